"""Opening a report beside another: which one, on which side. Runs in the window's thread."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.report import HistoryRow
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.palette import Choice, Palette

if TYPE_CHECKING:
    from reader.ui.pair import Pair
    from reader.ui.reading import ReadingScreen
    from reader.ui.window import Window


class Beside(QObject):
    """Puts two reports of one window side by side."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None

    def ask(self) -> None:
        """In a report: ask what to open beside it. In the list: what is chosen there."""
        window = self._window
        screen = window.tabs.current_screen
        if screen.kind == "report":
            window.relay.when(
                window.tasks.history(screen.opened.report.id if screen.opened else 0),  # type: ignore[attr-defined]
                self._offer,
                owner=self,
                what="the editions",
            )
            return
        chosen = [row.edition for row in window.chosen()[:2]]
        if len(chosen) == 2:
            window.open_edition(chosen[0])
            self.open(chosen[1])
        elif chosen:
            self.open(chosen[0])

    def open(self, edition: int, *, older: bool = False, together: bool = False) -> None:
        """Open an edition beside the report that is read, or was read last.

        `older` stands at its left; `together` scrolls both from where the other one stands.
        """
        window = self._window
        before = self._read_last(edition)
        window.open_edition(edition)
        screen = window.readings.of(edition)
        if before is None or screen is None:
            return
        for each in (before, screen):
            # A third report takes the place of the one that stood beside.
            if (pair := window.tabs.pair_of(each.number)) is not None:
                window.tabs.split(pair)
        sides = (screen, before) if older else (before, screen)
        window.tabs.pair(sides[0].number, sides[1].number, screen.number)
        pair = window.tabs.pair_of(screen.number)
        if pair is not None and together:
            pair.follow(before.number)
        screen.focus_inside()

    def open_edition(self, edition: int) -> None:
        """Open another edition beside the one that the right column speaks of."""
        window = self._window
        here = window.sidebar.edition
        window.open_edition(here)
        window.relay.when(
            window.tasks.history(window.sidebar.report),
            lambda history: self._open_of(history, here, edition),
            owner=self,
            what="the editions",
        )

    def _open_of(self, history: list[HistoryRow], here: int, edition: int) -> None:
        dates = {row.edition.id: row.edition.updated for row in history}
        older = dates.get(edition, "") < dates.get(here, "")
        self.open(edition, older=older, together=True)

    def step(self, by: int) -> None:
        """Put the keyboard into the left or the right side."""
        if (pair := self._pair) is not None:
            pair.step(by)

    def turn_together(self) -> None:
        """Scroll both sides together, or each on its own."""
        if (pair := self._pair) is not None:
            pair.turn_together()

    @property
    def _pair(self) -> "Pair | None":
        return self._window.tabs.pair_of(self._window.tabs.current)

    def _read_last(self, edition: int) -> "ReadingScreen | None":
        """The report on the screen, or the one whose tab came last."""
        tabs = self._window.tabs
        screens = [tabs.current_screen, *reversed(tabs.screens.values())]
        found = (s for s in screens if s.kind == "report" and s.edition != edition)
        return next(found, None)  # type: ignore[return-value]

    def _offer(self, history: list[HistoryRow]) -> None:
        """Other editions of the report first, then the other reports."""
        window = self._window
        here = window.tabs.current_screen.edition
        dates = {row.edition.id: row.edition.updated for row in history}
        choices = [
            Choice(
                f"{row.edition.title}, {wording.day(row.edition.updated) or row.edition.number}",
                tr("Edition"),
                partial(
                    self.open,
                    row.edition.id,
                    older=row.edition.updated < dates.get(here, ""),
                    together=True,
                ),
            )
            for row in history
            if row.edition.id != here
        ]
        choices += [
            Choice(row.title, tr("Report"), partial(self.open, row.edition))
            for row in window.rows
            if row.edition != here and row.edition not in dates
        ]
        if not choices:
            window.notice.say(
                tr("There is no other report in the library to open beside this one.")
            )
            return
        if self._palette is None:
            self._palette = Palette(window.theme, window)
            self._palette.setAccessibleName(tr("Open beside"))
        self._palette.open(
            choices,
            window.focusWidget(),
            None,
            tr("Which edition or report to open beside this one"),
        )
