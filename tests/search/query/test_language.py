import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.search.query import parse, show
from reader.search.query.tree import (
    NOTHING,
    And,
    Dates,
    Field,
    Fielded,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Wild,
    Word,
    Years,
    all_of,
    any_of,
    negated,
    walk,
)

A, B, C = Word("a"), Word("b"), Word("c")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", NOTHING),
        ("   ", NOTHING),
        ("a", A),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a OR b c", Or((A, And((B, C))))),
        ("(a OR b) c", And((Or((A, B)), C))),
        ("a NOT b", And((A, Not(B)))),
        ("NOT NOT a", A),
        ("a and b", And((A, Word("and"), B))),
        ('"a b" c', And((Phrase(("a", "b")), C))),
        ("“a b”", Phrase(("a", "b"))),
        ("subscri*", Wild("subscri*")),
        ("country:Chile", Fielded(Field.COUNTRY, Word("Chile"))),
        ("Country:Chile", Fielded(Field.COUNTRY, Word("Chile"))),
        ('section:"key developments"', Fielded(Field.SECTION, Phrase(("key", "developments")))),
        ("year:2019..2025", Fielded(Field.YEAR, Years(2019, 2025))),
        ("year:2019", Fielded(Field.YEAR, Years(2019, 2019))),
        ("year:..2025", Fielded(Field.YEAR, Years(0, 2025))),
        ("year:2019..", Fielded(Field.YEAR, Years(2019, 0))),
        ("is:Superseded", Fielded(Field.IS, Word("superseded"))),
        ("NEAR(a b, 8)", Near((A, B), 8)),
        ('NEAR(a "b c" 3)', Near((A, Phrase(("b", "c"))), 3)),
        ("BEFORE(a b, 8)", Near((A, B), 8, ordered=True)),
        ("a NEAR b", Near((A, B), 8)),
        ("c a NEAR/3 b", And((C, Near((A, B), 3)))),
        ("a BEFORE b BEFORE c", Near((A, B, C), 8, ordered=True)),
        ('NOT a NEAR/2 "b c"', Not(Near((A, Phrase(("b", "c"))), 2))),
        ("*card", Wild("*card")),
        ("fuzzy~", Fuzzy("fuzzy")),
        ("year:>2019", Fielded(Field.YEAR, Years(2020, 0))),
        ("year:<=2019", Fielded(Field.YEAR, Years(0, 2019))),
        ("updated:2024-06", Fielded(Field.UPDATED, Dates("2024-06", "2024-06"))),
        ("updated:>2024-06", Fielded(Field.UPDATED, Dates("2024-07", ""))),
        ("updated:>2024-12-31", Fielded(Field.UPDATED, Dates("2025-01-01", ""))),
        ("updated:<2023", Fielded(Field.UPDATED, Dates("", "2022"))),
        ("updated:>=2023", Fielded(Field.UPDATED, Dates("2023", ""))),
        ("updated:2024-01..2024-06", Fielded(Field.UPDATED, Dates("2024-01", "2024-06"))),
        ("note:check", Fielded(Field.NOTE, Word("check"))),
        ('region:"Southern Asia"', Fielded(Field.REGION, Phrase(("Southern", "Asia")))),
        ("4.5% US$12.3", And((Word("4.5%"), Word("US$12.3")))),
        ("C-band", Word("C-band")),
        ("12:30", Word("12:30")),
    ],
)
def test_what_the_language_says(text: str, tree: Node) -> None:
    parsed = parse(text)
    assert parsed.tree == tree
    assert parsed.notes == ()


