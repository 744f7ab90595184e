"""Other ways to look at reports: looks of pages, full screen, presentation, on paper.

What the window has for them, in one object. Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.printing import Printing

if TYPE_CHECKING:
    from reader.ui.window import Window


class Looking(QObject):
    """Belongs to one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.printing = Printing(window)
        window.theme.pages_changed.connect(self._keep_pages)

    def _keep_pages(self) -> None:
        self._window.tasks.change_setting("appearance", pages=self._window.theme.pages)
