"""Where the tables of a page are: the box that a caption stands for, the caption of a box. Pure."""

from collections.abc import Sequence
from statistics import median

from reader.model.contents import Caption, Section
from reader.model.page import PageInfo, PageWords, Rect
from reader.render import paragraphs
from reader.ui.viewer.upright import Upright

_ENDS = ("source:", "sources:", "note:", "notes:", "source", "note—")
_SMALL = 0.88
"""Height of a line of notes in heights of the table's lines, at most."""
MOST_UNITS = 40
"""Words in brackets."""
_FAR = 5.0
"""White that ends a table, in heights of a line."""


def caption_box(caption: Caption, words: PageWords, upright: Upright) -> Rect:
    """Where a caption stands, upright."""
    boxes = [
        upright.rect(box) for place in words.boxes[caption.first : caption.last] for box in place
    ]
    return _around(boxes)


def caption_of(
    captions: Sequence[Caption], words: PageWords, upright: Upright, frame: Rect
) -> Caption | None:
    """The caption of the table in a frame: the nearest one that stands in it or above it."""
    best: tuple[float, Caption] | None = None
    for caption in captions:
        if caption.page != words.page or caption.kind not in ("table", "exhibit"):
            continue
        box = caption_box(caption, words, upright)
        middle = (box[1] + box[3]) / 2
        if middle < frame[3] and box[0] < frame[2] and box[2] > frame[0]:
            away = abs(frame[1] - middle)
            if best is None or away < best[0]:
                best = away, caption
    return best[1] if best is not None else None


def units_below(caption: Caption, words: PageWords, upright: Upright) -> tuple[str, float]:
    """The line in brackets below a caption that says in which units a table is, and its foot.

    "" and the caption's own foot where there is none.
    """
    said, foot = "", caption_box(caption, words, upright)[3]
    if words.words[caption.last : caption.last + 1] and words.words[caption.last][0] in "[(":
        closing = "]" if words.words[caption.last][0] == "[" else ")"
        for last in range(caption.last + 1, min(caption.last + MOST_UNITS, len(words.words)) + 1):
            if words.words[last - 1].endswith(closing):
                boxes = [
                    upright.rect(box) for n in range(caption.last, last) for box in words.boxes[n]
                ]
                _, y0, _, y1 = _around(boxes)
                if y0 - foot < 1.5 * (y1 - y0):
                    said, foot = " ".join(words.words[caption.last : last]), y1
                break
    return said, foot


def below_caption(frame: Rect, caption: Caption | None, words: PageWords, upright: Upright) -> Rect:
    """The frame without the caption and its units, where it was drawn around those as well."""
    if caption is None:
        return frame
    foot = units_below(caption, words, upright)[1]
    return (frame[0], max(frame[1], min(foot, frame[3] - 1)), frame[2], frame[3])


def table_box(
    caption: Caption,
    captions: Sequence[Caption],
    sections: Sequence[Section],
    words: PageWords,
    page: PageInfo,
) -> Rect | None:
    """The box below a caption, upright: to the next caption or heading, a source, or wide white."""
    upright = Upright(page, words)
    top = units_below(caption, words, upright)[1]
    ends = [
        caption_box(other, words, upright)[1]
        for other in captions
        if other.page == caption.page and other.first >= caption.last
    ] + [
        upright.rect(words.boxes[section.word][0])[1]
        for section in sections
        if section.page == caption.page and caption.last <= section.word < len(words.boxes)
    ]
    bottom = min((end for end in ends if end > top), default=max(page.width, page.height))
    found: list[Rect] = []
    for line in _from_above(paragraphs.lines_of(words.words, words.boxes), words, upright):
        head, box = line
        if box[1] < top - 1 or box[3] > bottom + 1:
            continue
        foot = max((one[3] for one in found), default=top)
        if box[1] - foot > _FAR * (box[3] - box[1]) and len(found) > 1:
            break
        if found and head.casefold() in _ENDS:
            break
        if len(found) > 3 and box[3] - box[1] < _SMALL * median(one[3] - one[1] for one in found):
            break  # notes in smaller type
        found.append(box)
    if not found:
        return None
    x0, y0, x1, y1 = _around(found)
    return (x0 - 4, max(top, y0 - 2), x1 + 4, y1 + 2)


def _from_above(
    lines: Sequence[paragraphs.TextLine], words: PageWords, upright: Upright
) -> list[tuple[str, Rect]]:
    """First word and upright box of each line, from above."""
    found = []
    for line in lines:
        boxes = [upright.rect(words.boxes[n][0]) for n in range(line.first, line.last)]
        found.append((words.words[line.first], _around(boxes)))
    return sorted(found, key=lambda one: one[1][1])


def _around(boxes: Sequence[Rect]) -> Rect:
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
