from __future__ import annotations

from reader.model.hit import Hit
from reader.search.folding import with_repeats


def hit(edition: int, snippet: str) -> Hit:
    return Hit(1, edition, "", "", False, 1, "", "", snippet, (), (), 1.0)


def test_hits_that_say_the_same_know_of_each_other() -> None:
    hits = with_repeats(
        [
            hit(1, "… The fee is due"),
            hit(2, "another"),
            hit(3, "the fee is due …"),
            hit(1, "The fee is due"),
        ]
    )
    assert [h.also_in for h in hits] == [(3,), (), (1,), (3,)]
    assert [h.repeats for h in hits] == [-1, -1, 0, 0]


def test_nothing_is_folded_where_figures_differ() -> None:
    hits = with_repeats([hit(1, "in 2023: 45.1%"), hit(2, "in 2024: 45.1%")])
    assert [h.also_in for h in hits] == [(), ()]
