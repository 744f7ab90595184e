import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.library.companies import Naming
from reader.library.reading import Catalogue
from reader.model.company import FoundCompany, Mention, Place
from reader.model.contents import SectionKind
from reader.model.hit import Question, Sort
from reader.search.engine.desk import SearchDesk
from reader.search.jobs import Ask
from tests.search.conftest import Page, Say, Shop

PIECES = st.sampled_from(
    (
        *(
            "AND",
            "OR",
            "NOT",
            "NEAR(",
            "BEFORE(",
            "~",
            "note:",
            "updated:>2024",
            "(",
            ")",
            '"',
            "*",
            ":",
            ",",
            " ",
            " ",
            " ",
            "8",
            "the",
            "é",
        ),
        *("section:", "caption:", "title:", "year:", "is:", "country:", "2019..", "current", "t*"),
        *("subscriber", "koryolink", "C-band", "chile", "licensing", "mobi", "&", "4.5%"),
    )
)


@pytest.fixture
def korea(shop: Shop) -> Shop:
    """Three editions: 1 superseded and 2 current of one report, 3 of another."""
    shop.add(
        "North Korea - Telecoms, Mobile and Broadband",
        "Koryolink had 3 million mobile subscribers.",
        updated="2021-11-01",
        country="North Korea",
        publisher="Buddecomm",
        report="korea",
    )
    shop.add(
        "North Korea Telecoms Market Report",
        Page("Contents Mobile subscribers 12 Regulation 14", "Contents", SectionKind.CONTENTS),
        Page(
            "Mobile subscribers The operators Koryolink and Kang Song count subscribers twice; "
            "growth was 4.5% in 2024, US$12.3 million.",
            "Mobile market",
            SectionKind.MOBILE,
        ),
        Page(
            "The licensing of operators. See Table 1 - Mobile subscribers - 2010 - 2025",
            "Regulation",
            SectionKind.REGULATION,
            caption="Table 1 - Mobile subscribers - 2010 - 2025",
        ),
        country="North Korea",
        publisher="Buddecomm",
        companies=("Koryolink", "Kang Song"),
        report="korea",
    )
    shop.add(
        "Chile Mobile Market",
        "A licence for C-band spectrum. Fibre towers and the spectrum auction.",
        Page(
            "Entel Chile reports broadband penetration; the company grew.",
            "Companies",
            SectionKind.COMPANIES,
        ),
        updated="2023-05-02",
        country="Chile",
        publisher="Other House",
        companies=("Entel Chile",),
    )
    shop.index()
    return shop


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("subscriber", {(2, 1), (2, 2), (2, 3)}),
        ("SUBSCRIBING", {(2, 1), (2, 2), (2, 3)}),
        ('"subscriber"', set()),
        ('"mobile subscribers"', {(2, 1), (2, 2), (2, 3)}),
        ('"subscribers mobile"', set()),
        ("operators growth", {(2, 2)}),
        ("operators NOT growth", {(2, 3)}),
        ("growth OR spectrum", {(2, 2), (3, 1)}),
        ("(growth OR licensing) operators", {(2, 2), (2, 3)}),
        ("NOT koryolink", {(2, 1), (2, 3), (3, 1), (3, 2)}),
        ("spectr*", {(3, 1)}),
        ("*band", {(3, 1), (3, 2)}),
        ("C-band", {(3, 1)}),
        ('"c band"', {(3, 1)}),
        ("4.5%", {(2, 2)}),
        ("US$12.3", {(2, 2)}),
        ("the growth of operators", {(2, 2)}),
        ("who has the growth", {(2, 2)}),
        ("WHO has the growth", set()),
        ("growth NEAR/2 2024", set()),
        ("growth NEAR/5 2024", {(2, 2)}),
        ("NEAR(fibre spectrum, 3)", {(3, 1)}),
        ("NEAR(licence auction, 3)", set()),
        ("BEFORE(auction spectrum, 3)", set()),
        ("BEFORE(spectrum fibre towers, 3)", {(3, 1)}),
        ("subscirbers~ operators", {(2, 2), (2, 3)}),
        ("fiber~ towers", {(3, 1)}),
        ("updated:<2024", {(3, 1), (3, 2)}),
        ("updated:2025-03 operators", {(2, 2), (2, 3)}),
        ("updated:>2025-03 operators", set()),
        ("region:america", set()),
        ("country:chile", {(3, 1), (3, 2)}),
        ('country:"north korea" koryolink', {(2, 2)}),
        ("NOT country:chile operators", {(2, 2), (2, 3)}),
        ("company:entel", {(3, 1), (3, 2)}),
        ("publisher:buddecomm growth", {(2, 2)}),
        ("title:chile spectrum", {(3, 1)}),
        ("section:regulation", {(2, 3)}),
        ("section:mobile", {(2, 2)}),
        ("section:companies penetration", {(3, 2)}),
        ("caption:subscribers", {(2, 3)}),
        ("year:2023", {(3, 1), (3, 2)}),
        ("year:2024.. spectrum", set()),
        ("is:superseded", {(1, 1)}),
        ("is:current koryolink", {(2, 2)}),
        ("koryolink is:superseded OR growth", {(1, 1), (2, 2)}),
        ("market regulation", set()),
        ("zzz", set()),
        ("&", set()),
        ("", set()),
    ],
)
def test_what_is_found(korea: Shop, text: str, pages: set[tuple[int, int]]) -> None:
    assert korea.pages(text) == pages


