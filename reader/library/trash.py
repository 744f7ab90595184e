"""Removing editions so that they can come back, and for good.

An edition in the trash keeps all its rows; only its report is taken from it, so that no
list, no search and no placing sees it. Runs on the library queue, inside a transaction
of `CatalogueWriter`.
"""

import json
import sqlite3
from collections.abc import Iterable

from reader.library.rows import named_path

_COLUMNS = "title, country, region, publisher, subject, series, state, topic"
_FILE = "sha256, name, licensee, encrypted, seats, missing"


def remove(db: sqlite3.Connection, editions: Iterable[int]) -> set[int]:
    """Put editions into the trash; returns the reports they were taken from."""
    reports = set()
    for edition in editions:
        row = db.execute("SELECT report FROM edition WHERE id = ?", (edition,)).fetchone()
        if row is None or row[0] is None:
            continue
        reports.add(int(row[0]))
        fields = db.execute(f"SELECT {_COLUMNS} FROM report WHERE id = ?", row).fetchone()
        db.execute(
            "INSERT OR REPLACE INTO trash (edition, report, fields) VALUES (?, ?, ?)",
            (edition, row[0], json.dumps(fields)),
        )
        db.execute("UPDATE edition SET report = NULL, current = 0 WHERE id = ?", (edition,))
        db.execute("INSERT INTO change (what, edition) VALUES ('remove', ?)", (edition,))
    return reports


def restore(db: sqlite3.Connection, editions: Iterable[int]) -> set[int]:
    """Take editions out of the trash, to their reports; returns these."""
    reports = set()
    for edition in editions:
        row = db.execute(
            "SELECT report, fields FROM trash WHERE edition = ?", (edition,)
        ).fetchone()
        if row is None:
            continue
        report, fields = int(row[0]), json.loads(row[1])
        marks = ", ".join("?" * (len(fields) + 1))
        db.execute(
            f"INSERT OR IGNORE INTO report (id, {_COLUMNS}) VALUES ({marks})", (report, *fields)
        )
        db.execute("UPDATE edition SET report = ? WHERE id = ?", (report, edition))
        db.execute("DELETE FROM trash WHERE edition = ?", (edition,))
        db.execute("INSERT INTO change (what, edition) VALUES ('add', ?)", (edition,))
        reports.add(report)
    return reports


def remove_copies(db: sqlite3.Connection, files: Iterable[int]) -> None:
    """Put single files of editions into the trash."""
    for file in files:
        row = db.execute(
            f"SELECT edition, path, size, {_FILE} FROM file WHERE id = ?", (file,)
        ).fetchone()
        if row is not None:
            db.execute("DELETE FROM file WHERE id = ?", (file,))
            db.execute(
                "INSERT OR REPLACE INTO removed_copy (file, edition, path, size, fields) "
                "VALUES (?, ?, ?, ?, ?)",
                (file, *row[:3], json.dumps(row[3:])),
            )


def restore_copies(db: sqlite3.Connection, files: Iterable[int]) -> list[int]:
    """Give single files back to their editions; returns those that were still to be given.

    One whose bytes came again meanwhile stays in the trash.
    """
    back = []
    for file in files:
        row = db.execute(
            "SELECT edition, path, size, fields FROM removed_copy WHERE file = ?", (file,)
        ).fetchone()
        if row is None:
            continue
        fields = json.loads(row[3])
        if db.execute(
            "SELECT 1 FROM file WHERE sha256 = ? OR id = ?", (fields[0], file)
        ).fetchone():
            continue
        db.execute(
            f"INSERT INTO file (id, edition, path, size, {_FILE}) "
            f"VALUES ({', '.join('?' * (len(fields) + 4))})",
            (file, *row[:3], *fields),
        )
        db.execute("DELETE FROM removed_copy WHERE file = ?", (file,))
        back.append(file)
    return back


def empty_copies(db: sqlite3.Connection, files: Iterable[int]) -> list[str]:
    """Forget single files of the trash for good; returns their paths."""
    paths = []
    for file in files:
        for row in db.execute("DELETE FROM removed_copy WHERE file = ? RETURNING path", (file,)):
            paths.append(named_path(row[0]))
    return paths


def empty(db: sqlite3.Connection, editions: Iterable[int]) -> list[str]:
    """Forget editions of the trash for good; returns the paths of their files."""
    paths: list[str] = []
    for edition in editions:
        if db.execute("SELECT 1 FROM trash WHERE edition = ?", (edition,)).fetchone():
            paths += [
                named_path(row[0])
                for row in db.execute(
                    "SELECT path FROM file WHERE edition = ?1 "
                    "UNION ALL SELECT path FROM removed_copy WHERE edition = ?1",
                    (edition,),
                )
            ]
            db.execute("DELETE FROM edition WHERE id = ?", (edition,))
    return paths
