"""What came in between two moments, from the times of the editions. Pure over a connection.

The catalogue has the person's file attached as `person`.
"""

import sqlite3
from collections import defaultdict
from dataclasses import dataclass

from reader.library.rows import EDITION, NEWEST_FIRST, edition_of
from reader.model.digest import Answered
from reader.model.report import Edition


@dataclass(frozen=True, slots=True)
class CameIn:
    """The editions of one report that came in, and those that were there, newest first."""

    report: int
    new: tuple[Edition, ...]
    old: tuple[Edition, ...]
    older: dict[int, int]
    """New edition -> the one before it in the update history, 0 for none."""


def times(db: sqlite3.Connection) -> list[str]:
    """When each edition came in, the last first."""
    rows = db.execute("SELECT added FROM edition WHERE report IS NOT NULL ORDER BY added DESC")
    return [row[0] for row in rows]


def came_in(
    db: sqlite3.Connection, since: str, until: str, editions: frozenset[int] | None = None
) -> list[CameIn]:
    """What came in from `since` until before `until`; of these editions alone if given.

    Reports come in the order of their last arrival.
    """
    rows = db.execute(
        f"SELECT {EDITION} FROM edition e WHERE e.report IN (SELECT report FROM edition "
        f"WHERE added >= ? AND added < ? AND report IS NOT NULL) ORDER BY {NEWEST_FIRST}",
        (since, until),
    )
    by_report: dict[int, list[Edition]] = defaultdict(list)
    for row in rows:
        edition = edition_of(row)
        by_report[edition.report].append(edition)
    found = []
    for report, history in by_report.items():
        # What came later is of another week.
        known = [one for one in history if one.added < until]
        new = [
            one for one in known if one.added >= since and (editions is None or one.id in editions)
        ]
        before = {
            one.id: next((other.id for other in history[place + 1 :]), 0)
            for place, one in enumerate(history)
        }
        if new:
            old = tuple(one for one in known if one not in new)
            found.append(CameIn(report, tuple(new), old, {one.id: before[one.id] for one in new}))
    return sorted(found, key=lambda one: max(e.added for e in one.new), reverse=True)


def imports(db: sqlite3.Connection) -> dict[int, int]:
    """Edition -> the import that brought it, of those imports that are still known."""
    rows = db.execute(
        "SELECT edition, min(run) FROM arrival WHERE run IS NOT NULL "
        "AND outcome IN ('new-report', 'new-edition') GROUP BY edition"
    )
    return dict(rows.fetchall())


def answered(db: sqlite3.Connection, since: str, until: str) -> list[Answered]:
    """What watches found in editions that came in, the most first."""
    rows = db.execute(
        "SELECT s.id, s.name, s.text, e.id, e.title, e.updated, w.passages, w.page "
        "FROM person.watched w JOIN person.saved_search s ON s.id = w.search "
        "JOIN edition e ON e.fingerprint = w.fingerprint AND e.report IS NOT NULL "
        "WHERE w.passages AND e.added >= ? AND e.added < ? "
        "ORDER BY s.name COLLATE NOCASE, w.passages DESC, e.id DESC",
        (since, until),
    )
    return [Answered(*row) for row in rows]
