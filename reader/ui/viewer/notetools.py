"""What mouse and keys do with notes on the pages: click, hover, mark what is selected.

Runs in the window's thread.
"""

from html import escape

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from reader.model.note import COLOURS, Note, NoteKind
from reader.render.lines import line_rects
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


def end_of(viewer: Viewer, selection: Selection) -> QRect:
    """The last line of what is selected, in pixels of the viewport; empty if nothing is."""
    spans = selection.spans
    words = viewer.texts.get(spans[-1][0]) if spans else None
    if words is None:
        return QRect()
    page, first, last = spans[-1]
    boxes = [box for place in words.boxes[first:last] for box in place]
    rect = line_rects(boxes, viewer.pages[page - 1].sideways)[-1]
    layout = viewer.layout_of_pages
    x0, y0, x1, y1 = layout.rect(page, rect)
    left, top = viewer.horizontalScrollBar().value(), viewer.verticalScrollBar().value()
    return QRectF(
        (x0 - left) / layout.ratio,
        (y0 - top) / layout.ratio,
        (x1 - x0) / layout.ratio,
        (y1 - y0) / layout.ratio,
    ).toAlignedRect()
