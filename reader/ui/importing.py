"""Adding files: starts imports, says what became of them, asks for passwords.

Also keeps the list of what failed. Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.base.errors import Trouble
from reader.base.paths import shown
from reader.model.arrival import Arrival, Fate, Outcome, PastImport
from reader.model.order import Rule
from reader.tasks.importrun import ImportRun
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.dialogs.imports import FAILURES, ImportsDialog
from reader.ui.dialogs.questions import Questions
from reader.ui.dialogs.rules import RulesDialog
from reader.ui.jobs import JobsPanel
from reader.ui.language import tr
from reader.ui.notice import Notice
from reader.ui.relay import Relay
from reader.ui.remember import RememberTick
from reader.ui.spoken import spoken
from reader.ui.theme import Theme

NEW = (Outcome.NEW_REPORT, Outcome.NEW_EDITION)


class Importing(QObject):
    """What the window does with files that arrive."""

    arrived = Signal(int)
    """Edition that the reader may want to see."""
    opened = Signal(int)
    """Edition to read."""
    news_wanted = Signal()
    """The reader wants to see what is new."""
    edition_came = Signal(int)
    """Import that brought a new edition and nothing else: what it changed is to be said."""
    folder_wanted = Signal(str)
    """Path of a file to be shown in the file manager."""

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
        self._dialog: ImportsDialog | None = None
        self._followed: set[int] = set()
        """Imports whose end will be said, by their numbers."""

    @property
    def dialog(self) -> ImportsDialog | None:
        """The list of imports, if it was ever opened."""
        return self._dialog

    # -- arriving ----------------------------------------------------------------

    def add(self, paths: Sequence[Path], copied: bool = False) -> ImportRun | None:
        """Import files and folders in the background; None where that cannot be.

        `copied`: into the library, also where the reader's own stay where they are.
        """
        if not paths:
            return None
        if self._tasks.read_only:
            self._notice.say(spoken(self._tasks.read_only), warning=True)
            return None
        in_place = not (copied or self._tasks.settings.library.copies)
        run = self._tasks.import_paths(list(paths), in_place=in_place)
        self._follow(run, self._imported)
        return run

    def take_up(self) -> None:
        """Follow the imports that an earlier start left unfinished, and say so."""
        for run in self._tasks.imports():
            if run.number in self._followed:
                continue
            self._follow(run, self._resumed)
            if run.paused:
                self._notice.say(
                    tr("An import is paused since the program was closed."),
                    tr("Go on"),
                    partial(self._tasks.pause, run.number, False),
                    warning=True,
                )
            else:
                self._notice.say(tr("The import that was cut short goes on."))

    def _follow(self, run: ImportRun, on_end: Callable[[ImportRun, list[Arrival]], None]) -> None:
        self._followed.add(run.number)
        self._jobs.watch()
        self._relay.when(run.finished, partial(on_end, run), owner=self, what="an import")

    def add_files(self) -> None:
        """Ask which files, and import them."""
        self.add(self._questions.files(self._window))

    def add_folder(self) -> None:
        """Ask which folder, and import it."""
        folder = self._questions.folder(self._window)
        if folder is not None:
            self.add([folder])

    def _imported(self, run: ImportRun, arrivals: list[Arrival]) -> None:
        failed = [a for a in arrivals if a.outcome is Outcome.FAILED]
        # One file alone that lacks a password was opened just now: ask for it.
        if len(arrivals) == 1 and failed and failed[0].trouble == Trouble.PASSWORD:
            self._ask_password(failed[0], wrong=False)
            return
        self._say(run, arrivals)

    def _resumed(self, run: ImportRun, arrivals: list[Arrival]) -> None:
        """What came before the program was closed is of the same import."""
        whole = self._tasks.arrivals_of(run.id)
        self._relay.when(whole, partial(self._say, run), owner=self, what="the whole import")

    def _say(self, run: ImportRun, arrivals: list[Arrival]) -> None:
        failed = [
            a for a in arrivals if a.outcome is Outcome.FAILED and a.trouble != Trouble.CANCELLED
        ]
        placed = (*NEW, Outcome.KNOWN, Outcome.RECORD)
        here = [a.edition for a in arrivals if a.edition and a.outcome in placed]
        said = wording.outcome(arrivals)
        show = partial(self.show_imports, run.id)
        if failed:
            locked = any(a.trouble == Trouble.PASSWORD for a in failed)
            if locked and len(failed) == 1:
                ask = partial(self._ask_password, failed[0], False)
                self._notice.say(said, tr("Enter password…"), ask, warning=True)
            else:
                torn = any(a.trouble != Trouble.PASSWORD for a in failed)
                why = partial(self.show_imports, run.id, Fate.FAILED if torn else Fate.PASSWORD)
                self._notice.say(said, tr("Why"), why, warning=True)
        elif [a.outcome for a in arrivals] == [Outcome.NEW_EDITION]:
            self.edition_came.emit(run.id)
        elif len(here) == 1 == len(arrivals):
            self._notice.say(said, tr("Show it"), partial(self.arrived.emit, here[0]))
        elif any(a.outcome in NEW for a in arrivals):
            self._notice.say(said, tr("What is new"), self.news_wanted.emit)
        elif arrivals:
            self._notice.say(said, tr("Read what came"), show)
        new = [a for a in arrivals if a.outcome in NEW]
        if len(new) == 1:  # among many, the list stays where it is
            self.arrived.emit(new[0].edition)

    # -- rules -------------------------------------------------------------------

    def show_rules(self) -> None:
        """Open the rules that are applied to what comes in."""
        dialog = RulesDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._keep_rules)
        dialog.applied.connect(self._apply_rules)
        got: list[Any] = []

        def take(answer: object) -> None:
            got.append(answer)
            if len(got) == 3:
                rules, order, spellings = got
                dialog.show_rules(rules, order, spellings.publishers)
                dialog.open()

        def ask_next(answer: object) -> None:
            take(answer)
            self._relay.when(tasks.ordering.read(), take, owner=dialog, what="the collections")
            self._relay.when(tasks.correcting.spellings(), take, owner=dialog, what="publishers")

        tasks = self._tasks
        self._relay.when(tasks.ruling.read(), ask_next, owner=dialog, what="the rules")

    def _keep_rules(self, rules: list[Rule]) -> None:
        said = tr("{rules} on import kept.", rules=wording.counted(len(rules), "rule"))
        self._relay.when(
            self._tasks.ruling.keep(rules),
            lambda done: self._notice.say(said),
            owner=self,
            what="the rules",
        )

    def _apply_rules(self, rules: list[Rule]) -> None:
        def say(count: int) -> None:
            self._notice.say(
                tr("The rules fit {editions}.", editions=wording.counted(count, "edition"))
            )

        self._relay.when(self._tasks.ruling.keep(rules), owner=self, what="the rules")
        # Kept first: both are done in the order in which they are asked for.
        self._relay.when(self._tasks.ruling.apply(), say, owner=self, what="the rules")
        self._jobs.watch()

    # -- passwords ---------------------------------------------------------------

    def _ask_password(self, arrival: Arrival, wrong: bool) -> None:
        name = shown(PurePath(arrival.path).name)
        parent = self._dialog if self._dialog and self._dialog.isVisible() else self._window
        given = self._questions.password(
            parent, name, wrong, partial(RememberTick, self._tasks, self._relay)
        )
        if given is not None:
            run = self._tasks.retry(arrival, password=given.password)
            self._follow(run, partial(self._unlocked, given.remember))
        else:
            text = wording.outcome([arrival])
            ask = partial(self._ask_password, arrival, False)
            self._notice.say(text, tr("Enter password…"), ask, warning=True)

    def _unlocked(self, remember: bool, run: ImportRun, arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            if arrival.outcome is Outcome.FAILED and arrival.trouble == Trouble.PASSWORD:
                self._ask_password(arrival, wrong=True)
                return
            if arrival.edition and remember:
                kept = self._tasks.remember_password(arrival.edition)
                self._relay.when(kept, owner=self, what="the key store")
        self._say(run, arrivals)

    def forget_passwords(self) -> None:
        """Ask whether the passwords that were remembered are to be forgotten."""
        count = self._tasks.secrets.count
        held = wording.counted(count, "password") if count else tr("no password")
        text = tr(
            "The system's key store keeps {held} for Report Reader. You will be asked "
            "again when you open a report that is locked.",
            held=held,
        )
        title = tr("Forget remembered passwords?")
        if self._questions.confirm(self._window, title, text, tr("Forget"), tr("Cancel")):
            self._relay.when(
                self._tasks.secrets.forget_all(),
                lambda done: self._notice.say(tr("Passwords are forgotten.")),
                owner=self,
                what="the key store",
            )

    # -- what came of it ---------------------------------------------------------

    def show_problems(self) -> None:
        """Open the list of files that could not be read."""
        self._show(FAILURES)

    def show_imports(self, run: int | None = None, group: Fate | None = None) -> None:
        """Open the list of imports, at one of them or at the newest, and at a group of files."""
        self._show(run, group)

    def _show(self, run: int | None, group: Fate | None = None) -> None:
        if self._dialog is None:
            dialog = ImportsDialog(self._theme, bool(self._tasks.read_only), self._window)
            dialog.run_wanted.connect(self._fill)
            dialog.opened.connect(self.opened)
            dialog.folder_wanted.connect(self.folder_wanted)
            dialog.retried.connect(self._retry)
            dialog.dismissed.connect(self._dismiss)
            dialog.forgotten.connect(self._forget)
            dialog.password_wanted.connect(partial(self._ask_password, wrong=False))
            self._dialog = dialog
        self._ask_imports(run, newest=run is None, group=group)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.list.setFocus()

    def refresh(self) -> None:
        """What the imports are has changed."""
        if self._dialog is not None and self._dialog.isVisible():
            self._ask_imports(None)

    def _ask_imports(
        self, run: int | None, newest: bool = False, group: Fate | None = None
    ) -> None:
        dialog = self._dialog

        def show(past: list[PastImport]) -> None:
            assert dialog is not None
            if group is not None:
                dialog.choose_group(group)
            dialog.show_imports(past, past[0].id if newest and past else run)

        self._relay.when(self._tasks.past_imports(), show, owner=dialog, what="the imports")

    def _fill(self, run: int) -> None:
        assert self._dialog is not None
        asked = self._tasks.arrivals() if run == FAILURES else self._tasks.arrivals_of(run)
        self._relay.when(
            asked, self._dialog.show_arrivals, owner=self._dialog, what="the files of an import"
        )

    def _retry(self, arrivals: list[Arrival]) -> None:
        self._follow(self._tasks.retry(*arrivals), self._say)

    def _dismiss(self, arrivals: list[Arrival]) -> None:
        done = self._tasks.dismiss(*(arrival.id for arrival in arrivals))
        self._relay.when(done, owner=self, what="a dismissal")

    def _forget(self, run: int) -> None:
        self._relay.when(self._tasks.forget_import(run), owner=self, what="a dismissal")
