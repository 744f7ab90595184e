"""One page on each peer of a country, side by side with it."""

from __future__ import annotations

from otr import charts
from otr.context import Context
from otr.countries import COUNTRIES
from otr.model import Block, Break, Chart, Heading, Table
from otr.networks import technologies
from otr.words import DASH, capital, cell


def page(ctx: Context, place: str) -> list[Block]:
    """One page on a peer: a chart of both, a table side by side, its networks."""
    peer = COUNTRIES[place]
    own, other = ctx.series("mobile_100"), ctx.series("mobile_100", place)
    facts = ctx.facts
    sentences = []
    if own and other:
        high = other.value >= own.value
        sentences.append(
            f"{capital(peer.the)} counts {facts.value(other)} for mobile service ({other.last}), "
            f"{'more' if high else 'less'} than {ctx.country.the} with {facts.value(own)} "
            f"({own.last})."
        )
        year = next(
            (y for y in other.years if own.value > 0 and other.points[y] >= own.value), None
        )
        if high and year and year < own.last:
            sentences.append(
                f"{capital(peer.the)} had reached the present level of {ctx.country.the} by "
                f"{year}: {facts.value(other, year)}."
            )
    users = ctx.series("users", place)
    if users and users.value > 0:
        sentences.append(f"Internet use stands at {facts.value(users)} ({users.last}).")
    networks = ctx.known.networks(place)
    if networks:
        live = [n for n in networks if n.status.lower() == "operational"]
        day = ctx.known.snapshots[-1].isoformat()
        number = facts.count("networks", len(live), place, day, "Operational")
        fifth = sum(1 for n in live if "5G" in technologies(n.bands))
        extra = (
            f", {facts.count('technology', fifth, place, day, '5G')} of them with 5G"
            if fifth
            else ", none of them with 5G"
        )
        sentences.append(f"Its list of networks has {number} operational codes{extra}.")
    rows = []
    for measure in (
        "mobile_100",
        "fixed_100",
        "users",
        "broadband_100",
        "servers",
        "access",
        "power",
        "population",
        "urban",
        "gdp_capita",
        "life",
        "unemployment",
    ):
        a, b = ctx.series(measure), ctx.series(measure, place)
        rows.append(
            [
                ctx.label(measure),
                f"{cell(a.value, a.measure.unit)} ({a.last})" if a else DASH,
                f"{cell(b.value, b.measure.unit)} ({b.last})" if b else DASH,
            ]
        )
    blocks: list[Block] = [
        Break(),
        Heading(2, f"{ctx.country.name} and {peer.name}"),
        facts.para(*sentences),
    ]
    lines = [(s.country, s.points) for s in (own, other) if s]
    if len(lines) == 2:
        spec = charts.lines([(COUNTRIES[c].name, p) for c, p in lines], first=1995, height=42)
        blocks.append(
            Chart(
                f"chart:peer-{place.lower()}",
                f"{ctx.country.name} and {peer.name} - {own.measure.label} - 1995 - "
                f"{max(own.last, other.last)}",
                spec,
                f"Two lines: {ctx.country.name} ends at {cell(own.value, 'per100')}, "
                f"{peer.name} at {cell(other.value, 'per100')}.",
                "Gapminder; World Bank, WDI",
            )
        )
    theirs, ours = ctx.series("users", place), ctx.series("users")
    if len(theirs.years) > 3:
        pair = [(peer.name, theirs.points)]
        if ours and any(ours.points.values()):
            pair.insert(0, (ctx.country.name, ours.points))
        names = " and ".join(name for name, _ in pair)
        blocks.append(
            Chart(
                f"chart:peer-users-{place.lower()}",
                f"{names} - Internet users, % of population - 1995 - {theirs.last}",
                charts.lines(pair, first=1995, height=36, strong=len(pair) - 2),
                f"Internet users; {peer.name} ends at {cell(theirs.value, 'percent')}%.",
                theirs.source,
                "" if len(pair) == 2 else f"No usable figures for {ctx.country.the}.",
            )
        )
    blocks.append(
        Table(
            f"table:peer-{place.lower()}",
            f"{ctx.country.name} and {peer.name} - Side by side - newest year",
            ("Quantity", ctx.country.name, peer.name),
            rows,
            "Gapminder; World Bank, WDI",
            widths=(2, 1.3, 1.3),
        )
    )
    return blocks
