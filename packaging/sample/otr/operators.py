"""The chapter on operators: registered networks, technologies, what snapshots changed."""

from __future__ import annotations

from collections import Counter

from otr import charts
from otr.context import Context
from otr.model import Block, Bullet, Bullets, Chart, Heading, Table
from otr.networks import (
    BRANDS_FROM,
    BY_AREA,
    GENERATIONS,
    active,
    changes,
    holder,
    source,
    technologies,
)
from otr.tables import Network
from otr.words import DASH, listed, short_date, small


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
    names: dict[str, str] = {}
    for network in live:
        name = holder(ctx, network)
        names.setdefault(name.casefold(), name)
    blocks.append(
        ctx.facts.para(
            f"The snapshot of {short_date(day)} lists {total} network codes for "
            f"{ctx.country.the}, of which {alive} are marked operational.",
            _holders(list(names.values())),
            "A code is a right to use a number range; an operator may hold several, and a code in "
            "the list does not prove a signal in the field.",
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


def _holders(names: list[str]) -> str:
    if not names:
        return "None is marked operational."
    if len(names) <= 8:
        return f"They belong to {listed(names).removesuffix('.')}."
    return f"They belong to {len(names)} operators; @table:networks shows those with most codes."


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
    areas = ctx.iso2 in BY_AREA
    groups: dict[str, list[Network]] = {}
    for network in live or networks:
        groups.setdefault(holder(ctx, network).casefold(), []).append(network)
    ordered = sorted(
        ((holder(ctx, held[0]), held) for held in groups.values()),
        key=lambda item: (-len(item[1]), item[0]),
    )
    rows = []
    for operator, held in ordered[: 40 if ctx.depth >= 3 else 18]:
        brands = list(dict.fromkeys(n.operator if areas else n.brand for n in held))
        brands = [brand for brand in brands if brand]
        found = list(dict.fromkeys(t for n in held for t in technologies(n.bands)))
        rows.append(
            [
                operator,
                f"{len(brands)}" if areas else listed(brands[:3]) or DASH,
                str(len(held)),
                ", ".join(found) or DASH,
            ]
        )
    return Table(
        "table:networks",
        caption.replace("codes", "codes by operator"),
        ("Operator", "Service areas" if areas else "Brands", "Active codes", "Technologies"),
        rows,
        source(ctx),
        align="lrrl" if areas else "llrl",
        widths=(2, 1.6, 0.8, 2),
        note=f"{len(ordered)} operators in all; the table shows those with most codes."
        if len(ordered) > len(rows)
        else "",
    )


def _technology(ctx: Context, live: list[Network]) -> list[Block]:
    counted = Counter(t for n in live for t in technologies(n.bands))
    if not counted:
        return []
    day = ctx.known.snapshots[-1].isoformat()
    rows = [
        (name, float(counted[name]), str(counted[name])) for _, name in GENERATIONS if counted[name]
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
                f"{small(len(days))} snapshots, brand, operator, status and technology of every "
                "code stayed the same."
            ),
        ]
    limit = {1: 6, 2: 12, 3: 20}.get(ctx.depth, 28)
    number = ctx.facts.count("network-changes", len(found), ctx.iso2)
    blocks.append(
        ctx.facts.para(
            f"From {short_date(days[0])} to {short_date(days[-1])}, {number} "
            f"{'entry' if len(found) == 1 else 'entries'} changed between one snapshot and the "
            "next. The date is that of the snapshot in which a change is first seen.",
            f"The newest {small(limit)} follow." if len(found) > limit else "",
        )
    )
    blocks.append(Bullets([Bullet(c.text, short_date(c.day)) for c in found[:limit]]))
    return blocks
