"""The reader's rules on import: kept, applied to what comes in, and to the whole library."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from reader.intake.rules import FIRST_PAGES, Given, Seen, given
from reader.model.changes import Changes
from reader.model.order import COLOURS, Rule, Tag
from reader.tasks.jobs import Job, Jobs
from reader.tasks.queue import LibraryQueue, Pens

SOURCE = "rule"
"""The source of what a rule has put into a record."""
_PORTION = 50
"""Editions that are looked at before another change has its turn."""


class Ruling:
    """What a person can do with rules. Every answer is a `Future`."""

    def __init__(self, queue: LibraryQueue, jobs: Jobs, told: Callable[[Changes], None]) -> None:
        """`told(changes)` is called on the library queue after reports have changed."""
        self._queue = queue
        self._jobs = jobs
        self._told = told

    def read(self) -> Future[list[Rule]]:
        """This person's rules, in their order."""
        return self._queue.write_person(lambda pen: pen.rules())

    def keep(self, rules: Sequence[Rule]) -> Future[None]:
        """Keep these rules, in this order, in place of those before."""
        return self._queue.write_person(lambda pen: pen.set_rules(rules))

    def apply(self) -> Future[int]:
        """Apply the rules to the whole library; answers to how many editions they gave something.

        What an edition has already stays.
        """

        def work(job: Job) -> int:
            editions = self._queue.read(
                lambda catalogue: [fact.edition for fact in catalogue.editions()]
            ).result()
            count = 0
            for start in range(0, len(editions), _PORTION):
                if job.cancelled:
                    break
                job.say(start, len(editions), f"{start:,} of {len(editions):,} editions")
                portion = editions[start : start + _PORTION]
                count += self._queue.write(lambda pens, some=portion: _apply(pens, some)).result()  # type: ignore[misc]
            self._queue.write(lambda pens: self._told(Changes(reports=True, people=True))).result()
            return count

        return self._jobs.start("Applying the rules", work)


def rule_for(pens: Pens, edition: int, publisher: str, title: str, path: str) -> Given:
    """What this person's rules give to an edition whose pages are in the catalogue."""
    rules = pens.person.rules()
    if not any(rule.active for rule in rules):
        return Given()
    words: list[str] = []
    if any(rule.words for rule in rules):
        for page in range(1, FIRST_PAGES + 1):
            words += pens.reading.page_words(edition, page)
    return given(rules, Seen(publisher, path, title, words))


def put_on(pens: Pens, fingerprint: str, gift: Given) -> None:
    """Give tags and collections to an edition; tags that are new are made."""
    with pens.person.transaction():
        for name in gift.tags:
            there = pens.person.tags()
            if name not in there:
                pens.person.set_tag(Tag(name, COLOURS[(len(there) + 1) % len(COLOURS)]))
            pens.person.tag(name, [[fingerprint]], True)
        known = {one.id for one in pens.person.collections()}
        for collection in gift.collections:
            if collection in known:
                pens.person.collect(collection, [[fingerprint]], True)


def _apply(pens: Pens, editions: Sequence[int]) -> int:
    count = 0
    for id in editions:
        edition = pens.reading.edition(id)
        if edition is None:
            continue
        record = pens.reading.record(id)
        path = pens.reading.origin(id)
        gift = rule_for(pens, id, record.publisher, edition.title, path)
        if gift == Given():
            continue
        put_on(pens, edition.fingerprint, gift)
        if gift.language and not record.language:
            with pens.catalogue.transaction():
                pens.catalogue.set_language(id, gift.language, SOURCE)
        count += 1
    return count
