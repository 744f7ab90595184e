"""All companies of the library as a table: sorted by any column, filtered as one types.

Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from reader.model.company import CompanyRow
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.headers import needed
from reader.ui.inquiry import Inquiry
from reader.ui.language import english, sort_key, tr
from reader.ui.library.empty import EmptyState
from reader.ui.library.filterbox import FilterBox
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.stack import Stack
from reader.ui.theme import GAP, ROOM, ROW_HEIGHT, TIGHT, Theme

_Index = QModelIndex | QPersistentModelIndex
NAME, COUNTRY = 0, 1
LEAST_NAME = 200


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it says of a company, and what it is sorted by."""

    title: str
    width: int
    said: Callable[[CompanyRow], str]
    order: Callable[[CompanyRow], Any]
    tip: str = ""
    right: bool = False


def _figure(title: str, name: str, tip: str) -> Column:
    def said(row: CompanyRow) -> str:
        return wording.number(getattr(row, name)) if getattr(row, name) else ""

    return Column(title, 84, said, lambda row: -getattr(row, name), tip, right=True)


COLUMNS = (
    Column(english("Company"), LEAST_NAME, lambda row: row.name, lambda row: sort_key(row.name)),
    Column(
        english("Country"),
        140,
        lambda row: row.country,
        lambda row: (not row.country, sort_key(row.country)),
        english("Where other countries may have a firm of the same name"),
    ),
    _figure(english("Reports"), "reports", english("Reports that name it")),
    _figure(
        english("About it"),
        "primary",
        english("Reports that name it in their record, a heading or a caption"),
    ),
    _figure(english("Editions"), "editions", english("Editions that name it")),
    _figure(english("Mentions"), "mentions", english("How often it is named in all of them")),
    Column(
        english("First"),
        60,
        lambda row: row.first[:4],
        lambda row: row.first or "9999",
        english("Year of the oldest edition that names it"),
    ),
    Column(
        english("Last"),
        60,
        lambda row: row.last[:4],
        lambda row: [-ord(c) for c in row.last or "0"],
        english("Year of the newest edition that names it"),
    ),
)


