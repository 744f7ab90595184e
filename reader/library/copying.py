"""Copying a library into another folder: all of it, looked through, or said to be unfinished.

Takes the PDFs with their records, the catalogue, everybody's files and the previews; not
the index, which is built anew, nor what is being imported. The catalogue comes last. In a
folder that holds an older copy only what differs is written, and what that copy was by
itself is kept among its backups. Reads the source only. May run on any thread.
"""

import errno
import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.base.paths import person as this_person
from reader.library.backups import make_backup
from reader.library.database import copy_database, open_reader
from reader.library.folder import Folder, disk_full, enough_room, plain_name
from reader.library.lock import Lock
from reader.library.schema import CATALOGUE
from reader.library.sidecar import write_whole
from reader.model.backup import BackupKind

_PIECE = 1 << 20
_LITTER = {"System Volume Information", "lost+found", "desktop.ini", "Thumbs.db"}
"""What systems leave in folders that people call empty; names with a dot, too."""

Heard = Callable[[int, int], None]
"""Told of the bytes that are done, and of how many; raises to stop."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What has been copied."""

    files: int
    """PDFs in the copy."""
    written: int
    """Bytes that had to be written."""
    missing: int
    """PDFs that are not where the catalogue says."""
    checked: frozenset[str] = frozenset()
    """Their SHA-256: of these the bytes have been read again."""


@dataclass(slots=True)
class _Plan:
    """What goes where: target -> source."""

    pdfs: dict[Path, tuple[Path, str]] = field(default_factory=dict)
    """With their SHA-256."""
    others: dict[Path, Path] = field(default_factory=dict)
    moved: list[tuple[str, int]] = field(default_factory=list)
    """New paths in the catalogue, with the numbers of their files."""
    missing: int = 0


def identity(db: sqlite3.Connection) -> str:
    """What a library and all its copies have in common; "" in one of an older program."""
    try:
        return str(db.execute("SELECT id FROM identity").fetchone()[0])
    except sqlite3.OperationalError:
        return ""


def place_for_copy(source: Folder, chosen: Path) -> Path:
    """Where a copy goes when somebody chooses a folder: into it, or into a new one inside."""
    if is_free(chosen) or _holds(Folder(chosen)) == (_holds(source) or "unknown"):
        return chosen
    return chosen / source.root.name


def copy_library(
    source: Folder,
    root: Path,
    person: Path,
    heard: Heard,
    *,
    moving: bool = False,
    checked: frozenset[str] = frozenset(),
) -> Copied:
    """Copy a library to the folder `root`; `person` is this person's own file.

    `moving` takes along the backups and whatever else lies among the reports, and leaves
    files that were left in place where they are. PDFs of `checked` are not read again.
    Raises `Mendable`; a copy that was cut short says so, and goes on the next time.
    """
    target = Folder(root)
    source.here()
    with closing(open_reader(source.catalogue, len(CATALOGUE))) as db:
        library = identity(db)
        _refuse(source, target, library)
        enough_room(target.root, source.catalogue.stat().st_size)
    try:
        with _reserved(target):
            write_whole(target.unfinished, json.dumps({"library": library}))
            snapshot = target.root / "catalogue.part"
            copy_database(source.catalogue, snapshot)
            with closing(sqlite3.connect(snapshot)) as db:
                plan = _planned(source, target, db, moving)
                _settle(db, plan)
            copied = _Copying(plan, heard).go(target, checked)
            if target.catalogue.exists():
                _keep_what_was_there(target)
                _tidy(target, plan)
            _copy_people(source, target, person)
            _forget_log(target.catalogue)
            snapshot.replace(target.catalogue)
            shutil.rmtree(target.index, ignore_errors=True)
            target.unfinished.unlink()
    except OSError as error:
        raise _told(error, target.root) from error
    return copied


def remove_library(old: Folder, new: Folder) -> None:
    """Delete a library that has been moved; what is not of the library stays in the folder.

    Raises `Mendable` if `new` has not got everything.
    """
    if _holds(old) != _holds(new) or new.unfinished.exists():
        raise Mendable(Trouble.USAGE, f"{old.root} is not the library that was moved: it stays.")
    for folder, other in ((old.reports, new.reports), (old.trash, new.trash)):
        for path in folder.rglob("*"):
            there = other / path.relative_to(folder)
            if path.is_file() and not there.exists():
                raise Mendable(
                    Trouble.VANISHED, f"{path.name} is not in the new folder: the old one stays."
                )
    try:
        for folder in (old.reports, old.people, old.index, old.previews, old.incoming):
            shutil.rmtree(folder, ignore_errors=True)
        for folder in (old.trash, old.backups):
            shutil.rmtree(folder, ignore_errors=True)
        for end in ("", "-wal", "-shm"):
            Path(f"{old.catalogue}{end}").unlink(missing_ok=True)
        old.lock.unlink(missing_ok=True)
        if not any(old.root.iterdir()):
            old.root.rmdir()
    except OSError as error:
        raise _told(error, old.root) from error


