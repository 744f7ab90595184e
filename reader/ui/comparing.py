"""The tabs of what changed: opens them, keeps them true, and exports what they show.

Runs in the window's thread.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.changes import Changes
from reader.tasks.comparing import KINDS
from reader.ui import wording
from reader.ui.changes.printed import PdfPrint
from reader.ui.language import tr
from reader.ui.voice import voice

if TYPE_CHECKING:
    from reader.ui.changes.screen import ChangesScreen
    from reader.ui.viewer.viewer import Viewer
    from reader.ui.window import Window

PDF = ".pdf"
ENDINGS = {PDF: "PDF", **KINDS}
"""Of the files that a comparison can be written to."""


class Comparing(QObject):
    """Everything about comparisons, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._alone = False
        self._printing: list[PdfPrint] = []
        window.tabs.changed.connect(self._tab_shown)

    @property
    def screen(self) -> "ChangesScreen | None":
        """What changed, if that is on the screen."""
        screen = self._window.tabs.current_screen
        return screen if screen.kind == "changes" else None  # type: ignore[return-value]

    @property
    def met(self) -> dict[str, bool]:
        """What actions may need: what changed on the screen, or columns beside it."""
        return {"changes": self.screen is not None, "sides": self.screen is None}

    @property
    def viewers(self) -> "list[Viewer]":
        """Both editions' pages, if they are on the screen."""
        screen = self.screen
        return [] if screen is None else [side.viewer for side in screen.pages.sides]

    def open(self, report: int, older: int = 0, newer: int = 0) -> None:
        """Show what changed between two editions, 0 for the newest and the one before."""
        if not report:
            return
        window = self._window
        screen = next((one for one in self._open if one.report == report), None)
        if screen is None:
            screen = self._make(report)
            window.tabs.add(screen.number, screen, screen.tab_text)
            screen.compare(older, newer)
        elif older or newer:
            screen.compare(older, newer)
        window.tabs.show(screen.number)
        screen.focus_inside()

    def open_chosen(self) -> None:
        """Show what changed in the report that is chosen or open, in the edition spoken of."""
        window = self._window
        chosen = window.chosen()
        if chosen:
            report = chosen[0].report.id
            newer = window.sidebar.edition if window.sidebar.report == report else 0
            self.open(report, 0, newer)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) change."""
        if (screen := self.screen) is not None:
            screen.step(by)

    def follow(self, changes: Changes) -> None:
        """Something has changed."""
        if changes.notes:
            for screen in self._open:
                screen.ask_notes()
        if changes.reports:
            for screen in self._open:
                screen.refresh()
        elif self._window.sidebar.report in changes.compared:
            self._window.sidebar.refresh()

    def export(self) -> None:
        """Write the comparison on the screen to a file."""
        window, screen = self._window, self.screen
        if screen is None or screen.compared is None:
            return
        compared = screen.compared
        kinds = ";;".join(f"{name} (*{ending})" for ending, name in ENDINGS.items())
        offered = Path.home() / tr(
            "What changed {updated}{pdf}", updated=compared.newer.updated or screen.report, pdf=PDF
        )
        target = window.questions.target(window, tr("Export what changed"), offered, kinds)
        if target is None:
            return
        if target.suffix.casefold() not in ENDINGS:
            target = target.with_name(f"{target.name}{PDF}")
        pair = (compared.older.id, compared.newer.id)
        if target.suffix.casefold() == PDF:
            window.relay.when(
                window.tasks.comparing.as_html(*pair, target, voice()),
                partial(self._print, target),
                owner=self,
                what="the exported changes",
            )
        else:
            window.relay.when(
                window.tasks.comparing.export(*pair, target, voice()),
                partial(self._exported, target),
                owner=self,
                what="the exported changes",
            )
        window.status.jobs.watch()

    def close(self) -> None:
        """Wait for what is being written."""
        for printing in self._printing:
            printing.wait()

    def _print(self, target: Path, html: str) -> None:
        printing = PdfPrint(html, target, self)
        self._printing.append(printing)
        printing.written.connect(self._printed)
        printing.start()

    def _printed(self, target: Path, trouble: str) -> None:
        for printing in [one for one in self._printing if one.wait()]:
            self._printing.remove(printing)
            printing.deleteLater()
        if trouble:
            self._window.notice.say(trouble, warning=True)
        else:
            self._window.notice.say(tr("What changed is written to {name}.", name=target.name))

    def _exported(self, target: Path, count: int) -> None:
        self._window.notice.say(
            tr(
                "{name} holds {changes}.",
                name=target.name,
                changes=wording.counted(count, "change"),
            )
        )

    @property
    def _open(self) -> "list[ChangesScreen]":
        screens = self._window.tabs.screens.values()
        return [screen for screen in screens if screen.kind == "changes"]  # type: ignore[misc]

    def _make(self, report: int) -> "ChangesScreen":
        from reader.ui.changes.screen import ChangesScreen  # late: the first paint draws no page

        window = self._window
        number = window.tabs.next_number()
        actions = window.actions_table
        steps = (actions["previous_change"], actions["next_change"])
        screen = ChangesScreen(window.tasks, window.relay, window.theme, number, report, steps)
        screen.export_wanted.connect(self.export)
        screen.renamed.connect(partial(self._rename, number))
        screen.note_wanted.connect(window.notes.go_through)
        for side in screen.pages.sides:
            side.read.connect(window.open_edition)
        return screen

    def _rename(self, number: int) -> None:
        window = self._window
        if (screen := window.tabs.screens.get(number)) is not None:
            window.tabs.name(number, screen.tab_text)

    def _tab_shown(self) -> None:
        """Two editions and a list want the whole width: the columns come back with other tabs."""
        screen = self.screen
        if screen is not None:
            screen.pages.retry()
        alone = screen is not None
        if alone != self._alone:
            self._alone = alone
            if not self._window.looking.full_screen.on:
                self._window.columns.show_sides(not alone)
