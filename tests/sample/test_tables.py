"""The grid that is proposed for a table reads every cell of the sample's tables as set."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pymupdf
import pytest
from otr import build
from otr.catalogue import REPORTS
from otr.model import Table

from reader.pdf.engine.content import PageContent
from reader.pdf.engine.document import open_document
from reader.render.grid import cells, propose, texts

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
NAMES = (
    "north-korea-2025-03-27",
    "germany-2025-03-05",
    "afghanistan-2025-01-22",
    "india-2021-08-11",
    "south-africa-2018-02-07",
    "north-korea-2023-09-07",
)


def _flat(text: str) -> str:
    return " ".join(text.replace("\u00ad", "").split())


@cache
def _tables(name: str) -> list[Table]:
    """The tables that the generator has set, in their order."""
    report, edition = next((r, e) for r in REPORTS for e in r.editions if r.file_name(e) == name)
    with pymupdf.open(SAMPLE / f"{name}.pdf") as pdf:
        outline = pdf.get_toc()
    annex = next((n for n, row in enumerate(outline) if row[1].startswith("Annex")), None)
    sheets = [row[0] for row in outline[annex + 1 :]].index(1) if annex is not None else 0
    blocks = build.document(report, edition, edition.pages or 0, sheets).blocks
    return [block for block in blocks if isinstance(block, Table)]


def _said(page: PageContent, line: int) -> str:
    found = page.lines[line]
    return " ".join(page.words[found.first : found.last])


def _frame(page: PageContent, number: int, note: str) -> tuple[float, float, float, float] | None:
    """From the caption of a table to its source or note, None where it is not on the page."""
    for at, line in enumerate(page.lines):
        if not (line.bold and line.size < 9.5 and _said(page, at).startswith(f"Table {number} - ")):
            continue
        for below in range(at + 1, len(page.lines)):
            text = _said(page, below)
            if "Source: " in text or text == "Source:" or (note and text.startswith(note[:20])):
                return 60.0, line.bottom, 540.0, page.lines[below].top + 1
    return None


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_is_read_as_it_was_set(name: str) -> None:
    document = open_document(SAMPLE / f"{name}.pdf")
    try:
        pages = [document.page(number) for number in range(1, document.page_count + 1)]
        boxes = [document.words(number).boxes() for number in range(1, document.page_count + 1)]
    finally:
        document.close()
    read = 0
    for number, table in enumerate(_tables(name), 1):
        for page, places in zip(pages, boxes, strict=True):
            frame = _frame(page, number, _flat(table.note))
            if frame is None:
                continue
            words = [(word, place[0]) for word, place in zip(page.words, places, strict=True)]
            grid = propose(words, frame)
            found = texts(cells(words, grid), len(grid.across) + 1)
            wanted = [[_flat(cell) for cell in row] for row in (table.head, *table.rows)]
            assert found == wanted, f"Table {number} on page {page.info.number}"
            read += 1
            break
    # A few run over the end of a page.
    assert read >= 0.9 * len(_tables(name)) >= 5
