"""Reports as a table: columns to choose, size and move, and sorted by any of them.

Runs in the window's thread.
"""

from collections.abc import Iterable
from functools import lru_cache, partial

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from reader.model.report import ReportRow
from reader.ui.drawnrows import DrawnRows
from reader.ui.headers import needed
from reader.ui.language import tr
from reader.ui.library import marks
from reader.ui.library.cards import KEPT, carry_chosen
from reader.ui.library.entrypaint import DOT, draw_dot
from reader.ui.library.rows import COLUMNS, TAGS, TITLE, ReportRows, state_line, state_word
from reader.ui.library.shelf import FALLING
from reader.ui.theme import GAP, HAIR, ROW_HEIGHT, TIGHT, Theme

LEAST_TITLE = 220
_PLACES = {column.order: place for place, column in enumerate(COLUMNS)}
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUS = QStyle.StateFlag.State_HasFocus
_Index = QModelIndex | QPersistentModelIndex


class ReportTable(QTableView):
    """The table; it asks for an order and is given rows in it."""

    ordered = Signal(str, bool)
    """Order, and whether it is turned round."""
    columns_changed = Signal(object)
    """The columns as the settings keep them, a moment after the last change."""

    def __init__(self, rows: ReportRows, theme: Theme, columns: Iterable[str] = ()) -> None:
        super().__init__()
        self.setAccessibleName(tr("Reports as a table"))
        self.setModel(rows)
        self._theme = theme
        self.setFont(theme.font(tabular=True))
        self.setItemDelegate(CellDelegate(rows, theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + 4)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._filling = True
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(400)
        self._later.timeout.connect(self._tell_columns)
        self._set_up_header()
        self._restore(columns)
        self._filling = False
        theme.changed.connect(self.viewport().update)

    # -- order ---------------------------------------------------------------------

    def show_order(self, order: str, turned: bool) -> None:
        """Point at the column that the rows are ordered by."""
        header = self.horizontalHeader()
        before = header.blockSignals(True)
        descending = turned != (order in FALLING)
        direction = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(_PLACES[order], direction)
        header.blockSignals(before)

    def _sort(self, column: int, direction: Qt.SortOrder) -> None:
        order = COLUMNS[column].order
        descending = direction is Qt.SortOrder.DescendingOrder
        self.ordered.emit(order, descending != (order in FALLING))

    # -- columns -------------------------------------------------------------------

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns from left to right with their widths, as the settings keep them."""
        header = self.horizontalHeader()
        places = (header.logicalIndex(visual) for visual in range(header.count()))
        return tuple(
            f"{COLUMNS[place].order}:{0 if place == TITLE else header.sectionSize(place)}"
            for place in places
            if not header.isSectionHidden(place)
        )

    def columns_menu(self) -> QMenu:
        """Which columns are shown."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Columns"))
        for place, column in enumerate(COLUMNS):
            action = menu.addAction(tr(column.title))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.setEnabled(place != TITLE)
            action.toggled.connect(partial(self._show_column, place))
        return menu

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setAccessibleName(tr("Columns; click to sort, right click to choose"))
        header.setHighlightSections(False)
        # It would ask of every row whether it is chosen, each time it is painted.
        header.setSelectionModel(QItemSelectionModel(self.model(), header))
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        header.sortIndicatorChanged.connect(self._sort)
        header.sectionMoved.connect(self._changed)
        header.sectionResized.connect(self._changed)

    def _restore(self, columns: Iterable[str]) -> None:
        header = self.horizontalHeader()
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, max(column.width or LEAST_TITLE, needed(header, place, 0)))
            self.setColumnHidden(place, place != TITLE)
        visual = 0
        for word in columns:
            order, _, width = word.partition(":")
            if (place := _PLACES.get(order, -1)) < 0:
                continue
            header.moveSection(header.visualIndex(place), visual)
            visual += 1
            self.setColumnHidden(place, False)
            if width.isdecimal() and 40 <= int(width) <= 2000:
                self.setColumnWidth(place, max(int(width), needed(header, place, 0)))

    def _show_column(self, place: int, on: bool) -> None:
        self.setColumnHidden(place, not on)
        self._changed()

    def choose_columns(self) -> None:
        """Offer the columns, from the keyboard."""
        self._show_columns_menu(self.horizontalHeader().rect().bottomLeft())

    def _show_columns_menu(self, place: QPoint) -> None:
        menu = self.columns_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _changed(self) -> None:
        if not self._filling:
            self._fill()
            self._later.start()

    def _tell_columns(self) -> None:
        self.columns_changed.emit(self.columns)

    def _fill(self) -> None:
        """The titles take what the other columns leave."""
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(TITLE)
        self._filling = True
        header.resizeSection(TITLE, max(LEAST_TITLE, self.viewport().width() - others))
        self._filling = False

    # -- events ----------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The titles take the new room."""
        super().resizeEvent(event)
        self._fill()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the chosen reports to a collection, or to another program."""
        carry_chosen(self, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last report, not the first and last column."""
        rows = self.model().rowCount()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows and plain:
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else rows - 1)
            return
        super().keyPressEvent(event)


