"""Reports as a Qt model: one row a report, for the cards and the table alike.

The model holds rows that are picked and arranged already (`reader.ui.library.shelf`):
sorting 2,000 tuples in Python is quicker than calling back for each comparison.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.report import ReportRow, ReportState
from reader.ui import wording

ROW = int(Qt.ItemDataRole.UserRole)
"""The `ReportRow` itself."""

COLUMNS = ("Title", "Country", "Publisher", "Updated", "Pages", "Editions")
ORDER_OF_COLUMN = ("title", "country", "publisher", "newest", "pages", "editions")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


class ReportRows(QAbstractTableModel):
    """The reports that a list shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ReportRow] = []
        self._places: dict[int, int] = {}

    def show(self, rows: Sequence[ReportRow]) -> None:
        """Show other rows; the same reports in the same order keep selection and place."""
        rows = list(rows)
        if [row.report.id for row in rows] == [row.report.id for row in self._rows]:
            changed = [
                n for n, pair in enumerate(zip(rows, self._rows, strict=True)) if pair[0] != pair[1]
            ]
            self._rows = rows
            if changed:
                self.dataChanged.emit(
                    self.index(changed[0], 0), self.index(changed[-1], len(COLUMNS) - 1)
                )
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {row.report.id: place for place, row in enumerate(rows)}
        self.endResetModel()

    def row(self, place: int) -> ReportRow:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, report: int) -> int:
        """Where a report stands, -1 if it is not shown."""
        return self._places.get(report, -1)

    def place_of_edition(self, edition: int) -> int:
        """Where the report whose current edition this is stands, -1 if it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.edition == edition), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many reports."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns the table has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """A column's name."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return COLUMNS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if section >= 4 else _LEFT
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        """What a cell shows and says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= 4:
            return _RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(row) if index.column() == 0 else _cell(row, index.column())
        return None


def facts_line(row: ReportRow) -> str:
    """The line under a report's title: "27 Mar 2025 · 84 pages · 4 editions"."""
    return wording.joined(
        (
            wording.day(row.updated),
            wording.counted(row.pages, "page"),
            wording.counted(row.editions, "edition") if row.editions > 1 else "",
        )
    )


def said(row: ReportRow) -> str:
    """A report in one breath, as a screen reader says it."""
    return ", ".join(
        part
        for part in (
            row.title,
            "unread" if row.unread else "",
            wording.day(row.updated),
            wording.counted(row.pages, "page"),
            wording.counted(row.editions, "edition") if row.editions > 1 else "",
            row.report.state.value if row.report.state is ReportState.ARCHIVED else "",
            row.report.country,
            row.report.publisher,
        )
        if part
    )


def _cell(row: ReportRow, column: int) -> str:
    match column:
        case 0:
            return ("● " if row.unread else "") + row.title
        case 1:
            return row.report.country
        case 2:
            return row.report.publisher
        case 3:
            return wording.day(row.updated)
        case 4:
            return wording.number(row.pages)
        case _:
            return wording.number(row.editions)
