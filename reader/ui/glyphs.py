"""The few icons of the window, drawn as lines in the theme's colours: no files, no plug-ins.

Each is drawn on a 16 by 16 grid. Runs in the window's thread.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from reader.ui.theme import Theme

SIZE = QSize(16, 16)


def icon(theme: Theme, name: str, colour: str = "text") -> QIcon:
    """An icon by name of `_SHAPES`."""
    made = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, "disabled")):
        for scale in (1, 2):
            made.addPixmap(_drawn(name, theme.colour(shade), scale), mode)
    return made


def pixmap(theme: Theme, name: str, colour: str = "text", scale: float = 1.0) -> QPixmap:
    """The same as a picture."""
    return _drawn(name, theme.colour(colour), scale)


def _drawn(name: str, colour: QColor, scale: float) -> QPixmap:
    picture = QPixmap(SIZE * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.3)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _SHAPES[name](painter, colour)
    painter.end()
    return picture


def _lines(painter: QPainter, *points: tuple[float, float]) -> None:
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def _back(painter: QPainter, _: QColor) -> None:
    _lines(painter, (13.5, 8), (2.5, 8))
    _lines(painter, (7, 3.5), (2.5, 8), (7, 12.5))


def _forward(painter: QPainter, _: QColor) -> None:
    _lines(painter, (2.5, 8), (13.5, 8))
    _lines(painter, (9, 3.5), (13.5, 8), (9, 12.5))


def _search(painter: QPainter, _: QColor) -> None:
    painter.drawEllipse(QPointF(6.8, 6.8), 4.3, 4.3)
    _lines(painter, (10, 10), (13.8, 13.8))


def _sidebar(painter: QPainter, _: QColor) -> None:
    painter.drawRoundedRect(QRectF(1.5, 2.5, 13, 11), 2, 2)
    _lines(painter, (10, 2.5), (10, 13.5))


def _sidebar_left(painter: QPainter, _: QColor) -> None:
    painter.drawRoundedRect(QRectF(1.5, 2.5, 13, 11), 2, 2)
    _lines(painter, (6, 2.5), (6, 13.5))


def _menu(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for x in (3, 8, 13):
        painter.drawEllipse(QPointF(x, 8), 1.2, 1.2)


def _close(painter: QPainter, _: QColor) -> None:
    _lines(painter, (4.5, 4.5), (11.5, 11.5))
    _lines(painter, (11.5, 4.5), (4.5, 11.5))


def _page(painter: QPainter, _: QColor) -> None:
    path = QPainterPath()
    path.addRoundedRect(QRectF(3.5, 1.5, 9, 13), 1.5, 1.5)
    painter.drawPath(path)
    for y in (5, 8, 11):
        _lines(painter, (6, y), (10, y))


def _look(painter: QPainter, colour: QColor) -> None:
    painter.drawEllipse(QPointF(8, 8), 6, 6)
    painter.setBrush(colour)
    painter.drawPie(QRectF(2, 2, 12, 12), 90 * 16, 180 * 16)


_SHAPES: dict[str, Callable[[QPainter, QColor], None]] = {
    "back": _back,
    "forward": _forward,
    "search": _search,
    "sidebar": _sidebar,
    "sidebar-left": _sidebar_left,
    "menu": _menu,
    "close": _close,
    "page": _page,
    "look": _look,
}
