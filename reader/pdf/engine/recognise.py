"""The words in the picture of a page, as they stand on the page itself. Runs in the batch worker.

A page is drawn as a scanner would give it, upright, and read by Tesseract; its boxes are turned
back to points of the unrotated page. What the PDF itself has words for is left to it.
"""

import math
import statistics
from collections.abc import Callable, Sequence
from typing import Any

import pymupdf

from reader.model.page import Rect
from reader.model.recognised import FEW_WORDS, PrintedLine, RecognisedText
from reader.pdf.engine.tesseract import SeenWord, see
from reader.pdf.engine.words import Words, joined
from reader.pdf.recognising import RecognisePage

DPI = 300
"""What Tesseract was trained for."""
MOST_PIXELS = 40_000_000
"""Beyond this a page is drawn coarser: a wall chart of five metres has larger letters, too."""
MOSTLY = 0.5
"""Share of a page with a few words of its own that a picture must cover for it to be a scan."""
_ASCENDING = frozenset("bdfhklt0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/()[]{}|")
_DESCENDING = frozenset("gjpqyQ()[]{}|,;")
_X_HEIGHT, _ASCENT, _DESCENT = 0.5, 0.72, 0.21
"""Of common type, in parts of its size."""


def recognise(raw: Any, job: RecognisePage, wanted: Callable[[], bool]) -> RecognisedText | None:
    """The words on a page of an open PDF, None where none are to be recognised."""
    page = raw.load_page(job.page - 1)
    own = Words(page)
    if len(own.words) >= FEW_WORDS or (own.words and not _is_scan(page)):
        return None
    size = page.rect.width * page.rect.height
    dpi = min(DPI, int(72 * math.sqrt(MOST_PIXELS / max(size, 1.0))))
    pixmap = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY, alpha=False)
    if pixmap.is_unicolor:
        return None
    picture = pixmap.tobytes("pgm")
    del pixmap
    words = see(job.program, job.languages, picture, dpi, job.turns, job.patience, wanted)
    back = pymupdf.Matrix(72 / dpi, 72 / dpi) * page.derotation_matrix
    placed = [(word, _box(word, back)) for word in words]
    boxes = own.boxes()
    new = [(word, box) for word, box in placed if not _lies_on(box, boxes)]
    return _text(len(own.words), new, 72 / dpi) if new else None


def _is_scan(page: Any) -> bool:
    """Whether one picture covers most of the page."""
    whole = abs(page.rect.get_area())
    pictures = (pymupdf.Rect(one["bbox"]) & page.rect for one in page.get_image_info())
    return any(picture.get_area() >= MOSTLY * whole for picture in pictures)


def _box(word: SeenWord, back: Any) -> Rect:
    turned = pymupdf.Rect(word.left, word.top, word.right, word.bottom) * back
    return turned.x0, turned.y0, turned.x1, turned.y1


def _lies_on(box: Rect, others: Sequence[Sequence[Rect]]) -> bool:
    """Whether the middle of a box is inside one of the others."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return any(one[0] <= x <= one[2] and one[1] <= y <= one[3] for boxes in others for one in boxes)


def _text(own: int, placed: Sequence[tuple[SeenWord, Rect]], scale: float) -> RecognisedText:
    """Words with their lines; one that is hyphenated at a line's end is one word in two boxes."""
    compounds = {word.text.casefold() for word, _ in placed if "-" in word.text[1:-1]}
    words: list[str] = []
    boxes: list[tuple[Rect, ...]] = []
    lines: list[PrintedLine] = []
    sizes = _sizes([word for word, _ in placed], scale)
    at = -1
    for word, box in placed:
        begins = word.line != at
        at = word.line
        if begins and words and words[-1][-1] == "-":
            whole = joined(words[-1], word.text, compounds)
            if whole:
                words[-1] = whole
                boxes[-1] = (*boxes[-1], box)
                lines.append(PrintedLine(len(words), sizes[at]))
                continue
        if begins:
            lines.append(PrintedLine(len(words), sizes[at]))
        words.append(word.text)
        boxes.append((box,))
    return RecognisedText(own, tuple(words), tuple(boxes), tuple(lines))


def _sizes(words: Sequence[SeenWord], scale: float) -> dict[int, float]:
    """The size of type of each line in points: from the heights that its letters should have."""
    guesses: dict[int, list[float]] = {}
    high = sum(word.bottom - word.top for word in words if len(word.text) > 3)
    on_its_side = high > sum(word.right - word.left for word in words if len(word.text) > 3)
    for word in words:
        letters = set(word.text)
        parts = _ASCENT if letters & _ASCENDING else _X_HEIGHT
        parts += _DESCENT if letters & _DESCENDING else 0
        size = word.right - word.left if on_its_side else word.bottom - word.top
        guesses.setdefault(word.line, []).append(size * scale / parts)
    return {line: round(statistics.median(found) * 2) / 2 for line, found in guesses.items()}
