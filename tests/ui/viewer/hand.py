"""The hand of the reader: the mouse upon pages, given in points of the unrotated page."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from reader.ui.viewer.viewer import Viewer

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
_KINDS = {
    "press": QEvent.Type.MouseButtonPress,
    "drag": QEvent.Type.MouseMove,
    "release": QEvent.Type.MouseButtonRelease,
    "double": QEvent.Type.MouseButtonDblClick,
}


def spot(viewer: Viewer, page: int, x: float, y: float) -> QPoint:
    """Where a point of a page is in the viewport."""
    view, ratio = viewer._view(), viewer.layout_of_pages.ratio
    sx, sy = viewer.layout_of_pages.to_scene(page, x, y)
    return QPoint(round((sx - view.x) / ratio), round((sy - view.y) / ratio))


def mouse(viewer: Viewer, what: str, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """One event of the mouse."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QMouseEvent(
        _KINDS[what],
        QPointF(at),
        viewer.viewport().mapToGlobal(QPointF(at)),
        none if what == "drag" else left,
        none if what == "release" else left,
        keys,
    )
    {
        "press": viewer.mousePressEvent,
        "drag": viewer.mouseMoveEvent,
        "release": viewer.mouseReleaseEvent,
        "double": viewer.mouseDoubleClickEvent,
    }[what](event)


def pull(viewer: Viewer, start: tuple[int, float, float], end: tuple[int, float, float]) -> None:
    """Press, pull, let go."""
    mouse(viewer, "press", spot(viewer, *start))
    mouse(viewer, "drag", spot(viewer, *end))
    mouse(viewer, "release", spot(viewer, *end))
