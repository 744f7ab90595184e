"""Adding files: starts imports, says what became of them, asks for passwords.

Also keeps the list of what failed. Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.base.errors import Trouble
from reader.model.arrival import Arrival, Outcome
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.dialogs.problems import ProblemsDialog
from reader.ui.dialogs.questions import Questions
from reader.ui.jobs import JobsPanel
from reader.ui.notice import Notice
from reader.ui.relay import Relay
from reader.ui.theme import Theme

NEW = (Outcome.NEW_REPORT, Outcome.NEW_EDITION)


class Importing(QObject):
    """What the window does with files that arrive."""

    arrived = Signal(int)
    """Edition that the reader may want to see."""

    def __init__(
        self,
        tasks: Tasks,
        relay: Relay,
        theme: Theme,
        questions: Questions,
        jobs: JobsPanel,
        notice: Notice,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._questions = questions
        self._jobs = jobs
        self._notice = notice
        self._window = window
        self._problems: ProblemsDialog | None = None
        self._passwords: dict[int, str] = {}

    def password_of(self, edition: int) -> str:
        """The password that opened an edition's file in this run, "" if none did."""
        return self._passwords.get(edition, "")

    def keep_password(self, edition: int, password: str) -> None:
        """This password opens the file of an edition."""
        self._passwords[edition] = password

    @property
    def problems(self) -> ProblemsDialog | None:
        """The list of failed files, if it was ever opened."""
        return self._problems

    # -- arriving ----------------------------------------------------------------

    def add(self, paths: Sequence[Path]) -> None:
        """Import files and folders in the background."""
        if not paths:
            return
        if self._tasks.read_only:
            self._notice.say(self._tasks.read_only, warning=True)
            return
        run = self._tasks.import_paths(list(paths))
        self._jobs.watch()
        self._relay.when(run.finished, self._imported, owner=self, what="an import")

    def add_files(self) -> None:
        """Ask which files, and import them."""
        self.add(self._questions.files(self._window))

    def add_folder(self) -> None:
        """Ask which folder, and import it."""
        folder = self._questions.folder(self._window)
        if folder is not None:
            self.add([folder])

    def _imported(self, arrivals: list[Arrival]) -> None:
        failed = [a for a in arrivals if a.outcome is Outcome.FAILED]
        # One file alone that lacks a password was opened just now: ask for it.
        if len(arrivals) == 1 and failed and failed[0].trouble == Trouble.PASSWORD:
            self._ask_password(failed[0], wrong=False)
            return
        self._say(arrivals)

    def _say(self, arrivals: list[Arrival]) -> None:
        failed = [
            a for a in arrivals if a.outcome is Outcome.FAILED and a.trouble != Trouble.CANCELLED
        ]
        here = [a.edition for a in arrivals if a.outcome in NEW or a.outcome is Outcome.KNOWN]
        said = wording.outcome(arrivals)
        if failed:
            locked = any(a.trouble == Trouble.PASSWORD for a in failed)
            action = "Enter password…" if locked and len(failed) == 1 else "Why"
            do = self.show_problems
            if locked and len(failed) == 1:
                do = partial(self._ask_password, failed[0], False)
            self._notice.say(said, action, do, warning=True)
        elif len(here) == 1:
            self._notice.say(said, "Show it", partial(self.arrived.emit, here[0]))
        else:
            self._notice.say(said)
        new = [a for a in arrivals if a.outcome in NEW]
        if len(new) == 1:  # among many, the list stays where it is
            self.arrived.emit(new[0].edition)

    # -- passwords ---------------------------------------------------------------

    def _ask_password(self, arrival: Arrival, wrong: bool) -> None:
        name = PurePath(arrival.path).name
        parent = self._problems if self._problems and self._problems.isVisible() else self._window
        password = self._questions.password(parent, name, wrong)
        if not password:
            self._say([arrival])
            return
        run = self._tasks.retry(arrival, password=password)
        self._jobs.watch()
        self._relay.when(
            run.finished, partial(self._unlocked, password), owner=self, what="an import"
        )

    def _unlocked(self, password: str, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            if arrival.outcome is Outcome.FAILED and arrival.trouble == Trouble.PASSWORD:
                self._ask_password(arrival, wrong=True)
                return
            if arrival.edition:
                self._passwords[arrival.edition] = password
        self._say(arrivals)

    # -- what failed -------------------------------------------------------------

    def show_problems(self) -> None:
        """Open the list of files that could not be read."""
        if self._problems is None:
            self._problems = ProblemsDialog(self._theme, bool(self._tasks.read_only), self._window)
            self._problems.retried.connect(self._retry)
            self._problems.dismissed.connect(self._dismiss)
            self._problems.password_wanted.connect(partial(self._ask_password, wrong=False))
        self.refresh()
        self._problems.show()
        self._problems.raise_()
        self._problems.list.setFocus()

    def refresh(self) -> None:
        """The failed files have changed."""
        if self._problems is not None:
            self._relay.when(
                self._tasks.arrivals(),
                self._problems.show_arrivals,
                owner=self._problems,
                what="the failed files",
            )

    def _retry(self, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            run = self._tasks.retry(arrival)
            self._relay.when(run.finished, self._say, owner=self, what="an import")
        self._jobs.watch()

    def _dismiss(self, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            self._relay.when(self._tasks.dismiss(arrival.id), owner=self, what="a dismissal")
