"""What other reports say on a page or on a text, in a real library."""

from __future__ import annotations

from pathlib import Path

from reader.compose import House
from reader.model.hit import Question
from tests import makepdf

LONG = 240
AUCTION = "The regulator auctioned spectrum for towers in the capital."


def test_other_reports_on_the_same(house: House, tmp_path: Path) -> None:
    tasks = house.tasks
    paths = [
        makepdf.plain(tmp_path / "a.pdf", "The cover", AUCTION),
        makepdf.plain(tmp_path / "b.pdf", "Some cover", "Auctions of spectrum and of towers."),
        makepdf.plain(tmp_path / "c.pdf", "On bees", "Bees make honey in the capital."),
    ]
    a, b, c = tasks.import_paths(paths).finished.result(LONG)
    tasks.catch_up().result(LONG)
    also = tasks.relating.page(a.edition, 2, 3).result(LONG)
    (alike,) = also.found
    assert (alike.hit.report, alike.hit.page) == (b.report, 2)
    assert set(alike.words) == {"Auctions", "spectrum", "towers"}
    assert {hit.report for hit in tasks.search(Question(also.query)).result(LONG).hits} == {
        a.report,
        b.report,
        c.report,
    }
    chosen = tasks.relating.text(b.edition, "auctions of spectrum", 3).result(LONG)
    assert [one.hit.report for one in chosen.found] == [a.report]
    nothing = tasks.relating.text(b.edition, "of 12 and", 3).result(LONG)
    assert (nothing.query, nothing.found) == ("", ())


def test_related_reports_have_the_companies_of_their_texts_in_common(
    house: House, tmp_path: Path
) -> None:
    tasks = house.tasks
    paths = [
        makepdf.report(tmp_path / "a.pdf", title="Mongolia Energy", publisher="One"),
        makepdf.report(tmp_path / "b.pdf", title="Chile Bees", publisher="Other"),
    ]
    a, b = tasks.import_paths(paths).finished.result(LONG)
    tasks.catch_up().result(LONG)
    for edition, names in (
        (a.edition, ("Orascom Telecom plc",)),
        (b.edition, ("Orascom Telecom",)),
    ):
        tasks.correcting.correct([edition], {"companies": names}).result(LONG)
    tasks.companies.look().result(LONG)
    reasons = [one.reasons for one in tasks.related(a.report).result(LONG) if one.report]
    assert any("1 company in common: Orascom Telecom" in " ".join(given) for given in reasons)
