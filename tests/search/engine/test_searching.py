"""Sorted, narrowed, spread over pages, broken by pages: what an answer holds beside its best."""

from __future__ import annotations

import pytest

from reader.model.contents import SectionKind
from reader.model.hit import Sort
from tests.search.conftest import Page, Shop


@pytest.fixture
def market(shop: Shop) -> Shop:
    """Three reports, one of them in two editions."""
    shop.add(
        "Chile Market",
        "towers in 2020",
        updated="2020-05-01",
        country="Chile",
        publisher="House",
        report="c",
    )
    shop.add(
        "Chile Market",
        "towers and towers in Chile",
        Page("the regulator sells spectrum; towers", "Rules", SectionKind.REGULATION),
        "licences are few",
        updated="2024-05-01",
        country="Chile",
        publisher="House",
        companies=("Entel", "Claro"),
        report="c",
    )
    shop.add(
        "Peru Market",
        "towers towers towers towers in Peru",
        "spectrum stays",
        updated="2023-01-01",
        country="Peru",
        publisher="House",
        companies=("Claro",),
    )
    shop.add("Austria Market", "few towers", updated="2025-01-01", country="Austria")
    shop.index()
    return shop


def places(shop: Shop, text: str, **options: object) -> list[tuple[int, int]]:
    return [(hit.edition, hit.page) for hit in shop.ask(text, **options).hits]


def test_hits_come_in_the_order_asked_for(market: Shop) -> None:
    assert places(market, "towers")[0] == (3, 1)
    assert places(market, "towers", sort=Sort.DATE) == [(4, 1), (2, 1), (2, 2), (3, 1)]
    assert places(market, "towers", sort=Sort.REPORT) == [(4, 1), (2, 1), (2, 2), (3, 1)]
    assert places(market, "towers", sort=Sort.DATE, limit=1) == [(4, 1)]
    both = places(market, "towers", sort=Sort.REPORT, all_editions=True)
    assert both == [(4, 1), (2, 1), (2, 2), (1, 1), (3, 1)], "newest edition of a title first"


def test_by_page_each_report_is_read_from_its_first_page_on(shop: Shop) -> None:
    shop.add("Beta", "fee", "fee fee fee fee", "fee fee")
    shop.add("Alpha", "fee", "fee fee fee")
    shop.index()
    for limit in (50, 2):
        found = places(shop, "fee", sort=Sort.PAGE, limit=limit)
        assert found == [(2, 1), (2, 2), (1, 1), (1, 2), (1, 3)][:limit]


@pytest.mark.parametrize(
    ("chosen", "excluded", "editions"),
    [
        ((("country", "Chile"),), (), {2}),
        ((("country", "Chile"), ("country", "Peru")), (), {2, 3}),
        ((("country", "Chile"), ("year", "2023")), (), set()),
        ((), (("country", "Chile"),), {3, 4}),
        ((), (("company", "Claro"),), {4}),
        ((("company", "Claro"),), (("company", "Entel"),), {3}),
        ((("publisher", "House"),), (), {2, 3}),
        ((("section", "regulation"),), (), {2}),
        ((), (("section", "other"),), {2}),
        ((("state", "superseded"),), (), {1}),
        ((("colour", "red"),), (), set()),
    ],
)
def test_facets_are_chosen_and_excluded(
    market: Shop,
    chosen: tuple[tuple[str, str], ...],
    excluded: tuple[tuple[str, str], ...],
    editions: set[int],
) -> None:
    answer = market.ask("towers", chosen=chosen, excluded=excluded, facets=True)
    assert {hit.edition for hit in answer.hits} == editions
    assert answer.total == len(answer.hits) == sum(answer.per_report.values())


def test_a_facet_that_is_narrowed_counts_its_other_values_too(market: Shop) -> None:
    facets = market.ask("towers", chosen=(("country", "Chile"),), facets=True).facets
    assert facets["country"] == {"Chile": 2, "Peru": 1, "Austria": 1}
    assert facets["year"] == {"2024": 2}
    assert facets["all_years"] == {"2020": 1, "2024": 2}
    assert facets["section"] == {"other": 1, "regulation": 1}
    facets = market.ask("towers", chosen=(("year", "2023"),), facets=True).facets
    assert facets["year"] == {"2023": 1, "2024": 2, "2025": 1}
    assert facets["all_years"] == {"2020": 1, "2023": 1, "2024": 2, "2025": 1}
    assert facets["country"] == {"Peru": 1}


