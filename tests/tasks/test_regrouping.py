"""Joining, splitting and moving editions: undone, remembered, nothing lost that was put on them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House, open_house
from reader.library.grouping import Placed
from reader.model.anchor import anchor_of
from reader.model.doubt import PLACE, Move, Rival
from reader.model.note import Note, NoteKind
from reader.model.order import Flag
from reader.model.record import Record
from reader.settings.store import SettingsFile
from reader.tasks.opened import Place
from tests.library.books import REPORT, WORDS, Books

LONG = 60


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A report of three editions, 1 to 3, one of another publisher, 4, and a doubtful one, 5."""
    books = Books(tmp_path / "library")
    first, _ = books.add("2019", "2019")
    books.add("2021", "2021", first)
    books.add("2023", "2023", first)
    archived = Record(title="Mongolia other", status="Archived", sources={"title": "cover"})
    books.add("other", "2022", replace(REPORT, publisher="Shut"), record=archived)
    doubtful = Placed("Perhaps: the same topic.", 0.5, (Rival("print-other"),))
    books.add("2024", "2024", first, placed=doubtful)
    books.settle()
    books.close()
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


def grouped(house: House) -> dict[str, list[int]]:
    """Title of a report -> its editions, the current one first."""
    found = {}
    for row in house.tasks.reports().result(LONG):
        history = house.tasks.history(row.report.id).result(LONG)
        assert history[0].edition.id == row.edition
        found[row.title] = [one.edition.id for one in history]
    return found


def reads(house: House, edition: int) -> None:
    opened = house.tasks.open_edition(edition).result(LONG)
    house.tasks.set_place(opened, Place(2, 0.5, 1.0)).result(LONG)


BEFORE = {"Mongolia 2024": [5, 3, 2, 1], "Mongolia other": [4]}


def report_of(house: House, edition: int) -> int:
    rows = house.tasks.reports().result(LONG)
    title = next(title for title, ids in grouped(house).items() if edition in ids)
    return next(row.report.id for row in rows if row.title == title)


def test_reports_are_joined_and_come_apart_again(house: House) -> None:
    assert grouped(house) == BEFORE
    mine, theirs = report_of(house, 1), report_of(house, 4)
    house.tasks.regrouping.join([mine, theirs], mine).result(LONG)
    assert grouped(house) == {"Mongolia 2024": [5, 3, 4, 2, 1]}
    assert house.tasks.undo().result(LONG) == "Joining of reports"
    assert grouped(house) == BEFORE
    assert report_of(house, 4) == theirs
    house.tasks.do_again().result(LONG)
    assert grouped(house) == {"Mongolia 2024": [5, 3, 4, 2, 1]}


def test_the_history_says_why_an_edition_is_in_it(house: House) -> None:
    def reasons() -> dict[int, str]:
        rows = house.tasks.history(report_of(house, 1)).result(LONG)
        return {row.edition.id: row.reason for row in rows if row.reason}

    assert reasons() == {5: "Perhaps: the same topic."}
    house.tasks.regrouping.keep([5]).result(LONG)
    assert reasons()[5] == "You have said so."
    house.tasks.undo().result(LONG)
    assert reasons() == {5: "Perhaps: the same topic."}


def test_an_edition_is_split_off_and_the_one_before_is_current_again(house: House) -> None:
    house.tasks.regrouping.split(5).result(LONG)
    assert grouped(house) == {
        "Mongolia 2024": [5],
        "Mongolia 2023": [3, 2, 1],
        "Mongolia other": [4],
    }
    (row,) = [r for r in house.tasks.reports().result(LONG) if r.edition == 5]
    assert (row.report.country, row.report.publisher) == ("Mongolia", "Open")
    with pytest.raises(Mendable, match="already"):
        house.tasks.regrouping.split(5).result(LONG)
    house.tasks.undo().result(LONG)
    assert grouped(house) == BEFORE
    house.tasks.do_again().result(LONG)
    house.tasks.undo().result(LONG)
    assert grouped(house) == BEFORE


def test_an_edition_moves_to_another_report(house: House) -> None:
    house.tasks.regrouping.move(2, report_of(house, 4)).result(LONG)
    assert grouped(house) == {"Mongolia 2024": [5, 3, 1], "Mongolia other": [4, 2]}
    house.tasks.undo().result(LONG)
    assert grouped(house) == BEFORE


def test_what_will_be_is_told_before(house: House) -> None:
    target = report_of(house, 1)
    told = house.tasks.regrouping.prospect([4], target, True).result(LONG)
    (joined,) = told.reports
    assert [(one.edition, one.moved, one.current) for one in joined.members] == [
        (5, False, True),
        (3, False, False),
        (4, True, False),
        (2, False, False),
        (1, False, False),
    ]
    assert told.warnings == ("They have another publisher: Shut, not Open.",)
    told = house.tasks.regrouping.prospect([5], 0, False).result(LONG)
    assert [[one.edition for one in report.members] for report in told.reports] == [[5], [3, 2, 1]]
    assert told.reports[1].title == "Mongolia 2023" and not told.warnings


