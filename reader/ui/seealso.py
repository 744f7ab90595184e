"""Asks what other reports say while one reads: on the page at rest, on what is selected.

Made by the window's readings, once. Runs in the window's thread.
"""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from reader.tasks.relating import SeeAlso
from reader.ui.language import english, tr
from reader.ui.sidebar.seealso import FEW, MORE

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen
    from reader.ui.window import Window

PAUSE = 900
"""Milliseconds of rest before anything is asked."""
NOTHING = english("Select a sentence or a paragraph first: other reports on it are looked for.")
Spot = tuple[int, int]
"""An edition and a page of it."""


class SeeAlsoBeside(QObject):
    """Fills the part of the right column; asks nothing that cannot be seen."""

    def __init__(self, window: "Window", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._spot: Spot = (0, 0)
        """What is spoken of; page 0: of what was selected."""
        self._timer = QTimer(self)
        """Runs while another report has just come, whose pages are drawn first."""
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._settle)
        window.sidebar.shown.connect(self._another)
        part = window.sidebar.also
        part.read.connect(window.open_edition)
        part.search_wanted.connect(self._search)
        part.back_wanted.connect(self._back)

    def settle(self, screen: "ReadingScreen") -> None:
        """The reader has come to rest in a report."""
        window = self._window
        spot = (screen.edition, screen.page)
        seen = window.sidebar.isVisible() and window.sidebar.edition == screen.edition
        if not seen or screen is not window.tabs.current_screen or screen.opened is None:
            return
        if spot == self._spot or self._spot == (screen.edition, 0):
            return
        self._spot = spot
        self._ask(window.tasks.relating.page(*spot, FEW), window.sidebar.also.show_page)

    def offer(self, screen: "ReadingScreen", at: object, menu: QMenu) -> None:
        """The menu over the pages opens."""
        if screen.selection.spans:
            menu.addSeparator()
            menu.addAction(tr("Other reports on this"), partial(self.ask_selected, screen))

    def wait(self) -> None:
        """A report has just been opened: it is read if the reader stays."""
        self._timer.start()

    def ask_selected(self, screen: "ReadingScreen") -> None:
        """The reader wants to know what other reports say on the selected words."""
        window = self._window
        text = screen.selection.text()
        if not text.strip():
            window.notice.say(tr(NOTHING))
            return
        if window.columns.folded[1]:
            window.columns.turn("right")
        window.columns.right.setCurrentWidget(window.sidebar)
        self._spot = (screen.edition, 0)
        self._ask(window.tasks.relating.text(screen.edition, text, MORE), self._show_selected)

    def _ask(self, asked: Future[SeeAlso], show: Callable[[SeeAlso], None]) -> None:
        self._window.relay.when(
            asked,
            partial(self._got, self._spot, show),
            owner=self,
            what="what other reports say",
        )

    def _got(self, spot: Spot, show: Callable[[SeeAlso], None], also: SeeAlso) -> None:
        if spot == self._spot and self._window.sidebar.edition == spot[0]:
            show(also)

    def _show_selected(self, also: SeeAlso) -> None:
        self._window.sidebar.also.show_selected(also)
        QTimer.singleShot(0, self._bring_up)  # once it is laid out

    def _bring_up(self) -> None:
        sidebar = self._window.sidebar
        sidebar.verticalScrollBar().setValue(sidebar.also.y())

    def _another(self) -> None:
        if self._window.sidebar.edition != self._spot[0]:
            self._spot = (0, 0)
            self._timer.start()

    def _settle(self) -> None:
        screen = self._window.tabs.current_screen
        if screen.kind == "report":
            self.settle(screen)  # type: ignore[arg-type]

    def _back(self) -> None:
        self._spot = (0, 0)
        self._window.sidebar.also.hide()
        self._settle()
        self._window.tabs.current_screen.focus_inside()

    def _search(self, query: str) -> None:
        self._window.finder.ask(query)
