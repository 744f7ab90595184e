"""Giving an edition other contents while it stays what it is.

What it held before goes into the trash as an edition of its own, so that nothing is lost
and the way back is the same as the way there. Runs on the library queue, inside a
transaction of `CatalogueWriter`.
"""

import sqlite3

from reader.library import comparing, correcting
from reader.library.records import value_of
from reader.model.record import READER

_PARTS = (
    "page",
    "words",
    "section",
    "passage",
    "caption",
    "record",
    "printed",
    "file",
    "removed_copy",
    "looked",
    "rival",
    "pdf_said",
    "recognised",
    "undivided",
)
_COLUMNS = (
    "fingerprint, title, updated, number, pages, unreadable, extraction, vector, named, made, "
    "subject, series, period, reason, confidence"
)


def swap(db: sqlite3.Connection, one: int, other: int) -> None:
    """Let two editions change all that was taken from their PDFs, and the PDFs; not their ids."""
    comparing.forget(db, (one, other))
    db.execute("PRAGMA defer_foreign_keys = ON")
    for table in _PARTS:
        for source, target in ((one, -1), (other, one), (-1, other)):
            db.execute(f"UPDATE {table} SET edition = ? WHERE edition = ?", (target, source))
    rows = [
        db.execute(f"SELECT {_COLUMNS} FROM edition WHERE id = ?", (id,)).fetchone()
        for id in (one, other)
    ]
    marks = ", ".join("?" * len(rows[0]))
    for id, row in ((one, rows[1]), (other, rows[0])):
        db.execute(f"UPDATE edition SET ({_COLUMNS}) = ({marks}) WHERE id = ?", (*row, id))
    db.execute("INSERT INTO change (what, edition) VALUES ('add', ?)", (one,))


def carry_corrections(db: sqlite3.Connection, source: int, target: int) -> None:
    """Let what the reader said of one edition count for another, too."""
    rows = db.execute(
        "SELECT field, value FROM record WHERE edition = ? AND source = ?", (source, READER)
    ).fetchall()
    for field, packed in rows:
        correcting.correct(db, [target], field, value_of(packed))
