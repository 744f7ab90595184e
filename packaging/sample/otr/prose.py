"""Sentences about one measure: level, last change, long run, peak, gaps, peers."""

from __future__ import annotations

from itertools import pairwise

from otr.context import Context
from otr.countries import AGGREGATES, COUNTRIES
from otr.known import Series
from otr.model import Para
from otr.words import capital, listed, small

OLDEST = 8
"""Years after which a figure is no longer ranked among those of other countries."""
COMPLETE = 99.5
"""Percent from which a share counts as everybody."""
STALE = 4
"""Years between the newest figure and the report from which the text warns of its age."""


def _flat(series: Series, start: int, end: int) -> bool:
    a, b = series.points[start], series.points[end]
    if series.measure.unit in ("percent", "years"):
        return abs(b - a) < 0.05
    return abs(b - a) <= max(abs(a) * 0.002, 1e-9)


def level(ctx: Context, series: Series) -> str:
    """The newest value."""
    text = ctx.facts.value(series)
    noun, name, year = series.measure.noun, ctx.country.the, series.last
    if series.measure.unit == "count":
        options = (
            f"{capital(name)} counted {text} {noun} in {year}, the newest year in the source.",
            f"The newest figure is for {year}: {text} {noun}.",
            f"In {year} the source has {text} {noun} for {name}.",
        )
        if series.measure.id in ("population", "patents"):
            options = (f"For {year} the source gives {text} as {noun} of {name}.",) * 3
    else:
        options = (
            f"{capital(noun)} in {name} stood at {text} in {year}.",
            f"The newest figure for {noun} in {name} is {text}, for {year}.",
            f"In {year}, {noun} in {name} came to {text}.",
        )
    return ctx.pick(f"level-{series.measure.id}", options)


def latest_change(ctx: Context, series: Series) -> str:
    """The change on the year before, where there is one."""
    if len(series.years) < 2:
        return ""
    end = series.last
    start = series.years[-2]
    since = "the year before" if end - start == 1 else f"{start}, the last year with a figure,"
    if _flat(series, start, end):
        return f"That is unchanged on {since.removesuffix(',')}."
    up = series.points[end] > series.points[start]
    gap = ctx.facts.gap(series, start, end)
    share = ""
    relative = series.measure.unit not in ("percent", "score", "years")
    if relative and series.points[start] > 0 and series.points[end] < 4 * series.points[start]:
        share = f", or {ctx.facts.percent(series, start, end)}"
    verb = ctx.pick(
        f"verb-{series.measure.id}",
        ("a rise of", "an increase of", "up by")
        if up
        else ("a fall of", "a decline of", "down by"),
    )
    return f"On {since} this is {verb} {gap}{share}."


def long_run(ctx: Context, series: Series, span: int = 10) -> str:
    """The path over about ten years."""
    start = series.near(series.last - span)
    if start is None:
        start = series.years[0]
    end = series.last
    if series.points[start] == 0 and series.measure.unit != "percent":
        start = next((y for y in series.years if y > start and series.points[y] > 0), end)
    if end - start < 4:
        return ""
    relative = series.measure.unit not in ("percent", "years", "score")
    ratio = series.points[end] / series.points[start] if series.points[start] > 0 else 0.0
    still = relative and abs(ratio ** (1 / (end - start)) - 1) < 0.0005
    if still or _flat(series, start, end):
        return f"Between {start} and {end} the figure hardly moved."
    before = ctx.facts.value(series, start)
    if relative and ratio > 0:
        if ratio >= 20:
            return f"In {start} it had been no more than {before}."
        if ratio >= 3:
            times = ctx.facts.times(series, start, end)
            return ctx.pick(
                f"times-{series.measure.id}",
                (
                    f"In {start} it had been {before}; {end - start} years made it {times} times "
                    "as much.",
                    f"It is {times} times the {before} of {start}.",
                    f"The figure of {start} was {before}, and the newest is {times} times that.",
                ),
            )
        rate = ctx.facts.yearly(series, start, end)
        word = "growth" if ratio > 1 else "decline"
        return f"Measured from {start}, when it was {before}, the average {word} is {rate} a year."
    gap = ctx.facts.gap(series, start, end)
    way = "higher" if series.points[end] > series.points[start] else "lower"
    return f"It is {gap} {way} than in {start}, when the source has {before}."


def extremes(ctx: Context, series: Series) -> str:
    """The peak, where it is past, and the steepest year."""
    if len(series.years) < 5:
        return ""
    peak = max(series.years, key=lambda year: (series.points[year], year))
    if peak < series.last and series.points[peak] > 0:
        text = ctx.facts.value(series, peak)
        return ctx.pick(
            f"peak-{series.measure.id}",
            (
                f"The highest value on record, {text}, belongs to {peak}.",
                f"The series peaked in {peak} at {text}.",
                f"No year stands above {peak}, when the figure was {text}.",
            ),
        )
    steps = [
        (series.points[b] - series.points[a], a, b) for a, b in pairwise(series.years) if b - a == 1
    ]
    if not steps:
        return ""
    most, start, end = max(steps)
    if most <= 0:
        return ""
    gap = ctx.facts.gap(series, start, end)
    if series.measure.unit == "years" and most > 5:
        return (
            f"Between {start} and {end} the source leaps by {gap}, more than lives can lengthen "
            "in a year: its two parts do not fit together."
        )
    return f"The largest gain within one year came in {end}: {gap}."


