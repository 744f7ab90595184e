"""The record, from covers and record pages worded as publishers word them."""

import pytest

from reader.intake.cover import title_of_name
from reader.intake.fields import Row, fields, items
from reader.intake.lines import Sheet, TextLine
from reader.intake.names import names
from reader.intake.record import Reading, read_record

Printed = tuple[str, float, float] | tuple[str, float, float, bool]
"""Text, top, size, bold."""


def sheet(number: int, *lines: Printed, left: float = 60) -> Sheet:
    words: list[str] = []
    made = []
    for text, top, size, *rest in lines:
        first = len(words)
        words += text.split()
        x1 = left + min(size * 0.5 * len(text), 450)
        bold = bool(rest and rest[0])
        made.append(TextLine(text, first, len(words), left, top, x1, top + size * 1.2, size, bold))
    return Sheet(number, 595, 842, words, made)


COVER = sheet(
    1,
    ("OPEN TELECOM REPORTS", 60, 11, True),
    ("North Korea Telecoms", 157, 35, True),
    ("Market Report", 196, 35, True),
    ("Telecoms, Mobile and Broadband - Statistics and Analyses", 245, 15),
    ("Last updated: 27 Mar 2025", 698, 11),
    ("Report Pages: 84", 715, 11),
    ("Publisher: Open Telecom Reports", 730, 11),
)
RECORD = sheet(
    2,
    ("Report record", 80, 20, True),
    ("Last updated: 27 Mar 2025 Update History", 120, 9),
    ("Report Status: Current", 132, 9),
    ("Lead Analyst: Jo Doe", 144, 9),
    ("Contributing Analyst: A. Roe", 156, 9),
    ("Executive summary", 175, 10, True),
    ("Domestic hardware carries the new network of the country", 190, 11, True),
    (
        "The market grew in the year before, because towers were built in all the provinces, ",
        205,
        9,
    ),
    ("and because prices fell; the number of subscribers rose by more than a tenth again.", 216, 9),
    ("Key developments:", 240, 9, True),
    (
        "• Officials look at watches at the border, and they are keeping those that were sold",
        252,
        9,
    ),
    ("without a licence.", 263, 9),
    ("• Banks test payments.", 274, 9),
    ("Companies mentioned in this report:", 292, 9, True),
    ("North Korea Post and Telecommunications Corp (NKPTC), Koryolink, Loxley Pacific,", 304, 9),
    ("Orascom, Example Co, Ltd", 315, 9),
    ("Related reports:", 333, 9, True),
    ("South Korea Telecoms Market Report", 345, 9),
    ("China Telecoms Market Report", 356, 9),
    ("Research methodology", 374, 9, True),
    ("All figures come from public sources, and sentences were written by people who read", 386, 9),
    ("them with care.", 397, 9),
    ("Licence", 415, 9, True),
    ("Site or intranet licence.", 427, 9),
)


def read(*sheets: Sheet, name: str = "report.pdf", info: dict[str, str] | None = None) -> Reading:
    return read_record(sheets, info or {}, [], name, 84)


def test_a_whole_record() -> None:
    reading = read(COVER, RECORD)
    record = reading.record()
    assert record.title == "North Korea Telecoms Market Report"
    assert record.subtitle == "Telecoms, Mobile and Broadband - Statistics and Analyses"
    assert record.headline == "Domestic hardware carries the new network of the country"
    assert (record.updated, record.status, record.pages) == ("2025-03-27", "Current", 84)
    assert record.analysts == ("Jo Doe", "A. Roe")
    assert record.overview.startswith("The market grew") and record.overview.endswith("again.")
    assert record.key_developments == (
        "Officials look at watches at the border, and they are keeping those that were sold "
        "without a licence.",
        "Banks test payments.",
    )
    assert record.companies == (
        "North Korea Post and Telecommunications Corp (NKPTC)",
        "Koryolink",
        "Loxley Pacific",
        "Orascom",
        "Example Co, Ltd",
    )
    assert record.related == (
        "South Korea Telecoms Market Report",
        "China Telecoms Market Report",
    )
    assert record.methodology.startswith("All figures come") and "Site" not in record.methodology
    assert record.licence == "Site or intranet licence."
    assert (record.publisher, record.country) == ("Open Telecom Reports", "North Korea")
    assert record.sources["title"] == "cover" and record.sources["companies"] == "page 2"
    known = {name for name in record.__slots__ if name != "sources" and getattr(record, name)}
    assert set(record.sources) == known


