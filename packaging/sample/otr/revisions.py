"""The chapter on data revisions: what earlier vintages and editions said of the same year."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.measures import MEASURES
from otr.model import Block, Chart, Heading, Table
from otr.quantities import BY_ID
from otr.words import DASH, MINUS, cell, listed, short_date, small

_MEASURES = ("mobile", "mobile_100", "fixed_100", "users", "broadband")


def chapter(ctx: Context) -> list[Block]:
    """Chapter: data revisions."""
    blocks: list[Block] = [
        Heading(1, "Data revisions", fresh=True),
        ctx.facts.para(
            "Statistics are corrected after they are published. This chapter lays the yearly "
            "vintages of the same series side by side, as each was known at the time, so that a "
            "reader who kept an older edition of this report can see which figures have moved."
        ),
    ]
    for measure in _MEASURES:
        blocks += _measure(ctx, measure)
    blocks += _editions(ctx)
    return blocks


def _measure(ctx: Context, measure: str) -> list[Block]:
    m = MEASURES[measure]
    vintages = [v for v in ctx.known.vintages if ctx.known.vintage_series(v, measure, ctx.iso2)]
    if len(vintages) < 2:
        return []
    points = {v: ctx.known.vintage_series(v, measure, ctx.iso2) for v in vintages}
    last = max(points[vintages[-1]])
    if not any(points[vintages[-1]].values()):
        return []
    years = [y for y in range(last - 9, last + 1) if any(y in p for p in points.values())]
    shown = vintages[-8:]
    rows = [[short_date(v), *(cell(points[v].get(y), m.unit) for y in years)] for v in shown]
    revised = []
    for year in years:
        held = [(v, points[v][year]) for v in vintages if year in points[v]]
        if len(held) > 1 and held[0][1] > 0:
            moved = (held[-1][1] / held[0][1] - 1) * 100
            if abs(moved) >= 0.5:
                revised.append((abs(moved), moved, year, held[0], held[-1]))
    facts = ctx.facts
    lead = [
        f"@table:vintage-{measure.replace('_', '-')} has one row for each vintage; reading "
        "down a column shows how the figure for one year was corrected."
    ]
    if revised:
        _, moved, year, (first_day, _), (last_day, _) = max(revised)
        way = "up" if moved > 0 else "down"
        lead.append(
            f"The largest correction concerns {year}: "
            f"{facts.vintage(first_day, measure, ctx.iso2, year, m.unit)} in the vintage of "
            f"{short_date(first_day)}, "
            f"{facts.vintage(last_day, measure, ctx.iso2, year, m.unit)} in that of "
            f"{short_date(last_day)}, "
            f"{facts.revision(measure, ctx.iso2, year, first_day, last_day)} {way}."
        )
        if len(revised) > 1:
            lead.append(
                f"In all, {small(len(revised))} of the years shown moved by half a percent or more."
            )
    else:
        lead.append("No year shown moved by as much as half a percent.")
    blocks: list[Block] = [
        Heading(2, m.label),
        facts.para(*lead),
        Table(
            f"table:vintage-{measure.replace('_', '-')}",
            f"{ctx.country.name} - {m.label} as known in each vintage - {years[0]} - {years[-1]}",
            ("Vintage", *map(str, years)),
            rows,
            "Gapminder, vintages as named",
            widths=(1.5, *[1] * len(years)),
            strong=(len(rows) - 1,),
        ),
    ]
    pick = [vintages[0], vintages[len(vintages) // 2], vintages[-1]]
    if ctx.depth >= 3 and len(set(pick)) == 3:
        spec = charts.lines(
            [(f"{v.year} vintage", points[v]) for v in reversed(pick)], first=2005, height=46
        )
        blocks.append(
            Chart(
                f"chart:vintage-{measure.replace('_', '-')}",
                f"{ctx.country.name} - {m.label} in three vintages - 2005 - {last}",
                spec,
                "Three lines that lie on each other but where figures were corrected.",
                "Gapminder, vintages of " + listed([short_date(v) for v in pick]),
            )
        )
    return blocks


def _editions(ctx: Context) -> list[Block]:
    """What the last two Factbook editions before the report say differently."""
    books = ctx.known.factbooks
    older = books[-4] if len(books) > 3 else books[0]
    rows = []
    for quantity in (
        "mobile",
        "fixed",
        "users",
        "broadband",
        "population",
        "gdp_ppp",
        "power_use",
        "power_capacity",
        "access",
    ):
        q = BY_ID[quantity]
        a, b = (ctx.known.figure(quantity, ctx.iso2, e) for e in (older, books[-1]))
        if not a and not b:
            continue
        change = DASH
        if a and b and a.value:
            points = q.unit == "percent"
            moved = b.value - a.value if points else (b.value / a.value - 1) * 100
            sign = "+" if moved > 0 else MINUS
            change = (
                f"{sign}{abs(moved):.1f}{' points' if points else '%'}" if moved else "unchanged"
            )
        rows.append(
            [
                q.label,
                f"{cell(a.value, q.unit)} ({a.year or 'n.d.'})" if a else DASH,
                f"{cell(b.value, q.unit)} ({b.year or 'n.d.'})" if b else DASH,
                change,
            ]
        )
    if not rows:
        return []
    return [
        Heading(2, "Factbook figures between two editions"),
        ctx.facts.para(
            "@table:editions sets two editions of the Factbook side by side. In "
            "brackets stands the year that each figure belongs to."
        ),
        Table(
            "table:editions",
            f"{ctx.country.name} - Factbook figures in two editions - "
            f"{older.year} - {books[-1].year}",
            ("Quantity", short_date(older), short_date(books[-1]), "Change"),
            rows,
            "CIA World Factbook",
            widths=(2, 1.4, 1.4, 0.9),
        ),
    ]
