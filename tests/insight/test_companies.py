"""Companies in a text: found where there is evidence, and nowhere else."""

from collections.abc import Iterable

import pytest

from reader.insight.companies.finding import Material, Stretch, find_companies
from reader.model.company import FoundCompany, Place

TRADE = "mobile operators and broadband networks count subscribers "


def looked(
    *texts: str,
    listed: Iterable[str] = (),
    countries: Iterable[str] = (),
    publisher: str = "",
    headings: tuple[tuple[int, int, int], ...] = (),
    captions: tuple[tuple[int, int, int], ...] = (),
) -> dict[str, FoundCompany]:
    """The companies of an edition with a page for each text, by name."""
    material = Material(
        lambda: (Stretch(page, 0, text.split()) for page, text in enumerate(texts, 1)),
        tuple(listed),
        tuple(countries),
        publisher,
        headings,
        captions,
    )
    return {one.name: one for one in find_companies(material)}


def pages(found: FoundCompany) -> list[int]:
    return [one.page for one in found.mentions]


def test_nothing_is_invented() -> None:
    """Capitalised names of no firm: people, places, laws, institutions."""
    text = (
        "The World Bank and the International Telecommunication Union met Minister Kim Jong in "
        "New York. Gross Domestic Product (GDP) rose. "
        "European Union rules and the Wireless Group. Fixed Network. Mobile Company Limited."
    )
    assert looked(text) == {}


def test_the_record_is_believed() -> None:
    text = "In 2024 Koryolink grew. Koryolink's network, and KORYOLINK again (Koryolink)."
    found = looked(text, "Nothing here.", listed=["Koryolink", "Kang Song NET"])
    assert list(found) == ["Koryolink", "Kang Song NET"]
    assert found["Koryolink"].mentions[0].count == 4
    assert found["Kang Song NET"].mentions == ()
    assert found["Kang Song NET"].primary


def test_the_words_of_a_mention_are_known() -> None:
    found = looked("In 2024 China Mobile Ltd. said so", listed=["China Mobile"])
    assert found["China Mobile"].mentions[0].words == (2, 3, 4)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A stake in Pivotel Group Pty Ltd was sold.", "Pivotel Group Pty Ltd"),
        ("When Alestra Servicios, S.A. bought it", "Alestra Servicios S.A."),
        ("It belongs to NII Holdings, Inc. of Virginia.", "NII Holdings Inc"),
        ("Talks with Orascom Telecom plc went on", "Orascom Telecom plc"),
        ("However, Smile Communications Limited left", "Smile Communications Limited"),
        ("here " + "Very Long " * 5 + "Ltd", "Very Long " * 5 + "Ltd"),
        ("here " + "Very Long " * 6 + "Ltd", None),
        ("Competition Limited by Law", None),
        ("They came from Reno, NV and Bern SA.", None),
        ("It is owned by Naspers N.V. of Holland.", "Naspers N.V."),
        ("467-193 SunNet Technology Corporation", "SunNet Technology Corporation"),
        ("CDMA Kentucky Wireless LLC", "Kentucky Wireless LLC"),
    ],
)
def test_a_legal_form_is_evidence(text: str, name: str | None) -> None:
    assert list(looked(text)) == ([name] if name else [])


def test_a_name_with_its_form_once_is_found_without_it() -> None:
    found = looked("Orascom Telecom plc came.", "Then Orascom Telecom left.", "orascom telecom")
    (one,) = found.values()
    assert pages(one) == [1, 2]
    assert set(one.names) == {"Orascom Telecom plc", "Orascom Telecom"}


def test_abbreviations_in_brackets_are_joined() -> None:
    text = "The Korea Posts and Telecommunications Corporation (KPTC) runs it."
    found = looked(text, "KPTC said so.", "The KPT and KPTC2 did not.")
    (one,) = found.values()
    assert one.names == ("Korea Posts and Telecommunications Corporation", "KPTC")
    assert pages(one) == [1, 2]


def test_and_the_other_way_round() -> None:
    found = looked("NKPTC (North Korea Post and Telecommunications Corp) runs it. NKPTC does.")
    (one,) = found.values()
    assert one.name == "North Korea Post and Telecommunications Corp"
    assert "NKPTC" in one.names
    assert one.mentions[0].count == 3


def test_an_abbreviation_of_no_firm_is_none() -> None:
    assert looked("The Gross Domestic Product (GDP) of Alpha Beta Works (ABW) rose. ABW.") == {}