@pytest.mark.parametrize(
    ("text", "tree", "said"),
    [
        ('"a b', Phrase(("a", "b")), "not closed"),
        ("a)b", And((A, B)), "closing bracket"),
        ("AND", Phrase(("AND",)), "AND has nothing"),
        ("a OR", And((A, Phrase(("OR",)))), "OR has nothing"),
        ("NOT", Phrase(("NOT",)), "NOT has nothing"),
        ("colour:red", Word("colour:red"), "no field “colour”"),
        ("year:soon", Word("soon"), "no year"),
        ("is:new", Word("new"), "is:"),
        ("NEAR(a, 3)", A, "NEAR takes"),
        ("BEFORE(a, 3)", A, "BEFORE takes"),
        ("(a OR b", Or((A, B)), "bracket is not closed"),
        ("a NEAR", And((A, Phrase(("NEAR",)))), "NEAR stands between"),
        ("NEAR/3 a", And((Phrase(("NEAR/3",)), A)), "NEAR stands between"),
        ("a BEFORE (b OR c)", And((A, Phrase(("BEFORE",)), Or((B, C)))), "BEFORE stands"),
        ("5G~", Word("5G~"), "4 letters"),
        ("updated:2024-13", Word("2024-13"), "no date"),
        ("updated:>soon", Word(">soon"), "no date"),
        ("a *", A, "stands for nothing"),
        ("a " * 300, And((A,) * 256), "first 256"),
    ],
)
def test_what_does_not_parse_is_taken_literally_and_said(text: str, tree: Node, said: str) -> None:
    parsed = parse(text)
    assert parsed.tree == tree
    assert any(said in note for note in parsed.notes)


def test_deep_brackets_are_no_error() -> None:
    parsed = parse("(" * 200 + "a")
    assert list(walk(parsed.tree))
    assert any("deeper" in note for note in parsed.notes)


@pytest.mark.parametrize(
    ("text", "word"), [("mobile subscr", "subscr"), ("subscr ", ""), ('"subscr', ""), ("", "")]
)
def test_the_word_being_typed(text: str, word: str) -> None:
    assert parse(text).open_word == word


PIECES = st.sampled_from(
    (
        *(
            "AND",
            "OR",
            "NOT",
            "NEAR(",
            "NEAR",
            "NEAR/3",
            "BEFORE",
            "BEFORE(",
            "~",
            ">",
            "updated:",
            "2024-06",
            "(",
            ")",
            '"',
            "“",
            "*",
            ":",
            ",",
            "..",
            "\n",
            " ",
        ),
        *(
            "section:",
            "title:",
            "year:",
            "is:",
            "foo:",
            "2019..2020",
            "8",
            "a",
            "é",
            "wild*",
            "C-b",
        ),
    )
)
TEXTS = st.one_of(st.text(max_size=40), st.lists(PIECES, max_size=25).map("".join))


@settings(max_examples=500, deadline=None)
@given(TEXTS)
def test_any_text_gives_a_tree_that_prints_and_reads_back(text: str) -> None:
    tree = parse(text).tree
    printed = show(tree)
    assert parse(printed).tree == tree
    assert show(parse(printed).tree) == printed


WORDS = st.sampled_from(["mobile", "C-band", "4.5%", "5G", "http://x", "e.g.,", "and", "Côte"])
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(lambda words: Phrase(tuple(words)))
LEAVES = st.one_of(
    WORDS.map(Word),
    PHRASES,
    st.sampled_from([Wild("sub*"), Wild("*card"), Fuzzy("mobile"), Fuzzy("Côte")]),
)
NEAR_LEAVES = st.one_of(
    st.sampled_from(["mobile", "C-band", "7"]).map(Word), PHRASES, st.just(Wild("sub*"))
)
FIELDED = st.one_of(
    st.builds(Fielded, st.sampled_from([Field.SECTION, Field.TITLE, Field.CAPTION]), LEAVES),
    st.sampled_from([Years(2019, 2025), Years(0, 2025), Years(2019, 0), Years(2024, 2024)]).map(
        lambda years: Fielded(Field.YEAR, years)
    ),
    st.sampled_from([Dates("2024", "2024"), Dates("2024-07", ""), Dates("", "2024-01-31")]).map(
        lambda dates: Fielded(Field.UPDATED, dates)
    ),
    st.just(Fielded(Field.IS, Word("current"))),
)
NEARS = st.builds(
    Near,
    st.lists(NEAR_LEAVES, min_size=2, max_size=3).map(tuple),
    st.integers(1, 1000),
    st.booleans(),
)
TREES = st.recursive(
    st.one_of(LEAVES, FIELDED, NEARS),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=4).map(all_of),
        st.lists(inner, min_size=2, max_size=4).map(any_of),
        inner.map(negated),
    ),
    max_leaves=12,
)


@settings(max_examples=400, deadline=None)
@given(TREES)
def test_a_tree_printed_and_read_is_the_same_tree(tree: Node) -> None:
    parsed = parse(show(tree))
    assert parsed.tree == tree
