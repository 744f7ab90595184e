"""Pages drawn dark, in sepia and with high contrast; photographs and charts left alone."""

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from reader.pdf.engine import figures as figures_module
from reader.pdf.engine.document import Document, open_document
from reader.pdf.engine.draw import PageList, Picture, draw
from reader.render.key import CONTRAST, DARK, SEPIA
from tests import makepdf

WHITE = (255, 255, 255)
BLUE, RED = (0.1, 0.3, 0.9), (0.9, 0.1, 0.1)


def at(picture: Picture, x: int, y: int) -> tuple[int, ...]:
    place = 3 * (y * picture.width + x)
    return tuple(picture.pixels()[place : place + 3])


def photo(colour: tuple[int, int, int] = (200, 150, 90), space: object = pymupdf.csRGB) -> bytes:
    pixmap = pymupdf.Pixmap(space, pymupdf.IRect(0, 0, 40, 40))
    pixmap.set_rect(pixmap.irect, colour[: pixmap.n])
    return bytes(pixmap.tobytes("png"))


def made(path: Path, paint: Callable[[pymupdf.Page], None], rotation: int = 0) -> Document:
    with pymupdf.open() as raw:
        page = raw.new_page(width=400, height=400)
        paint(page)
        page.set_rotation(rotation)
        raw.save(path)
    return open_document(path)


def with_photo(page: pymupdf.Page) -> None:
    page.insert_image(pymupdf.Rect(100, 200, 200, 300), stream=photo())
    page.draw_rect(pymupdf.Rect(20, 20, 60, 60), color=None, fill=(0, 0, 0))
    page.draw_rect(pymupdf.Rect(300, 20, 340, 60), color=None, fill=(0, 0, 0.6))


def test_dark_inverts_paper_and_ink_and_keeps_hues(tmp_path: Path) -> None:
    document = made(tmp_path / "a.pdf", with_photo)
    picture = draw(document.page_list(1), 1.0, look=DARK)
    assert at(picture, 5, 5) == (0x1F,) * 3
    assert at(picture, 40, 40) == WHITE
    red, green, blue = at(picture, 320, 40)
    assert blue > 200 and blue > red + 20 and blue > green + 20
    document.close()


@pytest.mark.parametrize("look", [DARK, CONTRAST])
@pytest.mark.parametrize("rotation", [0, 90])
def test_a_photograph_is_left_alone(tmp_path: Path, look: str, rotation: int) -> None:
    document = made(tmp_path / "a.pdf", with_photo, rotation)
    page = document.page_list(1)
    plain = draw(page, 1.5, 90)
    dressed = draw(page, 1.5, 90, look=look)
    assert rotation or page.figures == [(100.0, 200.0, 200.0, 300.0)]
    inside = [
        (x, y)
        for x in range(0, plain.width, 10)
        for y in range(0, plain.height, 10)
        if at(plain, x, y) == (200, 150, 90)
    ]
    assert len(inside) > 150
    assert all(at(dressed, *place) == (200, 150, 90) for place in inside)
    document.close()


def test_a_tile_is_a_part_of_the_dark_page(tmp_path: Path) -> None:
    document = made(tmp_path / "a.pdf", with_photo)
    page = document.page_list(1)
    whole, tile = draw(page, 4.0, look=DARK), draw(page, 4.0, 0, (0, 1), look=DARK)
    for x, y in ((5, 5), (100, 100), (500, 200), (700, 400)):
        assert at(tile, x, y) == at(whole, x, y + 768)
    document.close()


def test_a_chart_is_left_alone_and_its_page_is_not(tmp_path: Path) -> None:
    def paint(page: pymupdf.Page) -> None:
        for n in range(6):
            bar = pymupdf.Rect(100 + 20 * n, 150 + 10 * n, 112 + 20 * n, 250)
            page.draw_rect(bar, color=None, fill=(BLUE, RED)[n % 2])

    document = made(tmp_path / "a.pdf", paint)
    page = document.page_list(1)
    assert page.figures == [(100.0, 150.0, 212.0, 250.0)]
    dark = draw(page, 1.0, look=DARK)
    assert at(dark, 105, 200) == at(draw(page, 1.0), 105, 200)
    assert at(dark, 20, 20) == (0x1F,) * 3
    document.close()


