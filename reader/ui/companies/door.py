"""The ways to companies: opens their tabs, keeps them true, and names them in the palette.

Made by the window, once. Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model.changes import Changes
from reader.model.company import CompanyRow
from reader.ui.language import tr
from reader.ui.palette import Choice

if TYPE_CHECKING:
    from reader.ui.companies.screen import CompanyScreen
    from reader.ui.window import Window

REST = 1500
"""Milliseconds after a change until the names for the palette are asked for."""


class CompanyDoor(QObject):
    """What a window does with companies."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._rows: list[CompanyRow] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        window.sidebar.companies.wanted.connect(self.open)
        window.pages.company_wanted.connect(self.open)

    def close_door(self) -> None:
        """Ask for nothing any more: the library may be closed before the window is gone."""
        self._timer.stop()

    def open(self, company: int) -> None:
        """Show all about a company, in the tab that it has or in a new one."""
        window = self._window
        screen = next((one for one in self._open if one.company == company), None)
        if screen is None:
            from reader.ui.companies.screen import CompanyScreen  # late: the start needs it not

            number = window.tabs.next_number()
            screen = CompanyScreen(window.tasks, window.relay, window.theme, company, number)
            screen.read.connect(window.open_edition)
            screen.company_wanted.connect(self.open)
            screen.search_wanted.connect(window.search)
            screen.part_wanted.connect(self._part)
            screen.renamed.connect(partial(self._rename, number))
            window.tabs.add(number, screen, screen.tab_text)
        window.tabs.show(screen.number)
        screen.focus_inside()

    def show_all(self) -> None:
        """Show the list of all companies."""
        window = self._window
        screens = window.tabs.screens.values()
        screen = next((one for one in screens if one.kind == "companies"), None)
        if screen is None:
            from reader.ui.companies.listing import CompaniesScreen  # late, too

            number = window.tabs.next_number()
            made = CompaniesScreen(window.tasks, window.relay, window.theme, number)
            made.company_wanted.connect(self.open)
            made.join_wanted.connect(self._join)
            screen = made
            window.tabs.add(number, screen, screen.tab_text)
        window.tabs.show(screen.number)
        screen.focus_inside()

    def choices(self) -> list[Choice]:
        """The companies as lines of the palette; an abbreviation leads to its firm, too."""
        return [Choice(_line(row), tr("Company"), partial(self.open, row.id)) for row in self._rows]

    def follow(self, changes: Changes) -> None:
        """Something has changed."""
        if not (changes.companies or changes.reports):
            return
        self._timer.start()
        for screen in self._window.tabs.screens.values():
            if screen.kind in ("company", "companies"):
                screen.refresh()  # type: ignore[attr-defined]
        if not changes.reports:
            self._window.sidebar.refresh()
            self._window.pages.refresh()

    @property
    def _open(self) -> "list[CompanyScreen]":
        screens = self._window.tabs.screens.values()
        return [screen for screen in screens if screen.kind == "company"]  # type: ignore[misc]

    def _rename(self, number: int) -> None:
        if (screen := self._window.tabs.screens.get(number)) is not None:
            self._window.tabs.name(number, screen.tab_text)

    def _ask(self) -> None:
        self._window.relay.when(
            self._window.tasks.companies.rows(), self._take, owner=self, what="the companies"
        )

    def _take(self, rows: list[CompanyRow]) -> None:
        self._rows = rows

    def _join(self, companies: Sequence[int], home: int) -> None:
        window = self._window
        window.relay.when(
            window.tasks.companies.join(companies, home),
            lambda done: window.notice.say(
                tr("{count} companies count as one now.", count=len(companies)),
                tr("Undo"),
                window.deeds.undo,
            ),
            owner=self,
            what="joining companies",
        )

    def _part(self, company: int) -> None:
        window = self._window
        window.relay.when(
            window.tasks.companies.part(company), owner=self, what="parting companies"
        )


def _line(row: CompanyRow) -> str:
    shorts = [name for name in row.aliases if name.isupper() and " " not in name]
    said = f"{row.name} ({', '.join(shorts[:2])})" if shorts else row.name
    return f"{said}, {row.country}" if row.country else said
