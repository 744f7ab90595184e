"""The chapter on operators: registered networks, technologies, what snapshots changed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from otr import charts
from otr.context import Context
from otr.model import Block, Bullet, Bullets, Chart, Heading, Table
from otr.tables import Network
from otr.words import DASH, capital, listed, short_date, small

BRANDS_FROM = date(2023, 4, 16)
"""Date of the one release of the brand list that is used; earlier editions do not see it."""
_GENERATIONS = (
    ("5G", "5G"),
    ("LTE", "LTE (4G)"),
    ("WiMAX", "WiMAX"),
    ("UMTS", "UMTS (3G)"),
    ("TD-SCDMA", "TD-SCDMA (3G)"),
    ("CDMA", "CDMA"),
    ("GSM", "GSM (2G)"),
    ("Satellite", "Satellite"),
    ("MVNO", "Resale (MVNO)"),
)


@dataclass(frozen=True)
class Change:
    """One difference between two snapshots of the network list."""

    day: date
    code: str
    text: str


def technologies(bands: str) -> list[str]:
    """Radio technologies named in a list of bands."""
    upper = bands.upper()
    found = []
    for mark, name in _GENERATIONS:
        if mark == "CDMA":
            if re.search(r"(?<!-S)CDMA", upper):
                found.append(name)
        elif mark.upper() in upper:
            found.append(name)
    return found


def source(ctx: Context) -> str:
    """The newest snapshot as a source line, with the attribution its licence asks for."""
    return (
        f"mcc-mnc-list, snapshot of {short_date(ctx.known.snapshots[-1])}; content from "
        "Wikipedia authors, CC BY-SA 4.0"
    )


def active(ctx: Context) -> list[Network]:
    """Networks that the newest snapshot calls operational."""
    return [n for n in ctx.known.networks(ctx.iso2) if n.status.lower() == "operational"]


def companies(ctx: Context, limit: int = 30) -> list[str]:
    """Names of operators and brands, those with most active network codes first."""
    counted: Counter[str] = Counter()
    for weight, networks in ((100, active(ctx)), (1, ctx.known.networks(ctx.iso2))):
        for network in networks:
            for name in (network.operator, network.brand):
                if name and name.lower() not in ("unknown", "test network"):
                    counted[name] += weight
    if ctx.known.day >= BRANDS_FROM:
        for brand in ctx.known.tables.brands.get(ctx.iso2, []):
            counted[brand] += 1
    seen: dict[str, str] = {}
    for name, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        seen.setdefault(re.sub(r"[^a-z0-9]", "", name.lower()), name)
    return list(seen.values())[:limit]


def compare(ctx: Context, older: date, newer: date) -> list[Change]:
    """Differences between two snapshots for the country."""
    before = {(n.mcc, n.mnc): n for n in ctx.known.networks(ctx.iso2, older)}
    after = {(n.mcc, n.mnc): n for n in ctx.known.networks(ctx.iso2, newer)}
    changes = []
    for code in sorted(before.keys() | after.keys()):
        old, new = before.get(code), after.get(code)
        label = "-".join(code)
        if old is None and new is not None:
            text = f"Code {label} appears in the list: {new.name}"
            text += f" ({new.status.lower()})." if new.status else "."
        elif new is None and old is not None:
            text = f"Code {label}, {old.name}, is no longer listed."
        elif old is not None and new is not None:
            parts = []
            if old.brand != new.brand:
                parts.append(f"brand from {old.brand or 'none'} to {new.brand or 'none'}")
            if old.operator != new.operator:
                parts.append(f"operator from {old.operator or 'none'} to {new.operator or 'none'}")
            if old.status != new.status:
                parts.append(
                    f"status from {old.status.lower() or 'none'} to {new.status.lower() or 'none'}"
                )
            gained = [t for t in technologies(new.bands) if t not in technologies(old.bands)]
            lost = [t for t in technologies(old.bands) if t not in technologies(new.bands)]
            if gained:
                parts.append(f"{listed(gained)} added")
            if lost:
                parts.append(f"{listed(lost)} dropped")
            if not parts:
                continue
            text = f"Code {label} ({new.name}): {'; '.join(parts)}."
        else:
            continue
        changes.append(Change(newer, label, text))
    return changes


def changes(ctx: Context, since: date | None = None) -> list[Change]:
    """All differences between neighbouring snapshots, newest first."""
    found: list[Change] = []
    days = ctx.known.snapshots
    for older, newer in zip(days, days[1:], strict=False):
        if since is None or newer > since:
            found += compare(ctx, older, newer)
    return sorted(found, key=lambda c: (-c.day.toordinal(), c.code))


def chapter(ctx: Context) -> list[Block]:
    """Chapter: operators and networks."""
    blocks: list[Block] = [
        Heading(1, "Operators and networks", fresh=True),
        Heading(2, "Registered networks"),
    ]
    networks = ctx.known.networks(ctx.iso2)
    if not networks:
        return [*blocks, ctx.facts.para("The network list has no entry for the country.")]
    live = active(ctx)
    day = ctx.known.snapshots[-1]
    total = ctx.facts.count("networks", len(networks), ctx.iso2, day.isoformat(), "")
    alive = ctx.facts.count("networks", len(live), ctx.iso2, day.isoformat(), "Operational")
    names = list(dict.fromkeys(n.operator or n.name for n in live))
    blocks.append(
        ctx.facts.para(
            f"The snapshot of {short_date(day)} lists {total} network codes for "
            f"{ctx.country.the}, of which {alive} are marked operational.",
            f"They belong to {listed(names)}."
            if 0 < len(names) <= 8
            else f"They belong to {len(names)} operators; @table:networks shows those with the most codes."
            if names
            else "None is marked operational.",
            "A code is a right to use a number range; an operator may hold several, and a code in the "
            "list does not prove a signal in the field.",
        )
    )
    blocks.append(_network_table(ctx, networks, live))
    blocks += _technology(ctx, live)
    blocks += _changes(ctx)
    if ctx.known.day >= BRANDS_FROM and ctx.known.tables.brands.get(ctx.iso2):
        brands = list(dict.fromkeys(ctx.known.tables.brands[ctx.iso2]))
        blocks += [
            Heading(2, "Brands that sell mobile data"),
            ctx.facts.para(
                f"The mobile-broadband-provider-info list of April 2023 names "
                f"{small(len(brands))} for {ctx.country.the}: {listed(brands[:24])}"
                + (", among others." if len(brands) > 24 else ".")
            ),
        ]
    return blocks


def _network_table(ctx: Context, networks: list[Network], live: list[Network]) -> Table:
    caption = f"{ctx.country.name} - Mobile network codes - {ctx.known.snapshots[-1].year}"
    if len(networks) <= (44 if ctx.depth >= 3 else 22):
        rows = [
            [
                f"{n.mcc}-{n.mnc}",
                n.brand or DASH,
                n.operator or DASH,
                n.status or DASH,
                n.bands.replace(" / ", ", ") or DASH,
            ]
            for n in networks
        ]
        return Table(
            "table:networks",
            caption,
            ("Code", "Brand", "Operator", "Status", "Bands (MHz)"),
            rows,
            source(ctx),
            align="lllll",
            widths=(0.7, 1.1, 1.8, 1, 2.1),
        )
    groups: dict[str, list[Network]] = {}
    for network in live or networks:
        groups.setdefault(network.operator or network.name, []).append(network)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    rows = []
    for operator, held in ordered[: 40 if ctx.depth >= 3 else 18]:
        brands = list(dict.fromkeys(n.brand for n in held if n.brand))
        found = list(dict.fromkeys(t for n in held for t in technologies(n.bands)))
        rows.append(
            [operator, listed(brands[:3]) or DASH, str(len(held)), ", ".join(found) or DASH]
        )
    return Table(
        "table:networks",
        caption.replace("codes", "codes by operator"),
        ("Operator", "Brands", "Active codes", "Technologies"),
        rows,
        source(ctx),
        align="llrl",
        widths=(2, 1.6, 0.8, 2),
        note=f"{len(ordered)} operators in all; the table shows those with most codes.",
    )


def _technology(ctx: Context, live: list[Network]) -> list[Block]:
    counted = Counter(t for n in live for t in technologies(n.bands))
    if not counted:
        return []
    day = ctx.known.snapshots[-1].isoformat()
    rows = [
        (name, float(counted[name]), str(counted[name]))
        for _, name in _GENERATIONS
        if counted[name]
    ]
    sentences = []
    for mark in ("5G", "LTE (4G)", "UMTS (3G)"):
        if counted[mark]:
            number = ctx.facts.count("technology", counted[mark], ctx.iso2, day, mark)
            plural = "code" if counted[mark] == 1 else "codes"
            sentences.append(f"{mark} is noted for {number} operational {plural}.")
        else:
            sentences.append(f"{mark} is noted for none.")
    blocks: list[Block] = [Heading(2, "Technologies in use"), ctx.facts.para(*sentences)]
    if len(rows) > 1:
        blocks.append(
            Chart(
                "chart:technology",
                f"{ctx.country.name} - Operational network codes by technology - {day[:4]}",
                charts.ranked(rows, ""),
                "Bars: " + ", ".join(f"{n} {t}" for n, _, t in rows) + ".",
                source(ctx),
                "A code that uses several technologies counts once for each.",
            )
        )
    if ctx.depth >= 2:
        table = []
        for snapshot in ctx.known.snapshots:
            listing = ctx.known.networks(ctx.iso2, snapshot)
            up = [n for n in listing if n.status.lower() == "operational"]
            per = Counter(t for n in up for t in technologies(n.bands))
            table.append(
                [
                    short_date(snapshot),
                    str(len(listing)),
                    str(len(up)),
                    str(per["GSM (2G)"]),
                    str(per["UMTS (3G)"]),
                    str(per["LTE (4G)"]),
                    str(per["5G"]),
                ]
            )
        if len(table) > 1:
            blocks.append(
                Table(
                    "table:snapshots",
                    f"{ctx.country.name} - Network codes in each snapshot - "
                    f"{ctx.known.snapshots[0].year} - {ctx.known.snapshots[-1].year}",
                    ("Snapshot", "Listed", "Operational", "GSM", "UMTS", "LTE", "5G"),
                    table,
                    "mcc-mnc-list; content from Wikipedia authors, CC BY-SA 4.0",
                )
            )
    return blocks


def _changes(ctx: Context) -> list[Block]:
    found = changes(ctx)
    blocks: list[Block] = [Heading(2, "What the snapshots changed")]
    days = ctx.known.snapshots
    if len(days) < 2:
        return [*blocks, ctx.facts.para("Only one snapshot was known on the date of this report.")]
    if not found:
        return [
            *blocks,
            ctx.facts.para(
                f"Between {short_date(days[0])} and {short_date(days[-1])}, over "
                f"{small(len(days))} snapshots, brand, operator, status and technology of every code "
                f"stayed the same."
            ),
        ]
    limit = {1: 6, 2: 12, 3: 20}.get(ctx.depth, 28)
    number = ctx.facts.count("network-changes", len(found), ctx.iso2)
    blocks.append(
        ctx.facts.para(
            f"{capital(number)} {'entry' if len(found) == 1 else 'entries'} changed between "
            f"neighbouring snapshots from {short_date(days[0])} to {short_date(days[-1])}; the newest "
            "come first. The date is that of the snapshot in which the change is first seen."
        )
    )
    blocks.append(Bullets([Bullet(c.text, short_date(c.day)) for c in found[:limit]]))
    return blocks
