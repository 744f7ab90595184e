"""The chapters of the regional report on each pillar of the maturity index."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.countries import ASIA, COUNTRIES
from otr.maturity import PILLARS, Score
from otr.measures import MEASURES
from otr.model import Block, Chart, Heading, Table
from otr.words import DASH, capital, cell, listed, small


def chapter(ctx: Context, scores: list[Score], number: int) -> list[Block]:
    """The chapter on one pillar: newest figures, the path, the points."""
    measure = PILLARS[number].measure
    m = MEASURES[measure]
    held = [s for p in ASIA if (s := ctx.series(measure, p))]
    held.sort(key=lambda s: -s.value)
    facts = ctx.facts
    top, low = held[0], held[-1]
    half = facts.median(measure, ASIA)
    common = not PILLARS[number].log
    scaled = "all on one scale" if common else "each on a scale of its own"
    missing = [COUNTRIES[p].the for p in ASIA if not ctx.series(measure, p)]
    rows = []
    newest = max(s.last for s in held)
    marks = [newest - 15, newest - 10, newest - 5, newest - 1, newest]
    points = {s.place: s.pillars[number] for s in scores}
    for s in held:
        score = points[s.country]
        rows.append(
            [
                COUNTRIES[s.country].name,
                *(cell(s.points.get(y), m.unit) for y in marks),
                str(s.last),
                DASH if score is None else f"{score:.0f}",
            ]
        )
    bars = [
        (COUNTRIES[s.country].name, s.value, f"{cell(s.value, m.unit)} ({s.last})") for s in held
    ]
    panels = [
        (
            COUNTRIES[s.country].name,
            {y: v for y, v in s.points.items() if y >= 2000},
            cell(s.value, m.unit),
        )
        for s in held
    ]
    tag = measure.replace("_", "-")
    return [
        Heading(1, f"Pillar: {PILLARS[number].name.lower()}", fresh=True),
        Heading(2, "Where the markets stand"),
        facts.para(
            f"{capital(facts.name(top.country))} has the highest figure, {facts.value(top)} "
            f"({top.last}); {facts.name(low.country)} the lowest, {facts.value(low)} "
            f"({low.last}).",
            f"Half of the {small(len(held))} countries with a figure have "
            f"{half if half == '100%' else half + ' or more'}.",
            f"No figure: {listed(missing)}." if missing else "",
        ),
        Chart(
            f"chart:{tag}",
            f"Asia - {m.label} - newest year",
            charts.ranked(bars, "", step=13),
            "Ranked bars: " + ", ".join(f"{n} {t}" for n, _, t in bars) + ".",
            held[0].source,
        ),
        Table(
            f"table:{tag}",
            f"Asia - {m.label} - {marks[0]} - {newest}",
            ("Country", *map(str, marks), "Newest", "Points"),
            rows,
            held[0].source,
        ),
        Heading(2, "How they came there"),
        Chart(
            f"chart:{tag}-panels",
            f"Asia - {m.label}, small panels, {scaled}",
            charts.small_multiples(panels, "", columns=5, common=common),
            f"Small lines of {m.noun} since 2000 for each country, {scaled}.",
            held[0].source,
        ),
    ]
