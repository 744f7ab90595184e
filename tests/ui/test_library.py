"""The list of reports: shelves, filter, order, cards and table; covers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model.changes import Changes
from reader.ui.covers import Covers
from reader.ui.library.empty import EmptyState
from reader.ui.library.entries import ENTRY, Entry, Section, entries
from reader.ui.library.shelf import Kind, Shelf
from reader.ui.library.table import ReportTable
from reader.ui.library.tally import Tally
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import LONG


def titles(window: Window) -> list[str]:
    return [row.title for row in window.library.shown]


def choose(window: Window, text: str) -> None:
    """Click a line of the left column."""
    model = window.navigation.model()
    for place in range(model.rowCount()):
        index = model.index(place, 0)
        if index.data() == text:
            window.navigation.setCurrentIndex(index)
            window.navigation.clicked.emit(index)
            return
    raise AssertionError(f"{text} is not in the left column")


def entry(window: Window, text: str) -> Entry:
    model = window.navigation.model()
    found = [model.index(n, 0).data(ENTRY) for n in range(model.rowCount())]
    return next(each for each in found if each.text == text)


def test_the_filter_narrows_as_one_types_and_can_be_cleared(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks(30))
    box = window.library._filter
    qtbot.keyClicks(box, "jap")
    assert titles(window) and all("Japan" in title for title in titles(window))
    assert window.library._count.text() == f"{len(titles(window))} of 30"
    qtbot.keyClicks(box, "zz")
    empty = window.library.findChild(EmptyState)
    assert isinstance(empty, EmptyState) and empty.isVisible()
    assert empty.title == "No report matches “japzz”"
    window.library._empty._buttons.itemAt(0).widget().click()  # type: ignore[attr-defined]
    assert len(titles(window)) == 30


def test_shelves_of_the_left_column_show_their_reports(open_window: Open) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    choose(window, "Unread")
    assert [row.unread for row in window.library.shown] == [True] * 6
    assert entry(window, "Unread").count == 6
    choose(window, "Recently read")
    read = [row.opened for row in window.library.shown]
    assert len(read) == 5 and read == sorted(read, reverse=True)
    choose(window, "Harbour Research")
    assert {row.report.publisher for row in window.library.shown} == {"Harbour Research"}
    choose(window, "All reports")
    assert len(window.library.shown) == 30


def test_a_shelf_leads_back_to_the_library_from_anywhere(open_window: Open) -> None:
    window = open_window(FakeTasks(30))
    window.search("LTE")
    choose(window, "Unread")
    assert window.tabs.current == 0


def test_long_lists_of_countries_unfold() -> None:
    names = {f"Country {n:02}": 1 + (n == 30) for n in range(40)}
    tally = Tally(named={Kind.COUNTRY: names})
    few = entries(tally, ())
    here = Section.COUNTRIES
    assert Entry("Country 30", here, Shelf(Kind.COUNTRY, "Country 30"), 2) in few
    assert few[-1] == Entry("32 more", here, unfolds=True)
    every = entries(tally, (), [here])
    assert len(every) - len(few) == 32 and every[-1].text == "Fewer"


def test_the_order_is_chosen_and_remembered(open_window: Open) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    dates = [row.updated for row in window.library.shown]
    assert dates == sorted(dates, reverse=True)
    window.library._order_actions["title"].trigger()
    assert titles(window) == sorted(titles(window), key=str.casefold)
    assert tasks.settings.library.order == "title"
    assert window.library._order_button.text() == "By title ▾"


def test_the_table_sorts_by_its_columns_both_ways(open_window: Open) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.actions_table["show_table"].trigger()
    table = window.library.list_view
    assert isinstance(table, ReportTable) and tasks.settings.library.view == "table"
    header = table.horizontalHeader()
    header.setSortIndicator(4, Qt.SortOrder.AscendingOrder)
    pages = [row.pages for row in window.library.shown]
    assert pages == sorted(pages)
    header.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    assert [row.pages for row in window.library.shown] == sorted(pages, reverse=True)
    header.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    dates = [row.updated for row in window.library.shown]
    assert dates == sorted(dates, reverse=True)
    model = table.model()
    assert model.index(0, 3).data() == "10 Oct 2025"


def test_the_chosen_report_stays_chosen_when_the_list_changes(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.library.select(70)
    window.library._order_actions["title"].trigger()
    assert window.library.selected_edition == 70
    tasks.rows = tasks.rows[3:]
    tasks.tell(Changes(reports=True))
    qtbot.waitUntil(lambda: len(window.library.shown) == 27)
    assert window.library.selected_edition == 70


def test_choosing_shows_the_record_and_enter_reads(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    cards = window.library.list_view
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    second = window.library.shown[1].edition
    assert window.library.selected_edition == window.sidebar.edition == second
    qtbot.keyClick(cards, Qt.Key.Key_Return)
    assert window.tabs.current_screen.edition == second
    qtbot.keyClick(window.tabs.current_screen, Qt.Key.Key_Escape)
    assert window.tabs.current == 0


def test_a_screen_reader_hears_all_of_a_report(open_window: Open) -> None:
    window = open_window(FakeTasks(30))
    model = window.library.list_view.model()
    place = next(n for n, row in enumerate(window.library.shown) if row.title == LONG)
    index = model.index(place, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"{LONG}, ") and " pages, " in said
    assert index.data(Qt.ItemDataRole.ToolTipRole) == LONG
    assert model.data(QModelIndex(), 0) is None


def test_covers_load_off_the_windows_thread_and_come_again_when_they_change(
    qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(240, 340, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    image.save(str(tmp_path / "1.jpg"))
    covers = Covers(lambda edition: tmp_path / f"{edition}.jpg")
    with qtbot.waitSignal(covers.arrived) as told:
        assert covers.picture(1, 1.0) is None
    assert told.args == [1]
    picture = covers.picture(1, 1.0)
    assert picture is not None and picture.height() == 84
    assert covers.picture(2, 1.0) is None  # has none
    qtbot.waitUntil(lambda: not covers.loading)
    image.save(str(tmp_path / "2.jpg"))
    assert covers.picture(2, 1.0) is None
    covers.forget((2,))
    with qtbot.waitSignal(covers.arrived):
        covers.picture(2, 1.0)
    covers.close()


def test_the_keyboard_stays_in_a_list_that_empties_and_fills_again(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    settled = lambda: not window.relay.waiting() and not window.sidebar.busy  # noqa: E731
    qtbot.waitUntil(settled)
    window.library.focus_inside()
    rows, tasks.rows = tasks.rows, []
    tasks.tell(Changes(reports=True))
    qtbot.waitUntil(lambda: not window.rows)
    button = window.focusWidget()
    assert isinstance(button, QPushButton) and button.text() == "Add PDF files"
    tasks.rows = rows
    tasks.tell(Changes(reports=True))
    qtbot.waitUntil(lambda: len(window.rows) == 3 and settled())
    assert window.focusWidget() is window.library.list_view
    window.navigation.setFocus()
    tasks.rows = []
    tasks.tell(Changes(reports=True))
    qtbot.waitUntil(lambda: not window.rows)
    assert window.focusWidget() is window.navigation


def test_the_sidebar_leaves_a_report_that_the_filter_takes_away(
    open_window: Open, qtbot: QtBot
) -> None:
    """Also one that was only marked by the keyboard, not chosen."""
    window = open_window(FakeTasks(3))
    view = window.library.list_view
    view.clearSelection()
    assert window.library.selected_edition and not window.library.chosen
    window.library._filter.setText("zzz")
    qtbot.waitUntil(lambda: window.sidebar.edition == 0)


def test_an_empty_library_says_where_files_go(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(0))
    qtbot.waitUntil(lambda: window.library._empty.isVisible())
    text = window.library._empty._text
    assert "copied into the library" in text.text()
    window.actions_table["copy_files"].trigger()
    assert "stay where they are" in text.text() and "copied" not in text.text()
    assert window.notice.text == "New files stay where they are."


def test_the_title_of_the_marked_report_is_read_in_the_table(open_window: Open) -> None:
    """A cell that is painted before it, with its dot, leaves its colours behind."""
    tasks = FakeTasks(4)
    tasks.rows = [replace(row, unread=True) for row in tasks.rows]
    window = open_window(tasks)
    window.actions_table["show_table"].trigger()
    table = window.library.list_view
    table.setFocus()
    window.library.select(window.library.shown[2].edition)
    index = table.model().index(2, 0)
    room = table.visualRect(index)
    image = table.viewport().grab().toImage()
    inside = image.pixelColor(room.left() + 5, room.top() + 5).name()
    assert inside == window.theme.colour("chosen").name()
