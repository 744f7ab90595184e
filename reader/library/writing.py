"""Writing the catalogue. Runs on the library queue only, in short transactions."""

import dataclasses
import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from reader.library import correcting, doubting, grouping, replacing, trash
from reader.library.arrivals import ArrivalRows
from reader.library.companies import CompanyRows
from reader.library.comparing import ComparedRows
from reader.library.contents import put_contents
from reader.library.correcting import Before, ReportBefore, Value
from reader.library.database import open_writer, transaction
from reader.library.files import FileRows, NewFile
from reader.library.folder import Folder
from reader.library.grouping import UNKNOWN, GroupingPen, Placed
from reader.library.recognised import RecognisedRows
from reader.library.records import put_record
from reader.library.schema import CATALOGUE
from reader.library.webpages import WebpageRows
from reader.model.arrival import Arrival, Outcome
from reader.model.contents import Contents
from reader.model.page import PageInfo
from reader.model.record import READER, Record


@dataclass(frozen=True, slots=True)
class NewReport:
    """What a report is known by when its first edition comes."""

    title: str
    country: str
    region: str
    publisher: str
    subject: str
    series: str
    state: str = "live"


@dataclass(frozen=True, slots=True)
class NewEdition:
    """An edition whose pages are in the catalogue and that becomes visible now."""

    fingerprint: str
    title: str
    updated: str
    number: str
    pages: int
    unreadable: int
    contents: Contents
    record: Record
    vector: bytes
    named: str = ""
    """The title in the PDF's document information."""
    made: str = ""
    """When the PDF was made, ISO 8601."""
    placed: Placed = UNKNOWN


