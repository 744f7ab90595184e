"""What changed as it lies on the pages of one edition: old red, new green, moved violet.

Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.model.change import Span
from reader.model.page import Rect
from reader.render.layout import Layout
from reader.render.lines import line_rects
from reader.ui.theme import PAGE_MARKS, Theme
from reader.ui.viewer.painting import area_of, mark_with
from reader.ui.viewer.viewer import Viewer
from reader.ui.viewer.wordmarks import Place, WordMarks

TONES = ("gone", "moved", "new")
"""Of marks, those that lie on the others last."""


@dataclass(frozen=True, slots=True)
class ChangeMark:
    """Words that changed, and whether they are "new", "gone" or "moved"."""

    span: Span
    tone: str


class ChangeMarks(WordMarks):
    """Paints marks; of one change those that are chosen have a line round them."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__(viewer)
        self._theme = theme
        self._by_page: dict[int, list[ChangeMark]] = {}
        self._chosen: frozenset[Span] = frozenset()

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

    def _forget(self) -> None:
        self._by_page.clear()
        self._chosen = frozenset()

    def _places(self, page: int) -> list[Span]:
        """What is marked or outlined on a page."""
        marked = [mark.span for mark in self._by_page.get(page, ())]
        return marked + [span for span in self._chosen if span.page == page]

    def _words_of(self, place: Place, words: Sequence[str]) -> tuple[int, int]:
        assert isinstance(place, Span)
        return place.first, place.last

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Paint the marks of a page."""
        if not self._places(page):
            return
        marks = self._by_page.get(page, [])
        self._look(page)
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
                        shape.addRoundedRect(area_of(layout, page, rect), corner, corner)
            if not shape.isEmpty():
                painter.setPen(Qt.PenStyle.NoPen)
                colour = getattr(PAGE_MARKS, tone)
                painter.fillPath(shape, mark_with(painter, colour, self._viewer.page_look))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(PAGE_MARKS.flash), 1.5 * layout.ratio))
        grow = 2 * layout.ratio
        for rect in self._outlines(page):
            area = area_of(layout, page, rect).adjusted(-grow, -grow, grow, grow)
            painter.drawRoundedRect(area, corner, corner)
        painter.restore()

    def _outlines(self, page: int) -> list[Rect]:
        """Where the chosen words of a page stand, neighbours on a line together."""
        chosen = sorted(
            (span for span in self._chosen if span.page == page), key=lambda one: one.first
        )
        rects = [rect for span in chosen for rect in self._rects.get(span, ())]
        return line_rects(rects, self._viewer.pages[page - 1].sideways)
