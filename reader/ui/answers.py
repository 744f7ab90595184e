"""What is done with answers beside reading them: exported, and what they could not search.

Runs in the window's thread.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.base.errors import Mendable
from reader.model.report import Gap
from reader.tasks.answering import KINDS, SearchAddress, read_address
from reader.ui import wording
from reader.ui.dialogs.gaps import GapsDialog
from reader.ui.language import tr
from reader.ui.search.screen import AnswerScreen
from reader.ui.spoken import spoken
from reader.ui.voice import voice

if TYPE_CHECKING:
    from reader.ui.window import Window


class Answers(QObject):
    """Everything about answers, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.finder.export_wanted.connect(self.export)
        window.finder.why.connect(self.show_gaps)
        window.finder.answered.connect(self._say_gaps)
        self._gaps: list[Gap] | None = None
        self._asked = False

    def export(self) -> None:
        """Write the answer on the screen, as a whole, to a file."""
        window = self._window
        screen = window.finder.screen
        if screen is None or screen.answer is None:
            window.notice.say(tr("Type a search first: there is nothing to export yet."))
            return
        kinds = ";;".join(f"{name} (*{kind})" for kind, name in KINDS.items())
        offered = Path.home() / f"{_plain(screen.text)}.xlsx"
        target = window.questions.target(window, tr("Export the answer"), offered, kinds)
        if target is None:
            return
        if target.suffix.casefold() not in KINDS:
            target = target.with_name(f"{target.name}.xlsx")
        window.relay.when(
            window.tasks.answering.export(screen.question, target, voice()),
            lambda count: window.notice.say(
                tr(
                    "{name} holds {passages}.",
                    name=target.name,
                    passages=wording.counted(count, "passage"),
                )
            ),
            owner=self,
            what="the exported answer",
        )
        window.status.jobs.watch()

    def forget(self) -> None:
        """Reports have come or gone: what is missing is looked up with the next answer."""
        self._gaps = None
        self._asked = False

    def show_gaps(self) -> None:
        """List what no search finds."""
        window = self._window
        dialog = GapsDialog(self._gaps or [], window, can_write=not window.tasks.read_only)
        dialog.recognise_wanted.connect(window.recognising.ask)
        dialog.read.connect(self._window.open_edition)
        dialog.files_wanted.connect(self._window.importing.show_problems)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_gaps(self) -> None:
        """Say below the answer how many pages bear no text; looked up once."""
        if self._gaps is None and not self._asked:
            self._asked = True
            self._window.relay.when(
                self._window.tasks.answering.gaps(),
                self._got_gaps,
                owner=self,
                what="what is missing",
            )
        elif self._gaps is not None:
            self._got_gaps(self._gaps)

    def _got_gaps(self, gaps: list[Gap]) -> None:
        self._gaps = gaps
        textless = sum(len(gap.pages) for gap in gaps if not gap.trouble)
        for screen in self._window.tabs.screens.values():
            if isinstance(screen, AnswerScreen):
                screen.complete.show_textless(textless)

    def follow(self, text: str) -> None:
        """Do what a link asks for; say why where it is none that can be followed."""
        window = self._window
        try:
            address = read_address(text)
        except Mendable as error:
            window.notice.say(spoken(error.sentence), warning=True)
            return
        if isinstance(address, SearchAddress):
            window.search(address.text)
            return
        window.relay.when(
            window.tasks.answering.edition_at(address),
            lambda edition: window.open_edition(edition, address.page, address.words),
            owner=self,
            what="the report of a link",
        )


def _plain(text: str) -> str:
    """A query as the name of a file."""
    kept = "".join(c if c.isalnum() or c in " -_.," else " " for c in text)
    return " ".join(kept.split())[:80].strip(" .") or tr("Answer")
