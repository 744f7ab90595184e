"""The tabs come back after a restart: at first by name only, each as a whole when it is shown.

They are kept in the person's file as they change, so that a crash loses none. Runs in the
window's thread.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from reader.model.places import OpenTab
from reader.ui.screen import Screen
from reader.ui.tabs import LIBRARY

if TYPE_CHECKING:
    from reader.ui.window import Window

PAUSE = 400
"""Milliseconds after the last change until the tabs are kept."""


class WaitingScreen(Screen):
    """Stands in a tab until somebody wants to see it."""

    kind = "waiting"

    def __init__(self, number: int, tab: OpenTab) -> None:
        super().__init__()
        self.setAccessibleName(tab.title or tab.what)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = number
        self.edition = tab.edition
        self.tab = tab

    def focus_inside(self) -> None:
        """Keep the keyboard for what comes in its place."""
        self.setFocus()

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return self.tab.title or self.tab.what


class Restoring(QObject):
    """Keeps which tabs a window has, and opens them again."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._begun = False
        self._kept: list[OpenTab] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)

    def begin(self) -> None:
        """Bring the tabs back, if that is wanted."""
        window = self._window
        if window.tasks.settings.window.restore:
            window.relay.when(
                window.tasks.places.tabs(), self._restore, owner=self, what="the open tabs"
            )

    def changed(self) -> None:
        """Tabs may have come, gone or moved, or another is shown."""
        if self._begun:
            self._timer.start()

    def keep(self) -> None:
        """Keep the tabs as they are now."""
        self._timer.stop()
        if not self._begun:
            return
        tabs = self._window.tabs
        now = [
            replace(tab, shown=number == tabs.current)
            for number in tabs.order
            if (tab := _tab_of(tabs.screens[number])) is not None
        ]
        if now != self._kept:
            self._kept = now
            self._window.tasks.places.keep_tabs(now)

    def wake(self, screen: Screen | None) -> None:
        """Put the tab itself in the place of what stands for it; all else stays."""
        if not isinstance(screen, WaitingScreen):
            return
        if screen.edition:
            self._window.readings.open(screen.edition, screen.number)
        else:
            self._window.finder.make(screen.number, screen.tab.what)

    def waiting_for(self, edition: int) -> Screen | None:
        """What stands for an edition, None if nothing does."""
        screens = self._window.tabs.screens.values()
        return next((s for s in screens if s.kind == "waiting" and s.edition == edition), None)

    def _restore(self, kept: list[OpenTab]) -> None:
        tabs = self._window.tabs
        there = {screen.edition for screen in tabs.screens.values() if screen.edition}
        busy = tabs.current != LIBRARY
        shown = LIBRARY
        for tab in kept:
            if tab.edition in there or (tab.kind == "report" and not tab.edition):
                continue
            screen = WaitingScreen(tabs.next_number(), tab)
            tabs.add(screen.number, screen, screen.tab_text)
            shown = screen.number if tab.shown else shown
        self._begun = True
        if shown != LIBRARY and not busy:  # a report that was asked for stays on the screen
            tabs.show(shown)
        self.changed()


def _tab_of(screen: Screen) -> OpenTab | None:
    """What is to be kept of a tab, None if it is not to come back."""
    if isinstance(screen, WaitingScreen):
        return OpenTab(screen.tab.kind, screen.tab.what)
    if screen.kind == "answer" and screen.text.strip():
        return OpenTab("answer", screen.kept)
    opened = getattr(screen, "opened", None) if screen.kind == "report" else None
    return OpenTab("report", opened.edition.fingerprint) if opened is not None else None
