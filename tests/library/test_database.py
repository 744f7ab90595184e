import re
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.library.database import (
    KEPT_BACKUPS,
    a_full_disk_told,
    back_up,
    is_older,
    open_reader,
    open_writer,
    transaction,
)

ONE = ("CREATE TABLE a (x INTEGER)",)
TWO = (*ONE, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = 'moved'")


def test_migration_keeps_data_and_a_backup_from_before(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    db = open_writer(path, ONE, tmp_path / "backups")
    db.execute("INSERT INTO a VALUES (7)")
    db.close()

    db = open_writer(path, TWO, tmp_path / "backups")
    assert db.execute("SELECT x, y FROM a").fetchall() == [(7, "moved")]
    db.close()

    (backup,) = (tmp_path / "backups").glob("c-*.sqlite")
    old = sqlite3.connect(backup)
    assert old.execute("SELECT * FROM a").fetchall() == [(7,)]
    assert old.execute("PRAGMA user_version").fetchone() == (1,)
    old.close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    db = open_writer(path, ONE, tmp_path)
    db.execute("INSERT INTO a VALUES (7)")
    db.close()
    broken = (*ONE, "ALTER TABLE a ADD COLUMN y TEXT; INSERT INTO nowhere VALUES (1)")
    with pytest.raises(Mendable):
        open_writer(path, broken, tmp_path)
    db = open_writer(path, ONE, tmp_path)
    assert db.execute("SELECT * FROM a").fetchall() == [(7,)]
    db.close()


def test_a_newer_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    open_writer(path, TWO, tmp_path).close()
    before = path.read_bytes()
    with pytest.raises(Mendable) as raised:
        open_writer(path, ONE, tmp_path)
    assert raised.value.trouble == Trouble.NEWER
    with pytest.raises(Mendable):
        open_reader(path, 1)
    assert path.read_bytes() == before


def test_what_is_no_database_is_said_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    path.write_bytes(b"this is no database, but long enough to look like a file" * 40)
    with pytest.raises(Mendable) as raised:
        open_writer(path, ONE, tmp_path)
    assert raised.value.trouble == Trouble.DAMAGED
    assert "c.sqlite" in raised.value.sentence


def test_what_may_not_be_read_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalogue.sqlite"
    path.write_text("not for everybody " * 100, encoding="utf-8")
    monkeypatch.setattr("reader.library.database.os.access", lambda *asked: False)
    with pytest.raises(Mendable) as caught:
        open_reader(path, 1)
    assert caught.value.trouble == Trouble.UNREADABLE


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    open_writer(path, ONE, tmp_path).close()
    db = open_reader(path, 1)
    with pytest.raises(sqlite3.OperationalError):
        db.execute("INSERT INTO a VALUES (1)")
    db.close()


def test_only_the_newest_backups_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    db = open_writer(path, ONE, tmp_path)
    for hour in range(KEPT_BACKUPS + 3):
        (tmp_path / f"c-20200101-{hour:02}0000.sqlite").touch()
    newest = back_up(db, path, tmp_path)
    db.close()
    kept = sorted(tmp_path.glob("c-*.sqlite"))
    assert len(kept) == KEPT_BACKUPS
    assert kept[-1] == newest


def test_a_clock_that_was_set_back_costs_no_new_backup(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite"
    db = open_writer(path, ONE, tmp_path)
    for hour in range(KEPT_BACKUPS):
        (tmp_path / f"c-29990101-{hour:02}0000.sqlite").touch()
    made = back_up(db, path, tmp_path)
    db.close()
    assert made.exists() and len(list(tmp_path.glob("c-*.sqlite"))) == KEPT_BACKUPS


def test_a_backup_before_a_migration_is_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c.sqlite"
    db = open_writer(path, ONE, tmp_path)
    seen: list[str] = []
    replace = Path.replace

    def before(part: Path, target: Path) -> Path:
        seen.extend(one.name for one in tmp_path.glob("c-*.sqlite"))
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", before)
    made = back_up(db, path, tmp_path)
    db.close()
    assert not seen and made.exists() and not list(tmp_path.glob("*.part"))


def test_a_file_without_its_tables_is_empty_and_an_older_one_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    open_writer(path, [], tmp_path / "backups").close()
    with pytest.raises(Mendable) as raised:
        open_reader(path, 2)
    assert raised.value.trouble == Trouble.NOT_FOUND and not is_older(path, 2)
    open_writer(path, ["CREATE TABLE a (b)"], tmp_path / "backups").close()
    with pytest.raises(Mendable) as raised:
        open_reader(path, 2)
    assert raised.value.trouble == Trouble.OLDER and is_older(path, 2)
    assert not is_older(path, 1) and not is_older(tmp_path / "none.sqlite", 1)
    open_reader(path, 2, 0).close()


def test_a_full_disk_is_said_and_what_follows_goes_on(tmp_path: Path) -> None:
    db = open_writer(tmp_path / "a.sqlite", ONE, tmp_path / "backups")
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")

    def put(text: str) -> None:
        with a_full_disk_told(tmp_path), transaction(db):
            db.execute("INSERT INTO a VALUES (?)", (text,))

    with pytest.raises(Mendable) as told:
        put("x" * 100_000)
    assert told.value.trouble == Trouble.DISK_FULL and "MB missing" in told.value.sentence
    db.execute("PRAGMA max_page_count = 1000")
    put("y")
    assert db.execute("SELECT * FROM a").fetchall() == [("y",)]
    db.close()


def test_what_only_looks_like_it_is_no_full_disk(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError), a_full_disk_told(tmp_path):
        sqlite3.connect(tmp_path / "none" / "a.sqlite")


@pytest.mark.skipif(sys.platform == "win32", reason="kills")
def test_the_half_of_a_backup_that_was_killed_goes_with_the_next(tmp_path: Path) -> None:
    killed = f"""
import os, sqlite3
from pathlib import Path
from reader.library import database

class Killed(sqlite3.Connection):
    def backup(self, target):
        super().backup(target, pages=1, progress=lambda *far: os.kill(os.getpid(), 9))

db = sqlite3.connect({str(tmp_path / "c.sqlite")!r}, factory=Killed)
database.back_up(db, Path({str(tmp_path / "c.sqlite")!r}), Path({str(tmp_path / "backups")!r}))
"""
    db = open_writer(tmp_path / "c.sqlite", ONE, tmp_path / "backups")
    db.executemany("INSERT INTO a VALUES (?)", [(number,) for number in range(9_000)])
    done = subprocess.run([sys.executable, "-c", killed], cwd=Path(__file__).parents[2])
    assert done.returncode == -signal.SIGKILL
    halves = list((tmp_path / "backups").iterdir())
    assert halves and not list((tmp_path / "backups").glob("*.sqlite"))
    for half in halves:  # it was on another day
        half.rename(half.with_name(re.sub(r"\d{8}-\d{6}", "20250101-101112", half.name)))
    assert back_up(db, tmp_path / "c.sqlite", tmp_path / "backups").exists()
    assert len(list((tmp_path / "backups").iterdir())) == 1
    db.close()
