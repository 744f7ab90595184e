"""The cells of a table, proposed from where its words stand and kept as lines that can be moved.

Words in a frame become lines, lines become pieces with white between them, pieces that lie
under one another become columns; lines of one row come together. A piece that lies over
several columns of other lines is one cell that spans them. All coordinates are points of the
page as it is shown upright. Pure.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from reader.model.page import Rect
from reader.render.pieces import (
    Line,
    Piece,
    Word,
    crossed,
    height_of,
    lines_of,
    middle_of,
    parts_lines,
    spans_columns,
    words_in,
)

_CLOSE = 0.62
"""Lines that are nearer than this, in heights of a word, are cells of one row."""
_FAR = 1.8
"""Lines that are farther apart, in heights of a word, are not of one cell."""
_ROOM = 2.0
"""Points between a line of the grid and the frame, at least."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A frame and the lines within it, ascending: `across` part columns, `down` part rows."""

    frame: Rect
    across: tuple[float, ...] = ()
    down: tuple[float, ...] = ()

    def added(self, column: float | None = None, row: float | None = None) -> "Grid":
        """With one line more; the same where it would lie on another or outside."""
        x0, y0, x1, y1 = self.frame
        across, down = self.across, self.down
        if column is not None and _free(column, x0, x1, across):
            across = tuple(sorted((*across, column)))
        if row is not None and _free(row, y0, y1, down):
            down = tuple(sorted((*down, row)))
        return replace(self, across=across, down=down)

    def removed(self, column: int = -1, row: int = -1) -> "Grid":
        """Without the line of this number."""
        across = tuple(x for place, x in enumerate(self.across) if place != column)
        down = tuple(y for place, y in enumerate(self.down) if place != row)
        return replace(self, across=across, down=down)

    def moved(self, to: float, column: int = -1, row: int = -1) -> "Grid":
        """With a line moved, at most up to its neighbours."""
        if 0 <= column < len(self.across):
            return replace(self, across=_moved(self.across, column, to, *self.frame[::2]))
        if 0 <= row < len(self.down):
            return replace(self, down=_moved(self.down, row, to, *self.frame[1::2]))
        return self


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell that reaches over `span` columns, "" for nothing."""

    row: int
    column: int
    text: str
    span: int = 1


def propose(words: Sequence[Word], frame: Rect) -> Grid:
    """The grid of the table that the frame holds."""
    inside = words_in(words, frame)
    found = lines_of(inside)
    if not found:
        return Grid(frame)
    across = _between(_columns(found))
    rows = _rows(found, across)
    down = []
    for above, below in pairwise(rows):
        foot = max(box[3] for line in above for piece in line for _, box in piece.words)
        head = min(box[1] for line in below for piece in line for _, box in piece.words)
        down.append((foot + head) / 2)
    return Grid(frame, tuple(across), tuple(sorted(down)))


def cells(words: Sequence[Word], grid: Grid) -> list[list[Cell]]:
    """The cells of each row; a cell that spans columns leaves the others out."""
    inside = words_in(words, grid.frame)
    rows: list[list[Word]] = [[] for _ in range(len(grid.down) + 1)]
    for word in inside:
        rows[bisect_right(grid.down, middle_of(word))].append(word)
    lines = [lines_of(row) for row in rows]
    everything = [line for row in lines for line in row]
    return [_cells_of(number, row, grid, everything) for number, row in enumerate(lines)]


def texts(table: Sequence[Sequence[Cell]], columns: int) -> list[list[str]]:
    """The cells as rows of equal length; what spans columns stands in the first of them."""
    rows = []
    for row in table:
        line = [""] * columns
        for cell in row:
            line[cell.column] = cell.text
        rows.append(line)
    return rows


def _columns(found: Sequence[Line]) -> list[tuple[float, float]]:
    """Left and right edge of each column: those of the fullest lines, and what stands beside."""
    most = max(len(line) for line in found)
    full = [line for line in found if len(line) >= 0.6 * most]
    columns = _merged(
        (piece.x0, piece.x1) for line in full for piece in line if not spans_columns(piece, found)
    )
    beside = [
        (piece.x0, piece.x1)
        for line in found
        if len(line) < 0.6 * most
        for piece in line
        if sum(x0 < piece.x1 and x1 > piece.x0 for x0, x1 in columns) < 2
    ]
    return _merged([*columns, *beside])


def _between(columns: Sequence[tuple[float, float]]) -> list[float]:
    """The lines in the middle of the white between columns."""
    return [(left[1] + right[0]) / 2 for left, right in pairwise(columns)]


def _merged(edges: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """What overlaps, put together, from the left."""
    columns: list[tuple[float, float]] = []
    for x0, x1 in sorted(edges):
        if columns and x0 < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], x1)
        else:
            columns.append((x0, x1))
    return columns


def _rows(found: Sequence[Line], across: Sequence[float]) -> list[list[Line]]:
    """The lines of each row: those that a cell of several lines reaches over come together."""
    filled = [_by_column(line, across) for line in found]
    middles = [median(middle_of(word) for piece in line for word in piece.words) for line in found]
    high = height_of([word for line in found for piece in line for word in piece.words])
    least = min(_least_step(filled, middles, len(across) + 1), _FAR * high)
    body = _first_body_line(filled, len(across) + 1)
    spanning = [any(crossed(piece, across) for piece in line) for line in found]
    joined = [False] * len(found)
    """Whether a line belongs to the row of the one above it."""
    for place in range(1, len(found)):
        # What stands alone below a full heading is the name of the first group of rows.
        alone = set(filled[place]) == {0} and len(filled[place - 1]) > 1
        head = place < body and not (spanning[place - 1] or spanning[place] or alone)
        joined[place] = head or middles[place] - middles[place - 1] < _CLOSE * high
    padded = False
    above: dict[int, int] = {}
    for place, columns in enumerate(filled):
        for column in columns:
            top = above.get(column, place)
            if place > top and middles[place] - middles[top] < 0.92 * least:
                joined[top + 1 : place + 1] = [True] * (place - top)
                padded = padded or place >= body
            above[column] = place
    if not padded:  # nothing but its words tells a label's second line from the next row
        for place in range(body + 1, len(found)):
            joined[place] = joined[place] or _runs_on(filled[place - 1], filled[place])
    rows: list[list[Line]] = []
    for line, goes_on in zip(found, joined, strict=True):
        if goes_on:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _by_column(line: Line, across: Sequence[float]) -> dict[int, Piece]:
    return {bisect_right(across, (piece.x0 + piece.x1) / 2): piece for piece in line}


def _least_step(
    filled: Sequence[dict[int, Piece]], middles: Sequence[float], columns: int
) -> float:
    """How far at least two rows are apart: seen where figures, or full lines, follow each other."""
    figures, full = [], []
    for (above, below), (top, foot) in zip(pairwise(filled), pairwise(middles), strict=True):
        if any(piece.numeric and n in below and below[n].numeric for n, piece in above.items()):
            figures.append(foot - top)
        elif min(len(above), len(below)) >= max(2, 0.75 * columns):
            full.append(foot - top)
    return min(figures or full or [0.0])


def _first_body_line(filled: Sequence[dict[int, Piece]], columns: int) -> int:
    """Number of the first line with a label and mostly figures, 0 if such lines are few."""
    body = []
    for place, line in enumerate(filled):
        others = [piece for n, piece in line.items() if n]
        figures = sum(piece.numeric for piece in others)
        # A label that is set to the middle of its row may stand on another line.
        most = len(others) if 0 in line else columns - 1
        if figures and 2 * figures >= most and not all(map(_bracketed, others)):
            body.append(place)
    return body[0] if 2 * len(body) >= len(filled) else 0


def _bracketed(piece: Piece) -> bool:
    """Whether a piece is the number of a column, as "(1)"."""
    return all(re.match(r"\(\d{1,2}\)$", text) for text, _ in piece.words)


def _runs_on(above: dict[int, Piece], below: dict[int, Piece]) -> bool:
    """Whether a label goes on in the next line, which begins in small letters."""
    if set(above) != {0} and set(below) != {0}:
        return False
    if 0 not in above or 0 not in below or above[0].words[-1][0].endswith(":"):
        return False
    return below[0].words[0][0][:1].islower()


def _cells_of(
    number: int, lines: Sequence[Line], grid: Grid, everything: Sequence[Line]
) -> list[Cell]:
    """The cells of one row."""
    columns = len(grid.across) + 1
    parts: dict[int, list[str]] = {}
    spans: dict[int, int] = {}
    for line in lines:
        for piece in line:
            over = crossed(piece, grid.across)
            if over and not piece.numeric and all(parts_lines(x, everything) for x in over):
                first = bisect_right(grid.across, piece.x0)
                last = first + len(over)
                if not any(_stands_in(other, first, last, grid) for other in line):
                    spans[first] = max(spans.get(first, 1), last - first + 1)
                parts.setdefault(first, []).extend(text for text, _ in piece.words)
                continue
            for text, box in piece.words:
                parts.setdefault(bisect_right(grid.across, (box[0] + box[2]) / 2), []).append(text)
    row: list[Cell] = []
    column = 0
    while column < columns:
        span = spans.get(column, 1)
        said = [text for n in range(column, column + span) for text in parts.get(n, ())]
        row.append(Cell(number, column, " ".join(said), span))
        column += span
    return row


def _stands_in(piece: Piece, first: int, last: int, grid: Grid) -> bool:
    """Whether a piece stands in one of the columns after `first`, up to `last`, alone."""
    column = bisect_right(grid.across, piece.x0)
    return first < column <= last and not crossed(piece, grid.across)


def _free(at: float, low: float, high: float, taken: Sequence[float]) -> bool:
    return low + _ROOM <= at <= high - _ROOM and all(abs(at - one) >= _ROOM for one in taken)


def _moved(
    lines: tuple[float, ...], number: int, to: float, low: float, high: float
) -> tuple[float, ...]:
    before = lines[number - 1] if number else low
    after = lines[number + 1] if number + 1 < len(lines) else high
    least, most = before + _ROOM, after - _ROOM
    if least > most:
        return lines
    return (*lines[:number], min(max(to, least), most), *lines[number + 1 :])
