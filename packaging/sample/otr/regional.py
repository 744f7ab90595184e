"""The regional report: Asian markets compared, with the maturity index explained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from otr import backmatter, charts, maturity, pillars, prose
from otr.catalogue import Edition, Report
from otr.comparison import heat_data
from otr.context import Context
from otr.countries import ASIA, COUNTRIES, REGION
from otr.known import Known
from otr.maturity import PILLARS, Score
from otr.model import Block, Bullet, Bullets, Chart, Exhibit, Heading, Para
from otr.tables import load
from otr.words import MINUS, capital, listed, long_date, ordinal, small

SOURCE = "Gapminder; World Bank, WDI"


@dataclass
class Region:
    """Scores of the region on the date of an edition, and on that of the edition before."""

    ctx: Context
    scores: list[Score]
    before: list[Score]
    previous: date | None

    @property
    def ranked(self) -> list[Score]:
        """Countries that could be scored, best first."""
        return [s for s in self.scores if s.index is not None]

    def place(self, iso2: str) -> int:
        """Place among the scored."""
        return 1 + [s.place for s in self.ranked].index(iso2)


def region(ctx: Context) -> Region:
    """Scores now and then."""
    before = maturity.ranking(Known(load(), ctx.previous), ASIA) if ctx.previous is not None else []
    return Region(ctx, maturity.ranking(ctx.known, ASIA), before, ctx.previous)


def headline(r: Region) -> str:
    """The head and the tail of the ranking in one line."""
    first, last = r.ranked[0], r.ranked[-1]
    return (
        f"{COUNTRIES[first.place].name} leads {len(r.ranked)} Asian markets with "
        f"{first.index:.0f} points; {COUNTRIES[last.place].name} comes last with {last.index:.0f}"
    )


def moves(r: Region) -> list[Bullet]:
    """Changes of the index since the edition before, the largest first."""
    then = {s.place: s.index for s in r.before if s.index is not None}
    found = []
    for score in r.ranked:
        if score.place in then and score.index is not None:
            change = round(score.index) - round(then[score.place])
            found.append((abs(change), change, score))
    found.sort(key=lambda item: (-item[0], item[2].place))
    bullets = []
    for size, change, score in found[:12]:
        if size == 0 or score.index is None:
            continue
        name = capital(COUNTRIES[score.place].the)
        way = "gains" if change > 0 else "loses"
        points = "point" if size == 1 else "points"
        number = r.ctx.facts.count("index", round(score.index), score.place)
        bullets.append(
            r.ctx.facts.bullet(
                f"{name} {way} {small(size)} {points} and stands at {number}, "
                f"{ordinal(r.place(score.place))} of {len(r.ranked)}."
            )
        )
    return bullets


def overview(r: Region) -> list[Para]:
    """Paragraphs for the summary and the record."""
    facts = r.ctx.facts
    top, low = r.ranked[:3], r.ranked[-3:]
    mean = sum(s.index or 0 for s in r.ranked) / len(r.ranked)
    unscored = [COUNTRIES[s.place].the for s in r.scores if s.index is None]

    def shown(scores: list[Score]) -> str:
        return listed(
            [
                f"{COUNTRIES[s.place].the} ({facts.count('index', round(s.index or 0), s.place)})"
                for s in scores
            ]
        )

    return [
        facts.para(
            f"The index covers {small(len(r.scores))} Asian countries, from 0 to 100 points.",
            f"At the head stand {shown(top)}.",
            f"At the end stand {shown(low)}.",
            f"The plain mean of all that could be scored is {mean:.0f}.",
            f"Unscored for want of figures: {listed(unscored)}." if unscored else "",
        ),
        facts.para(*_spread(r)),
    ]


def _spread(r: Region) -> list[str]:
    sentences = []
    for index, pillar in enumerate(PILLARS):
        values = [s.pillars[index] for s in r.scores if s.pillars[index] is not None]
        known = [v for v in values if v is not None]
        if known:
            sentences.append((max(known) - min(known), pillar.name, len(known)))
    widest, narrowest = max(sentences), min(sentences)
    return [
        f"The markets differ most in the pillar {widest[1].lower()}, by {widest[0]:.0f} points "
        f"between the best and the last of {small(widest[2])}, and least in the pillar "
        f"{narrowest[1].lower()}, by {narrowest[0]:.0f}."
    ]


def chapters(r: Region, title: str) -> list[Block]:
    """All chapters."""
    ctx = r.ctx
    blocks: list[Block] = [Heading(1, "Key developments", fresh=True)]
    changed = moves(r)
    if r.previous and changed:
        blocks += [
            Para(
                f"Changes of the index since the edition of {long_date(r.previous)}, the largest "
                "first. A country moves when a newer figure is known, or when an old one has "
                "become too old to count."
            ),
            Bullets(changed),
        ]
    else:
        blocks.append(Para("This is the first edition; there is nothing yet to compare it with."))
    blocks += [
        Heading(1, "Executive summary", fresh=True),
        Para(headline(r) + ".", style="lead"),
        *overview(r),
        *_index(r),
    ]
    for number in range(len(PILLARS)):
        blocks += pillars.chapter(ctx, r.scores, number)
    blocks += _countries(r)
    blocks += backmatter.methodology(ctx)
    blocks += backmatter.sources(ctx)
    blocks += backmatter.glossary()
    blocks += backmatter.imprint(ctx, title)
    return blocks


def _index(r: Region) -> list[Block]:
    rows = [(COUNTRIES[s.place].name, s.index or 0.0, f"{s.index:.0f}") for s in r.ranked]
    blocks: list[Block] = [
        Heading(1, "The maturity index", fresh=True),
        Heading(2, "Ranking"),
        Para(
            "@exhibit:index gives the index and its pillars, @chart:index the order at a "
            "glance. The method stands in the chapter on methodology."
        ),
        Exhibit(
            "exhibit:index",
            "Asia - Maturity index and its pillars, all countries",
            "heat",
            heat_data(r.scores),
            "Own calculation from " + SOURCE,
            "A dash means that no usable figure exists.",
        ),
        Chart(
            "chart:index",
            "Asia - Maturity index, countries in order",
            charts.ranked(rows, "", step=13),
            "Ranked bars: " + ", ".join(f"{n} {t}" for n, _, t in rows) + ".",
            "Own calculation from " + SOURCE,
        ),
    ]
    then = {s.place: s.index for s in r.before if s.index is not None}
    pairs = [
        (COUNTRIES[s.place].name, then[s.place] or 0.0, s.index or 0.0, f"{s.index:.0f}")
        for s in r.ranked
        if s.place in then
    ]
    if r.previous and len(pairs) > 3:
        blocks += [
            Heading(2, "Then and now"),
            Para(
                f"The open dot is the index in the edition of {long_date(r.previous)}, from what "
                "was known then; the full dot is the index of this edition."
            ),
            Chart(
                "chart:index-then",
                f"Asia - Maturity index - {r.previous.year} and {r.ctx.known.day.year}",
                charts.dumbbells(pairs, "", "Open dot: the edition before. Full dot: this one."),
                "Then and now: " + "; ".join(f"{n} {a:.0f}, {t}" for n, a, _, t in pairs) + ".",
                "Own calculation from " + SOURCE,
            ),
        ]
    return blocks


def _countries(r: Region) -> list[Block]:
    blocks: list[Block] = [Heading(1, "Country notes", fresh=True)]
    then = {s.place: s.index for s in r.before if s.index is not None}
    for place in sorted(ASIA, key=lambda p: COUNTRIES[p].name):
        country = COUNTRIES[place]
        score = next(s for s in r.scores if s.place == place)
        local = Context(r.ctx.known, country, tuple(p for p in ASIA if p != place)[:8], 2, None)
        mobile = local.series("mobile_100")
        sentences = [prose.level(local, mobile), prose.long_run(local, mobile)] if mobile else []
        users = local.series("users")
        if users and users.value > 0:
            sentences.append(
                f"Internet users: {local.facts.value(users)} of the people ({users.last})."
            )
        if score.index is not None:
            change = ""
            if place in then:
                size = round(score.index) - round(then[place] or 0)
                sign = "+" if size > 0 else MINUS if size < 0 else ""
                change = f", {sign}{abs(size)} since the edition before"
            sentences.append(
                f"Index: {local.facts.count('index', round(score.index), place)}{change}, "
                f"{ordinal(r.place(place))} of {len(r.ranked)}."
            )
        else:
            sentences.append(f"Unscored: {small(score.used)} usable pillars.")
        blocks += [Heading(2, country.name), local.facts.para(*sentences)]
    return blocks


def context(report: Report, edition: Edition) -> Context:
    """The region as a context of its own."""
    earlier = [e.day for e in report.editions if e.day < edition.day]
    return Context(Known(load(), edition.day), REGION, ASIA, 2, max(earlier) if earlier else None)
