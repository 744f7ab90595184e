"""Executive summary and key statistics, and the headline that the record carries."""

from __future__ import annotations

from otr import maturity, prose
from otr.context import Context
from otr.model import Block, Bullet, Bullets, Exhibit, Heading, Para
from otr.words import DASH, capital, cell, listed, small

_TILES = (
    ("mobile", 0),
    ("mobile_100", 1),
    ("fixed_100", 2),
    ("users", 3),
    ("broadband_100", 4),
    ("servers", 5),
    ("access", 6),
    ("population", 7),
)


def _by(change: float, rise: str, pause: str) -> str:
    """A verb by the change of the last year, as a share of the year before."""
    return rise if change > 0.005 else pause if change > -0.02 else "slips back to"


def headline(ctx: Context) -> str:
    """One line on the newest mobile figure, in words made from it."""
    own = ctx.series("mobile_100")
    name = capital(ctx.country.the)
    if not own or len(own.years) < 2:
        return f"{name}: what public sources know, and what they do not"
    start = own.near(own.last - 5) or own.years[0]
    change = own.value - own.points[start]
    last = own.value / (own.points[own.years[-2]] or own.value or 1) - 1
    if abs(change) < own.points[start] * 0.03:
        word = "holds level at"
    elif change > own.points[start] * 0.35:
        word = _by(last, "climbs steeply to", "levels off after a steep climb at")
    elif change > 0:
        word = _by(last, "edges up to", "pauses at")
    else:
        word = _by(last, "recovers to", "slips back to")
    others = [s.value for p in ctx.peers if (s := ctx.series("mobile_100", p))]
    tail = ""
    if others and own.value < min(others):
        tail = " and stays last among its peers"
    elif others and own.value > max(others):
        tail = " and leads its peers"
    owner = f"{name}'" if name.endswith("s") else f"{name}'s"
    return f"{owner} mobile penetration {word} {ctx.facts.value(own)} in {own.last}{tail}"


def overview(ctx: Context) -> list[Para]:
    """Three to five paragraphs that the record and the executive summary share."""
    paras = [
        ctx.facts.para(
            prose.level(ctx, ctx.series("mobile")),
            prose.latest_change(ctx, ctx.series("mobile")),
            prose.long_run(ctx, ctx.series("mobile")),
        )
    ]
    paras += prose.against_peers(ctx, "mobile_100")[:1]
    paras.append(_reach(ctx))
    return [para for para in paras if para.text]


def _reach(ctx: Context) -> Para:
    facts = ctx.facts
    parts = []
    users, access = ctx.series("users"), ctx.series("access")
    if users and users.value > 0:
        parts.append(f"{facts.value(users)} of the people used the internet in {users.last}.")
    elif users:
        parts.append(
            f"For internet use the source prints zero up to {users.last} and nothing since."
        )
    broadband = ctx.series("broadband_100")
    if broadband:
        parts.append(f"Fixed broadband stands at {facts.value(broadband)} in {broadband.last}.")
    else:
        parts.append("No source used here counts fixed broadband in the country.")
    if access:
        if access.value < 99.5:
            parts.append(
                f"Electricity reaches {facts.value(access)} of the people "
                f"({access.last}), which sets a limit to every network."
            )
        else:
            parts.append("Electricity reaches practically everybody.")
    return facts.para(*parts)


def chapter(ctx: Context) -> list[Block]:
    """Chapter: executive summary."""
    blocks: list[Block] = [
        Heading(1, "Executive summary", fresh=True),
        ctx.facts.para(headline(ctx) + ".", style="lead"),
        *overview(ctx),
        _tiles(ctx),
    ]
    blocks.append(Heading(2, "What the figures show"))
    blocks.append(Bullets(_findings(ctx)))
    blocks.append(Heading(2, "What the figures do not show"))
    blocks.append(_limits(ctx))
    return blocks


def _tiles(ctx: Context) -> Exhibit:
    data = []
    for measure, colour in _TILES:
        s = ctx.series(measure)
        if s:
            label = s.measure.label
            data.append(
                {
                    "value": cell(s.value, s.measure.unit),
                    "label": label,
                    "note": str(s.last),
                    "c": colour,
                }
            )
        else:
            data.append({"value": DASH, "label": ctx.label(measure), "note": "no figure", "c": -1})
    return Exhibit(
        "exhibit:tiles",
        f"{ctx.country.name} - The market in eight figures",
        "tiles",
        data,
        "Gapminder; World Bank, WDI",
    )


def _findings(ctx: Context) -> list[Bullet]:
    bullets = []
    for measure, lead in (
        ("mobile_100", "Mobile."),
        ("fixed_100", "Fixed lines."),
        ("users", "Internet."),
        ("broadband_100", "Broadband."),
        ("access", "Electricity."),
        ("servers", "Servers."),
    ):
        s = ctx.series(measure)
        if not s or not any(s.points.values()):
            continue
        text = " ".join(t for t in (prose.level(ctx, s), prose.long_run(ctx, s)) if t)
        bullets.append(ctx.facts.bullet(text, lead))
    score = maturity.score(ctx.known, ctx.iso2)
    if score.index is not None and ctx.depth >= 2:
        bullets.append(
            ctx.facts.bullet(
                f"The index of this series stands at "
                f"{ctx.facts.count('index', round(score.index), ctx.iso2)} of 100, from "
                + ("all " if score.used == len(score.pillars) else f"{small(score.used)} of ")
                + f"{small(len(score.pillars))} pillars.",
                "Maturity.",
            )
        )
    return bullets


def _limits(ctx: Context) -> Para:
    silent = [
        ctx.series(m).measure.noun
        for m in ("broadband", "gdp", "inflation", "tech_exports", "research", "servers", "patents")
        if not ctx.series(m)
    ]
    old = [
        (s.measure.noun, s.last)
        for m in ("mobile", "users", "fixed_100", "broadband", "cover_4g")
        if (s := ctx.series(m)) and ctx.known.day.year - s.last >= prose.STALE
    ]
    parts = []
    if silent:
        parts.append(f"For {listed(silent)} the sources hold no figure.")
    if old:
        parts.append(
            "Old series, with their last year: "
            + listed([f"{noun} ({year})" for noun, year in old])
            + "."
        )
    parts.append(
        "Prices, revenues, market shares and the quality of networks are not in any of the public "
        "sources, and this report does not guess at them."
    )
    return ctx.facts.para(*parts)
