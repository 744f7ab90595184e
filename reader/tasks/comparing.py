"""What changed between editions: worked out in the batch worker, kept in the catalogue.

Neighbours in the update history are compared when nothing else is to be done, one pair
after the other; any other pair when somebody asks. What a kill cuts short is found missing
at the next start.
"""

import logging
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, as_completed
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from reader.base.errors import Mendable, Trouble
from reader.insight.jobs import (
    CompareEditions,
    PackedComparison,
    PackedEdition,
    TakeCells,
)
from reader.insight.packing import pack_tables, unpack_comparison
from reader.insight.versions import COMPARING, TABLES
from reader.library.comparing import KeptComparison
from reader.library.reading import Catalogue
from reader.model.change import ChangeSummary, Comparison
from reader.model.changes import Changes
from reader.model.report import Edition
from reader.model.voice import PLAIN, Voice
from reader.pdf.source import PdfSource
from reader.share.comparison import KINDS, CitedEdition, html, markdown
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.rounds import Rounds
from reader.tasks.targets import keep_off, kind_of, write_to
from reader.workers.job import WorkerFailure
from reader.workers.worker import Pool

__all__ = ["KINDS", "Compared", "Comparing"]

T = TypeVar("T")

_log = logging.getLogger("reader.tasks")

VERSION = COMPARING * 1000 + TABLES
"""Of comparisons: they say something else when tables are taken otherwise, too."""
PORTION = 16
"""Pairs that are looked up at once."""
LONG = 20.0
"""Seconds after which the jobs panel speaks of what is compared in the background."""
_TICK = 0.1
"""Seconds between looks whether what is waited for has been called off."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Two editions of a report and what changed between them."""

    older: Edition
    newer: Edition
    comparison: Comparison
    line: str
    """All of it in one line."""
    trouble: str
    """What could not be compared and why, "" if nothing is missing."""
    labels: tuple[dict[int, str], dict[int, str]]
    """Page -> the printed number, where it is another one; of the older, of the newer."""


@dataclass(frozen=True, slots=True)
class _Material:
    """All of an edition that is compared; `source` is None where its PDF cannot be opened."""

    edition: Edition
    packed: PackedEdition
    has_cells: bool
    source: PdfSource | None
    trouble: str


