"""Key developments: what changed in the data between the last edition and this one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from otr import networks
from otr.context import Context
from otr.measures import MEASURES
from otr.model import Block, Bullet, Bullets, Claim, Exhibit, Heading
from otr.quantities import BY_ID
from otr.words import amount, long_date, short_date, small

_QUANTITIES = (
    "mobile",
    "users",
    "users_share",
    "fixed",
    "broadband",
    "access",
    "power_capacity",
    "power_use",
    "population",
    "gdp_ppp",
    "labour",
)
_SERIES = ("mobile", "users", "broadband", "fixed_100")


@dataclass(frozen=True)
class Event:
    """One dated change in a source, with its weight among the others."""

    day: date
    text: str
    weight: float
    claims: tuple[Claim, ...]


def _window(ctx: Context) -> date:
    return ctx.previous or ctx.known.day - timedelta(days=900)


def _books(ctx: Context) -> list[Event]:
    """New years and corrected values in Factbook editions."""
    events = []
    facts = ctx.facts
    books = ctx.known.factbooks
    for older, newer in pairwise(books):
        if newer <= _window(ctx):
            continue
        for rank, quantity in enumerate(_QUANTITIES):
            q = BY_ID[quantity]
            a, b = (ctx.known.figure(quantity, ctx.iso2, e) for e in (older, newer))
            if a is None and b is not None:
                text = (
                    f"The Factbook prints a figure for {q.label.lower()}, which the edition "
                    f"before did not have: {facts.printed(b, quantity, ctx.iso2, q.unit)}"
                    + (f" ({b.year})." if b.year else ".")
                )
            elif (
                a is None
                or b is None
                or a.value == b.value
                or not a.value
                or amount(a.value, q.unit) == amount(b.value, q.unit)
            ):
                continue
            else:
                now = facts.printed(b, quantity, ctx.iso2, q.unit)
                then = facts.printed(a, quantity, ctx.iso2, q.unit)
                if a.year == b.year:
                    text = (
                        f"{q.label} for {b.year or 'the same year'} corrected in the Factbook "
                        f"from {then} to {now}."
                    )
                else:
                    way = f"{'up' if b.value > a.value else 'down'} from"
                    if (b.year or 9999) < (a.year or 0):
                        way = "for an earlier year than"
                    text = (
                        f"{q.label} in the Factbook: {now}{f' ({b.year})' if b.year else ''}, "
                        f"{way} {then}{f' ({a.year})' if a.year else ''} in the edition "
                        "before."
                    )
            events.append(Event(newer, text, 30 - rank, facts.take()))
    return events


def _vintages(ctx: Context) -> list[Event]:
    """New years in the yearly vintages, and corrections of at least five percent."""
    events = []
    facts = ctx.facts
    days = ctx.known.vintages
    for older, newer in pairwise(days):
        if newer <= _window(ctx):
            continue
        for measure in _SERIES:
            m = MEASURES[measure]
            a = ctx.known.vintage_series(older, measure, ctx.iso2)
            b = ctx.known.vintage_series(newer, measure, ctx.iso2)
            if not a or not b:
                continue
            if max(b) > max(a) and b[max(b)]:
                year = max(b)
                text = (
                    f"{m.label}: first figure for {year}, "
                    f"{facts.vintage(newer, measure, ctx.iso2, year, m.unit)}, "
                    "in the Gapminder vintage."
                )
                events.append(Event(newer, text, 28, facts.take()))
            moved = [(abs(b[y] / a[y] - 1), y) for y in a if y in b and a[y] and y > max(a) - 6]
            if moved and max(moved)[0] >= 0.05:
                year = max(moved)[1]
                text = (
                    f"{m.label} of {year} corrected from "
                    f"{facts.vintage(older, measure, ctx.iso2, year, m.unit)} to "
                    f"{facts.vintage(newer, measure, ctx.iso2, year, m.unit)} "
                    "between two Gapminder vintages."
                )
                events.append(Event(newer, text, 26, facts.take()))
    return events


def _networks(ctx: Context) -> list[Event]:
    found = networks.changes(ctx, _window(ctx))
    weights = (("brand from", 27), ("5G", 27), ("status", 24), ("operator from", 23))
    return [
        Event(c.day, c.text, next((w for mark, w in weights if mark in c.text), 15), ())
        for c in found
    ]


def events(ctx: Context) -> list[Event]:
    """All changes since the previous edition, newest first."""
    found = _books(ctx) + _vintages(ctx) + _networks(ctx)
    return sorted(found, key=lambda e: (-e.day.toordinal(), -e.weight, e.text))


def headlines(ctx: Context, limit: int = 6) -> list[Event]:
    """The weightiest changes, at most two of the same kind, newest first."""
    chosen: list[Event] = []
    kinds: dict[float, int] = {}
    for event in sorted(events(ctx), key=lambda e: (-e.weight, -e.day.toordinal(), e.text)):
        if kinds.get(event.weight, 0) < 2 and len(chosen) < limit:
            kinds[event.weight] = kinds.get(event.weight, 0) + 1
            chosen.append(event)
    return sorted(chosen, key=lambda e: (-e.day.toordinal(), -e.weight))


def chapter(ctx: Context) -> list[Block]:
    """Chapter: key developments."""
    found = events(ctx)
    since = (
        f"Since the edition of {long_date(ctx.previous)}"
        if ctx.previous
        else f"Since {long_date(_window(ctx))}"
    )
    blocks: list[Block] = [Heading(1, "Key developments", fresh=True)]
    if not found:
        return [
            *blocks,
            ctx.facts.para(
                f"{since} none of the sources has changed a figure that this report uses."
            ),
        ]
    count = "one change was" if len(found) == 1 else f"{small(len(found))} changes were"
    limit = {1: 8, 2: 14, 3: 22}.get(ctx.depth, 34)
    blocks += [
        ctx.facts.para(
            f"{since}, {count} found in the sources of this report. Each "
            "carries the date of the data edition in which it is first seen, not the "
            "date on which something happened in the field.",
            f"The newest {small(limit)} are listed." if len(found) > limit else "",
        ),
        Heading(2, "Newest first"),
    ]
    blocks.append(Bullets([Bullet(e.text, short_date(e.day), e.claims) for e in found[:limit]]))
    blocks += _calendar(ctx)
    return blocks


def _calendar(ctx: Context) -> list[Block]:
    """The data editions that the report could use, as a timeline."""
    items = [(d, f"CIA World Factbook edition of {short_date(d)}.") for d in ctx.known.factbooks]
    items += [(d, f"Gapminder vintage of {short_date(d)}.") for d in ctx.known.vintages]
    items += [(d, f"Network list, snapshot of {short_date(d)}.") for d in ctx.known.snapshots]
    items.sort(reverse=True)
    shown = items[: {1: 6, 2: 10}.get(ctx.depth, 16)]
    return [
        Heading(2, "Data editions behind this report"),
        Exhibit(
            "exhibit:calendar",
            f"{ctx.country.name} - Data editions, newest first",
            "timeline",
            [{"date": short_date(d), "text": t} for d, t in shown],
            "As named",
        ),
    ]
