"""Where a sentence goes on at the top of the next page: the words on both sides of a page break.

What stands at the foot and the head of many pages is no part of the sentence: what a page's edge
has in common with that of a neighbour, page numbers aside, is left out. Pure.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from reader.library.passages import IndexPassage

REACH = 6
"""Words on each side of a break: a phrase of up to seven is found wherever it breaks."""
_EDGE = 40
"""Words of a page that may be running heads or feet, with the words beyond them."""

Break = tuple[list[str], list[str]]
"""The last words of a page and the first of the next."""


def with_breaks(passages: Iterable[IndexPassage]) -> Iterator[tuple[IndexPassage, Break | None]]:
    """An edition's passages, each last one of a page with the break after it."""
    pages = (list(group) for _, group in groupby(passages, key=lambda passage: passage.page))
    window: list[list[IndexPassage]] = [[], *islice(pages, 3)]
    while len(window) > 1 and window[1]:
        before, page, *after = window
        yield from ((passage, None) for passage in page[:-1])
        goes_on = bool(after) and after[0][0].page == page[-1].page + 1
        yield page[-1], _break(before, page, after) if goes_on else None
        window = [*window[1:], *islice(pages, 1)]


def _break(
    before: list[IndexPassage], page: list[IndexPassage], after: list[list[IndexPassage]]
) -> Break:
    foot, head = _foot(page), _head(after[0])
    feet = [_foot(other) for other in (before, *after) if other]
    heads = [_head(other) for other in (before, page, *after[1:]) if other]
    foot = foot[max(_alike(foot, other) for other in feet) :]
    head = head[max(_alike(head, other) for other in heads) :]
    return foot[:REACH][::-1], head[:REACH]


def _head(page: list[IndexPassage]) -> list[str]:
    return page[0].words[:_EDGE]


def _foot(page: list[IndexPassage]) -> list[str]:
    """From the last word back."""
    return page[-1].words[-_EDGE:][::-1]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two edges have in common, where it is more than a word of chance."""
    count = 0
    for word, there in zip(one, other, strict=False):
        if word != there and not (word.isdigit() and there.isdigit()):
            break
        count += 1
    return count if count > 1 or (count == 1 and one[0].isdigit()) else 0
