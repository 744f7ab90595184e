"""Covers of editions as pictures, loaded off the window's thread when a list paints them.

A list asks `picture(edition)` while it paints and gets what is at hand; `arrived` says
when one has come. The newest wish is loaded first, so that what is on the screen does
not wait for what was scrolled past. Runs in the window's thread but for `_load`.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, QSizeF, Qt, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPen, QPixmap

from reader.ui.messenger import Messenger
from reader.ui.theme import Theme

WIDTH, HEIGHT = 60, 84
"""Of a cover in a card."""
MOST_KEPT = 800
MOST_WANTED = 80


class Covers(QObject):
    """All covers of a library."""

    arrived = Signal(int)
    """Edition whose cover has come or changed: paint it again."""

    def __init__(self, place: Callable[[int], Path], parent: QObject | None = None) -> None:
        """`place(edition)` is where the JPEG is, if there is one."""
        super().__init__(parent)
        self._place = place
        self._kept: OrderedDict[int, QPixmap | None] = OrderedDict()
        self._blanks: dict[tuple[float, float, float, str], QPixmap] = {}
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._lock = threading.Lock()
        self._busy = False
        self._scale = 1.0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._messenger = Messenger(self._keep)

    def picture(self, edition: int, scale: float) -> QPixmap | None:
        """The cover in `scale` device pixels per pixel, None if it is not here (yet)."""
        if scale != self._scale:
            self._scale = scale
            self._kept.clear()
        if edition in self._kept:
            self._kept.move_to_end(edition)
            return self._kept[edition]
        if edition and edition not in self._asked:
            with self._lock:
                self._asked.add(edition)
                self._wanted.append(edition)
                for old in self._wanted[:-MOST_WANTED]:
                    self._asked.discard(old)
                del self._wanted[:-MOST_WANTED]
                if self._busy:
                    return None
                self._busy = True
            self._pool.start(self._load)
        return None

    def draw(self, painter: QPainter, at: QRectF, edition: int, theme: Theme) -> None:
        """Draw a cover into a rectangle; a plain sheet of paper where there is none."""
        scale = painter.device().devicePixelRatioF()
        picture = self.picture(edition, scale) or self._blank(at.size(), scale, theme)
        own = picture.deviceIndependentSize()
        size = own.scaled(at.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if abs(size.height() - own.height()) < 1:
            size = own  # as in cards: copying is cheaper than scaling
            painter.drawPixmap(at.topLeft(), picture)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(QRectF(at.topLeft(), size), picture, QRectF(picture.rect()))
        sheet = QRectF(at.topLeft(), size)
        painter.setPen(theme.colour("line"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))

    def _blank(self, size: QSizeF, scale: float, theme: Theme) -> QPixmap:
        """A sheet of paper, drawn once for each size and theme."""
        key = (size.width(), size.height(), scale, theme.colours.line)
        if (kept := self._blanks.get(key)) is not None:
            return kept
        picture = QPixmap((size * scale).toSize())
        picture.setDevicePixelRatio(scale)
        picture.fill(theme.colour("paper"))
        painter = QPainter(picture)
        faint = theme.colour("on_paper")
        faint.setAlphaF(0.3)
        painter.setPen(QPen(faint, 1))
        left, width, step = int(size.width() * 0.2), size.width(), size.height() / 8
        for row in range(2, 6):
            right = int(width * (0.8 if row < 5 else 0.55))
            painter.drawLine(left, int(row * step), right, int(row * step))
        painter.end()
        self._blanks[key] = picture
        return picture

    def forget(self, editions: tuple[int, ...]) -> None:
        """These have changed: load them again when they are next painted, which is soon."""
        for edition in editions:
            if edition in self._kept:
                del self._kept[edition]
                self.arrived.emit(edition)

    def forget_missing(self) -> None:
        """Look again for those that were not there."""
        self.forget(tuple(edition for edition, kept in self._kept.items() if kept is None))

    @property
    def loading(self) -> bool:
        """Whether covers are on their way."""
        return self._busy or bool(self._asked)

    def close(self) -> None:
        """Load no more, and wait for the one under way."""
        with self._lock:
            self._wanted.clear()
        self._pool.waitForDone()

    def _load(self) -> None:
        """On the pool's thread, until nothing is wanted."""
        while True:
            with self._lock:
                if not self._wanted:
                    self._busy = False
                    return
                edition = self._wanted.pop()
                scale = self._scale
            reader = QImageReader(str(self._place(edition)))
            image = QImage()
            if reader.canRead():
                size = reader.size()
                size.scale(QSize(WIDTH, HEIGHT) * scale, Qt.AspectRatioMode.KeepAspectRatio)
                reader.setScaledSize(size)
                image = reader.read()
            self._messenger.tell((edition, image))

    @Slot(object)
    def _keep(self, loaded: tuple[int, QImage]) -> None:
        edition, image = loaded
        self._asked.discard(edition)
        picture = None
        if not image.isNull():
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self._scale)
        self._kept[edition] = picture
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        if picture is not None:
            self.arrived.emit(edition)
