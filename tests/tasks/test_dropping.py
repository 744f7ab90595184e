"""Drop folders of a real library: whole files, each once, and nothing of the reader's is moved."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.model.arrival import Outcome
from reader.model.changes import Changes
from reader.settings.store import SettingsFile
from reader.tasks import dropping
from reader.tasks.ripening import PATIENT, Ripening, Stamp, is_passed_over
from tests import makepdf

LONG = 60


class Desk:
    """A library opened again and again, and a folder that things are dropped into."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.drop = root / "drop"
        self.drop.mkdir()
        self.house = self._open()
        self.heard: list[Changes] = []

    def _open(self) -> House:
        return open_house(self.root / "library", SettingsFile(self.root / "settings.toml"))

    def again(self) -> None:
        self.house.close()
        self.house = self._open()

    def look(self) -> None:
        """Twice: a file is whole when it was the same at two looks."""
        for _ in range(2):
            self.house.tasks.dropping.look()

    @property
    def titles(self) -> list[str]:
        return sorted(row.title for row in self.house.tasks.reports().result(LONG))

    def report(self, name: str, country: str = "Mongolia", **more: str) -> Path:
        return makepdf.report(
            self.drop / name, title=f"{country} Telecoms Market Report", pages=2, **more
        )


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    # The test looks, not the thread: it would be asleep till the next day.
    monkeypatch.setattr(dropping.Dropping, "start", lambda self: None)
    desk = Desk(tmp_path)
    yield desk
    desk.house.close()


def test_what_comes_is_imported_once_and_stays_where_it_is(desk: Desk) -> None:
    tasks = desk.house.tasks
    old = desk.report("old.pdf", "China")
    tasks.dropping.add(desk.drop, old_too=False).result(LONG)
    tasks.subscribe(desk.heard.append)
    desk.look()
    assert desk.titles == []
    new = desk.report("new.pdf")
    before = hashlib.sha256(new.read_bytes()).hexdigest(), new.stat().st_mtime_ns
    tasks.dropping.look()
    assert desk.titles == []  # it may still grow
    tasks.dropping.look()
    assert desk.titles == ["Mongolia Telecoms Market Report"]
    assert (hashlib.sha256(new.read_bytes()).hexdigest(), new.stat().st_mtime_ns) == before
    assert sorted(desk.drop.iterdir()) == [new, old]
    (run,) = [run for changes in desk.heard for run in changes.dropped]
    (arrival,) = tasks.arrivals_of(run).result(LONG)
    assert arrival.outcome is Outcome.NEW_REPORT
    opened = tasks.open_edition(arrival.edition).result(LONG)
    assert Path(opened.source.path).is_relative_to(desk.root / "library")
    desk.look()
    assert len(tasks.past_imports().result(LONG)) == 1


def test_nothing_comes_twice_after_a_restart_or_under_another_name(desk: Desk) -> None:
    desk.house.tasks.dropping.add(desk.drop, old_too=False).result(LONG)
    new = desk.report("new.pdf")
    desk.look()
    desk.again()
    desk.look()
    new.rename(desk.drop / "renamed.pdf")
    desk.look()
    assert len(desk.house.tasks.past_imports().result(LONG)) == 1
    desk.report("late.pdf", "Kenya")
    desk.again()  # it came while the program was closed
    desk.look()
    assert desk.titles == ["Kenya Telecoms Market Report", "Mongolia Telecoms Market Report"]


def test_what_was_moved_to_the_trash_does_not_come_back(desk: Desk) -> None:
    desk.house.tasks.dropping.add(desk.drop, old_too=False).result(LONG)
    new = desk.report("new.pdf")
    desk.look()
    tasks = desk.house.tasks
    edition = tasks.reports().result(LONG)[0].edition
    tasks.filing.remove([edition]).result(LONG)
    desk.look()
    new.rename(desk.drop / "renamed.pdf")
    desk.look()
    assert desk.titles == []
    desk.again()
    desk.look()
    assert desk.titles == []
    trashed = desk.house.tasks.filing.trashed().result(LONG)
    desk.house.tasks.filing.empty([one.edition.id for one in trashed]).result(LONG)
    (desk.drop / "renamed.pdf").rename(desk.drop / "third.pdf")
    desk.look()
    assert desk.titles == []


def test_what_lies_there_already_comes_only_if_it_is_asked_for(desk: Desk) -> None:
    desk.report("old.pdf", "China")
    tasks = desk.house.tasks
    tasks.dropping.add(desk.drop, old_too=False).result(LONG)
    desk.look()
    assert desk.titles == []
    tasks.dropping.add(desk.drop, old_too=True).result(LONG)
    desk.look()
    assert desk.titles == ["China Telecoms Market Report"]
    assert [one.path for one in tasks.dropping.folders()] == [desk.drop]


