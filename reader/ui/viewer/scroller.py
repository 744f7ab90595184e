"""A stack of pages that is scrolled and zoomed: wheel, keys, fingers, resizing.

Scroll bars count device pixels, so that pages lie on whole pixels on every screen. What
is shown of the pages is the business of `Viewer`, which builds upon this. Runs in the
window's thread.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from reader.model.page import PageInfo
from reader.render.layout import (
    FIT_HEIGHT,
    FIT_PAGE,
    FIT_WIDTH,
    HUNDRED,
    LARGEST,
    STEPS,
    Box,
    Layout,
    Mode,
    mode_named,
)
from reader.ui.scrolling import AbstractArea
from reader.ui.theme import Theme
from reader.ui.viewer.glide import STILL, Glide, SpeedMeter

LINE = 56
"""Pixels that an arrow key moves the pages."""
NOTCH = 120
"""What a wheel says of one notch, eighths of a degree."""
NOTCH_STEP = 84
"""Pixels that a notch moves the pages, where the system wants three lines for it."""
OVER = 200
"""Pixels that fingers push beyond the end of a single page until it is turned."""
SETTLE = 120
"""Milliseconds after the last change of zoom or size until pages are drawn for it."""


class PageScroller(AbstractArea):
    """Lays pages out and moves the view over them."""

    zoom_changed = Signal(float, int)
    """Zoom mode or factor, and the percentage in force."""
    arranged = Signal(str, bool)
    """The `Mode` in which pages stand, and whether they are of uniform width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[PageInfo, ...] = ()
        self._zoom = FIT_WIDTH
        self._rotation = 0
        self._mode = Mode.CONTINUOUS
        self._uniform = False
        self._page = 1
        self._layout = self._made_layout()
        self._placing = False
        """The bars are being set by us: not the reader's movement."""
        self._drag: QPoint | None = None
        self._over = 0
        """Device pixels that a single page was pushed beyond its end."""
        self._speed = SpeedMeter()
        self._glide = Glide(self.verticalScrollBar())
        self._ask_timer = self._timer(0, self._ask)
        self._still_timer = self._timer(round(STILL * 1000), self._rest)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The right edge must not jump about while pages of several widths pass.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # -- what the viewer adds -----------------------------------------------------

    def go_to(self, page: int) -> None:
        """Go to a page."""
        raise NotImplementedError

    def next_hit(self) -> None:
        """Go to the next hit."""
        raise NotImplementedError

    def previous_hit(self) -> None:
        """Go to the hit before."""
        raise NotImplementedError

    def _moved(self, by_reader: bool = False) -> None:
        """The view shows another part of the scene."""
        raise NotImplementedError

    def _ask(self) -> None:
        """Ask for the drawings that the view wants."""
        raise NotImplementedError

    def _has_drawings(self) -> bool:
        """Whether anything could stand in while sizes change."""
        raise NotImplementedError

    # -- zoom ------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """0, -1, -2 for fit width, page, height, else pixels per point."""
        return self._zoom

    @property
    def percent(self) -> int:
        """The zoom in force, in hundredths of a page's size on paper."""
        return round(self._layout.scale / HUNDRED * 100)

    def set_zoom(self, zoom: float, at: QPoint | None = None) -> None:
        """Change the zoom; what is at a point of the viewport (its middle) stays there."""
        if zoom > 0:
            zoom = min(max(zoom, self._layout.least), LARGEST)
        self._zoom = zoom
        middle = QPoint(self.viewport().width() // 2, self.viewport().height() // 3)
        self._lay_out(middle if at is None else at)
        self._tell_zoom()

    def zoom_in(self) -> None:
        """The next larger of the usual zooms."""
        now = self._layout.scale / HUNDRED * 1.005
        further = now * 1.25
        step = next((step for step in STEPS if step > now), further)
        self.set_zoom((further if further < STEPS[0] else step) * HUNDRED)

    def zoom_out(self) -> None:
        """The next smaller of the usual zooms."""
        now = self._layout.scale / HUNDRED / 1.005
        self.set_zoom(next((step for step in reversed(STEPS) if step < now), now / 1.25) * HUNDRED)

    def fit_width(self) -> None:
        """Pages as wide as the view."""
        self.set_zoom(FIT_WIDTH)

    def fit_page(self) -> None:
        """Whole pages."""
        self.set_zoom(FIT_PAGE)
        self.go_to(self._page)

    def fit_height(self) -> None:
        """Pages as high as the view."""
        self.set_zoom(FIT_HEIGHT)
        self.go_to(self._page)

    # -- arrangement -------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """How pages stand beside and after one another."""
        return self._mode

    @property
    def uniform(self) -> bool:
        """Whether all pages are shown of one width."""
        return self._uniform

    def arrange(self, named: str, uniform: bool) -> None:
        """Have pages stand in another way, a `Mode`; what one reads stays in view."""
        mode = mode_named(named)
        if (mode, uniform) == (self._mode, self._uniform):
            return
        self._mode, self._uniform = mode, uniform
        middle = QPoint(self.viewport().width() // 2, self.viewport().height() // 3)
        self._lay_out(middle)
        if self._pages and self._page not in self._layout.visible(self._view()):
            self.go_to(self._page)
        self.arranged.emit(str(mode), uniform)
        self._tell_zoom()

    def turn(self, degrees: int = 90) -> None:
        """Turn all pages clockwise."""
        self._rotation = (self._rotation + degrees) % 360
        page = self._page
        self._lay_out(QPoint(0, 0))
        self.go_to(page)

    @property
    def place(self) -> tuple[int, float]:
        """The page that is read, and how far down the shown page the view begins, in points.

        Less than 0 where the view begins above that page.
        """
        if not self._pages:
            return 0, 0.0
        down = self._view().y - self._layout.box(self._page).y
        return self._page, round(down / (self._layout.zoom_of(self._page) / 1000), 1)

    def return_to(self, page: int, top: float) -> None:
        """Show a `place` again."""
        if 1 <= page <= len(self._pages):
            self.go_to(page)
            down = round(top * self._layout.zoom_of(page) / 1000)
            self._scroll_to(self.horizontalScrollBar().value(), self._layout.box(page).y + down)
            self._moved()
            self._ask()

    @property
    def moving(self) -> bool:
        """Whether the view moves, or has done so a moment ago."""
        return self._glide.running or self._still_timer.isActive()

    # -- layout and scrolling --------------------------------------------------------

    def _timer(self, milliseconds: int, slot: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    def _px(self, pixels: float) -> int:
        """Pixels as device pixels."""
        return round(pixels * self._layout.ratio)

    def _made_layout(self) -> Layout:
        ratio = self.devicePixelRatioF()
        size = self.viewport().size()
        return Layout(
            self._pages,
            zoom=self._zoom,
            width=round(size.width() * ratio),
            height=round(size.height() * ratio),
            ratio=ratio,
            rotation=self._rotation,
            mode=self._mode,
            uniform=self._uniform,
        )

    def _view(self) -> Box:
        """What is seen of the scene; a scene lower than the view stands in its middle."""
        ratio = self._layout.ratio
        width = round(self.viewport().width() * ratio)
        height = round(self.viewport().height() * ratio)
        top = self._layout.settled(self.verticalScrollBar().value())
        if self._layout.height < height:
            top = (self._layout.height - height) // 2
        return Box(self.horizontalScrollBar().value(), top, width, height)

    def _lay_out(self, anchor: QPoint) -> None:
        """Lay the pages out anew; what is at a point of the viewport stays there."""
        self._glide.stop()
        view = self._view()
        x, y = self._px(anchor.x()), self._px(anchor.y())
        spot = self._layout.spot(view.x + x, view.y + y)
        self._layout = self._made_layout()
        self._set_bars()
        left, top = self._layout.at(spot)
        top = self._layout.settled_on(spot.page, top - self._px(anchor.y()))
        self._scroll_to(left - self._px(anchor.x()), top)
        self._moved()
        # While one is still zooming or resizing, nothing is drawn for sizes that pass.
        self._ask_timer.start(SETTLE if self._has_drawings() else 0)

    def _set_bars(self) -> None:
        ratio = self._layout.ratio
        self._placing = True
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._layout.height, self.viewport().height()),
            (self.horizontalScrollBar(), self._layout.width, self.viewport().width()),
        ):
            shown = round(seen * ratio)
            bar.setRange(0, max(0, whole - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(round(LINE * ratio))
        self._placing = False

    def _scroll_to(self, x: int, y: int) -> None:
        self._placing = True
        self.horizontalScrollBar().setValue(x)
        self.verticalScrollBar().setValue(y)
        self._placing = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The reader has moved a scroll bar, by whatever means."""
        if self._placing:
            return
        height = self._layout.box(self._page).height if self._page and self._pages else 1
        self._speed.moved(-dy / height)
        self._moved(by_reader=True)
        self._still_timer.start()
        if not self._ask_timer.isActive():
            self._ask_timer.start(0)

    def _rest(self) -> None:
        self._speed.rest()
        self._ask()

    def _tell_zoom(self) -> None:
        self.zoom_changed.emit(self._zoom, self.percent)

    # -- the window's events ---------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line that is being read at the top."""
        super().resizeEvent(event)
        self._resized()

    def event(self, event: QEvent) -> bool:
        """Lay out anew on a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        return super().event(event)

    def _resized(self) -> None:
        before = self.percent
        self._lay_out(QPoint(self.viewport().width() // 2, 0))
        if self.percent != before:
            self._tell_zoom()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """By pixels where the device gives pixels, gently by notches; zoom with Ctrl."""
        pixels, notches = event.pixelDelta(), event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = notches.y() / NOTCH
            if turned:
                self.set_zoom(self._layout.scale * 1.2**turned, event.position().toPoint())
            event.accept()
            return
        across = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        # X11 gives pixels in units of its own (see QWheelEvent::pixelDelta).
        if not pixels.isNull() and QGuiApplication.platformName() != "xcb":
            self._pan(-self._px(pixels.x()), -self._px(pixels.y()))
        else:
            lines = QGuiApplication.styleHints().wheelScrollLines() / 3
            step = NOTCH_STEP * lines / NOTCH
            x, y = notches.x(), notches.y()
            if across and not x:
                x, y = y, 0
            self.horizontalScrollBar().setValue(
                self.horizontalScrollBar().value() - self._px(x * step)
            )
            if y:
                gently = self._theme.motion if abs(y) >= NOTCH else 0
                self._glide_by(-self._px(y * step), gently)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page Up and Down, Space, Home, End, Ctrl with plus, minus and 0, F3."""
        key, keys = event.key(), Qt.Key
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        screen = self._view().height - self._px(LINE)
        across = self.horizontalScrollBar().maximum() > 0
        if control and key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif control and key == keys.Key_Minus:
            self.zoom_out()
        elif control and key == keys.Key_0:
            self.fit_width()
        elif key == keys.Key_F3:
            (self.previous_hit if shift else self.next_hit)()
        elif key in (keys.Key_Home, keys.Key_End):
            self.go_to(1 if key == keys.Key_Home else len(self._pages))
        elif key == keys.Key_PageDown or (key == keys.Key_Space and not shift):
            self._glide_by(screen, self._theme.motion)
        elif key == keys.Key_PageUp or key == keys.Key_Space:
            self._glide_by(-screen, self._theme.motion)
        elif key in (keys.Key_Down, keys.Key_Up):
            step = self._px(LINE if key == keys.Key_Down else -LINE)
            self._glide_by(step, self._theme.motion)
        elif key in (keys.Key_Left, keys.Key_Right) and across:
            self._pan(self._px(LINE if key == keys.Key_Right else -LINE), 0)
        elif key in (keys.Key_Left, keys.Key_Right):
            self.go_to(self._layout.page_after(self._page, 1 if key == keys.Key_Right else -1))
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the pages with the middle button."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._drag = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the pages along."""
        if self._drag is not None:
            now = event.position().toPoint()
            moved, self._drag = self._drag - now, now
            self._pan(self._px(moved.x()), self._px(moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the pages."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._drag = None
            self.viewport().unsetCursor()

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with two fingers where the system tells of them."""
        zooming = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zooming:
            scale = self._layout.scale * (1 + event.value())
            self.set_zoom(scale, event.position().toPoint())
            return True
        return super().viewportEvent(event)

    def _glide_by(self, step: int, milliseconds: int) -> None:
        """Move up or down; single pages stop at their end, and are turned from there."""
        if self._mode != Mode.SINGLE:
            self._glide.by(step, milliseconds)
            return
        start = self._glide.target if self._glide.running else self._view().y
        page = self._layout.page_at(start + self._layout.view_height // 2)
        end = self._layout.settled_on(page, start + step)
        if end != start:
            self._glide.to(end, milliseconds)
            return
        onward = self._layout.page_after(page, 1 if step > 0 else -1)
        if onward != page:
            box = self._layout.box(onward)
            edge = box.y - self._layout.gap if step > 0 else box.bottom
            self._glide.to(self._layout.settled_on(onward, edge), 0)

    def _pan(self, dx: int, dy: int) -> None:
        across = self.horizontalScrollBar()
        self._glide.stop()
        across.setValue(across.value() + dx)
        before = self._view().y
        if self._mode != Mode.SINGLE:
            self.verticalScrollBar().setValue(before + dy)
            return
        inside = self._layout.settled_on(
            self._layout.page_at(before + self._layout.view_height // 2), before + dy
        )
        self.verticalScrollBar().setValue(inside)
        # Fingers go on gliding for a while: a page is not turned by every twitch of them.
        self._over = self._over + dy if inside == before and self._over * dy >= 0 else 0
        if abs(self._over) >= self._px(OVER):
            self._over = 0
            self._glide_by(dy, 0)
