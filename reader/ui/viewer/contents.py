"""The contents of the open edition: its sections as a tree, the one being read marked.

Runs in the window's thread.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from reader.model.contents import Section
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.theme import CORNER, GAP, HAIR, ROW_HEIGHT, SECOND_SIZE, TIGHT, Theme

_SECTION = Qt.ItemDataRole.UserRole
_PAGE = Qt.ItemDataRole.UserRole + 1
_OPEN_ALL = 60
"""Contents of so many lines or fewer are shown unfolded."""

Index = QModelIndex | QPersistentModelIndex


class ContentsPanel(QTreeWidget):
    """A tree of sections with their pages. Enter, click and letters work as in any tree."""

    section_chosen = Signal(Section)

    def __init__(self, theme: Theme, empty: str = "") -> None:
        """`empty` is said where an edition has no sections."""
        super().__init__()
        self._empty = empty
        self._items: list[QTreeWidgetItem] = []
        self._sections: tuple[Section, ...] = ()
        self._here = -1
        self._marked: set[int] = set()
        self._theme = theme
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Contents"))
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # What is marked is where one reads; the keyboard has its own frame.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setMinimumSectionSize(0)
        self.setItemDelegate(SectionDelegate(theme, self))
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def show_sections(
        self, sections: Sequence[Section], labels: Mapping[int, str] | None = None
    ) -> None:
        """Show the sections of an edition, in reading order.

        `labels` are printed page numbers that are to stand in place of the file's.
        """
        self.clear()
        self._sections = tuple(sections)
        self._items = []
        self._here = -1
        self._marked = set()
        tops: list[QTreeWidgetItem] = []
        by_position: dict[int, QTreeWidgetItem] = {}
        for section in sections:
            item = QTreeWidgetItem([section.heading])
            item.setData(0, _SECTION, len(self._items))
            page = (labels or {}).get(section.page, section.page)
            item.setData(0, _PAGE, page)
            item.setToolTip(0, section.heading)
            item.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{heading}, page {page}", heading=section.heading, page=page),
            )
            above = by_position.get(section.parent)
            if above is None:
                tops.append(item)
            else:
                above.addChild(item)
            by_position[section.position] = item
            self._items.append(item)
        self.addTopLevelItems(tops)
        self.setAccessibleDescription("" if sections else self._empty)
        if len(self._items) <= _OPEN_ALL:
            self.expandAll()
        elif len(tops) == 1:
            tops[0].setExpanded(True)

    def set_current(self, position: int) -> None:
        """Mark the section that is being read, -1 for none, and bring it into view."""
        if position == self._here:
            return
        self._here = position
        item = self._item(position)
        self._marked = set()
        above = item
        while above is not None:
            self._marked.add(above.data(0, _SECTION))
            above = above.parent()
        if item is not None and not self.hasFocus():
            self.setCurrentItem(item)
            self.scrollToItem(item)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Before the first section the keyboard comes to that: a screen reader says it."""
        keys = event.reason() is not Qt.FocusReason.MouseFocusReason
        if keys and self.currentItem() is None and self._items:
            self.setCurrentItem(self._items[0])
        super().focusInEvent(event)

    @property
    def here(self) -> int:
        """Number in the list of the section that is being read, -1 for none."""
        return self._here

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or why there are none."""
        super().paintEvent(event)
        if text := self.accessibleDescription():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("second"))
            room = self.viewport().rect().adjusted(GAP, TIGHT, -GAP, -TIGHT)
            painter.drawText(room, Qt.TextFlag.TextWordWrap, text)
            painter.end()

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row's back goes under its fold mark too."""
        rect = option.rect.adjusted(HAIR, 1, -HAIR, -1)
        hovered = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) == index
        marked = self.is_marked(index)
        if marked or (hovered and self.viewport().underMouse()):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chosen" if marked else "hover"))
            painter.drawRoundedRect(rect, CORNER, CORNER)
            painter.restore()
        super().drawRow(painter, option, index)

    def is_marked(self, index: Index) -> bool:
        """Whether a row is the section that is being read, or one above it."""
        return index.data(_SECTION) in self._marked

    def _item(self, position: int) -> QTreeWidgetItem | None:
        for section, item in zip(self._sections, self._items, strict=True):
            if section.position == position:
                return item
        return None

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.section_chosen.emit(self._sections[item.data(0, _SECTION)])


class SectionDelegate(DrawnRows):
    """A row: the heading, cut off with dots where there is no room, and its page at the right."""

    def __init__(self, theme: Theme, panel: ContentsPanel) -> None:
        super().__init__(panel)
        self._theme = theme
        self._panel = panel

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(40, ROW_HEIGHT)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme = self._theme
        here = self._panel.is_marked(index)
        rect = option.rect.adjusted(0, 1, -HAIR, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), CORNER, CORNER)
        inner = rect.adjusted(TIGHT, 0, -TIGHT, 0)
        page = str(index.data(_PAGE))
        painter.setFont(theme.font(SECOND_SIZE, tabular=True))
        wide = painter.fontMetrics().horizontalAdvance(page)
        painter.setPen(theme.colour("accent" if here else "second"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, right, page)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("accent" if here else "text"))
        room = QRect(inner.x(), inner.y(), inner.width() - wide - TIGHT, inner.height())
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, left, text)
        painter.restore()
