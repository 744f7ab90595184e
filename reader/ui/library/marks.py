"""The small marks of a report in a list: star, read-later mark, dots of its tags.

Painted by the cards and the table alike. Runs in the window's thread.
"""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from reader.model.report import ReportRow
from reader.ui.library.entrypaint import DOT, draw_dot
from reader.ui.theme import HAIR, Theme

MOST_DOTS = 5
MARK = 14


def width_of(row: ReportRow, tags: bool = True) -> int:
    """Pixels that the marks of a report take, with or without its tags; 0 if it has none."""
    dots = min(len(row.tags), MOST_DOTS) if tags else 0
    return (row.favourite + row.later) * (MARK + 2) + dots * (DOT + HAIR)


def draw(
    painter: QPainter,
    row: ReportRow,
    left: float,
    middle: float,
    theme: Theme,
    colours: dict[str, str] | None,
) -> None:
    """Draw them from `left` on, around a line's middle; `colours` of tags, None for no tags."""
    for tag in row.tags[:MOST_DOTS] if colours is not None else ():
        draw_dot(painter, theme, (colours or {}).get(tag, ""), left, middle)
        left += DOT + HAIR
    for name, on in (("later", row.later), ("star", row.favourite)):
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawPolygon(_SHAPES[name].translated(left, middle - MARK / 2))
            left += MARK + 2


def _star() -> QPolygonF:
    points = []
    for n in range(10):
        angle, reach = math.pi * (n / 5 - 0.5), 6.5 if n % 2 == 0 else 2.8
        points.append(QPointF(7 + reach * math.cos(angle), 7 + reach * math.sin(angle)))
    return QPolygonF(points)


_SHAPES = {
    "star": _star(),
    "later": QPolygonF([QPointF(x, y) for x, y in ((3, 1), (11, 1), (11, 13), (7, 9.5), (3, 13))]),
}
