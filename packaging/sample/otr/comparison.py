"""The chapter that compares the country with its peers, and a page on each of them."""

from __future__ import annotations

from otr import charts, maturity, peerpages
from otr.context import Context
from otr.countries import COUNTRIES
from otr.model import Block, Chart, Exhibit, Heading, Table
from otr.words import DASH, capital, cell, listed, ordinal, small


def chapter(ctx: Context) -> list[Block]:
    """Chapter: comparison."""
    count = len(ctx.peers)
    word = {1: "one other country"}.get(count, f"{small(count)} other countries")
    blocks: list[Block] = [
        Heading(1, f"Comparison with {word}", fresh=True),
        Heading(2, "The league table"),
        ctx.facts.para(
            f"The peers are {listed(ctx.names(ctx.peers))}: neighbours, countries that are often "
            "named in the same breath, and one or two that show how far the road leads. All "
            "figures are those known on the date of this report, and each carries its own year."
        ),
        *_league(ctx),
    ]
    blocks += _then_and_now(ctx, "mobile_100", "Ten years of mobile growth")
    if ctx.depth >= 2:
        blocks += _then_and_now(ctx, "users", "Ten years of internet use")
    if ctx.depth >= 3:
        blocks += _then_and_now(ctx, "broadband_100", "Ten years of fixed broadband")
    if ctx.depth >= 2:
        blocks += index_section(ctx)
    if ctx.depth >= 3:
        blocks += _panels(ctx)
        for place in ctx.peers:
            blocks += peerpages.page(ctx, place)
    return blocks


def _league(ctx: Context) -> list[Block]:
    measures = ("mobile_100", "fixed_100", "users", "broadband_100", "servers", "access")
    rows = []
    for place in ctx.group:
        row = [COUNTRIES[place].name]
        for measure in measures:
            s = ctx.series(measure, place)
            row.append(f"{cell(s.value, s.measure.unit)} ({s.last % 100:02d})" if s else DASH)
        rows.append(row)
    return [
        Table(
            "table:league",
            f"{ctx.country.name} and peers - Telecommunications indicators - newest year",
            (
                "Country",
                "Mobile per 100",
                "Fixed per 100",
                "Internet users, %",
                "Broadband per 100",
                "Servers per million",
                "Electricity, %",
            ),
            rows,
            "Gapminder; World Bank, WDI",
            strong=(0,),
            widths=(1.3, *[1] * 6),
            note="In brackets the last two digits of the year.",
        )
    ]


def _then_and_now(ctx: Context, measure: str, title: str) -> list[Block]:
    rows = []
    for place in ctx.group:
        s = ctx.series(measure, place)
        if not s or not any(s.points.values()):
            continue
        start = s.near(s.last - 10)
        if start is None:
            continue
        rows.append(
            (
                COUNTRIES[place].name,
                s.points[start],
                s.value,
                cell(s.value, s.measure.unit),
                place,
                start,
                s.last,
            )
        )
    if len(rows) < 3:
        return []
    rows.sort(key=lambda r: -r[2])
    gains = sorted(rows, key=lambda r: r[2] - r[1])
    facts = ctx.facts
    most, least = gains[-1], gains[0]
    series_most, series_least = ctx.series(measure, most[4]), ctx.series(measure, least[4])
    sentences = []
    if most[2] > most[1]:
        sentences.append(
            f"The largest gain is that of {facts.name(most[4])}: from "
            f"{facts.value(series_most, most[5])} in {most[5]} to "
            f"{facts.value(series_most, most[6])} in {most[6]}."
        )
    verb = "lost" if least[2] < least[1] else "gained least"
    sentences.append(
        f"{capital(facts.name(least[4]))} {verb}"
        + (" most" if verb == "lost" else "")
        + f": {facts.value(series_least, least[5])} in {least[5]}, "
        f"{facts.value(series_least, least[6])} in {least[6]}."
    )
    own = ctx.series(measure)
    if any(r[4] == ctx.iso2 for r in rows) and ctx.iso2 not in (most[4], least[4]):
        mine = next(r for r in rows if r[4] == ctx.iso2)
        sentences.append(
            f"{capital(ctx.country.the)} went from {facts.value(own, mine[5])} in {mine[5]} to "
            f"{facts.value(own, mine[6])} in {mine[6]}."
        )
    caption = f"{ctx.country.name} and peers - {own.measure.label}, then and now - newest year"
    alt = (
        "Then and now: "
        + "; ".join(
            f"{r[0]} {cell(r[1], own.measure.unit)} in {r[5]}, {r[3]} in {r[6]}" for r in rows
        )
        + "."
    )
    spec = charts.dumbbells(
        [r[:4] for r in rows],
        ctx.country.name,
        "Open dot: about ten years before the newest figure. Full dot: the newest figure.",
    )
    return [
        Heading(2, title),
        facts.para(*sentences),
        Chart(f"chart:{measure}-then", caption, spec, alt, "Gapminder; World Bank, WDI"),
    ]


