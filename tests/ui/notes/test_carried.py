"""Notes of an older edition in a window on a real library: seen at once, gone through, answered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.model.anchor import anchor_of
from reader.model.carried import CarriedTally, NoteFate
from reader.model.note import Note, NoteKind
from reader.settings.store import SettingsFile
from reader.ui.dialogs.questions import Questions
from reader.ui.notes.carried import CarriedCard, CarriedPanel, differing
from reader.ui.reading import ReadingScreen
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests import makepdf

LONG = 60
OLD = (
    "The incumbent opened a second network in the capital and sold it two years later.",
    "Mobile penetration reached 19.4% of the population in 2021 and coverage is wide there.",
    "A submarine cable was planned with help from abroad but nobody ever said when.",
    "Nothing at all is known of satellite services and the law does not name them.",
)
NEW = (
    OLD[0],
    OLD[1].replace("19.4%", "28.1%").replace("2021", "2025"),
    OLD[3],
)


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with a note on each sentence of its old edition, and the new edition."""
    folder = tmp_path_factory.mktemp("stocked")
    made = open_house(folder / "library", SettingsFile(folder / "settings.toml"))
    tasks = made.tasks

    def edition(name: str, updated: str, sentences: tuple[str, ...]) -> int:
        chapters = [makepdf.Chapter("Mobile market", " ".join(sentences))]
        path = makepdf.report(folder / name, updated=updated, chapters=chapters, pages=2)
        (arrival,) = tasks.import_paths([path]).finished.result(LONG)
        return arrival.edition

    old = edition("old.pdf", "3 March 2021", OLD)
    opened = tasks.open_edition(old).result(LONG)
    words = tasks.pdf.words(opened.source, 2).result(LONG).words
    notes = []
    for sentence in OLD:
        quote = tuple(sentence.split())
        at = next(n for n in range(len(words)) if words[n : n + len(quote)] == quote)
        anchor = anchor_of(opened.edition.fingerprint, 2, words, at, at + len(quote))
        notes.append(Note(anchor, NoteKind.HIGHLIGHT, text=f"on {quote[0]}"))
    tasks.noting.add(notes).result(LONG)
    edition("new.pdf", "27 March 2025", NEW)
    tasks.carrying.look().result(LONG)
    made.close()
    return folder / "library"


@pytest.fixture
def house(stocked: Path, tmp_path: Path) -> Iterator[House]:
    """That library, for one test."""
    root = shutil.copytree(stocked, tmp_path / "library")
    made = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    yield made
    made.close()


class Person:
    """In front of a window with the new edition open."""

    def __init__(self, house: House, theme: Theme, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.tasks = house.tasks
        self.window = Window(house.tasks, theme, Questions())
        self.window.resize(1280, 800)
        self.window.show()
        self.settle()
        self.window.open_edition(self.window.rows[0].edition)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.why_not_settled(), timeout=20_000)

    @property
    def screen(self) -> ReadingScreen:
        screen = self.window.tabs.current_screen
        assert isinstance(screen, ReadingScreen)
        return screen

    @property
    def panel(self) -> CarriedPanel:
        panel = self.window.columns.right.currentWidget()
        assert isinstance(panel, CarriedPanel)
        return panel

    def fates(self) -> list[tuple[NoteFate, bool]]:
        return [(card.row.fate, card.row.asks) for card in self.panel.cards]

    def press(self, card: CarriedCard, text: str) -> None:
        button = next(b for b in card.findChildren(QPushButton) if b.text() == text)
        button.click()
        self.settle()


@pytest.fixture
def person(house: House, theme: Theme, qtbot: QtBot) -> Iterator[Person]:
    made = Person(house, theme, qtbot)
    yield made
    made.window.close()
    made.window.deleteLater()


def test_carried_notes_are_on_the_new_pages_at_once(person: Person) -> None:
    texts = [row.note.text for row in person.screen.notes.rows]
    assert texts == ["on The", "on Mobile", "on Nothing"]
    asks = [b.text() for b in person.window.sidebar.notes.findChildren(QPushButton)]
    assert "2 notes of older editions to look at" in asks


def test_each_note_is_gone_through_with_one_click(person: Person) -> None:
    person.window.deeds.go_through_carried()
    person.settle()
    assert person.fates() == [(NoteFate.CHANGED, True), (NoteFate.LOST, True)]
    changed, _ = person.panel.cards
    person.press(changed, "Right")
    assert person.fates() == [(NoteFate.LOST, True)]
    person.press(person.panel.cards[0], "It is gone")
    assert person.fates() == []
    person.panel._all.click()
    assert [fate for fate, _ in person.fates()] == [
        NoteFate.CARRIED,
        NoteFate.CHANGED,
        NoteFate.LOST,
        NoteFate.CARRIED,
    ]
    for _ in range(2):
        person.window.deeds.undo()
        person.settle()
    person.panel._open.click()
    assert person.fates() == [(NoteFate.CHANGED, True), (NoteFate.LOST, True)]


def test_a_note_that_is_rejected_leaves_the_page(person: Person) -> None:
    person.window.deeds.go_through_carried()
    person.settle()
    person.press(person.panel.cards[0], "Not that")
    assert person.fates() == [(NoteFate.LOST, True), (NoteFate.LOST, True)]
    assert [row.note.text for row in person.screen.notes.rows] == ["on The", "on Nothing"]


def test_a_lost_note_is_placed_on_what_is_selected(person: Person) -> None:
    person.window.deeds.go_through_carried()
    person.settle()
    lost = person.panel.cards[1]
    person.press(lost, "Place it here")
    assert "Select the words first" in person.window.notice._text.text()
    viewer = person.screen.viewer
    viewer.texts.want([2])
    person.qtbot.waitUntil(lambda: not viewer.texts.waiting)
    words = viewer.texts.get(2)
    assert words is not None
    at = words.words.index("Nothing")
    person.screen.selection.select((2, at), (2, at + 2))
    person.press(person.panel.cards[1], "Place it here")
    rows = person.screen.notes.rows
    assert ("on A", "Nothing at all") in [(r.note.text, r.note.anchor.quote) for r in rows]
    assert person.fates() == [(NoteFate.CHANGED, True)]


def test_both_places_are_a_click_away(person: Person) -> None:
    person.window.deeds.go_through_carried()
    person.settle()
    new = person.screen
    changed = person.panel.cards[0]
    links = [b for b in changed.findChildren(QPushButton) if "p. 2" in b.text()]
    assert len(links) == 2 and "3 Mar 2021" in links[0].text()
    links[1].click()
    person.settle()
    assert person.screen is new and new.page == 2
    links[0].click()
    person.settle()
    assert person.screen is not new
    assert person.screen.edition == changed.row.old.edition


def test_what_differs_between_then_and_now_is_marked() -> None:
    left, right = differing("reached 19.4% in 2021", "reached 28.1% in 2021")
    assert left == [("reached", True), ("19.4%", False), ("in 2021", True)]
    assert right == [("reached", True), ("28.1%", False), ("in 2021", True)]


def test_what_became_of_notes_in_a_line() -> None:
    assert CarriedTally(12, 2, 1, 1, 2).said == "12 notes carried, 2 moved, 1 changed, 1 lost"
    assert CarriedTally(lost=1, asks=1).said == "1 note lost"
    assert CarriedTally().said == ""
