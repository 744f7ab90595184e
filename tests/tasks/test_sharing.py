"""A selection goes from one real library to another."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.model.arrival import Arrival, Outcome
from reader.model.order import Collection, Flag, Tag
from reader.model.record import READER
from reader.model.report import ReportRow
from reader.settings.store import SettingsFile
from reader.tasks.opened import Place
from tests import makepdf

LONG = 240
OLD = "North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[House]:
    """Somebody else's library."""
    house = open_house(tmp_path / "other", SettingsFile(tmp_path / "other.toml"))
    yield house
    house.close()


def bring(house: House, *paths: Path, password: str = "") -> list[Arrival]:
    return house.tasks.import_paths(paths, password).finished.result(LONG)


def rows(house: House) -> dict[str, ReportRow]:
    return {row.report.country: row for row in house.tasks.reports().result(LONG)}


@dataclass(frozen=True)
class Sent:
    """What somebody has, and what they sent of it."""

    library: Path
    pdfs: Path
    parcel: Path


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Sent:
    """Two of three reports, one with two editions, a correction, order and a place."""
    folder = tmp_path_factory.mktemp("sender")
    pdfs = folder / "in"
    pdfs.mkdir()
    makepdf.report(pdfs / "new.pdf")
    makepdf.report(pdfs / "old.pdf", title=OLD, updated="18 November 2021", pages=4)
    for country in ("Mongolia", "Kenya"):
        makepdf.report(pdfs / f"{country}.pdf", title=f"{country} Telecoms Report")
    house = open_house(folder / "library", SettingsFile(folder / "settings.toml"))
    bring(house, pdfs)
    tasks, mine = house.tasks, rows(house)
    korea, kenya = mine["North Korea"], mine["Kenya"]
    values = {"title": "Korea, as I call it", "publisher": "My Press", "topic": "everything"}
    tasks.correcting.correct([korea.edition], values).result(LONG)
    tasks.ordering.tag([korea.report.id], "Board", True).result(LONG)
    tasks.ordering.set_tag(Tag("Board", "violet")).result(LONG)
    top = tasks.ordering.set_collection(Collection(0, 0, "Asia")).result(LONG)
    east = tasks.ordering.set_collection(Collection(0, top, "East")).result(LONG)
    tasks.ordering.collect([korea.report.id], east, True).result(LONG)
    tasks.ordering.flag([kenya.report.id], Flag.LATER, True).result(LONG)
    opened = tasks.open_edition(korea.edition).result(LONG)
    tasks.set_place(opened, Place(3, 0.25, 1.5)).result(LONG)
    made = tasks.sharing.export(
        [korea.report.id, kenya.report.id], folder / "two", with_places=True
    ).result(LONG)
    house.close()
    assert (made.reports, made.editions, made.missing) == (2, 3, 0)
    assert made.file == folder / "two.reportreader"
    assert made.size == made.file.stat().st_size
    return Sent(folder / "library", pdfs, made.file)


@pytest.fixture
def sender(sent: Sent, tmp_path: Path) -> Iterator[House]:
    """The library that it came from."""
    root = shutil.copytree(sent.library, tmp_path / "library")
    house = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


@pytest.fixture
def parcel(sent: Sent, tmp_path: Path) -> Path:
    """What was sent, for one test to do with as it likes."""
    return Path(shutil.copy(sent.parcel, tmp_path))


def test_reports_arrive_with_corrections_order_and_places(
    parcel: Path, other: House, tmp_path: Path
) -> None:
    results = bring(other, parcel)
    assert [r.outcome for r in results].count(Outcome.NEW_REPORT) == 2
    assert [r.outcome for r in results].count(Outcome.NEW_EDITION) == 1
    assert {Path(r.path).parent for r in results} == {parcel}
    assert {Path(r.path).name for r in results} == {"new.pdf", "old.pdf", "Kenya.pdf"}
    got = rows(other)
    assert set(got) == {"North Korea", "Kenya"}
    korea = got["North Korea"]
    assert (korea.title, korea.editions, korea.place) == ("Korea, as I call it", 2, 3)
    assert (korea.report.publisher, korea.report.topic) == ("My Press", "everything")
    assert korea.tags == ("Board",)
    assert got["Kenya"].later and not korea.later
    order = other.tasks.ordering.read().result(LONG)
    assert order.tags == (Tag("Board", "violet"),)
    assert [one.name for one in order.collections] == ["Asia", "East"]
    assert korea.collections == (order.collections[1].id,)
    record = other.tasks.record(korea.edition).result(LONG).record
    assert record.sources["title"] == READER
    # All corrections that came are one step.
    other.tasks.undo().result(LONG)
    korea = rows(other)["North Korea"]
    assert korea.title == "North Korea Telecoms Market Report"
    assert korea.report.publisher != "My Press"
    assert not other.tasks.undoable
    assert not list((tmp_path / "other" / "incoming").iterdir())
    other.tasks.catch_up().result(LONG)  # the index follows what was undone
    assert other.tasks.jobs() == []


