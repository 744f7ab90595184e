"""How an edition is divided: its pages, sections, passages and captions.

Read over any connection; written on the library queue only.
"""

import json
import sqlite3

from reader.library.rows import SECTION, Row, section_of
from reader.model.contents import Caption, Contents, Section
from reader.model.page import PageInfo


def put_contents(db: sqlite3.Connection, edition: int, contents: Contents) -> None:
    """Put the contents of an edition into the catalogue, which has none of it yet."""
    db.executemany(
        "INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (edition, s.position, s.parent, s.level, s.heading, s.kind, s.page, s.word, s.top)
            for s in contents.sections
        ],
    )
    db.executemany(
        "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)",
        [
            (edition, number, p.section, p.page, p.first, p.last)
            for number, p in enumerate(contents.passages)
        ],
    )
    db.executemany(
        "INSERT INTO caption VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (edition, position, c.kind, c.number, c.text, c.page, c.first, c.last)
            for position, c in enumerate(contents.captions)
        ],
    )


def pages(db: sqlite3.Connection, edition: int) -> list[PageInfo]:
    """Sizes, labels and troubles of an edition's pages."""
    columns = "number, width, height, rotation, label, trouble, count, "
    columns += "json(iif(recognised, 'true', 'false'))"
    return [PageInfo(*row) for row in _of_edition(db, columns, "page", "number", edition)]


def sections(db: sqlite3.Connection, edition: int) -> list[Section]:
    """The sections of an edition in order."""
    return [section_of(row) for row in _of_edition(db, SECTION, "section", "position", edition)]


def captions(db: sqlite3.Connection, edition: int) -> list[Caption]:
    """The captions of an edition in order."""
    columns = "kind, number, text, page, first, last"
    return [Caption(*row) for row in _of_edition(db, columns, "caption", "position", edition)]


def _of_edition(
    db: sqlite3.Connection, columns: str, table: str, order: str, edition: int
) -> list[Row]:
    """The rows of an edition, in one step of SQLite.

    Each step gives the interpreter away, and a thread that computes takes a millisecond
    to give it back: for the hundreds of rows that opening a report reads that was 40 ms
    beside a busy thread, and is 6.
    """
    (rows,) = db.execute(
        f"SELECT json_group_array(json_array({columns})) "
        f"FROM (SELECT * FROM {table} WHERE edition = ? ORDER BY {order})",
        (edition,),
    ).fetchone()
    return [tuple(row) for row in json.loads(rows)]
