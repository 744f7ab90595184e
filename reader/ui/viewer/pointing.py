"""Pages that one points at: the left button, hovering and keys go to the viewer's tools.

Runs in the window's thread.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.page import Rect
from reader.ui.theme import Theme
from reader.ui.viewer.scroller import PageScroller
from reader.ui.viewer.tools import Point, Tools


class PointedPages(PageScroller):
    """Offers the mouse and the keys to `tools`, then to moving."""

    menu_wanted = Signal(object, object)
    """`Point` and the `QMenu` for it, to be filled by whoever has something to offer there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.tools = Tools()
        self.viewport().setMouseTracking(True)
        self._framed = False
        """Whether a frame shows that the keys go here: they were led here by keys."""

    def point(self, at: QPoint) -> Point:
        """The place on or nearest to a page at a point of the viewport."""
        view = self._view()
        x, y = view.x + self._px(at.x()), view.y + self._px(at.y())
        page = self._layout.page_at(y, x)
        if not self._pages:
            return Point(0, 0.0, 0.0, False, at)
        box = self._layout.box(page)
        inside = box.x <= x < box.right and box.y <= y < box.bottom
        return Point(page, *self._layout.to_page(page, x, y), inside, at)

    def view_point(self, page: int, rect: Rect) -> QPoint:
        """The lower left corner of a rectangle of a page, in pixels of the viewport."""
        view, ratio = self._view(), self._layout.ratio
        x0, _, _, y1 = self._layout.rect(page, rect)
        return QPoint(round((x0 - view.x) / ratio), round((y1 - view.y) / ratio))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button is for the tools."""
        self._framed = False
        left = event.button() == Qt.MouseButton.LeftButton and bool(self._pages)
        if not (left and self.tools.press(self.point(event.position().toPoint()), event)):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """So is the second click."""
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._pages:
            self.tools.double_click(self.point(at), event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags go on with the tool that has them; else the mouse hovers."""
        if not self._pages or event.buttons() & Qt.MouseButton.MiddleButton:
            super().mouseMoveEvent(event)
            return
        at = self.point(event.position().toPoint())
        if self.tools.holding:
            self.tools.drag(at, event)
        elif event.buttons() == Qt.MouseButton.NoButton:
            self.tools.hover(at)
            self.viewport().setCursor(self.tools.cursor(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag."""
        if event.button() == Qt.MouseButton.LeftButton and self.tools.holding:
            self.tools.release(self.point(event.position().toPoint()), event)
        else:
            super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys go to the pages."""
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        # Back from a menu or another window all is as it was.
        if event.reason() not in (reasons.ActiveWindowFocusReason, reasons.PopupFocusReason):
            self._framed = event.reason() is not reasons.MouseFocusReason
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame around the view while the keys go to it."""
        if self._framed and self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        self.tools.hover(None)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what lies under the mouse, or by key where the keys have led."""
        if not self._pages:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self._reached() if by_key else event.pos()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(self.point(at), menu)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.viewport().mapToGlobal(at))

    def _reached(self) -> QPoint:
        """The middle of what keys have led to, else of the view."""
        view = self.viewport().rect()
        if (spot := self.tools.reached()) is not None:
            page, (x0, y0, x1, y1) = spot
            at = self.view_point(page, ((x0 + x1) / 2, y0, x1, (y0 + y1) / 2))
            if view.contains(at):
                return at
        return view.center()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tools first, then moving."""
        if self._pages and self.tools.key(event):
            event.accept()
        else:
            super().keyPressEvent(event)