# -- before ---------------------------------------------------------------------------


def _refuse(source: Folder, target: Folder, library: str) -> None:
    """Refuse a folder in which something would be harmed."""
    here, there = source.root.resolve(), target.root.resolve()
    if here == there or here in there.parents or there in here.parents:
        raise Mendable(
            Trouble.USAGE, f"{target.root} belongs to the library itself: choose another folder."
        )
    if not is_free(target.root) and not (library and _holds(target) == library):
        raise Mendable(
            Trouble.USAGE, f"{target.root} is not empty: choose an empty folder, or make one."
        )


def is_free(folder: Path) -> bool:
    """Whether a folder is empty, or can be made; a copy may have been killed at its first step."""
    if not folder.exists():
        return True
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else ["a file"]
    begun = {Folder(folder).lock.name, f"{Folder(folder).unfinished.name}.part"}
    return all(name in _LITTER | begun or name.startswith(".") for name in names)


def _holds(folder: Folder) -> str:
    """Which library a folder holds a copy of, finished or not; "" if none."""
    try:
        said = json.loads(folder.unfinished.read_text(encoding="utf-8"))
        return str(said.get("library", "")) if isinstance(said, dict) else ""
    except (OSError, ValueError):
        pass
    try:
        with closing(open_reader(folder.catalogue, len(CATALOGUE))) as db:
            return identity(db)
    except Mendable:
        return ""


@contextmanager
def _reserved(target: Folder) -> Iterator[None]:
    """Make the folder, and keep other programs out of it meanwhile."""
    target.root.mkdir(parents=True, exist_ok=True)
    lock = Lock(target.lock)
    if not lock.take():
        raise Mendable(
            Trouble.LOCKED, f"The copy in {target.root} is open in another window: close it first."
        )
    try:
        yield
    finally:
        lock.release()
        target.lock.unlink(missing_ok=True)


# -- the plan -------------------------------------------------------------------------


def _planned(source: Folder, target: Folder, db: sqlite3.Connection, moving: bool) -> _Plan:
    plan = _Plan()
    names: set[str] = set()
    coming = dict(db.execute("SELECT file, path FROM todo WHERE what = 'move'").fetchall())
    rows = db.execute(
        "SELECT f.id, f.path, f.sha256, e.title, e.updated, r.country, r.publisher FROM file f "
        "JOIN edition e ON e.id = f.edition LEFT JOIN report r ON r.id = e.report ORDER BY f.id"
    )
    for number, path, sha256, title, updated, country, publisher in rows.fetchall():
        now = source.absolute(path)
        inside = now.is_relative_to(source.root)
        if not inside and moving:
            continue
        wanted = path
        if not inside or path.startswith("incoming/"):
            stem = plain_name(f"{title} ({updated})" if updated else title, 110)
            shelf = plain_name(country or publisher or "Other", 60)
            wanted = coming.get(number) or f"reports/{shelf}/{stem} {sha256[:8]}.pdf"
        if wanted.casefold() in names:  # sticks do not tell "A.pdf" from "a.pdf"
            wanted = f"{wanted.removesuffix('.pdf')} {sha256[:8]}.pdf"
        if not now.exists():
            plan.missing += 1
            continue
        names.add(wanted.casefold())
        if wanted != path:
            plan.moved.append((wanted, number))
        plan.pdfs[target.absolute(wanted)] = (now, sha256)
        record = now.with_suffix(".json")
        if now.is_relative_to(source.reports) and record.exists():
            plan.others[target.absolute(wanted).with_suffix(".json")] = record
    folders = [(source.previews, target.previews), (source.trash, target.trash)]
    if moving:
        folders += [(source.reports, target.reports), (source.backups, target.backups)]
    for here, there in folders:
        for found in here.rglob("*"):
            goal = there / found.relative_to(here)
            if found.is_file() and found.suffix != ".part" and goal not in plan.pdfs:
                plan.others[goal] = found
    return plan


def _settle(db: sqlite3.Connection, plan: _Plan) -> None:
    """Have the copied catalogue say where things are in the copy; imports are not in it."""
    db.executemany("UPDATE file SET path = ?, missing = 0 WHERE id = ?", plan.moved)
    db.execute("DELETE FROM todo WHERE what = 'move'")
    db.executemany(
        "INSERT INTO todo (what, file) VALUES ('record', ?)", [m[1:] for m in plan.moved]
    )
    db.execute("DELETE FROM arrival WHERE outcome = ''")
    db.execute("DELETE FROM edition WHERE report IS NULL AND id NOT IN (SELECT edition FROM trash)")
    db.commit()


# -- the work -------------------------------------------------------------------------


