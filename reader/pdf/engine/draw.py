"""Pixels of a page or a part of it, exactly where the viewer expects them.

A drawing is made from a display list, which for pages full of vectors makes each further
tile many times cheaper. Pixels are RGB, 8 bits each, on white paper, rows without gaps.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pymupdf
from pymupdf import mupdf

from reader.model.page import Rect
from reader.pdf.engine.figures import figures
from reader.pdf.engine.look import dress, leaves_figures, paper
from reader.pdf.jobs import LARGEST
from reader.render.key import PRINTED, TILE


@dataclass(frozen=True)
class PageList:
    """A page's display list, and how large the page is as shown."""

    list: Any
    bounds: tuple[float, float, float, float]

    @classmethod
    def of(cls, page: Any) -> "PageList":
        """From a freshly loaded `pymupdf.Page`: extracting words turns a rotated one around."""
        return cls(page.get_displaylist(), tuple(page.rect))

    @cached_property
    def figures(self) -> list[Rect]:
        """Its photographs and charts, points of the page as shown."""
        return figures(self.list.this, self.bounds)


@dataclass(frozen=True)
class Picture:
    """A drawing. No `pixmap` where there was too little room."""

    width: int
    height: int
    pixmap: Any

    def write(self, room: memoryview) -> None:
        """Put the RGB rows, `3 * width` bytes each, at the start of `room`."""
        # The view does not keep its pixmap; as long as `self` lives it does.
        room[: self.width * self.height * 3] = mupdf.fz_pixmap_samples_memoryview(self.pixmap)

    def pixels(self) -> bytes:
        """A copy of the RGB rows."""
        return bytes(mupdf.fz_pixmap_samples_memoryview(self.pixmap))


def _matrix(bounds: tuple[float, float, float, float], zoom: float, rotation: int) -> Any:
    """From the page as shown to device pixels, with the page's corner at 0, 0."""
    matrix = pymupdf.Matrix(zoom, zoom).prerotate(rotation)
    corner = pymupdf.Rect(bounds) * matrix
    return matrix * pymupdf.Matrix(1, 0, 0, 1, -corner.x0, -corner.y0)


def pixel_size(
    bounds: tuple[float, float, float, float], zoom: float, rotation: int
) -> tuple[int, int]:
    """Width and height in device pixels of a whole page."""
    area = (pymupdf.Rect(bounds) * _matrix(bounds, zoom, rotation)).irect
    return max(1, area.width), max(1, area.height)


def draw(
    page: PageList,
    zoom: float,
    rotation: int = 0,
    tile: tuple[int, int] | None = None,
    room: int = LARGEST,
    look: str = PRINTED,
) -> Picture:
    """The whole page, or the 768-pixel tile at column, row of the page as shown.

    A tile at the right or lower edge is cut off there. Nothing is drawn if `room` bytes are
    too few. Raises ValueError for a tile that lies outside, or a drawing that is too large.
    """
    width, height = pixel_size(page.bounds, zoom, rotation)
    left = top = 0
    right, bottom = width, height
    if tile is not None:
        left, top = tile[0] * TILE, tile[1] * TILE
        if not (0 <= left < width and 0 <= top < height):
            raise ValueError(f"tile {tile} lies outside {width} x {height} pixels")
        right, bottom = min(left + TILE, width), min(top + TILE, height)
    return _drawn(page, zoom, rotation, (left, top, right, bottom), room, look)


def draw_area(page: PageList, area: Rect, zoom: float, rotation: int = 0) -> Picture:
    """A part of the page; `area` is in points of the page as shown before `rotation`.

    Raises ValueError for a part that lies outside, or a drawing that is too large.
    """
    matrix = _matrix(page.bounds, zoom, rotation)
    wanted = (pymupdf.Rect(area) * matrix).irect
    width, height = pixel_size(page.bounds, zoom, rotation)
    edges = (max(0, wanted.x0), max(0, wanted.y0), min(width, wanted.x1), min(height, wanted.y1))
    if edges[0] >= edges[2] or edges[1] >= edges[3]:
        raise ValueError(f"{area} lies outside the page")
    return _drawn(page, zoom, rotation, edges, LARGEST)


def _drawn(
    page: PageList,
    zoom: float,
    rotation: int,
    edges: tuple[int, int, int, int],
    room: int,
    look: str = PRINTED,
) -> Picture:
    """The pixels between left, top, right and bottom of the whole drawing."""
    left, top, right, bottom = edges
    size = right - left, bottom - top
    needed = size[0] * size[1] * 3
    if needed > LARGEST:
        raise ValueError(f"{size[0]} x {size[1]} pixels are too many")
    if needed > room:
        return Picture(*size, None)
    colours = mupdf.FzColorspace(mupdf.FzColorspace.Fixed_RGB)
    area = mupdf.FzIrect(left, top, right, bottom)
    pixmap = mupdf.fz_new_pixmap_with_bbox(colours, area, mupdf.FzSeparations(), 0)
    mupdf.fz_clear_pixmap_with_value(pixmap, paper(look))
    matrix = _matrix(page.bounds, zoom, rotation)
    device = mupdf.fz_new_draw_device(mupdf.FzMatrix(*matrix), pixmap)
    everything = mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
    mupdf.fz_run_display_list(
        page.list.this, device, mupdf.FzMatrix(), everything, mupdf.FzCookie()
    )
    mupdf.fz_close_device(device)
    if look != PRINTED:
        boxes = page.figures if leaves_figures(look) else []
        drawn = [(pymupdf.Rect(box) * matrix).irect & pymupdf.IRect(edges) for box in boxes]
        dress(pixmap, look, [tuple(box) for box in drawn if not box.is_empty])
    return Picture(*size, pixmap)
