"""The lists that screens show, each one SQL query: reports with one person's order, the trash.

Pure over a connection of `reading.Catalogue`, whose person's file is attached as `person`.
"""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from reader.library import watches
from reader.library.rows import EDITION, NEWEST_FIRST, REPORT, edition_of, named_path, report_of
from reader.model.order import Collection, Flag, PersonalOrder, SavedSearch, Tag
from reader.model.report import Gap, ReportRow, Trashed

_REPORTS = f"""
WITH
count AS (
    SELECT report, count(*) AS editions, max(added) AS added FROM edition
    WHERE report IS NOT NULL GROUP BY report
),
-- SQLite takes `path` from the row that has the least `missing`.
lost AS (SELECT edition, min(missing) AS missing, path FROM file GROUP BY edition),
opened AS (
    SELECT e.report, max(p.opened) AS at,
        max(CASE WHEN e.current THEN p.opened END) AS current,
        max(CASE WHEN NOT e.current THEN p.opened END) AS older
    FROM person.place p JOIN edition e USING (fingerprint) WHERE p.page > 0 GROUP BY e.report
),
flags AS (
    SELECT e.report, max(f.flag = 'favourite') AS favourite, max(f.flag = 'later') AS later
    FROM person.flagged f JOIN edition e USING (fingerprint) GROUP BY e.report
),
tags AS (
    SELECT e.report, json_group_array(DISTINCT t.tag) AS names
    FROM person.tagged t JOIN edition e USING (fingerprint) GROUP BY e.report
),
inside AS (
    SELECT e.report, json_group_array(DISTINCT c.collection) AS ids
    FROM person.collected c JOIN edition e USING (fingerprint) GROUP BY e.report
)
SELECT {REPORT}, e.id, e.title, e.updated, e.pages, count.editions, e.unreadable,
    p.page, p.unread, p.furthest, opened.at, opened.older > ifnull(opened.current, ''),
    count.added, flags.favourite, flags.later, tags.names, inside.ids, c.value, lost.missing,
    lost.path
FROM report r
JOIN edition e ON e.report = r.id AND e.current
JOIN count ON count.report = r.id
LEFT JOIN lost ON lost.edition = e.id
LEFT JOIN person.place p ON p.fingerprint = e.fingerprint
LEFT JOIN opened ON opened.report = r.id
LEFT JOIN flags ON flags.report = r.id
LEFT JOIN tags ON tags.report = r.id
LEFT JOIN inside ON inside.report = r.id
LEFT JOIN record c ON c.edition = e.id AND c.field = 'companies'
ORDER BY {NEWEST_FIRST}
"""


def report_rows(db: sqlite3.Connection) -> list[ReportRow]:
    """Each report with its current edition and what this person has put on it, newest first."""
    return [_row(row) for row in db.execute(_REPORTS)]


def _row(row: tuple[Any, ...]) -> ReportRow:
    (
        page,
        unread,
        furthest,
        opened,
        older,
        added,
        favourite,
        later,
        tags,
        inside,
        companies,
        lost,
        file,
    ) = row[14:]
    return ReportRow(
        report=report_of(row),
        edition=row[8],
        title=row[9],
        updated=row[10],
        pages=row[11],
        editions=row[12],
        unreadable=row[13],
        unread=page is None or bool(unread),
        place=page or 0,
        furthest=furthest or 0,
        opened=opened or "",
        reads_older=bool(older),
        added=added,
        favourite=bool(favourite),
        later=bool(later),
        tags=_texts(tags),
        collections=tuple(json.loads(inside)) if inside else (),
        companies=tuple(json.loads(companies)) if companies else (),
        missing=bool(lost),
        file=file or "",
    )


def _texts(packed: str | None) -> tuple[str, ...]:
    return tuple(sorted(json.loads(packed), key=str.casefold)) if packed else ()


