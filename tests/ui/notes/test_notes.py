"""Notes in a window on a real library: made with mouse and keys, seen, undone, exported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.library.folder import Folder
from reader.model.note import Note, NoteKind, NoteRow
from reader.settings.store import SettingsFile
from reader.ui.notes.card import NoteText
from reader.ui.notes.screen import NotesScreen
from reader.ui.reading import ReadingScreen
from reader.ui.theme import NOTE_INKS, Theme
from reader.ui.window import Window
from tests import makepdf
from tests.library.books import Books

PAGES = ("North Korea LTE networks grow fast in the capital", "Fibre reaches more homes each year")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Two reports whose PDFs are real; the first holds a remark of somebody else."""
    root = tmp_path / "library"
    books = Books(root)
    for name in ("noted", "plain"):
        books.add(name, "2025")
    for todo in books.writer.files.todo():
        if todo.what == "move":
            path = Folder(root).absolute(todo.path)
            makepdf.plain(path, *PAGES)
            if "noted" in todo.path:
                with pymupdf.open(path) as raw:
                    page = raw[1]
                    theirs = page.add_highlight_annot(page.search_for("more homes"))
                    theirs.set_info(content="Homes passed?", title="Ann")
                    theirs.update()
                    raw.saveIncr()
            books.writer.files.done(todo, moved_to=todo.path)
        else:
            books.writer.files.done(todo)
    books.close()
    made = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    made.tasks.pdf._view.start().result(30)
    yield made
    made.close()


class Reader:
    """A window, and a person in front of it."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def settle(self) -> None:
        """Until nothing is awaited any more."""
        self.qtbot.waitUntil(lambda: not self.window.why_not_settled(), timeout=10_000)

    def open(self, name: str = "noted") -> ReadingScreen:
        row = next(row for row in self.window.rows if row.title.endswith(name))
        self.window.open_edition(row.edition)
        self.settle()
        screen = self.window.tabs.current_screen
        assert isinstance(screen, ReadingScreen)
        screen.viewer.texts.want([1, 2])
        self.qtbot.waitUntil(lambda: not screen.viewer.texts.waiting)
        return screen

    @property
    def screen(self) -> ReadingScreen:
        screen = self.window.tabs.current_screen
        assert isinstance(screen, ReadingScreen)
        return screen

    def at(self, word: int, page: int = 1, side: float = 0.5) -> QPoint:
        """Where a word is in the viewport."""
        viewer = self.screen.viewer
        words = viewer.texts.get(page)
        assert words is not None
        x0, y0, x1, y1 = words.boxes[word][0]
        layout = viewer.layout_of_pages
        x, y = layout.to_scene(page, x0 + (x1 - x0) * side, (y0 + y1) / 2)
        bars = viewer.horizontalScrollBar().value(), viewer.verticalScrollBar().value()
        return QPoint(round((x - bars[0]) / layout.ratio), round((y - bars[1]) / layout.ratio))

    def pull(self, start: QPoint, end: QPoint) -> None:
        port, left = self.screen.viewer.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, start)
        for place in (QPoint((start.x() + end.x()) // 2, end.y()), end):
            _move(self.screen, place)
        QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, end)

    def select(self, first: int, last: int, page: int = 1) -> None:
        """Pull from one word to another, both included."""
        self.pull(self.at(first, page, 0.3), self.at(last, page, 0.7))

    def press(self, key: Qt.Key, *more: Qt.KeyboardModifier) -> None:
        modifier = more[0] if more else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(self.screen.viewer, key, modifier)
        self.settle()

    def notes(self) -> list[Note]:
        return [row.note for row in self.screen.notes.rows if row.note.id > 0]

    @property
    def panel(self) -> Any:
        return self.window.notes._panels[self.screen.number]


def _move(screen: ReadingScreen, place: QPoint) -> None:
    """A move with the button down, which QTest's own lacks off screen."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    port = screen.viewer.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        port.mapToGlobal(QPointF(place)),
        none,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.viewer.mouseMoveEvent(event)


@pytest.fixture
def reader(qtbot: QtBot, theme: Theme, house: House) -> Iterator[Reader]:
    window = Window(house.tasks, theme)
    window.resize(1280, 800)
    window.show()
    made = Reader(window, qtbot)
    made.settle()
    yield made
    window.close()
    window.deleteLater()


def colours_under(reader: Reader, word: int, page: int = 1) -> set[str]:
    """The colours of the pixels around a word."""
    picture = reader.screen.viewer.viewport().grab().toImage()
    place = reader.at(word, page)
    return {
        picture.pixelColor(place.x() + dx, place.y() + dy).name()
        for dx in range(-12, 13)
        for dy in range(-9, 10)
    }


