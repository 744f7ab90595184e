"""Writes the library: every edition typeset to its exact number of pages."""

from __future__ import annotations

import sys
from pathlib import Path

from otr import annex, records
from otr.build import context, document
from otr.catalogue import REPORTS, Edition, Report
from otr.countries import subject
from otr.model import Document
from otr.pack import page_count
from otr.typeset import Press

GUESS = 40
_ROUNDS = 6


def typeset(press: Press, report: Report, edition: Edition) -> tuple[bytes, int, Document]:
    """The PDF, its pages and what was set; the number of pages is printed on its cover as they are.

    Where an exact number of pages is asked for, the annex is sized to reach it. One more sheet
    can add two pages, since the lists of tables and charts grow with it; then the lists are set
    each on a page of its own and the search begins again.
    """
    if edition.pages is None:
        return _free(press, report, edition)
    for spread in (False, True):
        made = _exact(press, report, edition, edition.pages, spread)
        if made is not None:
            return made[0], edition.pages, made[1]
    raise ValueError(f"{edition.title}, {edition.day}: cannot reach {edition.pages} pages")


def _free(press: Press, report: Report, edition: Edition) -> tuple[bytes, int, Document]:
    printed = GUESS
    for _ in range(_ROUNDS):
        made = document(report, edition, printed)
        pdf = press.pdf(made)
        count = page_count(pdf)
        if count == printed:
            return pdf, count, made
        printed = count
    raise ValueError(f"{edition.title}, {edition.day}: page count does not settle")


def _exact(
    press: Press, report: Report, edition: Edition, pages: int, spread: bool
) -> tuple[bytes, Document] | None:
    room = len(annex.available(context(report, edition)))
    sheets = room // 2
    tried: set[int] = set()
    while 1 <= sheets <= room and sheets not in tried:
        tried.add(sheets)
        made = document(report, edition, pages, sheets)
        made.meta["spread"] = spread
        pdf = press.pdf(made)
        count = page_count(pdf)
        if count == pages:
            return pdf, made
        step = pages - count
        sheets += step if sheets + step not in tried else (1 if step > 0 else -1)
    return None


def make_reports(out: Path, only: str = "") -> None:
    """Writes the PDFs and record pages whose file name holds `only`, and the list of all."""
    (out / "records").mkdir(parents=True, exist_ok=True)
    rows = []
    with Press() as press:
        for report in REPORTS:
            for edition in report.editions:
                if only in report.file_name(edition):
                    rows.append(_make(press, report, edition, out))
    if not only:
        head = "file\tcountry\tupdated\tpages\ttitle"
        (out / "contents.tsv").write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")


def _make(press: Press, report: Report, edition: Edition, out: Path) -> str:
    """One edition with its record page; returns its row in the list of all."""
    name = report.file_name(edition)
    pdf, pages, made = typeset(press, report, edition)
    (out / f"{name}.pdf").write_bytes(pdf)
    if name in records.WANTED:
        text = records.page(report, edition, made, pages)
        (out / "records" / f"{name}.html").write_text(text, encoding="utf-8")
    print(f"{name}.pdf  {pages} pages  {len(pdf) // 1024} KB", file=sys.stderr)
    country = subject(report.iso2).name
    return "\t".join((f"{name}.pdf", country, edition.day.isoformat(), str(pages), edition.title))
