"""What is kept of comparisons: found by pair, gone with its editions, never of other contents."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.comparing import KeptComparison
from reader.model.change import ChangeSummary
from tests.library.books import Books

SUMMARY = ChangeSummary(sections_new=2, figures=1, telling=("mobile 19% → 28%",))


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    made = Books(tmp_path / "library")
    yield made
    made.close()


def kept(older: int, newer: int, **values: object) -> KeptComparison:
    made = KeptComparison(older, newer, 7, 3, "3 sections changed", SUMMARY, "", b"packed")
    return replace(made, **values)  # type: ignore[arg-type]


def put(books: Books, older: str, newer: str, one: KeptComparison) -> bool:
    return books.writer.compared.put(one, (f"print-{older}", f"print-{newer}"))


def test_it_comes_back_as_it_was_put(books: Books) -> None:
    report, old = books.add("old", "2021-11-18")
    _, new = books.add("new", "2025-03-27", report)
    assert put(books, "old", "new", kept(old, new))
    assert books.reader.compared.get(old, new, 7) == kept(old, new)
    assert books.reader.compared.get(old, new, 8) is None
    assert books.reader.compared.get(new, old, 7) is None
    assert put(books, "old", "new", kept(old, new, version=8))
    assert books.reader.compared.get(old, new, 7) is None  # one of each pair


def test_the_history_tells_lines_in_one_query(books: Books) -> None:
    report, old = books.add("old", "2019")
    _, middle = books.add("middle", "2021", report)
    _, new = books.add("new", "2025", report)
    books.add("other", "2022")
    put(books, "middle", "new", kept(middle, new))
    put(books, "old", "new", kept(old, new, line="not of neighbours"))
    asked: list[str] = []
    books.reader._db.set_trace_callback(asked.append)
    rows = books.reader.compared.history(report)
    books.reader._db.set_trace_callback(None)
    assert len(asked) == 1
    told = [(row.edition.id, row.older, row.line) for row in rows]
    assert told == [(new, middle, "3 sections changed"), (middle, old, ""), (old, 0, "")]
    assert [row.edition for row in rows] == [one for one, _ in books.reader.history(report)]


def test_neighbours_that_are_missing(books: Books) -> None:
    report, old = books.add("old", "2019")
    _, new = books.add("new", "2025", report)
    other, other_old = books.add("other old", "2018")
    _, other_new = books.add("other new", "2022", other)
    books.add("alone", "2022")
    compared = books.reader.compared
    assert compared.missing(7, 9) == [(other_old, other_new), (old, new)]
    assert compared.missing(7, 1) == [(other_old, other_new)]
    assert compared.missing(7, 9, [report]) == [(old, new)]
    assert compared.missing(7, 9, []) == []
    assert compared.count_missing(7) == 2
    put(books, "old", "new", kept(old, new))
    assert compared.missing(7, 9) == [(other_old, other_new)]
    assert compared.count_missing(8) == 2


def test_nothing_is_kept_of_what_is_gone_or_has_other_contents(books: Books) -> None:
    report, old = books.add("old", "2019")
    _, new = books.add("new", "2025", report)
    assert not put(books, "older contents", "new", kept(old, new))
    books.writer.compared.put_cells(old, 1, b"cells", "older contents")
    assert books.reader.compared.cells(old, 1) is None
    assert put(books, "old", "new", kept(old, new))
    books.writer.compared.put_cells(old, 1, b"cells", "print-old")
    assert books.reader.compared.cells(old, 1) == b"cells"
    with books.writer.transaction():
        books.writer.remove([old])
    assert books.reader.compared.missing(7, 9) == []
    assert not put(books, "old", "new", kept(old, new))


def test_other_contents_of_an_edition_forget_what_was_made_of_it(books: Books) -> None:
    report, old = books.add("old", "2019")
    _, new = books.add("new", "2025", report)
    _, better = books.add("better", "2025", report)
    put(books, "old", "new", kept(old, new))
    books.writer.compared.put_cells(new, 1, b"cells", "print-new")
    with books.writer.transaction():
        books.writer.remove([better])
        assert books.writer.exchange(new, better)
    assert books.reader.compared.get(old, new, 7) is None
    assert books.reader.compared.cells(new, 1) is None
