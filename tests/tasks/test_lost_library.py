"""The library's folder is gone while it is open, as when a stick is pulled."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.model.anchor import anchor_of
from reader.model.note import Note, NoteKind
from reader.settings.store import SettingsFile
from tests import makepdf
from tests.library.books import WORDS
from tests.tasks.shops import fill

LONG = 60


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An open library that has been moved away."""
    root = tmp_path / "library"
    fill(root)
    house = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    house.tasks.start().result(LONG)
    house.tasks.catch_up().result(LONG)
    assert house.tasks.reports().result(LONG)
    root.rename(tmp_path / "elsewhere")
    yield house
    house.close()
    assert not root.exists()  # an empty one in its place would be opened next time


def add_note(house: House) -> "Future[Any]":
    note = Note(anchor_of("print-new", 1, WORDS[0], 0, 2), NoteKind.COMMENT, text="kept")
    return house.tasks.noting.add([note])


@pytest.mark.parametrize(
    "do",
    [
        add_note,
        lambda house: house.tasks.keeping.back_up(),
        lambda house: house.tasks.open_edition(house.tasks.reports().result()[0].edition),
        lambda house: house.tasks.filing.look_for_missing(),
        lambda house: house.tasks.keeping.copy(house.tasks.library_folder.parent / "copy"),
        lambda house: house.tasks.check(),
    ],
)
def test_it_is_one_sentence_and_nothing_is_said_to_be_done(
    house: House, do: Callable[[House], "Future[Any]"]
) -> None:
    with pytest.raises(Mendable) as told:
        do(house).result(LONG)
    assert told.value.trouble == Trouble.NOT_FOUND
    assert "connect the disk" in told.value.sentence


def test_a_file_that_is_brought_is_not_blamed(house: House, tmp_path: Path) -> None:
    pdf = makepdf.report(tmp_path / "a.pdf")
    with pytest.raises(Mendable) as told:
        house.tasks.import_paths([pdf]).finished.result(LONG)
    assert "connect the disk" in told.value.sentence
