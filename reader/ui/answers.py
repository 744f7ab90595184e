"""What is done with answers beside reading them: exported, and what they could not search.

Runs in the window's thread.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.tasks.answering import KINDS, Address
from reader.ui import wording

if TYPE_CHECKING:
    from reader.ui.window import Window


class Answers(QObject):
    """Everything about answers, for one window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.finder.export_wanted.connect(self.export)
        window.finder.why.connect(window.importing.show_problems)

    def export(self) -> None:
        """Write the answer on the screen, as a whole, to a file."""
        window = self._window
        screen = window.finder.screen
        if screen is None or screen.answer is None:
            window.notice.say("Type a search first: there is nothing to export yet.")
            return
        kinds = ";;".join(f"{name} (*{kind})" for kind, name in KINDS.items())
        offered = Path.home() / f"{_plain(screen.text)}.xlsx"
        target = window.questions.target(window, "Export the answer", offered, kinds)
        if target is None:
            return
        if target.suffix.casefold() not in KINDS:
            target = target.with_name(f"{target.name}.xlsx")
        window.relay.when(
            window.tasks.answering.export(screen.question, target),
            lambda count: window.notice.say(
                f"{target.name} holds {wording.counted(count, 'passage')}."
            ),
            owner=self,
            what="the exported answer",
        )
        window.status.jobs.watch()

    def open(self, address: Address) -> None:
        """Open what a link from an exported file leads to."""
        window = self._window
        window.relay.when(
            window.tasks.answering.edition_at(address),
            lambda edition: window.open_edition(edition, address.page, address.words),
            owner=self,
            what="the report of a link",
        )


def _plain(text: str) -> str:
    """A query as the name of a file."""
    kept = "".join(c if c.isalnum() or c in " -_.," else " " for c in text)
    return " ".join(kept.split())[:80].strip(" .") or "Answer"
