"""Where a new edition belongs: joined across changed titles, never across countries."""

import random

import pytest

from reader.intake.placing import Candidate, Known, Placement, place
from reader.intake.subject import publisher_key, subject_of
from reader.model.arrival import Outcome

OTR = "Open Telecom Reports"


def candidate(
    title: str, updated: str = "", *, publisher: str = OTR, country: str = "", **more: str
) -> Candidate:
    return Candidate(
        more.pop("fingerprint", f"{title}{updated}{more}"),
        title,
        publisher,
        country,
        subject_of(title, publisher),
        more.pop("series", ""),
        updated,
        more.pop("number", ""),
        more.pop("period", ""),
    )


def shelve(*candidates: Candidate) -> list[Placement]:
    """Place them one after the other, as an import does; a report's id is its first edition's."""
    known: list[Known] = []
    answers = []
    for number, one in enumerate(candidates, 1):
        answer = place(one, known)
        answers.append(answer)
        if answer.outcome is not Outcome.KNOWN:
            known.append(one.known(answer.report or number, number))
    return answers


KOREA = (
    ("North Korea - Telecoms Market Overview and Statistics - Historical", "2017-01-04"),
    ("North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses", "2021-11-18"),
    ("North Korea Telecoms Market Report", "2025-03-27"),
)


@pytest.mark.parametrize("seed", range(6))
def test_one_report_across_changed_titles(seed: int) -> None:
    files = [candidate(title, day, country="North Korea") for title, day in KOREA]
    random.Random(seed).shuffle(files)
    answers = shelve(*files)
    assert [one.outcome for one in answers] == [
        Outcome.NEW_REPORT,
        Outcome.NEW_EDITION,
        Outcome.NEW_EDITION,
    ]
    assert {one.report for one in answers[1:]} == {1}
    assert all(one.reason and 0 < one.confidence <= 1 for one in answers)


def test_two_countries_are_never_joined() -> None:
    answers = shelve(
        candidate("North Korea Telecoms Market Report", "2025-03", country="North Korea"),
        candidate("South Korea Telecoms Market Report", "2025-03", country="South Korea"),
        candidate("Telecoms Market Report", "2025-03"),
    )
    assert [one.outcome for one in answers] == [Outcome.NEW_REPORT] * 3


def test_another_topic_is_another_report() -> None:
    answers = shelve(
        candidate("Kenya Telecoms Market Report", country="Kenya"),
        candidate("Kenya - Mobile Market - Statistics", country="Kenya"),
        candidate("Kenya Energy Market Report", country="Kenya"),
    )
    assert [one.outcome for one in answers] == [Outcome.NEW_REPORT] * 3


def test_the_same_text_is_another_copy() -> None:
    one = candidate("Kenya Telecoms Market Report", "2025-03-27", country="Kenya", fingerprint="a")
    again = candidate("Kenya Telecoms", "2025-03-28", country="Kenya", fingerprint="a")
    answer = shelve(one, again)[1]
    assert (answer.outcome, answer.report, answer.edition) == (Outcome.KNOWN, 1, 1)


def test_same_report_date_and_number_is_another_copy() -> None:
    title = "Kenya Telecoms Market Report"
    answers = shelve(
        candidate(title, "2025-03-27", country="Kenya", fingerprint="a", number="4"),
        candidate(title, "2025-03-27", country="Kenya", fingerprint="b", number="4"),
        candidate(title, "2025-03-27", country="Kenya", fingerprint="c", number="5"),
        candidate(title, "2025-06-27", country="Kenya", fingerprint="d", number="5"),
    )
    assert [one.outcome for one in answers[1:]] == [
        Outcome.KNOWN,
        Outcome.NEW_EDITION,
        Outcome.NEW_EDITION,
    ]


def test_annual_and_quarterly_editions_are_never_duplicates() -> None:
    office = "Office of Personnel Management"
    years = [
        candidate("Annual Performance Report", str(year), publisher=office, period=f"FY{year}")
        for year in (2013, 2014, 2015, 2016)
    ]
    assert [one.outcome for one in shelve(*years)][1:] == [Outcome.NEW_EDITION] * 3
    quarters = [
        candidate("Treasury Bulletin", f"2014-{month}", publisher="Department of the Treasury")
        for month in ("03", "06", "09", "12")
    ]
    assert [one.outcome for one in shelve(*quarters)][1:] == [Outcome.NEW_EDITION] * 3


def test_general_titles_join_nothing_by_themselves() -> None:
    """Two agencies' strategic plans, two accidents of one board, two unknown final reports."""
    answers = shelve(
        candidate("Strategic Plan", "2022", publisher=""),
        candidate("Strategic Plan", "2020", publisher=""),
        candidate("Final Report", "2022", publisher="Safety Board"),
        candidate("Final Report", "2023", publisher="Safety Board"),
        candidate("Annual Accident Report", "2022", publisher="Safety Board", series="DFW08CA044"),
        candidate("Annual Accident Report", "2023", publisher="Safety Board", series="LAX08CA034"),
    )
    assert [one.outcome for one in answers] == [Outcome.NEW_REPORT] * 6


def test_an_unknown_publisher_needs_the_title() -> None:
    title = "Kenya Telecoms Market Report"
    answers = shelve(
        candidate(title, "2024-01", country="Kenya"),
        candidate(title, "2025-01", country="Kenya", publisher=""),
        candidate(title, "2025-01", country="Kenya", publisher="Another House", fingerprint="a"),
    )
    assert [one.outcome for one in answers] == [
        Outcome.NEW_REPORT,
        Outcome.NEW_EDITION,
        Outcome.NEW_REPORT,
    ]
    assert answers[1].confidence < 0.9


def test_publishers_are_compared_by_their_names() -> None:
    assert publisher_key("The Example Co., Ltd") == publisher_key("Example")
    assert publisher_key("U.S. Office of Personnel Management") == publisher_key(
        "United States Office of Personnel Management"
    )
    assert publisher_key("Post & Telecom Research Pty Ltd") == "post and telecom research"


def test_subjects() -> None:
    assert {subject_of(title, OTR) for title, _ in KOREA} == {"telecoms"}
    assert subject_of("Kenya - Mobile Market") == "mobile"
    opm = "United States Office of Personnel Management"
    assert subject_of("OPM Annual Performance Report", opm) == "annual performance"
    assert subject_of("Bahrain and Kuwait Telecoms") == "bahrain kuwait telecoms"
    assert subject_of("Market Report 2024") == ""
