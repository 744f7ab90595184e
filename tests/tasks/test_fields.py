"""What stands in the fields of one record, or of many."""

from reader.library.correcting import Said
from reader.model.record import READER
from reader.tasks.fields import FIELDS, FieldState, field_states


def states(editions: list[int], *said: Said) -> dict[str, FieldState]:
    made = field_states(editions, said)
    assert [state.name for state in made] == list(FIELDS)
    return {state.name: state for state in made}


def test_one_edition_says_value_source_and_what_is_printed() -> None:
    found = states(
        [1],
        Said(1, "title", "North Korea", "cover", None),
        Said(1, "country", "Korea", READER, "Korea, North"),
        Said(1, "related", ("X",), "page 2", None),
    )
    assert found["title"] == FieldState("title", "North Korea", False, "cover", 0, None)
    assert found["country"] == FieldState("country", "Korea", False, READER, 1, "Korea, North")
    assert found["companies"] == FieldState("companies", (), False, "", 0, None)


def test_many_agree_or_differ() -> None:
    found = states(
        [1, 2, 3],
        *(Said(n, "publisher", "House", "cover", None) for n in (1, 2, 3)),
        *(Said(n, "country", name, READER, "") for n, name in ((1, "A"), (2, "B"), (3, "B"))),
        Said(1, "licence", "site", READER, "10 users"),  # the others say nothing
        *(Said(n, "status", "Old", READER, f"s{n}") for n in (1, 2, 3)),
    )
    assert (found["publisher"].value, found["publisher"].several) == ("House", False)
    assert found["country"] == FieldState("country", "", True, READER, 3, "")
    assert found["licence"] == FieldState("licence", "", True, "", 1, "10 users")
    assert found["status"] == FieldState("status", "Old", False, READER, 3, None)
