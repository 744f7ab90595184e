"""What is new by week: editions, changes, watches, notes; exported, and without a window."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest

from reader.base.errors import Mendable
from reader.cli import perform
from reader.commandline import parse
from reader.commands.news import as_text
from reader.compose import House, open_house
from reader.model.carried import CarriedTally
from reader.model.digest import Answered, Arrived, Digest, Newness, Week
from reader.model.order import SavedSearch
from reader.settings.store import SettingsFile
from reader.share.digest import html, markdown
from reader.tasks.digesting import monday_of
from tests import makepdf
from tests.library.books import Books

LONG = 60


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[House]:
    """A report that came long ago and two editions of it since; two others of this week."""
    books = Books(tmp_path / "library")
    report, first = books.add("mid", "2024")
    books.add("old", "2023", report)
    books.add("new", "2025", report)
    other, _ = books.add("b", "2024")
    books.add("c", "2025", other)
    books.writer._db.execute(
        "UPDATE edition SET added = '2020-03-04T10:00:00Z' WHERE id = ?", (first,)
    )
    books.settle()
    books.close()
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


def test_a_week_holds_what_came_in_it(shop: House) -> None:
    digest = shop.tasks.digesting.week().result(LONG)
    came = {(one.title, one.newness, one.editions) for one in digest.arrived}
    assert came == {
        ("Mongolia new", Newness.EDITION, 1),
        ("Mongolia old", Newness.OLDER, 1),
        ("Mongolia c", Newness.REPORT, 2),
    }
    assert digest.week.editions == 4
    assert date.fromisoformat(digest.week.first) <= date.today()
    assert date.fromisoformat(digest.week.last) >= date.today()
    old = shop.tasks.digesting.week("2020-W10").result(LONG)
    assert [(one.title, one.newness) for one in old.arrived] == [("Mongolia mid", Newness.REPORT)]
    weeks = shop.tasks.digesting.weeks().result(LONG)
    assert [week.name for week in weeks] == [digest.week.name, "2020-W10"]
    assert [week.editions for week in weeks] == [4, 1]


def test_a_week_without_anything_is_empty_and_no_week_is_said(shop: House) -> None:
    digest = shop.tasks.digesting.week("2021-W01").result(LONG)
    assert digest.arrived == () and digest.week.first == "2021-01-04"
    with pytest.raises(Mendable, match="2026-W48"):
        shop.tasks.digesting.week("last week").result(LONG)
    assert monday_of("2026-w01") == date(2025, 12, 29)


def test_an_import_says_what_it_brought(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    paths = [
        makepdf.report(tmp_path / f"{year}.pdf", updated=f"3 March {year}", pages=3)
        for year in (2021, 2025)
    ]
    tasks.import_paths(paths[:1]).finished.result(LONG)
    run = tasks.import_paths(paths)
    run.finished.result(LONG)
    (came,) = [
        one
        for one in tasks.digesting.of_import(run.id).result(LONG)
        if one.newness is Newness.EDITION
    ]
    assert came.updated == "2025-03-03"
    week = tasks.digesting.week().result(LONG)
    assert [one.newness for one in week.arrived] == [Newness.EDITION, Newness.REPORT]
    assert tasks.digesting.of_import(10_000).result(LONG) == []


def test_watches_are_compared_with_the_edition_before(house: House, tmp_path: Path) -> None:
    tasks = house.tasks

    def edition(year: int, times: int) -> Path:
        text = "Satellites are licensed by the regulator. " * times
        chapters = [
            makepdf.Chapter(f"Part {n}", text if n < times else "Nothing.") for n in range(4)
        ]
        return makepdf.report(
            tmp_path / f"{year}.pdf", updated=f"3 March {year}", chapters=chapters, pages=5
        )

    tasks.import_paths([edition(2021, 1)]).finished.result(LONG)
    tasks.catch_up().result(LONG)
    search = tasks.ordering.set_search(SavedSearch(0, "Satellites", "satellites")).result(LONG)
    tasks.watching.watch(search, True).result(LONG)
    looked = Event()
    tasks.subscribe(lambda changes: looked.set() if changes.people else None)
    tasks.import_paths([edition(2025, 3)]).finished.result(LONG)
    tasks.catch_up().result(LONG)
    tasks.watching.look()
    assert looked.wait(LONG)
    digest = tasks.digesting.week().result(LONG)
    (answer,) = digest.answered
    assert answer.name == "Satellites" and answer.updated == "2025-03-03"
    assert answer.passages > answer.before >= 1


def test_a_week_is_written_as_a_file(shop: House, tmp_path: Path) -> None:
    for name, sign in (("week.md", "## New editions (1)"), ("week.html", "<h2>New reports (1)")):
        target = tmp_path / name
        assert shop.tasks.digesting.export("", target).result(LONG) == 3
        assert sign in target.read_text()
    with pytest.raises(Mendable, match=r"ends in \.html, \.md"):
        shop.tasks.digesting.export("", tmp_path / "week.pdf").result(LONG)
    with pytest.raises(Mendable):
        inside = tmp_path / "library" / "week.md"
        shop.tasks.digesting.export("", inside).result(LONG)


def test_the_command_says_the_same(shop: House, tmp_path: Path) -> None:
    target = tmp_path / "week.md"
    parsed = parse(["news", "--week", "2020-W10", "--export", str(target), "--json"])
    answer = json.loads(json.dumps(perform(parsed, shop.tasks)))
    assert answer["week"]["name"] == "2020-W10"
    assert [one["newness"] for one in answer["arrived"]] == ["new-report"]
    assert answer["exported"] == str(target) and target.exists()
    assert any("Mongolia mid" in line for line in as_text(answer))
    empty = perform(parse(["news", "--week", "2021-W01"]), shop.tasks)
    assert as_text(empty)[-1].startswith("Nothing came in.")


WEEK = Week("2026-W48", "2026-11-23", "2026-11-29", 1)


def test_nothing_of_a_pdf_becomes_a_sign() -> None:
    evil = "<script>*x*</script> [a](b)"
    arrived = Arrived(
        1,
        1,
        evil,
        "2026-01-01",
        1,
        "2026-11-24T10:00:00Z",
        Newness.EDITION,
        changes=evil,
        notes=CarriedTally(3, 0, 1, 1, 2),
    )
    answered = Answered(1, evil, "x", 1, evil, "2026-01-01", 2, 9, before=1)
    digest = Digest(WEEK, (arrived,), (answered,))
    page = html(digest)
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert "2 passages, 1 in the edition before, p. 9" in page
    text = markdown(digest)
    assert r"\*x\*" in text and "[a](b)" not in text
    assert "3 notes carried, 1 changed, 1 lost" in text and "## Notes to look at (1)" in text
    assert "Nothing came in." in markdown(Digest(WEEK)) and "Nothing came in." in html(Digest(WEEK))


def test_the_days_of_a_week() -> None:
    monday = monday_of(WEEK.name)
    assert monday.isoformat() == WEEK.first
    assert (monday + timedelta(6)).isoformat() == WEEK.last
