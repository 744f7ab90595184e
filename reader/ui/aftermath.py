"""Says that something went wrong, once and quietly, and shows the report on it.

Runs in the window's thread.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from reader.ui.language import english, tr
from reader.ui.notice import Notice
from reader.ui.theme import Theme

ENDED = english("Report Reader ended unexpectedly last time. What you wrote is kept.")
ERRED = english("Something went wrong inside Report Reader. You can go on; what you wrote is kept.")
SHOW = english("Show the report")


class Aftermath:
    """Belongs to one window; has a strip of its own, so that no other news takes its place."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        self._window = window
        self._said = False
        self.notice = Notice(theme)

    def ended(self, text: str) -> None:
        """The run before this one did not end as it should; `text` is the report on it."""
        self.notice.say(tr(ENDED), tr(SHOW), partial(self.show, text), warning=True)

    def erred(self, text: Callable[[], str]) -> None:
        """Something went wrong in this run: said the first time only; `text` is asked late."""
        if not self._said:
            self._said = True
            self.notice.say(tr(ERRED), tr(SHOW), lambda: self.show(text()), warning=True)

    def show(self, text: str) -> None:
        """Show a report, from where it can be copied."""
        from reader.ui.dialogs.crash import CrashDialog  # late: nobody hopes to see it

        dialog = CrashDialog(text, self._window)
        dialog.show()
        dialog.raise_()
