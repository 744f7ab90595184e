"""The reader's own word in the records of editions, beside what the reports print.

`record` always holds what counts. Where the reader has said something, what was
printed is kept in `printed` and comes back when the reader takes the word back.
Runs on the library queue, inside a transaction of `CatalogueWriter`.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.record import LISTS, READER, Record

Value = str | tuple[str, ...]

EDITION_FIELDS = {"title": "title", "updated": "updated", "edition_number": "number"}
"""Fields of a record that the edition's row holds too, by its column."""
REPORT_FIELDS = ("country", "publisher")
"""Fields of a record that the report's row holds too: corrected in all its editions."""


@dataclass(frozen=True, slots=True)
class Before:
    """What stood in a field of one edition: enough to put it back exactly."""

    edition: int
    field: str
    record: tuple[str, str] | None
    """Value as JSON, and source; None where there was none."""
    printed: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class ReportBefore:
    """What stood in a report's row."""

    report: int
    country: str
    region: str
    publisher: str
    topic: str
    state: str


def editable(field: str) -> bool:
    """Whether a reader may correct this field of a record."""
    return field in Record.__dataclass_fields__ and field not in ("pages", "sources")


def correct(
    db: sqlite3.Connection, editions: Sequence[int], field: str, value: Value
) -> list[Before]:
    """Put the reader's word into a field of editions; returns what stood there.

    An empty value says that there is none: it wins over what is printed, too.
    """
    assert editable(field) and isinstance(value, tuple) is (field in LISTS), field
    befores = [_before(db, edition, field) for edition in editions]
    packed = json.dumps(value, ensure_ascii=False)
    for before in befores:
        if before.printed is None:
            kept = before.record or (json.dumps(() if field in LISTS else ""), "")
            _put(db, "printed", before.edition, field, kept)
        _put(db, "record", before.edition, field, (packed, READER))
        _follow(db, before.edition, field)
    return befores


def revert(db: sqlite3.Connection, editions: Sequence[int], field: str) -> list[Before]:
    """Take the reader's word back: what was printed counts again; returns what stood there."""
    befores = [_before(db, edition, field) for edition in editions]
    for before in befores:
        if before.printed is not None:
            empty = before.printed[0] in ('""', "[]")
            _put(db, "record", before.edition, field, None if empty else before.printed)
            _put(db, "printed", before.edition, field, None)
            _follow(db, before.edition, field)
    return befores


def put_back(db: sqlite3.Connection, befores: Sequence[Before]) -> list[Before]:
    """Undo `correct`, `revert` or `put_back`; returns what stood there, to undo that."""
    made = [_before(db, one.edition, one.field) for one in befores]
    for one in befores:
        _put(db, "record", one.edition, one.field, one.record)
        _put(db, "printed", one.edition, one.field, one.printed)
        _follow(db, one.edition, one.field)
    return made


def set_reports(db: sqlite3.Connection, rows: Sequence[ReportBefore]) -> list[ReportBefore]:
    """Put these values into the rows of reports; returns what stood there."""
    befores = [
        ReportBefore(
            row.report,
            *db.execute(
                "SELECT country, region, publisher, topic, state FROM report WHERE id = ?",
                (row.report,),
            ).fetchone(),
        )
        for row in rows
    ]
    db.executemany(
        "UPDATE report SET country = ?, region = ?, publisher = ?, topic = ?, state = ? "
        "WHERE id = ?",
        [(r.country, r.region, r.publisher, r.topic, r.state, r.report) for r in rows],
    )
    return befores


def siblings(db: sqlite3.Connection, editions: Sequence[int]) -> list[int]:
    """All editions of the reports that these are editions of."""
    rows = db.execute(
        "SELECT id FROM edition WHERE report IN (SELECT report FROM edition WHERE id IN "
        "(SELECT value FROM json_each(?))) ORDER BY id",
        (json.dumps(list(editions)),),
    )
    return [row[0] for row in rows]


def report_values(
    db: sqlite3.Connection, editions: Sequence[int]
) -> list[tuple[ReportBefore, dict[str, str]]]:
    """The rows of these editions' reports, each with the record of its current edition."""
    rows = db.execute(
        "SELECT r.id, r.country, r.region, r.publisher, r.topic, r.state, "
        "(SELECT json_group_object(field, value ->> '$') FROM record WHERE edition = c.id "
        "AND field IN ('country', 'publisher', 'status')) "
        "FROM report r JOIN edition c ON c.report = r.id AND c.current "
        "WHERE r.id IN (SELECT report FROM edition WHERE id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(editions)),),
    )
    return [(ReportBefore(*row[:6]), json.loads(row[6])) for row in rows]


def _before(db: sqlite3.Connection, edition: int, field: str) -> Before:
    def row(table: str) -> tuple[str, str] | None:
        found: tuple[str, str] | None = db.execute(
            f"SELECT value, source FROM {table} WHERE edition = ? AND field = ?", (edition, field)
        ).fetchone()
        return found

    return Before(edition, field, row("record"), row("printed"))


def _put(
    db: sqlite3.Connection, table: str, edition: int, field: str, row: tuple[str, str] | None
) -> None:
    if row is None:
        db.execute(f"DELETE FROM {table} WHERE edition = ? AND field = ?", (edition, field))
    else:
        db.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?)", (edition, field, *row))


def _follow(db: sqlite3.Connection, edition: int, field: str) -> None:
    """The edition's row says the same as its record."""
    if (column := EDITION_FIELDS.get(field)) is not None:
        db.execute(
            f"UPDATE edition SET {column} = ifnull((SELECT value ->> '$' FROM record "
            "WHERE edition = ?1 AND field = ?2), '') WHERE id = ?1",
            (edition, field),
        )
