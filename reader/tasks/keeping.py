"""Keeping the library: backups and restoring them, copies of it, moving it."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.backups import (
    backup_is_due,
    list_backups,
    make_backup,
    restore_backup,
    set_damaged_aside,
)
from reader.library.copying import (
    Copied,
    copy_library,
    is_free,
    place_for_copy,
    remove_library,
)
from reader.library.folder import Folder
from reader.library.place import holds_library, warning_about
from reader.library.reading import Catalogue
from reader.model.backup import Backup, BackupKind
from reader.model.changes import Changes
from reader.tasks.filing import Filing
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.undo import Undo

__all__ = ["Copied", "Keeping", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """A folder, as somebody sees it who wants a library there."""

    library: bool
    """There is one."""
    free: bool
    """It is empty, or can be made."""
    unfinished: bool
    """It is a copy that was cut short."""
    warning: str
    """Why a library should not lie there, "" if it may."""


class Keeping:
    """What a person can do with the library as a whole. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        jobs: Jobs,
        undo: Undo,
        filing: Filing,
        importing: Callable[[], bool],
        told: Callable[[Changes], None],
    ) -> None:
        """`importing()` says whether an import runs; `told(changes)` as of `Filing`."""
        self._queue = queue
        self._folder: Folder = queue.folder
        self._jobs = jobs
        self._undo = undo
        self._filing = filing
        self._importing = importing
        self._told = told

    # -- backups -----------------------------------------------------------------

    def back_up(self) -> Future[Backup]:
        """Copy the catalogue and this person's file as they are now."""
        return self._back_up(BackupKind.ASKED)

    def back_up_daily(self) -> Future[Backup | None]:
        """A backup by itself, if something has changed and the newest is a day old."""

        def work(job: Job) -> Backup | None:
            if self._queue.read_only or not backup_is_due(self._folder, self._queue.person):
                return None
            return make_backup(self._folder, self._queue.person, BackupKind.DAILY)

        return self._jobs.start("Backing up", work, can_cancel=False)

    def backups(self) -> Future[list[Backup]]:
        """The backups there are, newest first; also of a library that is damaged."""
        return self._jobs.start("Looking for backups", lambda job: list_backups(self._folder))

    def restore(self, name: str) -> Future[int]:
        """Put the library back to a backup; answers how many PDF files it lacks then.

        The state as it is now is backed up first. PDFs that came since stay in the folder,
        those that have moved since are found again by their content.
        """
        person = self._queue.person

        def put_back(pens: Pens) -> None:
            self._refuse_while_importing("Restore")
            if pens.reading.totals() != (0, 0):
                make_backup(self._folder, person, BackupKind.BEFORE_RESTORE)
            restore_backup(self._folder, person, name)
            self._undo.clear()
            self._told(Changes(reports=True, index=True, arrivals=True, people=True))

        def work(job: Job) -> int:
            if self._queue.damaged:
                self._queue.reopen(lambda: set_damaged_aside(self._folder, person)).result()
            self._queue.write(put_back).result()
            lost = self._filing.look_for_missing().result()
            if lost:
                lost -= self._filing.find_missing(self._folder.root).result()
                self._queue.write(self._out_of_the_trash).result()
            return lost

        return self._jobs.start("Restoring a backup", work, can_cancel=False)

    # -- copies, moving ----------------------------------------------------------

    def place_for_copy(self, chosen: Path) -> Future[Path]:
        """Where a copy goes when somebody chooses a folder: there, or in a new folder inside."""
        return self._queue.read(lambda catalogue: place_for_copy(self._folder, chosen))

    def look_at(self, root: Path) -> Future[Place]:
        """What there is in a folder that somebody wants to open, and whether it is a good place."""

        def look(catalogue: Catalogue) -> Place:
            return Place(
                holds_library(root),
                is_free(root),
                Folder(root).unfinished.exists(),
                warning_about(root),
            )

        return self._queue.read(look)

    def copy(self, root: Path) -> Future[Copied]:
        """Copy all of the library to a folder; an older copy there is brought up to date."""

        def work(job: Job) -> Copied:
            return copy_library(self._folder, root, self._queue.person, job.check)

        return self._jobs.start("Copying the library", work)

    def move(self, root: Path) -> Future[Path]:
        """Copy the library to a folder and write nothing more into this one; answers `root`.

        The window has to open it there. This folder stays until `remove_moved`.
        """
        person = self._queue.person

        def work(job: Job) -> Path:
            if self._queue.read_only:
                raise Mendable(Trouble.READ_ONLY, self._queue.read_only)
            self._refuse_while_importing("Move the library")
            first = copy_library(self._folder, root, person, job.check, moving=True)

            def last(pens: Pens) -> None:
                """What has changed meanwhile, while nothing changes any more."""
                self._refuse_while_importing("Move the library")
                copy_library(
                    self._folder, root, person, job.check, moving=True, checked=first.checked
                )
                self._queue.freeze(f"The library has been moved to {root}: open it there.")

            self._queue.write(last).result()
            return root

        return self._jobs.start("Moving the library", work)

    def remove_moved(self, old: Path) -> Future[None]:
        """Delete the folder that this library was moved from."""

        def work(job: Job) -> None:
            remove_library(Folder(old), self._folder)

        return self._jobs.start("Deleting the old folder", work, can_cancel=False)

    # -- within ------------------------------------------------------------------

    def _back_up(self, kind: BackupKind) -> Future[Backup]:
        def work(job: Job) -> Backup:
            if self._queue.read_only:
                raise Mendable(Trouble.READ_ONLY, self._queue.read_only)
            self._queue.read(Catalogue.version).result()  # it is open, so there is one
            return make_backup(self._folder, self._queue.person, kind)

        return self._jobs.start("Backing up", work, can_cancel=False)

    def _out_of_the_trash(self, pens: Pens) -> None:
        """Files that were found in the trash and whose edition is not there go back."""
        trashed = {one.edition.id for one in pens.reading.trashed()}
        with pens.catalogue.transaction():
            for file in pens.reading.files():
                path = self._folder.absolute(file.path)
                if path.is_relative_to(self._folder.trash) and file.edition not in trashed:
                    record = pens.reading.record(file.edition)
                    shelf = record.country or record.publisher
                    target = self._folder.name_for(shelf, record.title, record.updated, file.sha256)
                    pens.catalogue.files.move(file.id, self._folder.relative(target))
        self._told(Changes(reports=True))

    def _refuse_while_importing(self, what: str) -> None:
        if self._importing():
            raise Mendable(
                Trouble.LOCKED, f"An import is running. {what} when it has ended, or cancel it."
            )