def test_current_editions_unless_all_are_asked_for(korea: Shop) -> None:
    assert (1, 1) not in korea.pages("koryolink")
    hits = korea.ask("koryolink", all_editions=True).hits
    assert {(hit.edition, hit.superseded) for hit in hits} == {(1, True), (2, False)}


def test_a_question_can_be_narrowed(korea: Shop) -> None:
    assert korea.pages("mobile", report=1) == {(2, 1), (2, 2), (2, 3)}
    assert korea.pages("mobile", edition=1) == {(1, 1)}


def test_a_hit_says_where_it_stands(korea: Shop) -> None:
    hit = korea.ask("licensing operators").hits[0]
    assert (hit.report, hit.edition, hit.page, hit.label) == (1, 2, 3, "p3")
    assert hit.title == "North Korea Telecoms Market Report"
    assert hit.updated == "2025-03-27"
    assert hit.section == "Regulation"
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["licensing", "operators"]
    assert hit.words == (1, 3)


def test_a_caption_that_is_found_is_shown_as_such(korea: Shop) -> None:
    captions = {hit.page: hit.caption for hit in korea.ask('"mobile subscribers"').hits}
    assert captions[3] == "Table 1 - Mobile subscribers - 2010 - 2025"
    assert captions[2] == ""


def test_a_caption_asked_for_is_marked_where_it_stands(korea: Shop) -> None:
    hit = korea.ask("caption:subscribers").hits[0]
    assert hit.caption == "Table 1 - Mobile subscribers - 2010 - 2025"
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["subscribers"]
    assert hit.score > 0


def test_the_passage_a_person_would_pick_comes_first(korea: Shop) -> None:
    pages = [hit.page for hit in korea.ask("mobile subscribers").hits]
    assert pages[-1] == 1, "a table of contents is worth less"
    assert korea.ask("regulation").hits[0].page == 3, "a heading weighs more than a mention"


def test_counts_are_of_the_whole_answer(korea: Shop) -> None:
    answer = korea.ask("mobile OR spectrum", limit=1, facets=True)
    assert answer.total == 4
    assert len(answer.hits) == 1
    assert answer.per_report == {1: 3, 2: 1}
    assert answer.facets["country"] == {"North Korea": 3, "Chile": 1}
    assert answer.facets["year"] == {"2023": 1, "2025": 3}
    assert answer.facets["all_years"] == {"2021": 1, "2023": 1, "2025": 3}
    assert answer.facets["publisher"] == {"Buddecomm": 3, "Other House": 1}
    assert answer.facets["state"] == {"current": 4}
    assert answer.facets["section"] == {"contents": 1, "mobile": 1, "regulation": 1, "other": 1}
    assert answer.facets["company"] == {"Koryolink": 3, "Kang Song": 3, "Entel Chile": 1}


def test_an_answer_says_how_complete_it_is(korea: Shop) -> None:
    complete = korea.ask("mobile").complete
    assert (complete.editions, complete.pages, complete.behind) == (3, 6, 0)
    korea.add("Peru", "Towers in Lima.")
    assert korea.ask("mobile").complete.behind == 1
    assert korea.pages("lima") == set()
    korea.index()
    assert korea.ask("lima").complete.behind == 0
    assert korea.pages("lima") == {(4, 1)}


def test_a_word_half_typed_is_finished(korea: Shop) -> None:
    answer = korea.ask("mobile subscri")
    assert answer.understood == "mobile subscri*"
    assert answer.total == 3
    assert korea.ask("mobile subscri ").total == 0, "a space says that the word is whole"
    assert korea.ask("fib").understood == "fib*"
    assert korea.ask("count").understood == "count", "a word that exists is taken as it stands"


