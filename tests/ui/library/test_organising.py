"""The left column, the list and one's own order in a window, by mouse and by keyboard."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.model.changes import Changes
from reader.model.order import Collection, PersonalOrder, SavedSearch, Tag
from reader.ui.library import cards
from reader.ui.library.carried import (
    COLLECTION,
    REPORTS,
    collection_in,
    pack_collection,
    reports_in,
)
from reader.ui.library.entries import ENTRY, Entry
from reader.ui.library.rows import COLUMNS
from reader.ui.library.shelf import Kind, Shelf
from reader.ui.library.table import ReportTable
from reader.ui.window import Window
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def place_of(window: Window, text: str) -> int:
    model = window.navigation.model()
    return next(n for n in range(model.rowCount()) if model.index(n, 0).data() == text)


def entry(window: Window, text: str) -> Entry:
    made: Entry = window.navigation.model().index(place_of(window, text), 0).data(ENTRY)
    return made


def click(window: Window, text: str, keys: Qt.KeyboardModifier = PLAIN) -> None:
    view = window.navigation
    index = view.model().index(place_of(window, text), 0)
    view.scrollTo(index)
    where = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, where)


def press(window: Window, text: str, key: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Put the keyboard on a line of the left column and press a key."""
    view = window.navigation
    index = view.model().index(place_of(window, text), 0)
    view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    view.setFocus()
    QTest.keyClick(view, key, keys)


def ids(window: Window) -> set[int]:
    return {row.report.id for row in window.library.shown}


def choose(window: Window, *reports: int) -> None:
    """Choose these reports in the list."""
    view = window.library.list_view
    selection = window.library._rows.selection_of(reports)
    view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


@pytest.fixture
def tasks() -> FakeTasks:
    made = FakeTasks(30)
    made.ordering.order = PersonalOrder(
        (Tag("Board", "red"),),
        (Collection(1, 0, "Asia"), Collection(2, 1, "East"), Collection(3, 0, "Papers")),
        (SavedSearch(1, "Roll-out", "lte network", all_editions=True),),
    )
    made.rows = [
        dataclasses.replace(
            row,
            tags=("Board",) if row.report.id in (2, 3) else (),
            collections=(2,) if row.report.id == 3 else (),
        )
        for row in made.rows
    ]
    return made


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[Window], None]:
    """Waits until a window shows what was changed."""

    def wait(window: Window) -> None:
        QApplication.processEvents()
        qtbot.waitUntil(
            lambda: not window.relay.waiting() and not window._changes.waiting, timeout=3000
        )

    return wait


# -- shelves -----------------------------------------------------------------------


def test_ctrl_and_a_click_adds_a_condition_and_the_cross_takes_all_away(
    open_window: Open, tasks: FakeTasks
) -> None:
    window = open_window(tasks)
    click(window, "Board")
    assert ids(window) == {2, 3}
    click(window, "Japan", CTRL)
    assert ids(window) == {3}
    assert window.library._name._whole == "Board + Japan"  # type: ignore[attr-defined]
    click(window, "China", CTRL)
    assert ids(window) == {2, 3}
    click(window, "Japan", CTRL)
    assert ids(window) == {2}
    assert window.library._all_button.isVisible()
    window.library._all_button.click()
    assert len(ids(window)) == 30 and not window.library._all_button.isVisible()
    assert window.navigation.selectedIndexes()[0].data() == "All reports"


def test_shelves_are_combined_by_keyboard(open_window: Open, tasks: FakeTasks) -> None:
    window = open_window(tasks)
    click(window, "Board")
    press(window, "Japan", Qt.Key.Key_Space, CTRL)
    assert ids(window) == {3}
    QTest.keyClick(window.navigation, Qt.Key.Key_Down)  # an arrow alone chooses one shelf
    assert title(window) == window.navigation.currentIndex().data()


def title(window: Window) -> str:
    return window.library._name.text()


def test_headings_fold_by_click_and_key_and_are_remembered(
    open_window: Open, tasks: FakeTasks
) -> None:
    window = open_window(tasks)
    assert entry(window, "YEARS").folded and "2025" not in lines(window)
    click(window, "YEARS")
    assert "2025" in lines(window)
    press(window, "COUNTRIES", Qt.Key.Key_Left)
    assert "Japan" not in lines(window)
    assert tasks.settings.library.folded == ("countries", "regions", "topics")
    press(window, "Asia", Qt.Key.Key_Left)
    assert "East" not in lines(window)
    press(window, "Asia", Qt.Key.Key_Right)
    assert "East" in lines(window)
    again = open_window(tasks)
    assert entry(again, "COUNTRIES").folded and not entry(again, "YEARS").folded


