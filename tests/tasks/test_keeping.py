"""Backups from the library's side: what everybody sees after a restore."""

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.library.folder import Folder
from reader.library.people import person_file
from reader.model.changes import Changes
from reader.model.hit import Question
from reader.model.order import Flag
from reader.settings.store import SettingsFile
from tests import makepdf
from tests.tasks.shops import fill

LONG = 240


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[House]:
    root = tmp_path / "library"
    fill(root)
    house = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    yield house
    if root.exists() and not house.tasks.read_only:
        house.close()


def titles(house: House) -> list[str]:
    return sorted(row.title for row in house.tasks.reports().result(LONG))


def test_a_restore_brings_back_corrections_order_and_what_was_removed(
    shop: House, tmp_path: Path
) -> None:
    tasks = shop.tasks
    tasks.ordering.flag([1], Flag.FAVOURITE, True).result(LONG)
    made = tasks.keeping.back_up().result(LONG)
    assert (made.reports, made.editions) == (3, 4)
    tasks.correcting.correct([2], {"title": "Another title"}).result(LONG)
    tasks.filing.remove_reports([3]).result(LONG)
    tasks.ordering.flag([1], Flag.FAVOURITE, False).result(LONG)
    shop.tasks.check().result(LONG)  # behind what follows the commits: the file is in the trash
    assert list((tmp_path / "library" / "trash").glob("*.pdf"))

    heard: list[Changes] = []
    tasks.subscribe(heard.append)
    assert tasks.keeping.restore(made.name).result(LONG) == 0
    assert titles(shop) == ["Mongolia b", "Mongolia c", "Mongolia new"]
    (favourite,) = [row for row in tasks.reports().result(LONG) if row.favourite]
    assert favourite.report.id == 1
    assert tasks.undoable == ""
    assert any(change.reports and change.people and change.index for change in heard)
    tasks.catch_up().result(LONG)
    assert tasks.check().result(LONG).ok
    assert not list((tmp_path / "library" / "trash").glob("*.pdf"))
    # What was there before the restore can be had again, too.
    before = tasks.keeping.backups().result(LONG)[0]
    assert before.kind == "before-restore"
    tasks.keeping.restore(before.name).result(LONG)
    assert titles(shop) == ["Another title", "Mongolia b"]


def test_search_finds_what_a_backup_holds_and_nothing_else(house: House, tmp_path: Path) -> None:
    tasks = house.tasks

    def bring(name: str, title: str) -> None:
        pdf = makepdf.report(tmp_path / name, title=title)
        tasks.import_paths([pdf]).finished.result(LONG)
        tasks.catch_up().result(LONG)

    def found() -> set[str]:
        tasks.catch_up().result(LONG)
        answer = tasks.search(Question("spectrum")).result(LONG)
        assert answer.complete.behind == 0
        return {hit.title for hit in answer.hits}

    bring("a.pdf", "Mongolia Telecoms Market Report")
    made = tasks.keeping.back_up().result(LONG)
    bring("b.pdf", "Kenya Telecoms Market Report")
    assert len(found()) == 2
    tasks.keeping.restore(made.name).result(LONG)
    assert found() == {"Mongolia Telecoms Market Report"}
    bring("c.pdf", "Japan Telecoms Market Report")
    later = tasks.keeping.backups().result(LONG)[0]
    tasks.keeping.restore(later.name).result(LONG)
    assert found() == {"Mongolia Telecoms Market Report", "Kenya Telecoms Market Report"}


def test_a_damaged_library_is_put_back(tmp_path: Path) -> None:
    root = tmp_path / "library"
    fill(root)

    def start() -> House:
        return open_house(root, SettingsFile(tmp_path / "settings.toml"))

    shop = start()
    made = shop.tasks.keeping.back_up().result(LONG)
    shop.close()
    for name in ("catalogue.sqlite", f"people/{person_file(Folder(root)).name}"):
        (root / name).write_bytes(b"spoilt" * 1000)
    shop = start()
    try:
        with pytest.raises(Mendable, match="restore a backup"):
            shop.tasks.start().result(LONG)
        (found,) = shop.tasks.keeping.backups().result(LONG)
        assert shop.tasks.keeping.restore(found.name).result(LONG) == 0
        assert titles(shop) == ["Mongolia b", "Mongolia c", "Mongolia new"]
        shop.tasks.catch_up().result(LONG)
        assert shop.tasks.check().result(LONG).ok
        assert [one.name for one in shop.tasks.keeping.backups().result(LONG)] == [made.name]
        aside = sorted(p.name.split("-")[-1] for p in (root / "backups").glob("damaged-*"))
        assert aside == ["catalogue.sqlite", person_file(Folder(root)).name]
    finally:
        shop.close()


