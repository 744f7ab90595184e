"""Passwords: right ones are kept for the run, remembered ones in the key store alone."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.keystore.store import SERVICE, KeyStore
from reader.model.arrival import Arrival, Outcome
from reader.settings.store import SettingsFile
from tests import makepdf
from tests.keystore.doors import MemoryDoor

LONG = 60
WORD = "hunter2-öß"


@pytest.fixture
def door() -> Iterator[MemoryDoor]:
    door = MemoryDoor()
    yield door
    door.unlock()


Start = Callable[..., House]


@pytest.fixture
def start(tmp_path: Path, door: MemoryDoor) -> Iterator[Start]:
    """Start the program; each start ends the one before."""
    houses: list[House] = []

    def start(library: str = "library") -> House:
        while houses:
            houses.pop().close()
        settings = SettingsFile(tmp_path / "settings.toml")
        keys = KeyStore(lambda: door)
        houses.append(open_house(tmp_path / library, settings, keys=keys))
        return houses[-1]

    yield start
    for house in houses:
        house.close()


def bring(house: House, path: Path, password: str = "") -> Arrival:
    (arrival,) = house.tasks.import_paths([path], password).finished.result(LONG)
    return arrival


def test_remembered_then_opened_without_asking_after_a_restart(
    start: Start, door: MemoryDoor, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house = start()
    edition = bring(house, makepdf.encrypted(tmp_path / "locked.pdf", WORD), WORD).edition
    opened = house.tasks.open_edition(edition).result(LONG)
    assert not opened.locked  # what opened it at import opens it now
    assert not door.asked and house.tasks.secrets.count == 0  # off unless the reader wants it
    house.tasks.remember_password(edition).result(LONG)
    assert door.kept == {(SERVICE, opened.source.sha256): WORD}

    house = start()
    opened = house.tasks.open_edition(edition).result(LONG)
    assert opened.locked and house.tasks.secrets.remembers(opened.source.sha256)
    known = house.tasks.secrets.ask(opened.source.sha256).result(LONG)
    unlocked = house.tasks.unlock(opened, known).result(LONG)
    assert not unlocked.locked
    assert house.tasks.pdf.words(unlocked.source, 1).result(LONG).words

    assert WORD not in caplog.text
    assert WORD not in repr(unlocked)
    start("another library")  # ends the one before
    for path in (p for p in tmp_path.rglob("*") if p.is_file() and p.name != "locked.pdf"):
        assert WORD.encode() not in path.read_bytes(), path


def test_what_only_limits_copying_opens_without_a_password(house: House, tmp_path: Path) -> None:
    edition = bring(house, makepdf.guarded(tmp_path / "guarded.pdf")).edition
    opened = house.tasks.open_edition(edition).result(LONG)
    assert not opened.locked
    assert not house.tasks.pdf.rights(opened.source).result(LONG).copy


def test_a_file_that_is_remembered_is_imported_without_asking(
    start: Start, door: MemoryDoor, tmp_path: Path
) -> None:
    path = makepdf.encrypted(tmp_path / "locked.pdf", WORD)
    house = start()
    house.tasks.remember_password(bring(house, path, WORD).edition).result(LONG)
    other = start("another library")
    assert bring(other, path).outcome is Outcome.NEW_REPORT
    never = makepdf.encrypted(tmp_path / "never.pdf", "secret")
    asked = len(door.asked)
    assert bring(other, never).trouble == Trouble.PASSWORD
    assert len(door.asked) == asked  # the store has nothing of it: no prompt for nothing


def test_a_remembered_word_that_is_wrong_is_forgotten(
    start: Start, door: MemoryDoor, tmp_path: Path
) -> None:
    path = makepdf.encrypted(tmp_path / "locked.pdf", WORD)
    house = start()
    house.tasks.remember_password(bring(house, path, WORD).edition).result(LONG)
    (key,) = door.kept
    door.kept[key] = "another"
    other = start("another library")
    assert bring(other, path).trouble == Trouble.PASSWORD
    other.tasks.secrets.reach().result(LONG)  # behind the forgetting
    assert not door.kept
    (row,) = other.tasks.arrivals().result(LONG)
    assert other.tasks.retry(row, password=WORD).finished.result(LONG)[0].edition


def test_a_wrong_word_never_stays(start: Start, tmp_path: Path) -> None:
    house = start()
    path = makepdf.encrypted(tmp_path / "locked.pdf", WORD)
    assert bring(house, path, "wrong").trouble == Trouble.PASSWORD
    assert not house.tasks.secrets.opened
    edition = bring(house, path, WORD).edition
    house = start()
    opened = house.tasks.open_edition(edition).result(LONG)
    with pytest.raises(Mendable, match="password") as caught:
        house.tasks.unlock(opened, "wrong").result(LONG)
    assert caught.value.trouble is Trouble.PASSWORD
    assert not house.tasks.secrets.opened
    assert house.tasks.open_edition(edition).result(LONG).locked
    house.tasks.unlock(opened, WORD).result(LONG)
    assert not house.tasks.open_edition(edition).result(LONG).locked


def test_all_can_be_forgotten(start: Start, door: MemoryDoor, tmp_path: Path) -> None:
    house = start()
    for name in ("one", "two"):
        path = makepdf.encrypted(tmp_path / f"{name}.pdf", WORD)
        house.tasks.remember_password(bring(house, path, WORD).edition).result(LONG)
    assert house.tasks.secrets.count == len(door.kept) > 0
    door.refuses = True
    with pytest.raises(Mendable):
        house.tasks.secrets.forget_all().result(LONG)
    assert house.tasks.secrets.count == len(door.kept)  # still to be forgotten
    door.refuses = False
    house.tasks.secrets.forget_all().result(LONG)
    assert house.tasks.secrets.count == 0 and not door.kept and not house.tasks.secrets.opened


def test_a_store_that_refuses_remembers_nothing(
    start: Start, door: MemoryDoor, tmp_path: Path
) -> None:
    house = start()
    edition = bring(house, makepdf.encrypted(tmp_path / "locked.pdf", WORD), WORD).edition
    door.refuses = True
    with pytest.raises(Mendable, match="unlock it"):
        house.tasks.remember_password(edition).result(LONG)
    house.tasks.secrets.forget("").exception(LONG)  # behind the unmarking
    assert house.tasks.secrets.count == 0


def test_nothing_else_waits_while_the_store_does(
    start: Start, door: MemoryDoor, tmp_path: Path
) -> None:
    path = makepdf.encrypted(tmp_path / "locked.pdf", WORD)
    house = start()
    house.tasks.remember_password(bring(house, path, WORD).edition).result(LONG)
    other = start("another library")
    door.waited.clear()
    door.shut()
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "locked.pdf").write_bytes(path.read_bytes())
    makepdf.report(folder / "open.pdf")
    committed: Future[None] = Future()
    other.tasks.subscribe(
        lambda changes: (
            committed.set_result(None) if changes.reports and not committed.done() else None
        )
    )
    run = other.tasks.import_paths([folder])
    assert door.waited.wait(LONG)
    committed.result(LONG)  # the other file of the same import
    assert len(other.tasks.reports().result(LONG)) == 1
    assert not run.finished.done()
    run.cancel()  # nor does calling it off wait for the prompt
    fates = {Path(a.path).name: a.trouble for a in run.finished.result(LONG)}
    assert fates == {"locked.pdf": Trouble.CANCELLED, "open.pdf": ""}
    start("library")  # and so does closing
