"""Looks of pages, full screen and presentation, as the window offers them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.viewer.presentation import Presentation
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks

Key = Qt.Key


@pytest.fixture
def reading(open_window: Open, qtbot: QtBot) -> Window:
    """A window with a report open at page 5."""
    window = open_window(FakeTasks(3))
    window.open_edition(window.rows[0].edition, 5)
    qtbot.waitUntil(lambda: window.tabs.current_screen.opened is not None)
    return window


def do(window: Window, name: str) -> None:
    window.actions_table[name].trigger()


@pytest.mark.parametrize("pages", ["printed", "theme", "dark", "sepia", "contrast"])
def test_a_look_is_chosen_and_remembered(reading: Window, pages: str) -> None:
    do(reading, "pages_sepia" if pages != "sepia" else "pages_dark")
    do(reading, f"pages_{pages}")
    assert reading.theme.pages == pages
    assert reading.tasks.settings.appearance.pages == pages


def shown(window: Window) -> list[bool]:
    parts = (window.top, window.status, window.navigation.parentWidget(), window.sidebar)
    return [part.isVisible() for part in (*parts, window.tabs._strip)]


def test_full_screen_is_the_report_alone_and_all_comes_back(reading: Window) -> None:
    viewer = reading.tabs.current_screen.viewer
    before, page = shown(reading), viewer.current_page
    settings = reading.tasks.settings.window
    do(reading, "full_screen")
    assert reading.isFullScreen()
    assert shown(reading) == [False] * 5
    assert viewer.isVisible()
    do(reading, "full_screen")
    assert not reading.isFullScreen()
    assert shown(reading) == before
    assert viewer.current_page == page == 5
    assert (settings.left, settings.right) == (True, True)


def test_escape_leaves_the_full_screen_and_only_then_the_report(
    reading: Window, qtbot: QtBot
) -> None:
    viewer = reading.tabs.current_screen.viewer
    do(reading, "full_screen")
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert not reading.isFullScreen()
    assert reading.tabs.current != 0
    qtbot.keyClick(viewer, Key.Key_Escape)
    assert reading.tabs.current == 0


def test_a_window_that_was_maximised_is_again(reading: Window) -> None:
    reading.showMaximized()
    do(reading, "full_screen")
    do(reading, "full_screen")
    assert reading.isMaximized()


def test_closing_in_full_screen_remembers_the_window(reading: Window) -> None:
    do(reading, "full_screen")
    reading.close()
    assert reading.tasks.settings.window.left
    assert reading.tasks.settings.window.right
    assert not reading.isFullScreen()


def presented(window: Window, name: str) -> Presentation:
    do(window, name)
    made = window.looking.presentation
    assert made is not None
    assert made.isFullScreen()
    return made


def test_presenting_from_the_first_page_or_from_here(reading: Window) -> None:
    assert presented(reading, "present").page == 1
    assert reading.looking.presentation is not None
    reading.looking.presentation.close()
    assert reading.looking.presentation is None
    assert presented(reading, "present_here").page == 5
    reading.looking.presentation.close()


def test_keys_go_through_the_pages_and_stop_at_the_ends(reading: Window, qtbot: QtBot) -> None:
    made = presented(reading, "present")
    count = len(made._opened.pages)
    pages = []
    shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
    for key, modifier in (
        (Key.Key_Right, none),
        (Key.Key_Space, none),
        (Key.Key_PageDown, none),
        (Key.Key_Space, shift),
        (Key.Key_Left, none),
        (Key.Key_Home, none),
        (Key.Key_Up, none),
        (Key.Key_End, none),
        (Key.Key_Down, none),
    ):
        qtbot.keyClick(made, key, modifier)
        pages.append(made.page)
    assert pages == [2, 3, 4, 3, 2, 1, 1, count, count]
    assert made.accessibleDescription() == f"Page {count} of {count}"
    qtbot.keyClick(made, Key.Key_Escape)
    assert reading.looking.presentation is None


def test_clicks_and_the_wheel_turn_pages(reading: Window, qtbot: QtBot) -> None:
    made = presented(reading, "present")
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    assert made.page == 2
    qtbot.mouseClick(made, Qt.MouseButton.RightButton)
    assert made.page == 1

    def turn(eighths: int) -> None:
        QApplication.sendEvent(
            made,
            QWheelEvent(
                QPointF(5, 5),
                QPointF(5, 5),
                QPoint(),
                QPoint(0, eighths),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    turn(-120)
    assert made.page == 2
    for _ in range(4):
        turn(-40)  # a touchpad says it in small pieces
    assert made.page == 3
    made.close()


def test_where_one_was_one_is_again(reading: Window, qtbot: QtBot) -> None:
    viewer: Any = reading.tabs.current_screen.viewer
    viewer.set_zoom(1.7)
    before = viewer._view(), viewer.current_page, viewer.zoom
    made = presented(reading, "present_here")
    qtbot.keyClick(made, Key.Key_End)
    made.close()
    assert (viewer._view(), viewer.current_page, viewer.zoom) == before
    assert reading.tabs.current_screen.viewer is viewer


def test_only_the_page_in_view_and_those_that_follow_are_drawn(reading: Window) -> None:
    made = presented(reading, "present_here")
    wanted = reading.tasks.pdf.wanted
    assert wanted[0].page == 5
    assert {key.page for key in wanted} == {5, 6, 7, 4}
    box, view = made._layout.box(5), made._view()
    assert (box.height == view.height) or (box.width == view.width)
    assert made._layout.visible(view) == range(5, 6)
    made.close()
    assert reading.tasks.pdf.wanted == []
