"""The list of notes, its filter, and the note that is written in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.anchor import Anchor
from reader.model.note import COLOURS, Note, NoteKind, NoteRow
from reader.ui.notes.entries import Entries, Sieve
from reader.ui.notes.panel import HOW, NotesPanel
from reader.ui.theme import Theme

MEANINGS = dict(zip(COLOURS, ("important", "figure", "question", "doubtful", "later"), strict=True))


def row(number: int, text: str = "", kind: NoteKind = NoteKind.HIGHLIGHT, **more: str) -> NoteRow:
    colour = more.get("colour") or COLOURS[number % len(COLOURS)]
    quote = more.get("quote", f"quoted words {number}")
    anchor = Anchor("f", max(1, number), 3, 6, quote)
    note = Note(anchor, kind, colour, text, id=number, author=more.get("author", ""))
    return NoteRow(note, 1, 10, "Mongolia", "2025", "", ("5 Mobile", f"5.{number} Prices"))


ROWS = [
    row(1, "LTE is slow"),
    row(2, kind=NoteKind.UNDERLINE),
    row(3, "Why so dear?", NoteKind.COMMENT),
    row(4, kind=NoteKind.REGION, quote=""),
]


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> NotesPanel:
    made = NotesPanel(theme, MEANINGS)
    qtbot.addWidget(made)
    made.resize(300, 700)
    made.show()
    made.show_rows(ROWS)
    return made


def shown(panel: NotesPanel) -> list[int]:
    entries = panel.list.entries
    return [entries.row(place).note.id for place in range(entries.rowCount())]


@pytest.mark.parametrize(
    ("sieve", "ids"),
    [
        (Sieve(), [1, 2, 3, 4]),
        (Sieve("lte SLOW"), [1]),
        (Sieve("words 2"), [2]),
        (Sieve("doubtful"), [3]),
        (Sieve("5.4"), [4]),
        (Sieve(colours=frozenset({"green", "violet"})), [1, 4]),
        (Sieve(kind="comment"), [3]),
        (Sieve(kind="pdf"), []),
        (Sieve("quoted", frozenset({"blue"}), "underline"), [2]),
        (Sieve("nothing of the kind"), []),
    ],
)
def test_what_a_filter_lets_through(sieve: Sieve, ids: list[int]) -> None:
    assert [r.note.id for r in ROWS if sieve.lets(r, MEANINGS)] == ids


def test_the_list_is_narrowed_by_words_colours_and_kinds(panel: NotesPanel) -> None:
    assert shown(panel) == [1, 2, 3, 4] and panel._count.text() == "4"
    QTest.keyClicks(panel.field, "prices")
    assert shown(panel) == [1, 2, 3, 4]
    blue = panel.colours.findChildren(QToolButton)[2]
    assert blue.accessibleName() == "Only blue: question"
    blue.click()
    assert shown(panel) == [2] and panel._count.text() == "1 of 4"
    panel.kinds.setCurrentIndex(panel.kinds.findData("comment"))
    assert shown(panel) == [] and "No note fits" in panel._nothing.text()
    # A note that is clicked on its page is shown, whatever the filter says.
    panel.open(3)
    assert shown(panel) == [1, 2, 3, 4] and panel.list.card is not None


def test_an_empty_list_says_how_to_make_a_note(panel: NotesPanel) -> None:
    panel.show_rows([])
    assert panel._nothing.isVisible() and panel._nothing.text() == HOW


def test_arrows_open_and_enter_writes(panel: NotesPanel, qtbot: QtBot) -> None:
    notes = panel.list
    gone: list[int] = []
    notes.chosen.connect(lambda row: gone.append(row.note.id))
    panel.focus_inside(3)
    assert notes.currentIndex().row() == 2 and gone == []  # the pages stay where they are
    QTest.keyClick(notes, Qt.Key.Key_Home)
    QTest.keyClick(notes, Qt.Key.Key_Down)
    assert gone == [1, 2]
    QTest.keyClick(notes, Qt.Key.Key_Return)
    card = notes.card
    assert card is not None and panel.focusWidget() is card.text
    QTest.keyClicks(card.text, "Ask them")
    said: list[Note] = []
    notes.changed.connect(said.append)
    with qtbot.waitSignal(notes.left):
        QTest.keyClick(card.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(note.id, note.text) for note in said] == [(2, "Ask them")]


def test_escape_leads_out_and_loses_nothing_that_was_typed(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.open(1, write=True)
    card = panel.list.card
    assert card is not None
    QTest.keyClicks(card.text, " or not")
    said: list[Note] = []
    panel.list.changed.connect(said.append)
    with qtbot.waitSignal(panel.list.left):
        QTest.keyClick(card.text, Qt.Key.Key_Escape)
    assert [(note.id, note.text) for note in said] == [(1, "LTE is slow or not")]


def test_what_was_typed_is_kept_once_when_one_goes_elsewhere(panel: NotesPanel) -> None:
    said: list[Note] = []
    panel.list.changed.connect(said.append)
    panel.open(1, write=True)
    assert panel.list.card is not None
    QTest.keyClicks(panel.list.card.text, "!")
    panel.open(3, write=True)
    QTest.keyClicks(panel.list.card.text, " Indeed?")
    panel.hide()
    assert [(note.id, note.text) for note in said] == [
        (1, "LTE is slow!"),
        (3, "Why so dear? Indeed?"),
    ]


def test_a_refresh_does_not_disturb_who_writes(panel: NotesPanel) -> None:
    panel.open(3, write=True)
    card = panel.list.card
    assert card is not None
    QTest.keyClicks(card.text, " And")
    changed = replace(ROWS[2], note=replace(ROWS[2].note, colour="red"))
    panel.show_rows([ROWS[0], changed, row(7, "new")])
    assert panel.list.card is card and card.text.toPlainText() == "Why so dear? And"
    assert card.dots.chosen == {"red"} and shown(panel) == [1, 3, 7]
    # Removed elsewhere: it goes, and what was typed is not kept for a note that is gone.
    said: list[Note] = []
    panel.list.changed.connect(said.append)
    panel.show_rows([ROWS[0]])
    assert panel.list.card is None and said == []


def test_colour_and_removal_by_mouse_and_keys(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.open(1, write=True)
    card = panel.list.card
    assert card is not None
    QTest.keyClicks(card.text, "!")
    with qtbot.waitSignal(panel.list.changed) as told:
        card.dots.findChildren(QToolButton)[3].click()
    assert (told.args[0].colour, told.args[0].text) == ("red", "LTE is slow!")
    with qtbot.waitSignal(panel.list.removed):
        card.findChildren(QPushButton)[-1].click()
    with qtbot.waitSignal(panel.list.removed):
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)


def test_notes_of_the_pdf_are_offered_and_cannot_be_changed(
    panel: NotesPanel, qtbot: QtBot
) -> None:
    theirs = replace(row(6, "Theirs", author="Ann"), note=replace(row(6, "Theirs").note, id=-1))
    panel.show_rows([*ROWS, theirs])
    assert panel._offer.isVisible() and panel._offered.text() == "1 in the PDF itself"
    panel.kinds.setCurrentIndex(panel.kinds.findData("pdf"))
    assert shown(panel) == [-1]
    panel.open(-1)
    card = panel.list.card
    assert card is not None and not card.text.isVisible()
    with qtbot.waitSignal(panel.list.taken):
        card.findChildren(QPushButton)[-1].click()
    with qtbot.assertNotEmitted(panel.list.removed):
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    panel.show_rows(ROWS)
    assert not panel._offer.isVisible() and shown(panel) == [1, 2, 3, 4]


def test_each_row_is_said_whole(theme: Theme) -> None:
    entries = Entries(MEANINGS)
    entries.show(ROWS)
    said = [entries.data(entries.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(4)]
    assert said[0] == "highlight, figure, page 1: LTE is slow: quoted words 1"
    assert said[3] == "note on a region, later, page 4"


def test_five_hundred_notes_are_measured_without_laying_out_texts(
    panel: NotesPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is painted is laid out: the count of layouts is that of the rows in view."""
    laid: list[str] = []
    import reader.ui.notes.listing as listing

    real = listing.lines_of
    monkeypatch.setattr(
        listing, "lines_of", lambda text, *more: (laid.append(text), real(text, *more))[1]
    )
    panel.show_rows([row(n, "Some words to read. " * 20) for n in range(1, 501)])
    panel.grab()
    assert panel.list.entries.rowCount() == 500
    assert 0 < len(laid) < 60


