"""What an answer is narrowed to by its facets, apart from what the reader typed. Pure.

The values chosen of one facet are alternatives, all facets must hold; excluded values are
left out. `written` says the same in the query language, for what is kept as text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.ui.language import tr
from reader.ui.search import clauses

Pair = tuple[str, str]
"""Facet and value."""
How = Literal["only", "add", "not"]
"""Show only this value, add it to those chosen or take it away, leave it out or no longer."""
YEAR = "year"


@dataclass(frozen=True, slots=True)
class Chip:
    """A condition as it is shown: its pairs go together."""

    text: str
    pairs: tuple[Pair, ...]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The values chosen and excluded, in the order in which they were picked."""

    chosen: tuple[Pair, ...] = ()
    excluded: tuple[Pair, ...] = ()

    def __bool__(self) -> bool:
        """Whether it narrows anything."""
        return bool(self.chosen or self.excluded)

    def picked(self, facet: str, value: str, how: How) -> "Narrowed":
        """After a pick; the same pick once more takes it back."""
        pair = (facet, value)
        chosen = [p for p in self.chosen if p != pair]
        excluded = [p for p in self.excluded if p != pair]
        if how == "not":
            if pair not in self.excluded:
                excluded.append(pair)
        elif how == "add":
            if pair not in self.chosen:
                chosen.append(pair)
        else:
            alone = [p for p in self.chosen if p[0] == facet] == [pair]
            chosen = [p for p in chosen if p[0] != facet] + ([] if alone else [pair])
        return Narrowed(tuple(chosen), tuple(excluded))

    def between(self, first: int, last: int) -> "Narrowed":
        """Only the years from first to last; the same ones once more: all years."""
        years = tuple((YEAR, str(year)) for year in range(first, last + 1))
        before = tuple(pair for pair in self.chosen if pair[0] == YEAR)
        others = tuple(pair for pair in self.chosen if pair[0] != YEAR)
        return Narrowed(
            others + (() if before == years else years),
            tuple(pair for pair in self.excluded if pair not in years),
        )

    def without(self, pairs: Iterable[Pair]) -> "Narrowed":
        """Without these."""
        gone = set(pairs)
        return Narrowed(
            tuple(pair for pair in self.chosen if pair not in gone),
            tuple(pair for pair in self.excluded if pair not in gone),
        )

    def chosen_of(self, facet: str) -> list[str]:
        """The values chosen of a facet."""
        return [value for name, value in self.chosen if name == facet]

    def excluded_of(self, facet: str) -> list[str]:
        """The values of a facet that are left out."""
        return [value for name, value in self.excluded if name == facet]

    def chips(self) -> list[Chip]:
        """Each condition by itself; years that follow one another are one."""
        chips = [
            Chip(_said(value), ((name, value),)) for name, value in self.chosen if name != YEAR
        ]
        for first, last in spans(self.chosen_of(YEAR)):
            text = str(first) if first == last else f"{first}\N{EN DASH}{last}"
            years = tuple((YEAR, str(year)) for year in range(first, last + 1))
            chips.append(Chip(text, years))
        chips += [
            Chip(tr("not {what}", what=_said(v)), ((name, v),), True) for name, v in self.excluded
        ]
        return chips

    def written(self, text: str) -> str:
        """A query that asks for the same, as one would type it."""
        made = clauses.closed(text)
        for facet in dict.fromkeys(name for name, _ in self.chosen):
            values: Sequence[str] = self.chosen_of(facet)
            if facet == YEAR:
                values = [_span(first, last) for first, last in spans(values)]
            made = clauses.joined(made, clauses.group(clauses.field_of(facet), values))
        for facet, value in self.excluded:
            clause = clauses.group(clauses.field_of(facet), [value])
            made = clauses.joined(made, f"NOT {clause}")
        return made if self else text


def spans(years: Iterable[str]) -> list[tuple[int, int]]:
    """Years as spans of those that follow one another."""
    found: list[tuple[int, int]] = []
    for year in sorted({int(year) for year in years if year.isdigit()}):
        if found and found[-1][1] == year - 1:
            found[-1] = (found[-1][0], year)
        else:
            found.append((year, year))
    return found


def _span(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}..{last}"


def _said(value: str) -> str:
    return value[:1].upper() + value[1:]
