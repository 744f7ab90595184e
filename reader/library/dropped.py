"""What was seen in watched folders, in a person's file. Pure over an open connection."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reader.library.rows import kept_path, named_path


@dataclass(frozen=True, slots=True)
class DroppedFile:
    """A file of a watched folder as it was when it was seen."""

    path: str
    size: int
    mtime: int
    """Nanoseconds since 1970."""
    sha256: str = ""
    """"" where it was passed over: it lay there before the folder was watched."""


def files(db: sqlite3.Connection) -> list[DroppedFile]:
    """All that was seen."""
    rows = db.execute("SELECT path, size, mtime, sha256 FROM dropped")
    return [DroppedFile(named_path(path), *rest) for path, *rest in rows]


def see(db: sqlite3.Connection, seen: Iterable[DroppedFile]) -> None:
    """Keep files as they are now."""
    db.executemany(
        "INSERT OR REPLACE INTO dropped VALUES (?, ?, ?, ?)",
        [(kept_path(one.path), one.size, one.mtime, one.sha256) for one in seen],
    )


def forget(db: sqlite3.Connection, folder: Path) -> None:
    """Files in a folder that were passed over are new again."""
    gone = [
        (kept_path(one.path),)
        for one in files(db)
        if not one.sha256 and Path(one.path).is_relative_to(folder)
    ]
    db.executemany("DELETE FROM dropped WHERE path = ?", gone)
