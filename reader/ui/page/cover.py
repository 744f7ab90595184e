"""The cover of a report, large. Runs in the window's thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.ui.language import tr
from reader.ui.theme import Theme

SIZE = QSize(180, 252)


class Cover(QWidget):
    """A sheet of paper with the cover on it, bare where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._data = b""
        self._picture = QPixmap()
        self.setFixedSize(SIZE)
        self.setAccessibleName(tr("Cover"))
        theme.changed.connect(self.update)

    def show_cover(self, data: bytes) -> None:
        """Show a JPEG; b"" for none."""
        if data != self._data:
            self._data = data
            self._picture = QPixmap.fromImage(QImage.fromData(data)) if data else QPixmap()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture as large as it fits, in its own shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = QRectF(self.rect())
        if not self._picture.isNull():
            size = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            sheet = QRectF(0, 0, size.width(), size.height())
            painter.drawPixmap(sheet, self._picture, QRectF(self._picture.rect()))
        else:
            painter.fillRect(sheet, self._theme.colour("paper"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()
