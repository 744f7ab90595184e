"""Writes the library: every edition typeset to its exact number of pages."""

from __future__ import annotations

import sys
from pathlib import Path

from otr import annex
from otr.build import context, document
from otr.catalogue import REPORTS, Edition, Report
from otr.typeset import Press, page_count

GUESS = 40
_ROUNDS = 6


def typeset(press: Press, report: Report, edition: Edition) -> tuple[bytes, int]:
    """The PDF and its pages. Where an exact number is asked for, the annex is sized to reach it;
    otherwise the number on the cover is that of the first run."""
    sheets = edition.sheets
    room = len(annex.available(context(report, edition)))
    if edition.pages is not None:
        sheets = room // 2
    printed = edition.pages or GUESS
    for _ in range(_ROUNDS):
        pdf = press.pdf(document(report, edition, printed, sheets))
        count = page_count(pdf)
        if count == printed:
            return pdf, count
        if edition.pages is None:
            printed = count
        else:
            sheets += edition.pages - count
            if not 1 <= sheets <= room:
                raise ValueError(
                    f"{edition.title}: cannot reach {edition.pages} pages, "
                    f"{count} with {sheets - edition.pages + count} sheets of {room}"
                )
    raise ValueError(f"{edition.title}, {edition.day}: page count does not settle")


def make_reports(out: Path, only: str = "") -> None:
    """Writes the PDFs whose file name holds `only`."""
    out.mkdir(parents=True, exist_ok=True)
    press = Press()
    for report in REPORTS:
        for edition in report.editions:
            name = report.file_name(edition)
            if only not in name:
                continue
            pdf, pages = typeset(press, report, edition)
            (out / f"{name}.pdf").write_bytes(pdf)
            print(f"{name}.pdf  {pages} pages  {len(pdf) // 1024} KB", file=sys.stderr)
