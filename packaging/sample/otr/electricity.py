"""The chapter on electricity, without which no network runs."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.model import Block, Chart, Heading, Table
from otr.quantities import BY_ID
from otr.sections import measure_section, printed_table
from otr.words import cell, listed, short_date


def chapter(ctx: Context) -> list[Block]:
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
    sentences = [f"{BY_ID[largest].label} made up {text} of the installed capacity in {years[-1]}."]
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
    used = [i for i in range(len(parts)) if any(row[i] for _, row in rows)]
    rows = [(label, [row[i] for i in used]) for label, row in rows]
    names = [BY_ID[q].label for i, q in enumerate(parts) if i in used]
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
