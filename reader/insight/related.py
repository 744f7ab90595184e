"""Which reports have to do with one, and why.

Reasons are what a reader would say: the same series, the same country, companies in common,
similar text with the words that are similar. Cheap enough for 2,000 reports while one looks on.
Pure; runs on the library's reading thread.
"""

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.base.countries import countries
from reader.insight.telling import is_plain
from reader.model.report import Related
from reader.search.vectors import unpack

SAME_COUNTRY = 0.42
SAME_REGION = 0.14
SAME_SUBJECT = 0.2
SAME_PUBLISHER = 0.04
COMPANY = 0.12
MOST_COMPANIES = 0.42
LISTED = 0.5
TEXT = 0.6
"""What each kind of kinship adds to a score; text is multiplied by its likeness, 0 to 1."""

MOST_TELLING = 12
"""Words that are looked at for those that tell why two texts are alike."""

LEAST = 0.2
"""Below this score two reports have nothing to do with each other."""
LIKE = 0.24
"""Likeness of text from which it is a reason to be named."""
UNKNOWN = 0.3
"""Of the rarity of a word in one report alone, what is taken for one that none is known by."""
BY_PUBLISHER = "named by the publisher"
NEWER = "named by the publisher: a newer edition is here"
MISSING = "not in the library"


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
    listed: tuple[str, ...] = ()
    """Titles that its publisher calls related."""
    older: tuple[str, ...] = ()
    """Titles of its superseded editions."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A report as it is compared: names folded, its text's terms with their weights."""

    profile: Profile
    publisher: str
    companies: dict[str, str]
    weights: dict[str, int]
    length: float


class Kinship:
    """All reports of a library, ready to be compared: made once, asked for each report.

    Terms know the reports that hold them, so that a report is compared with those alone.
    """

    def __init__(self, profiles: Sequence[Profile]) -> None:
        self._known = [_known(profile) for profile in profiles]
        self._place = {one.profile.report: place for place, one in enumerate(self._known)}
        self._holding: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        """Term -> place and weight of each report that holds it."""
        self._titled: dict[str, tuple[int, bool]] = {}
        """Title, folded -> place of its report, and whether only an older edition bears it."""
        for place, one in enumerate(self._known):
            for term, weight in one.weights.items():
                self._holding[term].append((place, weight))
            for title in one.profile.older:
                self._titled.setdefault(_title(title), (place, True))
        for place, one in enumerate(self._known):
            self._titled[_title(one.profile.title)] = (place, False)

    def related(self, report: int, limit: int = 8) -> list[Related]:
        """The reports that have most to do with one, best first, each with its reasons.

        What the publisher calls related and the library has not follows, by its title alone.
        """
        here = self._place.get(report)
        if here is None:
            return []
        target = self._known[here]
        alike = self._alike(target)
        listed, missing = self._listed(target)
        found = []
        for place, other in enumerate(self._known):
            if place == here:
                continue
            likeness = alike[place] / (target.length * other.length)
            score, reasons = _score(target, other)
            score += TEXT * likeness
            if place in listed:
                score += LISTED
                reasons.insert(0, listed[place])
            if score >= LEAST:
                found.append((score, other, reasons, likeness))
        found.sort(key=lambda one: (-one[0], one[1].profile.title, one[1].profile.report))
        chosen: list[Related] = []
        for score, other, reasons, likeness in found:
            if len(chosen) == limit:
                break
            if likeness >= LIKE:
                if words := self._telling(target, other):
                    reasons.append("similar text: " + ", ".join(words))
                elif not reasons:
                    reasons.append("similar text")
            if reasons:
                it = other.profile
                chosen.append(
                    Related(it.report, it.title, it.updated, round(score, 3), tuple(reasons))
                )
        return chosen + [Related(0, title, "", 0.0, (BY_PUBLISHER, MISSING)) for title in missing]

    def rarity(self, term: str) -> float:
        """How much a word tells: one that no report is known by tells less than a rare one."""
        if holding := self._holding.get(term):
            return math.log((len(self._known) + 1) / len(holding)) + 0.1
        return UNKNOWN * math.log(len(self._known) + 1) + 0.1

    def title(self, report: int) -> str:
        """The title of a report, "" if it is not among them."""
        place = self._place.get(report)
        return self._known[place].profile.title if place is not None else ""

    def _listed(self, target: _Known) -> tuple[dict[int, str], list[str]]:
        """What the publisher calls related: places with a reason, and titles that are not here."""
        here: dict[int, str] = {}
        missing: list[str] = []
        for title in target.profile.listed:
            place, older = self._titled.get(_title(title), (-1, False))
            if place < 0:
                missing.append(title)
            elif self._known[place] is not target:
                here[place] = NEWER if older else BY_PUBLISHER
        return here, missing

    def _alike(self, target: _Known) -> list[int]:
        """Product of the weights that each report shares with one, by place."""
        products = [0] * len(self._known)
        for term, mine in target.weights.items():
            for place, weight in self._holding[term]:
                products[place] += mine * weight
        return products

    def _telling(self, target: _Known, other: _Known) -> list[str]:
        """The words that tell most why two texts are alike, those of the titles left out.

        A word that most reports hold is no reason why two of them are, nor is a plain one.
        """
        most = (len(self._known) + 2) // 2
        worth = {
            term: mine * other.weights[term] * self._rarity(term) ** 2
            for term, mine in target.weights.items()
            if term in other.weights and len(self._holding[term]) <= most
        }
        telling = sorted(worth, key=lambda term: (-worth[term], term))[:MOST_TELLING]
        titles = f"{target.profile.title} {other.profile.title}".casefold()
        return [
            term
            for term in telling
            if term not in titles and not is_plain(term) and term not in _placenames()
        ][:3]

    def _rarity(self, term: str) -> float:
        """A word that all reports hold says nothing: in a library of telecoms reports, "mobile"."""
        others = len(self._known) - 1
        return math.log((others + 2) / len(self._holding[term])) + 0.1


