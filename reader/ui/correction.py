"""Correcting records from the window: opens the dialogs, keeps what they say, offers to undo.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.base.errors import Mendable
from reader.model.doubt import PLACE, Doubt, Suggestion
from reader.model.webpage import NamedEdition
from reader.tasks.fields import FieldState
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.dialogs.correct import CorrectDialog
from reader.ui.dialogs.look import LookDialog
from reader.ui.language import tr, within
from reader.ui.notice import Notice
from reader.ui.relay import Relay
from reader.ui.spoken import spoken
from reader.ui.theme import Theme


class Correction(QObject):
    """What the window does to correct what it knows of reports."""

    open_questions = Signal(int)
    """How many questions the library has for the reader."""
    read = Signal(int)
    """Edition that the reader wants to look into."""

    def __init__(
        self, tasks: Tasks, relay: Relay, theme: Theme, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._notice = notice
        self._window = window
        self._dialog: CorrectDialog | None = None
        self._questions: LookDialog | None = None

    @property
    def questions(self) -> LookDialog | None:
        """What the library asks the reader, if it was ever shown."""
        return self._questions

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
            self._complete(dialog)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.begin()

    def look(self) -> None:
        """Show what the library asks the reader."""
        if self._questions is None:
            self._questions = LookDialog(self._theme, self._window)
            self._questions.answered.connect(self._answer)
            self._questions.undo_wanted.connect(self._undo_answer)
            self._questions.read.connect(self.read)
        self._relay.when(
            self._tasks.webpages.editions(),
            self._know_editions,
            owner=self._questions,
            what="the editions",
        )
        self._ask_questions()
        self._complete(self._questions)
        self._questions.show()
        self._questions.raise_()
        self._questions.activateWindow()
        self._questions.list.setFocus()

    def refresh(self) -> None:
        """The library has changed."""
        if self._dialog is not None and self._dialog.isVisible():
            self._ask()
        if self._questions is not None and self._questions.isVisible():
            self._ask_questions()
        if not self._tasks.read_only:
            self._relay.when(
                self._tasks.doubting.count(),
                self.open_questions.emit,
                owner=self,
                what="the questions",
            )

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

    def _complete(self, dialog: CorrectDialog | LookDialog) -> None:
        self._relay.when(
            self._tasks.correcting.spellings(),
            dialog.show_spellings,
            owner=dialog,
            what="what the library knows",
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
            dialog.say(spoken(error.sentence))
            return
        said = wording.corrected(values, len(dialog.editions))
        self._relay.when(
            done, partial(self._saved, said), dialog.say, owner=dialog, what="the correction"
        )

    def _saved(self, said: str, _: None) -> None:
        assert self._dialog is not None
        self._dialog.accept()
        self.say(said)

    # -- questions ---------------------------------------------------------------

    def _ask_questions(self) -> None:
        assert self._questions is not None
        self._relay.when(
            self._tasks.doubting.questions(),
            self._questions.show_doubts,
            self._questions.say,
            owner=self._questions,
            what="the questions",
        )

    def _answer(self, doubts: list[Doubt], value: str | Suggestion | None) -> None:
        assert self._questions is not None
        if doubts[0].page:
            self._answer_page([doubt.page for doubt in doubts], str(value or ""))
            return
        editions, field = [doubt.edition for doubt in doubts], doubts[0].field
        if isinstance(value, Suggestion):
            done = self._tasks.regrouping.answer(editions[0], value)
        elif field == PLACE:
            done = self._tasks.regrouping.keep(editions)
        elif value is None:
            done = self._tasks.doubting.settle(editions, field)
        else:
            done = self._tasks.correcting.correct(editions, {field: value})
        self._relay.when(done, None, self._answer_failed, owner=self._questions, what="an answer")

    def _answer_page(self, pages: list[int], edition: str) -> None:
        """Give saved pages to the edition of this number, or dismiss them."""
        webpages, dialog = self._tasks.webpages, self._questions
        done = webpages.give(pages, int(edition)) if edition else webpages.dismiss(pages)
        self._relay.when(done, None, self._answer_failed, owner=dialog, what="an answer")

    def _know_editions(self, editions: list[NamedEdition]) -> None:
        assert self._questions is not None
        names = {
            one.edition: wording.joined(
                (one.title, wording.day(one.updated), tr("{pages} p", pages=one.pages))
            )
            for one in editions
        }
        self._questions.show_editions(names)

    def _answer_failed(self, sentence: str) -> None:
        assert self._questions is not None
        self._ask_questions()
        self._questions.say(sentence)

    def _undo_answer(self) -> None:
        self._undo(self._tasks.undoable)

    # -- undoing -----------------------------------------------------------------

    def say(self, said: str) -> None:
        """Say what was done, and offer to undo it."""
        self._notice.say(said, tr("Undo"), partial(self._undo, self._tasks.undoable))

    def _undo(self, text: str) -> None:
        if self._tasks.undoable == text:  # or something else was done since
            self._relay.when(self._tasks.undo(), self._undone, owner=self, what="the undoing")

    def _undone(self, text: str) -> None:
        if text:
            self._notice.say(tr("Undone: {}").format(within(spoken(text))))
