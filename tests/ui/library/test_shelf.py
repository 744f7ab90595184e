"""Shelves, their counts, the filter and the lines of the left column: no window."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from reader.model.order import Collection, PersonalOrder, SavedSearch, Tag
from reader.model.report import ReportRow
from reader.ui.library.entries import DRAG_HERE, Entry, Section, entries
from reader.ui.library.haystack import Haystacks, fold
from reader.ui.library.shelf import (
    EVERYTHING,
    Kind,
    Shelf,
    arranged,
    picked,
    title_of,
)
from reader.ui.library.tally import Tally, tally
from tests.ui.made_up import row

ORDER = PersonalOrder(
    (Tag("Board", "red"), Tag("Idle", "grey")),
    (Collection(1, 0, "Asia"), Collection(2, 1, "East"), Collection(3, 0, "Empty")),
    (SavedSearch(7, "Roll-out", "lte network"),),
)


def library(count: int = 60) -> list[ReportRow]:
    """Rows with all that a person may put on them, by chance but always the same."""
    dice = random.Random(5)
    return [
        row(
            number,
            tags=("Board",) if dice.random() < 0.3 else (),
            collections=tuple(n for n in (1, 2) if dice.random() < 0.3),
            favourite=dice.random() < 0.2,
            later=dice.random() < 0.2,
            reads_older=dice.random() < 0.1,
            missing=dice.random() < 0.1,
        )
        for number in range(1, count + 1)
    ]


def test_every_count_is_what_its_shelf_holds() -> None:
    rows = library()
    counts = tally(rows, ORDER)
    lines = [e for e in entries(counts, (), list(Section)) if e.shelf is not None]
    assert {e.shelf.kind for e in lines if e.shelf} == set(Kind)
    for entry in lines:
        assert entry.shelf is not None
        held = picked(rows, (entry.shelf,), counts.inside, counts.since)
        assert len(held) == entry.count, entry.text


def test_a_collection_holds_what_lies_in_those_inside_it_once() -> None:
    rows = [row(1, collections=(2,)), row(2, collections=(1, 2)), row(3)]
    counts = tally(rows, ORDER)
    assert counts.collections == {1: 2, 2: 2}
    asia = (Shelf(Kind.COLLECTION, "1"),)
    assert [r.report.id for r in picked(rows, asia, counts.inside)] == [1, 2]


def test_collections_that_go_round_end() -> None:
    order = PersonalOrder(collections=(Collection(1, 2, "A"), Collection(2, 1, "B")))
    assert tally([row(1, collections=(1,))], order).collections == {1: 1, 2: 1}


def test_recently_added_is_what_came_in_the_month_before_the_newest() -> None:
    rows = [
        row(n, added=f"{day}T10:00:00Z")
        for n, day in enumerate(("2025-06-30", "2025-05-31", "2025-05-30"), 1)
    ]
    counts = tally(rows)
    assert counts.single[Kind.ADDED] == 2
    assert [r.report.id for r in picked(rows, (Shelf(Kind.ADDED),), {}, counts.since)] == [1, 2]
    assert Kind.ADDED not in tally([]).single


def test_shelves_together_hold_what_stands_on_all_of_them() -> None:
    rows = [
        row(1, tags=("Board",)),  # South Korea
        row(2, tags=("Board",)),  # China
        row(2, tags=("Board", "Asia")),
        row(3, tags=("Board",)),  # Japan
    ]
    countries = (Shelf(Kind.COUNTRY, "South Korea"), Shelf(Kind.COUNTRY, "China"))
    board, asia = Shelf(Kind.TAG, "Board"), Shelf(Kind.TAG, "Asia")
    assert len(picked(rows, (*countries, board), {})) == 3
    assert len(picked(rows, (*countries, board, asia), {})) == 1
    year = Shelf(Kind.YEAR, rows[0].updated[:4])
    assert picked(rows, (board, *countries, year), {}) == [rows[0]]
    assert title_of((board, *countries, year)) == f"Board + South Korea or China + {year.value}"
    assert title_of(EVERYTHING) == "All reports"


def test_orders() -> None:
    rows = [row(1, updated=""), row(2, updated="2025"), row(3, updated="2025-03-27"), row(4)]
    newest = [r.updated for r in arranged(rows, "newest")]
    assert newest == sorted(newest, reverse=True) and newest[-1] == ""
    titles = [r.title.casefold() for r in arranged(rows, "title")]
    assert titles == sorted(titles)
    assert [r.title.casefold() for r in arranged(rows, "title", True)] == titles[::-1]
    pages = [r.pages for r in arranged(rows, "pages", True)]
    assert pages == sorted(pages, reverse=True)


def test_orders_keep_the_unknown_last_both_ways() -> None:
    rows = [row(1, opened=""), row(2, opened="2026-01-02"), row(3, opened="2026-01-03")]
    assert [r.report.id for r in arranged(rows, "read")] == [3, 2, 1]
    assert [r.report.id for r in arranged(rows, "read", turned=True)] == [2, 3, 1]
    tagged = [row(1, tags=("b",)), row(2, tags=()), row(3, tags=("A",))]
    assert [r.report.id for r in arranged(tagged, "tags")] == [3, 1, 2]
    halves = [row(1, furthest=50, pages=100), row(2, furthest=50, pages=60)]
    assert [r.report.id for r in arranged(halves, "progress")] == [1, 2]


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Türkiye", "turkiye"),
        ("TÜRKİYE", "türkiye"),
        ("Iğdır", "IGDIR"),
        ("DİYARBAKIR", "diyarbakır"),
        ("Côte d’Ivoire", "cote"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("Český", "čESKY"),
    ],
)
def test_capitals_and_accents_do_not_matter(text: str, typed: str) -> None:
    assert fold(typed) in fold(text)


def test_the_filter_looks_where_it_says_it_does() -> None:
    one = row(3, tags=("Brett",), companies=("Koryolink",))
    other = row(4, companies=())
    hay = Haystacks()
    hay.fill([one, other])
    for typed in ("japan", "koryo", "brett", "open telecom", "telecoms koryo JAPAN"):
        assert hay.matching([one, other], typed) == [one], typed
    assert hay.matching([one, other], "  ") == [one, other]
    assert hay.matching([one, other], "koryo nothing") == []


def test_only_what_has_changed_is_folded_again() -> None:
    rows = library(200)
    hay = Haystacks()
    hay.fill(rows)
    for typed in ("j", "ja", "jap"):
        hay.matching(rows, typed)
    assert hay.built == 200
    hay.fill([replace(r, favourite=True, place=9) for r in rows])
    assert hay.built == 200
    hay.fill([replace(rows[0], tags=("New",)), *rows[1:]])
    assert hay.built == 201
    hay.fill(rows[1:])
    assert hay.built == 201


def texts(lines: list[Entry], section: Section) -> list[str]:
    return [line.text for line in lines if line.section is section and not line.is_heading]


def test_collections_stand_as_a_tree_that_folds() -> None:
    counts = tally([row(1)], ORDER)
    lines = entries(counts, ())
    inside = [line for line in lines if line.section is Section.COLLECTIONS][1:]
    assert [(e.text, e.depth, e.folds) for e in inside] == [
        ("Asia", 0, "collection:1"),
        ("East", 1, ""),
        ("Empty", 0, ""),
    ]
    assert texts(entries(counts, {"collection:1"}), Section.COLLECTIONS) == ["Asia", "Empty"]
    assert texts(entries(counts, {"collections"}), Section.COLLECTIONS) == []


def test_what_there_is_none_of_is_not_offered() -> None:
    plain = entries(tally([row(1)]), ())
    names = texts(plain, Section.LIBRARY)
    assert "Missing files" not in names and "Superseded, still read" not in names
    assert "Archived" not in names and "Favourites" in names
    assert texts(plain, Section.COLLECTIONS) == [DRAG_HERE]
    sections = {line.section for line in plain}
    assert Section.TAGS not in sections and Section.SEARCHES not in sections
    nothing = entries(tally([]), ())
    assert {line.section for line in nothing} == {Section.LIBRARY}


def test_years_stand_with_the_last_first() -> None:
    years = texts(entries(tally(library()), ()), Section.YEARS)
    assert years[:8] == sorted(years[:8], reverse=True)


def test_a_screen_reader_hears_a_line_whole() -> None:
    said = [line.said for line in entries(tally([row(1, collections=(2,))], ORDER), ("years",))]
    assert "Asia, 1 report, unfolded" in said
    assert "Years, folded" in said
    assert "Roll-out, saved search" in said
    assert "Unread, 1 report" in said


def test_an_empty_tally_has_a_column() -> None:
    assert entries(Tally(), ())[0].is_heading
