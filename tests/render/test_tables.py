"""The cells under captions, from where the words of a page stand."""

from pathlib import Path

import pymupdf
import pytest

from reader.model.contents import Caption
from reader.model.page import PageWords
from reader.model.table import Table
from reader.pdf.engine.words import Words
from reader.render.tables import tables_of

ROWS = (
    ("Indicator", "2022", "2023", "Change, %"),
    ("Fixed lines in service*", "1,180", "1,204", "2.0"),
    ("Mobile subscriptions", "3,812", "6,000", "57.4"),
    ("Internet users, % of all", "-", "0.1", "n.a."),
)
TEXT = "The figures in this paragraph are running text and belong to no table at all."


def page_of(path: Path, *lines: tuple[float, float, str]) -> PageWords:
    """The placed words of a page with these texts, at left and foot."""
    document = pymupdf.open()
    page = document.new_page()
    for x, y, text in lines:
        page.insert_text((x, y), text, fontsize=10)
    document.save(path)
    document.close()
    with pymupdf.open(path) as opened:
        return Words(opened[0]).page_words(1)


def lines_of(top: float, rows: tuple[tuple[str, ...], ...]) -> list[tuple[float, float, str]]:
    """The cells of a table, line by line."""
    across = (72.0, 250.0, 320.0, 390.0)
    return [
        (across[column], top + 16 * number, text)
        for number, row in enumerate(rows)
        for column, text in enumerate(row)
    ]


def captions_in(page: PageWords, *texts: str) -> tuple[Caption, ...]:
    found = []
    words = list(page.words)
    for text in texts:
        parts = text.split()
        first = next(n for n in range(len(words)) if words[n : n + len(parts)] == parts)
        kind = parts[0].casefold()
        found.append(Caption(kind, parts[1], text, page.page, first, first + len(parts)))
    return tuple(found)


def texts(table: Table) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row) for row in table.rows]


def test_a_table_ends_at_its_source_and_its_cells_know_their_words(tmp_path: Path) -> None:
    page = page_of(
        tmp_path / "a.pdf",
        (72, 100, "Table 1 - Key figures - 2023"),
        *lines_of(130, ROWS),
        (72, 200, "Source: the ministry, 2024"),
        (72, 230, TEXT),
    )
    (table,) = tables_of(page, captions_in(page, "Table 1 - Key figures - 2023"))
    assert texts(table) == list(ROWS)
    assert (table.caption, table.page) == (0, 1)
    cell = table.rows[1][0]
    assert [page.words[number] for number in cell.words] == ["Fixed", "lines", "in", "service*"]


def test_a_note_under_the_caption_and_labels_of_two_lines(tmp_path: Path) -> None:
    wrapped = (
        ("Indicator", "2022", "2023", "Change"),
        ("Fixed lines in service, at", "1,180", "1,204", "2.0"),
        ("the end of the year",),
        ("Mobile subscriptions", "3,812", "6,000", "57.4"),
    )
    page = page_of(
        tmp_path / "a.pdf",
        (72, 100, "TABLE FD-1 - Summary"),
        (72, 114, "[In millions of dollars. Source: the office of this and that, and of others]"),
        *lines_of(150, wrapped),
    )
    (table,) = tables_of(page, captions_in(page, "TABLE FD-1 - Summary"))
    assert [row[0] for row in texts(table)] == [
        "Indicator",
        "Fixed lines in service, at the end of the year",
        "Mobile subscriptions",
    ]


def test_figures_that_stand_side_by_side_are_two_columns(tmp_path: Path) -> None:
    rows = [(72.0, 130.0 + 14 * n, f"{2018 + n} {1234 + 7 * n:,} {4321 + n:,}") for n in range(5)]
    page = page_of(tmp_path / "a.pdf", (72, 100, "Table 2 - Dense - 2022"), *rows)
    (table,) = tables_of(page, captions_in(page, "Table 2 - Dense - 2022"))
    assert texts(table)[0] == ("2018", "1,234", "4,321")
    assert len(table.rows) == 5


@pytest.mark.parametrize("below", [[(72.0, 130.0, TEXT), (72.0, 144.0, TEXT)], []])
def test_where_there_is_no_table_none_is_made_up(
    tmp_path: Path, below: list[tuple[float, float, str]]
) -> None:
    page = page_of(tmp_path / "a.pdf", (72, 100, "Table 3 - Nothing here"), *below)
    assert tables_of(page, captions_in(page, "Table 3 - Nothing here")) == ()


def test_each_caption_has_its_own_cells_and_charts_have_none(tmp_path: Path) -> None:
    page = page_of(
        tmp_path / "a.pdf",
        (72, 100, "Table 1 - First"),
        *lines_of(120, ROWS[:3]),
        (72, 200, "Table 2 - Second"),
        *lines_of(220, ROWS[:1] + ROWS[2:]),
        (72, 300, "Chart 1 - Lines"),
        *lines_of(330, ROWS),
    )
    captions = captions_in(page, "Table 1 - First", "Table 2 - Second", "Chart 1 - Lines")
    found = tables_of(page, captions)
    assert [(one.caption, len(one.rows)) for one in found] == [(0, 3), (1, 3)]
