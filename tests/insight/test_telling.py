"""The words that tell most of a text, and what a passage has in common with it."""

from reader.insight.telling import in_common, query_of, telling_words
from reader.model.hit import Hit

COMMON = {"mobile": 0.1, "market": 0.1}


def rarity(word: str) -> float:
    return COMMON.get(word, 2.0)


def test_rare_words_come_first_and_forms_count_as_one() -> None:
    text = "The mobile market: spectrum auctions, an auction of spectrum, handsets 2024 mobile"
    assert telling_words(text.split(), rarity, most=3) == ["auctions", "spectrum", "handsets"]


def test_what_goes_without_saying_is_left_out() -> None:
    text = "Mongolia auctions spectrum in Mongolia"
    assert telling_words(text.split(), rarity, ["Mongolia"]) == ["auctions", "spectrum"]


def test_a_word_that_is_everywhere_on_the_page_is_not_all() -> None:
    words = ["handsets"] * 50 + ["auctions", "auctions", "auctions"]
    assert telling_words(words, rarity) == ["auctions", "handsets"]


def test_numbers_and_small_words_tell_nothing() -> None:
    assert telling_words("the 12.4 of 2025 % and".split(), rarity) == []


def test_what_both_speak_of() -> None:
    snippet = "An auction of towers was held, said the regulator."
    hit = Hit(1, 1, "", "", False, 1, "1", "", snippet, ((3, 10), (14, 20)), (), 1.0)
    assert in_common(["auctions", "spectrum", "towers"], hit) == ["auction", "towers"]
    assert query_of(["a", "b"]) == "a OR b"


def test_names_are_said_as_they_are_printed() -> None:
    snippet = "(MNP) in Mongolia’s towers"
    marks = ((0, 5), (9, 19), (20, 26))
    hit = Hit(1, 1, "", "", False, 1, "1", "", snippet, marks, (), 1.0)
    assert in_common(["mongolia", "towers", "mnp"], hit) == ["Mongolia", "towers", "MNP"]


def test_words_of_any_report_tell_nothing() -> None:
    text = "The lowest value shows both sides; the ranks of handsets stood still, down by half."
    assert telling_words(text.split(), rarity) == ["handsets"]
