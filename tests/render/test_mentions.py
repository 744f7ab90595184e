"""Words that name another place."""

import string

from hypothesis import given
from hypothesis import strategies as st

from reader.model.contents import Caption, Section, SectionKind
from reader.model.page import PageInfo
from reader.render.mentions import Mentions

CAPTIONS = (
    Caption("table", "12", "Table 12 - Mobile subscribers", 40, 7, 12),
    Caption("table", "12", "Table 12 - continued", 41, 0, 3),
    Caption("table", "13", "Table 13 - Towers", 42, 7, 12),
    Caption("table", "FD-1", "TABLE FD-1 - Debt", 50, 7, 12),
    Caption("chart", "3", "Chart 3 - Growth", 20, 30, 34),
    Caption("figure", "2.1", "Figure 2.1: Layers", 21, 4, 8),
    Caption("exhibit", "IV", "Exhibit IV: Shares", 22, 0, 4),
)
SECTIONS = tuple(
    Section(n, -1, 1, heading, SectionKind.OTHER, 10 + n, 0, 50.0)
    for n, heading in enumerate(
        (
            "4 Mobile market",
            "4.2 Networks",
            "Appendix B: Sources",
            "5. Regulation",
            "Chapter 6 Data",
            "A Glance at the market",
        )
    )
)
LABELS = ["i", "ii", "iii", *map(str, range(1, 57))]
PAGES = tuple(PageInfo(n, 595, 842, label=label) for n, label in enumerate(LABELS, 1))
MENTIONS = Mentions(CAPTIONS, SECTIONS, PAGES)


def found(text: str, page: int = 5) -> list[tuple[str, int, int]]:
    words = text.split()
    return [(" ".join(words[m.first : m.last]), m.page, m.word) for m in MENTIONS.find(page, words)]


def test_captions_in_all_forms() -> None:
    assert found("as Table 12 shows") == [("Table 12", 40, 7)]
    assert found("growth (see Chart 3).") == [("Chart 3).", 20, 30)]
    assert found("in Fig. 2.1, and Exhibit IV; also TABLE FD-1.") == [
        ("Fig. 2.1,", 21, 4),
        ("Exhibit IV;", 22, 0),
        ("TABLE FD-1.", 50, 7),
    ]
    assert found("Tables 12 and 13 show") == [("Tables 12", 40, 7), ("13", 42, 7)]
    assert found("Tables 12, 13, and more") == [("Tables 12,", 40, 7), ("13,", 42, 7)]
    assert found("Tables 12–13") == [("Tables 12–13", 40, 7)]


def test_sections_and_pages() -> None:
    assert found("see section 4.2.") == [("section 4.2.", 11, 0)]
    assert found("in Chapter 4 and Chapter 6") == [("Chapter 4", 10, 0), ("Chapter 6", 14, 0)]
    assert found("Appendix B and section 5") == [("Appendix B", 12, 0), ("section 5", 13, 0)]
    assert found("on page 31 or p. ii, pp. 7-9") == [
        ("page 31", 34, -1),
        ("p. ii,", 2, -1),
        ("pp. 7-9", 10, -1),
    ]


def test_what_is_not_there_is_no_mention() -> None:
    for text in (
        "Table 99",
        "a table of 12 rows",
        "the chart shows",
        "section 9",
        "page 999",
        "Table",
    ):
        assert found(text) == [], text
    assert found("Appendix 4") == [], "that is no chapter 4"


def test_a_caption_does_not_name_itself() -> None:
    words = ["x"] * 7 + ["Table", "12", "-", "Mobile", "subscribers", "see", "Table", "12"]
    assert [(m.first, m.last) for m in MENTIONS.find(40, words)] == [(13, 15)]
    assert [(m.first, m.last) for m in MENTIONS.find(41, words)] == [(7, 9), (13, 15)]


PIECES = st.one_of(
    st.sampled_from(
        "Table Tables Chart Fig. section § p. pages and , – 12 13, 4.2 IV (see FD-1 3)".split()
    ),
    st.text(string.printable.replace(" ", ""), min_size=1, max_size=5),
)


@given(st.lists(PIECES, max_size=30), st.integers(1, 59))
def test_mentions_stand_in_order_and_lead_somewhere(words: list[str], page: int) -> None:
    end = 0
    for mention in MENTIONS.find(page, words):
        assert end <= mention.first < mention.last <= len(words)
        end = mention.last
        assert 1 <= mention.page <= 59


@given(
    st.sampled_from(CAPTIONS[:1] + CAPTIONS[2:]),
    st.sampled_from(["{}", "({})", "see {},", "“{}”", "{}."]),
)
def test_each_caption_is_found_by_its_name(caption: Caption, form: str) -> None:
    words = ["as", *form.format(f"{caption.kind.title()} {caption.number}").split(), "says"]
    assert [(m.page, m.word) for m in MENTIONS.find(1, words)] == [(caption.page, caption.first)]
