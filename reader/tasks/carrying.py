"""Notes carried over: when a newer edition comes, this person's notes are found again in it.

Looked for in the background at the start and after each change of reports, in a library that
can only be read, too: nothing but the person's file is written. Only notes of superseded
editions are carried, and only into the current one; anything else is asked for.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from reader.base.errors import Mendable
from reader.insight.boxes import beside
from reader.insight.carrying import Carried, Carrier
from reader.insight.flat import EditionText
from reader.library.carried import Uncarried, carried_rows, misplaced, tallies, uncarried
from reader.library.reading import Catalogue
from reader.model.anchor import Anchor
from reader.model.carried import CarriedNote, CarriedRow, CarriedTally, NoteFate, Verdict
from reader.model.changes import Changes
from reader.model.note import Note
from reader.model.page import PageInfo, PageWords, Rect
from reader.pdf.service import PdfService
from reader.pdf.source import PdfSource
from reader.tasks.jobs import Job, Jobs
from reader.tasks.noting import Noting
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.rounds import Rounds
from reader.tasks.undo import Step, Undo
from reader.workers.job import WorkerFailure

_log = logging.getLogger("reader.tasks")

WAIT = 20.0
"""Seconds that are waited for the words of a page, which only a box needs."""

Sources = Callable[[Catalogue, int], PdfSource]
"""The PDF of an edition. Raises `Mendable` where it is gone."""


class Carrying:
    """What a person can do with notes in newer editions. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        pdf: PdfService,
        jobs: Jobs,
        undo: Undo,
        noting: Noting,
        source: Sources,
    ) -> None:
        self._queue = queue
        self._pdf = pdf
        self._jobs = jobs
        self._undo = undo
        self._noting = noting
        self._source = source
        self._rounds = Rounds(jobs, "Carrying notes", self._look, _looked)

    # -- lists -------------------------------------------------------------------

    def of_edition(self, edition: int) -> Future[list[CarriedRow]]:
        """What became of this person's notes in an edition, in the order of their old places."""
        return self._queue.read(lambda catalogue: catalogue.ask(carried_rows, edition))

    def tallies(self) -> Future[dict[int, CarriedTally]]:
        """Edition -> what became of notes there, of all that notes were looked for in."""
        return self._queue.read(lambda catalogue: catalogue.ask(tallies))

    # -- looking -----------------------------------------------------------------

    def look(self) -> Future[None]:
        """Find the notes of superseded editions in the current ones; calls share a round.

        Done when all that was there at the call has been looked for. What was found is told as
        a change.
        """
        return self._rounds.want()

    def _look(self, job: Job) -> None:
        wrong = self._queue.read(lambda catalogue: catalogue.ask(misplaced)).result()
        if wrong:
            self._queue.write_own(lambda pens: self._withdraw(pens, wrong)).result()
        for one in self._queue.read(lambda catalogue: catalogue.ask(uncarried)).result():
            if job.cancelled:
                return
            self._carry(one)

    def carry_into(self, edition: int) -> Future[CarriedTally]:
        """Find the notes of a report's other editions in this one; answers what became of them.

        Those that have a place in it already stay where they are.
        """

        def work(job: Job) -> CarriedTally:
            for one in self._queue.read(lambda c: c.ask(uncarried, edition)).result():
                job.check(0, 0)
                self._carry(one)
            return self.tallies().result().get(edition, CarriedTally())

        return self._jobs.start("Finding notes again", work)

    def _carry(self, one: Uncarried) -> None:
        older, newer = self._queue.read(
            lambda c: (edition_text(c, one.source), edition_text(c, one.target))
        ).result()
        carrier = Carrier(older, newer, one.target_fingerprint)
        states = []
        for note in one.notes:
            found = carrier.carry(note.anchor, note.rect is not None)
            rect = self._box(one, note, found) if note.rect is not None else None
            states.append(
                CarriedNote(
                    note.id,
                    one.target_fingerprint,
                    one.source_fingerprint,
                    found.fate,
                    anchor=found.anchor,
                    rect=rect,
                )
            )

        def put(pens: Pens) -> None:
            with pens.person.transaction():
                for state in states:
                    pens.person.put_carried(state)
            self._noting.told(Changes(notes=(one.target_fingerprint,)))

        self._queue.write_own(put).result()

    def _withdraw(self, pens: Pens, wrong: Sequence[tuple[int, str]]) -> None:
        with pens.person.transaction():
            for note, fingerprint in wrong:
                pens.person.withdraw_carried(note, fingerprint)
        self._noting.told(Changes(notes=tuple({fingerprint for _, fingerprint in wrong})))

    # -- boxes -------------------------------------------------------------------

    def _box(self, one: Uncarried, note: Note, found: Carried) -> Rect | None:
        """Where a box lies on its new page; as it lay on the old one if the PDFs do not tell."""
        assert note.rect is not None
        if found.anchor is None:
            return None
        page = found.anchor.page
        info = self._queue.read(lambda c: _page(c, one.target, page)).result()
        old = self._words(one.source, note.anchor.page) if found.reference else None
        new = self._words(one.target, page) if found.reference else None
        return beside(note, found, old, new, info)

    def _words(self, edition: int, page: int) -> PageWords | None:
        try:
            source = self._queue.read(lambda c: self._source(c, edition)).result()
            return self._pdf.words(source, page).result(WAIT)
        except (Mendable, WorkerFailure, TimeoutError) as error:
            _log.info("a box is carried without its page's words: %s", error)
            return None

    # -- answers -----------------------------------------------------------------

    def confirm(self, rows: Sequence[CarriedRow]) -> Future[None]:
        """It is right that these notes stand there; can be undone."""
        states = [_state(row, verdict=Verdict.RIGHT) for row in rows]
        return self._answer("Confirmation", states)

    def reject(self, row: CarriedRow) -> Future[None]:
        """A note does not belong there: it is lost, until it is placed; can be undone."""
        lost = replace(_state(row), fate=NoteFate.LOST, anchor=None, rect=None)
        return self._answer("Rejection", [lost])

    def let_go(self, rows: Sequence[CarriedRow]) -> Future[None]:
        """What these notes were about is not in the newer edition; can be undone."""
        states = [_state(row, verdict=Verdict.GONE) for row in rows]
        return self._answer("Letting go", states)

    def place(self, row: CarriedRow, anchor: Anchor, rect: Rect | None = None) -> Future[None]:
        """The person says where a note stands in the newer edition; can be undone."""
        placed = replace(_state(row), verdict=Verdict.PLACED, anchor=anchor, rect=rect)
        return self._answer("Placing", [placed])

    def _answer(self, what: str, states: Sequence[CarriedNote]) -> Future[None]:
        changes = Changes(notes=tuple({state.fingerprint for state in states}))
        text = f"{what} of a note" if len(states) == 1 else f"{what} of {len(states)} notes"

        def do(pens: Pens) -> None:
            self._undo.do(pens, text, _becoming(states), changes)
            self._noting.told(changes)

        return self._queue.write_own(do)


