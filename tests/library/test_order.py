"""One person's own order, as lists of the catalogue show it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.people import PersonWriter
from reader.library.schema import PERSON
from reader.model.order import Collection, Flag, SavedSearch, Tag
from reader.model.report import ReportRow
from tests.library.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    books = Books(tmp_path)
    yield books
    books.close()


def row_of(books: Books, report: int) -> ReportRow:
    return next(row for row in books.reader.reports() if row.report.id == report)


def prints(books: Books, *reports: int) -> list[list[str]]:
    return list(books.reader.fingerprints(reports).values())


def test_what_is_put_on_an_edition_holds_for_the_next_one(books: Books) -> None:
    report, _ = books.add("old", "2024")
    other, _ = books.add("other", "2024")
    books.person.set_tag(Tag("Board", "red"))
    books.person.tag("Board", prints(books, report), True)
    books.person.flag(Flag.LATER, prints(books, report), True)
    books.add("new", "2025", report)
    row = row_of(books, report)
    assert (row.tags, row.later, row.favourite, row.editions) == (("Board",), True, False, 2)
    assert row_of(books, other).tags == ()
    books.person.tag("Board", prints(books, report), False)
    books.person.flag(Flag.LATER, prints(books, report), False)
    assert (row_of(books, report).tags, row_of(books, report).later) == ((), False)


def test_two_tags_of_one_name_become_one(books: Books) -> None:
    one, _ = books.add("one", "2024")
    two, _ = books.add("two", "2024")
    for name, report in (("Mobile", one), ("mobile", two), ("mobile", one)):
        books.person.set_tag(Tag(name, "blue"))
        books.person.tag(name, prints(books, report), True)
    books.person.rename_tag("mobile", "Mobile")
    assert [tag.name for tag in books.reader.order().tags] == ["Mobile"]
    assert [row_of(books, r).tags for r in (one, two)] == [("Mobile",), ("Mobile",)]
    books.person.rename_tag("Mobile", "Cellular")
    assert row_of(books, two).tags == ("Cellular",)
    books.person.remove_tag("Cellular")
    assert row_of(books, one).tags == ()


def test_collections_nest_and_go_with_those_inside(books: Books) -> None:
    report, _ = books.add("a", "2024")
    top = books.person.set_collection(Collection(0, 0, "Board paper"))
    inner = books.person.set_collection(Collection(0, top, "May"))
    books.person.collect(inner, prints(books, report), True)
    assert row_of(books, report).collections == (inner,)
    books.person.set_collection(Collection(inner, top, "June"))
    assert books.reader.order().collections == (
        Collection(top, 0, "Board paper"),
        Collection(inner, top, "June"),
    )
    books.person.remove_collection(top)
    assert row_of(books, report).collections == ()
    assert books.reader.order().collections == ()


def test_reading_leaves_progress_and_recency(books: Books) -> None:
    report, _ = books.add("old", "2024")
    books.person.set_place("print-old", 5, 0, 1)
    books.person.set_place("print-old", 2, 0, 1)
    row = row_of(books, report)
    assert (row.place, row.furthest, row.unread, row.reads_older) == (2, 5, False, False)
    books.add("new", "2025", report)
    row = row_of(books, report)
    assert (row.place, row.unread, row.reads_older) == (0, True, True)
    assert row.opened


def test_marking_as_read_is_not_having_read(books: Books) -> None:
    report, _ = books.add("a", "2024")
    books.person.set_unread(["print-a"], False)
    row = row_of(books, report)
    assert (row.unread, row.opened, row.place) == (False, "", 0)
    books.person.set_place("print-a", 2, 0, 1)
    books.person.set_unread(["print-a"], True)
    row = row_of(books, report)
    assert (row.unread, row.place) == (True, 2)


def test_searches_are_kept_by_name(books: Books) -> None:
    number = books.person.set_search(SavedSearch(0, "b", "lte", True))
    books.person.set_search(SavedSearch(0, "a", "4G"))
    books.person.set_search(SavedSearch(0, "a", "5G"))  # changed, not doubled
    books.person.set_search(SavedSearch(number, "c", "lte network"))
    assert [(s.name, s.text) for s in books.reader.order().searches] == [
        ("a", "5G"),
        ("c", "lte network"),
    ]
    books.person.remove_search(number)
    assert [s.name for s in books.reader.order().searches] == ["a"]


def test_a_person_s_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "people" / "p.sqlite"
    path.parent.mkdir()
    old = sqlite3.connect(path)
    old.executescript(f"{PERSON[0]}; PRAGMA user_version = 1;")
    old.execute("INSERT INTO place (fingerprint, page) VALUES ('x', 7)")
    old.commit()
    old.close()
    PersonWriter(path).close()
    new = sqlite3.connect(path)
    assert new.execute("SELECT page, furthest, unread FROM place").fetchall() == [(7, 7, 0)]
    new.close()
    assert list((path.parent / "backups").glob("p-*.sqlite"))
