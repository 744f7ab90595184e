"""Notes in a person's file, and the lists of them. Pure over an open connection."""

import json
import sqlite3
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from reader.model.anchor import Anchor
from reader.model.note import Note, NoteKind, NoteRow
from reader.model.page import Rect

_NOTE = (
    "a.fingerprint, a.page, a.first, a.last, a.quote, a.before, a.after, "
    "n.kind, n.colour, n.text, a.rect, n.id, n.made, n.changed, n.author"
)
_WIDTH = 15


def _note_of(row: tuple[Any, ...]) -> Note:
    kind, colour, text, rect, number, made, changed, author = row[7:_WIDTH]
    return Note(
        Anchor(*row[:7]),
        NoteKind(kind),
        colour,
        text,
        tuple(json.loads(rect)) if rect else None,
        number,
        made,
        changed,
        author,
    )


# -- the person's file, by its one writer --------------------------------------------


def put_note(db: sqlite3.Connection, note: Note) -> int:
    """Keep a note (id 0) or another state of one, with its anchor in one edition; returns its id.

    A note that was removed comes back under its id.
    """
    number = db.execute(
        "INSERT INTO note VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "kind = excluded.kind, colour = excluded.colour, text = excluded.text, "
        "made = excluded.made, changed = excluded.changed, author = excluded.author RETURNING id",
        (note.id or None, note.kind, note.colour, note.text, note.made, note.changed, note.author),
    ).fetchone()[0]
    put_anchor(db, int(number), note.anchor, note.rect)
    return int(number)


def put_anchor(db: sqlite3.Connection, note: int, at: Anchor, rect: Rect | None) -> None:
    """Have a note stand at a place of an edition, in place of where it stood there."""
    db.execute(
        "INSERT OR REPLACE INTO anchor VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            note,
            at.fingerprint,
            at.page,
            at.first,
            at.last,
            at.quote,
            at.before,
            at.after,
            json.dumps(rect) if rect else "",
        ),
    )
    unwrite(db, [at.fingerprint])


def take_notes(db: sqlite3.Connection, notes: Sequence[int]) -> list[Note]:
    """Remove notes with all their anchors, and return them: one for each anchor."""
    wanted = json.dumps(list(notes))
    taken = [
        _note_of(row)
        for row in db.execute(
            f"SELECT {_NOTE} FROM anchor a JOIN note n ON n.id = a.note "
            "WHERE n.id IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
    ]
    db.execute("DELETE FROM note WHERE id IN (SELECT value FROM json_each(?))", (wanted,))
    unwrite(db, {note.anchor.fingerprint for note in taken})
    return taken


def notes_by_fingerprint(db: sqlite3.Connection, fingerprint: str) -> list[Note]:
    """The notes in one edition, in the order of their places."""
    rows = db.execute(
        f"SELECT {_NOTE} FROM anchor a JOIN note n ON n.id = a.note WHERE a.fingerprint = ?",
        (fingerprint,),
    )
    return sorted(map(_note_of, rows), key=lambda note: note.place)


def unwritten(db: sqlite3.Connection) -> list[str]:
    """Fingerprints of editions whose notes are still to be written beside the PDFs."""
    return [row[0] for row in db.execute("SELECT fingerprint FROM unwritten")]


def written(db: sqlite3.Connection, fingerprint: str) -> None:
    """The notes of an edition are written beside its PDFs."""
    db.execute("DELETE FROM unwritten WHERE fingerprint = ?", (fingerprint,))


def unwrite(db: sqlite3.Connection, fingerprints: Iterable[str]) -> None:
    """The notes of these editions are to be written beside the PDFs anew."""
    db.executemany("INSERT OR IGNORE INTO unwritten VALUES (?)", [(one,) for one in fingerprints])


# -- lists, over the catalogue with the person's file attached as `person` -------------


def note_rows(db: sqlite3.Connection, report: int = 0, edition: int = 0) -> list[NoteRow]:
    """This person's notes in the order of their places; of one report or edition, or of all.

    Reports come by title, their editions newest first.
    """
    where = {"e.report": report, "e.id": edition}
    asked = {column: value for column, value in where.items() if value}
    rows = db.execute(
        f"SELECT {_NOTE}, e.report, e.id, e.title, e.updated, ifnull(p.label, ''), "
        "NOT e.current "
        "FROM person.anchor a JOIN person.note n ON n.id = a.note "
        "JOIN edition e ON e.fingerprint = a.fingerprint "
        "LEFT JOIN page p ON p.edition = e.id AND p.number = a.page "
        f"WHERE e.report IS NOT NULL{''.join(f' AND {column} = ?' for column in asked)} "
        "ORDER BY e.title COLLATE NOCASE, e.updated DESC, e.id",
        tuple(asked.values()),
    ).fetchall()
    found: dict[int, list[NoteRow]] = {}
    for row in rows:
        report, edition, title, updated, label, superseded = row[_WIDTH:]
        one = NoteRow(_note_of(row), report, edition, title, updated, label, (), bool(superseded))
        found.setdefault(edition, []).append(one)
    placed: list[NoteRow] = []
    for number, notes in found.items():
        paths = _Paths(db, number)
        placed += [
            replace(n, section=paths.at(n.note))
            for n in sorted(notes, key=lambda row: row.note.place)
        ]
    return placed


class _Paths:
    """The headings above places of one edition."""

    def __init__(self, db: sqlite3.Connection, edition: int) -> None:
        self._starts: list[tuple[int, int]] = []
        self._paths: list[tuple[str, ...]] = []
        by_position: dict[int, tuple[str, ...]] = {}
        for position, parent, heading, page, word in db.execute(
            "SELECT position, parent, heading, page, word FROM section WHERE edition = ? "
            "ORDER BY position",
            (edition,),
        ):
            by_position[position] = (*by_position.get(parent, ()), heading)
            self._starts.append((page, word))
            self._paths.append(by_position[position])

    def at(self, note: Note) -> tuple[str, ...]:
        number = bisect_right(self._starts, (note.anchor.page, note.anchor.first))
        return self._paths[number - 1] if number else ()
