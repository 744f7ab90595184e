"""Finding in an edition of a catalogue, in this process."""

from dataclasses import dataclass

from reader.library.reading import Catalogue
from reader.model.finding import Find, Found, Match
from reader.search.engine import finding
from reader.search.jobs import FindWords
from tests.search.conftest import Say, Shop

TEXTS = ("alpha beta", "beta gamma", "", "gamma beta beta", "delta alpha", "beta")


def look(shop: Shop, edition: int, find: Find, say: Say | None = None) -> tuple[list[Match], Found]:
    catalogue = Catalogue(shop.root)
    say = say or Say()
    try:
        last = finding.find_words(catalogue, FindWords(edition, find), say)
    finally:
        catalogue.close()
    portions = [part for part in say.said if isinstance(part, Found)]
    return [m for part in (*portions, last) for m in part.matches], last


def test_from_the_nearest_page_on_and_then_round(shop: Shop) -> None:
    edition = shop.add("Chile", *TEXTS)
    matches, last = look(shop, edition, Find("beta", near=4))
    assert [m.spot for m in matches] == [(4, 1), (4, 2), (6, 0), (1, 1), (2, 0)]
    assert (last.total, last.pages, last.trouble) == (5, 5, "")


def test_only_between_begin_and_end(shop: Shop) -> None:
    edition = shop.add("Chile", *TEXTS)
    matches, last = look(shop, edition, Find("beta", begin=(2, 1), end=(4, 2)))
    assert [m.spot for m in matches] == [(4, 1)]
    assert last.pages == 2, "no other page is looked at"


def test_across_pages_in_both_runs(shop: Shop) -> None:
    edition = shop.add("Chile", "alpha beta", "gamma alpha", "beta gamma")
    for near in (1, 2, 3):
        matches, _ = look(shop, edition, Find("beta gamma", near=near))
        assert sorted((m.spot, m.last, m.over) for m in matches) == [
            ((1, 1), 2, 1),
            ((3, 0), 2, 0),
        ], near


def test_it_ends_when_nobody_waits(shop: Shop) -> None:
    edition = shop.add("Chile", *TEXTS)
    assert look(shop, edition, Find("beta"), Say(wanted=False))[1] == Found()


def test_the_first_match_goes_at_once_and_the_rest_in_portions(shop: Shop) -> None:
    edition = shop.add("Chile", *["nothing here"] * 5, *["a beta"] * 40)
    say = Say()
    matches, last = look(shop, edition, Find("beta"), say)
    first = say.said[0]
    assert isinstance(first, Found)
    assert (len(first.matches), first.pages) == (1, 6)
    assert (len(matches), last.total) == (40, 40)
    assert len(say.said) < 20


def test_what_is_beyond_the_longest_list_is_counted(shop: Shop) -> None:
    page = "e " * 600
    edition = shop.add("Chile", *[page] * 10)
    matches, last = look(shop, edition, Find("e"))
    assert (len(matches), last.total) == (finding.MOST, 6000)


def test_a_bad_expression_is_a_sentence(shop: Shop) -> None:
    edition = shop.add("Chile", *TEXTS)
    assert "not a regular expression" in look(shop, edition, Find("(", regex=True))[1].trouble


@dataclass
class Counted(Say):
    pages: int = 0

    def page(self, number: int) -> None:
        self.pages += 1


def test_an_expression_that_takes_for_ever_is_given_up_on_its_page(shop: Shop) -> None:
    edition = shop.add("Chile", "short", "a" * 60 + "!", "more")
    say = Counted()
    last = look(shop, edition, Find("(a+)+$", regex=True), say)[1]
    assert last.trouble == "This expression takes too long on page 2: make it simpler."
    assert say.pages == 2
