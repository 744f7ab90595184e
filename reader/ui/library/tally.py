"""How many reports each shelf holds, counted in one go over the rows. Pure."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from reader.model.order import PersonalOrder
from reader.model.report import ReportRow
from reader.ui.language import sort_key
from reader.ui.library.shelf import Kind, is_current, year_of

RECENT_DAYS = 30
"""Reports that came so long before the newest one are recently added."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts of a library, and what they are counted by."""

    order: PersonalOrder = field(default_factory=PersonalOrder)
    inside: dict[int, Collection[int]] = field(default_factory=dict)
    """Collection -> itself and all those within it."""
    since: str = ""
    """From when on a report is recently added."""
    single: dict[Kind, int] = field(default_factory=dict)
    """Of the shelves that there is one of each."""
    named: dict[Kind, dict[str, int]] = field(default_factory=dict)
    """Of countries and the like: name -> reports, by name; years the last first."""
    tags: dict[str, int] = field(default_factory=dict)
    collections: dict[int, int] = field(default_factory=dict)
    searches: dict[int, int] = field(default_factory=dict)
    """Saved search -> passages, of those that have been counted."""


def tally(rows: Sequence[ReportRow], order: PersonalOrder = PersonalOrder()) -> Tally:  # noqa: B008
    """Count every shelf; a report within a collection counts for those around it, too."""
    parents = {one.id: one.parent for one in order.collections}
    around = {number: _around(number, parents) for number in parents}
    since = recent_since(rows)
    single: Counter[Kind] = Counter({Kind.ALL: len(rows)})
    names: dict[Kind, list[str]] = {kind: [] for kind in _NAMED}
    countries, regions, publishers, topics, years = names.values()
    tags: Counter[str] = Counter()
    collections: Counter[int] = Counter()
    for row in rows:
        report = row.report
        single[Kind.CURRENT if is_current(row) else Kind.ARCHIVED] += 1
        if row.unread:
            single[Kind.UNREAD] += 1
        if row.favourite:
            single[Kind.FAVOURITE] += 1
        if row.later:
            single[Kind.LATER] += 1
        if row.added >= since:
            single[Kind.ADDED] += 1
        if row.opened:
            single[Kind.RECENT] += 1
        if row.reads_older:
            single[Kind.OLDER] += 1
        if row.missing:
            single[Kind.MISSING] += 1
        countries.append(report.country)
        regions.append(report.region)
        publishers.append(report.publisher)
        topics.append(report.topic)
        years.append(year_of(row))
        if row.tags:
            tags.update(row.tags)
        if row.collections:
            collections.update({up for inner in row.collections for up in around.get(inner, ())})
    inside: dict[int, set[int]] = {number: set() for number in parents}
    for number, ups in around.items():
        for up in ups:
            inside[up].add(number)
    return Tally(
        order=order,
        inside=dict(inside),
        since=since,
        single=dict(single),
        named={kind: _by_name(kind, Counter(given)) for kind, given in names.items()},
        tags=dict(tags),
        collections=dict(collections),
    )


def recent_since(rows: Sequence[ReportRow]) -> str:
    """From when on a report is recently added: so long before the newest one came."""
    newest = max((row.added for row in rows), default="")[:10]
    try:
        return (date.fromisoformat(newest) - timedelta(days=RECENT_DAYS)).isoformat()
    except ValueError:
        return ""


_NAMED = (Kind.COUNTRY, Kind.REGION, Kind.PUBLISHER, Kind.TOPIC, Kind.YEAR)


def _by_name(kind: Kind, counts: Counter[str]) -> dict[str, int]:
    counts.pop("", None)
    names = sorted(counts, key=sort_key, reverse=kind is Kind.YEAR)
    return {name: counts[name] for name in names}


def _around(number: int, parents: dict[int, int]) -> tuple[int, ...]:
    """A collection and those that it lies in; ends where a damaged file goes round."""
    way: list[int] = []
    while number in parents and number not in way:
        way.append(number)
        number = parents[number]
    return tuple(way)
