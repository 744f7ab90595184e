"""A box that the reader draws upon a page: around a table, a picture, or what a note is about.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from reader.model.page import Rect
from reader.render.layout import Layout
from reader.ui.theme import Theme
from reader.ui.viewer.painting import area_of
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.viewer import Viewer

LEAST = 8.0
"""Points that a region measures at least, each way."""
STEP = 8.0


class RegionTool(Tool):
    """Draws a box: pulled with the mouse, or moved with arrows, sized with Shift, Enter to take."""

    drawn = Signal(int, object)
    """Page and `Rect`."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._theme = theme
        self._page = 0
        self._corner = (0.0, 0.0)
        self._rect: Rect | None = None
        viewer.add_layer(self)

    def begin(self) -> None:
        """Take the mouse and the keys until a box is drawn, or Escape."""
        self._viewer.tools.take_up(self)
        self._viewer.setFocus()

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """A cross."""
        return Qt.CursorShape.CrossCursor

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """One corner."""
        if at.inside:
            self._page, self._corner = at.page, (at.x, at.y)
            self._set((at.x, at.y, at.x, at.y))
        return at.inside

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """The other corner, kept on the page of the first."""
        layout = self._viewer.layout_of_pages
        x, y = at.x, at.y
        if at.page != self._page:
            x, y = layout.to_page(self._page, *layout.to_scene(at.page, x, y))
        a, b = self._corner
        self._set((min(a, x), min(b, y), max(a, x), max(b, y)))

    def release(self, at: Point, event: QMouseEvent) -> None:
        """Take the box, if it is one."""
        self._take()

    def key(self, event: QKeyEvent) -> bool:
        """Arrows move a box that begins in the middle of the view, with Shift they size it."""
        step = {
            Qt.Key.Key_Left: (-STEP, 0.0),
            Qt.Key.Key_Right: (STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP),
            Qt.Key.Key_Down: (0.0, STEP),
        }.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return True
        if step is None:
            return False
        if self._rect is None:
            port = self._viewer.viewport()
            at = self._viewer.point(port.rect().center())
            self._page = at.page
            self._set((at.x - 100, at.y - 60, at.x + 100, at.y + 60))
            return True
        x0, y0, x1, y1 = self._rect
        dx, dy = self._turned(*step)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._set((x0, y0, max(x0 + LEAST, x1 + dx), max(y0 + LEAST, y1 + dy)))
        else:
            self._set((x0 + dx, y0 + dy, x1 + dx, y1 + dy))
        return True

    def cancel(self) -> None:
        """No box."""
        self._rect = None
        self._viewer.viewport().update()

    def _turned(self, dx: float, dy: float) -> tuple[float, float]:
        """A step on the screen as one on the unrotated page."""
        layout = self._viewer.layout_of_pages
        x, y = layout.to_scene(self._page, 0.0, 0.0)
        scale = layout.zoom_of(self._page) / 1000
        return layout.to_page(self._page, x + dx * scale, y + dy * scale)

    def _set(self, rect: Rect) -> None:
        page = self._viewer.pages[self._page - 1]
        x0, y0, x1, y1 = rect
        self._rect = (max(0.0, x0), max(0.0, y0), min(page.width, x1), min(page.height, y1))
        self._viewer.viewport().update()

    def _take(self) -> None:
        rect = self._rect
        if rect is not None and min(rect[2] - rect[0], rect[3] - rect[1]) >= LEAST:
            page = self._page
            self._viewer.tools.take_up(None)
            self.drawn.emit(page, rect)
        else:
            self.cancel()

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """The box while it is drawn."""
        if self._rect is None or page != self._page:
            return
        colour = self._theme.colour("accent")
        painter.save()
        painter.setPen(QPen(colour, 1.5 * layout.ratio, Qt.PenStyle.DashLine))
        colour.setAlphaF(0.08)
        painter.setBrush(colour)
        painter.drawRect(area_of(layout, page, self._rect))
        painter.restore()
