from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.correcting import ReportBefore
from reader.model.record import READER, Record
from tests.library.books import Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    books = Books(tmp_path)
    yield books
    books.close()


def test_the_reader_s_word_stands_and_is_taken_back(books: Books) -> None:
    report, edition = books.add("a", "2024")
    (before,) = books.writer.correct([edition], "title", "Mongolia Mobile")
    record = books.reader.record(edition)
    assert (record.title, record.sources["title"]) == ("Mongolia Mobile", READER)
    assert books.reader.edition(edition).title == "Mongolia Mobile"  # type: ignore[union-attr]
    assert books.reader.report(report).title == "Mongolia Mobile"  # type: ignore[union-attr]
    books.writer.correct([edition], "title", "Mongolia Fixed")
    books.writer.revert([edition], "title")
    record = books.reader.record(edition)
    assert (record.title, record.sources["title"]) == ("a", "cover")
    assert before.record == ('"a"', "cover") and before.printed is None


def test_a_field_that_was_empty_is_empty_again(books: Books) -> None:
    _, edition = books.add("a", "2024")
    before = books.writer.correct([edition], "analysts", ("A. Reader",))
    assert books.reader.record(edition).analysts == ("A. Reader",)
    undone = books.writer.put_back(before)
    assert "analysts" not in books.reader.record(edition).sources
    books.writer.put_back(undone)
    assert books.reader.record(edition).analysts == ("A. Reader",)
    books.writer.revert([edition], "analysts")
    assert "analysts" not in books.reader.record(edition).sources


def test_a_date_decides_anew_which_edition_is_current(books: Books) -> None:
    report, old = books.add("old", "2024")
    _, new = books.add("new", "2025", report)
    before = books.writer.correct([old], "updated", "2026-01")
    assert books.reader.reports()[0].edition == old
    books.writer.put_back(before)
    assert books.reader.reports()[0].edition == new


def test_records_are_written_once_for_many_corrections(books: Books) -> None:
    _, edition = books.add("a", "2024")
    for todo in books.writer.files.todo():
        books.writer.files.done(todo)
    for name in ("status", "licence", "headline"):
        books.writer.correct([edition], name, "x")
    assert [todo.what for todo in books.writer.files.todo()] == ["record"]


def test_a_report_s_row_is_changed_and_put_back(books: Books) -> None:
    report, edition = books.add("a", "2024")
    ((now, said),) = books.writer.report_values([edition])
    assert (now.report, now.country, set(said.values())) == (report, "Mongolia", {""})
    (before,) = books.writer.set_reports([ReportBefore(report, "China", "Asia", "X", "mobile")])
    there = books.reader.report(report)
    assert there is not None
    assert (there.country, there.publisher, there.topic) == ("China", "X", "mobile")
    books.writer.set_reports([before])
    there = books.reader.report(report)
    assert there is not None and (there.country, there.topic) == ("Mongolia", "telecoms")


def test_a_report_s_country_is_that_of_the_newest_edition_that_prints_one(books: Books) -> None:
    report, old = books.add("old", "2024", record=Record(country="Laos", status="Archived"))
    _, new = books.add("new", "2025", report, record=Record(status="Current"))
    ((_, said),) = books.writer.report_values([old])
    assert said == {"country": "Laos", "publisher": ""}
    books.writer.correct([old, new], "country", "Nepal")
    books.writer.revert([old, new], "country")
    ((_, said),) = books.writer.report_values([new])
    assert said["country"] == "Laos"


def statements(books: Books, editions: list[int], field: str) -> list[int]:
    """How many statements a correction, its undoing and its taking back need.

    A statement is traced again for each row that a trigger looks at, which costs a look-up by
    key; two that are the same one after the other are one.
    """
    counts = []
    said: list[str] = []

    def note(statement: str) -> None:
        if said[-1:] != [statement]:
            said.append(statement)

    books.writer._db.set_trace_callback(note)
    with books.writer.transaction():
        befores = books.writer.correct(editions, field, "2026")
        rows = books.writer.set_reports([row for row, _ in books.writer.report_values(editions)])
        counts.append(len(said))
        books.writer.put_back(befores)
        books.writer.set_reports(rows)
        counts.append(len(said))
        books.writer.revert(editions, field)
        counts.append(len(said))
    books.writer._db.set_trace_callback(None)
    return counts


@pytest.mark.parametrize("field", ["country", "title", "updated", "licence"])
def test_many_need_no_more_statements_than_one(books: Books, field: str) -> None:
    editions = [books.add(f"{n}", "2024")[1] for n in range(60)]
    assert statements(books, editions, field) == statements(books, editions[:1], field)
    assert len({row.report.id for row in books.reader.reports()}) == 60
