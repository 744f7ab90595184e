"""The files of an import as a list: what each is, what became of it, where it came from.

Runs in the window's thread.
"""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.base.paths import shown
from reader.model.arrival import Arrival, Fate
from reader.ui import wording
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.spoken import spoken
from reader.ui.theme import CORNER, GAP, SECOND_SIZE, TIGHT, Theme
from reader.ui.titles import draw_lines, lines_of

ARRIVAL = int(Qt.ItemDataRole.UserRole)
MENDABLE = (Fate.PASSWORD, Fate.FAILED, Fate.CANCELLED)
"""What can be tried again."""
LONG = 90
"""Letters that a line surely holds."""
_Index = QModelIndex | QPersistentModelIndex


class Arrivals(QAbstractListModel):
    """Some files of an import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.arrivals: list[Arrival] = []
        self.lines = 1
        """Of what is said of a file: more where one of them needs more."""

    def show(self, arrivals: Sequence[Arrival]) -> None:
        """Show other files."""
        if list(arrivals) != self.arrivals:
            self.beginResetModel()
            self.arrivals = list(arrivals)
            self.lines = 1 + any(len(said_of(one)) > LONG for one in arrivals)
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.arrivals)

    def data(self, index: _Index, role: int = 0) -> Any:
        """A file."""
        arrival = self.arrivals[index.row()]
        if role == ARRIVAL:
            return arrival
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(arrival)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (shown(arrival.path), said_of(arrival))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of(arrival)}: {said_of(arrival)}"
        return None


class ArrivalList(QListView):
    """The list; each row is as high as the highest, so that thousands are laid out at once."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Files"))
        self.setItemDelegate(ArrivalDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)


class ArrivalDelegate(DrawnRows):
    """Paints a file: what it is, what became of it, where it lies."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._strong = theme.font(strong=True)
        self._text = theme.font()
        self._second = theme.font(SECOND_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the highest."""
        files = index.model()
        assert isinstance(files, Arrivals)
        lines = (self._strong, *[self._text] * files.lines, self._second)
        height = sum(QFontMetrics(font).lineSpacing() for font in lines)
        return QSize(self._view.viewport().width(), height + 2 * TIGHT)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a file."""
        arrival: Arrival = index.data(ARRIVAL)
        theme, state = self._theme, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focus = bool(state & QStyle.StateFlag.State_HasFocus)
        back = "chosen" if chosen else "hover" if state & QStyle.StateFlag.State_MouseOver else ""
        if back or focus:
            painter.setPen(theme.colour("accent") if focus else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(back) if back else Qt.BrushStyle.NoBrush)
            edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, CORNER, CORNER)
        room = QRect(option.rect).adjusted(GAP, TIGHT, -GAP, -TIGHT)
        metrics = QFontMetrics(self._second)
        path = metrics.elidedText(shown(arrival.path), Qt.TextElideMode.ElideMiddle, room.width())
        at = room.topLeft()
        for font, colour, lines in (
            (self._strong, "text", lines_of(title_of(arrival), self._strong, room.width(), 1)),
            (self._text, "text", lines_of(said_of(arrival), self._text, room.width(), 2)),
            (self._second, "second", [path]),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            at.setY(at.y() + draw_lines(painter, at, lines))
        painter.restore()


def title_of(arrival: Arrival) -> str:
    """What a file is called: its report's title where it has one."""
    return arrival.title or shown(PurePath(arrival.path).name)


def said_of(arrival: Arrival) -> str:
    """What became of a file, in a few words."""
    if arrival.fate in MENDABLE:
        return spoken(arrival.reason)
    pages = wording.counted(arrival.pages, "page") if arrival.pages else ""
    return wording.joined((tr(wording.FATES[arrival.fate][0]), pages, spoken(arrival.reason)))
