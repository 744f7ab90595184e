"""The chapter on the market as a whole."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.countries import COUNTRIES
from otr.known import Series
from otr.model import Block, Chart, Heading, Para, Table
from otr.words import amount, capital, cell, listed

DENSITIES = ("mobile_100", "fixed_100", "broadband_100", "users")


def chapter(ctx: Context) -> list[Block]:
    """Chapter: the telecommunications market as a whole."""
    blocks: list[Block] = [
        Heading(1, "Telecommunications market", fresh=True),
        Heading(2, "Market overview"),
        _opening(ctx),
    ]
    found = [s for m in DENSITIES if (s := ctx.series(m)) and any(s.points.values())]
    if found:
        spec = charts.lines(
            [
                (s.measure.noun.split(" pen")[0].split("-line")[0].capitalize(), s.points)
                for s in found
            ],
            first=1995,
            height=54,
        )
        first = max(1995, min(s.years[0] for s in found))
        last = max(s.last for s in found)
        alt = "Lines: " + "; ".join(
            f"{s.measure.noun} {amount(s.value, s.measure.unit)} in {s.last}" for s in found
        )
        blocks.append(
            Chart(
                "chart:overview",
                f"{ctx.country.name} - Telephone and internet services per 100 people - "
                f"{first} - {last}",
                spec,
                alt + ".",
                listed(sorted({s.source for s in found})),
            )
        )
    blocks += _density_table(ctx)
    blocks += _mobile_against_fixed(ctx)
    if ctx.depth >= 2:
        blocks += _standing(ctx)
    return blocks


def _opening(ctx: Context) -> Para:
    mobile, fixed = ctx.series("mobile_100"), ctx.series("fixed_100")
    facts, name = ctx.facts, ctx.country.the
    parts = []
    if mobile and fixed:
        if mobile.value > fixed.value:
            parts.append(
                f"Telephony in {name} is mobile first: {facts.value(mobile)} for mobile service "
                f"in {mobile.last}, {facts.value(fixed)} for fixed lines in {fixed.last}."
            )
        else:
            parts.append(
                f"Fixed lines still outnumber mobile subscriptions in {name}: "
                f"{facts.value(fixed)} in {fixed.last} against {facts.value(mobile)} in "
                f"{mobile.last}."
            )
    silent = [ctx.series(m).measure.noun for m in DENSITIES if not ctx.series(m)]
    zero = [
        s.measure.noun for m in DENSITIES if (s := ctx.series(m)) and not any(s.points.values())
    ]
    if silent:
        parts.append(f"On {listed(silent)} the sources have nothing.")
    if zero:
        parts.append(f"On {listed(zero)} they print zeros that end years ago.")
    if not silent and not zero:
        users, broadband = ctx.series("users"), ctx.series("broadband_100")
        parts.append(
            f"{capital(facts.value(users))} of the people used the internet in {users.last}, and "
            f"fixed broadband reached {facts.value(broadband)} in {broadband.last}."
        )
    parts.append("@table:densities puts the services side by side.")
    return facts.para(*parts)


def _density_table(ctx: Context) -> list[Block]:
    found: list[Series] = [ctx.series(m) for m in DENSITIES]
    newest = max((s.last for s in found if s), default=ctx.known.day.year)
    years = [newest - 20, newest - 15, newest - 10, newest - 5, newest - 2, newest - 1, newest]
    rows = [
        [s.measure.label, *(cell(s.points.get(y), s.measure.unit) for y in years)] for s in found
    ]
    return [
        Table(
            "table:densities",
            f"{ctx.country.name} - Services in relation to population - {years[0]} - {newest}",
            ("Service", *map(str, years)),
            rows,
            listed(sorted({s.source for s in found if s})),
            widths=(4, *[1] * 7),
            note="A dash means that the source has no figure for the year.",
        )
    ]


def _mobile_against_fixed(ctx: Context) -> list[Block]:
    mobile, fixed = ctx.series("mobile_100"), ctx.series("fixed_100")
    both = [y for y in mobile.years if fixed.points.get(y, 0) > 0 and mobile.points[y] > 0]
    if not both:
        return []
    last = both[-1]
    crossing = next((y for y in both if mobile.points[y] > fixed.points[y]), None)
    sentences = []
    if crossing and crossing > both[0]:
        sentences.append(
            f"Mobile service passed the fixed network in {crossing}: "
            f"{ctx.facts.value(mobile, crossing)} against {ctx.facts.value(fixed, crossing)}."
        )
    if mobile.points[last] > fixed.points[last]:
        ratio = ctx.facts.ratio(mobile, last, fixed, last)
        sentences.append(f"By {last} there were {ratio} mobile subscriptions for each fixed line.")
    para = ctx.facts.para(*sentences)
    return [Heading(2, "Mobile and fixed service"), para] if sentences else []


def _standing(ctx: Context) -> list[Block]:
    """Table of ranks among the peers."""
    rows = []
    for measure in (*DENSITIES, "servers", "access"):
        own = ctx.series(measure)
        values = {p: s.value for p in ctx.group if (s := ctx.series(measure, p))}
        if own and len(values) > 2 and any(own.points.values()):
            place = 1 + sum(1 for v in values.values() if v > own.value)
            top = max(values, key=lambda p: values[p])
            rows.append(
                [
                    own.measure.label,
                    cell(own.value, own.measure.unit),
                    str(own.last),
                    f"{place} of {len(values)}",
                    COUNTRIES[top].name,
                    cell(values[top], own.measure.unit),
                ]
            )
    if not rows:
        return []
    return [
        Heading(2, "Standing among neighbours and peers"),
        ctx.facts.para(
            f"The peers of this report are {listed(ctx.names(ctx.peers))}. For each service "
            "@table:standing gives the country's place among those with a figure, the highest "
            "figure first."
        ),
        Table(
            "table:standing",
            f"{ctx.country.name} - Place among its peers - newest year",
            ("Service", "Figure", "Year", "Place", "Highest", "Its figure"),
            rows,
            "As in the chapters on each service",
            align="lrrrlr",
            widths=(2.4, 1, 0.7, 0.9, 1.2, 1),
        ),
    ]
