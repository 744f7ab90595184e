"""Which reports have to do with one, and why.

Reasons are what a reader would say: the same series, the same country, companies in common,
similar text with the words that are similar. Cheap enough for 2,000 reports while one looks on.
Pure; runs on the library queue.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import mul
from typing import NamedTuple

from reader.model.report import Related
from reader.search.vectors import unpack

SAME_COUNTRY = 0.42
SAME_REGION = 0.14
SAME_SUBJECT = 0.2
SAME_PUBLISHER = 0.04
COMPANY = 0.12
MOST_COMPANIES = 0.42
TEXT = 0.6
"""What each kind of kinship adds to a score; text is multiplied by its likeness, 0 to 1."""

MOST_TELLING = 12
"""Words that are looked at for those that tell why two texts are alike."""

LEAST = 0.2
"""Below this score two reports have nothing to do with each other."""
LIKE = 0.24
"""Likeness of text from which it is a reason to be named."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What relating knows of a report: of its current edition."""

    report: int
    title: str
    updated: str
    country: str
    region: str
    publisher: str
    subject: str
    companies: tuple[str, ...]
    vector: bytes
    """Of `search.vectors.term_vector`."""


def related(target: Profile, others: Sequence[Profile], limit: int = 8) -> list[Related]:
    """The reports that have most to do with one, best first, each with its reasons."""
    others = [other for other in others if other.report != target.report]
    mine = _vector(target.vector)
    shared = [mine.weights.keys() & _vector(other.vector).weights.keys() for other in others]
    companies = {name.casefold(): name for name in target.companies}
    found = []
    for other, common in zip(others, shared, strict=True):
        score, reasons = _kinship(target, other, companies)
        likeness = _likeness(mine, _vector(other.vector), common)
        score += TEXT * likeness
        if score >= LEAST:
            found.append((score, other, reasons, common if likeness >= LIKE else set()))
    found.sort(key=lambda one: (-one[0], one[1].title, one[1].report))
    # A word that all reports hold says nothing: in a library of telecoms reports, "mobile".
    spread = Counter(chain.from_iterable(shared))
    rarity = {
        term: math.log((len(others) + 2) / (count + 1)) + 0.1 for term, count in spread.items()
    }
    chosen: list[Related] = []
    for score, other, reasons, common in found:
        if len(chosen) == limit:
            break
        if words := _telling(target, other, common, rarity):
            reasons.append("similar text: " + ", ".join(words))
        if reasons:
            chosen.append(
                Related(other.report, other.title, other.updated, round(score, 3), tuple(reasons))
            )
    return chosen


def _kinship(target: Profile, other: Profile, companies: dict[str, str]) -> tuple[float, list[str]]:
    """Score and reasons of one pair, the text left out."""
    score = 0.0
    reasons: list[str] = []
    publisher = _same(target.publisher, other.publisher)
    if target.country and target.country == other.country:
        score += SAME_COUNTRY
        reasons.append("same country")
    elif target.region and target.region == other.region:
        score += SAME_REGION
        reasons.append(f"same region: {target.region}")
    if target.subject and target.subject == other.subject:
        score += SAME_SUBJECT
        if publisher:
            reasons.append("same series")
        elif reasons:
            reasons.append(f"same subject: {target.subject}")
    if publisher:
        score += SAME_PUBLISHER
    if companies and (
        both := list(
            dict.fromkeys(
                companies[name.casefold()]
                for name in other.companies
                if name.casefold() in companies
            )
        )
    ):
        score += min(COMPANY * len(both), MOST_COMPANIES)
        reasons.append(_companies(both))
    return score, reasons


def _likeness(one: "_Vector", other: "_Vector", common: set[str]) -> float:
    """Likeness of two texts, 0 to 1, by the terms that both have."""
    mine, theirs = one.weights, other.weights
    product: int = sum(map(mul, map(mine.__getitem__, common), map(theirs.__getitem__, common)))
    return product / (one.length * other.length)


def _telling(
    target: Profile, other: Profile, common: set[str], rarity: dict[str, float]
) -> list[str]:
    """The words that tell most why two texts are alike, those of the titles left out."""
    mine, theirs = _vector(target.vector).weights, _vector(other.vector).weights
    weights = {term: mine[term] * theirs[term] * rarity[term] ** 2 for term in common}
    telling = sorted(common, key=lambda term: (-weights[term], term))[:MOST_TELLING]
    titles = f"{target.title} {other.title}".casefold()
    return [term for term in telling if term not in titles][:3]


def _companies(both: list[str]) -> str:
    named = ", ".join(both[:3])
    more = f" and {len(both) - 3} more" if len(both) > 3 else ""
    noun = "company" if len(both) == 1 else "companies"
    return f"{len(both)} {noun} in common: {named}{more}"


def _same(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


class _Vector(NamedTuple):
    """A vector unpacked."""

    weights: dict[str, int]
    length: float


@lru_cache(maxsize=8192)
def _vector(packed: bytes) -> _Vector:
    """A report's vector; those of a library are unpacked once."""
    weights = unpack(packed)
    return _Vector(weights, math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0)
