"""What could be known on the date of an edition, and nothing later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from otr.countries import AGGREGATES, COUNTRIES
from otr.measures import MEASURES, Measure
from otr.tables import Network, Points, Printed, Tables

INDICATOR_LAG = 2
"""Years: the World Bank's series come in one release only, so an edition of year Y uses
their values for years up to Y - 2, which had been published by then."""


_INSTEAD = {
    "fixed_100": "IT.MLT.MAIN.P2",
    "mobile_100": "IT.CEL.SETS.P2",
    "broadband_100": "IT.NET.BBND.P2",
}


@dataclass(frozen=True)
class Series:
    """A measure of one country, by year, as known on a date."""

    measure: Measure
    country: str
    points: Points
    source: str

    def __bool__(self) -> bool:
        return bool(self.points)

    @property
    def years(self) -> list[int]:
        """Years with a value, oldest first."""
        return sorted(self.points)

    @property
    def last(self) -> int:
        """The newest year with a value."""
        return max(self.points)

    @property
    def value(self) -> float:
        """The newest value."""
        return self.points[self.last]

    def near(self, year: int) -> int | None:
        """The newest year with a value that is not after `year`."""
        return max((y for y in self.points if y <= year), default=None)


class Known:
    """The tables as seen from one date."""

    def __init__(self, tables: Tables, day: date) -> None:
        self.tables = tables
        self.day = day
        editions = {p.edition for rows in tables.factbook.values() for p in rows}
        self.factbooks = sorted(edition for edition in editions if edition <= day)
        self.factbook = self.factbooks[-1]
        self.vintages = sorted(v for v in tables.vintages if v <= day)
        past = [v for v in tables.vintages if v <= day]
        self.vintage = max(past) if past else None
        self.snapshots = sorted(s for s in tables.networks if s <= day)

    def series(self, measure: str, place: str) -> Series:
        """A measure for an ISO2 country code or an aggregate such as WLD."""
        m = MEASURES[measure]
        iso3 = place if place in AGGREGATES else COUNTRIES[place].iso3
        limit = self.day.year - INDICATOR_LAG
        if m.source == "vintage" and self.vintage and place not in AGGREGATES:
            points = self.tables.vintages[self.vintage].get((m.key, iso3), {})
            if points:
                return Series(m, place, points, f"Gapminder, {self.vintage.isoformat()}")
        if m.source == "coverage":
            points = self.tables.coverage.get((m.key, iso3), {})
            source = "United Nations, SDG 9.c.1"
        else:
            key = _INSTEAD.get(measure, m.key)
            points = self.tables.indicators.get((key, iso3), {})
            source = "World Bank, WDI"
        return Series(m, place, {y: v for y, v in points.items() if y <= limit}, source)

    def vintage_series(self, vintage: date, measure: str, iso2: str) -> Points:
        """A measure as an earlier vintage had it."""
        key = MEASURES[measure].key
        return self.tables.vintages[vintage].get((key, COUNTRIES[iso2].iso3), {})

    def printed(self, quantity: str, iso2: str) -> list[Printed]:
        """Everything the Factbook printed of a quantity up to the date."""
        rows = self.tables.factbook.get((quantity, iso2), [])
        return [row for row in rows if row.edition <= self.day]

    def figure(self, quantity: str, iso2: str, edition: date | None = None) -> Printed | None:
        """The newest-year figure of one Factbook edition (default: the edition of the date)."""
        chosen = edition or self.factbook
        rows = [row for row in self.printed(quantity, iso2) if row.edition == chosen]
        return max(rows, key=lambda row: row.year or 0, default=None)

    def last_figure(self, quantity: str, iso2: str) -> Printed | None:
        """The figure of the newest edition that prints one."""
        rows = self.printed(quantity, iso2)
        if not rows:
            return None
        newest = max(row.edition for row in rows)
        return self.figure(quantity, iso2, newest)

    def history(self, quantity: str, iso2: str) -> Points:
        """By year; where editions differ on a year, the newest edition's value holds."""
        points: Points = {}
        for row in sorted(self.printed(quantity, iso2), key=lambda row: row.edition):
            if row.year:
                points[row.year] = row.value
        return points

    def networks(self, iso2: str, snapshot: date | None = None) -> list[Network]:
        """Mobile network codes in a snapshot (default: the newest not after the date)."""
        if not self.snapshots:
            return []
        chosen = snapshot or self.snapshots[-1]
        return self.tables.networks[chosen].get(iso2, [])
