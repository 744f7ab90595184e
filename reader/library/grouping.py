"""Which report each edition is of: how sure that is, what the reader has said, and regrouping.

The reader's word is kept by fingerprints, so that it holds for an edition that goes and comes
again. Writes run on the library queue, inside a transaction of `CatalogueWriter`.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from reader.library import facts
from reader.model.doubt import Guess, Rival

_REPORT = "title, country, region, publisher, subject, series, state, topic"
_GIVEN = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Placed:
    """Why an edition is of its report, and what its next edition is known by."""

    reason: str = ""
    confidence: float = 1.0
    rivals: tuple[Rival, ...] = ()
    subject: str = ""
    series: str = ""
    period: str = ""


BY_READER = "You have said so."
"""The reason of what the reader has joined, or found right."""
UNKNOWN = Placed()
"""Nothing is said of it."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """What placing knows of an edition of the library."""

    edition: int
    report: int
    fingerprint: str
    title: str
    publisher: str
    country: str
    """As this edition prints them, else as its report has them."""
    subject: str
    series: str
    updated: str
    number: str
    period: str
    pages: int
    by_reader: bool
    """The reader has joined it with another edition."""


@dataclass(frozen=True, slots=True)
class Regrouping:
    """Editions and the reports that they are to be of: enough to put it back exactly."""

    editions: tuple[tuple[int, int], ...]
    """Edition, report."""
    reports: tuple[tuple[object, ...], ...] = ()
    """Rows of reports that may be gone: id, and the columns of `_REPORT`."""
    decided: tuple[tuple[str, str, bool | None], ...] = ()
    """The reader's word: of two fingerprints, whether they are of one report; None: nothing."""


def put(db: sqlite3.Connection, edition: int, placed: Placed) -> None:
    """Note how an edition came to its report."""
    db.execute(
        "UPDATE edition SET reason = ?, confidence = ?, subject = ?, series = ?, period = ? "
        "WHERE id = ?",
        (
            placed.reason,
            placed.confidence,
            placed.subject,
            placed.series,
            placed.period,
            edition,
        ),
    )
    db.executemany(
        "INSERT OR IGNORE INTO rival (edition, fingerprint, copy) VALUES (?, ?, ?)",
        [(edition, rival.fingerprint, int(rival.copy)) for rival in placed.rivals],
    )


class GroupedRows:
    """Reading it. Pure over a connection of `reading.Catalogue`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def shelved(self) -> list[Shelved]:
        """Every whole edition, for placing."""
        own = "(SELECT value ->> '$' FROM record WHERE edition = e.id AND field = '{}')"
        rows = self._db.execute(
            "SELECT e.id, r.id, e.fingerprint, e.title, "
            f"coalesce(nullif({own.format('publisher')}, ''), r.publisher), "
            f"coalesce(nullif({own.format('country')}, ''), r.country), "
            "iif(e.subject = '', r.subject, e.subject), iif(e.series = '', r.series, e.series), "
            "e.updated, e.number, e.period, e.pages, "
            "EXISTS (SELECT 1 FROM decided d WHERE d.fingerprint = e.fingerprint AND d.together) "
            "FROM edition e JOIN report r ON r.id = e.report ORDER BY r.id, e.id"
        )
        return [Shelved(*row) for row in rows]

    def printed(self) -> dict[int, dict[str, str]]:
        """Edition -> publisher and country as printed, where the reader has corrected them."""
        return facts.printed(self._db)

    def decided(self, fingerprint: str) -> dict[str, bool]:
        """What the reader has said of a fingerprint: of one report with another, or apart."""
        rows = self._db.execute(
            "SELECT other, together FROM decided WHERE fingerprint = ?", (fingerprint,)
        )
        return {other: bool(together) for other, together in rows}

    def alike(self, edition: int, others: Sequence[int], pages: int) -> list[int]:
        """Those with the same words on all of an edition's pages but at most two."""
        found = []
        middle = pages // 2 + 1
        same = (
            "SELECT count(*) FROM words a JOIN words b ON b.edition = ?2 AND b.page = a.page "
            "AND b.packed = a.packed WHERE a.edition = ?1"
        )
        for other in others:
            one_page = self._db.execute(f"{same} AND a.page = ?3", (edition, other, middle))
            if not one_page.fetchone()[0]:
                continue
            inner = self._db.execute(
                f"{same} AND a.page > 1 AND a.page < ?3", (edition, other, pages)
            )
            ends = self._db.execute(
                f"{same} AND (a.page = 1 OR a.page = ?3)", (edition, other, pages)
            )
            if inner.fetchone()[0] == self._texts(edition, pages) and ends.fetchone()[0]:
                found.append(other)
        return found

    def _texts(self, edition: int, pages: int) -> int:
        """Pages with words between the first and the last."""
        row = self._db.execute(
            "SELECT count(*) FROM words WHERE edition = ? AND page > 1 AND page < ?",
            (edition, pages),
        ).fetchone()
        return int(row[0])

    def reasons(self, report: int) -> dict[int, str]:
        """Why editions are of their report, with the reader's word in place of a guess."""
        said = (
            "EXISTS (SELECT 1 FROM decided d JOIN edition o ON o.fingerprint = d.other "
            "WHERE d.fingerprint = e.fingerprint AND d.together AND o.report = e.report)"
        )
        rows = self._db.execute(
            f"SELECT e.id, iif({said}, ?2, e.reason) FROM edition e WHERE e.report = ?1",
            (report, BY_READER),
        )
        return {edition: reason for edition, reason in rows if reason}

    def guesses(self, limit: float) -> list[Guess]:
        """Editions whose report is doubtful and that the reader has said nothing of."""
        rows = self._db.execute(
            "SELECT e.id, e.report, e.title, e.updated, e.reason, "
            "(SELECT o.title FROM edition o WHERE o.report = e.report AND o.id != e.id "
            "ORDER BY o.current DESC, o.updated DESC LIMIT 1), "
            "(SELECT json_group_array(json_array(o.id, v.copy)) FROM rival v JOIN edition o "
            "ON o.fingerprint = v.fingerprint AND o.report IS NOT NULL WHERE v.edition = e.id) "
            "FROM edition e WHERE e.report IS NOT NULL AND e.confidence < ? "
            "AND NOT EXISTS (SELECT 1 FROM looked l WHERE l.edition = e.id AND l.what = 'place') "
            "ORDER BY lower(e.title), e.updated DESC, e.id",
            (limit,),
        )
        return [
            Guess(row[0], row[1], row[2], row[3], row[5] is None, row[5] or "", row[4], rivals)
            for row in rows
            if (rivals := tuple((id, bool(copy)) for id, copy in json.loads(row[6])))
        ]


