"""What changed between editions: worked out in the worker, kept, followed, exported."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import closing
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.insight.jobs import CompareEditions
from reader.insight.versions import TABLES
from reader.model.change import ChangeKind
from reader.model.changes import Changes
from reader.settings.store import SettingsFile
from reader.tasks.comparing import VERSION
from reader.workers.job import Job, WorkerFailure
from reader.workers.worker import Pool
from tests import makepdf
from tests.makepdf import Chapter

DATES = ("18 November 2021", "7 September 2023", "27 March 2025")


def edition(path: Path, number: int, country: str = "North Korea", password: str = "") -> Path:
    """A report whose one figure and one sentence change from edition to edition."""
    words = (
        f"Mobile penetration stands at {19 + number} percent of the people. "
        "The regulator leaves its rules for the import of devices as they were before. "
        f"The capital has {('few', 'some', 'many')[number]} masts that carry the new network."
    )
    return makepdf.report(
        path,
        title=f"{country} Telecoms Market Report",
        updated=DATES[number],
        pages=3,
        chapters=(
            Chapter("Mobile market", words, ("Table 1 - Mobile subscribers - 2025",)),
            Chapter("Regulatory environment"),
        ),
        password=password,
    )


def bring_into(house: House, *paths: Path, password: str = "") -> list[int]:
    """Import files one after the other; answers the ids of their editions."""
    ids = []
    for path in paths:
        (arrival,) = house.tasks.import_paths([path], password).finished.result()
        assert arrival.edition, arrival.reason
        ids.append(arrival.edition)
    return ids


@pytest.fixture
def bring(house: House, tmp_path: Path) -> Callable[..., list[int]]:
    """Import editions of a report, oldest first; answers their ids."""

    def do(*numbers: int, country: str = "North Korea") -> list[int]:
        paths = [edition(tmp_path / f"{country} {n}.pdf", n, country) for n in numbers]
        return bring_into(house, *paths)

    return do


def opened(tmp_path: Path, **values: bool) -> House:
    return open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"), **values)


Bring = Callable[..., list[int]]


def missing(house: House) -> list[tuple[int, int]]:
    return house.tasks._queue.read(lambda c: c.compared.missing(VERSION, 99)).result()


def exchanges(house: House) -> int:
    return sum(state.exchanges for state in house.tasks._asked.states())


def lines(house: House, report: int = 1) -> list[str]:
    return [row.changes for row in house.tasks.history(report).result()]


def failure(future: object) -> Mendable:
    with pytest.raises(Mendable) as caught:
        future.result()  # type: ignore[attr-defined]
    return caught.value


def test_two_editions_are_compared_once_and_kept(house: House, bring: Bring) -> None:
    old, new = bring(0, 1)
    found = house.tasks.comparing.between(old, new).result()
    assert (found.older.id, found.newer.id, found.trouble) == (old, new, "")
    texts = [f"{one.old} {one.new}" for one in found.comparison.changes]
    assert any("19" in text and "20" in text for text in texts)
    assert any("few" in text and "some" in text for text in texts)
    before = exchanges(house)
    assert house.tasks.comparing.between(old, new).result() == found
    assert exchanges(house) == before  # no worker is asked a second time
    assert lines(house)[0] == found.line != ""


def test_any_two_editions_the_other_way_round_too(house: House, bring: Bring) -> None:
    old, middle, new = bring(0, 1, 2)
    there = house.tasks.comparing.between(old, new).result().comparison.changes
    back = house.tasks.comparing.between(new, old).result().comparison.changes
    figure = next(one for one in there if one.kind is ChangeKind.FIGURE)
    assert (figure.new, figure.old) in {(one.old, one.new) for one in back}
    assert missing(house) == [(middle, new), (old, middle)]


def test_what_cannot_be_compared_is_said(house: House, bring: Bring) -> None:
    (one,) = bring(0)
    (other,) = bring(1, country="Mongolia")
    between = house.tasks.comparing.between
    assert failure(between(one, one)).sentence.startswith("These are the same edition")
    assert "two reports" in failure(between(one, other)).sentence
    assert failure(between(one, 99)).trouble == Trouble.NOT_FOUND


def test_neighbours_are_found_missing_as_editions_come_move_and_go(
    house: House, bring: Bring
) -> None:
    old, middle, new = bring(0, 1, 2)
    tasks = house.tasks
    assert tasks.comparing.complete({1}).result() == 2
    assert missing(house) == []
    assert [bool(line) for line in lines(house)] == [True, True, False]
    tasks.filing.remove([middle]).result()
    assert missing(house) == [(old, new)]
    tasks.undo().result()
    assert missing(house) == []  # what was kept counts again
    tasks.correcting.correct([middle], {"updated": "2020-01-01"}).result()
    assert missing(house) == [(old, new), (middle, old)]
    assert lines(house)[0] == ""


def test_other_versions_are_worked_out_anew(house: House, bring: Bring) -> None:
    old, new = bring(0, 1)
    house.tasks.comparing.complete({1}).result()
    read = house.tasks._queue.read
    assert read(lambda c: c.compared.get(old, new, VERSION)).result() is not None
    assert read(lambda c: c.compared.get(old, new, VERSION + 1)).result() is None
    assert read(lambda c: c.compared.missing(VERSION + 1, 9)).result() == [(old, new)]
    assert read(lambda c: c.compared.cells(new, TABLES)).result() is not None
    assert read(lambda c: c.compared.cells(new, TABLES + 1)).result() is None


def test_the_background_begins_when_it_is_told_and_tells(house: House, bring: Bring) -> None:
    bring(0, 1)
    told = threading.Event()
    reports: list[int] = []

    def hear(changes: Changes) -> None:
        if changes.compared:
            reports.extend(changes.compared)
            told.set()

    house.tasks.subscribe(hear)
    house.tasks.comparing.follow()
    assert (
        not house.tasks.comparing._rounds.under_way
    )  # not before `begin`: a command has no background
    house.tasks.comparing.begin()
    assert told.wait(60)
    assert reports == [1]
    assert lines(house)[0]
    assert not house.tasks.jobs()  # quietly


def test_an_import_is_followed_by_its_comparison(house: House, bring: Bring) -> None:
    told = threading.Event()
    house.tasks.subscribe(lambda changes: told.set() if changes.compared else None)
    house.tasks.comparing.begin()
    bring(0, 1)
    assert told.wait(60)
    assert missing(house) == []


def test_a_long_round_is_shown_among_the_jobs_and_can_be_called_off(
    house: House, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.tasks.comparing.LONG", -1.0)
    bring(0, 1, 2)
    seen: list[str] = []
    ended = threading.Event()

    def hear(changes: Changes) -> None:
        if changes.compared:
            seen.extend(f"{job.title}: {job.text}" for job in house.tasks.jobs())
            for job in house.tasks.jobs():
                house.tasks.cancel(job.id)
                ended.set()

    house.tasks.subscribe(hear)
    house.tasks.comparing.begin()
    assert ended.wait(60)
    assert seen == ["Comparing editions: 1 of 2 updates"]


@pytest.mark.expects_log("cannot be compared")
def test_a_pair_that_takes_its_worker_along_is_not_tried_again(
    house: House, bring: Bring, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = bring(0, 1)
    send = house.tasks._asked.send
    sent: list[object] = []

    def fail(job: Job, *rest: object, **more: object) -> Future[object]:
        if not isinstance(job, CompareEditions):
            return send(job, *rest, **more)  # type: ignore[arg-type]
        sent.append(job)
        failed: Future[object] = Future()
        failed.set_exception(WorkerFailure("crashed", "A worker crashed."))
        return failed

    monkeypatch.setattr(house.tasks._asked, "send", fail)
    house.tasks.comparing.complete({1}).result()
    assert missing(house) == []
    assert lines(house)[0] == ""
    house.tasks.comparing.complete({1}).result()
    assert len(sent) == 1
    # Who asks for it gets another try, and the sentence.
    with pytest.raises(WorkerFailure, match="A worker crashed"):
        house.tasks.comparing.between(old, new).result()
    monkeypatch.undo()
    assert house.tasks.comparing.between(old, new).result().comparison.changes
    assert lines(house)[0]


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are classes there")
def test_what_somebody_waits_for_does_not_stand_behind_other_programs(
    house: House, bring: Bring
) -> None:
    old, new, _ = bring(0, 1, 2)
    batch, asked = house.tasks._batch, house.tasks._asked
    mine = os.getpriority(os.PRIO_PROCESS, 0)

    def priorities(pool: Pool) -> set[int]:
        return {os.getpriority(os.PRIO_PROCESS, pid) for pid in pool.pids}

    assert house.tasks.comparing.between(old, new).result().comparison.changes
    assert priorities(asked) == {mine}
    assert priorities(batch) == {min(19, mine + 10)}  # it has imported them
    assert {"asked", "batch"} <= {state.name for state in house.tasks.diagnose().workers}
    asked.dismiss()  # what nobody waits for does without it
    told = threading.Event()
    house.tasks.subscribe(lambda changes: told.set() if changes.compared else None)
    house.tasks.comparing.begin()
    assert told.wait(60)


def test_what_closing_cuts_short_is_found_at_the_next_start(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as first:
        bring_into(first, *(edition(tmp_path / f"{n}.pdf", n) for n in (0, 1)))
        first.tasks.comparing.begin()
    with closing(opened(tmp_path)) as again:
        again.tasks.comparing.complete({1}).result()
        assert lines(again)[0]


def test_the_text_of_a_locked_edition_is_compared_without_its_tables(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as first:
        (old,) = bring_into(first, edition(tmp_path / "old.pdf", 0))
        locked = edition(tmp_path / "new.pdf", 1, password="secret")
        (new,) = bring_into(first, locked, password="secret")
    with closing(opened(tmp_path)) as again:
        found = again.tasks.comparing.between(old, new).result()
        assert found.comparison.changes
        assert "2023-09-07 needs its password" in found.trouble
        assert lines(again)[0] == found.line
        # Once the password is known all of it is compared.
        again.tasks.secrets.right(again.tasks.record(new).result().file.sha256, "secret")
        assert again.tasks.comparing.between(old, new).result().trouble == ""


def test_a_library_that_is_only_read_can_be_compared(
    house: House, bring: Bring, tmp_path: Path
) -> None:
    old, new = bring(0, 1)
    with closing(opened(tmp_path, write=False)) as other:
        assert other.tasks.comparing.between(old, new).result().comparison.changes
        other.tasks.comparing.begin()
        assert failure(other.tasks.comparing.complete({1})).trouble == Trouble.READ_ONLY
    assert missing(house) == [(old, new)]


@pytest.mark.parametrize("ending", [".html", ".md"])
def test_a_comparison_is_exported_with_both_editions_cited(
    house: House, bring: Bring, tmp_path: Path, ending: str
) -> None:
    old, new = bring(0, 1)
    target = tmp_path / f"changes{ending}"
    count = house.tasks.comparing.export(old, new, target).result()
    text = target.read_text(encoding="utf-8")
    assert count == len(house.tasks.comparing.between(old, new).result().comparison.changes)
    for said in ("2021-11-18", "2023-09-07", "North Korea Telecoms Market Report", "3 pages"):
        assert said in text


def test_an_export_goes_nowhere_else(house: House, bring: Bring, tmp_path: Path) -> None:
    old, new = bring(0, 1)
    export = house.tasks.comparing.export
    assert ".html, .md" in failure(export(old, new, tmp_path / "changes.docx")).sentence
    assert failure(export(old, new, tmp_path / "no" / "changes.md"))
    failure(export(old, new, house.tasks.library_folder / "catalogue.sqlite.md"))
