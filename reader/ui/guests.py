"""PDFs that the file manager hands over: shown at once, with an offer to add them.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from reader.base.paths import shown
from reader.model.arrival import Arrival
from reader.tasks.opened import OpenedEdition
from reader.tasks.tasks import Tasks
from reader.ui.language import tr
from reader.ui.library.empty import EmptyState
from reader.ui.screen import Screen
from reader.ui.spoken import spoken
from reader.ui.stack import Stack
from reader.ui.theme import ROOM, TIGHT, Theme
from reader.ui.viewer.bar import ViewerBar
from reader.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader.ui.window import Window

MOST = 8
"""Files that are shown at once."""


class GuestScreen(Screen):
    """The pages of a PDF that is not in the library, under a line that says so."""

    kind = "guest"
    add_wanted = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, path: Path, number: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("A PDF that is not in the library"))
        self.path = path
        self.number = number
        self.viewer = Viewer(tasks.pdf, theme)
        bar = ViewerBar(self.viewer, theme)
        self._shown = False
        self._trouble = EmptyState()
        self._add = QPushButton(tr("Add to the library"))
        self._add.setProperty("role", "primary")
        self._add.setEnabled(not tasks.read_only)
        self._add.setToolTip(spoken(tasks.read_only))
        self._add.clicked.connect(self.add_wanted)
        self._line = QFrame()
        self._line.setProperty("role", "bar")
        self._line.hide()  # until it is known
        row = QHBoxLayout(self._line)
        row.setContentsMargins(ROOM, TIGHT, ROOM, TIGHT)
        said = QLabel(tr("This PDF is not in your library: searches do not find it."))
        said.setWordWrap(True)
        row.addWidget(said, 1)
        row.addWidget(self._add)
        self._stack = Stack()
        self._stack.addWidget(self.viewer)
        self._stack.addWidget(self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    @property
    def tab_text(self) -> str:
        """The file's name."""
        return shown(self.path.name)

    @property
    def busy(self) -> bool:
        """Whether the pages are still to come."""
        return not self._shown

    def show_pages(self, opened: OpenedEdition) -> None:
        """The pages have been laid out."""
        self._shown = True
        self._line.show()
        self.viewer.show_edition(opened)

    def adding(self, under_way: bool = True) -> None:
        """It is on its way into the library, or it did not get there."""
        self._add.setEnabled(not under_way)
        self._add.setText(tr("Is being added…") if under_way else tr("Add to the library"))

    def complain(self, sentence: str) -> None:
        """The pages cannot be shown."""
        self._shown = True
        self._line.show()
        self._trouble.say(tr("This PDF cannot be shown"), sentence)
        self._stack.setCurrentWidget(self._trouble)

    def focus_inside(self) -> None:
        """Go on with the keyboard in the pages."""
        self.viewer.setFocus()

    def close_screen(self) -> None:
        """Let go of the file."""
        self.viewer.close_edition()


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
    def _screens(self) -> list[GuestScreen]:
        screens = self._window.tabs.screens.values()
        return [screen for screen in screens if isinstance(screen, GuestScreen)]

    def _looked(self, screen: GuestScreen, looked: OpenedEdition | int) -> None:
        if isinstance(looked, int):  # the library has it
            self._window.close_tab(screen.number)
            self._window.open_edition(looked)
        else:
            screen.show_pages(looked)

    def _add(self, screen: GuestScreen) -> None:
        window = self._window
        run = window.importing.add([screen.path])
        if run is not None:
            screen.adding()
            window.relay.when(run.finished, partial(self._added, screen), owner=screen)

    def _added(self, screen: GuestScreen, arrivals: list[Arrival]) -> None:
        editions = [arrival.edition for arrival in arrivals if arrival.edition]
        if editions:
            page = screen.viewer.place[0]
            self._window.close_tab(screen.number)
            self._window.open_edition(editions[0], page)
        else:
            screen.adding(False)
