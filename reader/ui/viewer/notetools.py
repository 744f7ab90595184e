"""What mouse and keys do with notes on the pages: click, hover, mark what is selected, box in.

Runs in the window's thread.
"""

from html import escape

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QToolTip

from reader.model.note import COLOURS, Note, NoteKind
from reader.model.page import Rect
from reader.render.layout import Layout
from reader.render.lines import line_rects
from reader.ui.theme import Theme
from reader.ui.viewer.notemarks import NoteMarks
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.viewer import Viewer

KEYS = {
    Qt.Key.Key_H: NoteKind.HIGHLIGHT,
    Qt.Key.Key_U: NoteKind.UNDERLINE,
    Qt.Key.Key_C: NoteKind.COMMENT,
}
"""With words selected."""
SHOWN = 600
"""Letters of a note that are shown while the mouse stands on it."""
LEAST = 8.0
"""Points that a region measures at least, each way."""
STEP = 8.0


class NoteTool(Tool):
    """Clicks on notes, hovering over them, and the keys that make and remove them.

    A press on a note that becomes a pull is handed to the selection.
    """

    chosen = Signal(object)
    """The `Note` that was clicked, None for none."""
    wanted = Signal(object, str)
    """`NoteKind` to be made of what is selected, and its colour, "" for the last one."""
    removed = Signal(object)
    """`Note` to be removed."""

    def __init__(self, viewer: Viewer, marks: NoteMarks, selection: Selection) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._marks = marks
        self._selection = selection
        self._pressed: tuple[Note, Point] | None = None
        self._told = 0
        viewer.tools.add(self, before=selection)

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """A hand over notes."""
        return Qt.CursorShape.PointingHandCursor if self._marks.at(at) else None

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """Take the press on a note."""
        note = self._marks.at(at)
        self._pressed = (note, at) if note is not None else None
        if note is None and self._marks.chosen is not None:
            self.chosen.emit(None)
        return note is not None

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """A pull selects, on notes too."""
        if self._pressed is not None:
            begin = self._pressed[1]
            far = (at.view - begin.view).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._pressed = None
            self._selection.press(begin, event)
        self._selection.drag(at, event)

    def release(self, at: Point, event: QMouseEvent) -> None:
        """A click, or the end of the pull."""
        if self._pressed is None:
            self._selection.release(at, event)
            return
        self._selection.clear()
        self.chosen.emit(self._pressed[0])
        self._pressed = None

    def hover(self, at: Point) -> bool:
        """Show what a note says."""
        note = self._marks.at(at)
        if note is None:
            return False
        if note.text and note.id != self._told:
            self._told = note.id
            said = note.text[:SHOWN] + ("…" if len(note.text) > SHOWN else "")
            text = f"<p style='white-space:pre-wrap'>{escape(said)}</p>"
            port = self._viewer.viewport()
            QToolTip.showText(port.mapToGlobal(at.view), text, port)
        return True

    def leave(self) -> None:
        """The mouse is off the notes."""
        if self._told:
            self._told = 0
            QToolTip.hideText()

    def key(self, event: QKeyEvent) -> bool:
        """H, U, C and the digits with words selected; Delete and Escape on a chosen note."""
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and self._selection.spans:
            number = int(key) - int(Qt.Key.Key_1)
            if key in KEYS:
                self.wanted.emit(KEYS[Qt.Key(key)], "")
                return True
            if 0 <= number < len(COLOURS):
                self.wanted.emit(NoteKind.HIGHLIGHT, COLOURS[number])
                return True
        note = self._marks.chosen
        remove = plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if remove and note is not None and note.id > 0:
            self.removed.emit(note)
            return True
        if key == Qt.Key.Key_Escape and note is not None:
            self.chosen.emit(None)
            return True
        return False


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
        x0, y0, x1, y1 = layout.rect(page, self._rect)
        colour = self._theme.colour("accent")
        painter.save()
        painter.setPen(QPen(colour, 1.5 * layout.ratio, Qt.PenStyle.DashLine))
        colour.setAlphaF(0.08)
        painter.setBrush(colour)
        painter.drawRect(QRectF(x0, y0, x1 - x0, y1 - y0))
        painter.restore()


def end_of(viewer: Viewer, selection: Selection) -> QRect:
    """The last line of what is selected, in pixels of the viewport; empty if nothing is."""
    spans = selection.spans
    words = viewer.texts.get(spans[-1][0]) if spans else None
    if words is None:
        return QRect()
    page, first, last = spans[-1]
    boxes = [box for place in words.boxes[first:last] for box in place]
    rect = line_rects(boxes, viewer.pages[page - 1].rotation in (90, 270))[-1]
    layout = viewer.layout_of_pages
    x0, y0, x1, y1 = layout.rect(page, rect)
    left, top = viewer.horizontalScrollBar().value(), viewer.verticalScrollBar().value()
    return QRectF(
        (x0 - left) / layout.ratio,
        (y0 - top) / layout.ratio,
        (x1 - x0) / layout.ratio,
        (y1 - y0) / layout.ratio,
    ).toAlignedRect()
