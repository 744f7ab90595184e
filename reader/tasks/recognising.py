"""Text in the pictures of pages: recognised on request, page after page, in the batch worker.

What is to be recognised is written down first, so that it goes on after a restart; each page is
kept when it is done. An edition is divided anew, and the index follows, when its last page is.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from reader.base.errors import Mendable, Trouble
from reader.intake.jobs import Divide, Divided
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.model.recognised import Recogniser, Recognition, WantedPage
from reader.pdf.recognising import FindRecogniser, RecognisePage, how_to_install
from reader.pdf.source import PdfSource
from reader.tasks.jobs import Job, Jobs
from reader.tasks.opened import opened_edition
from reader.tasks.pace import time_left
from reader.tasks.queue import LibraryQueue, Pens
from reader.workers.job import WorkerFailure
from reader.workers.worker import Pool

_log = logging.getLogger("reader.tasks")

TITLE = "Recognising text"
_LOOK = 0.2
"""Seconds between two looks whether it is paused or called off."""
_TRIED = 3
"""Pages after which it can be said how long the others will take."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What of an edition can be recognised."""

    edition: int
    title: str
    textless: tuple[int, ...]
    """Pages without a word."""
    scanned: tuple[int, ...]
    """These, and pages with so few words that they may be pictures with a stamp on them."""
    language: str
    """As the record says it, "" if it does not."""
    done: Mapping[int, str] = field(default_factory=dict)
    """Pages whose text was recognised before, and in which languages."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be recognised, and with what."""

    recogniser: Recogniser
    scans: tuple[Scan, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that these reports seem to need, of those there are."""
        needed = [one for scan in self.scans for one in self.recogniser.choice(scan.language)]
        return tuple(dict.fromkeys(needed))


class Recognising:
    """What a person can do about pages without text. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        batch: Pool,
        jobs: Jobs,
        told: Callable[[Changes], None],
        passwords: Mapping[str, str],
    ) -> None:
        """`told(changes)` is called on the library queue; `passwords` are those given."""
        self._queue = queue
        self._batch = batch
        self._jobs = jobs
        self._told = told
        self._passwords = passwords
        self._lock = threading.Lock()
        self._run: Future[None] | None = None
        self._known: Recogniser | None = None
        """As it was found last."""
        self._more = False

    def recogniser(self) -> Future[Recogniser | None]:
        """The program that recognises text, None where there is none: looked for each time."""
        return self._batch.send(FindRecogniser())

    def scans(self, editions: Sequence[int]) -> Future[list[Scan]]:
        """What of these editions can be recognised."""
        wanted = list(editions)

        def look(catalogue: Catalogue) -> list[Scan]:
            return [
                Scan(
                    edition,
                    there.title,
                    tuple(catalogue.recognised.textless(edition)),
                    tuple(catalogue.recognised.scanned(edition)),
                    catalogue.record(edition).language,
                    catalogue.recognised.done(edition),
                )
                for edition in wanted
                if (there := catalogue.edition(edition)) is not None
            ]

        return self._queue.read(look)

    def offer(self, editions: Sequence[int]) -> Future[Offer]:
        """What of these editions can be recognised; fails with `Mendable` where nothing can."""
        scans = self.scans(editions)

        def look(job: Job) -> Offer:
            self._known = None  # it, or a language of it, may have been installed meanwhile
            return Offer(self._find(), tuple(scans.result()))

        return self._jobs.start("Tesseract", look, shown=False)

    def states(self, edition: int) -> Future[dict[int, tuple[Recognition, str]]]:
        """What became of the pages of an edition that were to be recognised."""
        return self._queue.read(lambda catalogue: catalogue.recognised.states(edition))

    def recognise(self, pages: Mapping[int, Sequence[int]], languages: str) -> Future[None]:
        """Recognise the text of these pages by edition, after what waits already.

        Fails with `Mendable` where there is no program for it. Done when nothing waits any more.
        """

        def put(pens: Pens) -> None:
            with pens.catalogue.transaction():
                for edition, numbers in pages.items():
                    pens.catalogue.recognised.want(edition, numbers, languages)

        asked = self._jobs.start("Tesseract", lambda job: self._find(), shown=False)
        done: Future[None] = Future()

        def found(asked: Future[Recogniser]) -> None:
            if asked.cancelled() or (error := asked.exception()) is not None:
                done.cancel() if asked.cancelled() else done.set_exception(error)
                return
            self._queue.write(put).add_done_callback(written)

        def written(put: Future[None]) -> None:
            if (error := put.exception()) is not None:
                done.set_exception(error)
            else:
                self._go().add_done_callback(partial(_follow, done))

        asked.add_done_callback(found)
        return done

    def resume(self) -> None:
        """Go on with what an earlier start has left; nothing happens where nothing is."""

        def look(catalogue: Catalogue) -> bool:
            return bool(catalogue.recognised.wanted() or catalogue.recognised.undivided())

        def go(looked: Future[bool]) -> None:
            if not looked.cancelled() and looked.exception() is None and looked.result():
                self._go()

        if not self._queue.read_only:
            self._queue.read(look).add_done_callback(go)

    # -- the run -----------------------------------------------------------------

    def _find(self) -> Recogniser:
        if self._known is None or not Path(self._known.program).is_file():
            self._known = self.recogniser().result()
        if self._known is None:
            raise Mendable(Trouble.NOT_FOUND, how_to_install())
        return self._known

    def _go(self) -> Future[None]:
        """The run that goes on, or a new one."""
        with self._lock:
            if self._run is not None:
                self._more = True
                return self._run
            self._run = self._jobs.start(TITLE, self._work, can_pause=True)
            return self._run

    def _work(self, job: Job) -> None:
        """Recognise until nothing waits. Runs on the job's thread."""
        try:
            _Run(self._find, job, self._queue, self._batch, self._told).go(self._source)
        finally:
            with self._lock:
                self._run, again = None, self._more and not job.cancelled
                self._more = False
            if again:
                self.resume()

    def _source(self, catalogue: Catalogue, edition: int) -> PdfSource:
        return opened_edition(catalogue, self._queue.folder, edition, self._passwords).source