@cache
def _placenames() -> frozenset[str]:
    """Words of countries' names: a list of countries is no subject that two reports share."""
    names = (name for row in countries().rows for name in (row.name, *row.aliases))
    return frozenset(word for name in names for word in re.findall(r"[^\W_]+", name.casefold()))


def _title(title: str) -> str:
    """A title as it is compared: its words, whatever stands between them."""
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))


def _known(profile: Profile) -> _Known:
    weights = unpack(profile.vector)
    return _Known(
        profile,
        profile.publisher.casefold(),
        {name.casefold(): name for name in profile.companies},
        weights,
        math.sqrt(sum(weight**2 for weight in weights.values())) or 1.0,
    )


def _score(target: _Known, other: _Known) -> tuple[float, list[str]]:
    """Score and reasons of one pair, the text left out."""
    mine, theirs = target.profile, other.profile
    score = 0.0
    reasons: list[str] = []
    publisher = bool(target.publisher) and target.publisher == other.publisher
    if mine.country and mine.country == theirs.country:
        score += SAME_COUNTRY
        reasons.append("same country")
    elif mine.region and mine.region == theirs.region:
        score += SAME_REGION
        reasons.append(f"same region: {mine.region}")
    if mine.subject and mine.subject == theirs.subject:
        score += SAME_SUBJECT
        if publisher:
            reasons.append("same series")
        elif reasons:
            reasons.append(f"same subject: {mine.subject}")
    if publisher:
        score += SAME_PUBLISHER
    if both := [target.companies[name] for name in other.companies if name in target.companies]:
        score += min(COMPANY * len(both), MOST_COMPANIES)
        reasons.append(_companies(both))
    return score, reasons


def _companies(both: list[str]) -> str:
    named = ", ".join(both[:3])
    more = f" and {len(both) - 3} more" if len(both) > 3 else ""
    noun = "company" if len(both) == 1 else "companies"
    return f"{len(both)} {noun} in common: {named}{more}"
