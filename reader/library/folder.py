"""The library's folder: what lies where, and under which readable name.

reports/COUNTRY OR PUBLISHER/TITLE (DATE).pdf   the PDF files, a JSON record beside each
catalogue.sqlite                                the truth about reports
people/NAME.sqlite                              one person's places and notes
index/ previews/                                can be rebuilt
incoming/ trash/ backups/ library.lock
unfinished-copy.json                            only in a copy that was cut short
"""

import hashlib
import os
import re
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import shown

_RESERVED = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}
_PAGES = 262_144
_SPARE = 20_000_000
"""Bytes that a copy must leave free, for the catalogue and the index."""


class Folder:
    """Paths of one library. Makes nothing until `make` is called."""

    def __init__(self, root: Path) -> None:
        self.root = root.absolute()
        self.catalogue = self.root / "catalogue.sqlite"
        self.reports = self.root / "reports"
        self.people = self.root / "people"
        self.index = self.root / "index"
        self.previews = self.root / "previews"
        self.incoming = self.root / "incoming"
        self.trash = self.root / "trash"
        self.backups = self.root / "backups"
        self.lock = self.root / "library.lock"
        self.unfinished = self.root / "unfinished-copy.json"
        """It is there while the folder is a copy that was not finished (`copying`)."""

    def look(self) -> None:
        """Raises `Mendable` where nothing can be seen in the folder, or kept in it."""
        place = shown(str(self.root))
        try:
            str(self.root).encode()
        except UnicodeEncodeError as error:
            raise Mendable(
                Trouble.UNREADABLE,
                f"The name of the library folder {place} holds signs that are no "
                "text: rename the folder, then open it again.",
            ) from error
        try:
            self.catalogue.stat()
        except (FileNotFoundError, NotADirectoryError):
            pass
        except OSError as error:
            raise Mendable(
                Trouble.UNREADABLE,
                f"The library folder {place} cannot be looked into ({error.strerror}): give "
                "yourself permission, or open another one.",
            ) from error

    def here(self) -> None:
        """Raises `Mendable` where the library that was open is gone: a stick that was pulled."""
        if not self.catalogue.exists():
            raise Mendable(
                Trouble.NOT_FOUND,
                f"The library folder {self.root} is no longer there: connect the disk that it is "
                "on, then start Report Reader again.",
            )

    def make(self) -> None:
        """Make the folders. Raises `Mendable` where that cannot be done."""
        try:
            for folder in (self.reports, self.people, self.index, self.previews, self.incoming):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Mendable(
                Trouble.READ_ONLY,
                f"The library folder {self.root} cannot be made ({error.strerror}): "
                "choose a folder that you may write to.",
            ) from error

    def cover(self, edition: int) -> Path:
        """Where an edition's cover is (JPEG); it may not exist."""
        return self.previews / f"{edition}.jpg"

    def strip(self, edition: int) -> Path:
        """Where an edition's page previews are; it may not exist."""
        return self.previews / f"{edition}.strip"

    def binned(self, sha256: str) -> Path:
        """Where a PDF lies in the trash: named by its bytes, so that none lies over another."""
        return self.trash / f"{sha256[:32]}.pdf"

    def absolute(self, path: str) -> Path:
        """A file's path as the catalogue keeps it, made absolute."""
        return self.root / path

    def relative(self, path: Path) -> str:
        """A path as the catalogue keeps it: relative with "/" if inside, else absolute."""
        try:
            return path.relative_to(self.root).as_posix()
        except ValueError:
            return str(path)

    def name_for(self, shelf: str, title: str, updated: str, sha256: str) -> Path:
        """A free, readable path for a PDF; the hash tells two of one name apart."""
        base = plain_name(f"{title} ({updated})" if updated else title, 110)
        folder = self.reports / plain_name(shelf or "Other", 60)
        target = folder / f"{base}.pdf"
        if target.exists() or target.with_suffix(".json").exists():
            target = folder / f"{base} {sha256[:8]}.pdf"
        return target

    def take_in(self, source: Path, name: str, heard: Callable[[int], bool]) -> tuple[str, int]:
        """Copy `source` to `incoming/name` and return its SHA-256 and size in bytes.

        `heard(bytes)` is told of each piece and says whether to go on. What was
        dropped is only read. Raises `Mendable` for everything a person can mend;
        a half copy is removed.
        """
        target = self.incoming / name
        digest = hashlib.sha256()
        size = 0
        try:
            room = shutil.disk_usage(self.incoming).free
            wanted = source.stat().st_size + _SPARE
            if wanted > room:
                raise _disk_full(wanted - room)
            with source.open("rb") as reading, target.open("wb") as writing:
                while piece := reading.read(1 << 20):
                    digest.update(piece)
                    writing.write(piece)
                    size += len(piece)
                    if not heard(size):
                        raise Mendable(Trouble.CANCELLED, "Cancelled before it was imported.")
                writing.flush()
                os.fsync(writing.fileno())
        except OSError as error:
            target.unlink(missing_ok=True)
            self.here()
            raise told(error, source) from error
        except Mendable:
            target.unlink(missing_ok=True)
            raise
        return digest.hexdigest(), size


def enough_room(place: Path, wanted: int) -> None:
    """Say how much is missing where `wanted` bytes do not fit. Raises `Mendable`."""
    there = next(p for p in (place, *place.parents) if p.exists())
    missing = wanted + _SPARE - shutil.disk_usage(there).free
    if missing > 0:
        raise Mendable(
            Trouble.DISK_FULL,
            f"There is not enough room in {place}: {max(1, round(missing / 1e6)):,} MB missing.",
        )


def has_room(place: Path) -> bool:
    """Whether a few pages of a database can still be written there."""
    return shutil.disk_usage(place).free > _PAGES


def disk_full(place: Path) -> Mendable:
    """What is said where the disk was full in the midst of something that was rolled back."""
    missing = max(1, round((_SPARE - shutil.disk_usage(place).free) / 1e6))
    return Mendable(
        Trouble.DISK_FULL,
        f"The disk is full: {missing} MB missing in {place}. What was kept before is safe; make "
        "room, then do it again.",
    )


def told(error: OSError, path: Path) -> Mendable:
    """An error of the file system as a sentence with what to do."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return _disk_full(_SPARE)
    if isinstance(error, FileNotFoundError):
        return Mendable(
            Trouble.VANISHED, f"{path.name} is no longer there: put it back and import it again."
        )
    if isinstance(error, PermissionError):
        return Mendable(
            Trouble.UNREADABLE,
            f"{path.name} may not be read: give yourself permission, then import it again.",
        )
    return Mendable(
        Trouble.UNREADABLE, f"{path.name} cannot be read ({error.strerror}): check its disk."
    )


def _disk_full(missing: int) -> Mendable:
    return Mendable(
        Trouble.DISK_FULL,
        f"The disk is full: {max(1, round(missing / 1e6))} MB missing. "
        "Make room, then import it again.",
    )


def plain_name(text: str, limit: int) -> str:
    """A text as a file name that Windows, macOS and Linux take, at most `limit` characters."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]+', "-", text)
    text = re.sub(r"\s+", " ", text).strip(" .-")
    text = text[:limit].rstrip(" .-") or "Report"
    while len(text.encode()) > 200:  # most file systems take 255 bytes, suffixes follow
        text = text[:-1]
    return f"{text} -" if text.split(".")[0].casefold() in _RESERVED else text
