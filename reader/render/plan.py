"""What to draw next: the ordered list of drawings that the view wants now.

Pure. Each change of the view makes a new list, which replaces the one before. Runs in
the window, once a frame at most; a few pages are looked at, however long the edition.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from math import sqrt

from reader.render.key import TILE, RenderKey
from reader.render.layout import Box, Layout

WHOLE = 6_000_000
"""Device pixels up to which a page is drawn as a whole; above, in tiles."""
BASE = 2_000_000
"""Device pixels of the whole drawing that lies under the tiles."""
STAND_IN = 300
"""Zoom of the quick drawing that a page without any picture gets while one scrolls fast."""
FAST = 3.0
"""Pages a second from which scrolling is called fast."""
AHEAD = 2
BEHIND = 1
BYTES = 4
"""A drawing at hand takes so much for each of its pixels."""


@dataclass(frozen=True, slots=True)
class Motion:
    """How the view moves: `direction` 1 down, -1 up; `speed` in pages a second, not negative."""

    direction: int = 1
    speed: float = 0.0


def plan(
    view: Box,
    motion: Motion,
    layout: Layout,
    edition: int,
    cached: Container[RenderKey],
    pictured: Container[int] = (),
    budget: int = 1 << 30,
) -> list[RenderKey]:
    """The drawings wanted, most urgent first, without those that are `cached`.

    `pictured` are the pages that have some picture, a preview or another zoom. The zoom
    is each page's own in the layout. What is not visible is wanted only as far as it
    and everything nearer fit into `budget` bytes together, else the cache would refuse
    it and it would be drawn again and again.
    """
    visible = _centre_out(layout, view)
    if motion.speed > FAST:
        quick = (
            RenderKey(edition, page, _quick(layout, page), layout.rotation) for page in visible
        )
        return [key for key in quick if key not in cached and key.page not in pictured]
    wanted: list[RenderKey] = []
    spent = 0
    for key in _visible_keys(layout, view, visible, edition):
        spent += size_of(layout, key)
        if key not in cached:
            wanted.append(key)
    for key in _prefetch_keys(layout, view, visible, edition, motion.direction):
        spent += size_of(layout, key)
        if spent > budget:
            break
        if key not in cached:
            wanted.append(key)
    return wanted


def exact_keys(layout: Layout, view: Box, page: int, edition: int) -> list[RenderKey]:
    """The drawings that show a visible page exactly: itself, or the tiles in view."""
    zoom = layout.zoom_of(page)
    if not tiled(layout, page):
        return [RenderKey(edition, page, zoom, layout.rotation)]
    return [
        RenderKey(edition, page, zoom, layout.rotation, tile)
        for tile in _tiles(layout.box(page), view)
    ]


def base_key(layout: Layout, page: int, edition: int) -> RenderKey:
    """The whole drawing of a page: exact, or the one that lies under its tiles."""
    zoom = layout.zoom_of(page)
    if tiled(layout, page):
        # The same at every larger zoom, so that zooming on draws nothing but tiles.
        box = layout.box(page)
        zoom = max(1, int(zoom * sqrt(BASE / (box.width * box.height)) / 10) * 10)
    return RenderKey(edition, page, zoom, layout.rotation)


def tiled(layout: Layout, page: int) -> bool:
    """Whether a page is too large to be drawn as a whole."""
    box = layout.box(page)
    return box.width * box.height > WHOLE


def size_of(layout: Layout, key: RenderKey) -> int:
    """Bytes that a drawing will take, about."""
    if key.tile is not None:
        return TILE * TILE * BYTES
    box = layout.box(key.page)
    share = key.zoom / layout.zoom_of(key.page)
    return int(box.width * box.height * share * share * BYTES)


def distance(layout: Layout, view: Box, page: int) -> float:
    """How far a page is from the view, in heights of the view; 0 if it is visible."""
    if page > len(layout):
        return float("inf")
    box = layout.box(page)
    gap = max(view.y - box.bottom, box.y - view.bottom, -1) + 1
    return gap / max(1, view.height)


def _visible_keys(
    layout: Layout, view: Box, visible: list[int], edition: int
) -> Iterator[RenderKey]:
    for page in visible:
        yield base_key(layout, page, edition)
    for page in visible:
        if tiled(layout, page):
            yield from exact_keys(layout, view, page, edition)


def _prefetch_keys(
    layout: Layout, view: Box, visible: list[int], edition: int, direction: int
) -> Iterator[RenderKey]:
    if not visible:
        return
    onward = 1 if direction >= 0 else -1
    # Tiles that come into view next, half a view on; then whole pages.
    margin = Box(view.x, view.y + onward * view.height // 2, view.width, view.height)
    for page in visible:
        if tiled(layout, page):
            shown = set(exact_keys(layout, view, page, edition))
            for key in exact_keys(layout, margin, page, edition):
                if key not in shown:
                    yield key
    front, back = (max(visible), min(visible)) if onward > 0 else (min(visible), max(visible))
    pages = [front + onward * step for step in range(1, AHEAD * layout.beside + 1)]
    pages += [back - onward * step for step in range(1, BEHIND * layout.beside + 1)]
    for page in pages:
        if 1 <= page <= len(layout):
            yield base_key(layout, page, edition)


def _centre_out(layout: Layout, view: Box) -> list[int]:
    middle = view.y + view.height / 2

    def off(page: int) -> float:
        box = layout.box(page)
        return max(box.y - middle, middle - box.bottom, 0.0)

    return sorted(layout.visible(view), key=lambda page: (off(page), page))


def _tiles(page: Box, view: Box) -> list[tuple[int, int]]:
    left, right = max(view.x, page.x) - page.x, min(view.right, page.right) - page.x
    top, bottom = max(view.y, page.y) - page.y, min(view.bottom, page.bottom) - page.y
    if left >= right or top >= bottom:
        return []
    found = [
        (column, row)
        for row in range(top // TILE, (bottom - 1) // TILE + 1)
        for column in range(left // TILE, (right - 1) // TILE + 1)
    ]
    middle = ((left + right) / 2 / TILE - 0.5, (top + bottom) / 2 / TILE - 0.5)

    def off(tile: tuple[int, int]) -> float:
        return (tile[0] - middle[0]) ** 2 + (tile[1] - middle[1]) ** 2

    return sorted(found, key=off)


def _quick(layout: Layout, page: int) -> int:
    return min(STAND_IN, base_key(layout, page, 0).zoom)
