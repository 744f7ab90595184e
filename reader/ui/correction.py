"""Correcting records from the window: opens the dialogs, keeps what they say, offers to undo.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.base.errors import Mendable
from reader.tasks.fields import FieldState
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.dialogs.correct import CorrectDialog
from reader.ui.notice import Notice
from reader.ui.relay import Relay


class Correction(QObject):
    """What the window does to correct what it knows of reports."""

    def __init__(self, tasks: Tasks, relay: Relay, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._relay = relay
        self._notice = notice
        self._window = window
        self._dialog: CorrectDialog | None = None

    @property
    def dialog(self) -> CorrectDialog | None:
        """The fields that can be corrected, if they were ever shown."""
        return self._dialog

    def correct(self, editions: Sequence[int], title: str = "") -> None:
        """Show the fields of editions; `title` of the report where it is one.

        Fields that were changed and not saved are not lost: they are shown instead.
        """
        if self._dialog is None:
            self._dialog = CorrectDialog(self._window)
            self._dialog.saved.connect(self._save)
        dialog = self._dialog
        if not (dialog.isVisible() and dialog.save.isEnabled()):
            dialog.show_reports(editions, title)
            self._ask()
            self._relay.when(
                self._tasks.correcting.spellings(),
                dialog.show_spellings,
                owner=dialog,
                what="what the library knows",
            )
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.begin()

    def refresh(self) -> None:
        """The library has changed."""
        if self._dialog is not None and self._dialog.isVisible():
            self._ask()

    # -- within ------------------------------------------------------------------

    def _ask(self) -> None:
        assert self._dialog is not None
        editions = self._dialog.editions
        self._relay.when(
            self._tasks.correcting.fields(editions),
            partial(self._show, editions),
            self._dialog.say,
            owner=self._dialog,
            what="the fields of the record",
        )

    def _show(self, editions: Sequence[int], states: list[FieldState]) -> None:
        if self._dialog is not None and self._dialog.editions == editions:
            self._dialog.show_fields(states)

    def _save(self) -> None:
        dialog = self._dialog
        assert dialog is not None
        try:
            values = dialog.changed
            done = self._tasks.correcting.correct(dialog.editions, values)
        except Mendable as error:
            dialog.say(error.sentence)
            return
        said = wording.corrected(values, len(dialog.editions))
        self._relay.when(
            done, partial(self._saved, said), dialog.say, owner=dialog, what="the correction"
        )

    def _saved(self, said: str, _: None) -> None:
        assert self._dialog is not None
        self._dialog.accept()
        self.say(said)

    def say(self, said: str) -> None:
        """Say what was done, and offer to undo it."""
        self._notice.say(said, "Undo", partial(self._undo, self._tasks.undoable))

    def _undo(self, text: str) -> None:
        if self._tasks.undoable == text:  # or something else was done since
            self._relay.when(self._tasks.undo(), self._undone, owner=self, what="the undoing")

    def _undone(self, text: str) -> None:
        if text:
            self._notice.say(f"Undone: {text[:1].lower()}{text[1:]}")
