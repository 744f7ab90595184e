"""The tabs with all about a report: opens them, and keeps them true.

Runs in the window's thread.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model.changes import Changes
from reader.tasks.tasks import Tasks
from reader.ui.page.screen import PageScreen
from reader.ui.relay import Relay
from reader.ui.tabs import Tabs
from reader.ui.theme import Theme


class Pages(QObject):
    """What the window does with reports' own pages."""

    read = Signal(int, int)
    """Edition and page that the reader wants to read."""
    correct_wanted = Signal()
    company_wanted = Signal(int)
    opened = Signal(object)
    """The screen of a tab that is new."""

    def __init__(
        self,
        tasks: Tasks,
        relay: Relay,
        theme: Theme,
        tabs: Tabs,
        newest: Callable[[int], int],
    ) -> None:
        """`newest(report)` is the current edition of a report, 0 if there is none."""
        super().__init__(tabs)
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._tabs = tabs
        self._newest = newest

    def open(self, edition: int) -> None:
        """Show the page of an edition, in the tab that it has or in a new one."""
        if not edition:
            return
        screen = next((one for one in self._open if one.about == edition), None)
        if screen is None:
            number = self._tabs.next_number()
            screen = PageScreen(self._tasks, self._relay, self._theme, edition, number)
            screen.read.connect(self.read)
            screen.correct_wanted.connect(self.correct_wanted)
            screen.report_wanted.connect(self._open_report)
            screen.companies.wanted.connect(self.company_wanted)
            screen.renamed.connect(partial(self._rename, number))
            self._tabs.add(number, screen, screen.tab_text)
            self.opened.emit(screen)
        self._tabs.show(screen.number)
        screen.focus_inside()

    def follow(self, changes: Changes) -> None:
        """Something has changed."""
        for screen in self._open:
            compared = screen.shown and screen.shown.record.report.id in changes.compared
            if changes.reports or changes.people or compared or screen.about in changes.previews:
                screen.refresh()

    def refresh(self) -> None:
        """Something has changed on every page."""
        for screen in self._open:
            screen.refresh()

    @property
    def _open(self) -> list[PageScreen]:
        screens = self._tabs.screens.values()
        return [screen for screen in screens if isinstance(screen, PageScreen)]

    def _open_report(self, report: int) -> None:
        self.open(self._newest(report))

    def _rename(self, number: int) -> None:
        if (screen := self._tabs.screens.get(number)) is not None:
            self._tabs.name(number, screen.tab_text)
