"""What every chapter of one report needs: the figures of its date, the country, its peers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zlib import crc32

from otr.countries import COUNTRIES, Country
from otr.facts import Facts
from otr.known import Known, Series
from otr.measures import MEASURES
from otr.words import short_date


@dataclass
class Context:
    """One edition in the making. `depth` runs from 1 (short) to 4 (full)."""

    known: Known
    country: Country
    peers: tuple[str, ...]
    depth: int
    previous: date | None

    def __post_init__(self) -> None:
        self.facts = Facts(self.known)

    @property
    def iso2(self) -> str:
        """The ISO 3166 code of the country."""
        return self.country.iso2

    @property
    def group(self) -> tuple[str, ...]:
        """The country and its peers."""
        return (self.iso2, *self.peers)

    def series(self, measure: str, place: str | None = None) -> Series:
        """A measure of the country, or of another place."""
        return self.known.series(measure, place or self.iso2)

    def names(self, places: Sequence[str]) -> list[str]:
        """Names as they stand in a sentence."""
        return [COUNTRIES[place].the for place in places]

    def pick(self, topic: str, options: Sequence[str]) -> str:
        """One of several wordings, the same in every edition of a report."""
        return options[crc32(f"{self.iso2}:{topic}".encode()) % len(options)]

    def factbook_source(self) -> str:
        """The Factbook edition in use, as a source line."""
        return f"CIA World Factbook, edition of {short_date(self.known.factbook)}"

    def label(self, measure: str) -> str:
        """How tables and captions name a measure."""
        return MEASURES[measure].label
