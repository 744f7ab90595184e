"""Work in the background that is never done twice at once: calls meanwhile share one more round."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from reader.tasks.jobs import Job, Jobs


class Rounds:
    """One kind of such work. Safe to ask from any thread."""

    def __init__(
        self,
        jobs: Jobs,
        title: str,
        work: Callable[[Job], object],
        ended: Callable[[Future[Any]], None],
    ) -> None:
        """`work` runs on a job's thread; `ended(future)` hears what came of each round."""
        self._jobs = jobs
        self._title = title
        self._work = work
        self._ended = ended
        self._lock = threading.Lock()
        self._waiting: list[Future[None]] = []
        self.under_way = False
        """Whether a round goes on."""

    def want(self) -> Future[None]:
        """Begin a round, or have one more; done when one that began after the call has ended."""
        done: Future[None] = Future()
        with self._lock:
            self._waiting.append(done)
            if self.under_way:
                return done
            self.under_way = True
        self._begin()
        return done

    def _begin(self) -> None:
        with self._lock:
            served, self._waiting = self._waiting, []
        job = self._jobs.start(self._title, self._work, shown=False)
        job.add_done_callback(partial(self._finish, served))

    def _finish(self, served: list[Future[None]], done: Future[object]) -> None:
        with self._lock:
            again = bool(self._waiting) and not done.cancelled()
            self.under_way = again
            if not again:  # the program ends: nobody is kept waiting
                served, self._waiting = served + self._waiting, []
        try:
            self._ended(done)
        finally:
            for one in served:
                one.set_result(None)
            if again:
                self._begin()
