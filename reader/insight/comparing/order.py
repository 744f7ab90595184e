"""Which of two rows of things are the same, and which of these stand in another order."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Sequence

Pair = tuple[int, int]


def pairs(older: Sequence[Hashable], newer: Sequence[Hashable]) -> list[Pair]:
    """Numbers of equal things, the first with the first of its kind, the second with the second.

    Where the two have unequally many of a kind, those at the end of the longer are left over.
    """
    places: dict[Hashable, list[int]] = defaultdict(list)
    for number, key in enumerate(older):
        places[key].append(number)
    taken: dict[Hashable, int] = defaultdict(int)
    found = []
    for number, key in enumerate(newer):
        at = taken[key]
        if at < len(places.get(key, ())):
            found.append((places[key][at], number))
            taken[key] = at + 1
    return found


def in_order(found: Sequence[Pair]) -> set[Pair]:
    """As many of the pairs as can be that stand in the same order in both; the rest moved."""
    ordered = sorted(found, key=lambda pair: pair[1])
    ends: list[int] = []
    """Of each length of a chain, the smallest older number that it can end with."""
    last: list[int] = []
    before: list[int] = []
    for number, (older, _) in enumerate(ordered):
        at = bisect_left(ends, older)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1] = [older]
        last[at : at + 1] = [number]
    kept = set()
    at = last[-1] if last else -1
    while at >= 0:
        kept.add(ordered[at])
        at = before[at]
    return kept
