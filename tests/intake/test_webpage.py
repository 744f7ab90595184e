"""Saved report pages: every field right or empty, never wrong; hostile ones do no harm."""

import dataclasses
from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.intake.webpage.reading import read_webpage
from reader.intake.webpage.rows import html_rows, text_rows
from reader.intake.webpage.saved import LARGEST_TEXT, decoded, may_be_report, read_saved
from reader.model.record import PAGE, Record
from reader.model.webpage import WebPage
from tests.intake.reportcovers import COVERS, Cover
from tests.intake.reportpages import Example
from tests.intake.reportpageswanted import PAGES
from tests.intake.test_taking import take

FIELDS = [field for field in dataclasses.fields(Record) if field.name != "sources"]


def read(data: bytes, name: str = "page.html") -> WebPage:
    return read_webpage(read_saved(data, name), name)


@pytest.mark.parametrize("example", PAGES, ids=lambda example: example.name)
def test_every_field_is_what_the_page_prints(example: Example) -> None:
    page = read(example.data, example.name)
    said = {field.name: getattr(page.record, field.name) for field in FIELDS}
    wanted = {field.name: example.want.get(field.name, field.default) for field in FIELDS}
    assert said == wanted
    assert tuple((note.updated, note.text) for note in page.notes) == example.notes
    assert page.record.sources == dict.fromkeys(example.want, PAGE)
    assert may_be_report(example.data)


def test_a_real_page(shared: Path) -> None:
    (path,) = (shared / "pages").glob("*.txt")
    record = read(path.read_bytes(), path.name).record
    assert (record.updated, record.status, record.pages) == ("2025-03-27", "Current", 84)
    assert (record.country, record.publisher) == ("North Korea", "BuddeComm")
    assert record.title.split()[-2:] == ["Market", "Report"] and "Statistics" in record.subtitle
    assert record.headline.split()[-2:] == ["LTE", "network"]
    assert (len(record.overview.split("\n\n")), len(record.key_developments)) == (5, 6)
    assert (len(record.companies), record.companies[-1]) == (9, "Byol")
    assert (record.analysts, record.related, record.licence) == ((), (), "")
    assert record.methodology and record.note == record.key_developments[-1]


def test_the_sample_library_brings_pages_that_read_well() -> None:
    folder = Path(__file__).parents[2] / "resources" / "sample" / "records"
    for path in sorted(folder.glob("*.html")):
        record = read(path.read_bytes(), path.name).record
        assert path.stem.startswith(record.country.replace(" ", "-").casefold())
        assert path.stem.endswith(record.updated) or record.updated in path.stem, path.name
        assert record.publisher == "Open Telecom Reports"
        assert record.pages and record.overview and record.companies + record.countries


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"Shopping list\n\nmilk\nbread\n", "no report"),
        (
            b"<html><h1>Jane's blog about cats</h1><p>Published: 3 May 2020<p>Author: Jane Doe",
            "no report",
        ),
        (b"", "no report"),
        (bytes(range(256)) * 40, "no text"),
        (b"<p>" + b"x" * (LARGEST_TEXT + 1), "larger"),
        (
            b"<h1>All our reports</h1>"
            + b"".join(
                b"<p>Kenya %d Report<p>Published: 3 May 201%d<p>Pages: %d" % (n, n, 40 + n)
                for n in range(9)
            ),
            "several reports",
        ),
        (b"Content-Type: multipart/related; boundary=x\r\nSubject: a\r\n\r\n--x--", "no page"),
    ],
)
def test_what_is_no_report_page_is_said_in_a_sentence(data: bytes, says: str) -> None:
    with pytest.raises(Mendable) as said:
        read(data)
    assert says in said.value.sentence and said.value.sentence.count(".") <= 2


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 20_000 + "Report Pages: 5",
        "<table><tr><td>" * 3_000,
        "<dl><dt>a<dd>b" * 5_000,
        "</td></tr></table></dl></footer>" * 500 + "<p>x",
        "<!--" + "-" * 50_000,
        "<a href='" + "&" * 50_000,
        "<script>" + "</scrip" * 5_000,
        "&#xffffffff;&#0;" * 1_000,
        "Report Pages: " + "9" * 50_000,
        "Last updated: " + "Mar " * 20_000,
        "Last updated: " + "27 Mar 2025 " * 100_000,
        "Companies mentioned in this report: " + "(" * 20_000 + "," * 20_000,
    ],
)
def test_hostile_markup_is_read_to_its_end(body: str) -> None:
    with pytest.raises(Mendable):
        read(f"<html><h1>Kenya Telecoms Report</h1>{body}".encode())


