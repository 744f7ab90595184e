"""Reading the places that a person keeps: bookmarks and open tabs."""

import sqlite3

from reader.model.places import Bookmark, OpenTab


def bookmarks(db: sqlite3.Connection, fingerprint: str) -> list[Bookmark]:
    """The bookmarks in an edition, in the order of its pages."""
    rows = db.execute(
        "SELECT id, fingerprint, page, top, name FROM person.bookmark WHERE fingerprint = ? "
        "ORDER BY page, top, id",
        (fingerprint,),
    )
    return [Bookmark(*row) for row in rows]


def open_tabs(db: sqlite3.Connection) -> list[OpenTab]:
    """The tabs that were open, in their order."""
    rows = db.execute(
        "SELECT t.kind, t.what, t.shown, ifnull(e.id, 0), ifnull(e.title, '') FROM person.tab t "
        "LEFT JOIN edition e ON t.kind = 'report' AND e.fingerprint = t.what "
        "AND e.report IS NOT NULL ORDER BY t.position"
    )
    return [OpenTab(row[0], row[1], bool(row[2]), *row[3:]) for row in rows]
