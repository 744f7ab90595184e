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
from otr.words import capital, listed, long_date, ordinal, small

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


def _points(r: Region, score: Score) -> str:
    """A country's index."""
    return r.ctx.facts.count("index", round(score.index or 0), score.place)


def headline(r: Region) -> str:
    """The head and the tail of the ranking in one line."""
    first, last = r.ranked[0], r.ranked[-1]
    return (
        f"{COUNTRIES[first.place].name} leads {len(r.ranked)} Asian markets with "
        f"{_points(r, first)} points; {COUNTRIES[last.place].name} comes last with "
        f"{_points(r, last)}"
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
        number = _points(r, score)
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
        return listed([f"{COUNTRIES[s.place].the} ({_points(r, s)})" for s in scores])

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


def _tiles(r: Region) -> Exhibit:
    """The head of the ranking, the middle, the end."""
    marked = [*enumerate(r.ranked[:4], 1), *enumerate(r.ranked[-4:], len(r.ranked) - 3)]
    return Exhibit(
        "exhibit:tiles",
        "Asia - The first four and the last four markets",
        "tiles",
        [
            {
                "value": f"{score.index:.0f}",
                "label": COUNTRIES[score.place].name,
                "note": f"{ordinal(place)} of {len(r.ranked)}",
                "c": 0 if place <= 4 else 1,
            }
            for place, score in marked
        ],
        "Own calculation from " + SOURCE,
    )


def _findings(r: Region) -> list[Bullet]:
    """One bullet for each pillar: who leads, who is last, and how far apart they are."""
    facts = r.ctx.facts
    bullets = []
    for pillar in PILLARS:
        held = [s for p in ASIA if (s := r.ctx.series(pillar.measure, p)) and s.value > 0]
        top, low = max(held, key=lambda s: s.value), min(held, key=lambda s: s.value)
        name = facts.name(low.country)
        link = f", and {name} the lowest, "
        if top.value / low.value < 100:
            times = facts.ratio(top, top.last, low, low.last)
            link = f", {times} times that of {name}, which has the lowest, "
        bullets.append(
            facts.bullet(
                f"{capital(facts.name(top.country))} has the highest {top.measure.noun}, "
                f"{facts.value(top)} ({top.last}){link}{facts.value(low)} ({low.last}).",
                f"{pillar.name}.",
            )
        )
    return bullets


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
        Heading(1, "Executive summary"),
        r.ctx.facts.para(headline(r) + ".", style="lead"),
        *overview(r),
        _tiles(r),
        Heading(2, "What the pillars show"),
        Bullets(_findings(r)),
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
            "@chart:index gives the order at a glance, @exhibit:index the index and its "
            "pillars. The method stands in the chapter on methodology."
        ),
        Chart(
            "chart:index",
            "Asia - Maturity index, countries in order",
            charts.ranked(rows, "", step=11.5),
            "Ranked bars: " + ", ".join(f"{n} {t}" for n, _, t in rows) + ".",
            "Own calculation from " + SOURCE,
        ),
        Exhibit(
            "exhibit:index",
            "Asia - Maturity index and its pillars, all countries",
            "heat",
            heat_data(r.scores),
            "Own calculation from " + SOURCE,
            "A dash means that no usable figure exists.",
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
    blocks: list[Block] = [
        Heading(1, "Country notes", fresh=True),
        Heading(2, "The markets from A to Z"),
    ]
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
                f"{capital(local.facts.value(users))} of the people used the internet in "
                f"{users.last}."
            )
        if score.index is not None:
            change = ""
            if place in then:
                size = round(score.index) - round(then[place] or 0)
                way = "more" if size > 0 else "fewer"
                change = (
                    f", {small(abs(size))} {way} than in the edition before"
                    if size
                    else ", as many as in the edition before"
                )
            sentences.append(
                f"With {local.facts.count('index', round(score.index), place)} points{change}, it "
                f"stands {ordinal(r.place(place))} of {len(r.ranked)}."
            )
        else:
            sentences.append(
                f"With usable figures for {small(score.used)} pillars only, it is left unscored."
            )
        blocks += [Heading(3, country.name), local.facts.para(*sentences)]
    return blocks


def context(report: Report, edition: Edition) -> Context:
    """The region as a context of its own."""
    earlier = [e.day for e in report.editions if e.day < edition.day]
    return Context(Known(load(), edition.day), REGION, ASIA, 2, max(earlier) if earlier else None)
