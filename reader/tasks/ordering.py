"""Keeping one's own order: tags, collections, favourites, what to read later, saved searches.

All of it is the person's alone, and possible in a library that can only be read.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from reader.base.errors import Mendable, Trouble
from reader.library.people import PersonWriter
from reader.library.reading import Catalogue
from reader.model.changes import Changes
from reader.model.order import COLOURS, Collection, Flag, PersonalOrder, SavedSearch, Tag
from reader.tasks.queue import LibraryQueue

T = TypeVar("T")

LONGEST = 80
"""Letters of a name."""


class Ordering:
    """What a person can do to keep order. Every answer is a `Future`."""

    def __init__(self, queue: LibraryQueue, tell: Callable[[Changes], None]) -> None:
        self._queue = queue
        self._tell = tell

    def read(self) -> Future[PersonalOrder]:
        """This person's tags, collections and saved searches."""
        return self._queue.read(lambda catalogue: catalogue.order())

    # -- on reports --------------------------------------------------------------

    def flag(self, reports: Sequence[int], flag: Flag, on: bool) -> Future[None]:
        """Make reports favourites, or put them on the list to read later; or take them off."""
        return self._on(reports, lambda pen, prints: pen.flag(flag, prints, on))

    def tag(self, reports: Sequence[int], name: str, on: bool) -> Future[None]:
        """Put a tag on reports, or take it off; a tag that is new is made."""
        wanted = checked_name(name)

        def put(pen: PersonWriter, prints: list[list[str]], order: PersonalOrder) -> None:
            if on and wanted not in (tag.name for tag in order.tags):
                pen.set_tag(Tag(wanted, COLOURS[(len(order.tags) + 1) % len(COLOURS)]))
            pen.tag(wanted, prints, on)

        return self._write(reports, put)

    def collect(self, reports: Sequence[int], collection: int, on: bool) -> Future[None]:
        """Put reports into a collection, or take them out."""
        return self._on(reports, lambda pen, prints: pen.collect(collection, prints, on))

    def mark_unread(self, reports: Sequence[int], unread: bool) -> Future[None]:
        """Mark the current editions of reports as unread, or as read."""
        return self._on(
            reports, lambda pen, prints: pen.set_unread([one[0] for one in prints], unread)
        )

    # -- the order itself --------------------------------------------------------

    def set_tag(self, tag: Tag, name: str = "") -> Future[None]:
        """Make a tag or give it another colour; `name`, if given, is its new name."""
        made = replace(tag, name=checked_name(tag.name))
        new = checked_name(name) if name else ""

        def put(pen: PersonWriter) -> None:
            pen.set_tag(made)
            if new:
                pen.rename_tag(made.name, new)

        return self._alone(put)

    def remove_tag(self, name: str) -> Future[None]:
        """Take a tag off everything and forget it."""
        return self._alone(lambda pen: pen.remove_tag(name))

    def set_collection(self, one: Collection) -> Future[int]:
        """Make a collection (id 0), rename it, or put it under another; answers its id.

        Fails with `Mendable` if it would be put under itself.
        """
        named = replace(one, name=checked_name(one.name))

        def put(pen: PersonWriter) -> int:
            above = {c.id: c.parent for c in pen.collections()}
            at = named.parent
            while at:
                if at == named.id:
                    raise Mendable(
                        Trouble.USAGE, "A collection cannot be put inside itself: choose another."
                    )
                at = above.get(at, 0)
            return pen.set_collection(named)

        return self._alone(put)

    def remove_collection(self, collection: int) -> Future[None]:
        """Forget a collection and those inside it; the reports stay in the library."""
        return self._alone(lambda pen: pen.remove_collection(collection))

    def set_search(self, search: SavedSearch) -> Future[int]:
        """Keep a search (id 0), or change one; answers its id."""
        named = replace(search, name=checked_name(search.name or search.text))
        return self._alone(lambda pen: pen.set_search(named))

    def remove_search(self, search: int) -> Future[None]:
        """Forget a saved search."""
        return self._alone(lambda pen: pen.remove_search(search))

    # -- within ------------------------------------------------------------------

    def _on(
        self, reports: Sequence[int], put: Callable[[PersonWriter, list[list[str]]], None]
    ) -> Future[None]:
        return self._write(reports, lambda pen, prints, order: put(pen, prints))

    def _write(
        self,
        reports: Sequence[int],
        put: Callable[[PersonWriter, list[list[str]], PersonalOrder], None],
    ) -> Future[None]:
        """Read the reports' fingerprints on the reading thread, then write on the other."""
        wanted = list(reports)

        def look(catalogue: Catalogue) -> tuple[list[list[str]], PersonalOrder]:
            return list(catalogue.fingerprints(wanted).values()), catalogue.order()

        found = self._queue.read(look)

        def write(pen: PersonWriter) -> None:
            prints, order = found.result()
            put(pen, prints, order)

        return self._alone(write)

    def _alone(self, put: Callable[[PersonWriter], T]) -> Future[T]:
        def write(pen: PersonWriter) -> T:
            with pen.transaction():
                return put(pen)

        done = self._queue.write_person(write)
        done.add_done_callback(self._told)
        return done

    def _told(self, done: Future[T]) -> None:
        if not done.cancelled() and done.exception() is None:
            self._tell(Changes(people=True))


def checked_name(name: str) -> str:
    """A name without needless space. Raises `Mendable` if it is empty or very long."""
    plain = " ".join(name.split())
    if not plain:
        raise Mendable(Trouble.USAGE, "A name is missing: type one.")
    if len(plain) > LONGEST:
        raise Mendable(Trouble.USAGE, f"The name is too long: use at most {LONGEST} letters.")
    return plain
