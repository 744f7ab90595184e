"""Words of a table put together to pieces and lines: what columns and rows are made of. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from reader.model.page import Rect

Word = tuple[str, Rect]

_NUMERIC = re.compile(
    r"[(\[<~+\u2212\u2013-]{0,2}(?:US)?[$\u20ac\u00a3]?\d[\d,.]*(?:%|[a-z]{1,2}|[/*\u2020\u2021r])?[)\]]?$"
    r"|[-\u2013\u2014\u2212*]$|\(\*\)$|\.\.$|n\.?a\.?$|N/A$"
)
_FILLER = re.compile(r"[.\u2026\u00b7_]{3,}$|[.\u2026]$")
_LEADERS = re.compile(r"(?:\.{3,}|\u2026+|(?:\. ?){3,})$")
_GAP = 0.6
"""White between two pieces of a line, in heights of a word ..."""
_FIGURE_GAP = 0.3
"""... and between two figures, which no space parts so far."""


@dataclass(slots=True)
class Piece:
    """Words of a line with no more than a space between them."""

    words: list[Word]
    x0: float
    """The left edge."""
    x1: float
    """The right edge."""
    numeric: bool
    """Whether it holds figures alone."""

    @classmethod
    def of(cls, word: Word) -> "Piece":
        """Of one word."""
        text, box = word
        return cls([word], box[0], box[2], bool(_NUMERIC.match(text)))

    def add(self, word: Word) -> None:
        """Go on with the next word."""
        text, box = word
        self.words.append(word)
        self.x1 = max(self.x1, box[2])
        self.numeric = self.numeric and bool(_NUMERIC.match(text))


Line = list[Piece]


def is_figure(text: str) -> bool:
    """Whether a cell holds nothing but a figure, which stands at the right."""
    parts = text.split()
    return bool(parts) and all(_NUMERIC.match(part) for part in parts)


def words_in(words: Sequence[Word], frame: Rect) -> list[Word]:
    """The words whose middle lies in a frame; dots that lead the eye are left out."""
    x0, y0, x1, y1 = frame
    return [
        (_LEADERS.sub("", text), box)
        for text, box in words
        if x0 <= (box[0] + box[2]) / 2 <= x1
        and y0 <= (box[1] + box[3]) / 2 <= y1
        and not _FILLER.match(text)
    ]


def middle_of(word: Word) -> float:
    """Half way down a word."""
    return (word[1][1] + word[1][3]) / 2


def height_of(words: Sequence[Word]) -> float:
    """Of the usual word among these."""
    return max(0.1, median(box[3] - box[1] for _, box in words)) if words else 0.1


def lines_of(words: Sequence[Word]) -> list[Line]:
    """Words that stand side by side, from above, each line cut into pieces."""
    if not words:
        return []
    high = height_of(words)
    groups: list[list[Word]] = []
    middle = 0.0
    for word in sorted(words, key=middle_of):
        if groups and middle_of(word) - middle < 0.3 * high:
            groups[-1].append(word)
        else:
            groups.append([word])
            middle = middle_of(word)
    return [_pieces(sorted(group, key=lambda word: word[1][0]), high) for group in groups]


def _pieces(words: Sequence[Word], high: float) -> Line:
    line: Line = []
    for word in words:
        if line:
            text, before = line[-1].words[-1]
            figures = _NUMERIC.match(text) and _NUMERIC.match(word[0])
            if word[1][0] - before[2] <= (_FIGURE_GAP if figures else _GAP) * high:
                line[-1].add(word)
                continue
        line.append(Piece.of(word))
    return line


def spans_columns(piece: Piece, found: Sequence[Line]) -> bool:
    """Whether a piece lies over what are two or more columns in other lines."""
    x0, x1 = piece.x0, piece.x1
    full = [line for line in found if len(line) >= 2]
    wanted = max(1, 0.2 * len(full))
    over = 0
    for line in full:
        if sum(other.x0 < x1 and other.x1 > x0 for other in line) >= 2:
            over += 1
            if over >= wanted:
                return True
    return False


def crossed(piece: Piece, across: Sequence[float]) -> Sequence[float]:
    """The lines between columns that a piece lies over."""
    return [x for x in across if piece.x0 < x < piece.x1]


def parts_lines(x: float, found: Sequence[Line]) -> bool:
    """Whether white parts pieces here in some lines, so that what lies over it spans columns."""
    full = sum(1 for line in found if len(line) >= 2)
    parted = sum(
        1
        for line in found
        if any(piece.x1 <= x for piece in line)
        and any(piece.x0 >= x for piece in line)
        and not any(piece.x0 < x < piece.x1 for piece in line)
    )
    return parted >= max(1, 0.2 * full)
