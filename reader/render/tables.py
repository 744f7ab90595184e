"""The cells under the captions of a page, proposed from where its words stand. Pure.

What lies under a caption down to the next one, to a line of running text or to a wide white
gap is taken as its table where it has rows and columns of figures; nothing is guessed else.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from reader.model.contents import Caption
from reader.model.page import PageWords, Rect
from reader.model.table import Cell, Table
from reader.render import grid as grids
from reader.render.pieces import Line, Word, is_figure, lines_of, middle_of, words_in

GAP = 3.5
"""White, in heights of a line, that ends a table."""
TEXT = 8
"""Words in one piece that make a line running text ..."""
WIDE = 0.55
"""... where it is as wide as this share of the table."""
LONG = 6.0
"""Words of the usual cell in a table without figures, at most."""
_LEADERS = re.compile(r"\.{3,}|…+|_{3,}")
_NOTES = ("source", "note")


def tables_of(page: PageWords, captions: Sequence[Caption]) -> tuple[Table, ...]:
    """The tables of a page, from all captions of the edition, in their order.

    `page` is upright: its boxes are those of a page as it is shown.
    """
    here = [
        (number, one)
        for number, one in enumerate(captions)
        if one.page == page.page and one.last <= len(page.words)
    ]
    found = []
    for number, caption in here:
        if caption.kind not in ("table", "exhibit", "box"):
            continue
        others = [one for _, one in here if one is not caption]
        rows = _rows(page, caption, others)
        if rows:
            found.append(Table(number, page.page, rows))
    return tuple(found)


def _box_of(page: PageWords, first: int, last: int) -> Rect:
    boxes = [box for each in page.boxes[first:last] for box in each]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _rows(
    page: PageWords, caption: Caption, others: Sequence[Caption]
) -> tuple[tuple[Cell, ...], ...]:
    """The rows under a caption, () where there is no table."""
    if caption.last <= caption.first:
        return ()
    top = _box_of(page, caption.first, caption.last)[3]
    foot = float("inf")
    for one in others:
        if one.last > one.first and (above := _box_of(page, one.first, one.last)[1]) >= top:
            foot = min(foot, above)
    numbers: dict[Rect, list[int]] = {}
    words: list[Word] = []
    for number, (text, boxes) in enumerate(zip(page.words, page.boxes, strict=True)):
        if boxes and top - 1 <= (boxes[0][1] + boxes[0][3]) / 2 < foot:
            words.append((text, boxes[0]))
            numbers.setdefault(boxes[0], []).append(number)
    if not words:
        return ()
    lines = _table_lines(lines_of(words_in(words, _frame_of(words))))
    if len(lines) < 2:
        return ()
    kept = [word for line in lines for piece in line for word in piece.words]
    proposed = grids.propose(kept, _frame_of(kept))
    proposed = _parted(kept, proposed)
    if not proposed.across or not proposed.down:
        return ()
    cells = grids.cells(kept, proposed)
    rows = [
        [" ".join(_LEADERS.sub(" ", text).split()) for text in row]
        for row in grids.texts(cells, len(proposed.across) + 1)
    ]
    while rows and not any(rows[-1][1:]):
        rows.pop()  # a note, or what comes next
    if not _is_table(rows):
        return ()
    held: dict[tuple[int, int], list[int]] = {}
    for word in kept:
        row = bisect_right(proposed.down, middle_of(word))
        column = bisect_right(proposed.across, (word[1][0] + word[1][2]) / 2)
        for cell in cells[row]:
            if cell.column <= column < cell.column + cell.span:
                held.setdefault((row, cell.column), []).extend(numbers.get(word[1], ()))
    return tuple(
        tuple(
            Cell(text, tuple(dict.fromkeys(held.get((row, column), ()))))
            for column, text in enumerate(texts)
        )
        for row, texts in enumerate(rows)
    )


def _parted(words: Sequence[Word], proposed: grids.Grid) -> grids.Grid:
    """The grid with columns cut in two that hold two figures side by side in most rows.

    Dense tables leave no more than a space between figures.
    """
    held: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        row = bisect_right(proposed.down, middle_of(word))
        column = bisect_right(proposed.across, (word[1][0] + word[1][2]) / 2)
        held.setdefault((column, row), []).append(word)
    parted = proposed
    for column in range(len(proposed.across) + 1):
        rows = [
            sorted(each, key=lambda word: word[1][0])
            for at, each in held.items()
            if at[0] == column
        ]
        figures = [
            each for each in rows if all(is_figure(text) and text[0] != "(" for text, _ in each)
        ]
        parts = max((len(each) for each in figures), default=1)
        full = [each for each in figures if len(each) == parts]
        if parts < 2 or len(full) < max(2, 0.6 * len(figures)):
            continue
        for left, right in pairwise(range(parts)):
            foot = max(each[left][1][2] for each in full)
            head = min(each[right][1][0] for each in full)
            if head > foot:
                parted = parted.added(column=(foot + head) / 2)
    return parted


def _frame_of(words: Sequence[Word]) -> Rect:
    """What holds all the words, with a little room."""
    return (
        min(word[1][0] for word in words) - 1,
        min(word[1][1] for word in words) - 1,
        max(word[1][2] for word in words) + 1,
        max(word[1][3] for word in words) + 1,
    )


def _table_lines(lines: Sequence[Line]) -> list[Line]:
    """The lines of a table: from its first row to running text, a note or a wide gap."""
    kept: list[Line] = []
    foot = left = right = 0.0
    for line in lines:
        words = [word for piece in line for word in piece.words]
        above = min(word[1][1] for word in words)
        high = max(word[1][3] for word in words) - above
        if kept and above - foot > GAP * high:
            break
        first = words[0][0].casefold().rstrip(":s")
        note = first in _NOTES or (first[:1] in "[(" and len(line) == 1)
        single = len(line) == 1 and len(words) >= TEXT
        if not kept and (note or single):  # "[In millions of dollars. Source: ...]"
            continue
        if note and first in _NOTES:
            break
        if single and line[0].x1 - line[0].x0 > WIDE * (right - left):
            break
        kept.append(line)
        foot = max(foot, max(word[1][3] for word in words))
        left = min(line[0].x0, left) if left else line[0].x0
        right = max(right, line[-1].x1)
    while kept and len(kept[-1]) == 1 and not kept[-1][0].numeric:
        kept.pop()
    return kept


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Whether cells are those of a table, not running text in columns or words of a chart."""
    if len(rows) < 2:
        return False
    others = [text for row in rows for text in row[1:] if text]
    figures = sum(map(is_figure, others))
    if figures >= max(2, 0.3 * len(others)):
        return True
    full = sum(sum(map(bool, row)) >= 2 for row in rows)
    usual = sum(len(text.split()) for text in others) / max(1, len(others))
    return len(rows) >= 3 and full >= 0.7 * len(rows) and usual <= LONG