def test_words_on_different_pages_of_a_report_are_offered_as_such(market: Shop) -> None:
    answer = market.ask("licences spectrum")
    assert answer.total == 0
    assert [(hit.edition, hit.spread) for hit in answer.spread] == [(2, True)]
    assert answer.spread[0].marks
    assert market.ask("licences spectrum country:peru").spread == ()
    assert market.ask("spectrum towers peru").spread[0].edition == 3
    assert market.ask("spectrum regulator").spread == (), "one passage has both"
    assert market.ask("zebra spectrum").spread == ()
    assert market.ask("section:rules chile").spread == (), "Chile is named in no rules"
    assert [hit.page for hit in market.ask("section:rules spectrum licences").spread] == [3]


def test_a_list_that_has_all_words_is_no_answer(shop: Shop) -> None:
    shop.add(
        "Chile",
        Page("spectrum 3 licences 7", "Contents", SectionKind.CONTENTS),
        Page("spectrum sold", "Rules"),
        Page("licences given", "Rules"),
    )
    shop.index()
    answer = shop.ask("spectrum licences")
    assert [hit.page for hit in answer.hits] == [1], "it is found, and counted"
    assert answer.spread[0].page in (2, 3)


def test_a_phrase_is_found_and_marked_across_a_page_break(shop: Shop) -> None:
    shop.add(
        "Chile",
        "Head of Chile the number of mobile House 1",
        "Head of Chile subscribers in cities grew House 2",
        "Head of Chile and that is all House 3",
    )
    shop.index()
    answer = shop.ask('"mobile subscribers in cities"')
    assert [(hit.page, hit.words) for hit in answer.hits] == [(1, (6,))]
    assert shop.ask('"number of mobile subscribers"').total == 1
    assert shop.ask('"mobile subscribers" growth').total == 0
    assert shop.ask('"mobile cities"').total == 0
    assert shop.ask('"subscribers mobile"').total == 0
    assert shop.ask('"Chile subscribers"').hits[0].page == 2


def test_synonyms_are_found_told_apart_and_can_be_left_out(shop: Shop) -> None:
    shop.add("Chile", "FTTH reaches all", "FTTP reaches few", "fibre to the home", "subscribers")
    shop.index()
    answer = shop.ask("FTTH reaches")
    assert {hit.page for hit in answer.hits} == {1, 2}
    by_page = {hit.page: hit for hit in answer.hits}
    assert (by_page[1].synonym_words, by_page[1].synonym_marks) == ((), ())
    assert (by_page[2].words, by_page[2].synonym_words) == ((0, 1), (0,))
    assert by_page[2].synonym_marks == by_page[2].marks[:1]
    assert answer.synonyms == {"FTTH": ("fttp", "fibre-to-the-home")}
    assert "2 synonyms" in answer.explained
    assert {hit.page for hit in shop.ask("FTTH").hits} == {1, 2, 3}
    for alone in (
        shop.ask('"FTTH"'),
        shop.ask("FTTH", synonyms=False),
        shop.ask("FTTH", literal=("ftth",)),
    ):
        assert [hit.page for hit in alone.hits] == [1]
        assert alone.synonyms == {}
    assert {hit.page for hit in shop.ask("FTTH FTTP").hits} == {1, 2, 3}, "each stands for both"
    assert {hit.page for hit in shop.ask("NOT FTTH").hits} == {2, 3, 4}


def test_a_word_is_found_as_typed_where_its_forms_are_switched_off(shop: Shop) -> None:
    shop.add("Chile", "one subscriber", "many subscribers")
    shop.index()
    answer = shop.ask("subscriber")
    assert len(answer.hits) == 2
    assert answer.forms == {"subscriber": ("subscribers",)}
    answer = shop.ask("subscriber", unstemmed=("Subscriber",))
    assert [hit.page for hit in answer.hits] == [1]
    assert answer.forms == {}


def test_figures_and_names_are_found_as_they_are_printed(shop: Shop) -> None:
    shop.add(
        "Chile",
        "a rise of 4.5% to US$12.3 million",
        "a rise of 4.5 points to 12.3 million",
        "5G in the C-\nband over FTTP, by Telefónica",
        "5 G and C band",
    )
    shop.index()
    for text, pages in (
        ("4.5%", {1}),
        ("4.5", {1, 2}),
        ("US$12.3 million", {1}),
        ('"US$12.3 million"', {1}),
        ("5G", {3}),
        ("Telefonica", {3}),
        ("TELEFÓNICA", {3}),
        ("C-band", {3, 4}),
        ("fttp", {3}),
    ):
        assert {hit.page for hit in shop.ask(text).hits} == pages, text


def test_hits_that_repeat_each_other_are_told(shop: Shop) -> None:
    for country in ("Chile", "Peru"):
        shop.add(f"{country} Market", "The fee for numbers is due in May.", "other words")
    shop.index()
    first, second = shop.ask("fee").hits
    assert (first.also_in, first.repeats) == ((second.edition,), -1)
    assert (second.also_in, second.repeats) == ((first.edition,), 0)
    assert shop.ask("fee").total == 2