class _Run:
    """One run: pages in flight, as many as leave one worker for what is more urgent."""

    def __init__(
        self,
        find: Callable[[], Recogniser],
        job: Job,
        queue: LibraryQueue,
        batch: Pool,
        told: Callable[[Changes], None],
    ) -> None:
        self._find = find
        self._job = job
        self._queue = queue
        self._batch = batch
        self._told = told
        self._flight: dict[Future[Any], WantedPage] = {}
        self._waiting: list[WantedPage] = []
        self._done = 0
        self._began = time.monotonic()
        self._given_up: set[int] = set()
        """Editions that could not be divided now."""

    def go(self, source_of: Callable[[Catalogue, int], PdfSource]) -> None:
        """Until nothing waits or it is called off."""
        self._source_of = source_of
        self._look()
        try:
            while (self._flight or self._waiting) and not self._job.cancelled:
                if not self._job.paused:
                    self._fill()
                self._say()
                if self._flight:
                    done, _ = wait(self._flight, _LOOK, FIRST_COMPLETED)
                    for one in done:
                        self._settle(one, self._flight.pop(one))
                    if done:
                        self._look()
                else:
                    self._job.rest(_LOOK)
                self._divide_what_is_done()
        finally:
            for one in self._flight:
                one.cancel()
            if self._job.cancelled and not self._job.ending:
                self._write(lambda pens: pens.catalogue.recognised.unwant())
            self._waiting, self._flight = [], {}
            if not self._job.ending:
                self._divide_what_is_done()

    def _look(self) -> None:
        under_way = set(self._flight.values())
        wanted = self._queue.read(lambda catalogue: catalogue.recognised.wanted()).result()
        self._waiting = [one for one in wanted if one not in under_way]

    def _fill(self) -> None:
        while self._waiting and len(self._flight) < max(1, self._batch.size - 1):
            one = self._waiting.pop(0)
            try:
                source = self._queue.read(partial(self._source, one.edition)).result()
            except (Mendable, OSError) as error:
                self._fail(one, str(error))
                continue
            by = self._find()  # what came with a file needs none
            job = RecognisePage(source, one.page, by.program, one.languages, by.turns)
            self._flight[self._batch.send(job)] = one

    def _source(self, edition: int, catalogue: Catalogue) -> PdfSource:
        return self._source_of(catalogue, edition)

    def _settle(self, done: Future[Any], one: WantedPage) -> None:
        if done.cancelled():
            return
        self._done += 1
        error = done.exception()
        if error is None:
            text = done.result()
            self._write(lambda pens: pens.catalogue.recognised.settle(one.edition, one.page, text))
        elif isinstance(error, Mendable) and error.trouble == Trouble.CANCELLED:
            self._done -= 1
        elif isinstance(error, Mendable | WorkerFailure):
            if getattr(error, "kind", "") != "stopped":
                self._fail(one, error.sentence)
        else:
            _log.error("recognising page %d failed", one.page, exc_info=error)
            self._fail(one, "this page could not be recognised")

    def _fail(self, one: WantedPage, reason: str) -> None:
        _log.info("page %d of edition %d is not recognised: %s", one.page, one.edition, reason)
        self._write(lambda pens: pens.catalogue.recognised.fail(one.edition, one.page, reason))

    def _write(self, change: Callable[[Pens], object]) -> None:
        def put(pens: Pens) -> None:
            with pens.catalogue.transaction():
                change(pens)

        self._queue.write(put).result()

    def _say(self) -> None:
        open_ = len(self._flight) + len(self._waiting)
        text = f"{self._done:,} of {self._done + open_:,} pages"
        if self._done >= _TRIED and not self._job.paused:
            spent = time.monotonic() - self._began
            text += f", {time_left(spent / self._done * open_)}"
        self._job.say(self._done, self._done + open_, text)

    def _divide_what_is_done(self) -> None:
        """Let those words be found that are recognised: of whole editions, or all if it rests."""
        under_way = {one.edition for one in self._flight.values()}
        if not self._job.paused:
            under_way |= {one.edition for one in self._waiting}
        for edition in self._queue.read(lambda c: c.recognised.undivided()).result():
            if edition not in under_way and edition not in self._given_up:
                try:
                    self._divide(edition)
                except (Mendable, WorkerFailure, OSError) as error:
                    self._given_up.add(edition)
                    _log.info("edition %d is divided at the next start: %s", edition, error)

    def _divide(self, edition: int) -> None:
        def look(catalogue: Catalogue) -> tuple[PdfSource, tuple[tuple[int, str], ...]]:
            troubles = [(p.number, p.trouble) for p in catalogue.pages(edition) if p.trouble]
            return self._source_of(catalogue, edition), tuple(troubles)

        source, troubles = self._queue.read(look).result()
        job = Divide(source, Path(source.path).name, troubles)
        divided: Divided = self._batch.send(job).result()

        def put(pens: Pens) -> None:
            pens.catalogue.divide_anew(edition, divided.contents, divided.vector)
            there = pens.reading.edition(edition)
            if there is not None and pens.reading.recognised.is_scan(edition):
                with pens.person.transaction():
                    pens.person.watch_anew(there.fingerprint)
            self._told(Changes(reports=True, index=True, recognised=(edition,)))

        self._queue.write(put).result()


def _follow(done: "Future[None]", run: "Future[None]") -> None:
    if run.cancelled():
        done.cancel()
    elif (error := run.exception()) is not None:
        done.set_exception(error)
    else:
        done.set_result(None)
