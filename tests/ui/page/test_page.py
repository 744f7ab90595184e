"""A report's own page: what it shows, what is clicked, and that it stays true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.library.files import NewFile
from reader.model.contents import Contents
from reader.model.record import Record
from reader.ui.page.copies import CopyRow
from reader.ui.page.screen import PageScreen
from reader.ui.sidebar.parts import Row
from reader.ui.theme import Theme
from tests.library.books import REPORT, Books
from tests.ui.library_window import RealLibrary

FULL = Record(
    title="Mongolia new",
    subtitle="Telecoms, Mobile and Broadband",
    headline="LTE reaches the steppe",
    updated="2025-03-27",
    status="Current",
    overview="word " * 400,
    key_developments=tuple(f"Development {n}" for n in range(1, 9)),
    companies=("Unitel", "Skytel"),
    countries=("Mongolia", "China"),
    analysts=("A. Reader", "B. Writer"),
    licence="10 users",
    sources={"title": "cover", "updated": "page 2", "licence": "stamp"},
)


def shelves(books: Books) -> None:
    """A full record with an older edition and two copies, one related report, a bare one."""
    report, _ = books.add("old", "2024")
    _, new = books.add("new", "2025-03-27", report, record=FULL)
    away = NewFile("sha-copy", "/away/copy.pdf", "", "copy.pdf", 7_400_000)
    books.writer.files.add(new, away)
    books.writer.files.set_missing({3: True})
    books.writer._db.execute("UPDATE page SET label = 'ii' WHERE number = 2")
    books.add("other", "2023")
    nothing = Contents((), (), ())
    books.add("bare", "", replace(REPORT, country="", publisher=""), nothing, Record())


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    made = RealLibrary(tmp_path, theme, qtbot, shelves)
    yield made
    made.close()


def page(library: RealLibrary, edition: int) -> PageScreen:
    library.window.pages.open(edition)
    library.settle()
    screen = library.window.tabs.current_screen
    assert isinstance(screen, PageScreen) and screen.about == edition
    library.qtbot.waitUntil(lambda: screen.shown is not None)
    return screen


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if not label.isHidden()]


def test_space_in_the_list_shows_all_about_the_report(library: RealLibrary) -> None:
    window = library.window
    screen = window.library
    place = [row.report.id for row in screen.shown].index(1)
    screen.list_view.setCurrentIndex(screen.list_view.model().index(place, 0))
    library.settle()
    screen.list_view.setFocus()
    library.qtbot.keyClick(screen.list_view, Qt.Key.Key_Space)
    library.settle()
    shown = window.tabs.current_screen
    assert isinstance(shown, PageScreen)
    library.qtbot.waitUntil(lambda: shown._title.text() == "Mongolia new")
    assert window.tabs.text(shown.number) == "About: Mongolia new"
    library.qtbot.waitUntil(lambda: bool(texts(shown._facts)))
    facts = texts(shown._facts)
    assert facts[:3] == ["Last updated", "27 Mar 2025", "from page 2"]
    assert {"A. Reader and B. Writer", "10 users", "from the stamp on its pages"} <= set(facts)
    assert shown._headline.text() == "LTE reaches the steppe"
    assert texts(shown.companies)[-1] == "Unitel, Skytel"
    assert not window.columns._frames[1].isVisible()  # the page says what the sidebar would
    window.show_library()
    assert window.columns._frames[1].isVisible()


def test_long_texts_unfold(library: RealLibrary) -> None:
    screen = page(library, 2)
    library.qtbot.waitUntil(lambda: 800 < len(max(texts(screen._overview), key=len)) < 1000)
    assert "Development 7" not in texts(screen._developments)
    screen._turn("overview")
    screen._turn("developments")
    library.qtbot.waitUntil(lambda: "Development 8" in texts(screen._developments))
    library.qtbot.waitUntil(lambda: FULL.overview in texts(screen._overview))


def test_contents_and_captions_open_at_their_page(library: RealLibrary) -> None:
    screen = page(library, 2)
    opened: list[tuple[int, int]] = []
    screen.read.disconnect()
    screen.read.connect(lambda edition, number: opened.append((edition, number)))
    contents, captions = screen.inside.contents, screen.inside.captions
    assert contents.topLevelItem(0).child(0).toolTip(0) == "Networks"
    said = contents.topLevelItem(0).child(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Networks, page ii"
    contents.itemActivated.emit(contents.topLevelItem(0).child(0), 0)
    assert not captions.isVisible()
    screen.inside.fold.click()
    assert captions.isVisible()
    captions.itemActivated.emit(captions.topLevelItem(0), 0)
    screen._read_button.click()
    assert opened == [(2, 2), (2, 1), (2, 0)]


def test_history_and_related_reports_are_one_click_away(library: RealLibrary) -> None:
    screen = page(library, 2)
    older = screen.history.findChildren(Row)[1]
    opened: list[int] = []
    screen.read.disconnect()
    screen.read.connect(lambda edition, _: opened.append(edition))
    older.clicked.emit()
    assert opened == [1]
    screen._related.findChildren(Row)[0].clicked.emit()
    library.settle()
    other = library.window.tabs.current_screen
    assert isinstance(other, PageScreen) and other.about == 3


def test_an_edition_has_its_menu_and_its_changes_here_too(library: RealLibrary) -> None:
    screen = page(library, 2)
    library.qtbot.waitUntil(lambda: len(screen.history.findChildren(Row)) == 2)
    newer, older = screen.history.findChildren(Row)
    offered = {action.text(): action for action in older.actions()}
    assert next(iter(offered)) == "Open beside" and len(offered) == 4
    offered["Make it a report of its own…"].trigger()
    library.settle()
    dialog = library.window.organising.regrouping.dialog
    assert dialog is not None and dialog.isVisible()
    dialog.close()
    asked: list[tuple[int, int, int]] = []
    screen.history.changes_wanted.disconnect()
    screen.history.changes_wanted.connect(lambda *what: asked.append(what))
    newer.linked.emit()
    assert asked == [(1, 1, 2)]


def test_an_older_edition_says_so(library: RealLibrary) -> None:
    screen = page(library, 1)
    assert screen._newer.text() == "Superseded: an edition of 27 Mar 2025 is here."
    assert screen._current.isVisible()


def test_whose_copy_it_is_is_noted_on_the_page(library: RealLibrary) -> None:
    screen = page(library, 2)
    first, second = screen._copies.findChildren(CopyRow)
    assert "missing: it was at /away/copy.pdf" in texts(second)[1]
    assert not second.show_folder.isEnabled() and first.show_folder.isEnabled()
    first.edit.click()
    assert first.editing
    library.qtbot.keyClicks(first.licensee, "Harbour Ltd")
    library.qtbot.keyClicks(first.seats, "10 users")
    library.qtbot.keyClick(first.seats, Qt.Key.Key_Return)
    library.qtbot.waitUntil(
        lambda: any("for Harbour Ltd · 10 users" in text for text in texts(screen._copies))
    )


def test_a_correction_shows_at_once(library: RealLibrary) -> None:
    screen = page(library, 2)
    library.house.tasks.correcting.correct([2], {"title": "Mine"}).result(60)
    library.qtbot.waitUntil(lambda: screen._title.text() == "Mine")
    assert library.window.tabs.text(screen.number) == "About: Mine"


def test_an_empty_record_shows_what_there_is(library: RealLibrary) -> None:
    screen = page(library, 4)
    assert not any(part.isVisible() for part in (screen._overview, screen._developments))
    assert screen.inside._none.isVisible() and not screen.inside.contents.isVisible()
    library.qtbot.waitUntil(lambda: "not stated" in texts(screen._facts))


def test_what_is_inside_goes_below_where_room_is_short(library: RealLibrary) -> None:
    screen = page(library, 2)
    assert screen.inside.parentWidget() is screen._both
    library.window.resize(900, 700)
    library.qtbot.waitUntil(lambda: screen.inside.parentWidget() is not screen._both)
    library.qtbot.waitUntil(screen.inside.isVisible)


def test_one_report_has_one_page(library: RealLibrary) -> None:
    first = page(library, 2)
    library.window.show_library()
    assert page(library, 2) is first
    library.window.close_tab(first.number)
    assert not any(isinstance(one, PageScreen) for one in library.window.tabs.screens.values())


def test_an_edition_that_is_gone_is_said(library: RealLibrary) -> None:
    library.window.pages.open(99)
    library.settle()
    screen = library.window.tabs.current_screen
    assert isinstance(screen, PageScreen)
    library.qtbot.waitUntil(lambda: screen._stack.currentWidget() is screen._trouble)


def test_the_window_is_called_after_the_report(library: RealLibrary) -> None:
    """Also when its title comes after the tab."""
    page(library, 2)
    assert library.window.windowTitle() == "About: Mongolia new - Report Reader"


def test_a_report_that_comes_back_from_the_trash_is_shown_again(library: RealLibrary) -> None:
    screen = page(library, 3)
    library.house.tasks.filing.remove([3])
    library.qtbot.waitUntil(lambda: screen._stack.currentWidget() is screen._trouble)
    library.house.tasks.undo()
    library.qtbot.waitUntil(lambda: screen._stack.currentWidget() is screen._both)
    library.settle()
