"""Paints one page: paper, a picture to stand in, the exact one, tiles, marks, words of trouble.

Only copies pixels that are at hand; nothing is decoded, asked for or waited for here.
The painter's units are device pixels of the scene. Runs in the window's thread.
"""

from collections import deque
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.model.page import Rect
from reader.render.key import DARK, TILE
from reader.render.layout import Box, Layout
from reader.render.plan import base_key, exact_keys, tiled
from reader.ui.language import tr
from reader.ui.theme import PAGE_MARKS, SECOND_SIZE, TITLE_SIZE, Theme
from reader.ui.viewer.pictures import Pictures

SLOW_PAINT = 8.0
"""Milliseconds that a paint may take."""
_FRAMES = 4_096


@dataclass(frozen=True, slots=True)
class Frame:
    """One paint: when it began (seconds of `perf_counter`), how long it took, what was seen."""

    at: float
    ms: float
    exact: int
    stand_in: int
    paper: int
    blank: int


VEIL = 0.42
"""How much of a mark's colour lies over dark pages."""


@dataclass(slots=True)
class Counters:
    """What was painted, for tests and the diagnostics panel."""

    exact: int = 0
    stand_in: int = 0
    paper: int = 0
    """Pages of which no picture existed."""
    blank: int = 0
    """Pages painted with nothing but paper although a picture existed: must stay 0."""
    paints: int = 0
    blank_frames: int = 0
    slow: int = 0
    """Paints that took longer than `SLOW_PAINT`."""
    slowest: float = 0.0
    """Milliseconds."""
    frames: deque[Frame] = field(default_factory=lambda: deque(maxlen=_FRAMES))
    """The last paints."""

    def painted(self, at: float, ms: float, before: tuple[int, int, int, int]) -> None:
        """A paint has ended; `before` is `seen` at its beginning."""
        frame = Frame(at, ms, *(now - old for now, old in zip(self.seen, before, strict=True)))
        self.frames.append(frame)
        self.paints += 1
        self.blank_frames += frame.blank > 0
        self.slow += ms > SLOW_PAINT
        self.slowest = max(self.slowest, ms)

    @property
    def seen(self) -> tuple[int, int, int, int]:
        """Pages painted so far: exact, stand-in, paper, blank."""
        return self.exact, self.stand_in, self.paper, self.blank


@dataclass(frozen=True, slots=True)
class Marking:
    """What lies on a page: rectangles in points of the unrotated page."""

    hits: list[Rect]
    current: list[Rect]
    flash: list[Rect]
    synonyms: list[Rect]


def mark_with(painter: QPainter, colour: str, look: str, strength: float = 1.0) -> QColor:
    """Take up a marker for pages of a look: what is printed stays readable through it.

    Light paper is multiplied by the colour. Upon dark paper that shows nothing: there it is
    a veil, which shows upon the light charts of dark pages, too. Answers what to fill with.
    """
    brush = QColor(colour)
    brush.setAlphaF(strength)
    mode = QPainter.CompositionMode.CompositionMode_Multiply
    if look == DARK:
        brush.setAlphaF(VEIL * strength)
        mode = QPainter.CompositionMode.CompositionMode_SourceOver
    painter.setCompositionMode(mode)
    painter.setBrush(brush)
    return brush


def area_of(layout: Layout, page: int, rect: Rect) -> QRectF:
    """Where a rectangle of a page lies in the scene."""
    x0, y0, x1, y1 = layout.rect(page, rect)
    return QRectF(x0, y0, x1 - x0, y1 - y0)


