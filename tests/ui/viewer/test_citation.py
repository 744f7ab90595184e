"""A citation says which edition it is from, and that a newer one is here."""

from dataclasses import replace

import pytest

from reader.model.hit import Hit
from reader.model.report import ReportState
from reader.ui.viewer.clip import cited, source_line
from tests.ui.fake_tasks import FakeTasks


@pytest.mark.parametrize(
    ("newest", "state", "said"),
    [
        (True, ReportState.LIVE, ""),
        (True, ReportState.ARCHIVED, "archived, "),
        (False, ReportState.LIVE, "superseded, "),
        (False, ReportState.ARCHIVED, "superseded, "),
    ],
)
def test_the_state_stands_beside_the_date(newest: bool, state: ReportState, said: str) -> None:
    opened = FakeTasks(3).open_edition(10).result()
    opened = replace(
        opened,
        edition=replace(opened.edition, title="Kenya", updated="2025-03-27"),
        report=replace(opened.report, state=state),
        current_edition=opened.edition.id + (0 if newest else 1),
    )
    assert source_line(opened, 3) == f"Kenya, 27 Mar 2025, {said}p. 3"
    assert cited("LTE", opened, 3, 3) == f"“LTE” (Kenya, 27 Mar 2025, {said}p. 3)"


def test_a_hit_has_its_edition_s_state() -> None:
    hit = Hit(1, 1, "", "", False, 1, "", "", "", (), (), 1.0)
    assert hit.state == "current"
    assert replace(hit, archived=True).state == "archived"
    assert replace(hit, archived=True, superseded=True).state == "superseded"
