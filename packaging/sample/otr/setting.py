"""The chapters around the market: country and economy, digital economy, electricity."""

from __future__ import annotations

import re

from otr import charts
from otr.context import Context
from otr.model import Block, Chart, Heading, Table
from otr.quantities import BY_ID
from otr.sections import measure_section
from otr.words import DASH, cell, listed, short_date

_SHARE = re.compile(r"([A-Z][A-Za-z .'\u2019()-]*?)\s+(\d+(?:\.\d+)?)%")


def shares(text: str) -> list[tuple[str, float]]:
    """Partners and their shares of a Factbook line such as "China 53%, Senegal 11% (2022)"."""
    return [
        (name.strip(), float(value)) for name, value in _SHARE.findall(text) if float(value) > 0
    ]


def _the(name: str) -> str:
    """A partner's name inside a sentence."""
    shorts = ("US", "USA", "UK", "UAE", "Netherlands", "Philippines")
    long = name.startswith(("United ", "Republic ", "Democratic "))
    return f"the {name}" if name in shorts or long else name


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
                "@table:output gives the Factbook's figures beside those of the World Bank; the "
                "two differ in price base and in date."
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
            blocks.append(
                ctx.facts.para(f"The tables behind this report hold no list of {way}s with shares.")
            )
            continue
        first = found[0][0]
        printed = [(n, ctx.facts.share(figure, quantity, ctx.iso2, n, v)) for n, v in found[:4]]
        blocks.append(
            ctx.facts.para(
                f"The largest {way} in {figure.year} was {_the(first)}, with {printed[0][1]} of "
                "the total"
                + (
                    f"; next came {listed([f'{_the(n)} ({v})' for n, v in printed[1:]])}."
                    if len(found) > 1
                    else "."
                )
            )
        )
        rest = max(0.0, 100 - sum(v for _, v in found))
        title = "Exports by destination" if way == "buyer" else "Imports by origin"
        label = f"{'Exports to' if way == 'buyer' else 'Imports from'}, {figure.year}"
        rows += [[label, n, f"{v:g}"] for n, v in found] + [[label, "all others", f"{rest:g}"]]
        if len(found) < 2:
            continue
        spec_rows = [(n, v, f"{v:g}%") for n, v in found]
        tag = quantity.split("_")[0]
        blocks.append(
            Chart(
                f"chart:{tag}-partners",
                f"{ctx.country.name} - {title}, percent - {figure.year}",
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
