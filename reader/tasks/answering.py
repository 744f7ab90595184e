"""Answers that leave the library as a file, and addresses in such files that come back."""

import itertools
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.reading import Catalogue
from reader.model.hit import Answer, Hit, Question
from reader.model.report import Gap
from reader.model.voice import PLAIN, Voice
from reader.share.address import Address, SearchAddress, as_html, search_written, written
from reader.share.address import read as read_address
from reader.share.answer import KINDS, AnswerRow, table
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue
from reader.tasks.targets import keep_off, kind_of, write_to

__all__ = [
    "KINDS",
    "Address",
    "Answering",
    "SearchAddress",
    "as_html",
    "read_address",
    "search_written",
]

MOST = 10_000
"""Passages that are exported."""
_FIRST = -100
"""Exports ask under numbers that run down from here, so that none ends another."""


class Answering:
    """What a person can do with an answer. Every answer is a `Future`."""

    def __init__(
        self,
        queue: LibraryQueue,
        jobs: Jobs,
        search: Callable[[Question, int], Future[Answer]],
    ) -> None:
        self._queue = queue
        self._jobs = jobs
        self._search = search
        self._numbers = itertools.count(_FIRST, -1)

    def export(self, question: Question, target: Path, voice: Voice = PLAIN) -> Future[int]:
        """Write the whole answer to a file of `KINDS`; answers how many passages it holds.

        Fails with `Mendable` where the file is of another kind, cannot be written, or is the
        library's own.
        """

        def work(job: Job) -> int:
            kind = kind_of(target, KINDS)
            read = self._queue.read
            read(lambda catalogue: keep_off(self._queue.folder, target, catalogue)).result()
            whole = replace(question, limit=MOST, facets=False)
            answer = self._search(whole, next(self._numbers)).result()
            editions = {hit.edition for hit in answer.hits}
            prints = read(lambda catalogue: _fingerprints(catalogue, editions)).result()
            rows = [_row(hit, prints.get(hit.edition, "")) for hit in answer.hits]
            asked = " ".join(question.text.split())
            said = voice.spoken(answer.explained) or voice.tr("Searched for {asked}.", asked=asked)
            if answer.total > len(rows):
                few, all_ = voice.number(len(rows)), voice.number(answer.total)
                said += " " + voice.tr("The first {few} of {all} passages.", few=few, all=all_)
            write_to(target, table(rows, kind, asked, said, voice))
            return len(rows)

        return self._jobs.start(f"Exporting to {target.name}", work, can_cancel=False)

    def gaps(self) -> Future[list[Gap]]:
        """What no search finds: pages that could not be read, pages without text."""
        return self._queue.read(lambda catalogue: catalogue.gaps())

    def address_of(self, edition: int, page: int, words: Sequence[int] = ()) -> Future[str]:
        """The address of words on a page. Fails with `Mendable` where there is no such edition."""
        some = tuple(words)

        def look(catalogue: Catalogue) -> str:
            there = catalogue.edition(edition)
            if there is None:
                raise Mendable(Trouble.NOT_FOUND, f"There is no edition {edition}.")
            return written(there.fingerprint, page, some)

        return self._queue.read(look)

    def edition_at(self, address: Address) -> Future[int]:
        """The edition that an address names. Fails with `Mendable` where it is not here."""

        def look(catalogue: Catalogue) -> int:
            edition = catalogue.edition_by_fingerprint(address.fingerprint)
            if edition is None:
                raise Mendable(
                    Trouble.NOT_FOUND,
                    "The report of this link is not in this library: open the library it is from.",
                )
            return edition.id

        return self._queue.read(look)


def _fingerprints(catalogue: Catalogue, editions: set[int]) -> dict[int, str]:
    found = {number: catalogue.edition(number) for number in editions}
    return {number: edition.fingerprint for number, edition in found.items() if edition}


def _row(hit: Hit, fingerprint: str) -> AnswerRow:
    return AnswerRow(
        title=hit.title,
        updated=hit.updated,
        state=hit.state,
        page=hit.page,
        label=hit.label or str(hit.page),
        section=hit.section,
        caption=hit.caption,
        snippet=hit.snippet,
        link=written(fingerprint, hit.page, hit.words) if fingerprint else "",
        recognised=hit.recognised,
    )