def test_did_you_mean(korea: Shop) -> None:
    assert korea.ask("koriolink growth ").did_you_mean == "koryolink growth"
    assert korea.ask('"mobile subscirbers"').did_you_mean == '"mobile subscribers"'
    assert korea.ask("pentrtaion ").did_you_mean == "penetration"
    assert korea.ask("qqqqqq ").did_you_mean == ""
    assert korea.ask("koryolink").did_you_mean == ""


def test_a_word_of_the_trade_is_not_put_right(shop: Shop) -> None:
    shop.add("Chile", "a cape in the south")
    shop.index()
    assert shop.ask("capez ").did_you_mean == "cape"
    assert shop.ask("capex ").did_you_mean == ""


def test_what_was_not_understood_is_said(korea: Shop) -> None:
    answer = korea.ask("colour:growth")
    assert "no field" in answer.note
    assert korea.ask("growth").note == ""


@pytest.mark.parametrize("text", ["*", "a" * 5000, "(" * 500, '"' * 99, "\0", "NOT", "é" * 99, "𝕏"])
def test_no_question_is_an_error(korea: Shop, text: str) -> None:
    assert korea.ask(text).total >= 0


def test_a_company_is_one_under_all_its_names_once_an_edition_is_looked_through(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.search.engine.desk._FACTS_LAST", 0.0)

    def naming(*names: str, place: Place) -> Naming:
        mentions = (Mention(1, 1, (0,), place),)
        return Naming(FoundCompany(names[-1], names, False, mentions), "korea telecom")

    first = shop.add("South Korea", "KT Corp mobile", companies=("KT Corp.", "SK Telecom"))
    second = shop.add("South Korea Fibre", "Korea Telecom mobile")
    third = shop.add("Japan", "mobile beside Korea Telecom")
    shop.index()
    assert shop.ask("mobile", facets=True).facets["company"] == {"KT Corp.": 1, "SK Telecom": 1}

    both = naming("KT Corp.", "Korea Telecom", place=Place.HEADING)
    shop.look_through(first, "South Korea", both)
    shop.look_through(second, "South Korea", naming("Korea Telecom", place=Place.CAPTION))
    shop.look_through(third, "Japan", naming("Korea Telecom", place=Place.TEXT))
    for text in ('mobile company:"KT Corp"', "mobile company:korea"):
        assert shop.pages(text) == {(first, 1), (second, 1)}
    answer = shop.ask("mobile", facets=True, chosen=frozenset({("company", "Korea Telecom")}))
    assert answer.facets["company"] == {"Korea Telecom": 2}
    assert {hit.edition for hit in answer.hits} == {first, second}
    assert shop.pages("mobile company:sk") == set(), "the list of the record has been read, too"


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=12).map("".join)))
def test_an_answer_is_sound_whatever_is_asked(korea: Shop, text: str) -> None:
    answer = korea.ask(text, all_editions=True, facets=True, limit=100)
    assert answer.total == len(answer.hits) == sum(answer.per_report.values())
    assert sum(answer.facets["state"].values()) == answer.total
    for hit in answer.hits:
        assert list(hit.words) == sorted(set(hit.words))
        for start, end in hit.marks:
            assert 0 <= start < end <= len(hit.snippet)
    assert korea.ask(answer.understood + " ", all_editions=True).total == answer.total
    for sort in Sort:
        narrowed = korea.ask(
            text, sort=sort, limit=100, chosen=(("country", "Chile"),), excluded=(("year", "1999"),)
        )
        assert narrowed.total == len(narrowed.hits) <= answer.total
        assert {hit.edition for hit in (*narrowed.hits, *narrowed.spread)} <= {3}


def test_a_query_that_nobody_waits_for_is_broken_off(korea: Shop) -> None:
    desk = SearchDesk(korea.root)
    try:
        assert desk.handle(Ask(Question("mobile subscribers")), Say(wanted=False)) is None
    finally:
        desk.close()


def test_the_words_of_a_hit_are_those_of_the_page(korea: Shop) -> None:
    catalogue = Catalogue(korea.root)
    for hit in korea.ask('"mobile subscribers" OR spectrum OR 4.5%').hits:
        words = catalogue.page_words(hit.edition, hit.page)
        marked = " ".join(words[number] for number in hit.words).casefold()
        assert "subscribers" in marked or "spectrum" in marked
    catalogue.close()
