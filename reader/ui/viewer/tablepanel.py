"""The strip beneath the pages while a table is copied: its cells as they will arrive.

Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.render.grid import Cell
from reader.render.pieces import is_figure
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import GAP, HAIR, TIGHT
from reader.ui.titles import TitleLabel

HEIGHT = 220
WIDEST = 240
"""Pixels of a column; longer cells are cut off here, not in the copy."""
_Index = QModelIndex | QPersistentModelIndex


class CellsModel(QAbstractTableModel):
    """The cells of a table as a Qt model."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = 0
        self._rows: list[dict[int, Cell]] = []

    def show_cells(self, table: Sequence[Sequence[Cell]], columns: int) -> None:
        """Hold these."""
        self.beginResetModel()
        self._rows = [{cell.column: cell for cell in row} for row in table]
        self._columns = columns
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Columns."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """A cell's text; figures stand at the right."""
        cell = self._rows[index.row()].get(index.column())
        text = cell.text if cell is not None else ""
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)):
            return text
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignRight if is_figure(text) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class TablePanel(QFrame):
    """Shows the cells, and what can be done with them."""

    copied = Signal()
    closed = Signal()
    column_wanted = Signal()
    row_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAccessibleName(tr("The table to be copied"))
        self._title = TitleLabel(lines=1)
        self._title.setProperty("role", "heading")
        self._size = QLabel()
        self._size.setProperty("role", "second")
        self._model = CellsModel(self)
        self.cells = QTableView()
        self.cells.setAccessibleName(tr("Cells of the table"))
        self.cells.setModel(self._model)
        self.cells.horizontalHeader().hide()
        self.cells.horizontalHeader().setMaximumSectionSize(WIDEST)
        self.cells.verticalHeader().hide()
        self.cells.verticalHeader().setDefaultSectionSize(26)
        self.cells.setTabKeyNavigation(False)
        self.with_caption = QCheckBox(tr("Caption"))
        self.with_source = QCheckBox(tr("Source"))
        for box in (self.with_caption, self.with_source):
            box.setChecked(True)
            box.setAccessibleName(tr("{text} of the table", text=box.text()))
        self.with_caption.setToolTip(tr("Copy the caption as the first line"))
        self.with_source.setToolTip(tr("Copy title, date and page as the last line"))
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._title, 1)
        head.addWidget(self._size)
        foot = QHBoxLayout()
        foot.setSpacing(TIGHT)
        for text, tip, signal in (
            (
                tr("+ Column"),
                tr("Add a column: C, or a double click on the page"),
                self.column_wanted,
            ),
            (tr("+ Row"), tr("Add a row: R, or a double click with Shift"), self.row_wanted),
            (tr("− Line"), tr("Remove the line that is chosen: Delete"), self.removal_wanted),
        ):
            button = QPushButton(text)
            button.setAccessibleName(tip.split(":")[0])
            button.setToolTip(tip)
            button.clicked.connect(signal)
            foot.addWidget(button)
        foot.addSpacing(GAP)
        foot.addWidget(self.with_caption)
        foot.addWidget(self.with_source)
        foot.addStretch(1)
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Copy no table"))
        close.clicked.connect(self.closed)
        self.copy = QPushButton(tr("Copy table"))
        self.copy.setProperty("role", "primary")
        self.copy.setAccessibleName(tr("Copy the table"))
        self.copy.setToolTip(tr("Enter"))
        self.copy.clicked.connect(self.copied)
        foot.addWidget(close)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        column.setSpacing(HAIR)
        column.addLayout(head)
        column.addWidget(self.cells, 1)
        column.addLayout(foot)
        self.setFixedHeight(HEIGHT)
        self.hide()

    def show_table(self, table: Sequence[Sequence[Cell]], columns: int, caption: str) -> None:
        """Show the cells that the grid gives now."""
        self._title.setText(caption or tr("Table without a caption"))
        self.with_caption.setEnabled(bool(caption))
        rows = wording.counted(len(table), "row")
        self._size.setText(f"{rows} × {wording.counted(columns, 'column')}")
        self.cells.clearSpans()
        self._model.show_cells(table, columns)
        for row in table:
            for cell in row:
                if cell.span > 1:
                    self.cells.setSpan(cell.row, cell.column, 1, cell.span)
        self.cells.resizeColumnsToContents()
        self.copy.setEnabled(any(cell.text for row in table for cell in row))
        self.show()
