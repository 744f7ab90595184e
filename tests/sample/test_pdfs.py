"""The committed PDFs: size, pages, outline, labels, information, tags, links, captions."""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path

import pymupdf
import pytest
from otr import backmatter
from otr.catalogue import REPORTS

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
NAMES = [report.file_name(edition) for report in REPORTS for edition in report.editions]
CURRENT = "north-korea-2025-03-27"


@cache
def contents() -> dict[str, dict[str, str]]:
    with (SAMPLE / "contents.tsv").open(encoding="utf-8", newline="") as file:
        return {
            row["file"].removesuffix(".pdf"): row for row in csv.DictReader(file, delimiter="\t")
        }


def _flat(text: str) -> str:
    return " ".join(text.split())


def test_the_library_is_whole_and_small() -> None:
    files = sorted(path.stem for path in SAMPLE.glob("*.pdf"))
    assert files == sorted(NAMES) == sorted(contents())
    assert sum(path.stat().st_size for path in SAMPLE.glob("*.pdf")) <= 12 * 1024 * 1024
    countries = {row["country"] for row in contents().values()} - {"Asia"}
    assert len(countries) == 24
    for report in REPORTS:
        assert 2 <= len(report.editions) <= 6


def test_north_korea_has_84_pages_and_shorter_elders() -> None:
    pages = []
    for edition in REPORTS[0].editions:
        with pymupdf.open(SAMPLE / f"{REPORTS[0].file_name(edition)}.pdf") as pdf:
            pages.append(pdf.page_count)
    assert pages[-1] == 84
    assert len(pages) >= 4
    assert pages == sorted(set(pages))
    assert len({edition.title for edition in REPORTS[0].editions}) == 3


@pytest.mark.parametrize("name", NAMES)
def test_it_is_a_good_pdf(name: str) -> None:
    row = contents()[name]
    with pymupdf.open(SAMPLE / f"{name}.pdf") as pdf:
        assert pdf.page_count == int(row["pages"])
        info = pdf.metadata
        assert info["title"] == row["title"]
        assert info["author"] == "Open Telecom Reports"
        assert row["country"] in info["subject"]
        assert row["country"] in info["keywords"]
        assert info["creationDate"] == f"D:{row['updated'].replace('-', '')}000000Z"
        catalogue = pdf.pdf_catalog()
        assert pdf.xref_get_key(catalogue, "MarkInfo/Marked") == ("bool", "true")
        assert pdf.xref_get_key(catalogue, "StructTreeRoot")[0] == "xref"
        assert pdf.xref_get_key(catalogue, "Lang")[1].startswith("en")
        labels = [rule["style"] for rule in pdf.get_page_labels()]
        assert labels == ["r", "D"]
        assert pdf[1].get_label() == "ii"

        outline = pdf.get_toc(simple=False)
        assert len(outline) > 30
        for level, title, page, where in outline:
            assert level in (1, 2, 3) and title and 1 <= page <= pdf.page_count
            assert where["to"].y > 0
        cover, record, last = (_flat(pdf[i].get_text()) for i in (0, 1, pdf.page_count - 1))
    for words in (
        "Open Telecom Reports",
        "Telecoms, Mobile and Broadband",
        f"Report Pages: {row['pages']}",
        "Last updated: ",
    ):
        assert words.lower() in cover.lower()
    for words in (
        "Report Status: Current",
        "Key developments:",
        "mentioned in this report:",
        f"Report Pages: {row['pages']}",
        "Related reports:",
        "Licence",
    ):
        assert words in record
    day = date.fromisoformat(row["updated"])
    plain = re.sub(r"\s|-", "", cover), re.sub(r"\s|-", "", last)
    for text in plain:
        assert re.sub(r"\s|-", "", backmatter.DISCLAIMER) in text
        assert re.sub(r"\s|-", "", backmatter.sources_short(day)) in text


def test_captions_are_numbered_without_gaps() -> None:
    with pymupdf.open(SAMPLE / f"{CURRENT}.pdf") as pdf:
        first = pdf.get_page_labels()[1]["startpage"]
        text = "\n".join(page.get_text() for page in pdf.pages(first))
    for kind, least in (("Table", 60), ("Chart", 50), ("Exhibit", 3)):
        found = [int(n) for n in re.findall(rf"^{kind}\s(\d+) - \S", text, re.M)]
        assert found == list(range(1, len(found) + 1))
        assert len(found) >= least


def test_contents_and_lists_are_links_inside_the_file() -> None:
    with pymupdf.open(SAMPLE / f"{CURRENT}.pdf") as pdf:
        first = pdf.get_page_labels()[1]["startpage"]
        links = [link for page in pdf.pages(0, first) for link in page.get_links()]
        body = [link for page in pdf.pages(first) for link in page.get_links()]
        assert len(links) > 150
        assert len(body) > 10
        for link in links + body:
            assert link["kind"] in (pymupdf.LINK_GOTO, pymupdf.LINK_NAMED)
            assert 0 <= link["page"] < pdf.page_count


def test_the_chapters_that_were_asked_for_are_there() -> None:
    with pymupdf.open(SAMPLE / f"{CURRENT}.pdf") as pdf:
        chapters = " | ".join(title for level, title, _ in pdf.get_toc() if level == 1)
    for words in (
        "Report record",
        "Contents",
        "List of Tables",
        "List of Charts",
        "List of Exhibits",
        "Key developments",
        "Executive summary",
        "Key statistics",
        "Country and economy",
        "Fixed-line network",
        "Mobile communications",
        "Internet",
        "Fixed broadband",
        "Digital economy",
        "Electricity",
        "Operators and networks",
        "Comparison with eight other countries",
        "Data revisions",
        "Methodology",
        "Sources and licences",
        "Glossary",
    ):
        assert words in chapters


@pytest.mark.parametrize("name", NAMES)
def test_no_page_of_the_text_ends_near_its_head(name: str) -> None:
    with pymupdf.open(SAMPLE / f"{name}.pdf") as pdf:
        first = pdf.get_page_labels()[1]["startpage"]
        for page in pdf.pages(first):
            foot = page.rect.height - 70
            ends = [block[3] for block in page.get_text("blocks") if block[3] < foot]
            assert max(ends) > page.rect.height * 0.25, page.get_label()


def test_no_page_of_the_current_edition_is_empty() -> None:
    with pymupdf.open(SAMPLE / f"{CURRENT}.pdf") as pdf:
        for page in pdf:
            assert len(page.get_text().split()) > 60, page.number + 1
