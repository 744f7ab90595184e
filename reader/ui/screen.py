"""What every tab of the middle column is. Runs in the window's thread."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.language import tr

Kind = Literal[
    "library",
    "answer",
    "report",
    "page",
    "notes",
    "changes",
    "news",
    "company",
    "companies",
    "guest",
    "waiting",
]


class Screen(QWidget):
    """A tab: the library, an answer, a report, all about one, changes, and so on (`Kind`)."""

    kind: Kind = "library"
    number = 0
    """Its tab's own number."""
    edition = 0
    """Of a report: its edition."""
    text = ""
    """What is searched in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    @property
    def busy(self) -> bool:
        """Whether something asked for is still to come."""
        return False

    @property
    def kept(self) -> str:
        """Of an answer: all that is asked, as text."""
        return self.text

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return tr("Library")

    @property
    def page(self) -> int:
        """Of a report: the page that is read."""
        return 0

    @property
    def place(self) -> tuple[int, float | None]:
        """Of a report: the page that is read, and how far down it the view begins, in points."""
        return self.page, None

    def put_away(self) -> bool:
        """Put away what was opened last within the screen (Escape); False if nothing is open."""
        return False

    def focus_inside(self) -> None:
        """Go on with the keyboard in what the screen is for."""

    def close_screen(self) -> None:
        """The tab is about to go."""