class _Copying:
    """Copies what a plan names, and reads it again."""

    def __init__(self, plan: _Plan, heard: Heard) -> None:
        self._plan = plan
        self._heard = heard
        self._done = 0
        self._total = 0

    def go(self, target: Folder, checked: frozenset[str]) -> Copied:
        """Do all of it. Raises `Mendable` and `OSError`."""
        plan = self._plan
        pdfs = [(goal, now) for goal, (now, _) in plan.pdfs.items() if _size(goal) != _size(now)]
        others = [(goal, now) for goal, now in plan.others.items() if not _alike(goal, now)]
        to_check = {g: v for g, v in plan.pdfs.items() if v[1] not in checked}
        writing = sum(_size(now) for _, now in pdfs + others)
        self._total = writing + sum(_size(now) for now, _ in to_check.values())
        enough_room(target.root, writing)
        for stale in set(target.previews.glob("*")) - set(plan.others):
            stale.unlink()  # of an edition that has this number in the old copy only
        for goal, now in pdfs + others:
            self._copy(now, goal)
        for goal, (now, sha256) in to_check.items():
            if self._digest(goal) != sha256:
                self._once_more(now, goal)
        seen = frozenset(sha256 for _, sha256 in plan.pdfs.values())
        return Copied(len(plan.pdfs), writing, plan.missing, seen)

    def _copy(self, now: Path, goal: Path) -> None:
        goal.parent.mkdir(parents=True, exist_ok=True)
        with now.open("rb") as reading, goal.open("wb") as writing:
            while piece := reading.read(_PIECE):
                writing.write(piece)
                self._did(len(piece))
            if goal in self._plan.pdfs:  # all else can be made again
                writing.flush()
                os.fsync(writing.fileno())
        times = now.stat()
        os.utime(goal, (times.st_atime, times.st_mtime))

    def _once_more(self, now: Path, goal: Path) -> None:
        """It differs from what the catalogue knows: the source does, or copying went wrong."""
        own = self._digest(now)
        if own != self._digest(goal):
            self._copy(now, goal)
            if own != self._digest(goal):
                raise Mendable(
                    Trouble.DAMAGED,
                    f"{goal.name} does not come out as it went in: the disk or stick is damaged, "
                    "use another one.",
                )

    def _digest(self, path: Path) -> str:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                self._did(len(piece))
        return digest.hexdigest()

    def _did(self, size: int) -> None:
        self._done = min(self._done + size, self._total)
        self._heard(self._done, self._total)


def _copy_people(source: Folder, target: Folder, person: Path) -> None:
    """Everybody's file as it stands; this person's own may lie outside the library."""
    files = {path.name: path for path in source.people.glob("*.sqlite")}
    if person.exists():
        files[f"{this_person()}.sqlite"] = person
    target.people.mkdir(exist_ok=True)
    for name, path in files.items():
        part = target.people / f"{name}.part"
        copy_database(path, part)
        _forget_log(target.people / name)
        part.replace(target.people / name)


def _keep_what_was_there(target: Folder) -> None:
    """What the older copy was by itself can be restored there."""
    make_backup(target, sorted(target.people.glob("*.sqlite")), BackupKind.BEFORE_COPY)


def _tidy(target: Folder, plan: _Plan) -> None:
    """Remove PDFs of the older copy that are somewhere else in this one."""
    here = {sha256 for _, sha256 in plan.pdfs.values()}
    with closing(open_reader(target.catalogue, len(CATALOGUE))) as db:
        rows = db.execute("SELECT path, sha256 FROM file").fetchall()
    for path, sha256 in rows:
        old = target.absolute(path)
        if sha256 in here and old not in plan.pdfs and old.is_relative_to(target.root):
            old.unlink(missing_ok=True)
            old.with_suffix(".json").unlink(missing_ok=True)


def _forget_log(database: Path) -> None:
    """A log of changes that belongs to the file that is replaced now."""
    for end in ("-wal", "-shm"):
        Path(f"{database}{end}").unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return -1


def _alike(goal: Path, now: Path) -> bool:
    """Whether a file need not be copied: its size and its time are the same (FAT: 2 s)."""
    if _size(goal) != _size(now):
        return False
    return abs(goal.stat().st_mtime - now.stat().st_mtime) <= 2


def _told(error: OSError, place: Path) -> Mendable:
    """An error of the file system as a sentence with what to do."""
    name = Path(error.filename).name if error.filename else "A file"
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(place)
    if error.errno == errno.EFBIG:
        return Mendable(
            Trouble.DISK_FULL, f"{name} is too large for the disk's format: use exFAT, not FAT32."
        )
    return Mendable(
        Trouble.UNREADABLE,
        f"{name} could not be copied ({error.strerror}): look whether {place} is still there "
        "and may be written, then copy again.",
    )
