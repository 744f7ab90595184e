"""The notes of the open edition as they lie on its pages, and which of them is where.

Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.model.anchor import Anchor, anchor_of, find
from reader.model.note import Note, NoteKind
from reader.model.page import Rect
from reader.render.layout import Layout
from reader.render.lines import words_in
from reader.ui.theme import NOTE_INKS, Theme
from reader.ui.viewer.painting import area_of, mark_with
from reader.ui.viewer.tools import Point
from reader.ui.viewer.viewer import Viewer
from reader.ui.viewer.wordmarks import Place, WordMarks

BADGE = 15
"""Side of the mark in the margin of a note that says something, pixels."""
INSET = 5
"""From the page's right edge."""
THICK = 1.6
"""Of an underline, points."""


class NoteMarks(WordMarks):
    """Paints notes and knows which one lies under the mouse."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__(viewer)
        self._theme = theme
        self._by_page: dict[int, list[Note]] = {}
        self._chosen = 0

    def show(self, notes: Sequence[Note]) -> None:
        """Show these notes and no others."""
        self._by_page = {}
        for note in notes:
            self._by_page.setdefault(note.anchor.page, []).append(note)
        for page in self._by_page:
            self._place(page)
        self._viewer.viewport().update()

    def choose(self, note: int) -> None:
        """Outline a note, 0 for none."""
        if note != self._chosen:
            self._chosen = note
            self._viewer.viewport().update()

    @property
    def chosen(self) -> Note | None:
        """The note that is outlined."""
        every = (note for notes in self._by_page.values() for note in notes)
        return next((note for note in every if note.id == self._chosen), None)

    def at(self, point: Point) -> Note | None:
        """The note under the mouse; of several the smallest."""
        layout = self._viewer.layout_of_pages
        notes = self._by_page.get(point.page, ())
        if not notes:
            return None
        scene = QPointF(*layout.to_scene(point.page, point.x, point.y))
        badges = self._badges(layout, point.page)
        best, least = None, float("inf")
        for note in notes:
            if note.id in badges and badges[note.id].contains(scene):
                return note
            for x0, y0, x1, y1 in self.rects(note):
                size = (x1 - x0) * (y1 - y0)
                if x0 <= point.x <= x1 and y0 <= point.y <= y1 and size < least:
                    best, least = note, size
        return best

    def rects(self, note: Note) -> list[Rect]:
        """Where a note lies, a rectangle for each line; none while that is not known."""
        if note.kind is NoteKind.REGION:
            return [note.rect] if note.rect else []
        return self._rects.get(note.anchor, [])

    def region(self, fingerprint: str, page: int, rect: Rect) -> Anchor | None:
        """The anchor of a box on a page, None while the page's words are not at hand."""
        words = self._viewer.texts.get(page)
        if words is None:
            return None
        return anchor_of(fingerprint, page, words.words, *words_in(words.boxes, [rect]))

    # -- where words stand ---------------------------------------------------------

    def _forget(self) -> None:
        self._by_page.clear()
        self._chosen = 0

    def _places(self, page: int) -> list[Anchor]:
        notes = self._by_page.get(page, ())
        return [note.anchor for note in notes if note.kind is not NoteKind.REGION]

    def _words_of(self, place: Place, words: Sequence[str]) -> tuple[int, int]:
        assert isinstance(place, Anchor)
        return find(place, words) or (0, 0)

    # -- painting --------------------------------------------------------------------

    def paint(self, painter: QPainter, layout: Layout, page: int) -> None:
        """Paint the notes of a page."""
        notes = self._by_page.get(page)
        if not notes:
            return
        self._look(page)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for note in notes:
            self._paint(painter, layout, page, note)
        badges = self._badges(layout, page)
        for note in notes:
            if note.id in badges:
                self._paint_badge(painter, note, badges[note.id])
        painter.restore()

    def _paint(self, painter: QPainter, layout: Layout, page: int, note: Note) -> None:
        ink = NOTE_INKS[note.colour]
        rects = self.rects(note)
        corner = 2 * layout.ratio
        if note.id > 0:  # what stands in the PDF is drawn with its page
            self._paint_own(painter, layout, page, note)
        if note.id == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ink.ink), 1.5 * layout.ratio, Qt.PenStyle.DashLine))
            grow = 2 * layout.ratio
            for rect in rects:
                area = area_of(layout, page, rect).adjusted(-grow, -grow, grow, grow)
                painter.drawRoundedRect(area, corner, corner)

    def _paint_own(self, painter: QPainter, layout: Layout, page: int, note: Note) -> None:
        ink = NOTE_INKS[note.colour]
        rects = self.rects(note)
        corner = 2 * layout.ratio
        painter.setPen(Qt.PenStyle.NoPen)
        strengths = {NoteKind.HIGHLIGHT: 1.0, NoteKind.COMMENT: 0.45}
        strength = strengths.get(note.kind, 0.25)
        mark = mark_with(painter, ink.mark, self._viewer.page_look, strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if note.kind is not NoteKind.UNDERLINE:
            # In one piece: lines that overlap are not darker there.
            shape = QPainterPath()
            shape.setFillRule(Qt.FillRule.WindingFill)
            for rect in rects:
                shape.addRoundedRect(area_of(layout, page, rect), corner, corner)
            painter.fillPath(shape, mark)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if note.kind is NoteKind.UNDERLINE:
            rotation = self._viewer.pages[page - 1].rotation
            for rect in rects:
                painter.fillRect(area_of(layout, page, _foot(rect, rotation)), QColor(ink.ink))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if note.kind is NoteKind.REGION:
            painter.setPen(QPen(QColor(ink.ink), 1.5 * layout.ratio))
            for rect in rects:
                painter.drawRoundedRect(area_of(layout, page, rect), corner, corner)

    def _badges(self, layout: Layout, page: int) -> dict[int, QRectF]:
        """The marks in the margin, one below the other where they would meet."""
        side, inset = BADGE * layout.ratio, INSET * layout.ratio
        left = layout.box(page).right - inset - side
        low = float(layout.box(page).y)
        found: dict[int, QRectF] = {}
        tops = []
        for note in self._by_page.get(page, ()):
            if note.text and (rects := self.rects(note)):
                tops.append((layout.rect(page, rects[0])[1], note.id))
        for top, number in sorted(tops):
            top = max(top, low)
            found[number] = QRectF(left, top, side, side)
            low = top + side + 2 * layout.ratio
        return found

    def _paint_badge(self, painter: QPainter, note: Note, badge: QRectF) -> None:
        """A little balloon with two lines."""
        ink = NOTE_INKS[note.colour]
        unit = badge.width() / BADGE
        path = QPainterPath()
        path.addRoundedRect(badge.adjusted(unit, unit, -unit, -4 * unit), 2 * unit, 2 * unit)
        tail = QPainterPath()
        foot = badge.bottom() - 4 * unit
        tail.moveTo(badge.left() + 4 * unit, foot - unit)
        tail.lineTo(badge.left() + 4 * unit, foot + 3 * unit)
        tail.lineTo(badge.left() + 8 * unit, foot - unit)
        painter.setPen(QPen(QColor(ink.ink), (2 if note.id == self._chosen else 1.2) * unit))
        painter.setBrush(QColor(ink.mark))
        painter.drawPath(path.united(tail))
        for y in (4.5, 7.5):
            painter.drawLine(
                QPointF(badge.left() + 4 * unit, badge.top() + y * unit),
                QPointF(badge.right() - 4 * unit, badge.top() + y * unit),
            )


def _foot(rect: Rect, rotation: int) -> Rect:
    """The strip along what is the lower edge of words when their page is shown upright."""
    x0, y0, x1, y1 = rect
    return {
        90: (x1 - THICK, y0, x1, y1),
        180: (x0, y0, x1, y0 + THICK),
        270: (x0, y0, x0 + THICK, y1),
    }.get(rotation, (x0, y1 - THICK, x1, y1))
