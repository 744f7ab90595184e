"""The library queue: one thread that writes, one that reads, both off the window's thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from reader.base.errors import Mendable, Trouble
from reader.library.backups import finish_restore
from reader.library.database import a_full_disk_told, a_lost_library_told
from reader.library.folder import Folder
from reader.library.people import PersonWriter, person_file
from reader.library.reading import Catalogue
from reader.library.writing import CatalogueWriter

T = TypeVar("T")


@dataclass(slots=True)
class Pens:
    """What the writing thread holds: the catalogue to write and to read, and the person's file."""

    _catalogue: CatalogueWriter | None
    reading: Catalogue
    person: PersonWriter
    read_only: str = ""

    @property
    def catalogue(self) -> CatalogueWriter:
        """The pen of the catalogue. Raises `Mendable` in a library that can only be read."""
        if self._catalogue is None or self.read_only:
            raise Mendable(Trouble.READ_ONLY, self.read_only)
        return self._catalogue

    def close(self) -> None:
        """Let go of the files."""
        self.reading.close()
        if self._catalogue is not None:
            self._catalogue.close()
        self.person.close()


class LibraryQueue:
    """Runs functions on a library, in order, and answers by futures.

    Opening the files is the first job of the writing thread, so that a start is
    not held up; what cannot be opened fails every future with the same `Mendable`.
    """

    def __init__(self, folder: Folder, read_only: str = "") -> None:
        """`read_only` is "" or the sentence that says why nothing can be written."""
        self.folder = folder
        self.read_only = read_only
        self.person: Path = person_file(folder)
        """This person's file."""
        self._pens: Pens | None = None
        self._catalogue: Catalogue | None = None
        self._writing = ThreadPoolExecutor(1, "library-write")
        self._reading = ThreadPoolExecutor(1, "library-read")
        self._opened: Future[None] = self._writing.submit(self._open)

    def write(self, task: Callable[[Pens], T]) -> Future[T]:
        """Run `task` on the writing thread. Fails with `Mendable` in a read-only library."""

        def run() -> T:
            self._opened.result()
            if self.read_only:
                raise Mendable(Trouble.READ_ONLY, self.read_only)
            assert self._pens is not None
            self.folder.here()  # SQLite would go on writing to a file that has no name any more
            with a_lost_library_told(self.folder), a_full_disk_told(self.folder.root):
                return task(self._pens)

        return self._writing.submit(run)

    def write_own(self, task: Callable[[Pens], T]) -> Future[T]:
        """Run `task`, which writes the person's file alone; possible in a read-only library too."""

        def run() -> T:
            self._opened.result()
            assert self._pens is not None
            self._pens.read_only = self.read_only
            if self.person.is_relative_to(self.folder.root):
                self.folder.here()
            with a_full_disk_told(self.person.parent):
                return task(self._pens)

        return self._writing.submit(run)

    def write_person(self, task: Callable[[PersonWriter], T]) -> Future[T]:
        """Run `task` on this person's file; possible in a read-only library too."""
        return self.write_own(lambda pens: task(pens.person))

    def read(self, task: Callable[[Catalogue], T]) -> Future[T]:
        """Run `task` on the reading thread; it sees all that has been committed."""

        def run() -> T:
            if self._catalogue is None:
                error = self._opened.exception()
                if isinstance(error, Mendable) and error.trouble == Trouble.DISK_FULL:
                    self._opened = self._writing.submit(self._open)  # there may be room by now
                self._opened.result()
                self._catalogue = Catalogue(self.folder.root, self.person)
            with a_lost_library_told(self.folder), a_full_disk_told(self.folder.root):
                return task(self._catalogue)

        return self._reading.submit(run)

    @property
    def damaged(self) -> bool:
        """Whether the files could not be opened because they are no databases any more."""
        error = self._opened.exception() if self._opened.done() else None
        return isinstance(error, Mendable) and error.trouble == Trouble.DAMAGED

    def reopen(self, first: Callable[[], None]) -> Future[None]:
        """Open files anew that could not be opened, after `first` has seen to them."""

        def run() -> None:
            first()
            self._open()

        self._opened = self._writing.submit(run)
        return self._opened

    def freeze(self, why: str) -> None:
        """Let nothing be written any more: `why` is the sentence that says so."""
        self.read_only = why

    def close(self) -> None:
        """Finish what is queued, close the files, end the threads."""
        self._reading.submit(self._close_reading)
        self._reading.shutdown()
        self._writing.submit(self._close_writing)
        self._writing.shutdown()

    def _open(self) -> None:
        with a_full_disk_told(self.folder.root):
            self._open_files()

    def _open_files(self) -> None:
        writer = None
        if self.read_only:
            Catalogue(self.folder.root).close()  # says so if there is none
        else:
            self.folder.make()
            finish_restore(self.folder, self.person)
            writer = CatalogueWriter(self.folder)
        person = PersonWriter(self.person)
        self._pens = Pens(writer, Catalogue(self.folder.root, self.person), person, self.read_only)

    def _close_reading(self) -> None:
        if self._catalogue is not None:
            self._catalogue.close()

    def _close_writing(self) -> None:
        if self._pens is not None:
            self._pens.close()
