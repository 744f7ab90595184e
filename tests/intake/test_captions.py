"""Captions in all the forms that publishers print, and lines that only look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake.captions import caption_lines, captions
from reader.intake.lines import Sheet, TextLine

BODY = 10.0


def sheet(*lines: str | tuple[str, bool], gap: float = 2.0) -> Sheet:
    """A page of lines, each plain or bold, one under the other."""
    words: list[str] = []
    made = []
    for at, line in enumerate(lines):
        text, bold = line if isinstance(line, tuple) else (line, False)
        first = len(words)
        words += text.split()
        top = 100 + at * (12 + gap)
        made.append(
            TextLine(text, first, len(words), 50, top, 50 + 5 * len(text), top + 12, BODY, bold)
        )
    return Sheet(7, 595, 842, words, made)


def found(page: Sheet) -> list[tuple[str, str, str]]:
    lines = caption_lines(page, range(len(page.lines)))
    return [(one.kind, one.number, one.text) for one in lines]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Table 12 - Mobile subscribers - 2010 - 2025", "table", "12"),
        ("TABLE FD-1.—Summary of Federal Debt", "table", "FD-1"),
        ("TABLE FD-1—Summary of Federal Debt", "table", "FD-1"),
        ("CHART FFO-A.—Monthly Receipts and Outlays", "chart", "FFO-A"),
        ("TABLE FCP-VI-2.—Monthly Report of Major Market Participants", "table", "FCP-VI-2"),
        ("Exhibit IV: Regulatory timeline", "exhibit", "IV"),
        ("Chart 3 – Broadband penetration", "chart", "3"),
        ("Figure 2.1: Network coverage", "figure", "2.1"),
        ("Fig. 7: Towers", "figure", "7"),
        ("Table 1 – Country statistics – 2010 - 2025", "table", "1"),
        ("Table A.1 – Exchange rates", "table", "A.1"),
        ("Map 2: Submarine cables", "map", "2"),
        ("Box 3. The new licence", "box", "3"),
    ],
)
def test_forms(text: str, kind: str, number: str) -> None:
    assert found(sheet(text, "Year Subscribers Growth")) == [(kind, number, text)]


def test_bold_needs_no_separator() -> None:
    assert found(sheet(("Table 4.2 Mobile subscribers in Kenya", True), "Year 2010 2011")) == [
        ("table", "4.2", "Table 4.2 Mobile subscribers in Kenya")
    ]
    assert found(sheet(("TABLE 1 .1 B", True), "Measure Target")) == [
        ("table", "1.1B", "TABLE 1 .1 B")
    ]


def test_a_caption_goes_on() -> None:
    page = sheet(
        ("TABLE FD-5.—Maturity Distribution and Average Length of Marketable", True),
        ("Interest-Bearing Public Debt", True),
        "[In millions of dollars]",
    )
    assert [text for *_, text in found(page)] == [
        "TABLE FD-5.—Maturity Distribution and Average Length of Marketable "
        "Interest-Bearing Public Debt"
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Table 3 shows the growth of mobile subscribers since 2010.",),
        ("Table FD-2 categorizes by type, that is, marketable",),
        ("The growth of subscribers is large and can be seen in", "Table 3. It fell after 2020."),
        ("the share of the incumbent operator in the whole market (see", "Figure 2: the map)"),
        ("Table of contents",),
        ("Table 1 – Country statistics ............ 12",),
        ("Exhibit 5% of all lines",),
        ("Map of the country",),
        ("Box office receipts",),
    ],
)
def test_no_caption(lines: tuple[str, ...]) -> None:
    assert found(sheet(*lines)) == []


def test_a_list_of_tables_has_no_captions() -> None:
    entries = [f"Table {n} – Subscribers of operator {n}" for n in range(1, 9)]
    page = sheet(*entries)
    lines = list(caption_lines(page, range(len(page.lines))))
    assert len(lines) == 8
    assert captions(lines, {7: len(page.words)}, set()) == ()
    inside = {(7, one.first) for one in lines[:3]}
    assert len(captions(lines, {7: 10_000}, inside)) == 5


@given(
    st.lists(st.sampled_from(["Table", "3", "–", "Chart", "IV:", "shows", "A.1", "x."]), max_size=9)
)
def test_words_of_a_caption_are_its_text(words: list[str]) -> None:
    page = sheet(" ".join(words), "and more") if words else sheet("nothing")
    for caption in caption_lines(page, range(len(page.lines))):
        assert " ".join(page.words[caption.first : caption.last]) == caption.text
        assert caption.number
