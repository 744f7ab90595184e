from __future__ import annotations

from reader.model.hit import Question
from reader.search.explaining import explained


def test_what_was_searched_for_is_one_sentence() -> None:
    question = Question("subs growth")
    assert explained("", {}, {}, question, False) == ""
    assert explained("growth", {}, {}, question, False) == (
        "Searched for growth, current editions only."
    )
    forms, synonyms = {"growth": ("grow", "grows")}, {"subs": ("subscriber",)}
    assert explained("subs growth", forms, synonyms, question, True) == (
        "Searched for subs growth, 2 other forms, 1 synonym, all editions."
    )
    narrowed = Question("x", report=3, chosen=(("year", "2024"),), excluded=(("year", "2019"),))
    assert explained("x", {}, {}, narrowed, False) == (
        "Searched for x, narrowed by 2 choices, in one report, current editions only."
    )
    assert explained("x", {}, {}, Question("x", edition=3), True) == (
        "Searched for x, in one edition."
    )
