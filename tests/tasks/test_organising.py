"""Order, corrections, undo and the trash, on a real library without any PDF in a worker."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House, open_house
from reader.library.files import NewFile
from reader.model.arrival import Arrival, Outcome
from reader.model.changes import Changes
from reader.model.order import Collection, Flag, SavedSearch, Tag
from reader.model.record import READER
from reader.model.report import ReportRow
from reader.settings.store import SettingsFile
from reader.tasks.jobs import Job
from tests.library.books import stock

LONG = 60


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[House]:
    """A library of three reports, the first with two editions; their PDFs are a few bytes."""
    root = tmp_path / "library"
    stock(root)
    house = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


def rows(shop: House) -> dict[int, ReportRow]:
    return {row.report.id: row for row in shop.tasks.reports().result(LONG)}


def test_a_new_tag_is_made_when_it_is_put_on(shop: House) -> None:
    heard: list[Changes] = []
    shop.tasks.subscribe(heard.append)
    shop.tasks.ordering.tag([1, 2], "  Board   paper ", True).result(LONG)
    assert [rows(shop)[n].tags for n in (1, 2, 3)] == [("Board paper",), ("Board paper",), ()]
    (tag,) = shop.tasks.ordering.read().result(LONG).tags
    shop.tasks.ordering.set_tag(Tag(tag.name, "violet"), "Board").result(LONG)
    assert shop.tasks.ordering.read().result(LONG).tags == (Tag("Board", "violet"),)
    assert rows(shop)[1].tags == ("Board",)
    assert heard and all(change.people and not change.reports for change in heard)
    with pytest.raises(Mendable):
        shop.tasks.ordering.tag([1], "   ", True)


def test_flags_collections_and_searches(shop: House) -> None:
    order = shop.tasks.ordering
    order.flag([2], Flag.FAVOURITE, True).result(LONG)
    top = order.set_collection(Collection(0, 0, "Asia")).result(LONG)
    inner = order.set_collection(Collection(0, top, "East")).result(LONG)
    order.collect([1, 3], inner, True).result(LONG)
    with pytest.raises(Mendable, match="inside itself"):
        order.set_collection(Collection(top, inner, "Asia")).result(LONG)
    order.set_search(SavedSearch(0, "", "lte network")).result(LONG)
    now = order.read().result(LONG)
    assert [one.name for one in now.collections] == ["Asia", "East"]
    assert now.searches[0].name == "lte network"
    assert [rows(shop)[n].collections for n in (1, 2, 3)] == [(inner,), (), (inner,)]
    assert rows(shop)[2].favourite
    order.mark_unread([1], False).result(LONG)
    assert [rows(shop)[n].unread for n in (1, 2)] == [False, True]


def test_many_reports_are_corrected_in_one_step_and_undone_in_one(shop: House) -> None:
    tasks = shop.tasks
    editions = [row.edition for row in rows(shop).values()]
    before = {n: tasks.record(n).result(LONG).record for n in editions}
    tasks.correcting.correct(
        editions, {"country": "North Korea", "topic": " Mobile  money ", "status": "Archived"}
    ).result(LONG)
    for row in rows(shop).values():
        report = row.report
        assert (report.country, report.topic, report.state) == (
            "North Korea",
            "Mobile money",
            "archived",
        )
        assert report.region == "Eastern Asia"
    history = tasks.history(1).result(LONG)
    for line in history:  # a report's country holds for its older editions, too
        record = tasks.record(line.edition.id).result(LONG).record
        assert (record.country, record.sources["country"]) == ("North Korea", READER)
    assert tasks.undoable == "Correction of country, topic, status"
    assert tasks.undo().result(LONG) == "Correction of country, topic, status"
    assert {n: tasks.record(n).result(LONG).record for n in editions} == before
    assert {row.report.country for row in rows(shop).values()} == {"Mongolia"}
    assert {row.report.state for row in rows(shop).values()} == {"live"}
    assert tasks.do_again().result(LONG)
    assert {row.report.country for row in rows(shop).values()} == {"North Korea"}
    tasks.undo().result(LONG)
    assert tasks.undo().result(LONG) == "" and tasks.undoable == ""


def test_undoing_a_correction_is_no_work_for_the_index(shop: House) -> None:
    heard: list[Changes] = []
    shop.tasks.subscribe(heard.append)
    shop.tasks.correcting.correct([1], {"licence": "site"}).result(LONG)
    shop.tasks.undo().result(LONG)
    assert [(change.reports, change.index) for change in heard] == [(True, False)] * 2
    shop.tasks.filing.remove([3]).result(LONG)
    shop.tasks.undo().result(LONG)
    assert any(change.index for change in heard[3:])


def test_a_correction_is_taken_back_field_by_field(shop: House) -> None:
    tasks = shop.tasks
    edition = rows(shop)[1].edition
    tasks.correcting.correct([edition], {"publisher": "House", "licence": "site"}).result(LONG)
    tasks.correcting.revert(edition, "publisher").result(LONG)
    record = tasks.record(edition).result(LONG).record
    assert (record.publisher, record.licence) == ("", "site")
    assert rows(shop)[1].report.publisher == ""
    tasks.undo().result(LONG)
    assert rows(shop)[1].report.publisher == "House"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("27 Mar 2025", "2025-03-27"), ("2024-02", "2024-02"), ("2019", "2019"), ("", "")],
)
def test_a_date_is_typed_in_any_usual_form(shop: House, typed: str, kept: str) -> None:
    edition = rows(shop)[2].edition
    shop.tasks.correcting.correct([edition], {"updated": typed}).result(LONG)
    assert rows(shop)[2].updated == kept


@pytest.mark.parametrize("typed", ["soon", "2024-13", "2024-02-31", "99"])
def test_a_date_that_is_none_is_refused_with_an_example(shop: House, typed: str) -> None:
    with pytest.raises(Mendable, match="write it like"):
        shop.tasks.correcting.correct([1], {"updated": typed})


def test_what_the_library_knows_completes_what_is_typed(shop: House) -> None:
    known = shop.tasks.correcting.spellings().result(LONG)
    assert known.countries == ("Mongolia",)
    assert known.topics == ("telecoms",)
    assert len(known.titles) == 3


def test_records_beside_the_pdfs_follow_a_correction(shop: House) -> None:
    edition = rows(shop)[1].edition
    shop.tasks.correcting.correct([edition], {"headline": "A word"}).result(LONG)
    shop.tasks.ordering.read().result(LONG)
    (file,) = shop.tasks.filing.copies(edition).result(LONG)
    path = shop.tasks.library_folder / file.path
    shop.tasks.reports().result(LONG)
    shop.tasks.dismiss(0).result(LONG)  # behind what follows the correction
    assert "A word" in path.with_suffix(".json").read_text(encoding="utf-8")


def test_a_removed_report_and_its_files_come_back(shop: House) -> None:
    tasks = shop.tasks
    heard: list[Changes] = []
    tasks.subscribe(heard.append)
    paths = [line.file for line in tasks.history(1).result(LONG)]
    tasks.filing.remove_reports([1]).result(LONG)
    tasks.dismiss(0).result(LONG)
    assert sorted(rows(shop)) == [2, 3]
    assert not any(Path(path).exists() for path in paths)
    assert len(list((tasks.library_folder / "trash").glob("*.pdf"))) == 2
    assert any(change.reports and change.index for change in heard)
    there = tasks.filing.trashed().result(LONG)
    assert len(there) == 2
    tasks.filing.restore([one.edition.id for one in there]).result(LONG)
    tasks.dismiss(0).result(LONG)
    assert sorted(rows(shop)) == [1, 2, 3]
    assert all(Path(line.file).exists() for line in tasks.history(1).result(LONG))
    assert not list((tasks.library_folder / "trash").iterdir())


def test_emptying_the_trash_deletes_only_copies_in_the_library(shop: House, tmp_path: Path) -> None:
    tasks = shop.tasks
    edition = rows(shop)[2].edition
    (file,) = tasks.filing.copies(edition).result(LONG)
    outside = tmp_path / "mine.pdf"
    outside.write_bytes(b"mine")
    inside = tasks.library_folder / file.path
    editions = [edition, rows(shop)[3].edition]
    tasks._queue.write(lambda pens: pens.catalogue.files.found(file.id, str(outside))).result(LONG)
    tasks.filing.remove(editions).result(LONG)
    tasks.filing.empty(editions).result(LONG)
    tasks.dismiss(0).result(LONG)
    assert tasks.filing.trashed().result(LONG) == []
    assert outside.read_bytes() == b"mine"
    assert not list((tasks.library_folder / "trash").glob("*"))
    assert inside.exists()  # nothing speaks of it any more; `check` finds it


def test_a_file_that_moved_is_found_by_its_content(shop: House, tmp_path: Path) -> None:
    tasks = shop.tasks
    edition = rows(shop)[2].edition
    (file,) = tasks.filing.copies(edition).result(LONG)
    content = b"x" * file.size
    digest = hashlib.sha256(content).hexdigest()
    tasks._queue.write(
        lambda pens: pens.catalogue._db.execute(
            "UPDATE file SET sha256 = ? WHERE id = ?", (digest, file.id)
        )
    ).result(LONG)
    (tasks.library_folder / file.path).unlink()
    assert tasks.filing.look_for_missing().result(LONG) == 1
    assert rows(shop)[2].missing and not rows(shop)[3].missing
    elsewhere = tmp_path / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    (elsewhere / "renamed.pdf").write_bytes(content)
    (elsewhere / "other.pdf").write_bytes(b"y" * file.size)
    assert tasks.filing.find_missing(tmp_path / "elsewhere").result(LONG) == 1
    assert not rows(shop)[2].missing
    (there,) = tasks.filing.copies(edition).result(LONG)
    assert Path(there.path) == elsewhere / "renamed.pdf"


def test_whose_copy_a_file_is_can_be_noted_and_undone(shop: House) -> None:
    tasks = shop.tasks
    (file,) = tasks.filing.copies(rows(shop)[1].edition).result(LONG)
    tasks.filing.set_copy(file.id, " Harbour  Ltd ", "10 users").result(LONG)
    (noted,) = tasks.filing.copies(rows(shop)[1].edition).result(LONG)
    assert (noted.licensee, noted.seats) == ("Harbour Ltd", "10 users")
    tasks.undo().result(LONG)
    (again,) = tasks.filing.copies(rows(shop)[1].edition).result(LONG)
    assert (again.licensee, again.seats) == ("", "")


def test_one_of_several_copies_is_removed_and_comes_back(shop: House) -> None:
    tasks = shop.tasks
    edition = rows(shop)[2].edition
    (only,) = tasks.filing.copies(edition).result(LONG)
    with pytest.raises(Mendable, match="only copy"):
        tasks.filing.remove_copy(only.id).result(LONG)
    path = tasks.library_folder / "reports" / "second.pdf"
    path.write_bytes(b"%PDF-second")
    file = NewFile("sha-second", "reports/second.pdf", "", "second.pdf", 11)
    known = Arrival(0, "", Outcome.KNOWN, edition=edition)
    tasks._queue.write(lambda pens: pens.catalogue.add_copy(known, file)).result(LONG)
    second = tasks.filing.copies(edition).result(LONG)[1]

    tasks.filing.remove_copy(second.id).result(LONG)
    assert [one.id for one in tasks.filing.copies(edition).result(LONG)] == [only.id]
    (there,) = tasks.filing.trashed().result(LONG)
    assert (there.edition.id, there.file, there.size) == (edition, second.id, 11)
    trash = tasks.library_folder / "trash" / "sha-second.pdf"
    assert trash.exists() and not path.exists()
    assert not [p for p in tasks.check().result(LONG).problems if "trash" in p.what]

    tasks.undo().result(LONG)
    tasks.dismiss(0).result(LONG)
    copies = tasks.filing.copies(edition).result(LONG)
    assert [one.sha256 for one in copies] == [only.sha256, "sha-second"]
    assert (tasks.library_folder / copies[1].path).read_bytes() == b"%PDF-second"
    assert not trash.exists()

    tasks.do_again().result(LONG)
    tasks.filing.empty([], [second.id]).result(LONG)
    assert tasks.filing.trashed().result(LONG) == []
    assert not list((tasks.library_folder / "trash").iterdir())
    tasks.undo().result(LONG)  # nothing is left to come back
    assert [one.id for one in tasks.filing.copies(edition).result(LONG)] == [only.id]


def test_a_pdf_in_the_trash_that_nobody_knows_is_said(shop: House) -> None:
    trash = shop.tasks.library_folder / "trash"
    trash.mkdir(exist_ok=True)
    (trash / "77.pdf").write_bytes(b"%PDF")
    said = [p for p in shop.tasks.check().result(LONG).problems if p.where == "trash/77.pdf"]
    assert len(said) == 1


def test_looking_for_missing_files_can_be_called_off(shop: House, tmp_path: Path) -> None:
    tasks = shop.tasks
    (file,) = tasks.filing.copies(rows(shop)[2].edition).result(LONG)
    (tasks.library_folder / file.path).unlink()
    for name in ("a", "b", "c"):
        (tmp_path / "big" / name).mkdir(parents=True)
        (tmp_path / "big" / name / "x.pdf").write_bytes(b"z" * file.size)
    looked: list[str] = []
    say = Job.say

    def hear(job: Job, done: int, total: int, text: str = "") -> bool:
        looked.append(text)
        say(job, done, total, text)
        if text.startswith("in a,"):
            (view,) = [one for one in tasks.jobs() if one.title == "Looking for missing files"]
            tasks.cancel(view.id)
        return True

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Job, "say", hear)
        assert tasks.filing.find_missing(tmp_path / "big").result(LONG) == 0
    assert any(text.startswith("in a,") for text in looked)
    assert not any(text.startswith("in b,") for text in looked)


def test_the_fields_of_many_and_a_topic_taken_back(shop: House) -> None:
    tasks = shop.tasks
    editions = [row.edition for row in rows(shop).values()]

    def topic() -> tuple[object, str, object]:
        states = tasks.correcting.fields(editions).result(LONG)
        (state,) = (state for state in states if state.name == "topic")
        return state.value, state.source, state.printed

    assert topic() == ("telecoms", "title", None)
    tasks.correcting.correct(editions, {"topic": "Mobile money"}).result(LONG)
    assert topic() == ("Mobile money", READER, "telecoms")
    tasks.correcting.correct(editions, {"topic": None, "licence": "site"}).result(LONG)
    assert topic() == ("telecoms", "title", None)
    tasks.undo().result(LONG)
    assert topic() == ("Mobile money", READER, "telecoms")
