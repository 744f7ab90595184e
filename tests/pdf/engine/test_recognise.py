"""Words in the pictures of pages stand where they are printed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pymupdf
import pytest

from reader.model.page import Rect
from reader.model.recognised import PrintedLine, RecognisedText, pack_text, unpack_text
from reader.pdf.engine.document import open_document
from reader.pdf.engine.tesseract import find_recogniser
from reader.pdf.engine.words import Words, recognised_lines
from reader.pdf.recognising import RecognisePage, how_to_install
from reader.pdf.source import PdfSource
from tests import makepdf

TEXT = "Mobile subscribers in Mongolia passed four million\nbroadband grew by 12.5 percent"
TESSERACT = shutil.which("tesseract")
real = pytest.mark.skipif(TESSERACT is None, reason="Tesseract is not installed")


def recognised(path: Path, page: int = 1, turns: bool = False) -> RecognisedText | None:
    document = open_document(path)
    try:
        job = RecognisePage(PdfSource(1, str(path), "s"), page, TESSERACT or "", "eng", turns)
        return document.recognise(job, lambda: True)
    finally:
        document.close()


def printed(text: str) -> list[tuple[str, Rect]]:
    """Where the words of `makepdf.scanned` stand, as PyMuPDF prints them."""
    document = pymupdf.open()
    page = document.new_page(width=makepdf.A4[0], height=makepdf.A4[1])
    edge = makepdf.MARGIN
    box = pymupdf.Rect(edge, edge, makepdf.A4[0] - edge, makepdf.A4[1] - edge)
    page.insert_textbox(box, text, fontsize=14)
    return [(word[4], word[:4]) for word in page.get_text("words")]


def near(one: Rect, other: Rect) -> bool:
    """Letters fill less than the height of their line, and the width of the word."""
    return (
        abs(one[0] - other[0]) < 2
        and abs(one[2] - other[2]) < 2
        and other[1] - 2 < one[1] < one[3] < other[3] + 2
    )


@real
def test_words_and_their_boxes(tmp_path: Path) -> None:
    text = recognised(makepdf.scanned(tmp_path / "scan.pdf", TEXT))
    assert text is not None and text.own == 0
    there = printed(TEXT)
    assert list(text.words) == [word for word, _ in there]
    for boxes, (word, box) in zip(text.boxes, there, strict=True):
        assert len(boxes) == 1 and near(boxes[0], box), word
    assert [line.first for line in text.lines] == [0, 7]
    assert all(12 <= line.size <= 16 for line in text.lines)


@real
@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_page_that_is_turned(tmp_path: Path, rotation: int) -> None:
    path = makepdf.scanned(tmp_path / "scan.pdf", TEXT, rotation=rotation)
    text = recognised(path)
    assert text is not None and "subscribers" in text.words
    page = pymupdf.open(path)[0]
    box = dict(printed(TEXT))["subscribers"]
    (seen,) = text.boxes[text.words.index("subscribers")]
    assert near(tuple(pymupdf.Rect(seen) * page.rotation_matrix), box)


@real
def test_a_picture_on_its_head(tmp_path: Path) -> None:
    found = find_recogniser()
    if found is None or not found.turns:
        pytest.skip("Tesseract has no file to see how a page lies")
    # Enough words for it to be sure.
    path = makepdf.scanned(tmp_path / "scan.pdf", "\n".join([TEXT] * 12), rotation=180)
    document = pymupdf.open(path)
    document[0].set_rotation(0)
    document.save(tmp_path / "head.pdf")
    text = recognised(tmp_path / "head.pdf", turns=True)
    assert text is not None and text.words.count("subscribers") == 12
    assert all(12 <= line.size <= 16 for line in text.lines)


@real
def test_a_stamp_keeps_its_words_and_its_place(tmp_path: Path) -> None:
    text = recognised(makepdf.scanned(tmp_path / "s.pdf", TEXT, stamp="Licensed to Ann Example"))
    assert text is not None and text.own == 4
    assert text.words == tuple(TEXT.split())


@real
def test_nothing_is_recognised_where_nothing_is(tmp_path: Path) -> None:
    assert recognised(makepdf.scanned(tmp_path / "blank.pdf", "")) is None
    assert recognised(makepdf.report(tmp_path / "report.pdf"), 2) is None
    assert recognised(makepdf.plain(tmp_path / "few.pdf", "a chapter begins")) is None


def test_recognised_words_follow_the_others(tmp_path: Path) -> None:
    page = pymupdf.open(makepdf.plain(tmp_path / "a.pdf", "two words"))[0]
    boxes = (((10.0, 20.0, 30.0, 30.0),), ((31.0, 20.0, 50.0, 30.0), (10.0, 40.0, 20.0, 50.0)))
    added = RecognisedText(2, ("more", "words"), boxes, (PrintedLine(0, 12.0), PrintedLine(2, 9)))
    own, both = Words(page), Words(page, added)
    assert both.words == [*own.words, "more", "words"]
    assert both.boxes() == [*own.boxes(), *boxes] and both.marks([3]) == list(boxes[1])
    (line,) = recognised_lines(added)  # the second holds no word of its own
    assert (line.first, line.last, line.x0, line.x1, line.size) == (2, 4, 10.0, 50.0, 12.0)
    assert both.lines() == [*own.lines(), line]
    other = RecognisedText(5, ("more",), (boxes[0],), ())
    assert Words(page, other).words == own.words


def test_places_are_kept_to_a_tenth_of_a_point() -> None:
    boxes = (((1.04, 2.0, 3.0, 4.0),), ((5.0, 6.0, 7.0, 8.0), (9.0, 10.0, 11.0, 12.0)))
    text = RecognisedText(1, ("a", "b"), boxes, (PrintedLine(0, 10.5),))
    again = unpack_text(pack_text(text))
    assert again.boxes == (((1.0, 2.0, 3.0, 4.0),), boxes[1])
    assert (again.own, again.words, again.lines) == (1, ("a", "b"), text.lines)


@pytest.mark.parametrize(
    ("platform", "what"), [("win32", "UB-Mannheim"), ("darwin", "Homebrew"), ("linux", "packages")]
)
def test_what_to_install_is_one_sentence(platform: str, what: str) -> None:
    assert what in how_to_install(platform) and how_to_install(platform).count(". ") == 0
