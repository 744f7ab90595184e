"""Nothing that is said on the main screens is cut, in any language the program speaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHeaderView,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui import language
from reader.ui.cheatsheet import CheatSheet
from reader.ui.columns import LEAST_RIGHT
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.headers import needed
from reader.ui.theme import Theme
from reader.ui.titles import RoomLabel, TitleLabel
from tests.ui.library_window import RealLibrary, three

OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@pytest.fixture(params=language.languages())
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    assert language.speak(qapp, request.param) == request.param
    yield request.param
    language.speak(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def library(spoken: str, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    made = RealLibrary(tmp_path, theme, qtbot, three)
    yield made
    made.close()


def cut(root: QWidget) -> list[str]:
    """The texts that are shown and have too little room."""
    return [
        f"{type(one).__name__}: {text}"
        for one in root.findChildren(QWidget)
        if one.isVisibleTo(root)
        for text in _cut(one)
    ]


def _cut(one: QWidget) -> list[str]:
    if isinstance(one, TitleLabel | RoomLabel):
        return []  # they end in an ellipsis, and say the rest in a tooltip
    if (
        isinstance(one, QToolButton)
        and one.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        return [] if not one.icon().isNull() or _fits(one, one.text()) else [one.text()]
    if isinstance(one, QAbstractButton):
        needs = one.minimumSizeHint().width()
        return [] if one.width() >= needs and not _outside(one) else [one.text()]
    if isinstance(one, QLabel) and one.textFormat() is not Qt.TextFormat.RichText:
        if one.wordWrap():
            return [] if one.height() >= one.heightForWidth(one.width()) else [one.text()]
        return [line for line in one.text().split("\n") if not _fits(one, line)]
    if isinstance(one, QHeaderView) and one.orientation() is Qt.Orientation.Horizontal:
        return [
            str(one.model().headerData(place, Qt.Orientation.Horizontal))
            for place in range(one.count())
            if not one.isSectionHidden(place) and one.sectionSize(place) < needed(one, place, 0)
        ]
    return []


def _outside(one: QWidget) -> bool:
    """Whether it reaches beyond what a part that does not scroll sideways shows."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None or above.horizontalScrollBarPolicy() is not OFF:
        return False
    left = one.mapTo(above.viewport(), QPoint(0, 0)).x()
    return left < 0 or left + one.width() > above.viewport().width()


def _fits(one: QWidget, text: str) -> bool:
    return "<" in text or one.fontMetrics().horizontalAdvance(text) <= one.contentsRect().width()


def test_the_screens_have_room_for_their_texts(library: RealLibrary) -> None:
    window = library.window
    window.library.select(window.rows[0].edition)
    seen = {}
    for deed in (
        *("show_cards", "show_table", "about_report", "show_companies", "show_news"),
        *("show_all_notes", "show_library"),
    ):
        window.actions_table[deed].trigger()
        library.settle()
        QApplication.processEvents()
        seen[deed] = cut(window)
    assert {deed: texts for deed, texts in seen.items() if texts} == {}
    # As narrow as the reader can make it, with its scroll bar.
    window.columns.setSizes([window.width() - LEAST_RIGHT, 0, LEAST_RIGHT])
    QApplication.processEvents()
    assert window.sidebar.width() <= LEAST_RIGHT and window.sidebar._read_button.isVisible()
    assert cut(window.sidebar) == []


def test_the_panels_have_room_for_their_texts(library: RealLibrary) -> None:
    window = library.window
    window.deeds.show_keys()
    sheet = window.findChild(CheatSheet)
    assert isinstance(sheet, CheatSheet) and cut(sheet) == []
    assert sheet._area.horizontalScrollBar().maximum() == 0
    sheet.close_panel()
    settings = SettingsDialog(window.tasks.settings, ())
    library.qtbot.addWidget(settings)
    settings.show()
    assert cut(settings) == []