def test_selected_words_are_highlighted_underlined_and_kept(reader: Reader, house: House) -> None:
    screen = reader.open()
    reader.select(2, 4)
    assert screen.selection.spans == [(1, 2, 5)]
    reader.press(Qt.Key.Key_H)
    (note,) = reader.notes()
    assert (note.kind, note.colour) == (NoteKind.HIGHLIGHT, "yellow")
    assert (note.anchor.quote, note.anchor.before) == ("LTE networks grow", "North Korea")
    assert screen.selection.spans == []
    assert NOTE_INKS["yellow"].mark.lower() in colours_under(reader, 3)
    assert NOTE_INKS["yellow"].mark.lower() not in colours_under(reader, 7)
    reader.select(6, 8)
    reader.press(Qt.Key.Key_U)
    reader.select(5, 5)
    reader.press(Qt.Key.Key_3)
    assert [(n.kind.value, n.colour, n.anchor.quote) for n in reader.notes()[1:]] == [
        ("highlight", "blue", "fast"),
        ("underline", "yellow", "in the capital"),
    ]
    assert NOTE_INKS["yellow"].ink.lower() in colours_under(reader, 7)
    rows = house.tasks.noting.of_edition(screen.edition).result(10)
    assert [row.note for row in rows] == reader.notes()


def test_without_a_selection_the_reader_is_told_what_to_do(reader: Reader) -> None:
    reader.open()
    reader.press(Qt.Key.Key_H)
    assert reader.notes() == []
    reader.window.actions_table["highlight"].trigger()
    assert "Select the words first" in reader.window.notice.text


def test_a_comment_is_written_beside_the_page_and_undone(reader: Reader) -> None:
    screen = reader.open()
    reader.select(0, 1)
    reader.press(Qt.Key.Key_C)
    card = reader.panel.list.card
    assert card is not None and reader.window.focusWidget() is card.text
    QTest.keyClicks(card.text, "South, too?")
    QTest.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reader.settle()
    assert [n.text for n in reader.notes()] == ["South, too?"]
    assert reader.window.focusWidget() is screen.viewer
    # Its mark stands in the margin; a click there opens it.
    marks = screen.notes.marks
    layout = screen.viewer.layout_of_pages
    badge = next(iter(marks._badges(layout, 1).values())).center()
    assert badge.x() > layout.to_scene(1, 540, 0)[0]
    bars = screen.viewer.horizontalScrollBar().value(), screen.viewer.verticalScrollBar().value()
    place = QPoint(round(badge.x() - bars[0]), round(badge.y() - bars[1]))
    reader.panel.list.close_card()
    QTest.mouseClick(
        screen.viewer.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert reader.panel.list.card is not None
    undo, again = (reader.window.actions_table[name] for name in ("undo", "do_again"))
    assert undo.isEnabled() and undo.text() == "Undo: Change of comment"
    for text in ("", None):
        undo.trigger()
        reader.qtbot.waitUntil(
            lambda want=text: [n.text for n in reader.notes()] == ([want] if want == "" else [])
        )
        reader.settle()
    assert not undo.isEnabled()
    again.trigger()
    reader.qtbot.waitUntil(lambda: len(reader.notes()) == 1)


def test_the_key_of_the_notes_leads_into_them_and_then_back(reader: Reader) -> None:
    screen = reader.open()
    reader.select(0, 1)
    reader.press(Qt.Key.Key_C)
    QTest.keyClick(reader.panel.list.card.text, Qt.Key.Key_Escape)
    reader.settle()
    window, notes = reader.window, reader.window.actions_table["show_notes"]
    assert window.focusWidget() is screen.viewer
    notes.trigger()
    assert reader.panel.isAncestorOf(window.focusWidget())
    notes.trigger()
    assert window.focusWidget() is screen.viewer
    assert window.columns.right.currentWidget() is window.sidebar


def test_a_click_opens_a_note_a_pull_over_it_selects(reader: Reader) -> None:
    screen = reader.open()
    reader.select(2, 6)
    reader.press(Qt.Key.Key_H)
    port, left = screen.viewer.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, Qt.KeyboardModifier.NoModifier, reader.at(4))
    assert reader.panel.list.card.row.note == reader.notes()[0]
    assert screen.notes.marks.chosen == reader.notes()[0]
    assert reader.window.columns.right.currentWidget() is reader.panel
    reader.select(3, 5)
    assert screen.selection.spans == [(1, 3, 6)]
    screen.selection.clear()
    QTest.mouseClick(port, left, Qt.KeyboardModifier.NoModifier, QPoint(20, 300))
    assert screen.notes.marks.chosen is None and reader.panel.list.card is None
    QTest.mouseClick(port, left, Qt.KeyboardModifier.NoModifier, reader.at(4))
    reader.press(Qt.Key.Key_Delete)
    assert reader.notes() == [] and "Ctrl+Z" in reader.window.notice.text


