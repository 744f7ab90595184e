from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.query.spans import dates, holds, years
from reader.search.query.tree import Dates, Years


@pytest.mark.parametrize(
    ("written", "updated", "held"),
    [
        (">2024-06", "2024-06-30", False),
        (">2024-06", "2024-07-01", True),
        (">2024-06", "2024", True),  # it may have been later in that year
        ("<2023", "2022-12", True),
        ("<2023", "2023-01-01", False),
        ("2024-01..2024-06", "2024-06-30", True),
        ("2024-01..2024-06", "2024-07", False),
        ("2024-02-29", "2024-02", True),
        (">=2023", "", False),
    ],
)
def test_a_date_lies_in_a_span(written: str, updated: str, held: bool) -> None:
    span = dates(written)
    assert span is not None
    assert holds(span, updated) is held


@pytest.mark.parametrize(
    "text", ["", "..", "soon", ">", ">..2024", "2023-02-29", "2024-00", ">9999", "<0001", "0000"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert dates(text) is None


@pytest.mark.parametrize("text", ["", "..", ">", "20", ">9999", "<0001", "0000", "२०२४"])
def test_what_is_no_year_is_none(text: str) -> None:
    assert years(text) is None


@given(st.text(alphabet="0123456789-.<>=२", max_size=22))
def test_any_text_gives_a_span_or_none(text: str) -> None:
    assert dates(text) is None or isinstance(dates(text), Dates)
    assert years(text) is None or isinstance(years(text), Years)
