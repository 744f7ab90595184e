"""The words of an edition that are likest to a quote, aligned word by word with its neighbours.

Pairs of words that are rare vote for where the quote may stand; each such place is aligned. Pure.
"""

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from reader.insight.flat import FlatText

LIKE = 0.6
"""Likeness of words, 0 to 1, from which they are the same ones, changed."""
SHORT = 4
"""Words of a quote that its neighbours alone may place: a figure, a name."""
CLEAR = 5
"""Words from which a quote that stands in one place alone needs no neighbours."""
SOME = 0.35
SURE = 0.65
"""Parts of the neighbours that are the same."""
TOUCHING = 6
"""Words right beside a place that are enough to know it by."""
CANDIDATES = 8
BUCKET = 16
SLACK = 24
"""Words that may have come or gone in and around a quote."""
FURNITURE = 60
"""Words of running heads and feet between two pages, at the most."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Words of an edition that may be those of a quote."""

    begin: int
    end: int
    like: float
    """Likeness of the words themselves, 0 to 1."""
    around: float
    """The part of the neighbours that are the same, 0 to 1; 1 where there are none."""
    same: bool = False
    """All of its words, in order, and none between them but a page's head and foot."""
    touching: tuple[int, int] = (0, 0)
    """Words right before and right after it that are the same."""
    gap: tuple[int, int] = (0, 0)
    """Where a page's foot begins and the next one's head ends inside of it."""
    pair: tuple[int, int] | None = None
    """A word of the row that was looked for, and where it stands."""


class Likest:
    """Finds the likest words in one edition."""

    def __init__(self, text: FlatText) -> None:
        self._text = text

    def find(self, before: list[str], quote: list[str], after: list[str]) -> Fit | None:
        """The words likest to a quote that can be trusted to be its own; None if there are none."""
        wanted = [*before, *quote, *after]
        first, last = len(before), len(before) + len(quote)
        fits = [
            fit
            for start in self.candidates(wanted)
            if (fit := self.aligned(wanted, first, last, start)) is not None
        ]
        short = len(quote) <= SHORT
        trusted = [
            fit
            for fit in fits
            if (fit.like >= LIKE and (len(quote) > CLEAR or fit.around >= SOME))
            or (short and self._is_between_its_neighbours(fit, quote))
        ]
        return max(trusted, key=lambda fit: fit.like + fit.around, default=None)

    def _is_between_its_neighbours(self, fit: Fit, quote: list[str]) -> bool:
        """Whether other words stand where these stood: another figure for a figure."""
        words = self._text.keys[fit.begin : fit.end]
        kin = fit.like >= SOME or (_figures(quote) and _figures(words))
        near = min(fit.touching) >= 2 and sum(fit.touching) >= TOUCHING
        return bool(words) and kin and (fit.around >= SURE or near)

    def candidates(self, wanted: list[str]) -> list[int]:
        """Where the words may begin: pairs of words that are rare vote for it."""
        votes: Counter[int] = Counter()
        for number, pair in enumerate(itertools.pairwise(wanted)):
            places = self._text.pairs(*pair)
            for place in places:
                votes[(place - number) // BUCKET] += 1 / len(places)  # type: ignore[assignment]
        near = {b: count + votes.get(b + 1, 0) for b, count in votes.items()}
        best = sorted(near, key=lambda b: (-near[b], b))[:CANDIDATES]
        return [bucket * BUCKET for bucket in best]

    def aligned(self, wanted: list[str], first: int, last: int, start: int) -> Fit | None:
        """The words about `start` that are those of the quote, which is `wanted[first:last]`."""
        keys = self._text.keys
        low = max(0, start - SLACK)
        high = min(len(keys), start + BUCKET + len(wanted) + SLACK + len(wanted) // 2)
        blocks = [
            (a, low + b, size)
            for a, b, size in SequenceMatcher(
                None, wanted, keys[low:high], autojunk=False
            ).get_matching_blocks()
            if size
        ]
        inside = self._tight(_cut(blocks, first, last))
        left = _cut(blocks, 0, first)
        right = _cut(blocks, last, len(wanted))
        if inside:
            missing = inside[0][0] - first, last - inside[-1][0] - inside[-1][2]
            until = inside[-1][1] + inside[-1][2]
            left = [block for block in left if block[1] < inside[0][1]]
            right = [block for block in right if block[1] >= until]
            begin, end = inside[0][1] - missing[0], until + missing[1]
            # Neighbours that touch what is missing say exactly where the quote begins and ends.
            if left and left[-1][0] + left[-1][2] == first:
                between = inside[0][1] - left[-1][1] - left[-1][2]
                begin = inside[0][1] - between if between <= 2 * missing[0] + 1 else begin
            if right and right[0][0] == last:
                between = right[0][1] - until
                end = right[0][1] if between <= 2 * missing[1] + 1 else end
        elif left and right:
            begin, end = left[-1][1] + left[-1][2], right[0][1]
        else:
            return None
        begin, end = max(low, begin), min(high, end)
        # Dots that lead the eye to a figure come and go: only words count.
        whole = _real(wanted[first:last])
        matched = sum(_real(keys[at : at + size]) for _, at, size in inside)
        gap = self._furniture(inside)
        size = _real(keys[begin:end]) - _real(keys[gap[0] : gap[1]])
        if end < begin or size > 2 * whole + SHORT:
            return None
        around = sum(block[2] for block in (*left, *right))
        neighbours = len(wanted) - (last - first)
        pair = (inside or left or right)[0]
        return Fit(
            begin,
            end,
            2 * matched / max(1, whole + size),
            around / neighbours if neighbours else 1.0,
            matched == whole == size,
            (
                left[-1][2] if left and left[-1][1] + left[-1][2] == begin else 0,
                right[0][2] if right and right[0][1] == end else 0,
            ),
            gap,
            pair[:2],
        )

    def _tight(self, blocks: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
        """The blocks that belong together: the longest one, and those not far from it."""
        if not blocks:
            return []
        middle = max(range(len(blocks)), key=lambda n: blocks[n][2])
        kept = [blocks[middle]]
        for one in reversed(blocks[:middle]):
            if not self._near(one, kept[0]):
                break
            kept.insert(0, one)
        for one in blocks[middle + 1 :]:
            if not self._near(kept[-1], one):
                break
            kept.append(one)
        return kept

    def _near(self, one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
        end = one[1] + one[2]
        gap = other[1] - end - (other[0] - one[0] - one[2])
        if gap > min(SLACK, 4 + one[2] + other[2]):
            gap -= FURNITURE if self._text.page_end(end - 1) <= other[1] else 0
        return gap <= min(SLACK, 4 + one[2] + other[2])

    def _furniture(self, blocks: list[tuple[int, int, int]]) -> tuple[int, int]:
        """The words between the last that fits on one page and the first that fits on the next."""
        for (_, at, size), (_, following, _) in itertools.pairwise(blocks):
            if self._text.page_end(at + size - 1) <= following:
                return at + size, following
        return 0, 0


def _real(words: Sequence[str]) -> int:
    """How many of them are words, not signs alone."""
    return sum(any(sign.isalnum() for sign in word) for word in words)


def _figures(words: Sequence[str]) -> bool:
    return any(sign.isdigit() for word in words for sign in word)


def _cut(blocks: list[tuple[int, int, int]], first: int, last: int) -> list[tuple[int, int, int]]:
    """The parts of matching blocks that lie in `first` to `last - 1` of what is looked for."""
    found = []
    for a, b, size in blocks:
        begin, end = max(a, first), min(a + size, last)
        if end > begin:
            found.append((begin, b + begin - a, end - begin))
    return found
