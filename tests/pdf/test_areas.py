from pathlib import Path

import pymupdf
import pytest

from reader.pdf.engine.document import open_document
from reader.pdf.engine.draw import draw, draw_area
from reader.pdf.jobs import DrawArea, Rights
from reader.pdf.source import PdfSource
from tests import makepdf


def forbidding(path: Path, permissions: int) -> Path:
    with pymupdf.open() as document:
        document.new_page().insert_text((72, 72), "hello")
        document.save(
            path,
            encryption=pymupdf.PDF_ENCRYPT_AES_256,
            owner_pw="owner",
            user_pw="",
            permissions=permissions,
        )
    return path


def rights(path: Path) -> Rights:
    document = open_document(path)
    try:
        return document.rights()
    finally:
        document.close()


def test_a_plain_pdf_forbids_nothing(tmp_path: Path) -> None:
    assert rights(makepdf.plain(tmp_path / "a.pdf", "hello")) == Rights(copy=True, print=True)


def test_what_the_publisher_forbids(tmp_path: Path) -> None:
    only_print = forbidding(tmp_path / "a.pdf", int(pymupdf.PDF_PERM_PRINT))
    assert rights(only_print) == Rights(copy=False, print=True, print_high=False)
    only_copy = forbidding(tmp_path / "b.pdf", int(pymupdf.PDF_PERM_COPY))
    assert rights(only_copy) == Rights(copy=True, print=False, print_high=False)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_an_area_is_the_same_part_of_the_whole_drawing(tmp_path: Path, rotation: int) -> None:
    document = open_document(makepdf.rotated(tmp_path / "a.pdf", rotation))
    try:
        x0, y0, x1, y1 = document.words(1).boxes()[0][0]
        shown = document.shown(1, (x0 - 20, y0 - 10, x1 + 30, y1 + 10))
        page = document.page_list(1)
        whole, part = draw(page, 1.5), draw_area(page, shown, 1.5)
    finally:
        document.close()
    left, top = int(shown[0] * 1.5), int(shown[1] * 1.5)
    rows = whole.pixels()
    cut = b"".join(
        rows[((top + y) * whole.width + left) * 3 :][: part.width * 3] for y in range(part.height)
    )
    assert part.pixels() == cut
    assert any(part.pixels().replace(b"\xff", b""))  # the words are in it


def test_an_area_is_cut_off_at_the_page(tmp_path: Path) -> None:
    document = open_document(makepdf.plain(tmp_path / "a.pdf", "hello"))
    try:
        page = document.page_list(1)
        part = draw_area(page, (500, 800, 900, 1200), 1.0)
        assert (part.width, part.height) == (95, 42)
        with pytest.raises(ValueError, match="outside"):
            draw_area(page, (700, 0, 800, 10), 1.0)
    finally:
        document.close()


def test_an_area_asks_for_the_room_it_needs() -> None:
    job = DrawArea(PdfSource(1, "a.pdf", ""), 1, (0.0, 0.0, 100.0, 50.0), 2.0)
    assert 200 * 100 * 3 <= job.pixels < 210 * 110 * 3
