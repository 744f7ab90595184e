"""The rows of files that arrive: written down before anything is done, kept until dismissed.

An arrival without an outcome waits; a kill leaves it so, and the next start goes on
with it. Writing runs on the library queue.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.library.rows import kept_path, named_path
from reader.model.arrival import Arrival, Fate, Outcome, PastImport

KEPT = 50
"""Imports that can be read about; what failed in older ones stays until it is dismissed."""

_FATE = (
    "CASE WHEN a.outcome = '' THEN 'waiting' "
    "WHEN a.trouble IN ('password', 'cancelled') THEN a.trouble ELSE a.outcome END"
)
_ARRIVAL = (
    "SELECT a.id, a.path, a.outcome, ifnull(e.report, a.report), ifnull(e.id, a.edition), a.pages, "
    "a.reason, a.trouble, e.title, a.webpage, a.edition, w.id, w.edition FROM arrival a "
    "LEFT JOIN webpage w ON w.id = a.webpage "
    "LEFT JOIN edition e ON e.id = CASE WHEN a.webpage THEN w.edition ELSE a.edition END"
)
MATCHED = "It waited for its PDF, which is here now."
DISMISSED = "It was dismissed."
WAITS_AGAIN = "It waits for its PDF again."


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file whose import was begun and not ended; `incoming` is "" if not yet copied."""

    id: int
    path: str
    incoming: str
    in_place: bool


