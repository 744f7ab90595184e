from hypothesis import assume, given
from hypothesis import strategies as st

from reader.model.anchor import CONTEXT, Anchor, anchor_of, find

WORD = st.sampled_from("the market grew in the year as fibre reached more homes".split())
PAGE = st.lists(WORD, max_size=60)


@st.composite
def placed(draw: st.DrawFn) -> tuple[list[str], int, int]:
    """A page of few different words, so that quotes stand in many places, and a range on it."""
    words = draw(PAGE)
    first = draw(st.integers(0, len(words)))
    return words, first, draw(st.integers(first, len(words)))


def anchor(words: list[str], first: int, last: int) -> Anchor:
    return anchor_of("f" * 32, 1, words, first, last)


@given(placed())
def test_what_was_quoted_is_found_on_its_own_page(case: tuple[list[str], int, int]) -> None:
    words, first, last = case
    made = anchor(words, first, last)
    assert made.quote.split() == words[first:last]
    assert made.before.split() == words[max(0, first - CONTEXT) : first]
    assert find(made, words) == (first, last)


@given(placed(), st.integers(0, 30), st.lists(st.just("stamp"), min_size=1, max_size=3))
def test_a_stamp_that_shifts_the_words_does_not_matter(
    case: tuple[list[str], int, int], at: int, stamp: list[str]
) -> None:
    """Stamped before the quote and its context: the same words between the same neighbours."""
    words, first, last = case
    assume(words)
    at = min(at, max(0, first - CONTEXT))
    stamped = words[:at] + stamp + words[at:]
    made = anchor(words, first, last)
    place = find(made, stamped)
    assert place is not None
    again = anchor(stamped, *place)
    assert (again.quote, again.after) == (made.quote, made.after)
    assert again.before.endswith(made.before)


@given(placed(), PAGE)
def test_what_is_found_is_what_was_quoted(
    case: tuple[list[str], int, int], other: list[str]
) -> None:
    words, first, last = case
    made = anchor(words, first, last)
    place = find(made, other)
    if place is not None:
        assert other[slice(*place)] == made.quote.split()
    elif made.quote:
        assert f" {made.quote} " not in f" {' '.join(other)} "


def test_of_two_places_the_one_with_the_same_neighbours_is_taken() -> None:
    old = "mobile market in 2024 the market grew fast".split()
    new = "the market fell but in 2024 the market grew fast indeed".split()
    assert find(anchor(old, 4, 6), new) == (6, 8)


def test_a_range_beyond_the_page_is_cut() -> None:
    assert anchor(["one", "two"], 1, 9) == Anchor("f" * 32, 1, 1, 2, "two", "one", "")
    assert anchor(["one"], 5, 2).quote == ""
