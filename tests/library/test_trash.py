from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    books = Books(tmp_path)
    yield books
    books.close()


def changes(books: Books) -> list[tuple[str, int]]:
    return [(what, edition) for _, what, edition in books.reader.changes_after(0)]


def test_an_edition_in_the_trash_is_nowhere_and_comes_back_whole(books: Books) -> None:
    report, old = books.add("old", "2024")
    _, new = books.add("new", "2025", report)
    record = books.reader.record(new)
    books.writer.remove([new])
    assert books.reader.reports()[0].edition == old
    assert books.reader.edition(new) is None
    assert changes(books) == [("add", old), ("remove", new)]
    (there,) = books.reader.trashed()
    assert (there.edition.id, there.edition.report, there.size) == (new, report, 9)
    books.writer.forget_unfinished()
    books.writer.drop_edition(new)
    books.writer.restore([new])
    assert books.reader.reports()[0].edition == new
    assert books.reader.record(new) == record
    assert len(books.reader.sections(new)) == 2
    assert changes(books) == [("add", old), ("add", new)]
    assert books.reader.trashed() == []


def test_a_report_whose_editions_are_all_removed_comes_back_as_it_was(books: Books) -> None:
    report, edition = books.add("a", "2024")
    before = books.reader.report(report)
    books.writer.remove([edition])
    assert books.reader.reports() == [] and books.reader.totals()[0] == 0
    assert books.reader.file_by_sha256("sha-a") is not None  # so its bytes are never taken twice
    books.writer.restore([edition])
    assert books.reader.report(report) == before


def test_emptying_forgets_what_is_in_the_trash_and_nothing_else(books: Books) -> None:
    report, old = books.add("old", "2024")
    _, new = books.add("new", "2025", report)
    books.writer.remove([new])
    assert books.writer.empty([old, new, 99]) == ["incoming/new.pdf"]
    assert books.reader.trashed() == []
    assert [edition.id for edition, _ in books.reader.history(report)] == [old]
    assert books.reader.pages(new) == []
