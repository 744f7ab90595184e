"""Backups of the catalogue and of a person's file, and restoring one: whole, or not at all.

backups/20261127-010400-asked/         catalogue.sqlite, and NAME.sqlite of who made it
backups/catalogue-20261127-010400.sqlite   the catalogue alone, made before a migration
backups/restoring/                     a restore that is under way

Times in names are UTC. Nothing here changes a PDF.
"""

import calendar
import logging
import re
import shutil
import sqlite3
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.database import copy_database, migrate, open_copy, open_reader
from reader.library.folder import Folder, disk_full, enough_room, has_room
from reader.library.schema import CATALOGUE, PERSON
from reader.model.backup import Backup, BackupKind

_log = logging.getLogger("reader.library")

KEPT = {
    BackupKind.ASKED: 10,
    BackupKind.DAILY: 3,
    BackupKind.BEFORE_RESTORE: 3,
    BackupKind.BEFORE_COPY: 1,
}
"""How many of each kind are kept."""
_NAME = re.compile(r"(\d{8}-\d{6})-([a-z-]+)|catalogue-(\d{8}-\d{6})\.sqlite")
_STAMP = "%Y%m%d-%H%M%S"
_FAR = 1_000_000
"""How far numbers are moved on where nobody knows any more which have been given."""


def make_backup(folder: Folder, people: Path | Sequence[Path], kind: BackupKind) -> Backup:
    """Copy the catalogue and people's files as they stand now; forget the oldest of the kind.

    May run on any thread, while others write. Raises `Mendable`.
    """
    files = [folder.catalogue, *([people] if isinstance(people, Path) else people)]
    enough_room(folder.root, sum(map(_size, files)))
    part = folder.backups / "making.part"
    shutil.rmtree(part, ignore_errors=True)
    folder.here()  # or a folder would be made where a stick was pulled
    try:
        part.mkdir(parents=True)
        for file in files:
            if file == folder.catalogue or file.exists():
                copy_database(file, part / file.name)
        # Two in one second, or a clock that was set back: the newest still has the latest name.
        newest = max((_time_of(path) for path in _of_kind(folder, kind)), default=0)
        stamp = time.strftime(_STAMP, time.gmtime(max(time.time(), newest + 1)))
        target = folder.backups / f"{stamp}-{kind}"
        part.rename(target)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        if not has_room(folder.root):
            raise disk_full(folder.root) from error
        raise Mendable(
            Trouble.READ_ONLY,
            f"The backup could not be written ({error.strerror}): look whether "
            f"{folder.backups} can be written.",
        ) from error
    for old in _of_kind(folder, kind)[KEPT[kind] :]:
        shutil.rmtree(old, ignore_errors=True)
    return _look(target, kind)


def list_backups(folder: Folder) -> list[Backup]:
    """The backups there are, newest first, with what is in each."""
    found = []
    for path in folder.backups.glob("*"):
        if match := _NAME.fullmatch(path.name):
            word = match[2] or BackupKind.BEFORE_UPDATE
            if word in set(BackupKind):
                found.append(_look(path, BackupKind(word)))
    return sorted(found, key=lambda one: (one.at, one.name), reverse=True)


def backup_is_due(folder: Folder, person: Path, every: float = 86_400.0) -> bool:
    """Whether something has changed since the newest backup, and that is `every` seconds old."""
    kinds = (BackupKind.DAILY, BackupKind.ASKED)
    made = [path.stat().st_mtime for kind in kinds for path in _of_kind(folder, kind)]
    if not made:
        return folder.catalogue.exists()
    files = [folder.catalogue, person]
    files += [file.with_name(f"{file.name}-wal") for file in files]
    if time.time() + 60 < max(made):  # the clock was ahead: it says nothing about what has changed
        return True
    changed = max((file.stat().st_mtime for file in files if file.exists()), default=0.0)
    return changed > max(made) and time.time() - max(made) >= every


# -- restoring ----------------------------------------------------------------------


def restore_backup(folder: Folder, person: Path, name: str) -> None:
    """Put the catalogue, and the person's file if the backup has it, back to a backup.

    All that is to come is made ready beside the library first. A kill before it is ready
    leaves the old state, one after that is ended by `finish_restore` at the next start.
    Runs on the library queue. Raises `Mendable` if the backup cannot be used.
    """
    source = folder.backups / name
    if not _NAME.fullmatch(name) or not source.exists():
        raise Mendable(Trouble.NOT_FOUND, f'There is no backup "{name}": list the backups.')
    if trouble := _look(source, BackupKind.ASKED).trouble:
        raise Mendable(Trouble.DAMAGED, trouble)
    enough_room(folder.root, 2 * _size(source))
    ready = folder.backups / "restoring"
    part = folder.backups / "restoring.part"
    shutil.rmtree(part, ignore_errors=True)
    try:
        part.mkdir()
        single = source.is_file()
        shutil.copyfile(
            source if single else source / "catalogue.sqlite", part / "catalogue.sqlite"
        )
        with closing(_open_plain(part / "catalogue.sqlite")) as db:
            _bring_up(db, CATALOGUE)
            with closing(open_reader(folder.catalogue, len(CATALOGUE))) as now:
                _take_over(db, now)
        if not single and (source / person.name).exists():
            shutil.copyfile(source / person.name, part / person.name)
            with closing(_open_plain(part / person.name)) as db:
                _bring_up(db, PERSON)
        part.rename(ready)
    except (OSError, sqlite3.Error) as error:
        shutil.rmtree(part, ignore_errors=True)
        raise Mendable(
            Trouble.DAMAGED, f"The backup {name} cannot be restored ({error}): choose another one."
        ) from error
    finish_restore(folder, person)


