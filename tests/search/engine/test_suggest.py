"""Words of the index that go on as what is typed."""

from __future__ import annotations

import pytest

from reader.search.engine import suggest
from reader.search.jobs import CompleteWord
from tests.search.conftest import Say, Shop


def complete(shop: Shop, start: str) -> tuple[str, ...]:
    answer = shop._search.handle(CompleteWord(start), Say())
    assert isinstance(answer, tuple)
    return answer


def test_the_most_frequent_words_come_first(shop: Shop) -> None:
    assert complete(shop, "sp") == ()  # there is no index yet
    shop.add("A", "spectrum sale", "spectrum spare", "sp sp5 Españolé", "spring spectrum spring")
    shop.index()
    shop.add("B", "spare spectrum", "other")  # another segment
    shop.index()
    assert complete(shop, "Sp") == ("spectrum", "spare", "spring")
    assert complete(shop, "ESPAÑ") == ("espanole",)
    assert complete(shop, "") == complete(shop, "zz") == ()


def test_a_short_beginning_reads_only_so_many_words(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggest, "_MOST_READ", 3)
    shop.add("A", " ".join(f"sp{letter}x" for letter in "abcdefgh"))
    shop.index()
    assert complete(shop, "sp") == ("spax", "spbx", "spcx")
