"""Carries what other threads say to an object of the window's thread, however short its life.

A signal of the object itself could be emitted in the very moment in which the window's thread
deletes the object, and that ends the program: to ask first whether it is still there is too
early by one instruction. A messenger is deleted when nobody holds it any more, so never while
it speaks; Qt itself drops what is on the way to an object that is gone.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Messenger(QObject):
    """Has no parent: it lives as long as it is held, also by a thread that is about to speak."""

    _said = Signal(object)

    def __init__(self, hear: Callable[[Any], object]) -> None:
        """`hear` is a method of a QObject; it is called in its thread, never in mid-call."""
        super().__init__()
        self._said.connect(hear, Qt.ConnectionType.QueuedConnection)

    def tell(self, what: object = None) -> None:
        """Say something, on whatever thread."""
        self._said.emit(what)

    def hush(self) -> None:
        """Let nothing be heard any more. In the window's thread."""
        self._said.disconnect()
