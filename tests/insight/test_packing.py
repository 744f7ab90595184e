"""Tables and comparisons come back from their bytes as they were."""

from hypothesis import given
from hypothesis import strategies as st

from reader.insight.packing import (
    pack_comparison,
    pack_tables,
    unpack_comparison,
    unpack_tables,
)
from reader.model.change import Change, ChangeKind, ChangeSummary, Comparison, Match, Place, Span
from reader.model.table import Cell, Table

texts = st.text(max_size=12)
numbers = st.integers(0, 3000)
spans = st.lists(st.builds(Span, numbers, numbers, numbers), max_size=3).map(tuple)
changes = st.builds(
    Change,
    st.sampled_from(ChangeKind),
    texts,
    texts,
    texts,
    spans,
    spans,
    texts,
    texts,
    texts,
    st.sampled_from((0.0, 0.25, 1.0)),
    st.lists(st.builds(Place, texts, texts, numbers, numbers), max_size=2).map(tuple),
)
cells = st.builds(Cell, texts, st.lists(numbers, max_size=3).map(tuple))
rows = st.lists(st.lists(cells, max_size=3).map(tuple), max_size=3).map(tuple)


@given(st.lists(changes, max_size=4), st.lists(st.builds(Match, numbers, numbers), max_size=3))
def test_comparisons(found: list[Change], matches: list[Match]) -> None:
    comparison = Comparison(tuple(found), tuple(matches), ChangeSummary(figures=len(found)))
    assert unpack_comparison(pack_comparison(comparison), comparison.summary) == comparison


@given(st.lists(st.builds(Table, numbers, numbers, rows), max_size=3))
def test_tables(tables: list[Table]) -> None:
    assert unpack_tables(pack_tables(tables)) == tuple(tables)


def test_nothing_is_nothing() -> None:
    assert unpack_tables(b"") == ()
    assert unpack_comparison(b"", ChangeSummary()).changes == ()
