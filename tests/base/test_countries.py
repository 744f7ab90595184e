"""The table of countries, and their names in titles."""

import pytest

from reader.base.countries import countries, region_of


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("North Korea Telecoms Market Report", ["KP"]),
        ("Guinea-Bissau - Telecoms", ["GW"]),
        ("Papua New Guinea and Guinea", ["PG", "GN"]),
        ("Niger and Nigeria", ["NE", "NG"]),
        ("Trinidad & Tobago Telecoms", ["TT"]),
        ("Côte d’Ivoire, once Ivory Coast", ["CI"]),
        ("DR Congo", ["CD"]),
        ("tell us about the UK and the US", ["GB", "US"]),
        ("New Mexico and New Jersey", []),
        ("Latin America", []),
        ("a car in the usage of chads", []),
    ],
)
def test_names(text: str, codes: list[str]) -> None:
    assert [row.code for row in countries().named(text)] == codes


def test_the_table_is_whole() -> None:
    rows = countries().rows
    assert len(rows) > 230
    assert len({row.code for row in rows}) == len(rows)
    assert all(len(row.code) == 2 and row.name and row.region and row.subregion for row in rows)
    names = [name.casefold() for row in rows for name in (row.name, *row.aliases)]
    assert len(set(names)) == len(names)
    for row in rows:
        assert countries().get(row.name) == row
        assert countries().named(f"{row.name} Telecoms Market Report")[0] == row


def test_regions() -> None:
    assert region_of("North Korea") == "Eastern Asia"
    assert region_of("Nowhere") == region_of("") == ""


def test_only_one() -> None:
    assert countries().only("Kenya and Uganda") is None
    kenya = countries().only("Kenya, then Kenya again")
    assert kenya is not None and kenya.name == "Kenya"
