"""The reader's own word in the records of editions, beside what the reports print.

`record` always holds what counts. Where the reader has said something, what was
printed is kept in `printed` and comes back when the reader takes the word back.
Runs on the library queue, inside a transaction of `CatalogueWriter`.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass

from reader.library.records import value_of
from reader.model.record import LISTS, READER, Record

Value = str | tuple[str, ...]

EDITION_FIELDS = {"title": "title", "updated": "updated", "edition_number": "number"}
"""Fields of a record that the edition's row holds too, by its column."""
REPORT_FIELDS = ("country", "publisher")
"""Fields of a record that the report's row holds too: corrected in all its editions."""
TOPIC = "topic"
"""What a report is about, in the reader's words: kept of the report, in no edition's record."""
_GIVEN = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Before:
    """What stood in a field of one edition: enough to put it back exactly."""

    edition: int
    field: str
    record: tuple[str, str] | None
    """Value as JSON, and source; None where there was none."""
    printed: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Said:
    """A field of one edition that says something, or that the reader has emptied."""

    edition: int
    field: str
    value: Value
    source: str
    printed: Value | None
    """What the reader's word stands in place of, None where there is no such word."""


@dataclass(frozen=True, slots=True)
class ReportBefore:
    """What stood in a report's row."""

    report: int
    country: str
    region: str
    publisher: str
    topic: str


def editable(field: str) -> bool:
    """Whether a reader may correct this field of a record."""
    return field in Record.__dataclass_fields__ and field not in ("pages", "sources")


def correct(
    db: sqlite3.Connection, editions: Sequence[int], field: str, value: Value
) -> list[Before]:
    """Put the reader's word into a field of editions; returns what stood there.

    An empty value says that there is none: it wins over what is printed, too. The number of
    statements does not grow with the editions.
    """
    assert editable(field) and isinstance(value, tuple) is (field in LISTS), field
    befores = _befores(db, editions, field)
    empty = json.dumps(() if field in LISTS else "")
    _put(db, "printed", field, {b.edition: b.printed or b.record or (empty, "") for b in befores})
    packed = json.dumps(value, ensure_ascii=False)
    _put(db, "record", field, {before.edition: (packed, READER) for before in befores})
    return befores


def revert(db: sqlite3.Connection, editions: Sequence[int], field: str) -> list[Before]:
    """Take the reader's word back: what was printed counts again; returns what stood there."""
    befores = _befores(db, editions, field)
    spoken = [before for before in befores if before.printed is not None]
    counts = {b.edition: b.printed if b.printed and _says(b.printed) else None for b in spoken}
    _put(db, "printed", field, {before.edition: None for before in spoken})
    _put(db, "record", field, counts)
    return befores


def put_back(db: sqlite3.Connection, befores: Sequence[Before]) -> list[Before]:
    """Undo `correct`, `revert` or `put_back`; returns what stood there, to undo that."""
    made: list[Before] = []
    for field in dict.fromkeys(before.field for before in befores):
        ours = [before for before in befores if before.field == field]
        made += _befores(db, [before.edition for before in ours], field)
        _put(db, "printed", field, {before.edition: before.printed for before in ours})
        _put(db, "record", field, {before.edition: before.record for before in ours})
    return made


def set_reports(db: sqlite3.Connection, rows: Sequence[ReportBefore]) -> list[ReportBefore]:
    """Put these values into the rows of reports; returns what stood there."""
    befores = db.execute(
        "SELECT id, country, region, publisher, topic FROM report "
        f"WHERE id IN {_GIVEN} ORDER BY id",
        (json.dumps([row.report for row in rows]),),
    ).fetchall()
    db.execute(
        "UPDATE report SET country = new.value ->> 1, region = new.value ->> 2, "
        "publisher = new.value ->> 3, topic = new.value ->> 4 "
        "FROM json_each(?) new WHERE report.id = new.value ->> 0",
        (json.dumps([astuple(row) for row in rows], ensure_ascii=False),),
    )
    return [ReportBefore(*row) for row in befores]


