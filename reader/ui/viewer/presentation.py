"""One page at a time, fitted, black around: a report shown to a room, or read without a frame.

Draws its pages through the same service as the viewer that it was opened from, and leaves
that one as it is: whoever ends the presentation is where they were. Runs in the window's
thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.render.layout import FIT_PAGE, Box, Layout
from reader.render.plan import Motion
from reader.ui.language import tr
from reader.ui.spoken import spoken
from reader.ui.theme import Theme
from reader.ui.viewer.painting import PagePainter
from reader.ui.viewer.pictures import PdfPages, Pictures

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.tasks.opened import OpenedEdition

STILL = 2000
"""Milliseconds without movement after which the mouse's arrow is hidden."""
NOTCH = 120
_NEXT = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N),
)
_BEFORE = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace),
    Qt.Key.Key_P,
)
_END = (Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_Q)


class Presentation(QWidget):
    """A window of its own that fills the screen."""

    ended = Signal()

    def __init__(
        self,
        pdf: PdfPages,
        theme: Theme,
        opened: "OpenedEdition",
        previews: "Mapping[int, bytes]",
        page: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(opened.edition.title)
        self.setAccessibleName(tr("Presentation"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._opened = opened
        self._direction = 1
        self._turned = 0
        self.page = 0
        """The page that is shown."""
        self._pictures = Pictures(pdf, self, theme.page_look)
        self._pictures.open(opened.source, previews)
        self._pictures.arrived.connect(self.update)
        self._painter = PagePainter(self._pictures, theme)
        self._layout = self._made_layout()
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL)
        self._still.timeout.connect(self._hide_arrow)
        self._still.start()
        self.go_to(page)

    def go_to(self, page: int) -> None:
        """Show a page; the last one where there is none of that number."""
        page = min(max(1, page), len(self._opened.pages))
        if page == self.page:
            return
        self._direction = 1 if page > self.page else -1
        self.page = page
        label = self._opened.pages[page - 1].label
        said = tr("Page {page} of {count}", page=page, count=len(self._opened.pages))
        self.setAccessibleDescription(
            tr("{what}, printed {name}", what=said, name=label) if label else said
        )
        self._look()

    def why_not_settled(self) -> str:
        """What is still to come of the page, "" if nothing is."""
        missing = self._pictures.missing(self.page)
        return (
            tr("page {page}: {count} drawings are to come", page=self.page, count=len(missing))
            if missing
            else ""
        )

    def _made_layout(self) -> Layout:
        """The pages so far apart that one is in view at a time."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        return Layout(
            self._opened.pages,
            zoom=FIT_PAGE,
            width=width,
            height=height,
            ratio=ratio,
            gap=self.height() + 1,
            margin=0,
        )

    def _view(self) -> Box:
        """The screen, with the page in its middle."""
        ratio = self._layout.ratio
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        box = self._layout.box(self.page)
        return Box(
            box.x - (width - box.width) // 2, box.y - (height - box.height) // 2, width, height
        )

    def _look(self) -> None:
        self._pictures.look(self._layout, self._view())
        self._pictures.ask(Motion(self._direction))
        self.update()

    def _hide_arrow(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black, and the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        view, ratio = self._view(), self._layout.ratio
        painter.scale(1 / ratio, 1 / ratio)
        painter.translate(-view.x, -view.y)
        trouble = spoken(self._pictures.trouble(self.page))
        if trouble:
            self._painter.trouble(painter, self._layout, view, self.page, trouble)
        else:
            self._painter.page(painter, self._layout, view, self._opened.edition.id, self.page)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as large as the screen allows."""
        super().resizeEvent(event)
        self._layout = self._made_layout()
        self._look()

    def event(self, event: QEvent) -> bool:
        """Draw anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._layout = self._made_layout()
            self._look()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Space, Home and End; Escape ends it."""
        key = event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _END:
            self.close()
        elif key in _BEFORE or (key == Qt.Key.Key_Space and back):
            self.go_to(self.page - 1)
        elif key in _NEXT:
            self.go_to(self.page + 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(1)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._opened.pages))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes on, one of the right button back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.go_to(self.page + 1)
        elif event.button() == Qt.MouseButton.RightButton:
            self.go_to(self.page - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The arrow is there as long as it moves."""
        self.unsetCursor()
        self._still.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a page."""
        self._turned -= event.angleDelta().y()
        pages = int(self._turned / NOTCH)
        self._turned -= pages * NOTCH
        if pages:
            self.go_to(self.page + pages)
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of everything."""
        self._still.stop()
        self._pictures.close()
        super().closeEvent(event)
        self.ended.emit()
