"""Where a page's charts are, found from the coloured shapes that are drawn on it.

Pages that are shown dark leave charts alone, for their colours mean something. What is
black, white or grey, or of one hue, stays readable when it is inverted, so only areas with
shapes of several hues count. Rules and shaded rows and columns are those of tables. Pure;
points of the page as shown. Runs in the view worker, once for a page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.page import Rect

MOST = 4000
"""Shapes of a page that are looked at."""
CELLS = 96
"""The page is seen as a grid of so many cells in its longer direction."""
SMALLEST = 36.0
"""Points; what is lower or narrower is no chart."""
FEWEST = 3
"""Coloured shapes that make a chart."""
APART = 30
"""Degrees between two hues that cannot be taken for shades of one."""
BACKGROUND = 0.5
"""A shape that covers so much of the page lies behind its text."""
ROW = 0.9
"""A rectangle with so much of an area's width, or height, is a shaded row or column."""
REACH = (96.0, 30.0)
"""Points by which axes and labels make a chart larger, on each side and above and below."""
NEAR = 10.0
"""Points from a chart to the labels that belong to it."""
LEGEND = 72.0
"""Points from a chart to the coloured squares that say what its colours mean."""
FRAME = 4.0
"""A frame around a chart has at most so many times its area."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Something filled or stroked: `hue` in degrees, -1 for black, white and greys."""

    rect: Rect
    hue: int = -1
    plain: bool = False
    """Whether it is a rectangle along the page's edges."""


def hue_of(red: float, green: float, blue: float) -> int:
    """The hue in degrees of a colour from 0 to 1, -1 where it has hardly any."""
    high, low = max(red, green, blue), min(red, green, blue)
    chroma = high - low
    if chroma < 0.2:
        return -1
    if high == red:
        turn = (green - blue) / chroma % 6
    elif high == green:
        turn = (blue - red) / chroma + 2
    else:
        turn = (red - green) / chroma + 4
    return round(turn * 60) % 360


def charts(shapes: Sequence[Shape], labels: Sequence[Rect], page: Rect) -> list[Rect]:
    """The areas of charts; `labels` are the boxes of text, of which no edge cuts one in two."""
    size = page[2] - page[0], page[3] - page[1]
    most = BACKGROUND * size[0] * size[1]
    seen = [shape for shape in shapes[:MOST] if _area(shape.rect) < most]
    coloured = [shape for shape in seen if shape.hue >= 0]
    if len(coloured) < FEWEST:
        return []
    others = [shape.rect for shape in seen if shape.hue < 0]
    groups = [(group, _around(shape.rect for shape in group)) for group in _groups(coloured, page)]
    drawn = [box for group, box in groups if _is_chart(group, box)]
    rest = [box for group, box in groups if not _is_chart(group, box)]
    return [within(_whole(box, rest, others, labels), page) for box in drawn]


def _whole(box: Rect, coloured: list[Rect], others: list[Rect], labels: Sequence[Rect]) -> Rect:
    """A chart with its axes, its legend and its labels, or all within its frame."""
    narrow, beside = (box[2] - box[0]) / 2, wider(box, LEGEND)
    legend = [rect for rect in coloured if rect[2] - rect[0] < narrow and _meets(rect, beside)]
    box = grown(_around([box, *legend]), others, NEAR)
    frames = [rect for rect in others if _holds(rect, box) and _area(rect) < FRAME * _area(box)]
    if frames:
        return min(frames, key=_area)
    # Once more for what is cut in two only now.
    return grown(grown(box, labels, NEAR), labels)


def grown(box: Rect, others: Iterable[Rect], near: float = 0.0) -> Rect:
    """The box with all that it cuts in two or nearly meets, if that does not reach far."""
    reach = wider(box, *REACH)
    beside = wider(box, near)
    inside = [rect for rect in others if _meets(rect, beside) and _holds(reach, rect)]
    return _around([box, *inside])


def wider(box: Rect, across: float, down: float | None = None) -> Rect:
    """A box that is so many points larger on each side."""
    high = across if down is None else down
    return box[0] - across, box[1] - high, box[2] + across, box[3] + high


def within(box: Rect, page: Rect) -> Rect:
    """The part of a box that lies on the page."""
    return max(box[0], page[0]), max(box[1], page[1]), min(box[2], page[2]), min(box[3], page[3])


def _is_chart(group: list[Shape], box: Rect) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    if width < SMALLEST or height < SMALLEST:
        return False
    telling = [
        shape
        for shape in group
        if not shape.plain
        or (
            shape.rect[2] - shape.rect[0] < ROW * width
            and shape.rect[3] - shape.rect[1] < ROW * height
        )
    ]
    hues = {shape.hue for shape in telling}
    return len(telling) >= FEWEST and any(
        APART <= (one - other) % 360 <= 360 - APART for one in hues for other in hues
    )


def _groups(shapes: list[Shape], page: Rect) -> list[list[Shape]]:
    """Shapes that lie near one another. Each row of cells is the bits of a number."""
    cell = max(1.0, max(page[2] - page[0], page[3] - page[1]) / CELLS)

    def place(at: float, start: float) -> int:
        return min(CELLS, max(0, int((at - start) / cell)))

    rows = [0] * (CELLS + 3)
    starts = []
    for shape in shapes:
        x0, y0, x1, y1 = shape.rect
        left, right = place(x0, page[0]), place(x1, page[0])
        top, bottom = place(y0, page[1]), place(y1, page[1])
        starts.append((top + 1, left + 1))
        # A cell more on each side: bars of a chart stand apart.
        bits = ((1 << right - left + 3) - 1) << left
        for row in range(top, bottom + 3):
            rows[row] |= bits
    groups: list[list[Shape]] = []
    while shapes:
        area = _flood(rows, *starts[0])
        within_it = [bool(area[row] >> column & 1) for row, column in starts]
        groups.append([s for s, there in zip(shapes, within_it, strict=True) if there])
        shapes = [s for s, there in zip(shapes, within_it, strict=True) if not there]
        starts = [s for s, there in zip(starts, within_it, strict=True) if not there]
    return groups


def _flood(rows: list[int], row: int, column: int) -> list[int]:
    """All cells that hang together with one."""
    area = [0] * len(rows)
    area[row] = 1 << column
    waiting = [row]
    while waiting:
        row = waiting.pop()
        bits = area[row]
        while (wider := (bits | bits << 1 | bits >> 1) & rows[row]) != bits:
            bits = wider
        area[row] = bits
        for beside in (row - 1, row + 1):
            if 0 <= beside < len(rows) and bits & rows[beside] & ~area[beside]:
                area[beside] |= bits & rows[beside]
                waiting.append(beside)
    return area


def _around(rects: Iterable[Rect]) -> Rect:
    """What holds all of them."""
    x0, y0, x1, y1 = zip(*rects, strict=True)
    return min(x0), min(y0), max(x1), max(y1)


def _area(rect: Rect) -> float:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])


def _meets(one: Rect, other: Rect) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _holds(one: Rect, other: Rect) -> bool:
    return one[0] <= other[0] and one[1] <= other[1] and other[2] <= one[2] and other[3] <= one[3]
