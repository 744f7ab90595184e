"""The jobs that wait for a worker. They wait with their sender, so to cancel is not to send."""

import itertools
import threading
from bisect import insort
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from reader.workers.job import Job


@dataclass(eq=False)
class Task:
    """A job with whoever waits for it."""

    number: int
    job: Job
    on_progress: Callable[[object], None] | None = None
    future: Future[Any] = field(default_factory=Future)
    order: tuple[int, int] = (0, 0)
    deaths: int = 0
    """Workers that this job has killed."""


class JobQueue:
    """Tasks by priority, then by age. Shared by the runners of a pool; thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._tasks: list[Task] = []
        self._ages = itertools.count(1)
        self._warm_waiting = 0
        self.closed = False

    def put(self, task: Task, first: bool = False) -> bool:
        """Line the task up, before all others of its priority if `first`; False once closed."""
        with self._changed:
            if self.closed:
                return False
            age = next(self._ages)
            task.order = (task.job.priority, -age if first else age)
            insort(self._tasks, task, key=lambda one: one.order)
            self._changed.notify_all()
            return True

    def take(self, warm: bool, timeout: float | None) -> Task | None:
        """The next task; None if the queue is closed or nothing came within `timeout` seconds.

        A runner whose process runs is `warm`, and gets a task before one that must start.
        """
        with self._changed:
            if warm:
                self._warm_waiting += 1
            try:
                self._changed.wait_for(lambda: self.closed or self._ready(warm), timeout)
            finally:
                if warm:
                    self._warm_waiting -= 1
            if self.closed or not self._tasks:
                return None
            # What a warm runner leaves may be enough for a cold one that waits.
            self._changed.notify_all()
            return self._tasks.pop(0)

    def _ready(self, warm: bool) -> bool:
        return len(self._tasks) > (0 if warm else self._warm_waiting)

    def remove(self, task: Task) -> bool:
        """Forget a task that was cancelled; False if it does not wait here."""
        with self._changed:
            if task not in self._tasks:
                return False
            self._tasks.remove(task)
            return True

    def close(self) -> list[Task]:
        """Take no more; what was waiting."""
        with self._changed:
            self.closed = True
            waiting, self._tasks = self._tasks, []
            self._changed.notify_all()
            return waiting

    def __len__(self) -> int:
        return len(self._tasks)