def lines(window: Window) -> list[str]:
    model = window.navigation.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def test_a_shelf_that_is_folded_away_stays_a_condition(open_window: Open, tasks: FakeTasks) -> None:
    window = open_window(tasks)
    click(window, "Japan")
    press(window, "COUNTRIES", Qt.Key.Key_Left)
    assert ids(window) == {3, 17}
    window.navigation.add(Shelf(Kind.TAG, "Board"))
    assert ids(window) == {3}


def test_the_menu_of_a_line_leaves_what_is_shown_and_adds_to_it(
    open_window: Open, tasks: FakeTasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: menus.append(menu))
    window = open_window(tasks)
    click(window, "Board")
    view = window.navigation
    index = view.model().index(place_of(window, "Japan"), 0)
    view.scrollTo(index)
    where = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, PLAIN, where)
    view.customContextMenuRequested.emit(where)
    assert ids(window) == {2, 3}
    texts = [act.text().partition("\t")[0] for act in menus[0].actions()]
    assert texts == ["Add to what is shown"]
    menus[0].actions()[0].trigger()
    assert ids(window) == {3}
    assert entry(window, "Board").section == "tags"
    tag_menu = view.menu_of(entry(window, "Board"))
    texts = [act.text().partition("\t")[0] for act in tag_menu.actions()]
    assert texts == ["Take off what is shown", "Rename…", "Colour", "Remove"]
    tag_menu.actions()[0].trigger()
    assert len(ids(window)) > 1
    texts = [act.text() for act in view.menu_of(entry(window, "Board")).actions()]
    assert texts[0].startswith("Add to what is shown")


# -- made by hand --------------------------------------------------------------------


