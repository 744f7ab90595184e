"""Questions as a person's settings and own files have them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.paths import config_folder
from reader.compose import House, open_house
from reader.model.hit import Question
from reader.settings.store import SettingsFile
from tests.library.books import Books

LONG = 240


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    books = Books(tmp_path / "library")
    books.add("new", "2025")
    books.settle()
    books.close()
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    house.tasks.start().result(LONG)
    house.tasks.catch_up().result(LONG)
    yield house
    house.close()


def test_synonyms_can_be_switched_off_for_good(house: House) -> None:
    answer = house.tasks.search(Question("4G")).result(LONG)
    assert (answer.total, answer.synonyms) == (1, {"4G": ("lte",)})
    house.tasks.change_setting("search", synonyms=False)
    answer = house.tasks.search(Question("4G")).result(LONG)
    assert (answer.total, answer.synonyms) == (0, {})


def test_the_list_of_synonyms_can_be_ones_own(house: House) -> None:
    own = config_folder() / "synonyms.txt"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("cellular, mobile\nodd\n", encoding="utf-8")
    try:
        answer = house.tasks.search(Question("cellular")).result(LONG)
        assert answer.total == 1
        assert "passed over" in answer.note
    finally:
        own.unlink()
