"""Finding in the words of pages: pure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.finding import Find, Match
from reader.search.finding import BadPattern, Pattern, running


def found(words: str, text: str, **how: bool) -> list[tuple[int, int]]:
    return [(m.first, m.last) for m in Pattern(Find(text, **how)).matches(1, words.split())]  # type: ignore[arg-type]


def test_it_is_found_as_typed_across_line_ends() -> None:
    words = "Mobile network operators, mobile networks and automobiles"
    assert found(words, "mobile") == [(0, 1), (3, 4), (6, 7)]
    assert found(words, "mobile", whole=True) == [(0, 1), (3, 4)]
    assert found(words, "mobile", case=True) == [(3, 4), (6, 7)]
    assert found(words, "  mobile \n network ") == [(0, 2), (3, 5)]
    assert found(words, "mobile network", whole=True) == [(0, 2)]
    assert found(words, "operators, mob") == [(2, 4)]
    assert found(words, "mobiles networks") == []
    assert found(words, "   ") == []


def test_nothing_typed_is_an_operator() -> None:
    assert found("a (b) c* OR d", "(b) c*") == [(1, 3)]
    assert found("the price of US$ 4.5", "$ 4.", whole=True) == [(3, 5)]


def test_accents_quotes_and_ligatures_are_the_same_unless_they_count() -> None:
    words = "Côte d’Ivoire scien\ufb01c Straße pre\u0301pai"
    assert found(words, "cote d'ivoire") == [(0, 2)]
    assert found(words, "côte d’ivoire") == [(0, 2)]
    assert found(words, "cote", folded=False) == []
    assert found(words, "CÔTE", folded=False) == [(0, 1)]
    assert found(words, "scienfic") == [(2, 3)]
    assert found(words, "strasse") == [(3, 4)]
    assert found(words, "prépai") == [(4, 5)]


def test_regular_expressions() -> None:
    words = "In 2024 and 2025, LTE and lte"
    assert found(words, r"20\d\d", regex=True) == [(1, 2), (3, 4)]
    assert found(words, r"lte", regex=True) == [(4, 5), (6, 7)]
    assert found(words, r"lte", regex=True, case=True) == [(6, 7)]
    assert found(words, r"and\s+\w+", regex=True) == [(2, 4), (5, 7)]
    assert found(words, r"x*", regex=True) == [], "nothing is no match"
    assert found("Café", "caf[é]", regex=True) == [(0, 1)]
    for text in ("(", "[", "a{3,1}", "(?P<x>a)(?P<x>b)", "*", "(?<=a+)b", "\\"):
        with pytest.raises(BadPattern, match="not a regular expression"):
            Pattern(Find(text, regex=True))
    with pytest.raises(BadPattern, match="At most"):
        Pattern(Find("a" * 1001))


def test_the_snippet_shows_the_match() -> None:
    words = ("one " * 30 + "the Koryolink network, and " + "more " * 60).split()
    match = next(Pattern(Find("link net")).matches(7, words))
    assert (match.page, match.first, match.last) == (7, 31, 33)
    assert match.snippet[match.start : match.stop] == "link net"
    assert match.snippet.startswith("one ")
    assert len(match.snippet) < 140


def test_across_a_page_break_without_heads_and_feet() -> None:
    before = "North Korea Report The regulator publishes new rules 12".split()
    after = "North Korea Report on number portability soon 13".split()
    assert running(before, after) == (3, 3)
    match = next(Pattern(Find("new rules on number")).across(4, before, after))
    assert match == Match(4, 6, 8, 5, match.snippet, match.start, match.stop)
    assert match.snippet[match.start : match.stop] == "new rules on number"
    assert not list(Pattern(Find("rules")).across(4, before, after))
    assert not list(Pattern(Find("new rules")).across(4, before, after)), "it is on one page"
    assert not list(Pattern(Find("rules", regex=True)).across(4, before, after))


WORD = st.text("aAbBéÉ’-İßﬁ\u00ad.", min_size=1, max_size=4)


@given(
    st.lists(WORD, max_size=12), st.integers(0, 11), st.integers(1, 3), st.booleans(), st.booleans()
)
def test_what_is_printed_is_found_where_it_stands(
    words: list[str], at: int, count: int, case: bool, folded: bool
) -> None:
    piece = words[at : at + count]
    find = Find(" ".join(piece), case=case, folded=folded)
    matches = list(Pattern(find).matches(1, words))
    for match in matches:
        assert 0 <= match.first < match.last <= len(words)
        assert 0 <= match.start <= match.stop <= len(match.snippet)
    plain = "".join(piece).replace("\u00ad", "")
    if piece and (plain or not folded):
        # Matches do not overlap, so it may be an earlier one that reaches into this one.
        assert any(m.first <= at + len(piece) - 1 and m.last > at for m in matches)


@given(st.text(max_size=12), st.lists(WORD, max_size=6))
def test_any_text_can_be_typed(text: str, words: list[str]) -> None:
    for regex in (False, True):
        try:
            list(Pattern(Find(text, regex=regex, whole=len(text) % 2 == 0)).matches(1, words))
        except BadPattern as error:
            assert regex and str(error).endswith(".")
