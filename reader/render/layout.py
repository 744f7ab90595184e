"""Where each page stands when all pages of an edition are laid out under one another.

Scene units are device pixels, whole numbers, so that a page drawn at its exact zoom is
copied pixel by pixel on every screen. Points are those of the unrotated page (see
`reader.model`), "shown" means after the page's own rotation and the reader's. Pure;
made anew for each zoom or width: about 1 microsecond a page. Runs in the window.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from reader.model.page import PageInfo, Rect

FIT_WIDTH = 0.0
FIT_PAGE = -1.0
"""Zoom modes beside a plain factor (1.0 is one device-independent pixel per point)."""
SMALLEST = 0.1
LARGEST = 10.0
STEPS = (0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 1.0, 1.125, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0)
"""Zooms that plus and minus step through, in hundred percent (see `HUNDRED`)."""
HUNDRED = 96 / 72
"""The factor that is called 100 percent: a page at its size on paper, by the usual 96 dpi."""

_EMPTY_PAGE = (612.0, 792.0)


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

    def meets(self, other: "Box") -> bool:
        """Whether both share a pixel."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )


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
        gap: int = 16,
        margin: int = 16,
    ) -> None:
        """`width` and `height` of the view in device pixels, `ratio` device pixels per pixel."""
        self.zoom = zoom
        self.ratio = ratio
        self.rotation = rotation
        self.view_width = max(1, width)
        self.gap = round(gap * ratio)
        self.margin = round(margin * ratio)
        self._pages = pages
        turned = rotation in (90, 270)
        sizes = [_shown(page, turned) for page in pages]
        room = (max(1, width - 2 * self.margin), max(1, height - 2 * self.margin))
        usual = _usual(sizes)
        self.scale = self._scale_of(usual, room)
        """Device-independent pixels per point of the usual page."""
        base = max(1, int(self.scale * ratio * 1000))
        drawn = {size: self._drawn(size, usual, base, room) for size in set(sizes)}
        widest = max((wide for _, wide, _ in drawn.values()), default=0)
        self.width = max(self.view_width, widest + 2 * self.margin)
        self._zooms: list[int] = []
        self._boxes: list[Box] = []
        self._tops: list[int] = []
        top = self.margin
        for size in sizes:
            own, wide, high = drawn[size]
            self._zooms.append(own)
            self._tops.append(top)
            self._boxes.append(Box((self.width - wide) // 2, top, wide, high))
            top += high + self.gap
        self.height = top - self.gap + self.margin if sizes else 0

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._boxes)

    def box(self, page: int) -> Box:
        """Where a page (from 1) stands."""
        return self._boxes[page - 1]

    def zoom_of(self, page: int) -> int:
        """The page's zoom as a `RenderKey` has it: 1/1000 device pixels per point."""
        return self._zooms[page - 1]

    def turned(self, page: int) -> int:
        """Clockwise degrees by which a page is shown turned, its own rotation and the reader's."""
        return (self._pages[page - 1].rotation + self.rotation) % 360

    def visible(self, view: Box) -> range:
        """The pages that share a row with the view; empty if it lies in a gap."""
        if not self._boxes:
            return range(1, 1)
        first = max(1, bisect_right(self._tops, view.y))
        if self._boxes[first - 1].bottom <= view.y:
            first += 1
        last = bisect_right(self._tops, view.bottom - 1)
        return range(first, max(first, last + 1))

    def page_at(self, y: int) -> int:
        """The page at a row of the scene; in a gap the nearer one. 1 if there are none."""
        if not self._boxes:
            return 1
        page = max(1, bisect_right(self._tops, y))
        if page < len(self._boxes):
            below = self._tops[page] - y
            if y - self._boxes[page - 1].bottom >= below:
                page += 1
        return page

    def spot(self, x: int, y: int) -> Spot:
        """The place on a page at a point of the scene."""
        page = self.page_at(y)
        if not self._boxes:
            return Spot(1, 0.0, 0.0)
        box = self._boxes[page - 1]
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
        """The point of the scene where a spot of this or another layout of the pages lies."""
        if not self._boxes:
            return 0, 0
        box = self._boxes[min(spot.page, len(self._boxes)) - 1]
        return (
            round(box.x + spot.x * box.width) + spot.beyond_x,
            round(box.y + spot.y * box.height) + spot.beyond_y,
        )

    def to_scene(self, page: int, x: float, y: float) -> tuple[float, float]:
        """The scene's point of a page's point (points of the unrotated page)."""
        info, box = self._pages[page - 1], self._boxes[page - 1]
        scale = self._zooms[page - 1] / 1000
        shown_x, shown_y = _turn(x, y, info.width, info.height, self.turned(page))
        return box.x + shown_x * scale, box.y + shown_y * scale

    def to_page(self, page: int, x: float, y: float) -> tuple[float, float]:
        """The page's point (points of the unrotated page) of a scene's point."""
        info, box = self._pages[page - 1], self._boxes[page - 1]
        scale = self._zooms[page - 1] / 1000
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

    def _drawn(
        self,
        size: tuple[float, float],
        usual: tuple[float, float],
        base: int,
        room: tuple[int, int],
    ) -> tuple[int, int, int]:
        """Zoom, width and height of a page of this size."""
        own = base
        if self.zoom <= 0 and (size[0] > usual[0] or size[1] > usual[1]):
            own = min(base, max(1, int(self._scale_of(size, room) * self.ratio * 1000)))
        # As MuPDF rounds a drawing's size: outwards, but for a thousandth.
        wide = max(1, ceil(size[0] * own / 1000 - 0.001))
        high = max(1, ceil(size[1] * own / 1000 - 0.001))
        return own, wide, high

    def _scale_of(self, size: tuple[float, float], room: tuple[int, int]) -> float:
        if self.zoom > 0:
            return self.zoom
        scale = room[0] / size[0]
        if self.zoom == FIT_PAGE:
            scale = min(scale, room[1] / size[1])
        return min(max(scale / self.ratio, SMALLEST), LARGEST)


def _shown(page: PageInfo, turned: bool) -> tuple[float, float]:
    width, height = page.shown_size
    if width <= 0 or height <= 0:
        width, height = _EMPTY_PAGE  # a damaged page without a size still has its place
    return (height, width) if turned else (width, height)


def _usual(sizes: Sequence[tuple[float, float]]) -> tuple[float, float]:
    if not sizes:
        return _EMPTY_PAGE
    # Scans differ by a point or two from page to page: a step of 8 points counts them together.
    counts = Counter((round(width / 8), round(height / 8)) for width, height in sizes)
    usual = counts.most_common(1)[0][0]
    return max(
        (size for size in sizes if (round(size[0] / 8), round(size[1] / 8)) == usual),
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
