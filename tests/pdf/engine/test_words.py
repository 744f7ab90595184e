from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from reader.pdf.engine.document import Document, open_document
from tests import makepdf

Writer = Callable[[pymupdf.Page], None]


@pytest.fixture
def page_of(tmp_path: Path) -> Any:
    """A document of one page that `write` fills."""
    opened: list[Document] = []

    def make(write: Writer, rotation: int = 0) -> Document:
        pdf = pymupdf.open()
        page = pdf.new_page(width=595, height=842)
        write(page)
        page.set_rotation(rotation)
        path = tmp_path / f"{len(opened)}.pdf"
        pdf.save(path)
        pdf.close()
        opened.append(open_document(path))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def lines_at(*lines: str, x: float = 72, y: float = 100, step: float = 14) -> Writer:
    """Lines of text below each other."""

    def write(page: pymupdf.Page) -> None:
        page.insert_text((x, y), list(lines), fontsize=11, lineheight=step / 11)

    return write


def check_lines(document: Document, number: int = 1) -> None:
    """Lines hold all words once, in order; import and viewing agree on the words."""
    content = document.page(number)
    found = document.words(number)
    assert found.words == content.words
    assert len(found.boxes()) == len(content.words) == content.info.words
    assert content.lines == [] or content.lines[0].first == 0
    for line, after in pairwise(content.lines):
        assert line.last == after.first
    if content.lines:
        assert content.lines[-1].last == len(content.words)
    for line in content.lines:
        assert line.first < line.last and line.x0 <= line.x1 and line.top <= line.bottom
    for word in content.words:
        assert word and word.split() == [word]
        assert word.encode()


def test_words_and_lines(page_of: Any) -> None:
    document = page_of(lines_at("North Korea has", "one operator."))
    content = document.page(1)
    assert content.words == ["North", "Korea", "has", "one", "operator."]
    assert [(line.first, line.last, line.size) for line in content.lines] == [
        (0, 3, 11),
        (3, 5, 11),
    ]
    check_lines(document)


@pytest.mark.parametrize(
    ("head", "tail", "word"),
    [
        ("the infra-", "structure of", "infrastructure"),
        ("the infra\u00ad", "structure of", "infrastructure"),
        ("the INFRA-", "STRUCTURE of", "INFRASTRUCTURE"),
        ("a long-", "term plan", "long-term"),
        ("the long-", "est term", "longest"),
        ("in year-over-", "year terms", "year-over-year"),
        ("a market-", "based price", "market-based"),
        ("https://opm.gov/about-", "us/budget/", "https://opm.gov/about-us/budget/"),
        ("since COVID-", "19 came", "COVID-19"),
        ("the Anglo-", "American firm", "Anglo-American"),
        ("well-known tele-", "communications", "telecommunications"),
    ],
)
def test_a_hyphenated_word_is_one_with_two_boxes(
    page_of: Any, head: str, tail: str, word: str
) -> None:
    document = page_of(lines_at(head, tail))
    found = document.words(1)
    number = len(head.split()) - 1
    assert found.words[number] == word
    first, second = found.boxes()[number]
    assert second[1] > first[1] and second[0] <= first[0]
    assert found.marks([number]) == [first, second]
    assert len(found.words) == len(head.split()) + len(tail.split()) - 1
    check_lines(document)


def test_a_compound_that_the_page_knows_keeps_its_hyphen(page_of: Any) -> None:
    document = page_of(lines_at("fixed-line and fixed-", "line networks"))
    assert document.page(1).words == ["fixed-line", "and", "fixed-line", "networks"]


@pytest.mark.parametrize(
    "lines", [("2019 -", "2025 forecast"), ("Total 12-", "million"), ("a -", "b"), ("pre- ", "5 G")]
)
def test_other_hyphens_join_nothing(page_of: Any, lines: tuple[str, ...]) -> None:
    document = page_of(lines_at(*lines))
    words = document.page(1).words
    assert len(words) == sum(len(line.split()) for line in lines) - (lines[0] == "pre- ")
    check_lines(document)


