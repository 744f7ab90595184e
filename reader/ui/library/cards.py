"""Reports as cards: cover, title, date and pages, country and publisher.

The view gives each card an even share of its width; the delegate paints, and asks for
covers only of the cards that are painted. Runs in the window's thread.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.model.report import ReportRow, ReportState
from reader.ui import wording
from reader.ui.covers import HEIGHT, WIDTH, Covers
from reader.ui.library.rows import ROW, facts_line
from reader.ui.theme import CORNER, GAP, SECOND_SIZE, TIGHT, TITLE_SIZE, Theme
from reader.ui.titles import draw_lines, lines_of

WIDEST_FACTS = "27 Mar 2025 · 184 pages · 4 editions"
"""A card is at least so wide that this fits."""
_DOT = "\N{EN SPACE}\N{EN SPACE}"
"""Room for the dot of an unread report before the first line of its title."""


class CardView(QListView):
    """The cards, as many beside each other as fit."""

    def __init__(self, covers: Covers, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Reports as cards")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self._delegate = CardDelegate(covers, theme, self)
        self.setItemDelegate(self._delegate)
        covers.arrived.connect(self._cover_came)
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly."""
        self._share()
        super().resizeEvent(event)

    def _share(self) -> None:
        # One less than there is: the view wraps early when the cards fill it exactly.
        width = self.viewport().width() - 2 * TIGHT - 1
        columns = max(1, width // self._delegate.least_width())
        size = QSize(width // columns, self._delegate.height())
        if size != self.gridSize():
            self.setGridSize(size)

    def _cover_came(self, edition: int) -> None:
        self.viewport().update()


class CardDelegate(QStyledItemDelegate):
    """Paints one card."""

    def __init__(self, covers: Covers, theme: Theme, parent: CardView) -> None:
        super().__init__(parent)
        self._view = parent
        self._covers = covers
        self._theme = theme
        self._title = theme.font(TITLE_SIZE, strong=True)
        self._second = theme.font(SECOND_SIZE, tabular=True)

    def height(self) -> int:
        """Of every card: room for two lines of title and three of the rest."""
        title = QFontMetrics(self._title).lineSpacing() * 2
        rest = QFontMetrics(self._second).lineSpacing() * 3
        return max(title + rest + 4, HEIGHT) + 2 * GAP + TIGHT

    def least_width(self) -> int:
        """Of every card: room for the cover and a line of facts."""
        facts = QFontMetrics(self._second).horizontalAdvance(WIDEST_FACTS)
        return WIDTH + facts + 3 * GAP + TIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The grid's cell."""
        return self._view.gridSize()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a report."""
        row: ReportRow = index.data(ROW)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRect(option.rect).adjusted(TIGHT, TIGHT // 2, 0, -TIGHT // 2)
        _draw_back(painter, card, option, theme)
        inside = card.adjusted(GAP, GAP, -GAP, -GAP)
        self._covers.draw(
            painter, QRectF(inside.x(), inside.y(), WIDTH, HEIGHT), row.edition, theme
        )
        self._draw_text(painter, inside.adjusted(WIDTH + GAP, -2, 0, 0), row)
        painter.restore()

    def _draw_text(self, painter: QPainter, room: QRect, row: ReportRow) -> None:
        theme = self._theme
        at = QPoint(room.topLeft())
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            middle = at.y() + QFontMetrics(self._title).height() / 2
            painter.drawEllipse(QRectF(at.x(), middle - 3, 7, 7))
        painter.setPen(theme.colour("text"))
        painter.setFont(self._title)
        title = (_DOT if row.unread else "") + row.title
        at.setY(at.y() + draw_lines(painter, at, lines_of(title, self._title, room.width())) + 2)
        painter.setPen(theme.colour("second"))
        painter.setFont(self._second)
        whose = wording.joined((row.report.country, row.report.publisher))
        more = row.report.state is ReportState.ARCHIVED or row.unreadable or row.place > 1
        for text, most in ((facts_line(row), 1), (whose, 1 if more else 2)):
            lines = lines_of(text, self._second, room.width(), most) if text else []
            at.setY(at.y() + draw_lines(painter, at, lines))
        if row.report.state is ReportState.ARCHIVED:
            painter.setPen(theme.colour("superseded"))
            draw_lines(painter, at, ["Archived by the publisher"])
        elif row.unreadable:
            painter.setPen(theme.colour("unreadable"))
            draw_lines(painter, at, [wording.counted(row.unreadable, "page") + " unreadable"])
        elif row.place > 1:
            draw_lines(painter, at, [f"Read to page {row.place}"])


def _draw_back(painter: QPainter, card: QRect, option: QStyleOptionViewItem, theme: Theme) -> None:
    state = option.state
    back = ""
    if state & QStyle.StateFlag.State_Selected:
        back = "chosen"
    elif state & QStyle.StateFlag.State_MouseOver:
        back = "hover"
    focus = state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected
    painter.setBrush(theme.colour(back) if back else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 1) if focus else Qt.PenStyle.NoPen)
    if back or focus:
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
