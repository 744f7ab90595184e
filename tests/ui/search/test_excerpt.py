"""What is shown of a snippet where the list is narrow: whole words, and what was found."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.search.excerpt import Excerpt, excerpt

SNIPPET = (
    "… rose in the year, and coverage reached all. The number of subscribers grew as FTTP came …"
)


def room(characters: int) -> Callable[[str], int]:
    return lambda text: min(len(text), characters)


def of(snippet: str, *words: str) -> list[tuple[int, int]]:
    return [(snippet.index(word), snippet.index(word) + len(word)) for word in words]


def shown(cut: Excerpt, marks: list[tuple[int, int]]) -> list[str]:
    return [cut.text[first:last] for first, last in cut.placed(marks)]


def test_a_snippet_that_fits_is_shown_as_it_is() -> None:
    marks = of(SNIPPET, "subscribers", "FTTP")
    cut = excerpt(SNIPPET, marks, room(200))
    assert cut.text == SNIPPET
    assert cut.placed(marks) == tuple(marks)


def test_it_begins_later_where_what_was_found_would_be_lost() -> None:
    marks = of(SNIPPET, "subscribers", "FTTP")
    cut = excerpt(SNIPPET, marks, room(66))
    assert cut.text == "… reached all. The number of subscribers grew as FTTP came …"
    assert shown(cut, marks) == ["subscribers", "FTTP"]


def test_it_begins_where_it_does_as_long_as_nothing_is_lost() -> None:
    marks = of(SNIPPET, "rose", "coverage")
    cut = excerpt(SNIPPET, marks, room(50))
    assert cut.text == "… rose in the year, and coverage reached all. …"
    assert shown(cut, marks) == ["rose", "coverage"]


def test_marks_that_are_too_far_apart_keep_the_first() -> None:
    marks = of(SNIPPET, "rose", "FTTP")
    assert shown(excerpt(SNIPPET, marks, room(30)), marks) == ["rose"]


def test_one_long_word_is_cut() -> None:
    assert excerpt("x" * 50, [(0, 50)], room(20)).text == "x" * 18 + " …"


@given(
    st.lists(st.text("abc", min_size=1, max_size=9), min_size=1, max_size=20),
    st.integers(16, 80),
    st.data(),
)
def test_words_stay_whole(words: list[str], width: int, data: st.DataObject) -> None:
    snippet = " ".join(words)
    number = data.draw(st.integers(0, len(words) - 1))
    first = len(" ".join(words[:number])) + bool(number)
    mark = (first, first + len(words[number]))
    cut = excerpt(snippet, [mark], room(width))
    assert len(cut.text) <= width
    assert f" {cut.text.strip('… ')} " in f" {snippet} "
    assert shown(cut, [mark]) == [words[number]]
