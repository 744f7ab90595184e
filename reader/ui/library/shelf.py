"""Which reports a list shows, and in what order. Pure functions over rows."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from reader.model.report import ReportRow, ReportState
from reader.ui.language import english, sort_key, tr


class Kind(StrEnum):
    """What a shelf holds reports by."""

    ALL = "all"
    CURRENT = "current"
    ARCHIVED = "archived"
    UNREAD = "unread"
    FAVOURITE = "favourite"
    LATER = "later"
    ADDED = "added"
    RECENT = "recent"
    OLDER = "older"
    MISSING = "missing"
    COLLECTION = "collection"
    TAG = "tag"
    COUNTRY = "country"
    REGION = "region"
    PUBLISHER = "publisher"
    TOPIC = "topic"
    YEAR = "year"


TITLES = {
    Kind.ALL: english("All reports"),
    Kind.CURRENT: english("Current"),
    Kind.ARCHIVED: english("Archived"),
    Kind.UNREAD: english("Unread"),
    Kind.FAVOURITE: english("Favourites"),
    Kind.LATER: english("Read later"),
    Kind.ADDED: english("Recently added"),
    Kind.RECENT: english("Recently read"),
    Kind.OLDER: english("Superseded, still read"),
    Kind.MISSING: english("Missing files"),
}
"""Of the shelves that there is only one of, in the order of the left column."""

OWN_ORDER = {Kind.RECENT: "read", Kind.ADDED: "added"}
"""Shelves that are in an order of their own."""

EITHER = {Kind.COUNTRY, Kind.REGION, Kind.PUBLISHER, Kind.TOPIC, Kind.YEAR}
"""A report has but one of these: of two such shelves it is to stand on either."""

ORDERS = {
    "newest": english("Newest first"),
    "title": english("By title"),
    "country": english("By country"),
    "added": english("Last added first"),
    "read": english("Last read first"),
}
"""The orders of the menu; the table's columns know a few more."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A part of the library, as the left column offers it."""

    kind: Kind = Kind.ALL
    value: str = ""
    """Of a country and the like: its name; of a collection: its id."""
    name: str = field(default="", compare=False)
    """Of a collection: what it is called."""

    @property
    def title(self) -> str:
        """What the shelf is called."""
        return self.name or self.value or tr(TITLES[self.kind])


Shelves = tuple[Shelf, ...]
"""Several shelves as conditions; without any it is the whole library."""
EVERYTHING: Shelves = (Shelf(),)


def title_of(shelves: Shelves) -> str:
    """What is shown: "North Korea or Japan + 2024 + Board"."""
    return " + ".join(
        (tr(" or ") if kind in EITHER else " + ").join(shelf.title for shelf in same)
        for kind, same in _by_kind(shelves)
    )


def picked(
    rows: Iterable[ReportRow],
    shelves: Shelves,
    inside: dict[int, Collection[int]],
    since: str = "",
) -> list[ReportRow]:
    """The rows that stand on all the shelves; of countries and the like, on one of them.

    `inside`: collection -> itself and those within it. `since`: from when on a report is
    recently added.
    """
    made = list(rows)
    for kind, same in _by_kind(shelves):
        if kind in EITHER:
            values, of = {shelf.value for shelf in same}, _VALUES[kind]
            made = [row for row in made if of(row) in values]
            continue
        for shelf in same:
            holds = _holds(shelf, inside, since)
            made = [row for row in made if holds(row)]
    return made


def arranged(rows: Sequence[ReportRow], order: str, turned: bool = False) -> list[ReportRow]:
    """The rows in an order; what is equal stands by title, what is unknown last."""
    by_title = sorted(rows, key=lambda row: sort_key(row.title))
    if order == "title":
        return by_title[::-1] if turned else by_title
    key = _KEYS.get(order) or _KEYS["newest"]
    down = (order in FALLING or order not in _KEYS) != turned
    known = [row for row in by_title if key(row)]
    # Stable, both ways: equals stay by title.
    return sorted(known, key=key, reverse=down) + [row for row in by_title if not key(row)]


def year_of(row: ReportRow) -> str:
    """The year of its current edition, "" where unknown."""
    return row.updated[:4]


def is_current(row: ReportRow) -> bool:
    """Whether its publisher keeps the report up to date."""
    return row.report.state is ReportState.LIVE


def progress_of(row: ReportRow) -> float:
    """How much of it was read, from 0 to 1."""
    return min(1.0, row.furthest / row.pages) if row.pages else 0.0


FALLING = {"newest", "added", "read"}
"""Orders whose plain direction is the falling one."""

_KEYS: dict[str, Callable[[ReportRow], Any]] = {
    "newest": lambda row: row.updated,
    "country": lambda row: sort_key(row.report.country),
    "publisher": lambda row: sort_key(row.report.publisher),
    "region": lambda row: sort_key(row.report.region),
    "topic": lambda row: sort_key(row.report.topic),
    "pages": lambda row: row.pages,
    "editions": lambda row: row.editions,
    "added": lambda row: row.added,
    "read": lambda row: row.opened,
    "progress": progress_of,
    "tags": lambda row: [sort_key(tag) for tag in row.tags],
    "companies": lambda row: [sort_key(name) for name in row.companies],
}

_VALUES: dict[Kind, Callable[[ReportRow], str]] = {
    Kind.COUNTRY: lambda row: row.report.country,
    Kind.REGION: lambda row: row.report.region,
    Kind.PUBLISHER: lambda row: row.report.publisher,
    Kind.TOPIC: lambda row: row.report.topic,
    Kind.YEAR: year_of,
}

_MARKS: dict[Kind, Callable[[ReportRow], bool]] = {
    Kind.ALL: lambda row: True,
    Kind.CURRENT: is_current,
    Kind.ARCHIVED: lambda row: not is_current(row),
    Kind.UNREAD: lambda row: row.unread,
    Kind.FAVOURITE: lambda row: row.favourite,
    Kind.LATER: lambda row: row.later,
    Kind.RECENT: lambda row: bool(row.opened),
    Kind.OLDER: lambda row: row.reads_older,
    Kind.MISSING: lambda row: row.missing,
}


def _holds(
    shelf: Shelf, inside: dict[int, Collection[int]], since: str
) -> Callable[[ReportRow], bool]:
    if shelf.kind is Kind.TAG:
        return lambda row: shelf.value in row.tags
    if shelf.kind is Kind.COLLECTION:
        wanted = set(inside.get(int(shelf.value), ()))
        return lambda row: not wanted.isdisjoint(row.collections)
    if shelf.kind is Kind.ADDED:
        return lambda row: row.added >= since
    return _MARKS[shelf.kind]


def _by_kind(shelves: Shelves) -> list[tuple[Kind, list[Shelf]]]:
    found = ((kind, [shelf for shelf in shelves if shelf.kind is kind]) for kind in Kind)
    return [(kind, same) for kind, same in found if same]
