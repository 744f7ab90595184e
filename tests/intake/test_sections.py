"""Sections and passages: kinds, order, parents, and the cut in mid-page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.intake.headings import Heading
from reader.intake.kinds import is_contents, kind_of
from reader.intake.lines import TextLine
from reader.intake.sections import contents_pages, passages, sections, with_contents
from reader.intake.sketch import Sketch, hashes
from reader.model.contents import SectionKind


def page(number: int, words: int, edges: tuple[TextLine, ...] = (), **more: object) -> Sketch:
    none = hashes([])
    return Sketch(number, 842, words, none, none, edges, more.pop("heads", ()), (), **more)  # type: ignore[arg-type]


def line(text: str, first: int, top: float = 40) -> TextLine:
    return TextLine(text, first, first + len(text.split()), 50, top, 300, top + 12, 14, True)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Executive summary", SectionKind.SUMMARY),
        ("1. Key developments", SectionKind.KEY_DEVELOPMENTS),
        ("4.1 Mobile market", SectionKind.MOBILE),
        ("5 Fixed broadband market", SectionKind.BROADBAND),
        ("Telecom infrastructure", SectionKind.INFRASTRUCTURE),
        ("Regulatory environment", SectionKind.REGULATION),
        ("Companies mentioned in this report", SectionKind.COMPANIES),
        ("Major operators", SectionKind.COMPANIES),
        ("Key statistics", SectionKind.STATISTICS),
        ("Digital economy", SectionKind.DIGITAL_ECONOMY),
        ("Research methodology", SectionKind.METHODOLOGY),
        ("Glossary of abbreviations", SectionKind.GLOSSARY),
        ("Table of Contents", SectionKind.CONTENTS),
        ("List of Tables", SectionKind.CONTENTS),
        ("T a b l e o f C o n t e n t s", SectionKind.CONTENTS),
        ("Population", SectionKind.OTHER),
        ("A new beginning", SectionKind.OTHER),
    ],
)
def test_kinds(heading: str, kind: SectionKind) -> None:
    assert kind_of(heading) is kind


def test_a_heading_that_says_nothing_has_the_kind_above() -> None:
    assert kind_of("Overview of prices", SectionKind.MOBILE) is SectionKind.MOBILE
    assert kind_of("Prices", SectionKind.CONTENTS) is SectionKind.OTHER
    assert not is_contents("Contents of the licence agreement between the two operators and others")


def test_parents_and_order() -> None:
    made = sections(
        [
            Heading(1, "Mobile market", 2, 0),
            Heading(2, "Prices", 2, 40),
            Heading(1, "Regulation", 3, 5),
            Heading(2, "Operators", 2, 90),
        ]
    )
    assert [one.heading for one in made] == ["Mobile market", "Prices", "Operators", "Regulation"]
    assert [one.parent for one in made] == [-1, 0, 0, -1]
    assert made[1].kind is SectionKind.MOBILE


def test_a_section_that_starts_in_mid_page_cuts_the_page() -> None:
    parts = sections([Heading(1, "One", 2, 0), Heading(1, "Two", 2, 60)])
    cut = passages(parts, [page(1, 30), page(2, 100), page(3, 50)])
    assert [(one.section, one.page, one.first, one.last) for one in cut] == [
        (-1, 1, 0, 30),
        (0, 2, 0, 60),
        (1, 2, 60, 100),
        (1, 3, 0, 50),
    ]


def test_a_running_head_goes_with_the_heading_under_it() -> None:
    parts = sections([Heading(1, "Two", 2, 3)])
    pages = [page(1, 10), page(2, 20, (line("March 2014 24", 0),))]
    assert [(p.section, p.first) for p in passages(parts, pages, {"march # #"})] == [
        (-1, 0),
        (0, 0),
    ]
    assert [p.section for p in passages(parts, pages)] == [-1, -1, 0]


@given(
    st.lists(st.integers(0, 60), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(1, 3), st.integers(1, 8), st.integers(0, 70)), max_size=20),
    st.booleans(),
)
def test_passages_cover_each_page_in_order(
    words: list[int], heads: list[tuple[int, int, int]], running: bool
) -> None:
    edges = (line("Running head", 0),)
    pages = [page(at + 1, count, edges) for at, count in enumerate(words)]
    parts = sections([Heading(level, f"H{n}", on, at) for n, (level, on, at) in enumerate(heads)])
    cut = passages(parts, pages, {"running head"} if running else ())
    for one in pages:
        here = [passage for passage in cut if passage.page == one.number]
        assert (
            [p.first for p in here] == [0, *(p.last for p in here[:-1])] if here else not one.words
        )
        assert not here or here[-1].last == one.words
        assert all(p.first < p.last for p in here)
    assert [p.page for p in cut] == sorted(p.page for p in cut)
    assert [p.section for p in cut] == sorted(p.section for p in cut)
    assert all(part.parent < part.position for part in parts)


def test_lists_of_contents_are_sections() -> None:
    pages = [
        page(1, 20),
        page(2, 90, heads=(line("Contents", 0),), leaders=20),
        page(3, 90, leaders=15),
        page(4, 90, heads=(line("List of Tables", 0),), leaders=9),
        page(5, 300, heads=(line("A word before", 0),)),
        page(6, 300),
    ]
    lists = contents_pages(pages)
    assert sorted(lists) == [2, 3, 4]
    parts = sections(with_contents([Heading(1, "Mobile", 6, 0)], lists, pages))
    assert [(one.heading, one.kind, one.page) for one in parts] == [
        ("Contents", SectionKind.CONTENTS, 2),
        ("List of Tables", SectionKind.CONTENTS, 4),
        ("A word before", SectionKind.OTHER, 5),
        ("Mobile", SectionKind.MOBILE, 6),
    ]
