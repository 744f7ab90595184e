"""Paints the lines of an answer: headings, hits with their marks, offers of more.

Marks are drawn as rounded boxes behind the words, under the text. Layouts are kept as
long as the width stays. Runs in the window's thread.
"""

from collections import OrderedDict

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.model.hit import Hit
from reader.ui import wording
from reader.ui.covers import Covers
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.search.excerpt import Excerpt, excerpt
from reader.ui.search.hits import LINE, RECOGNISED, Line, page_of
from reader.ui.spoken import spoken
from reader.ui.textlines import broken, end_of, height_of
from reader.ui.theme import CORNER, GAP, HAIR, ROW_HEIGHT, SECOND_SIZE, TIGHT, Theme

COVER = QSize(26, 36)
MOST_LINES = 3
_WRAPPED = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextWordWrap.value
_Index = QModelIndex | QPersistentModelIndex
_Laid = tuple[QTextLayout, Excerpt]


class HitDelegate(DrawnRows):
    """Paints one line."""

    def __init__(
        self, covers: Covers, theme: Theme, view: QAbstractItemView, brief: bool = False
    ) -> None:
        """`brief` leaves out what goes without saying in a list of one report."""
        super().__init__(view)
        self._view = view
        self._brief = brief
        self._covers = covers
        self._theme = theme
        self._text = theme.font()
        self._strong = theme.font(strong=True)
        self._second = theme.font(SECOND_SIZE, tabular=True)
        self._caption = theme.font(SECOND_SIZE, strong=True)
        self._layouts: OrderedDict[tuple[Hit, int], _Laid] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the snippet in the view's width."""
        line: Line = index.data(LINE)
        width = self._view.viewport().width()
        if line.note:
            room = QRect(0, 0, width - 2 * GAP, 10 * ROW_HEIGHT)
            said = QFontMetrics(self._second).boundingRect(room, _WRAPPED, line.note)
            return QSize(width, max(ROW_HEIGHT, said.height() + TIGHT) + TIGHT)
        if line.heading:
            top = 0 if index.row() == 0 else TIGHT
            return QSize(width, COVER.height() + 2 * TIGHT + top)
        if line.hit:
            layout, _ = self._layout(line.hit, width - 2 * (GAP + HAIR))
            head = QFontMetrics(self._second).lineSpacing()
            return QSize(width, int(height_of(layout)) + head + 2 * TIGHT + 2)
        return QSize(width, ROW_HEIGHT + HAIR)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.heading:
            self._heading(painter, QRect(option.rect), line.heading, line.count)
        elif line.note:
            painter.setFont(self._second)
            painter.setPen(self._theme.colour("superseded"))
            room = QRect(option.rect).adjusted(GAP, 0, -GAP, 0)
            painter.drawText(room, _WRAPPED, line.note)
        else:
            row = QRect(option.rect).adjusted(HAIR, 0, -HAIR, 0)
            self._back(painter, row, option)
            inside = row.adjusted(GAP, TIGHT, -GAP, -TIGHT)
            if line.hit:
                self._hit(painter, inside, line.hit, line.dated)
            else:
                painter.setFont(self._second)
                painter.setPen(self._theme.colour("accent"))
                painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, line.more)
        painter.restore()

    def _back(self, painter: QPainter, row: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            focused = chosen and self._view.hasFocus()
            painter.setPen(QPen(self._theme.colour("accent")) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _heading(self, painter: QPainter, row: QRect, hit: Hit, count: int) -> None:
        theme = self._theme
        bottom = row.bottom() - TIGHT
        cover = QRectF(QPointF(GAP, bottom - COVER.height()), COVER)
        self._covers.draw(painter, cover, hit.edition, theme)
        left = GAP + COVER.width() + GAP - 2
        number = wording.number(count) if count else ""
        painter.setFont(self._second)
        painter.setPen(theme.colour("second"))
        room = QRect(left, int(cover.top()), row.width() - left - GAP - HAIR, COVER.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, right, number)
        room.setRight(room.right() - QFontMetrics(self._second).horizontalAdvance(number) - GAP)
        painter.setFont(self._strong)
        painter.setPen(theme.colour("text"))
        metrics = QFontMetrics(self._strong)
        title = metrics.elidedText(hit.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(self._second)
        known = not (hit.superseded or hit.archived)
        painter.setPen(theme.colour("second" if known else "superseded"))
        words = wording.joined((wording.day(hit.updated), spoken(hit.state)))
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, words)

    def _hit(self, painter: QPainter, room: QRect, hit: Hit, dated: str) -> None:
        theme = self._theme
        painter.setFont(self._second)
        painter.setPen(theme.colour("second"))
        metrics = QFontMetrics(self._second)
        page = wording.page(page_of(hit))
        if hit.recognised:
            page = f"{tr(RECOGNISED)}{wording.DOT}{page}"
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, page)
        if dated:
            page += wording.DOT
            before = room.adjusted(0, 0, GAP - TIGHT - metrics.horizontalAdvance(page), 0)
            painter.setPen(theme.colour("superseded" if hit.superseded else "second"))
            cut = metrics.elidedText(dated, Qt.TextElideMode.ElideRight, room.width() // 2)
            painter.drawText(before, Qt.AlignmentFlag.AlignRight, cut)
            page += cut
            painter.setPen(theme.colour("second"))
        left = room.width() - metrics.horizontalAdvance(page) - GAP
        at_left, right = Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideRight
        if noted := " · ".join(text for text in hit.noted if text):
            painter.setFont(self._caption)
            painter.setPen(theme.colour("text"))
            said = tr("Your note: {part}", part=" ".join(noted.split()))
            head = QFontMetrics(self._caption).elidedText(said, right, left)
        elif hit.caption:  # a table or a chart is what is found, so that it is named strongly
            painter.setFont(self._caption)
            painter.setPen(theme.colour("text"))
            head = QFontMetrics(self._caption).elidedText(hit.caption, right, left)
        elif self._brief:
            head = metrics.elidedText(hit.section.rpartition(" > ")[2], right, left)
        else:
            # The end of a path says most, so its middle goes first.
            path = wording.path_of_headings(hit.section)
            head = metrics.elidedText(path, Qt.TextElideMode.ElideMiddle, left)
        painter.drawText(room, at_left, head)
        layout, shown = self._layout(hit, self._view.viewport().width() - 2 * (GAP + HAIR))
        at = QPointF(room.x(), room.y() + metrics.lineSpacing() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        synonyms = hit.synonym_marks
        for marks, colour in (
            (tuple(mark for mark in hit.marks if mark not in synonyms), "hit"),
            (synonyms, "hit_synonym"),
        ):
            painter.setBrush(theme.colour(colour))
            for mark in _marks(layout, shown.placed(marks)):
                painter.drawRoundedRect(mark.translated(at).adjusted(-1.5, 0, 1.5, 0), 3, 3)
        painter.setPen(theme.colour("text"))
        painter.setFont(self._text)
        layout.draw(painter, at)

    def _layout(self, hit: Hit, width: int) -> _Laid:
        key = (hit, width)
        laid = self._layouts.get(key)
        if laid is None:

            def fits(text: str) -> int:
                return end_of(broken(text, self._text, width, MOST_LINES))

            shown = excerpt(hit.snippet, hit.marks, fits)
            laid = self._layouts[key] = broken(shown.text, self._text, width, MOST_LINES), shown
            if len(self._layouts) > 500:
                self._layouts.popitem(last=False)
        return laid


def _marks(layout: QTextLayout, marks: tuple[tuple[int, int], ...]) -> list[QRectF]:
    """The boxes of ranges of characters, one for each line that a range touches."""
    boxes = []
    for place in range(layout.lineCount()):
        line = layout.lineAt(place)
        start, end = line.textStart(), line.textStart() + line.textLength()
        for first, last in marks:
            if first < end and last > start:
                left = _x(line, max(first, start))
                right = _x(line, min(last, end))
                boxes.append(QRectF(left, line.y(), right - left, line.height()))
    return boxes


def _x(line: object, character: int) -> float:
    # PySide gives the cursor's place along with the character that it stands at.
    found = line.cursorToX(character)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
