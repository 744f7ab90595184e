"""What a screen reader is told where Qt's own widgets do not know it. In the window's thread."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

DOCUMENT = "document"
_ROLES = {DOCUMENT: QAccessible.Role.Document}


def announce(widget: QWidget, text: str) -> None:
    """Have a text said, where a screen reader listens; the keyboard stays where it is."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_roles() -> None:
    """From now on widgets with the property "spoken" are what that says. Once in a process.

    For those that we draw ourselves and that are no kind of button, list or field.
    """
    QAccessible.installFactory(_interface)


def _interface(kind: str, told: QObject | None) -> QAccessibleInterface | None:
    if not isinstance(told, QWidget) or told.property("spoken") not in _ROLES:
        return None
    return QAccessibleWidget(told, _ROLES[told.property("spoken")])
