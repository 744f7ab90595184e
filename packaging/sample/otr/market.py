"""The chapters on the market itself: overview, fixed lines, mobile, internet, broadband."""

from __future__ import annotations

from otr import charts, prose
from otr.context import Context
from otr.countries import COUNTRIES
from otr.known import Series
from otr.model import Block, Chart, Heading, Para, Table
from otr.quantities import BY_ID
from otr.sections import bar_chart, measure_section, printed_table
from otr.words import amount, capital, cell, listed, short_date

DENSITIES = ("mobile_100", "fixed_100", "broadband_100", "users")


def overview(ctx: Context) -> list[Block]:
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
            height=60,
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
            widths=(2.6, *[1] * 7),
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


def fixed(ctx: Context) -> list[Block]:
    """Chapter: the fixed network."""
    blocks: list[Block] = [Heading(1, "Fixed-line network", fresh=True)]
    blocks += measure_section(ctx, "fixed_100", "Fixed-line density", peers=4)
    blocks += _printed(ctx, "fixed", "Fixed lines in service", "fixed telephone lines")
    return blocks


def mobile(ctx: Context) -> list[Block]:
    """Chapter: the mobile market."""
    blocks: list[Block] = [Heading(1, "Mobile communications", fresh=True)]
    blocks += measure_section(ctx, "mobile", "Subscriptions", net=True, ranked=False)
    blocks += measure_section(ctx, "mobile_100", "Penetration", peers=5)
    blocks += _coverage(ctx)
    blocks += _printed(ctx, "mobile", "Subscriptions in the Factbook", "mobile subscriptions")
    return blocks


def _coverage(ctx: Context) -> list[Block]:
    found = [ctx.series(m) for m in ("cover_2g", "cover_3g", "cover_4g")]
    blocks: list[Block] = [Heading(2, "Population covered by generation")]
    sentences = []
    for series in found:
        generation = series.measure.noun.split()[0]
        if not series:
            sentences.append(f"For {generation} the source has no figure.")
        elif not any(series.points.values()):
            sentences.append(f"For {generation} it prints zero up to {series.last}.")
        else:
            sentences.append(
                f"{generation} signals reached {ctx.facts.value(series)} of the people in "
                f"{series.last}."
            )
    blocks.append(
        ctx.facts.para(
            *sentences,
            "The series ends in 2018 for every country, so it can show the start of a generation "
            "but not its later spread.",
        )
    )
    lines = [(s.measure.noun.split()[0], s.points) for s in found if s and any(s.points.values())]
    if any(len(points) > 2 for _, points in lines):
        spec = charts.lines(lines, height=42, top=100)
        blocks.append(
            Chart(
                "chart:coverage",
                f"{ctx.country.name} - Population covered by mobile generation, "
                f"percent - 2000 - {max(max(p) for _, p in lines)}",
                spec,
                "Lines of population covered: "
                + ", ".join(
                    f"{name} {points[max(points)]:.0f}% in {max(points)}" for name, points in lines
                )
                + ".",
                "United Nations, SDG 9.c.1",
            )
        )
    if ctx.depth >= 3:
        blocks += _coverage_peers(ctx)
    return blocks


def _coverage_peers(ctx: Context) -> list[Block]:
    rows = []
    for place in ctx.group:
        row = [COUNTRIES[place].name]
        for measure in ("cover_2g", "cover_3g", "cover_4g"):
            s = ctx.series(measure, place)
            row.append(f"{cell(s.value, 'percent')} ({s.last})" if s else cell(None, "percent"))
        rows.append(row)
    return [
        Table(
            "table:coverage-peers",
            f"{ctx.country.name} and peers - Population covered by 2G, 3G and 4G, percent - "
            "newest year",
            ("Country", "2G", "3G", "4G"),
            rows,
            "United Nations, SDG 9.c.1",
            strong=(0,),
        )
    ]


def internet(ctx: Context) -> list[Block]:
    """Chapter: internet use."""
    blocks: list[Block] = [Heading(1, "Internet", fresh=True)]
    blocks += measure_section(ctx, "users", "Internet users", peers=5)
    blocks += _printed(ctx, "users", "Users in the Factbook", "internet users")
    tld = ctx.known.last_figure("tld", ctx.iso2)
    hosts = ctx.known.last_figure("hosts", ctx.iso2)
    sentences = []
    if tld:
        sentences.append(f"The country code of {ctx.country.the} on the internet is {tld.text}.")
    if hosts:
        number = ctx.facts.printed(hosts, "hosts", ctx.iso2, "count")
        sentences.append(
            f"The last count of internet hosts that the Factbook printed is {number}, for "
            f"{hosts.year}, in the edition of {short_date(hosts.edition)}; later editions have "
            "dropped the line."
        )
    if sentences:
        blocks += [Heading(2, "Names and hosts"), ctx.facts.para(*sentences)]
    if ctx.depth >= 3:
        blocks += printed_table(ctx, "hosts", "Internet hosts")
    return blocks


def broadband(ctx: Context) -> list[Block]:
    """Chapter: fixed broadband."""
    blocks: list[Block] = [Heading(1, "Fixed broadband", fresh=True)]
    blocks += measure_section(ctx, "broadband", "Subscriptions", ranked=False, net=True)
    blocks += measure_section(ctx, "broadband_100", "Penetration", peers=5)
    blocks += _printed(ctx, "broadband", "Broadband in the Factbook", "broadband subscriptions")
    return blocks


def _printed(ctx: Context, quantity: str, title: str, noun: str) -> list[Block]:
    """What the Factbook prints, in words and, in full editions, in a table of all editions."""
    figure = ctx.known.last_figure(quantity, ctx.iso2)
    if figure is None:
        return [
            Heading(2, title),
            ctx.facts.para(
                f"No edition of the Factbook up to {short_date(ctx.known.factbook)} prints a number "
                f"of {noun} for {ctx.country.the}.",
                style="note",
            ),
        ]
    text = ctx.facts.printed(figure, quantity, ctx.iso2, BY_ID[quantity].unit)
    when = f"for {figure.year}" if figure.year else "without a year"
    sentences = [
        f"The Factbook edition of {short_date(figure.edition)} prints {text} {noun} {when}."
    ]
    if figure.edition < ctx.known.factbook:
        sentences.append("Later editions up to the date of this report print no figure.")
    table = printed_table(ctx, quantity, BY_ID[quantity].label) if ctx.depth >= 2 else []
    if table:
        sentences.append(
            f"@table:printed-{quantity} shows how the printed figure moved from edition to "
            "edition; a new edition does not always bring a new year."
        )
    return [Heading(2, title), ctx.facts.para(*sentences), *table]


def additions(ctx: Context, measure: str) -> list[Block]:
    """Net additions, for annexes."""
    return bar_chart(ctx, measure)
