"""The annex: one page for each indicator, with a chart and a table of the whole group."""

from __future__ import annotations

from otr import charts, prose
from otr.context import Context
from otr.countries import COUNTRIES
from otr.measures import MEASURES
from otr.model import Block, Break, Chart, Heading, Para, Table
from otr.words import cell

ORDER = (
    "mobile",
    "mobile_100",
    "users",
    "fixed_100",
    "broadband_100",
    "servers",
    "access",
    "power",
    "population",
    "population_growth",
    "urban",
    "largest_city",
    "gdp",
    "gdp_capita",
    "gdp_capita_ppp",
    "gdp_growth",
    "inflation",
    "life",
    "unemployment",
    "tech_exports",
    "patents",
    "research",
    "fdi",
    "broadband",
    "cover_3g",
    "cover_4g",
    "cover_2g",
    "logistics",
    "literacy",
)


def available(ctx: Context) -> list[str]:
    """Measures with figures for enough of the group to fill a sheet."""
    found = []
    for measure in ORDER:
        held = [
            s
            for p in ctx.group
            if (s := ctx.series(measure, p)) and len(s.years) >= 4 and any(s.points.values())
        ]
        if len(held) >= 4:
            found.append(measure)
    return found


def sheets(ctx: Context, count: int) -> list[Block]:
    """The annex with the first `count` sheets; exactly one page each, after no extra page."""
    measures = available(ctx)[:count]
    blocks: list[Block] = []
    for index, measure in enumerate(measures):
        if index == 0:
            blocks.append(Heading(1, "Annex: indicator sheets", fresh=True))
        else:
            blocks.append(Break())
        blocks += _sheet(ctx, measure, intro=index == 0)
    return blocks


def _sheet(ctx: Context, measure: str, intro: bool) -> list[Block]:
    m = MEASURES[measure]
    held = [s for p in ctx.group if (s := ctx.series(measure, p))]
    newest = max(s.last for s in held)
    own = ctx.series(measure)
    facts = ctx.facts
    if own:
        text = prose.level(ctx, own)
    else:
        text = f"The source has no figure for {ctx.country.the}; the sheet shows its peers."
    top = max(held, key=lambda s: s.value)
    low = min((s for s in held if any(s.points.values())), key=lambda s: s.value)
    text2 = (
        f"The highest of the newest figures is that of {facts.name(top.country)}, "
        f"{facts.value(top)} ({top.last}); the lowest that of {facts.name(low.country)}, "
        f"{facts.value(low)} ({low.last})."
    )
    intro_text = (
        "Each sheet shows one indicator for the whole group: its path, and its values "
        "at fixed years. "
        if intro
        else ""
    )
    lines = [
        (COUNTRIES[s.country].name, s.points)
        for s in held
        if sum(1 for y in s.points if y >= 1995) > 2
    ]
    strong = next((i for i, (name, _) in enumerate(lines) if name == ctx.country.name), -1)
    marks = [newest - back for back in (20, 15, 10, 5, 3, 2, 1, 0)]
    rows = [
        [COUNTRIES[s.country].name, *(cell(s.points.get(y), m.unit) for y in marks)]
        for s in sorted(held, key=lambda s: -s.value)
    ]
    order = sorted(held, key=lambda s: -s.value)
    mine = [i for i, s in enumerate(order) if s.country == ctx.iso2]
    tag = measure.replace("_", "-")
    blocks: list[Block] = [Heading(2, m.label), Para(intro_text + text + " " + text2, facts.take())]
    if lines:
        blocks.append(
            Chart(
                f"chart:sheet-{tag}",
                f"{ctx.country.name} and peers - {m.label} - 1995 - {newest}",
                charts.lines(lines, first=1995, strong=strong, height=112),
                f"Lines of {m.noun} for {len(lines)} countries; newest values: "
                + ", ".join(
                    f"{COUNTRIES[s.country].name} {cell(s.value, m.unit)} in {s.last}"
                    for s in order
                )
                + ".",
                own.source if own else held[0].source,
            )
        )
    blocks.append(
        Table(
            f"table:sheet-{tag}",
            f"{ctx.country.name} and peers - {m.label} - {marks[0]} - {newest}",
            ("Country", *map(str, marks)),
            rows,
            held[0].source,
            strong=mine,
            note=prose.missing_peers(ctx, measure),
        )
    )
    return blocks
