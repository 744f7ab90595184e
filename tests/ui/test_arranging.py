"""How pages are shown, by the commands of the window, and what is remembered of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.ui.heartbeat import Heartbeat
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def test_an_arrangement_is_kept_for_the_next_report(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    window.open_edition(20)
    first = window.tabs.current_screen
    qtbot.waitUntil(lambda: first.opened is not None)
    for name, mode in (
        ("facing_pages", "facing"),
        ("book_pages", "book"),
        ("one_page", "single"),
        ("continuous_pages", "continuous"),
        ("facing_pages", "facing"),
    ):
        window.actions_table[name].trigger()
        assert (first.viewer.mode, tasks.settings.reading.mode) == (mode, mode)
    window.actions_table["turn_uniform"].trigger()
    assert first.viewer.uniform and tasks.settings.reading.uniform
    window.open_edition(30)
    second = window.tabs.current_screen
    qtbot.waitUntil(lambda: second.opened is not None)
    assert (second.viewer.mode, second.viewer.uniform) == ("facing", True)
    window.actions_table["continuous_pages"].trigger()
    assert first.viewer.mode == "facing"  # each tab keeps its own


def test_a_mode_that_settings_do_not_know_is_continuous(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(5)
    tasks.change_setting("reading", mode="spiral")
    window = open_window(tasks)
    window.open_edition(20)
    qtbot.waitUntil(lambda: window.tabs.current_screen.opened is not None)
    assert window.tabs.current_screen.viewer.mode == "continuous"


def test_pages_are_turned_and_fitted_by_commands(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    window.open_edition(20)
    viewer = window.tabs.current_screen.viewer
    qtbot.waitUntil(lambda: viewer.page_count > 0)
    upright = viewer.layout_of_pages.box(1)
    window.actions_table["turn_pages"].trigger()
    assert viewer.layout_of_pages.rotation == 90
    window.actions_table["turn_pages_back"].trigger()
    assert viewer.layout_of_pages.box(1) == upright
    window.actions_table["fit_height"].trigger()
    assert viewer.layout_of_pages.box(1).height <= viewer.viewport().height()


def test_smooth_scrolling_is_switched_off_and_on(open_window: Open) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    before = window.theme.motion
    window.actions_table["turn_motion"].trigger()
    assert (window.theme.motion, tasks.settings.appearance.motion) == (0, False)
    window.actions_table["turn_motion"].trigger()
    assert (window.theme.motion, tasks.settings.appearance.motion) == (before, True)


def test_diagnostics_say_what_is_drawn_and_by_whom(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    window.actions_table["show_diagnostics"].trigger()
    panel = window.deeds.diagnostics_panel
    assert panel is not None and panel.isVisible()
    text = panel.text.toPlainText()
    assert "view: process 4711, 94.4 MB, died 1 times, exchanged 2 times" in text
    assert "3.5    21.0    18.2  page 7 at 1.500" in text and "blank frames" not in text
    window.open_edition(20)
    qtbot.waitUntil(lambda: window.tabs.current_screen.viewer.counters.paints > 0)
    panel._timer.timeout.emit()
    assert "blank frames: 0" in panel.text.toPlainText()
    panel.text.selectAll()
    marked = panel.text.toPlainText()
    window.show_library()
    panel._timer.timeout.emit()
    assert panel.text.toPlainText() == marked  # what one marks does not move away
    box = panel.findChild(QDialogButtonBox)
    assert box is not None
    next(button for button in box.buttons() if button.text() == "Copy").click()
    assert QApplication.clipboard().text() == marked
    panel.close()
    assert not panel.heartbeat.beating and not panel._timer.isActive()


def test_the_heart_counts_what_is_longer_than_it_may_be(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    monkeypatch.setattr("reader.ui.heartbeat.perf_counter", lambda: clock[0])
    heart = Heartbeat(QApplication.instance())
    heart.begin()
    for late in (0.010, 0.058, 0.061, 0.2):
        clock[0] += late
        heart._beat()
    assert (heart.stalls, round(heart.longest)) == (2, 200)
    heart.forget()
    assert (heart.stalls, heart.longest) == (0, 0)
    heart.end()
    heart.deleteLater()
