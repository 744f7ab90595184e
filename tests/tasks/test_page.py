"""Everything that a report's own page shows, in one answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House, open_house
from reader.library.files import NewFile
from reader.model.order import Collection, Flag
from reader.settings.store import SettingsFile
from reader.tasks.page import Copy
from tests.library.books import Books

LONG = 60


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A report with two editions, the newer with two copies of which one was left in place."""
    books = Books(tmp_path / "library")
    report, _ = books.add("old", "2024")
    _, new = books.add("new", "2025", report)
    outside = str(tmp_path / "mine" / "copy.pdf")
    books.writer.files.add(new, NewFile("sha-copy", outside, "", "copy.pdf", 7, "Harbour"))
    books.writer._db.execute(
        "UPDATE page SET label = 'ii' WHERE edition = ? AND number = 2", (new,)
    )
    books.writer._db.execute("UPDATE page SET label = '1' WHERE edition = ? AND number = 1", (new,))
    books.add("other", "2023")
    books.settle()
    books.close()
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


def test_a_page_holds_all_that_is_known(house: House, tmp_path: Path) -> None:
    order = house.tasks.ordering
    top = order.set_collection(Collection(0, 0, "Asia")).result(LONG)
    inner = order.set_collection(Collection(0, top, "East")).result(LONG)
    order.collect([1], inner, True).result(LONG)
    order.tag([1], "Board", True).result(LONG)
    order.flag([1], Flag.LATER, True).result(LONG)
    cover = house.tasks.cover(2)
    cover.parent.mkdir(exist_ok=True)
    cover.write_bytes(b"jpeg")
    page = house.tasks.page(2).result(LONG)
    assert page.record == house.tasks.record(2).result(LONG)
    assert list(page.history) == house.tasks.history(1).result(LONG)
    assert list(page.related) == house.tasks.related(1).result(LONG)
    assert [(s.level, s.heading, s.page) for s in page.sections] == [
        (1, "Mobile", 1),
        (2, "Networks", 2),
    ]
    assert [caption.text for caption in page.captions] == ["Table 1 - LTE"]
    assert page.labels == {2: "ii"}  # "1" on page 1 says nothing new
    assert (page.tags, page.collections, page.flags) == (
        ("Board",),
        ("Asia › East",),
        (Flag.LATER,),
    )
    assert page.cover == b"jpeg"
    first, second = page.copies
    assert first.inside and first.path.exists()
    assert isinstance(second, Copy) and not second.inside
    assert (second.path, second.file.licensee) == (tmp_path / "mine" / "copy.pdf", "Harbour")


def test_what_a_person_has_not_ordered_is_empty(house: House) -> None:
    page = house.tasks.page(3).result(LONG)
    assert (page.tags, page.collections, page.flags, page.cover) == ((), (), (), b"")


def test_a_page_of_nothing_is_refused(house: House) -> None:
    with pytest.raises(Mendable, match="no edition 99"):
        house.tasks.page(99).result(LONG)
