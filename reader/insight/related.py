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
    terms, _ = _vector(target.vector)
    shared = [terms.keys() & _vector(other.vector)[0].keys() for other in others]
    spread: Counter[str] = Counter()
    for common in shared:
        spread.update(common)
    # A word that all reports hold says nothing: in a library of telecoms reports, "mobile".
    rarity = {
        term: math.log((len(others) + 2) / (count + 1)) + 0.1 for term, count in spread.items()
    }
    companies = {name.casefold(): name for name in target.companies}
    found = []
    for other, common in zip(others, shared, strict=True):
        if other.report == target.report:
            continue
        score, reasons = _kinship(target, other, common, rarity, companies)
        if score >= LEAST and reasons:
            found.append((score, other, reasons))
    found.sort(key=lambda one: (-one[0], one[1].title, one[1].report))
    return [
        Related(other.report, other.title, other.updated, round(score, 3), tuple(reasons))
        for score, other, reasons in found[:limit]
    ]


def _kinship(
    target: Profile,
    other: Profile,
    common: set[str],
    rarity: dict[str, float],
    companies: dict[str, str],
) -> tuple[float, list[str]]:
    """Score and reasons of one pair."""
    score = 0.0
    reasons: list[str] = []
    series = bool(
        target.subject
        and target.subject == other.subject
        and _same(target.publisher, other.publisher)
    )
    if target.country and target.country == other.country:
        score += SAME_COUNTRY
        reasons.append("same country")
    elif target.region and target.region == other.region:
        score += SAME_REGION
        reasons.append(f"same region: {target.region}")
    if target.subject and target.subject == other.subject:
        score += SAME_SUBJECT
        if series:
            reasons.append("same series")
        elif reasons:
            reasons.append(f"same subject: {target.subject}")
    if _same(target.publisher, other.publisher):
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
    likeness, telling = _likeness(target.vector, other.vector, common, rarity)
    titles = f"{target.title} {other.title}".casefold()
    telling = [term for term in telling if term not in titles][:3]
    score += TEXT * likeness
    if likeness >= LIKE and telling:
        reasons.append("similar text: " + ", ".join(telling))
    return score, reasons


def _likeness(
    one: bytes, other: bytes, common: set[str], rarity: dict[str, float]
) -> tuple[float, list[str]]:
    """Likeness of two texts, 0 to 1, and the words that tell it most."""
    if not common:
        return 0.0, []
    mine, my_length = _vector(one)
    theirs, their_length = _vector(other)
    plain = sum(mine[term] * theirs[term] for term in common)
    likeness = plain / (my_length * their_length)
    weights = {term: mine[term] * theirs[term] * rarity[term] ** 2 for term in common}
    telling = sorted(common, key=lambda term: (-weights[term], term))[:MOST_TELLING]
    return likeness, telling


def _companies(both: list[str]) -> str:
    named = ", ".join(both[:3])
    more = f" and {len(both) - 3} more" if len(both) > 3 else ""
    noun = "company" if len(both) == 1 else "companies"
    return f"{len(both)} {noun} in common: {named}{more}"


def _same(one: str, other: str) -> bool:
    return bool(one) and one.casefold() == other.casefold()


@lru_cache(maxsize=8192)
def _vector(packed: bytes) -> tuple[dict[str, int], float]:
    """A vector's terms and its length."""
    terms = unpack(packed)
    return terms, math.sqrt(sum(weight * weight for weight in terms.values())) or 1.0
