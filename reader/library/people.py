"""One person's own order and places, apart from the catalogue.

In the library's `people/` folder, or in the person's own data folder where the
library cannot be written.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from reader.base.paths import data_folder, person
from reader.library import carried, dropped, notes
from reader.library.database import open_writer, transaction
from reader.library.dropped import DroppedFile
from reader.library.folder import Folder
from reader.library.schema import PERSON
from reader.model.carried import CarriedNote
from reader.model.note import Note
from reader.model.order import Collection, Flag, Rule, SavedSearch, Tag
from reader.model.places import Bookmark, OpenTab


def person_file(folder: Folder) -> Path:
    """Where this person's file for a library is; it may not exist yet."""
    writable = os.access(folder.root if folder.root.exists() else folder.root.parent, os.W_OK)
    if writable or not folder.root.parent.exists():
        return folder.people / f"{person()}.sqlite"
    key = hashlib.sha256(str(folder.root).encode()).hexdigest()[:16]
    return data_folder() / "people" / f"{person()}-{key}.sqlite"


class PersonWriter:
    """The one writer of a person's file. Runs on the library queue.

    A report is named by the fingerprints of its editions. What is put on a report
    is put on the first of them, and taken off all.
    """

    def __init__(self, path: Path) -> None:
        """Open or make it. Raises `Mendable` (newer, damaged)."""
        self._db = open_writer(path, PERSON, path.parent / "backups")

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing."""
        with transaction(self._db):
            yield

    # -- reading -----------------------------------------------------------------

    def set_place(self, fingerprint: str, page: int, top: float, zoom: float) -> None:
        """Remember where the person stopped reading; opening marks an edition as read."""
        self._db.execute(
            "INSERT INTO place (fingerprint, page, top, zoom, furthest) VALUES (?1, ?2, ?3, ?4, ?2)"
            " ON CONFLICT DO UPDATE SET page = excluded.page, top = excluded.top, "
            "zoom = excluded.zoom, opened = excluded.opened, unread = 0, "
            "furthest = max(furthest, excluded.furthest)",
            (fingerprint, page, top, zoom),
        )

    def pass_place(self, fingerprint: str, page: int, top: float, zoom: float) -> None:
        """Keep a place that the person may only be passing, in case of a kill.

        It says nothing of how far the edition was read; `set_place` follows.
        """
        self._db.execute(
            "INSERT INTO place (fingerprint, page, top, zoom) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT DO UPDATE SET page = excluded.page, top = excluded.top, "
            "zoom = excluded.zoom",
            (fingerprint, page, top, zoom),
        )

    def set_unread(self, fingerprints: Iterable[str], unread: bool) -> None:
        """Mark editions as unread or as read; the place where the person stopped stays."""
        self._db.executemany(
            "INSERT INTO place (fingerprint, page, unread, opened) VALUES (?1, 0, ?2, '') "
            "ON CONFLICT DO UPDATE SET unread = ?2",
            [(fingerprint, int(unread)) for fingerprint in fingerprints],
        )

    def follow_text(self, old: str, new: str) -> None:
        """An edition has another text: what was put on the old one holds for the new one, too."""
        self._db.execute(
            "INSERT OR IGNORE INTO place (fingerprint, page, top, zoom, opened, furthest, unread) "
            "SELECT ?2, page, top, zoom, opened, furthest, unread FROM place "
            "WHERE fingerprint = ?1",
            (old, new),
        )
        for table, column in (
            ("flagged", "flag"),
            ("tagged", "tag"),
            ("collected", "collection"),
        ):
            self._db.execute(
                f"INSERT OR IGNORE INTO {table} ({column}, fingerprint) "
                f"SELECT {column}, ?2 FROM {table} WHERE fingerprint = ?1",
                (old, new),
            )
        self._db.execute(
            "INSERT OR IGNORE INTO watched (search, fingerprint, passages, page, seen) "
            "SELECT search, ?2, passages, page, seen FROM watched WHERE fingerprint = ?1",
            (old, new),
        )

    def share_order(self, some: Sequence[str], others: Sequence[str]) -> None:
        """A report is split: its flags, tags and collections hold for both its parts."""
        for source, target in ((some, others[:1]), (others, some[:1])):
            for table, column in (
                ("flagged", "flag"),
                ("tagged", "tag"),
                ("collected", "collection"),
            ):
                self._db.execute(
                    f"INSERT OR IGNORE INTO {table} ({column}, fingerprint) "
                    f"SELECT DISTINCT {column}, t.value FROM {table}, json_each(?2) t "
                    "WHERE fingerprint IN (SELECT value FROM json_each(?1))",
                    (json.dumps(source), json.dumps(target)),
                )

    # -- flags and tags ----------------------------------------------------------

    def flag(self, flag: Flag, reports: Iterable[list[str]], on: bool) -> None:
        """Put a flag on reports, or take it off."""
        self._put("flagged", "flag", flag, reports, on)

    def tag(self, name: str, reports: Iterable[list[str]], on: bool) -> None:
        """Put a tag that there is on reports, or take it off."""
        self._put("tagged", "tag", name, reports, on)

    def set_tag(self, tag: Tag) -> None:
        """Make a tag, or give it another colour."""
        self._db.execute(
            "INSERT INTO tag VALUES (?, ?) ON CONFLICT DO UPDATE SET colour = excluded.colour",
            (tag.name, tag.colour),
        )

    def rename_tag(self, name: str, to: str) -> None:
        """Give a tag another name; where that name is taken the two become one."""
        taken = self._db.execute("SELECT 1 FROM tag WHERE name = ?", (to,)).fetchone()
        if taken and name != to:
            self._db.execute(
                "INSERT OR IGNORE INTO tagged SELECT ?, fingerprint FROM tagged WHERE tag = ?",
                (to, name),
            )
            self.remove_tag(name)
        else:
            self._db.execute("UPDATE tag SET name = ? WHERE name = ?", (to, name))

    def remove_tag(self, name: str) -> None:
        """Take a tag off everything and forget it."""
        self._db.execute("DELETE FROM tag WHERE name = ?", (name,))

    def tags(self) -> set[str]:
        """The names of all tags."""
        return {row[0] for row in self._db.execute("SELECT name FROM tag")}

    def tagged(self, name: str) -> list[str]:
        """The fingerprints that bear a tag."""
        return [
            row[0]
            for row in self._db.execute("SELECT fingerprint FROM tagged WHERE tag = ?", (name,))
        ]

    # -- collections -------------------------------------------------------------

    def collect(self, collection: int, reports: Iterable[list[str]], on: bool) -> None:
        """Put reports into a collection, or take them out."""
        self._put("collected", "collection", collection, reports, on)

    def set_collection(self, one: Collection) -> int:
        """Make a collection (id 0), or give it another name or parent; returns its id."""
        number = self._db.execute(
            "INSERT INTO collection VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
            "SET parent = excluded.parent, name = excluded.name RETURNING id",
            (one.id or None, one.parent or None, one.name),
        ).fetchone()[0]
        return int(number)

    def remove_collection(self, collection: int) -> None:
        """Forget a collection and those inside it; the reports stay."""
        self._db.execute("DELETE FROM collection WHERE id = ?", (collection,))

    def collected(self, collection: int) -> list[str]:
        """The fingerprints in a collection itself."""
        rows = self._db.execute(
            "SELECT fingerprint FROM collected WHERE collection = ?", (collection,)
        )
        return [row[0] for row in rows]

    def collections(self) -> list[Collection]:
        """Every collection."""
        rows = self._db.execute("SELECT id, ifnull(parent, 0), name FROM collection ORDER BY id")
        return [Collection(*row) for row in rows]

    # -- saved searches ----------------------------------------------------------

    def set_search(self, search: SavedSearch) -> int:
        """Keep a search (id 0), or change one; returns its id.

        One of the same name is changed, not doubled.
        """
        number = self._db.execute(
            "INSERT INTO saved_search (id, name, text, all_editions) "
            "VALUES (ifnull(?1, (SELECT id FROM saved_search WHERE name = ?2)), ?2, ?3, ?4) "
            "ON CONFLICT DO UPDATE SET "
            "name = excluded.name, text = excluded.text, all_editions = excluded.all_editions "
            "RETURNING id",
            (search.id or None, search.name, search.text, int(search.all_editions)),
        ).fetchone()[0]
        return int(number)

    def remove_search(self, search: int) -> None:
        """Forget a saved search."""
        self._db.execute("DELETE FROM saved_search WHERE id = ?", (search,))

    def watch(self, search: int, on: bool, fingerprints: Iterable[str]) -> None:
        """Make a saved search a watch, or no longer; it has seen these editions already."""
        self._db.execute("DELETE FROM watched WHERE search = ?", (search,))
        self._db.execute("UPDATE saved_search SET watched = ? WHERE id = ?", (int(on), search))
        if on:
            self._db.executemany(
                "INSERT OR IGNORE INTO watched (search, fingerprint) "
                "SELECT id, ?2 FROM saved_search WHERE id = ?1",
                [(search, fingerprint) for fingerprint in fingerprints],
            )

    def watch_anew(self, fingerprint: str) -> None:
        """Let watches be asked of an edition again in which they have found nothing."""
        self._db.execute(
            "DELETE FROM watched WHERE fingerprint = ? AND passages = 0", (fingerprint,)
        )

    def watch_found(self, found: Iterable[tuple[int, str, int, int]]) -> None:
        """Keep what watches found: watch, edition, passages, and the page of the best."""
        self._db.executemany(
            "INSERT OR IGNORE INTO watched (search, fingerprint, passages, page, seen) "
            "SELECT id, ?2, ?3, ?4, ?3 = 0 FROM saved_search WHERE id = ?1 AND watched",
            list(found),
        )

    def see_news(self, search: int) -> None:
        """The person has looked at what a watch found."""
        self._db.execute("UPDATE watched SET seen = 1 WHERE search = ?", (search,))

    # -- rules on import ---------------------------------------------------------

    def rules(self) -> list[Rule]:
        """The rules in their order."""
        rows = self._db.execute(
            "SELECT id, publisher, folder, words, tags, ifnull(collection, 0), language, active "
            "FROM rule ORDER BY place"
        )
        return [
            Rule(id, publisher, folder, words, tuple(json.loads(tags)), shelf, language, bool(on))
            for id, publisher, folder, words, tags, shelf, language, on in rows
        ]

    def set_rules(self, rules: Iterable[Rule]) -> None:
        """Keep these rules in this order, in place of those before."""
        with self.transaction():
            self._db.execute("DELETE FROM rule")
            self._db.executemany(
                "INSERT INTO rule (id, place, publisher, folder, words, tags, collection, "
                "language, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        rule.id or None,
                        place,
                        rule.publisher,
                        rule.folder,
                        rule.words,
                        json.dumps(rule.tags),
                        rule.collection or None,
                        rule.language,
                        int(rule.active),
                    )
                    for place, rule in enumerate(rules)
                ],
            )

    # -- notes -------------------------------------------------------------------

    def put_note(self, note: Note) -> int:
        """Keep a note (id 0), or change one, or bring one back; returns its id."""
        return notes.put_note(self._db, note)

    def take_notes(self, numbers: Sequence[int]) -> list[Note]:
        """Remove notes with all their anchors, and return them: one for each anchor."""
        return notes.take_notes(self._db, numbers)

    def notes_in(self, fingerprint: str) -> list[Note]:
        """The notes in one edition, in the order of their places."""
        return notes.notes_by_fingerprint(self._db, fingerprint)

    def unwritten(self) -> list[str]:
        """Fingerprints of editions whose notes are still to be written beside the PDFs."""
        return notes.unwritten(self._db)

    def written(self, fingerprint: str) -> None:
        """The notes of an edition are written beside its PDFs."""
        notes.written(self._db, fingerprint)

    def carried(self, note: int, fingerprint: str) -> CarriedNote | None:
        """What became of a note in a newer edition, None if nobody has looked."""
        return carried.state(self._db, note, fingerprint)

    def put_carried(self, state: CarriedNote) -> None:
        """Keep what became of a note that is still there, with its place in the newer edition."""
        carried.put(self._db, state)

    def withdraw_carried(self, note: int, fingerprint: str) -> None:
        """Forget what became of a note in an edition, and take it out of there."""
        carried.withdraw(self._db, note, fingerprint)

    # -- watched folders ---------------------------------------------------------

    def dropped(self) -> list[DroppedFile]:
        """The files of watched folders that have been seen."""
        return dropped.files(self._db)

    def see_dropped(self, files: Iterable[DroppedFile]) -> None:
        """These files of watched folders have been seen as they are now."""
        dropped.see(self._db, files)

    def forget_dropped(self, folder: Path) -> None:
        """What was only passed over in a folder is new again."""
        dropped.forget(self._db, folder)

    # -- bookmarks and tabs ------------------------------------------------------

    def set_bookmark(self, bookmark: Bookmark) -> int:
        """Keep a bookmark (id 0), or change one; returns its id."""
        number = self._db.execute(
            "INSERT INTO bookmark (id, fingerprint, page, top, name) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET page = excluded.page, top = excluded.top, "
            "name = excluded.name RETURNING id",
            (bookmark.id or None, bookmark.fingerprint, bookmark.page, bookmark.top, bookmark.name),
        ).fetchone()[0]
        return int(number)

    def remove_bookmark(self, bookmark: int) -> None:
        """Forget a bookmark."""
        self._db.execute("DELETE FROM bookmark WHERE id = ?", (bookmark,))

    def keep_tabs(self, tabs: Iterable[OpenTab]) -> None:
        """These tabs are open, and no others."""
        with self.transaction():
            self._db.execute("DELETE FROM tab")
            self._db.executemany(
                "INSERT INTO tab VALUES (?, ?, ?, ?)",
                [(n, tab.kind, tab.what, int(tab.shown)) for n, tab in enumerate(tabs)],
            )

    # -- within ------------------------------------------------------------------

    def _put(
        self, table: str, column: str, value: object, reports: Iterable[list[str]], on: bool
    ) -> None:
        if on:
            self._db.executemany(
                f"INSERT OR IGNORE INTO {table} ({column}, fingerprint) VALUES (?, ?)",
                [(value, fingerprints[0]) for fingerprints in reports],
            )
        else:
            self._db.executemany(
                f"DELETE FROM {table} WHERE {column} = ? AND fingerprint = ?",
                [(value, one) for fingerprints in reports for one in fingerprints],
            )
