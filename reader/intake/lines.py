"""The lines of a page as intake reads them: what the PDF engine gives, and their text.

Lengths are points of the unrotated page, y downwards. Pure; runs in the batch worker.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class LineLike(Protocol):
    """A printed line: words `first` to `last - 1` of its page's word list, and their box."""

    @property
    def first(self) -> int:
        """Number of its first word."""

    @property
    def last(self) -> int:
        """One more than the number of its last word."""

    @property
    def x0(self) -> float:
        """Left edge."""

    @property
    def top(self) -> float:
        """Upper edge."""

    @property
    def x1(self) -> float:
        """Right edge."""

    @property
    def bottom(self) -> float:
        """Lower edge."""

    @property
    def size(self) -> float:
        """Of the type, in points."""

    @property
    def bold(self) -> bool:
        """Best effort."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line with its text."""

    text: str
    first: int
    last: int
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool

    @property
    def height(self) -> float:
        """Of the line's box."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with its words and lines, in reading order."""

    number: int
    width: float
    height: float
    words: Sequence[str]
    lines: Sequence[LineLike]

    def text_lines(self) -> list[TextLine]:
        """All lines with their text, in reading order."""
        return [text_line(line, self.words) for line in self.lines if line.last > line.first]


_BARE_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,4}\.?")


def beside(left: LineLike, right: LineLike) -> bool:
    """Whether a line stands right of another at the same height: cells, a number and its title."""
    return abs(left.bottom - right.bottom) < 2.5 and right.x0 >= left.x1 - 1


def heading_start(lines: Sequence[LineLike], at: int, words: Sequence[str]) -> int:
    """The first word of a heading, with the number that is set apart left of it or above it."""
    line = lines[at]
    before = lines[at - 1] if at else None
    if (
        before is None
        or not before.last == line.first == before.first + 1
        or not _BARE_NUMBER.fullmatch(words[before.first])
    ):
        return line.first
    left = beside(before, line) and abs(before.size - line.size) < 0.6
    above = (
        before.size >= line.size * 1.1
        and abs(before.x0 - line.x0) < 5
        and before.top < line.top < before.bottom + 0.6 * line.size
    )
    return before.first if left or above else line.first


def text_line(line: LineLike, words: Sequence[str]) -> TextLine:
    """A line with its text."""
    return TextLine(
        " ".join(words[line.first : line.last]),
        line.first,
        line.last,
        line.x0,
        line.top,
        line.x1,
        line.bottom,
        line.size,
        line.bold,
    )
