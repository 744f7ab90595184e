"""The maturity index: six pillars, each 0 to 100, equal weights, method in the open."""

from __future__ import annotations

import math
from dataclasses import dataclass

from otr.known import Known

MINIMUM = 4
"""Pillars with a usable figure that a country needs to be scored."""
OLDEST = 8
"""Years: a figure older than this on the date of the report does not count."""


@dataclass(frozen=True)
class Pillar:
    """One pillar: a measure and the value that earns 100."""

    measure: str
    name: str
    full: float
    log: bool = False

    def score(self, value: float) -> float:
        """0 to 100; linear, or logarithmic where values span several powers of ten."""
        if self.log:
            share = math.log10(1 + max(value, 0)) / math.log10(1 + self.full)
        else:
            share = value / self.full
        return 100 * min(1.0, max(0.0, share))


PILLARS: tuple[Pillar, ...] = (
    Pillar("mobile_100", "Mobile", 120),
    Pillar("fixed_100", "Fixed line", 45),
    Pillar("users", "Internet", 100),
    Pillar("broadband_100", "Broadband", 45),
    Pillar("servers", "Servers", 50_000, log=True),
    Pillar("access", "Power", 100),
)


@dataclass(frozen=True)
class Score:
    """A country's index and its pillars; None where no usable figure exists."""

    place: str
    index: float | None
    pillars: tuple[float | None, ...]

    @property
    def used(self) -> int:
        """Pillars with a usable figure."""
        return sum(1 for pillar in self.pillars if pillar is not None)


def score(known: Known, place: str) -> Score:
    """The index of a place on the date of `known`."""
    found: list[float | None] = []
    for pillar in PILLARS:
        series = known.series(pillar.measure, place)
        usable = series and known.day.year - series.last <= OLDEST
        found.append(pillar.score(series.value) if usable else None)
    values = [value for value in found if value is not None]
    index = sum(values) / len(values) if len(values) >= MINIMUM else None
    return Score(place, index, tuple(found))


def ranking(known: Known, places: tuple[str, ...]) -> list[Score]:
    """Scores of places, the highest first, those without a score last."""
    scores = [score(known, place) for place in places]
    return sorted(scores, key=lambda s: (s.index is None, -(s.index or 0.0), s.place))
