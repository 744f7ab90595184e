"""The rows of pages whose text was recognised, or is to be.

Recognised words stand in the page's word list behind those of the PDF itself, whose numbers
stay what they were: notes keep their words. Writing runs on the library queue.
"""

import sqlite3
from collections.abc import Iterable

from reader.model.page import pack_words, unpack_words
from reader.model.recognised import (
    FEW_WORDS,
    RecognisedText,
    Recognition,
    WantedPage,
    pack_places,
    unpack_places,
)

_HERE = "JOIN edition e ON e.id = r.edition AND e.report IS NOT NULL"


class RecognisedLook:
    """What was recognised, and what is to be, as a catalogue is read."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def scanned(self, edition: int) -> list[int]:
        """Pages that could be read, have few words, and none that were recognised."""
        return self._numbers(
            "SELECT number FROM page WHERE edition = ? AND trouble = '' AND count < ? "
            "AND NOT recognised ORDER BY number",
            (edition, FEW_WORDS),
        )

    def textless(self, edition: int) -> list[int]:
        """Pages without a word that have not been looked at in vain."""
        return self._numbers(
            "SELECT p.number FROM page p LEFT JOIN recognised r "
            "ON r.edition = p.edition AND r.page = p.number "
            "WHERE p.edition = ? AND p.trouble = '' AND p.count = 0 "
            "AND ifnull(r.state, 'failed') != 'nothing' ORDER BY p.number",
            (edition,),
        )

    def wanted(self) -> list[WantedPage]:
        """Pages that are to be recognised, in the order in which that was asked for."""
        rows = self._db.execute(
            f"SELECT r.edition, r.page, r.languages FROM recognised r {_HERE} "
            "WHERE r.state = 'wanted' ORDER BY r.rowid"
        )
        return [WantedPage(*row) for row in rows]

    def undivided(self) -> list[int]:
        """Editions with words that are in no passage yet."""
        return self._numbers(f"SELECT r.edition FROM undivided r {_HERE} ORDER BY r.edition", ())

    def stamp(self, edition: int) -> str:
        """Other letters once other text has been recognised on pages of an edition; "" for none."""
        count, last, size, languages = self._db.execute(
            "SELECT count(*), max(rowid), sum(length(places)), group_concat(DISTINCT languages) "
            "FROM recognised WHERE edition = ? AND length(places)",
            (edition,),
        ).fetchone()
        return f"{edition}-{count}-{last}-{size}-{languages}" if count else ""

    def done(self, edition: int) -> dict[int, str]:
        """Pages whose text was recognised, and in which languages; "" where that is not known."""
        rows = self._db.execute(
            "SELECT page, iif(state = 'words', languages, '') FROM recognised "
            "WHERE edition = ? AND length(places) ORDER BY page",
            (edition,),
        )
        return dict(rows.fetchall())

    def texts(self, edition: int) -> dict[int, RecognisedText]:
        """What was recognised, by page."""
        rows = self._db.execute(
            "SELECT r.page, r.own, w.packed, r.places FROM recognised r "
            "JOIN words w ON w.edition = r.edition AND w.page = r.page "
            "WHERE r.edition = ? AND length(r.places) ORDER BY r.page",
            (edition,),
        )
        return {
            page: unpack_places(own, unpack_words(packed)[own:], places)
            for page, own, packed, places in rows
        }

    def is_scan(self, edition: int) -> bool:
        """Whether all words of an edition were recognised."""
        (own,) = self._db.execute(
            "SELECT ifnull(sum(count), 0) FROM page WHERE edition = ? AND NOT recognised",
            (edition,),
        ).fetchone()
        return not own

    def states(self, edition: int) -> dict[int, tuple[Recognition, str]]:
        """What became of the pages that were to be recognised, and why some failed."""
        rows = self._db.execute(
            "SELECT page, state, reason FROM recognised WHERE edition = ?", (edition,)
        )
        return {page: (Recognition(state), reason) for page, state, reason in rows}

    def _numbers(self, sql: str, values: tuple[object, ...]) -> list[int]:
        return [int(number) for (number,) in self._db.execute(sql, values)]


class RecognisedRows:
    """The pen for these rows. Called inside a transaction of the catalogue's writer."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def want(self, edition: int, pages: Iterable[int], languages: str) -> None:
        """Note that pages are to be recognised, but for those that have been in these languages.

        What was recognised in others stays until there is something to take its place.
        """
        self._db.executemany(
            "INSERT INTO recognised (edition, page, languages, state) "
            "VALUES (?1, ?2, ?3, 'wanted') ON CONFLICT DO UPDATE "
            "SET languages = ?3, state = 'wanted', reason = '' "
            "WHERE state != 'words' OR languages != ?3",
            [(edition, page, languages) for page in pages],
        )

    def unwant(self) -> None:
        """Call off what waits."""
        self._db.execute("DELETE FROM recognised WHERE state = 'wanted' AND NOT length(places)")
        self._db.execute(
            "UPDATE recognised SET state = 'words', languages = '' WHERE state = 'wanted'"
        )

    def settle(self, edition: int, page: int, text: RecognisedText | None) -> bool:
        """Keep what was recognised on a page, None if nothing was; whether it was words.

        Where the page has another number of own words than the text stands behind, another
        PDF has come meanwhile: the page stays as it is.
        """
        own = self._own_words(edition, page)
        kept = text if text is not None and text.own == len(own) else None
        changed = self._db.execute(
            "UPDATE recognised SET state = ?, own = ?, places = ifnull(?, places) "
            "WHERE edition = ? AND page = ? AND state = 'wanted'",
            (
                Recognition.NOTHING if kept is None else Recognition.WORDS,
                len(own),
                None if kept is None else pack_places(kept),
                edition,
                page,
            ),
        ).rowcount
        if not changed or kept is None:
            return False
        words = [*own, *kept.words]
        self._db.execute(
            "INSERT INTO words (edition, page, packed) VALUES (?1, ?2, ?3) "
            "ON CONFLICT DO UPDATE SET packed = ?3",
            (edition, page, pack_words(words)),
        )
        self._db.execute(
            "UPDATE page SET count = ?, recognised = 1 WHERE edition = ? AND number = ?",
            (len(words), edition, page),
        )
        self._db.execute("INSERT OR IGNORE INTO undivided VALUES (?)", (edition,))
        return True

    def _own_words(self, edition: int, page: int) -> list[str]:
        """The words of a page that its PDF holds, without those recognised before."""
        row = self._db.execute(
            "SELECT w.packed, iif(length(r.places), r.own, NULL) FROM words w "
            "LEFT JOIN recognised r ON r.edition = w.edition AND r.page = w.page "
            "WHERE w.edition = ? AND w.page = ?",
            (edition, page),
        ).fetchone()
        return unpack_words(row[0])[: row[1]] if row else []

    def fail(self, edition: int, page: int, reason: str) -> None:
        """Keep why a page could not be recognised."""
        self._db.execute(
            "UPDATE recognised SET state = 'failed', reason = ? "
            "WHERE edition = ? AND page = ? AND state = 'wanted'",
            (reason, edition, page),
        )

    def divided(self, edition: int) -> None:
        """The edition's passages hold all its words."""
        self._db.execute("DELETE FROM undivided WHERE edition = ?", (edition,))
