"""The pages as small pictures beside the report: the page that is read and hits are marked.

Pictures are the previews that exist; they are decoded as they come into view, and only those.
Runs in the window's thread.
"""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
)

from reader.ui import wording
from reader.ui.drawnrows import DrawnRows
from reader.ui.language import tr
from reader.ui.theme import HAIR, SECOND_SIZE, TIGHT, Theme
from reader.ui.viewer.viewer import Viewer

NARROWEST, WIDEST = 82, 150
"""Pixels of a picture: as many columns as fit, each as wide as it can be."""
LABEL = 20
KEPT = 96
"""Decoded pictures that are kept."""
HITS = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class PageRows(QAbstractListModel):
    """The pages of what a viewer shows."""

    def __init__(self, viewer: Viewer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self._hits: dict[int, int] = {}
        self.decoded = 0
        """Previews that have been decoded, for tests."""
        viewer.edition_changed.connect(self._reset)
        viewer.hit_changed.connect(self._count_hits)
        viewer.previews_came.connect(self._forget)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many pages."""
        return 0 if parent.isValid() else self._viewer.page_count

    def data(self, index: _Index, role: int = 0) -> Any:
        """A page's printed label, its hits, and in one breath for a screen reader."""
        page = self._viewer.pages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return page.label or str(page.number)
        if role == HITS:
            return self._hits.get(page.number, 0)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hits = self._hits.get(page.number, 0)
            said = tr("page {name}", name=page.label or page.number)
            return f"{said}, {wording.counted(hits, 'hit')}" if hits else said
        return None

    def picture(self, page: int) -> QPixmap | None:
        """The small picture of a page, None if there is none yet."""
        found = self._pixmaps.get(page)
        if found is not None:
            self._pixmaps.move_to_end(page)
            return found
        jpeg = self._viewer.preview(page)
        pixmap = QPixmap()
        if not jpeg or not pixmap.loadFromData(jpeg):
            return None
        self.decoded += 1
        self._pixmaps[page] = pixmap
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        return pixmap

    def _reset(self) -> None:
        self.beginResetModel()
        self._pixmaps.clear()
        self._hits.clear()
        self.endResetModel()

    def _forget(self, pages: object) -> None:
        for page in pages if isinstance(pages, list) else ():
            self._pixmaps.pop(page, None)
        self._changed()

    def _count_hits(self) -> None:
        hits: dict[int, int] = {}
        for hit in self._viewer.hits:
            hits[hit.page] = hits.get(hit.page, 0) + 1
        if hits != self._hits:
            self._hits = hits
            self._changed()

    def _changed(self) -> None:
        if count := self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(count - 1))


class Thumbnails(QListView):
    """Small pictures in as many columns as there is room for."""

    chosen = Signal(int)
    """The page that the reader wants to see."""

    def __init__(self, viewer: Viewer, theme: Theme) -> None:
        super().__init__()
        self._viewer = viewer
        self.rows = PageRows(viewer, self)
        self.setModel(self.rows)
        self.setItemDelegate(_PageDelegate(self.rows, theme, self))
        self.setProperty("role", "side")
        self.setAccessibleName(tr("Pages"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.clicked.connect(self._choose)
        viewer.page_changed.connect(self._mark)
        viewer.edition_changed.connect(self._fit)
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: Any) -> None:
        """The page that is read comes into view."""
        super().showEvent(event)
        self._mark(self._viewer.current_page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the page; arrows, Home and End choose one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        """A grid of whole columns; rows as high as the usual page wants them."""
        pages = self._viewer.pages
        width = self.viewport().width() - HAIR  # Qt breaks a row that would just fit
        columns = max(1, width // (NARROWEST + TIGHT))
        wide = min(WIDEST, width // columns - TIGHT)
        ratio = 1.3
        if pages:
            shown = sorted(page.shown_size[1] / max(1.0, page.shown_size[0]) for page in pages)
            ratio = min(2.0, max(0.5, shown[len(shown) // 2]))
        grid = QSize(max(1, width // columns), round(wide * ratio) + LABEL + TIGHT)
        if grid != self.gridSize():
            self.setGridSize(grid)

    def _mark(self, page: int) -> None:
        if page and page <= self.rows.rowCount() and not self.hasFocus():
            index = self.rows.index(page - 1)
            self.setCurrentIndex(index)
            if self.isVisible():
                self.scrollTo(index)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row() + 1)


class _PageDelegate(DrawnRows):
    """A picture on paper, its label below."""

    def __init__(self, rows: PageRows, theme: Theme, view: Thumbnails) -> None:
        super().__init__(view)
        self._rows = rows
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A cell of the grid."""
        return self._view.gridSize()

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a page."""
        theme, viewer = self._theme, self._view._viewer
        page = viewer.pages[index.row()]
        here = page.number == viewer.current_page
        cell = option.rect.adjusted(HAIR, HAIR, -HAIR, -HAIR)
        room = QSize(cell.width(), cell.height() - LABEL)
        width, height = page.shown_size
        size = QSize(max(1, round(width)), max(1, round(height)))
        size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        paper = QRect(
            cell.x() + (cell.width() - size.width()) // 2,
            cell.y() + room.height() - size.height(),
            size.width(),
            size.height(),
        )
        painter.save()
        painter.fillRect(paper, theme.colour("paper"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if (picture := self._rows.picture(page.number)) is not None:
            painter.drawPixmap(paper, picture)
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent" if here or focus else "line"), 2 if here else 1))
        painter.drawRect(paper.adjusted(-1, -1, 1, 1) if here else paper.adjusted(-1, -1, 0, 0))
        if focus:
            painter.setPen(QPen(theme.colour("accent"), 1, Qt.PenStyle.DotLine))
            painter.drawRect(cell.adjusted(0, 0, -1, -1))
        painter.setFont(theme.font(SECOND_SIZE, tabular=True, strong=here))
        painter.setPen(theme.colour("accent" if here else "second"))
        below = QRect(cell.x(), cell.bottom() - LABEL + 3, cell.width(), LABEL)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, index.data())
        if hits := index.data(HITS):
            self._tell_hits(painter, paper, hits)
        painter.restore()

    def _tell_hits(self, painter: QPainter, paper: QRect, hits: int) -> None:
        """How many hits the page has, in its corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = str(hits) if hits < 1000 else "999+"
        wide = painter.fontMetrics().horizontalAdvance(text) + 8
        badge = QRect(paper.right() - wide + 4, paper.top() - 3, wide, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hit"))
        painter.drawRoundedRect(badge, 8, 8)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
