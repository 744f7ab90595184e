"""The chapters around the market: country and economy, digital economy, electricity."""

from __future__ import annotations

import re

from otr import charts, prose
from otr.context import Context
from otr.model import Block, Chart, Heading, Table
from otr.quantities import BY_ID
from otr.sections import measure_section, printed_table
from otr.words import DASH, cell, listed, short_date

_SHARE = re.compile(r"([A-Z][A-Za-z .'\u2019()-]*?)\s+(\d+(?:\.\d+)?)%")


def shares(text: str) -> list[tuple[str, float]]:
    """Partners and their shares of a Factbook line such as "China 53%, Senegal 11% (2022)"."""
    return [
        (name.strip(), float(value)) for name, value in _SHARE.findall(text) if float(value) > 0
    ]


def country(ctx: Context) -> list[Block]:
    """Chapter: people, economy, trade."""
    blocks: list[Block] = [Heading(1, "Country and economy", fresh=True)]
    blocks += _profile(ctx)
    blocks += measure_section(
        ctx, "population", "Population", ranked=ctx.depth >= 4, table=ctx.depth >= 3
    )
    if ctx.depth >= 3:
        blocks += measure_section(ctx, "urban", "Towns", ranked=ctx.depth >= 4, table=False)
    blocks += _output(ctx)
    blocks += _trade(ctx)
    if ctx.depth >= 2:
        blocks += _work(ctx)
    return blocks


def _profile(ctx: Context) -> list[Block]:
    rows = []
    for quantity in (
        "population",
        "area",
        "urban",
        "median_age",
        "life",
        "literacy",
        "labour",
        "gdp_ppp",
        "gdp_capita",
        "gdp_growth",
        "inflation",
        "exports",
        "imports",
        "agriculture",
        "industry",
        "services",
    ):
        q = BY_ID[quantity]
        figure = ctx.known.figure(quantity, ctx.iso2)
        if figure is None:
            rows.append([q.label, DASH, "", "no figure in this edition"])
        else:
            rows.append(
                [
                    q.label,
                    cell(figure.value, q.unit),
                    str(figure.year or ""),
                    {
                        "percent": "%",
                        "usd": "US$",
                        "years": "years",
                        "km2": "sq km",
                        "count": "number",
                    }[q.unit],
                ]
            )
    borders = ctx.known.last_figure("borders", ctx.iso2)
    sentences = ["@table:profile sets out what the Factbook prints about the country as a whole."]
    if borders and borders.text:
        sentences.append(f"Land borders: {borders.text.replace(';', ',').rstrip('.')}.")
    else:
        sentences.append("The Factbook lists no land borders by country.")
    return [
        Heading(2, "Profile"),
        ctx.facts.para(*sentences),
        Table(
            "table:profile",
            f"{ctx.country.name} - Country profile - newest year",
            ("Quantity", "Figure", "Year", "Unit"),
            rows,
            ctx.factbook_source(),
            align="lrrl",
            widths=(2.2, 1.1, 0.8, 1.6),
        ),
    ]


def _output(ctx: Context) -> list[Block]:
    blocks = measure_section(
        ctx, "gdp_capita", "Output and income", ranked=ctx.depth >= 2, table=ctx.depth >= 3
    )
    rows = []
    for quantity in ("gdp_ppp", "gdp_official", "gdp_capita", "gdp_growth", "inflation"):
        q = BY_ID[quantity]
        figures = [
            p for p in ctx.known.printed(quantity, ctx.iso2) if p.edition == ctx.known.factbook
        ]
        for figure in sorted(figures, key=lambda p: -(p.year or 0))[:3]:
            rows.append([q.label, str(figure.year or "not said"), cell(figure.value, q.unit)])
    if not rows:
        return blocks
    if not ctx.series("gdp_capita"):
        blocks.append(
            ctx.facts.para(
                "The World Bank publishes no national accounts for the country. The Factbook's own "
                "estimates, in @table:output, are older and round; nothing in this report is "
                "calculated from them."
            )
        )
    else:
        blocks.append(
            ctx.facts.para(
                "@table:output gives the Factbook's figures beside those of the World Bank; the two "
                "differ in price base and in date."
            )
        )
    blocks.append(
        Table(
            "table:output",
            f"{ctx.country.name} - Output, income and prices in the Factbook - newest years",
            ("Quantity", "Year", "Figure"),
            rows,
            ctx.factbook_source(),
            align="lrr",
        )
    )
    return blocks


