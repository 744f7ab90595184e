"""Reading the catalogue: lists for the screens, words and places for the workers.

A `Catalogue` belongs to one thread of one process; any number may be open while
the library queue writes. Each list is one SQL query.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from reader.library import (
    arrivals,
    contents,
    correcting,
    doubting,
    facts,
    lists,
    notes,
    passages,
    places,
    records,
    watches,
)
from reader.library.companies import Companies
from reader.library.comparing import Compared
from reader.library.correcting import Said
from reader.library.database import open_reader
from reader.library.facts import EditionFacts, ReportFacts
from reader.library.folder import Folder
from reader.library.grouping import GroupedRows
from reader.library.passages import IndexPassage, PlacedPassage
from reader.library.recognised import RecognisedLook
from reader.library.rows import (
    EDITION,
    FILE,
    NEWEST_FIRST,
    REPORT,
    edition_of,
    file_of,
    named_path,
    report_of,
)
from reader.library.schema import CATALOGUE
from reader.library.webpages import saved_pages
from reader.model.arrival import Arrival, PastImport
from reader.model.contents import Caption, Section
from reader.model.doubt import Doubtful, Neighbour
from reader.model.note import NoteRow
from reader.model.order import News, PersonalOrder, WatchedEdition
from reader.model.page import PageInfo, unpack_words
from reader.model.places import Bookmark, OpenTab
from reader.model.record import Record
from reader.model.report import Edition, Gap, PdfFile, Report, ReportRow, Trashed
from reader.model.webpage import SavedPage

P = ParamSpec("P")
T = TypeVar("T")


class Catalogue:
    """The catalogue of one library, to read."""

    def __init__(self, folder: Path, person: Path | None = None) -> None:
        """Open it. `person` is that person's file, for unread marks and places.

        Raises `Mendable` if there is no catalogue, or one of a newer program.
        """
        self._db = open_reader(Folder(folder).catalogue, len(CATALOGUE))
        self.recognised = RecognisedLook(self._db)
        """What was recognised on pages, and what is to be."""
        self.grouped = GroupedRows(self._db)
        if person is not None:
            self.attach(person)
        self.companies = Companies(self._db)
        """Companies that editions name."""
        self.compared = Compared(self._db)
        """Comparisons of editions that are kept."""

    def attach(self, person: Path) -> None:
        """Take a person's file beside the catalogue."""
        self._db.execute("ATTACH ? AS person", (str(person),))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def ask(
        self,
        query: Callable[Concatenate[sqlite3.Connection, P], T],
        *args: P.args,
        **more: P.kwargs,
    ) -> T:
        """The answer of a query of another module of the library, as `carried.tallies`."""
        return query(self._db, *args, **more)

    def version(self) -> int:
        """A number that is another one once somebody else has committed a change."""
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

    # -- following changes -------------------------------------------------------

    def last_change(self) -> int:
        """Number of the newest change that the index must follow, 0 if there is none."""
        return int(self._db.execute("SELECT ifnull(max(number), 0) FROM change").fetchone()[0])

    def changes_after(self, number: int) -> list[tuple[int, str, int]]:
        """Changes after `number`, oldest first, as (number, "add" or "remove", edition).

        Of each edition only the newest change is given: what was added and
        removed since is a removal.
        """
        rows = self._db.execute(
            "SELECT max(number), what, edition FROM change WHERE number > ? "
            "GROUP BY edition ORDER BY 1",
            (number,),
        )
        return [(int(n), str(what), int(edition)) for n, what, edition in rows]

    # -- what is indexed ---------------------------------------------------------

    def index_passages(self, edition: int) -> Iterator[IndexPassage]:
        """The passages of an edition in order, with their words (`passages.to_index`)."""
        return passages.to_index(self._db, edition)

    def passages(self, pairs: Sequence[tuple[int, int]]) -> list[PlacedPassage]:
        """The passages of these (edition, number), in the order asked (`passages.placed`)."""
        return passages.placed(self._db, pairs)

    def passage_numbers(self, places: Sequence[tuple[int, int, int]]) -> list[int]:
        """The passage at each (edition, page, word of the page), -1 where the page has none."""
        return passages.numbers(self._db, places)

    def page_words(self, edition: int, page: int) -> list[str]:
        """The word list of a page, empty if it has none."""
        row = self._db.execute(
            "SELECT packed FROM words WHERE edition = ? AND page = ?", (edition, page)
        ).fetchone()
        return unpack_words(row[0]) if row else []

    def edition_words(
        self, edition: int, first: int = 1, last: int = 1 << 30
    ) -> Iterator[tuple[int, list[str]]]:
        """Page numbers and word lists of an edition, in order; pages without words are left out."""
        for page, packed in self._db.execute(
            "SELECT page, packed FROM words WHERE edition = ? AND page BETWEEN ? AND ? "
            "ORDER BY page",
            (edition, first, last),
        ):
            yield page, unpack_words(packed)

    # -- facts for filters, placing and relating ---------------------------------

    def editions(self) -> list[EditionFacts]:
        """Every whole edition, for filters and facets."""
        return facts.edition_facts(self._db)

    def facts(self) -> list[ReportFacts]:
        """Every whole edition, for placing and relating; newest first in each report."""
        return facts.report_facts(self._db)

    def vectors(self) -> dict[int, bytes]:
        """Term vector of each current edition."""
        rows = self._db.execute(
            "SELECT id, vector FROM edition WHERE current AND report IS NOT NULL"
        )
        return {int(edition): bytes(vector) for edition, vector in rows}

    def completeness(self) -> tuple[int, int, int]:
        """Whole editions, their pages, and those of them that could not be read."""
        row = self._db.execute(
            "SELECT count(*), ifnull(sum(pages), 0), ifnull(sum(unreadable), 0) "
            "FROM edition WHERE report IS NOT NULL"
        ).fetchone()
        return int(row[0]), int(row[1]), int(row[2])

    def totals(self) -> tuple[int, int]:
        """Reports, and files that could not be imported."""
        row = self._db.execute(
            "SELECT (SELECT count(*) FROM report), "
            "(SELECT count(*) FROM arrival WHERE outcome = 'failed' AND trouble != 'cancelled')"
        ).fetchone()
        return int(row[0]), int(row[1])

    # -- lists -------------------------------------------------------------------

    def reports(self) -> list[ReportRow]:
        """Each report with its current edition, newest first; needs the person's file."""
        return lists.report_rows(self._db)

    def order(self) -> PersonalOrder:
        """The person's tags, collections and saved searches; needs the person's file."""
        return lists.personal_order(self._db)

    def order_of(self, report: int) -> lists.OrderOf:
        """What this person has put on a report; needs the person's file."""
        return lists.order_of(self._db, report)

    def fingerprints(self, reports: Iterable[int]) -> dict[int, list[str]]:
        """The fingerprints of each report's editions, the current one first."""
        return lists.fingerprints(self._db, reports)

    def notes(self, report: int = 0, edition: int = 0) -> list[NoteRow]:
        """The person's notes in the order of their places; of one report or edition, or of all."""
        return notes.note_rows(self._db, report, edition)

    def trashed(self) -> list[Trashed]:
        """Editions that were removed and can be restored, the last first."""
        return lists.trashed(self._db)

    def removed_paths(self) -> list[str]:
        """Where the PDFs of removed copies lie."""
        return lists.removed_paths(self._db)

    def doubtful(self) -> list[Doubtful]:
        """Editions that something is doubtful of (`doubting.doubtful`)."""
        return doubting.doubtful(self._db)

    def neighbours(self) -> list[Neighbour]:
        """Reports that may answer for others (`doubting.neighbours`)."""
        return doubting.neighbours(self._db)

    def report(self, report: int) -> Report | None:
        """A report, None if there is none of this id."""
        row = self._db.execute(
            f"SELECT {REPORT} FROM report r WHERE r.id = ?", (report,)
        ).fetchone()
        return report_of(row) if row else None

    def edition(self, edition: int) -> Edition | None:
        """A whole edition, None if there is none of this id."""
        row = self._db.execute(
            f"SELECT {EDITION} FROM edition e WHERE e.id = ? AND e.report IS NOT NULL", (edition,)
        ).fetchone()
        return edition_of(row) if row else None

    def edition_by_fingerprint(self, fingerprint: str) -> Edition | None:
        """The whole edition of this fingerprint, None if there is none."""
        row = self._db.execute(
            f"SELECT {EDITION} FROM edition e WHERE e.fingerprint = ? AND e.report IS NOT NULL",
            (fingerprint,),
        ).fetchone()
        return edition_of(row) if row else None

    def history(self, report: int) -> list[tuple[Edition, str]]:
        """The editions of a report, newest first, each with the path of its file."""
        rows = self._db.execute(
            f"SELECT {EDITION}, (SELECT path FROM file f WHERE f.edition = e.id ORDER BY f.id) "
            f"FROM edition e WHERE e.report = ? ORDER BY {NEWEST_FIRST}",
            (report,),
        )
        return [(edition_of(row), named_path(row[10] or "")) for row in rows]

    def record(self, edition: int) -> Record:
        """The record of an edition; empty fields where nothing is known."""
        return records.record_of(self._db, edition)

    def said_in_records(self, letters: Sequence[str]) -> Iterator[tuple[int, str, str]]:
        """Edition, field and text of what records of whole editions say with any of these."""
        return records.saying(self._db, letters)

    def webpages(self, where: str = "1", *values: object) -> list[SavedPage]:
        """Saved report pages that a condition fits (`webpages.saved_pages`)."""
        return saved_pages(self._db, where, *values)

    def said(self, editions: Sequence[int]) -> list[Said]:
        """What the fields of editions say, with what is printed (`correcting.said`)."""
        return correcting.said(self._db, editions)

    def labels(self, edition: int) -> dict[int, str]:
        """Page -> the printed number, of those pages where it is another one."""
        rows = self._db.execute(
            "SELECT number, label FROM page WHERE edition = ? "
            "AND label NOT IN ('', CAST(number AS TEXT))",
            (edition,),
        )
        return dict(rows.fetchall())

    def pages(self, edition: int) -> list[PageInfo]:
        """Sizes, labels and troubles of an edition's pages."""
        return contents.pages(self._db, edition)

    def sections(self, edition: int) -> list[Section]:
        """The sections of an edition in order."""
        return contents.sections(self._db, edition)

    def captions(self, edition: int) -> list[Caption]:
        """The captions of an edition in order."""
        return contents.captions(self._db, edition)

    def files(self, edition: int = 0) -> list[PdfFile]:
        """The files of an edition, of all editions if 0."""
        rows = self._db.execute(
            f"SELECT {FILE} FROM file f WHERE ? IN (0, f.edition) ORDER BY f.id", (edition,)
        )
        return [file_of(row) for row in rows]

    def file(self, file: int) -> PdfFile | None:
        """A file, None if there is none of this id."""
        row = self._db.execute(f"SELECT {FILE} FROM file f WHERE f.id = ?", (file,)).fetchone()
        return file_of(row) if row else None

    def file_by_sha256(self, sha256: str) -> PdfFile | None:
        """The file with these bytes, None if there is none; it may lie in the trash."""
        row = self._db.execute(
            f"SELECT {FILE} FROM file f WHERE f.sha256 = ?", (sha256,)
        ).fetchone()
        return file_of(row) if row else None

    def failed(self) -> list[Arrival]:
        """Files that could not be imported, newest first."""
        return arrivals.failed(self._db)

    def past_imports(self) -> list[PastImport]:
        """The imports that can be read about, newest first."""
        return arrivals.past(self._db)

    def arrivals(self, run: int) -> list[Arrival]:
        """The files of an import, in the order in which they were found."""
        return arrivals.of_run(self._db, run)

    def origin(self, edition: int) -> str:
        """Where the first file of an edition came from, as far as that is known."""
        return arrivals.origin(self._db, edition)

    def place(self, fingerprint: str) -> tuple[int, float, float]:
        """Page, top and zoom where this person stopped reading; page 0 if never opened."""
        row = self._db.execute(
            "SELECT page, top, zoom FROM person.place WHERE fingerprint = ?", (fingerprint,)
        ).fetchone()
        return row or (0, 0.0, 0.0)

    def gaps(self) -> list[Gap]:
        """Pages that could not be read, and pages without text, by edition (`lists.gaps`)."""
        return lists.gaps(self._db)

    def news(self, search: int) -> list[News]:
        """What a watch found since this person looked (`watches.news`)."""
        return watches.news(self._db, search)

    def unasked(self, most: int) -> list[WatchedEdition]:
        """Editions that this person's watches are still to be asked of (`watches.unasked`)."""
        return watches.unasked(self._db, most)

    def bookmarks(self, fingerprint: str) -> list[Bookmark]:
        """This person's bookmarks in an edition, in the order of its pages."""
        return places.bookmarks(self._db, fingerprint)

    def open_tabs(self) -> list[OpenTab]:
        """The tabs that this person left open, in their order."""
        return places.open_tabs(self._db)

    def integrity(self) -> str:
        """What SQLite says of the file: "ok", or the first problem."""
        try:
            wrong = self._db.execute("PRAGMA main.foreign_key_check").fetchone()
            if wrong:
                return f"a row of {wrong[0]} refers to something that is gone"
            return str(self._db.execute("PRAGMA main.quick_check(1)").fetchone()[0])
        except sqlite3.DatabaseError as error:
            return str(error)


def person_notes(library: Path, person: Path) -> list[NoteRow]:
    """A person's notes in a library; none where there is no file of theirs that can be read."""
    if not person.exists():
        return []
    catalogue = Catalogue(library)
    try:
        catalogue.attach(person)
        return catalogue.notes()
    except sqlite3.DatabaseError:  # not one of this program's, or of an older one's without notes
        return []
    finally:
        catalogue.close()
