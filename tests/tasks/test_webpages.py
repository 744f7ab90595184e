"""Saved report pages on a real library: they find their edition, or wait for it."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.base.errors import Trouble
from reader.compose import House
from reader.library.arrivals import DISMISSED
from reader.model.arrival import Arrival, Outcome
from reader.model.record import PAGE, READER, Record
from reader.model.report import EditionState, ReportState
from tests import makepdf

LONG = 240
TITLE = "North Korea Telecoms Market Report"
OLD_TITLE = "North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses"


def bring(house: House, *paths: Path) -> list[Arrival]:
    return house.tasks.import_paths(paths).finished.result(LONG)


def page(
    folder: Path,
    name: str = "page.html",
    *,
    title: str = "North Korea Telecoms Market Report",
    updated: str = "27 Mar 2025",
    pages: int = 6,
    status: str = "Archived",
    more: str = "",
) -> Path:
    path = folder / name
    path.write_text(
        f"<title>{title}</title><h1>{title}</h1><p>Last updated: {updated}"
        f"<p>Report Status: {status}"
        f"<p>Report Pages: {pages}<p>Publisher: Example Telecom Research"
        f"<h2>Companies mentioned in this report</h2><p>Koryolink, Star JV, Byol</p>{more}",
        encoding="utf-8",
    )
    return path


HISTORY = (
    "<h2>Update History</h2><ul><li>27 Mar 2025: Satellites are new.<li>18 Nov 2021: Shorter."
    f"<li>4 Jan 2017: {OLD_TITLE}</ul>"
)


def record(house: House, edition: int) -> Record:
    return house.tasks.record(edition).result(LONG).record


def notes(house: House, report: int) -> list[str]:
    return [row.note for row in house.tasks.history(report).result(LONG)]


def waiting(house: House) -> list[str]:
    questions = house.tasks.doubting.questions().result(LONG)
    return [question.title for question in questions if question.page]


def test_a_page_waits_for_its_pdf_and_counts_when_that_comes(house: House, tmp_path: Path) -> None:
    saved = page(tmp_path, more=HISTORY)
    (alone,) = bring(house, saved)
    assert (alone.outcome, alone.report, alone.edition) == (Outcome.RECORD, 0, 0)
    assert "waits" in alone.reason and waiting(house) == ["North Korea Telecoms Market Report"]
    assert house.tasks.doubting.count().result(LONG) == 0
    (again,) = bring(house, saved)
    assert again.outcome is Outcome.RECORD and "already" in again.reason

    china = makepdf.report(tmp_path / "cn.pdf", title="China Telecoms Market Report")
    (other,) = bring(house, china)
    assert waiting(house) and PAGE not in record(house, other.edition).sources.values()

    old = makepdf.report(tmp_path / "o.pdf", title=OLD_TITLE, updated="18 November 2021", pages=4)
    (first,) = bring(house, old)
    assert waiting(house) and notes(house, first.report) == ["Shorter."]
    (new,) = bring(house, makepdf.report(tmp_path / "nk.pdf"))
    assert not waiting(house) and new.report == first.report
    (row,) = house.tasks.arrivals_of(1).result(LONG)  # what the report on its import says now
    assert (row.report, row.edition, row.title) == (new.report, new.edition, TITLE)
    assert "is here now" in row.reason
    assert notes(house, new.report) == ["Satellites are new.", "Shorter."]
    here = record(house, new.edition)
    assert here.companies == ("Koryolink", "Star JV", "Byol") and here.sources["companies"] == PAGE
    assert here.status == "Archived" and here.pages == 6
    assert here.sources["title"] == "cover" and here.sources["pages"] != PAGE
    row = next(r for r in house.tasks.reports().result(LONG) if r.report.id == new.report)
    assert row.report.state is ReportState.ARCHIVED
    opened = house.tasks.open_edition(new.edition).result(LONG)
    beside = json.loads(Path(opened.source.path).with_suffix(".json").read_text(encoding="utf-8"))
    assert beside["record"]["note"] == "Satellites are new."


def test_in_one_import_pages_come_after_the_pdfs_they_are_about(
    house: House, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    page(folder, "a.html")
    (folder / "notes.txt").write_text("milk, bread", encoding="utf-8")
    (folder / "index.html").write_text("<h1>Pages: last updated: analyst:", encoding="utf-8")
    makepdf.report(folder / "z.pdf")
    arrivals = {Path(a.path).name: a for a in bring(house, folder)}
    assert set(arrivals) == {"a.html", "z.pdf"}
    assert arrivals["a.html"].edition == arrivals["z.pdf"].edition > 0
    assert house.tasks.arrivals().result(LONG) == []
    kept = [Path(a.path).name for a in house.tasks.arrivals_of(1).result(LONG)]
    assert sorted(kept) == ["a.html", "z.pdf"]


def test_what_is_no_report_page_is_said_when_it_is_named(house: House, tmp_path: Path) -> None:
    for name, data in (("notes.txt", b"milk"), ("empty.html", b""), ("raw.txt", bytes(range(99)))):
        path = tmp_path / name
        path.write_bytes(data)
        (arrival,) = bring(house, path)
        assert arrival.outcome is Outcome.FAILED and name in arrival.reason
        assert arrival.trouble in (Trouble.USAGE, Trouble.EMPTY)
    assert len(house.tasks.arrivals().result(LONG)) == 3


@pytest.mark.parametrize(
    "other",
    [
        {"title": "South Korea Telecoms Market Report"},
        {"title": "Telecoms Market Report"},
        {"title": "North Korea Digital Economy Report"},
        {"updated": "27 Mar 2024"},
        {"updated": "27 Apr 2025"},
    ],
)
def test_another_country_topic_or_date_is_another_edition(
    house: House, tmp_path: Path, other: dict[str, str]
) -> None:
    (pdf,) = bring(house, makepdf.report(tmp_path / "nk.pdf"))
    (saved,) = bring(house, page(tmp_path, **other))  # type: ignore[arg-type]
    assert (saved.outcome, saved.edition, len(waiting(house))) == (Outcome.RECORD, 0, 1)
    assert PAGE not in record(house, pdf.edition).sources.values()


def test_the_readers_word_stays_and_a_page_is_given_and_taken_back(
    house: House, tmp_path: Path
) -> None:
    (pdf,) = bring(house, makepdf.report(tmp_path / "nk.pdf"))
    tasks = house.tasks
    tasks.correcting.correct([pdf.edition], {"companies": ("Mine",), "subtitle": "My own"}).result()
    before = record(house, pdf.edition)
    (saved,) = bring(house, page(tmp_path, updated="2025", pages=7, more=HISTORY))
    assert saved.edition == 0 and tasks.doubting.count().result(LONG) == 1
    (question,) = (q for q in tasks.doubting.questions().result(LONG) if q.page)
    (there,) = tasks.webpages.editions().result(LONG)
    assert [one.value for one in question.suggestions] == [str(there.edition)]

    tasks.webpages.give([question.page], pdf.edition).result(LONG)
    given = record(house, pdf.edition)
    assert given.companies == ("Mine",) and given.sources["companies"] == READER
    assert given.status == "Archived" and given.updated == before.updated
    assert not waiting(house) and tasks.doubting.count().result(LONG) == 0
    tasks.correcting.revert(pdf.edition, "companies").result(LONG)
    assert record(house, pdf.edition).companies == ("Koryolink", "Star JV", "Byol")
    tasks.undo().result(LONG)

    tasks.undo().result(LONG)
    assert record(house, pdf.edition) == before and len(waiting(house)) == 1
    (row,) = tasks.reports().result(LONG)
    assert row.report.state is ReportState.LIVE
    tasks.webpages.dismiss([question.page]).result(LONG)
    assert not waiting(house)
    (gone,) = tasks.arrivals_of(2).result(LONG)
    assert (gone.edition, gone.reason) == (0, DISMISSED)
    tasks.undo().result(LONG)
    assert len(waiting(house)) == 1
    assert tasks.arrivals_of(2).result(LONG)[0].reason == saved.reason
    (row_of,) = tasks.history(pdf.report).result(LONG)
    assert row_of.edition.state is EditionState.CURRENT


def test_what_a_page_says_stays_when_the_pdf_is_replaced(house: House, tmp_path: Path) -> None:
    (pdf,) = bring(house, makepdf.report(tmp_path / "nk.pdf"))
    bring(house, page(tmp_path))
    said = record(house, pdf.edition)
    assert said.companies == ("Koryolink", "Star JV", "Byol")
    other = makepdf.report(tmp_path / "other.pdf", pages=7, chapters=makepdf.CHAPTERS[:2])
    house.tasks.replacing.replace(pdf.edition, other, sure=True).result(LONG)
    anew = record(house, pdf.edition)
    assert (anew.companies, anew.status, anew.pages) == (said.companies, "Archived", 7)
    house.tasks.undo().result(LONG)
    assert record(house, pdf.edition) == said


def test_a_page_of_the_sample_finds_its_edition(house: House) -> None:
    sample = Path(__file__).parents[2] / "resources" / "sample"
    name = "mongolia-2020-02-19"
    for_page = SimpleNamespace(pdf=sample / f"{name}.pdf", page=sample / "records" / f"{name}.html")
    newer = sample / "mongolia-2024-11-06.pdf"
    arrivals = {Path(a.path).name: a for a in bring(house, for_page.page, newer, for_page.pdf)}
    assert arrivals[for_page.page.name].edition == arrivals[for_page.pdf.name].edition


def test_questions_come_before_pages_that_only_wait(house: House, tmp_path: Path) -> None:
    bring(house, page(tmp_path, "mars.html", title="Chile Telecoms Market Report"))
    bring(house, makepdf.plain(tmp_path / "x.pdf", "Words", "of nobody"))
    asked = house.tasks.doubting.questions().result(LONG)
    assert len(asked) > 1 and [bool(one.page) for one in asked].index(True) == len(asked) - 1
