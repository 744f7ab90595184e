"""The chapters on the market itself: overview, fixed lines, mobile, internet, broadband."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.countries import COUNTRIES
from otr.model import Block, Chart, Heading, Table
from otr.quantities import BY_ID
from otr.sections import measure_section, printed_table
from otr.words import cell, short_date


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
            f"The newest year of the series is {max(s.last for s in found if s)}: it can show the "
            "start of a generation but not its later spread."
            if any(found)
            else "",
        )
    )
    lines = [(s.measure.noun.split()[0], s.points) for s in found if s and any(s.points.values())]
    if any(sum(1 for share in points.values() if share) > 3 for _, points in lines):
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
                f"No edition of the Factbook up to {short_date(ctx.known.factbook)} prints a "
                f"number of {noun} for {ctx.country.the}.",
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
    full = ctx.depth >= (2 if quantity in ("mobile", "fixed") else 3)
    table = printed_table(ctx, quantity, BY_ID[quantity].label) if full else []
    if table:
        sentences.append(
            f"@table:printed-{quantity} shows how the printed figure moved from edition to "
            "edition; a new edition does not always bring a new year."
        )
    return [Heading(2, title), ctx.facts.para(*sentences), *table]
