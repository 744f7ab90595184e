"""A lens that follows the pointer and shows the page three times as large, while M is held.

It draws for itself through the same service: first what the viewer has, scaled, then
sharp. Runs in the window's thread.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.render.layout import Box, Layout
from reader.render.plan import Motion
from reader.ui.language import tr
from reader.ui.theme import CORNER, Theme
from reader.ui.viewer.painting import PagePainter
from reader.ui.viewer.pictures import PdfPages, Pictures
from reader.ui.viewer.tools import Tool
from reader.ui.viewer.viewer import Viewer

TIMES = 3
SIZE = (360, 240)


class Magnifier(QWidget):
    """The lens of one viewer; hidden until `turn` or the key."""

    def __init__(self, viewer: Viewer, pdf: PdfPages, theme: Theme) -> None:
        super().__init__(viewer.viewport())
        self.setAccessibleName(tr("Magnifier"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(*SIZE)
        self._viewer = viewer
        self._theme = theme
        self._pictures = _LensPictures(viewer, pdf, self, theme.page_look)
        self._painter = PagePainter(self._pictures, theme)
        self._layout: Layout | None = None
        self._view = Box(0, 0, 1, 1)
        self._at = QPoint()
        self._pictures.arrived.connect(self.update)
        viewer.edition_changed.connect(self.put_away)
        viewer.verticalScrollBar().valueChanged.connect(self._scrolled)
        viewer.viewport().installEventFilter(self)
        viewer.installEventFilter(self)
        self._key = _Key(self)
        viewer.tools.add(self._key)
        self.hide()

    def turn(self) -> None:
        """Take it up where the pointer is, in the middle of the view if it is elsewhere."""
        opened = self._viewer.opened
        if self.isVisible() or opened is None or not self._viewer.pages:
            self.put_away()
            return
        area = self._viewer.viewport()
        at = area.mapFromGlobal(self.cursor().pos())
        self._pictures.dress(self._theme.page_look)
        self._pictures.open(opened.source, {})
        layout = self._viewer.layout_of_pages
        self._layout = Layout(
            self._viewer.pages,
            zoom=layout.scale * TIMES,
            width=1,
            height=1,
            ratio=layout.ratio,
            rotation=layout.rotation,
        )
        self.show()
        self.raise_()
        self._move(at if area.rect().contains(at) else area.rect().center())

    def put_away(self) -> None:
        """Hide it and let go of what it drew."""
        if self.isVisible():
            self.hide()
            self._pictures.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer takes it along; letting go of M and another place end it."""
        if watched is self._viewer and isinstance(event, QKeyEvent):
            released = event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat()
            if released and event.key() == Qt.Key.Key_M and self.isVisible():
                self.put_away()
                return True
        elif self.isVisible() and event.type() == QEvent.Type.MouseMove:
            if isinstance(event, QMouseEvent):
                self._move(event.position().toPoint())
        elif watched is self._viewer and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.put_away()
        return False

    def _scrolled(self) -> None:
        if self.isVisible():
            self._move(self._at)

    def _move(self, at: QPoint) -> None:
        """Stand over a point of the viewport and show what is there."""
        layout = self._layout
        if layout is None:
            return
        self._at = at
        self.move(at - self.rect().center())
        point = self._viewer.point(at)
        x, y = layout.to_scene(point.page, point.x, point.y)
        wide, high = (round(side * layout.ratio) for side in SIZE)
        self._view = Box(round(x) - wide // 2, round(y) - high // 2, wide, high)
        self._pictures.look(layout, self._view)
        self._pictures.ask(Motion())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages, in a frame."""
        layout, opened = self._layout, self._viewer.opened
        if layout is None or opened is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.save()
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), self._theme.colour("desk"))
        painter.scale(1 / layout.ratio, 1 / layout.ratio)
        painter.translate(-self._view.x, -self._view.y)
        for page in layout.visible(self._view):
            self._painter.page(painter, layout, self._view, opened.source.edition, page)
        painter.restore()
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawPath(frame)
        painter.end()


class _Key(Tool):
    """M takes the lens up, Escape puts it away."""

    def __init__(self, lens: Magnifier) -> None:
        super().__init__(lens)
        self._lens = lens

    def key(self, event: QKeyEvent) -> bool:
        """A key was pressed in the pages."""
        shown = self._lens.isVisible()
        if event.key() == Qt.Key.Key_Escape and shown:
            self._lens.put_away()
            return True
        if event.key() != Qt.Key.Key_M or event.modifiers():
            return False
        if not shown and not event.isAutoRepeat():
            self._lens.turn()
        return True


class _LensPictures(Pictures):
    """Pictures of the lens, with those of the viewer to stand in."""

    def __init__(self, viewer: Viewer, pdf: PdfPages, parent: QObject, look: str) -> None:
        super().__init__(pdf, parent, look)
        self._viewer = viewer

    def stand_in(self, page: int) -> QPixmap | None:
        """The best picture of a whole page to be scaled."""
        return super().stand_in(page) or self._viewer.picture_of(page)

    def has_picture(self, page: int) -> bool:
        """Whether something better than paper could be shown of a page."""
        return super().has_picture(page) or self._viewer.picture_of(page) is not None
