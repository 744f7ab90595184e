import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House, open_house
from reader.insight.related import Profile
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.settings.store import SettingsFile
from reader.tasks.opened import Place
from reader.tasks.relating import profiles
from reader.tasks.tasks import Tasks
from tests import makepdf

LONG = 240


def test_changes_reach_whoever_listens(house: House, tmp_path: Path) -> None:
    heard: list[Changes] = []
    stop = house.tasks.subscribe(heard.append)
    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf")])
    (arrival,) = run.finished.result(LONG)
    house.tasks.catch_up().result(LONG)
    assert any(change.reports and change.index for change in heard)
    stop()
    stop()
    count = len(heard)
    opened = house.tasks.open_edition(arrival.edition).result(LONG)
    house.tasks.set_place(opened, Place(3, 20.0, 1.5)).result(LONG)
    again = house.tasks.open_edition(arrival.edition).result(LONG)
    assert again.place == Place(3, 20.0, 1.5)
    assert len(heard) == count
    row = house.tasks.reports().result(LONG)[0]
    assert (row.unread, row.place) == (False, 3)
    assert row.opened


def test_opening_touches_no_pdf(house: House, tmp_path: Path) -> None:
    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf", pages=6)])
    (arrival,) = run.finished.result(LONG)
    view = house.workers[0]
    opened = house.tasks.open_edition(arrival.edition).result(LONG)
    assert len(opened.pages) == 6
    assert [section.heading for section in opened.sections][:1]
    assert view.pids == []


def test_opening_asks_as_much_of_a_long_edition_as_of_a_short_one(
    house: House, tmp_path: Path
) -> None:
    paths = [
        makepdf.report(tmp_path / f"{pages}.pdf", title=f"{name} Telecoms", pages=pages)
        for name, pages in (("Mongolia", 2), ("Kenya", 40))
    ]
    arrivals = house.tasks.import_paths(paths).finished.result(LONG)
    # What follows an import reads, too.
    house.tasks.filing.look_for_missing().result(LONG)
    house.tasks.catch_up().result(LONG)
    house.tasks.companies.look().result(LONG)
    queries: list[str] = []
    steps: list[object] = []

    def count(catalogue: Catalogue) -> None:
        catalogue._db.set_trace_callback(queries.append)
        catalogue._db.row_factory = lambda cursor, row: (steps.append(row), row)[1]

    house.tasks._queue.read(count)
    for arrival in arrivals:
        queries.clear()
        steps.clear()
        opened = house.tasks.open_edition(arrival.edition).result(LONG)
        assert len(opened.pages) == arrival.pages
        assert len(queries) == 7
        assert len(steps) == 6  # it was never opened before, so it has no place


def test_previews_come_in_idle_time_and_stay(house: House, tmp_path: Path) -> None:
    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf", pages=6)])
    (arrival,) = run.finished.result(LONG)
    opened = house.tasks.open_edition(arrival.edition).result(LONG)
    came = threading.Event()
    house.tasks.subscribe(lambda change: came.set() if change.previews else None)
    assert list(house.tasks.previews(arrival.edition).result(LONG)) == [1]  # the cover
    house.tasks.make_previews(opened.source)
    assert came.wait(60)
    previews = house.tasks.previews(arrival.edition).result(LONG)
    assert sorted(previews) == [1, 2, 3, 4, 5, 6]
    assert all(jpeg.startswith(b"\xff\xd8") for jpeg in previews.values())


def test_what_is_not_there_is_one_sentence(house: House, tmp_path: Path) -> None:
    with pytest.raises(Mendable):
        house.tasks.record(7).result(LONG)
    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf")])
    (arrival,) = run.finished.result(LONG)
    opened = house.tasks.open_edition(arrival.edition).result(LONG)
    Path(opened.source.path).unlink()
    with pytest.raises(Mendable, match="no longer there"):
        house.tasks.open_edition(arrival.edition).result(LONG)
    report = house.tasks.check().result(LONG)
    assert "a PDF is missing" in {problem.what for problem in report.problems}


def test_related_reports_have_reasons(house: House, tmp_path: Path) -> None:
    paths = [
        makepdf.report(tmp_path / f"{country}.pdf", title=f"{country} Telecoms Market Report")
        for country in ("Mongolia", "China", "Kenya")
    ]
    arrivals = house.tasks.import_paths(paths).finished.result(LONG)
    others = house.tasks.related(arrivals[0].report).result(LONG)
    assert {other.report for other in others} <= {a.report for a in arrivals[1:]}
    assert others
    assert all(other.reasons for other in others)


def test_reports_that_change_while_related_ones_are_looked_for(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an import does, all the time: what is kept is dropped, the answer comes all the same."""
    paths = [
        makepdf.report(tmp_path / f"{country}.pdf", title=f"{country} Telecoms Market Report")
        for country in ("Mongolia", "China")
    ]
    first, second = house.tasks.import_paths(paths).finished.result(LONG)
    tasks = house.tasks
    monkeypatch.setattr(
        "reader.tasks.relating.profiles", lambda catalogue: Sly(tasks, profiles(catalogue))
    )
    assert [other.report for other in tasks.related(first.report).result(LONG)] == [second.report]


class Sly(list[Profile]):
    """Whoever looks through it hears of a change meanwhile."""

    def __init__(self, tasks: Tasks, profiles: list[Profile]) -> None:
        super().__init__(profiles)
        self._tasks = tasks

    def __iter__(self) -> Iterator[Profile]:
        self._tasks._tell(Changes(reports=True))
        return super().__iter__()


def test_a_reader_notices_what_the_writer_does(house: House, tmp_path: Path) -> None:
    import time

    run = house.tasks.import_paths([makepdf.report(tmp_path / "a.pdf")])
    run.finished.result(LONG)
    other = open_house(tmp_path / "library", SettingsFile(tmp_path / "s.toml"))
    heard: list[Changes] = []
    try:
        other.tasks.subscribe(heard.append)
        other.tasks.look_around()
        other.tasks.reports().result(LONG)
        assert heard == []
        second = makepdf.report(tmp_path / "b.pdf", title="China Telecoms Market Report")
        house.tasks.import_paths([second]).finished.result(LONG)
        time.sleep(0.01)
        other.tasks.look_around()
        assert len(other.tasks.reports().result(LONG)) == 2
        assert heard
    finally:
        other.close()
