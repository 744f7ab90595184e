"""The screen of the next report that is opened, made ahead: a click need not wait for widgets.

Its modules are imported on a thread of their own and its widgets made while the window
has nothing to do. Everything else runs in the window's thread.
"""

import sys
import threading
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from reader.ui.language import tr
from reader.ui.messenger import Messenger

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen

MODULE = "reader.ui.reading"
"""What a start does without, and all that it needs in turn."""
REST = 300
"""Milliseconds after a start, or after a report was opened, until a screen is made."""
PAUSE = 30
"""Milliseconds between two steps of making it, in which the window is there for the reader."""


class SpareScreen(QObject):
    """Keeps one screen that no report was opened in yet."""

    def __init__(
        self, make: Callable[[], "ReadingScreen"], busy: Callable[[], bool], parent: QObject
    ) -> None:
        """`make()` makes one, hidden, and owns it; not while `busy()`."""
        super().__init__(parent)
        self._make = make
        self._busy = busy
        self._screen: ReadingScreen | None = None
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        self._messenger = Messenger(self._go_on)

    def begin(self) -> None:
        """The window has shown what there is to show: make the first one, once."""
        if not self._begun:
            self._begun = True
            self._timer.start(REST)

    def take(self) -> "ReadingScreen":
        """A screen to open a report in; made now if there was no time for it yet."""
        screen, self._screen = self._screen or self._make(), None
        self._timer.start(REST)
        return screen

    def close(self) -> None:
        """Make no more."""
        self._begun = True
        self._messenger.hush()
        self._timer.stop()

    @property
    def ready(self) -> bool:
        """Whether a screen is there."""
        return self._screen is not None

    def _import(self) -> None:
        import_module(MODULE)
        self._messenger.tell()

    @Slot(object)
    def _go_on(self, nothing: None) -> None:
        self._step()

    @Slot()
    def _step(self) -> None:
        if self._busy():
            self._timer.start(REST)
        elif MODULE not in sys.modules:
            # In turns with the window's thread, which would stand still for 30 ms.
            threading.Thread(target=self._import, name=tr("import of pages"), daemon=True).start()
        elif self._screen is None:
            self._screen = self._make()
            self._timer.start(PAUSE)
        else:
            # The style sheet is looked up for each widget when it is first shown, or now.
            for part in (self._screen, self._screen.column):
                for widget in part.findChildren(QWidget):
                    widget.ensurePolished()
