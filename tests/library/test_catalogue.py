from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.library.files import NewFile
from reader.library.reading import Catalogue
from reader.model.arrival import Arrival, Outcome
from reader.model.contents import Contents, Passage, Section, SectionKind
from reader.model.page import PageInfo
from reader.model.report import EditionState
from tests.library.books import CONTENTS, WORDS, Books


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    books = Books(tmp_path)
    yield books
    books.close()


def test_an_edition_is_invisible_until_it_is_whole(books: Books) -> None:
    edition = books.writer.begin_edition()
    books.writer.add_pages(edition, [PageInfo(1, 1, 1)], [b""])
    assert books.reader.completeness() == (0, 0, 0)
    assert books.reader.edition(edition) is None
    assert books.reader.last_change() == 0
    books.writer.forget_unfinished()
    assert books.reader.pages(edition) == []


def test_the_newest_edition_is_current_whatever_came_first(books: Books) -> None:
    report, newest = books.add("new", "2025-03-27")
    _, oldest = books.add("old", "2017-01", report)
    (row,) = books.reader.reports()
    assert (row.edition, row.editions, row.title) == (newest, 2, "Mongolia new")
    history = books.reader.history(report)
    assert [edition.id for edition, _ in history] == [newest, oldest]
    assert [e.state for e, _ in history] == [EditionState.CURRENT, EditionState.SUPERSEDED]
    _, latest = books.add("latest", "2026", report)
    assert books.reader.reports()[0].edition == latest


def test_passages_come_with_words_path_and_captions(books: Books) -> None:
    _, edition = books.add("a", "2025")
    first, second, third = books.reader.passages([(edition, 0), (edition, 1), (edition, 2)])
    assert first.words == ("a", "title")
    assert second.words == ("mobile", "lte", "grows")
    assert second.captions[0].text == "Table 1 - LTE"
    assert third.path == ("Mobile", "Networks")
    assert books.reader.passages([(edition, 2), (99, 1), (edition, 1)]) == [third, second]


def test_a_passage_costs_no_more_in_an_edition_of_many_sections(books: Books) -> None:
    many = tuple(
        Section(n, n - 1 if n % 4 else -1, n % 4 + 1, f"Section {n}", SectionKind.OTHER, 2, 0, 0.0)
        for n in range(2_000)
    )
    passages = (Passage(-1, 1, 0, 2), Passage(0, 1, 2, 5), Passage(1_002, 2, 0, 3))
    _, few = books.add("few", "2024")
    _, long = books.add("long", "2025", contents=Contents(many, passages, CONTENTS.captions))

    def cost(edition: int) -> int:
        """Steps of SQLite's machine for one passage."""
        steps: list[None] = []
        books.reader._db.set_progress_handler(lambda: steps.append(None), 1)
        (passage,) = books.reader.passages([(edition, 2)])
        books.reader._db.set_progress_handler(None, 1)
        assert passage.path[-1] == ("Networks" if edition == few else "Section 1002")
        return len(steps)

    assert books.reader.passages([(long, 2)])[0].path == (
        "Section 1000",
        "Section 1001",
        "Section 1002",
    )
    assert cost(long) < 2 * cost(few)


def test_the_index_gets_the_same_passages(books: Books) -> None:
    _, edition = books.add("a", "2025")
    passages = list(books.reader.index_passages(edition))
    assert [p.words for p in passages] == [["a", "title"], ["mobile", "lte", "grows"], WORDS[1]]
    assert [p.caption for p in passages] == ["", "Table 1 - LTE", ""]
    assert passages[0].kind == SectionKind.OTHER
    assert passages[2].heading == "Networks"


def test_a_removal_overtakes_the_addition_it_undoes(books: Books) -> None:
    report, first = books.add("a", "2024")
    _, second = books.add("b", "2025", report)
    assert [(w, e) for _, w, e in books.reader.changes_after(0)] == [
        ("add", first),
        ("add", second),
    ]
    (file,) = books.reader.files(second)
    books.writer.remove_file(file.id)
    assert [(w, e) for _, w, e in books.reader.changes_after(0)] == [
        ("add", first),
        ("remove", second),
    ]
    assert books.reader.changes_after(books.reader.last_change()) == []
    assert books.reader.reports()[0].edition == first