def test_order_and_places_stay_with_the_editions(house: House) -> None:
    tasks = house.tasks
    whole = report_of(house, 1)
    tasks.ordering.flag([whole], Flag.FAVOURITE, True).result(LONG)
    tasks.ordering.tag([whole], "board", True).result(LONG)
    reads(house, 3)
    tasks.regrouping.split(5).result(LONG)
    rows = {row.edition: row for row in tasks.reports().result(LONG)}
    for edition in (3, 5):
        assert rows[edition].favourite and rows[edition].tags == ("board",)
    assert rows[3].place == 2 and not rows[4].favourite
    tasks.regrouping.join([report_of(house, 5), report_of(house, 4)], report_of(house, 4)).result(
        LONG
    )
    (joined,) = [r for r in tasks.reports().result(LONG) if r.edition == 5]
    assert joined.favourite and joined.tags == ("board",)


def asked(house: House) -> list[int]:
    doubts = house.tasks.doubting.questions().result(LONG)
    return [doubt.edition for doubt in doubts if doubt.field == PLACE]


def test_a_doubtful_place_is_asked_until_it_is_answered(house: House) -> None:
    count = house.tasks.doubting.count().result(LONG)
    assert asked(house) == [5]
    (doubt,) = [d for d in house.tasks.doubting.questions().result(LONG) if d.field == PLACE]
    assert [(s.value, s.move) for s in doubt.suggestions] == [
        ("Yes, an edition of “Mongolia 2023”", Move.KEEP),
        ("An edition of “Mongolia other”", Move.JOIN),
        ("No, a report of its own", Move.SPLIT),
    ]
    assert doubt.suggestions[0].why == "Perhaps: the same topic."
    for suggestion, after in zip(
        doubt.suggestions,
        (
            BEFORE,
            {"Mongolia 2023": [3, 2, 1], "Mongolia 2024": [5, 4]},
            {"Mongolia 2024": [5], "Mongolia 2023": [3, 2, 1], "Mongolia other": [4]},
        ),
        strict=True,
    ):
        house.tasks.regrouping.answer(5, suggestion).result(LONG)
        assert grouped(house) == after
        assert asked(house) == [] and house.tasks.doubting.count().result(LONG) == count - 1
        house.tasks.undo().result(LONG)
        assert grouped(house) == BEFORE and asked(house) == [5]
    house.tasks.regrouping.keep([5]).result(LONG)
    assert asked(house) == []


def test_a_copy_gives_its_file_to_the_edition_and_goes(house: House) -> None:
    tasks = house.tasks
    reads(house, 5)
    (doubt,) = [d for d in tasks.doubting.questions().result(LONG) if d.field == PLACE]
    note = Note(anchor_of("print-2024", 1, WORDS[0], 2, 4), NoteKind.HIGHLIGHT, text="Why?")
    tasks.noting.add([note]).result(LONG)
    copy = replace(doubt.suggestions[0], move=Move.COPY, target=3)
    tasks.regrouping.answer(5, copy).result(LONG)
    assert grouped(house) == {"Mongolia 2023": [3, 2, 1], "Mongolia other": [4]}
    page = tasks.page(3).result(LONG)
    assert [copy.file.name for copy in page.copies] == ["2023", "2024"]
    (row,) = [r for r in tasks.reports().result(LONG) if r.edition == 3]
    assert row.place == 2
    (kept,) = tasks.noting.of_edition(3).result(LONG)
    assert (kept.note.text, kept.note.anchor.quote) == ("Why?", "mobile lte")
    assert tasks.filing.trashed().result(LONG) == []  # without a file it is of no use
    tasks.undo().result(LONG)
    assert grouped(house) == BEFORE
    assert tasks.noting.of_edition(3).result(LONG) == []
    assert len(tasks.noting.of_edition(5).result(LONG)) == 1
    assert [copy.file.name for copy in tasks.page(5).result(LONG).copies] == ["2024"]


def test_a_report_is_archived_as_its_newest_edition_says(house: House) -> None:
    def states() -> dict[int, str]:
        return {r.edition: r.report.state for r in house.tasks.reports().result(LONG)}

    assert states() == {5: "live", 4: "archived"}
    house.tasks.correcting.correct([5], {"status": "Archived"}).result(LONG)
    assert states() == {5: "archived", 4: "archived"}
    house.tasks.regrouping.split(5).result(LONG)
    assert states() == {5: "archived", 3: "live", 4: "archived"}
    house.tasks.undo().result(LONG)
    house.tasks.undo().result(LONG)
    assert states() == {5: "live", 4: "archived"}


def test_a_new_date_makes_another_edition_current(house: House) -> None:
    house.tasks.correcting.correct([2], {"updated": "June 2025"}).result(LONG)
    assert grouped(house)["Mongolia 2021"] == [2, 5, 3, 1]
    house.tasks.undo().result(LONG)
    assert grouped(house) == BEFORE
