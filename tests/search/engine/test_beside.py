"""Titles and records that no passage of their report speaks of."""

from __future__ import annotations

import pytest

from reader.model.hit import Question
from reader.search.engine import filters
from reader.search.jobs import Ask
from tests.search.conftest import Impatient, Shop


def test_reports_are_found_by_their_titles_and_records(shop: Shop) -> None:
    chile = shop.add("Chile Telecoms Report", "towers stand", companies=("Entel Chile", "WOM"))
    shop.add("Peru Telecoms Report", "chile is near", companies=("Claro",), country="Peru")
    shop.index()

    def named(text: str) -> list[tuple[str, str, str]]:
        return [(hit.title[:5], hit.section, hit.snippet) for hit in shop.ask(text).named]

    (hit,) = shop.ask("Chile").named
    assert (hit.edition, hit.page, hit.section, hit.words) == (chile, 1, "Title", ())
    assert named("entel") == [("Chile", "Companies", "Entel Chile, WOM")]
    assert named("entel report"), "one word in each"
    assert named('"entel chile"') == [("Chile", "Companies", "Entel Chile, WOM")]
    assert named('"chile entel"') == [] == named("entel country:Peru") == named("entel NOT wom")
    assert [title for title, _, _ in named("claro OR wom")] == ["Chile", "Peru "]
    assert named("report (claro OR wom)") and named("report (claro OR zebra)")
    assert named("claro country:Peru") and named("cla*") and named("clarro~")
    assert named("reporting entels") and named("entel reports")
    assert named("towers") == [] == named("zebra") == named("") == named("section:entel")


def test_a_report_with_a_passage_is_not_named_as_well(shop: Shop) -> None:
    shop.add("Chile Telecoms Report", "telecoms in chile")
    shop.index()
    answer = shop.ask("chile telecoms")
    assert answer.total == 1 and answer.named == ()
    assert shop.ask("chile", limit=0).named == ()


def test_a_fuzzy_word_is_compared_once_with_each_word_of_all_titles(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        shop.add(f"Chile Telecoms Market {number}", "towers")
    shop.index()
    compared: list[str] = []
    is_alike = filters.is_alike

    def counted(word: str, part: str) -> bool:
        compared.append(part)
        return is_alike(word, part)

    monkeypatch.setattr(filters, "is_alike", counted)
    assert len(shop.ask("markit~").named) == 5
    assert sorted(compared) == ["chile", "market", "telecoms"]


def test_looking_through_titles_ends_when_nobody_waits(shop: Shop) -> None:
    for number in range(30):
        shop.add(f"Chile {number}", "towers")
    shop.index()
    say = Impatient(15)
    assert shop._search.handle(Ask(Question("nowhere")), say) is None
    assert say.patience < 0
