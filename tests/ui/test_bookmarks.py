"""Bookmarks in the left column of an open report."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.places import Bookmark
from reader.ui.reading import ReadingScreen
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def open_report(window: Window, qtbot: QtBot) -> ReadingScreen:
    window.open_edition(10)
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen)
    qtbot.waitUntil(lambda: screen.opened is not None)
    return screen


def names(screen: ReadingScreen) -> list[str]:
    return [one.name for one in screen.bookmarks.bookmarks]


def test_it_is_set_where_one_reads_and_named_at_once(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    screen = open_report(window, qtbot)
    assert screen.bookmarks.isHidden(), "nothing of it is seen while there are none"
    screen.go_to(8)
    window.actions_table["set_bookmark"].trigger()
    qtbot.waitUntil(lambda: names(screen) == ["2 Executive summary"])
    editor = screen.bookmarks.list.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "For the board")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(screen) == ["For the board"])
    assert window.focusWidget() is screen.viewer, "and one reads on"
    assert [(one.page, one.name) for one in tasks.places.kept] == [(8, "For the board")]


def test_go_rename_remove_by_keys(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    tasks.places.kept = [
        Bookmark(1, f"{10:032x}", 20, 100.0, "Towers"),
        Bookmark(2, f"{10:032x}", 3, 40.0, "Licences"),
        Bookmark(3, "other", 3, 40.0, "Elsewhere"),
    ]
    window = open_window(tasks)
    screen = open_report(window, qtbot)
    qtbot.waitUntil(lambda: names(screen) == ["Licences", "Towers"])
    shown = screen.bookmarks.list
    shown.setFocus()
    shown.setCurrentRow(1)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert screen.viewer.current_page == 20
    assert round(screen.viewer.place[1]) == 100
    window.actions_table["go_back"].trigger()
    assert screen.viewer.current_page == 1
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_F2)
    editor = shown.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "   ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.findChildren(QLineEdit))
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert names(screen) == ["Licences", "Towers"], "no name is no change"
    shown.setCurrentRow(0)
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(screen) == ["Towers"])


def test_with_the_column_folded_it_is_said(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    open_report(window, qtbot)
    window.columns.turn("left")
    window.actions_table["set_bookmark"].trigger()
    assert window.notice.isVisible()
