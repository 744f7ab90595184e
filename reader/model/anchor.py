"""A place in an edition that can be found again in another edition."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CONTEXT = 10
"""Words that are kept on either side of a quote."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words `first` to `last - 1` of a page of the edition with this fingerprint, as quoted.

    `first` equals `last` where nothing is quoted: a drawing before word `first`.
    """

    fingerprint: str
    page: int
    first: int
    last: int
    quote: str
    before: str = ""
    after: str = ""


def anchor_of(fingerprint: str, page: int, words: Sequence[str], first: int, last: int) -> Anchor:
    """The anchor of some words of a page; `words` are all of the page's."""
    first = min(max(0, first), len(words))
    last = min(max(first, last), len(words))
    return Anchor(
        fingerprint,
        page,
        first,
        last,
        " ".join(words[first:last]),
        " ".join(words[max(0, first - CONTEXT) : first]),
        " ".join(words[last : last + CONTEXT]),
    )


def find(anchor: Anchor, words: Sequence[str]) -> tuple[int, int] | None:
    """Where the quoted words stand among the words of a page, None if they do not.

    Another copy of an edition may bear a buyer's stamp, which shifts the numbers. Of several
    places the one whose neighbours fit best is taken, of equal ones the nearest.
    """
    quote, before, after = (text.split() for text in (anchor.quote, anchor.before, anchor.after))
    size = len(quote)

    def fits(at: int) -> int:
        """How many neighbours are the same, from the quote outwards."""
        left = same_at_start(reversed(before), reversed(words[max(0, at - CONTEXT) : at]))
        return left + same_at_start(after, words[at + size : at + size + CONTEXT])

    wanted = len(before) + len(after)
    there = anchor.first
    if list(words[there : there + size]) == quote and fits(there) == wanted:
        return there, there + size
    found = [
        at
        for at in range(len(words) - size + 1)
        if not size or (words[at] == quote[0] and list(words[at : at + size]) == quote)
    ]
    best = max(found, key=lambda at: (fits(at), -abs(at - there)), default=None)
    if best is None or (not size and wanted and not fits(best)):
        return None
    return best, best + size


def same_at_start(one: Iterable[str], other: Iterable[str]) -> int:
    """How many words are the same before the first that differs."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