def test_what_the_reader_says_stands_against_what_comes(
    sent: Sent, parcel: Path, other: House
) -> None:
    bring(other, sent.pdfs / "new.pdf")
    mine = rows(other)["North Korea"]
    tasks = other.tasks
    tasks.correcting.correct([mine.edition], {"title": "Mine", "topic": "fish"}).result(LONG)
    opened = tasks.open_edition(mine.edition).result(LONG)
    tasks.set_place(opened, Place(2, 0.0, 1.0)).result(LONG)
    tasks.ordering.set_tag(Tag("Board", "red")).result(LONG)
    outcomes = [result.outcome for result in bring(other, parcel)]
    assert sorted(outcomes) == ["known", "new-edition", "new-report"]
    korea = rows(other)["North Korea"]
    assert (korea.title, korea.report.topic, korea.place) == ("Mine", "fish", 2)
    assert korea.report.publisher == "My Press"  # nothing was said of that here
    assert korea.tags == ("Board",)
    assert tasks.ordering.read().result(LONG).tags == (Tag("Board", "red"),)
    assert {result.outcome for result in bring(other, parcel)} == {Outcome.KNOWN}


def test_places_stay_at_home_unless_asked_for(
    sent: Sent, sender: House, other: House, tmp_path: Path
) -> None:
    korea = rows(sender)["North Korea"].report.id
    target = tmp_path / "one.reportreader"
    sender.tasks.sharing.export([korea], target).result(LONG)
    bring(other, target, sent.pdfs / "Mongolia.pdf")
    got = rows(other)
    assert set(got) == {"North Korea", "Mongolia"}
    assert got["North Korea"].place == 0
    assert got["North Korea"].tags == ("Board",)


def test_a_damaged_file_is_one_row_that_can_be_tried_again(parcel: Path, other: House) -> None:
    whole = parcel.read_bytes()
    parcel.write_bytes(whole[:-100])
    (result,) = bring(other, parcel)
    assert (result.outcome, result.trouble) == (Outcome.FAILED, Trouble.DAMAGED)
    (row,) = other.tasks.arrivals().result(LONG)
    assert row.path == str(parcel) and "ask for it again" in row.reason
    parcel.write_bytes(whole)
    other.tasks.retry(row).finished.result(LONG)
    assert other.tasks.arrivals().result(LONG) == []
    assert set(rows(other)) == {"North Korea", "Kenya"}


def test_a_locked_report_waits_for_its_password(house: House, tmp_path: Path) -> None:
    bring(house, makepdf.encrypted(tmp_path / "locked.pdf"), password="secret")
    (mine,) = house.tasks.reports().result(LONG)
    target = tmp_path / "x.reportreader"
    house.tasks.sharing.export([mine.report.id], target).result(LONG)

    def start() -> House:
        other = open_house(tmp_path / "other", SettingsFile(tmp_path / "other.toml"))
        other.tasks.start().result(LONG)
        return other

    other = start()
    (result,) = bring(other, target)
    assert result.trouble == Trouble.PASSWORD
    (row,) = other.tasks.arrivals().result(LONG)
    other.close()
    other = start()  # what was unpacked is still there
    (result,) = other.tasks.retry(row, password="secret").finished.result(LONG)
    assert result.outcome is Outcome.NEW_REPORT
    other.close()
    start().close()
    assert not list((tmp_path / "other" / "incoming").iterdir())


def test_cancelling_unpacks_nothing_more(
    parcel: Path, other: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.tasks.sharing.BroughtRun.cancelled", property(lambda run: True))
    (result,) = bring(other, parcel)
    assert result.trouble == Trouble.CANCELLED
    assert rows(other) == {} and other.tasks.arrivals().result(LONG) == []
    assert not list((tmp_path / "other" / "incoming").iterdir())


def test_what_cannot_be_exported(sender: House, tmp_path: Path) -> None:
    korea = rows(sender)["North Korea"]
    for line in sender.tasks.history(korea.report.id).result(LONG):
        Path(line.file).unlink()
    with pytest.raises(Mendable, match="PDF files is there"):
        sender.tasks.sharing.export([korea.report.id], tmp_path / "none").result(LONG)
    kenya = rows(sender)["Kenya"].report.id
    made = sender.tasks.sharing.export([korea.report.id, kenya], tmp_path / "some").result(LONG)
    assert (made.reports, made.editions, made.missing) == (1, 1, 2)
    with pytest.raises(Mendable, match="choose another place"):
        sender.tasks.sharing.export([kenya], tmp_path / "no" / "where").result(LONG)
