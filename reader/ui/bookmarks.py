"""The bookmarks of the open report, below its contents: go there, rename, remove.

Runs in the window's thread.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.model.places import Bookmark
from reader.tasks.opened import OpenedEdition
from reader.tasks.tasks import Tasks
from reader.ui.language import tr
from reader.ui.relay import Relay
from reader.ui.theme import GAP, HAIR, ROW_HEIGHT, TIGHT
from reader.ui.viewer.viewer import Viewer

MOST_SEEN = 6
"""Rows that are seen without scrolling."""
NEAR = 4.0
"""Points within which two places are the same."""
LONGEST = 80
"""Letters of a name."""
_BOOKMARK = Qt.ItemDataRole.UserRole


class Bookmarks(QWidget):
    """A short list; nothing of it is seen while there are none."""

    jumping = Signal()
    jumped = Signal(int)

    def __init__(self, tasks: Tasks, relay: Relay, viewer: Viewer) -> None:
        super().__init__()
        self._tasks = tasks
        self._relay = relay
        self._viewer = viewer
        self._opened: OpenedEdition | None = None
        self._section = ""
        self._naming = 0
        """The bookmark that was just set and is being named."""
        head = QLabel(tr("BOOKMARKS"))
        head.setProperty("role", "section")
        self.list = _List()
        self.list.itemClicked.connect(self._go)
        self.list.itemChanged.connect(self._rename)
        self.list.itemDelegate().closeEditor.connect(self._named)
        self.list.entered_on.connect(self._go)
        self.list.unwanted.connect(self._remove)
        self.list.customContextMenuRequested.connect(self._show_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, HAIR)
        column.setSpacing(HAIR)
        column.addWidget(head)
        head.setContentsMargins(GAP, 0, GAP, 0)
        column.addWidget(self.list)
        viewer.section_changed.connect(self._read_section)
        self.hide()

    def open(self, opened: OpenedEdition) -> None:
        """The edition has been opened."""
        self._opened = opened
        self._load()

    def add(self) -> str:
        """Set a bookmark where the reader is; its name, which may be changed at once.

        Where one is set already, that one is named anew.
        """
        if self._opened is None:
            return ""
        self._viewer.setFocus()  # a name that is being typed elsewhere is given
        page, top = self._viewer.place
        there = [b for b in self.bookmarks if b.page == page and abs(b.top - top) < NEAR]
        if there:
            self._set(there[0].id)
            return there[0].name
        label = self._opened.pages[page - 1].label or str(page)
        name = (self._section or tr("Page {name}", name=label))[:LONGEST]
        made = Bookmark(0, self._opened.edition.fingerprint, page, top, name)
        self._relay.when(
            self._tasks.places.set_bookmark(made), self._set, owner=self, what="the bookmark"
        )
        return name

    @property
    def bookmarks(self) -> list[Bookmark]:
        """Those that are listed."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_BOOKMARK) for item in items]

    # -- within ------------------------------------------------------------------

    def _load(self) -> None:
        assert self._opened is not None
        self._relay.when(
            self._tasks.places.bookmarks(self._opened.edition.fingerprint),
            self._show,
            owner=self,
            what="the bookmarks",
        )

    def _show(self, bookmarks: list[Bookmark]) -> None:
        pages = self._opened.pages if self._opened is not None else ()
        before = self.list.blockSignals(True)
        if [one.id for one in self.bookmarks] != [one.id for one in bookmarks]:
            self.list.clear()
            self.list.addItems([one.name for one in bookmarks])
        for row, one in enumerate(bookmarks):
            item = self.list.item(row)
            item.setText(one.name)
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            label = pages[one.page - 1].label if 0 < one.page <= len(pages) else ""
            where = tr("page {name}", name=label or one.page)
            item.setData(_BOOKMARK, one)
            item.setToolTip(f"{one.name}, {where}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.name}, {where}")
        self.list.blockSignals(before)
        rows = min(max(1, len(bookmarks)), MOST_SEEN)
        self.list.setFixedHeight(rows * ROW_HEIGHT + 2 * HAIR)
        self.setVisible(bool(bookmarks))
        for row, one in enumerate(bookmarks):
            if one.id == self._naming and self.isVisible():
                self.list.setCurrentRow(row)
                self.list.editItem(self.list.item(row))

    def _set(self, number: int) -> None:
        self._naming = number
        self._load()

    def _named(self) -> None:
        """The name is given: go on reading."""
        if self._naming:
            self._naming = 0
            self._viewer.setFocus()

    def _rename(self, item: QListWidgetItem) -> None:
        one: Bookmark = item.data(_BOOKMARK)
        name = " ".join(item.text().split())[:LONGEST]
        self._relay.when(
            self._tasks.places.set_bookmark(replace(one, name=name or one.name)),
            lambda number: self._load(),
            owner=self,
            what="the bookmark",
        )

    def _remove(self, item: QListWidgetItem) -> None:
        self._relay.when(
            self._tasks.places.remove_bookmark(item.data(_BOOKMARK).id),
            lambda done: self._load(),
            owner=self,
            what="the bookmark",
        )

    def _go(self, item: QListWidgetItem) -> None:
        one: Bookmark = item.data(_BOOKMARK)
        self.jumping.emit()
        self._viewer.return_to(one.page, one.top)
        self.jumped.emit(one.page)

    def _show_menu(self, place: QPoint) -> None:
        item = self.list.itemAt(place)
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, do in ((tr("Go there"), self._go), (tr("Rename"), self.list.editItem)):
            menu.addAction(text).triggered.connect(_with(do, item))
        menu.addAction(tr("Remove")).triggered.connect(_with(self._remove, item))
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _read_section(self, position: int) -> None:
        sections = self._viewer.opened.sections if self._viewer.opened is not None else ()
        self._section = next((s.heading for s in sections if s.position == position), "")


class _List(QListWidget):
    """Enter goes, F2 renames, Delete removes."""

    entered_on = Signal(QListWidgetItem)
    unwanted = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Bookmarks"))
        self.setUniformItemSizes(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a key does to the chosen bookmark."""
        naming = self.state() is QAbstractItemView.State.EditingState  # keys pass the editor, too
        item = None if naming else self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_on.emit(item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit(item)
        else:
            super().keyPressEvent(event)


def _with(
    do: Callable[[QListWidgetItem], object], item: QListWidgetItem
) -> Callable[[bool], object]:
    return lambda checked: do(item)
