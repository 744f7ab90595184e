"""Comparing two editions: known edits are told, and nothing else is."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.insight.comparing.comparing import compare
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.summary import line_of
from reader.model.change import Change, ChangeKind, ChangeSummary, Comparison, Span
from reader.model.contents import Caption, Section, SectionKind
from reader.model.table import Cell, Table
from tests.insight.revised import LOOKS, Score, Writer, edition_of, measured, print_report

HEAD = "Example Telecoms Report"
TEXT = (
    "Mobile penetration reached 19% in 2023, as handset prices fell. "
    "The regulator published new rules on number portability. "
    "Koryolink opened its network to smaller providers in the north. "
    "Fixed lines are few outside the capital and will stay so."
)


def edition(*chapters: tuple[str, str], foot: str = "Example Ltd", **more: object) -> EditionText:
    """An edition of one page for each chapter, with a running head and a page number."""
    pages, sections = [], []
    for number, (heading, text) in enumerate(chapters):
        before = len(HEAD.split())
        pages.append(tuple(f"{HEAD} {heading} {text} {foot} {number + 1}".split()))
        kind = SectionKind.OTHER
        sections.append(Section(number, -1, 1, heading, kind, number + 1, before))
    return EditionText(tuple(pages), tuple(sections), **more)  # type: ignore[arg-type]


def kinds(found: Comparison) -> list[str]:
    return [one.kind.value for one in found.changes]


OTHERS = (
    ("2 Regulation", "The law of 2011 still holds. It was never amended in any part of it."),
    ("3 Infrastructure", "Three cables land on the coast. A fourth one is planned by its owner."),
    ("4 Broadband", "Nobody sells cable modems here. Some schools have a line of their own."),
    ("5 Outlook", "Growth will be slow for years. The sector needs both power and money."),
)


def test_an_edition_has_not_changed_against_itself() -> None:
    one = edition(("1 Mobile", TEXT), *OTHERS)
    found = compare(one, one)
    assert found.changes == ()
    assert line_of(found.summary) == "nothing changed that can be told"
    assert [(one.older, one.newer) for one in found.matches] == [(n, n) for n in range(5)]


def test_a_figure_has_its_subject_unit_and_difference() -> None:
    old = edition(("1 Mobile", TEXT), *OTHERS)
    new = edition(("1 Mobile", TEXT.replace("19% in 2023", "28% in 2024")), *OTHERS)
    (change,) = compare(old, new).changes
    assert (change.kind, change.old, change.new) == (ChangeKind.FIGURE, "19%", "28%")
    assert (change.subject, change.difference) == ("Mobile penetration", "+9 points")
    assert change.section == "1 Mobile"
    assert old.words[0][change.old_at[0].first] == "19%"
    assert new.words[0][change.new_at[0].first] == "28%"
    assert (change.page_from, change.page_to) == (1, 1)
    summary = compare(old, new).summary
    assert summary.telling == ("mobile penetration 19% → 28%",)
    assert line_of(summary) == "1 section changed, mobile penetration 19% → 28%"


def test_running_heads_page_numbers_and_stamps_are_no_changes() -> None:
    old = edition(("1 Mobile", TEXT), *OTHERS)
    new = edition(("1 Mobile", TEXT), *OTHERS, foot="Licensed to B. Buyer, 3 May 2025 page")
    assert compare(old, new).changes == ()


def test_sections_are_matched_where_they_are_renumbered_renamed_and_moved() -> None:
    old = edition(("1 Mobile", TEXT), *OTHERS)
    renamed = ("1 Wireless services", TEXT)
    new = edition(renamed, OTHERS[1], OTHERS[2], OTHERS[3], ("5 Regulation", OTHERS[0][1]))
    found = compare(old, new)
    assert kinds(found) == ["section-renamed", "section-moved"]
    assert (found.changes[0].old, found.changes[0].new) == ("1 Mobile", "1 Wireless services")
    assert (found.changes[1].old, found.changes[1].new) == ("2 Regulation", "5 Regulation")
    assert {(one.older, one.newer) for one in found.matches} == {
        (0, 0), (1, 4), (2, 1), (3, 2), (4, 3),
    }  # fmt: skip


def test_a_section_that_came_or_went_is_told_once() -> None:
    old = edition(("1 Mobile", TEXT), *OTHERS)
    fresh = ("6 Satellite", "Two firms sell dishes. Neither has a licence of the ministry yet.")
    found = compare(old, edition(*OTHERS, fresh))
    assert sorted(kinds(found)) == ["section-gone", "section-new"]
    assert (found.summary.sections_new, found.summary.sections_gone) == (1, 1)
    assert line_of(found.summary) == "1 section new, 1 gone"


def test_a_section_that_was_split_is_told_by_where_its_text_stood() -> None:
    long = TEXT + " " + " ".join(text for _, text in OTHERS)
    old = edition(("1 Mobile", long), *[(name, f"{name} is new here.") for name, _ in OTHERS])
    half = len(TEXT)
    parts = (("1 Mobile", long[:half]), ("2 More of it", long[half:]))
    new = edition(*parts, *[(name, f"{name} is new here.") for name, _ in OTHERS])
    (change,) = compare(old, new).changes
    assert (change.kind, change.old, change.new) == ("section-new", "1 Mobile", "2 More of it")


def test_moved_text_is_not_gone_and_new() -> None:
    said = "Koryolink opened its network to smaller providers in the north. "
    old = edition(("1 Mobile", TEXT), *OTHERS)
    elsewhere = (OTHERS[3][0], said + OTHERS[3][1])
    new = edition(("1 Mobile", TEXT.replace(said, "")), *OTHERS[:3], elsewhere)
    (change,) = compare(old, new).changes
    assert (change.kind, change.old) == (ChangeKind.TEXT_MOVED, said.strip())
    assert (change.page_from, change.page_to) == (1, 5)


def test_names_that_are_only_unlisted_are_not_out() -> None:
    old = edition(("1 Mobile", TEXT), *OTHERS, companies=("Koryolink", "Orascom Telecom"))
    new = edition(("1 Mobile", TEXT), *OTHERS, companies=("Sunnet",), countries=("China",))
    found = compare(old, new)
    assert [(one.kind.value, one.old or one.new) for one in found.changes] == [
        ("company-in", "Sunnet"),
        ("company-out", "Orascom Telecom"),
        ("country-in", "China"),
    ]
    assert line_of(found.summary) == "1 company in, 1 out"


def table_of(page: int, caption: int, first: int, rows: list[list[str]]) -> Table:
    """A table whose cells are the words from `first` on."""
    made = []
    for row in rows:
        cells = []
        for text in row:
            last = first + len(text.split())
            cells.append(Cell(text, tuple(range(first, last))))
            first = last
        made.append(tuple(cells))
    return Table(caption, page, tuple(made))


def with_table(number: int, years: str, rows: list[list[str]]) -> EditionText:
    """An edition with a table under a caption."""
    caption = f"Table {number} - Mobile subscribers, % of population - {years}"
    cells = " ".join(text for row in rows for text in row)
    one = edition(("1 Mobile", f"{TEXT} {caption} {cells}"), *OTHERS)
    first = one.words[0].index("Table")
    last = first + len(caption.split())
    captions = (Caption("table", str(number), caption, 1, first, last),)
    return replace(one, captions=captions, tables=(table_of(1, 0, last, rows),))


def test_tables_are_matched_by_caption_row_and_column() -> None:
    old = with_table(3, "2022 - 2023", [["Operator", "2022", "2023"], ["Byol", "4.5", "5.0"],
                                        ["Unitel*", "7.1", "7.3"]])  # fmt: skip
    new = with_table(
        4,
        "2022 - 2024",
        [
            ["Operator", "2022", "2023", "2024"],
            ["Unitel", "7.1", "7.9", "8.4"],
            ["Byol", "4.5", "5.0", "5.2"],
            ["Sunnet", "–", "0.3", "0.6"],
        ],
    )
    shape, figure = compare(old, new).changes
    assert (shape.kind, shape.difference) == (ChangeKind.TABLE_CHANGED, "2024, Sunnet added")
    assert (figure.kind, figure.old, figure.new) == (ChangeKind.FIGURE, "7.3", "7.9")
    assert (figure.subject, figure.difference) == ("Unitel, 2023", "+0.6 points")
    assert figure.caption == "Table 4"
    assert new.words[0][figure.new_at[0].first] == "7.9"


def test_counts_are_told_in_their_right_forms() -> None:
    summary = ChangeSummary(14, 3, companies_in=2, telling=("mobile penetration 19% → 28%",))
    assert line_of(summary) == (
        "14 sections changed, 3 new, 2 companies in, mobile penetration 19% → 28%"
    )
    assert line_of(ChangeSummary(figures=1)) == "1 figure changed"
    assert line_of(ChangeSummary(companies_out=2)) == "2 companies out"
    assert line_of(ChangeSummary(1, 0, 2, 1, companies_in=1, companies_out=3)) == (
        "1 section changed, 2 gone, 1 moved, 1 company in, 3 out"
    )
    two = ChangeSummary(2, telling=("lines 4.1 → 4.4", "users 20% → 43%"))
    assert line_of(two) == "2 sections changed, lines 4.1 → 4.4; users 20% → 43%"


THRESHOLDS = {"figure": 0.95, "table-changed": 0.95, "section": 0.95, "text": 0.9}


def test_known_edits_are_told_and_nothing_else(tmp_path: Path) -> None:
    whole = {group: Score() for group in THRESHOLDS}
    for seed in range(len(LOOKS)):
        for kind, score in measured(tmp_path, 100 + seed, chapters=6).items():
            group = next(one for one in THRESHOLDS if kind.startswith(one))
            whole[group].add(score)
    for group, least in THRESHOLDS.items():
        assert whole[group].edits > 8
        assert whole[group].recall >= least, whole[group].missed
        assert whole[group].precision >= least, whole[group].wrong


def test_another_page_and_type_are_no_change(tmp_path: Path) -> None:
    writer = Writer(7, chapters=4)
    for part in writer.older:
        part.chart = False
    older, newer = (
        edition_of(print_report(tmp_path / f"{n}.pdf", writer.older, look))
        for n, look in enumerate(LOOKS[1])
    )
    assert [one for one in compare(older, newer).changes if one.page_to != 1] == []


words = st.lists(
    st.sampled_from(
        ["The", "market", "grew.", "19%", "2024", "Table", "1", "•", "-", "Koryolink", "US$4m", ".",
         "Source:", "....", "fell,", "(2021)", "per", "cent", "\u00e9", "3,4.5%"]
    ),
    max_size=24,
).map(tuple)  # fmt: skip
numbers = st.integers(-2, 30)
sections = st.builds(
    Section,
    position=numbers,
    parent=st.just(-1),
    level=st.integers(0, 3),
    heading=st.sampled_from(["", "1", "1 Mobile", "Mobile", "A. Market grew.", "•"]),
    kind=st.sampled_from(SectionKind),
    page=numbers,
    word=numbers,
)
captions = st.builds(
    Caption,
    kind=st.sampled_from(["table", "chart"]),
    number=st.sampled_from(["", "1", "IV"]),
    text=st.sampled_from(["", "Table 1", "Table 1 - Lines - 2024", "Chart"]),
    page=numbers,
    first=numbers,
    last=numbers,
)
cells = st.builds(Cell, st.sampled_from(["", "-", "2024", "4%", "4 5", "Byol"]), st.just(()))
tables = st.builds(
    Table,
    caption=numbers,
    page=numbers,
    rows=st.lists(st.lists(cells, max_size=4).map(tuple), max_size=4).map(tuple),
)
editions = st.builds(
    EditionText,
    words=st.lists(words, max_size=8).map(tuple),
    sections=st.lists(sections, max_size=5).map(tuple),
    captions=st.lists(captions, max_size=3).map(tuple),
    tables=st.lists(tables, max_size=3).map(tuple),
    companies=st.lists(st.sampled_from(["", "Koryolink", "•"]), max_size=2).map(tuple),
)


@settings(max_examples=60, deadline=None)
@given(editions, editions)
def test_odd_editions_are_compared_too(older: EditionText, newer: EditionText) -> None:
    found = compare(older, newer)
    assert line_of(found.summary)
    for change in found.changes:
        assert_inside(change.old_at, older, change)
        assert_inside(change.new_at, newer, change)
    assert compare(older, older).changes == ()


def assert_inside(spans: tuple[Span, ...], edition: EditionText, change: Change) -> None:
    """Text changes name words that are there."""
    for span in spans:
        if change.kind.startswith("text") and not change.caption:
            assert 0 <= span.first < span.last <= len(edition.words[span.page - 1])


def test_long_editions_take_work_in_proportion() -> None:
    """Sentences that are all alike, and 200 pages of them, are soon compared."""
    page = tuple("The market grew in the year again.".split() * 40)
    found = compare(EditionText((page,) * 200), EditionText((page,) * 150))
    assert len(found.changes) < 200 * 40
