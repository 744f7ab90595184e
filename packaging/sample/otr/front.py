"""Cover, record page and document information of an edition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from otr import backmatter, charts
from otr.catalogue import REPORTS, Edition, Report
from otr.context import Context
from otr.countries import COUNTRIES
from otr.model import Record
from otr.words import listed, long_date, short_date

_ACCENTS = {
    "Asia": "#0b3550",
    "Europe": "#2b2f5e",
    "Africa": "#4a3418",
    "Americas": "#173f35",
    "Oceania": "#0f4a52",
}
SUBTITLE = "Telecoms, Mobile and Broadband"


def related(report: Report, edition: Edition) -> list[str]:
    """Reports on the peers, then those that have this country as a peer; titles of the time."""
    by_place = {r.iso2: r for r in REPORTS}
    places = [p for p in report.peers if p in by_place]
    places += [r.iso2 for r in REPORTS if report.iso2 in r.peers and r.iso2 not in places]
    titles = []
    for place in places:
        past = [e for e in by_place[place].editions if e.day <= edition.day]
        if past:
            titles.append(past[-1].title)
    return titles[:6]


def record(
    report: Report,
    edition: Edition,
    pages: int,
    ctx: Context,
    *,
    headline: str,
    overview: list[str],
    developments: list[str],
    named: tuple[str, list[str]],
) -> Record:
    """The record as the publisher prints it, on the day of the edition."""
    number = 1 + sum(1 for e in report.editions if e.day < edition.day)
    bullets = developments or ["No source has changed since the last edition."]
    titles = related(report, edition)
    kind, names = named
    return Record(
        facts=[
            f"Last updated: {short_date(edition.day)} Update History",
            "Report Status: Current",
            f"Report Pages: {pages}",
            f"Lead Analyst: {backmatter.ANALYST}",
            f"Publisher: {backmatter.PUBLISHER}",
            f"Edition number: {number}",
        ],
        headline=headline,
        overview=overview,
        developments=[
            *bullets,
            f"Report update includes data known up to {long_date(edition.day)}.",
        ],
        companies_label=f"{kind} mentioned in this report:",
        companies=", ".join(names) or "None",
        related="; ".join(titles) if titles else "None yet",
        methodology=backmatter.methodology_short(ctx),
        licence=f"{backmatter.LICENCE} Single user, 10 users, 20 users, site: the same terms.",
    )


def meta(
    ctx: Context, edition: Edition, pages: int, places: Sequence[str], named: list[str]
) -> dict[str, Any]:
    """What cover, running lines and document information need; `places` draw the cover."""
    country, day = ctx.country, edition.day
    shown = [p for p in places if len(ctx.series("mobile_100", p).points) > 2]
    newest = max(ctx.series("mobile_100", p).last for p in shown)
    art = charts.cover_art(
        [{y: v for y, v in ctx.series("mobile_100", p).points.items() if y >= 1995} for p in shown]
    )
    others = listed([*ctx.names(shown[1:5]), *(["others"] if len(shown) > 5 else [])])
    return {
        "title": edition.title,
        "subtitle": SUBTITLE,
        "place": country.name,
        "publisher": backmatter.PUBLISHER,
        "date": [day.year, day.month, day.day],
        "accent": _ACCENTS[country.region],
        "subject": f"{SUBTITLE}: {country.name}, as known on {long_date(day)}",
        "keywords": [
            country.name,
            "telecommunications",
            "mobile",
            "broadband",
            "internet",
            "statistics",
            *named,
        ],
        "cover": [
            f"Last updated: {short_date(day)}",
            f"Report Pages: {pages}",
            f"Publisher: {backmatter.PUBLISHER}",
        ],
        "disclaimer": f"{backmatter.DISCLAIMER} {backmatter.sources_short(day)}",
        "spread": False,
        "flow": edition.depth <= 2,
        "art": art,
        "art_caption": f"Mobile subscriptions per 100 people, 1995 to {newest}: "
        f"{COUNTRIES[shown[0]].name} (bright), {others}.",
        "foot": f"{backmatter.PUBLISHER}  |  {short_date(day)}  |  Compiled from public data; "
        "no commercial market study",
    }
