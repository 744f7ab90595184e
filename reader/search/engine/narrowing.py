"""What an answer is narrowed to by facets, and the facets' counts.

Counts are of passages in the whole answer. A facet that is narrowed counts its other values too,
as they would be if they were chosen as well; so they are worked out from the passages of each
edition and kind of section, whatever is chosen.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping

from reader.library.facts import EditionFacts
from reader.model.hit import Question
from reader.search.engine.filters import Shelf
from reader.search.engine.index import KINDS, of_cell

_SECTION = "section"


class Narrowing:
    """The values that a question chooses and excludes, by facet."""

    def __init__(self, question: Question) -> None:
        self._chosen: defaultdict[str, set[str]] = defaultdict(set)
        self._excluded: defaultdict[str, set[str]] = defaultdict(set)
        for facet, value in question.chosen:
            self._chosen[facet].add(value)
        for facet, value in question.excluded:
            self._excluded[facet].add(value)

    @property
    def facets(self) -> set[str]:
        """The facets that are narrowed."""
        return {*self._chosen, *self._excluded}

    def editions(self, shelf: Shelf, scope: frozenset[int], but: str = "") -> frozenset[int]:
        """The editions of a scope that are left, without regard to the facet `but`."""
        facets = self.facets - {_SECTION, but}
        if not facets:
            return scope
        return frozenset(
            edition
            for edition in scope
            if all(self._leaves(facet, shelf.facts[edition]) for facet in facets)
        )

    def _leaves(self, facet: str, facts: EditionFacts) -> bool:
        values = values_of(facet, facts)
        wanted = self._chosen.get(facet)
        return (wanted is None or not wanted.isdisjoint(values)) and self._excluded.get(
            facet, set()
        ).isdisjoint(values)

    def kinds(self, but: str = "") -> frozenset[int] | None:
        """Numbers of the kinds of section that are left; None where that is all of them."""
        if _SECTION not in self.facets - {but}:
            return None
        chosen, excluded = self._chosen.get(_SECTION), self._excluded.get(_SECTION, set())
        return frozenset(
            number
            for number, kind in enumerate(KINDS)
            if (chosen is None or kind.value in chosen) and kind.value not in excluded
        )


def values_of(facet: str, facts: EditionFacts) -> tuple[str, ...]:
    """What an edition counts for in a facet."""
    match facet:
        case "country":
            return (facts.country,)
        case "region":
            return (facts.region,)
        case "publisher":
            return (facts.publisher,)
        case "year":
            return (str(facts.year or ""),)
        case "state":
            return ("current" if facts.current else "superseded",)
        case "company":
            return facts.companies
    return ()


def count_facets(
    shelf: Shelf, cells: Mapping[int, int], scope: frozenset[int], narrowing: Narrowing
) -> dict[str, dict[str, int]]:
    """Passages by value of each facet; `cells` has those of all editions (`OpenSegment.cells`).

    "all_years" counts by year over all editions, so that a bar of them can be clicked.
    """

    def counted(scope: frozenset[int], but: str = "") -> tuple[Counter[int], Counter[int]]:
        editions, kinds = narrowing.editions(shelf, scope, but), narrowing.kinds(but)
        by_edition: Counter[int] = Counter()
        by_kind: Counter[int] = Counter()
        for edition, held in by_both.items():
            if edition in editions:
                for kind, count in held:
                    if kinds is None or kind in kinds:
                        by_edition[edition] += count
                        by_kind[kind] += count
        return by_edition, by_kind

    by_both: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for cell, count in cells.items():
        edition, kind = of_cell(cell)
        by_both[edition].append((kind, count))

    facets = shelf.facets(*counted(scope))
    for facet in narrowing.facets & facets.keys():
        everywhere = shelf.everything if facet == "state" else scope
        facets[facet] = shelf.facets(*counted(everywhere, facet))[facet]
    all_years: Counter[str] = Counter()
    for edition, count in counted(shelf.everything, "year")[0].items():
        all_years[str(shelf.facts[edition].year or "")] += count
    all_years.pop("", None)
    facets["all_years"] = dict(sorted(all_years.items()))
    return facets
