"""Words and the places they lie in: boxes put together to lines, and words inside a frame. Pure."""

from collections.abc import Iterable, Sequence

from reader.model.page import Rect


def line_rects(boxes: Iterable[Rect], sideways: bool = False) -> list[Rect]:
    """Boxes of words in reading order, those that stand side by side on a line joined.

    `sideways` is for pages that are shown turned by a quarter: their lines run down the
    unrotated page.
    """
    joined: list[Rect] = []
    for box in map(_swapped, boxes) if sideways else boxes:
        if joined and _goes_on(joined[-1], box):
            last = joined[-1]
            joined[-1] = (
                min(last[0], box[0]),
                min(last[1], box[1]),
                max(last[2], box[2]),
                max(last[3], box[3]),
            )
        else:
            joined.append(box)
    return [_swapped(box) for box in joined] if sideways else joined


def words_in(boxes: Sequence[tuple[Rect, ...]], frames: Sequence[Rect]) -> tuple[int, int]:
    """The longest run of words whose middle lies in the frames; a single stray one is no gap.

    Where there is none, first and last are the same: the number of the word that follows the
    last one above the first frame.
    """
    best, start, end = (0, 0), -1, -1
    for number, place in enumerate(boxes):
        if not any(_holds(frame, box) for box in place for frame in frames):
            continue
        if start < 0 or number > end + 1:
            start = number
        end = number + 1
        if end - start > best[1] - best[0]:
            best = start, end
    if best == (0, 0) and frames:
        left, top, right, _ = frames[0]
        above = max(
            (
                number + 1
                for number, place in enumerate(boxes)
                for x0, _, x1, y1 in place
                if y1 <= top and x0 < right and x1 > left
            ),
            default=0,
        )
        return above, above
    return best


def _holds(frame: Rect, box: Rect) -> bool:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return frame[0] <= x <= frame[2] and frame[1] <= y <= frame[3]


def _goes_on(line: Rect, box: Rect) -> bool:
    """Whether a box stands on the line, no farther off than the widest gap between words."""
    height = min(line[3] - line[1], box[3] - box[1])
    shared = min(line[3], box[3]) - max(line[1], box[1])
    gap = max(box[0] - line[2], line[0] - box[2])
    return shared > 0.5 * height and gap < 1.5 * height


def _swapped(box: Rect) -> Rect:
    return box[1], box[0], box[3], box[2]