def test_a_page_that_is_nested_without_end_is_refused() -> None:
    data = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n)
        for n in range(3_000)
    )
    with pytest.raises(Mendable):
        read(data, "page.mht")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Zoë – “a”".encode(), "Zoë – “a”"),
        (
            "<meta charset=iso-8859-1>Zoë – “a”".encode("cp1252"),
            "<meta charset=iso-8859-1>Zoë – “a”",
        ),
        ("Zoë – “a”".encode("cp1252"), "Zoë – “a”"),
        ("<meta charset=nonsense>é".encode("cp1252"), "<meta charset=nonsense>é"),
        ("<meta charset=base64>é".encode("cp1252"), "<meta charset=base64>é"),
        (
            "<meta charset='iso-8859-5'>Россия".encode("iso-8859-5"),
            "<meta charset='iso-8859-5'>Россия",
        ),
        ("Pages: 3 and more".encode("utf-16-le"), "Pages: 3 and more"),
        ("Pages: 3".encode("utf-32"), "Pages: 3"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert decoded(data) == text


def test_rows_of_tables_and_of_terms_stand_side_by_side() -> None:
    page = html_rows(
        "<table><tr><th>Report Pages<td>84<tr><td>a<td>b<td>c</table><dl><dt>A<dd>B<dd>C"
    )
    assert [row.text for row in page.rows] == ["Report Pages: 84", "a | b | c", "A: B; C"]


def test_lines_of_a_text_know_whether_they_were_wrapped() -> None:
    rows = text_rows("word " * 13 + "\n" + "more\n\nTitle\n=====\nText").rows
    assert [(row.full, row.apart, row.heading) for row in rows] == [
        (True, True, False),
        (False, False, False),
        (False, True, True),
        (False, True, False),
    ]


def test_what_stands_above_the_title_is_of_other_reports_but_for_the_update_history() -> None:
    page = read(
        b"<title>Cuba Telecoms Market Report</title><h3>Latest reports</h3>"
        b"<p>Laos Telecoms Market Report<p>Last updated: 1 Jan 2025<p>Report Pages: 44"
        b"<h4>Update History</h4><p>6 Mar 2025<p>Prices are new.<p>2 Feb 2024<p>Towers are new."
        b"<h1>Cuba Telecoms Market Report</h1><p>Last updated: 6 Mar 2025 | 102 pages | "
        b"Report Status: Current"
    )
    record = page.record
    assert (record.title, record.updated, record.pages) == (
        "Cuba Telecoms Market Report",
        "2025-03-06",
        102,
    )
    assert (record.country, record.note, len(page.notes)) == ("Cuba", "Prices are new.", 2)


def test_cells_and_items_that_hold_several_names() -> None:
    record = read(
        "<h1>Laos Telecoms Market Report</h1><table><tr><td>Pages<td>61<tr><td>Analysts"
        "<td>Kim Lee<br>Ana Roy</table><p>Companies covered in this report include:</p>"
        "<ul><li>Lao Telecom (“LTC”);<li>Unitel; and<li>TIME dotCom.</ul>".encode()
    ).record
    assert record.analysts == ("Kim Lee", "Ana Roy")
    assert record.companies == ("Lao Telecom (“LTC”)", "Unitel", "TIME dotCom")


def test_a_headline_under_the_title_is_no_subtitle() -> None:
    page = "<h1>Chile Telecoms Market Report</h1><h4>{}</h4><p>Report Pages: 5<p>Status: Current"
    assert read(page.format("Chile edges closer to a mobile market").encode()).record.subtitle == ""
    said = read(page.format("Mobile Statistics and Analyses").encode()).record.subtitle
    assert said == "Mobile Statistics and Analyses"


@pytest.mark.parametrize("cover", COVERS, ids=lambda cover: cover.name)
def test_every_field_is_what_the_pdf_prints(cover: Cover, tmp_path: Path) -> None:
    taken, _ = take(cover.write(tmp_path))
    said = {field.name: getattr(taken.record, field.name) for field in FIELDS}
    wanted = {field.name: cover.want.get(field.name, field.default) for field in FIELDS}
    wanted["pages"] = len(cover.pages) + 2
    assert said == wanted
    assert (taken.licensee, taken.seats) == (cover.licensee, cover.seats)
