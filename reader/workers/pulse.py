"""A few numbers that a worker and its owner both see while a job is under way.

Signs of life, the page a job is at, and whether the job is still wanted cost a
store in shared memory instead of a message, so a desk can afford one per page.
"""

import sys
from multiprocessing import shared_memory

from reader.workers.leftovers import own_name

_BEAT, _PAGE, _UNWANTED = range(3)
_SIZE = 3 * 8


def open_shared(name: str) -> shared_memory.SharedMemory:
    """Attach to a piece of shared memory that another process made and will remove.

    Before Python 3.13 the resource tracker counts it again; as parent and child
    share one tracker that is harmless, and the owner's removal takes it off the list.
    """
    if sys.version_info >= (3, 13):
        return shared_memory.SharedMemory(name, track=False)
    return shared_memory.SharedMemory(name)


class Pulse:
    """Three 64-bit numbers in shared memory, each written by one side only."""

    def __init__(self, name: str | None = None) -> None:
        """Make one (in the owner), or attach to the owner's by its name (in the worker)."""
        self._owner = name is None
        if name is None:
            self._memory = shared_memory.SharedMemory(own_name(), create=True, size=_SIZE)
        else:
            self._memory = open_shared(name)
        view = self._memory.buf
        assert view is not None  # it is open
        self._numbers = view[:_SIZE].cast("q")

    @property
    def name(self) -> str:
        """What the worker attaches by."""
        return self._memory.name

    @property
    def life(self) -> tuple[int, int]:
        """Changes with each sign of life."""
        return self._numbers[_BEAT], self._numbers[_PAGE]

    @property
    def page(self) -> int:
        """The page the job is at, 0 if it did not say."""
        return self._numbers[_PAGE]

    def begin_job(self) -> None:
        """The owner forgets the last job's page."""
        self._numbers[_PAGE] = 0

    def beat(self, page: int | None = None) -> None:
        """The worker lives, and is at this page."""
        self._numbers[_BEAT] += 1
        if page is not None:
            self._numbers[_PAGE] = page

    def drop(self, number: int) -> None:
        """The owner no longer wants the answer to this job."""
        self._numbers[_UNWANTED] = number

    def wanted(self, number: int) -> bool:
        """Whether the owner still wants the answer to this job."""
        return self._numbers[_UNWANTED] != number

    def close(self) -> None:
        """Let go; the owner also removes it."""
        self._numbers.release()
        self._memory.close()
        if self._owner:
            self._memory.unlink()
