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
            self.take_room()
        super().showEvent(event)

    def take_room(self) -> None:
        """As large as its texts need, and no larger than the screen.

        Qt gives a dialog of no size two thirds of its screen at most, and one of a least size
        no more for longer texts: both are cut.
        """
        room = self.screen().availableSize() - FRAME
        size, layout = self.size(), self.layout()
        if layout is not None:
            size.setWidth(min(max(size.width(), layout.totalMinimumSize().width()), room.width()))
            if layout.hasHeightForWidth():
                needed = layout.totalMinimumHeightForWidth(size.width())
                size.setHeight(max(size.height(), needed))
        self.resize(size.boundedTo(room))
