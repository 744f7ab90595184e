"""The left column of the library: shelves with their true counts, and what is made by hand.

A click chooses a shelf; Ctrl and a click, or Ctrl+Space, adds one as a further condition.
It asks nobody: what is wanted of collections, tags and searches it tells by `asked` and
`dropped`. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QListView, QMenu

from reader.model.order import COLOURS
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.library.carried import carry, collection_in, pack_collection, reports_in
from reader.ui.library.entries import ENTRY, Entries, Entry, Section, entries
from reader.ui.library.entrypaint import EntryDelegate, dot_icon
from reader.ui.library.shelf import EVERYTHING, Kind, Shelf, Shelves
from reader.ui.library.tally import Tally
from reader.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag


class Navigation(QListView):
    """The column."""

    chosen = Signal(object)
    """`Shelves` that the reader wants to see."""
    search_chosen = Signal(int)
    """Saved search that the reader wants to ask."""
    asked = Signal(str, object)
    """What is wanted of an `Entry`: "new", "rename", "remove", "watch", "news", "colour:red"."""
    dropped = Signal(object, object, int)
    """`Entry`, reports that were dropped on it, and the collection that was, or 0."""
    folded = Signal(object)
    """The words of what is folded now, to be remembered."""

    def __init__(self, theme: Theme, folded: Sequence[str] = ()) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Parts of the library"))
        self._theme = theme
        self._tally = Tally()
        self._folded = set(folded)
        self._unfolded: set[str] = set()
        self._shelves: Shelves = EVERYTHING
        self._over = -1
        self._entries = Entries(self)
        self.setModel(self._entries)
        self._delegate = EntryDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.clicked.connect(self._clicked)
        self._fill()

    # -- what is shown -----------------------------------------------------------

    def show_tally(self, tally: Tally) -> None:
        """Show other counts."""
        self._tally = replace(tally, searches=self._tally.searches)
        self._fill()

    def show_counts(self, counts: dict[int, int]) -> None:
        """Show how many passages saved searches find, as far as they have been counted."""
        self._tally = replace(self._tally, searches=counts)
        self._fill()

    def choose(self, shelves: Shelves) -> None:
        """Mark shelves as those that are shown."""
        if shelves != self._shelves:
            self._shelves = shelves
            self._mark()

    def _fill(self) -> None:
        current = self.currentIndex()
        before: Entry | None = current.data(ENTRY) if current.isValid() else None
        scrolled = self.verticalScrollBar().value()
        if self._entries.show(entries(self._tally, self._folded, self._unfolded)):
            place = self._entries.place_like(before) if before is not None else -1
            self._mark(place)
            self.verticalScrollBar().setValue(scrolled)

    def _mark(self, at: int = -1) -> None:
        """Select the shelves that are shown; the keyboard stays `at` a line."""
        selection = QItemSelection()
        for shelf in self._shelves:
            if (place := self._entries.place_of(shelf)) >= 0:
                index = self._entries.index(place)
                selection.select(index, index)
                at = place if at < 0 else at
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().select(selection, _Flag.ClearAndSelect)
            if at >= 0:
                self.selectionModel().setCurrentIndex(self._entries.index(at), _Flag.NoUpdate)
        self.viewport().update()

    # -- choosing ----------------------------------------------------------------

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Ctrl adds a shelf or takes it away; headings and searches are not selected."""
        keys = event.modifiers() if isinstance(event, QInputEvent) else Qt.KeyboardModifier(0)
        if not index.isValid() or index.data(ENTRY).shelf is None:
            return _Flag.NoUpdate
        if isinstance(event, QMouseEvent) and (
            event.type() != QEvent.Type.MouseButtonPress
            or event.button() is not Qt.MouseButton.LeftButton
        ):
            return _Flag.NoUpdate  # a look at its menu leaves what is shown
        if keys & Qt.KeyboardModifier.ControlModifier:
            turns = not isinstance(event, QKeyEvent) or event.key() == Qt.Key.Key_Space
            return _Flag.Toggle if turns else _Flag.NoUpdate
        return _Flag.ClearAndSelect

    def add(self, shelf: Shelf) -> None:
        """Show only what stands on this shelf, too."""
        others = tuple(one for one in self._shelves if one.kind is not Kind.ALL and one != shelf)
        self.choose((*others, shelf))
        self.chosen.emit(self._shelves)

    def take_off(self, shelf: Shelf) -> None:
        """Show also what does not stand on this shelf."""
        self.choose(tuple(one for one in self._shelves if one != shelf) or EVERYTHING)
        self.chosen.emit(self._shelves)

    def _selected(self) -> None:
        shelves = [index.data(ENTRY).shelf for index in self.selectedIndexes()]
        # What is folded away is still a condition when another is added to it.
        kept = [s for s in self._shelves if len(shelves) > 1 and self._entries.place_of(s) < 0]
        made = tuple(
            shelf for shelf in (*kept, *shelves) if shelf.kind is not Kind.ALL or len(shelves) == 1
        )
        self._shelves = made or EVERYTHING
        if len(made) != len(shelves):
            self._mark(self.currentIndex().row())
        self.chosen.emit(self._shelves)

    def _clicked(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY)
        if entry.shelf is None:
            self._act(entry)
        elif entry.shelf in self._shelves:
            # Also when it was the shelf already: the click leads back from wherever one is.
            self.chosen.emit(self._shelves)

    def _act(self, entry: Entry) -> None:
        if entry.search:
            self.search_chosen.emit(entry.search)
        elif entry.unfolds:
            self._unfolded ^= {entry.section}
            self._fill()
        elif entry.folds:
            self._fold(entry, not entry.folded)

    def _fold(self, entry: Entry, shut: bool) -> None:
        self._folded = self._folded | {entry.folds} if shut else self._folded - {entry.folds}
        self._fill()
        self.folded.emit(sorted(word for word in self._folded if word in list(Section)))

    # -- keys ----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right fold and unfold, F2 renames, Delete removes, Enter does it."""
        index = self.currentIndex()
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        key = event.key()
        if entry is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and entry.folds:
            self._fold(entry, key == Qt.Key.Key_Left)
        elif key == Qt.Key.Key_F2 and _by_hand(entry):
            self._want("rename", entry)
        elif key == Qt.Key.Key_Delete and _by_hand(entry):
            self._want("remove", entry)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            key == Qt.Key.Key_Space and entry.shelf is None
        ):
            self._clicked(index)
        else:
            super().keyPressEvent(event)

    # -- the menu ------------------------------------------------------------------

    def menu_of(self, entry: Entry) -> QMenu:
        """What can be done with a line."""
        menu = QMenu(self)
        if entry.folds:
            text = tr("Unfold") if entry.folded else tr("Fold")
            menu.addAction(text).triggered.connect(partial(self._fold, entry, not entry.folded))
        if entry.shelf is not None and entry.shelf.kind is not Kind.ALL:
            if entry.shelf in self._shelves:
                text, do = tr("Take off what is shown"), self.take_off
            else:
                text, do = tr("Add to what is shown"), self.add
            menu.addAction(tr("{text}\tCtrl+click", text=text)).triggered.connect(
                partial(do, entry.shelf)
            )
        if entry.section is Section.COLLECTIONS:
            text = tr("New collection inside…") if entry.collection else tr("New collection…")
            menu.addAction(text).triggered.connect(partial(self._want, "new", entry))
        if entry.search:
            news = menu.addAction(tr("What is new…"))
            news.triggered.connect(partial(self._want, "news", entry))
            news.setEnabled(entry.watched)
            watch = menu.addAction(
                tr("No longer watch this") if entry.watched else tr("Watch this search")
            )
            watch.triggered.connect(partial(self._want, "watch", entry))
        if _by_hand(entry):
            menu.addAction(tr("Rename…\tF2")).triggered.connect(
                partial(self._want, "rename", entry)
            )
            if entry.tag:
                self._add_colours(menu.addMenu(tr("Colour")), entry)
            menu.addAction(tr("Remove\tDel")).triggered.connect(
                partial(self._want, "remove", entry)
            )
        return menu

    def _add_colours(self, menu: QMenu, entry: Entry) -> None:
        for colour in COLOURS:
            action = menu.addAction(
                dot_icon(self._theme, colour), tr(wording.COLOURS[colour]).capitalize()
            )
            action.setCheckable(True)
            action.setChecked(colour == entry.colour)
            action.triggered.connect(partial(self._want, f"colour:{colour}", entry))

    def _want(self, verb: str, entry: Entry) -> None:
        self.asked.emit(verb, entry)

    def _show_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            menu = self.menu_of(index.data(ENTRY))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if menu.isEmpty():
                menu.deleteLater()
            else:
                menu.popup(self.viewport().mapToGlobal(place))

    # -- dragging --------------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry a collection to another."""
        entry: Entry = self.currentIndex().data(ENTRY)
        if entry.collection:
            carry(self, pack_collection(entry.collection), entry.text, self._theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take reports and collections; files are for the window."""
        data = event.mimeData()
        if reports_in(data) or collection_in(data):
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go; near an edge the column scrolls."""
        height, y = self.viewport().height(), event.position().y()
        if not self.autoScrollMargin() < y < height - self.autoScrollMargin():
            self.startAutoScroll()
        self._hover(self._taker(event))
        if self._over >= 0:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._hover(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped where."""
        place = self._taker(event)
        self._hover(-1)
        if place >= 0:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            data = event.mimeData()
            self.dropped.emit(self._entries.entry(place), reports_in(data), collection_in(data))

    def _taker(self, event: QDropEvent) -> int:
        """The line below the mouse that takes what is dragged, -1 for none."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return -1
        data, entry = event.mimeData(), self._entries.entry(index.row())
        inside = entry.section is Section.COLLECTIONS
        if moved := collection_in(data):
            return index.row() if inside and entry.collection != moved else -1
        kind = entry.shelf.kind if entry.shelf is not None else None
        takes = inside or entry.tag or kind in (Kind.FAVOURITE, Kind.LATER)
        return index.row() if takes and reports_in(data) else -1

    def _hover(self, place: int) -> None:
        if place != self._over:
            self._over = self._delegate.over = place
            self.viewport().update()


def _by_hand(entry: Entry) -> bool:
    return bool(entry.collection or entry.tag or entry.search)
