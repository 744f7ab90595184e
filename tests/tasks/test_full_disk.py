"""A library on a disk that is full: one sentence each, nothing that was kept is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.model.anchor import anchor_of
from reader.model.note import Note, NoteKind
from reader.model.places import OpenTab
from reader.settings.store import SettingsFile
from tests import makepdf
from tests.library.books import WORDS
from tests.tasks.shops import fill

LONG = 60
SIZE = 40_000_000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of 40 MB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("mounts a disk, which only root may")
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def shop(disk: Path, tmp_path: Path) -> Iterator[House]:
    fill(disk / "library")
    house = open_house(disk / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


@pytest.fixture
def ballast(disk: Path) -> Iterator[Callable[[], None]]:
    """Fills the disk to the last byte."""
    file = disk / "ballast"

    def load() -> None:
        with file.open("wb", buffering=0) as writing:
            try:
                while writing.write(bytes(65_536)):
                    pass
            except OSError:
                assert not shutil.disk_usage(disk).free

    yield load
    file.unlink(missing_ok=True)


def refused(future: "Future[Any]") -> str:
    with pytest.raises(Mendable) as told:
        future.result(LONG)
    assert told.value.trouble == Trouble.DISK_FULL, told.value
    assert "MB missing" in told.value.sentence
    return told.value.sentence


def test_nothing_is_lost_and_all_goes_on_when_there_is_room(
    shop: House, ballast: Callable[[], None], disk: Path, tmp_path: Path
) -> None:
    tasks = shop.tasks
    note = Note(anchor_of("print-new", 1, WORDS[0], 0, 2), NoteKind.COMMENT, text="kept")
    (number,) = tasks.noting.add([note]).result(LONG)
    note = replace(note, id=number)
    ballast()
    pdf = makepdf.report(tmp_path / "Kenya.pdf", title="Kenya Telecoms Report")
    refused(tasks.import_paths([pdf]).finished)
    refused(tasks.noting.change([replace(note, text="x" * 20_000)]))
    refused(tasks.places.keep_tabs([OpenTab("answer", "x" * 100_000, True)]))
    refused(tasks.keeping.back_up())
    refused(tasks.keeping.copy(disk / "copy"))
    refused(tasks.keeping.move(disk / "moved"))
    assert len(tasks.reports().result(LONG)) == 3
    assert [row.note.text for row in tasks.noting.all().result(LONG)] == ["kept"]
    (disk / "ballast").unlink()
    tasks.noting.change([replace(note, text="after")]).result(LONG)
    assert [row.note.text for row in tasks.noting.all().result(LONG)] == ["after"]
    assert tasks.keeping.back_up().result(LONG).reports == 3
    assert [a.outcome for a in tasks.import_paths([pdf]).finished.result(LONG)] == ["new-report"]


def test_it_is_opened_as_soon_as_there_is_room(
    disk: Path, tmp_path: Path, ballast: Callable[[], None]
) -> None:
    fill(disk / "library")
    ballast()
    house = open_house(disk / "library", SettingsFile(tmp_path / "settings.toml"))
    try:
        refused(house.tasks.reports())
        (disk / "ballast").unlink()
        assert len(house.tasks.reports().result(LONG)) == 3
    finally:
        house.close()
