"""Passages as the catalogue gives them out: to the index, and to who shows hits."""

import sqlite3
from dataclasses import dataclass

from reader.model.contents import Caption, SectionKind


@dataclass(frozen=True, slots=True)
class IndexPassage:
    """A passage as the index takes it. `caption` holds the captions inside, a line each."""

    number: int
    page: int
    kind: SectionKind
    heading: str
    words: list[str]
    caption: str


@dataclass(frozen=True, slots=True)
class PlacedPassage:
    """A passage with its place and its words; `captions` are those on its words."""

    edition: int
    number: int
    page: int
    label: str
    first: int
    last: int
    path: tuple[str, ...]
    words: tuple[str, ...]
    captions: tuple[Caption, ...]
    recognised: bool = False
    """Whether its page's words were recognised in a picture."""


def indexable(db: sqlite3.Connection) -> set[int]:
    """The editions that have passages: of a scan without text the index holds nothing."""
    rows = db.execute(
        "SELECT e.id FROM edition e WHERE EXISTS "
        "(SELECT 1 FROM passage p WHERE p.edition = e.id AND p.last > p.first)"
    )
    return {int(edition) for (edition,) in rows}
