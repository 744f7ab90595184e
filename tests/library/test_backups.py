"""Backups, and putting the library back to one: the old state or the new, whatever happens."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.library import backups, folder
from reader.library.backups import (
    backup_is_due,
    finish_restore,
    list_backups,
    make_backup,
    restore_backup,
)
from reader.library.folder import Folder
from reader.library.people import person_file
from reader.model.backup import BackupKind
from tests.library.books import Books

CHILD = """
import os, signal, sys
from pathlib import Path
from reader.library import backups
from reader.library.folder import Folder
from reader.library.people import person_file

root, name, where = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

def die(*ignored):
    os.kill(os.getpid(), signal.SIGKILL)

class Dying:
    def __init__(self, db, count): self.db, self.count = db, count
    def close(self): self.db.close()
    def backup(self, target):
        if not self.count: die()
        self.db.backup(target, pages=3, progress=die)

really, opened = backups.open_copy, []
def open_copy(path):
    opened.append(path)
    if where == "in the catalogue" and path.parent.name == "restoring":
        return Dying(really(path), 1)
    if where == "before the person" and path.name == person_file(Folder(root)).name:
        if path.parent.name == "restoring":
            return Dying(really(path), 0)
    return really(path)

backups.open_copy = open_copy
if where == "before it is ready":
    backups._take_over = die
if where == "when it is ready":
    backups.finish_restore = die
