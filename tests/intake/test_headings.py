"""Headings: outline titles found on their pages, numbered and typographic headings without one."""

from reader.intake.headings import from_type
from reader.intake.lines import Sheet, TextLine
from reader.intake.outlines import locate, usable
from reader.intake.sketch import sketch
from reader.model.contents import OutlineEntry

Printed = tuple[str, float, float, bool]
"""Text, top, size, bold."""


def sheet(number: int, *lines: Printed) -> Sheet:
    words: list[str] = []
    made = []
    for text, top, size, bold in lines:
        first = len(words)
        words += text.split()
        width = size * 0.5 * len(text)
        made.append(
            TextLine(text, first, len(words), 60, top, 60 + width, top + size * 1.2, size, bold)
        )
    return Sheet(number, 595, 842, words, made)


def prose(top: float, count: int = 12) -> list[Printed]:
    text = "the market for broadband grew and operators kept building their networks"
    return [(text, top + 13 * n, 10.0, False) for n in range(count)]


def test_a_title_is_found_by_its_words() -> None:
    page = sheet(
        3,
        ("Federal Debt", 36, 8, False),
        *prose(80, 3),
        ("1.2 Federal Debt", 300, 14, True),
        *prose(330, 3),
    )
    (found,) = locate([OutlineEntry(1, "Federal  debt", 3)], page)
    assert found.top == 300  # the larger type, where no position is known
    (found,) = locate([OutlineEntry(1, "1.2 Federal Debt", 3)], page)
    assert found.top == 300


def test_position_decides_between_two_occurrences() -> None:
    page = sheet(2, ("Benefits", 100, 12, True), *prose(130, 3), ("Benefits", 500, 12, True))
    at_400, at_90 = locate(
        [OutlineEntry(2, "Benefits", 2, 480.0), OutlineEntry(2, "Benefits", 2, 90.0)], page
    )
    assert (at_400.top, at_90.top) == (500, 100)


def test_a_title_that_is_not_printed_starts_at_its_position() -> None:
    page = sheet(2, ("March 2014", 760, 8, False), *prose(100), ("Fiscal matters", 400, 12, True))
    at_top, at_380, unknown = locate(
        [
            OutlineEntry(1, "Chapter of nowhere", 2, 36.0),
            OutlineEntry(1, "Chapter of nowhere", 2, 380.0),
            OutlineEntry(1, "Chapter of nowhere", 2),
        ],
        page,
    )
    assert (at_top.top, at_380.top, unknown.word) == (100, 400, 0)


def test_a_title_broken_over_lines_and_words() -> None:
    page = sheet(
        2, *prose(60, 2), ("Annual Performance Repor", 200, 20, True), ("t 2019", 230, 20, True)
    )
    (found,) = locate([OutlineEntry(1, "Annual Performance Report 2019", 2)], page)
    assert found.top == 200


def test_outlines_of_file_names_are_none() -> None:
    names = ["September Front Cover", "b2016_3cont", "b2016_3poe", "b2016_3ffotxt", "b2016_3ust"]
    assert usable([OutlineEntry(1, name, n + 1) for n, name in enumerate(names)], 20) == []
    assert usable([OutlineEntry(1, "Blank Page", n + 1) for n in range(6)], 20) == []
    parts = [OutlineEntry(1, f"OPMG-002_APR_Part{n:02}", n + 1) for n in range(6)]
    assert usable(parts, 20) == []
    nowhere = [OutlineEntry(1, "Mobile", 0), OutlineEntry(1, "Broadband", 99)]
    assert usable(nowhere, 20) == []


def test_a_good_outline_is_kept_with_levels_from_one() -> None:
    entries = [OutlineEntry(2, "Mobile  market", 2, 50.0), OutlineEntry(3, "4G", 3)]
    assert usable(entries, 20) == [
        OutlineEntry(1, "Mobile market", 2, 50.0),
        OutlineEntry(2, "4G", 3),
    ]


def test_numbered_and_typographic_headings() -> None:
    pages = [
        sheet(1, ("Kenya Telecoms", 200, 30, True), ("June 2024", 260, 20, True)),
        sheet(2, ("1 Key statistics", 80, 16, True), *prose(110)),
        sheet(3, ("1.1 Market overview", 80, 10, False), *prose(110)),
        sheet(
            4,
            ("Regulatory environment and the", 80, 16, True),
            ("universal service fund", 100, 16, True),
            *prose(130),
            ("Table 3 - Fees", 400, 12, True),
            ("2,014 1,933 12", 420, 16, True),
            ("Prices, continued", 440, 16, True),
        ),
    ]
    found = from_type([sketch(page) for page in pages], lambda number: False)
    assert [(one.text, one.level, one.page) for one in found] == [
        ("1 Key statistics", 1, 2),
        ("1.1 Market overview", 2, 3),
        ("Regulatory environment and the universal service fund", 1, 4),
    ]


def test_running_heads_are_no_headings() -> None:
    pages = [
        sheet(n, ("KENYA TELECOMS", 30, 10, True), *prose(80), (f"Page {n}", 800, 10, True))
        for n in range(1, 9)
    ]
    assert from_type([sketch(page) for page in pages], lambda number: False) == []


def test_sentences_and_figures_are_no_headings() -> None:
    page = sheet(
        1,
        *prose(60, 30),
        ("2 million people had a phone then", 500, 10, False),
        ("3.5 million people had a phone", 520, 10, False),
        ("3. it fell", 540, 10, False),
    )
    assert from_type([sketch(page)], lambda number: False) == []


def test_a_number_set_apart_belongs_to_its_heading() -> None:
    """Left of the title, or above it in larger type, as chapters are often opened."""
    words = "2 Executive summary 2.1 What they show the market grew".split()
    lines = [
        TextLine("2", 0, 1, 70, 78, 85, 114, 30, False),
        TextLine("Executive summary", 1, 3, 70, 104, 255, 130, 21, True),
        TextLine("2.1", 3, 4, 70, 150, 90, 162, 12, True),
        TextLine("What they show", 4, 7, 98, 150, 200, 162, 12, True),
        *(
            TextLine("the market grew", 7, 10, 70, 170.0 + n, 180, 182.0 + n, 10, False)
            for n in (0,)
        ),
    ]
    page = Sheet(3, 595, 842, words, lines)
    many = [
        sheet(n, (f"{n} Chapter of something", 80, 12, True), *prose(100)) for n in range(4, 10)
    ]
    found = from_type([sketch(one) for one in (page, *many)], lambda number: False)
    assert [(one.text, one.level, one.word) for one in found[:2]] == [
        ("2 Executive summary", 1, 0),
        ("2.1 What they show", 2, 3),
    ]
    located = locate([OutlineEntry(2, "What they show", 3)], page)
    assert located[0].word == 3


def test_the_head_of_a_table_is_no_heading() -> None:
    words = "Indicator Figure Change the market grew".split()
    lines = [
        TextLine("Indicator", 0, 1, 70, 100, 120, 112, 10, True),
        TextLine("Figure", 1, 2, 200, 100, 240, 112, 10, True),
        TextLine("Change", 2, 3, 300, 100, 340, 112, 10, True),
        TextLine("the market grew", 3, 6, 70, 130, 180, 142, 10, False),
    ]
    assert from_type([sketch(Sheet(3, 595, 842, words, lines))], lambda number: False) == []
