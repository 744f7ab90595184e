"""When a file in a watched folder is whole: downloads grow, and some have another name till then.

Pure but for reading a file's end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

TAIL = 2048
"""Bytes at the end in which a whole PDF says that it ends."""
PATIENT = 12
"""Looks after which a file that does not say so is taken as it is."""
UNFINISHED = (".crdownload", ".part", ".download", ".partial", ".opdownload", ".filepart")
"""What browsers add to the name of what they have not finished."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Size and time of a file."""

    size: int
    mtime: int


@dataclass(slots=True)
class Ripening:
    """Remembers files from look to look."""

    _waiting: dict[Path, tuple[Stamp, int]] = field(default_factory=dict)
    """A file as it was at the last look, and at how many looks it was so."""

    def look(self, files: Mapping[Path, Stamp]) -> list[Path]:
        """Those of the files that are whole. Call it at each look with all that are new."""
        before, self._waiting = self._waiting, {}
        ripe = []
        for path, stamp in files.items():
            was, looks = before.get(path, (stamp, 0))
            looks = looks + 1 if was == stamp else 1
            self._waiting[path] = stamp, looks
            if looks < 2 or not stamp.size or _is_unfinished(path):
                continue
            if looks > PATIENT or _ends(path):
                ripe.append(path)
        return ripe

    @property
    def waiting(self) -> bool:
        """Whether files are awaited."""
        return bool(self._waiting)


def stamp_of(path: Path) -> Stamp | None:
    """Size and time of a file, None where it is gone or may not be looked at."""
    try:
        there = path.stat()
    except OSError:
        return None
    return Stamp(there.st_size, there.st_mtime_ns)


def is_passed_over(path: Path) -> bool:
    """Whether it lies in what a browser is still filling."""
    return any(part.casefold().endswith(UNFINISHED) for part in path.parts)


def _is_unfinished(path: Path) -> bool:
    """Whether a browser is still at it, under another name beside it."""
    return any(path.with_name(path.name + ending).exists() for ending in UNFINISHED)


def _ends(path: Path) -> bool:
    """Whether a file says where a PDF ends; not while somebody else keeps it closed."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - TAIL))
            return b"%%EOF" in file.read(TAIL)
    except OSError:
        return False