class ArrivalRows:
    """The one writer of arrivals."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    # -- imports -----------------------------------------------------------------

    def begin(self, paths: Iterable[Path], in_place: bool = False) -> int:
        """Write down a new import of these files and folders; returns its number.

        Call inside a transaction.
        """
        run = self._db.execute("INSERT INTO import_run DEFAULT VALUES").lastrowid
        assert run is not None
        for path in paths:
            self.add(run, str(path), in_place)
        old = "(SELECT id FROM import_run ORDER BY id DESC LIMIT -1 OFFSET ?)"
        self._db.execute(
            f"DELETE FROM arrival WHERE outcome NOT IN ('', 'failed') AND run IN {old}", (KEPT,)
        )
        self._db.execute(
            f"DELETE FROM import_run WHERE id IN {old} "
            "AND id NOT IN (SELECT run FROM arrival WHERE outcome = '' AND run IS NOT NULL)",
            (KEPT,),
        )
        return run

    def add(self, run: int, path: str, in_place: bool) -> int:
        """Write down a file or folder of an import; it waits. Returns its number."""
        number = self._db.execute(
            "INSERT INTO arrival (run, path, in_place) VALUES (?, ?, ?)",
            (run, kept_path(path), int(in_place)),
        ).lastrowid
        assert number is not None
        return number

    def pause(self, run: int, paused: bool) -> None:
        """Note that an import is paused, or goes on."""
        self._db.execute("UPDATE import_run SET paused = ? WHERE id = ?", (int(paused), run))

    def unfinished(self) -> list[tuple[int, bool]]:
        """Imports with files that wait, and whether they are paused; the oldest first.

        Files of no import are given one.
        """
        if self._db.execute("SELECT 1 FROM arrival WHERE outcome = '' AND run IS NULL").fetchone():
            run = self.begin(())
            self._db.execute(
                "UPDATE arrival SET run = ? WHERE outcome = '' AND run IS NULL", (run,)
            )
        rows = self._db.execute(
            "SELECT id, paused FROM import_run WHERE id IN "
            "(SELECT run FROM arrival WHERE outcome = '') ORDER BY id"
        )
        return [(int(run), bool(paused)) for run, paused in rows]

    def counts(self, run: int) -> tuple[int, int]:
        """Files of an import that are done, and those of them that failed."""
        row = self._db.execute(
            "SELECT count(*), ifnull(sum(outcome = 'failed'), 0) FROM arrival "
            "WHERE run = ? AND outcome != ''",
            (run,),
        ).fetchone()
        return int(row[0]), int(row[1])

    def forget_run(self, run: int) -> None:
        """Forget an import; what failed in it stays, and what waits goes on."""
        self._db.execute(
            "DELETE FROM arrival WHERE run = ? AND (outcome NOT IN ('', 'failed') "
            "OR trouble = 'cancelled')",
            (run,),
        )
        self._db.execute("DELETE FROM import_run WHERE id = ?", (run,))

    # -- one file ----------------------------------------------------------------

    def waiting(self, run: int = 0, ids: Sequence[int] = ()) -> list[Waiting]:
        """What waits: of all imports, of one, or only these; oldest first."""
        rows = self._db.execute(
            "SELECT id, path, incoming, in_place FROM arrival WHERE outcome = '' "
            "AND ?1 IN (0, run) AND (?2 OR id IN (SELECT value FROM json_each(?3))) ORDER BY id",
            (run, not ids, json.dumps(list(ids))),
        )
        return [Waiting(row[0], named_path(row[1]), row[2], bool(row[3])) for row in rows]

    def copied(self, arrival: int, incoming: str) -> None:
        """The file has been copied to `incoming/` under this name."""
        self._db.execute("UPDATE arrival SET incoming = ? WHERE id = ?", (incoming, arrival))

    def settle(self, done: Arrival) -> None:
        """Note what became of a file; an older failure of the same path goes."""
        if done.fate is not Fate.CANCELLED:
            self._db.execute(
                "DELETE FROM arrival WHERE id != ?1 AND outcome = 'failed' "
                "AND path = (SELECT path FROM arrival WHERE id = ?1)",
                (done.id,),
            )
        self._db.execute(
            "UPDATE arrival SET outcome = ?, report = ?, edition = ?, pages = ?, reason = ?, "
            "trouble = ?, webpage = ?, incoming = '' WHERE id = ?",
            (
                done.outcome or "",
                done.report,
                done.edition,
                done.pages,
                done.reason,
                done.trouble,
                done.webpage,
                done.id,
            ),
        )

    def again(self, arrivals: Sequence[int]) -> int:
        """Let files wait once more; those of no import get a new one. Returns an import's number.

        Call inside a transaction.
        """
        inside = "id IN (SELECT value FROM json_each(?))"
        wanted = (json.dumps(list(arrivals)),)
        self._db.execute(
            f"UPDATE arrival SET outcome = '', trouble = '', reason = '' WHERE {inside}", wanted
        )
        self.unfinished()
        row = self._db.execute(f"SELECT max(run) FROM arrival WHERE {inside}", wanted).fetchone()
        return int(row[0] or 0)

    def dismiss(self, arrivals: Iterable[int]) -> None:
        """Forget files: they are of no interest any more."""
        self._db.executemany("DELETE FROM arrival WHERE id = ?", [(one,) for one in arrivals])
        self._db.execute(
            "DELETE FROM import_run WHERE id NOT IN (SELECT run FROM arrival WHERE run IS NOT NULL)"
        )


# -- reading -----------------------------------------------------------------------


def failed(db: sqlite3.Connection) -> list[Arrival]:
    """Files that could not be imported, newest first."""
    rows = db.execute(
        f"{_ARRIVAL} WHERE a.outcome = 'failed' AND a.trouble != 'cancelled' ORDER BY a.id DESC"
    )
    return [_arrival(row) for row in rows]


def of_run(db: sqlite3.Connection, run: int) -> list[Arrival]:
    """The files of an import, in the order in which they were found."""
    return [
        _arrival(row) for row in db.execute(f"{_ARRIVAL} WHERE a.run = ? ORDER BY a.id", (run,))
    ]


def origin(db: sqlite3.Connection, edition: int) -> str:
    """Where the first file of an edition came from; where it lies, if nothing tells."""
    row = db.execute(
        "SELECT path FROM arrival WHERE edition = ?1 UNION ALL "
        "SELECT path FROM file WHERE edition = ?1",
        (edition,),
    ).fetchone()
    return named_path(row[0]) if row else ""


def past(db: sqlite3.Connection) -> list[PastImport]:
    """The imports that can be read about, newest first."""
    counts: dict[int, dict[Fate, int]] = {}
    for run, fate, count in db.execute(
        f"SELECT run, {_FATE}, count(*) FROM arrival a WHERE run IS NOT NULL GROUP BY 1, 2"
    ):
        counts.setdefault(run, {})[Fate(fate)] = count
    rows = db.execute("SELECT id, at, paused FROM import_run ORDER BY id DESC")
    return [PastImport(id, at, bool(paused), counts.get(id, {})) for id, at, paused in rows]


def _arrival(row: tuple[Any, ...]) -> Arrival:
    number, path, outcome, report, edition, pages, reason, trouble, title = row[:9]
    webpage, first, there, now = row[9:]
    if webpage and not there:
        report = edition = 0
        reason = DISMISSED
    elif webpage and bool(now) != bool(first):  # another fate than when it came
        reason = MATCHED if now else WAITS_AGAIN
        report, edition = (report, edition) if now else (0, 0)
    return Arrival(
        number,
        named_path(path),
        Outcome(outcome) if outcome else None,
        report,
        edition,
        pages,
        reason,
        trouble,
        title or "",
        webpage,
    )
