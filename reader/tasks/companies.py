"""Companies: found in each edition after its import, and all about one.

An edition is looked through in the batch worker once the index has caught up; what is still to
be looked through stands in the catalogue, so that a kill loses nothing, and a newer method or a
corrected record is followed.
"""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future

from reader.base.errors import Mendable, Trouble
from reader.insight.companies.finding import VERSION
from reader.insight.companies.jobs import FindCompanies
from reader.insight.companies.known import is_same_everywhere
from reader.insight.companies.names import fold, group_of, is_short, key_of
from reader.library.companies import Naming
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.model.company import CompanyPage, CompanyRow, FoundCompany, NamedCompany
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens
from reader.tasks.rounds import Rounds
from reader.tasks.undo import Step, Undo
from reader.workers.job import WorkerFailure
from reader.workers.worker import Pool

_log = logging.getLogger("reader.tasks")

PORTION = 50
"""Editions after which it is told that companies have been found."""


class CompanyTasks:
    """What a person can do with companies. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        batch: Pool,
        jobs: Jobs,
        undo: Undo,
        tell: Callable[[Changes], None],
    ) -> None:
        self._queue = queue
        self._batch = batch
        self._undo = undo
        self._tell = tell
        self._rows: list[CompanyRow] | None = None
        self._told = 0
        """How often something has changed: what was read before the last time is not kept."""
        self._rounds = Rounds(jobs, "Companies", self._look, _ended)

    # -- what is known -------------------------------------------------------------

    def rows(self) -> Future[list[CompanyRow]]:
        """Every company of the library, by name; kept until something has changed."""

        def read(catalogue: Catalogue) -> list[CompanyRow]:
            told, rows = self._told, self._rows
            if rows is None:
                rows = catalogue.companies.rows()
                if told == self._told:
                    self._rows = rows
            return rows

        return self._queue.read(read)

    def forget(self) -> None:
        """Reports or companies have changed. May be called on any thread."""
        self._told += 1
        self._rows = None

    def page(self, company: int) -> Future[CompanyPage]:
        """All about a company. Fails with `Mendable` where no report names it any more."""
        return self._queue.read(lambda catalogue: company_page(catalogue, company))

    def of_edition(self, edition: int) -> Future[list[NamedCompany]]:
        """The companies that an edition names, those of its record first."""
        return self._queue.read(lambda catalogue: catalogue.companies.of_edition(edition))

    def named(self, name: str) -> Future[CompanyPage]:
        """The company of this name, or the only one with these words in one of its names.

        Fails with `Mendable` where there is none, or several.
        """
        return self._queue.read(lambda catalogue: _named(catalogue, name))

    # -- the reader's word -----------------------------------------------------------

    def join(self, companies: Sequence[int], home: int) -> Future[None]:
        """Let these companies count as `home`, with all that count as them; can be undone."""

        def step(pens: Pens) -> Step:
            rows = pens.catalogue.companies
            with pens.catalogue.transaction():
                given = [one for company in companies for one in rows.joined_with(company)]
                before = rows.join({one: home for one in given if one != home} | {home: None})
            return _put_back(before)

        return self._do("Joining of companies", step)

    def part(self, company: int) -> Future[None]:
        """Let a company count as itself again; can be undone."""

        def step(pens: Pens) -> Step:
            with pens.catalogue.transaction():
                return _put_back(pens.catalogue.companies.join({company: None}))

        return self._do("Parting of companies", step)

    def _do(self, text: str, step: Step) -> Future[None]:
        changes = Changes(companies=True)

        def do(pens: Pens) -> None:
            self._undo.do(pens, text, step, changes)
            self._tell(changes)

        return self._queue.write(do)

    # -- looking editions through --------------------------------------------------------

    def look(self) -> Future[None]:
        """Look through the editions that are still to be; done when none is left.

        Calls while that goes on share it. In a library that is only read nothing is done.
        """
        if self._queue.read_only:
            done: Future[None] = Future()
            done.set_result(None)
            return done
        return self._rounds.want()

    def _look(self, job: Job) -> bool:
        """Whether all editions were looked through. Runs on a job's thread."""
        while editions := self._queue.read(
            lambda catalogue: catalogue.companies.unread(VERSION, PORTION)
        ).result():
            for edition in editions:
                if job.cancelled:
                    return False
                if not self._look_through(edition):
                    return False
            self._tell(Changes(companies=True))
        self.rows().result()  # the list is at hand before anybody asks
        return True

    def _look_through(self, edition: int) -> bool:
        """Find and keep the companies of an edition; False where the program ends."""
        basis, job = self._queue.read(
            lambda catalogue: (_basis(catalogue, edition), finding(catalogue, edition))
        ).result()
        found: tuple[FoundCompany, ...] = ()
        try:
            found = self._batch.send(job).result()
        except CancelledError:
            return False
        except WorkerFailure as error:
            if error.kind == "stopped":
                return False
            _log.warning("no companies are found in edition %d: %s", edition, error.sentence)

        def put(pens: Pens) -> None:
            if _basis(pens.reading, edition) != basis:
                return  # it was corrected meanwhile, and is looked through again
            scope = pens.reading.companies.country(edition)
            with pens.catalogue.transaction():
                pens.catalogue.companies.put(edition, scope, list(map(naming, found)), VERSION)

        self._queue.write(put).result()
        return True