def test_a_restore_waits_for_no_import(house: House, tmp_path: Path) -> None:
    made = house.tasks.keeping.back_up().result(LONG)
    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf")])
    try:
        with pytest.raises(Mendable, match="import is running"):
            house.tasks.keeping.restore(made.name).result(LONG)
    finally:
        run.finished.result(LONG)
    house.tasks.keeping.restore(made.name).result(LONG)
    assert titles(house) == []


def test_a_daily_backup_is_made_once(shop: House) -> None:
    assert shop.tasks.keeping.back_up_daily().result(LONG) is not None
    assert shop.tasks.keeping.back_up_daily().result(LONG) is None


def test_a_library_that_is_only_read_is_not_written(shop: House, tmp_path: Path) -> None:
    other = open_house(tmp_path / "library", SettingsFile(tmp_path / "s.toml"), write=False)
    try:
        assert other.tasks.keeping.back_up_daily().result(LONG) is None
        with pytest.raises(Mendable) as caught:
            other.tasks.keeping.back_up().result(LONG)
        assert caught.value.trouble == Trouble.READ_ONLY
    finally:
        other.close()


def test_a_copy_can_be_called_off_and_gone_on_with(shop: House, tmp_path: Path) -> None:
    jobs = shop.tasks._jobs
    # Called off before it begins to write: the queue is held until it has been.
    hold: Future[None] = Future()
    shop.tasks._queue.read(lambda catalogue: hold.result(LONG))
    made = jobs.start("Copying", lambda job: (hold.result(LONG), job.check(1, 2)))
    (job,) = shop.tasks.jobs()
    assert (job.title, job.can_cancel) == ("Copying", True)
    shop.tasks.cancel(job.id)
    hold.set_result(None)
    with pytest.raises(Mendable) as caught:
        made.result(LONG)
    assert caught.value.trouble == Trouble.CANCELLED
    assert shop.tasks.jobs() == []
    stick = tmp_path / "stick"
    assert shop.tasks.keeping.copy(stick).result(LONG).files == 4
    again = open_house(stick, SettingsFile(tmp_path / "s.toml"))
    try:
        assert titles(again) == titles(shop)
        again.tasks.catch_up().result(LONG)
        assert again.tasks.check().result(LONG).ok
    finally:
        again.close()


def test_a_library_is_moved_whole_and_the_old_folder_goes_when_told(
    shop: House, tmp_path: Path
) -> None:
    old, new = tmp_path / "library", tmp_path / "new place"
    shop.tasks.ordering.flag([1], Flag.FAVOURITE, True).result(LONG)
    before = titles(shop)
    assert shop.tasks.keeping.move(new).result(LONG) == new
    # Whatever is still written here would be lost.
    with pytest.raises(Mendable, match="has been moved"):
        shop.tasks.correcting.correct([1], {"title": "Lost"}).result(LONG)
    shop.close()
    moved = open_house(new, SettingsFile(tmp_path / "s.toml"))
    try:
        assert titles(moved) == before
        assert any(row.favourite for row in moved.tasks.reports().result(LONG))
        assert (old / "catalogue.sqlite").exists()
        moved.tasks.keeping.remove_moved(old).result(LONG)
        assert not old.exists()
        moved.tasks.catch_up().result(LONG)
        assert moved.tasks.check().result(LONG).ok
    finally:
        moved.close()


def test_a_library_is_not_moved_while_an_import_runs(house: House, tmp_path: Path) -> None:
    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf", pages=40)])
    try:
        with pytest.raises(Mendable, match="import is running"):
            house.tasks.keeping.move(tmp_path / "new").result(LONG)
    finally:
        (arrival,) = run.finished.result(LONG)
    assert arrival.edition
    assert house.tasks.keeping.move(tmp_path / "new").result(LONG)
