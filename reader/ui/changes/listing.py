"""The list of changes: arrows go from one to the next, Enter goes to its pages.

Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from reader.ui.changes.painting import ChangeDelegate
from reader.ui.changes.rows import ROW, ChangeRows, Listed
from reader.ui.language import tr
from reader.ui.theme import Theme

PORTION = 600
"""Rows that are laid out at once: a tenth of a second."""


class ChangeList(QListView):
    """Changes, the most telling first or in the order of the newer edition's pages."""

    chosen = Signal(object)
    """`Listed` row that the reader stands on."""
    entered = Signal(object)
    """`Listed` row that the reader wants to go on with."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Changes"))
        self._rows = ChangeRows(self)
        self.setModel(self._rows)
        self.setItemDelegate(ChangeDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without it, the bar that comes and goes with the rows would wrap them anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Rows are as high as their texts: very many are laid out in portions. Qt paints nothing
        # before the last of them, so that what an update usually brings is one portion.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(PORTION)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.activated.connect(self._activate)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Listed]) -> None:
        """Show other rows; the change that was chosen stays so, or the next one that is there."""
        current = self.current
        before, said = (current.number, current.said) if current is not None else (0, "")
        self._rows.show(rows)
        same = (place for place, row in enumerate(rows) if said and row.said == said)
        after = (place for place, row in enumerate(rows) if row.number >= before)
        place = next(same, next(after, len(rows) - 1))
        if place >= 0:
            self.setCurrentIndex(self._rows.index(place))
            self.scrollTo(self._rows.index(place))

    def step(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) change; False at the end."""
        at = self.currentIndex().row()
        place = min(max(0, at + by), len(self._rows.rows) - 1)
        if place < 0 or place == at:
            return False
        self.setCurrentIndex(self._rows.index(place))
        return True

    @property
    def rows(self) -> Sequence[Listed]:
        """The rows as they stand."""
        return self._rows.rows

    @property
    def current(self) -> Listed | None:
        """The row that the reader stands on."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Texts wrap in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(ROW))

    def _activate(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(ROW))
        self.entered.emit(index.data(ROW))
