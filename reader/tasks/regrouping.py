"""Joining and splitting reports: what is an edition of what, by the reader's word.

Every step can be undone, and is remembered: no later import undoes it. What a person has put on
editions stays with them; tags, collections and flags of a report that is split hold for both.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace

from reader.base.countries import region_of
from reader.base.errors import Mendable, Trouble
from reader.library import grouping
from reader.library.folder import Folder
from reader.library.grouping import between
from reader.library.reading import Catalogue
from reader.model.anchor import anchor_of, find
from reader.model.changes import Changes
from reader.model.doubt import PLACE, Move, Suggestion
from reader.model.grouping import Member, Outlook, Prospect
from reader.model.report import Edition, Report
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.trashing import removing, together
from reader.tasks.undo import Step, Undo

ANSWER = "Answer to a question"
GONE = "It was removed meanwhile: restore it from the trash first."


class Regrouping:
    """What a person can say of reports and their editions."""

    def __init__(self, queue: LibraryQueue, undo: Undo, told: Callable[[Changes], None]) -> None:
        """`told(changes)` is called on the library queue after each step."""
        self._queue = queue
        self._folder = queue.folder
        self._undo = undo
        self._told = told

    def prospect(self, editions: Sequence[int], report: int, whole: bool) -> Future[Prospect]:
        """What will be when editions become those of `report`, of one of their own if it is 0.

        `whole`: all editions of their reports with them.
        """
        wanted = list(editions)
        return self._queue.read(lambda catalogue: prospect(catalogue, wanted, report, whole))

    def history(self, edition: int) -> Future[list[Edition]]:
        """All editions of its report, newest first. Fails with `Mendable` if it is gone."""

        def read(catalogue: Catalogue) -> list[Edition]:
            there = catalogue.edition(edition)
            if there is None:
                raise Mendable(Trouble.NOT_FOUND, GONE)
            return [one for one, _ in catalogue.history(there.report)]

        return self._queue.read(read)

    def join(self, reports: Sequence[int], into: int) -> Future[None]:
        """Make several reports one; `into` is the one whose country and publisher count."""
        others = [report for report in reports if report != into]

        def step(pens: Pens) -> Step:
            with pens.catalogue.transaction():
                mine, theirs = (
                    pens.catalogue.grouping.members([into]),
                    pens.catalogue.grouping.members(others),
                )
                if not mine or not theirs:
                    raise Mendable(Trouble.NOT_FOUND, GONE)
                return _moving(
                    pens,
                    [edition for edition, _ in theirs],
                    into,
                    between(_prints(theirs), _prints(mine), True),
                )

        return self._do("Joining of reports", step)

    def split(self, edition: int) -> Future[None]:
        """Make an edition a report of its own."""
        return self._do("Splitting of a report", splitting(edition))

    def move(self, edition: int, report: int) -> Future[None]:
        """Make an edition one of another report."""
        return self._do("Move of an edition", moving(edition, report))

    def keep(self, editions: Sequence[int]) -> Future[None]:
        """The guesses were right: each is of its report, or a report of its own."""
        return self._do(ANSWER, together(*(settling(edition) for edition in editions)))

    def answer(self, edition: int, said: Suggestion) -> Future[None]:
        """What the reader says of an edition whose report was doubtful."""
        steps = {
            Move.KEEP: lambda: settling(edition),
            Move.SPLIT: lambda: splitting(edition),
            Move.JOIN: lambda: moving(edition, said.target),
            Move.COPY: lambda: copying(self._folder, edition, said.target),
        }
        assert said.move is not None
        return self._do(ANSWER, steps[said.move]())

    def _do(self, text: str, step: Step) -> Future[None]:
        def do(pens: Pens) -> None:
            self._undo.do(pens, text, step)
            self._told(Changes(reports=True, index=True, people=True))

        return self._queue.write(do)


def splitting(edition: int) -> Step:
    """The step of an edition out of its report."""

    def step(pens: Pens) -> Step:
        report = _edition(pens, edition).report
        with pens.catalogue.transaction():
            them, rest = _parted(pens, report, edition)
            if not rest:
                raise Mendable(Trouble.USAGE, "It is a report of its own already.")
            pens.person.share_order(_prints(rest), _prints(them))
            apart = pens.catalogue.grouping.report_apart(edition)
            undoing = _moving(pens, [edition], apart, between(_prints(them), _prints(rest), False))
            rows = [row for row, _ in pens.catalogue.report_values([edition])]
            pens.catalogue.set_reports([replace(r, region=region_of(r.country)) for r in rows])
            return undoing

    return step


def moving(edition: int, report: int) -> Step:
    """The step of an edition into another report."""

    def step(pens: Pens) -> Step:
        before = _edition(pens, edition).report
        with pens.catalogue.transaction():
            them, rest = _parted(pens, before, edition)
            there = pens.catalogue.grouping.members([report])
            if not there or before == report:
                raise Mendable(Trouble.NOT_FOUND, GONE)
            pens.person.share_order(_prints(rest), _prints(them))
            return _moving(
                pens,
                [edition],
                report,
                between(_prints(them), _prints(rest), False)
                + between(_prints(them), _prints(there), True),
            )

    return step


def settling(edition: int) -> Step:
    """The step that takes the guess for the reader's word, and asks no more."""

    def step(pens: Pens) -> Step:
        report = _edition(pens, edition).report
        rivals = [
            other
            for guess in pens.reading.grouped.guesses(1.0)
            if guess.edition == edition
            for other, copy in guess.rivals
            if not copy
        ]
        apart = {one.report for one in map(pens.reading.edition, rivals) if one} - {report}
        with pens.catalogue.transaction():
            them, rest = _parted(pens, report, edition)
            others = pens.catalogue.grouping.members(sorted(apart))
            return _moving(
                pens,
                [edition],
                report,
                between(_prints(them), _prints(rest), True)
                + between(_prints(them), _prints(others), False),
            )

    return step


