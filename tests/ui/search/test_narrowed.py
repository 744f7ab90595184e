"""What an answer is narrowed to, picked and said as text: pure."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.search.query.parser import parse
from reader.search.query.tree import And, Fielded, Not, Or, walk
from reader.ui.search import clauses
from reader.ui.search.narrowed import Narrowed, spans


def test_a_pick_chooses_one_adds_another_and_leaves_out() -> None:
    one = Narrowed().picked("country", "Japan", "only")
    assert one.chosen == (("country", "Japan"),)
    two = one.picked("country", "China", "add")
    assert two.chosen_of("country") == ["Japan", "China"]
    assert two.picked("country", "Laos", "only").chosen_of("country") == ["Laos"]
    assert two.picked("country", "Japan", "add").chosen_of("country") == ["China"]
    assert not one.picked("country", "Japan", "only")  # the same once more takes it back
    out = two.picked("country", "China", "not")
    assert (out.chosen_of("country"), out.excluded_of("country")) == (["Japan"], ["China"])
    assert not out.picked("country", "China", "not").excluded
    assert out.picked("country", "China", "add").excluded == ()
    assert two.picked("section", "mobile", "only").chosen_of("country") == ["Japan", "China"]


def test_years_are_a_span_and_one_chip() -> None:
    years = Narrowed().picked("country", "Japan", "only").between(2019, 2021)
    assert years.chosen_of("year") == ["2019", "2020", "2021"]
    assert [chip.text for chip in years.chips()] == ["Japan", "2019\N{EN DASH}2021"]
    assert years.between(2019, 2021).chosen == (("country", "Japan"),)
    assert years.between(2020, 2020).chosen_of("year") == ["2020"]
    assert not years.without(years.chips()[1].pairs).chosen_of("year")
    assert spans(["2021", "2018", "2020", "n/a"]) == [(2018, 2018), (2020, 2021)]


def test_it_can_be_written_as_one_types_it() -> None:
    made = (
        Narrowed()
        .picked("country", "North Korea", "add")
        .picked("country", "Japan", "add")
        .between(2019, 2021)
        .picked("state", "superseded", "only")
        .picked("section", "glossary", "not")
    )
    assert made.written("lte OR 5g") == (
        '(lte OR 5g) (country:"North Korea" OR country:Japan) year:2019..2021 is:superseded '
        "NOT section:glossary"
    )
    assert Narrowed().written("a  OR b") == "a  OR b"  # left as it was typed
    assert made.written('"open phrase').startswith('"open phrase" (')
    assert clauses.plain(made.written("lte network")) == "lte network"


@given(
    st.lists(
        st.sampled_from(["lte", '"a', "NOT", "OR", "fibre*", "(tower", "x)", "”"]), max_size=4
    ),
    st.lists(
        st.tuples(
            st.sampled_from(["country", "publisher", "section"]),
            st.text(st.characters(categories=["L", "Nd", "Zs", "Po", "Ps"]), min_size=1).filter(
                lambda value: value.replace('"', "").strip()
            ),
        ),
        max_size=4,
        unique=True,
    ),
)
def test_what_is_written_is_read_as_conditions_on_the_whole(
    words: list[str], wanted: list[tuple[str, str]]
) -> None:
    narrowed = Narrowed()
    for facet, value in wanted:
        narrowed = narrowed.picked(facet, value, "add")
    tree = parse(narrowed.written(" ".join(words))).tree
    if not wanted:
        return
    read = [node for node, _ in walk(tree) if isinstance(node, Fielded)]
    assert {node.field.value for node in read} == {facet for facet, _ in wanted}
    # Never one of the alternatives that were typed.
    tops = tree.nodes if isinstance(tree, And) else (tree,)
    for facet in {facet for facet, _ in wanted}:
        assert any(
            isinstance(top, Fielded | Or | Not)
            and all(not isinstance(n, Fielded) or n.field.value == facet for n, _ in walk(top))
            for top in tops
        )
