"""Opening the library's SQLite files: migrations, backups, refusal of newer ones."""

import errno
import os
import sqlite3
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.library.folder import Folder, disk_full, has_room

KEPT_BACKUPS = 5


def open_writer(path: Path, migrations: Sequence[str], backups: Path) -> sqlite3.Connection:
    """Open `path` for writing, brought up to date; make it where it is missing.

    Each migration is one SQL script, run in one transaction; the file's
    `user_version` counts those it has. A file that has data is copied to
    `backups` before it is changed. Raises `Mendable` if the file was written by
    a newer program or is no database.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    db = _connect(f"{path.absolute().as_uri()}?mode=rwc", path)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        have = _version(db, path, len(migrations))
        if 0 < have < len(migrations):
            back_up(db, path, backups)
        migrate(db, migrations)
    except sqlite3.DatabaseError as error:
        db.close()
        raise _broken(path, error) from error
    except Mendable:
        db.close()
        raise
    return db


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, also where the disk is full when it is to be kept."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # SQLite has rolled back by itself after some errors
            db.execute("ROLLBACK")
        raise


@contextmanager
def snapshot(db: sqlite3.Connection) -> Iterator[None]:
    """Several queries of a reader that see one state, whatever is committed meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        if db.in_transaction:  # SQLite has rolled back by itself after some errors
            db.execute("ROLLBACK")


@contextmanager
def a_full_disk_told(place: Path) -> Iterator[None]:
    """Raise `Mendable` where something fails because the disk of `place` is full."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if _is_full(error, place):
            raise disk_full(place) from error
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full(place) from error
        raise


@contextmanager
def a_lost_library_told(folder: Folder) -> Iterator[None]:
    """Raise `Mendable` where something fails because the folder is there no more."""
    try:
        yield
    except (sqlite3.Error, OSError, Mendable):
        folder.here()
        raise


def _is_full(error: sqlite3.Error, place: Path) -> bool:
    # Where SQLite shares memory in a file, a full disk is any error of reading or writing.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    broken = code in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)
    return code == sqlite3.SQLITE_FULL or (broken and not has_room(place))


def migrate(db: sqlite3.Connection, migrations: Sequence[str]) -> None:
    """Bring an open database up to date, each migration in one transaction."""
    have = int(db.execute("PRAGMA user_version").fetchone()[0])
    for number in range(have, len(migrations)):
        script = f"BEGIN;{migrations[number]};PRAGMA user_version = {number + 1};COMMIT;"
        try:
            db.executescript(script)
        except sqlite3.Error:
            if db.in_transaction:
                db.rollback()
            raise


def open_reader(path: Path, newest: int, oldest: int | None = None) -> sqlite3.Connection:
    """Open `path` to read only; it must exist. Raises `Mendable` as `open_writer` does.

    A file with fewer migrations than `oldest` (else `newest`) is not read, for its tables are
    others: it is not finished yet, or is to be opened for writing once.
    """
    if not path.exists():
        raise Mendable(Trouble.NOT_FOUND, f"There is no library at {path.parent}: import a PDF.")
    uri = f"{path.absolute().as_uri()}?mode=ro"
    oldest = newest if oldest is None else oldest
    db = _connect(uri, path)
    try:
        _version(db, path, newest, oldest)
    except sqlite3.OperationalError as error:
        # A folder that cannot be written has no room for the shared-memory file that
        # write-ahead logging wants; nobody can be writing there, so it may be skipped.
        db.close()
        if os.access(path.parent, os.W_OK):
            raise _broken(path, error) from error
        db = _connect(uri + "&immutable=1", path)
        _version(db, path, newest, oldest)
    except sqlite3.DatabaseError as error:
        db.close()
        raise _broken(path, error) from error
    except Mendable:
        db.close()
        raise
    db.execute("PRAGMA query_only = ON")
    return db


def back_up(db: sqlite3.Connection, path: Path, backups: Path) -> Path:
    """Copy an open database to `backups` under its name and the time; keep the newest few."""
    backups.mkdir(parents=True, exist_ok=True)
    target = backups / f"{path.stem}-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}.sqlite"
    # A kill leaves nothing that looks like a backup, and the next one takes it away.
    part = backups / f"{path.stem}.part"
    for end in ("", "-journal"):
        Path(f"{part}{end}").unlink(missing_ok=True)
    try:
        copy = sqlite3.connect(part)
        try:
            db.backup(copy)
        finally:
            copy.close()
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    # Where the clock was set back the newest has not the latest name.
    others = sorted(set(backups.glob(f"{path.stem}-*.sqlite")) - {target})
    for old in others[: 1 - KEPT_BACKUPS]:
        old.unlink(missing_ok=True)
    return target


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use to a new plain file, as it stands at one instant.

    Writers are not held up. Raises `Mendable` or `OSError`; a half copy is removed.
    """
    target.unlink(missing_ok=True)
    reading = open_reader(source, sys.maxsize, 0)
    try:
        writing = sqlite3.connect(target)
        try:
            reading.backup(writing)
            # One file that can be opened where nothing may be written.
            writing.execute("PRAGMA journal_mode = DELETE")
        finally:
            writing.close()
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise OSError(errno.EIO, str(error), str(target)) from error
    finally:
        reading.close()


def open_copy(path: Path) -> sqlite3.Connection:
    """Open a copy that nobody writes, as it is: nothing is made beside it.

    Raises `Mendable` if it is no database.
    """
    db = _connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", path)
    try:
        db.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        db.close()
        raise _broken(path, error) from error
    return db


def _connect(uri: str, path: Path) -> sqlite3.Connection:
    try:
        db = sqlite3.connect(
            uri, uri=True, timeout=10, isolation_level=None, check_same_thread=False
        )
    except sqlite3.Error as error:
        raise _broken(path, error) from error
    return db


def is_older(path: Path, newest: int) -> bool:
    """Whether a file is there that has some of the migrations and not all."""
    if not path.exists():
        return False
    try:
        db = open_reader(path, newest, 0)
    except Mendable:
        return False
    try:
        return 0 < _version(db, path, newest) < newest
    finally:
        db.close()


def _version(db: sqlite3.Connection, path: Path, newest: int, oldest: int = 0) -> int:
    have = int(db.execute("PRAGMA user_version").fetchone()[0])
    if have > newest:
        raise Mendable(
            Trouble.NEWER,
            f"{path.name} was written by a newer Report Reader: update this program to open it.",
        )
    if have < oldest:
        if not have:
            raise Mendable(Trouble.NOT_FOUND, f"The library at {path.parent} is still empty.")
        raise Mendable(
            Trouble.OLDER,
            f"{path.name} was written by an older Report Reader: open the library once where it "
            "may be changed.",
        )
    return have


def _broken(path: Path, error: sqlite3.Error) -> Mendable:
    if _is_full(error, path.parent):
        return disk_full(path.parent)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Mendable(
            Trouble.LOCKED, f"{path.name} is held by another program: close that, then try again."
        )
    if path.exists() and not os.access(path, os.R_OK):
        return Mendable(
            Trouble.UNREADABLE,
            f"{path.name} may not be read: give yourself permission, then open the library again.",
        )
    return Mendable(
        Trouble.DAMAGED,
        f"{path.name} cannot be opened ({error}): restore a backup, or move it away and "
        "import the PDFs again.",
    )
