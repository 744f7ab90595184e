"""The generator: same bytes again, dates as walls, geometry, words."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from otr import build, charts, maturity, networks, prose, words
from otr.catalogue import REPORTS
from otr.known import Known
from otr.model import Para
from otr.parse import values
from otr.setting import shares
from otr.tables import load

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def test_the_same_input_gives_the_bytes_that_are_committed() -> None:
    pytest.importorskip("typst", reason="the generator's own dependencies are not installed")
    pytest.importorskip("pikepdf")
    pytest.importorskip("fontpkg_fira_sans")
    from otr.library import typeset
    from otr.typeset import Press

    with Press() as press:
        for report in (REPORTS[0], REPORTS[4]):
            edition = report.editions[0]
            pdf, _, _ = typeset(press, report, edition)
            assert pdf == (SAMPLE / f"{report.file_name(edition)}.pdf").read_bytes()


@pytest.mark.parametrize("day", [date(2017, 1, 4), date(2021, 11, 18), date(2025, 3, 27)])
def test_nothing_later_than_its_date_is_known(day: date) -> None:
    known = Known(load(), day)
    assert known.factbook <= day
    assert known.vintage is not None and known.vintage <= day
    assert known.snapshots[-1] <= day
    for measure in ("servers", "access", "population", "cover_4g"):
        assert known.series(measure, "KR").last <= day.year - 2
    assert all(row.edition <= day for row in known.printed("mobile", "KR"))


def test_an_older_edition_knew_other_figures() -> None:
    then, now = (Known(load(), date(y, 3, 27)).series("mobile", "KP") for y in (2021, 2025))
    assert then.last == 2017
    assert now.last == 2021


def test_short_values_are_read() -> None:
    assert values("6 million (2021 est.)", "count") == [(2021, 6_000_000)]
    assert values("1,183,806 (2019)", "count") == [(2019, 1_183_806)]
    assert values("-1.1% (2015 est.) ++ 1% (2014 est.)", "percent") == [(2015, -1.1), (2014, 1.0)]
    assert values("$28 billion (2013 est.)", "usd") == [(2013, 28e9)]
    assert shares("China 53%, Senegal 11%, Nobody 0% (2022)") == [("China", 53), ("Senegal", 11)]


def test_amounts_are_worded() -> None:
    assert words.amount(6_353_440, "count") == "6.35 million"
    assert words.amount(99.97, "percent") == "100%"
    assert words.amount(-0.55, "percent").startswith(words.MINUS)
    assert words.amount(8_277_000, "kw") == "8.28 GW"
    assert words.ordinal(11) == "11th" and words.ordinal(22) == "22nd"
    assert words.listed(["a", "b", "c"]) == "a, b and c"


def test_companies_are_companies_where_the_list_has_service_areas() -> None:
    report = next(r for r in REPORTS if r.iso2 == "IN")
    names = networks.companies(build.context(report, report.editions[-1]), 12)
    assert {"Reliance", "Jio"} <= set(names)
    assert not {"Kolkata", "Punjab", "Odisha"} & set(names)


def test_one_change_is_not_called_changes() -> None:
    report = REPORTS[0]
    texts = [
        block.text
        for edition in report.editions
        for block in build.document(report, edition, 40, 2).blocks
        if isinstance(block, Para)
    ]
    assert any("one change was found" in text for text in texts)
    assert not any(re.search(r"\b(1|one) (changes|codes|entries)\b", text) for text in texts)


def test_nothing_old_is_ranked_among_the_new() -> None:
    report = REPORTS[0]
    ctx = build.context(report, report.editions[-1])
    assert ctx.series("fdi").last == 1989
    assert prose.against_peers(ctx, "fdi") == []
    assert prose.against_peers(ctx, "mobile_100")


def test_ticks_enclose_the_values() -> None:
    for low, high in ((0, 6.4e6), (0, 0.7), (-3.2, 9.9), (0, 100)):
        ticks = charts.scale(low, high)
        assert ticks[0] <= low and ticks[-1] >= high
        assert 3 <= len(ticks) <= 8


def test_a_line_breaks_where_years_are_missing() -> None:
    spec = charts.lines([("x", {2000: 1.0, 2001: 2.0, 2008: 3.0, 2009: 4.0})])
    assert [len(piece) for piece in spec["lines"][0]["pieces"]] == [2, 2]


def test_labels_at_the_end_of_lines_do_not_overlap() -> None:
    spec = charts.lines([(str(i), {2000: 0.0, 2001: 10 + i * 0.01}) for i in range(5)], height=60)
    heights = sorted(line["ly"] for line in spec["lines"])
    assert all(b - a > 0.05 for a, b in pairwise(heights))


def test_the_index_needs_four_usable_pillars() -> None:
    known = Known(load(), date(2025, 3, 27))
    score = maturity.score(known, "KP")
    assert score.used == 4 and score.index is not None
    assert score.pillars[2] is None, "internet users of 2013 are too old to count"
    best = maturity.ranking(known, ("KP", "KR", "JP"))
    assert best[-1].place == "KP"
