"""A small cross to press: closes a tab, clears a field. Runs in the window's thread."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui.glyphs import pixmap
from reader.ui.theme import Theme

SIDE = 18


class Closer(QAbstractButton):
    """Painted, because a style sheet's padding for buttons would squeeze the cross."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        """Small, and easy to hit; some air at its right."""
        return QSize(SIDE + 4, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A cross, with a back under the mouse."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = self.underMouse()
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("pressed"))
            painter.drawRoundedRect(QRectF(0, 0, SIDE, SIDE), 4, 4)
        colour = "text" if over else "second"
        painter.drawPixmap(1, 1, pixmap(self._theme, "close", colour, self.devicePixelRatioF()))
        painter.end()
