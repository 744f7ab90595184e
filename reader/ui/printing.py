"""Printing the open report: what the publisher allows, what the reader wants, how it went.

Runs in the window's thread.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.tasks.opened import OpenedEdition
from reader.tasks.printing import FORBIDDEN, Rights
from reader.ui import wording
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.window import Window


class Printing(QObject):
    """Prints for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def ask(self, opened: OpenedEdition, page: int) -> None:
        """Ask what of a report is printed, if its publisher lets it be printed."""
        window = self._window
        window.relay.when(
            window.tasks.printing.rights(opened.source),
            partial(self._ask, opened, page),
            owner=self,
            what="what the publisher allows",
        )

    def _ask(self, opened: OpenedEdition, page: int, rights: Rights) -> None:
        window = self._window
        if not rights.print:
            window.notice.say(FORBIDDEN, warning=True)
            return
        wish = window.questions.print(
            window, opened.edition.title, len(opened.pages), page, not rights.print_high
        )
        if wish is None:
            return
        from reader.ui.sheets import PrinterSheet  # late: few people print

        window.relay.when(
            window.tasks.printing.start(
                opened.source, opened.pages, wish.pages, wish.fit, PrinterSheet(wish.printer)
            ),
            partial(self._printed, opened.edition.title, len(wish.pages)),
            owner=self,
            what="the print",
        )
        window.status.jobs.watch()

    def _printed(self, title: str, pages: int, missing: int) -> None:
        said = tr("{title}: {pages} printed.", title=title, pages=wording.counted(pages, "page"))
        if missing:
            said = tr(
                "{what} {pages} cannot be read and stayed empty.",
                what=said,
                pages=wording.counted(missing, "page"),
            )
        self._window.notice.say(said, warning=bool(missing))
