"""What could be known on the date of an edition, and nothing later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from otr.countries import AGGREGATES, COUNTRIES
from otr.tables import Network, Points, Printed, Tables

INDICATOR_LAG = 2
"""Years: the World Bank's series come in one release only, so an edition of year Y uses
their values for years up to Y - 2, which had been published by then."""


@dataclass(frozen=True)
class Measure:
    """A yearly quantity: where it comes from, its unit, and how a sentence names it."""

    id: str
    source: str
    key: str
    unit: str
    label: str
    noun: str


def _m(id: str, source: str, key: str, unit: str, label: str, noun: str) -> Measure:
    return Measure(id, source, key, unit, label, noun)


MEASURES: dict[str, Measure] = {
    m.id: m
    for m in (
        _m(
            "mobile",
            "vintage",
            "cell_phones_total",
            "count",
            "Mobile subscriptions",
            "mobile subscriptions",
        ),
        _m(
            "mobile_100",
            "vintage",
            "cell_phones_per_100_people",
            "per100",
            "Mobile subscriptions per 100 people",
            "mobile penetration",
        ),
        _m(
            "fixed_100",
            "vintage",
            "fixed_line_subscribers_per_100_people",
            "per100",
            "Fixed lines per 100 people",
            "fixed-line density",
        ),
        _m(
            "users",
            "vintage",
            "internet_users",
            "percent",
            "Internet users, % of population",
            "internet use",
        ),
        _m(
            "broadband",
            "vintage",
            "broadband_subscribers",
            "count",
            "Fixed broadband subscriptions",
            "fixed broadband subscriptions",
        ),
        _m(
            "broadband_100",
            "vintage",
            "broadband_subscribers_per_100_people",
            "per100",
            "Fixed broadband per 100 people",
            "fixed broadband penetration",
        ),
        _m(
            "servers",
            "wdi",
            "IT.NET.SECR.P6",
            "permillion",
            "Secure servers per million people",
            "secure-server density",
        ),
        _m(
            "telecom_investment",
            "wdi",
            "IE.PPI.TELE.CD",
            "usd",
            "Private telecom investment, US$",
            "telecom investment with private partners",
        ),
        _m(
            "access",
            "wdi",
            "EG.ELC.ACCS.ZS",
            "percent",
            "Access to electricity, % of population",
            "access to electricity",
        ),
        _m(
            "power",
            "wdi",
            "EG.USE.ELEC.KH.PC",
            "kwh",
            "Electricity use, kWh per head",
            "electricity use per head",
        ),
        _m("population", "wdi", "SP.POP.TOTL", "count", "Population", "the population"),
        _m(
            "population_growth",
            "wdi",
            "SP.POP.GROW",
            "percent",
            "Population growth, %",
            "population growth",
        ),
        _m(
            "urban",
            "wdi",
            "SP.URB.TOTL.IN.ZS",
            "percent",
            "Urban population, % of total",
            "the urban share",
        ),
        _m(
            "largest_city",
            "wdi",
            "EN.URB.LCTY.UR.ZS",
            "percent",
            "Largest city, % of urban population",
            "the largest city's share of townspeople",
        ),
        _m("gdp", "wdi", "NY.GDP.MKTP.CD", "usd", "GDP, current US$", "gross domestic product"),
        _m(
            "gdp_growth", "wdi", "NY.GDP.MKTP.KD.ZG", "percent", "Real GDP growth, %", "real growth"
        ),
        _m(
            "gdp_capita",
            "wdi",
            "NY.GDP.PCAP.CD",
            "usd",
            "GDP per head, current US$",
            "GDP per head",
        ),
        _m(
            "gdp_capita_ppp",
            "wdi",
            "NY.GDP.PCAP.PP.CD",
            "intl",
            "GDP per head, PPP, international $",
            "GDP per head at purchasing power",
        ),
        _m(
            "inflation",
            "wdi",
            "FP.CPI.TOTL.ZG",
            "percent",
            "Consumer price inflation, %",
            "consumer price inflation",
        ),
        _m(
            "life",
            "wdi",
            "SP.DYN.LE00.IN",
            "years",
            "Life expectancy at birth, years",
            "life expectancy",
        ),
        _m(
            "tech_exports",
            "wdi",
            "TX.VAL.TECH.CD",
            "usd",
            "High-technology exports, US$",
            "high-technology exports",
        ),
        _m(
            "fdi",
            "wdi",
            "BX.KLT.DINV.CD.WD",
            "usd",
            "Foreign direct investment, net inflows, US$",
            "foreign direct investment",
        ),
        _m("literacy", "wdi", "SE.ADT.LITR.ZS", "percent", "Adult literacy, %", "adult literacy"),
        _m(
            "unemployment",
            "wdi",
            "SL.UEM.TOTL.ZS",
            "percent",
            "Unemployment, % (modelled)",
            "unemployment",
        ),
        _m(
            "patents",
            "wdi",
            "IP.PAT.RESD",
            "count",
            "Patent applications by residents",
            "patent applications by residents",
        ),
        _m(
            "research",
            "wdi",
            "GB.XPD.RSDV.GD.ZS",
            "percent",
            "Research and development, % of GDP",
            "research spending",
        ),
        _m(
            "logistics",
            "wdi",
            "LP.LPI.OVRL.XQ",
            "score",
            "Logistics performance, 1 to 5",
            "the logistics score",
        ),
        _m("cover_2g", "coverage", "2G", "percent", "Population covered by 2G, %", "2G coverage"),
        _m("cover_3g", "coverage", "3G", "percent", "Population covered by 3G, %", "3G coverage"),
        _m("cover_4g", "coverage", "4G", "percent", "Population covered by 4G, %", "4G coverage"),
    )
}
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
