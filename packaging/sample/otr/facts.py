"""Figures for sentences: each one is printed and noted, so that a test can work it out again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from otr.countries import COUNTRIES
from otr.known import Known, Series
from otr.measures import MEASURES
from otr.model import Bullet, Claim, Para
from otr.tables import Printed
from otr.words import amount, ordinal


class Facts:
    """Prints figures of one report and remembers them until the sentence is complete."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._pending: list[Claim] = []

    def _note(self, printed: str, op: str, *args: object) -> str:
        self._pending.append(Claim(printed, op, args))
        return printed

    def take(self) -> tuple[Claim, ...]:
        """The claims made since the last call."""
        claims = tuple(self._pending)
        self._pending.clear()
        return claims

    def para(self, *sentences: str, style: str = "body") -> Para:
        """A paragraph out of sentences; empty ones are left out."""
        text = " ".join(sentence for sentence in sentences if sentence)
        return Para(text, self.take(), style)

    def bullet(self, text: str, lead: str = "") -> Bullet:
        """A bullet with the claims made since the last block."""
        return Bullet(text, lead, self.take())

    def value(self, series: Series, year: int | None = None) -> str:
        """The value of a year (default: the newest) with its unit."""
        chosen = series.last if year is None else year
        text = amount(series.points[chosen], series.measure.unit)
        return self._note(text, "value", series.measure.id, series.country, chosen)

    def gap(self, series: Series, start: int, end: int) -> str:
        """The size of the change between two years, in the unit of the series."""
        unit = series.measure.unit
        size = abs(series.points[end] - series.points[start])
        text = f"{size:.1f} percentage points" if unit == "percent" else amount(size, unit)
        return self._note(text, "gap", series.measure.id, series.country, start, end)

    def percent(self, series: Series, start: int, end: int) -> str:
        """The size of the change between two years in percent of the first."""
        change = abs(series.points[end] / series.points[start] - 1) * 100
        text = f"{change:,.1f}%" if change < 100 else f"{change:,.0f}%"
        return self._note(text, "percent", series.measure.id, series.country, start, end)

    def yearly(self, series: Series, start: int, end: int) -> str:
        """The compound yearly rate between two years, in percent."""
        rate = (series.points[end] / series.points[start]) ** (1 / (end - start)) - 1
        text = f"{abs(rate) * 100:.1f}%"
        return self._note(text, "yearly", series.measure.id, series.country, start, end)

    def times(self, series: Series, start: int, end: int) -> str:
        """How many times the first value the last one is."""
        text = f"{series.points[end] / series.points[start]:,.1f}"
        return self._note(text, "times", series.measure.id, series.country, start, end)

    def ratio(self, top: Series, top_year: int, low: Series, low_year: int) -> str:
        """How many times one value is of another."""
        text = f"{top.points[top_year] / low.points[low_year]:,.1f}"
        return self._note(
            text,
            "ratio",
            top.measure.id,
            top.country,
            top_year,
            low.measure.id,
            low.country,
            low_year,
        )

    def rank(self, measure: str, place: str, places: Sequence[str]) -> str:
        """The place among countries by newest value, the highest first: "3rd of 9"."""
        newest = {p: s.value for p in places if (s := self.known.series(measure, p))}
        position = 1 + sum(1 for value in newest.values() if value > newest[place])
        text = f"{ordinal(position)} of {len(newest)}"
        return self._note(text, "rank", measure, place, tuple(places))

    def median(self, measure: str, places: Sequence[str]) -> str:
        """The newest value that half of the places with a figure reach."""
        found = sorted(s.value for p in places if (s := self.known.series(measure, p)))
        text = amount(found[len(found) // 2], MEASURES[measure].unit)
        return self._note(text, "median", measure, tuple(places))

    def printed(self, figure: Printed, quantity: str, place: str, unit: str) -> str:
        """A figure of a Factbook edition."""
        text = amount(figure.value, unit)
        return self._note(text, "printed", quantity, place, figure.edition.isoformat(), figure.year)

    def share(self, figure: Printed, quantity: str, place: str, partner: str, value: float) -> str:
        """The share of a trade partner in a line of a Factbook edition."""
        edition = figure.edition.isoformat()
        return self._note(f"{value:g}%", "share", quantity, place, edition, partner)

    def revision(self, measure: str, place: str, year: int, first: date, last: date) -> str:
        """By how many percent the value of a year differs between two vintages."""
        old, new = (self.known.vintage_series(v, measure, place)[year] for v in (first, last))
        text = f"{abs(new / old - 1) * 100:.1f}%"
        return self._note(
            text, "revision", measure, place, year, first.isoformat(), last.isoformat()
        )

    def count(self, what: str, number: int, *args: object) -> str:
        """A counted number, e.g. of network codes in a snapshot."""
        return self._note(f"{number:,}", what, *args)

    def vintage(self, day: date, measure: str, place: str, year: int, unit: str) -> str:
        """A value as one vintage had it."""
        value = self.known.vintage_series(day, measure, place)[year]
        return self._note(amount(value, unit), "vintage", day.isoformat(), measure, place, year)

    def name(self, place: str) -> str:
        """The country's name inside a sentence."""
        return COUNTRIES[place].the
