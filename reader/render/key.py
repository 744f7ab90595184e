"""What names one drawing of a page."""

from dataclasses import dataclass

TILE = 768
"""Side of a tile, device pixels."""
PRINTED, DARK, SEPIA, CONTRAST = "", "dark", "sepia", "contrast"
"""How pages look: as printed, or drawn otherwise."""


@dataclass(frozen=True, slots=True)
class RenderKey:
    """One drawing of one page.

    `zoom` is 1/1000 device pixels per point; `rotation` is the reader's own, clockwise,
    on top of the page's; `tile` is the column and row of a 768-pixel tile of the page as
    shown, None for the whole page; `look` is one of those above.
    """

    edition: int
    page: int
    zoom: int
    rotation: int = 0
    tile: tuple[int, int] | None = None
    look: str = PRINTED