def test_the_panel_is_painted_in_both_themes(panel: NotesPanel, theme: Theme) -> None:
    """The line in the note's colour is there, and the back is that of the theme."""
    panel.list.clearFocus()
    for choice in ("light", "dark"):
        theme.choose(choice)
        picture: QImage = panel.grab().toImage()
        back = picture.pixelColor(2, 5).name()
        assert back == theme.colour("surface").name()
        seen = {picture.pixelColor(10, y).name() for y in range(picture.height())}
        assert {"#43a75b", "#4a92e2", "#de5c56", "#9870dc"} <= seen
    theme.choose("light")


def test_what_is_typed_is_kept_while_one_types_on(panel: NotesPanel, qtbot: QtBot) -> None:
    said: list[Note] = []
    panel.list.changed.connect(said.append)
    panel.open(1, write=True)
    card = panel.list.card
    assert card is not None
    QTest.keyClicks(card.text, " here")
    with qtbot.waitSignal(panel.list.changed):
        QTest.keyClicks(card.text, " and")  # nobody leaves the text
    QTest.keyClicks(card.text, " now")
    # What was kept comes back: what has been typed since stays, also what was taken away.
    back = [replace(ROWS[0], note=note) for note in said]
    panel.show_rows([back[-1], *ROWS[1:]])
    assert card.text.toPlainText() == "LTE is slow here and now"
    with qtbot.waitSignal(panel.list.changed):
        for _ in " and now":
            QTest.keyClick(card.text, Qt.Key.Key_Backspace)
    assert said[-1].text == "LTE is slow here"
    panel.show_rows([back[-1], *ROWS[1:]])  # late news
    assert card.text.toPlainText() == "LTE is slow here"
    panel.show_rows([replace(ROWS[0], note=said[-1]), *ROWS[1:]])
    # It is undone elsewhere: the old text stands there again, and is not kept anew.
    panel.show_rows(ROWS)
    assert card.text.toPlainText() == "LTE is slow"
    panel.hide()
    assert said[-1].text == "LTE is slow here"


def test_what_could_not_be_kept_is_said_again(panel: NotesPanel) -> None:
    said: list[Note] = []
    panel.list.changed.connect(said.append)
    panel.open(1, write=True)
    card = panel.list.card
    assert card is not None
    QTest.keyClicks(card.text, "!")
    card.keep()
    panel.list.not_kept()
    panel.hide()
    assert [note.text for note in said] == ["LTE is slow!"] * 2


def test_the_keyboard_is_not_lost_with_the_note_that_goes(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.open(2, write=True)
    card = panel.list.card
    assert card is not None and card.text.hasFocus()
    panel.show_rows([row for row in ROWS if row.note.id != 2])
    assert panel.list.hasFocus()
    panel.show_rows([])
    assert panel._back.hasFocus(), "a field would take the Ctrl+Z that brings it back"
