from reader.search.analysis import Parts
from reader.search.marks import (
    Match,
    Pattern,
    Wanted,
    find,
    marked,
    near_starts,
    snippet,
    tightness,
)

PARTS = Parts()


def pattern(*slots: str) -> Pattern:
    return tuple(frozenset(slot.split("|")) for slot in slots)


def test_words_phrases_and_cut_words_are_found() -> None:
    words = "Mobile subscribers (mobile), C-band; the mobile subscriber".split()
    wanted = Wanted((pattern("mobile"), pattern("c", "band"), pattern("mobile", "subscribers")))
    matches = find(words, wanted, PARTS)
    assert [(m.pattern, m.first, m.last) for m in matches] == [
        (2, 0, 2),
        (0, 0, 1),
        (0, 2, 3),
        (1, 3, 4),
        (0, 5, 6),
    ]
    assert marked(matches) == [0, 1, 2, 3, 5]


def test_a_phrase_inside_cut_words_marks_those_words() -> None:
    matches = find("the FTTP/FTTH roll-out plan".split(), Wanted((pattern("ftth", "roll"),)), PARTS)
    assert marked(matches) == [1, 2]


def test_near_marks_only_what_is_near() -> None:
    words = "tower a b tower c d e f g h spectrum".split()
    wanted = Wanted((), (((pattern("tower"), pattern("b")), 2, False),))
    assert marked(find(words, wanted, PARTS)) == [0, 2, 3]
    wanted = Wanted((), (((pattern("tower"), pattern("spectrum")), 3, False),))
    assert marked(find(words, wanted, PARTS)) == []


def test_near_keeps_the_places_that_have_all_others_at_hand() -> None:
    assert near_starts([[0, 3, 50], [2, 90]], 2) == [[0, 3], [2]]
    assert near_starts([[10], [8], [13]], 2) == [[], [], []]


def test_in_order_each_stands_after_the_one_before() -> None:
    assert near_starts([[5, 20], [3, 7, 21]], 2, ordered=True) == [[5, 20], [7, 21]]
    assert near_starts([[5], [3]], 2, ordered=True) == [[], []]
    assert near_starts([[1], [4], [9]], 5, ordered=True) == [[1], [4], [9]]
    assert near_starts([[1, 30], [4, 31], [9]], 5, ordered=True) == [[1], [4], [9]]


def test_a_snippet_shows_whole_words_around_the_densest_place() -> None:
    words = ["alpha"] + ["x"] * 60 + ["(alpha,", "beta)", "gamma"] + ["y"] * 60
    matches = find(words, Wanted((pattern("alpha"), pattern("beta"))), PARTS)
    shown = snippet(words, matches, 20)
    assert shown.text.startswith("… x x")
    assert shown.text.endswith("y …")
    assert [shown.text[a:b] for a, b in shown.marks] == ["alpha", "beta"]
    assert len(shown.text.split()) == 22


def test_a_snippet_marks_a_phrase_as_a_whole() -> None:
    words = "the mobile subscribers, again".split()
    matches = find(words, Wanted((pattern("mobile", "subscribers"),)), PARTS)
    shown = snippet(words, matches)
    assert [shown.text[a:b] for a, b in shown.marks] == ["mobile subscribers"]
    assert shown.text == "the mobile subscribers, again"


def test_a_snippet_without_matches_is_the_beginning() -> None:
    shown = snippet(["w"] * 100, [], 10)
    assert shown.text == " ".join(["w"] * 10) + " …"
    assert shown.marks == ()


def test_a_match_longer_than_the_snippet_is_no_error() -> None:
    words = ["w"] * 100
    shown = snippet(words, [Match(0, 0, 90), Match(0, 1, 91)], 10)
    assert shown.marks


def test_tightness() -> None:
    assert tightness([Match(0, 3, 4)]) == 0.0
    assert tightness([Match(0, 3, 4), Match(1, 4, 5)]) == 1.0
    assert tightness([Match(0, 0, 1), Match(0, 7, 8), Match(1, 9, 10)]) == 2 / 3
