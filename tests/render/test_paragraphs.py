from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.model.page import Rect
from reader.render import paragraphs
from reader.render.paragraphs import join_pages, lines, text

Boxes = list[tuple[Rect, ...]]


def typeset(*rows: tuple[float, float, str]) -> tuple[list[str], Boxes]:
    """Words of rows at left edge and top; a letter is 5 points wide, a row 12 high."""
    words: list[str] = []
    boxes: Boxes = []
    for x, y, row in rows:
        for word in row.split():
            words.append(word)
            boxes.append(((x, y, x + 5 * len(word), y + 12),))
            x += 5 * len(word) + 5
    return words, boxes


LONG = "these are the words of a line that is full"
"""210 points wide."""


def test_lines_are_joined_and_paragraphs_stand_apart() -> None:
    words, boxes = typeset((50, 100, LONG), (50, 114, "and ends here."), (50, 140, "Another one."))
    assert text(words, boxes, 0, len(words)) == f"{LONG} and ends here.\n\nAnother one."


def test_a_line_that_was_broken_with_room_left_stays_a_line() -> None:
    words, boxes = typeset((50, 100, LONG), (50, 114, "short"), (50, 128, "next"), (50, 142, LONG))
    assert text(words, boxes, 0, len(words)) == f"{LONG} short\nnext\n{LONG}"


def test_bullets_keep_their_lines() -> None:
    words, boxes = typeset(
        (50, 100, f"• {LONG}"),
        (60, 114, "goes on"),
        (50, 128, f"• {LONG}"),
        (50, 142, f"(b) {LONG}"),
    )
    assert text(words, boxes, 0, len(words)).split("\n") == [
        f"• {LONG} goes on",
        f"• {LONG}",
        f"(b) {LONG}",
    ]


def test_a_sentence_runs_on_in_the_next_column() -> None:
    words, boxes = typeset(
        (50, 100, LONG), (50, 114, LONG), (300, 100, "runs on here."), (300, 114, "Then")
    )
    assert f"{LONG} runs on here." in text(words, boxes, 0, len(words))


def test_a_larger_heading_stands_apart() -> None:
    words, boxes = typeset((50, 120, LONG))
    words = ["Heading", *words]
    boxes = [((50.0, 95.0, 150.0, 115.0),), *boxes]
    assert text(words, boxes, 0, len(words)) == f"Heading\n\n{LONG}"


def test_a_hyphenated_word_belongs_to_the_line_it_begins() -> None:
    words = ["the", "subscribers", "pay"]
    boxes: Boxes = [
        ((50.0, 100.0, 65.0, 112.0),),
        ((70.0, 100.0, 100.0, 112.0), (50.0, 114.0, 75.0, 126.0)),
        ((80.0, 114.0, 95.0, 126.0),),
    ]
    found = lines(boxes)
    assert [(line.first, line.last) for line in found] == [(0, 2), (2, 3)]
    assert text(words, boxes, 0, 3) == "the subscribers pay"


def test_text_that_is_turned_is_read_as_if_it_were_not() -> None:
    words, boxes = typeset((50, 100, LONG), (50, 114, "and ends here."), (50, 140, "Another one."))
    upright = text(words, boxes, 0, len(words))
    turns: list[tuple[int, Callable[[Rect], Rect]]] = [
        (0, lambda b: b),
        (90, lambda b: (800 - b[3], b[0], 800 - b[1], b[2])),
        (180, lambda b: (600 - b[2], 800 - b[3], 600 - b[0], 800 - b[1])),
        (270, lambda b: (b[1], 600 - b[2], b[3], 600 - b[0])),
    ]
    for degrees, turn in turns:
        there = [tuple(turn(box) for box in place) for place in boxes]
        assert paragraphs.running(words, there) == degrees
        assert text(words, there, 0, len(words)) == upright


def test_pages_are_joined_where_a_sentence_runs_on() -> None:
    assert join_pages(["one two", "three."]) == "one two three."
    assert join_pages(["One two.", "three"]) == "One two.\n\nthree"
    assert join_pages(["", "a", ""]) == "a"


@st.composite
def pages(draw: st.DrawFn) -> tuple[list[str], Boxes]:
    """Words anywhere, in any order, some with two boxes."""
    word = st.text("abcDE.•-", min_size=1, max_size=6)
    box = st.tuples(
        st.integers(0, 500), st.integers(0, 700), st.integers(1, 60), st.integers(1, 30)
    ).map(lambda b: (float(b[0]), float(b[1]), float(b[0] + b[2]), float(b[1] + b[3])))
    words = draw(st.lists(word, max_size=25))
    boxes = [tuple(draw(st.lists(box, min_size=1, max_size=2))) for _ in words]
    return words, boxes


@given(pages(), st.data())
def test_the_text_of_any_stretch_is_its_words_in_order(
    page: tuple[list[str], Boxes], data: st.DataObject
) -> None:
    words, boxes = page
    first = data.draw(st.integers(0, len(words)))
    last = data.draw(st.integers(first, len(words)))
    assert text(words, boxes, first, last).split() == words[first:last]


@given(pages())
def test_each_word_stands_in_one_line_and_one_paragraph(page: tuple[list[str], Boxes]) -> None:
    words, boxes = page
    found = lines(boxes)
    everything = list(range(len(words)))
    assert [n for line in found for n in range(line.first, line.last)] == everything
    stretches = paragraphs.paragraphs(words, found)
    assert [n for first, last in stretches for n in range(first, last)] == everything