class CatalogueWriter:
    """The one writer of a library's catalogue."""

    def __init__(self, folder: Folder) -> None:
        """Open or make the catalogue. Raises `Mendable` (newer, damaged)."""
        self._db = open_writer(folder.catalogue, CATALOGUE, folder.backups)
        self.arrivals = ArrivalRows(self._db)
        """The rows of files that arrive."""
        self.files = FileRows(self._db)
        """The files of editions, and what is still to be done with them."""
        self.companies = CompanyRows(self._db)
        """Companies that editions name."""
        self.grouping = GroupingPen(self._db, self._settle, self.files.write_records)
        """Which report each edition is of."""
        self.webpages = WebpageRows(self._db)
        """Saved report pages, and what they say for editions."""
        self.compared = ComparedRows(self._db)
        """Comparisons of editions that are kept."""
        self.recognised = RecognisedRows(self._db)
        """The rows of pages whose text is recognised."""

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.OperationalError):  # the disk is full, and it can wait
            self._db.execute("PRAGMA optimize")
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing."""
        with transaction(self._db):
            yield

    # -- editions ----------------------------------------------------------------

    def forget_unfinished(self) -> None:
        """Remove editions whose import was cut short, and those that gave their files away."""
        self._db.execute(
            "DELETE FROM edition WHERE report IS NULL AND (id NOT IN (SELECT edition FROM trash) "
            "OR id NOT IN (SELECT edition FROM file UNION ALL SELECT edition FROM removed_copy))"
        )

    def begin_edition(self) -> int:
        """An edition that nobody sees yet, for its pages to be put in; returns its id."""
        return self._insert("INSERT INTO edition (report) VALUES (NULL)", ())

    def drop_edition(self, edition: int) -> None:
        """Remove an edition that was begun and will not be finished."""
        self._db.execute(
            "DELETE FROM edition WHERE id = ?1 AND report IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM trash WHERE edition = ?1)",
            (edition,),
        )

    def add_pages(self, edition: int, pages: Sequence[PageInfo], words: Sequence[bytes]) -> None:
        """A portion of pages with their packed words, one short transaction."""
        with self.transaction():
            self._db.executemany(
                "INSERT INTO page (edition, number, width, height, rotation, label, trouble, "
                "count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (edition, p.number, p.width, p.height, p.rotation, p.label, p.trouble, p.words)
                    for p in pages
                ],
            )
            self._db.executemany(
                "INSERT INTO words (edition, page, packed) VALUES (?, ?, ?)",
                [
                    (edition, page.number, packed)
                    for page, packed in zip(pages, words, strict=True)
                    if packed
                ],
            )

    def finish_edition(
        self,
        arrival: int,
        edition: int,
        new: NewEdition,
        file: NewFile,
        report: int | NewReport,
        reason: str = "",
    ) -> int:
        """Make an edition visible, whole, in one transaction; returns its report's id.

        The move of the file, its JSON record and the index follow from what is
        noted here.
        """
        with self.transaction():
            outcome = Outcome.NEW_EDITION
            if isinstance(report, NewReport):
                outcome = Outcome.NEW_REPORT
                fields = dataclasses.astuple(report)
                report = self._insert(
                    "INSERT INTO report (title, country, region, publisher, subject, series, "
                    "state) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    fields,
                )
            self._db.execute("UPDATE edition SET report = ? WHERE id = ?", (report, edition))
            self._fill(edition, new, file)
            self._settle([report])
            self._db.execute("INSERT INTO change (what, edition) VALUES ('add', ?)", (edition,))
            self.arrivals.settle(
                Arrival(arrival, "", outcome, report, edition, new.pages, reason=reason)
            )
        return report

    def _fill(self, edition: int, new: NewEdition, file: NewFile) -> None:
        """Put all but its pages into an edition."""
        self._db.execute(
            "UPDATE edition SET fingerprint = ?, title = ?, updated = ?, number = ?, pages = ?, "
            "unreadable = ?, vector = ?, named = ?, made = ? WHERE id = ?",
            (
                new.fingerprint,
                new.title,
                new.updated,
                new.number,
                new.pages,
                new.unreadable,
                new.vector,
                new.named,
                new.made,
                edition,
            ),
        )
        put_contents(self._db, edition, new.contents)
        put_record(self._db, edition, new.record)
        grouping.put(self._db, edition, new.placed)
        self.files.add(edition, file)

    def replace_edition(self, edition: int, begun: int, new: NewEdition, file: NewFile) -> None:
        """Give an edition the contents of one whose pages are in the catalogue as `begun`.

        `begun` gets what the edition held, and goes into the trash with it; what the
        reader has corrected counts for the new contents, too.
        """
        self._fill(begun, new, file)
        replacing.swap(self._db, edition, begun)
        replacing.carry_corrections(self._db, begun, edition)
        self._db.execute(
            "UPDATE edition SET report = (SELECT report FROM edition WHERE id = ?1) WHERE id = ?2",
            (edition, begun),
        )
        self.remove([begun])

    def exchange(self, edition: int, other: int) -> bool:
        """Let an edition and one in the trash change their contents; False if one is gone."""
        there = self._db.execute(
            "SELECT e.report FROM edition e JOIN trash t ON t.edition = ?2 "
            "WHERE e.id = ?1 AND e.report IS NOT NULL",
            (edition, other),
        ).fetchone()
        if there is None:
            return False
        replacing.swap(self._db, edition, other)
        self._settle(there)
        return True

    def add_copy(self, arrival: Arrival, file: NewFile) -> None:
        """Another file of the edition that an arrival turned out to be."""
        with self.transaction():
            self.files.add(arrival.edition, file)
            self.arrivals.settle(arrival)

    def divide_anew(self, edition: int, contents: Contents, vector: bytes) -> None:
        """Give an edition other sections and passages; the index follows, all else stays."""
        with self.transaction():
            for table in ("section", "passage", "caption"):
                self._db.execute(f"DELETE FROM {table} WHERE edition = ?", (edition,))
            put_contents(self._db, edition, contents)
            self._db.execute("UPDATE edition SET vector = ? WHERE id = ?", (vector, edition))
            self.recognised.divided(edition)
            self._db.execute("INSERT INTO change (what, edition) VALUES ('add', ?)", (edition,))

    def remove_file(self, file: int) -> None:
        """Forget a file whose PDF is gone, with its edition and report if it was their last."""
        with self.transaction():
            row = self._db.execute(
                "SELECT f.edition, e.report FROM file f JOIN edition e ON e.id = f.edition "
                "WHERE f.id = ?",
                (file,),
            ).fetchone()
            if not row:
                return
            edition, report = row
            self._db.execute("DELETE FROM file WHERE id = ?", (file,))
            left = "SELECT 1 FROM file WHERE edition = ?"
            if not self._db.execute(left, (edition,)).fetchone():
                self._db.execute("DELETE FROM edition WHERE id = ?", (edition,))
                self._db.execute(
                    "INSERT INTO change (what, edition) VALUES ('remove', ?)", (edition,)
                )
            self._settle([report])

    # -- the reader's own word, the trash ----------------------------------------

    def correct(self, editions: Sequence[int], field: str, value: Value) -> list[Before]:
        """Put the reader's word into a field of these editions' records (`correcting.correct`)."""
        return self._corrected(correcting.correct(self._db, editions, field, value))

    def revert(self, editions: Sequence[int], field: str) -> list[Before]:
        """Let what is printed count again (`correcting.revert`)."""
        return self._corrected(correcting.revert(self._db, editions, field))

    def put_back(self, befores: Sequence[Before]) -> list[Before]:
        """Undo a correction (`correcting.put_back`)."""
        return self._corrected(correcting.put_back(self._db, befores))

    def settle_reports(self, reports: Collection[int]) -> None:
        """Decide anew which edition of each is current, by their dates."""
        self._settle(reports)

    def settle_doubt(self, editions: Sequence[int], field: str, settled: bool) -> None:
        """Note that the reader has found a field right, or forget it (`doubting.settle`)."""
        doubting.settle(self._db, editions, field, settled)

    def siblings(self, editions: Sequence[int]) -> list[int]:
        """All editions of the reports that these are editions of."""
        return correcting.siblings(self._db, editions)

    def report_values(self, editions: Sequence[int]) -> list[tuple[ReportBefore, dict[str, str]]]:
        """The rows of these editions' reports, with the records that they follow."""
        return correcting.report_values(self._db, editions)

    def set_reports(self, rows: Sequence[ReportBefore]) -> list[ReportBefore]:
        """Change the rows of reports (`correcting.set_reports`)."""
        return correcting.set_reports(self._db, rows)

    def remove(self, editions: Sequence[int]) -> None:
        """Put editions into the trash; files and index follow."""
        self._settle(trash.remove(self._db, editions))

    def restore(self, editions: Sequence[int]) -> None:
        """Take editions out of the trash; files and index follow."""
        self._settle(trash.restore(self._db, editions))

    def empty(self, editions: Sequence[int]) -> list[str]:
        """Forget editions of the trash for good; returns their files' paths."""
        return trash.empty(self._db, editions)

    def remove_copies(self, files: Sequence[int]) -> None:
        """Put single files of editions into the trash (`trash.remove_copies`)."""
        trash.remove_copies(self._db, files)

    def restore_copies(self, files: Sequence[int]) -> list[int]:
        """Give single files back to their editions (`trash.restore_copies`)."""
        return trash.restore_copies(self._db, files)

    def moved_copy(self, file: int, path: str) -> None:
        """A removed copy lies here now."""
        self._db.execute("UPDATE removed_copy SET path = ? WHERE file = ?", (path, file))

    def empty_copies(self, files: Sequence[int]) -> list[str]:
        """Forget single files of the trash for good; returns their paths."""
        return trash.empty_copies(self._db, files)

    def set_language(self, edition: int, language: str, source: str) -> None:
        """Note the language of an edition, unless the reader has said it."""
        self._db.execute(
            "INSERT INTO record (edition, field, value, source) VALUES (?1, 'language', ?2, ?3) "
            "ON CONFLICT DO UPDATE SET value = ?2, source = ?3 WHERE source != ?4",
            (edition, json.dumps(language), source, READER),
        )
        self.files.write_records([edition])

    def _corrected(self, befores: list[Before]) -> list[Before]:
        """After a correction: dates decide anew which edition is current, records are written."""
        wanted = [one.edition for one in befores]
        if any(one.field in (*correcting.EDITION_FIELDS, "status") for one in befores):
            reports = self._db.execute(
                "SELECT DISTINCT report FROM edition "
                "WHERE report IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(wanted),),
            ).fetchall()
            self._settle([report for (report,) in reports])
        self.files.write_records(wanted)
        return befores

    def _settle(self, reports: Collection[int]) -> None:
        """Mark the newest edition of each as current; the report has its title and its state.

        A report without any edition is forgotten.
        """
        given = (json.dumps(list(reports)),)
        inside = "(SELECT value FROM json_each(?))"
        self._db.execute(
            "UPDATE edition SET current = (id = (SELECT o.id FROM edition o "
            "WHERE o.report = edition.report ORDER BY o.updated DESC, o.number DESC, o.id DESC "
            f"LIMIT 1)) WHERE report IN {inside}",
            given,
        )
        self._db.execute(
            f"DELETE FROM report WHERE id IN {inside} "
            "AND NOT EXISTS (SELECT 1 FROM edition e WHERE e.report = report.id)",
            given,
        )
        self._db.execute(
            "UPDATE report SET (title, state) = (SELECT e.title, iif(lower(s.value) LIKE "
            "'%archiv%' OR lower(s.value) LIKE '%discontinu%', 'archived', 'live') "
            "FROM edition e LEFT JOIN record s ON s.edition = e.id AND s.field = 'status' "
            f"WHERE e.report = report.id AND e.current) WHERE id IN {inside}",
            given,
        )

    def _insert(self, sql: str, values: Sequence[object]) -> int:
        number = self._db.execute(sql, values).lastrowid
        assert number is not None
        return number
