"""The tab of what changed: opened, narrowed, walked through, beside its pages, exported."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.base.errors import Mendable, Trouble
from reader.model.anchor import Anchor
from reader.model.carried import CarriedRow, NoteFate, Verdict
from reader.model.change import Place
from reader.model.changes import Changes
from reader.model.note import Note, NoteKind, NoteRow
from reader.ui.changes.listing import PORTION, ChangeList
from reader.ui.changes.pages import marks_of
from reader.ui.changes.rows import ChangeRow
from reader.ui.changes.screen import ALL_THE_SAME, NOTHING, ChangesScreen
from reader.ui.sidebar.parts import WHAT_CHANGED
from reader.ui.taborder import stops
from reader.ui.tabs import LIBRARY
from reader.ui.theme import GAP, Theme
from reader.ui.viewer.changemarks import ChangeMark
from reader.ui.window import Window
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import CHANGES

REPORT, NEW, OLD, OLDEST = 3, 30, 31, 32
"""Report 3 has the editions 30 (current) to 33."""


@pytest.fixture
def tasks() -> FakeTasks:
    return FakeTasks(4)


@pytest.fixture
def window(open_window: Open, tasks: FakeTasks, qtbot: QtBot) -> Window:
    made = open_window(tasks)
    made.library.select(NEW)
    settle(made, qtbot)
    return made


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.relay.waiting() and not window.sidebar.busy)


def shown(window: Window, qtbot: QtBot) -> ChangesScreen:
    window.actions_table["show_changes"].trigger()
    settle(window, qtbot)
    screen = window.comparing.screen
    assert screen is not None
    return screen


def said(screen: ChangesScreen) -> list[str]:
    model = screen.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.data(model.index(n, 0), role) for n in range(model.rowCount())]


def test_it_compares_the_newest_with_the_one_before(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    screen = shown(window, qtbot)
    assert ("between", OLD, NEW) in tasks.asked
    older, newer = screen.older.currentText(), screen.newer.currentText()
    assert screen.head.title.text() == f"{newer} compared with {older}"
    assert "2 sections changed, 1 new · 1 figure · 1 company out" in screen.head.counts.text()
    assert window.tabs.text(screen.number).startswith("What changed: ")
    assert screen.older.count() == 4
    assert window.focusWidget() is screen.list


def test_a_row_says_kind_old_new_and_place_to_a_screen_reader(window: Window, qtbot: QtBot) -> None:
    rows = said(shown(window, qtbot))
    assert rows[0] == (
        "Figure; Mobile penetration; old: 19%; new: 28%; +9 points; Table 3, page xi"
    )
    assert rows[1] == "New section; new: 5 Handsets; 5 Handsets, page 23"
    assert rows[3] == "Company out; old: Orascom"
    screen = window.comparing.screen
    assert screen is not None
    named = [screen.older, screen.newer, screen.list, screen.pages, screen.head.field]
    assert all(widget.accessibleName() for widget in named)
    assert all(button.accessibleName() for button in screen.findChildren(QPushButton))


def test_a_long_list_is_painted_at_once(theme: Theme, qtbot: QtBot) -> None:
    made = ChangeList(theme)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    first = CHANGES[0]
    made.show_rows([ChangeRow(first, f"place {number}", number) for number in range(PORTION)])
    picture = made.viewport().grab().toImage()
    down = range(picture.height())
    assert len({picture.pixel(GAP + 2, y) for y in down}) > 1, "nothing is painted"


def test_groups_and_words_narrow_the_list(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    texts = [button.text() for button in screen.head.chips.buttons.values()]
    assert texts == ["All 5", "Figures 1", "Text 2", "Tables 0", "Companies 1", "Sections 1"]
    assert not screen.head.chips.buttons["Tables"].isEnabled()
    screen.head.chips.choose("Text")
    assert [row.split(";")[0] for row in said(screen)] == ["Text moved", "Text"]
    qtbot.keyClicks(screen.head.field, "makers EQUIPMENT")
    assert [row.split(";")[0] for row in said(screen)] == ["Text"]
    qtbot.keyClicks(screen.head.field, " nowhere")
    assert screen.none.isVisible() and screen.none.text() == "No change fits the filter."
    qtbot.keyClick(screen.list, Qt.Key.Key_Escape)  # first out of the filter
    assert window.comparing.screen is screen
    assert len(said(screen)) == 2
    screen.head.chips.choose("All")
    qtbot.keyClicks(screen.head.field, "handsets")  # by section
    assert len(said(screen)) == 1


def test_where_one_stands_is_kept_while_the_list_is_narrowed(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    screen.step(1)
    chosen = screen.list.current
    screen.head.chips.choose("Text")  # it is no text: the next one is
    assert screen.list.current is not None and screen.list.current.number == 2
    screen.head.chips.choose("Figures")  # none comes after it
    assert screen.list.current is not None and screen.list.current.number == 0
    screen.head.chips.choose("All")
    screen.step(1)
    assert screen.list.current == chosen


def test_the_most_telling_change_comes_first_or_they_stand_by_page(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    figure, section, _, _, text = CHANGES
    often = tuple(Place("2 Summary", f"Table {n}", 0, n) for n in range(8))
    tasks.comparing.changes = (
        dataclasses.replace(text, weight=0.25),
        dataclasses.replace(figure, weight=0.4, also=often),
        dataclasses.replace(section, weight=0.5),
    )
    screen = shown(window, qtbot)
    kinds = [row.split(";")[0] for row in said(screen)]
    assert kinds == ["Figure", "New section", "Text"]  # what is told in many places tells more
    assert said(screen)[0].endswith("Table 3, page xi, 8 more")
    row = screen.list.current
    assert row is not None
    assert row.tip.splitlines()[1].startswith("Also in Table 0, Table 1,")
    assert row.tip.endswith("Table 5 and 2 more")
    assert screen.head.order.accessibleName()
    qtbot.keyClick(screen.head.order, Qt.Key.Key_Down)
    screen.head.order.activated.emit(1)
    assert [row.split(";")[0] for row in said(screen)] == ["Text", "Figure", "New section"]
    # Whoever stands on a change goes on standing on it.
    assert screen.list.current is not None and screen.list.current.word == "Figure"


def test_previous_and_next_go_through_what_is_listed(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    stood = []
    for name in ("next_change", "next_hit", "previous_change"):
        window.actions_table[name].trigger()
        stood.append(screen.list.currentIndex().row())
    assert stood == [1, 2, 1]
    for _ in range(9):
        window.comparing.step(-1)
    assert screen.list.currentIndex().row() == 0
    button = next(b for b in screen.findChildren(QPushButton) if b.text() == "Next ↓")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert screen.list.currentIndex().row() == 1


def test_both_pages_stand_where_the_change_is(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    older, newer = screen.pages.sides
    assert (older.viewer.edition, newer.viewer.edition) == (OLD, NEW)
    assert (older.viewer.current_page, newer.viewer.current_page) == (20, 19)
    assert "page 19 (xi)" in newer.head.text()
    assert "page 20" in older.head.text()
    # What is in the new edition alone: the old one follows by matched sections.
    window.comparing.step(1)
    settle(window, qtbot)
    assert newer.viewer.current_page == 23
    assert older.viewer.current_page != 20
    # Enter leads into the pages.
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert newer.viewer.hasFocus()


def test_old_is_red_new_green_and_moved_violet() -> None:
    spans = [change.old_at[0] for change in CHANGES if change.old_at]
    assert marks_of(CHANGES, older=True) == [
        ChangeMark(spans[0], "gone"),
        ChangeMark(spans[1], "moved"),
        ChangeMark(spans[2], "gone"),
    ]
    assert [mark.tone for mark in marks_of(CHANGES, older=False)] == ["new", "new", "moved", "new"]


def test_marks_lie_on_the_pages(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    assert set(screen.pages.older.marks.shown) == {3, 7, 20}
    assert set(screen.pages.newer.marks.shown) == {7, 9, 19, 23}


def test_while_it_is_worked_out_it_says_so_and_can_be_left(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.hold("between")
    window.actions_table["show_changes"].trigger()
    screen = window.comparing.screen
    assert screen is not None
    qtbot.waitUntil(lambda: "between" in [asked[0] for asked in tasks.asked])
    assert "being compared" in screen.head.title.text()
    assert screen.busy and window.why_not_settled()
    # Another pair is asked for meanwhile: the first answer is no longer wanted.
    screen.older.setCurrentIndex(2)
    screen.older.activated.emit(2)
    qtbot.waitUntil(lambda: ("between", OLDEST, NEW) in tasks.asked)
    tasks.release("between", 0)
    tasks.release("between", 0)
    settle(window, qtbot)
    assert screen.compared is not None
    assert screen.compared.older.id == OLDEST
    assert not screen._asking


def test_what_cannot_be_compared_is_said_in_a_sentence(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.comparing.fails = Mendable(Trouble.VANISHED, "The file is gone: put it back.")
    screen = shown(window, qtbot)
    assert screen._trouble.isVisible()
    assert screen._trouble.title == "These editions cannot be compared"
    tasks.comparing.fails = None
    again = next(b for b in screen.findChildren(QPushButton) if b.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert len(said(screen)) == len(CHANGES)


def test_a_part_that_is_missing_is_said_above_the_list(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.comparing.trouble = "Tables are not compared: the edition needs its password."
    screen = shown(window, qtbot)
    assert screen.head.trouble.isVisible()
    assert screen.head.trouble.text() == tasks.comparing.trouble


def test_a_locked_edition_has_a_sentence_in_place_of_its_pages(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.encrypted[OLD] = "secret"
    screen = shown(window, qtbot)
    older, newer = screen.pages.sides
    assert older.sentence.isVisible() and "password" in older.sentence.text()
    assert not older.viewer.isVisible()
    assert newer.viewer.isVisible()
    assert len(said(screen)) == len(CHANGES)


def test_a_report_with_one_edition_says_so(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(4)
    tasks.rows[2] = dataclasses.replace(tasks.rows[2], editions=1)
    window = open_window(tasks)
    window.comparing.open(REPORT)
    settle(window, qtbot)
    screen = window.comparing.screen
    assert screen is not None
    assert screen._trouble.isVisible()
    assert not any(asked[0] == "between" for asked in tasks.asked)


def test_nothing_changed_is_said(window: Window, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.comparing.changes = ()
    screen = shown(window, qtbot)
    assert screen.none.text() == ALL_THE_SAME
    assert screen.none.isVisible()


def test_tables_that_were_not_compared_are_not_called_the_same(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.comparing.changes = ()
    tasks.comparing.trouble = "Tables are not compared: the edition needs its password."
    assert shown(window, qtbot).none.text() == NOTHING


def test_editions_never_stand_the_wrong_way_round(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    screen.older.setCurrentIndex(0)  # the newest as the older one
    screen.older.activated.emit(0)
    settle(window, qtbot)
    assert screen.pair == (OLD, NEW)
    screen.newer.setCurrentIndex(3)  # the oldest as the newer one
    screen.newer.activated.emit(3)
    settle(window, qtbot)
    older, newer = screen.pair
    assert older > newer  # ids of older editions are higher here


def test_the_update_history_leads_to_it(window: Window, tasks: FakeTasks, qtbot: QtBot) -> None:
    buttons = [b for b in window.sidebar.findChildren(QPushButton) if b.text() == WHAT_CHANGED]
    assert len(buttons) == 3  # not of the oldest
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert ("between", OLDEST, OLD) in tasks.asked
    # A second one comes into the same tab.
    window.comparing.open(REPORT, OLD, NEW)
    settle(window, qtbot)
    assert [s.kind for s in window.tabs.screens.values()].count("changes") == 1


def test_it_has_the_whole_width_and_the_columns_come_back(window: Window, qtbot: QtBot) -> None:
    assert window.navigation.isVisible() and window.sidebar.isVisible()
    shown(window, qtbot)
    assert not window.navigation.isVisible() and not window.sidebar.isVisible()
    assert not window.actions_table["turn_left_column"].isEnabled()
    window.tabs.show(LIBRARY)
    assert window.navigation.isVisible() and window.sidebar.isVisible()
    assert window.actions_table["turn_left_column"].isEnabled()
    assert window.columns.folded == (False, False)


def test_lines_that_come_are_shown(window: Window, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.comparing.line = "14 sections changed"
    tasks.tell(Changes(compared=(REPORT,)))

    def line_is_there() -> None:
        rows = [w.accessibleName() for w in window.sidebar.findChildren(QPushButton)]
        assert rows
        labels = window.sidebar.history.shown
        assert labels and labels[0].changes == "14 sections changed"

    qtbot.waitUntil(line_is_there)


def test_it_scrolls_together_until_that_is_switched_off(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    assert screen.pages.together.on
    screen.turn_together()
    assert not screen.pages.together.on
    bars = [side.viewer.verticalScrollBar() for side in screen.pages.sides]
    before = bars[0].value()
    bars[1].setValue(bars[1].value() + 500)
    assert bars[0].value() == before
    screen.turn_together()
    bars[1].setValue(bars[1].value() + 500)
    assert bars[0].value() != before


def test_it_is_exported_as_it_is_named(
    window: Window, tasks: FakeTasks, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    shown(window, qtbot)
    answers.target = tmp_path / "changes.md"
    window.actions_table["export_changes"].trigger()
    settle(window, qtbot)
    assert ("export changes", OLD, NEW, answers.target) in tasks.asked
    assert "5 changes" in window.notice.text


def test_a_pdf_is_written_off_the_window_s_thread(
    window: Window, tasks: FakeTasks, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    shown(window, qtbot)
    answers.target = tmp_path / "changes"  # without an ending: a PDF
    window.actions_table["export_changes"].trigger()
    target = tmp_path / "changes.pdf"
    qtbot.waitUntil(lambda: target.name in window.notice.text, timeout=10_000)
    with pymupdf.open(target) as document:
        assert "19% to 28%" in document[0].get_text()
    answers.target = tmp_path / "no folder" / "changes.pdf"
    window.actions_table["export_changes"].trigger()
    qtbot.waitUntil(lambda: "cannot be written" in window.notice.text, timeout=10_000)


def test_the_keyboard_goes_from_the_bar_through_the_list_to_the_pages(
    window: Window, qtbot: QtBot
) -> None:
    screen = shown(window, qtbot)
    chips = screen.head.chips.buttons
    wanted = [screen.older, screen.newer, chips["All"], chips["Sections"], screen.head.field]
    wanted += [screen.list, screen.pages.older.viewer, screen.pages.newer.viewer]
    chain = stops(screen)
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_an_edition_can_be_read_from_the_page_one_sees(window: Window, qtbot: QtBot) -> None:
    screen = shown(window, qtbot)
    qtbot.mouseClick(screen.pages.older.open, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    opened = window.tabs.current_screen
    assert (opened.kind, opened.edition, opened.page) == ("report", OLD, 20)


def test_pages_come_once_their_password_is_known(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    tasks.encrypted[OLD] = "secret"
    screen = shown(window, qtbot)
    assert screen.pages.older.sentence.isVisible()
    window.tabs.show(LIBRARY)
    tasks.passwords[OLD] = "secret"
    window.tabs.show(screen.number)
    settle(window, qtbot)
    assert screen.pages.older.viewer.isVisible()
    assert not screen.pages.older.sentence.isVisible()


def test_a_superseded_edition_leads_to_what_changed_since(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    window.open_edition(OLDEST)
    settle(window, qtbot)
    viewer = window.tabs.current_screen.viewer  # type: ignore[attr-defined]
    link = viewer._banner.changes
    assert link.isVisible()
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert ("between", OLDEST, NEW) in tasks.asked
    window.open_edition(NEW)
    settle(window, qtbot)
    viewer = window.tabs.current_screen.viewer  # type: ignore[attr-defined]
    assert not viewer._banner.isVisible()


def carried(fate: NoteFate, page: int, new: int = 0, text: str = "") -> CarriedRow:
    """A note on a page of the older edition, and where it stands in the newer one."""

    def row(edition: int, at: int) -> NoteRow:
        anchor = Anchor(f"{edition:032x}", at, 3, 6, "the licence runs for 25 years")
        note = Note(anchor, NoteKind.COMMENT, text=text, id=page)
        return NoteRow(note, REPORT, edition, "Japan", "2022", section=("2 Rules",))

    there = row(NEW, new) if new else None
    return CarriedRow(fate, Verdict.OPEN, row(OLD, page), there, NEW, f"{NEW:032x}")


def test_my_notes_stand_among_the_changes(window: Window, tasks: FakeTasks, qtbot: QtBot) -> None:
    tasks.carrying.rows = [
        carried(NoteFate.LOST, 22),
        carried(NoteFate.CARRIED, 11, 12, "ask them"),
    ]
    screen = shown(window, qtbot)
    chips = screen.head.chips.buttons
    assert chips["My notes"].text() == "My notes 2"
    assert chips["All"].text() == "All 7"
    screen.head.chips.choose("My notes")
    kept, lost = said(screen)
    assert kept == (
        "Your note; Carried:; “the licence runs for 25 years”; ask them; 2 Rules, page 12"
    )
    assert lost.startswith("Your note; Lost: what it stood on is gone")
    assert lost.endswith("2 Rules, was page 22")
    older, newer = (side.viewer for side in screen.pages.sides)
    assert (older.current_page, newer.current_page) == (11, 12)
    # Enter leads to where a lost note can be placed again.
    screen.step(1)
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.tabs.current_screen.edition == NEW


def test_without_notes_there_is_no_group_of_them(
    window: Window, tasks: FakeTasks, qtbot: QtBot
) -> None:
    screen = shown(window, qtbot)
    assert "My notes" not in screen.head.chips.buttons
    tasks.carrying.rows = [carried(NoteFate.MOVED, 11, 30)]
    tasks.tell(Changes(notes=(f"{NEW:032x}",)))
    qtbot.waitUntil(lambda: "My notes" in screen.head.chips.buttons)
    screen.head.chips.choose("My notes")
    tasks.carrying.rows = []
    tasks.tell(Changes(notes=(f"{NEW:032x}",)))
    qtbot.waitUntil(lambda: len(said(screen)) == len(CHANGES))
    assert not screen.head.chips.buttons["My notes"].isVisible()
