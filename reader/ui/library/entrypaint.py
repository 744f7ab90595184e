"""Paints the lines of the left column. Runs in the window's thread."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from reader.ui import wording
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.library.entries import ENTRY, Entry
from reader.ui.theme import CORNER, GAP, HAIR, ROOM, ROW_HEIGHT, SECOND_SIZE, TIGHT, Theme

DOT = 9
_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class EntryDelegate(DrawnRows):
    """Paints a line: an arrow where it folds, its name, and its count at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.over = -1
        """The line that something is held over, -1 for none."""
        self._theme = theme
        self._text = theme.font()
        self._second = theme.font(SECOND_SIZE, tabular=True)
        self._heading = theme.font(11, strong=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A row; headings have air above them."""
        entry: Entry = index.data(ENTRY)
        return QSize(80, ROW_HEIGHT + (TIGHT if entry.is_heading else 0))

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(option.rect).adjusted(TIGHT, TIGHT if entry.is_heading else 0, -TIGHT, 0)
        chosen = bool(option.state & _State.State_Selected)
        self._draw_back(painter, row, option, entry, held=index.row() == self.over)
        inside = row.adjusted(TIGHT + ROOM * entry.depth, 0, -TIGHT, 0)
        if entry.is_heading:
            painter.setFont(self._heading)
            painter.setPen(self._theme.colour("second"))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, entry.text)
            if entry.folded or option.state & (_State.State_MouseOver | _State.State_HasFocus):
                self._draw_arrow(painter, QPointF(inside.right() - 4, inside.center().y()), entry)
        else:
            self._draw_entry(painter, inside, entry, chosen)
        painter.restore()

    def _draw_back(
        self, painter: QPainter, row: QRect, option: QStyleOptionViewItem, entry: Entry, held: bool
    ) -> None:
        theme, state = self._theme, option.state
        back = ""
        if state & _State.State_Selected or held:
            back = "chosen"
        elif state & _State.State_MouseOver and not entry.is_hint:
            back = "hover"
        edge = held or state & _State.State_HasFocus
        painter.setPen(QPen(theme.colour("accent")) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(back) if back else Qt.BrushStyle.NoBrush)
        if back or edge:
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)

    def _draw_entry(self, painter: QPainter, inside: QRect, entry: Entry, chosen: bool) -> None:
        theme = self._theme
        if entry.folds:
            self._draw_arrow(painter, QPointF(inside.left() - 1, inside.center().y() + 0.5), entry)
            inside.setLeft(inside.left() + TIGHT)
        if entry.colour:
            draw_dot(painter, theme, entry.colour, inside.left(), inside.center().y() + 0.5)
            inside.setLeft(inside.left() + DOT + TIGHT)
        count = ""
        if entry.new:
            count = tr("{new} new", new=wording.number(entry.new))
            middle = QPointF(inside.left() + 3, inside.center().y() + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(middle, 3, 3)
            inside.setLeft(inside.left() + 3 + TIGHT)
        elif entry.shelf is not None or (entry.search and entry.count >= 0):
            count = wording.number(entry.count)
        if count:
            painter.setFont(self._second)
            painter.setPen(theme.colour("accent" if chosen or entry.new else "second"))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(inside, right, count)
            width = QFontMetrics(self._second).horizontalAdvance(count)
            inside.setRight(inside.right() - width - GAP)
        quiet = entry.unfolds or entry.is_hint
        font = self._second if quiet else self._text
        painter.setFont(font)
        painter.setPen(theme.colour("accent" if chosen else "second" if quiet else "text"))
        text = QFontMetrics(font).elidedText(
            entry.text, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_arrow(self, painter: QPainter, middle: QPointF, entry: Entry) -> None:
        pen = QPen(self._theme.colour("second"), 1.3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = (
            ((-1.5, -3), (1.5, 0), (-1.5, 3)) if entry.folded else ((-3, -1.5), (0, 1.5), (3, -1.5))
        )
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))


def draw_dot(painter: QPainter, theme: Theme, colour: str, left: float, middle: float) -> None:
    """Draw the dot of a tag."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tag(colour))
    painter.drawEllipse(QRectF(left, middle - DOT / 2, DOT, DOT))


def dot_icon(theme: Theme, colour: str) -> QIcon:
    """The dot of a tag as an icon."""
    side = DOT + HAIR
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_dot(painter, theme, colour, HAIR / 2, side / 2)
    painter.end()
    return QIcon(picture)
