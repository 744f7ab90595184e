"""What the publisher says of an edition, field by field, each with its source.

Read over any connection; written on the library queue only.
"""

import dataclasses
import json
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from reader.model.record import Record


def value_of(packed: str) -> Any:
    """The value of a field from the JSON that the catalogue keeps."""
    value = json.loads(packed)
    return tuple(value) if isinstance(value, list) else value


def record_of(db: sqlite3.Connection, edition: int) -> Record:
    """The record of an edition; empty fields where nothing is known."""
    rows = db.execute(
        "SELECT field, value, source FROM record WHERE edition = ?", (edition,)
    ).fetchall()
    values = {name: value_of(value) for name, value, _ in rows}
    return Record(**values, sources={name: source for name, _, source in rows})


def saying(db: sqlite3.Connection, letters: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Edition, field and text of what records of whole editions say with any of these."""
    rows = db.execute(
        "SELECT r.edition, r.field, r.value FROM record r "
        "JOIN edition e ON e.id = r.edition AND e.report IS NOT NULL "
        "WHERE r.field NOT IN ('pages', 'updated') AND EXISTS "
        "(SELECT 1 FROM json_each(?) l WHERE r.value LIKE '%' || l.value || '%')",
        (json.dumps(list(letters)),),
    )
    for edition, field, packed in rows:
        value = value_of(packed)
        yield edition, field, ", ".join(value) if isinstance(value, tuple) else str(value)


def put_record(db: sqlite3.Connection, edition: int, record: Record) -> None:
    """Put the fields of a record that say something into the catalogue."""
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.name == "sources" or not value:
            continue
        db.execute(
            "INSERT OR REPLACE INTO record (edition, field, value, source) VALUES (?, ?, ?, ?)",
            (edition, field.name, json.dumps(value), record.sources.get(field.name, "")),
        )
