"""What stands in the fields of one record or of many, for a person who wants to correct them.

Pure over what `reader.library.correcting.said` reads.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.library.correcting import TOPIC, Said, Value
from reader.model.record import LISTS, READER

FIELDS = (
    "title",
    "subtitle",
    "headline",
    "updated",
    "edition_number",
    "status",
    "country",
    "publisher",
    TOPIC,
    "language",
    "analysts",
    "companies",
    "countries",
    "key_developments",
    "note",
    "overview",
    "methodology",
    "licence",
)
"""What a person can correct, in the order in which it is shown."""


@dataclass(frozen=True, slots=True)
class FieldState:
    """A field of one edition, or of many at once."""

    name: str
    value: Value
    """The empty one where it differs."""
    several: bool
    """Whether it differs between the editions."""
    source: str
    """Where the value came from, "" where that is unknown or differs."""
    yours: int
    """In how many of the editions it is the reader's word."""
    printed: Value | None
    """What would stand there without the reader's word; None where there is none or it differs."""


def field_states(editions: Sequence[int], said: Iterable[Said]) -> list[FieldState]:
    """Each field of these editions, in the order of `FIELDS`."""
    by_field: dict[str, list[Said]] = {name: [] for name in FIELDS}
    for one in said:
        if one.field in by_field:
            by_field[one.field].append(one)
    return [_state(name, list(dict.fromkeys(editions)), by_field[name]) for name in FIELDS]


def _state(name: str, editions: list[int], said: list[Said]) -> FieldState:
    empty: Value = () if name in LISTS else ""
    silent = len(editions) > len(said)
    values = {one.value for one in said} | ({empty} if silent else set())
    sources = {one.source for one in said} | ({""} if silent else set())
    printed = {one.printed for one in said if one.source == READER}
    alike = len(values) <= 1
    return FieldState(
        name,
        next(iter(values), empty) if alike else empty,
        not alike,
        next(iter(sources)) if len(sources) == 1 else "",
        sum(one.source == READER for one in said),
        next(iter(printed)) if len(printed) == 1 else None,
    )
