"""The files of the library: the trash, files that went missing, whose copy a file is."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder
from reader.library.sidecar import notes_beside
from reader.model.changes import Changes
from reader.model.report import PdfFile, Trashed
from reader.tasks.jobs import Job, Jobs
from reader.tasks.missing import find_again, missing_of
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.trashing import (
    removing,
    removing_copies,
    restoring,
    restoring_copies,
    together,
)
from reader.tasks.undo import Step, Undo


class Filing:
    """What a person can do with the files of reports. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        undo: Undo,
        jobs: Jobs,
        told: Callable[[Changes], None],
    ) -> None:
        """`told(changes)` is called on the library queue after each change."""
        self._queue = queue
        self._folder: Folder = queue.folder
        self._undo = undo
        self._jobs = jobs
        self._told = told
        self._looking: Future[int] | None = None

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
            self._undo.do(pens, text, removing(self._folder, wanted))
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
            self._undo.do(pens, text, removing(self._folder, found.result()))
            self._told(Changes(reports=True, index=True))

        return self._queue.write(do)

    def restore(self, editions: Sequence[int], copies: Sequence[int] = ()) -> Future[None]:
        """Take editions, and single copies of editions, out of the trash; can be undone."""
        step = together(
            restoring(self._folder, list(editions)), restoring_copies(self._folder, list(copies))
        )

        def do(pens: Pens) -> None:
            self._undo.do(pens, "Restoring from the trash", step)
            self._told(Changes(reports=True, index=True))

        return self._queue.write(do)

    def empty(self, editions: Sequence[int], copies: Sequence[int] = ()) -> Future[None]:
        """Forget editions and single copies of the trash and delete their PDFs, for good.

        Deletes only files inside the library's folder: what was left in place is not ours.
        """
        wanted = list(editions)

        def do(pens: Pens) -> None:
            with pens.catalogue.transaction():
                gone = [*pens.catalogue.empty(wanted), *pens.catalogue.empty_copies(copies)]
            for path in map(self._folder.absolute, gone):
                if path.is_relative_to(self._folder.root):
                    path.unlink(missing_ok=True)
                    path.with_suffix(".json").unlink(missing_ok=True)
                    notes_beside(path).unlink(missing_ok=True)
            for edition in wanted:
                self._folder.cover(edition).unlink(missing_ok=True)
                self._folder.strip(edition).unlink(missing_ok=True)
            self._told(Changes(reports=True))

        return self._queue.write(do)

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
                    pens.catalogue.files.set_copy(file, *values)
                return setting((before.licensee, before.seats) if before else ("", ""))

            return step

        def do(pens: Pens) -> None:
            self._undo.do(pens, "Change of a copy", setting(new))
            self._told(Changes(reports=True))

        return self._queue.write(do)

    def remove_copy(self, file: int) -> Future[None]:
        """Put one of several copies of an edition into the trash; can be undone.

        Fails with `Mendable` if it is the only one.
        """

        def do(pens: Pens) -> None:
            one = pens.reading.file(file)
            if one is None or len(pens.reading.files(one.edition)) == 1:
                raise Mendable(
                    Trouble.USAGE, "This is the only copy: remove the report instead of its file."
                )
            self._undo.do(pens, "Removal of a copy", removing_copies(self._folder, [file]))
            self._told(Changes(reports=True))

        return self._queue.write(do)

    def look_for_missing(self) -> Future[int]:
        """Look whether each file is where it should be; answers how many are not.

        Off all queues; writes only what has changed. One look at a time.
        """
        if self._looking is None or self._looking.done():
            self._looking = self._jobs.start("Looking for the files", self._look, shown=False)
        return self._looking

    def _look(self, job: Job) -> int:
        files = self._queue.read(lambda catalogue: catalogue.files()).result()
        lost = missing_of(self._folder, files, job)
        changed = {one.id: one.id in lost for one in files if (one.id in lost) != one.missing}
        if changed and not job.cancelled:
            self._write(lambda pens: pens.catalogue.files.set_missing(changed))
        return len(lost)

    def find_missing(self, folder: Path) -> Future[int]:
        """Find missing files again by their content, in a folder; answers how many were found.

        Reads only PDFs whose size is that of a missing file. Can be called off; what was
        found till then counts.
        """

        def find(job: Job) -> int:
            files = self._queue.read(lambda catalogue: catalogue.files()).result()
            lost = missing_of(self._folder, files, job)
            found = find_again(folder, [one for one in files if one.id in lost], job)
            if found:

                def note(pens: Pens) -> None:
                    for number, path in found.items():
                        pens.catalogue.files.found(number, self._folder.relative(path))

                self._write(note)
            return len(found)

        return self._jobs.start("Looking for missing files", find)

    def _write(self, note: Callable[[Pens], object]) -> None:
        def write(pens: Pens) -> None:
            with pens.catalogue.transaction():
                note(pens)
            self._told(Changes(reports=True))

        self._queue.write(write).result()
