"""How long it will take to index what is left, from how long what is done has taken."""

import time
from collections.abc import Callable, Mapping

_ENOUGH = 2.0
"""Seconds of work after which something can be said."""


class Progress:
    """One round of the index worker, measured by the pages of its editions."""

    def __init__(
        self, pages: Mapping[int, int], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`pages` has the editions that are to be indexed."""
        self._left = dict(pages)
        self._waiting = sum(pages.values())
        self._done = 0
        self._clock = clock
        self._since = clock()

    def done(self, edition: int) -> None:
        """An edition is indexed."""
        pages = self._left.pop(edition, 0)
        self._done += pages
        self._waiting -= pages

    @property
    def seconds(self) -> int:
        """That are left; 0 where nothing is, or where it is too early to say."""
        took = self._clock() - self._since
        if took < _ENOUGH or not self._done or not self._waiting:
            return 0
        return max(1, round(took * self._waiting / self._done))
