"""Many reports through many titles: each is one report, in whatever order its editions come."""

import random
from collections.abc import Iterator
from itertools import combinations

import pytest

from reader.base.countries import countries
from reader.intake.placing import LIMIT, Candidate, Known, place
from reader.intake.subject import subject_of
from reader.model.arrival import Outcome

HOUSE = "Open Telecom Reports"
TITLES = (
    "{} - Telecoms, Mobile and Broadband - Statistics and Analyses",
    "{} Telecoms Market Report",
    "{} - Telecoms Market Overview and Statistics - Historical",
    "{} - Telecom Market Trends, Key Statistics and Regulatory Overview",
    "{} Telecommunications Report {year}",
)
COUNTRIES = (
    *("Niger", "Nigeria", "Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"),
    *("Republic of the Congo", "Democratic Republic of the Congo", "North Korea", "South Korea"),
    *("Dominica", "Dominican Republic", "Ireland", "Iceland", "Mali", "Malawi", "Sudan"),
    *("South Sudan", "Austria", "Australia", "Slovakia", "Slovenia", "Samoa", "American Samoa"),
    *("Georgia", "Mauritius", "Mauritania", "Oman", "Romania", "Chad", "India", "Indonesia"),
)
OTHERS = (
    ("{} - Mobile Infrastructure, Broadband, Operators", HOUSE),
    ("{} Energy Market Report", HOUSE),
    ("{} Data Centre Market Report", HOUSE),
    ("{} Telecoms Market Report", "Another House Ltd"),
    ("{} Insurance Statistics {year}", HOUSE),
)
SERIES = (
    ("Quarterly Spectrum Bulletin", "Radio Board", ("-03", "-06", "-09", "-12")),
    ("Satellite Market Outlook {year}", "Sky Research", ("",)),
    ("Annual Report on Post and Parcels {year}", "Postal Office", ("",)),
    ("Cable Landing Yearbook", "Radio Board", ("-06",)),
    ("Africa Telecoms Market Report {year}", HOUSE, ("-02",)),
    ("Asia Telecoms Market Report {year}", HOUSE, ("-02",)),
    ("Submarine Cables FY{year} Results", "Sea Agency", ("-10",)),
)


def edition(key: str, title: str, publisher: str, updated: str) -> tuple[str, Candidate]:
    row = countries().only(title)
    return key, Candidate(
        f"{key} {updated}",
        title,
        publisher,
        row.name if row else "",
        subject_of(title, publisher),
        "",
        updated,
        "",
        "",
        60,
    )


def shop() -> Iterator[tuple[str, Candidate]]:
    """Series -> each of its editions."""
    for number, name in enumerate(COUNTRIES):
        for year, title in zip((2013, 2015, 2018, 2021, 2025), TITLES, strict=True):
            made = title.format(name, year=year)
            yield edition(f"telecoms {name}", made, HOUSE, f"{year}-{1 + number % 12:02}-17")
        for title, publisher in OTHERS:
            for year in (2019, 2024):
                made = title.format(name, year=year)
                yield edition(f"{title} {publisher} {name}", made, publisher, f"{year}-05-02")
    for title, publisher, months in SERIES:
        for year in range(2014, 2024):
            for month in months:
                made = title.format(year=year)
                yield edition(title, made, publisher, f"{year}{month}")


@pytest.mark.parametrize("seed", range(3))
def test_precision_is_1_and_recall_is_95_percent(seed: int) -> None:
    editions = list(shop())
    random.Random(seed).shuffle(editions)
    known: list[Known] = []
    reports: list[int] = []
    doubtful = 0
    for number, (_, candidate) in enumerate(editions, 1):
        answer = place(candidate, known)
        assert answer.outcome is not Outcome.KNOWN, (candidate, answer)
        doubtful += answer.confidence < LIMIT
        reports.append(answer.report or number)
        known.append(candidate.known(reports[-1], number))
    right = joined = true = 0
    for one, other in combinations(range(len(editions)), 2):
        same, together = editions[one][0] == editions[other][0], reports[one] == reports[other]
        if together and not same:
            raise AssertionError((editions[one], editions[other]))
        right += same and together
        joined += together
        true += same
    assert right == joined
    assert right >= 0.95 * true
    assert doubtful <= 0.02 * len(editions)
