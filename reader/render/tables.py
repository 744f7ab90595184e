"""The cells under the captions of a page, proposed from where its words stand. Pure.

What lies under a caption down to the next one, to a line of running text or to a wide white
gap is taken as its table where it has rows and columns of figures; nothing is guessed else.
"""

from bisect import bisect_right
from collections.abc import Sequence

from reader.model.contents import Caption
from reader.model.page import PageWords, Rect
from reader.model.table import Cell, Table
from reader.render import grid as grids
from reader.render.pieces import Line, Word, is_figure, lines_of, middle_of

GAP = 3.5
"""White, in heights of a line, that ends a table."""
TEXT = 8
"""Words in one piece that make a line running text."""


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
    foot = min(
        (
            box[1]
            for one in others
            if one.last > one.first
            for box in (_box_of(page, one.first, one.last),)
            if box[1] >= top
        ),
        default=float("inf"),
    )
    numbered: dict[Word, list[int]] = {}
    words: list[Word] = []
    for number, (text, boxes) in enumerate(zip(page.words, page.boxes, strict=True)):
        if boxes and top - 1 <= (boxes[0][1] + boxes[0][3]) / 2 < foot:
            words.append((text, boxes[0]))
            numbered.setdefault((text, boxes[0]), []).append(number)
    lines = _until_text(lines_of(words))
    if len(lines) < 2:
        return ()
    kept = [word for line in lines for piece in line for word in piece.words]
    frame = (
        min(word[1][0] for word in kept) - 1,
        min(word[1][1] for word in kept) - 1,
        max(word[1][2] for word in kept) + 1,
        max(word[1][3] for word in kept) + 1,
    )
    proposed = grids.propose(kept, frame)
    if not proposed.across or not proposed.down:
        return ()
    cells = grids.cells(kept, proposed)
    texts = grids.texts(cells, len(proposed.across) + 1)
    figures = sum(is_figure(text) for row in texts for text in row[1:])
    if figures < 2 or len(texts) < 2:
        return ()
    places: dict[tuple[int, int], list[int]] = {}
    for row in cells:
        for cell in row:
            for column in range(cell.column, cell.column + cell.span):
                places.setdefault((cell.row, column), [])
    for word in kept:
        row_number = bisect_right(proposed.down, middle_of(word))
        column = bisect_right(proposed.across, (word[1][0] + word[1][2]) / 2)
        owner = next(
            (one for one in cells[row_number] if one.column <= column < one.column + one.span),
            None,
        )
        if owner is not None:
            places[(row_number, owner.column)].extend(numbered.get(word, ()))
    return tuple(
        tuple(
            Cell(text, tuple(dict.fromkeys(places.get((number, column), ()))))
            for column, text in enumerate(row)
        )
        for number, row in enumerate(texts)
    )


def _until_text(lines: Sequence[Line]) -> list[Line]:
    """The lines of a table: up to running text or a wide gap."""
    kept: list[Line] = []
    for line in lines:
        words = [word for piece in line for word in piece.words]
        high = max(word[1][3] - word[1][1] for word in words)
        if kept:
            above = max(word[1][3] for piece in kept[-1] for word in piece.words)
            if min(word[1][1] for word in words) - above > GAP * high:
                break
        first = words[0][0].casefold().rstrip(":s")
        if first in ("source", "note") or (len(line) == 1 and len(words) >= TEXT):
            break
        kept.append(line)
    while kept and len(kept[-1]) == 1:
        kept.pop()
    return kept
