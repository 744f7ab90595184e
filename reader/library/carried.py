"""What became of notes in newer editions: in a person's file, and the lists of it.

Pure over an open connection.
"""

import json
import sqlite3
from dataclasses import dataclass

from reader.library.notes import note_rows, notes_by_fingerprint, put_anchor, unwrite
from reader.library.rows import NEWEST_FIRST
from reader.model.carried import CarriedNote, CarriedRow, CarriedTally, NoteFate, Verdict
from reader.model.note import Note

# -- the person's file, by its one writer ----------------------------------------------


def state(db: sqlite3.Connection, note: int, fingerprint: str) -> CarriedNote | None:
    """What became of a note in an edition, with its place there; None if nobody has looked."""
    row = db.execute(
        "SELECT source, fate, verdict FROM carried WHERE note = ? AND fingerprint = ?",
        (note, fingerprint),
    ).fetchone()
    if row is None:
        return None
    there = next((n for n in notes_by_fingerprint(db, fingerprint) if n.id == note), None)
    return CarriedNote(
        note,
        fingerprint,
        row[0],
        NoteFate(row[1]),
        Verdict(row[2]),
        there.anchor if there else None,
        there.rect if there else None,
    )


def put(db: sqlite3.Connection, one: CarriedNote) -> None:
    """Keep what became of a note, and have it stand there or nowhere in that edition.

    Nothing is kept of a note that was removed meanwhile.
    """
    if db.execute("SELECT 1 FROM note WHERE id = ?", (one.note,)).fetchone() is None:
        return
    db.execute(
        "INSERT OR REPLACE INTO carried VALUES (?, ?, ?, ?, ?)",
        (one.note, one.fingerprint, one.source, one.fate, one.verdict),
    )
    if one.anchor is not None:
        put_anchor(db, one.note, one.anchor, one.rect)
    else:
        _take_out(db, one.note, one.fingerprint)


def withdraw(db: sqlite3.Connection, note: int, fingerprint: str) -> None:
    """Forget what became of a note in an edition, and take it out of there."""
    db.execute("DELETE FROM carried WHERE note = ? AND fingerprint = ?", (note, fingerprint))
    _take_out(db, note, fingerprint)


def _take_out(db: sqlite3.Connection, note: int, fingerprint: str) -> None:
    db.execute("DELETE FROM anchor WHERE note = ? AND fingerprint = ?", (note, fingerprint))
    unwrite(db, [fingerprint])


# -- lists, over the catalogue with the person's file attached as `person` ---------------


@dataclass(frozen=True, slots=True)
class Uncarried:
    """Notes of one edition that are to be found again in another of the same report."""

    source: int
    target: int
    source_fingerprint: str
    target_fingerprint: str
    notes: tuple[Note, ...]


_TO_CARRY = (
    "FROM person.anchor a JOIN edition e ON e.fingerprint = a.fingerprint "
    "AND e.report IS NOT NULL "
    "JOIN edition t ON t.report = e.report AND t.fingerprint != e.fingerprint "
    "AND t.fingerprint != '' "
    "WHERE NOT EXISTS (SELECT 1 FROM person.anchor b "
    "WHERE b.note = a.note AND b.fingerprint = t.fingerprint) "
)
_UNSEEN = (
    "AND NOT EXISTS (SELECT 1 FROM person.carried c "
    "WHERE c.note = a.note AND c.fingerprint = t.fingerprint) "
)


def uncarried(db: sqlite3.Connection, into: int = 0) -> list[Uncarried]:
    """Notes of superseded editions that nobody has looked for in the current one.

    `into`: all that have no place in this edition, from newer ones too. Of the editions that
    a note is in the newest is taken.
    """
    asked = "AND t.id = ?" if into else f"{_UNSEEN} AND t.current AND NOT e.current"
    rows = db.execute(
        f"SELECT a.note, e.id, t.id, e.fingerprint, t.fingerprint {_TO_CARRY} {asked} "
        f"ORDER BY {NEWEST_FIRST}",
        (into,) if into else (),
    ).fetchall()
    taken: set[tuple[int, int]] = set()
    found: dict[tuple[int, int, str, str], set[int]] = {}
    for note, source, target, old, new in rows:
        if (note, target) not in taken:
            taken.add((note, target))
            found.setdefault((source, target, old, new), set()).add(note)
    return [
        Uncarried(
            *key, tuple(row.note for row in note_rows(db, edition=key[0]) if row.note.id in ids)
        )
        for key, ids in found.items()
    ]


def misplaced(db: sqlite3.Connection) -> list[tuple[int, str]]:
    """Notes that were carried into what turned out to be another report; note and fingerprint.

    Only where the person has said nothing of it.
    """
    rows = db.execute(
        "SELECT c.note, c.fingerprint FROM person.carried c "
        "JOIN edition t ON t.fingerprint = c.fingerprint AND t.report IS NOT NULL "
        "JOIN edition e ON e.fingerprint = c.source AND e.report IS NOT NULL "
        "WHERE c.verdict = '' GROUP BY c.note, c.fingerprint "
        "HAVING max(e.report = t.report) = 0"
    )
    return [(int(note), str(fingerprint)) for note, fingerprint in rows]


def carried_rows(db: sqlite3.Connection, edition: int) -> list[CarriedRow]:
    """What became of notes in an edition, in the order of their old places."""
    fates = {
        (note, source): (NoteFate(fate), Verdict(verdict), fingerprint)
        for note, source, fate, verdict, fingerprint in db.execute(
            "SELECT c.note, c.source, c.fate, c.verdict, c.fingerprint FROM person.carried c "
            "JOIN edition e ON e.fingerprint = c.fingerprint WHERE e.id = ?",
            (edition,),
        )
    }
    if not fates:
        return []
    here = {row.note.id: row for row in note_rows(db, edition=edition)}
    wanted = json.dumps(sorted({source for _, source in fates}))
    sources = db.execute(
        "SELECT e.id FROM edition e WHERE e.report IS NOT NULL AND e.fingerprint IN "
        f"(SELECT value FROM json_each(?)) ORDER BY {NEWEST_FIRST}",
        (wanted,),
    ).fetchall()
    found = []
    for (source,) in sources:
        for row in note_rows(db, edition=source):
            state = fates.get((row.note.id, row.note.anchor.fingerprint))
            if state is not None:
                fate, verdict, fingerprint = state
                new = here.get(row.note.id)
                found.append(CarriedRow(fate, verdict, row, new, edition, fingerprint))
    return found


def tallies(db: sqlite3.Connection) -> dict[int, CarriedTally]:
    """Edition -> what became of notes there."""
    rows = db.execute(
        "SELECT e.id, sum(c.fate = 'carried'), sum(c.fate = 'moved'), sum(c.fate = 'changed'), "
        "sum(c.fate = 'lost'), sum(c.verdict = '' AND c.fate IN ('changed', 'lost')) "
        "FROM person.carried c JOIN person.note n ON n.id = c.note "
        "JOIN edition e ON e.fingerprint = c.fingerprint AND e.report IS NOT NULL GROUP BY e.id"
    )
    return {int(edition): CarriedTally(*counts) for edition, *counts in rows}
