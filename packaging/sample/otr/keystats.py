"""The chapter of key statistics."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.countries import AGGREGATES, COUNTRIES
from otr.model import Block, Chart, Heading, Table
from otr.sections import change_cell
from otr.words import DASH, cell


def chapter(ctx: Context) -> list[Block]:
    """Chapter: key statistics."""
    blocks: list[Block] = [Heading(1, "Key statistics", fresh=True), Heading(2, "At a glance")]
    rows = []
    for measure in (
        "population",
        "mobile",
        "mobile_100",
        "fixed_100",
        "users",
        "broadband",
        "broadband_100",
        "servers",
        "access",
        "power",
        "gdp_capita",
        "life",
        "urban",
    ):
        s = ctx.series(measure)
        if s:
            rows.append(
                [
                    s.measure.label,
                    cell(s.value, s.measure.unit),
                    str(s.last),
                    change_cell(s, s.last),
                    s.source,
                ]
            )
        else:
            rows.append([ctx.label(measure), DASH, "", "", "no figure"])
    blocks.append(
        Table(
            "table:glance",
            f"{ctx.country.name} - Key statistics - newest year",
            ("Indicator", "Figure", "Year", "Change", "Source"),
            rows,
            "As named in the last column",
            align="lrrrl",
            widths=(2.3, 1, 0.7, 0.8, 1.7),
            note="Change on the year before: percent, for shares percentage points.",
        )
    )
    blocks += _decade(ctx)
    if ctx.depth >= 2:
        blocks += _regional(ctx)
    return blocks


def _decade(ctx: Context) -> list[Block]:
    measures = ("mobile", "mobile_100", "fixed_100", "users", "broadband_100", "population")
    series = [ctx.series(m) for m in measures]
    last = max(s.last for s in series if s)
    rows = [
        [str(y), *(cell(s.points.get(y), s.measure.unit) for s in series)]
        for y in range(last, last - (10 if ctx.depth < 3 else 20), -1)
    ]
    return [
        Heading(2, "The last years in one table"),
        Table(
            "table:decade",
            f"{ctx.country.name} - Main series by year - {rows[-1][0]} - {last}",
            (
                "Year",
                "Mobile",
                "Mobile per 100",
                "Fixed per 100",
                "Users, %",
                "Broadband per 100",
                "Population",
            ),
            rows,
            "Gapminder; World Bank, WDI",
            widths=(0.7, *[1] * 6),
            bold_first=True,
        ),
    ]


def _regional(ctx: Context) -> list[Block]:
    rows = []
    for measure in ("mobile_100", "fixed_100", "users", "broadband_100", "access", "urban", "life"):
        own = ctx.series(measure)
        year = own.last if own else ctx.known.day.year - 3
        code = {"users": ""}.get(measure, measure)
        row = [ctx.label(measure), str(year), cell(own.value, own.measure.unit) if own else DASH]
        for place in ("WLD", ctx.country.average, "LIC"):
            other = ctx.series(code, place) if code else None
            row.append(cell(other.points.get(year), other.measure.unit) if other else DASH)
        rows.append(row)
    return [
        Heading(2, "The country, its region and the world"),
        ctx.facts.para(
            "@table:regions sets the country's newest figure beside the averages "
            "that the World Bank publishes for the same year."
        ),
        Table(
            "table:regions",
            f"{ctx.country.name} - Against world and regional averages - year as given",
            (
                "Indicator",
                "Year",
                COUNTRIES[ctx.iso2].name,
                "World",
                AGGREGATES[ctx.country.average],
                "Low income",
            ),
            rows,
            "Gapminder; World Bank, WDI",
            widths=(2.8, 0.6, 1, 0.8, 1.1, 1),
        ),
        *_world_chart(ctx),
    ]


def _world_chart(ctx: Context) -> list[Block]:
    """Mobile penetration of the country between the averages, in the longer editions."""
    own = ctx.series("mobile_100")
    if ctx.depth < 3 or not own:
        return []
    lines = [(ctx.country.name, own.points)]
    lines += [
        (AGGREGATES[code], ctx.series("mobile_100", code).points)
        for code in ("WLD", ctx.country.average, "LIC")
    ]
    return [
        Chart(
            "chart:world",
            f"{ctx.country.name} - Mobile subscriptions per 100 people, against averages - "
            f"1995 - {own.last}",
            charts.lines(lines, first=1995, height=66),
            f"Lines: {ctx.country.name} ends at {cell(own.value, 'per100')}; averages: "
            + ", ".join(
                f"{name} {cell(points[max(points)], 'per100')}"
                for name, points in lines[1:]
                if points
            )
            + ".",
            f"{own.source}; World Bank, WDI",
        )
    ]
