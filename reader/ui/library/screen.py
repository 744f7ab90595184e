"""The library in the middle of the window: the reports of a shelf as cards or as a table.

It is given rows; it asks nobody. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import ReportRow
from reader.settings.tree import Library as Looks
from reader.ui import wording
from reader.ui.actions import put_tip, tip
from reader.ui.closer import Closer
from reader.ui.covers import Covers
from reader.ui.language import english, tr, within
from reader.ui.library.cards import CardView
from reader.ui.library.choice import choice
from reader.ui.library.empty import NOTHING_ON, EmptyState
from reader.ui.library.filterbox import FilterBox
from reader.ui.library.haystack import Haystacks
from reader.ui.library.rows import COLUMNS, ROW, ReportRows, chosen_places
from reader.ui.library.shelf import (
    EVERYTHING,
    ORDERS,
    OWN_ORDER,
    Shelves,
    arranged,
    picked,
    title_of,
)
from reader.ui.library.table import ReportTable
from reader.ui.library.tally import Tally
from reader.ui.screen import Screen
from reader.ui.stack import Stack
from reader.ui.theme import BAR_HEIGHT, ROOM, TIGHT, Theme
from reader.ui.titles import TitleLabel

_KNOWN = ORDERS | {column.order: column.title for column in COLUMNS if column.order not in ORDERS}
"""Every order, and what it is called."""
_VIEWS = {"cards": english("Cards"), "table": english("Table")}
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
    elsewhere: QAction
    """Invisible where the library cannot be moved."""


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
    looks_changed = Signal(object)
    """Settings of the list by name, to be remembered."""
    all_wanted = Signal()
    """The reader wants to see every report again."""

    def __init__(
        self,
        covers: Covers,
        theme: Theme,
        adding: Adding,
        looks: Looks,
        folder: Path,
        read_only: str,
    ) -> None:
        """`folder` is the library's, for the files that are dragged out of the list."""
        super().__init__()
        self.setAccessibleName(tr("Library"))
        self._adding = adding
        self._read_only = read_only
        self._columns = looks.columns
        self._copies = looks.copies
        self._all: list[ReportRow] = []
        self._arranged: tuple[tuple[str, bool], list[ReportRow]] | None = None
        self._haystacks = Haystacks()
        self._tally = Tally()
        self._loaded = False
        self._shelves: Shelves = EVERYTHING
        self._order = looks.order if looks.order in _KNOWN else "newest"
        self._turned = False
        self._chosen = 0
        self._rows = ReportRows(self)
        self._rows.folder = folder
        self._cards = CardView(self._rows, covers, theme)
        self._table: ReportTable | None = None
        self._theme = theme
        self._empty = EmptyState()
        self._stack = Stack()
        self._stack.addWidget(self._cards)
        self._stack.addWidget(self._empty)
        self._view = "cards"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._stack, 1)
        self._watch(self._cards)
        self.show_as(looks.view if looks.view in _VIEWS else "cards")

    # -- what is shown -----------------------------------------------------------

    def show_rows(self, rows: Sequence[ReportRow], tally: Tally, shelves: Shelves) -> None:
        """Show a library, or a part of it; what is chosen and where the list stands is kept."""
        self._all, self._loaded, self._tally = list(rows), True, tally
        self._arranged = None
        self._haystacks.fill(self._all)
        self._rows.colours = {tag.name: tag.colour for tag in tally.order.tags}
        self._shelves = shelves
        scrolled = self._list.verticalScrollBar().value()
        if self._refill():
            self._list.doItemsLayout()
        self._list.viewport().update()
        self._list.verticalScrollBar().setValue(scrolled)

    def show_shelves(self, shelves: Shelves) -> None:
        """Show a part of the library."""
        if shelves != self._shelves:
            self._shelves = shelves
            self._refill()
            self._scroll()

    def show_all(self) -> None:
        """Show every report, unfiltered."""
        self._shelves = EVERYTHING
        self._filter.clear()
        self._refill()
        self._scroll()

    def show_as(self, view: str) -> None:
        """Show "cards" or a "table"."""
        chosen = [row.report.id for row in self.chosen]
        self._view = view
        self._view_button.show_choice(tr(_VIEWS[view]))
        self._view_actions[view].setChecked(True)
        if view == "table" and self._table is None:
            self._table = ReportTable(self._rows, self._theme, self._columns)
            self._table.ordered.connect(self._order_by)
            self._table.columns_changed.connect(self._keep_columns)
            self._stack.addWidget(self._table)
            self._watch(self._table)
        self._refill()
        self._choose_again(chosen)
        self._scroll()

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
        self._scroll()

    def show_copying(self, copies: bool) -> None:
        """Say where an empty library puts what comes."""
        self._copies = copies
        if self._loaded and not self._all:
            self._say_empty(self._filter.text())

    def choose_columns(self) -> None:
        """Offer the columns of the table that is shown."""
        if self._table is not None:
            self._table.choose_columns()

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self._filter.setFocus()
        self._filter.selectAll()

    def focus_inside(self) -> None:
        """Go on with the keyboard in the list, or at what helps where it is empty."""
        if self._stack.currentWidget() is self._empty:
            self._empty.focus_first()
        else:
            self._list.setFocus()

    @property
    def selected_edition(self) -> int:
        """The current edition of the report that is chosen or marked, 0 if none is."""
        places = self._places()
        if len(places) == 1:
            return self._rows.row(places[0]).edition
        index = self._list.currentIndex()
        return index.data(ROW).edition if index.isValid() else 0

    @property
    def chosen(self) -> list[ReportRow]:
        """The rows that are chosen, in the order of the list."""
        return [self._rows.row(place) for place in self._places()]

    @property
    def shown(self) -> list[ReportRow]:
        """The rows as they stand in the list."""
        return [self._rows.row(place) for place in range(self._rows.rowCount())]

    @property
    def list_view(self) -> QAbstractItemView:
        """The cards or the table, whichever is shown."""
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short, the columns beside say what this is and how many are chosen."""
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
        self._name = TitleLabel(lines=1)
        self._name.setProperty("role", "title")
        self._all_button = Closer(self._theme, tr("Show all reports"))
        put_tip(self._all_button, tr("Show all reports"))
        self._all_button.clicked.connect(self.all_wanted)
        self._count = QLabel()
        self._count.setProperty("role", "count")
        self._filter = FilterBox(self._theme, tr("Filter the list"))
        self._filter.setToolTip(
            tr("By title, country, company, publisher, tag or topic (Ctrl+Shift+L)")
        )
        self._filter.setMinimumWidth(96)
        self._filter.setMaximumWidth(280)
        self._filter.textChanged.connect(self._filter_typed)
        self._filter.returnPressed.connect(self._go_to_list)
        self._order_button, self._order_actions = choice(
            {key: tr(text) for key, text in ORDERS.items()}, tr("Order"), self.order_by
        )
        self._view_button, self._view_actions = choice(
            {key: tr(text) for key, text in _VIEWS.items()}, tr("View"), self.choose_view
        )
        row.addWidget(self._name, 12)
        row.addWidget(self._all_button)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._filter, 4)
        row.addWidget(self._order_button)
        row.addWidget(self._view_button)
        row.addWidget(self._make_add())
        return bar

    def _make_add(self) -> QPushButton:
        add = QPushButton(tr("Add reports"))
        add.setAccessibleName(tr("Add reports"))
        add.setProperty("role", "primary")
        menu = QMenu(add)
        menu.addActions([self._adding.files, self._adding.folder])
        add.setMenu(menu)
        add.setEnabled(not self._read_only)
        add.setToolTip(self._read_only or "\n".join((tip("add_files"), tip("add_folder"))))
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
        self._say_count()
        self.chosen_changed.emit()

    def _scroll(self) -> None:
        """Bring the marked report into sight, if it is in the list."""
        place = self._rows.place_of_edition(self._chosen)
        if place >= 0:
            self._list.scrollTo(self._rows.index(place, 0))

    def _choose_again(self, reports: Sequence[int]) -> None:
        """Choose what was chosen before the list was filled anew, as far as it is there."""
        model, flags = self._list.selectionModel(), QItemSelectionModel.SelectionFlag
        selection = self._rows.selection_of(reports)
        place = self._rows.place_of_edition(self._chosen)
        if place >= 0 and selection.isEmpty():
            selection.select(self._rows.index(place, 0), self._rows.index(place, 0))
        # A card is its first column, a line of the table is all of them.
        whole = flags.Rows if self._list is self._table else flags.NoUpdate
        with QSignalBlocker(model):
            model.select(selection, flags.ClearAndSelect | whole)
            if place >= 0:
                model.setCurrentIndex(self._rows.index(place, 0), flags.NoUpdate)
        if [row.report.id for row in self.chosen] != list(reports):
            self._choice_changed()

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
        self.looks_changed.emit({"view": self._view})

    def _keep_columns(self, columns: tuple[str, ...]) -> None:
        self._columns = columns
        self.looks_changed.emit({"columns": columns})

    def _filter_typed(self) -> None:
        self._refill()
        self._scroll()
        self._filter.tell(wording.counted(self._rows.rowCount(), "report"))

    def _order_by(self, order: str, turned: bool) -> None:
        self._order, self._turned = order, turned
        self._refill()
        self._scroll()
        self.looks_changed.emit({"order": order})

    def _refill(self) -> bool:
        """Show what is to be shown; answers whether other reports or other places are."""
        order, turned = self._own_order or self._order, self._turned and not self._own_order
        if self._arranged is None or self._arranged[0] != (order, turned):
            # Once for all keys that are typed into the filter.
            self._arranged = ((order, turned), arranged(self._all, order, turned))
        tally = self._tally
        rows = picked(self._arranged[1], self._shelves, tally.inside, tally.since)
        rows = self._haystacks.matching(rows, self._filter.text())
        chosen, marked = [row.report.id for row in self.chosen], self.selected_edition
        others = self._rows.show(rows)
        if others:
            self._choose_again(chosen)
            if not chosen and self.selected_edition != marked:
                self._choice_changed()  # the one that was only marked is gone
        title = title_of(self._shelves)
        self._name.setText(title)
        # No wider than it is, so that the count stands beside it; less where room is short.
        self._name.setMaximumWidth(self._name.fontMetrics().horizontalAdvance(title) + 2)
        self._all_button.setVisible(self._shelves != EVERYTHING)
        self._order_button.show_choice(
            tr(ORDERS[order])
            if order in ORDERS
            else tr("By {name}", name=within(tr(_KNOWN[order])))
        )
        # What has an order of its own says so by its name, and that needs the room.
        self._order_button.setVisible(not self._own_order)
        if order in ORDERS:
            self._order_actions[order].setChecked(True)
        if self._table is not None:
            self._table.show_order(order, turned)
        self._say_count()
        self._show_list(bool(rows) or not self._loaded)
        return others

    def _show_list(self, there: bool) -> None:
        """Show the list, or why it is empty; the keyboard goes on in what is shown."""
        before = self._stack.currentWidget()
        inside = before is not None and before.isAncestorOf(self.window().focusWidget() or self)
        if not there:
            self._say_empty(self._filter.text())
        self._stack.setCurrentWidget(self._list if there else self._empty)
        if inside and before is not self._stack.currentWidget():
            self.focus_inside()

    @property
    def _own_order(self) -> str:
        """The order that a lone shelf has of itself, "" for none."""
        return OWN_ORDER.get(self._shelves[0].kind, "") if len(self._shelves) == 1 else ""

    def _places(self) -> list[int]:
        """Where the chosen rows stand."""
        return chosen_places(self._list.selectionModel().selection())

    def _say_count(self) -> None:
        shown, every = self._rows.rowCount(), len(self._all)
        of = tr(" of {every}", every=wording.number(every)) if shown < every else ""
        chosen = len(self._places())
        many = tr("{chosen} chosen", chosen=wording.number(chosen)) if chosen > 1 else ""
        said = wording.number(shown) + of if self._loaded else ""
        self._count.setText(wording.joined((said, many)))

    def _say_empty(self, needle: str) -> None:
        adding = self._adding
        if self._all and needle.strip():
            clear = QAction(tr("Clear the filter"), self._empty)
            clear.triggered.connect(self._filter.clear)
            where = (
                ""
                if self._shelves == EVERYTHING
                else tr(" in “{title_of}”", title_of=title_of(self._shelves))
            )
            self._empty.say(
                tr("No report{where} matches “{needle}”", where=where, needle=needle.strip()),
                tr(
                    "The filter looks at titles, countries, companies, publishers, tags "
                    "and topics. The box at the top searches the words of the pages."
                ),
                [clear],
            )
        elif self._all:
            if len(self._shelves) > 1:
                every = QAction(tr("Show all reports"), self._empty)
                every.triggered.connect(self.all_wanted)
                self._empty.say(
                    tr("No report is {title_of}", title_of=title_of(self._shelves)), "", [every]
                )
            else:
                nothing = NOTHING_ON.get(self._shelves[0].kind, (english("No reports here"), ""))
                self._empty.say(tr(nothing[0]), tr(nothing[1]))
        elif self._read_only:
            self._empty.say(tr("This library is empty"), self._read_only)
        else:
            elsewhere = QAction(tr("Choose where the library lies"), self._empty)
            elsewhere.setVisible(adding.elsewhere.isVisible())
            elsewhere.setEnabled(adding.elsewhere.isEnabled())
            elsewhere.triggered.connect(adding.elsewhere.trigger)
            offered = [adding.files, adding.folder, adding.sample, elsewhere]
            kept = tr("The files are copied into the library; your own stay as they are.")
            if not self._copies:
                kept = tr("The files stay where they are; the library remembers their places.")
            self._empty.say(
                tr("Your library is empty"),
                tr(
                    "Drop PDF reports or folders anywhere on this window, or choose them.\n"
                    "{kept}\nThe library lies in {folder}.",
                    kept=kept,
                    folder=self._rows.folder,
                ),
                [action for action in offered if action.isVisible()],
            )
