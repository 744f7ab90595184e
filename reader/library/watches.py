"""Reading what watches found, and what they are still to be asked of; all by fingerprints."""

import sqlite3

from reader.model.order import News, WatchedEdition

_NEW = (
    "FROM person.watched w JOIN edition e ON e.fingerprint = w.fingerprint "
    "AND e.report IS NOT NULL WHERE w.passages AND NOT w.seen"
)


def counts(db: sqlite3.Connection) -> dict[int, int]:
    """Watch -> new passages in editions that are in the library."""
    return dict(db.execute(f"SELECT w.search, sum(w.passages) {_NEW} GROUP BY 1").fetchall())


def news(db: sqlite3.Connection, search: int) -> list[News]:
    """What a watch found since the person looked, the newest edition first."""
    rows = db.execute(
        f"SELECT e.id, e.title, e.updated, w.passages, w.page {_NEW} AND w.search = ? "
        "ORDER BY e.updated DESC, e.id DESC",
        (search,),
    )
    return [News(*row) for row in rows]


def unasked(db: sqlite3.Connection, most: int) -> list[WatchedEdition]:
    """Whole editions that watches are still to be asked of, at most so many."""
    rows = db.execute(
        "SELECT s.id, s.text, e.id, e.fingerprint, s.all_editions OR e.current "
        "FROM person.saved_search s JOIN edition e ON e.report IS NOT NULL "
        "WHERE s.watched AND NOT EXISTS (SELECT 1 FROM person.watched w "
        "WHERE w.search = s.id AND w.fingerprint = e.fingerprint) ORDER BY e.id, s.id LIMIT ?",
        (most,),
    )
    return [WatchedEdition(s, text, e, print_, bool(asks)) for s, text, e, print_, asks in rows]


def fingerprints(db: sqlite3.Connection) -> list[str]:
    """Those of all whole editions."""
    rows = db.execute("SELECT fingerprint FROM edition WHERE report IS NOT NULL")
    return [row[0] for row in rows]