folder = Folder(root)
backups.restore_backup(folder, person_file(folder), name)
"""


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = Books(tmp_path / "library")
    made.add("a", "2024")
    made.add("b", "2025")
    yield made
    made.close()


def person(books: Books) -> Path:
    return person_file(books.folder)


def titles(books: Books) -> set[str]:
    return {row.title for row in books.reader.reports()}


def test_a_backup_says_what_is_in_it_and_brings_it_back(books: Books) -> None:
    books.person.set_place("print-a", 2, 0.5, 1.0)
    made = make_backup(books.folder, person(books), BackupKind.ASKED)
    assert (made.reports, made.editions, made.trouble) == (2, 2, "")
    assert made.size > 0
    books.add("c", "2026")
    books.person.set_place("print-a", 1, 0.0, 1.0)
    assert list_backups(books.folder) == [made]

    followed = books.reader.last_change()
    restore_backup(books.folder, person(books), made.name)
    # The connections that were open all along see what is there now.
    assert titles(books) == {"Mongolia a", "Mongolia b"}
    assert books.reader.place("print-a") == (2, 0.5, 1.0)
    assert not (books.folder.backups / "restoring").exists()
    # The index hears of every edition that came, stayed or went.
    changes = {(what, edition) for _, what, edition in books.reader.changes_after(followed)}
    assert changes == {("add", 1), ("add", 2), ("remove", 3)}


def test_a_number_is_never_given_twice(books: Books) -> None:
    """Previews and index know editions by their numbers."""
    made = make_backup(books.folder, person(books), BackupKind.ASKED)
    report, edition = books.add("c", "2026")
    restore_backup(books.folder, person(books), made.name)
    assert books.add("d", "2026") > (report, edition)


def test_what_was_being_imported_is_not_waited_for(books: Books) -> None:
    books.writer.arrivals.begin([Path("/from/half.pdf")])
    books.writer.begin_edition()
    made = make_backup(books.folder, person(books), BackupKind.ASKED)
    restore_backup(books.folder, person(books), made.name)
    assert books.writer.arrivals.waiting() == []
    with closing(sqlite3.connect(books.folder.catalogue)) as db:
        assert db.execute("SELECT count(*) FROM edition").fetchone() == (2,)


def test_the_newest_few_of_each_kind_are_kept(books: Books) -> None:
    asked = make_backup(books.folder, person(books), BackupKind.ASKED)
    daily = [make_backup(books.folder, person(books), BackupKind.DAILY) for _ in range(5)]
    kept = [one.name for one in list_backups(books.folder)]
    assert asked.name in kept
    assert sorted(kept) == sorted([asked.name, *(one.name for one in daily[-3:])])


def test_once_a_day_and_only_if_something_has_changed(books: Books) -> None:
    assert backup_is_due(books.folder, person(books))
    make_backup(books.folder, person(books), BackupKind.DAILY)
    (path,) = books.folder.backups.iterdir()
    assert not backup_is_due(books.folder, person(books), every=0)
    books.add("c", "2026")
    os.utime(path, (1, 1))
    assert backup_is_due(books.folder, person(books))
    os.utime(path)
    assert not backup_is_due(books.folder, person(books))
    later = time.time() + 1e8  # of a day when the clock was wrong
    os.utime(path, (later, later))
    assert backup_is_due(books.folder, person(books))


def test_a_backup_of_an_older_program_is_brought_up_to_date(books: Books) -> None:
    path = books.folder.backups / "catalogue-20250101-101112.sqlite"
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.executescript(f"{backups.CATALOGUE[0]}; PRAGMA user_version = 1;")
        db.execute("INSERT INTO report (title) VALUES ('Old')")
        db.execute("INSERT INTO edition (report, title, current) VALUES (1, 'Old', 1)")
        db.commit()
    (found,) = list_backups(books.folder)
    assert (found.kind, found.at) == (BackupKind.BEFORE_UPDATE, "2025-01-01T10:11:12Z")
    restore_backup(books.folder, person(books), found.name)
    assert titles(books) == {"Old"}
    assert path.exists()


def test_newer_damaged_and_missing_backups_are_refused(books: Books) -> None:
    for stamp, script in (("1", "PRAGMA user_version = 99"), ("2", "PRAGMA user_version = 1")):
        path = books.folder.backups / f"2025010{stamp}-101112-asked" / "catalogue.sqlite"
        path.parent.mkdir(parents=True)
        with closing(sqlite3.connect(path)) as db:
            db.executescript(f"{script}; {backups.CATALOGUE[0]}")
    path.write_bytes(b"no database at all" * 1000)
    damaged, newer = list_backups(books.folder)
    assert "newer" in newer.trouble and "Damaged" in damaged.trouble
    for name in (newer.name, damaged.name, "20240101-101112-asked", "../library"):
        with pytest.raises(Mendable):
            restore_backup(books.folder, person(books), name)
    assert titles(books) == {"Mongolia a", "Mongolia b"}


def test_no_room_is_said_before_anything_is_written(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_SPARE", 1 << 60)
    with pytest.raises(Mendable, match="MB missing") as caught:
        make_backup(books.folder, person(books), BackupKind.ASKED)
    assert caught.value.trouble == Trouble.DISK_FULL
    assert not books.folder.backups.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize(
    ("where", "new"),
    [
        ("before it is ready", False),
        ("when it is ready", True),
        ("in the catalogue", True),
        ("before the person", True),
    ],
)
def test_a_kill_leaves_the_old_state_or_the_new(tmp_path: Path, where: str, new: bool) -> None:
    root = tmp_path / "library"
    books = Books(root)
    books.add("a", "2024")
    books.person.set_place("print-a", 2, 0.5, 1.0)
    made = make_backup(books.folder, person(books), BackupKind.ASKED)
    for number in range(30):
        books.add(f"later {number}", "2026")
    books.person.set_place("print-a", 1, 0.0, 1.0)
    books.close()
    child = subprocess.run([sys.executable, "-c", CHILD, str(root), made.name, where], timeout=60)
    assert child.returncode == -signal.SIGKILL
    finish_restore(Folder(root), person_file(Folder(root)))
    after = Books(root)
    try:
        assert len(titles(after)) == (1 if new else 31)
        assert after.reader.place("print-a")[0] == (2 if new else 1)
        assert after.reader.integrity() == "ok"
    finally:
        after.close()