def said(db: sqlite3.Connection, editions: Sequence[int]) -> list[Said]:
    """What the fields of these editions say, the rows of their reports with them."""
    given = json.dumps(list(editions))
    found = {
        (edition, field): Said(
            edition,
            field,
            value_of(value) or "",
            source,
            None if printed is None else value_of(printed),
        )
        for edition, field, value, source, printed in db.execute(
            "SELECT r.edition, r.field, r.value, r.source, p.value FROM record r "
            "LEFT JOIN printed p ON p.edition = r.edition AND p.field = r.field "
            f"WHERE r.edition IN {_GIVEN}",
            (given,),
        )
    }
    for edition, *row, topic, subject in db.execute(
        "SELECT e.id, r.country, r.publisher, r.topic, r.subject "
        f"FROM edition e JOIN report r ON r.id = e.report WHERE e.id IN {_GIVEN}",
        (given,),
    ):
        for field, value in zip(REPORT_FIELDS, row, strict=True):
            if value:
                found.setdefault((edition, field), Said(edition, field, value, "", None))
        if topic or subject:
            source, printed = (READER, subject) if topic else ("title", None)
            found[edition, TOPIC] = Said(edition, TOPIC, topic or subject, source, printed)
    return list(found.values())


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
    """The rows of these editions' reports, each with what its records say for it.

    That is country and publisher of the newest edition that has one: not every edition prints
    them.
    """
    newest = (
        "(SELECT a.value ->> '$' FROM edition e JOIN record a ON a.edition = e.id "
        "WHERE e.report = r.id AND a.field = '{}' AND a.value != '\"\"' "
        "ORDER BY e.current DESC, e.updated DESC, e.id DESC LIMIT 1)"
    )
    rows = db.execute(
        "SELECT r.id, r.country, r.region, r.publisher, r.topic, "
        f"{newest.format('country')}, {newest.format('publisher')} FROM report r "
        f"WHERE r.id IN (SELECT report FROM edition WHERE id IN {_GIVEN})",
        (json.dumps(list(editions)),),
    )
    return [
        (
            ReportBefore(*row[:5]),
            {name: said or "" for name, said in zip(REPORT_FIELDS, row[5:], strict=True)},
        )
        for row in rows
    ]


def _says(row: tuple[str, str]) -> bool:
    return row[0] not in ('""', "[]")


def _befores(db: sqlite3.Connection, editions: Sequence[int], field: str) -> list[Before]:
    rows = db.execute(
        "SELECT e.id, r.value, r.source, p.value, p.source "
        "FROM json_each(?) given JOIN edition e ON e.id = given.value "
        "LEFT JOIN record r ON r.edition = e.id AND r.field = ?2 "
        "LEFT JOIN printed p ON p.edition = e.id AND p.field = ?2",
        (json.dumps(list(editions)), field),
    )
    return [
        Before(
            edition,
            field,
            None if value is None else (value, source),
            None if printed is None else (printed, printer),
        )
        for edition, value, source, printed, printer in rows
    ]


def _put(
    db: sqlite3.Connection, table: str, field: str, rows: Mapping[int, tuple[str, str] | None]
) -> None:
    """Have a field of editions hold these values, none where there is None."""
    db.execute(
        f"DELETE FROM {table} WHERE field = ? AND edition IN {_GIVEN}",
        (field, json.dumps([edition for edition, row in rows.items() if row is None])),
    )
    db.execute(
        f"INSERT OR REPLACE INTO {table} "
        "SELECT value ->> 0, ?, value ->> 1, value ->> 2 FROM json_each(?)",
        (
            field,
            json.dumps([(e, *row) for e, row in rows.items() if row], ensure_ascii=False),
        ),
    )
    column = EDITION_FIELDS.get(field)
    if table == "record" and column is not None:  # the edition's row says the same
        db.execute(
            f"UPDATE edition SET {column} = ifnull((SELECT value ->> '$' FROM record "
            f"WHERE edition = edition.id AND field = ?), '') WHERE id IN {_GIVEN}",
            (field, json.dumps(list(rows))),
        )
