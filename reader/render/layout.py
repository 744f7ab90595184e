"""Where each page stands when the pages of an edition are laid out: in one column or two.

Scene units are device pixels, whole numbers, so that a page drawn at its exact zoom is
copied pixel by pixel on every screen. Points are those of the unrotated page (see
`reader.model`), "shown" means after the page's own rotation and the reader's. Pure;
made anew for each zoom or width: about 1 microsecond a page. Runs in the window.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate
from math import ceil

from reader.model.page import PageInfo, Rect

FIT_WIDTH = 0.0
FIT_PAGE = -1.0
FIT_HEIGHT = -2.0
"""Zoom modes beside a plain factor (1.0 is one device-independent pixel per point)."""
SMALLEST = 0.1
LARGEST = 10.0
SMALLEST_FIT = 0.01
"""The same for pages that are not whole at `SMALLEST`: plans of 5 metres."""
STEPS = (0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 1.0, 1.125, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0)
"""Zooms that plus and minus step through, in hundred percent (see `HUNDRED`)."""
HUNDRED = 96 / 72
"""The factor that is called 100 percent: a page at its size on paper, by the usual 96 dpi."""

_EMPTY_PAGE = (612.0, 792.0)
_LONGEST = 1_500_000_000
"""Device pixels of the whole scene, which scroll bars count in 31 bits."""
_STRETCH = 4
"""Times that a page is made larger or smaller, at most, to be as wide as the others."""


class Mode(StrEnum):
    """How pages stand beside and after one another."""

    CONTINUOUS = "continuous"
    SINGLE = "single"
    """One page at a time: each has at least a whole view for itself."""
    FACING = "facing"
    """Pages 1 and 2 side by side, then 3 and 4."""
    BOOK = "book"
    """The same, but the cover stands alone: then 2 and 3."""


def mode_named(name: str) -> Mode:
    """The mode as settings name it; continuous where they name none that there is."""
    return Mode(name) if name in set(Mode) else Mode.CONTINUOUS


@dataclass(frozen=True, slots=True)
class Box:
    """A page or a part of the scene: left and upper edge, width and height, device pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """First column beyond it."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """First row beyond it."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the shown page that outlives a change of zoom.

    `x` and `y` are fractions of the page, 0 to 1; `beyond_x` and `beyond_y` are the device
    pixels by which the place lies outside it, in the gap or the margin.
    """

    page: int
    x: float
    y: float
    beyond_x: int = 0
    beyond_y: int = 0


class Layout:
    """All pages of an edition at one zoom, for one width and height of the view.

    In the fit modes the scale is that of the edition's usual page; a larger page is
    made small enough to fit as well, so that one folded map does not shrink the rest.
    With `uniform` every page is as wide as the usual one.
    """

    def __init__(
        self,
        pages: Sequence[PageInfo],
        *,
        zoom: float,
        width: int,
        height: int,
        ratio: float = 1.0,
        rotation: int = 0,
        mode: Mode = Mode.CONTINUOUS,
        uniform: bool = False,
        gap: int = 16,
        margin: int = 16,
    ) -> None:
        """`width` and `height` of the view in device pixels, `ratio` device pixels per pixel."""
        self.zoom = zoom
        self.ratio = ratio
        self.rotation = rotation
        self.mode = mode
        self.uniform = uniform
        self.beside = 2 if mode in (Mode.FACING, Mode.BOOK) else 1
        """Pages in a row."""
        self.view_width = max(1, width)
        self.view_height = max(1, height)
        self.gap = round(gap * ratio)
        self.margin = round(margin * ratio)
        self._pages = pages
        self._shift = 1 if mode == Mode.BOOK else 0
        turned = rotation in (90, 270)
        sizes = [_shown(page, turned) for page in pages]
        counts = Counter(sizes)
        across = width - 2 * self.margin - (self.beside - 1) * self.gap
        self._room = (max(1, across // self.beside), max(1, height - 2 * self.margin))
        self._usual = _usual(counts)
        self.scale = self._scale_of(self._usual)
        """Device-independent pixels per point of the usual page."""
        whole = min(self._room[0] / self._usual[0], self._room[1] / self._usual[1]) / ratio
        self.least = max(SMALLEST_FIT, min(SMALLEST, whole))
        """The smallest scale by hand: down to a whole page of any size."""
        drawn = self._drawn_all(counts)
        longest = sum(drawn[size][2] * count for size, count in counts.items())
        if longest > _LONGEST:
            self.scale *= _LONGEST / longest
            drawn = self._drawn_all(counts)
        widest = max((wide for _, wide, _ in drawn.values()), default=0)
        needed = self.beside * widest + (self.beside - 1) * self.gap + 2 * self.margin
        self.width = max(self.view_width, needed)
        self._spine = self.width // 2
        self._drawn = [drawn[size] for size in sizes]
        """Zoom, width and height of each page."""
        self._place()

    def _place(self) -> None:
        """Give each row its upper and lower edge, and from where on the scene belongs to it."""
        highs = [high for _, _, high in self._drawn]
        if self.beside == 2 and highs:
            shifted = [0] * self._shift + highs
            highs = [max(shifted[at : at + 2]) for at in range(0, len(shifted), 2)]
        if self.mode == Mode.SINGLE:
            cells = [max(self.view_height, high + 2 * self.margin) for high in highs]
            self._starts = list(accumulate(cells, initial=0))
            self.height = self._starts.pop()
            parts = zip(self._starts, cells, highs, strict=True)
            self._tops = [start + (cell - high) // 2 for start, cell, high in parts]
        else:
            steps = [high + self.gap for high in highs]
            self._tops = list(accumulate(steps, initial=self.margin))
            end = self._tops.pop() - self.gap + self.margin
            self.height = end if highs else 0
            # What lies in a gap belongs to the nearer row.
            self._starts = [top - self.gap // 2 for top in self._tops]
        self._bottoms = [top + high for top, high in zip(self._tops, highs, strict=True)]

    def _pages_of(self, row: int) -> range:
        first = row * self.beside + 1 - self._shift
        return range(max(1, first), min(len(self._pages), first + self.beside - 1) + 1)

    def _row_of(self, page: int) -> int:
        return (page - 1 + self._shift) // self.beside

    def _left(self, page: int, wide: int) -> int:
        if self.beside == 1:
            return (self.width - wide) // 2
        edge = self._spine - self.gap // 2
        return edge + self.gap if self._on_the_right(page) else edge - wide

    def _on_the_right(self, page: int) -> bool:
        return self.beside == 2 and (page - 1 + self._shift) % 2 == 1

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._drawn)

    def box(self, page: int) -> Box:
        """Where a page (from 1) stands."""
        _, wide, high = self._drawn[page - 1]
        return Box(self._left(page, wide), self._tops[self._row_of(page)], wide, high)

    def zoom_of(self, page: int) -> int:
        """The page's zoom as a `RenderKey` has it: 1/1000 device pixels per point."""
        return self._drawn[page - 1][0]

    def turned(self, page: int) -> int:
        """Clockwise degrees by which a page is shown turned, its own rotation and the reader's."""
        return (self._pages[page - 1].rotation + self.rotation) % 360

    def visible(self, view: Box) -> range:
        """The pages of the rows that the view shows something of; empty if it lies in a gap."""
        first = bisect_right(self._bottoms, view.y)
        last = bisect_left(self._tops, view.bottom) - 1
        if first > last:
            return range(1, 1)
        return range(self._pages_of(first).start, self._pages_of(last).stop)

    def page_at(self, y: int, x: int | None = None) -> int:
        """The page at a point of the scene, the first of its row without `x`.

        In a gap the nearer one. 1 if there are none.
        """
        if not self._drawn:
            return 1
        pages = self._pages_of(self._row_at(y))
        return pages[-1 if x is not None and x >= self._spine else 0]

    def page_after(self, page: int, rows: int) -> int:
        """The first page of the row that comes so many rows after a page's, or before it."""
        row = min(max(0, self._row_of(page) + rows), max(0, len(self._tops) - 1))
        return self._pages_of(row).start

    def settled(self, y: int) -> int:
        """Where the view's upper edge comes to stand if it is moved to a row of the scene.

        With single pages it shows but one of them; else it is where it was moved to.
        """
        if self.mode != Mode.SINGLE or not self._drawn:
            return y
        return self._confined(self._row_at(y + self.view_height // 2), y)

    def settled_on(self, page: int, y: int) -> int:
        """The same for a view that is to show this page."""
        if self.mode != Mode.SINGLE or not self._drawn:
            return y
        return self._confined(self._row_of(page), y)

    def spot(self, x: int, y: int) -> Spot:
        """The place on a page at a point of the scene."""
        if not self._drawn:
            return Spot(1, 0.0, 0.0)
        page = self.page_at(y, x)
        box = self.box(page)
        inside_x = min(max(x, box.x), box.right)
        inside_y = min(max(y, box.y), box.bottom)
        return Spot(
            page,
            (inside_x - box.x) / box.width,
            (inside_y - box.y) / box.height,
            x - inside_x,
            y - inside_y,
        )

    def at(self, spot: Spot) -> tuple[int, int]:
        """The point of the scene where a spot of this or another layout of the pages lies.

        What lay in a wider gap stays on its page's side of this one.
        """
        if not self._drawn:
            return 0, 0
        page = min(spot.page, len(self._drawn))
        box = self.box(page)
        x = round(box.x + spot.x * box.width) + spot.beyond_x
        y = round(box.y + spot.y * box.height) + spot.beyond_y
        if spot.beyond_x and self.beside == 2:
            right = self._on_the_right(page)
            alone = len(self._pages_of(self._row_of(page))) == 1
            if not alone:
                x = max(x, self._spine) if right else min(x, self._spine - 1)
        if spot.beyond_y:
            row = self._row_of(page)
            if row:
                y = max(y, self._starts[row])
            if row + 1 < len(self._starts):
                y = min(y, self._starts[row + 1] - 1)
        return x, y

    def to_scene(self, page: int, x: float, y: float) -> tuple[float, float]:
        """The scene's point of a page's point (points of the unrotated page)."""
        info, box = self._pages[page - 1], self.box(page)
        scale = self.zoom_of(page) / 1000
        shown_x, shown_y = _turn(x, y, info.width, info.height, self.turned(page))
        return box.x + shown_x * scale, box.y + shown_y * scale

    def to_page(self, page: int, x: float, y: float) -> tuple[float, float]:
        """The page's point (points of the unrotated page) of a scene's point."""
        info, box = self._pages[page - 1], self.box(page)
        scale = self.zoom_of(page) / 1000
        turned = self.turned(page)
        width, height = info.width, info.height
        if turned in (90, 270):
            width, height = height, width
        return _turn((x - box.x) / scale, (y - box.y) / scale, width, height, -turned % 360)

    def rect(self, page: int, rect: Rect) -> tuple[float, float, float, float]:
        """A rectangle of the unrotated page as x0, y0, x1, y1 of the scene."""
        ax, ay = self.to_scene(page, rect[0], rect[1])
        bx, by = self.to_scene(page, rect[2], rect[3])
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def _row_at(self, y: int) -> int:
        return max(0, bisect_right(self._starts, y) - 1)

    def _confined(self, row: int, y: int) -> int:
        following = row + 1 < len(self._starts)
        end = self._starts[row + 1] if following else self.height
        return min(max(y, self._starts[row]), end - self.view_height)

    def _drawn_all(
        self, counts: Counter[tuple[float, float]]
    ) -> dict[tuple[float, float], tuple[int, int, int]]:
        base = max(1, int(self.scale * self.ratio * 1000))
        return {size: self._drawn_size(size, base) for size in counts}

    def _drawn_size(self, size: tuple[float, float], base: int) -> tuple[int, int, int]:
        """Zoom, width and height of a page of this size."""
        usual = self._usual
        own = base
        if self.uniform:
            stretch = min(max(usual[0] / size[0], 1 / _STRETCH), _STRETCH)
            own = max(1, int(base * stretch))
        if self.zoom <= 0 and (self.uniform or size[0] > usual[0] or size[1] > usual[1]):
            own = min(own, max(1, int(self._scale_of(size) * self.ratio * 1000)))
        # As MuPDF rounds a drawing's size: outwards, but for a thousandth.
        wide = max(1, ceil(size[0] * own / 1000 - 0.001))
        high = max(1, ceil(size[1] * own / 1000 - 0.001))
        return own, wide, high

    def _scale_of(self, size: tuple[float, float]) -> float:
        if self.zoom > 0:
            return self.zoom
        scale = self._room[1] / size[1] if self.zoom == FIT_HEIGHT else self._room[0] / size[0]
        if self.zoom == FIT_PAGE:
            scale = min(scale, self._room[1] / size[1])
        return min(max(scale / self.ratio, SMALLEST_FIT), LARGEST)


def _shown(page: PageInfo, turned: bool) -> tuple[float, float]:
    width, height = page.shown_size
    if width <= 0 or height <= 0:
        width, height = _EMPTY_PAGE  # a damaged page without a size still has its place
    return (height, width) if turned else (width, height)


def _usual(counts: Counter[tuple[float, float]]) -> tuple[float, float]:
    if not counts:
        return _EMPTY_PAGE
    # Scans differ by a point or two from page to page: a step of 8 points counts them together.
    alike: Counter[tuple[int, int]] = Counter()
    for (width, height), count in counts.items():
        alike[round(width / 8), round(height / 8)] += count
    usual = alike.most_common(1)[0][0]
    return max(
        (size for size in counts if (round(size[0] / 8), round(size[1] / 8)) == usual),
        key=lambda size: size[0] * size[1],
    )


def _turn(x: float, y: float, width: float, height: float, degrees: int) -> tuple[float, float]:
    """A point of a page of this size after turning the page clockwise."""
    if degrees == 90:
        return height - y, x
    if degrees == 180:
        return width - x, height - y
    if degrees == 270:
        return y, width - x
    return x, y
