"""The Tab key goes as the eye goes, and each button of a deed tells its key."""

from __future__ import annotations

import gc

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.actions import DEEDS, tip
from reader.ui.taborder import TabOrder, stops
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def test_tab_goes_past_top_left_middle_and_right_and_round_again(open_window: Open) -> None:
    window = open_window(FakeTasks())
    window.activateWindow()
    body = window.centralWidget()
    assert isinstance(body, TabOrder)
    chain = stops(body)
    chain[0].setFocus()
    seen: list[QWidget] = []
    for _ in range(len(chain) + 1):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert seen == [*chain, chain[0]]
    parts = (window.top, window.navigation, window.tabs, window.sidebar)
    order = [[p for p in parts if p is w or p.isAncestorOf(w)] for w in chain]
    told = [parts.index(found[0]) for found in order if found]
    assert told == sorted(told) and set(told) >= {0, 1, 2}


def test_a_field_of_numbers_is_one_stop_and_stays_whoever_asks(qtbot: QtBot) -> None:
    body = TabOrder()
    qtbot.addWidget(body)
    row = QHBoxLayout(body)
    for made in (QSpinBox, QComboBox, QTabWidget, QLineEdit):
        row.addWidget(made())
    body.findChild(QComboBox).setEditable(True)
    body.findChild(QTabWidget).addTab(QLabel("Nothing to stop at"), "One")
    body.show()
    for _ in range(2):
        assert [type(stop) for stop in stops(body)] == [QSpinBox, QComboBox, QTabBar, QLineEdit]
        gc.collect()  # whatever Python holds for its own goes now


def test_columns_give_way_in_a_narrow_window_and_come_when_asked_for(open_window: Open) -> None:
    window = open_window(FakeTasks())
    window.resize(window.minimumSize())
    left, right = window.columns.left, window.columns.right
    assert left.isVisible() and not right.isVisible()
    window.columns.turn("right")
    assert right.isVisible() and not left.isVisible()
    edge = window.tabs.mapTo(window, QPoint(window.tabs.width(), 0)).x()
    assert edge <= right.mapTo(window, QPoint()).x() + 1, "nothing is covered"
    window.resize(1280, 800)
    assert left.isVisible() and right.isVisible()


def test_tips_tell_the_first_key_of_every_deed() -> None:
    assert tip("correct_record") == "Correct the record (Ctrl+E)"
    assert tip("zoom_in", "Larger") == "Larger (Ctrl++)"
    assert all(("(" in tip(deed.name)) for deed in DEEDS if deed.keys)
