"""Which words of a passage matched, and the snippet around the best of them. Pure.

The engine turns a query into patterns: what a word of the query may be, part by part.
The same patterns were looked up in the index, so the marks are what was found, not
what is guessed from the text of the query.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from typing import NamedTuple

from reader.search.analysis import Parts

Pattern = tuple[frozenset[str], ...]
"""Parts side by side, each any of a set: a word is one, "C-band" two, a phrase several."""

_LEAD = 7
"""Words shown before the first mark, where there is room."""
_TRIMMED = "()[]{}<>\"'“”‘’„«».,;:!?…*†‡"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to mark: patterns wherever they stand, and those that must stand near each other."""

    patterns: tuple[Pattern, ...] = ()
    near: tuple[tuple[tuple[Pattern, ...], int, bool], ...] = ()
    """Patterns, words between them at most, and whether they stand in this order."""
    synonyms: tuple[tuple[Pattern, int], ...] = ()
    """Patterns of synonyms, each with the number of the pattern that it stands for."""


class Match(NamedTuple):
    """A pattern found: words `first` to `last - 1` of the passage."""

    pattern: int
    first: int
    last: int
    synonym: bool = False
    """Not the pattern itself was found, but a synonym."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """Whole words of a passage, and the ranges of characters in it that matched."""

    text: str
    marks: tuple[tuple[int, int], ...]
    synonyms: tuple[tuple[int, int], ...] = ()
    """Those of the marks in which only synonyms matched."""


def near_starts(
    starts: Sequence[Sequence[int]], distance: int, ordered: bool = False
) -> list[list[int]]:
    """Of ascending places for each leaf, those of the first with all others at hand, and theirs.

    At hand is at most `distance` before or after; `ordered`, each at most so much after the
    one before.
    """
    if ordered:
        return _in_order(starts, distance)
    kept = first_near(starts, distance)
    return [kept, *(_at_hand(places, kept, distance, distance) for places in starts[1:])]


def first_near(starts: Sequence[Sequence[int]], distance: int, ordered: bool = False) -> list[int]:
    """The places of the first leaf that `near_starts` finds."""
    if ordered:
        return _in_order(starts, distance)[0]
    kept = list(starts[0])
    for others in starts[1:]:
        kept = _at_hand(kept, others, distance, distance)
    return kept


def _at_hand(places: Sequence[int], others: Sequence[int], before: int, after: int) -> list[int]:
    """Those of the places with one of the others from so far before to so far after them.

    Both ascending; each is read once.
    """
    kept: list[int] = []
    at, end = 0, len(others)
    for place in places:
        low = place - before
        while at < end and others[at] < low:
            at += 1
        if at == end:
            break
        if others[at] <= place + after:
            kept.append(place)
    return kept


def _in_order(starts: Sequence[Sequence[int]], distance: int) -> list[list[int]]:
    chain_up = [list(starts[0])]
    for places in starts[1:]:
        chain_up.append(_at_hand(places, chain_up[-1], distance, -1))
    chained = [chain_up[-1]]
    for places in reversed(chain_up[:-1]):
        chained.append(_at_hand(places, chained[-1], -1, distance))
    return chained[::-1]


def find(words: Sequence[str], wanted: Wanted, parts: Parts) -> list[Match]:
    """The matches in a passage's words, by their first word."""
    cut = list(map(parts.__getitem__, words))
    flat = list(chain.from_iterable(cut))
    ends = list(accumulate(map(len, cut)))
    leaves = list(wanted.patterns)
    for group, _, _ in wanted.near:
        leaves += group
    stands_for = [*range(len(leaves)), *(number for _, number in wanted.synonyms)]
    own = len(leaves)
    leaves += [pattern for pattern, _ in wanted.synonyms]
    starts = _starts(flat, leaves)
    number = len(wanted.patterns)
    for group, distance, ordered in wanted.near:
        kept = near_starts(starts[number : number + len(group)], distance, ordered)
        starts[number : number + len(group)] = kept
        number += len(group)
    matches = [
        Match(
            stands_for[pattern],
            bisect_right(ends, start),
            bisect_right(ends, start + len(leaves[pattern]) - 1) + 1,
            pattern >= own,
        )
        for pattern, places in enumerate(starts)
        for start in places
    ]
    return sorted(matches, key=lambda match: (match.first, -match.last, match.pattern))