def copying(folder: Folder, edition: int, of: int) -> Step:
    """The step that makes an edition's files copies of another edition."""

    def step(pens: Pens) -> Step:
        one, other = _edition(pens, edition), _edition(pens, of)
        files = [file.id for file in pens.reading.files(edition)]
        pens.person.follow_text(one.fingerprint, other.fingerprint)
        return together(
            _noting(one.fingerprint, other),
            _giving(files, edition, of),
            removing(folder, [edition]),
        )(pens)

    return step


def _noting(fingerprint: str, target: Edition) -> Step:
    """The step that places the notes of one copy in another."""

    def step(pens: Pens) -> Step:
        there = {note.id for note in pens.person.notes_in(target.fingerprint)}
        placed = [n for n in pens.person.notes_in(fingerprint) if n.id not in there]
        for note in placed:
            at = note.anchor
            words = pens.reading.page_words(target.id, at.page)
            first, last = find(at, words) or (at.first, at.last)
            anchor = anchor_of(target.fingerprint, at.page, words, first, last)
            pens.person.put_note(replace(note, anchor=anchor))
        return _taking_back([note.id for note in placed], fingerprint, target)

    return step


def _taking_back(notes: Sequence[int], fingerprint: str, target: Edition) -> Step:
    def step(pens: Pens) -> Step:
        for note in pens.person.take_notes(notes):
            if note.anchor.fingerprint != target.fingerprint:
                pens.person.put_note(note)
        return _noting(fingerprint, target)

    return step


def _giving(files: Sequence[int], source: int, target: int) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            pens.catalogue.grouping.give_files(files, target)
        return _giving(files, target, source)

    return step


def _moving(
    pens: Pens,
    editions: Sequence[int],
    report: int,
    decided: tuple[tuple[str, str, bool | None], ...],
) -> Step:
    """Move editions and keep the reader's word, inside a transaction; what undoes it."""
    wanted = grouping.Regrouping(tuple((one, report) for one in editions), decided=decided)
    before = pens.catalogue.grouping.regroup(wanted)
    pens.catalogue.settle_doubt(editions, PLACE, True)
    return _put_back(before, list(editions), False)


def _put_back(wanted: grouping.Regrouping, editions: list[int], settled: bool) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            before = pens.catalogue.grouping.regroup(wanted)
            pens.catalogue.settle_doubt(editions, PLACE, settled)
        return _put_back(before, editions, not settled)

    return step


_Members = list[tuple[int, str]]


def _parted(pens: Pens, report: int, edition: int) -> tuple[_Members, _Members]:
    """The editions of a report: the one, and the others."""
    every = pens.catalogue.grouping.members([report])
    return [m for m in every if m[0] == edition], [m for m in every if m[0] != edition]


def _prints(members: _Members) -> list[str]:
    return list(dict.fromkeys(fingerprint for _, fingerprint in members))


def _edition(pens: Pens, edition: int) -> Edition:
    found = pens.reading.edition(edition)
    if found is None:
        raise Mendable(Trouble.NOT_FOUND, GONE)
    return found


# -- what will be ------------------------------------------------------------------------


def prospect(catalogue: Catalogue, editions: Sequence[int], report: int, whole: bool) -> Prospect:
    """The reports as they will be, the one that editions come to first."""
    moved = [one for one in map(catalogue.edition, editions) if one is not None]
    sources = [r for r in dict.fromkeys(one.report for one in moved) if r != report]
    if whole:
        moved = [one for source in sources for one, _ in catalogue.history(source)]
    going = {one.id for one in moved}
    target = catalogue.report(report) if report else None
    here = [one for one, _ in catalogue.history(report)] if target else []
    first = target or next(filter(None, map(catalogue.report, sources)), None)
    if first is None or not moved:
        raise Mendable(Trouble.NOT_FOUND, GONE)
    made = [_outlook(first, report, [*here, *moved], going)]
    for source in sources:
        left = [one for one, _ in catalogue.history(source) if one.id not in going]
        if left and (row := catalogue.report(source)) is not None:
            made.append(_outlook(row, source, left, set()))
    return Prospect(tuple(made), tuple(_odd(catalogue, first, sources) if target else ()))


def _outlook(report: Report, id: int, editions: Sequence[Edition], moved: set[int]) -> Outlook:
    ordered = sorted(editions, key=lambda e: (e.updated, e.number, e.id), reverse=True)
    return Outlook(
        id,
        ordered[0].title,
        report.country,
        report.publisher,
        tuple(
            Member(e.id, e.title, e.updated, e.pages, place == 0, e.id in moved)
            for place, e in enumerate(ordered)
        ),
    )


def _odd(catalogue: Catalogue, target: Report, sources: Sequence[int]) -> list[str]:
    """What speaks against joining."""
    others = [one for one in map(catalogue.report, sources) if one is not None]
    odd = []
    if countries := _others(target.country, (one.country for one in others)):
        odd.append(
            f"They have another country: {countries}, not {target.country}."
            if target.country
            else f"This report has no country yet: {countries} is not taken over."
        )
    if publishers := _others(target.publisher, (one.publisher for one in others)):
        odd.append(
            f"They have another publisher: {publishers}, not {target.publisher}."
            if target.publisher
            else f"This report has no publisher yet: {publishers} is not taken over."
        )
    return odd


def _others(mine: str, theirs: Iterable[str]) -> str:
    return ", ".join(sorted(set(theirs) - {mine, ""}))
