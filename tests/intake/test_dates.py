"""Every date form of the wishes file, and dates that can be read two ways."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake.dates import (
    Precision,
    date_alone,
    date_of_name,
    date_of_value,
    edition_number,
    find_dates,
    first_date,
    period_of,
    without_dates,
)

DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("27 Mar 2025", "2025-03-27", Precision.DAY),
        ("Last updated: 27 Mar 2025 Update History", "2025-03-27", Precision.DAY),
        ("March 27, 2025", "2025-03-27", Precision.DAY),
        ("27th of March, 2025", "2025-03-27", Precision.DAY),
        ("Sept. 3, 2014", "2014-09-03", Precision.DAY),
        ("27/03/2025", "2025-03-27", Precision.DAY),
        ("03/27/2025", "2025-03-27", Precision.DAY),
        ("4/4/2025", "2025-04-04", Precision.DAY),
        ("2025-03-27", "2025-03-27", Precision.DAY),
        ("27.03.2025", "2025-03-27", Precision.DAY),
        ("August 2019 (4th Edition)", "2019-08", Precision.MONTH),
        ("SEPTEMBER 2014", "2014-09", Precision.MONTH),
        ("Fiscal Year 2018", "2018", Precision.FISCAL_YEAR),
        ("FY2018", "2018", Precision.FISCAL_YEAR),
        ("FY 2018", "2018", Precision.FISCAL_YEAR),
        ("FY2021/22", "2022", Precision.FISCAL_YEAR),
        ("Financial Year 2021/2022", "2022", Precision.FISCAL_YEAR),
        ("Q3 2019", "2019-09", Precision.QUARTER),
        ("third quarter of 2019", "2019-09", Precision.QUARTER),
        ("first half 2019", "2019-06", Precision.QUARTER),
        ("Spring 2019", "2019", Precision.YEAR),
        ("03/04/2025", "2025", Precision.YEAR),
    ],
)
def test_forms(text: str, iso: str, precision: Precision) -> None:
    found = first_date(text)
    assert found is not None
    assert (found.iso, found.precision) == (iso, precision)


@pytest.mark.parametrize(
    "text",
    [
        "31 Feb 2020",
        "FY 2022-2026",
        "FY2018/21",
        "Fiscal Years 2018–22",
        "Table 1 – Mobile subscribers – 2010 - 2025",
        "$2019",
        "page 2014",
        "it may rise",
        "12345/2019",
        "section 3.2.2019a",
    ],
)
def test_no_date(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Thursday, 27 March 2025, 10:00 GMT", "2025-03-27"),
        ("2025-03-27T10:00:00Z", "2025-03-27"),
        ("27th March 2025 (first published 2 May 2010)", "2025-03-27"),
        ("August 2019 (4th Edition)", "2019-08"),
        ("03/2025", "2025-03"),
        ("2025-03", "2025-03"),
        ("Q3 2024", "2024-09"),
        ("Late 2024", "2024"),
        ("March - April 2025", "2025"),
        ("October/November 2019", "2019"),
        ("quarterly since 2015", ""),
        ("2010 - 2025", ""),
        ("7 Août 2020", ""),
        ("to be announced", ""),
    ],
)
def test_the_date_of_a_labelled_value(text: str, iso: str) -> None:
    found = date_of_value(text)
    assert (found.iso if found else "") == iso


@given(DAYS)
def test_a_day_is_read_in_each_form(day: date) -> None:
    month = day.strftime("%B")
    for text in (
        f"{day.day} {month} {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month[:3]}. {day.day}, {day.year}",
        f"Published: {day.day:02}-{month[:3]}-{day.year}",
        day.isoformat(),
    ):
        found = first_date(text)
        assert found is not None and found.iso == day.isoformat(), text


@given(DAYS)
def test_figures_are_never_read_wrongly(day: date) -> None:
    """Whichever of day and month a publisher puts first, the answer is right or only the year."""
    for text in (f"{day.day}/{day.month}/{day.year}", f"{day.month}/{day.day}/{day.year}"):
        found = first_date(text)
        assert found is not None and found.iso in (day.isoformat(), str(day.year))


@given(st.text(max_size=60))
def test_any_text_is_survived_and_dates_are_real(text: str) -> None:
    for one in find_dates(text, years=True):
        assert text[one.start : one.end] == one.text
        parts = [int(part) for part in one.iso.split("-")]
        assert date(*[*parts, 1, 1][:3])


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("treasury_bulletin_2014_03.pdf", "2014-03"),
        ("Kenya Telecoms - 27 Mar 2025.pdf", "2025-03-27"),
        ("x_2025-03-27_final.pdf", "2025-03-27"),
        ("north-korea-2025-q1.pdf", "2025-03"),
        ("DHS2020.pdf", "2020"),
        ("2013-annual-performance-report.pdf", "2013"),
    ],
)
def test_file_names(name: str, iso: str) -> None:
    found = date_of_name(name)
    assert found is not None and found.iso == iso


def test_a_file_name_with_two_years_says_nothing() -> None:
    assert date_of_name("plan-2018-and-2022.pdf") is None


def test_edition_numbers() -> None:
    assert edition_number("August 2019 (4th Edition)") == "4"
    assert edition_number("Fourth edition") == "4"
    assert edition_number("Edition number: 5") == "5"
    assert edition_number("the next edition of 2019") == ""


def test_periods() -> None:
    assert period_of("Annual Performance Report Fiscal Year 2015") == "FY2015"
    assert period_of("FY 2022-2026 EPA Strategic Plan") == "2022-2026"
    assert period_of("Strategic Plan 2018–22") == "2018-2022"
    assert period_of("Kenya Telecoms Market Report") == ""


def test_what_is_left_of_a_title() -> None:
    assert without_dates("Treasury Bulletin, June 2021") == "Treasury Bulletin"
    title = "Annual Performance Report - Fiscal Year 2013"
    assert without_dates(title) == "Annual Performance Report"


def test_a_date_that_stands_alone() -> None:
    found = date_alone("OPM.GOV | MARCH 2023")
    assert found is not None and found.iso == "2023-03"
    assert date_alone("The network grew until March 2023 and shrank then") is None
