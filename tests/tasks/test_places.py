"""Bookmarks and open tabs in a real library without PDFs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.compose import House, open_house
from reader.model.places import Bookmark, OpenTab
from reader.settings.store import SettingsFile
from tests.library.books import Books

WAIT = 10.0


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    books = Books(tmp_path / "library")
    books.add("a", "2025-01-01")
    books.add("b", "2024-01-01")
    books.close()
    made = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield made
    made.close()


def test_bookmarks_are_kept_by_edition_in_the_order_of_its_pages(house: House) -> None:
    places = house.tasks.places
    later = Bookmark(0, "print-a", 2, 30.0, "Networks")
    first = Bookmark(0, "print-a", 1, -8.0, "Mobile")
    ids = [places.set_bookmark(one).result(WAIT) for one in (later, first)]
    places.set_bookmark(replace(first, fingerprint="print-b")).result(WAIT)
    kept = places.bookmarks("print-a").result(WAIT)
    assert kept == [replace(first, id=ids[1]), replace(later, id=ids[0])]
    assert places.set_bookmark(replace(kept[0], name="Other")).result(WAIT) == ids[1]
    places.remove_bookmark(ids[0]).result(WAIT)
    assert [one.name for one in places.bookmarks("print-a").result(WAIT)] == ["Other"]


def test_tabs_come_back_with_what_the_catalogue_says_of_them(house: House) -> None:
    places = house.tasks.places
    assert places.tabs().result(WAIT) == []
    tabs = [
        OpenTab("report", "print-b"),
        OpenTab("answer", "lte network", shown=True),
        OpenTab("report", "gone"),
    ]
    places.keep_tabs(tabs).result(WAIT)
    assert places.tabs().result(WAIT) == [
        OpenTab("report", "print-b", edition=2, title="Mongolia b"),
        tabs[1],
        tabs[2],
    ]
    places.keep_tabs(tabs[1:2]).result(WAIT)
    assert places.tabs().result(WAIT) == tabs[1:2]


def test_both_are_possible_where_the_library_is_only_read(house: House, tmp_path: Path) -> None:
    other = open_house(tmp_path / "library", SettingsFile(tmp_path / "s.toml"), write=False)
    try:
        places = other.tasks.places
        places.set_bookmark(Bookmark(0, "print-a", 1, 0.0, "Mobile")).result(WAIT)
        places.keep_tabs([OpenTab("report", "print-a")]).result(WAIT)
        assert len(places.bookmarks("print-a").result(WAIT)) == 1
    finally:
        other.close()
