"""Reports as cards: cover, title, date and pages, country and publisher, marks.

The view gives each card an even share of its width; the delegate paints, asks for covers
only of the cards that are painted, and lays each text out once. Runs in the window's thread.
"""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.model.report import ReportRow
from reader.ui import wording
from reader.ui.covers import HEIGHT, WIDTH, Covers
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import english, tr
from reader.ui.library import marks
from reader.ui.library.carried import carry
from reader.ui.library.rows import ReportRows, chosen_places, facts_line, state_line
from reader.ui.theme import CORNER, GAP, SECOND_SIZE, TIGHT, TITLE_SIZE, Theme
from reader.ui.titles import draw_lines, lines_of

WIDEST_FACTS = english("27 Mar 2025 · 184 pages · 4 editions")
"""A card is at least so wide that this fits."""
_DOT = "\N{EN SPACE}\N{EN SPACE}"
"""Room for the dot of an unread report before the first line of its title."""
KEPT = 6000
"""Texts whose lines are kept."""
_Index = QModelIndex | QPersistentModelIndex


class CardView(QListView):
    """The cards, as many beside each other as fit."""

    def __init__(self, rows: ReportRows, covers: Covers, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Reports as cards"))
        # Rows of cards without the icon mode, which keeps an object for every one of them.
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionRectVisible(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(False)
        self._rows = rows
        self._theme = theme
        self._delegate = CardDelegate(rows, covers, theme, self)
        self.setItemDelegate(self._delegate)
        self.setModel(rows)
        covers.arrived.connect(self._cover_came)
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly."""
        self._share()
        super().resizeEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the chosen reports to a collection, or to another program."""
        carry_chosen(self, self._theme)

    def _share(self) -> None:
        # One less than there is: the view wraps early when the cards fill it exactly.
        width = self.viewport().width() - 2 * TIGHT - 1
        columns = max(1, width // self._delegate.least_width())
        size = QSize(width // columns, self._delegate.height())
        if size != self.gridSize():
            self.setGridSize(size)

    def _cover_came(self, edition: int) -> None:
        place = self._rows.place_of_edition(edition)
        if place >= 0:
            self.update(self._rows.index(place, 0))


class CardDelegate(DrawnRows):
    """Paints one card."""

    def __init__(self, rows: ReportRows, covers: Covers, theme: Theme, parent: CardView) -> None:
        super().__init__(parent)
        self._view = parent
        self._rows = rows
        self._covers = covers
        self._theme = theme
        self._title = theme.font(TITLE_SIZE, strong=True)
        self._second = theme.font(SECOND_SIZE, tabular=True)
        self._titles = lru_cache(KEPT)(self._lay_title)
        self._seconds = lru_cache(KEPT)(self._lay_second)

    def height(self) -> int:
        """Of every card: room for two lines of title and three of the rest."""
        title = QFontMetrics(self._title).lineSpacing() * 2
        rest = QFontMetrics(self._second).lineSpacing() * 3
        return max(title + rest + 4, HEIGHT) + 2 * GAP + TIGHT

    def least_width(self) -> int:
        """Of every card: room for the cover and a line of facts."""
        facts = QFontMetrics(self._second).horizontalAdvance(tr(WIDEST_FACTS))
        return WIDTH + facts + 3 * GAP + TIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The grid's cell."""
        return self._view.gridSize()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a report."""
        row: ReportRow = self._rows.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRect(option.rect).adjusted(TIGHT, TIGHT // 2, 0, -TIGHT // 2)
        _draw_back(painter, card, option, self._theme)
        inside = card.adjusted(GAP, GAP, -GAP, -GAP)
        self._covers.draw(
            painter, QRectF(inside.x(), inside.y(), WIDTH, HEIGHT), row.edition, self._theme
        )
        self._draw_text(painter, inside.adjusted(WIDTH + GAP, -2, 0, 0), row)
        painter.restore()

    def _draw_text(self, painter: QPainter, room: QRect, row: ReportRow) -> None:
        theme = self._theme
        at, width = QPoint(room.topLeft()), room.width()
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            middle = at.y() + QFontMetrics(self._title).height() / 2
            painter.drawEllipse(QRectF(at.x(), middle - 3, 7, 7))
        painter.setPen(theme.colour("text"))
        painter.setFont(self._title)
        title = (_DOT if row.unread else "") + row.title
        at.setY(at.y() + draw_lines(painter, at, self._titles(title, width)) + 2)
        painter.setPen(theme.colour("second"))
        painter.setFont(self._second)
        state, colour = state_line(row)
        taken = marks.width_of(row)
        whose = wording.joined((row.report.country, row.report.publisher))
        for text, most in ((facts_line(row), 1), (whose, 1 if state or taken else 2)):
            lines = self._seconds(text, width, most) if text else []
            at.setY(at.y() + draw_lines(painter, at, lines))
        if state:
            painter.setPen(theme.colour(colour))
            draw_lines(painter, at, self._seconds(state, width - taken - bool(taken) * TIGHT, 1))
        if taken:
            middle = at.y() + QFontMetrics(self._second).height() / 2
            left = room.right() - taken if state else at.x()
            marks.draw(painter, row, left, middle, theme, self._rows.colours)

    def _lay_title(self, text: str, width: int) -> list[str]:
        return lines_of(text, self._title, width)

    def _lay_second(self, text: str, width: int, most: int) -> list[str]:
        return lines_of(text, self._second, width, most)


def carry_chosen(view: QAbstractItemView, theme: Theme) -> None:
    """Drag the chosen reports out of a list of `ReportRows`."""
    model = view.model()
    chosen = [model.index(n, 0) for n in chosen_places(view.selectionModel().selection())]
    if chosen:
        title = chosen[0].data() if len(chosen) == 1 else ""
        text = title or wording.counted(len(chosen), "report")
        carry(view, model.mimeData(chosen), text, theme)


def _draw_back(painter: QPainter, card: QRect, option: QStyleOptionViewItem, theme: Theme) -> None:
    state = option.state
    back = ""
    if state & QStyle.StateFlag.State_Selected:
        back = "chosen"
    elif state & QStyle.StateFlag.State_MouseOver:
        back = "hover"
    focus = state & QStyle.StateFlag.State_HasFocus
    painter.setBrush(theme.colour(back) if back else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 1) if focus else Qt.PenStyle.NoPen)
    if back or focus:
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
