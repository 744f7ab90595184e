"""Titles and records that no passage of their report speaks of."""

from __future__ import annotations

from tests.search.conftest import Shop


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
