"""Saved report pages: given to the editions that they are about, or kept until their PDF comes.

Runs on the library queue, but for the futures of `Webpages`.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from reader.base.errors import Mendable, Trouble
from reader.intake.matching import Held, Match, counting, match, notes_for
from reader.intake.placing import Known
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.model.doubt import PAGE_FIELD, Doubt, Suggestion
from reader.model.report import Edition, Report
from reader.model.webpage import NamedEdition, SavedPage, WebPage
from reader.tasks.correcting import report_rows
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.undo import Step, Undo

WAITING = "edition IS NULL"
LIKELY = "edition IS NULL AND likely"
CONCERNED = "edition IS NULL OR edition IN (SELECT id FROM edition WHERE report = ?)"


class Webpages:
    """What a person can do with pages that wait for their PDF. Every answer is a `Future`."""

    def __init__(self, queue: LibraryQueue, undo: Undo, told: Callable[[Changes], None]) -> None:
        """`told(changes)` is called on the library queue when a page has found its edition."""
        self._queue = queue
        self._undo = undo
        self._told = told

    def editions(self) -> Future[list[NamedEdition]]:
        """Every edition that a page may be given to."""
        return self._queue.read(
            lambda catalogue: [
                NamedEdition(fact.edition, fact.title, fact.updated, fact.pages)
                for fact in catalogue.editions()
            ]
        )

    def give(self, pages: Sequence[int], edition: int) -> Future[None]:
        """The reader's word that pages are about an edition; can be undone."""
        return self._do("Giving a saved page to an edition", pages, edition)

    def dismiss(self, pages: Sequence[int]) -> Future[None]:
        """Forget pages that wait; can be undone."""
        return self._do("Dismissal of a saved page", pages, 0)

    def _do(self, text: str, pages: Sequence[int], edition: int) -> Future[None]:
        def do(pens: Pens) -> None:
            there = [page for page in pens.reading.webpages(WAITING) if page.id in pages]
            if edition and pens.reading.edition(edition) is None:
                raise Mendable(Trouble.NOT_FOUND, "The edition was removed: restore it first.")
            step = _giving(there, edition) if edition else _dismissing(there)
            self._undo.do(pens, text, step)
            self._told(Changes(reports=True))

        return self._queue.write(do)


# -- steps on the library queue ----------------------------------------------------


def take_in(pens: Pens, name: str, sha256: str, page: WebPage) -> tuple[int, Match]:
    """Keep a page that came, and give it to its edition if that is here. In a transaction.

    Answers its number and what was decided.
    """
    id = pens.catalogue.webpages.add(name, sha256, page)
    found = match(page, held(pens.reading))
    kept = SavedPage(id, name, sha256, page, found.edition, "")
    _place(pens, kept, found)
    return id, found


def waited_for(pens: Pens, report: int) -> bool:
    """A report has a new edition: pages that waited for it, and notes on it, find their place.

    Says whether there are any pages, so that something may be another than before.
    """
    pages = pens.reading.webpages(CONCERNED, report)
    there = pens.reading.report(report)
    if not pages or there is None:
        return False
    history = [edition for edition, _ in pens.reading.history(report)]
    editions = [_held(there, edition) for edition in history]
    ids = {edition.id for edition in history}
    with pens.catalogue.transaction():
        for page in pages:
            if page.edition in ids:
                _give_notes(pens, page, report)
            elif not page.edition and (found := match(page.page, editions)).report:
                _place(pens, page, found)
    return True


def say_again(pens: Pens, edition: int) -> None:
    """An edition has another PDF: what its pages say counts for that, too. In a transaction."""
    for page in pens.catalogue.webpages.of_edition(edition):
        _give(pens, page, edition)


