import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent
from pytestqt.qtbot import QtBot

from reader.model.page import PageInfo
from reader.ui.viewer.caret import Caret
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.tools import Point
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.hand import CONTROL, NONE, SHIFT
from tests.ui.viewer.test_viewer import edition

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
HOME, END = Qt.Key.Key_Home, Qt.Key.Key_End


@pytest.fixture
def caret(viewer: Viewer, fake: FakePdf, qtbot: QtBot) -> Caret:
    """A caret before the first of six words, three on a line, on each of ten pages."""
    pages = tuple(PageInfo(number, 595, 842, words=6) for number in range(1, 11))
    viewer.show_edition(edition(fake, pages=pages))
    selection = Selection(viewer)
    viewer.texts.want([1, 2, 3])
    qtbot.waitUntil(lambda: viewer.texts.get(3) is not None)
    selection.caret.turn()
    return selection.caret


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ([(RIGHT, NONE)], (1, 1)),
        ([(RIGHT, NONE), (LEFT, NONE)], (1, 0)),
        ([(RIGHT, NONE), (DOWN, NONE)], (1, 4)),
        ([(RIGHT, NONE), (DOWN, NONE), (UP, NONE)], (1, 1)),
        ([(DOWN, NONE), (DOWN, NONE)], (2, 0)),
        ([(END, NONE)], (1, 3)),
        ([(RIGHT, NONE), (HOME, NONE)], (1, 0)),
        ([(END, NONE), (END, NONE)], (1, 3)),
        ([(END, CONTROL)], (1, 6)),
        ([(END, CONTROL), (HOME, CONTROL)], (1, 0)),
        ([(END, CONTROL), (RIGHT, NONE)], (2, 0)),
        ([(DOWN, CONTROL)], (1, 6)),
        ([(END, CONTROL), (RIGHT, NONE), (LEFT, NONE)], (1, 5)),
        ([(LEFT, NONE)], (1, 0)),
    ],
)
def test_keys_move_it(
    caret: Caret,
    viewer: Viewer,
    qtbot: QtBot,
    keys: list[tuple[Qt.Key, Qt.KeyboardModifier]],
    place: tuple[int, int],
) -> None:
    for key, modifier in keys:
        qtbot.keyClick(viewer, key, modifier)
    assert caret.at == place


def test_shift_takes_the_selection_along(caret: Caret, viewer: Viewer, qtbot: QtBot) -> None:
    selection = caret._selection
    qtbot.keyClick(viewer, RIGHT)
    qtbot.keyClick(viewer, RIGHT, SHIFT)
    assert selection.spans == [(1, 1, 2)]
    qtbot.keyClick(viewer, DOWN, SHIFT)
    assert selection.spans == [(1, 1, 5)]
    qtbot.keyClick(viewer, HOME, CONTROL | SHIFT)
    assert selection.spans == [(1, 0, 1)]
    qtbot.keyClick(viewer, RIGHT)
    assert selection.spans == []


def test_it_is_seen_and_kept_in_view(caret: Caret, viewer: Viewer, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.keyClick(viewer, DOWN)
    assert caret.at == (3, 0)
    assert 3 in viewer.visible_pages()


def test_escape_first_ends_the_selection_then_puts_it_away(
    caret: Caret, viewer: Viewer, qtbot: QtBot
) -> None:
    qtbot.keyClick(viewer, RIGHT, SHIFT)
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert caret.out and not caret._selection.spans
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert not caret.out
    before = caret.at
    qtbot.keyClick(viewer, DOWN)
    assert caret.at == before


def test_a_menu_that_a_key_opens_is_for_the_word_at_the_caret(
    caret: Caret, viewer: Viewer, qtbot: QtBot
) -> None:
    asked: list[Point] = []
    viewer.menu_wanted.connect(lambda at, menu: asked.append(at))
    qtbot.keyClick(viewer, RIGHT)
    middle = viewer.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, middle)
    viewer.contextMenuEvent(event)
    words = viewer.texts.get(1)
    assert words is not None
    x0, y0, x1, y1 = words.boxes[1][0]
    assert (asked[0].page, asked[0].inside) == (1, True)
    assert x0 < asked[0].x < x1 and y0 < asked[0].y < y1
    caret.turn()
    viewer.contextMenuEvent(event)
    assert asked[1].view == middle


def test_the_frame_of_the_focus_is_there_after_a_menu(viewer: Viewer, qtbot: QtBot) -> None:
    reasons = Qt.FocusReason
    for reason, framed in (
        (reasons.TabFocusReason, True),
        (reasons.PopupFocusReason, True),
        (reasons.MouseFocusReason, False),
        (reasons.ActiveWindowFocusReason, False),
    ):
        viewer.focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn, reason))
        assert viewer._framed is framed


def test_it_says_where_it_has_come_to(
    viewer: Viewer, fake: FakePdf, heard: list[str], qtbot: QtBot, caret: Caret
) -> None:
    qtbot.keyClick(viewer, RIGHT)
    qtbot.keyClick(viewer, DOWN)
    qtbot.keyClick(viewer, RIGHT, SHIFT)
    caret.turn()
    assert heard[-4:] == ["word1-1", "word1-4 word1-5", "word1-4", "Caret put away"]
