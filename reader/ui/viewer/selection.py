"""Words that are selected on the pages, with the mouse: pressed, pulled, double-clicked.

Runs in the window's thread.
"""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter

from reader.render.layout import Layout
from reader.render.lines import line_rects
from reader.ui.theme import PAGE_MARKS
from reader.ui.viewer.texts import word_at
from reader.ui.viewer.tools import Point, Tool
from reader.ui.viewer.viewer import Viewer

REACH = 40.0
"""Points from a word within which a pull begins with it."""

Place = tuple[int, int]
"""Page and word number."""


class Selection(Tool):
    """The selected words: a range in reading order, over one or more pages."""

    changed = Signal()

    def __init__(self, viewer: Viewer) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._from: Place | None = None
        self._to: Place | None = None
        viewer.tools.add(self)
        viewer.add_layer(self)
        viewer.edition_changed.connect(self.clear)

    @property
    def spans(self) -> list[tuple[int, int, int]]:
        """Page, first word, and the word after the last one, of each page."""
        if self._from is None or self._to is None:
            return []
        (page, first), (end, last) = sorted((self._from, self._to))
        spans = []
        for number in range(page, end + 1):
            words = self._viewer.texts.get(number)
            start = first if number == page else 0
            stop = last + 1 if number == end else len(words.words) if words else 0
            if stop > start:
                spans.append((number, start, stop))
        return spans

    def text(self) -> str:
        """The selected words."""
        found = []
        for page, first, last in self.spans:
            words = self._viewer.texts.get(page)
            found.append(" ".join(words.words[first:last]) if words else "")
        return "\n".join(found)

    def select(self, start: Place, end: Place) -> None:
        """Select from one word to another, both included."""
        self._from, self._to = start, end
        self._changed()

    def clear(self) -> None:
        """Select nothing."""
        if self._from is not None:
            self._from = self._to = None
            self._changed()

    # -- the mouse -----------------------------------------------------------------

    def cursor(self, at: Point) -> Qt.CursorShape | None:
        """A bar over words."""
        return Qt.CursorShape.IBeamCursor if self._word(at, 0.0) >= 0 else None

    def hover(self, at: Point) -> bool:
        """Have the words at hand before they are wanted."""
        self._viewer.texts.want([at.page])
        return False

    def press(self, at: Point, event: QMouseEvent) -> bool:
        """Begin where the nearest word is."""
        self.clear()
        self._viewer.texts.want([at.page])
        word = self._word(at, REACH) if at.inside else -1
        self._start = (at.page, word)
        return word >= 0

    def drag(self, at: Point, event: QMouseEvent) -> None:
        """Go on to the word that is nearest."""
        self._viewer.texts.want([at.page])
        if (word := self._word(at, 2000.0)) >= 0:
            self.select(self._start, (at.page, word))

    def double_click(self, at: Point, event: QMouseEvent) -> bool:
        """A word."""
        word = self._word(at, 0.0)
        if word >= 0:
            self._start = (at.page, word)
            self.select(self._start, self._start)
        return word >= 0

    _start: Place = (0, 0)

    def _word(self, at: Point, reach: float) -> int:
        words = self._viewer.texts.get(at.page)
        return word_at(words, at.x, at.y, reach) if words else -1

    def _changed(self) -> None:
        self._viewer.viewport().update()
        self.changed.emit()

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Lay the colour of what is chosen over the words."""
        words = self._viewer.texts.get(page)
        for number, first, last in self.spans:
            if number != page or words is None:
                continue
            painter.save()
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            boxes = [box for place in words.boxes[first:last] for box in place]
            sideways = self._viewer.pages[page - 1].rotation in (90, 270)
            for rect in line_rects(boxes, sideways):
                x0, y0, x1, y1 = layout.rect(page, rect)
                area = QRectF(x0, y0, x1 - x0, y1 - y0)
                painter.fillRect(area, QColor(PAGE_MARKS.hit_synonym))
            painter.restore()
