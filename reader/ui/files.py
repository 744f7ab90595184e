"""The files of reports in the window: the trash, missing files, other programs.

Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QWidget

from reader.base.errors import Trouble
from reader.base.paths import shown
from reader.model.report import PdfFile, ReportRow, Trashed
from reader.tasks.replacing import Replaced
from reader.ui import wording
from reader.ui.desktop import Desktop
from reader.ui.dialogs.trash import TrashDialog
from reader.ui.language import tr
from reader.ui.remember import Given, RememberTick

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen
    from reader.ui.window import Window


class Files(QObject):
    """What the window does with files that are here."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._tasks = window.tasks
        self._relay = window.relay
        self._questions = window.questions
        self._jobs = window.status.jobs
        self._notice = window.notice
        self._window = window
        self._trash: TrashDialog | None = None
        self.desktop = Desktop(self)
        self.desktop.trouble.connect(self._warn)
        only_in(window.library, window.actions_table["remove_reports"])
        self.show_copying()
        window.importing.opened.connect(window.open_edition)
        window.importing.folder_wanted.connect(self.show_path)

    def begin(self) -> Future[None]:
        """Go on where the last start ended, and see whether all files are there.

        After the first paint.
        """
        begun = self._tasks.start()
        self._relay.when(begun, self._begun, owner=self, what="the start")
        return begun

    def _begun(self, started: None) -> None:
        self._window.importing.take_up()
        self._tasks.recognising.resume()
        self._look_for_missing()

    def attend(self, screen: "ReadingScreen") -> None:
        """Do what a reading screen asks for where its file is missing."""
        screen.missed.connect(self._look_for_missing)
        screen.renamed.connect(partial(self._look_if_lost, screen))
        screen.find_wanted.connect(partial(self.find_missing, screen.reload))
        screen.remove_wanted.connect(self._remove_edition)

    def turn_copying(self) -> None:
        """Copy new files into the library from now on, or leave them where they are."""
        copies = not self._tasks.settings.library.copies
        self._tasks.change_setting("library", copies=copies)
        self.show_copying()
        self._notice.say(
            tr("New files are copied into the library.")
            if copies
            else tr("New files stay where they are.")
        )

    def show_copying(self) -> None:
        """Show whether new files are copied."""
        copies = self._tasks.settings.library.copies
        self._window.actions_table["copy_files"].setChecked(copies)
        self._window.library.show_copying(copies)

    @property
    def trash(self) -> TrashDialog | None:
        """The trash, if it was ever opened."""
        return self._trash

    # -- removing and restoring ----------------------------------------------------

    def remove(self, rows: Sequence[ReportRow]) -> None:
        """Move reports to the trash; that can be undone at once."""
        if rows:
            gone = {row.report.id for row in rows}
            said = tr("{reports} moved to the trash.", reports=wording.counted(len(rows), "report"))
            done = self._tasks.filing.remove_reports(list(gone))
            self._after(done, said, lambda screen: screen.report in gone)

    def _remove_edition(self, edition: int) -> None:
        done = self._tasks.filing.remove([edition])
        said = tr("The edition is moved to the trash.")
        self._after(done, said, lambda screen: bool(screen.edition == edition))

    def _after(
        self, done: Future[None], said: str, gone: Callable[["ReadingScreen"], bool]
    ) -> None:
        def say(answer: None) -> None:
            self._window.correction.say(said)
            for number, screen in list(self._window.tabs.screens.items()):
                if screen.kind == "report" and gone(screen):  # type: ignore[arg-type]
                    self._window.close_tab(number)

        self._relay.when(done, say, owner=self, what="a removal")

    def show_trash(self) -> None:
        """Open the trash."""
        if self._trash is None:
            self._trash = TrashDialog(bool(self._tasks.read_only), self._window)
            self._trash.restored.connect(self._restore)
            self._trash.deleted.connect(self._delete)
        self._trash.show()
        self._trash.raise_()
        self._trash.list.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """What lies in the trash has changed."""
        if self._trash is not None and self._trash.isVisible():
            self._relay.when(
                self._tasks.filing.trashed(),
                self._trash.show_trashed,
                owner=self._trash,
                what="the trash",
            )

    def _restore(self, trashed: list[Trashed]) -> None:
        editions, copies = _parts(trashed)
        said = tr("{editions} restored.", editions=wording.counted(len(trashed), "edition"))
        self._relay.when(
            self._tasks.filing.restore(editions, copies),
            lambda done: self._notice.say(said),
            owner=self,
            what="a restoring",
        )

    def _delete(self, trashed: list[Trashed]) -> None:
        editions, copies = _parts(trashed)
        size = wording.size(sum(one.size for one in trashed))
        what = (
            wording.quoted(trashed[0].edition.title)
            if len(trashed) == 1
            else wording.counted(len(trashed), "removed edition")
        )
        title, text = (
            tr("Delete {what} for good?", what=what),
            tr("This frees {size} and cannot be undone.", size=size),
        )
        parent = self._trash or self._window
        if self._questions.confirm(parent, title, text, tr("Delete for good"), tr("Cancel")):
            self._relay.when(
                self._tasks.filing.empty(editions, copies),
                lambda done: self._notice.say(tr("{size} deleted for good.", size=size)),
                owner=self,
                what="a deletion",
            )

    # -- missing files -------------------------------------------------------------

    def find_missing(self, then: Callable[[], object] = lambda: None) -> None:
        """Ask for a folder, and find missing files in it by their content."""
        title = tr("Look for missing files in a folder")
        folder = self._questions.place(self._window, title)
        if folder is None:
            return

        def say(found: int) -> None:
            if found:
                self._notice.say(
                    tr("{files} found again.", files=wording.counted(found, "missing file"))
                )
                then()
            else:
                self._notice.say(
                    tr("No missing file is in {name}.", name=folder.name or folder), warning=True
                )

        self._relay.when(
            self._tasks.filing.find_missing(folder), say, owner=self, what="the missing files"
        )
        self._jobs.watch()

    def _look_for_missing(self) -> None:
        """See in the background whether all files are where they should be."""
        if not self._tasks.read_only:
            self._relay.when(
                self._tasks.filing.look_for_missing(), owner=self, what="a look for the files"
            )

    def _look_if_lost(self, screen: "ReadingScreen") -> None:
        """A file that was missing opens: it has been put back."""
        if screen.opened is not None and any(
            row.missing for row in self._window.rows if row.report.id == screen.report
        ):
            self._look_for_missing()

    # -- another file ----------------------------------------------------------------

    def replace(self, edition: int) -> None:
        """Ask for a PDF to be put in place of an edition's file."""
        path = self._questions.pdf(self._window, tr("Replace the file of this edition"))
        if path is not None:
            self._replace(edition, path)

    def _replace(
        self, edition: int, path: Path, given: Given | None = None, sure: bool = False
    ) -> None:
        in_place = not self._tasks.settings.library.copies
        password = given.password if given else ""
        asked = self._tasks.replacing.replace(edition, path, password, in_place, sure)
        name = shown(path.name)

        def say(done: Replaced) -> None:
            if done is Replaced.OTHER_TEXT:
                title = tr("The text of {name} is another one than that of this edition", name=name)
                text = tr(
                    "It can be taken anew from this file. Corrections, tags and your place "
                    "stay; the old edition goes to the trash."
                )
                if self._questions.confirm(self._window, title, text, tr("Replace"), tr("Cancel")):
                    self._replace(edition, path, given, sure=True)
                return
            texts = {
                Replaced.FIRST_COPY: tr("{name} is read now: its text is the same.", name=name),
                Replaced.ANEW: tr("This edition is taken anew from {name}.", name=name),
                Replaced.FOUND: tr(
                    "{name} is the file that was missing: it is here again.", name=name
                ),
            }
            if given is not None and given.remember:
                kept = self._tasks.remember_password(edition)
                self._relay.when(kept, owner=self, what="the key store")
            say = self._notice.say if done is Replaced.FOUND else self._window.correction.say
            say(texts[done])
            self._reopen(edition)

        def fail(sentence: str) -> None:
            locked = getattr(asked.exception(), "trouble", "") == Trouble.PASSWORD
            tick = partial(RememberTick, self._tasks, self._relay)
            if locked and (
                again := self._questions.password(self._window, name, bool(given), tick)
            ):
                self._replace(edition, path, again, sure)
            else:
                self._warn(sentence)

        self._relay.when(asked, say, fail, owner=self, what="a replacing")
        self._jobs.watch()

    def _reopen(self, edition: int) -> None:
        """A tab that shows the old file begins anew."""
        for number, screen in list(self._window.tabs.screens.items()):
            if screen.kind == "report" and screen.edition == edition:
                self._window.close_tab(number)
                self._window.open_edition(edition)

    # -- other programs --------------------------------------------------------------

    def show_file(self, edition: int) -> None:
        """Show an edition's file in the file manager."""
        self._with_file(edition, self.desktop.show_file)

    def show_path(self, path: str) -> None:
        """Show any file in the file manager."""
        self.desktop.show_file(Path(path))

    def open_with(self, edition: int) -> None:
        """Open an edition's file with another program."""
        self._with_file(edition, self.desktop.open_file)

    def _with_file(self, edition: int, do: Callable[[Path], None]) -> None:
        def take(copies: list[PdfFile]) -> None:
            there = next((one for one in copies if not one.missing), copies[0] if copies else None)
            if there is not None:
                do(self._tasks.library_folder / there.path)

        self._relay.when(
            self._tasks.filing.copies(edition), take, owner=self, what="the files of a report"
        )

    def _warn(self, sentence: str) -> None:
        self._notice.say(sentence, warning=True)


def only_in(widget: QWidget, action: QAction) -> None:
    """Let an action's keys count only while the keyboard is in a widget.

    The action itself cannot: it stands in menus, and these let its keys count everywhere.
    """
    for keys in action.shortcuts():
        shortcut = QShortcut(keys, widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action.trigger)
    action.setShortcuts([])


def _parts(trashed: Sequence[Trashed]) -> tuple[list[int], list[int]]:
    """Editions, and single copies of editions."""
    editions = [one.edition.id for one in trashed if not one.file]
    return editions, [one.file for one in trashed if one.file]
