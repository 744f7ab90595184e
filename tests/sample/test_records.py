"""The record pages: the wordings that publishers and resellers use, and no foreign words."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest
from otr.records import WANTED

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def _text(name: str) -> str:
    page = (SAMPLE / "records" / f"{name}.html").read_text(encoding="utf-8")
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_all_are_there() -> None:
    assert {path.stem for path in (SAMPLE / "records").glob("*.html")} == set(WANTED)
    assert all((SAMPLE / f"{name}.pdf").is_file() for name in WANTED)


@pytest.mark.parametrize("name", WANTED)
def test_a_page_has_the_words_of_its_kind(name: str) -> None:
    text = _text(name)
    asked = {
        "publisher": (
            "Last updated: ",
            "Update History",
            "Report Status: ",
            "Report Pages: ",
            "Key developments:",
            "mentioned in this report:",
            "Related Reports",
        ),
        "archive": (
            "Current publication date:- ",
            "Edition)",
            "Report Status: Archived",
            "Publication Overview",
            "Key developments:",
            "List of Tables",
            "Table 1 \u2013",
        ),
        "reseller": (
            "Published: ",
            "Pages: ",
            "Research from: Open Telecom Reports",
            "There is an updated edition available for this report.",
        ),
    }[WANTED[name]]
    for words in asked:
        assert words in text
    assert "no commercial market study" in text


def test_the_current_page_says_84() -> None:
    text = _text("north-korea-2025-03-27")
    assert "Last updated: 27 Mar 2025 Update History" in text
    assert "Report Status: Current" in text
    assert "Report Pages: 84" in text
    assert "Koryolink" in text


def test_pages_load_nothing_from_elsewhere() -> None:
    for path in (SAMPLE / "records").glob("*.html"):
        assert not re.search(r"(src=|href=\"(?!#)|@import|url\()", path.read_text("utf-8"))