def test_collections_are_made_renamed_and_removed(
    open_window: Open, tasks: FakeTasks, answers: Answers, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    answers.names = ["South", "The East", ""]
    action(window, "Asia", "New collection inside…")
    settled(window)
    assert tasks.ordering.order.collections[-1] == Collection(4, 1, "South")
    press(window, "East", Qt.Key.Key_F2)
    settled(window)
    assert entry(window, "The East").collection == 2 and entry(window, "The East").count == 1
    click(window, "The East")
    answers.names = ["Far East"]
    press(window, "The East", Qt.Key.Key_F2)
    settled(window)
    assert title(window) == "Far East"
    answers.names = ["The East", ""]
    press(window, "Far East", Qt.Key.Key_F2)
    settled(window)
    press(window, "The East", Qt.Key.Key_F2)  # thought better of it
    click(window, "The East")
    press(window, "The East", Qt.Key.Key_Delete)
    settled(window)
    assert answers.asked[-1][1].startswith("Remove the collection “The East”?")
    assert "The East" not in lines(window)
    assert len(ids(window)) == 30  # its shelf is gone, everything is shown
    asked = len(answers.asked)
    press(window, "Papers", Qt.Key.Key_Delete)
    assert len(answers.asked) == asked  # it held nothing


def action(window: Window, line: str, text: str) -> None:
    """Choose from the menu of a line."""
    menu = window.navigation.menu_of(entry(window, line))
    next(a for a in menu.actions() if a.text() == text).trigger()
    menu.deleteLater()


def test_tags_get_other_names_and_colours(
    open_window: Open, tasks: FakeTasks, answers: Answers, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    click(window, "Board")
    choose(window, 2, 3)
    answers.names = ["Directors"]
    press(window, "Board", Qt.Key.Key_F2)
    settled(window)
    assert {row.report.id for row in window.library.chosen} == {2, 3}
    assert ids(window) == {2, 3} and title(window) == "Directors"
    window.navigation.asked.emit("colour:teal", entry(window, "Directors"))
    settled(window)
    assert tasks.ordering.order.tags == (Tag("Directors", "teal"),)
    assert window.library._rows.colours == {"Directors": "teal"}
    answers.yes = False
    press(window, "Directors", Qt.Key.Key_Delete)
    assert tasks.ordering.order.tags
    answers.yes = True
    press(window, "Directors", Qt.Key.Key_Delete)
    settled(window)
    assert not tasks.ordering.order.tags and len(ids(window)) == 30


def drop(window: Window, text: str, data: QMimeData) -> bool:
    """Drop something on a line of the left column; whether the line takes it."""
    view = window.navigation
    index = view.model().index(place_of(window, text), 0)
    view.scrollTo(index)
    where = view.visualRect(index).center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QDragEnterEvent(where, copy, data, left, PLAIN),
        QDragMoveEvent(where, copy, data, left, PLAIN),
        QDropEvent(QPointF(where), copy, data, left, PLAIN),
    ):
        QApplication.sendEvent(view.viewport(), event)
    return event.isAccepted()


def carried(window: Window, *reports: int) -> QMimeData:
    rows = window.library._rows
    return rows.mimeData([rows.index(rows.place_of(report), 0) for report in reports])


def test_reports_are_dropped_on_collections_tags_and_marks(
    open_window: Open, tasks: FakeTasks, answers: Answers, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    assert drop(window, "Papers", carried(window, 4, 5))
    settled(window)
    assert entry(window, "Papers").count == 2
    assert drop(window, "Board", carried(window, 4))
    assert drop(window, "Favourites", carried(window, 4))
    assert drop(window, "Read later", carried(window, 4, 5))
    settled(window)
    four = next(row for row in tasks.rows if row.report.id == 4)
    assert (four.tags, four.favourite, four.later) == (("Board",), True, True)
    assert not drop(window, "Japan", carried(window, 4))
    answers.names = ["Fresh"]
    assert drop(window, "COLLECTIONS", carried(window, 6, 7))
    settled(window)
    assert entry(window, "Fresh").count == 2


def test_a_collection_is_dropped_into_another_and_out_again(
    open_window: Open, tasks: FakeTasks, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    assert drop(window, "Papers", pack_collection(2))
    settled(window)
    assert Collection(2, 3, "East") in tasks.ordering.order.collections
    assert drop(window, "COLLECTIONS", pack_collection(2))
    settled(window)
    assert Collection(2, 0, "East") in tasks.ordering.order.collections
    assert not drop(window, "East", pack_collection(2))  # into itself
    assert not drop(window, "Board", pack_collection(2))


def test_what_is_dragged_out_takes_its_files_along_but_is_no_import(
    open_window: Open, tasks: FakeTasks
) -> None:
    tasks.rows[3] = dataclasses.replace(tasks.rows[3], file="reports/four.pdf")
    tasks.rows[4] = dataclasses.replace(tasks.rows[4], file="/elsewhere/five.pdf")
    tasks.rows[5] = dataclasses.replace(tasks.rows[5], file="gone.pdf", missing=True)
    window = open_window(tasks)
    data = carried(window, 4, 5, 6)
    assert sorted(reports_in(data)) == [4, 5, 6]
    paths = sorted(url.toLocalFile() for url in data.urls())
    assert [path.rpartition("/")[2] for path in paths] == ["five.pdf", "four.pdf"]
    event = QDragEnterEvent(
        QPoint(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_a_drag_begins_with_the_mouse_and_carries_what_is_chosen(
    open_window: Open, tasks: FakeTasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[list[int], str]] = []
    monkeypatch.setattr(
        cards, "carry", lambda view, data, text, theme: told.append((reports_in(data), text))
    )
    window = open_window(tasks)
    for view_name in ("show_cards", "show_table"):
        window.actions_table[view_name].trigger()
        view = window.library.list_view
        choose(window, *(row.report.id for row in window.library.shown[:3]))
        start = view.visualRect(view.model().index(1, 0)).center()
        drag(view.viewport(), start, start + QPoint(60, 40))
        reports, text = told.pop()
        assert len(reports) == 3 and text == "3 reports"


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kind = QEvent.Type
    steps = [(kind.MouseMove, start + (end - start) * part, none, left) for part in (0.3, 1.0)]
    for what, at, button, held in (
        (kind.MouseButtonPress, start, left, left),
        *steps,
        (kind.MouseButtonRelease, end, left, none),
    ):
        where = QPointF(widget.mapToGlobal(at))
        QApplication.sendEvent(widget, QMouseEvent(what, QPointF(at), where, button, held, PLAIN))


def test_foreign_mime_data_is_no_report() -> None:
    another = json.dumps([os.getpid() + 1, 4]).encode()
    odd = json.dumps([os.getpid(), True, 2.5, None]).encode()
    for wrong in (b"", b"{", b'"x"', b"[]", b"\xff", another, odd):
        data = QMimeData()
        data.setData(REPORTS, wrong)
        data.setData(COLLECTION, wrong)
        assert reports_in(data) == [] and collection_in(data) == 0


# -- deeds ---------------------------------------------------------------------------


def test_marks_are_turned_for_all_chosen_and_the_actions_say_what_they_do(
    open_window: Open, tasks: FakeTasks, settled: Callable[[Window], None], heard: list[str]
) -> None:
    window = open_window(tasks)
    choose(window, 1, 2)
    for name, text, other, field in (
        ("turn_favourite", "Add to favourites", "Take off favourites", "favourite"),
        ("turn_later", "Read later", "Take off the read-later list", "later"),
    ):
        act = window.actions_table[name]
        assert act.text() == text
        act.trigger()
        settled(window)
        assert {r.report.id for r in tasks.rows if getattr(r, field)} == {1, 2}
        assert act.text() == other
        act.trigger()
        settled(window)
        assert not any(getattr(r, field) for r in tasks.rows)
    unread = window.actions_table["turn_unread"]
    assert unread.text() == "Mark as read"  # report 1 is unread
    unread.trigger()
    settled(window)
    assert unread.text() == "Mark as unread"
    assert [r.unread for r in tasks.rows[:2]] == [False, False]
    unread.trigger()
    settled(window)
    assert [r.unread for r in tasks.rows[:2]] == [True, True]
    assert heard[:2] == ["Add to favourites", "Take off favourites"]
    assert heard[-2:] == ["Mark as read", "Mark as unread"]
    assert {row.report.id for row in window.library.chosen} == {1, 2}


def test_tags_are_ticked_for_many_and_new_ones_typed(
    open_window: Open, tasks: FakeTasks, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    choose(window, 1, 2)
    window.actions_table["choose_tags"].trigger()
    panel = window.organising.panel
    assert panel is not None and panel.isVisible()
    assert [(t.key, t.on) for t in panel._ticks] == [("Board", None)]  # on one of the two
    QTest.keyClick(panel._box, Qt.Key.Key_Space)
    settled(window)
    assert [(t.key, t.on) for t in panel._ticks] == [("Board", True)]
    QTest.keyClick(panel._box, Qt.Key.Key_Return)
    settled(window)
    assert [(t.key, t.on) for t in panel._ticks] == [("Board", False)]
    QTest.keyClicks(panel._box, "To check")
    assert panel.shown == ["New tag “To check”"]
    QTest.keyClick(panel._box, Qt.Key.Key_Return)
    settled(window)
    assert [(t.key, t.on) for t in panel._ticks] == [("Board", False), ("To check", True)]
    assert [r.tags for r in tasks.rows[:3]] == [("To check",), ("To check",), ("Board",)]
    QTest.keyClick(panel._box, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_reports_are_put_into_collections_from_the_panel(
    open_window: Open, tasks: FakeTasks, answers: Answers, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    choose(window, 1, 3)
    window.actions_table["choose_collections"].trigger()
    panel = window.organising.panel
    assert panel is not None
    assert [(t.text, t.depth, t.on) for t in panel._ticks] == [
        ("Asia", 0, False),
        ("East", 1, None),
        ("Papers", 0, False),
    ]
    QTest.keyClicks(panel._box, "pap")
    QTest.keyClick(panel._box, Qt.Key.Key_Return)
    settled(window)
    assert entry(window, "Papers").count == 2
    panel.close_panel()
    answers.names = ["Both"]
    window.actions_table["new_collection"].trigger()
    settled(window)
    assert answers.asked[-1] == ("name", "New collection of 2 reports")
    assert entry(window, "Both").count == 2


def test_undo_says_what_it_undoes_and_leaves_text_fields_alone(
    open_window: Open, tasks: FakeTasks, settled: Callable[[Window], None], qtbot: QtBot
) -> None:
    window = open_window(tasks)
    undo, again = window.actions_table["undo"], window.actions_table["do_again"]
    assert not undo.isEnabled()
    tasks.undoable = "Correction of country"
    tasks.tell(Changes(reports=True))
    qtbot.waitUntil(undo.isEnabled)
    assert undo.text() == "Undo: Correction of country"
    field = window.library._filter
    field.setFocus()
    QTest.keyClicks(field, "jap")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "" and tasks.undoable
    window.library.list_view.setFocus()
    QTest.keyClick(window.library.list_view, Qt.Key.Key_Z, CTRL)
    settled(window)
    qtbot.waitUntil(again.isEnabled)
    assert not tasks.undoable and again.text() == "Do again: Correction of country"
    assert window.notice.text == "Undone: correction of country"
    again.trigger()
    qtbot.waitUntil(undo.isEnabled)
    assert window.notice.text == "Done again: correction of country"


# -- saved searches --------------------------------------------------------------------


def test_a_search_is_saved_asked_again_renamed_and_removed(
    open_window: Open, tasks: FakeTasks, answers: Answers, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    assert not window.actions_table["save_search"].isEnabled()
    window.search("LTE towers")
    settled(window)
    answers.names = ["Towers", "Masts"]
    window.tabs.current_screen.head.save.click()  # type: ignore[attr-defined]
    settled(window)
    assert tasks.ordering.order.searches[-1] == SavedSearch(2, "Towers", "LTE towers")
    tab = window.tabs.current
    window.show_library()
    click(window, "Towers")
    settled(window)
    assert window.tabs.current == tab  # in the tab that asked it
    window.show_library()
    click(window, "Roll-out")
    settled(window)
    screen: Any = window.tabs.current_screen
    assert screen.number != tab and screen.text == "lte network" and screen.all_editions
    # Those without a limit only count: saved searches, while the reader rests.
    questions = [a[1] for a in tasks.asked if a[0] == "search" and a[1].limit]
    assert questions[-1].all_editions
    window.top.box.setText("lte network core")
    window.top.box.submitted.emit()  # asks something else: the saved one gets its own tab again
    window.show_library()
    click(window, "Roll-out")
    settled(window)
    assert window.tabs.current_screen is not screen and screen.text == "lte network core"
    window.show_library()
    press(window, "Towers", Qt.Key.Key_F2)
    settled(window)
    press(window, "Masts", Qt.Key.Key_Delete)
    settled(window)
    assert [one.name for one in tasks.ordering.order.searches] == ["Roll-out"]


def test_a_search_saved_under_a_known_name_takes_its_place(
    open_window: Open, tasks: FakeTasks, answers: Answers, settled: Callable[[Window], None]
) -> None:
    window = open_window(tasks)
    window.search("fibre")
    settled(window)
    answers.names = ["Roll-out"]
    window.actions_table["save_search"].trigger()
    settled(window)
    assert tasks.ordering.order.searches == (SavedSearch(1, "Roll-out", "fibre"),)


# -- the list ------------------------------------------------------------------------


def test_several_chosen_are_summed_up_and_one_has_its_sidebar(
    open_window: Open, tasks: FakeTasks
) -> None:
    window = open_window(tasks)
    view = window.library.list_view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert len(window.library.chosen) == 30
    assert window.library._count.text() == "30 · 30 chosen"
    assert window.columns.right.currentWidget() is window.several
    assert window.several._title.text() == "30 reports chosen"
    assert window.several._facts.findChildren(QWidget)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert window.columns.right.currentWidget() is window.sidebar
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert len(window.library.chosen) == 2
    window.open_edition(10)
    assert window.columns.right.currentWidget() is window.sidebar
    window.show_library()
    assert window.columns.right.currentWidget() is window.several


def test_another_view_shows_the_same_chosen(open_window: Open, tasks: FakeTasks) -> None:
    window = open_window(tasks)
    choose(window, 1, 2, 9)
    for name in ("show_table", "show_cards"):
        window.actions_table[name].trigger()
        assert {row.report.id for row in window.library.chosen} == {1, 2, 9}


def test_the_sidebar_speaks_of_the_one_that_is_left(open_window: Open, tasks: FakeTasks) -> None:
    window = open_window(tasks)
    choose(window, 1, 2)
    view, rows = window.library.list_view, window.library._rows
    gone = rows.index(rows.place_of(2), 0)
    where = view.visualRect(gone).center()
    view.scrollTo(gone)
    where = view.visualRect(gone).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, where)
    assert [row.report.id for row in window.chosen()] == [1]
    assert window.sidebar.edition == 10


def test_what_changes_keeps_selection_and_place_and_asks_once(
    open_window: Open, settled: Callable[[Window], None]
) -> None:
    tasks = FakeTasks(300)
    asked = count_calls(tasks, "reports")
    window = open_window(tasks)
    assert asked == [1]
    choose(window, 150, 151, 152)
    bar = window.library.list_view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    built = window.library._haystacks.built
    window.actions_table["turn_favourite"].trigger()
    settled(window)
    assert asked == [2]
    assert window.library._haystacks.built == built == 300
    assert {row.report.id for row in window.library.chosen} == {150, 151, 152}
    tasks.rows = tasks.rows[1:]  # another one goes: the list is filled anew
    tasks.tell(Changes(reports=True))
    settled(window)
    assert {row.report.id for row in window.library.chosen} == {150, 151, 152}
    assert bar.value() == before


def count_calls(tasks: FakeTasks, name: str) -> list[int]:
    """Counts in a list of one how often a task is called."""
    calls, do = [0], getattr(tasks, name)

    def counted() -> object:
        calls[0] += 1
        return do()

    setattr(tasks, name, counted)
    return calls


def test_typing_sorts_nothing_and_folds_nothing_anew(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.ui.library import screen

    sorts: list[str] = []

    def counted(rows: Any, order: str, turned: bool = False) -> Any:
        sorts.append(order)
        return arranged(rows, order, turned)

    arranged = screen.arranged
    window = open_window(FakeTasks(200))
    monkeypatch.setattr(screen, "arranged", counted)
    QTest.keyClicks(window.library._filter, "japan telecoms")
    assert sorts == [] and window.library._haystacks.built == 200
    assert {row.report.country for row in window.library.shown} == {"Japan"}


def test_letters_lead_to_titles_that_begin_with_them(open_window: Open, tasks: FakeTasks) -> None:
    window = open_window(tasks)
    for view_name in ("show_cards", "show_table"):
        window.actions_table[view_name].trigger()
        view = window.library.list_view
        view.setFocus()
        view.setCurrentIndex(view.model().index(0, 0))
        view.keyboardSearch("")
        QTest.keyClicks(view, "lao")
        assert view.currentIndex().data().startswith("Laos")


def test_columns_are_chosen_sized_moved_and_remembered(
    open_window: Open, tasks: FakeTasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(tasks)
    window.actions_table["show_table"].trigger()
    table = window.library.list_view
    assert isinstance(table, ReportTable)
    menu = table.columns_menu()
    texts = {a.text(): a for a in menu.actions()}
    assert list(texts) == [column.title for column in COLUMNS]
    assert not texts["Title"].isEnabled() and not texts["Tags"].isChecked()
    offered: list[str] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, at: offered.append(menu.accessibleName()))
    window.actions_table["choose_columns"].trigger()
    assert offered == ["Columns"]
    texts["Tags"].setChecked(True)
    texts["Publisher"].setChecked(False)
    header = table.horizontalHeader()
    tags = list(texts).index("Tags")
    header.moveSection(header.visualIndex(tags), 1)
    header.resizeSection(tags, 222)
    qtbot.waitUntil(lambda: "tags:222" in tasks.settings.library.columns)
    assert tasks.settings.library.columns[:3] == ("title:0", "tags:222", "country:110")
    again = open_window(tasks)
    other = again.library.list_view
    assert isinstance(other, ReportTable) and other.columns == tasks.settings.library.columns
    index = other.model().index(again.library._rows.place_of(2), tags)
    assert index.data() == "Board"


def test_settings_of_columns_that_are_odd_cost_only_themselves(
    open_window: Open, tasks: FakeTasks
) -> None:
    tasks.change_setting(
        "library", view="table", columns=("pages:9999999", "nothing:3", "country:x", "tags")
    )
    table = open_window(tasks).library.list_view
    assert isinstance(table, ReportTable)
    assert [word.partition(":")[0] for word in table.columns] == [
        "pages",
        "country",
        "tags",
        "title",
    ]


@pytest.mark.parametrize("column", range(len(COLUMNS)))
def test_the_table_sorts_by_every_column(open_window: Open, tasks: FakeTasks, column: int) -> None:
    window = open_window(tasks)
    window.actions_table["show_table"].trigger()
    table = window.library.list_view
    assert isinstance(table, ReportTable)
    header = table.horizontalHeader()
    header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
    first = [row.report.id for row in window.library.shown]
    header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
    assert [row.report.id for row in window.library.shown] != first or column in UNSORTED
    assert tasks.settings.library.order == COLUMNS[column].order
    assert open_window(tasks).library._order == COLUMNS[column].order


UNSORTED = {6, 7, 8, 12}
"""Region, topic, tags and companies: they are the same for all that have one."""


def test_missing_files_are_said_below_and_shown_by_a_click(
    open_window: Open, tasks: FakeTasks
) -> None:
    tasks.rows[4] = dataclasses.replace(tasks.rows[4], missing=True)
    window = open_window(tasks)
    assert window.status._missing.text() == "1 missing file"
    window.status._missing.click()
    assert ids(window) == {5}
    assert "File missing" in window.library._rows.index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
