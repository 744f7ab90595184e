"""What the library shows: lists and records, read at once and changing nothing."""

from concurrent.futures import Future
from pathlib import Path

from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.model.arrival import Arrival, PastImport
from reader.model.report import HistoryRow, Related, ReportRow
from reader.tasks.page import ReportPage, edition_record, history_rows, report_page
from reader.tasks.queue import LibraryQueue
from reader.tasks.relating import Relating
from reader.tasks.views import EditionBeside, EditionRecord, LibraryCounts


class Lists:
    """The part of `Tasks` that only looks."""

    _queue: LibraryQueue
    _folder: Folder
    _behind: int
    """Editions that cannot be searched yet."""
    _index_seconds: int
    """How long they will take, 0 where nothing tells."""
    relating: Relating
    """Reports that have to do with one, passages that speak of the same."""

    def reports(self) -> Future[list[ReportRow]]:
        """Every report with its current edition, newest first."""
        return self._queue.read(lambda catalogue: catalogue.reports())

    def counts(self) -> Future[LibraryCounts]:
        """What the library holds, and whether all of it can be read and searched."""

        def count(catalogue: Catalogue) -> LibraryCounts:
            editions, pages, unreadable = catalogue.completeness()
            reports, failed = catalogue.totals()
            behind = self._behind, self._index_seconds
            return LibraryCounts(reports, editions, pages, unreadable, failed, *behind)

        return self._queue.read(count)

    def record(self, edition: int) -> Future[EditionRecord]:
        """The record of an edition. Fails with `Mendable` if there is no such edition."""
        return self._queue.read(lambda catalogue: edition_record(catalogue, edition))

    def beside(self, edition: int) -> Future[EditionBeside]:
        """The record of an edition with the history of its report, read in one go.

        Fails with `Mendable` if there is no such edition.
        """

        def read(catalogue: Catalogue) -> EditionBeside:
            record = edition_record(catalogue, edition)
            history = history_rows(catalogue, self._folder, record.report.id)
            return EditionBeside(record, tuple(history))

        return self._queue.read(read)

    def history(self, report: int) -> Future[list[HistoryRow]]:
        """The editions of a report, newest first."""
        return self._queue.read(lambda catalogue: history_rows(catalogue, self._folder, report))

    def related(self, report: int) -> Future[list[Related]]:
        """Reports that have to do with this one, and why; best first."""
        return self._queue.read(lambda catalogue: self.relating.relate(catalogue, report))

    def page(self, edition: int) -> Future[ReportPage]:
        """All about an edition's report. Fails with `Mendable` if there is no such edition."""
        return self._queue.read(
            lambda catalogue: report_page(catalogue, self._folder, edition, self.relating.relate)
        )

    def file_names(self) -> Future[list[str]]:
        """The names under which the library's files came."""
        return self._queue.read(lambda catalogue: [file.name for file in catalogue.files()])

    def cover(self, edition: int) -> Path:
        """Where the cover is (JPEG); it may not exist."""
        return self._folder.cover(edition)

    def arrivals(self) -> Future[list[Arrival]]:
        """Files that could not be imported, with reasons; newest first."""
        return self._queue.read(lambda catalogue: catalogue.failed())

    def past_imports(self) -> Future[list[PastImport]]:
        """The imports that can be read about, newest first."""
        return self._queue.read(lambda catalogue: catalogue.past_imports())

    def arrivals_of(self, run: int) -> Future[list[Arrival]]:
        """The files of an import, in the order in which they were found."""
        return self._queue.read(lambda catalogue: catalogue.arrivals(run))