def broken_off(words: Sequence[str], pattern: Pattern, number: int, parts: Parts) -> list[Match]:
    """The beginning of a pattern that goes on over the page break after these words.

    `number` is the pattern's. The longest beginning is taken, where it stands last.
    """
    for length in range(len(pattern) - 1, 0, -1):
        found = find(words, Wanted((pattern[:length],)), parts)
        if found:
            return [Match(number, found[-1].first, found[-1].last)]
    return []


def _starts(flat: list[str], leaves: Sequence[Pattern]) -> list[list[int]]:
    by_first: dict[str, list[int]] = defaultdict(list)
    for number, pattern in enumerate(leaves):
        for part in pattern[0]:
            by_first[part].append(number)
    starts: list[list[int]] = [[] for _ in leaves]
    for place, part in enumerate(flat):
        if part in by_first:
            for number in by_first[part]:
                pattern = leaves[number]
                end = place + len(pattern)
                if end <= len(flat) and all(
                    part in any_of for part, any_of in zip(flat[place:end], pattern, strict=True)
                ):
                    starts[number].append(place)
    return starts


def marked(matches: Sequence[Match]) -> list[int]:
    """The numbers of the words that matched, ascending."""
    return sorted({word for match in matches for word in range(match.first, match.last)})


def only_synonyms(matches: Sequence[Match]) -> list[int]:
    """The numbers of the words that matched as a synonym and as nothing else, ascending."""
    synonyms = [match for match in matches if match.synonym]
    if not synonyms:
        return []
    return sorted({*marked(synonyms)}.difference(marked([m for m in matches if not m.synonym])))


def tightness(matches: Sequence[Match]) -> float:
    """How close different patterns come: 1 where all stand side by side, less the more between.

    0 where fewer than two patterns matched.
    """
    patterns = {match.pattern for match in matches}
    if len(patterns) < 2:
        return 0.0
    count: dict[int, int] = defaultdict(int)
    best, left, have = len(matches) * 1_000_000, 0, 0
    for match in matches:
        have += count[match.pattern] == 0
        count[match.pattern] += 1
        while have == len(patterns):
            first = matches[left]
            best = min(best, match.last - first.first)
            count[first.pattern] -= 1
            have -= count[first.pattern] == 0
            left += 1
    return len(patterns) / max(best, len(patterns))


def snippet(words: Sequence[str], matches: Sequence[Match], length: int = 34) -> Snippet:
    """About `length` words around the most different matches that stand close together."""
    first, last = _window(len(words), matches, length)
    others = set(only_synonyms(matches))
    synonyms: list[tuple[int, int]] = []
    text = "… " if first else ""
    marks: list[tuple[int, int]] = []
    runs = _runs(matches, first, last)
    at = len(text)
    places: list[tuple[int, int]] = []
    for word in words[first:last]:
        places.append((at, at + len(word)))
        at += len(word) + 1
    text += " ".join(words[first:last])
    if last < len(words):
        text += " …"
    for run_first, run_last in runs:
        start, end = places[run_first - first][0], places[run_last - 1 - first][1]
        shown = text[start:end]
        start += len(shown) - len(shown.lstrip(_TRIMMED))
        end -= len(shown) - len(shown.rstrip(_TRIMMED))
        if start < end:
            marks.append((start, end))
            if others and others.issuperset(range(run_first, run_last)):
                synonyms.append((start, end))
    return Snippet(text, tuple(marks), tuple(synonyms))


def _window(count: int, matches: Sequence[Match], length: int) -> tuple[int, int]:
    if count <= length or not matches:
        return 0, min(count, length)
    room = length - _LEAD
    count_of: dict[int, int] = defaultdict(int)
    best, best_at, end = (0, 0), 0, 0
    for at, match in enumerate(matches):
        while end < len(matches) and matches[end].last <= match.first + room:
            count_of[matches[end].pattern] += 1
            end += 1
        rank = (sum(map(bool, count_of.values())), min(end - at, 6))
        if rank > best:
            best, best_at = rank, at
        if end > at:
            count_of[match.pattern] -= 1
        else:
            end = at + 1  # one match longer than the room
    first_match = matches[best_at]
    first = max(0, first_match.first - _LEAD)
    first = min(first, max(0, count - length))
    last = min(count, max(first + length, first_match.last))
    return first, last


def _runs(matches: Sequence[Match], first: int, last: int) -> list[tuple[int, int]]:
    """Words to mark as one: a phrase as a whole, overlapping matches together."""
    runs: list[tuple[int, int]] = []
    for match in matches:
        start, end = max(match.first, first), min(match.last, last)
        if start >= end:
            continue
        if runs and start < runs[-1][1]:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return runs
