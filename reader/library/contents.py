"""Writing how an edition is divided: its sections, passages and captions.

Runs on the library queue.
"""

import sqlite3

from reader.model.contents import Contents


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
