"""The reports of the library as the window knows them. Runs in the window's thread."""

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.report import ReportRow
from reader.tasks.views import LibraryCounts
from reader.ui import wording
from reader.ui.inquiry import Inquiry
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.window import Window


class Reports(QObject):
    """Asks for them again when something has changed, and hands them to those who show them."""

    came = Signal()
    """`rows` has been asked for anew, and is shown."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.rows: list[ReportRow] = []
        self._inquiry = Inquiry(window.relay, "the reports", self)
        self._inquiry.answered.connect(self._show)
        self._inquiry.failed.connect(self._complain)

    def refresh(self) -> None:
        """Ask for all that the library shows."""
        self._inquiry.ask(self._ask)

    def count(self) -> None:
        """Ask how many there are, and say so."""
        tasks = self._window.tasks
        self._window.relay.when(tasks.counts(), self._show_counts, None, self, "the counts")

    def current_of(self, report: int) -> int:
        """The current edition of a report, 0 if the library does not have it."""
        return next((row.edition for row in self.rows if row.report.id == report), 0)

    def _ask(self) -> Future[list[ReportRow]]:
        self._window.organising.ask()
        return self._window.tasks.reports()

    def _show(self, rows: list[ReportRow]) -> None:
        self.rows = rows
        self.count()
        self._window.organising.show_rows(rows)
        self._window.finder.suggesting.know(rows)
        self.came.emit()

    def _show_counts(self, counts: LibraryCounts) -> None:
        self._window.status.show_counts(counts)
        holds = (wording.counted(counts.reports, "report"), wording.counted(counts.pages, "page"))
        self._window.top.box.say_holds(", ".join(holds) if counts.reports else "")

    def _complain(self, sentence: str) -> None:
        self._window.notice.say(sentence, tr("Try again"), self.refresh, warning=True)