def _trade(ctx: Context) -> list[Block]:
    blocks: list[Block] = [Heading(2, "Trade partners")]
    rows = []
    for quantity, way in (("export_partners", "buyer"), ("import_partners", "seller")):
        figure = ctx.known.last_figure(quantity, ctx.iso2)
        found = shares(figure.text) if figure else []
        if not figure or not found:
            blocks.append(ctx.facts.para(f"The Factbook names no {way} with its share."))
            continue
        first, share = found[0]
        name = "the " + first if first in ("US", "UK", "UAE") else first
        blocks.append(
            ctx.facts.para(
                f"The largest {way} in {figure.year} was {name}, with {share:g}% of the total"
                + (
                    f"; next came {listed([f'{n} ({v:g}%)' for n, v in found[1:4]])}."
                    if len(found) > 1
                    else "."
                )
            )
        )
        rest = max(0.0, 100 - sum(v for _, v in found))
        label = f"{'Exports to' if way == 'buyer' else 'Imports from'}, {figure.year}"
        rows += [[label, n, f"{v:g}"] for n, v in found] + [[label, "all others", f"{rest:g}"]]
        spec_rows = [(n, v, f"{v:g}%") for n, v in found]
        tag = quantity.split("_")[0]
        blocks.append(
            Chart(
                f"chart:{tag}-partners",
                f"{ctx.country.name} - {'Exports by destination' if way == 'buyer' else 'Imports by origin'},"
                f" percent - {figure.year}",
                charts.ranked(spec_rows, first),
                "Bars: " + ", ".join(f"{n} {t}" for n, _, t in spec_rows) + ".",
                f"CIA World Factbook, edition of {short_date(figure.edition)}",
            )
        )
    if rows and ctx.depth >= 3:
        blocks.append(
            Table(
                "table:trade",
                f"{ctx.country.name} - Trade partners and shares, percent - newest year",
                ("Direction and year", "Partner", "Share"),
                rows,
                "CIA World Factbook",
                align="llr",
            )
        )
    return blocks


def _work(ctx: Context) -> list[Block]:
    blocks: list[Block] = []
    blocks += measure_section(ctx, "life", "Health and age", ranked=False, table=False)
    if ctx.depth >= 3:
        blocks += measure_section(ctx, "literacy", "Schooling", ranked=ctx.depth >= 4, table=False)
        blocks += measure_section(ctx, "unemployment", "Work", ranked=False, table=False)
    return blocks


def digital(ctx: Context) -> list[Block]:
    """Chapter: the digital economy, by what can be counted of it."""
    blocks: list[Block] = [
        Heading(1, "Digital economy", fresh=True),
        ctx.facts.para(
            "No public source counts the digital economy as a whole. This chapter gathers what is "
            "counted around it: secure servers, trade in high technology, research, patents and "
            "foreign capital."
        ),
    ]
    blocks += measure_section(ctx, "servers", "Secure servers", peers=0)
    blocks += measure_section(ctx, "tech_exports", "High-technology exports", table=ctx.depth >= 3)
    blocks += measure_section(ctx, "research", "Research and development", table=False)
    blocks += measure_section(ctx, "patents", "Patents", table=False, ranked=ctx.depth >= 4)
    if ctx.depth >= 3:
        blocks += measure_section(ctx, "fdi", "Foreign capital", table=False, ranked=False)
        blocks += measure_section(
            ctx, "telecom_investment", "Private investment in telecoms", table=False, ranked=False
        )
    return blocks


