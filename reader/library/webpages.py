"""Saved report pages: those that wait for their PDF, and what those that have one say for it.

`record` holds what counts and `printed` what the reader's word stands in place of; what a page's
word stands in place of is kept in `pdf_said`, so that the page can be taken back. Writing runs on
the library queue, inside a transaction of `CatalogueWriter`.
"""

import dataclasses
import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader.library.correcting import EDITION_FIELDS
from reader.model.record import LISTS, PAGE, READER, Record
from reader.model.webpage import EditionNote, SavedPage, WebPage

_COLUMNS = "id, name, sha256, page, ifnull(edition, 0), at"
_EMPTY = ('""', "[]", "0")


class WebpageRows:
    """The one writer of saved pages."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def add(self, name: str, sha256: str, page: WebPage) -> int:
        """Keep a page; it waits. Returns its number."""
        number = self._db.execute(
            "INSERT INTO webpage (name, sha256, page) VALUES (?, ?, ?)",
            (name, sha256, json.dumps(dataclasses.asdict(page), ensure_ascii=False)),
        ).lastrowid
        assert number is not None
        return number

    def put_back(self, page: SavedPage) -> None:
        """Keep a page again that was dismissed; it waits, with its old number."""
        packed = json.dumps(dataclasses.asdict(page.page), ensure_ascii=False)
        self._db.execute(
            "INSERT INTO webpage (id, name, sha256, page, at) VALUES (?, ?, ?, ?, ?)",
            (page.id, page.name, page.sha256, packed, page.at),
        )

    def drop(self, id: int) -> None:
        """Forget a page that waits."""
        self._db.execute("DELETE FROM webpage WHERE id = ?", (id,))

    def assign(self, id: int, edition: int, likely: bool = False) -> None:
        """A page is that of this edition; 0: it waits, `likely` for the reader's word."""
        self._db.execute(
            "UPDATE webpage SET edition = ?, likely = ? WHERE id = ?",
            (edition or None, int(likely), id),
        )

    def put(self, edition: int, values: Mapping[str, object]) -> bool:
        """Let these values of a page count in an edition's record; the reader's word stays.

        Says whether anything is another than before.
        """
        changed = False
        for field, value in values.items():
            packed = json.dumps(value, ensure_ascii=False)
            table = self._table(edition, field)
            row = self._row(table, edition, field)
            if row == (packed, PAGE):
                continue
            changed = True
            if row is not None and row[1] != PAGE:
                self._db.execute(
                    "INSERT OR IGNORE INTO pdf_said VALUES (?, ?, ?, ?)", (edition, field, *row)
                )
            self._set(table, edition, field, (packed, PAGE))
        return changed

    def take(self, edition: int) -> None:
        """Take every word of pages out of an edition's record: what its PDF says counts again."""
        for table in ("record", "printed"):
            fields = self._db.execute(
                f"SELECT field FROM {table} WHERE edition = ? AND source = ?", (edition, PAGE)
            ).fetchall()
            for (field,) in fields:
                before = self._row("pdf_said", edition, field)
                if table == "printed" and before is None:
                    before = ("[]" if field in LISTS else '""', "")
                self._set(table, edition, field, before)
        self._db.execute("DELETE FROM pdf_said WHERE edition = ?", (edition,))

    def beneath(self, edition: int) -> Record:
        """The record of an edition without the reader's word."""
        rows = {
            field: (value, source)
            for table in ("record", "printed")
            for field, value, source in self._db.execute(
                f"SELECT field, value, source FROM {table} WHERE edition = ?", (edition,)
            )
        }
        return _record(
            {
                name: json.loads(value)
                for name, (value, source) in rows.items()
                if value not in _EMPTY and source != READER
            },
            {name: source for name, (_, source) in rows.items()},
        )

    def of_edition(self, edition: int) -> list[SavedPage]:
        """The pages of an edition, as this transaction has them."""
        return saved_pages(self._db, "edition = ?", edition)

    def write_records(self, editions: Iterable[int]) -> None:
        """Have the records of editions written beside their PDFs anew."""
        self._db.execute(
            "INSERT INTO todo (what, file) SELECT 'record', f.id FROM file f "
            "WHERE f.edition IN (SELECT value FROM json_each(?)) "
            "AND f.id NOT IN (SELECT file FROM todo WHERE what = 'record')",
            (json.dumps(list(editions)),),
        )

    def _table(self, edition: int, field: str) -> str:
        row = self._row("record", edition, field)
        return "printed" if row is not None and row[1] == READER else "record"

    def _row(self, table: str, edition: int, field: str) -> tuple[str, str] | None:
        row = self._db.execute(
            f"SELECT value, source FROM {table} WHERE edition = ? AND field = ?", (edition, field)
        ).fetchone()
        return (row[0], row[1]) if row else None

    def _set(self, table: str, edition: int, field: str, row: tuple[str, str] | None) -> None:
        self._db.execute(f"DELETE FROM {table} WHERE edition = ? AND field = ?", (edition, field))
        if row is not None:
            self._db.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?)", (edition, field, *row))
        column = EDITION_FIELDS.get(field)
        if table == "record" and column is not None:  # the edition's row says the same
            value = json.loads(row[0]) if row is not None else ""
            self._db.execute(f"UPDATE edition SET {column} = ? WHERE id = ?", (value, edition))


# -- reading -----------------------------------------------------------------------


def saved_pages(db: sqlite3.Connection, where: str = "1", *values: Any) -> list[SavedPage]:
    """The saved pages that a condition fits, the oldest first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM webpage WHERE {where} ORDER BY id", values)
    return [
        SavedPage(id, name, sha256, _page(json.loads(page)), edition, at)
        for id, name, sha256, page, edition, at in rows
    ]


def _page(said: dict[str, Any]) -> WebPage:
    record = said["record"]
    notes = tuple(EditionNote(**note) for note in said["notes"])
    return WebPage(_record(record, record.get("sources", {})), notes)


def _record(values: Mapping[str, Any], sources: Mapping[str, str]) -> Record:
    known: dict[str, Any] = {
        name: tuple(value) if isinstance(value, Sequence) and not isinstance(value, str) else value
        for name, value in values.items()
        if name in Record.__dataclass_fields__ and name != "sources"
    }
    return Record(**known, sources={name: sources.get(name, "") for name in known})