def test_the_last_edition_takes_its_report_along(books: Books) -> None:
    books.add("a", "2024")
    books.writer.remove_file(books.reader.files()[0].id)
    assert books.reader.reports() == []
    assert books.reader.totals() == (0, 0)


def test_a_record_keeps_only_what_is_known(books: Books) -> None:
    _, edition = books.add("a", "2025")
    record = books.reader.record(edition)
    assert record.companies == ("Unitel", "Skytel")
    assert record.sources["title"] == "cover"
    assert record.subtitle == ""
    assert set(record.sources) == {"title", "updated", "companies"}


def test_reading_marks_a_report_as_read(books: Books) -> None:
    books.add("a", "2025")
    assert books.reader.reports()[0].unread
    books.person.set_place("print-a", 2, 10.5, 1.25)
    row = books.reader.reports()[0]
    assert (row.unread, row.place) == (False, 2)
    assert books.reader.place("print-a") == (2, 10.5, 1.25)
    assert row.opened


def test_a_place_that_is_passed_is_where_one_comes_back_to(books: Books) -> None:
    books.add("a", "2025")
    books.person.set_place("print-a", 2, 10.5, 1.25)
    before = books.reader.reports()[0]
    books.person.pass_place("print-a", 9, 0.5, 1.0)
    assert books.reader.place("print-a") == (9, 0.5, 1.0)
    row = books.reader.reports()[0]
    assert (row.furthest, row.opened) == (before.furthest, before.opened)
    books.person.pass_place("print-b", 3, 0.5, 1.0)
    assert books.reader.place("print-b") == (3, 0.5, 1.0)


def test_a_failed_file_is_one_row_however_often_it_fails(books: Books) -> None:
    rows = books.writer.arrivals
    bad = Arrival(0, "", Outcome.FAILED, reason="It is damaged.", trouble=Trouble.DAMAGED)
    for _ in range(3):
        (waiting,) = rows.waiting(rows.begin([Path("/from/bad.pdf")]))
        rows.settle(replace(bad, id=waiting.id))
    (row,) = books.reader.failed()
    assert (row.path, row.reason) == (str(Path("/from/bad.pdf")), "It is damaged.")
    rows.dismiss([row.id])
    assert books.reader.failed() == [] == books.reader.past_imports()


def test_steps_after_a_commit_wait_in_the_catalogue(books: Books) -> None:
    books.add("a", "2025")
    move, record = books.writer.files.todo()
    assert (move.what, move.path, record.what) == ("move", "reports/a.pdf", "record")
    books.writer.files.done(move, moved_to=move.path)
    assert books.reader.files()[0].path == "reports/a.pdf"
    assert books.writer.files.todo() == [record]


def test_a_list_knows_a_file_that_is_there(books: Books) -> None:
    _, edition = books.add("a", "2025")
    second = NewFile("sha-copy", "incoming/copy.pdf", "reports/copy.pdf", "copy", 9)
    books.writer.files.add(edition, second)
    first, copy = books.reader.files(edition)
    mark = "UPDATE file SET missing = ? WHERE id = ?"
    for gone, path in (((0, 1), first.path), ((1, 0), copy.path)):
        for file, lost in zip((first, copy), gone, strict=True):
            books.writer._db.execute(mark, (lost, file.id))
        (row,) = books.reader.reports()
        assert (row.file, row.missing) == (path, False)
    books.writer._db.execute("UPDATE file SET missing = 1")
    assert books.reader.reports()[0].missing


def test_a_list_takes_as_many_queries_for_many_as_for_one(books: Books) -> None:
    seen: list[str] = []
    books.reader._db.set_trace_callback(seen.append)
    asked = []
    for count in (1, 30):
        for number in range(len(books.reader.reports()), count):
            books.add(f"n{number}", "2025")
        seen.clear()
        assert len(books.reader.reports()) == count
        assert len(seen) == 1
        assert len(books.reader.editions()) == count
        asked.append(len(seen))
    assert asked[0] == asked[1]


def test_no_library_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(Mendable) as raised:
        Catalogue(tmp_path)
    assert raised.value.trouble == Trouble.NOT_FOUND