def electricity(ctx: Context) -> list[Block]:
    """Chapter: electricity, without which no network runs."""
    blocks: list[Block] = [Heading(1, "Electricity", fresh=True)]
    blocks += measure_section(ctx, "access", "Access")
    blocks += measure_section(ctx, "power", "Use per head", table=ctx.depth >= 3)
    rows = []
    for quantity in (
        "power_capacity",
        "power_output",
        "power_use",
        "power_losses",
        "access",
        "access_urban",
        "access_rural",
    ):
        q = BY_ID[quantity]
        figure = ctx.known.last_figure(quantity, ctx.iso2)
        if figure:
            rows.append(
                [
                    q.label,
                    cell(figure.value, q.unit),
                    {"kwh": "kWh", "kw": "kW", "percent": "%"}[q.unit],
                    str(figure.year or "not said"),
                    short_date(figure.edition),
                ]
            )
    if rows:
        blocks += [
            Heading(2, "Plant and output"),
            ctx.facts.para(
                "@table:plant gathers what the Factbook last printed on the power system, with "
                "the edition it stands in: some lines are printed in one edition and dropped in "
                "the next."
            ),
            Table(
                "table:plant",
                f"{ctx.country.name} - Electricity in the Factbook - newest year",
                ("Quantity", "Figure", "Unit", "Year", "Edition"),
                rows,
                "CIA World Factbook",
                align="lrlrr",
                widths=(2.4, 1, 0.6, 0.7, 1),
            ),
        ]
    blocks += _mix(ctx)
    if ctx.depth >= 3:
        blocks += printed_table(ctx, "power_use", "Electricity consumption (kWh)")
        blocks += printed_table(ctx, "power_capacity", "Generating capacity (kW)")
    return blocks


def _mix(ctx: Context) -> list[Block]:
    parts = {
        q: ctx.known.figure(q, ctx.iso2)
        for q in ("gen_fossil", "gen_hydro", "gen_nuclear", "gen_solar", "gen_wind")
    }
    found = {q: f for q, f in parts.items() if f and f.value > 0}
    if len(found) < 2:
        return []
    facts = ctx.facts
    largest = max(found, key=lambda q: found[q].value)
    years = sorted({f.year for f in found.values() if f.year})
    text = facts.printed(found[largest], largest, ctx.iso2, "percent")
    sentences = [f"{BY_ID[largest].label} made up {text} of capacity or output in {years[-1]}."]
    others = sorted((q for q in found if q != largest), key=lambda q: -found[q].value)
    sentences.append(
        "Behind it: "
        + listed(
            [
                f"{BY_ID[q].label.lower()} {facts.printed(found[q], q, ctx.iso2, 'percent')}"
                for q in others
            ]
        )
        + "."
    )
    rows = []
    for edition in ctx.known.factbooks[-5:]:
        row = [ctx.known.figure(q, ctx.iso2, edition) for q in parts]
        if any(row):
            rows.append((short_date(edition), [f.value if f else 0.0 for f in row]))
    names = [BY_ID[q].label for q in parts]
    alt = (
        "Stacked bars, newest edition: "
        + ", ".join(f"{name} {value:.1f}%" for name, value in zip(names, rows[-1][1], strict=True))
        + "."
    )
    return [
        Heading(2, "Sources of generation"),
        facts.para(*sentences),
        Chart(
            "chart:mix",
            f"{ctx.country.name} - Generation by source, percent, by Factbook "
            f"edition - {years[-1]}",
            charts.stacked(rows, names),
            alt,
            "CIA World Factbook, editions as named",
            "Shares are of installed capacity, as the Factbook words it.",
        ),
    ]


def note_on(ctx: Context, measure: str) -> str:
    """A sentence on a missing measure, for other chapters."""
    return prose.absent(ctx, measure)