def holes(ctx: Context, series: Series) -> str:
    """What is missing: gaps inside the series, and its age on the date of the report."""
    sentences = []
    missing = [y for y in range(max(series.years[0], 2000), series.last) if y not in series.points]
    if 0 < len(missing) <= 4:
        sentences.append(f"The source has no figure for {listed([str(y) for y in missing])}.")
    elif missing:
        sentences.append(
            f"The source leaves {small(len(missing))} of the years between {series.years[0]} "
            f"and {series.last} without a figure."
        )
    age = ctx.known.day.year - series.last
    if age >= STALE:
        years = f"{small(age)} years"
        sentences.append(
            ctx.pick(
                f"age-{series.measure.id}",
                (
                    f"The newest figure is {years} older than this report and must be read as "
                    "history, not as the state of today.",
                    f"Nothing newer than {series.last} has been published: the figure is {years} "
                    "behind the date of this report.",
                    f"With {years} between the newest figure and this report, the series tells "
                    "where the country was, not where it is.",
                ),
            )
        )
    return " ".join(sentences)


def absent(ctx: Context, measure: str) -> str:
    """What the report says where a source has no figure at all."""
    series = ctx.series(measure)
    noun = series.measure.noun
    return ctx.pick(
        f"absent-{measure}",
        (
            f"Neither this edition's source nor any earlier one that was looked at has a figure on "
            f"{noun} for {ctx.country.the}; the report leaves the place empty rather than guess.",
            f"On {noun} the source is silent for {ctx.country.the}. Nothing is put in its place.",
            f"There is no figure on {noun} for {ctx.country.the} in the source used here, and none "
            "has been made up.",
        ),
    )


def full(series: Series) -> bool:
    """Whether a share has been practically 100 percent for ten years."""
    newest = [v for y, v in series.points.items() if y > series.last - 10]
    return series.measure.unit == "percent" and len(newest) >= 8 and min(newest) >= COMPLETE


def story(ctx: Context, measure: str) -> list[Para]:
    """One or two paragraphs on a measure of the country."""
    series = ctx.series(measure)
    if not series:
        return [ctx.facts.para(absent(ctx, measure), style="note")]
    if not any(series.points.values()):
        start, end = series.years[0], series.last
        return [
            ctx.facts.para(
                f"The source gives zero in every year that it covers from {start} to {end} and "
                f"nothing after {end}. A zero in such a series may mean that nobody counted; the "
                "report takes it as printed and draws no line through it.",
                style="note",
            )
        ]
    if full(series):
        return [
            ctx.facts.para(
                level(ctx, series),
                "For ten years the figure has been as good as "
                "complete, and no chart is drawn of it.",
            )
        ]
    first = ctx.facts.para(
        level(ctx, series),
        latest_change(ctx, series),
        long_run(ctx, series),
        extremes(ctx, series),
    )
    rest = holes(ctx, series)
    return [first, ctx.facts.para(rest)] if rest else [first]


def against_peers(ctx: Context, measure: str) -> list[Para]:
    """Where the country stands among its peers by newest value."""
    own = ctx.series(measure)
    others = [s for p in ctx.peers if (s := ctx.series(measure, p))]
    if not own or len(others) < 2 or ctx.known.day.year - own.last > OLDEST:
        return []
    facts = ctx.facts
    if own.measure.unit == "percent" and min(s.value for s in (own, *others)) >= COMPLETE:
        return [facts.para("In none of the countries compared here is it noticeably lower.")]
    rank = facts.rank(measure, ctx.iso2, ctx.group)
    sentences = [
        ctx.pick(
            f"rank-{measure}",
            (
                f"Among the countries compared here, {ctx.country.the} comes {rank}.",
                f"By the newest figures {ctx.country.the} ranks {rank}.",
                f"That puts {ctx.country.the} {rank} in the group.",
            ),
        )
    ]
    top = max(others, key=lambda s: s.value)
    low = min(others, key=lambda s: s.value)
    if top.value > own.value:
        near = own.value > 0 and 1.15 <= top.value / own.value < 60
        times = (
            near and abs(top.last - own.last) <= 4 and own.measure.unit not in ("years", "score")
        )
        sentences.append(
            f"{capital(facts.name(top.country))} has the highest figure, "
            f"{facts.value(top)} ({top.last})"
            + (f", {facts.ratio(top, top.last, own, own.last)} times as much." if times else ".")
        )
    else:
        sentences.append(
            f"Next comes {facts.name(top.country)} with {facts.value(top)} ({top.last})."
        )
    if low.value < own.value:
        sentences.append(
            f"At the other end is {facts.name(low.country)} with {facts.value(low)} ({low.last})."
            if top.value > own.value
            else f"The lowest figure is that of {facts.name(low.country)}: "
            f"{facts.value(low)} ({low.last})."
        )
    return [facts.para(*sentences, world(ctx, measure))]


def world(ctx: Context, measure: str) -> str:
    """The country against the world average, where the World Bank has one."""
    own = ctx.series(measure)
    average = ctx.series(measure, "WLD")
    if not own or not average or own.measure.unit in ("count", "usd", "score"):
        return ""
    if own.value <= 0:
        return ""
    year = own.last
    if average.points.get(year, 0) <= 0:
        return ""
    text = ctx.facts.value(average, year)
    side = "above" if own.points[year] > average.points[year] else "below"
    return (
        f"The {AGGREGATES['WLD'].lower()} average of {year} is {text}; "
        f"{ctx.country.the} lies {side} it."
    )


def missing_peers(ctx: Context, measure: str) -> str:
    """Which peers the source has nothing on."""
    absent_names = [COUNTRIES[p].the for p in ctx.peers if not ctx.series(measure, p)]
    if not absent_names:
        return ""
    return f"No figure: {listed(absent_names)}."
