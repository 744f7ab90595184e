"""Scrolling two editions together: which place of one belongs to a place of the other.

Sections of the same heading are knots; between two knots a place moves in proportion. Pure.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

_NUMBER = re.compile(r"^[\W\d_]+(?:\.\d+)*\s*")


def matched(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Which headings of both are the same, whatever their numbers; in the order of both."""
    pairs: list[tuple[int, int]] = []
    places: dict[str, list[int]] = {}
    for place, heading in enumerate(other):
        places.setdefault(_plain(heading), []).append(place)
    after = -1
    for place, heading in enumerate(one):
        there = places.get(_plain(heading), [])
        found = bisect_right(there, after)
        # A heading that comes much later there would take all those between it with it.
        if found < len(there) and there[found] - after <= max(8, len(other) // 8):
            after = there[found]
            pairs.append((place, after))
    return pairs


def carried(at: float, knots: Sequence[tuple[float, float]]) -> float:
    """The place of the other that belongs to `at`; `knots` rise in both, the ends among them."""
    if not knots:
        return at
    place = bisect_right([one for one, _ in knots], at)
    if place == 0:
        return knots[0][1]
    if place == len(knots):
        return knots[-1][1]
    (x0, y0), (x1, y1) = knots[place - 1], knots[place]
    return y0 + (y1 - y0) * (at - x0) / (x1 - x0) if x1 > x0 else y0


def _plain(heading: str) -> str:
    return " ".join(_NUMBER.sub("", heading).casefold().split())