def held(catalogue: Catalogue) -> list[Held]:
    """Every edition of the library, for matching."""
    pages = {fact.edition: fact.pages for fact in catalogue.editions()}
    return [
        Held(
            Known(
                report=fact.report,
                edition=fact.edition,
                fingerprint=fact.fingerprint,
                title=fact.title,
                publisher=fact.publisher,
                country=fact.country,
                subject=fact.subject,
                series=fact.series,
                updated=fact.updated,
                number=fact.number,
            ),
            pages.get(fact.edition, 0),
        )
        for fact in catalogue.facts()
    ]


def _held(report: Report, edition: Edition) -> Held:
    known = Known(
        report=report.id,
        edition=edition.id,
        fingerprint=edition.fingerprint,
        title=edition.title,
        publisher=report.publisher,
        country=report.country,
        subject=report.subject,
        series="",
        updated=edition.updated,
        number=edition.number,
    )
    return Held(known, edition.pages)


def _place(pens: Pens, page: SavedPage, found: Match) -> None:
    """Do what was decided of a page."""
    if found.edition:
        _give(pens, page, found.edition)
        return
    pens.catalogue.webpages.assign(page.id, 0, likely=bool(found.likely))
    if found.report:
        _give_notes(pens, page, found.report)


def _give(pens: Pens, page: SavedPage, edition: int) -> None:
    """Let a page's word count in an edition's record, and its notes in the editions beside it."""
    rows = pens.catalogue.webpages
    rows.assign(page.id, edition)
    _put(pens, edition, counting(page.page.record, rows.beneath(edition)))
    there = pens.reading.edition(edition)
    if there is not None:
        _give_notes(pens, page, there.report)


def _give_notes(pens: Pens, page: SavedPage, report: int) -> None:
    """Put the notes of a page's update history on the editions of its report."""
    editions = {
        edition.id: (edition.updated, edition.title)
        for edition, _ in pens.reading.history(report)
        if edition.id != page.edition
    }
    for edition, text in notes_for(page.page.notes, editions).items():
        _put(pens, edition, {"note": text})


def _put(pens: Pens, edition: int, values: dict[str, object]) -> None:
    if pens.catalogue.webpages.put(edition, values):
        _settle(pens, edition, set(values))


def _settle(pens: Pens, edition: int, fields: Iterable[str]) -> None:
    """The rows of the report, the order of editions and the files beside the PDFs follow."""
    pens.catalogue.webpages.write_records([edition])
    there = pens.reading.edition(edition)
    if there is not None:
        pens.catalogue.settle_reports([there.report])
        report_rows(pens, [edition], {*fields} & {"status", "country", "publisher"})


def _giving(pages: Sequence[SavedPage], edition: int) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            for page in pages:
                _give(pens, page, edition)
        return _taking(pages, edition)

    return step


def _taking(pages: Sequence[SavedPage], edition: int) -> Step:
    """The step that lets pages wait again; what other pages say of the edition stays."""

    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            fields = pens.reading.record(edition).sources
            pens.catalogue.webpages.take(edition)
            for page in pages:
                pens.catalogue.webpages.assign(page.id, 0)
            _settle(pens, edition, fields)
            say_again(pens, edition)
        return _giving(pages, edition)

    return step


def _dismissing(pages: Sequence[SavedPage]) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            for page in pages:
                pens.catalogue.webpages.drop(page.id)
        return _keeping(pages)

    return step


def _keeping(pages: Sequence[SavedPage]) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            for page in pages:
                pens.catalogue.webpages.put_back(page)
        return _dismissing(pages)

    return step


# -- questions ---------------------------------------------------------------------


def page_doubts(catalogue: Catalogue) -> list[Doubt]:
    """The pages that wait, as questions: which edition each is about."""
    pages = catalogue.webpages(WAITING)
    editions = held(catalogue) if pages else []
    doubts = []
    for page in pages:
        found = match(page.page, editions)
        likely = dict.fromkeys(id for id in (found.edition, *found.likely) if id)
        why = "it may be this one"
        record = page.page.record
        doubts.append(
            Doubt(
                0,
                0,
                record.title,
                record.updated,
                PAGE_FIELD,
                tuple(Suggestion(str(id), why) for id in likely),
                page.id,
            )
        )
    return doubts
