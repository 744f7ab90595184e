"""Reports as a table that sorts by any column. Runs in the window's thread."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reader.ui.library.rows import COLUMNS, ORDER_OF_COLUMN, ReportRows
from reader.ui.theme import ROW_HEIGHT, Theme

_WIDTHS = (0, 120, 160, 112, 70, 80)
_BACKWARDS = ("newest",)
"""Orders whose plain direction is the descending one."""


class ReportTable(QTableView):
    """The table; it asks for an order and is given rows in it."""

    ordered = Signal(str, bool)
    """Order, and whether it is turned round."""

    def __init__(self, rows: ReportRows, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Reports as a table")
        self.setModel(rows)
        self.setFont(theme.font(tabular=True))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + 4)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setAccessibleName("Columns; click to sort")
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(COLUMNS)):
            self.setColumnWidth(column, _WIDTHS[column])
        header.sortIndicatorChanged.connect(self._sort)

    def show_order(self, order: str, turned: bool) -> None:
        """Point at the column that the rows are ordered by."""
        header = self.horizontalHeader()
        before = header.blockSignals(True)
        descending = turned != (order in _BACKWARDS)
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(ORDER_OF_COLUMN.index(order), direction)
        header.blockSignals(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last report, not the first and last column."""
        rows = self.model().rowCount()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else rows - 1)
            return
        super().keyPressEvent(event)

    def _sort(self, column: int, direction: Qt.SortOrder) -> None:
        order = ORDER_OF_COLUMN[column]
        descending = direction is Qt.SortOrder.DescendingOrder
        self.ordered.emit(order, descending != (order in _BACKWARDS))
