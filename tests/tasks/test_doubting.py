"""Questions to the reader and their answers, on a real library without PDFs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.compose import House, open_house
from reader.model.changes import Changes
from reader.model.doubt import Doubt
from reader.model.record import Record
from reader.settings.store import SettingsFile
from tests.library.books import REPORT, Books

LONG = 60


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A good report, one that only its file's name names, one that nothing is known of."""
    books = Books(tmp_path / "library")
    books.add("good", "2025")
    named = Record(title="scan", updated="2024", sources={"title": "file name"})
    books.add("scan", "2024", replace(REPORT, title="scan"), record=named)
    bare = Record(title="Mongolia bare", sources={"title": "cover"})
    report, _ = books.add("bare", "", replace(REPORT, country="", publisher=""), record=bare)
    books.add("bare-old", "", report, record=bare)
    books.settle()
    books.close()
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


def asked(house: House) -> list[tuple[str, int]]:
    found = [(d.field, d.edition) for d in house.tasks.doubting.questions().result(LONG)]
    assert house.tasks.doubting.count().result(LONG) == len(found)
    return found


def question(house: House, field: str) -> Doubt:
    return next(d for d in house.tasks.doubting.questions().result(LONG) if d.field == field)


def test_only_what_is_doubtful_is_asked_dates_also_of_older_editions(house: House) -> None:
    assert asked(house) == [
        ("title", 2),
        ("updated", 3),
        ("updated", 4),
        ("publisher", 4),
    ]
    assert [s.value for s in question(house, "title").suggestions] == []
    assert [s.value for s in question(house, "publisher").suggestions] == ["Open"]


def test_an_answer_is_a_correction_and_is_undone(house: House) -> None:
    doubt = question(house, "publisher")
    house.tasks.correcting.correct([doubt.edition], {"publisher": "Open"}).result(LONG)
    fields = [field for field, _ in asked(house)]
    # Its publisher writes about countries one by one: which one is this about?
    assert "publisher" not in fields and "country" in fields
    house.tasks.undo().result(LONG)
    assert ("publisher", doubt.edition) in asked(house)


def test_there_is_none_is_an_answer_and_is_not_asked_again(house: House) -> None:
    house.tasks.correcting.correct([3, 4], {"updated": ""}).result(LONG)
    house.tasks.correcting.correct([4], {"publisher": "Open"}).result(LONG)
    assert ("country", 4) in asked(house)
    house.tasks.correcting.correct([4], {"countries": ("China", "Japan")}).result(LONG)
    assert ("country", 4) not in asked(house)  # about several
    house.tasks.correcting.revert(4, "countries").result(LONG)
    house.tasks.correcting.correct([4], {"country": "", "publisher": ""}).result(LONG)
    assert asked(house) == [("title", 2)]


def test_what_is_right_is_remembered_and_can_be_asked_again(house: House) -> None:
    heard: list[Changes] = []
    house.tasks.subscribe(heard.append)
    house.tasks.doubting.settle([2], "title").result(LONG)
    assert ("title", 2) not in asked(house) and len(heard) == 1 and heard[0].reports
    assert house.tasks.undo().result(LONG) == "Answer to a question"
    assert ("title", 2) in asked(house)
    house.tasks.do_again().result(LONG)
    assert ("title", 2) not in asked(house)
