"""As much of a snippet as fits into some lines, cut so that what was found can be seen.

A snippet is cut for wide lists. In a narrow one its end would be lost, and with it often the
words that were found: then it begins later. Words stay whole. Pure, but for the type it is set in.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

MORE = "…"
_LEAD = 24
"""Characters before the first mark that are kept where the snippet begins later."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Text to be shown, and where it stands in the snippet."""

    text: str
    shift: int = 0
    """To be taken off a place in the snippet to have it in the text."""
    end: int = 0
    """Where the snippet's own text ends in it."""

    def placed(self, marks: Sequence[Range]) -> tuple[Range, ...]:
        """Those parts of ranges of the snippet that are shown, as ranges of the text."""
        begin = len(MORE) + 1 if self.shift > 0 else 0
        moved = (
            (max(begin, first - self.shift), min(self.end, last - self.shift))
            for first, last in marks
        )
        return tuple((first, last) for first, last in moved if first < last)


def excerpt(snippet: str, marks: Sequence[Range], fits: Callable[[str], int]) -> Excerpt:
    """What is shown of a snippet; `fits` says how many characters of a text have room."""
    plain = _begun(snippet, 0, fits)
    if not marks or len(plain.placed(marks)) == len(marks):
        return plain
    first = min(mark[0] for mark in marks)
    later = (
        _begun(snippet, snippet.rfind(" ", 0, max(0, first - lead)) + 1, fits)
        for lead in (_LEAD, 0)
    )
    return max((plain, *later), key=lambda one: len(one.placed(marks)))


def _begun(snippet: str, begin: int, fits: Callable[[str], int]) -> Excerpt:
    before = f"{MORE} " if begin else ""
    text = before + snippet[begin:]
    shift = begin - len(before)
    room = fits(text)
    if room >= len(text):
        return Excerpt(text, shift, len(text))
    shown = _whole(text, room)
    while shown and fits(f"{shown} {MORE}") < len(shown) + 2:
        shown = _whole(shown, len(shown) - 1)
    if not shown:  # one word longer than all the room
        shown = text[: max(0, room - 2)]
    return Excerpt(f"{shown} {MORE}", shift, len(shown))


def _whole(text: str, end: int) -> str:
    """The text up to a place, without the word that does not end there."""
    if not text[end : end + 1].isspace():
        end = max(0, text.rfind(" ", 0, end))
    return text[:end].rstrip(f" {MORE}")
