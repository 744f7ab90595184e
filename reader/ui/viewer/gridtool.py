"""The lines of a table's grid upon the page: dragged, added, removed, with mouse and keys.

Runs in the window's thread.
"""

from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from reader.model.page import Rect
from reader.render.grid import Grid
from reader.render.layout import Layout
from reader.ui.theme import Theme
from reader.ui.viewer.painting import area_of
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.upright import Upright
from reader.ui.viewer.viewer import Viewer

GRIP = 5
"""Pixels from a line within which it is taken hold of."""
STEP = 1.0
"""Points that a key moves a line."""

Line = tuple[str, int]
""""column" or "row" and the number of the line."""


class GridTool(Tool):
    """Holds a grid on a page while it is taken up."""

    changed = Signal()
    taken = Signal()
    """Enter: the table is to be copied."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._theme = theme
        self.page = 0
        self.grid: Grid | None = None
        self._upright: Upright | None = None
        self._chosen: Line | None = None
        viewer.add_layer(self)

    def begin(self, page: int, grid: Grid, upright: Upright) -> None:
        """Lay a grid on a page, upright points, and take the mouse and the keys."""
        self.page, self._chosen = page, None
        self._upright = upright
        self._viewer.tools.take_up(self)
        self._viewer.setFocus()
        self._set(grid)

    @property
    def area(self) -> Rect | None:
        """The frame of the grid on the unrotated page."""
        if self.grid is None or self._upright is None:
            return None
        return self._upright.back(self.grid.frame)

    @property
    def chosen(self) -> Line | None:
        """The line that keys move and remove."""
        return self._chosen

    # -- what can be done ------------------------------------------------------------

    def add(self, kind: str, at: float | None = None) -> None:
        """Add a line; without a place in the widest gap there is."""
        if self.grid is None:
            return
        lines, low, high = self._lines(kind)
        if at is None:
            edges = [low, *lines, high]
            gaps = [(b - a, (a + b) / 2) for a, b in pairwise(edges)]
            at = max(gaps)[1]
        column = kind == "column"
        grid = self.grid.added(at if column else None, None if column else at)
        if grid != self.grid:
            after = grid.across if column else grid.down
            self._chosen = (kind, after.index(at))
            self._set(grid)

    def remove(self) -> None:
        """Remove the chosen line."""
        if self.grid is not None and self._chosen is not None:
            kind, number = self._chosen
            self._chosen = None
            self._set(self.grid.removed(**{kind: number}))

    def _move(self, line: Line, to: float) -> None:
        if self.grid is not None:
            self._set(self.grid.moved(to, **{line[0]: line[1]}))

    def _set(self, grid: Grid) -> None:
        self.grid = grid
        self._viewer.viewport().update()
        self.changed.emit()

    # -- the mouse -------------------------------------------------------------------

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """Arrows over lines."""
        line = self._line_at(at)
        if line is None:
            return Qt.CursorShape.ArrowCursor
        frame = self._seen(line)
        return Qt.CursorShape.SplitHCursor if frame.width() == 0 else Qt.CursorShape.SplitVCursor

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """Take hold of a line."""
        self._chosen = self._line_at(at)
        self._viewer.viewport().update()
        return True

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """Move it."""
        if self._chosen is not None and self._upright is not None and at.page == self.page:
            x, y = self._upright.point(at.x, at.y)
            self._move(self._chosen, x if self._chosen[0] == "column" else y)

    def double_click(self, at: Point, event: QMouseEvent) -> bool:
        """Add a line between columns here; with Shift, one between rows."""
        if self._upright is not None and self.grid is not None and at.page == self.page:
            x, y = self._upright.point(at.x, at.y)
            rows = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            x0, y0, x1, y1 = self.grid.frame
            if x0 < x < x1 and y0 < y < y1:
                self.add("row" if rows else "column", y if rows else x)
        return True

    def _line_at(self, at: Point) -> Line | None:
        if self.grid is None or self._upright is None or at.page != self.page:
            return None
        x, y = self._upright.point(at.x, at.y)
        layout = self._viewer.layout_of_pages
        grip = GRIP * layout.ratio * 1000 / layout.zoom_of(self.page)
        x0, y0, x1, y1 = self.grid.frame
        if not (x0 - grip <= x <= x1 + grip and y0 - grip <= y <= y1 + grip):
            return None
        near: list[tuple[float, Line]] = [
            (abs(line - x), ("column", n)) for n, line in enumerate(self.grid.across)
        ] + [(abs(line - y), ("row", n)) for n, line in enumerate(self.grid.down)]
        away, line = min(near, default=(grip + 1, ("", 0)))
        return line if away <= grip else None

    # -- keys ------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Arrows choose a line, Shift moves it; C and R add, Delete removes, Enter takes."""
        keys, key = Qt.Key, event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (keys.Key_Return, keys.Key_Enter):
            self.taken.emit()
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self.remove()
        elif key in (keys.Key_C, keys.Key_R) and not event.modifiers():
            self.add("column" if key == keys.Key_C else "row")
        elif key in (keys.Key_Left, keys.Key_Right):
            self._step("column", 1 if key == keys.Key_Right else -1, shift)
        elif key in (keys.Key_Up, keys.Key_Down):
            self._step("row", 1 if key == keys.Key_Down else -1, shift)
        else:
            return False
        return True

    def _step(self, kind: str, by: int, moving: bool) -> None:
        lines, _, _ = self._lines(kind)
        if not lines:
            return
        chosen = self._chosen
        if chosen is None or chosen[0] != kind:
            self._chosen = (kind, 0 if by > 0 else len(lines) - 1)
        elif moving:
            self._move(chosen, lines[chosen[1]] + by * STEP)
        else:
            self._chosen = (kind, (chosen[1] + by) % len(lines))
        self._viewer.viewport().update()

    def cancel(self) -> None:
        """No grid."""
        self.grid, self._chosen, self.page = None, None, 0
        self._viewer.viewport().update()

    def _lines(self, kind: str) -> tuple[tuple[float, ...], float, float]:
        if self.grid is None:
            return (), 0.0, 0.0
        x0, y0, x1, y1 = self.grid.frame
        return (self.grid.across, x0, x1) if kind == "column" else (self.grid.down, y0, y1)

    # -- painting --------------------------------------------------------------------

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """The frame, its lines, and the chosen one stronger."""
        if self.grid is None or self._upright is None or page != self.page:
            return
        painter.save()
        accent = self._theme.colour("accent")
        back = self._theme.colour("accent")
        back.setAlphaF(0.07)
        frame = area_of(layout, page, self._upright.back(self.grid.frame))
        painter.fillRect(frame, back)
        painter.setPen(QPen(accent, 1.5 * layout.ratio))
        painter.drawRect(frame)
        lines: list[Line] = [("column", n) for n in range(len(self.grid.across))]
        lines += [("row", n) for n in range(len(self.grid.down))]
        for line in lines:
            width = (3.0 if line == self._chosen else 1.0) * layout.ratio
            painter.setPen(QPen(accent, width))
            area = self._seen(line)
            painter.drawLine(QLineF(area.topLeft(), area.bottomRight()))
        painter.restore()

    def _seen(self, line: Line) -> QRectF:
        """A line in the scene, as a rectangle without width or without height."""
        if self.grid is None or self._upright is None:
            return QRectF()
        x0, y0, x1, y1 = self.grid.frame
        kind, n = line
        at = self.grid.across[n] if kind == "column" else self.grid.down[n]
        place = (at, y0, at, y1) if kind == "column" else (x0, at, x1, at)
        return area_of(self._viewer.layout_of_pages, self.page, self._upright.back(place))
