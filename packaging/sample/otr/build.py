"""Puts the chapters of one edition together into a document ready for typesetting."""

from __future__ import annotations

from otr import (
    annex,
    backmatter,
    comparison,
    developments,
    electricity,
    front,
    keystats,
    market,
    networks,
    operators,
    overview,
    regional,
    revisions,
    setting,
    summary,
)
from otr.catalogue import Edition, Report
from otr.context import Context
from otr.countries import ASIA, COUNTRIES, REGION
from otr.known import Known
from otr.model import Block, Document, Heading, Record
from otr.tables import load

_RUN_ON = (
    "Fixed-line network",
    "Internet",
    "The maturity index",
    "Sources and licences",
    "Glossary",
)
"""Chapters that follow on the page of the one before, even in full editions; in shorter ones
only the first chapter and the annex start a page."""


def context(report: Report, edition: Edition) -> Context:
    """The figures as known on the date of the edition, with the country and its peers."""
    if report.iso2 == REGION.iso2:
        return regional.context(report, edition)
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
        *keystats.chapter(ctx),
        *overview.chapter(ctx),
        *setting.country(ctx),
        *market.fixed(ctx),
        *market.mobile(ctx),
        *market.internet(ctx),
        *market.broadband(ctx),
    ]
    if edition.depth >= 2:
        blocks += setting.digital(ctx)
    blocks += electricity.chapter(ctx)
    blocks += operators.chapter(ctx)
    blocks += comparison.chapter(ctx)
    if edition.depth >= 3:
        blocks += revisions.chapter(ctx)
    blocks += backmatter.methodology(ctx)
    blocks += backmatter.sources(ctx)
    if edition.depth >= 2:
        blocks += backmatter.glossary()
    blocks += annex.sheets(ctx, sheets)
    _run_on(blocks, edition.depth <= 2)
    blocks += backmatter.imprint(ctx, edition.title)
    return blocks


def _run_on(blocks: list[Block], short: bool) -> None:
    """Decides which chapters start a page."""
    chapters = [b for b in blocks if isinstance(b, Heading) and b.level == 1]
    for heading in chapters[1:]:
        if short:
            heading.fresh = heading.text.startswith("Annex")
        elif heading.text in _RUN_ON:
            heading.fresh = False


def _record(ctx: Context, report: Report, edition: Edition, pages: int) -> Record:
    if report.iso2 == REGION.iso2:
        r = regional.region(ctx)
        return front.record(
            report,
            edition,
            pages,
            ctx,
            headline=regional.headline(r),
            overview=[para.text for para in regional.overview(r)],
            developments=[bullet.text for bullet in regional.moves(r)[:6]],
            named=("Countries", [COUNTRIES[p].name for p in ASIA]),
        )
    return front.record(
        report,
        edition,
        pages,
        ctx,
        headline=summary.headline(ctx),
        overview=[para.text for para in summary.overview(ctx)],
        developments=[event.text for event in developments.headlines(ctx)],
        named=("Companies", networks.companies(ctx, 16)),
    )


def document(report: Report, edition: Edition, pages: int, sheets: int | None = None) -> Document:
    """The whole edition; `pages` is printed on cover and record, `sheets` sizes the annex."""
    ctx = context(report, edition)
    count = edition.sheets if sheets is None else sheets
    if report.iso2 == REGION.iso2:
        blocks = regional.chapters(regional.region(ctx), edition.title)
        _run_on(blocks, False)
        art, named = ASIA[1:], [COUNTRIES[p].name for p in ASIA[:8]]
    else:
        blocks = _chapters(ctx, edition, count)
        art, named = ctx.group, networks.companies(ctx, 6)
    seen: set[str] = set()
    for block in blocks:
        tag = getattr(block, "id", None)
        if tag is not None:
            if tag in seen:
                raise ValueError(f"two blocks are called {tag}")
            seen.add(tag)
    meta = front.meta(ctx, edition, pages, art, named)
    return Document(meta, _record(ctx, report, edition, pages), blocks)
