"""Puts the chapters of one edition together into a document ready for typesetting."""

from __future__ import annotations

from datetime import date

from otr import (
    annex,
    backmatter,
    charts,
    comparison,
    developments,
    market,
    operators,
    revisions,
    setting,
    summary,
)
from otr.catalogue import REPORTS, Edition, Report
from otr.context import Context
from otr.countries import COUNTRIES
from otr.known import Known
from otr.model import Block, Document, Record
from otr.tables import load
from otr.words import listed, long_date, short_date

_ACCENTS = {
    "Asia": "#0b3550",
    "Europe": "#2b2f5e",
    "Africa": "#4a3418",
    "Americas": "#173f35",
    "Oceania": "#0f4a52",
}
SUBTITLE = "Telecoms, Mobile and Broadband"


def context(report: Report, edition: Edition) -> Context:
    """The figures as known on the date of the edition, with the country and its peers."""
    earlier = [e.day for e in report.editions if e.day < edition.day]
    peers = report.peers if edition.depth > 1 else report.peers[:4]
    return Context(
        Known(load(), edition.day),
        COUNTRIES[report.iso2],
        peers,
        edition.depth,
        max(earlier) if earlier else None,
    )


def _chapters(ctx: Context, edition: Edition, sheets: int) -> list[Block]:
    blocks: list[Block] = [
        *developments.chapter(ctx),
        *summary.chapter(ctx),
        *summary.statistics(ctx),
        *market.overview(ctx),
        *setting.country(ctx),
        *market.fixed(ctx),
        *market.mobile(ctx),
        *market.internet(ctx),
        *market.broadband(ctx),
    ]
    if edition.depth >= 2:
        blocks += setting.digital(ctx)
    blocks += setting.electricity(ctx)
    blocks += operators.chapter(ctx)
    blocks += comparison.chapter(ctx)
    if edition.depth >= 3:
        blocks += revisions.chapter(ctx)
    blocks += backmatter.methodology(ctx)
    blocks += backmatter.sources(ctx)
    if edition.depth >= 2:
        blocks += backmatter.glossary()
    blocks += annex.sheets(ctx, sheets)
    blocks += backmatter.imprint(ctx, edition.title)
    return blocks


def _status(report: Report, edition: Edition) -> str:
    newest = max(e.day for e in report.editions)
    return "Current" if edition.day == newest else "Archived"


def related(report: Report) -> list[str]:
    """Other current reports: those of the peers, then those that have this country as a peer."""
    by_place = {r.iso2: r for r in REPORTS}
    places = [p for p in report.peers if p in by_place]
    places += [r.iso2 for r in REPORTS if report.iso2 in r.peers and r.iso2 not in places]
    return [by_place[p].editions[-1].title for p in places[:6]]


def record(ctx: Context, report: Report, edition: Edition, pages: int) -> Record:
    """The record as the publisher prints it; wording as publishers have it."""
    number = 1 + sum(1 for e in report.editions if e.day < edition.day)
    head = [
        f"Last updated: {short_date(edition.day)} Update History",
        f"Report Status: {_status(report, edition)}",
        f"Report Pages: {pages}",
        f"Publisher: {backmatter.PUBLISHER}",
        f"Edition number: {number}",
    ]
    found = developments.headlines(ctx)
    bullets = [event.text for event in found] or ["No source has changed since the last edition."]
    bullets.append(f"Report update includes data known up to {long_date(edition.day)}.")
    titles = related(report)
    return Record(
        facts=head,
        headline=summary.headline(ctx),
        overview=[para.text for para in summary.overview(ctx)],
        developments=bullets,
        companies_label="Companies mentioned in this report:",
        companies=", ".join(operators.companies(ctx, 16)) or "None",
        related="; ".join(titles) if titles else "None",
        methodology=backmatter.methodology_short(ctx),
        licence=f"{backmatter.LICENCE} Single user, 10 users, 20 users, site: the same terms.",
    )


def _meta(ctx: Context, edition: Edition, pages: int) -> dict[str, object]:
    country = ctx.country
    measure = "mobile_100"
    places = [p for p in ctx.group if len(ctx.series(measure, p).points) > 2]
    art = charts.cover_art(
        [{y: v for y, v in ctx.series(measure, p).points.items() if y >= 1995} for p in places]
    )
    names = [p for p in ctx.names(places[1:5])]
    day: date = edition.day
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
            *operators.companies(ctx, 6),
        ],
        "cover": [
            f"Last updated: {short_date(day)}",
            f"Report Pages: {pages}",
            f"Publisher: {backmatter.PUBLISHER}",
        ],
        "disclaimer": f"{backmatter.DISCLAIMER} {backmatter.SOURCES_SHORT}",
        "art": art,
        "art_caption": f"Mobile subscriptions per 100 people, 1995 to {day.year}: "
        f"{country.name} (bright), {listed(names)} and others.",
        "foot": f"{backmatter.PUBLISHER}  |  {short_date(day)}  |  Compiled from public data; "
        "no commercial market study",
    }


def document(report: Report, edition: Edition, pages: int, sheets: int | None = None) -> Document:
    """The whole edition; `pages` is printed on cover and record, `sheets` sizes the annex."""
    ctx = context(report, edition)
    count = edition.sheets if sheets is None else sheets
    blocks = _chapters(ctx, edition, count)
    seen: set[str] = set()
    for block in blocks:
        tag = getattr(block, "id", None)
        if tag is not None:
            if tag in seen:
                raise ValueError(f"two blocks are called {tag}")
            seen.add(tag)
    return Document(_meta(ctx, edition, pages), record(ctx, report, edition, pages), blocks)
