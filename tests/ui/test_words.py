"""What is pure: how things are said, clauses of a query, the trail, shelves."""

from __future__ import annotations

import pytest

from reader.model.arrival import Arrival, Outcome
from reader.tasks.pace import time_left
from reader.tasks.views import LibraryCounts
from reader.ui import wording
from reader.ui.statusline import holds
from reader.ui.trail import Place, Trail
from tests.ui.made_up import failure


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2025-03-27", "27 Mar 2025"),
        ("2025-03", "Mar 2025"),
        ("2025", "2025"),
        ("", ""),
        ("2025-04-01T10:00:00Z", "1 Apr 2025"),
        ("2025-13-01", "2025-13-01"),
        ("spring", "spring"),
    ],
)
def test_dates_are_said_as_exactly_as_they_are_known(date: str, said: str) -> None:
    assert wording.day(date) == said


def test_what_became_of_an_import_is_one_sentence() -> None:
    new = Arrival(1, "a.pdf", Outcome.NEW_REPORT)
    edition = Arrival(2, "b.pdf", Outcome.NEW_EDITION)
    known = Arrival(3, "c.pdf", Outcome.KNOWN)
    torn = failure(4, "damaged", "d.pdf is damaged: download it again.")
    cancelled = failure(5, "cancelled", "Cancelled before it was imported.")
    assert wording.outcome([new, new, edition]) == "2 new reports and 1 new edition added."
    assert wording.outcome([known, known]) == "2 files were here already."
    assert wording.outcome([torn]) == "d.pdf is damaged: download it again."
    assert wording.outcome([new, torn, torn]) == "1 new report added · 2 files could not be read."
    assert "not imported because it was cancelled" in wording.outcome([new, cancelled])
    assert wording.outcome([]) == "Nothing was there to import."


def test_the_status_line_says_what_can_be_searched() -> None:
    assert holds(LibraryCounts(24, 71, 2914, 0, 0, 0)) == (
        "24 reports, 71 editions, 2,914 pages · all searchable"
    )
    assert holds(LibraryCounts(1, 3, 9, 0, 0, 2), read_only=True) == (
        "1 report, 3 editions, 9 pages · indexing 1 of 3 editions · read-only"
    )
    assert holds(LibraryCounts(900, 2000, 64_000, 0, 0, 1688, 190)) == (
        "900 reports, 2,000 editions, 64,000 pages · "
        "indexing 312 of 2,000 editions, about 3 minutes left"
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (1, "less than a minute left"),
        (49, "less than a minute left"),
        (55, "about 1 minute left"),
        (61, "about 1 minute left"),
        (600, "about 10 minutes left"),
        (3600, "about 1 hour left"),
        (9000, "about 2 hours left"),
    ],
)
def test_what_is_left_is_said_in_round_figures(seconds: int, said: str) -> None:
    assert time_left(seconds) == said


def test_the_trail_goes_back_and_forward() -> None:
    trail = Trail()
    trail.visit(Place(0))
    trail.visit(Place(1, 20, 7))
    trail.visit(Place(1, 20, 7))
    trail.move_to(Place(1, 20, 9))
    trail.visit(Place(2, 30, 1))
    assert trail.back() == Place(1, 20, 9)
    assert trail.back() == Place(0)
    assert trail.back() is None and not trail.can_go_back
    assert trail.forward() == Place(1, 20, 9)
    trail.visit(Place(3))
    assert not trail.can_go_forward
    trail.forget(3)
    assert trail.back() == Place(0)