def personal_order(db: sqlite3.Connection) -> PersonalOrder:
    """This person's tags, collections and saved searches."""
    tags = [Tag(*row) for row in db.execute("SELECT name, colour FROM person.tag")]
    collections = [
        Collection(*row)
        for row in db.execute("SELECT id, ifnull(parent, 0), name FROM person.collection")
    ]
    news = watches.counts(db)
    searches = [
        SavedSearch(row[0], row[1], row[2], bool(row[3]), bool(row[4]), news.get(row[0], 0))
        for row in db.execute(
            "SELECT id, name, text, all_editions, watched FROM person.saved_search"
        )
    ]
    return PersonalOrder(
        tuple(sorted(tags, key=lambda tag: tag.name.casefold())),
        tuple(sorted(collections, key=lambda one: (one.name.casefold(), one.id))),
        tuple(sorted(searches, key=lambda one: (one.name.casefold(), one.id))),
    )


OrderOf = tuple[tuple[str, ...], tuple[int, ...], tuple[Flag, ...]]
"""Tags by name, collections by id, flags."""


def order_of(db: sqlite3.Connection, report: int) -> OrderOf:
    """What this person has put on a report."""

    def asked(column: str, table: str) -> list[Any]:
        rows = db.execute(
            f"SELECT DISTINCT {column} FROM person.{table} "
            "WHERE fingerprint IN (SELECT fingerprint FROM edition WHERE report = ?)",
            (report,),
        )
        return [row[0] for row in rows]

    return (
        tuple(sorted(asked("tag", "tagged"), key=str.casefold)),
        tuple(sorted(asked("collection", "collected"))),
        tuple(flag for flag in Flag if flag.value in asked("flag", "flagged")),
    )


def fingerprints(db: sqlite3.Connection, reports: Iterable[int]) -> dict[int, list[str]]:
    """The fingerprints of each report's editions, the current one first."""
    found: dict[int, list[str]] = {}
    for report, fingerprint in db.execute(
        "SELECT report, fingerprint FROM edition WHERE report IN (SELECT value FROM json_each(?)) "
        "ORDER BY report, current DESC, id",
        (json.dumps(list(reports)),),
    ):
        found.setdefault(report, []).append(fingerprint)
    return found


def trashed(db: sqlite3.Connection) -> list[Trashed]:
    """Editions and single copies that were removed and can be restored, the last first.

    An edition whose files became copies of another one has nothing to be restored with.
    """
    rows = db.execute(
        f"SELECT {EDITION}, t.report, t.at, (SELECT sum(size) FROM file f WHERE f.edition = e.id), "
        "0 FROM trash t JOIN edition e ON e.id = t.edition AND e.id IN (SELECT edition FROM file) "
        f"UNION ALL SELECT {EDITION}, e.report, c.at, c.size, c.file FROM removed_copy c "
        "JOIN edition e ON e.id = c.edition AND e.report IS NOT NULL "
        "ORDER BY 12 DESC, 1 DESC"
    )
    return [
        Trashed(edition_of((row[0], row[10], *row[2:10])), row[11], row[12] or 0, row[13])
        for row in rows
    ]


def removed_paths(db: sqlite3.Connection) -> list[str]:
    """Where the PDFs of removed copies lie, as the catalogue keeps paths."""
    return [named_path(row[0]) for row in db.execute("SELECT path FROM removed_copy")]


def gaps(db: sqlite3.Connection) -> list[Gap]:
    """Pages that could not be read, by edition and reason, then those without text; by title."""
    rows = db.execute(
        "SELECT e.id, e.title, e.updated, p.trouble, json_group_array(p.number), "
        "CASE r.state WHEN 'wanted' THEN 'its turn to be recognised is to come' "
        "WHEN 'nothing' THEN 'no words were found in the picture' "
        "WHEN 'failed' THEN r.reason ELSE '' END AS tried "
        "FROM page p JOIN edition e ON e.id = p.edition AND e.report IS NOT NULL "
        "LEFT JOIN recognised r ON r.edition = p.edition AND r.page = p.number "
        "WHERE p.trouble != '' OR p.count = 0 GROUP BY e.id, p.trouble, tried "
        "ORDER BY p.trouble = '', e.title, e.updated DESC, p.trouble, tried"
    )
    return [
        Gap(edition, title, updated, trouble, tuple(sorted(json.loads(pages))), tried)
        for edition, title, updated, trouble, pages, tried in rows
    ]