def index_section(ctx: Context) -> list[Block]:
    """The maturity index of the group, with its heat table."""
    scores = maturity.ranking(ctx.known, ctx.group)
    data = heat_data(scores, ctx.iso2)
    own = next(s for s in scores if s.place == ctx.iso2)
    sentences = [
        "The index of Open Telecom Reports has six pillars, each from 0 to 100 and all of equal "
        "weight; its method stands in the chapter on methodology."
    ]
    if own.index is None:
        sentences.append(
            f"{capital(ctx.country.the)} has a usable figure for {small(own.used)} of them, fewer "
            f"than the {small(maturity.MINIMUM)} that a score needs, and is left unscored."
        )
    else:
        place = 1 + scores.index(own)
        scored = [s for s in scores if s.index is not None]
        sentences.append(
            f"{capital(ctx.country.the)} scores "
            f"{ctx.facts.count('index', round(own.index), ctx.iso2)} and stands "
            f"{ordinal(place)} of the {len(scored)} that could be scored."
        )
        if own.used < len(own.pillars):
            sentences.append(
                f"The score rests on {small(own.used)} pillars; where a source has no figure the "
                "pillar is left out, which flatters a country whose weakest pillar is unknown."
            )
    return [
        Heading(2, "Maturity index"),
        ctx.facts.para(*sentences),
        Exhibit(
            "exhibit:index",
            f"{ctx.country.name} and peers - Maturity index and its pillars",
            "heat",
            data,
            "Own calculation from Gapminder and World Bank, WDI",
            "A dash means that no usable figure exists.",
        ),
    ]


def heat_data(scores: list[maturity.Score], strong: str = "") -> dict[str, object]:
    """A ranking as the cells of a heat table."""
    return {
        "head": ["Country", "Index", *(p.name for p in maturity.PILLARS)],
        "rows": [
            [
                COUNTRIES[s.place].name,
                DASH if s.index is None else f"{s.index:.0f}",
                *(DASH if v is None else f"{v:.0f}" for v in s.pillars),
            ]
            for s in scores
        ],
        "scores": [
            [
                -1 if s.index is None else round(s.index, 1),
                *(-1 if v is None else round(v, 1) for v in s.pillars),
            ]
            for s in scores
        ],
        "strong": [i for i, s in enumerate(scores) if s.place == strong],
    }


def _panels(ctx: Context) -> list[Block]:
    blocks: list[Block] = [Heading(2, "The group in small panels")]
    for measure in ("mobile_100", "fixed_100", "users", "broadband_100", "access"):
        cells = []
        for place in ctx.group:
            s = ctx.series(measure, place)
            points = {y: v for y, v in s.points.items() if y >= 1998} if s else {}
            cells.append(
                (COUNTRIES[place].name, points, cell(s.value, s.measure.unit) if points else "")
            )
        label = ctx.label(measure)
        alt = (
            f"Small lines of {label} for each country of the group; newest values: "
            + ", ".join(f"{name} {text or 'no figure'}" for name, _, text in cells)
            + "."
        )
        blocks.append(
            Chart(
                f"chart:{measure}-panels",
                f"{ctx.country.name} and peers - {label}, small panels on one scale",
                charts.small_multiples(cells, ctx.country.name),
                alt,
                "Gapminder; World Bank, WDI",
            )
        )
    return blocks
