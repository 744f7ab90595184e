from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from pytestqt.qtbot import QtBot

from reader.render.layout import Layout
from reader.ui.viewer.texts import KEPT, word_at
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.test_viewer import edition


class Listening(Tool):
    """Writes down what it is offered."""

    def __init__(self, takes: bool) -> None:
        super().__init__()
        self.takes = takes
        self.heard: list[str] = []
        self.at: Point | None = None

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        return Qt.CursorShape.CrossCursor if self.takes else None

    def press(self, at: Point, event: QMouseEvent) -> bool:
        self.heard.append("press")
        self.at = at
        return self.takes

    def drag(self, at: Point, event: QMouseEvent) -> None:
        self.heard.append("drag")

    def release(self, at: Point, event: QMouseEvent) -> None:
        self.heard.append("release")

    def hover(self, at: Point) -> bool:
        self.heard.append("hover")
        return self.takes

    def leave(self) -> None:
        self.heard.append("leave")

    def cancel(self) -> None:
        self.heard.append("cancel")


@pytest.fixture
def open_viewer(viewer: Viewer, fake: FakePdf) -> Viewer:
    viewer.show_edition(edition(fake, 40))
    return viewer


def mouse(viewer: Viewer, kind: QEvent.Type, at: QPoint, down: bool = False) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    moving = kind == QEvent.Type.MouseMove
    event = QMouseEvent(
        kind,
        QPointF(at),
        viewer.viewport().mapToGlobal(QPointF(at)),
        none if moving else left,
        left if down else none,
        Qt.KeyboardModifier.NoModifier,
    )
    {
        QEvent.Type.MouseButtonPress: viewer.mousePressEvent,
        QEvent.Type.MouseMove: viewer.mouseMoveEvent,
        QEvent.Type.MouseButtonRelease: viewer.mouseReleaseEvent,
    }[kind](event)


def drag(viewer: Viewer) -> None:
    mouse(viewer, QEvent.Type.MouseButtonPress, QPoint(300, 200), True)
    mouse(viewer, QEvent.Type.MouseMove, QPoint(320, 220), True)
    mouse(viewer, QEvent.Type.MouseButtonRelease, QPoint(320, 220))


def test_who_takes_the_press_gets_the_rest(open_viewer: Viewer) -> None:
    first, second, third = Listening(False), Listening(True), Listening(True)
    for tool in (first, second, third):
        open_viewer.tools.add(tool)
    drag(open_viewer)
    assert (first.heard, third.heard) == (["press"], [])
    assert second.heard == ["press", "drag", "release"]
    assert second.at is not None and second.at.page == 1 and second.at.inside
    mouse(open_viewer, QEvent.Type.MouseMove, QPoint(300, 200))
    assert second.heard[-1] == "hover" and third.heard == ["leave"]
    assert open_viewer.viewport().cursor().shape() == Qt.CursorShape.CrossCursor


def test_a_tool_that_is_taken_up_is_alone_until_escape(open_viewer: Viewer, qtbot: QtBot) -> None:
    usual, alone = Listening(True), Listening(True)
    open_viewer.tools.add(usual)
    open_viewer.tools.take_up(alone)
    drag(open_viewer)
    assert usual.heard == ["leave"] and alone.heard == ["press", "drag", "release"]
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(alone.done):
        open_viewer.keyPressEvent(escape)
    assert alone.heard[-1] == "cancel" and open_viewer.tools.alone is None
    drag(open_viewer)
    assert usual.heard[-3:] == ["press", "drag", "release"]


def test_a_point_is_in_points_of_the_unrotated_page(open_viewer: Viewer) -> None:
    layout = open_viewer.layout_of_pages
    x, y = layout.to_scene(1, 100.0, 50.0)
    view = open_viewer._view()
    at = open_viewer.point(QPoint(round(x - view.x), round(y - view.y)))
    assert at.page == 1 and at.inside
    assert abs(at.x - 100) < 1 and abs(at.y - 50) < 1
    assert not open_viewer.point(QPoint(1, 100)).inside


def test_layers_are_painted_over_each_visible_page(open_viewer: Viewer, fake: FakePdf) -> None:
    painted: list[int] = []

    class Over:
        def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
            painted.append(page)

    open_viewer.add_layer(Over())
    open_viewer.viewport().repaint()
    assert painted == list(open_viewer.visible_pages())


def test_words_come_once_and_only_some_are_kept(
    open_viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    texts = open_viewer.texts
    fake.trouble = {2: "this page is damaged"}
    texts.want([1, 2])
    texts.want([1])
    assert texts.get(1) is None and texts.waiting
    qtbot.waitUntil(lambda: not texts.waiting)
    assert fake.asked_words == [1, 2]
    first, second = texts.get(1), texts.get(2)
    assert first is not None and len(first.words) == 6
    assert second is not None and second.words == ()
    texts.want(range(1, 40))
    qtbot.waitUntil(lambda: not texts.waiting)
    assert sum(texts.get(page) is not None for page in range(1, 41)) == KEPT
    open_viewer.close_edition()
    assert texts.get(39) is None


@pytest.mark.parametrize(
    ("x", "y", "reach", "word"),
    [(80, 105, 0, 0), (125, 105, 0, -1), (125, 105, 10, 0), (140, 118, 30, 4), (400, 400, 9, -1)],
)
def test_the_word_under_or_next_to_a_point(
    fake: FakePdf, x: float, y: float, reach: float, word: int
) -> None:
    source: Any = None
    words = fake.words(source, 1).result()
    assert word_at(words, x, y, reach) == word
