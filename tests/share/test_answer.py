"""An answer as a file: every reader gets the words, none gets a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

from reader.share import address
from reader.share.answer import AnswerRow, headings, table
from reader.share.workbook import Cell, workbook

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROW = AnswerRow(
    title="Laos Telecoms <2025>",
    updated="2025-03-27",
    state="current",
    page=12,
    label="iv",
    section="5 Mobile > 5.3 LTE",
    caption="Table 4 – Subscribers",
    snippet='The "LTE" network, with 4.5% & more',
    link=address.written("ab" * 16, 12, (3, 4)),
)
HOSTILE = replace(ROW, snippet='=HYPERLINK("x:y")', title="# a *b* [c](d)", section="\x00\x1b")


def test_recognised_text_is_marked() -> None:
    row = replace(ROW, recognised=True)
    plain, marked = list(csv.reader(io.StringIO(table([ROW, row], ".csv", "", "").decode())))[1:]
    assert (plain[headings().index("Text")], marked[headings().index("Text")]) == ("", "recognised")
    assert "recognised text" in table([row], ".md", "LTE", "").decode()
    assert "recognised" not in table([ROW], ".md", "LTE", "").decode()


def test_csv_is_read_back_and_holds_no_formula() -> None:
    made = table([ROW, HOSTILE], ".csv", "LTE", "Searched for LTE.")
    assert made.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))
    assert rows[0] == list(headings())
    assert rows[1] == [str(cell) for cell in ROW.cells()]
    assert rows[2][7] == f"'{HOSTILE.snippet}"


def cells(made: bytes) -> list[list[str]]:
    with zipfile.ZipFile(io.BytesIO(made)) as box:
        assert box.testzip() is None
        for name in box.namelist():
            ElementTree.fromstring(box.read(name))
        sheet = ElementTree.fromstring(box.read("xl/worksheets/sheet1.xml"))
    return [
        ["".join(cell.itertext()) for cell in row.iter(f"{SHEET}c")]
        for row in sheet.iter(f"{SHEET}row")
    ]


def test_a_workbook_holds_texts_numbers_and_links() -> None:
    made = table([ROW, HOSTILE], ".xlsx", "LTE", "")
    rows = cells(made)
    assert rows[0] == list(headings())
    title, _, *rest, _ = map(str, ROW.cells())
    day = str((date(2025, 3, 27) - date(1899, 12, 30)).days)
    assert rows[1] == [title, day, *rest, "Open"]
    assert rows[2][7] == HOSTILE.snippet and rows[2][5] == ""  # a text, and what XML cannot hold
    with zipfile.ZipFile(io.BytesIO(made)) as box:
        sheet = box.read("xl/worksheets/sheet1.xml").decode()
        assert f'<c r="B2" s="3"><v>{day}</v></c>' in sheet  # a date, not a text
        assert '<c r="D2" s="0"><v>12</v></c>' in sheet and "<f>" not in sheet
        assert '<hyperlink ref="J2" r:id="l0"/>' in sheet
        links = box.read("xl/worksheets/_rels/sheet1.xml.rels").decode()
    assert links.count('TargetMode="External"') == 2 and "page=12&amp;words=3,4" in links


def test_a_workbook_without_rows_or_with_too_long_a_text_is_whole() -> None:
    assert cells(workbook("A", ["x"], [8], [])) == [["x"]]
    assert len(cells(workbook("A", ["x"], [8], [[Cell("y" * 40_000)]]))[1][0]) == 32_767


def test_markdown_cites_each_passage() -> None:
    made = table([ROW, replace(ROW, page=14, label="14"), HOSTILE], ".md", "LTE *", "Searched.")
    text = made.decode()
    assert text.startswith(
        "# LTE \\*\n\nSearched.\n\n## Laos Telecoms \\<2025\\>, 2025-03-27, current"
    )
    assert text.count("## ") == 2
    assert '> The "LTE" network' in text
    assert "p. iv; 5 Mobile › 5.3 LTE; Table 4 – Subscribers ([open](report-reader:open?" in text
    assert "\\# a \\*b\\* \\[c\\](d)" in text
