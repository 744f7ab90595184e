import os
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader.base.errors import Trouble
from reader.compose import House, open_house
from reader.library.folder import Folder
from reader.model.arrival import Arrival, Outcome
from reader.model.hit import Question
from reader.settings.store import SettingsFile
from tests import makepdf

LONG = 240


def bring(house: House, *paths: Path, password: str = "") -> list[Arrival]:
    return house.tasks.import_paths(paths, password).finished.result(LONG)


def test_from_pdf_to_the_words_that_matched(house: House, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    source = makepdf.report(tmp_path / "in" / "nk.pdf")
    before = source.read_bytes()
    (arrival,) = bring(house, source)
    assert arrival.outcome == Outcome.NEW_REPORT
    assert arrival.pages == 6

    tasks = house.tasks
    tasks.catch_up().result(LONG)
    answer = tasks.search(Question("number portability")).result(LONG)
    assert answer.total > 0
    assert answer.complete.behind == 0
    hit = answer.hits[0]
    assert hit.edition == arrival.edition
    opened = tasks.open_edition(hit.edition).result(LONG)
    words = tasks.pdf.words(opened.source, hit.page).result(LONG).words
    assert {words[number].casefold().strip(".,") for number in hit.words} <= {
        "number",
        "numbers",
        "portability",
    }
    rects = tasks.pdf.marks(opened.source, hit.page, hit.words).result(LONG)
    runs = [n for n in hit.words if n - 1 not in hit.words]  # words side by side are one mark
    assert len(rects) >= len(runs) > 1

    pdf = Path(opened.source.path)
    assert pdf.is_relative_to(tmp_path / "library" / "reports")
    assert pdf.read_bytes() == before == source.read_bytes()
    assert pdf.with_suffix(".json").exists()
    assert not list((tmp_path / "library" / "incoming").iterdir())
    assert tasks.cover(hit.edition).read_bytes().startswith(b"\xff\xd8")


def test_editions_of_one_report_across_titles_and_copies(house: House, tmp_path: Path) -> None:
    old = makepdf.report(
        tmp_path / "old.pdf",
        title="North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses",
        updated="18 November 2021",
        pages=4,
    )
    new = makepdf.report(tmp_path / "new.pdf")
    stamped = makepdf.report(tmp_path / "stamped.pdf", stamp="Licensed to Ann Lee, 4 May 2025")
    again = tmp_path / "again.pdf"
    again.write_bytes(new.read_bytes())
    china = makepdf.report(tmp_path / "cn.pdf", title="China Telecoms Market Report", pages=5)
    arrivals = bring(house, old, new, stamped, again, china)
    by_name = {Path(a.path).name: a for a in arrivals}
    assert [Path(a.path).name for a in arrivals] == [
        "old.pdf",
        "new.pdf",
        "stamped.pdf",
        "again.pdf",
        "cn.pdf",
    ]
    outcomes = {name: arrival.outcome for name, arrival in by_name.items()}
    assert outcomes["again.pdf"] == Outcome.KNOWN
    assert outcomes["stamped.pdf"] == Outcome.KNOWN or outcomes["new.pdf"] == Outcome.KNOWN
    assert outcomes["cn.pdf"] == Outcome.NEW_REPORT
    assert by_name["old.pdf"].report == by_name["new.pdf"].report != by_name["cn.pdf"].report
    history = house.tasks.history(by_name["new.pdf"].report).result(LONG)
    assert [line.edition.updated for line in history] == ["2025-03-27", "2021-11-18"]
    assert [str(line.edition.state) for line in history] == ["current", "superseded"]


def test_bad_input_costs_one_row_each(house: House, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    good = makepdf.report(tmp_path / "good.pdf")
    expected = {
        makepdf.not_a_pdf(tmp_path / "text.pdf"): Trouble.NOT_A_PDF,
        makepdf.empty(tmp_path / "empty.pdf"): Trouble.EMPTY,
        makepdf.encrypted(tmp_path / "locked.pdf"): Trouble.PASSWORD,
        tmp_path / "gone.pdf": Trouble.VANISHED,
        nothing: Trouble.NO_PDFS,
    }
    arrivals = bring(house, *expected, good)
    for arrival in arrivals[:-1]:
        assert arrival.outcome == Outcome.FAILED, arrival
        assert arrival.trouble == expected[Path(arrival.path)], arrival
        assert arrival.reason.endswith((".", "?")), arrival
    assert arrivals[-1].outcome == Outcome.NEW_REPORT
    rows = house.tasks.arrivals().result(LONG)
    assert {Path(row.path) for row in rows} == set(expected)
    assert not list((tmp_path / "library" / "incoming").iterdir())

    (locked,) = [row for row in rows if row.trouble == Trouble.PASSWORD]
    (unlocked,) = house.tasks.retry(locked, password="secret").finished.result(LONG)
    assert unlocked.outcome in (Outcome.NEW_REPORT, Outcome.KNOWN)
    assert len(house.tasks.arrivals().result(LONG)) == len(expected) - 1


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file_is_said(house: House, tmp_path: Path) -> None:
    secret = makepdf.report(tmp_path / "secret.pdf")
    secret.chmod(0)
    (arrival,) = bring(house, secret)
    assert arrival.trouble == Trouble.UNREADABLE


def test_a_truncated_file_gives_what_it_has_or_its_reason(house: House, tmp_path: Path) -> None:
    (arrival,) = bring(house, makepdf.truncated(makepdf.report(tmp_path / "cut.pdf")))
    if arrival.outcome == Outcome.FAILED:
        assert arrival.reason
    else:
        assert arrival.pages > 0


@pytest.mark.expects_log("worker batch hung")
def test_a_page_that_kills_its_worker_costs_the_page(house: House, tmp_path: Path) -> None:
    batch = house.workers[1]
    batch.spec = replace(batch.spec, patience=0.05)  # killed after a second
    source = makepdf.never_ending(
        tmp_path / "stuck.pdf", "Spectrum fees rose", "never", "Tower sharing fell", page=2
    )
    (arrival,) = bring(house, source)
    assert arrival.outcome == Outcome.NEW_REPORT
    assert batch.restarts == 2
    opened = house.tasks.open_edition(arrival.edition).result(LONG)
    assert [bool(page.trouble) for page in opened.pages] == [False, True, False]
    assert "takes too long" in opened.pages[1].trouble
    assert opened.edition.unreadable == 1
    house.tasks.catch_up().result(LONG)
    answer = house.tasks.search(Question("tower sharing")).result(LONG)
    assert [hit.page for hit in answer.hits] == [3]
    assert answer.complete.unreadable == 1


def test_cancel_undoes_what_is_under_way(house: House, tmp_path: Path) -> None:
    paths = [makepdf.report(tmp_path / f"{n}.pdf", title=f"Report {n}", pages=30) for n in range(8)]
    run = house.tasks.import_paths(paths)
    run.cancel()
    arrivals = run.finished.result(LONG)
    assert len(arrivals) == 8
    done = [a for a in arrivals if a.outcome != Outcome.FAILED]
    assert len(house.tasks.reports().result(LONG)) == len(done) < 8
    assert house.tasks.arrivals().result(LONG) == []
    assert not list((tmp_path / "library" / "incoming").iterdir())


def test_a_folder_is_searched_for_pdfs_of_any_case(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    makepdf.report(folder / "A.PDF")
    (tmp_path / "in" / "notes.txt").write_text("no", encoding="utf-8")
    (arrival,) = bring(house, tmp_path / "in")
    assert Path(arrival.path) == folder / "A.PDF"
    assert arrival.outcome == Outcome.NEW_REPORT


def test_what_a_kill_cut_short_is_imported_at_the_next_start(tmp_path: Path) -> None:
    """The states a kill can leave: copied, half in the catalogue, committed and not moved."""
    root = tmp_path / "library"
    settings = SettingsFile(tmp_path / "settings.toml")
    done = makepdf.report(tmp_path / "done.pdf")
    cut = makepdf.report(tmp_path / "cut.pdf", title="China Telecoms Market Report")
    first = open_house(root, settings)
    bring(first, done)
    first.close()

    folder = Folder(root)
    (folder.incoming / "77.pdf").write_bytes(cut.read_bytes())
    (folder.incoming / "78.pdf").write_bytes(b"half a copy")
    (pdf,) = folder.reports.rglob("*.pdf")
    pdf.replace(folder.incoming / "1.pdf")
    db = sqlite3.connect(folder.catalogue)
    db.execute("INSERT INTO arrival (id, path, incoming) VALUES (77, ?, '77.pdf')", (str(cut),))
    db.execute("INSERT INTO edition (report) VALUES (NULL)")
    db.execute("UPDATE file SET path = 'incoming/1.pdf'")
    db.execute(
        "INSERT INTO todo (what, file, path) VALUES ('move', 1, ?)",
        (pdf.relative_to(root).as_posix(),),
    )
    db.commit()
    db.close()
    cut.unlink()  # the copy is enough

    second = open_house(root, settings)
    try:
        second.tasks.start().result(LONG)
        for run in second.tasks._importer.runs():
            run.finished.result(LONG)
        titles = {row.title for row in second.tasks.reports().result(LONG)}
        assert titles == {"North Korea Telecoms Market Report", "China Telecoms Market Report"}
        assert pdf.exists()
        assert not list(folder.incoming.iterdir())
        report = second.tasks.check().result(LONG)
        assert not [p for p in report.problems if "searched" not in p.what], report
    finally:
        second.close()


def test_a_held_library_can_be_read_and_says_who_has_it(house: House, tmp_path: Path) -> None:
    bring(house, makepdf.report(tmp_path / "a.pdf"))
    house.tasks.catch_up().result(LONG)
    other = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    try:
        assert "has this library open" in other.tasks.read_only
        assert len(other.tasks.reports().result(LONG)) == 1
        assert other.tasks.search(Question("spectrum")).result(LONG).total > 0
        (arrival,) = other.tasks.import_paths([tmp_path / "a.pdf"]).finished.result(LONG)
        assert arrival.trouble == Trouble.READ_ONLY
    finally:
        other.close()


def test_files_left_in_place_stay_there(house: House, tmp_path: Path) -> None:
    source = makepdf.report(tmp_path / "mine.pdf")
    run = house.tasks.import_paths([source], in_place=True)
    (arrival,) = run.finished.result(LONG)
    opened = house.tasks.open_edition(arrival.edition).result(LONG)
    assert Path(opened.source.path) == source
    assert not list((tmp_path / "library" / "reports").rglob("*.pdf"))
    assert not source.with_suffix(".json").exists()


def test_repair_brings_back_a_lost_catalogue(tmp_path: Path) -> None:
    root = tmp_path / "library"
    settings = SettingsFile(tmp_path / "settings.toml")
    first = open_house(root, settings)
    bring(first, makepdf.report(tmp_path / "a.pdf"))
    first.close()
    for file in root.glob("catalogue.sqlite*"):
        file.unlink()
    second = open_house(root, settings)
    try:
        assert not second.tasks.check().result(LONG).ok
        report = second.tasks.check(repair=True).result(LONG)
        assert len(second.tasks.reports().result(LONG)) == 1
        assert report.files == 1
        assert len(list((root / "reports").rglob("*.pdf"))) == 1
    finally:
        second.close()


def test_what_a_pdf_says_of_itself_is_kept_for_questions(house: House, tmp_path: Path) -> None:
    pdf = makepdf.report(
        tmp_path / "scan.pdf", title="Laos Telecoms Market Report", made="D:20250401100000Z"
    )
    house.tasks.import_paths([pdf]).finished.result(LONG)
    kept = house.tasks._queue.read(
        lambda catalogue: catalogue._db.execute("SELECT named, made FROM edition").fetchall()
    ).result(LONG)
    assert kept == [("Laos Telecoms Market Report", "2025-04-01T10:00:00Z")]
