"""Reports as a Qt model: one row a report, for the cards and the table alike.

The model holds rows that are picked and arranged already (`reader.ui.library.shelf`):
sorting 2,000 tuples in Python is quicker than calling back for each comparison.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.model.report import ReportRow, ReportState
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.library.carried import REPORTS, pack_reports
from reader.ui.library.haystack import fold
from reader.ui.library.shelf import progress_of

ROW = int(Qt.ItemDataRole.UserRole)
"""The `ReportRow` itself."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table; its order is one of `reader.ui.library.shelf`."""

    order: str
    title: str
    width: int
    text: Callable[[ReportRow], str]
    right: bool = False
    """Its figures stand at the right."""


COLUMNS = (
    Column("title", english("Title"), 0, lambda row: row.title),
    Column("country", english("Country"), 110, lambda row: row.report.country),
    Column("publisher", english("Publisher"), 140, lambda row: row.report.publisher),
    Column("newest", english("Updated"), 100, lambda row: wording.day(row.updated)),
    Column("pages", english("Pages"), 64, lambda row: wording.number(row.pages), right=True),
    Column(
        "editions", english("Editions"), 76, lambda row: wording.number(row.editions), right=True
    ),
    Column("region", english("Region"), 130, lambda row: row.report.region),
    Column("topic", english("Topic"), 120, lambda row: row.report.topic),
    Column("tags", english("Tags"), 150, lambda row: ", ".join(row.tags)),
    Column("progress", english("Progress"), 90, lambda row: said_progress(row), right=True),
    Column("read", english("Last read"), 112, lambda row: wording.day(row.opened)),
    Column("added", english("Added"), 112, lambda row: wording.day(row.added)),
    Column("companies", english("Companies"), 200, lambda row: ", ".join(row.companies)),
)
"""In the order in which they are offered; the first is always shown."""
TITLE = 0
TAGS = next(place for place, column in enumerate(COLUMNS) if column.order == "tags")


class ReportRows(QAbstractTableModel):
    """The reports that a list shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours: dict[str, str] = {}
        """Tag -> its colour."""
        self.folder = Path()
        """What the paths of files are relative to."""
        self._rows: list[ReportRow] = []
        self._places: dict[int, int] = {}

    def show(self, rows: Sequence[ReportRow]) -> bool:
        """Show other rows; answers whether there are others than before, or in other places."""
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
            return False
        self.beginResetModel()
        self._rows = rows
        self._places = {row.report.id: place for place, row in enumerate(rows)}
        self.endResetModel()
        return True

    def row(self, place: int) -> ReportRow:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, report: int) -> int:
        """Where a report stands, -1 if it is not shown."""
        return self._places.get(report, -1)

    def place_of_edition(self, edition: int) -> int:
        """Where the report whose current edition this is stands, -1 if it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.edition == edition), -1)

    def selection_of(self, reports: Iterable[int]) -> QItemSelection:
        """Those of the reports that are shown, neighbours in one go."""
        places = sorted(place for one in reports if (place := self.place_of(one)) >= 0)
        selection = QItemSelection()
        begun = 0
        for n, place in enumerate(places):
            if n + 1 == len(places) or places[n + 1] != place + 1:
                selection.select(self.index(places[begun], 0), self.index(place, 0))
                begun = n + 1
        return selection

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many reports."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns the table has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Every report can be dragged. Asked for every row where all are chosen."""
        return _FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """A column's name; of a row what a screen reader calls it."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section].title)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if COLUMNS[section].right else _LEFT
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            return self._rows[section].title
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        """What a cell shows and says."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.right else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row) if index.column() == TITLE else column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said(row) if index.column() == TITLE else column.text(row)
        return None

    def match(
        self,
        start: _Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """The next report whose title begins with what was typed; accents do not matter."""
        typed, count = fold(str(value)), len(self._rows)
        for step in range(count):
            place = (start.row() + step) % count
            if fold(self._rows[place].title).startswith(typed):
                return [self.index(place, start.column())]
        return []

    def mimeTypes(self) -> list[str]:
        """What is dragged from here."""
        return [REPORTS, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The reports, and their files for other programs."""
        places = sorted({index.row() for index in indexes})
        return pack_reports([self._rows[place] for place in places], self.folder)

    def supportedDragActions(self) -> Qt.DropAction:
        """What is dragged out is copied."""
        return Qt.DropAction.CopyAction


def chosen_places(selection: QItemSelection) -> list[int]:
    """Where the chosen rows stand; by ranges, as there may be thousands."""
    places: set[int] = set()
    for part in map(selection.at, range(selection.count())):
        places.update(range(part.top(), part.bottom() + 1))
    return sorted(places)


def facts_line(row: ReportRow) -> str:
    """The line under a report's title: "27 Mar 2025 · 84 pages · 4 editions"."""
    return wording.joined(
        (
            wording.day(row.updated),
            wording.counted(row.pages, "page"),
            wording.counted(row.editions, "edition") if row.editions > 1 else "",
        )
    )


def state_line(row: ReportRow) -> tuple[str, str]:
    """What is to be known of a report beside its facts, and the colour that says it; "" if none."""
    if row.missing:
        return tr("File missing"), "gone"
    if row.reads_older:
        return tr("Superseded, still read"), "superseded"
    if row.report.state is ReportState.ARCHIVED:
        return tr("Archived by the publisher"), "superseded"
    if row.unreadable:
        pages = wording.counted(row.unreadable, "page")
        return tr("{pages} unreadable", pages=pages), "unreadable"
    if 1 < row.furthest < row.pages:
        return tr(
            "Read to page {furthest} of {pages}", furthest=row.furthest, pages=row.pages
        ), "second"
    if row.furthest > 1:
        return tr("Read to the end"), "second"
    return "", ""


def state_word(row: ReportRow) -> str:
    """The same in a word or two, of what matters most; "" if nothing does."""
    if row.missing:
        return tr("File missing")
    if row.reads_older:
        return tr("Superseded")
    return tr("Archived") if row.report.state is ReportState.ARCHIVED else ""


def said_progress(row: ReportRow) -> str:
    """How much was read of it: "37%", "" for nothing."""
    return f"{progress_of(row):.0%}" if row.furthest else ""


def tip(row: ReportRow) -> str:
    """What the list has no room for."""
    tags = tr("Tags: ") + ", ".join(row.tags) if row.tags else ""
    marks = ", ".join(_marks(row))
    marks = marks[:1].upper() + marks[1:]
    return "\n".join(part for part in (row.title, state_line(row)[0], marks, tags) if part)


def said(row: ReportRow) -> str:
    """A report in one breath, as a screen reader says it."""
    return ", ".join(
        part
        for part in (
            row.title,
            tr("unread") if row.unread else "",
            wording.day(row.updated),
            wording.counted(row.pages, "page"),
            wording.counted(row.editions, "edition") if row.editions > 1 else "",
            row.report.country,
            row.report.publisher,
            state_line(row)[0],
            *_marks(row),
            tr("tags {names}", names=wording.enumerated(row.tags)) if row.tags else "",
        )
        if part
    )


def _marks(row: ReportRow) -> list[str]:
    marks = ((tr("favourite"), row.favourite), (tr("to read later"), row.later))
    return [word for word, on in marks if on]
