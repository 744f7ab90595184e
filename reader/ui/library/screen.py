"""The library in the middle of the window: the reports of a shelf as cards or as a table.

It is given rows; it asks nobody. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import ReportRow
from reader.ui import wording
from reader.ui.covers import Covers
from reader.ui.library.cards import CardView
from reader.ui.library.empty import EmptyState
from reader.ui.library.filterbox import FilterBox
from reader.ui.library.rows import ROW, ReportRows
from reader.ui.library.shelf import ORDERS, Kind, Shelf, arranged, picked
from reader.ui.library.table import ReportTable
from reader.ui.screen import Screen
from reader.ui.theme import BAR_HEIGHT, ROOM, TIGHT, Theme

_VIEWS = {"cards": "Cards", "table": "Table"}
ROOMY = 610
"""Pixels that the bar needs for all that it can say."""
_ARROW = " ▾"


@dataclass(frozen=True, slots=True)
class Adding:
    """The window's actions that this screen shows as buttons."""

    files: QAction
    folder: QAction
    sample: QAction
    """Invisible where there is no sample library to open."""


class LibraryScreen(Screen):
    """The list of reports."""

    selected = Signal(int)
    """Edition; 0 for none."""
    opened = Signal(int)
    """Edition that the reader wants to read."""
    chosen_changed = Signal()
    """Other reports are chosen than before."""
    menu_wanted = Signal(QPoint)
    """The reader wants to know what can be done with the chosen ones; a place on the screen."""
    about_wanted = Signal()
    """The reader wants to see all about the report that is marked."""
    looks_changed = Signal(str, str)
    """View and order, to be remembered."""

    def __init__(
        self, covers: Covers, theme: Theme, adding: Adding, view: str, order: str, read_only: str
    ) -> None:
        super().__init__()
        self.setAccessibleName("Library")
        self._adding = adding
        self._read_only = read_only
        self._all: list[ReportRow] = []
        self._loaded = False
        self._shelf = Shelf()
        self._order = order if order in ORDERS else "newest"
        self._turned = False
        self._chosen = 0
        self._rows = ReportRows(self)
        self._cards = CardView(covers, theme)
        self._cards.setModel(self._rows)
        self._table: ReportTable | None = None
        self._theme = theme
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._cards)
        self._stack.addWidget(self._empty)
        self._view = "cards"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._stack, 1)
        self._watch(self._cards)
        self.show_as(view if view in _VIEWS else "cards")

    # -- what is shown -----------------------------------------------------------

    def show_rows(self, rows: Sequence[ReportRow]) -> None:
        """Show the reports of the library."""
        self._all, self._loaded = list(rows), True
        self._refill()

    def show_shelf(self, shelf: Shelf) -> None:
        """Show a part of the library."""
        self._shelf = shelf
        self._refill()

    def show_all(self) -> None:
        """Show every report, unfiltered."""
        self._shelf = Shelf()
        self._filter.clear()
        self._refill()

    def show_as(self, view: str) -> None:
        """Show "cards" or a "table"."""
        self._view = view
        self._view_button.setText(_VIEWS[view] + _ARROW)
        self._view_actions[view].setChecked(True)
        if view == "table" and self._table is None:
            self._table = ReportTable(self._rows, self._theme)
            self._table.ordered.connect(self._order_by)
            self._stack.addWidget(self._table)
            self._watch(self._table)
        self._refill()

    def order_by(self, order: str) -> None:
        """Arrange by one of `ORDERS`."""
        self._order_by(order, False)

    def select(self, edition: int) -> None:
        """Mark the report with this current edition, if it is on the shelf."""
        self._chosen = edition
        place = self._rows.place_of_edition(edition)
        if place >= 0:
            index = self._rows.index(place, 0)
            if not self._list.selectionModel().isSelected(index):
                self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self._filter.setFocus()
        self._filter.selectAll()

    def focus_inside(self) -> None:
        """Go on with the keyboard in the list."""
        self._list.setFocus()

    @property
    def selected_edition(self) -> int:
        """The current edition of the report that is marked, 0 if none is."""
        index = self._list.currentIndex()
        return index.data(ROW).edition if index.isValid() else 0

    @property
    def chosen(self) -> list[ReportRow]:
        """The rows that are chosen, in the order of the list."""
        indexes = self._list.selectionModel().selectedIndexes()
        return [self._rows.row(place) for place in sorted({index.row() for index in indexes})]

    @property
    def shown(self) -> list[ReportRow]:
        """The rows as they stand in the list."""
        return [self._rows.row(place) for place in range(self._rows.rowCount())]

    @property
    def list_view(self) -> QAbstractItemView:
        """The cards or the table, whichever is shown."""
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the left column alone says which shelf this is."""
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY
        self._name.setVisible(roomy)
        self._count.setVisible(roomy)

    # -- within ------------------------------------------------------------------

    @property
    def _list(self) -> QAbstractItemView:
        if self._view == "table" and self._table is not None:
            return self._table
        return self._cards

    def _make_bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(TIGHT)
        self._name = QLabel()
        self._name.setProperty("role", "title")
        self._count = QLabel()
        self._count.setProperty("role", "count")
        self._filter = FilterBox(self._theme, "Filter titles, countries, publishers")
        self._filter.setMinimumWidth(120)
        self._filter.setMaximumWidth(280)
        self._filter.textChanged.connect(self._refill)
        self._filter.returnPressed.connect(self._go_to_list)
        self._order_button, self._order_actions = _choice(ORDERS, "Order", self.order_by)
        self._view_button, self._view_actions = _choice(_VIEWS, "View", self.choose_view)
        row.addWidget(self._name)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._filter, 4)
        row.addWidget(self._order_button)
        row.addWidget(self._view_button)
        row.addWidget(self._make_add())
        return bar

    def _make_add(self) -> QPushButton:
        add = QPushButton("Add reports")
        add.setAccessibleName("Add reports")
        add.setProperty("role", "primary")
        menu = QMenu(add)
        menu.addActions([self._adding.files, self._adding.folder])
        add.setMenu(menu)
        add.setEnabled(not self._read_only)
        add.setToolTip(self._read_only or "PDF files, or a folder with PDF files")
        return add

    def _watch(self, view: QAbstractItemView) -> None:
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        about = QShortcut(QKeySequence(Qt.Key.Key_Space), view)
        about.setContext(Qt.ShortcutContext.WidgetShortcut)
        about.activated.connect(self.about_wanted)
        view.selectionModel().currentChanged.connect(self._current_changed)
        view.selectionModel().selectionChanged.connect(self._choice_changed)
        view.activated.connect(self._activated)
        view.customContextMenuRequested.connect(self._want_menu)

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid() and (edition := current.data(ROW).edition) != self._chosen:
            self._chosen = edition
            self.selected.emit(edition)

    def _choice_changed(self) -> None:
        self.chosen_changed.emit()

    def _want_menu(self, place: QPoint) -> None:
        if self.chosen:
            self.menu_wanted.emit(self._list.viewport().mapToGlobal(place))

    def _activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW).edition)

    def _go_to_list(self) -> None:
        if self._rows.rowCount():
            self._list.setFocus()
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._rows.index(0, 0))

    def choose_view(self, view: str) -> None:
        """Show "cards" or a "table", and have it remembered."""
        self.show_as(view)
        self.looks_changed.emit(self._view, self._order)

    def _order_by(self, order: str, turned: bool) -> None:
        self._order, self._turned = order, turned
        self._refill()
        if order in ORDERS:
            self.looks_changed.emit(self._view, order)

    def _refill(self) -> None:
        needle = self._filter.text()
        rows = picked(self._all, self._shelf, needle)
        if self._shelf.kind is not Kind.RECENT:  # which has an order of its own
            rows = arranged(rows, self._order, self._turned)
        self._rows.show(rows)
        self._name.setText(self._shelf.title)
        of = f" of {wording.number(len(self._all))}" if len(rows) < len(self._all) else ""
        self._count.setText(wording.number(len(rows)) + of if self._loaded else "")
        self._order_button.setText(ORDERS.get(self._order, "By column") + _ARROW)
        self._order_button.setEnabled(self._shelf.kind is not Kind.RECENT)
        if self._order in ORDERS:
            self._order_actions[self._order].setChecked(True)
        if self._table is not None:
            self._table.show_order(self._order, self._turned)
        if rows or not self._loaded:
            self._stack.setCurrentWidget(self._list)
            self.select(self._chosen)
        else:
            self._say_empty(needle)
            self._stack.setCurrentWidget(self._empty)

    def _say_empty(self, needle: str) -> None:
        adding = self._adding
        if self._all and needle.strip():
            clear = QAction("Clear the filter", self._empty)
            clear.triggered.connect(self._filter.clear)
            where = "" if self._shelf.kind is Kind.ALL else f" in “{self._shelf.title}”"
            self._empty.say(
                f"No report{where} matches “{needle.strip()}”",
                "The filter looks at titles, countries and publishers. "
                "The box at the top searches the words of the pages.",
                [clear],
            )
        elif self._all:
            says = {
                Kind.UNREAD: ("Nothing unread", "You have opened every report."),
                Kind.RECENT: ("Nothing read yet", "Reports that you open stand here."),
            }
            self._empty.say(*says.get(self._shelf.kind, ("No reports here", "")))
        elif self._read_only:
            self._empty.say("This library is empty", self._read_only)
        else:
            offered = [adding.files, adding.folder, adding.sample]
            self._empty.say(
                "Your library is empty",
                "Drop PDF reports or folders anywhere on this window, or choose them.\n"
                "The files are copied into the library; your own stay as they are.",
                [action for action in offered if action.isVisible()],
            )


def _choice(
    texts: dict[str, str], name: str, choose: object
) -> tuple[QPushButton, dict[str, QAction]]:
    """A button whose menu offers one of several things."""
    button = QPushButton()
    button.setAccessibleName(name)
    menu = QMenu(button)
    group = QActionGroup(menu)
    actions = {}
    for key, text in texts.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(key)
        group.addAction(action)
        actions[key] = action
    group.triggered.connect(lambda action: choose(action.data()))  # type: ignore[operator]
    button.setMenu(menu)
    return button, actions
