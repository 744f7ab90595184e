"""Dates as people write them, and back."""

import pytest

from reader.base.days import date_of, day


@pytest.mark.parametrize(
    ("date", "said"),
    [("2025-03-27", "27 Mar 2025"), ("2025-12-01", "1 Dec 2025"), ("2021-06", "Jun 2021")],
)
def test_there_and_back(date: str, said: str) -> None:
    assert day(date) == said and date_of(said) == date


@pytest.mark.parametrize("other", ["", "2025", "2016-Q2", "2025-13", "27 Foo 2025", "Mar 2025 x"])
def test_what_is_no_date_stays(other: str) -> None:
    assert day(other) == other and date_of(other) == ""
