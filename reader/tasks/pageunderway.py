"""One saved report page on its way in: read in a worker, given to its edition or kept waiting.

The file itself stays where it is, and is not copied: what it says is kept in the catalogue.
"""

import hashlib
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown
from reader.intake.jobs import ReadPage
from reader.intake.webpage.saved import LARGEST, too_large
from reader.library.arrivals import Waiting
from reader.model.arrival import Arrival, Outcome
from reader.model.changes import Changes
from reader.model.webpage import WebPage
from reader.tasks.following import follow
from reader.tasks.importrun import ImportRun
from reader.tasks.queue import Pens
from reader.tasks.underway import CANCELLED, Tools, mendable
from reader.tasks.webpages import take_in

HERE = "This page was here already."


class PageUnderWay:
    """The steps of one page. Begun on the import's thread; the worker's answer comes on its own."""

    def __init__(
        self,
        tools: Tools,
        run: ImportRun,
        waiting: Waiting,
        named: bool,
        ended: Callable[["PageUnderWay", Arrival], None],
    ) -> None:
        """`named`: by the reader, who is told if it is no report's page; in a folder it is none.

        `ended(self, arrival)` is called once; with no outcome where nothing became of it.
        """
        self._tools = tools
        self._queue = tools.queue
        self._run = run
        self._path = Path(waiting.path)
        self._name = shown(self._path.name)
        self._id = waiting.id
        self._named = named
        self._ended = ended
        self._sha256 = ""
        self._job: Future[WebPage] | None = None

    def begin(self) -> None:
        """Read the file's bytes and send them to a worker."""
        try:
            if not 0 < self._path.stat().st_size <= LARGEST:
                raise self._no_size()
            data = self._path.read_bytes()
            self._sha256 = hashlib.sha256(data).hexdigest()
            self._job = self._tools.batch.send(ReadPage(data, self._name))
            self._job.add_done_callback(self._answered)
        except Exception as error:
            self._fail(error)

    def call_off(self) -> None:
        """Take it back from the workers if none has it yet."""
        if self._job is not None:
            self._job.cancel()

    def _no_size(self) -> Mendable:
        if self._path.stat().st_size:
            return too_large(self._name)
        return Mendable(Trouble.EMPTY, f"{self._name} is empty: save the report’s page again.")

    def _answered(self, done: Future[WebPage]) -> None:
        self._queue.write(lambda pens: self._commit(pens, done)).add_done_callback(self._committed)

    def _commit(self, pens: Pens, done: Future[WebPage]) -> Arrival:
        if self._run.over or done.cancelled():
            raise Mendable(Trouble.CANCELLED, CANCELLED)
        page = done.result()
        with pens.catalogue.transaction():
            same = pens.reading.webpages("sha256 = ?", self._sha256)
            if same:
                number, edition, why = same[0].id, same[0].edition, HERE
            else:
                number, found = take_in(pens, self._name, self._sha256, page)
                edition, why = found.edition, found.why
            there = pens.reading.edition(edition) if edition else None
            arrival = Arrival(
                self._id,
                str(self._path),
                Outcome.RECORD,
                there.report if there else 0,
                edition if there else 0,
                reason=why,
                webpage=number,
            )
            pens.catalogue.arrivals.settle(arrival)
        self._tools.shelver.forget()
        follow(self._queue.folder, pens)
        return arrival

    def _committed(self, done: Future[Arrival]) -> None:
        if (error := done.exception()) is not None:
            self._fail(error)
            return
        self._tools.tell(Changes(reports=True, arrivals=True))
        self._run.update(files_done_more=1)
        self._ended(self, done.result())

    def _fail(self, error: BaseException) -> None:
        """Say what is wrong with a page that was named; leave alone what a folder holds."""
        plain = Arrival(self._id, str(self._path), None)
        if self._run.stopped and not self._run.cancelled:
            self._ended(self, plain)  # it waits for the next start
            return
        wrong = mendable(error, self._name)
        silent = wrong.trouble in (Trouble.USAGE, Trouble.EMPTY) and not self._named
        failed = Arrival(
            self._id,
            str(self._path),
            Outcome.FAILED,
            reason=shown(wrong.sentence),
            trouble=str(wrong.trouble),
        )

        def note(pens: Pens) -> None:
            with pens.catalogue.transaction():
                if silent:
                    pens.catalogue.arrivals.dismiss([self._id])
                else:
                    pens.catalogue.arrivals.settle(failed)

        self._queue.write(note)
        self._run.update(files_done_more=1, failed_more=int(not silent))
        self._tools.tell(Changes(arrivals=True))
        self._ended(self, plain if silent else failed)
