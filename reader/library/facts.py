"""What filters, facets, placing and relating know of every edition, each one SQL query.

Pure over a connection of `reading.Catalogue`.
"""

import json
import sqlite3
from dataclasses import dataclass

from reader.library.companies import Companies
from reader.library.rows import NEWEST_FIRST
from reader.model.report import ReportState


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """What filters and facets know of an edition."""

    edition: int
    report: int
    title: str
    country: str
    region: str
    publisher: str
    updated: str
    year: int
    """0 where unknown."""
    current: bool
    state: ReportState
    companies: tuple[str, ...]
    """Of its record, headings and captions; until these are looked through, of the record."""
    spellings: frozenset[str]
    """Their names, and all others that reports have for them."""
    pages: int
    unreadable: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What placing and relating know of an edition."""

    edition: int
    report: int
    fingerprint: str
    title: str
    publisher: str
    country: str
    region: str
    subject: str
    series: str
    updated: str
    number: str
    current: bool
    companies: tuple[str, ...]
    related: tuple[str, ...] = ()
    """Titles that the publisher calls related."""


def edition_facts(db: sqlite3.Connection) -> list[EditionFacts]:
    """Every whole edition, for filters and facets."""
    rows = db.execute(
        "SELECT e.id, r.id, e.title, r.country, r.region, r.publisher, e.updated, e.current, "
        "r.state, c.value, e.pages, e.unreadable, e.fingerprint "
        "FROM edition e JOIN report r ON r.id = e.report "
        "LEFT JOIN record c ON c.edition = e.id AND c.field = 'companies' ORDER BY e.id"
    ).fetchall()
    leading = Companies(db).leading()
    named = {
        row[0]: leading.get(row[0], dict.fromkeys(json.loads(row[9] or "[]"), ())) for row in rows
    }
    return [
        EditionFacts(
            edition=row[0],
            report=row[1],
            title=row[2],
            country=row[3],
            region=row[4],
            publisher=row[5],
            updated=row[6],
            year=int(row[6][:4] or 0),
            current=bool(row[7]),
            state=ReportState(row[8]),
            companies=tuple(named[row[0]]),
            spellings=frozenset(named[row[0]]).union(*named[row[0]].values()),
            pages=row[10],
            unreadable=row[11],
            fingerprint=row[12],
        )
        for row in rows
    ]


def report_facts(db: sqlite3.Connection) -> list[ReportFacts]:
    """Every whole edition, for placing and relating; newest first in each report."""
    rows = db.execute(
        "SELECT e.id, r.id, e.fingerprint, e.title, r.publisher, r.country, r.region, "
        "r.subject, r.series, e.updated, e.number, e.current, c.value, p.value "
        "FROM edition e JOIN report r ON r.id = e.report "
        "LEFT JOIN record c ON c.edition = e.id AND c.field = 'companies' "
        "LEFT JOIN record p ON p.edition = e.id AND p.field = 'related' "
        f"ORDER BY r.id, {NEWEST_FIRST}"
    )
    return [
        ReportFacts(
            edition=row[0],
            report=row[1],
            fingerprint=row[2],
            title=row[3],
            publisher=row[4],
            country=row[5],
            region=row[6],
            subject=row[7],
            series=row[8],
            updated=row[9],
            number=row[10],
            current=bool(row[11]),
            companies=tuple(json.loads(row[12] or "[]")),
            related=tuple(json.loads(row[13] or "[]")),
        )
        for row in rows
    ]


def printed(db: sqlite3.Connection) -> dict[int, dict[str, str]]:
    """Edition -> publisher and country as printed, where the reader has corrected them."""
    found: dict[int, dict[str, str]] = {}
    for edition, field, value in db.execute(
        "SELECT edition, field, value ->> '$' FROM printed WHERE field IN ('publisher', 'country')"
    ):
        found.setdefault(edition, {})[field] = value
    return found