class CellDelegate(DrawnRows):
    """Paints a cell by hand: the style would ask the model seven things for each."""

    def __init__(self, rows: ReportRows, theme: Theme, parent: QTableView) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self._font = parent.font()
        self._metrics = QFontMetrics(self._font)
        self._cut = lru_cache(KEPT)(self._cut_text)

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        place = index.column()
        row = self._rows.row(index.row())
        chosen = bool(option.state & _SELECTED)
        room = QRect(option.rect)
        if chosen:
            painter.fillRect(room, self._theme.colour("chosen"))
        if option.state & _FOCUS:
            painter.setPen(self._theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)  # the cell before has left its dot's
            painter.drawRect(room.adjusted(1, 1, -2, -2))
        painter.setFont(self._font)
        ink = self._theme.colour("accent" if chosen else "text")
        room.adjust(TIGHT, 0, -TIGHT, 0)
        if place == TITLE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_title(painter, room, row, ink)
        elif place == TAGS:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_tags(painter, room, row, ink)
        else:
            column = COLUMNS[place]
            painter.setPen(ink)
            painter.drawText(
                room, _RIGHT if column.right else _LEFT, self._cut(column.text(row), room.width())
            )

    def _draw_title(self, painter: QPainter, room: QRect, row: ReportRow, ink: QColor) -> None:
        theme, middle = self._theme, room.center().y() + 0.5
        if row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QRectF(room.left(), middle - 3.5, 7, 7))
        room.setLeft(room.left() + GAP)
        if taken := marks.width_of(row, tags=False):
            marks.draw(painter, row, room.right() - taken, middle, theme, None)
            room.setRight(room.right() - taken - HAIR)
        if state := state_word(row):
            painter.setPen(theme.colour(state_line(row)[1]))
            painter.drawText(room, _RIGHT, state)
            room.setRight(room.right() - self._metrics.horizontalAdvance(state) - TIGHT)
        painter.setPen(ink)
        painter.drawText(room, _LEFT, self._cut(row.title, room.width()))

    def _draw_tags(self, painter: QPainter, room: QRect, row: ReportRow, ink: QColor) -> None:
        for tag in row.tags:
            if room.width() < 3 * DOT:
                return
            colour = self._rows.colours.get(tag, "")
            draw_dot(painter, self._theme, colour, room.left(), room.center().y() + 0.5)
            room.setLeft(room.left() + DOT + HAIR)
            text = self._cut(tag, room.width())
            painter.setPen(ink)
            painter.drawText(room, _LEFT, text)
            room.setLeft(room.left() + self._metrics.horizontalAdvance(text) + TIGHT)

    def _cut_text(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
