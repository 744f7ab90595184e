"""The order in which a page's lines are read, where the PDF's own order is clearly wrong.

Most programs write a page as it is read, column after column, and sorting would only
mix the columns. Some write from the bottom up, or a table's cells at random.
"""

from collections.abc import Sequence
from typing import Any

_FEW = 6
"""Lines below which the PDF's order is kept."""
_NEAR = 36.0
"""Points between the left edges of two lines of one column."""
_GAP = 6.0
"""Points of white that part two columns or two blocks."""

Box = tuple[float, float, float, float, int]
"""x0, y0, x1, y1 and the number of the line."""


def reading_order(raw: Sequence[Any], starts: Sequence[int]) -> list[int] | None:
    """Numbers of the lines in reading order, or None if they are written in it.

    `raw` are MuPDF's words, `starts` the places where its lines begin.
    """
    if len(starts) < _FEW:
        return None
    steps = ups = 0
    above = raw[starts[0]]
    for start in starts[1:]:
        word = raw[start]
        if -_NEAR < word[0] - above[0] < _NEAR:
            steps += 1
            if word[3] <= above[1] + 1:
                ups += 1
        above = word
    if ups < _FEW - 1 or ups * 2 <= steps:
        return None
    ends = [*starts[1:], len(raw)]
    boxes: list[Box] = []
    for line, (start, end) in enumerate(zip(starts, ends, strict=True)):
        words = raw[start:end]
        boxes.append(
            (
                min(word[0] for word in words),
                min(word[1] for word in words),
                max(word[2] for word in words),
                max(word[3] for word in words),
                line,
            )
        )
    return [box[4] for box in _cut(boxes)]


def _cut(boxes: list[Box], depth: int = 0) -> list[Box]:
    """Divide by white space, across first, then down; what has none goes by height."""
    if len(boxes) > 1 and depth < 12:
        for low, high in ((0, 2), (1, 3)):
            parts = _apart(boxes, low, high)
            if len(parts) > 1:
                return [box for part in parts for box in _cut(part, depth + 1)]
    return sorted(boxes, key=lambda box: (round(box[1]), box[0]))


def _apart(boxes: list[Box], low: int, high: int) -> list[list[Box]]:
    """Groups of boxes with a gap between them along one direction."""
    ordered = sorted(boxes, key=lambda box: box[low])
    groups, reach = [[ordered[0]]], ordered[0][high]
    for box in ordered[1:]:
        if box[low] > reach + _GAP:
            groups.append([])
        groups[-1].append(box)
        reach = max(reach, box[high])
    return groups