def regroup(db: sqlite3.Connection, wanted: Regrouping) -> Regrouping:
    """Put editions into other reports; returns what stood there. Reports are settled after it."""
    for row in wanted.reports:
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT OR IGNORE INTO report (id, {_REPORT}) VALUES ({marks})", row)
    given = json.dumps([edition for edition, _ in wanted.editions])
    stood = db.execute(
        "SELECT e.id, coalesce(e.report, t.report) FROM edition e "
        f"LEFT JOIN trash t ON t.edition = e.id WHERE e.id IN {_GIVEN}",
        (given,),
    ).fetchall()
    reports = db.execute(
        f"SELECT id, {_REPORT} FROM report WHERE id IN {_GIVEN}",
        (json.dumps(sorted({report for _, report in stood})),),
    ).fetchall()
    for edition, report in wanted.editions:
        db.execute(
            "UPDATE edition SET report = ? WHERE id = ? AND report IS NOT NULL", (report, edition)
        )
        db.execute("UPDATE trash SET report = ? WHERE edition = ?", (report, edition))
    decided = [_decide(db, *one) for one in wanted.decided]
    return Regrouping(tuple(stood), tuple(reports), tuple(decided))


def _decide(
    db: sqlite3.Connection, one: str, other: str, together: bool | None
) -> tuple[str, str, bool | None]:
    row = db.execute(
        "SELECT together FROM decided WHERE fingerprint = ? AND other = ?", (one, other)
    ).fetchone()
    for pair in ((one, other), (other, one)):
        if together is None:
            db.execute("DELETE FROM decided WHERE fingerprint = ? AND other = ?", pair)
        else:
            db.execute("INSERT OR REPLACE INTO decided VALUES (?, ?, ?)", (*pair, int(together)))
    return one, other, None if row is None else bool(row[0])


def between(
    some: Iterable[str], others: Collection[str], together: bool
) -> tuple[tuple[str, str, bool | None], ...]:
    """The reader's word on every pair of two sets of fingerprints."""
    return tuple((one, other, together) for one in some for other in others if one != other)


class GroupingPen:
    """Writing it, each inside a transaction of `CatalogueWriter`, which gives what follows."""

    def __init__(
        self,
        db: sqlite3.Connection,
        settle: Callable[[Collection[int]], None],
        records: Callable[[Sequence[int]], None],
    ) -> None:
        """`settle` decides anew which editions of reports are current; `records` writes records."""
        self._db = db
        self._settle = settle
        self._records = records

    def regroup(self, wanted: Regrouping) -> Regrouping:
        """Put editions into other reports; returns what undoes exactly that."""
        before = regroup(self._db, wanted)
        self._settle({report for _, report in (*wanted.editions, *before.editions)})
        self._records([edition for edition, _ in wanted.editions])
        return before

    def report_apart(self, edition: int) -> int:
        """A report for an edition that leaves its own: what that says, and its own record."""
        own = "(SELECT value ->> '$' FROM record WHERE edition = e.id AND field = '{}')"
        columns = "title, country, region, publisher, subject, series, topic"
        number = self._db.execute(
            f"INSERT INTO report ({columns}) SELECT e.title, "
            f"coalesce(nullif({own.format('country')}, ''), r.country), r.region, "
            f"coalesce(nullif({own.format('publisher')}, ''), r.publisher), "
            "iif(e.subject = '', r.subject, e.subject), iif(e.series = '', r.series, e.series), "
            "r.topic FROM edition e JOIN report r ON r.id = e.report WHERE e.id = ?",
            (edition,),
        ).lastrowid
        assert number is not None
        return number

    def members(self, reports: Sequence[int]) -> list[tuple[int, str]]:
        """Editions of reports, those in the trash with them, and their fingerprints."""
        return self._db.execute(
            "SELECT e.id, e.fingerprint FROM edition e LEFT JOIN trash t ON t.edition = e.id "
            f"WHERE coalesce(e.report, t.report) IN {_GIVEN} ORDER BY e.id",
            (json.dumps(list(reports)),),
        ).fetchall()

    def give_files(self, files: Sequence[int], edition: int) -> None:
        """Let files be copies of another edition."""
        self._db.execute(
            f"UPDATE file SET edition = ? WHERE id IN {_GIVEN}",
            (edition, json.dumps(list(files))),
        )
        self._records([edition])