def test_a_hyphen_joins_nothing_across_a_table_row(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        page.insert_text((72, 100), "semi-")
        page.insert_text((300, 100), "annual")

    assert page_of(write).page(1).words == ["semi-", "annual"]


def test_a_hyphen_at_the_end_of_a_column(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        lines_at("Spectrum in the", "band and infra-", y=700)(page)
        lines_at("structure for the", "next ten years", x=320, y=100)(page)

    document = page_of(write)
    assert document.page(1).words[5:8] == ["infrastructure", "for", "the"]
    check_lines(document)


def test_a_line_that_is_only_the_rest_of_a_word_is_left_out(page_of: Any) -> None:
    document = page_of(lines_at("mobile tele-", "communications", "in Asia"))
    assert [(line.first, line.last) for line in document.page(1).lines] == [(0, 2), (2, 4)]
    check_lines(document)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_rotated_page_has_the_same_words_and_boxes(page_of: Any, rotation: int) -> None:
    write = lines_at("Mobile subscribers and infra-", "structure in the North")
    upright = page_of(write)
    turned = page_of(write, rotation)
    assert turned.page(1).words == upright.page(1).words
    assert turned.words(1).boxes() == upright.words(1).boxes()
    info = turned.page(1).info
    assert (info.width, info.height, info.rotation) == (595, 842, rotation)
    check_lines(turned)


def test_words_turned_with_the_page_are_joined_too(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        page.insert_text((100, 800), ["tele-", "communications"], rotate=90)

    document = page_of(write, rotation=90)
    assert document.page(1).words == ["telecommunications"]


def test_ligatures_are_expanded(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        writer = pymupdf.TextWriter(page.rect)
        writer.append((72, 100), "scienti\ufb01c \ufb02ow", font=pymupdf.Font("helv"))
        writer.write_text(page)

    assert page_of(write).page(1).words == ["scientific", "flow"]


def test_white_space_of_other_kinds_parts_words(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        writer = pymupdf.TextWriter(page.rect)
        font = pymupdf.Font("cjk")
        writer.append((72, 100), "one\u3000two\u2003three\u00a0four soft\u00adly", font=font)
        writer.write_text(page)

    document = page_of(write)
    assert document.page(1).words == ["one", "two", "three", "four", "softly"]
    boxes = document.words(1).boxes()
    assert boxes[0][0][2] <= boxes[1][0][0]
    check_lines(document)


def test_right_to_left_words_are_whole_and_in_order(tmp_path: Path) -> None:
    document = open_document(makepdf.right_to_left(tmp_path / "rtl.pdf"))
    words = document.page(1).words
    assert words and any("\u0590" <= sign <= "\u06ff" for sign in "".join(words))
    raw = pymupdf.open(tmp_path / "rtl.pdf")
    assert words == [word[4] for word in raw[0].get_text("words", flags=3)]
    check_lines(document)
    document.close()


def test_columns_are_kept(page_of: Any) -> None:
    left = [f"left{number} goes on" for number in range(20)]
    right = [f"right{number} goes on" for number in range(20)]

    def write(page: pymupdf.Page) -> None:
        lines_at(*left)(page)
        lines_at(*right, x=320)(page)

    words = page_of(write).page(1).words
    assert words == " ".join(left + right).split()


def test_a_page_written_from_the_bottom_up_is_read_from_the_top(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        for x, name in ((320, "right"), (72, "left")):
            for number in reversed(range(12)):
                page.insert_text((x, 100 + 30 * number), f"{name}{number} text")

    document = page_of(write)
    expected = [f"{name}{number}" for name in ("left", "right") for number in range(12)]
    assert document.page(1).words[::2] == expected
    tops = [line.top for line in document.page(1).lines]
    assert tops[:12] == sorted(tops[:12])
    check_lines(document)


def test_size_and_weight_of_lines(page_of: Any) -> None:
    def write(page: pymupdf.Page) -> None:
        page.insert_text((72, 100), "1. Key statistics", fontsize=18, fontname="hebo")
        page.insert_text((72, 130), " \u00a0 ", fontsize=9)
        page.insert_text((72, 160), "Plain words & <marks>", fontsize=10, fontname="helv")

    lines = page_of(write).page(1).lines
    assert [(line.size, line.bold) for line in lines] == [(18, True), (10, False)]


def test_marks_leave_out_numbers_that_do_not_exist(page_of: Any) -> None:
    found = page_of(lines_at("one two")).words(1)
    assert len(found.marks([1, 5, -1])) == 1
    assert found.page_words(1).words == ("one", "two")


def test_marks_lie_on_the_words(page_of: Any) -> None:
    document = page_of(lines_at("Koryolink serves the capital"))
    (box,) = document.words(1).marks([0])
    assert 70 < box[0] < 73 and 85 < box[1] < 95 and 98 < box[3] < 106


def test_words_in_a_row_have_one_mark(page_of: Any) -> None:
    found = page_of(lines_at("Koryolink serves the capital", "of the North")).words(1)
    boxes = [box for (box,) in found.boxes()]
    joined = (*boxes[0][:2], *boxes[1][2:])
    assert found.marks([0, 1, 3, 4]) == [joined, boxes[3], boxes[4]]


def test_words_of_two_cells_have_a_mark_each(page_of: Any) -> None:
    def write(page: Any) -> None:
        page.insert_text((72, 100), "Koryolink", fontsize=10)
        page.insert_text((190, 100), "Cheo Technology", fontsize=10)

    found = page_of(write).words(1)
    boxes = [box for (box,) in found.boxes()]
    joined = (*boxes[1][:2], *boxes[2][2:])
    assert found.marks([0, 1, 2]) == [boxes[0], joined]


def test_real_pages_hold_together(reports_dir: Path) -> None:
    for path in sorted(reports_dir.glob("*.pdf"))[::9]:
        document = open_document(path)
        for number in range(1, document.page_count + 1, 17):
            check_lines(document, number)
        document.close()
