"""Small JPEGs of pages: previews for the layout, covers for the lists."""

import math

import pymupdf

from reader.pdf.engine.draw import PageList, draw

PREVIEW_WIDTH = 150
PREVIEW_QUALITY = 38
COVER_WIDTH = 240
COVER_QUALITY = 78
_TALL = 4
"""A page more than so many times as high as wide is made narrower, not longer."""


def small_picture(page: PageList, width: int, quality: int) -> bytes:
    """The page as a JPEG `width` pixels wide, or narrower if it is very tall."""
    x0, y0, x1, y1 = page.bounds
    shown_width, shown_height = max(1.0, x1 - x0), max(1.0, y1 - y0)
    zoom = width / shown_width
    zoom = min(zoom, math.sqrt(zoom * _TALL * width / shown_height), _TALL * width / shown_height)
    picture = draw(page, zoom)
    jpeg: bytes = pymupdf.Pixmap("raw", picture.pixmap).tobytes("jpeg", jpg_quality=quality)
    return jpeg
