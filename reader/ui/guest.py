"""The tab of a PDF that is not in the library. Runs in the window's thread."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from reader.base.paths import shown
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
