"""Building blocks of chapters: a measure with its text, chart and tables."""

from __future__ import annotations

from otr import charts, prose
from otr.context import Context
from otr.countries import COUNTRIES
from otr.known import Series
from otr.model import Block, Chart, Heading, Table
from otr.quantities import BY_ID, Quantity
from otr.words import DASH, MINUS, amount, cell, short_date


def change_cell(series: Series, year: int) -> str:
    """The change on the year before in percent (points for shares), as in a table."""
    before = series.points.get(year - 1)
    if before is None or year not in series.points:
        return DASH
    if series.measure.unit == "percent":
        change = series.points[year] - before
        text = f"{abs(change):.1f}"
    else:
        if before == 0:
            return DASH
        change = (series.points[year] / before - 1) * 100
        text = f"{abs(change):,.1f}" if abs(change) < 1000 else f"{abs(change):,.0f}"
    if text == "0.0":
        return text
    return ("+" if change > 0 else MINUS) + text


def span(series: Series) -> str:
    """2010 - 2025, as captions have it."""
    return (
        f"{series.years[0]} - {series.last}" if series.years[0] < series.last else str(series.last)
    )


def year_table(ctx: Context, measure: str, years: int = 12) -> list[Block]:
    """The newest years of a measure with the change on the year before."""
    series = ctx.series(measure)
    if len(series.years) < 2:
        return []
    shown = [y for y in series.years if series.points[y] or y > 1995][-years:]
    unit = "points" if series.measure.unit == "percent" else "%"
    rows = [
        [str(y), cell(series.points[y], series.measure.unit), change_cell(series, y)]
        for y in reversed(shown)
    ]
    caption = f"{ctx.country.name} - {series.measure.label} - {shown[0]} - {shown[-1]}"
    return [
        Table(
            f"table:{measure}",
            caption,
            ("Year", series.measure.label, f"Change, {unit}"),
            rows,
            series.source,
            strong=(0,),
            widths=(0.6, 1.6, 1),
        )
    ]


def line_chart(ctx: Context, measure: str, peers: int = 0, first: int = 1995) -> list[Block]:
    """The measure as a line, alone or with some peers."""
    own = ctx.series(measure)
    if len([y for y in own.years if y >= first]) < 4 or not any(own.points.values()):
        return []
    lines = [(f"{ctx.country.name} {cell(own.value, own.measure.unit)}", own.points)]
    for place in ctx.peers[:peers]:
        other = ctx.series(measure, place)
        if other:
            lines.append((COUNTRIES[place].name, other.points))
    shown = [y for y in own.years if y >= first]
    who = "and peers " if peers else ""
    caption = f"{ctx.country.name} {who}- {own.measure.label} - {shown[0]} - {own.last}"
    alt = (
        f"Line chart of {own.measure.noun}: {ctx.country.name} from "
        f"{amount(own.points[shown[0]], own.measure.unit)} in {shown[0]} to "
        f"{amount(own.value, own.measure.unit)} in {own.last}."
    )
    spec = charts.lines(
        lines, area=not peers, first=first, height=(58 if peers else 52) if ctx.depth >= 3 else 43
    )
    tag = f"chart:{measure}{'-peers' if peers else ''}"
    return [Chart(tag, caption, spec, alt, own.source)]


def rank_chart(ctx: Context, measure: str) -> list[Block]:
    """The group's newest values as ranked bars."""
    found = [s for p in ctx.group if (s := ctx.series(measure, p))]
    if len(found) < 3:
        return []
    found.sort(key=lambda s: s.value, reverse=True)
    unit = found[0].measure.unit
    if unit == "percent" and found[-1].value >= prose.COMPLETE:
        return []
    rows = [
        (COUNTRIES[s.country].name, s.value, f"{cell(s.value, unit)} ({s.last})") for s in found
    ]
    caption = f"{ctx.country.name} and peers - {found[0].measure.label} - newest year"
    alt = "Ranked bars: " + ", ".join(f"{name} {text}" for name, _, text in rows) + "."
    return [
        Chart(
            f"chart:{measure}-rank",
            caption,
            charts.ranked(rows, ctx.country.name),
            alt,
            found[0].source,
            prose.missing_peers(ctx, measure),
        )
    ]


def bar_chart(ctx: Context, measure: str, years: int = 12) -> list[Block]:
    """The yearly change of a count as bars: net additions."""
    series = ctx.series(measure)
    steps = [
        (y, series.points[y] - series.points[y - 1])
        for y in series.years
        if y - 1 in series.points and y > 1999
    ][-years:]
    if len(steps) < 4 or not any(step for _, step in steps):
        return []
    spec = charts.columns(
        [str(y) for y, _ in steps],
        [("Change", [v for _, v in steps])],
        texts=[charts.short(v) for _, v in steps],
        height=44,
    )
    caption = (
        f"{ctx.country.name} - {series.measure.label}, net change in the year - "
        f"{steps[0][0]} - {steps[-1][0]}"
    )
    alt = "Bars: " + ", ".join(f"{y} {cell(v, series.measure.unit)}" for y, v in steps) + "."
    return [
        Chart(
            f"chart:{measure}-net",
            caption,
            spec,
            alt,
            series.source,
            "Years without a figure for the year before are left out.",
        )
    ]