def edition_text(catalogue: Catalogue, edition: int) -> EditionText:
    """What notes are looked for in."""
    return EditionText(
        dict(catalogue.edition_words(edition)),
        catalogue.sections(edition),
        catalogue.captions(edition),
    )


def _page(catalogue: Catalogue, edition: int, page: int) -> PageInfo:
    return next(one for one in catalogue.pages(edition) if one.number == page)


def _state(row: CarriedRow, verdict: Verdict = Verdict.OPEN) -> CarriedNote:
    new = row.new.note if row.new is not None else None
    return CarriedNote(
        row.old.note.id,
        row.fingerprint,
        row.old.note.anchor.fingerprint,
        row.fate,
        verdict,
        new.anchor if new else None,
        new.rect if new else None,
    )


def _becoming(states: Sequence[CarriedNote]) -> Step:
    """Have these notes be in these states."""

    def step(pens: Pens) -> Step:
        before = []
        with pens.person.transaction():
            for state in states:
                was = pens.person.carried(state.note, state.fingerprint)
                before += [was] if was is not None else []
                pens.person.put_carried(state)
        return _becoming(before)

    return step


def _looked(done: Future[object]) -> None:
    error = None if done.cancelled() else done.exception()
    if isinstance(error, Mendable):
        _log.info("notes wait for the next start: %s", error)
    elif error is not None:
        _log.error("notes could not be carried", exc_info=error)
