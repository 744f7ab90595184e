"""What a screen reader is told beyond what Qt's widgets tell by themselves.

What we draw ourselves is a kind of button, list or slider wherever it can be, for its role.
Runs in the window's thread.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text said, where a screen reader listens; the keyboard stays where it is."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