class CompanyTable(QAbstractTableModel):
    """The companies as a model, in an order and narrowed by words."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[CompanyRow] = []
        self._texts: dict[int, str] = {}
        self._rows: list[CompanyRow] = []
        self._words: list[str] = []
        self._order, self._turned = 2, False

    def show_rows(self, rows: Sequence[CompanyRow]) -> None:
        """Show other companies."""
        self._all = list(rows)
        self._texts = {
            row.id: "\n".join((row.name, *row.aliases, row.country)).casefold() for row in rows
        }
        self._arrange()

    def narrow(self, text: str) -> None:
        """Show those alone whose names or country hold all words of a text."""
        self._words = text.casefold().split()
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: names from A, figures and dates from the greatest."""
        self._order, self._turned = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def company(self, place: int) -> CompanyRow:
        """The company in a row."""
        return self._rows[place]

    @property
    def total(self) -> int:
        """Companies there are, those that are not shown among them."""
        return len(self._all)

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [
            row for row in self._all if all(word in self._texts[row.id] for word in self._words)
        ]
        rows.sort(key=lambda row: sort_key(row.name))
        rows.sort(key=COLUMNS[self._order].order, reverse=self._turned)
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Companies that are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """The columns."""
        return len(COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        column, row = COLUMNS[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.said(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return ", ".join((row.name, *row.aliases))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(column.title)}: {column.said(row)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What stands above a column."""
        if orientation is Qt.Orientation.Vertical:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = "\u2003" if column.right and section == self._order else ""
            return tr(column.title) + arrow
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(column.tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class CompaniesScreen(Screen):
    """The tab of all companies."""

    kind = "companies"

    company_wanted = Signal(int)
    join_wanted = Signal(object, int)
    """Companies to join, and the one that they are to count as."""

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme, number: int) -> None:
        """`number` is the tab's own."""
        super().__init__()
        self.setAccessibleName(tr("All companies"))
        self.number = number
        self._tasks = tasks
        self._inquiry = Inquiry(relay, "the companies", self)
        self._inquiry.answered.connect(self._show)
        self._inquiry.failed.connect(self._complain)
        self.table = CompanyTable()
        self.filter = FilterBox(theme, tr("Filter by name or country"))
        self.filter.textChanged.connect(self._narrow)
        self.view = _View(self.table, theme)
        self.view.activated.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self.table.modelReset.connect(self._offer)
        self._count = QLabel()
        self._count.setProperty("role", "second")
        self._join = QPushButton()
        self._join.setAccessibleName(tr("Join the chosen companies"))
        self._join.clicked.connect(self._ask_join)
        head = QHBoxLayout()
        head.setContentsMargins(ROOM, GAP, ROOM, GAP)
        head.setSpacing(GAP)
        title = QLabel(tr("Companies"))
        title.setProperty("role", "report-title")
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._join)
        head.addWidget(self.filter, 2)
        self._empty = EmptyState()
        self._stack = Stack()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._offer()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the companies anew."""
        self._inquiry.ask(self._tasks.companies.rows)

    @property
    def busy(self) -> bool:
        """Whether the answer is still to come."""
        return self._inquiry.busy

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return tr("Companies")

    def focus_inside(self) -> None:
        """Go on with the keyboard in the filter: one looks for something here."""
        self.filter.setFocus()

    @property
    def chosen(self) -> list[CompanyRow]:
        """The companies that are chosen, from top to bottom."""
        indexes = self.view.selectionModel().selectedRows()
        return [self.table.company(row) for row in sorted(index.row() for index in indexes)]

    def _show(self, rows: list[CompanyRow]) -> None:
        chosen = {row.id for row in self.chosen}
        scrolled = self.view.verticalScrollBar().value()
        self.table.show_rows(rows)
        self.view.choose(chosen)
        self.view.verticalScrollBar().setValue(scrolled)

    def _complain(self, sentence: str) -> None:
        self._empty.say(tr("The companies cannot be shown"), sentence)
        self._stack.setCurrentWidget(self._empty)

    def _narrow(self, text: str) -> None:
        self.table.narrow(text)
        self.filter.tell(wording.counted(self.table.rowCount(), "company", "companies"))

    def _offer(self) -> None:
        """Say how many there are, and what can be done with those that are chosen."""
        shown, total = self.table.rowCount(), self.table.total
        said = wording.counted(total, "company", "companies")
        self._count.setText(
            said
            if shown == total
            else tr("{shown} of {what}", shown=wording.number(shown), what=said)
        )
        if not total:
            self._empty.say(
                tr("No companies yet"),
                tr("They are looked for in the background when reports have come in."),
            )
        elif not shown:
            self._empty.say(
                tr("No company of this name"), tr("The filter looks at names and countries.")
            )
        self._stack.setCurrentWidget(self.view if shown else self._empty)
        chosen = self.chosen
        self._join.setVisible(len(chosen) > 1 and not self._tasks.read_only)
        if len(chosen) > 1:
            self._join.setText(
                tr("Join {count} as “{name}”", count=len(chosen), name=_home(chosen).name)
            )
            self._join.setToolTip(tr("They are one firm: count them as one. This can be undone."))

    def _open(self, index: QModelIndex) -> None:
        self.company_wanted.emit(self.table.company(index.row()).id)

    def _ask_join(self) -> None:
        chosen = self.chosen
        self.join_wanted.emit([row.id for row in chosen], _home(chosen).id)


def _home(chosen: Sequence[CompanyRow]) -> CompanyRow:
    """The one that joined companies count as: the one that is named most."""
    return max(chosen, key=lambda row: (row.reports, row.mentions))


class _View(QTableView):
    """The table; Enter and a double click open."""

    def __init__(self, table: CompanyTable, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Companies as a table"))
        self.setModel(table)
        self._table = table
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
        header.setAccessibleName(tr("Columns; click to sort"))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(TIGHT * 6)
        self.setSortingEnabled(True)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, max(column.width, needed(header, place)))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.sortByColumn(2, Qt.SortOrder.AscendingOrder)

    def choose(self, companies: set[int]) -> None:
        """Choose the rows of these companies."""
        flags = self.selectionModel().SelectionFlag
        for place in range(self._table.rowCount()):
            if self._table.company(place).id in companies:
                index = self._table.index(place, NAME)
                self.selectionModel().select(index, flags.Select | flags.Rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is chosen where none is: a screen reader says the one that is."""
        keys = event.reason() is not Qt.FocusReason.MouseFocusReason
        if keys and not self.selectionModel().hasSelection() and self._table.rowCount():
            self.selectRow(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens on every system; Home and End go to the first and last company."""
        key, keys, rows = event.key(), Qt.Key, self._table.rowCount()
        if key in (keys.Key_Return, keys.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif key in (keys.Key_Home, keys.Key_End) and rows:
            self.selectRow(0 if key == keys.Key_Home else rows - 1)
        else:
            super().keyPressEvent(event)
