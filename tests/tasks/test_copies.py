"""Copies with other buyers' names are copies; what a reader has joined or split stays so."""

from pathlib import Path

import pytest

from reader.compose import House
from reader.model.arrival import Arrival, Outcome
from reader.model.doubt import PLACE, Move
from tests import makepdf

LONG = 120


def bring(house: House, *paths: Path) -> list[Arrival]:
    return house.tasks.import_paths(list(paths)).finished.result(LONG)


@pytest.mark.parametrize("updated", ["27 March 2025", ""])
def test_a_copy_of_another_buyer_is_never_an_edition(
    house: House, tmp_path: Path, updated: str
) -> None:
    title = "Kenya Telecoms Market Report"
    plain = makepdf.report(tmp_path / "plain.pdf", title=title, updated=updated, pages=8)
    (first,) = bring(house, plain)
    for number, where in enumerate(makepdf.STAMPS):
        buyers = [("Jane Doe", "12 May 2025"), ("Acme Holdings", "3 June 2025")]
        copies = [
            makepdf.stamped(plain, tmp_path / f"{number}-{n}.pdf", who, when, where)
            for n, (who, when) in enumerate(buyers)
        ]
        for arrival in bring(house, *copies):
            assert arrival.outcome is Outcome.KNOWN, (where, arrival.reason)
            assert arrival.edition == first.edition and arrival.reason.startswith("Another copy")
    (row,) = house.tasks.reports().result(LONG)
    assert (row.title, row.editions) == (title, 1)


def test_an_annual_edition_is_no_copy_even_if_little_has_changed(
    house: House, tmp_path: Path
) -> None:
    title = "Kenya Annual Cable Report {}"
    paths = [
        makepdf.report(tmp_path / f"{year}.pdf", title=title.format(year), updated=f"May {year}")
        for year in (2021, 2022, 2023)
    ]
    assert sorted(one.outcome for one in bring(house, *paths)) == [
        Outcome.NEW_EDITION,
        Outcome.NEW_EDITION,
        Outcome.NEW_REPORT,
    ]


def editions(house: House) -> list[int]:
    """How many editions each report has."""
    return sorted(row.editions for row in house.tasks.reports().result(LONG))


def test_what_was_split_stays_split(house: House, tmp_path: Path) -> None:
    def made(name: str, updated: str) -> Path:
        chapter = makepdf.Chapter("Key statistics", f"In {updated} all figures were other ones.")
        return makepdf.report(tmp_path / name, updated=updated, chapters=(chapter,))

    old, new = made("2023.pdf", "May 2023"), made("2024.pdf", "May 2024")
    bring(house, old, new)
    assert editions(house) == [2]
    (row,) = house.tasks.reports().result(LONG)
    house.tasks.regrouping.split(row.edition).result(LONG)
    assert editions(house) == [1, 1]
    # The file of the edition that was split off goes for good, and comes again.
    house.tasks.filing.remove([row.edition]).result(LONG)
    house.tasks.filing.empty([row.edition]).result(LONG)
    (again,) = bring(house, new)
    assert again.outcome is Outcome.NEW_REPORT and editions(house) == [1, 1]
    # The next one of the series may be of either: the reader is asked.
    (third,) = bring(house, made("2025.pdf", "May 2025"))
    assert editions(house) == [1, 2]
    (doubt,) = [d for d in house.tasks.doubting.questions().result(LONG) if d.field == PLACE]
    assert doubt.edition == third.edition and third.reason.startswith("Perhaps: two reports")
    assert [one.move for one in doubt.suggestions] == [Move.KEEP, Move.JOIN, Move.SPLIT]


def test_what_was_joined_takes_the_next_edition_of_either(house: House, tmp_path: Path) -> None:
    def made(title: str, updated: str, publisher: str) -> Path:
        chapter = makepdf.Chapter("Key statistics", f"In {updated} all figures were other ones.")
        path = tmp_path / f"{title}-{updated}.pdf"
        return makepdf.report(
            path, title=title, updated=updated, publisher=publisher, chapters=(chapter,)
        )

    cable, money = "Kenya Cable Market Report", "Kenya Mobile Money Outlook"
    one, other = bring(
        house, made(cable, "May 2022", "Old House Ltd"), made(money, "May 2023", "New House Ltd")
    )
    assert editions(house) == [1, 1]
    house.tasks.regrouping.join([one.report, other.report], one.report).result(LONG)
    nexts = bring(
        house, made(money, "May 2024", "New House Ltd"), made(cable, "May 2025", "Old House Ltd")
    )
    assert [arrival.outcome for arrival in nexts] == [Outcome.NEW_EDITION] * 2
    assert editions(house) == [4]
