"""A screen reader may ask an area that scrolls for what is gone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.scrolling import AbstractArea, Area
from reader.ui.theme import Theme
from reader.ui.viewer.scroller import PageScroller


class Column(Area):
    """Derived, as the columns are."""


@pytest.mark.parametrize("kind", [Area, AbstractArea, Column, PageScroller])
def test_an_area_is_told_as_a_group_and_knows_its_children(
    kind: Callable[..., QWidget], theme: Theme, qtbot: QtBot
) -> None:
    # Asking Qt's own for a child that is gone ends the process: the role tells that it is not
    # Qt's own, and only then is it asked.
    area = kind(theme) if kind is PageScroller else kind()
    qtbot.addWidget(area)
    told = QAccessible.queryAccessibleInterface(area)
    assert told.role() is QAccessible.Role.Grouping
    assert told.child(told.childCount()) is None
    assert told.child(told.childCount() - 1) is not None


def test_what_lies_in_an_area_is_found(qtbot: QtBot) -> None:
    area = Area()
    qtbot.addWidget(area)
    area.setWidget(QLabel("What one reads"))
    area.show()
    told = QAccessible.queryAccessibleInterface(area)
    view = QAccessible.queryAccessibleInterface(area.viewport())
    assert area.viewport() in [told.child(n).object() for n in range(told.childCount())]
    said = [view.child(n).text(QAccessible.Text.Name) for n in range(view.childCount())]
    assert said == ["What one reads"]
