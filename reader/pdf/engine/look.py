"""Pages drawn otherwise than printed: dark, sepia, with high contrast.

Dark inverts how light a colour is and keeps its hue. Photographs and charts keep the
colours that they were drawn with.
"""

from collections.abc import Iterable
from typing import Any

from pymupdf import mupdf

from reader.render.key import CONTRAST, DARK, SEPIA

PAPER = {DARK: 0xE4}
"""White that becomes the paper of dark pages, 0x1F: a little less, so that it is not black."""
INK, CREAM = 0x2A1E12, 0xF6ECD8
"""What black and white become in sepia."""
STEEP = 3.0
"""Grey letters darken, coloured areas get their full colour."""

Area = tuple[int, int, int, int]


def paper(look: str) -> int:
    """The grey, 0 to 255, that a page is drawn upon."""
    return PAPER.get(look, 0xFF)


def leaves_figures(look: str) -> bool:
    """Whether photographs and charts stay as they are."""
    return look in (DARK, CONTRAST)


def dress(pixmap: Any, look: str, left_alone: Iterable[Area]) -> None:
    """Change the colours of a drawing but for some areas, in its own device pixels."""
    kept = []
    colours = mupdf.FzColorspace(mupdf.FzColorspace.Fixed_RGB)
    for area in left_alone:
        part = mupdf.FzIrect(*area)
        copy = mupdf.fz_new_pixmap_with_bbox(colours, part, mupdf.FzSeparations(), 0)
        mupdf.fz_copy_pixmap_rect(copy, pixmap, part, mupdf.FzDefaultColorspaces(None))
        kept.append((part, copy))
    if look == DARK:
        mupdf.fz_invert_pixmap_luminance(pixmap)
    elif look == SEPIA:
        mupdf.fz_tint_pixmap(pixmap, INK, CREAM)
    elif look == CONTRAST:
        mupdf.fz_gamma_pixmap(pixmap, STEEP)
    for part, copy in kept:
        mupdf.fz_copy_pixmap_rect(pixmap, copy, part, mupdf.FzDefaultColorspaces(None))
