"""Places of two editions that belong together."""

from reader.render.together import carried, matched


def test_headings_are_the_same_whatever_their_numbers() -> None:
    one = ["1 Key developments", "2. Mobile market", "3 Fibre", "4 Glossary"]
    other = ["1 Key developments", "2 Regulation", "3 MOBILE  market", "Glossary"]
    assert matched(one, other) == [(0, 0), (1, 2), (3, 3)]


def test_what_changed_places_does_not_turn_the_order_round() -> None:
    assert matched(["A", "B", "C"], ["B", "A", "C"]) == [(0, 1), (2, 2)]


def test_a_heading_far_away_is_another_one() -> None:
    other = ["Introduction", *(f"Part {letter}" for letter in "abcdefghijklmnop"), "Sources"]
    assert matched(["Introduction", "Sources", "Part a"], other) == [(0, 0), (2, 1)]


def test_nothing_in_common() -> None:
    assert matched(["A"], ["B"]) == matched([], ["B"]) == matched(["A"], []) == []


def test_between_knots_places_move_in_proportion() -> None:
    knots = [(0.0, 0.0), (100.0, 50.0), (200.0, 350.0)]
    assert [carried(at, knots) for at in (0, 50, 100, 150, 200)] == [0, 25, 50, 200, 350]
    assert (carried(-10, knots), carried(500, knots)) == (0, 350)


def test_without_knots_a_place_stays_itself() -> None:
    assert carried(7.0, []) == 7.0


def test_knots_on_one_another_divide_nothing_by_nothing() -> None:
    assert carried(5.0, [(0.0, 0.0), (5.0, 3.0), (5.0, 9.0), (10.0, 10.0)]) in (3.0, 9.0)
