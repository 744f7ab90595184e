"""The tabs of a window that hold open reports: made ahead, opened, found again.

Runs in the window's thread.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.language import tr
from reader.ui.seealso import SeeAlsoBeside
from reader.ui.spare import SpareScreen
from reader.ui.tabs import LIBRARY

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen
    from reader.ui.window import Window


class Readings(QObject):
    """Makes the screens of reports, and ties them to the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.spare = SpareScreen(self._make, self._busy, self)
        self.also = SeeAlsoBeside(window, self)

    def of(self, edition: int) -> "ReadingScreen | None":
        """The screen that shows an edition, None if none does."""
        for screen in self._window.tabs.screens.values():
            if screen.kind == "report" and screen.edition == edition:
                return screen  # type: ignore[return-value]
        return None

    def open(self, edition: int, instead: int = LIBRARY) -> "ReadingScreen":
        """A new tab, or one `instead` of a tab that is there.

        The edition is asked for first: it is there when the tab is.
        """
        window = self._window
        answer = window.tasks.open_edition(edition)
        screen = self.spare.take()
        screen.open(edition, answer)
        known = next((row.title for row in window.rows if row.edition == edition), "")
        window.tabs.add(screen.number, screen, known or screen.tab_text, instead=instead)
        return screen

    def refresh(self) -> None:
        """Reports have changed: open ones may be superseded, archived, or no longer so."""
        for screen in self._window.tabs.screens.values():
            if screen.kind != "report":
                continue
            self._window.relay.when(
                self._window.tasks.record(screen.edition),
                screen.show_state,  # type: ignore[attr-defined]
                _nothing,  # it was removed: its pages stay until its tab is closed
                owner=screen,
                what="the state of a report",
            )

    def return_to(self, edition: int, page: int, top: float | None) -> None:
        """Open an edition where the reader stayed in it."""
        self._window.open_edition(edition, page if top is None else 0)
        if top is not None and (screen := self.of(edition)) is not None:
            screen.return_to(page, top)

    def _make(self) -> "ReadingScreen":
        """A hidden screen for a report to come."""
        from reader.ui.reading import ReadingScreen  # late: the first paint draws no page

        window = self._window
        number = window.tabs.next_number()
        screen = ReadingScreen(
            window.tasks, window.relay, window.covers, window.theme, number, self._newest
        )
        window.tabs.hold(screen)
        screen.renamed.connect(partial(self._rename, number))
        screen.edition_wanted.connect(window.open_edition)
        screen.viewer.offer_changes()
        screen.viewer.changes_requested.connect(window.comparing.open)
        window.files.attend(screen)
        window.walk.attend(screen)
        screen.outside_wanted.connect(window.outside.ask)
        screen.links.nowhere.connect(self._say_no_link)
        screen.finding_closed.connect(window.leave_box)
        screen.copying.serve(window.notice.say, window.finder.ask)
        window.columns.left.addWidget(screen.column)
        window.notes.attach(screen)
        screen.renamed.connect(self.also.wait)
        screen.viewer.menu_wanted.connect(partial(self.also.offer, screen))
        screen.settled.connect(partial(self.also.settle, screen))
        window.recognising.attach(screen)
        screen.copying.link_wanted.connect(window.deeds.copy_link)
        return screen

    def _busy(self) -> bool:
        """Whether the reader would notice that the window's thread is held for a moment."""
        viewer = getattr(self._window.tabs.current_screen, "viewer", None)
        return viewer is not None and viewer.moving

    def _newest(self, report: int) -> str:
        return next((row.updated for row in self._window.rows if row.report.id == report), "")

    def _say_no_link(self) -> None:
        self._window.notice.say(tr("There is no link in view."))

    def _rename(self, number: int) -> None:
        window = self._window
        if (screen := window.tabs.screens.get(number)) is not None:
            window.tabs.name(number, screen.tab_text)
            window.restoring.changed()


def _nothing(sentence: str) -> None:
    """What fails is no trouble here."""
