"""Many files in one import: written down at once, paused, resumed, read about afterwards."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.base.errors import Trouble
from reader.compose import House, open_house
from reader.model.arrival import Arrival, Fate, Outcome
from reader.model.changes import Changes
from reader.settings.store import SettingsFile
from reader.tasks.importrun import ImportRun
from tests import makepdf

LONG = 240
COUNTRIES = ("Mongolia", "China", "Kenya", "Japan", "India", "Brazil", "Chile", "Ghana")


def many(folder: Path, count: int = 8, pages: int = 3) -> list[Path]:
    """Reports in nested folders."""
    return [
        makepdf.report(
            folder / str(n % 3) / f"{country}.pdf", title=f"{country} Telecoms Report", pages=pages
        )
        for n, country in enumerate(COUNTRIES[:count])
    ]


def reopen(tmp_path: Path) -> House:
    return open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))


def after(house: House, count: int, do: Callable[[], None]) -> None:
    """Do something as soon as so many files are done."""
    seen = threading.Event()

    def hear(changes: Changes) -> None:
        done = sum(bool(a) for a in changes.previews)
        heard.append(done)
        if sum(heard) >= count and not seen.is_set():
            seen.set()
            do()

    heard: list[int] = []
    house.tasks.subscribe(hear)


def titles(house: House) -> set[str]:
    return {row.title for row in house.tasks.reports().result(LONG)}


def runs(house: House) -> list[ImportRun]:
    return house.tasks._importer.runs()


def test_closing_the_window_leaves_the_rest_for_the_next_start(tmp_path: Path) -> None:
    many(tmp_path / "in")
    first = reopen(tmp_path)
    run = first.tasks.import_paths([tmp_path / "in"])
    after(first, 2, run.stop)  # as closing does
    arrivals = run.finished.result(LONG)
    first.close()
    done = {a.path for a in arrivals}
    assert 2 <= len(done) < 8
    assert all(a.outcome == Outcome.NEW_REPORT for a in arrivals)

    second = reopen(tmp_path)
    try:
        (past,) = second.tasks.past_imports().result(LONG)
        assert past.counts[Fate.WAITING] == 8 - len(done)
        second.tasks.start().result(LONG)
        (rest,) = runs(second)
        assert rest.id == past.id
        new = rest.finished.result(LONG)
        assert len(new) == 8 - len(done)
        assert not done & {a.path for a in new}
        assert (rest.progress.files_done, rest.progress.files) == (8, 8)  # one progress
        assert titles(second) == {f"{country} Telecoms Report" for country in COUNTRIES}
        (past,) = second.tasks.past_imports().result(LONG)
        assert past.counts == {Fate.NEW_REPORT: 8}
        assert not list((tmp_path / "library" / "incoming").iterdir())
    finally:
        second.close()


def test_a_paused_import_stays_paused_until_somebody_says_so(tmp_path: Path) -> None:
    many(tmp_path / "in")
    first = reopen(tmp_path)
    run = first.tasks.import_paths([tmp_path / "in"])
    after(first, 1, lambda: first.tasks.pause(run.number, True))
    one = makepdf.report(tmp_path / "one.pdf", title="Peru Telecoms Report")
    # What comes after a paused import has its turn.
    (alone,) = first.tasks.import_paths([one]).finished.result(LONG)
    assert alone.outcome == Outcome.NEW_REPORT
    assert run.paused and not run.finished.done()
    first.close()
    assert len(run.finished.result(LONG)) < 8

    second = reopen(tmp_path)
    try:
        second.tasks.start().result(LONG)
        (job,) = [job for job in second.tasks.jobs() if job.can_pause]
        assert job.paused and job.title == "Import paused"
        (rest,) = runs(second)
        second.tasks.pause(job.id, False)
        rest.finished.result(LONG)
        assert len(titles(second)) == 9
        assert not any(past.paused for past in second.tasks.past_imports().result(LONG))
    finally:
        second.close()


def test_what_is_said_of_an_import_counts_the_whole_of_it() -> None:
    """Not its files of all starts beside the pages of this one alone."""
    run = ImportRun(1, lambda run: None)
    run.update(files=5278, files_done=2249, pages_done=1149, failed=1200)
    assert run.view().text == "2,249 of 5,278 files, 1,200 failed"
    run.update(files=1, files_done=0, failed=0)
    assert run.view().text == "1,149 pages read"


def test_a_folder_that_a_kill_left_unread_is_looked_through(tmp_path: Path) -> None:
    """Between naming a folder and writing down what is in it."""
    many(tmp_path / "in", 2)
    first = reopen(tmp_path)

    def begin(pens: object) -> None:
        pens.catalogue.arrivals.begin([tmp_path / "in"])  # type: ignore[attr-defined]

    first.tasks._queue.write(begin).result(LONG)
    first.close()
    second = reopen(tmp_path)
    try:
        second.tasks.start().result(LONG)
        (rest,) = runs(second)
        assert len(rest.finished.result(LONG)) == 2
    finally:
        second.close()


def test_what_was_called_off_can_be_taken_up_again(house: House, tmp_path: Path) -> None:
    many(tmp_path / "in")
    run = house.tasks.import_paths([tmp_path / "in"])
    after(house, 1, run.cancel)
    assert len(run.finished.result(LONG)) == 8
    (past,) = house.tasks.past_imports().result(LONG)
    arrivals = house.tasks.arrivals_of(past.id).result(LONG)
    off = [a for a in arrivals if a.fate is Fate.CANCELLED]
    assert off and house.tasks.arrivals().result(LONG) == []
    assert not list((tmp_path / "library" / "incoming").iterdir())
    again = house.tasks.retry(*off).finished.result(LONG)
    assert {a.outcome for a in again} == {Outcome.NEW_REPORT}
    (past,) = house.tasks.past_imports().result(LONG)
    assert past.counts == {Fate.NEW_REPORT: 8}


def test_an_import_is_read_about_until_it_is_dismissed(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    makepdf.report(folder / "a.pdf", updated="18 November 2021", pages=4)
    makepdf.report(folder / "b.pdf")
    (folder / "c.pdf").write_bytes((folder / "b.pdf").read_bytes())
    makepdf.encrypted(folder / "d.pdf")
    makepdf.not_a_pdf(folder / "e.pdf")
    house.tasks.import_paths([folder]).finished.result(LONG)
    (past,) = house.tasks.past_imports().result(LONG)
    assert past.counts == {
        Fate.NEW_REPORT: 1,
        Fate.NEW_EDITION: 1,
        Fate.KNOWN: 1,
        Fate.PASSWORD: 1,
        Fate.FAILED: 1,
    }
    arrivals = house.tasks.arrivals_of(past.id).result(LONG)
    named = {Path(a.path).name: a for a in arrivals}
    assert named["a.pdf"].title == "North Korea Telecoms Market Report"
    assert "same file" in named["c.pdf"].reason or "same file" in named["b.pdf"].reason
    assert len(house.tasks.arrivals().result(LONG)) == 2
    house.tasks.forget_import(past.id).result(LONG)
    assert house.tasks.past_imports().result(LONG) == []
    left = house.tasks.arrivals().result(LONG)  # what failed is never forgotten in passing
    assert {Path(a.path).name for a in left} == {"d.pdf", "e.pdf"}

    (tmp_path / "in" / "e.pdf").unlink()
    makepdf.report(tmp_path / "in" / "e.pdf", title="Peru Telecoms Report")
    (mended,) = house.tasks.retry(
        *(a for a in left if a.trouble != Trouble.PASSWORD)
    ).finished.result(LONG)
    assert mended.outcome == Outcome.NEW_REPORT
    assert len(house.tasks.arrivals().result(LONG)) == 1


def test_a_file_that_came_right_elsewhere_is_no_problem_any_more(
    house: House, tmp_path: Path
) -> None:
    path = makepdf.not_a_pdf(tmp_path / "a.pdf")
    house.tasks.import_paths([path]).finished.result(LONG)
    assert len(house.tasks.arrivals().result(LONG)) == 1
    makepdf.report(path)
    house.tasks.import_paths([path]).finished.result(LONG)
    assert house.tasks.arrivals().result(LONG) == []


def test_a_file_named_twice_comes_once(house: House, tmp_path: Path) -> None:
    one, _ = many(tmp_path / "in", 2)
    run = house.tasks.import_paths([one, tmp_path / "in", tmp_path / "in", one])
    assert len(run.finished.result(LONG)) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are text")
def test_names_that_are_no_text_survive(house: House, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/M\xfcnchen"))
    folder.mkdir()
    good = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9 \xf0\x9f\x93\x88.pdf"))
    makepdf.report(tmp_path / "plain.pdf").rename(good)
    bad = Path(os.fsdecode(os.fsencode(folder) + b"/b\xe4d.pdf"))
    makepdf.not_a_pdf(bad)
    windows = folder / "C:\\Reports\\Kenya.pdf"
    makepdf.report(tmp_path / "plain.pdf", title="Kenya Telecoms Report").rename(windows)
    run = house.tasks.import_paths([folder], in_place=True)
    arrivals = {Path(a.path): a for a in run.finished.result(LONG)}
    assert {path: a.outcome for path, a in arrivals.items()} == {
        good: Outcome.NEW_REPORT,
        bad: Outcome.FAILED,
        windows: Outcome.NEW_REPORT,
    }
    assert "b?d.pdf is not a PDF" in arrivals[bad].reason
    for path in (good, windows):
        opened = house.tasks.open_edition(arrivals[path].edition).result(LONG)
        assert Path(opened.source.path) == path
    kept = house.tasks.arrivals_of(run.id).result(LONG)
    assert {Path(a.path) for a in kept} == set(arrivals)


# -- bytes that the library knows ----------------------------------------------------


def import_one(house: House, path: Path) -> Arrival:
    (arrival,) = house.tasks.import_paths([path]).finished.result(LONG)
    return arrival


def test_bytes_that_lie_in_the_trash_are_restored(house: House, tmp_path: Path) -> None:
    source = makepdf.report(tmp_path / "a.pdf")
    first = import_one(house, source)
    house.tasks.filing.remove([first.edition]).result(LONG)
    again = import_one(house, source)
    assert (again.outcome, again.report, again.edition) == (
        Outcome.KNOWN,
        first.report,
        first.edition,
    )
    assert again.reason == "It was in the trash and is restored."
    assert house.tasks.filing.trashed().result(LONG) == []
    assert len(titles(house)) == 1
    opened = house.tasks.open_edition(first.edition).result(LONG)
    assert Path(opened.source.path).read_bytes() == source.read_bytes()
    library = tmp_path / "library"
    assert not list((library / "incoming").iterdir()) and not list((library / "trash").iterdir())


def test_a_missing_file_that_comes_again_is_taken(house: House, tmp_path: Path) -> None:
    source = makepdf.report(tmp_path / "a.pdf")
    first = import_one(house, source)
    opened = house.tasks.open_edition(first.edition).result(LONG)
    Path(opened.source.path).unlink()
    again = import_one(house, source)
    assert (again.outcome, again.edition) == (Outcome.KNOWN, first.edition)
    assert again.reason == "The library had lost this file and has it again."
    opened = house.tasks.open_edition(first.edition).result(LONG)
    assert Path(opened.source.path).read_bytes() == source.read_bytes()
    assert Path(opened.source.path).is_relative_to(tmp_path / "library" / "reports")
    assert not list((tmp_path / "library" / "incoming").iterdir())


def test_a_missing_file_in_the_trash_comes_back_whole(house: House, tmp_path: Path) -> None:
    source = makepdf.report(tmp_path / "a.pdf")
    first = import_one(house, source)
    house.tasks.filing.remove([first.edition]).result(LONG)
    house.tasks.dismiss(0).result(LONG)
    for copy in (tmp_path / "library" / "trash").iterdir():
        copy.unlink()
    assert import_one(house, source).reason == "It was in the trash and is restored."
    opened = house.tasks.open_edition(first.edition).result(LONG)
    assert Path(opened.source.path).read_bytes() == source.read_bytes()


def test_two_that_want_one_name_keep_their_bytes(house: House, tmp_path: Path) -> None:
    """Restoring several at once must not lay one file over the other."""
    makepdf.report(tmp_path / "in" / "plain.pdf")
    makepdf.report(tmp_path / "in" / "stamped.pdf", stamp="Licensed to Ann Lee, 4 May 2025")
    arrivals = house.tasks.import_paths([tmp_path / "in"]).finished.result(LONG)
    (edition,) = {a.edition for a in arrivals}
    house.tasks.filing.remove([edition]).result(LONG)
    house.tasks.filing.restore([edition]).result(LONG)
    house.tasks.dismiss(0).result(LONG)
    files = house.tasks.filing.copies(edition).result(LONG)
    there = {(tmp_path / "library" / file.path).read_bytes() for file in files}
    assert there == {path.read_bytes() for path in (tmp_path / "in").iterdir()}
