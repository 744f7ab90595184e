"""Every figure in the prose is right, known on its date, and stands in the PDF."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pymupdf
import pytest
from otr import build
from otr.catalogue import REPORTS, Edition, Report
from otr.model import Bullets, Para

from tests.sample import recompute

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
BODY = pymupdf.Rect(0, 66, 596, 780)
EDITIONS = [
    pytest.param(report, edition, id=report.file_name(edition))
    for report in REPORTS
    for edition in report.editions
]
_MEASURED = re.compile(
    r"\d(%| per (100|million) | (million|billion|trillion|kWh|times|percentage|GW|MW)\b)"
    r"|\d\.\d+ years"
)
_YEAR = re.compile(r"(?<![\d,.-])((?:19|20)\d\d)(?![\d,.-]?\d)")
_BETWEEN = re.compile(r"[\s\u00ad-]+")


def _squeezed(text: str) -> str:
    """Without spaces and hyphens, which differ by where a line ends."""
    return _BETWEEN.sub("", text.replace("\ufb01", "fi").replace("\ufb02", "fl"))


@cache
def _pdf_text(name: str) -> str:
    with pymupdf.open(SAMPLE / f"{name}.pdf") as pdf:
        flags = pymupdf.TEXT_DEHYPHENATE
        return _squeezed("".join(page.get_text(clip=BODY, flags=flags) for page in pdf))


@cache
def _sentences(name: str) -> list[tuple[str, tuple[Any, ...]]]:
    """What the edition says with figures; its annex has as many sheets as in the PDF."""
    report, edition = next((r, e) for r in REPORTS for e in r.editions if r.file_name(e) == name)
    with pymupdf.open(SAMPLE / f"{name}.pdf") as pdf:
        outline = pdf.get_toc()
    annex = next((i for i, row in enumerate(outline) if row[1].startswith("Annex")), None)
    sheets = 0
    if annex is not None:
        after = [row[0] for row in outline[annex + 1 :]]
        sheets = after.index(1)
    return build.document(report, edition, edition.pages or 0, sheets).sentences()


@pytest.mark.parametrize(("report", "edition"), EDITIONS)
def test_figures_in_sentences_are_right(report: Report, edition: Edition) -> None:
    claims = [c for _, found in _sentences(report.file_name(edition)) for c in found]
    assert len(claims) > 40
    wrong = [problem for claim in claims if (problem := recompute.wrong(claim, edition.day))]
    assert not wrong, "\n".join(wrong[:10])


@pytest.mark.parametrize(("report", "edition"), EDITIONS)
def test_no_figure_with_a_unit_stands_without_its_claim(report: Report, edition: Edition) -> None:
    blocks = build.document(report, edition, 40, 2).blocks
    texts: list[Any] = [b for b in blocks if isinstance(b, Para)]
    texts += [item for b in blocks if isinstance(b, Bullets) for item in b.items]
    for text in texts:
        rest = text.text
        for figure in sorted((c.printed for c in text.claims), key=len, reverse=True):
            rest = rest.replace(figure, "")
        assert not _MEASURED.search(rest), text.text


@pytest.mark.parametrize(("report", "edition"), EDITIONS)
def test_sentences_with_figures_stand_in_the_pdf(report: Report, edition: Edition) -> None:
    name = report.file_name(edition)
    page_text = _pdf_text(name)
    for text, claims in _sentences(name):
        pieces = re.split(r"@[a-z]+:[a-z0-9_-]+", text)
        missing = [p for p in pieces if _squeezed(p) not in page_text]
        assert not missing, missing[0][:200]
        for claim in claims:
            assert claim.printed in text


@pytest.mark.parametrize(("report", "edition"), EDITIONS)
def test_nothing_later_than_the_cover_is_said(report: Report, edition: Edition) -> None:
    with pymupdf.open(SAMPLE / f"{report.file_name(edition)}.pdf") as pdf:
        text = "\n".join(page.get_text() for page in pdf)
    years = {int(year) for year in _YEAR.findall(text)}
    assert len(years) > 12
    assert max(years) <= edition.day.year


@pytest.mark.parametrize(("report", "edition"), EDITIONS)
def test_rises_are_called_rises(report: Report, edition: Edition) -> None:
    day = edition.day.isoformat()
    seen = 0
    for text, claims in _sentences(report.file_name(edition)):
        for claim in claims:
            if claim.op != "gap":
                continue
            measure, place, start, end = claim.args
            points = recompute.series(measure, place, day)
            figure = re.escape(claim.printed)
            up = rf"(a rise of|an increase of|up by) {figure}|{figure} higher than in {start}"
            down = rf"(a fall of|a decline of|down by) {figure}|{figure} lower than in {start}"
            said_up, said_down = re.search(up, text), re.search(down, text)
            if bool(said_up) != bool(said_down):
                seen += 1
                assert (points[end] > points[start]) == bool(said_up), text
    assert seen > 3 or report.slug == "asia"  # which compares places, not years


def test_a_wrong_figure_would_be_noticed() -> None:
    from otr.model import Claim

    claim = Claim("6.10 million", "value", ("mobile", "KP", 2021))
    day = REPORTS[0].editions[-1].day
    assert recompute.wrong(claim, day)
    assert not recompute.wrong(Claim("6.00 million", "value", ("mobile", "KP", 2021)), day)


def test_the_table_of_years_repeats_the_series() -> None:
    day = "2025-03-27"
    with pymupdf.open(SAMPLE / f"north-korea-{day}.pdf") as pdf:
        page = next(p for p in pdf if "Main series by year" in p.get_text() and p.number > 8)
        words = page.get_text().split()
    mobile = recompute.series("mobile", "KP", day)
    for year in range(2009, 2022):
        if year in mobile:
            at = max(i for i, word in enumerate(words) if word == str(year))
            shown = f"{mobile[year] / 1e6:.2f}m" if mobile[year] >= 1e6 else f"{mobile[year]:,.0f}"
            assert words[at + 1] == shown, year
