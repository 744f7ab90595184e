"""The open report on the whole screen: no bars, no columns, no tabs but its own bar.

Everything comes back as it was. Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from reader.ui.window import Window


class FullScreen(QObject):
    """Whether a window fills the screen."""

    changed = Signal(bool)

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.on = False
        window.installEventFilter(self)

    def turn(self) -> None:
        """Fill the screen, or no longer."""
        (self.leave if self.on else self._enter)()

    def leave(self) -> None:
        """Be a window again."""
        if self.on:
            self.on = False
            self._window.setWindowState(
                self._window.windowState() & ~Qt.WindowState.WindowFullScreen
            )
            self._show_rest(True)

    def _enter(self) -> None:
        self.on = True
        self._show_rest(False)
        self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def _show_rest(self, shown: bool) -> None:
        window = self._window
        for part in (window.top, window.status):
            part.setVisible(shown)
        window.tabs.show_strip(shown)
        window.columns.show_sides(shown)
        self.changed.emit(self.on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape that nobody else wanted ends it; so does closing, which remembers the window."""
        if self.on and watched is self._window:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.leave()
                    return True
            elif event.type() == QEvent.Type.Close:
                self.leave()
        return False
