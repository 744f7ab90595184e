"""The lines and paragraphs that words stand in, worked out from their boxes alone. Pure.

For copying (lines run on, paragraphs stand apart, bullets keep their lines), for choosing a
paragraph, for a caret that goes by lines, and for the page as text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reader.model.page import Rect

_BULLET = re.compile(
    r"[\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25ba\u00b7\u2219\uf0b7\uf0a7*\u2013\u2014-]$"
    r"|(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)$"
)
_OPEN = re.compile(r"[^.!?:;\u201d\"')]$")
SPACE, LINE, APART = " ", "\n", "\n\n"
"""What stands between two lines of text."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """The words `first` to `last - 1` of a page, side by side."""

    first: int
    last: int
    x0: float
    y0: float
    x1: float
    y1: float
    runs_on: bool = False
    """Whether it begins with the second half of the word before its first."""

    @property
    def height(self) -> float:
        """Of its tallest word, points."""
        return self.y1 - self.y0


def running(words: Sequence[str], boxes: Sequence[tuple[Rect, ...]]) -> int:
    """Clockwise degrees by which the text of a page is turned: 0, 90, 180 or 270.

    Pages that are shown turned hold turned text, and so do wide tables on upright pages.
    """
    first = [(word, place[0]) for word, place in zip(words, boxes, strict=True) if place]
    places = [box for _, box in first]
    long = [box for word, box in first if len(word) > 2]
    tall = 2 * sum(box[3] - box[1] > box[2] - box[0] for box in long) > len(long)
    low, across = (1, 0) if tall else (0, 1)
    steps = [
        after[low] - before[low]
        for before, after in pairwise(places)
        if min(before[across + 2], after[across + 2]) - max(before[across], after[across])
        > 0.5 * min(before[across + 2] - before[across], after[across + 2] - after[across])
    ]
    back = 2 * sum(step < 0 for step in steps) > len(steps)
    return (270 if back else 90) if tall else (180 if back else 0)


def turned(boxes: Sequence[tuple[Rect, ...]], degrees: int) -> list[tuple[Rect, ...]]:
    """The boxes as they would be if text that is turned ran to the right."""
    return (
        [tuple(_turned(box, degrees) for box in place) for place in boxes] if degrees else [*boxes]
    )


def lines(boxes: Sequence[tuple[Rect, ...]]) -> list[TextLine]:
    """The lines in reading order; a hyphenated word belongs to the one it begins."""
    found: list[TextLine] = []
    for number, place in enumerate(boxes):
        if not place:
            continue
        box = place[0]
        if found and number and _beside(boxes[number - 1], box):
            last = found[-1]
            found[-1] = TextLine(
                last.first,
                number + 1,
                min(last.x0, box[0]),
                min(last.y0, box[1]),
                max(last.x1, box[2]),
                max(last.y1, box[3]),
                last.runs_on,
            )
        else:
            runs_on = number > 0 and len(boxes[number - 1]) > 1
            found.append(TextLine(number, number + 1, *box, runs_on))
    return found


def lines_of(words: Sequence[str], boxes: Sequence[tuple[Rect, ...]]) -> list[TextLine]:
    """The lines of a page whichever way its text runs, as if it ran to the right."""
    return lines(turned(boxes, running(words, boxes)))


def breaks(words: Sequence[str], found: Sequence[TextLine]) -> list[str]:
    """What stands before each line: `SPACE` where the one before runs on, `LINE`, or `APART`."""
    usual = _usual_gap(found)
    answer: list[str] = []
    for place, line in enumerate(found):
        before = found[place - 1] if place else None
        answer.append(APART if before is None else _between(words, before, line, found, usual))
    return answer


def paragraphs(words: Sequence[str], found: Sequence[TextLine]) -> list[tuple[int, int]]:
    """First word and the word after the last one of each paragraph, bullet or lone line."""
    stretches: list[tuple[int, int]] = []
    for line, between in zip(found, breaks(words, found), strict=True):
        if between == SPACE and stretches:
            stretches[-1] = stretches[-1][0], line.last
        else:
            stretches.append((line.first, line.last))
    return stretches


def text(words: Sequence[str], boxes: Sequence[tuple[Rect, ...]], first: int, last: int) -> str:
    """The words `first` to `last - 1` as they are to be read: lines joined, paragraphs apart."""
    found = lines_of(words, boxes)
    said: list[str] = []
    for line, between in zip(found, breaks(words, found), strict=True):
        part = words[max(first, line.first) : min(last, line.last)]
        if part:
            said += [between if said else "", " ".join(part)]
    return "".join(said)


def join_pages(texts: Sequence[str]) -> str:
    """Texts of following pages; a sentence that the end of a page cuts runs on."""
    whole = ""
    for one in texts:
        if whole and one:
            runs_on = _OPEN.search(whole) and one[0].islower()
            whole += SPACE if runs_on else APART
        whole += one
    return whole


def _between(
    words: Sequence[str],
    before: TextLine,
    line: TextLine,
    found: Sequence[TextLine],
    usual: float,
) -> str:
    if line.runs_on:
        return SPACE
    height = max(before.height, line.height, 0.1)
    head = words[line.first]
    if line.y0 < before.y0 - 0.5 * height:  # the next column
        runs_on = _OPEN.search(words[before.last - 1]) and head[:1].islower()
        return SPACE if runs_on else APART
    if abs(before.height - line.height) > 0.15 * height:
        return APART
    if line.y0 - before.y1 > usual + 0.35 * height:
        return APART
    if _BULLET.match(head) and line.last - line.first > 1:
        return LINE
    right = max(one.x1 for one in found if one.x0 < before.x1 and one.x1 > before.x0)
    width = (line.x1 - line.x0) * len(head) / max(1, _letters(words, line))
    # A word that would have had room, and went to the next line all the same.
    return LINE if right - before.x1 > width + 0.5 * height else SPACE


def _letters(words: Sequence[str], line: TextLine) -> int:
    return sum(len(word) + 1 for word in words[line.first : line.last])


def _usual_gap(found: Sequence[TextLine]) -> float:
    """Points between two lines of running text."""
    gaps = [
        after.y0 - line.y1
        for line, after in pairwise(found)
        if -line.height < after.y0 - line.y1 < line.height and after.x0 < line.x1
    ]
    return median(gaps) if gaps else 0.0


def _beside(before: tuple[Rect, ...], box: Rect) -> bool:
    """Whether a word stands on the line of the word before it, which does not run on."""
    if len(before) > 1:
        return False
    last = before[0]
    height = min(last[3] - last[1], box[3] - box[1])
    shared = min(last[3], box[3]) - max(last[1], box[1])
    return shared > 0.5 * height and box[0] >= last[0]


def _turned(box: Rect, degrees: int) -> Rect:
    x0, y0, x1, y1 = box
    if degrees == 90:
        return y0, -x1, y1, -x0
    if degrees == 180:
        return -x1, -y1, -x0, -y0
    return -y1, x0, -y0, x1
