"""What the catalogue knows of editions, as sets of edition numbers: filters and facets."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from reader.library.facts import EditionFacts
from reader.search.analysis import Parts, fits, fold
from reader.search.engine.index import KINDS
from reader.search.engine.suggest import is_alike
from reader.search.query.spans import holds as lies_in
from reader.search.query.tree import (
    Dates,
    Field,
    Fielded,
    Fuzzy,
    Leaf,
    Phrase,
    Wild,
    Word,
    Years,
)
from reader.search.stemming import stem

MOST_COMPANIES = 50


@dataclass(slots=True)
class Shelf:
    """The editions of the library; asked for sets of them."""

    facts: Mapping[int, EditionFacts]
    _answers: dict[Fielded, frozenset[int]] = field(default_factory=dict)
    _titled: dict[str, set[int]] | None = None

    @classmethod
    def of(cls, editions: Iterable[EditionFacts]) -> "Shelf":
        """The shelf that holds these."""
        return cls({facts.edition: facts for facts in editions})

    @property
    def everything(self) -> frozenset[int]:
        """All editions."""
        return frozenset(self.facts)

    def scope(
        self, *, report: int, edition: int, all_editions: bool, but: int = 0
    ) -> frozenset[int]:
        """The editions a question is about; one that is named need not be current.

        `but` is a report that is left out.
        """
        return frozenset(
            facts.edition
            for facts in self.facts.values()
            if (not edition or facts.edition == edition)
            and (not report or facts.report == report)
            and facts.report != but
            and (all_editions or edition or facts.current)
        )

    def matching(self, asked: Fielded) -> frozenset[int]:
        """The editions that a field of the catalogue matches. Kept for the next query."""
        if asked not in self._answers:
            test = _test(asked)
            self._answers[asked] = frozenset(
                facts.edition for facts in self.facts.values() if test(facts)
            )
        return self._answers[asked]

    def titled(self, parts: frozenset[str]) -> set[int]:
        """The editions whose title holds any of these parts. Kept for the next query."""
        if self._titled is None:
            self._titled = {}
            cut = Parts()
            for facts in self.facts.values():
                for part in cut.flat(facts.title.split()):
                    self._titled.setdefault(part, set()).add(facts.edition)
        titled = self._titled
        return set().union(*(titled[part] for part in titled.keys() & parts))

    def facets(
        self, by_edition: Mapping[int, int], by_kind: Mapping[int, int]
    ) -> dict[str, dict[str, int]]:
        """Passages by value of each facet, most first; years in order."""
        counts: dict[str, Counter[str]] = {
            name: Counter()
            for name in ("country", "region", "publisher", "year", "state", "company")
        }
        for edition, passages in by_edition.items():
            facts = self.facts[edition]
            counts["country"][facts.country] += passages
            counts["region"][facts.region] += passages
            counts["publisher"][facts.publisher] += passages
            counts["year"][str(facts.year or "")] += passages
            counts["state"]["current" if facts.current else "superseded"] += passages
            for company in facts.companies:
                counts["company"][company] += passages
        facets = {
            name: dict(counter.most_common(MOST_COMPANIES if name == "company" else None))
            for name, counter in counts.items()
        }
        facets["year"] = dict(sorted(facets["year"].items()))
        facets["section"] = {
            KINDS[kind].value: count for kind, count in Counter(by_kind).most_common()
        }
        for values in facets.values():
            values.pop("", None)
        return facets


def _test(asked: Fielded) -> Callable[[EditionFacts], bool]:
    if isinstance(asked.value, Years):
        first, last = asked.value.first, asked.value.last or 9999
        return lambda facts: bool(facts.year) and first <= facts.year <= last
    if isinstance(asked.value, Dates):
        span = asked.value
        return lambda facts: lies_in(span, facts.updated)
    holds = text_test(asked.value)
    match asked.field:
        case Field.TITLE:
            return lambda facts: holds(facts.title)
        case Field.COUNTRY:
            return lambda facts: holds(facts.country) or holds(facts.region)
        case Field.REGION:
            return lambda facts: holds(facts.region)
        case Field.PUBLISHER:
            return lambda facts: holds(facts.publisher)
        case Field.COMPANY:
            return lambda facts: any(map(holds, facts.spellings))
        case Field.IS:
            state = asked.value.text if isinstance(asked.value, Word) else ""
            return lambda facts: (
                state in ("current" if facts.current else "superseded", facts.state.value)
            )
    return lambda facts: False


def text_test(leaf: Leaf) -> Callable[[str], bool]:
    """Whether a text holds a leaf: all parts of a word, stemmed, or a phrase, side by side."""
    parts = Parts()
    if isinstance(leaf, Wild):
        wild = fold(leaf.text)
        fitting = cache(lambda part: fits(part, wild))
        return lambda text: any(map(fitting, parts.flat(text.split())))
    if isinstance(leaf, Fuzzy):
        word = fold(leaf.text)
        alike = cache(lambda part: is_alike(word, part))
        return lambda text: any(map(alike, parts.flat(text.split())))
    if isinstance(leaf, Phrase):
        phrase = parts.flat(leaf.words)
        return lambda text: _side_by_side(phrase, parts.flat(text.split()))
    roots = [stem(part) for part in parts[leaf.text]]
    return lambda text: _side_by_side(roots, [stem(part) for part in parts.flat(text.split())])


def _side_by_side(short: list[str], long: list[str]) -> bool:
    return bool(short) and any(
        long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1)
    )
