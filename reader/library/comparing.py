"""What is kept of comparisons of editions: the cells of their tables, and what changed.

All of it is worked out from the editions and can be worked out again. Neighbours in a
report's update history are looked for when they are wanted, so that editions which are
joined, split, re-dated or removed need nobody to say so.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import astuple, dataclass, fields

from reader.library.rows import EDITION, NEWEST_FIRST, edition_of, named_path
from reader.model.change import ChangeSummary
from reader.model.report import Edition

_PAIRS = (
    "(SELECT e.id AS newer, e.report, lead(e.id) OVER "
    f"(PARTITION BY e.report ORDER BY {NEWEST_FIRST}) AS older "
    "FROM edition e WHERE e.report IS NOT NULL{})"
)
"""Each edition with the one before it."""


@dataclass(frozen=True, slots=True)
class KeptComparison:
    """A comparison as the catalogue keeps it."""

    older: int
    newer: int
    version: int
    """Of what compared: another one means that it would say something else today."""
    changes: int
    """How many there are."""
    line: str
    """All of it in one line of the update history."""
    summary: ChangeSummary
    trouble: str
    """Why a part of it, or all of it, could not be compared; "" if nothing is missing."""
    packed: bytes
    """What changed, as whoever compared packs it."""


@dataclass(frozen=True, slots=True)
class KeptHistory:
    """An edition in the update history, with what changed against the one before."""

    edition: Edition
    path: str
    older: int
    """The edition before it, 0 for none."""
    line: str
    """What changed, "" where that is not known."""
    note: str
    """The publisher's update note, "" where unknown."""


class Compared:
    """Reads what is kept."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def history(self, report: int) -> list[KeptHistory]:
        """The editions of a report, newest first."""
        rows = self._db.execute(
            f"SELECT {EDITION}, "
            "(SELECT path FROM file f WHERE f.edition = e.id ORDER BY f.id), "
            "ifnull(p.older, 0), ifnull(c.line, ''), ifnull(n.value, '\"\"') "
            f"FROM edition e JOIN {_PAIRS.format(' AND e.report = ?1')} p ON p.newer = e.id "
            "LEFT JOIN comparison c ON c.older = p.older AND c.newer = p.newer "
            "LEFT JOIN record n ON n.edition = e.id AND n.field = 'note' "
            f"WHERE e.report = ?1 ORDER BY {NEWEST_FIRST}",
            (report,),
        )
        return [
            KeptHistory(
                edition_of(row), named_path(row[10] or ""), row[11], row[12], json.loads(row[13])
            )
            for row in rows
        ]

    def missing(
        self, version: int, most: int, reports: Collection[int] | None = None
    ) -> list[tuple[int, int]]:
        """Neighbours that have not been compared by this version: (older, newer), at most so many.

        Only those of `reports` where that is given; what came last goes first.
        """
        rows = self._db.execute(
            f"SELECT p.older, p.newer FROM {_PAIRS.format('')} p "
            "LEFT JOIN comparison c ON c.older = p.older AND c.newer = p.newer AND c.version = ?1 "
            "WHERE p.older IS NOT NULL AND c.id IS NULL "
            "AND (?2 IS NULL OR p.report IN (SELECT value FROM json_each(?2))) "
            "ORDER BY max(p.older, p.newer) DESC LIMIT ?3",
            (version, None if reports is None else json.dumps(list(reports)), most),
        )
        return [(int(older), int(newer)) for older, newer in rows]

    def count_missing(self, version: int) -> int:
        """How many neighbours have not been compared by this version."""
        row = self._db.execute(
            f"SELECT count(*) FROM {_PAIRS.format('')} p "
            "LEFT JOIN comparison c ON c.older = p.older AND c.newer = p.newer AND c.version = ? "
            "WHERE p.older IS NOT NULL AND c.id IS NULL",
            (version,),
        ).fetchone()
        return int(row[0])

    def get(self, older: int, newer: int, version: int) -> KeptComparison | None:
        """What this version found between two editions, None if it has not compared them."""
        row = self._db.execute(
            "SELECT older, newer, version, changes, line, summary, trouble, packed "
            "FROM comparison WHERE older = ? AND newer = ? AND version = ?",
            (older, newer, version),
        ).fetchone()
        if row is None:
            return None
        return KeptComparison(
            row[0], row[1], row[2], row[3], row[4], _summary(row[5]), row[6], row[7]
        )

    def cells(self, edition: int, version: int) -> bytes | None:
        """The cells of an edition's tables, None if this version has not taken them."""
        row = self._db.execute(
            "SELECT packed FROM cells WHERE edition = ? AND version = ?", (edition, version)
        ).fetchone()
        return bytes(row[0]) if row else None

    def packed_words(self, edition: int) -> list[tuple[int, bytes]]:
        """Page numbers and packed words of an edition, in order; pages without are left out."""
        return self._db.execute(
            "SELECT page, packed FROM words WHERE edition = ? ORDER BY page", (edition,)
        ).fetchall()


class ComparedRows:
    """Writes what is kept."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def put(self, kept: KeptComparison, fingerprints: tuple[str, str]) -> bool:
        """Keep a comparison; False if one of its editions is gone, or has other contents now.

        `fingerprints` are those of what was compared, the older one first.
        """
        row = (
            kept.older,
            kept.newer,
            kept.version,
            kept.changes,
            kept.line,
            json.dumps(astuple(kept.summary), ensure_ascii=False),
            kept.trouble,
            kept.packed,
            *fingerprints,
        )
        done = self._db.execute(
            "INSERT OR REPLACE INTO comparison "
            "(older, newer, version, changes, line, summary, trouble, packed) "
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE 2 = "
            "(SELECT count(*) FROM edition WHERE report IS NOT NULL "
            "AND (id, fingerprint) IN (VALUES (?1, ?9), (?2, ?10)))",
            row,
        )
        return done.rowcount > 0

    def put_cells(self, edition: int, version: int, packed: bytes, fingerprint: str) -> None:
        """Keep the cells of an edition's tables, unless it is gone or has other contents now."""
        self._db.execute(
            "INSERT OR REPLACE INTO cells SELECT ?1, ?2, ?3 "
            "WHERE EXISTS (SELECT 1 FROM edition WHERE id = ?1 AND fingerprint = ?4)",
            (edition, version, packed, fingerprint),
        )


def forget(db: sqlite3.Connection, editions: Iterable[int]) -> None:
    """Keep nothing any more of what was worked out from these editions."""
    given = (json.dumps(list(editions)),)
    inside = "IN (SELECT value FROM json_each(?1))"
    db.execute(f"DELETE FROM cells WHERE edition {inside}", given)
    db.execute(f"DELETE FROM comparison WHERE older {inside} OR newer {inside}", given)


def _summary(packed: str) -> ChangeSummary:
    values = json.loads(packed)
    names = [field.name for field in fields(ChangeSummary)]
    known = dict(zip(names, values, strict=False))
    return ChangeSummary(**known | {"telling": tuple(known.get("telling", ()))})