class Comparing:
    """What a person can ask about editions beside each other. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        batch: Pool,
        asked: Pool,
        jobs: Jobs,
        passwords: Mapping[str, str],
        busy: Callable[[], bool],
        tell: Callable[[Changes], None],
    ) -> None:
        """`batch` works out what nobody waits for, `asked` what somebody does.

        `passwords` opened files in this run, by SHA-256; `busy()` says that imports run.
        """
        self._queue = queue
        self._folder = queue.folder
        self._batch = batch
        self._asked = asked
        self._jobs = jobs
        self._passwords = passwords
        self._busy = busy
        self._tell = tell
        self._begun = False
        self._rounds = Rounds(jobs, "Comparing editions", self._round, self._ended)

    # -- what a person asks ------------------------------------------------------

    def between(self, older: int, newer: int) -> Future[Compared]:
        """What changed from one edition of a report to another, worked out if need be.

        Fails with `Mendable` where they are not two editions of one report.
        """
        return self._jobs.start(
            "Comparing two editions", lambda job: self._compared(job, older, newer)
        )

    def export(self, older: int, newer: int, target: Path, voice: Voice = PLAIN) -> Future[int]:
        """Write a comparison as HTML or Markdown, as `target` ends; answers how many changes.

        Fails with `Mendable` where the file is of another kind, or cannot be written.
        """

        def work(job: Job) -> int:
            kind = kind_of(target, KINDS)
            self._queue.read(lambda c: keep_off(self._folder, target, c)).result()
            text, count = self._written(job, older, newer, kind, voice)
            write_to(target, text.encode())
            return count

        return self._jobs.start(f"Exporting to {target.name}", work)

    def as_html(self, older: int, newer: int, target: Path, voice: Voice = PLAIN) -> Future[str]:
        """A comparison as HTML, for whoever prints it to `target`."""

        def work(job: Job) -> str:
            self._queue.read(lambda c: keep_off(self._folder, target, c)).result()
            return self._written(job, older, newer, ".html", voice)[0]

        return self._jobs.start(f"Exporting to {target.name}", work)

    # -- in the background -------------------------------------------------------

    def begin(self) -> None:
        """From now on compare neighbours whenever nothing else is to be done."""
        self._begun = True
        self.follow()

    def follow(self) -> None:
        """Editions have come, gone, or changed their place: compare what has become neighbours.

        Calls share a round. Nothing happens before `begin`, or while files come in.
        """
        if not self._begun or self._queue.read_only or self._busy():
            return
        self._rounds.want()

    def complete(self, reports: Collection[int]) -> Future[int]:
        """Compare all neighbours of these reports now; answers how many pairs that were.

        Fails with `Mendable` in a library that can only be read: nothing could be kept.
        """
        return self._jobs.start("Comparing editions", lambda job: self._complete(job, reports))

    def _round(self, job: Job) -> None:
        """Runs on a job's thread."""
        begun, done, total = monotonic(), 0, 0
        while missing := self._missing(PORTION):
            for older, newer in missing:
                if self._busy() or job.cancelled:
                    return
                self._keep_neighbours(job, older, newer, self._batch)
                done += 1
                if monotonic() - begun > LONG:
                    total = total or done + self._read(
                        lambda catalogue: catalogue.compared.count_missing(VERSION)
                    )
                    job.show()
                job.say(done, max(done, total), f"{done} of {max(done, total)} updates")

    def _ended(self, done: Future[None]) -> None:
        if done.cancelled():
            return
        if (error := done.exception()) is not None and not isinstance(error, Mendable):
            _log.info("editions are compared at the next start: %s", error)

    def _complete(self, job: Job, reports: Collection[int]) -> int:
        """As many pairs at once as there are workers."""
        count = 0
        if self._queue.read_only:
            raise Mendable(Trouble.READ_ONLY, self._queue.read_only)
        while missing := self._missing(self._asked.size, reports):
            side_by_side = [
                self._jobs.start("Comparing editions", partial(self._now, pair), shown=False)
                for pair in missing
            ]
            for one in as_completed(side_by_side):
                one.result()
            count += len(missing)
            job.check(count, 0)
        return count

    def _now(self, pair: tuple[int, int], job: Job) -> None:
        self._keep_neighbours(job, *pair, self._asked)

    def _missing(self, most: int, reports: Collection[int] | None = None) -> list[tuple[int, int]]:
        return self._read(lambda catalogue: catalogue.compared.missing(VERSION, most, reports))

    def _keep_neighbours(self, job: Job, older: int, newer: int, pool: Pool) -> None:
        """Compare two editions; one that takes its worker along is not tried again."""
        try:
            self._compute(job, older, newer, pool)
        except WorkerFailure as error:
            if error.kind == "stopped":
                raise
            _log.warning("editions %d and %d cannot be compared: %s", older, newer, error)
            there = self._read(lambda catalogue: self._both(catalogue, older, newer))
            self._put(
                KeptComparison(older, newer, VERSION, 0, "", ChangeSummary(), error.sentence, b""),
                *there,
            )

    # -- comparing ---------------------------------------------------------------

    def _compared(self, job: Job, older: int, newer: int) -> Compared:
        editions, kept, labels = self._read(
            lambda c: (
                self._both(c, older, newer),
                c.compared.get(older, newer, VERSION),
                (c.labels(older), c.labels(newer)),
            )
        )
        if kept is None or kept.trouble:  # it may be mended by now
            kept = self._compute(job, older, newer, self._asked)
        comparison = unpack_comparison(kept.packed, kept.summary)
        return Compared(*editions, comparison, kept.line, kept.trouble, labels)

    def _compute(self, job: Job, older: int, newer: int, pool: Pool) -> KeptComparison:
        materials = [
            self._with_cells(job, self._read(partial(self._material, edition=one)), pool)
            for one in (older, newer)
        ]
        sent = CompareEditions(materials[0].packed, materials[1].packed)
        found: PackedComparison = self._wait(job, pool.send(sent))
        troubles = dict.fromkeys(one.trouble for one in materials if one.trouble)
        kept = KeptComparison(
            older,
            newer,
            VERSION,
            found.changes,
            found.line,
            found.summary,
            " ".join(troubles),
            found.packed,
        )
        self._put(kept, materials[0].edition, materials[1].edition)
        return kept

    def _material(self, catalogue: Catalogue, edition: int) -> _Material:
        there = catalogue.edition(edition)
        if there is None:
            raise Mendable(Trouble.NOT_FOUND, f"There is no edition {edition}.")
        captions = tuple(catalogue.captions(edition))
        cells = catalogue.compared.cells(edition, TABLES)
        if cells is None and not captions:
            cells = pack_tables(())
        record = catalogue.record(edition)
        report = catalogue.report(there.report)
        source, trouble = self._source(catalogue, there) if cells is None else (None, "")
        return _Material(
            there,
            PackedEdition(
                edition,
                there.pages,
                tuple(catalogue.compared.packed_words(edition)),
                tuple(catalogue.sections(edition)),
                captions,
                cells or b"",
                record.companies,
                record.countries,
                report.country if report is not None else "",
            ),
            cells is not None,
            source,
            trouble,
        )

    def _source(self, catalogue: Catalogue, edition: Edition) -> tuple[PdfSource | None, str]:
        """The PDF whose tables are taken, or the sentence that says why none can be."""
        title = edition.updated or edition.title
        files = [(f, self._folder.absolute(f.path)) for f in catalogue.files(edition.id)]
        file, path = next(((f, p) for f, p in files if p.exists()), (None, None))
        if file is None or path is None:
            return None, f"Tables are not compared: the file of the edition {title} is missing."
        password = self._passwords.get(file.sha256, "")
        if file.encrypted and not password:
            return None, f"Tables are not compared: the edition {title} needs its password."
        return PdfSource(edition.id, str(path), file.sha256, password), ""

    def _with_cells(self, job: Job, material: _Material, pool: Pool) -> _Material:
        """With the cells of its tables, taken from its PDF if they were never taken."""
        if material.has_cells or material.source is None:
            return material
        edition, packed = material.edition, material.packed
        try:
            cells: bytes = self._wait(job, pool.send(TakeCells(material.source, packed.captions)))
        except (Mendable, WorkerFailure) as error:
            if job.cancelled or getattr(error, "kind", "") == "stopped":
                raise
            title = edition.updated or edition.title
            trouble = f"Tables are not compared: the file of the edition {title} cannot be read."
            return _Material(edition, packed, False, None, trouble)
        self._write(
            lambda pens: pens.catalogue.compared.put_cells(
                edition.id, TABLES, cells, edition.fingerprint
            )
        )
        whole = replace(packed, cells=cells)
        return _Material(edition, whole, True, None, "")

    def _put(self, kept: KeptComparison, older: Edition, newer: Edition) -> None:
        prints = (older.fingerprint, newer.fingerprint)
        if self._write(lambda pens: pens.catalogue.compared.put(kept, prints)):
            self._tell(Changes(compared=(newer.report,)))

    def _both(self, catalogue: Catalogue, older: int, newer: int) -> tuple[Edition, Edition]:
        """Two editions of one report. Raises `Mendable` where they are none."""
        found = []
        for number in (older, newer):
            edition = catalogue.edition(number)
            if edition is None:
                raise Mendable(Trouble.NOT_FOUND, f"There is no edition {number}.")
            found.append(edition)
        if older == newer:
            raise Mendable(Trouble.USAGE, "These are the same edition: choose two of them.")
        if found[0].report != found[1].report:
            raise Mendable(
                Trouble.USAGE,
                f"Editions {older} and {newer} are of two reports: choose two of one report.",
            )
        return found[0], found[1]

    def _written(
        self, job: Job, older: int, newer: int, kind: str, voice: Voice
    ) -> tuple[str, int]:
        compared = self._compared(job, older, newer)

        def cite(catalogue: Catalogue, edition: Edition) -> CitedEdition:
            report = catalogue.report(edition.report)
            files = catalogue.files(edition.id)
            licensee = next((file.licensee for file in files if file.licensee), "")
            return CitedEdition(
                edition.title,
                edition.updated,
                edition.number,
                edition.pages,
                report.publisher if report else "",
                licensee,
                edition.fingerprint,
                catalogue.labels(edition.id),
                {
                    f"{caption.kind.capitalize()} {caption.number}": caption.text
                    for caption in catalogue.captions(edition.id)
                },
            )

        both = self._read(lambda c: (cite(c, compared.older), cite(c, compared.newer)))
        write = html if kind == ".html" else markdown
        text = write(*both, compared.comparison, compared.trouble, voice)
        return text, len(compared.comparison.changes)

    # -- within ------------------------------------------------------------------

    def _read(self, look: Callable[[Catalogue], T]) -> T:
        return self._queue.read(look).result()

    def _write(self, put: Callable[[Pens], Any]) -> Any:
        """Write, unless the library can only be read: then it is worked out again next time."""
        if self._queue.read_only:
            return None

        def do(pens: Pens) -> Any:
            with pens.catalogue.transaction():
                return put(pens)

        return self._queue.write(do).result()

    def _wait(self, job: Job, sent: Future[Any]) -> Any:
        """The answer of a worker. Raises `Mendable` if the job is called off meanwhile."""
        while True:
            try:
                return sent.result(_TICK)
            except NotYet:
                if sent.done():  # it failed with a timeout of its own
                    raise
            if job.cancelled:
                sent.cancel()
                raise Mendable(Trouble.CANCELLED, "Comparing was cancelled.")
