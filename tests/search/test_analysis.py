import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.analysis import Parts, cut, fits
from reader.search.stemming import stem


@pytest.mark.parametrize(
    ("printed", "parts"),
    [
        ("subscribers,", ("subscribers",)),
        ("subscribers’", ("subscribers",)),
        ("China's", ("china",)),
        ("China’s", ("china",)),
        ("(US$12.3", ("us", "$", "12.3")),
        ("4.5%", ("4.5", "%")),
        ("1,234,567", ("1234567",)),
        ("1,234.5", ("1234.5",)),
        ("4,5", ("4.5",)),
        ("12.3bn", ("12.3", "bn")),
        ("5G", ("5g",)),
        ("3GPP", ("3gpp",)),
        ("C-band", ("c", "band")),
        ("FTTP/FTTH", ("fttp", "ftth")),
        ("2019–2025", ("2019", "2025")),
        ("U.S.", ("us",)),
        ("e.g.,", ("eg",)),
        ("data.frame", ("data", "frame")),
        ("Côte", ("cote",)),
        ("STRASSE", ("strasse",)),
        ("straße", ("strasse",)),
        ("ﬁber", ("fiber",)),
        ("ＡＢＣ", ("abc",)),
        ("日本語", ("日", "本", "語")),
        ("한국", ("한", "국")),
        ("—", ()),
        ("&", ()),
    ],
)
def test_a_printed_word_is_cut_into_parts(printed: str, parts: tuple[str, ...]) -> None:
    assert cut(printed) == parts


@given(st.text(max_size=30))
def test_any_word_can_be_cut_and_its_parts_stand_for_themselves(word: str) -> None:
    for part in cut(word):
        assert part
        assert len(part) <= 64
        assert cut(part) == (part,) or not part.isascii() or part.count(".") > 0


def test_parts_forget_when_they_grow_too_large() -> None:
    parts = Parts(limit=10)
    assert parts.flat(f"w{n}" for n in range(100)) == [f"w{n}" for n in range(100)]
    assert len(parts) <= 10


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("caresses", "caress"),
        ("ponies", "poni"),
        ("feed", "feed"),
        ("agreed", "agre"),
        ("plastered", "plaster"),
        ("motoring", "motor"),
        ("conflated", "conflat"),
        ("troubled", "troubl"),
        ("sized", "size"),
        ("hopping", "hop"),
        ("falling", "fall"),
        ("filing", "file"),
        ("happy", "happi"),
        ("sky", "sky"),
        ("relational", "relat"),
        ("vietnamization", "vietnam"),
        ("hopefulness", "hope"),
        ("electrical", "electr"),
        ("adoption", "adopt"),
        ("probate", "probat"),
        ("rate", "rate"),
        ("controll", "control"),
        ("is", "is"),
        ("5g", "5g"),
        ("côte", "côte"),
    ],
)
def test_stems_are_those_of_the_paper(word: str, root: str) -> None:
    assert stem(word) == root


@pytest.mark.parametrize(
    "forms",
    [
        ("subscriber", "subscribers", "subscribe", "subscribed", "subscription"),
        ("regulator", "regulation", "regulatory"),
        ("licence", "licensed", "licensing", "licenses"),
        ("liberalisation", "liberalised", "liberalization"),
        ("fibre", "fibres", "fiber"),
        ("technology", "technologies", "technological"),
        ("operator", "operators", "operating", "operations"),
        ("company", "companies"),
        ("licensing", "licensed", "licenses"),
        ("network", "networks", "networking"),
    ],
)
def test_forms_of_a_word_share_a_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("part", "wild", "fit"),
    [
        ("subscriber", "subs*", True),
        ("subscriber", "*riber", True),
        ("subscriber", "s*b*r", True),
        ("subscriber", "*scr*", True),
        ("sub", "sub*", True),
        ("aba", "ab*ba", False),
        ("subscriber", "b*", False),
        ("subscriber", "*s", False),
        ("subscriber", "s*x*r", False),
        ("a" * 60, "*a" * 30 + "*b", False),
    ],
)
def test_wild_cards(part: str, wild: str, fit: bool) -> None:
    assert fits(part, wild) is fit
