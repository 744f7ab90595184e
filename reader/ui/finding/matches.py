"""The list of all matches in a report: what stands around each, its section and page.

The rows have one height and are painted as they come into view, so that thousands cost
nothing. Runs in the window's thread.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.model.contents import Section, section_at
from reader.model.finding import Match
from reader.model.page import PageInfo
from reader.ui import wording
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.theme import CORNER, HAIR, SECOND_SIZE, TIGHT, Theme

ROW = 46
MATCH = int(Qt.ItemDataRole.UserRole)
SECTION = MATCH + 1
LABEL = MATCH + 2
_Index = QModelIndex | QPersistentModelIndex


class Matches(QAbstractListModel):
    """Matches in the order of the pages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matches: list[Match] = []
        self._sections: Sequence[Section] = ()
        self._pages: Sequence[PageInfo] = ()

    def open(self, sections: Sequence[Section], pages: Sequence[PageInfo]) -> None:
        """Speak of another edition."""
        self.clear()
        self._sections, self._pages = sections, pages

    def clear(self) -> None:
        """No match."""
        if self._matches:
            self.beginResetModel()
            self._matches = []
            self.endResetModel()

    def add(self, matches: Sequence[Match]) -> None:
        """Some more; they come in a few runs, each sorted."""
        rest = list(matches)
        while rest:
            cut = next((n for n in range(1, len(rest)) if rest[n].spot < rest[n - 1].spot), None)
            run, rest = rest[:cut], rest[cut:] if cut else []
            place = bisect_left(self._matches, run[0].spot, key=lambda one: one.spot)
            self.beginInsertRows(QModelIndex(), place, place + len(run) - 1)
            self._matches[place:place] = run
            self.endInsertRows()

    @property
    def all(self) -> Sequence[Match]:
        """Every match that is listed."""
        return self._matches

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: _Index, role: int = 0) -> Any:
        """A match, its section's heading, its page as printed."""
        match = self._matches[index.row()]
        if role == MATCH:
            return match
        if role == Qt.ItemDataRole.DisplayRole:
            return match.snippet
        if role == SECTION:
            place = section_at(self._sections, match.page, match.first)
            return self._sections[place].heading if place >= 0 else ""
        if role == LABEL:
            if match.page > len(self._pages):
                return str(match.page)
            info = self._pages[match.page - 1]
            label = info.label or str(match.page)
            return wording.joined((tr("recognised"), label)) if info.recognised else label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where = tr(
                "page {data}, {data2}",
                data=self.data(index, LABEL),
                data2=self.data(index, SECTION),
            ).rstrip(", ")
            return f"{where}: {match.snippet}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return match.snippet
        return None


class MatchList(QListView):
    """All matches; the one that the pages stand on is chosen."""

    chosen = Signal(int)
    """Number from 1 of the match that the reader wants to see."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.matches = Matches(self)
        self.setModel(self.matches)
        self.setItemDelegate(_MatchDelegate(theme, self))
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Matches in this report"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def stand_on(self, number: int) -> None:
        """The pages stand on this match, from 1; 0 for none."""
        index = self.matches.index(number - 1) if number else QModelIndex()
        if index != self.currentIndex():
            before = self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(before)
            self.viewport().update()
        if index.isValid():
            self.scrollTo(index)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Arrow keys go from match to match."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid() and not self.signalsBlocked():
            self.chosen.emit(current.row() + 1)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row() + 1)


class _MatchDelegate(DrawnRows):
    """Two lines: what stands around the match, then section and page."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The same for all."""
        return QSize(40, ROW)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        theme, match = self._theme, index.data(MATCH)
        rect = option.rect.adjusted(HAIR, 1, -HAIR, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(rect, CORNER, CORNER)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), CORNER, CORNER)
        inner = rect.adjusted(TIGHT, HAIR, -TIGHT, -HAIR)
        half = inner.height() // 2
        self._snippet(painter, QRect(inner.x(), inner.y(), inner.width(), half), match, chosen)
        below = QRect(inner.x(), inner.y() + half, inner.width(), half)
        painter.setFont(theme.font(SECOND_SIZE, tabular=True))
        painter.setPen(theme.colour("second"))
        metrics = painter.fontMetrics()
        page = index.data(LABEL)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | middle, page)
        below.setWidth(below.width() - metrics.horizontalAdvance(page) - TIGHT)
        heading = metrics.elidedText(
            index.data(SECTION), Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | middle, heading)
        painter.restore()

    def _snippet(self, painter: QPainter, room: QRect, match: Match, chosen: bool) -> None:
        """One line that has the match in it, however narrow it is."""
        theme = self._theme
        painter.setFont(theme.font())
        metrics = painter.fontMetrics()
        found = match.snippet[match.start : match.stop]
        wide = metrics.horizontalAdvance(found)
        before = metrics.elidedText(
            match.snippet[: match.start],
            Qt.TextElideMode.ElideLeft,
            max(0, min(room.width() // 3, room.width() - wide)),
        )
        x = room.x() + metrics.horizontalAdvance(before)
        wide = min(wide, room.right() + 1 - x)
        height = metrics.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hit_current" if chosen else "hit"))
        painter.drawRoundedRect(QRect(x, room.center().y() - height // 2, wide, height + 1), 2, 2)
        painter.setPen(theme.colour("text"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, before)
        right = Qt.TextElideMode.ElideRight
        rest = QRect(x, room.y(), room.right() + 1 - x, room.height())
        text = metrics.elidedText(match.snippet[match.start :], right, rest.width())
        painter.drawText(rest, flags, text)
