"""Reports that have to do with one, and passages of others that speak of the same.

All reports are made ready to be compared once, and again when something has changed; what is
asked for then is answered from memory, or by one search.
"""

from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from reader.insight.related import Kinship, Profile
from reader.insight.telling import FEWEST, in_common, query_of, telling_words
from reader.library.reading import Catalogue
from reader.model.hit import Answer, Hit, Question
from reader.model.report import Related
from reader.tasks.queue import LibraryQueue

LOOKED_AT = 24
"""Passages that are looked at for the best of each report."""
_ASKER = -4
"""Nobody else asks the search under this number."""


@dataclass(frozen=True, slots=True)
class Alike:
    """A passage of another report that speaks of the same."""

    hit: Hit
    words: tuple[str, ...]
    """What both speak of."""


@dataclass(frozen=True, slots=True)
class SeeAlso:
    """What other reports say on a text."""

    query: str
    """The search that leads to more of it, "" where the text tells too little."""
    found: tuple[Alike, ...]
    """Of each report the best passage, best first."""


class Relating:
    """What is related. `relate` runs on the library's reading thread, all else answers later."""

    def __init__(
        self, queue: LibraryQueue, search: Callable[[Question, int], Future[Answer]]
    ) -> None:
        self._queue = queue
        self._search = search
        self._kinship: Kinship | None = None
        self._told = 0
        """How often reports have changed: what was read before the last time is not kept."""

    def forget(self) -> None:
        """Reports or companies have changed. May be called on any thread."""
        self._told += 1
        self._kinship = None

    def relate(self, catalogue: Catalogue, report: int) -> list[Related]:
        """The reports that have to do with one, best first."""
        return self._ready(catalogue).related(report)

    def page(self, edition: int, page: int, most: int) -> Future[SeeAlso]:
        """What other reports say on what stands on a page; a newer question ends an older."""
        return self._ask(edition, lambda catalogue: catalogue.page_words(edition, page), most)

    def text(self, edition: int, text: str, most: int) -> Future[SeeAlso]:
        """What reports other than that of an edition say on a text of it."""
        return self._ask(edition, lambda catalogue: text.split(), most)

    def _ask(
        self, edition: int, words: Callable[[Catalogue], list[str]], most: int
    ) -> Future[SeeAlso]:
        def read(catalogue: Catalogue) -> tuple[int, list[str]]:
            there = catalogue.edition(edition)
            report = there.report if there is not None else 0
            kinship = self._ready(catalogue)
            title = kinship.title(report).split()
            return report, telling_words(words(catalogue), kinship.rarity, title)

        answered: Future[SeeAlso] = Future()

        def search(done: Future[tuple[int, list[str]]]) -> None:
            if _failed(done, answered):
                return
            report, asked = done.result()
            if len(asked) < FEWEST:
                answered.set_result(SeeAlso("", ()))
                return
            query = query_of(asked)

            def take(done: Future[Answer]) -> None:
                if not _failed(done, answered):
                    answered.set_result(SeeAlso(query, _best(done.result(), asked, most)))

            question = Question(query, LOOKED_AT, synonyms=False, but=report)
            self._search(question, _ASKER).add_done_callback(take)

        self._queue.read(read).add_done_callback(search)
        return answered

    def _ready(self, catalogue: Catalogue) -> Kinship:
        # Other threads drop what is kept at any time: this goes on with what it has.
        told, kinship = self._told, self._kinship
        if kinship is None:
            kinship = Kinship(profiles(catalogue))
            if told == self._told:
                self._kinship = kinship
        return kinship


def _failed(done: Future[Any], answered: Future[SeeAlso]) -> bool:
    """Whether there is no answer; who waits for one is told why."""
    if done.cancelled():
        answered.cancel()
        answered.set_running_or_notify_cancel()
    elif (error := done.exception()) is not None:
        answered.set_exception(error)
    else:
        return False
    return True


def _best(answer: Answer, asked: list[str], most: int) -> tuple[Alike, ...]:
    found: dict[int, Alike] = {}
    for hit in answer.hits:
        words = in_common(asked, hit)
        if hit.report not in found and len(words) >= FEWEST:
            found[hit.report] = Alike(hit, tuple(words))
    return tuple(found.values())[:most]


def profiles(catalogue: Catalogue) -> list[Profile]:
    """What relating knows of each report: its current edition."""
    vectors = catalogue.vectors()
    leading = catalogue.companies.leading()
    facts = catalogue.facts()
    older: defaultdict[int, list[str]] = defaultdict(list)
    for fact in facts:
        if not fact.current:
            older[fact.report].append(fact.title)
    return [
        Profile(
            report=fact.report,
            title=fact.title,
            updated=fact.updated,
            country=fact.country,
            region=fact.region,
            publisher=fact.publisher,
            subject=fact.subject,
            companies=tuple(leading.get(fact.edition, fact.companies)),
            vector=vectors.get(fact.edition, b""),
            listed=fact.related,
            older=tuple(older[fact.report]),
        )
        for fact in facts
        if fact.current
    ]