class PagePainter:
    """Paints pages of one viewer."""

    def __init__(self, pictures: Pictures, theme: Theme) -> None:
        self._pictures = pictures
        self._theme = theme
        self.counters = Counters()

    def page(self, painter: QPainter, layout: Layout, view: Box, edition: int, page: int) -> None:
        """Paint the page without its marks."""
        box = layout.box(page)
        area = QRect(box.x, box.y, box.width, box.height)
        # No more than what is seen: at high zoom the page is larger than painters count.
        seen = area.intersected(QRect(view.x - 1, view.y - 1, view.width + 2, view.height + 2))
        if seen.isEmpty():
            return  # the other page of the row is in view
        painter.fillRect(seen, self._theme.page_paper)
        if tiled(layout, page):
            self._tiled(painter, layout, view, edition, page, area, seen)
        else:
            exact = self._pictures.get(base_key(layout, page, edition))
            if exact is not None:
                self.counters.exact += 1
                painter.drawPixmap(area.topLeft(), exact)
            else:
                self._stand_in(painter, page, area, seen)
        painter.setPen(QPen(self._theme.colour("paper_edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(seen.adjusted(-1, -1, 0, 0))

    def marks(self, painter: QPainter, layout: Layout, page: int, marking: Marking) -> None:
        """Lay the marks over a painted page; what is printed stays readable through them."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        current = set(marking.current)
        for rects, colour in (
            (marking.hits, PAGE_MARKS.hit),
            (marking.synonyms, PAGE_MARKS.hit_synonym),
        ):
            mark_with(painter, colour, self._theme.page_look)
            for rect in rects:
                if rect not in current:
                    self._mark(painter, layout, page, rect)
        mark_with(painter, PAGE_MARKS.hit_current, self._theme.page_look)
        for rect in marking.current:
            self._mark(painter, layout, page, rect)
        if marking.flash:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(PAGE_MARKS.flash), 2 * layout.ratio))
            for rect in marking.flash:
                self._mark(painter, layout, page, rect, grow=3.0)
        painter.restore()

    def trouble(
        self, painter: QPainter, layout: Layout, view: Box, page: int, trouble: str
    ) -> None:
        """Grey paper with the reason in words, where one can see them."""
        box = layout.box(page)
        area = QRect(box.x, box.y, box.width, box.height)
        seen = area.intersected(QRect(view.x, view.y, view.width, view.height))
        if seen.isEmpty():
            return
        painter.fillRect(seen, self._theme.colour("unreadable_back"))
        room = seen.adjusted(*(round(side * layout.ratio) for side in (24, 24, -24, -24)))
        half = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        rest = QRect(room.left(), half.bottom() + 1, room.width(), room.height() - half.height())
        painter.setPen(self._theme.colour("text"))
        self._font(painter, layout, TITLE_SIZE, strong=True)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        heading = tr("Page {page} cannot be shown", page=page)
        painter.drawText(half, flags | Qt.AlignmentFlag.AlignBottom, heading)
        painter.setPen(self._theme.colour("unreadable"))
        self._font(painter, layout, SECOND_SIZE)
        gap = round(6 * layout.ratio)
        reason = trouble[:1].upper() + trouble[1:]
        reason += "" if trouble.endswith((".", "!", "?")) else "."
        painter.drawText(rest.adjusted(0, gap, 0, 0), flags | Qt.AlignmentFlag.AlignTop, reason)

    def note(self, painter: QPainter, layout: Layout, view: Box, page: int, text: str) -> None:
        """A line of words that floats over the upper part of a page in view."""
        box = layout.box(page)
        self._font(painter, layout, SECOND_SIZE)
        pad = round(8 * layout.ratio)
        size = painter.fontMetrics().boundingRect(text).size()
        width, height = size.width() + 3 * pad, size.height() + pad
        left = max(box.x, view.x) + (min(box.right, view.right) - max(box.x, view.x) - width) // 2
        area = QRect(left, max(box.y, view.y) + 2 * pad, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _tiled(
        self,
        painter: QPainter,
        layout: Layout,
        view: Box,
        edition: int,
        page: int,
        area: QRect,
        seen: QRect,
    ) -> None:
        drawn = [
            (key.tile, self._pictures.get(key)) for key in exact_keys(layout, view, page, edition)
        ]
        if all(pixmap is not None for _, pixmap in drawn):
            self.counters.exact += 1
        else:
            self._stand_in(painter, page, area, seen)
        for tile, pixmap in drawn:
            if tile is not None and pixmap is not None:
                painter.drawPixmap(area.x() + tile[0] * TILE, area.y() + tile[1] * TILE, pixmap)

    def _stand_in(self, painter: QPainter, page: int, area: QRect, seen: QRect) -> None:
        pixmap = self._pictures.stand_in(page)
        if pixmap is None:
            self.counters.paper += 1
            if self._pictures.has_picture(page):
                self.counters.blank += 1
            return
        self.counters.stand_in += 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        across, down = pixmap.width() / area.width(), pixmap.height() / area.height()
        part = QRectF(
            (seen.x() - area.x()) * across,
            (seen.y() - area.y()) * down,
            seen.width() * across,
            seen.height() * down,
        )
        painter.drawPixmap(QRectF(seen), pixmap, part)

    def _mark(
        self, painter: QPainter, layout: Layout, page: int, rect: Rect, grow: float = 1.0
    ) -> None:
        x0, y0, x1, y1 = layout.rect(page, rect)
        more = grow * layout.ratio
        area = QRectF(x0 - more, y0 - more / 2, x1 - x0 + 2 * more, y1 - y0 + more)
        painter.drawRoundedRect(area, 2 * layout.ratio, 2 * layout.ratio)

    def _font(self, painter: QPainter, layout: Layout, size: int, *, strong: bool = False) -> None:
        painter.setFont(self._theme.font(round(size * layout.ratio), strong=strong))
