"""The files of the library: the trash, files that went missing, whose copy a file is."""

import hashlib
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.library.sidecar import notes_beside
from reader.model.changes import Changes
from reader.model.report import PdfFile, Trashed
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.undo import Step, Undo


class Filing:
    """What a person can do with the files of reports. Every answer is a `Future`."""

    def __init__(self, queue: LibraryQueue, undo: Undo, told: Callable[[Changes], None]) -> None:
        """`told(changes)` is called on the library queue after each change."""
        self._queue = queue
        self._folder: Folder = queue.folder
        self._undo = undo
        self._told = told

    # -- the trash ---------------------------------------------------------------

    def trashed(self) -> Future[list[Trashed]]:
        """What is in the trash, the last first."""
        return self._queue.read(lambda catalogue: catalogue.trashed())

    def remove(self, editions: Sequence[int]) -> Future[None]:
        """Put editions with their files into the trash; can be undone.

        A file that was left in place stays where it is.
        """
        wanted = list(editions)
        text = "Removal of " + ("an edition" if len(wanted) == 1 else f"{len(wanted)} editions")

        def do(pens: Pens) -> None:
            self._undo.do(pens, text, self._removing(wanted))
            self._told(Changes(reports=True, index=True))

        return self._queue.write(do)

    def remove_reports(self, reports: Sequence[int]) -> Future[None]:
        """Put all editions of reports into the trash; can be undone."""
        wanted = set(reports)
        found = self._queue.read(
            lambda catalogue: [e.edition for e in catalogue.editions() if e.report in wanted]
        )

        def do(pens: Pens) -> None:
            text = "Removal of " + ("a report" if len(wanted) == 1 else f"{len(wanted)} reports")
            self._undo.do(pens, text, self._removing(found.result()))
            self._told(Changes(reports=True, index=True))

        return self._queue.write(do)

    def restore(self, editions: Sequence[int]) -> Future[None]:
        """Take editions out of the trash; can be undone."""
        wanted = list(editions)

        def do(pens: Pens) -> None:
            self._undo.do(pens, "Restoring from the trash", self._restoring(wanted))
            self._told(Changes(reports=True, index=True))

        return self._queue.write(do)

    def empty(self, editions: Sequence[int]) -> Future[None]:
        """Forget editions of the trash and delete their copies, for good.

        Deletes only files inside the library's folder: what was left in place is not ours.
        """
        wanted = list(editions)

        def do(pens: Pens) -> None:
            with pens.catalogue.transaction():
                paths = [self._folder.absolute(path) for path in pens.catalogue.empty(wanted)]
            for path in paths:
                if path.is_relative_to(self._folder.root):
                    path.unlink(missing_ok=True)
                    path.with_suffix(".json").unlink(missing_ok=True)
                    notes_beside(path).unlink(missing_ok=True)
            for edition in wanted:
                self._folder.cover(edition).unlink(missing_ok=True)
                self._folder.strip(edition).unlink(missing_ok=True)
            self._told(Changes(reports=True))

        return self._queue.write(do)

    def _removing(self, editions: list[int]) -> Step:
        def step(pens: Pens) -> Step:
            with pens.catalogue.transaction():
                for edition in editions:
                    for file in pens.reading.files(edition):
                        if self._folder.absolute(file.path).is_relative_to(self._folder.reports):
                            pens.catalogue.move_file(file.id, f"trash/{file.id}.pdf")
                pens.catalogue.remove(editions)
            return self._restoring(editions)

        return step

    def _restoring(self, editions: list[int]) -> Step:
        def step(pens: Pens) -> Step:
            with pens.catalogue.transaction():
                pens.catalogue.restore(editions)
                for edition in editions:
                    record = pens.reading.record(edition)
                    for file in pens.reading.files(edition):
                        if self._folder.absolute(file.path).is_relative_to(self._folder.trash):
                            shelf = record.country or record.publisher
                            target = self._folder.name_for(
                                shelf, record.title, record.updated, file.sha256
                            )
                            pens.catalogue.move_file(file.id, self._folder.relative(target))
            return self._removing(editions)

        return step

    # -- files that are gone, and copies -----------------------------------------

    def copies(self, edition: int) -> Future[list[PdfFile]]:
        """The files of an edition, in the order in which they came."""
        return self._queue.read(lambda catalogue: catalogue.files(edition))

    def set_copy(self, file: int, licensee: str, seats: str) -> Future[None]:
        """Note whose copy a file is and how many may read it; can be undone."""
        new = (" ".join(licensee.split()), " ".join(seats.split()))

        def setting(values: tuple[str, str]) -> Step:
            def step(pens: Pens) -> Step:
                before = pens.reading.file(file)
                with pens.catalogue.transaction():
                    pens.catalogue.set_copy(file, *values)
                return setting((before.licensee, before.seats) if before else ("", ""))

            return step

        def do(pens: Pens) -> None:
            self._undo.do(pens, "Change of a copy", setting(new))
            self._told(Changes(reports=True))

        return self._queue.write(do)

    def look_for_missing(self) -> Future[int]:
        """Look whether each file is where it should be; answers how many are not.

        Looks on the reading thread, and writes only what has changed.
        """

        def look(catalogue: Catalogue) -> tuple[dict[int, bool], int]:
            changed, count = {}, 0
            for file in catalogue.files():
                gone = not self._folder.absolute(file.path).exists()
                count += gone
                if gone != file.missing:
                    changed[file.id] = gone
            return changed, count

        looked = self._queue.read(look)

        def note(pens: Pens) -> int:
            changed, count = looked.result()
            if changed:
                with pens.catalogue.transaction():
                    pens.catalogue.set_missing(changed)
                self._told(Changes(reports=True))
            return count

        return self._queue.write(note)

    def find_missing(self, folder: Path) -> Future[int]:
        """Find missing files again by their content, in a folder; answers how many were found.

        Reads only PDFs whose size is that of a missing file.
        """

        def look(catalogue: Catalogue) -> dict[int, str]:
            missing = {(f.size, f.sha256): f.id for f in catalogue.files() if f.missing}
            sizes = {size for size, _ in missing}
            found: dict[int, str] = {}
            for path in folder.rglob("*"):
                if path.suffix.casefold() == ".pdf" and _size(path) in sizes:
                    with path.open("rb") as reading:
                        digest = hashlib.file_digest(reading, "sha256").hexdigest()
                    number = missing.pop((_size(path), digest), 0)
                    if number:
                        found[number] = self._folder.relative(path.absolute())
            return found

        looked = self._queue.read(look)

        def note(pens: Pens) -> int:
            found = looked.result()
            with pens.catalogue.transaction():
                for number, path in found.items():
                    pens.catalogue.found_file(number, path)
            if found:
                self._told(Changes(reports=True))
            return len(found)

        return self._queue.write(note)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
