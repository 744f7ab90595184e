"""Which reports a list shows, and in what order. Pure functions over rows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.report import ReportRow, ReportState


class Kind(StrEnum):
    """What a shelf holds reports by."""

    ALL = "all"
    CURRENT = "current"
    UNREAD = "unread"
    RECENT = "recent"
    COUNTRY = "country"
    PUBLISHER = "publisher"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A part of the library, as the left column offers it."""

    kind: Kind = Kind.ALL
    value: str = ""
    """Of a country or publisher: its name."""

    @property
    def title(self) -> str:
        """What the shelf is called."""
        return self.value or TITLES[self.kind]


TITLES = {
    Kind.ALL: "All reports",
    Kind.CURRENT: "Current",
    Kind.UNREAD: "Unread",
    Kind.RECENT: "Recently read",
}

ORDERS = {
    "newest": "Newest first",
    "title": "By title",
    "country": "By country",
}
"""The orders of the menu; the table's columns know a few more."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many reports each shelf holds."""

    all: int = 0
    current: int = 0
    unread: int = 0
    recent: int = 0
    countries: dict[str, int] = field(default_factory=dict)
    publishers: dict[str, int] = field(default_factory=dict)


def tally(rows: Sequence[ReportRow]) -> Tally:
    """Count every shelf."""
    countries = Counter(row.report.country for row in rows if row.report.country)
    publishers = Counter(row.report.publisher for row in rows if row.report.publisher)
    return Tally(
        all=len(rows),
        current=sum(_is_current(row) for row in rows),
        unread=sum(row.unread for row in rows),
        recent=sum(bool(row.opened) for row in rows),
        countries=dict(sorted(countries.items(), key=lambda item: item[0].casefold())),
        publishers=dict(sorted(publishers.items(), key=lambda item: item[0].casefold())),
    )


def picked(rows: Sequence[ReportRow], shelf: Shelf, needle: str = "") -> list[ReportRow]:
    """The rows of a shelf in which every word of `needle` occurs."""
    words = needle.casefold().split()
    rows = [row for row in rows if _on(row, shelf)]
    if shelf.kind is Kind.RECENT:
        rows.sort(key=lambda row: row.opened, reverse=True)
    if not words:
        return list(rows)
    return [row for row in rows if all(word in _haystack(row) for word in words)]


def arranged(rows: Sequence[ReportRow], order: str, descending: bool = False) -> list[ReportRow]:
    """The rows in an order; what is equal stands by title."""
    by_title = sorted(rows, key=lambda row: row.title.casefold())
    match order:
        case "title":
            made = by_title
        case "country":
            made = sorted(by_title, key=lambda row: _last(row.report.country))
        case "publisher":
            made = sorted(by_title, key=lambda row: _last(row.report.publisher))
        case "pages":
            made = sorted(by_title, key=lambda row: row.pages)
        case "editions":
            made = sorted(by_title, key=lambda row: row.editions)
        case _:
            # An undated report stands last; stable, so that equals stay by title.
            made = sorted(by_title, key=lambda row: row.updated, reverse=True)
    return made[::-1] if descending else made


def _on(row: ReportRow, shelf: Shelf) -> bool:
    match shelf.kind:
        case Kind.CURRENT:
            return _is_current(row)
        case Kind.UNREAD:
            return row.unread
        case Kind.RECENT:
            return bool(row.opened)
        case Kind.COUNTRY:
            return row.report.country == shelf.value
        case Kind.PUBLISHER:
            return row.report.publisher == shelf.value
        case _:
            return True


def _is_current(row: ReportRow) -> bool:
    return row.report.state is ReportState.LIVE


def _last(name: str) -> tuple[bool, str]:
    """Sorts what has no name behind what has one."""
    return (not name, name.casefold())


def _haystack(row: ReportRow) -> str:
    report = row.report
    return f"{row.title}\n{report.title}\n{report.country}\n{report.publisher}".casefold()
