"""What changed as it lies on the pages of one edition: old red, new green, moved violet.

Where words stand is found from the words of their page, which are asked for when the page
comes into view; painting takes what is at hand. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.model.change import Span
from reader.model.page import Rect
from reader.render.layout import Layout
from reader.render.lines import line_rects
from reader.ui.theme import PAGE_MARKS, Theme
from reader.ui.viewer.painting import mark_with
from reader.ui.viewer.viewer import Viewer

TONES = ("gone", "moved", "new")
"""Of marks, those that lie on the others last."""


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """Words that changed, and whether they are "new", "gone" or "moved"."""

    span: Span
    tone: str


class ChangeMarks(QObject):
    """Paints marks; of one change those that are chosen have a line round them."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._theme = theme
        self._by_page: dict[int, list[ChangeMark]] = {}
        self._rects: dict[Span, list[Rect]] = {}
        self._chosen: frozenset[Span] = frozenset()
        self._wanted: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)
        viewer.add_layer(self)
        viewer.texts.arrived.connect(self._words_came)
        viewer.edition_changed.connect(self._begin)

    def show(self, marks: Sequence[ChangeMark]) -> None:
        """Show these marks and no others; each span once."""
        self._by_page = {}
        for mark in dict.fromkeys(marks):
            self._by_page.setdefault(mark.span.page, []).append(mark)
        for page in self._by_page:
            self._place(page)
        self._viewer.viewport().update()

    def choose(self, spans: Sequence[Span]) -> None:
        """Outline these words, whether they are marked or not."""
        self._chosen = frozenset(spans)
        for page in {span.page for span in spans}:
            self._place(page)
        self._viewer.viewport().update()

    @property
    def shown(self) -> dict[int, list[ChangeMark]]:
        """The marks by page."""
        return self._by_page

    @property
    def waiting(self) -> bool:
        """Whether the words of a page in view are still to come."""
        return bool(self._wanted)

    def _begin(self) -> None:
        self._by_page.clear()
        self._rects.clear()
        self._wanted.clear()
        self._chosen = frozenset()

    def _place(self, page: int) -> None:
        words = self._viewer.texts.get(page)
        if words is None or not 1 <= page <= len(self._viewer.pages):
            return
        sideways = self._viewer.pages[page - 1].rotation in (90, 270)
        for span in self._spans(page):
            if span not in self._rects:
                inside = words.boxes[span.first : span.last]
                boxes = [box for word in inside for box in word]
                self._rects[span] = line_rects(boxes, sideways)

    def _spans(self, page: int) -> list[Span]:
        """What is marked or outlined on a page."""
        marked = [mark.span for mark in self._by_page.get(page, ())]
        return marked + [span for span in self._chosen if span.page == page]

    def _ask(self) -> None:
        self._viewer.texts.want(self._wanted)

    def _words_came(self, page: int) -> None:
        self._wanted.discard(page)
        if self._spans(page):
            self._place(page)
            self._viewer.viewport().update()

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Paint the marks of a page."""
        spans = self._spans(page)
        if not spans:
            return
        marks = self._by_page.get(page, [])
        if page not in self._wanted and any(span not in self._rects for span in spans):
            self._wanted.add(page)
            self._timer.start()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = 2 * layout.ratio
        for tone in TONES:
            # In one piece: where marks overlap it is not darker.
            shape = QPainterPath()
            shape.setFillRule(Qt.FillRule.WindingFill)
            for mark in marks:
                if mark.tone == tone:
                    for rect in self._rects.get(mark.span, ()):
                        shape.addRoundedRect(_area(layout, page, rect), corner, corner)
            if not shape.isEmpty():
                painter.setPen(Qt.PenStyle.NoPen)
                colour = getattr(PAGE_MARKS, tone)
                painter.fillPath(shape, mark_with(painter, colour, self._viewer.page_look))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(PAGE_MARKS.flash), 1.5 * layout.ratio))
        grow = 2 * layout.ratio
        for rect in self._outlines(page):
            area = _area(layout, page, rect).adjusted(-grow, -grow, grow, grow)
            painter.drawRoundedRect(area, corner, corner)
        painter.restore()

    def _outlines(self, page: int) -> list[Rect]:
        """Where the chosen words of a page stand, neighbours on a line together."""
        chosen = sorted(
            (span for span in self._chosen if span.page == page), key=lambda one: one.first
        )
        rects = [rect for span in chosen for rect in self._rects.get(span, ())]
        return line_rects(rects, self._viewer.pages[page - 1].rotation in (90, 270))


def _area(layout: Layout, page: int, rect: Rect) -> QRectF:
    x0, y0, x1, y1 = layout.rect(page, rect)
    return QRectF(x0, y0, x1 - x0, y1 - y0)
