"""Indexed words that are spelt almost like another: for "did you mean" and for fuzzy~."""

from collections import Counter
from collections.abc import Iterable, Sequence
from heapq import nlargest
from itertools import islice

from reader.search.engine.postings import TEXT, SegmentFile

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LEAST = 4
"""Letters below which a word is near to everything."""
_TWO_OFF = 7
"""Letters from which two may be wrong."""
MOST_BEGUN = 12
"""Words that are offered for the beginning of one."""
_MOST_READ = 5_000
"""Words of a segment that are looked at: some milliseconds."""
MOST_ALIKE = 50
"""Words that a fuzzy word may stand for; the most frequent ones are taken."""


def nearest(part: str, files: Sequence[SegmentFile]) -> str:
    """The most frequent indexed word at the least distance, "" if none is near.

    One letter wrong, missing, too many or swapped; two for words of seven letters or more
    whose first letter is right. Takes some 20 ms at worst; only asked where nothing was found.
    """
    if len(part) < _LEAST or not part.isalpha():
        return ""
    near = _most_frequent(_edits(part), files)
    if near or len(part) < _TWO_OFF:
        return near
    return _most_frequent(_two_off(part, files), files)


def alike(part: str, files: Sequence[SegmentFile]) -> list[str]:
    """The indexed words that are this one but for a letter or two, as in `nearest`."""
    if len(part) < _LEAST:
        return []
    near = _edits(part) | (_two_off(part, files) if len(part) >= _TWO_OFF else set())
    counts = {word: sum(file.count(TEXT, word) for file in files) for word in near}
    return nlargest(MOST_ALIKE, filter(counts.__getitem__, counts), key=counts.__getitem__)


def beginning_with(start: str, files: Sequence[SegmentFile]) -> tuple[str, ...]:
    """The most frequent indexed words that begin like this and go on, letters only."""
    counts: Counter[str] = Counter()
    for file in files if start else ():
        for word, count in islice(file.words_from(TEXT, start), _MOST_READ):
            if not word.startswith(start):
                break
            if word != start and word.isalpha():
                counts[word] += count
    return tuple(word for word, _ in counts.most_common(MOST_BEGUN))


def is_alike(part: str, other: str) -> bool:
    """Whether two words are the same but for as many letters as their length allows."""
    return distance(part, other) <= (2 if len(part) >= _TWO_OFF else 1)


def _most_frequent(words: Iterable[str], files: Sequence[SegmentFile]) -> str:
    counts = {word: sum(file.count(TEXT, word) for file in files) for word in words}
    best = max(counts, key=lambda word: (counts[word], word), default="")
    return best if best and counts[best] else ""


def _edits(part: str) -> set[str]:
    cuts = [(part[:at], part[at:]) for at in range(len(part) + 1)]
    return {
        *(before + after[1:] for before, after in cuts if after),
        *(before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1),
        *(before + letter + after[1:] for before, after in cuts if after for letter in _LETTERS),
        *(before + letter + after for before, after in cuts for letter in _LETTERS),
    } - {part}


def _two_off(part: str, files: Sequence[SegmentFile]) -> set[str]:
    letters = set(part)
    near: set[str] = set()
    for file in files:
        for word, _ in file.words_from(TEXT, part[0]):
            if word[0] != part[0]:
                break
            if (
                abs(len(word) - len(part)) <= 2
                and len(letters.symmetric_difference(word)) <= 4
                and word not in near
                and distance(part, word) <= 2
            ):
                near.add(word)
    return near


def distance(one: str, other: str) -> int:
    """Letters to change, add, remove or swap with a neighbour to make one word of the other."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        row = [at]
        for to, wanted in enumerate(other, 1):
            best = min(last[to] + 1, row[-1] + 1, last[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and one[at - 2] == wanted:
                best = min(best, before[to - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]
