"""Related reports: what makes them so, and that it is told while one looks on."""

import random
from collections import Counter
from typing import Any

import pytest

from reader.insight import related as relating
from reader.insight.related import Kinship, Profile
from reader.model.report import Related
from reader.search.vectors import term_vector, unpack

KOREA = "towers spectrum smartphones censorship handsets towers spectrum towers".split()


def profile(report: int, title: str, **more: object) -> Profile:
    values: dict[str, object] = {
        "updated": "2025-03-27",
        "country": "",
        "region": "",
        "publisher": "Open Telecom Reports",
        "subject": "",
        "companies": (),
        "vector": b"",
    }
    return Profile(report=report, title=title, **{**values, **more})  # type: ignore[arg-type]


def related(target: Profile, others: list[Profile]) -> list[Related]:
    rest = [other for other in others if other.report != target.report]
    return Kinship([target, *rest]).related(target.report)


TARGET = profile(
    1,
    "North Korea Telecoms Market Report",
    country="North Korea",
    region="Eastern Asia",
    subject="telecoms",
    companies=("Koryolink", "Orascom", "Loxley Pacific", "Sunnet", "Byol"),
    vector=term_vector(KOREA * 5),
)


def test_reasons_are_those_of_a_reader() -> None:
    found = related(
        TARGET,
        [
            profile(2, "North Korea Energy", country="North Korea", publisher="Another"),
            profile(3, "China Telecoms", region="Eastern Asia", subject="telecoms"),
            profile(4, "Orascom", publisher="Another", companies=("orascom", "BYOL", "Zain")),
            profile(5, "Towers", publisher="Another", vector=term_vector(KOREA * 3)),
            profile(6, "Bees of Chile", publisher="Another", vector=term_vector(["bees"] * 9)),
            TARGET,
        ],
    )
    reasons = {one.report: one.reasons for one in found}
    assert reasons[2] == ("same country",)
    assert reasons[3] == ("same region: Eastern Asia", "same series")
    assert reasons[4] == ("2 companies in common: Orascom, Byol",)
    assert reasons[5] == ("similar text: spectrum, censorship, handsets",)
    assert set(reasons) == {2, 3, 4, 5}
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_more_companies_than_are_named() -> None:
    (found,) = related(TARGET, [profile(2, "X", companies=TARGET.companies)])
    assert found.reasons == (
        "5 companies in common: Koryolink, Orascom, Loxley Pacific and 2 more",
    )


def test_nothing_in_common_is_not_related() -> None:
    assert related(TARGET, [profile(9, "Bees")]) == []
    assert related(profile(1, "A"), []) == []


def test_rare_words_are_named_before_common_ones() -> None:
    everybody = ["mobile"] * 40 + ["subscribers"] * 30
    target = profile(1, "A", vector=term_vector(everybody + ["pagers"] * 9))
    others = [
        profile(n, f"R{n}", vector=term_vector(everybody + [f"word{chr(97 + n)}"] * 9))
        for n in range(2, 20)
    ]
    others.append(profile(30, "B", vector=term_vector(everybody + ["pagers"] * 9)))
    best = related(target, others)[0]
    assert best.report == 30
    assert best.reasons[-1].startswith("similar text: pager")


def test_a_vector_is_small_and_holds_the_heaviest_words() -> None:
    chance = random.Random(4)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=8)) for _ in range(4000)]
    vector = term_vector([*words, *["Towers", "tower,", "TOWERS"] * 50, *["the"] * 900, "2019"])
    terms = unpack(vector)
    assert len(vector) < 2000 and len(terms) <= 96
    assert next(iter(terms)).startswith("tower") and max(terms.values()) == 255
    assert "the" not in terms and "2019" not in terms
    assert unpack(b"") == {} and term_vector([]) == b""


def test_of_two_thousand_reports_each_is_unpacked_once_and_only_the_best_are_explained(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chance = random.Random(7)
    pool = ["".join(chance.choices("bcdfglmnprst", k=7)) for _ in range(3000)]

    def one(number: int) -> Profile:
        words = chance.choices(pool[:400], k=300) + chance.choices(pool, k=300)
        return profile(number, f"Report {number}", vector=term_vector(words))

    counts: Counter[str] = Counter()

    def counted(name: str) -> None:
        work = getattr(relating, name)

        def do(*given: Any) -> Any:
            counts[name] += 1
            return work(*given)

        monkeypatch.setattr(relating, name, do)

    counted("unpack")
    others = [one(number) for number in range(2000)]
    kinship = Kinship(others)
    for target in others[:5]:
        assert len(kinship.related(target.report)) == 8
    assert counts == {"unpack": 2000}
    assert kinship.related(9999) == []


def test_the_publishers_own_list_comes_with_what_is_here_and_what_is_not() -> None:
    target = profile(
        1,
        "Mongolia",
        listed=("Bees of Chile", "China - Telecoms: Mobile", "Laos Report", "Mongolia"),
    )
    others = [
        profile(2, "Bees of Chile"),
        profile(3, "China Market Report", older=("China: Telecoms, Mobile",)),
        profile(4, "Nothing to do with it"),
    ]
    found = related(target, others)
    assert [(one.report, one.title) for one in found] == [
        (2, "Bees of Chile"),
        (3, "China Market Report"),
        (0, "Laos Report"),
    ]
    assert [one.reasons for one in found] == [
        ("named by the publisher",),
        ("named by the publisher: a newer edition is here",),
        ("named by the publisher", "not in the library"),
    ]


def test_a_newest_title_counts_before_an_older_one() -> None:
    """A report that once bore the title that another one bears now."""
    target = profile(1, "Mongolia", listed=("China",))
    others = [profile(2, "China Market", older=("China",)), profile(3, "China")]
    assert [one.report for one in related(target, others)] == [3]
    assert [one.report for one in related(target, others[::-1])] == [3]


def test_plain_words_and_lists_of_countries_are_no_reason() -> None:
    dull = ["vietnam"] * 30 + ["kingdom"] * 20 + ["ranks"] * 30 + ["lowest"] * 20
    here = profile(1, "A", vector=term_vector(dull + ["handsets"] * 3))
    there = profile(2, "B", vector=term_vector(dull + ["handsets"] * 3))
    plain = profile(3, "C", vector=term_vector(dull))
    rest = [profile(n, "Z", vector=term_vector([f"word{chr(n + 90)}"] * 9)) for n in range(7, 15)]
    found = {one.report: one.reasons for one in related(here, [there, plain, *rest])}
    assert found[2] == ("similar text: handsets",)
    assert found[3] == ("similar text",)  # it is alike all the same


def test_a_word_of_most_reports_is_no_reason() -> None:
    texts = [["mobile"] * 20 + [word] * 10 for word in ("fibre", "fibre", "radio", "pagers")]
    known = [profile(n, f"R{n}", vector=term_vector(text)) for n, text in enumerate(texts, 1)]
    found = {one.report: one.reasons for one in related(known[0], known[1:])}
    assert found[2] == ("similar text: fibre",) and found[3] == ("similar text",)
