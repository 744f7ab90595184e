"""What a screen reader is told beyond what Qt's widgets tell by themselves.

What we draw ourselves is a kind of button, list or slider wherever it can be, for its role.
Runs in the window's thread.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

REST = 400
"""Milliseconds without another text after which one is said."""


def listened() -> bool:
    """Whether a screen reader, or something like it, listens."""
    return QAccessible.isActive()


def announce(widget: QWidget, text: str) -> None:
    """Have a text said, where a screen reader listens; the keyboard stays where it is."""
    if text and listened():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Says what comes of typing once it rests: of several texts only the last one.

    Each key interrupts what is being said, and what is said for each is never heard out.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._say)

    def say(self, text: str) -> None:
        """Say this soon, in place of what has not been said yet; "" says nothing."""
        self._text = text
        self._timer.start()

    def _say(self) -> None:
        announce(self._widget, self._text)
