"""What every dialog keeps to: it fits on its screen. Runs in the window's thread."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

FRAME = QSize(8, 40)
"""What a desktop puts round a window: on a small screen its lowest line must not be cut."""


class Dialog(QDialog):
    """A dialog that is shown no larger than its screen has room for.

    With large texts a screen is small: at twice the size 1280x800 holds 640x400. A dialog whose
    lower end is off the screen cannot be closed, and the one with the size of texts is one.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Take no more room than there is, before it is placed."""
        if not event.spontaneous():
            self.resize(self.size().boundedTo(self.screen().availableSize() - FRAME))
        super().showEvent(event)
