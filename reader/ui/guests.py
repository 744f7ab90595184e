"""PDFs that the file manager hands over: shown at once, with an offer to add them.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from reader.base.paths import shown
from reader.model.arrival import Arrival
from reader.tasks.opened import OpenedEdition

if TYPE_CHECKING:
    from reader.ui.guest import GuestScreen
    from reader.ui.window import Window

MOST = 8
"""Files that are shown at once."""


class Guests(QObject):
    """What the window does with such files."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def open(self, paths: Sequence[Path]) -> None:
        """Show PDFs; folders and other files are imported, as if they had been dropped."""
        pdfs = [path for path in paths if path.suffix.casefold() == ".pdf" and path.is_file()]
        others = [path for path in paths if path not in pdfs]
        if len(pdfs) > MOST:
            others, pdfs = list(paths), []
        for path in pdfs:
            self._show(path)
        if others:
            self._window.import_paths(others)

    def _show(self, path: Path) -> None:
        window = self._window
        there = (one for one in self._screens if one.path == path)
        if (screen := next(there, None)) is None:
            from reader.ui.guest import GuestScreen  # late: the first paint draws no page

            number = window.tabs.next_number()
            screen = GuestScreen(window.tasks, window.theme, path, number)
            screen.add_wanted.connect(partial(self._add, screen))
            window.tabs.add(number, screen, screen.tab_text, shown(str(path)))
            window.relay.when(
                window.tasks.guests.look(path),
                partial(self._looked, screen),
                screen.complain,
                owner=screen,
                what=f"the PDF {screen.tab_text}",
            )
        window.tabs.show(screen.number)
        screen.focus_inside()

    @property
    def _screens(self) -> list["GuestScreen"]:
        screens = self._window.tabs.screens.values()
        return [cast("GuestScreen", screen) for screen in screens if screen.kind == "guest"]

    def _looked(self, screen: "GuestScreen", looked: OpenedEdition | int) -> None:
        if isinstance(looked, int):  # the library has it
            self._window.close_tab(screen.number)
            self._window.open_edition(looked)
        else:
            screen.show_pages(looked)

    def _add(self, screen: "GuestScreen") -> None:
        window = self._window
        run = window.importing.add([screen.path])
        if run is not None:
            screen.adding()
            window.relay.when(run.finished, partial(self._added, screen), owner=screen)

    def _added(self, screen: "GuestScreen", arrivals: list[Arrival]) -> None:
        editions = [arrival.edition for arrival in arrivals if arrival.edition]
        if editions:
            page = screen.viewer.place[0]
            self._window.close_tab(screen.number)
            self._window.open_edition(editions[0], page)
        else:
            screen.adding(False)