def test_the_mouse_upon_a_note_shows_what_it_says_letter_by_letter(
    reader: Reader, house: House
) -> None:
    screen = reader.open()
    reader.select(2, 6)
    reader.press(Qt.Key.Key_H)
    house.tasks.noting.change([replace(reader.notes()[0], text="a <b>bold</b> claim")]).result(10)
    reader.qtbot.waitUntil(lambda: bool(reader.notes()[0].text))
    tool, viewer = screen.notes._tool, screen.viewer
    assert tool.hover(viewer.point(reader.at(4)))
    assert "a &lt;b&gt;bold&lt;/b&gt; claim" in QToolTip.text()
    assert tool.cursor(viewer.point(reader.at(4))) == Qt.CursorShape.PointingHandCursor
    assert not tool.hover(viewer.point(reader.at(0)))
    tool.leave()


def test_a_region_is_pulled_or_placed_with_keys(reader: Reader) -> None:
    screen = reader.open()
    reader.window.actions_table["note_on_region"].trigger()
    assert screen.notes._hint.isVisible()
    start, end = reader.at(2, side=0.0), reader.at(4, side=1.0)
    reader.pull(start - QPoint(4, 12), end + QPoint(4, 12))
    reader.settle()
    assert not screen.notes._hint.isVisible() and screen.viewer.tools.alone is None
    (note,) = reader.notes()
    assert note.kind is NoteKind.REGION and note.anchor.quote == "LTE networks grow"
    assert note.rect is not None and note.rect[0] < note.rect[2]
    reader.window.actions_table["note_on_region"].trigger()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        reader.press(key)
    reader.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reader.press(Qt.Key.Key_Return)
    second = next(n for n in reader.notes() if n.id != note.id)
    assert second.rect is not None
    assert second.rect[2] - second.rect[0] == pytest.approx(208)
    reader.window.actions_table["note_on_region"].trigger()
    reader.press(Qt.Key.Key_Escape)
    assert len(reader.notes()) == 2 and not screen.notes._hint.isVisible()


def test_the_bar_stands_at_the_selection_while_it_is_seen(reader: Reader) -> None:
    screen = reader.open()
    bar = screen.notes._floating
    reader.select(2, 4)
    reader.qtbot.waitUntil(bar.isVisible)
    assert bar.geometry().top() > reader.at(4).y()
    assert screen.viewer.viewport().rect().contains(bar.geometry())
    green = bar.dots.findChildren(QToolButton)[1]
    assert green.accessibleName() == "Highlight in green: figure"
    green.click()
    reader.settle()
    assert [n.colour for n in reader.notes()] == ["green"] and not bar.isVisible()
    assert reader.window.tasks.settings.notes.colour == "green"


def test_notes_of_the_pdf_are_shown_and_taken_over(reader: Reader, house: House) -> None:
    screen = reader.open()
    (theirs,) = (row for row in screen.notes.rows if row.note.id < 0)
    assert (theirs.note.text, theirs.note.author) == ("Homes passed?", "Ann")
    assert theirs.note.anchor.quote == "more homes"
    reader.window.actions_table["show_notes"].trigger()
    reader.settle()
    reader.panel.take_all.emit()
    reader.settle()
    reader.qtbot.waitUntil(lambda: len(reader.notes()) == 1)
    assert [row.note.id > 0 for row in screen.notes.rows] == [True]
    assert reader.notes()[0].author == "Ann"
    house.tasks.undo().result(10)
    reader.qtbot.waitUntil(lambda: [row.note.id for row in screen.notes.rows] == [-1])


def test_the_list_leads_to_the_place_and_back(reader: Reader) -> None:
    screen = reader.open()
    reader.select(1, 1, page=1)
    reader.press(Qt.Key.Key_H)
    reader.window.actions_table["show_notes"].trigger()
    reader.settle()
    panel = reader.panel
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    reader.settle()
    assert screen.viewer.current_page == 2  # where the remark in the PDF is
    reader.window.walk.back()
    reader.settle()
    assert screen.viewer.current_page == 1
    panel.back.emit()
    assert reader.window.columns.right.currentWidget() is reader.window.sidebar
    part = reader.window.sidebar.notes
    reader.qtbot.waitUntil(lambda: part.isVisible())
    part.wanted.emit(screen.edition, reader.notes()[0].id)
    reader.settle()
    assert reader.window.columns.right.currentWidget() is panel
    assert panel.list.card.row.note.anchor.quote == "Korea"


