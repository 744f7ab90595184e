"""Keeping places: bookmarks in reports, and the tabs that are open.

All of it is the person's alone, and possible in a library that can only be read.
"""

from collections.abc import Sequence
from concurrent.futures import Future

from reader.model.places import Bookmark, OpenTab
from reader.tasks.queue import LibraryQueue


class Places:
    """The places of one person. Every answer is a `Future`."""

    def __init__(self, queue: LibraryQueue) -> None:
        self._queue = queue

    def bookmarks(self, fingerprint: str) -> Future[list[Bookmark]]:
        """The bookmarks in an edition, in the order of its pages."""
        return self._queue.read(lambda catalogue: catalogue.bookmarks(fingerprint))

    def set_bookmark(self, bookmark: Bookmark) -> Future[int]:
        """Keep a bookmark (id 0), or give one another name or place; answers its id."""
        return self._queue.write_person(lambda pen: pen.set_bookmark(bookmark))

    def remove_bookmark(self, bookmark: int) -> Future[None]:
        """Forget a bookmark."""
        return self._queue.write_person(lambda pen: pen.remove_bookmark(bookmark))

    def tabs(self) -> Future[list[OpenTab]]:
        """The tabs that were open when the window was closed, or the program ended otherwise."""
        return self._queue.read(lambda catalogue: catalogue.open_tabs())

    def keep_tabs(self, tabs: Sequence[OpenTab]) -> Future[None]:
        """These tabs are open now."""
        kept = list(tabs)
        return self._queue.write_person(lambda pen: pen.keep_tabs(kept))
