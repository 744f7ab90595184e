"""Reports that leave the library as one file, and such a file coming in."""

import contextlib
import shutil
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.reading import Catalogue
from reader.model.arrival import Arrival, ImportProgress, Outcome
from reader.model.changes import Changes
from reader.model.order import Collection, Flag
from reader.model.report import PdfFile, ReportRow
from reader.share.bundle import SUFFIX, Bundle, write_bundle
from reader.share.selection import (
    SelectedEdition,
    SelectedFile,
    SelectedPlace,
    SelectedReport,
    SelectedTag,
    SelectedText,
    Selection,
    selected_text,
)
from reader.tasks.bringing import corrections, found_here, put_order, put_recognised
from reader.tasks.correcting import Correcting
from reader.tasks.importing import Importer, Order
from reader.tasks.importrun import ImportRun
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens

_TICK = 0.1
"""Seconds between looks whether an import that is waited for has been called off."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What has been written."""

    file: Path
    reports: int
    editions: int
    size: int
    missing: int
    """Editions that were left out because no PDF of theirs is there."""


BROUGHT = -1
"""In place of a number among the jobs: its parts have theirs."""


class BroughtRun(ImportRun):
    """The import of what is in a file: first unpacked, then imported as any other PDF."""

    def __init__(self) -> None:
        super().__init__(BROUGHT, lambda run: None)
        self.inner: ImportRun | None = None

    @property
    def progress(self) -> ImportProgress:
        """How far the import is that runs now."""
        return self.inner.progress if self.inner is not None else super().progress

    def cancel(self) -> None:
        """Call it off."""
        super().cancel()
        if self.inner is not None:
            self.inner.cancel()


class Sharing:
    """Exporting a selection of reports, and importing one."""

    def __init__(
        self,
        queue: LibraryQueue,
        jobs: Jobs,
        importer: Importer,
        correcting: Correcting,
        told: Callable[[Changes], None],
        recognised: Callable[[], None],
    ) -> None:
        """`told(changes)` is called on a thread of ours after the person's order has changed.

        `recognised()` lets text that came with pages be found.
        """
        self._queue = queue
        self._folder = queue.folder
        self._jobs = jobs
        self._importer = importer
        self._correcting = correcting
        self._told = told
        self._recognised = recognised

    # -- out ---------------------------------------------------------------------

    def export(
        self, reports: Sequence[int], target: Path, with_places: bool = False
    ) -> Future[Exported]:
        """Write all editions of these reports to one file, whole or not at all."""
        wanted = set(reports)
        path = (
            target if target.suffix.casefold() == SUFFIX else target.with_name(target.name + SUFFIX)
        )

        def work(job: Job) -> Exported:
            selection, pdfs, missing = self._queue.read(
                lambda catalogue: self._gather(catalogue, wanted, with_places)
            ).result()
            if not pdfs:
                raise Mendable(
                    Trouble.NOT_FOUND, "None of these reports' PDF files is there: find them first."
                )
            total = sum(file.size for file in selection.files)
            size = write_bundle(path, selection, pdfs, lambda done: job.check(done, total))
            editions = sum(len(report.editions) for report in selection.reports)
            return Exported(path, len(selection.reports), editions, size, missing)

        return self._jobs.start("Exporting", work)

    def _gather(
        self, catalogue: Catalogue, wanted: set[int], with_places: bool
    ) -> tuple[Selection, dict[str, Path], int]:
        order = catalogue.order()
        colours = {tag.name: tag.colour for tag in order.tags}
        paths = _collection_paths(order.collections)
        pdfs: dict[str, Path] = {}
        reports: list[SelectedReport] = []
        missing = 0
        for row in catalogue.reports():
            if row.report.id not in wanted:
                continue
            editions = []
            for edition, _ in catalogue.history(row.report.id):
                files = []
                for file in catalogue.files(edition.id):
                    path = self._folder.absolute(file.path)
                    if path.exists():
                        pdfs[file.sha256] = path
                        files.append(_selected_file(file))
                missing += not files
                if files:
                    place = catalogue.place(edition.fingerprint)
                    editions.append(
                        SelectedEdition(
                            edition.fingerprint,
                            catalogue.record(edition.id),
                            tuple(files),
                            SelectedPlace(*place) if with_places and place[0] else None,
                            _selected_texts(catalogue, edition.id),
                        )
                    )
            if editions:
                reports.append(_selected_report(row, tuple(editions), colours, paths))
        return Selection(tuple(reports)), pdfs, missing

    # -- in ----------------------------------------------------------------------

    def bring(self, paths: Sequence[Path], password: str = "", in_place: bool = False) -> ImportRun:
        """Import files among which are exported selections; each goes the way of any PDF."""
        run = BroughtRun()
        plain = [path for path in paths if not is_bundle(path)]

        def work(job: Job) -> list[Arrival]:
            results: list[Arrival] = []
            if plain:
                job.hide()
                results += self._import(job, run, Order(tuple(plain), password, in_place))
            for path in paths:
                if is_bundle(path):
                    results += self._bring_one(job, run, path, password)
            return results

        def done(work: Future[list[Arrival]]) -> None:
            if (error := work.exception()) is not None:
                run.finished.set_exception(error)
            else:
                run.finished.set_result(work.result())

        self._jobs.start("Unpacking", work).add_done_callback(done)
        return run

    def _bring_one(self, job: Job, run: BroughtRun, path: Path, password: str) -> list[Arrival]:
        place = self._folder.incoming / f"selection-{uuid.uuid4().hex[:8]}"
        try:
            if self._queue.read_only:
                raise Mendable(Trouble.READ_ONLY, self._queue.read_only)
            with Bundle(path) as bundle:
                selection = bundle.selection
                total = sum(file.size for file in selection.files)

                def heard(done: int) -> None:
                    job.check(done, total)
                    if run.cancelled:
                        raise Mendable(Trouble.CANCELLED, "Cancelled before it was imported.")

                job.show()
                files = bundle.unpack(place, heard)
            job.hide()
        except Mendable as error:
            shutil.rmtree(place, ignore_errors=True)
            return [self._refused(path, error)]
        results = self._import(job, run, Order(tuple(files), password))
        self._apply(selection, path)
        self._clear(place, results)
        return [_as_told(result, path) for result in results]

    def _import(self, job: Job, run: BroughtRun, order: Order) -> list[Arrival]:
        """Run an import to its end, which a word to the job or the run calls off."""
        run.inner = inner = self._importer.start(order)
        while True:
            if run.cancelled or job.cancelled:
                inner.cancel()
            with contextlib.suppress(NotYet):
                results = inner.finished.result(_TICK)
                run.id = inner.id
                return results

    def _refused(self, path: Path, error: Mendable) -> Arrival:
        """A file that is not taken in: one row with its reason, as any other."""
        failed = Arrival(
            0, str(path), Outcome.FAILED, reason=error.sentence, trouble=str(error.trouble)
        )
        if error.trouble not in (Trouble.CANCELLED, Trouble.READ_ONLY):

            def keep(pens: Pens) -> int:
                rows = pens.catalogue.arrivals
                with pens.catalogue.transaction():
                    (waiting,) = rows.waiting(rows.begin([path]))
                    rows.settle(replace(failed, id=waiting.id))
                return waiting.id

            failed = replace(failed, id=self._queue.write(keep).result())
            self._told(Changes(arrivals=True))
        return failed

    def _clear(self, place: Path, results: Iterable[Arrival]) -> None:
        """Remove what was unpacked, but for what can be tried again, e.g. with a password."""
        kept = {
            Path(r.path)
            for r in results
            if r.outcome is Outcome.FAILED and r.trouble != Trouble.CANCELLED
        }
        for path in place.glob("*/*.pdf"):
            if path not in kept:
                path.unlink(missing_ok=True)
                path.parent.rmdir()
        if not kept:
            shutil.rmtree(place, ignore_errors=True)

    # -- what comes with the PDFs ------------------------------------------------

    def _apply(self, selection: Selection, path: Path) -> None:
        """Corrections, copies and order, where nothing of this person's own stands against them."""
        here = self._queue.read(lambda catalogue: found_here(catalogue, selection)).result()
        words = self._queue.read(lambda catalogue: corrections(catalogue, here)).result()
        if words:
            self._correcting.bring(f"Corrections of {path.name}", words).result()
        self._queue.write(lambda pens: put_order(pens, here)).result()
        if self._queue.write(lambda pens: put_recognised(pens, here)).result():
            self._recognised()
        self._told(Changes(people=True))


