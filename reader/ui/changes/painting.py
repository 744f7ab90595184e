"""Paints a change: its kind in a colour and in words, where it is, and old and new.

Layouts are kept as long as the width stays. Runs in the window's thread.
"""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.ui.changes.rows import ROW, Listed
from reader.ui.drawnrows import DrawnRows
from reader.ui.textlines import broken, end_of, height_of
from reader.ui.theme import CORNER, GAP, HAIR, SECOND_SIZE, TIGHT, Theme

MOST_LINES = 4
MOST_LETTERS = 420
"""Of a text that is laid out: no more fits into the lines."""
KEPT = 400
TONES = {
    "new": "new",
    "gone": "gone",
    "moved": "moved",
    "changed": "accent",
    "note": "superseded",
}
"""The theme's colour for what a change means."""
_Index = QModelIndex | QPersistentModelIndex


class ChangeDelegate(DrawnRows):
    """Paints one row."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._kind = theme.font(SECOND_SIZE, strong=True)
        self._second = theme.font(SECOND_SIZE, tabular=True)
        self._layouts: OrderedDict[tuple[Listed, int, bool], QTextLayout] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the text in the view's width."""
        width = self._view.viewport().width()
        layout = self._layout(index.data(ROW), width - 2 * (GAP + HAIR))
        head = QFontMetrics(self._second).lineSpacing()
        return QSize(width, round(height_of(layout)) + head + 2 * TIGHT + HAIR)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        row: Listed = index.data(ROW)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(HAIR, 0, -HAIR, 0)
        self._back(painter, area, option)
        inside = area.adjusted(GAP, TIGHT, -GAP, -TIGHT)
        painter.setFont(self._kind)
        painter.setPen(theme.colour(TONES[row.tone]))
        word = row.word
        painter.drawText(inside, Qt.AlignmentFlag.AlignLeft, word)
        room = inside.width() - QFontMetrics(self._kind).horizontalAdvance(word) - GAP
        painter.setFont(self._second)
        painter.setPen(theme.colour("second"))
        metrics = QFontMetrics(self._second)
        # The page at its end says most.
        where = metrics.elidedText(row.where, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight, where)
        painter.setPen(theme.colour("text"))
        layout = self._layout(row, self._view.viewport().width() - 2 * (GAP + HAIR))
        layout.draw(painter, QPointF(inside.x(), inside.y() + metrics.lineSpacing() + HAIR))
        painter.restore()

    def _back(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            focused = chosen and self._view.hasFocus()
            painter.setPen(QPen(self._theme.colour("accent")) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _layout(self, row: Listed, width: int) -> QTextLayout:
        key = (row, width, self._theme.dark)
        layout = self._layouts.get(key)
        if layout is None:
            layout = self._layouts[key] = self._laid_out(row, width)
            if len(self._layouts) > KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(key)
        return layout

    def _laid_out(self, row: Listed, width: int) -> QTextLayout:
        text, formats = "", []
        for kind, said in row.pieces:
            text += " " if text else ""
            span = QTextLayout.FormatRange()
            span.start, span.length = len(text), len(said)
            span.format = self._format(kind)
            formats.append(span)
            text += said
        layout = broken(text[:MOST_LETTERS], self._theme.font(), width, MOST_LINES, formats)
        if (end := end_of(layout)) < len(text):
            # Without its last word, so that the dots find room in the last line.
            cut = text[:end].rstrip().rpartition(" ")[0] + " …"
            layout = broken(cut[:MOST_LETTERS], self._theme.font(), width, MOST_LINES, formats)
        return layout

    def _format(self, kind: str) -> QTextCharFormat:
        made = QTextCharFormat()
        if kind == "old":
            made.setFontStrikeOut(True)
            made.setForeground(self._theme.colour("second"))
        elif kind == "new":
            made.setFontWeight(QFont.Weight.DemiBold)
        elif kind in ("arrow", "second"):
            made.setForeground(self._theme.colour("second"))
        return made
