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
        theirs, ours = facts.value(other), facts.value(own)
        home, away, word = ctx.country.the, peer.the, "more" if high else "less"
        sentences.append(
            ctx.pick(
                f"peer-{place}",
                (
                    f"{capital(away)} has {theirs} in mobile service ({other.last}), {word} than "
                    f"{home} with {ours} ({own.last}).",
                    f"Mobile penetration in {away} is {theirs} ({other.last}); in {home} it is "
                    f"{ours} ({own.last}).",
                    f"Against the {ours} of {home} ({own.last}), mobile service in {away} stands "
                    f"at {theirs} ({other.last}).",
                ),
            )
        )
        year = next(
            (y for y in other.years if own.value > 0 and other.points[y] >= own.value), None
        )
        if high and year and year < own.last:
            level = facts.value(other, year)
            sentences.append(
                ctx.pick(
                    f"passed-{place}",
                    (
                        f"{capital(away)} had reached the present level of {home} by {year}: "
                        f"{level}.",
                        f"There the present level of {home} was passed in {year}, at {level}.",
                        f"In {year} it stood where {home} stands now, with {level}.",
                    ),
                )
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
    online = ctx.series("users")
    if len(users.years) > 3:
        pair = [(peer.name, users.points)]
        if online and any(online.points.values()):
            pair.insert(0, (ctx.country.name, online.points))
        names = " and ".join(name for name, _ in pair)
        blocks.append(
            Chart(
                f"chart:peer-users-{place.lower()}",
                f"{names} - Internet users, % of population - 1995 - {users.last}",
                charts.lines(pair, first=1995, height=36, strong=len(pair) - 2),
                f"Internet users; {peer.name} ends at {cell(users.value, 'percent')}%.",
                users.source,
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