def test_letters_join_what_the_record_lists_where_they_fit_one_name() -> None:
    wireless = "Afghan Wireless Communication Company"
    assert list(looked("AWCC", listed=["AWCC", wireless])) == [wireless]
    two = looked("AWCC", listed=["AWCC", wireless, "Asian Water Carrier Company"])
    assert len(two) == 3


def test_the_longest_name_counts() -> None:
    text = "Vodafone Germany said it. Vodafone said it."
    found = looked(text, listed=["Vodafone", "Vodafone Germany"])
    assert {name: one.mentions[0].count for name, one in found.items()} == {
        "Vodafone": 1,
        "Vodafone Germany": 1,
    }


def test_a_unit_is_one_where_a_sentence_speaks_of_it() -> None:
    found = looked("Last year Vodafone Germany said so.", "Vodafone Germany", listed=["Vodafone"])
    assert pages(found["Vodafone Germany"]) == [1, 2]
    table = looked("Vodafone Germany 12 34", "Vodafone Chad 56", listed=["Vodafone"])
    assert list(table) == ["Vodafone"]
    assert pages(table["Vodafone"]) == [1, 2]


def test_operators_of_the_reports_countries_are_known() -> None:
    text = TRADE * 3 + "In Mongolia they are Unitel and Skytel, as Unitel says."
    found = looked(text, countries=["Mongolia"])
    assert found["Unitel"].mentions[0].count == 2
    assert not found["Unitel"].primary
    assert "Unitel" not in looked(text, countries=["Japan"])
    assert "Unitel" not in looked("They are Unitel and Skytel. " * 9, countries=["Mongolia"])


def test_a_common_word_is_a_name_only_where_nothing_else_is_meant() -> None:
    text = TRADE * 9 + "In Brazil the firm Oi grew. Oi is a word, oi. Say oi to Oi."
    assert looked(text, listed=["Oi"])["Oi"].mentions[0].count == 2
    fruit = "The orange is a fruit. Orange is a colour. Of late Orange grew."
    assert looked(fruit, listed=["Orange"])["Orange"].mentions[0].count == 1
    union = TRADE * 9 + "The European Union and Union members, but Choice Wireless too."
    assert "Union" not in looked(union, countries=["United States"])


def test_small_letters_count_only_where_firms_are_named() -> None:
    text = "Heavy rain fell. The rain (Pty) Ltd network grew."
    assert looked(text, listed=["rain"])["rain"].mentions[0].count == 1
    caption = looked("Table 1 - rain", listed=["rain"], captions=((1, 0, 4),))
    assert caption["rain"].mentions[0].place is Place.CAPTION


def test_headings_and_captions_make_it_primary() -> None:
    texts = ("On Skytel Corp grows", "Skytel Corp in passing")
    assert not next(iter(looked(*texts).values())).primary
    found = looked(*texts, headings=((1, 0, 3),))
    (one,) = found.values()
    assert one.primary
    assert [mention.place for mention in one.mentions] == [Place.HEADING, Place.TEXT]


def test_commas_part_names() -> None:
    found = looked("In China, Mobile networks grow; China Mobile too.", listed=["China Mobile"])
    assert found["China Mobile"].mentions[0].count == 1


def test_a_sentence_that_ends_ends_the_name() -> None:
    text = "The firm (Skytel). As Skytel, SA was named; Skytel. Group results; Skytel Co., Ltd."
    (one,) = looked(text, listed=["Skytel"]).values()
    assert set(one.names) == {"Skytel", "Skytel SA", "Skytel Co Ltd"}


def test_the_publisher_is_no_company_of_its_report() -> None:
    text = "Published by Acme Research Limited. Acme Research says so."
    assert looked(text, publisher="Acme Research") == {}
    assert list(looked(text, publisher="Acme Research", listed=["Skytel"])) == ["Skytel"]


def test_fragments_of_a_list_are_no_companies() -> None:
    found = looked(
        "Nothing.", listed=["Alestra Servicios Móviles", "S.A. de C.V", "No name", "AT&T / Unefon"]
    )
    assert set(found) == {"Alestra Servicios Móviles", "AT&T", "Unefon"}


def test_say_is_told_of_every_page() -> None:
    told: list[int] = []
    stretches = [Stretch(page, 0, ("Skytel", "Corp")) for page in (3, 4)]
    find_companies(Material(lambda: stretches), told.append)
    assert told == [3, 4, 3, 4]