def test_a_file_that_is_replaced_by_a_newer_edition_comes_as_one(desk: Desk) -> None:
    tasks = desk.house.tasks
    tasks.dropping.add(desk.drop, old_too=True).result(LONG)
    desk.report("latest.pdf", updated="3 March 2021")
    desk.look()
    desk.report("latest.pdf", updated="27 March 2025")
    desk.look()
    (row,) = tasks.reports().result(LONG)
    assert row.editions == 2 and row.updated == "2025-03-27"


def test_folders_that_cannot_be_watched_say_why(desk: Desk) -> None:
    tasks = desk.house.tasks
    with pytest.raises(Mendable, match="There is no folder"):
        tasks.dropping.add(desk.root / "nowhere", old_too=False).result(LONG)
    with pytest.raises(Mendable, match="belongs to the library"):
        tasks.dropping.add(desk.root / "library" / "reports", old_too=False).result(LONG)
    assert tasks.dropping.folders() == []


def test_a_folder_that_is_gone_is_said_once_and_looked_at_when_it_is_back(desk: Desk) -> None:
    tasks = desk.house.tasks
    tasks.dropping.add(desk.drop, old_too=True).result(LONG)
    tasks.subscribe(desk.heard.append)
    away = desk.root / "away"
    desk.drop.rename(away)
    for _ in range(3):
        desk.look()
    (folder,) = tasks.dropping.folders()
    assert "no longer there" in folder.trouble
    assert [changes.folders for changes in desk.heard] == [True]
    away.rename(desk.drop)
    desk.report("new.pdf")
    desk.look()
    assert tasks.dropping.folders()[0].trouble == ""
    assert desk.titles == ["Mongolia Telecoms Market Report"]
    tasks.dropping.remove(desk.drop)
    assert tasks.dropping.folders() == []


def test_folders_belong_to_one_library(desk: Desk, tmp_path: Path) -> None:
    desk.house.tasks.dropping.add(desk.drop, old_too=True).result(LONG)
    desk.report("new.pdf")
    other = open_house(tmp_path / "other", SettingsFile(tmp_path / "settings.toml"))
    try:
        assert other.tasks.dropping.library == tmp_path / "library"
        other.tasks.dropping.look()
        other.tasks.dropping.look()
        assert other.tasks.reports().result(LONG) == []
    finally:
        other.close()


def test_what_fails_is_listed_and_not_tried_again_and_again(desk: Desk) -> None:
    tasks = desk.house.tasks
    tasks.dropping.add(desk.drop, old_too=True).result(LONG)
    makepdf.encrypted(desk.drop / "locked.pdf")
    desk.look()
    desk.look()
    (failed,) = tasks.arrivals().result(LONG)
    assert failed.trouble == Trouble.PASSWORD
    assert len(tasks.past_imports().result(LONG)) == 1


def test_the_thread_finds_what_comes_and_ends_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dropping, "LOOK", 0.05)
    monkeypatch.setattr(dropping, "SHARE", 0)
    drop = tmp_path / "drop"
    drop.mkdir()
    settings = SettingsFile(tmp_path / "settings.toml")
    house = open_house(tmp_path / "library", settings)
    try:
        come = Event()
        house.tasks.subscribe(lambda changes: come.set() if changes.dropped else None)
        house.tasks.start().result(LONG)
        house.tasks.dropping.add(drop, old_too=False).result(LONG)
        makepdf.report(drop / "new.pdf", pages=2)
        assert come.wait(LONG)
        assert len(house.tasks.reports().result(LONG)) == 1
    finally:
        house.close()
    assert house.tasks.dropping._thread is not None
    assert not house.tasks.dropping._thread.is_alive()


# -- when a file is whole ----------------------------------------------------------------


def test_a_file_that_grows_waits(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7 ... %%EOF")
    ripening = Ripening()
    assert ripening.look({path: Stamp(10, 1)}) == []
    assert ripening.look({path: Stamp(20, 2)}) == []
    assert ripening.look({path: Stamp(20, 2)}) == [path]


def test_a_file_without_an_end_is_taken_after_a_while(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7 and no end")
    ripening = Ripening()
    looks = [ripening.look({path: Stamp(19, 1)}) for _ in range(PATIENT + 1)]
    assert looks == [[]] * PATIENT + [[path]]


def test_an_empty_file_and_one_that_a_browser_is_at_wait(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7 ... %%EOF")
    part = tmp_path / "a.pdf.part"
    part.touch()
    ripening = Ripening()
    for _ in range(3):
        assert ripening.look({path: Stamp(18, 1), tmp_path / "b.pdf": Stamp(0, 1)}) == []
    part.unlink()
    assert ripening.look({path: Stamp(18, 1)}) == [path]
    assert is_passed_over(Path("a.pdf.download/a.pdf"))
    assert not is_passed_over(Path("downloads/a.pdf"))
