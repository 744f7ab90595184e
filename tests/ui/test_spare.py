"""The screen that is made ahead: there when it is wanted, never seen before."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.ui import spare
from reader.ui.reading import ReadingScreen
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def screens(window: Window) -> list[ReadingScreen]:
    return window.findChildren(ReadingScreen)


def test_a_report_opens_in_the_screen_that_was_made_ahead(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    qtbot.waitUntil(lambda: window.readings.spare.ready)
    (made,) = screens(window)
    assert not made.isVisible()
    window.open_edition(20)
    assert screens(window) == [made]
    assert window.tabs.current_screen is made
    assert made.isVisible() and made.edition == 20
    qtbot.waitUntil(lambda: made.viewer.page_count > 0)
    qtbot.waitUntil(lambda: window.readings.spare.ready)
    assert len(screens(window)) == 2
    window.open_edition(30)
    assert window.tabs.current_screen is not made
    assert len(screens(window)) == 2


def test_an_edition_is_asked_for_before_its_screen_is_made(open_window: Open) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    make = window.readings.spare._make

    def noted() -> ReadingScreen:
        tasks.asked.append(("screen",))
        return make()

    window.readings.spare._make = noted
    tasks.asked.clear()
    window.open_edition(20)
    assert [what[0] for what in tasks.asked[:2]] == ["open", "screen"]


def test_a_tab_that_closes_does_not_bring_it_up(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    window.open_edition(20)
    window.open_edition(30)
    qtbot.waitUntil(lambda: window.readings.spare.ready)
    shown: list[ReadingScreen] = []
    made = window.readings.spare._screen
    assert made is not None
    made.showEvent = lambda event: shown.append(made)  # type: ignore[method-assign]
    window.close_tab(window.tabs.current)
    assert window.tabs.current_screen.edition == 20
    window.close_tab(window.tabs.current)
    assert window.library.isVisible()
    assert made is window.readings.spare.take()
    assert not shown


def test_none_is_made_while_pages_move(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    window.open_edition(20)
    viewer = window.tabs.current_screen.viewer
    qtbot.waitUntil(lambda: viewer.page_count > 0 and viewer.verticalScrollBar().maximum() > 0)
    spare = window.readings.spare
    assert not spare.ready
    viewer.verticalScrollBar().setValue(500)
    spare._timer.timeout.emit()
    assert viewer.moving and not spare.ready and spare._timer.isActive()
    qtbot.waitUntil(lambda: not viewer.moving)
    spare._timer.timeout.emit()
    assert spare.ready


def test_a_window_that_closes_makes_no_more(open_window: Open) -> None:
    window = open_window(FakeTasks(5))
    window.open_edition(20)
    assert window.readings.spare._timer.isActive()
    window.close()
    assert not window.readings.spare._timer.isActive()
    assert not window.readings.spare.ready


def test_a_start_imports_none_of_it() -> None:
    code = f"import sys, reader.app; sys.exit('{spare.MODULE}' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_it_is_imported_beside_the_window(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []

    def load(name: str) -> None:
        threads.append(threading.current_thread().name)
        monkeypatch.setattr(spare, "MODULE", ReadingScreen.__module__)

    monkeypatch.setattr(spare, "import_module", load)
    monkeypatch.setattr(spare, "MODULE", "not here yet")
    window = open_window(FakeTasks(5))
    qtbot.waitUntil(lambda: window.readings.spare.ready)
    assert threads == ["import of pages"]