def is_bundle(path: Path) -> bool:
    """Whether a path is that of an exported selection, by its name."""
    return path.suffix.casefold() == SUFFIX


def _collection_paths(collections: Sequence[Collection]) -> dict[int, tuple[str, ...]]:
    """Collection -> names from the top down."""
    known = {one.id: one for one in collections}

    def names(number: int) -> tuple[str, ...]:
        one = known[number]
        return (*(names(one.parent) if one.parent in known else ()), one.name)

    return {number: names(number) for number in known}


def _selected_texts(catalogue: Catalogue, edition: int) -> tuple[SelectedText, ...]:
    languages = catalogue.recognised.done(edition)
    texts = catalogue.recognised.texts(edition) if languages else {}
    return tuple(selected_text(page, languages[page], text) for page, text in texts.items())


def _selected_file(file: PdfFile) -> SelectedFile:
    return SelectedFile(file.sha256, file.name, file.size, file.licensee, file.seats)


def _selected_report(
    row: ReportRow,
    editions: tuple[SelectedEdition, ...],
    colours: Mapping[str, str],
    paths: Mapping[int, tuple[str, ...]],
) -> SelectedReport:
    report = row.report
    return SelectedReport(
        row.title,
        report.country,
        report.publisher,
        "" if report.topic == report.subject else report.topic,
        report.state,
        editions,
        flags=tuple(
            flag for flag, on in ((Flag.FAVOURITE, row.favourite), (Flag.LATER, row.later)) if on
        ),
        tags=tuple(SelectedTag(name, colours[name]) for name in row.tags),
        collections=tuple(paths[number] for number in row.collections),
    )


def _as_told(result: Arrival, path: Path) -> Arrival:
    """What is here now is named by the file that it came in; what failed by where it waits."""
    if result.outcome is Outcome.FAILED:
        return result
    return replace(result, path=str(path / Path(result.path).name))
