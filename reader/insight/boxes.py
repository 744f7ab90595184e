"""Where a box on a page lies in another edition: beside the same word, or around the same words.

Pure. All rectangles are of unrotated pages, in points.
"""

from collections.abc import Sequence

from reader.insight.carrying import Carried
from reader.model.note import Note
from reader.model.page import PageInfo, PageWords, Rect


def beside(
    note: Note, found: Carried, old: PageWords | None, new: PageWords | None, page: PageInfo
) -> Rect:
    """The box of a note that was found again; `old` and `new` are the words of both pages.

    Without them it lies as it lay on the old page.
    """
    box = note.rect
    assert box is not None
    if old is None or new is None or found.reference is None or found.anchor is None:
        return _inside(box, page)
    at = note.anchor
    was = _around(old.boxes[at.first : at.last])
    now = _around(new.boxes[found.anchor.first : found.anchor.last])
    if was and now and at.last - at.first == found.anchor.last - found.anchor.first:
        return _inside(
            (
                now[0] + box[0] - was[0],
                now[1] + box[1] - was[1],
                now[2] + box[2] - was[2],
                now[3] + box[3] - was[3],
            ),
            page,
        )
    (_, one), (_, other) = found.reference
    was, now = _around(old.boxes[one : one + 1]), _around(new.boxes[other : other + 1])
    if was is None or now is None:
        return _inside(box, page)
    across, down = now[0] - was[0], now[1] - was[1]
    return _inside((box[0] + across, box[1] + down, box[2] + across, box[3] + down), page)


def _around(words: Sequence[Sequence[Rect]]) -> Rect | None:
    """The box around some words, None where there are none."""
    boxes = [box for word in words for box in word]
    if not boxes:
        return None
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _inside(box: Rect, page: PageInfo) -> Rect:
    """A box pushed onto its page, and cut where it is larger."""
    across = min(0.0, page.width - box[2]) or max(0.0, -box[0])
    down = min(0.0, page.height - box[3]) or max(0.0, -box[1])
    return (
        max(0.0, box[0] + across),
        max(0.0, box[1] + down),
        min(page.width, box[2] + across),
        min(page.height, box[3] + down),
    )
