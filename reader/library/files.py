"""The files of editions: where they lie, whose copies they are, and what is still to be done.

Files on the disk follow after the commit, from a list in the catalogue. Written on the library
queue, inside a transaction of `CatalogueWriter`.
"""

import dataclasses
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.library.database import transaction
from reader.library.rows import kept_path


@dataclass(frozen=True, slots=True)
class NewFile:
    """A PDF that is being taken in. `path` is as the catalogue keeps it, `target` where it goes."""

    sha256: str
    path: str
    target: str
    name: str
    size: int
    licensee: str = ""
    encrypted: bool = False
    seats: str = ""

    def aimed_at(self, target: str) -> "NewFile":
        """The same, to be moved to `target`."""
        return dataclasses.replace(self, target=target)


@dataclass(frozen=True, slots=True)
class Todo:
    """A step that follows a commit: "move" a file to `path`, or write its "record"."""

    id: int
    what: str
    file: int
    path: str


class FileRows:
    """The rows of files, and of the steps that follow."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, edition: int, file: NewFile) -> int:
        """A file of an edition, to be moved and its record written beside it; returns its id."""
        number = self._db.execute(
            "INSERT INTO file (edition, sha256, path, name, size, licensee, encrypted, seats) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                edition,
                file.sha256,
                kept_path(file.path),
                file.name,
                file.size,
                file.licensee,
                int(file.encrypted),
                file.seats,
            ),
        ).lastrowid
        assert number is not None
        if file.target:
            self._todo("move", number, file.target)
        self._todo("record", number)
        return number

    def swap(self, one: int, other: int) -> None:
        """Let two files change their places in the order of copies."""
        for table, column in (("file", "id"), ("todo", "file")):
            for source, target in ((one, -1), (other, one), (-1, other)):
                self._db.execute(
                    f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (target, source)
                )

    def move(self, file: int, target: str) -> None:
        """Have a file moved to `target` after the commit, and its record written there."""
        self._todo("move", file, target)
        self._todo("record", file)

    def found(self, file: int, path: str) -> None:
        """A file is at this path now, and no longer missing."""
        self._db.execute(
            "UPDATE file SET path = ?, missing = 0 WHERE id = ?", (kept_path(path), file)
        )

    def set_missing(self, files: Mapping[int, bool]) -> None:
        """Note which files are not where they should be."""
        self._db.executemany(
            "UPDATE file SET missing = ? WHERE id = ?",
            [(int(missing), file) for file, missing in files.items()],
        )

    def set_copy(self, file: int, licensee: str, seats: str) -> None:
        """Note whose copy a file is, and how many may read it."""
        self._db.execute(
            "UPDATE file SET licensee = ?, seats = ? WHERE id = ?", (licensee, seats, file)
        )
        self._todo("record", file)

    def write_records(self, editions: Sequence[int]) -> None:
        """Have the records of editions written beside their PDFs."""
        self._db.execute(
            "INSERT INTO todo (what, file) SELECT 'record', f.id FROM file f "
            "WHERE f.edition IN (SELECT value FROM json_each(?)) "
            "AND f.id NOT IN (SELECT file FROM todo WHERE what = 'record')",
            (json.dumps(editions),),
        )

    def todo(self) -> list[Todo]:
        """Steps still to be done, oldest first."""
        rows = self._db.execute("SELECT id, what, file, path FROM todo ORDER BY id")
        return [Todo(*row) for row in rows]

    def done(self, todo: Todo, moved_to: str = "") -> None:
        """A step is done; a file that was moved is known by its new path."""
        with transaction(self._db):
            if moved_to:
                self._db.execute("UPDATE file SET path = ? WHERE id = ?", (moved_to, todo.file))
            self._db.execute("DELETE FROM todo WHERE id = ?", (todo.id,))

    def _todo(self, what: str, file: int, path: str = "") -> None:
        self._db.execute("INSERT INTO todo (what, file, path) VALUES (?, ?, ?)", (what, file, path))