def test_all_notes_stand_in_a_tab_and_lead_to_their_pages(reader: Reader) -> None:
    for name in ("noted", "plain"):
        reader.open(name)
        reader.select(0, 2)
        reader.press(Qt.Key.Key_H)
    for screen in list(reader.window.tabs.screens.values()):
        if isinstance(screen, ReadingScreen):
            reader.window.close_tab(screen.number)
    reader.window.actions_table["show_all_notes"].trigger()
    reader.settle()
    every = reader.window.tabs.current_screen
    assert isinstance(every, NotesScreen)
    entries = every.panel.list.entries
    assert [entries.row(n).title for n in range(entries.rowCount())] == [
        "Mongolia noted",
        "Mongolia plain",
    ]
    QTest.keyClicks(every.panel.field, "plain")
    row: NoteRow = entries.row(0)
    every.panel.list.open(row.note.id)
    every.panel.list.card.text.setPlainText("Seen")
    every.panel.list.card.keep()
    reader.settle()
    every.panel.list.read.emit(row)
    reader.settle()
    assert reader.screen.edition == row.edition
    reader.qtbot.waitUntil(lambda: reader.panel.list.card is not None)
    assert reader.panel.list.card.text.toPlainText() == "Seen"
    # Asked for again, it is the same tab.
    reader.window.actions_table["show_all_notes"].trigger()
    assert reader.window.tabs.current_screen is every


def test_notes_are_exported_where_the_reader_says(reader: Reader, tmp_path: Path) -> None:
    window = reader.window
    reader.open()
    reader.select(2, 4)
    reader.press(Qt.Key.Key_H)
    asked: list[str] = []

    def target(name: str) -> Callable[..., Path | None]:
        def choose(parent: object, title: str, offered: Path, kinds: str) -> Path | None:
            asked.append(offered.name)
            return tmp_path / name if name else None

        return choose

    window.questions = replace(window.questions, target=target("copy"))
    window.actions_table["export_notes_pdf"].trigger()
    reader.qtbot.waitUntil((tmp_path / "copy.pdf").exists, timeout=20_000)
    reader.settle()
    assert window.notice.text == "copy.pdf holds 1 note."
    with pymupdf.open(tmp_path / "copy.pdf") as raw:
        assert [a.type[1] for page in raw for a in page.annots()] == ["Highlight", "Highlight"]
    window.questions = replace(window.questions, target=target("notes.md"))
    window.actions_table["export_notes"].trigger()
    reader.settle()
    assert "> LTE networks grow" in (tmp_path / "notes.md").read_text(encoding="utf-8")
    window.questions = replace(window.questions, target=target(""))
    window.actions_table["export_notes"].trigger()
    reader.settle()
    assert asked == [
        "noted with notes.pdf",
        "Mongolia noted - notes.md",
        "Mongolia noted - notes.md",
    ]
    inside = window.tasks.library_folder / "x.md"
    window.questions = replace(window.questions, target=lambda *more: inside)
    window.actions_table["export_notes"].trigger()
    reader.settle()
    assert "outside" in window.notice.text and not inside.exists()


def test_the_reader_says_what_the_colours_mean(reader: Reader) -> None:
    window = reader.window
    reader.open()
    window.actions_table["show_notes"].trigger()
    reader.settle()
    window.questions = replace(
        window.questions, meanings=lambda parent, old, theme: {**old, "red": "wrong"}
    )
    window.actions_table["name_note_colours"].trigger()
    assert window.tasks.settings.notes.red == "wrong"
    red = reader.panel.colours.findChildren(QToolButton)[3]
    assert red.accessibleName() == "Only red: wrong"
    bar = reader.screen.notes._floating
    assert "wrong" in bar.dots.findChildren(QToolButton)[3].toolTip()


def test_words_selected_in_the_text_of_the_page_are_noted(reader: Reader, heard: list[str]) -> None:
    """Whoever does not see the pages reads there, and comes back there."""
    screen = reader.open()
    reader.window.activateWindow()
    reader.qtbot.waitUntil(reader.window.isActiveWindow)
    reader.window.actions_table["turn_page_text"].trigger()
    text = screen.copying.text
    reader.qtbot.waitUntil(lambda: bool(text.toPlainText()))
    assert reader.window.focusWidget() is text
    for _ in range(len("North Korea")):
        QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reader.window.actions_table["highlight"].trigger()
    reader.settle()
    assert [note.anchor.quote for note in reader.notes()] == ["North Korea"]
    assert "Noted: North Korea" in heard
    QTest.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reader.window.actions_table["comment"].trigger()
    reader.qtbot.waitUntil(lambda: isinstance(reader.window.focusWidget(), NoteText))
    QTest.keyClick(reader.window.focusWidget(), Qt.Key.Key_Escape)
    assert reader.window.focusWidget() is text