def test_a_scanned_page_turns_dark(tmp_path: Path) -> None:
    def paint(page: pymupdf.Page) -> None:
        page.insert_image(page.rect, stream=photo((250, 0, 0), pymupdf.csGRAY))

    document = made(tmp_path / "a.pdf", paint)
    assert document.page_list(1).figures == []
    assert at(draw(document.page_list(1), 1.0, look=DARK), 200, 200)[0] < 20
    document.close()


def test_a_picture_behind_text_is_paper_and_one_without_text_is_a_photograph(
    tmp_path: Path,
) -> None:
    def paint(page: pymupdf.Page) -> None:
        page.insert_image(page.rect, stream=photo((250, 250, 240)))

    def write(page: pymupdf.Page) -> None:
        paint(page)
        for line in range(20):
            page.insert_text((40, 40 + 15 * line), "Subscribers grew again.")

    for name, painting, count in (("a.pdf", paint, 1), ("b.pdf", write, 0)):
        document = made(tmp_path / name, painting)
        assert len(document.page_list(1).figures) == count
        document.close()


def test_what_a_clip_hides_is_not_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    with pymupdf.open() as raw:
        page = raw.new_page(width=400, height=400)
        page.insert_image(pymupdf.Rect(100, 100, 300, 300), stream=photo())
        xref = page.get_contents()[-1]
        content = page.read_contents()
        raw.update_stream(xref, b"q 100 250 50 50 re W n\n" + content + b"\nQ")
        raw.save(path)
    document = open_document(path)
    (box,) = document.page_list(1).figures
    assert box == pytest.approx((100.0, 100.0, 150.0, 150.0), abs=0.1)
    document.close()


def test_sepia_and_contrast(tmp_path: Path) -> None:
    def paint(page: pymupdf.Page) -> None:
        page.draw_rect(pymupdf.Rect(20, 20, 60, 60), color=None, fill=(0.4, 0.4, 0.4))

    document = made(tmp_path / "a.pdf", paint)
    page = document.page_list(1)
    sepia, contrast = draw(page, 1.0, look=SEPIA), draw(page, 1.0, look=CONTRAST)
    assert at(sepia, 5, 5) == (0xF6, 0xEC, 0xD8)
    assert at(contrast, 5, 5) == WHITE
    assert at(contrast, 40, 40)[0] < at(draw(page, 1.0), 40, 40)[0] / 3
    document.close()


def test_looking_for_figures_ends_however_much_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def paint(page: pymupdf.Page) -> None:
        shape = page.new_shape()
        for n in range(300):
            shape.draw_line((n, 10), (n, 20))
            shape.finish(color=BLUE)
        shape.commit()
        page.insert_image(pymupdf.Rect(100, 200, 200, 300), stream=photo())

    steps = []
    clipped = figures_module._Seen._clipped

    def count(seen: object, box: object) -> object:
        steps.append(1)
        return clipped(seen, box)

    monkeypatch.setattr(figures_module, "MOST_STEPS", 100)
    monkeypatch.setattr(figures_module._Seen, "_clipped", count)
    document = made(tmp_path / "a.pdf", paint)
    assert document.page_list(1).figures == []
    assert 100 < len(steps) < 110
    document.close()


def test_a_page_as_printed_is_not_looked_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("nobody asked for figures")

    monkeypatch.setattr("reader.pdf.engine.draw.figures", fail)
    with pymupdf.open(makepdf.plain(tmp_path / "a.pdf", "Text")) as raw:
        draw(PageList.of(raw[0]), 1.0)
        draw(PageList.of(raw[0]), 1.0, look=SEPIA)
