"""Other ways to look at reports: looks of pages, full screen, presentation, on paper.

What the window has for them, in one object. Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.beside import Beside
from reader.ui.fullscreen import FullScreen
from reader.ui.printing import Printing

if TYPE_CHECKING:
    from reader.ui.viewer.presentation import Presentation
    from reader.ui.window import Window


class Looking(QObject):
    """Belongs to one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.printing = Printing(window)
        self.full_screen = FullScreen(window)
        self.beside = Beside(window)
        self.presentation: Presentation | None = None
        window.theme.pages_changed.connect(self._keep_pages)

    def present(self, page: int) -> None:
        """Present the open report from a page."""
        from reader.ui.viewer.presentation import Presentation  # late: few people present

        window = self._window
        screen = window.tabs.current_screen
        viewer = screen.viewer  # type: ignore[attr-defined]
        if viewer.opened is None or not viewer.pages or self.presentation is not None:
            return
        made = Presentation(
            window.tasks.pdf, window.theme, viewer.opened, viewer.previews, page, window
        )
        made.ended.connect(self._ended)
        self.presentation = made
        made.setScreen(window.screen())
        made.setGeometry(window.screen().geometry())
        made.showFullScreen()
        made.activateWindow()
        made.setFocus()

    def _ended(self) -> None:
        made, self.presentation = self.presentation, None
        if made is not None:
            made.deleteLater()
            self._window.activateWindow()
            self._window.tabs.current_screen.focus_inside()

    def _keep_pages(self) -> None:
        self._window.tasks.change_setting("appearance", pages=self._window.theme.pages)
