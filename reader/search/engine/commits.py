"""What a commit of the index consists of: one small file that names the segments.

JSON, not the pickle that Whoosh would write: a library may come on a stick from somebody else,
and to read a pickle is to run what is in it. Nothing is taken from the file but numbers, and
names of letters and digits. Raises `DamagedIndex` for whatever does not fit together.
"""

import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from reader.search.engine.postings import (
    DamagedIndex,
    MissingIndex,
    SegmentFile,
    damage_is_told,
)

NAME = "MAIN"
SUFFIX = ".passages"
VERSION = 5
"""Of what is in the index: an index of another version is built anew."""
_TABLE = re.compile(rf"_{NAME}_(\d+)\.toc\Z")
_SEGMENT = re.compile(rf"{NAME}_([0-9a-z]+)\{SUFFIX}\Z")
_ID = re.compile(r"[0-9a-z]{1,64}\Z")
_LARGEST = 64_000_000
"""Bytes of a table beyond which it is none."""


@dataclass(frozen=True, slots=True)
class Row:
    """A segment as a commit names it."""

    id: str
    size: int
    checksum: int
    held: Mapping[int, int]
    """Edition -> passages, with the editions that are gone."""
    gone: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """A commit."""

    generation: int
    followed: int = 0
    """Number of the change of the catalogue that is in it."""
    mended: str = ""
    """What was wrong with the index before this commit put it right, else ""."""
    rows: list[Row] = field(default_factory=list)


def file_of(segment: str) -> str:
    """The name of a segment's file."""
    return f"{NAME}_{segment}{SUFFIX}"


def _table_of(generation: int) -> str:
    return f"_{NAME}_{generation}.toc"


def newest_generation(folder: Path) -> int:
    """Number of the newest commit, -1 if there is none."""
    with suppress(FileNotFoundError):
        found = [_TABLE.match(path.name) for path in folder.iterdir()]
        return max((int(match[1]) for match in found if match), default=-1)
    return -1


def newest_commit(folder: Path) -> tuple[int, int]:
    """What tells the newest commit from all others, (-1, 0) if there is none.

    Cheap enough for every query. The time is part of it, as an index that was deleted counts
    its commits from 0 again.
    """
    generation = newest_generation(folder)
    try:
        path = folder / _table_of(generation)
        return (generation, path.stat().st_mtime_ns) if generation >= 0 else (-1, 0)
    except FileNotFoundError:  # replaced this moment
        return newest_commit(folder)


def read_table(folder: Path) -> Table:
    """The newest commit. Raises `DamagedIndex`, also for an index of another version."""
    generation = newest_generation(folder)
    if generation < 0:
        raise MissingIndex("there is no index")
    path = folder / _table_of(generation)
    with damage_is_told(path.name):
        if path.stat().st_size > _LARGEST:
            raise DamagedIndex("its table of contents is too large")
        data = path.read_bytes()
        if not data.startswith(b"{"):
            raise DamagedIndex("it is of another version")
        said = json.loads(data)
        version = said["version"]
        if version != VERSION:
            raise DamagedIndex(f"it is of version {version}, not {VERSION}")
        rows = [_row(row) for row in said["segments"]]
        return Table(generation, int(said["followed"]), str(said["mended"]), rows)


def _row(said: dict[str, object]) -> Row:
    name, held, gone = said["id"], said["held"], said["gone"]
    if not (isinstance(name, str) and _ID.match(name)):
        raise ValueError("a segment's name is none")
    if not (isinstance(held, list) and isinstance(gone, list)):
        raise ValueError("a segment's editions are none")
    return Row(
        name,
        int(str(said["size"])),
        int(str(said["checksum"])),
        {int(edition): int(passages) for edition, passages in held},
        frozenset(map(int, gone)),
    )


def write_table(folder: Path, table: Table) -> None:
    """Make a commit visible: wholly or not at all, and only once it is on the disk."""
    path = folder / _table_of(table.generation)
    said = {
        "version": VERSION,
        "followed": table.followed,
        "mended": table.mended,
        "segments": [
            {
                "id": row.id,
                "size": row.size,
                "checksum": row.checksum,
                "held": sorted(row.held.items()),
                "gone": sorted(row.gone),
            }
            for row in table.rows
        ],
    }
    partly = path.with_suffix(".part")
    with partly.open("wb") as file:
        file.write(json.dumps(said).encode())
        file.flush()
        os.fsync(file.fileno())
    partly.replace(path)


def orphans(folder: Path, table: Table) -> list[Path]:
    """Files of the index that a commit does not need: older ones, and what a kill left."""
    needed = {_table_of(table.generation), *(file_of(row.id) for row in table.rows)}
    return [
        path
        for path in folder.iterdir()
        if path.name.startswith((f"{NAME}_", f"_{NAME}_"))
        and not path.name.endswith("LOCK")
        and path.name not in needed
        and path.is_file()
    ]


def sweep(folder: Path, table: Table) -> None:
    """Remove what a commit does not need. Only for whoever holds the lock."""
    for path in orphans(folder, table):
        with suppress(OSError):  # Windows keeps what a search has open; the next commit tries
            path.unlink()


def salvage(folder: Path) -> list[Row]:
    """The segments whose files can still be read, where no table says which there are.

    What they hold can be found until it is taken in again. An edition that several hold is
    that of the newest.
    """
    rows: list[Row] = []
    kept: set[int] = set()
    paths = [(path, match) for path in folder.iterdir() if (match := _SEGMENT.match(path.name))]
    for path, match in sorted(paths, key=lambda one: one[0].stat().st_mtime_ns, reverse=True):
        with suppress(DamagedIndex, OSError):
            size = path.stat().st_size
            file = SegmentFile(path, size)
            try:
                held = Counter(file.passages.editions)
                row = Row(match[1], size, file.checksum(), held, frozenset(kept.intersection(held)))
            finally:
                file.close()
            rows.append(row)
            kept.update(held)
    return rows
