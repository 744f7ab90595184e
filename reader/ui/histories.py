"""What is done from the rows of an update history, in the right column and on reports' pages.

Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.page.screen import PageScreen
    from reader.ui.sidebar.history import HistoryPart
    from reader.ui.window import Window


class Histories(QObject):
    """Listens to each update history of one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._tend(window.sidebar.history)
        window.pages.opened.connect(self._tend_page)

    def _tend_page(self, screen: "PageScreen") -> None:
        self._tend(screen.history)

    def _tend(self, history: "HistoryPart") -> None:
        window = self._window
        regrouping = window.organising.regrouping
        history.changes_wanted.connect(window.comparing.open)
        history.beside_wanted.connect(window.looking.beside.open_edition)
        history.redate_wanted.connect(regrouping.redate)
        history.move_wanted.connect(regrouping.move)
        history.split_wanted.connect(regrouping.split)
