"""The left column of the library: shelves with their true counts.

Runs in the window's thread.
"""

from dataclasses import dataclass
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
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui import wording
from reader.ui.library.shelf import TITLES, Kind, Shelf, Tally
from reader.ui.theme import CORNER, GAP, ROW_HEIGHT, SECOND_SIZE, TIGHT, Theme

FEW = 8
"""Countries or publishers shown before "16 more"."""
ENTRY = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the column: a heading, a shelf, or what unfolds a list."""

    text: str
    shelf: Shelf | None = None
    count: int = 0
    unfolds: Kind | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.shelf is None and self.unfolds is None


def entries(tally: Tally, unfolded: frozenset[Kind]) -> list[Entry]:
    """The lines for a library."""
    made = [Entry("LIBRARY")]
    counts = {
        Kind.ALL: tally.all,
        Kind.CURRENT: tally.current,
        Kind.UNREAD: tally.unread,
        Kind.RECENT: tally.recent,
    }
    made += [Entry(TITLES[kind], Shelf(kind), count) for kind, count in counts.items()]
    for heading, kind, names in (
        ("COUNTRIES", Kind.COUNTRY, tally.countries),
        ("PUBLISHERS", Kind.PUBLISHER, tally.publishers),
    ):
        if not names:
            continue
        made.append(Entry(heading))
        shown = set(names)
        if len(names) > FEW + 1 and kind not in unfolded:
            # Those with most reports; shown by name, so that a place is found again.
            shown = set(sorted(names, key=lambda name: -names[name])[:FEW])
        made += [
            Entry(name, Shelf(kind, name), count) for name, count in names.items() if name in shown
        ]
        if len(shown) < len(names):
            made.append(Entry(f"{len(names) - len(shown)} more", unfolds=kind))
        elif kind in unfolded and len(names) > FEW + 1:
            made.append(Entry("Fewer", unfolds=kind))
    return made


class Entries(QAbstractListModel):
    """The lines as a model."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, given: list[Entry]) -> None:
        """Show other lines."""
        if [(e.text, e.shelf) for e in given] == [(e.text, e.shelf) for e in self._entries]:
            self._entries = given
            self.dataChanged.emit(self.index(0), self.index(len(given) - 1))
            return
        self.beginResetModel()
        self._entries = given
        self.endResetModel()

    def place_of(self, shelf: Shelf) -> int:
        """Where a shelf stands, -1 if it is not shown."""
        return next((n for n, entry in enumerate(self._entries) if entry.shelf == shelf), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many lines."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self._entries[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        if self._entries[index.row()].unfolds:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = 0) -> Any:
        """A line."""
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}, {entry.count}" if entry.shelf else entry.text
        if role == Qt.ItemDataRole.ToolTipRole and entry.shelf:
            return f"{entry.text}: {wording.counted(entry.count, 'report')}"
        return None


class Navigation(QListView):
    """The column. `chosen` says which shelf to show."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Library")
        self.setProperty("role", "side")
        self._tally = Tally()
        self._unfolded: frozenset[Kind] = frozenset()
        self._shelf = Shelf()
        self._entries = Entries(self)
        self.setModel(self._entries)
        self.setItemDelegate(EntryDelegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.clicked.connect(self._unfold)
        self.activated.connect(self._unfold)
        self._fill()

    def show_tally(self, tally: Tally) -> None:
        """Show other counts."""
        self._tally = tally
        self._fill()

    def choose(self, shelf: Shelf) -> None:
        """Mark a shelf as the one that is shown."""
        self._shelf = shelf
        self._mark()

    def _fill(self) -> None:
        self._entries.show(entries(self._tally, self._unfolded))
        self._mark()

    def _mark(self) -> None:
        place = self._entries.place_of(self._shelf)
        before = self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._entries.index(place) if place >= 0 else QModelIndex())
        self.selectionModel().blockSignals(before)
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        entry: Entry | None = current.data(ENTRY) if current.isValid() else None
        if entry is not None and entry.shelf is not None and entry.shelf != self._shelf:
            self._shelf = entry.shelf
            self.chosen.emit(entry.shelf)

    def _unfold(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY)
        if entry.unfolds:
            self._unfolded = self._unfolded ^ {entry.unfolds}
            self._fill()
        elif entry.shelf is not None:
            # Also when it is the shelf already: the click leads back from wherever one is.
            self.chosen.emit(entry.shelf)


class EntryDelegate(QStyledItemDelegate):
    """Paints a line: its name, and its count at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = theme.font()
        self._second = theme.font(SECOND_SIZE, tabular=True)
        self._heading = theme.font(11, strong=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A row; headings have air above them."""
        entry: Entry = index.data(ENTRY)
        return QSize(80, ROW_HEIGHT + (TIGHT if entry.is_heading else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        entry: Entry = index.data(ENTRY)
        theme, state = self._theme, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(option.rect).adjusted(TIGHT, 0, -TIGHT, 0)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        if chosen or (state & QStyle.StateFlag.State_MouseOver and not entry.is_heading):
            painter.setPen(QPen(theme.colour("accent")) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        inside = row.adjusted(TIGHT, 0, -TIGHT, 0)
        if entry.is_heading:
            inside.setTop(inside.top() + TIGHT)
            painter.setFont(self._heading)
            painter.setPen(theme.colour("second"))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, entry.text)
            painter.restore()
            return
        if entry.shelf is not None and (entry.count or entry.shelf.kind is not Kind.RECENT):
            count = wording.number(entry.count)
            painter.setFont(self._second)
            painter.setPen(theme.colour("accent" if chosen else "second"))
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count
            )
            inside.setRight(inside.right() - QFontMetrics(self._second).horizontalAdvance(count))
            inside.setRight(inside.right() - GAP)
        font = self._second if entry.unfolds else self._text
        painter.setFont(font)
        painter.setPen(theme.colour(_colour(entry, chosen)))
        text = QFontMetrics(font).elidedText(
            entry.text, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


def _colour(entry: Entry, chosen: bool) -> str:
    if chosen:
        return "accent"
    return "second" if entry.unfolds else "text"
