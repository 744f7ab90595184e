from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.engine import spots
from reader.search.engine.postings import Postings, decode, encode
from reader.search.engine.spots import Slot, Spots, portions
from reader.search.marks import first_near, near_starts
from tests.search.conftest import Impatient, Shop

PLACES = st.sets(
    st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda p: (p[0] << 16) + p[1]),
    min_size=1,
    max_size=60,
)
SLOTS = st.lists(st.lists(PLACES, min_size=1, max_size=3), min_size=1, max_size=3)


def postings(places: set[int]) -> Postings:
    return decode(*encode(sorted(places)))


@given(SLOTS, st.none() | st.sets(st.integers(0, 30)), st.integers(1, 200))
def test_a_pattern_stands_where_its_parts_stand_side_by_side(
    parts: list[list[set[int]]], within: set[int] | None, portion: int
) -> None:
    any_of = [set().union(*words) for words in parts]
    by_hand = {
        place
        for place in any_of[0]
        if all(place + offset in there for offset, there in enumerate(any_of))
    }
    found = Spots([Slot(list(map(postings, words))) for words in parts], within)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spots, "_PORTION", portion)
        ranges = list(portions(31, found.count))
    assert [low for low, _ in ranges] == [0, *(high for _, high in ranges[:-1])]
    assert ranges[-1][1] == 31
    listed = [place for low, high in ranges for place in found.between(low, high)]
    assert listed == sorted(set(listed)) or len(parts) == 1
    inside = {place for place in by_hand if within is None or place >> 16 in within}
    assert inside <= set(listed) <= by_hand


@given(
    st.lists(st.sets(st.integers(0, 60), max_size=20).map(sorted), min_size=1, max_size=3),
    st.integers(0, 9),
    st.booleans(),
)
def test_near_is_what_it_is_by_hand(starts: list[list[int]], distance: int, ordered: bool) -> None:
    def goes_on(place: int, others: list[list[int]]) -> bool:
        if not others:
            return True
        reach = range(place + 1, place + distance + 1)
        return any(p in reach and goes_on(p, others[1:]) for p in others[0])

    if ordered:
        by_hand = [place for place in starts[0] if goes_on(place, starts[1:])]
    else:
        by_hand = [
            place
            for place in starts[0]
            if all(any(abs(p - place) <= distance for p in others) for others in starts[1:])
        ]
    assert first_near(starts, distance, ordered) == by_hand
    assert near_starts(starts, distance, ordered)[0] == by_hand


@pytest.mark.parametrize("text", ['"some of"', "NEAR(some of, 3)", "w*", "*1"])
def test_a_query_ends_in_the_midst_of_its_dearest_steps(
    shop: Shop, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spots, "_PORTION", 20)
    shop.add("Chile", *[f"some of w{n} w{n}1 some of it" for n in range(200)])
    shop.index()
    patient = Impatient(1_000_000)
    assert shop.answered(text, say=patient).answer.total == 200
    asked = 1_000_000 - patient.patience
    assert asked > 45, "once for each passage that is shown, and often enough before"
    for patience in range(0, asked, 7):
        with pytest.raises(AssertionError):  # there is no answer
            shop.answered(text, say=Impatient(patience))
