from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from reader.pdf.engine.document import Document, open_document
from reader.pdf.engine.draw import PageList, draw, pixel_size
from reader.render.key import TILE
from tests import makepdf


@pytest.fixture(params=[0, 90, 180, 270])
def turned(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Document, Path]]:
    path = makepdf.report(tmp_path / "report.pdf", rotation=request.param)
    document = open_document(path)
    yield document, path
    document.close()


@pytest.mark.parametrize("zoom", [0.25, 1.0, 1.333, 2.1])
def test_pixels_are_those_of_pymupdf(turned: tuple[Document, Path], zoom: float) -> None:
    document, path = turned
    picture = draw(document.page_list(2), zoom)
    with pymupdf.open(path) as raw:
        pixmap = raw[1].get_pixmap(matrix=pymupdf.Matrix(zoom, zoom))
    assert (picture.width, picture.height) == (pixmap.width, pixmap.height)
    assert picture.pixels() == pixmap.samples
    assert len(set(pixmap.samples)) > 2


def test_words_do_not_turn_the_drawing(turned: tuple[Document, Path]) -> None:
    document, _ = turned
    before = draw(document.page_list(1), 0.5).pixels()
    document.words(1)
    assert draw(document.page_list(1), 0.5).pixels() == before


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_tiles_make_up_the_page(turned: tuple[Document, Path], rotation: int) -> None:
    page = turned[0].page_list(2)
    zoom = 2.5
    whole = draw(page, zoom, rotation)
    pixels = whole.pixels()
    stride = whole.width * 3
    columns, rows = -(-whole.width // TILE), -(-whole.height // TILE)
    for row in range(rows):
        for column in range(columns):
            tile = draw(page, zoom, rotation, (column, row))
            assert tile.width == min(TILE, whole.width - column * TILE)
            assert tile.height == min(TILE, whole.height - row * TILE)
            part = tile.pixels()
            for y in range(0, tile.height, 97):
                start = (row * TILE + y) * stride + column * TILE * 3
                assert (
                    part[y * tile.width * 3 : (y + 1) * tile.width * 3]
                    == (pixels[start : start + tile.width * 3])
                )


def test_the_readers_own_rotation_is_clockwise(tmp_path: Path) -> None:
    pdf = pymupdf.open()
    pdf.new_page(width=100, height=200).draw_rect((0, 0, 20, 20), fill=(0, 0, 0))
    page = PageList.of(pdf[0])
    upright, turned = draw(page, 1.0), draw(page, 1.0, 90)
    assert (turned.width, turned.height) == (upright.height, upright.width)
    black = bytes(3)
    assert upright.pixels()[30 * 3 * 0 + 15 : 18] == black
    # What was at the left of the top edge is at the top of the right edge.
    corner = (5 * turned.width + turned.width - 6) * 3
    assert turned.pixels()[corner : corner + 3] == black
    assert turned.pixels()[:3] != black


def test_what_does_not_fit_is_measured_and_not_drawn(turned: tuple[Document, Path]) -> None:
    page = turned[0].page_list(1)
    picture = draw(page, 2.0, room=1000)
    assert picture.pixmap is None
    assert (picture.width, picture.height) == pixel_size(page.bounds, 2.0, 0)


def test_absurd_drawings_are_refused(turned: tuple[Document, Path]) -> None:
    page = turned[0].page_list(1)
    with pytest.raises(ValueError, match="too many"):
        draw(page, 40.0)
    with pytest.raises(ValueError, match="outside"):
        draw(page, 1.0, 0, (5, 5))
    # A tile of the same enlargement is no trouble.
    assert draw(page, 40.0, 0, (3, 3)).width == TILE