def finish_restore(folder: Folder, person: Path) -> None:
    """Lay what is ready over the library's own files, through SQLite, so that all readers see it.

    Does nothing where no restore is under way. Runs on the library queue. Raises `Mendable`;
    what could not be laid over its file then leaves that as it was.
    """
    ready = folder.backups / "restoring"
    if not ready.is_dir():
        return
    files = {ready / "catalogue.sqlite": folder.catalogue, ready / person.name: person}
    try:
        for copy, target in files.items():
            if copy.exists():
                with closing(open_copy(copy)) as reading, closing(sqlite3.connect(target)) as db:
                    reading.backup(db)
                    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # or it takes the room twice
    except (OSError, sqlite3.Error) as error:
        raise Mendable(
            Trouble.OTHER, f"The backup could not be restored ({error}): try again."
        ) from error
    finally:
        shutil.rmtree(ready, ignore_errors=True)


def _bring_up(db: sqlite3.Connection, migrations: Sequence[str]) -> None:
    """Look through a copied backup, and bring it up to this program's tables."""
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise sqlite3.DatabaseError("it is damaged")
    migrate(db, migrations)


def set_damaged_aside(folder: Folder, person: Path) -> None:
    """Move files that are no databases any more into `backups/`, so that others can be laid there.

    Runs on the library queue, while nobody has them open. Raises `Mendable`.
    """
    stamp = time.strftime(_STAMP, time.gmtime())
    for file in (folder.catalogue, person):
        try:
            with closing(open_reader(file, sys.maxsize, 0)) as db:
                db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except (Mendable, sqlite3.Error):
            try:
                folder.backups.mkdir(exist_ok=True)
                for end in ("-wal", "-shm", ""):
                    part = Path(f"{file}{end}")
                    if part.exists():
                        part.rename(folder.backups / f"damaged-{stamp}-{part.name}")
            except OSError as error:
                raise Mendable(
                    Trouble.READ_ONLY, f"{file} cannot be moved away ({error.strerror}): move it."
                ) from error


def _take_over(db: sqlite3.Connection, now: sqlite3.Connection) -> None:
    """Have a backup go on where the library is, so that no number ever means something else.

    Numbers of editions name previews, those of changes are what the index has followed:
    both must never be given twice. What was being imported is no longer waited for.
    """
    seen = "SELECT id FROM edition WHERE report IS NOT NULL"
    before: set[int] = set()
    numbers: dict[str, int] = {}
    try:
        before = {row[0] for row in now.execute(seen)}
        numbers = dict(now.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    except sqlite3.DatabaseError as error:
        _log.info("the catalogue is damaged, a backup takes its place: %s", error)
    db.execute("BEGIN")
    db.execute("DELETE FROM arrival WHERE outcome = ''")
    db.execute("DELETE FROM edition WHERE report IS NULL AND id NOT IN (SELECT edition FROM trash)")
    counted = dict(db.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    db.execute("DELETE FROM sqlite_sequence")
    for table in ("report", "edition", "file", "change", "arrival", "todo"):
        at = counted.get(table, 0)
        at = max(at, numbers.get(table, 0)) if numbers else at + _FAR
        db.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, at))
    if numbers:
        db.execute("UPDATE identity SET id = ?", now.execute("SELECT id FROM identity").fetchone())
    after = {row[0] for row in db.execute(seen)}
    changes = [("remove", edition) for edition in sorted(before - after)]
    changes += [("add", edition) for edition in sorted(after)]
    db.executemany("INSERT INTO change (what, edition) VALUES (?, ?)", changes)
    db.execute("COMMIT")


# -- within ---------------------------------------------------------------------------


def _look(path: Path, kind: BackupKind) -> Backup:
    at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(_time_of(path)))
    size, reports, editions, trouble = _size(path), 0, 0, ""
    catalogue = path if path.is_file() else path / "catalogue.sqlite"
    files = [(catalogue, CATALOGUE)]
    if path.is_dir():
        files += [(f, PERSON) for f in path.glob("*.sqlite") if f != catalogue]
    try:
        for file, migrations in files:
            with closing(open_copy(file)) as db:
                if int(db.execute("PRAGMA user_version").fetchone()[0]) > len(migrations):
                    trouble = "Made by a newer Report Reader: update this program."
                if file == catalogue:
                    (reports,) = db.execute("SELECT count(*) FROM report").fetchone()
                    (editions,) = db.execute(
                        "SELECT count(*) FROM edition WHERE report IS NOT NULL"
                    ).fetchone()
    except (Mendable, sqlite3.Error):
        trouble = "Damaged: choose another one."
    return Backup(path.name, at, kind, reports, editions, size, trouble)


def _of_kind(folder: Folder, kind: BackupKind) -> list[Path]:
    """The backups of a kind, newest first."""
    found = folder.backups.glob(f"*-{kind}")
    return sorted((p for p in found if _NAME.fullmatch(p.name)), reverse=True)


def _open_plain(path: Path) -> sqlite3.Connection:
    """A file of our own that nobody else knows yet: one plain file, no write-ahead log."""
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = DELETE")
    return db


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(file.stat().st_size for file in path.iterdir())
    return path.stat().st_size if path.exists() else 0


def _time_of(path: Path) -> int:
    """When a backup was made, seconds since 1970, as its name says."""
    stamp = _NAME.fullmatch(path.name)
    assert stamp is not None
    return calendar.timegm(time.strptime(stamp[1] or stamp[3], _STAMP))
