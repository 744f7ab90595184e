from hypothesis import given
from hypothesis import strategies as st

from reader.model.page import Rect
from reader.render.lines import line_rects, words_in

LINES: list[Rect] = [(x, y, x + 40, y + 12) for y in (100.0, 114.0) for x in (72.0, 116.0, 160.0)]


def test_words_of_a_line_become_one_box() -> None:
    assert line_rects(LINES[1:]) == [(116, 100, 200, 112), (72, 114, 200, 126)]


def test_columns_stay_apart() -> None:
    assert len(line_rects([(72, 100, 120, 112), (320, 100, 380, 112)])) == 2


def test_sideways_lines_run_down_the_page() -> None:
    turned = [(y0, x0, y1, x1) for x0, y0, x1, y1 in LINES]
    assert line_rects(turned, sideways=True) == [(100, 72, 112, 200), (114, 72, 126, 200)]
    assert len(line_rects(turned)) > 2


@given(st.lists(st.tuples(*[st.floats(0, 900)] * 4), max_size=20))
def test_every_box_lies_in_a_line(corners: list[tuple[float, float, float, float]]) -> None:
    boxes = [(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in corners]
    lines = line_rects(boxes)
    assert len(lines) <= len(boxes)
    for x0, y0, x1, y1 in boxes:
        assert any(a <= x0 and b <= y0 and c >= x1 and d >= y1 for a, b, c, d in lines)


def test_words_inside_a_frame() -> None:
    boxes = [(box,) for box in LINES]
    assert words_in(boxes, [(110, 90, 210, 113)]) == (1, 3)
    assert words_in(boxes, [(60, 90, 210, 130)]) == (0, 6)
    # Words 0, 2, 3 and 5: one stray word is no gap.
    assert words_in(boxes, [(60, 90, 100, 130), (160, 90, 210, 130)]) == (0, 6)


def test_a_frame_without_words_follows_the_word_above() -> None:
    boxes = [(box,) for box in LINES]
    assert words_in(boxes, [(60, 300, 210, 400)]) == (6, 6)
    assert words_in(boxes, [(60, 10, 210, 50)]) == (0, 0)
    assert words_in([], []) == (0, 0)
