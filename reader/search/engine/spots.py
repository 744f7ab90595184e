"""Where a pattern stands in a segment: the places of its parts put side by side.

In portions of a few thousand passages: sets of some ten thousand places stay in the
processor's cache, which makes "of the" half as long again quicker than one set of a million,
and between two portions a query can end that nobody waits for.
"""

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, chain, repeat
from operator import add, rshift

from reader.search.engine.postings import Postings

_PORTION = 50_000
"""Places that are looked at in one go, about."""


class Slot:
    """The places of one part of a pattern, of whichever of its words."""

    def __init__(self, postings: Sequence[Postings]) -> None:
        self._postings = [
            (found, array("I", accumulate(found.freqs, initial=0))) for found in postings
        ]
        self.count = sum(len(found.places) for found in postings)

    def passages(self) -> set[int]:
        """Where it stands at all."""
        return set(chain.from_iterable(found.ids for found, _ in self._postings))

    def between(self, low: int, high: int, offset: int, passages: Collection[int]) -> Iterable[int]:
        """Each place as passage << 16 | part, less `offset`; at least of these passages.

        `passages` are from `low` to `high - 1`. Ascending for each word.
        """
        return chain.from_iterable(self._parts(low, high, offset, passages))

    def _parts(
        self, low: int, high: int, offset: int, passages: Collection[int]
    ) -> Iterator[Iterable[int]]:
        for found, starts in self._postings:
            first, last = bisect_left(found.ids, low), bisect_left(found.ids, high)
            if first == last:
                continue
            ids, freqs = found.ids[first:last], found.freqs[first:last]
            if 2 * len(passages) > last - first:
                # Nearly all of them: then it is quicker not to choose, and to stay in C.
                bases = map((-offset).__add__, map((1 << 16).__mul__, ids))
                places = found.places[starts[first] : starts[last]]
                yield map(add, chain.from_iterable(map(repeat, bases, freqs)), places)
                continue
            for at, passage in enumerate(ids, first):
                if passage in passages:
                    base = (passage << 16) - offset
                    yield map(base.__add__, found.places[starts[at] : starts[at + 1]])


class Spots:
    """The places at which a whole pattern begins."""

    def __init__(self, slots: Sequence[Slot], within: set[int] | None = None) -> None:
        """`slots` are its parts, none of them without a place; at least in `within`."""
        self._slots = sorted(enumerate(slots), key=lambda slot: slot[1].count)
        passages = set.intersection(
            *(slot.passages() for slot in slots), *(() if within is None else (within,))
        )
        self._passages = sorted(passages)
        self.count = sum(slot.count for slot in slots)
        """Places to be looked at."""

    def between(self, low: int, high: int) -> list[int]:
        """Where it begins in passages `low` to `high - 1`, ascending: passage << 16 | part."""
        first, last = bisect_left(self._passages, low), bisect_left(self._passages, high)
        passages: set[int] = set(self._passages[first:last])
        (offset, slot), *others = self._slots
        places = slot.between(low, high, offset, passages) if passages else ()
        if not others:
            return sorted(places)
        starts = set(places)
        for offset, slot in others:
            passages = set(map(rshift, starts, repeat(16)))
            starts.intersection_update(slot.between(low, high, offset, passages))
        return sorted(starts)


def portions(passages: int, places: int) -> Iterator[tuple[int, int]]:
    """Ranges of passages, so that each has about `_PORTION` of the places."""
    step = max(1, -(-passages * _PORTION // max(places, _PORTION)))
    for low in range(0, passages, step):
        yield low, min(low + step, passages)
