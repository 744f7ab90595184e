"""Each key that the cheat sheet tells of is heard in the pages."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from reader.model.page import PageInfo
from reader.render.grid import Grid
from reader.ui.relay import Relay
from reader.ui.theme import Theme
from reader.ui.viewer.copying import Copying
from reader.ui.viewer.keys import CARET, PAGE_KEYS, TABLE, PageKey
from reader.ui.viewer.magnifier import Magnifier
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.upright import Upright
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.test_viewer import edition


@pytest.fixture
def copying(viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: QtBot) -> Copying:
    pages = tuple(PageInfo(number, 595, 842, words=6) for number in range(1, 11))
    made = Copying(viewer, Selection(viewer), fake, Relay(viewer), theme)
    qtbot.addWidget(made.frame)
    made.frame.resize(800, 600)
    made.frame.show()
    viewer.show_edition(edition(fake, pages=pages))
    viewer.texts.want([1])
    qtbot.waitUntil(lambda: viewer.texts.get(1) is not None and made._rights is not None)
    return made


def heard(viewer: Viewer, keys: str) -> bool:
    combination = QKeySequence(keys)[0]
    event = QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), "")
    event.ignore()
    viewer.keyPressEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize("key", PAGE_KEYS, ids=lambda key: f"{key.group}: {key.text}")
def test_it_is_heard(
    copying: Copying, viewer: Viewer, key: PageKey, fake: FakePdf, theme: Theme
) -> None:
    lens = Magnifier(viewer, fake, theme)
    assert lens.isHidden()
    if key.group == CARET:
        copying.selection.caret.turn()
    if key.group == TABLE:
        words = viewer.texts.get(1)
        assert words is not None
        grid = Grid((60.0, 90.0, 300.0, 140.0), (100.0, 200.0), (110.0, 120.0))
        copying.table.tool.begin(1, grid, Upright(viewer.pages[0], words))
    for keys in key.keys:
        assert heard(viewer, keys), keys


def test_a_key_that_nobody_knows_is_left_to_others(copying: Copying, viewer: Viewer) -> None:
    assert not heard(viewer, "F12")
