"""Passages as the catalogue gives them out: to the index, and to who shows hits."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.model.contents import Caption, SectionKind
from reader.model.page import unpack_words


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


def to_index(db: sqlite3.Connection, edition: int) -> Iterator[IndexPassage]:
    """The passages of an edition in order, with their words; two queries in step."""
    captions: dict[int, list[tuple[int, int, str]]] = {}
    for page, first, last, text in db.execute(
        "SELECT page, first, last, text FROM caption WHERE edition = ?", (edition,)
    ):
        captions.setdefault(page, []).append((first, last, text))
    rows = db.execute(
        "SELECT p.number, p.page, s.kind, s.heading, p.first, p.last, w.packed "
        "FROM passage p LEFT JOIN section s "
        "ON s.edition = p.edition AND s.position = p.section "
        "LEFT JOIN words w ON w.edition = p.edition AND w.page = p.page "
        "WHERE p.edition = ? ORDER BY p.number",
        (edition,),
    )
    at, words = 0, list[str]()
    for number, page, kind, heading, first, last, packed in rows:
        if page != at:
            at, words = page, unpack_words(packed or b"")
        inside = [c[2] for c in captions.get(page, ()) if first <= c[0] < last]
        yield IndexPassage(
            number,
            page,
            SectionKind(kind or "other"),
            heading or "",
            words[first:last],
            "\n".join(inside),
        )


def placed(db: sqlite3.Connection, pairs: Sequence[tuple[int, int]]) -> list[PlacedPassage]:
    """The passages of these (edition, number), in the order asked, without missing ones."""
    if not pairs:
        return []
    wanted = json.dumps([list(pair) for pair in pairs])
    rows = db.execute(
        "WITH want(edition, number) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?)) "
        "SELECT p.edition, p.number, p.page, g.label, p.first, p.last, p.section, "
        "g.recognised, w.packed FROM want "
        "JOIN passage p ON p.edition = want.edition AND p.number = want.number "
        "JOIN page g ON g.edition = p.edition AND g.number = p.page "
        "LEFT JOIN words w ON w.edition = p.edition AND w.page = p.page",
        (wanted,),
    ).fetchall()
    paths = _paths(db, {(row[0], row[6]) for row in rows})
    captions = _captions(db, {(row[0], row[2]) for row in rows})
    found: dict[tuple[int, int], PlacedPassage] = {}
    for edition, number, page, label, first, last, section, recognised, packed in rows:
        words = unpack_words(packed or b"")
        found[edition, number] = PlacedPassage(
            edition,
            number,
            page,
            label,
            first,
            last,
            paths.get((edition, section), ()),
            tuple(words[first:last]),
            tuple(c for c in captions.get((edition, page), ()) if first <= c.first < last),
            bool(recognised),
        )
    return [found[pair] for pair in pairs if pair in found]


def numbers(db: sqlite3.Connection, places: Sequence[tuple[int, int, int]]) -> list[int]:
    """The passage at each (edition, page, word of the page), -1 where the page has none."""
    rows = db.execute(
        "WITH want(at, edition, page, word) AS "
        "(SELECT key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)) "
        "SELECT coalesce("
        "(SELECT max(number) FROM passage p WHERE p.edition = want.edition "
        "AND p.page = want.page AND p.first <= want.word), "
        "(SELECT min(number) FROM passage p WHERE p.edition = want.edition "
        "AND p.page = want.page), -1) FROM want ORDER BY at",
        (json.dumps([list(place) for place in places]),),
    )
    return [int(number) for (number,) in rows]


def _paths(
    db: sqlite3.Connection, sections: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], tuple[str, ...]]:
    """Headings from the top down for these (edition, position) and those above them.

    Reads those and no others: a manual of 3,000 pages has thousands.
    """
    paths: dict[tuple[int, int], tuple[str, ...]] = {}
    rows = db.execute(
        "WITH RECURSIVE "
        "want(edition, position) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?)), "
        "up(edition, position, parent, heading) AS ("
        "SELECT s.edition, s.position, s.parent, s.heading FROM want JOIN section s "
        "ON s.edition = want.edition AND s.position = want.position "
        "UNION SELECT s.edition, s.position, s.parent, s.heading FROM up JOIN section s "
        "ON s.edition = up.edition AND s.position = up.parent) "
        "SELECT edition, position, parent, heading FROM up ORDER BY edition, position",
        (json.dumps([list(section) for section in sections]),),
    )
    for edition, position, parent, heading in rows:
        paths[edition, position] = (*paths.get((edition, parent), ()), heading)
    return paths


def _captions(
    db: sqlite3.Connection, pages: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], list[Caption]]:
    captions: dict[tuple[int, int], list[Caption]] = {}
    rows = db.execute(
        "WITH want(edition, page) AS (SELECT value ->> 0, value ->> 1 FROM json_each(?)) "
        "SELECT c.edition, kind, c.number, text, c.page, first, last FROM caption c "
        "JOIN want ON c.edition = want.edition AND c.page = want.page",
        (json.dumps([list(page) for page in pages]),),
    )
    for edition, *caption in rows:
        captions.setdefault((edition, caption[3]), []).append(Caption(*caption))
    return captions