def peer_table(ctx: Context, measure: str) -> list[Block]:
    """The group by year: ten years back, five years back, newest."""
    found = [s for p in ctx.group if (s := ctx.series(measure, p))]
    if len(found) < 3:
        return []
    newest = max(s.last for s in found)
    marks = [newest - 15, newest - 10, newest - 5, newest - 2, newest - 1, newest]
    if 3 * sum(y in s.points for s in found for y in marks) < len(found) * len(marks):
        return []
    unit = found[0].measure.unit
    found = [s for s in found if s.country == ctx.iso2 or any(y in s.points for y in marks)]
    found.sort(key=lambda s: s.value, reverse=True)
    rows = [
        [COUNTRIES[s.country].name, *(cell(s.points.get(y), unit) for y in marks)] for s in found
    ]
    strong = [i for i, s in enumerate(found) if s.country == ctx.iso2]
    return [
        Table(
            f"table:{measure}-peers",
            f"{ctx.country.name} and peers - {found[0].measure.label} - {marks[0]} - {newest}",
            ("Country", *map(str, marks)),
            rows,
            found[0].source,
            strong=strong,
            note=prose.missing_peers(ctx, measure),
        )
    ]


def measure_section(
    ctx: Context,
    measure: str,
    title: str,
    peers: int = 0,
    net: bool = False,
    ranked: bool = True,
    table: bool = True,
) -> list[Block]:
    """A numbered section on one measure; short editions get less of it."""
    blocks: list[Block] = [Heading(2, title), *prose.story(ctx, measure)]
    series = ctx.series(measure)
    if not series or not any(series.points.values()):
        if ctx.depth >= 2:
            blocks += peer_table(ctx, measure)
        return blocks
    if prose.full(series):
        return blocks + prose.against_peers(ctx, measure) + rank_chart(ctx, measure)
    blocks += line_chart(ctx, measure)
    if table and ctx.depth >= 2:
        blocks += year_table(ctx, measure, 8 if ctx.depth == 2 else 12)
    if net and ctx.depth >= 3:
        blocks += bar_chart(ctx, measure)
    blocks += prose.against_peers(ctx, measure)
    if peers and ctx.depth >= 3:
        blocks += line_chart(ctx, measure, peers)
    if ranked and ctx.depth >= 2:
        blocks += rank_chart(ctx, measure)
    if ctx.depth >= 4 and ranked:
        blocks += peer_table(ctx, measure)
    return blocks


def printed_table(ctx: Context, quantity: str, title: str) -> list[Block]:
    """A quantity as each Factbook edition printed it, oldest first."""
    q = BY_ID[quantity]
    rows = []
    for edition in ctx.known.factbooks:
        figure = ctx.known.figure(quantity, ctx.iso2, edition)
        if figure:
            rows.append(
                [
                    short_date(edition),
                    str(figure.year or "not said"),
                    cell(figure.value, q.unit),
                ]
            )
    if len(rows) < 6:
        return []
    rows = rows[-14:]
    return [
        *(_printed_chart(ctx, q, title) if ctx.depth >= 4 else []),
        Table(
            f"table:printed-{quantity}",
            f"{ctx.country.name} - {title} as printed in each Factbook edition - "
            f"{rows[0][0][-4:]} - {rows[-1][0][-4:]}",
            ("Factbook edition", "Year of the figure", q.label),
            rows,
            "CIA World Factbook, editions as named",
            note="Editions without a day are dated 31 December of their year.",
        ),
    ]


def _printed_chart(ctx: Context, quantity: Quantity, title: str) -> list[Block]:
    """The same as bars, one for each edition; none where the figure hardly moved."""
    shown = [
        (edition, figure)
        for edition in ctx.known.factbooks
        if (figure := ctx.known.figure(quantity.id, ctx.iso2, edition))
    ][-14:]
    values = [figure.value for _, figure in shown]
    if len(shown) < 6 or max(values) < 1.15 * min(values):
        return []
    first, last = shown[0][0], shown[-1][0]
    return [
        Chart(
            f"chart:printed-{quantity.id}",
            f"{ctx.country.name} - {title}, one bar for each Factbook edition - "
            f"{first.year} - {last.year}",
            charts.columns(
                [f"{short_date(edition)[-8:-5]} {edition:%y}" for edition, _ in shown],
                [("Figure", values)],
                texts=[charts.short(value) for value in values],
                height=44,
            ),
            "Bars: "
            + ", ".join(
                f"{short_date(edition)} {cell(figure.value, quantity.unit)}"
                for edition, figure in shown
            )
            + ".",
            "CIA World Factbook, editions as named",
        )
    ]
