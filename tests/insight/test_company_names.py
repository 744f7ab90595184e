"""Names of companies: which are one firm's, which never are."""

import pytest

from reader.insight.companies.known import is_same_everywhere
from reader.insight.companies.names import abbreviates, group_of, is_name, key_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("China Mobile Ltd", "China Mobile"),
        ("China Mobile Co., Ltd.", "CHINA MOBILE"),
        ("Telefónica S.A.", "Telefonica"),
        ("Telefónica Germany GmbH & Co. oHG", "Telefónica Germany"),
        ("América Móvil, S.A.B. de C.V.", "América Móvil"),
        ("Neotel (Pty) Ltd", "Neotel"),
        ("O2 (UK)", "O2 United Kingdom"),
        ("BT Group", "BT"),
        ("Posts & Telecommunications Corp", "Post and Telecommunications Corporation"),
    ],
)
def test_spellings_of_one_firm_have_one_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vodafone Germany", "Vodafone UK"),
        ("Vodafone Germany", "Vodafone"),
        ("China Mobile", "China Telecom"),
        ("Telekom Deutschland GmbH", "Deutsche Telekom AG"),
        ("NTT Docomo", "NTT Communications"),
        ("Korea Telecom", "Korea Cable Telecom"),
        ("Verizon", "Verizon Wireless"),
    ],
)
def test_two_firms_have_two_keys(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


@pytest.mark.parametrize(
    ("unit", "group"),
    [
        ("Vodafone Germany", "vodafone"),
        ("Orange Egypt S.A.E.", "orange"),
        ("T-Mobile US", "t mobile"),
        ("Telecom Egypt", ""),
        ("China Mobile", ""),
        ("Bank of China", ""),
        ("Vodafone", ""),
    ],
)
def test_a_countrys_unit_points_to_its_group(unit: str, group: str) -> None:
    assert group_of(unit) == group


@pytest.mark.parametrize(
    "trade", ["Mobile Network", "Telecom", "S.A. de C.V.", "Japan", "The", "-"]
)
def test_a_trade_a_country_and_a_form_are_no_names(trade: str) -> None:
    assert not is_name(trade)


def test_an_abbreviation_fits_all_words_or_none() -> None:
    whole = "Korea Posts and Telecommunications Corporation"
    assert abbreviates("KPTC", whole)
    assert abbreviates("PTCL", "Pakistan Telecommunication Company Limited")
    assert not abbreviates("KPT", "Korea Post Telecom Cable Works")
    assert not abbreviates("KT", "Korea Telecom")  # two letters fit too much
    assert not abbreviates("Kptc", whole)


def test_a_word_is_a_firm_of_its_country_unless_a_group_bears_it() -> None:
    assert is_same_everywhere(key_of("Vodafone"))
    assert is_same_everywhere(key_of("China Mobile"))
    assert not is_same_everywhere(key_of("Unitel"))
    assert not is_same_everywhere(key_of("Telkom"))