def test_nothing_is_invented() -> None:
    record = read(sheet(1, ("the market grew and prices fell", 100, 10)), name="a1.pdf").record()
    assert (record.updated, record.publisher, record.country, record.status) == ("", "", "", "")
    assert (record.companies, record.overview, record.edition_number) == ((), "", "")
    bare = read(Sheet(1, 595, 842, [], []), name="scan 12.PDF").record()
    assert (bare.title, bare.sources["title"], bare.updated) == ("scan 12", "file name", "")


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Report Status: Archived", "status", "Archived"),
        ("Current publication date:- August 2019 (4th Edition)", "updated", "2019-08"),
        ("Current publication date:- August 2019 (4th Edition)", "edition_number", "4"),
        ("Published: January 2017", "updated", "2017-01"),
        ("Pages: 29", "pages", 29),
        ("Research from: Example Research", "publisher", "Example Research"),
        ("Analyst: Jo Doe", "analysts", ("Jo Doe",)),
        ("Researchers:- Jo Doe, A. Roe, B. Poe", "analysts", ("Jo Doe", "A. Roe", "B. Poe")),
        (
            "Key companies mentioned in this report: A1; B Corp; C",
            "companies",
            ("A1", "B Corp", "C"),
        ),
        ("Countries mentioned in this report: Kenya, Uganda", "countries", ("Kenya", "Uganda")),
    ],
)
def test_wordings(text: str, name: str, value: object) -> None:
    page = sheet(2, ("Report record", 80, 20, True), (text, 120, 9), ("And more text here", 180, 9))
    assert getattr(read(COVER_PLAIN, page).record(), name) == value


COVER_PLAIN = sheet(1, ("A Telecoms Market Report", 157, 35, True))


def test_the_next_publication_date_is_not_the_date() -> None:
    page = sheet(2, ("Next publication date:- October 2009", 120, 9))
    assert read(COVER_PLAIN, page).record().updated == ""


def test_a_line_with_several_labels() -> None:
    row = Row(
        "Last updated: 27 Mar 2025 Update History · Report Status: Current · Report Pages: 84"
    )
    assert [(one.name, one.text) for one in fields([row])] == [
        ("updated", "27 Mar 2025"),
        ("status", "Current"),
        ("pages", "84"),
    ]


def test_a_label_and_its_value_beside_it() -> None:
    label = TextLine("Report Status:", 0, 2, 60, 100, 130, 112, 9, True)
    value = TextLine("Archived", 4, 5, 180, 100, 230, 112, 9, False)
    other = TextLine("Report Pages:", 2, 4, 60, 114, 130, 126, 9, True)
    pages = TextLine("29", 5, 6, 180, 114, 190, 126, 9, False)
    words = "Report Status: Report Pages: Archived 29".split()
    page = Sheet(2, 595, 842, words, [label, other, value, pages])
    record = read(COVER_PLAIN, page).record()
    assert (record.status, record.pages) == ("Archived", 29)


def test_covers_that_draw_their_title_as_a_picture() -> None:
    office = "United States Office of Personnel Management"
    page = sheet(1, (office, 640, 10, True), ("february 2014", 660, 10, True))
    info = {"title": "OPM Annual Performance Report - Fiscal Year 2013", "author": office}
    record = read(page, info=info, name="x.pdf").record()
    assert record.title == "OPM Annual Performance Report"
    assert record.subtitle == "Fiscal Year 2013"
    assert (record.updated, record.publisher) == ("2014-02", office)
    assert record.sources["title"] == "document information"


def test_a_cover_with_half_its_title() -> None:
    page = sheet(
        1,
        ("B U L L E T I N", 67, 29),
        ("MARCH 2014", 360, 30),
        ("FEATURES", 515, 24),
        ("Produced and Published by", 668, 12),
        ("Department of the Treasury", 693, 8),
        ("Bureau of the Fiscal Service", 704, 10, True),
    )
    record = read(page, name="treasury_bulletin_2014_03.pdf").record()
    assert (record.title, record.updated) == ("Treasury Bulletin", "2014-03")
    assert record.publisher == "Department of the Treasury"


@pytest.mark.parametrize(
    "title", ["Microsoft Word - final.doc", "Cover.cdr", "DHS2020", "untitled"]
)
def test_titles_of_programs_are_no_titles(title: str) -> None:
    page = sheet(1, ("Kenya Telecoms Market Report", 200, 30, True))
    assert read(page, info={"title": title}).record().title == "Kenya Telecoms Market Report"
    assert read(Sheet(1, 595, 842, [], []), info={"title": title}).record().title == "report"


def test_licensee_and_licence_of_a_stamp() -> None:
    stamp = "Licensed to Example Ltd (10 users) on 3 May 2025"
    reading = read_record([COVER], {}, [], "report.pdf", 84, [stamp, stamp])
    assert (reading.licensee, reading.record().licence) == ("Example Ltd", "10 users")


def test_cases_are_told_apart() -> None:
    page = sheet(
        1, ("Accident Final Report", 72, 18, True), ("Accident Number: DFW08CA044", 150, 10)
    )
    reading = read(page)
    assert reading.series == "DFW08CA044"


def test_titles_of_file_names() -> None:
    assert title_of_name("treasury-bulletin__treasury_bulletin_2014_03.pdf") == "Treasury Bulletin"
    assert title_of_name("Kenya Telecoms Market Report - 27 Mar 2025.pdf") == (
        "Kenya Telecoms Market Report"
    )
    assert title_of_name("download.pdf") == ""


def test_lists() -> None:
    assert names([Row("A, B (x, y), and C Co, Ltd.")]) == ("A", "B (x, y)", "C Co, Ltd.")
    assert names([Row("Alpha"), Row("Beta Gamma")]) == ("Alpha", "Beta Gamma")
    assert items([Row("- one"), Row("more"), Row("- two")]) == ("one more", "two")