def _basis(catalogue: Catalogue, edition: int) -> tuple[object, ...]:
    """What finding rests on, to see whether it is another one."""
    there, record = catalogue.edition(edition), catalogue.record(edition)
    return (
        there.fingerprint if there is not None else "",
        record.companies,
        record.country,
        record.countries,
        record.publisher,
    )


def finding(catalogue: Catalogue, edition: int) -> FindCompanies:
    """The job that finds the companies of an edition."""
    record = catalogue.record(edition)
    words, passages = catalogue.companies.text(edition)
    return FindCompanies(
        tuple(words),
        tuple(passages),
        record.companies,
        tuple(dict.fromkeys(filter(None, (record.country, *record.countries)))),
        record.publisher,
        tuple(
            (section.page, section.word, section.word + len(section.heading.split()))
            for section in catalogue.sections(edition)
        ),
        tuple((one.page, one.first, one.last) for one in catalogue.captions(edition)),
    )


def naming(found: FoundCompany) -> Naming:
    """A company as it is kept."""
    key = key_of(found.name)
    shorts = {key_of(name) for name in found.names if is_short(name)} - {key}
    everywhere = is_same_everywhere(key)
    return Naming(found, key, tuple(sorted(shorts)), everywhere, group_of(found.name))


def company_page(catalogue: Catalogue, company: int) -> CompanyPage:
    """All about a company. Raises `Mendable` where no report names it any more."""
    page = catalogue.companies.page(company)
    if page is None:
        raise Mendable(Trouble.NOT_FOUND, "No report of the library names this company any more.")
    return page


def _named(catalogue: Catalogue, name: str) -> CompanyPage:
    key = key_of(name)
    if (company := catalogue.companies.by_keys([key]).get(key)) is not None:
        return company_page(catalogue, company)
    words = fold(name).split()
    rows = [
        row
        for row in catalogue.companies.rows()
        if any(all(word in fold(one) for word in words) for one in (row.name, *row.aliases))
    ]
    if len(rows) == 1:
        return company_page(catalogue, rows[0].id)
    if not rows:
        raise Mendable(Trouble.NOT_FOUND, f'No report of the library names "{name}".')
    some = ", ".join(row.name for row in rows[:5])
    raise Mendable(
        Trouble.USAGE, f'"{name}" fits {len(rows)} companies, {some} among them: say more of it.'
    )


def _put_back(before: dict[int, int | None]) -> Step:
    def step(pens: Pens) -> Step:
        with pens.catalogue.transaction():
            return _put_back(pens.catalogue.companies.join(before))

    return step


def _ended(done: Future[object]) -> None:
    if not done.cancelled() and (error := done.exception()) is not None:
        _log.info("companies are looked for at the next start: %s", error)
