"""Workers as their users see them: send a job, get a future. Thread-safe; no call waits.

    worker = Worker(WorkerSpec("view", "reader.pdf.engine.desk:open_desk"), slots)
    future = worker.send(job, on_progress)

`on_progress` and the future's callbacks come on the worker's thread.
"""

import itertools
import threading
import time
import weakref
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from reader.workers.job import Greet, Job
from reader.workers.memory import resident_bytes
from reader.workers.poison import Poison
from reader.workers.queue import JobQueue, Task
from reader.workers.runner import Runner, poisoned, stopped
from reader.workers.slots import Slots
from reader.workers.spec import WorkerSpec

__all__ = ["Pool", "Worker", "WorkerSpec"]


@dataclass(frozen=True, slots=True)
class WorkerState:
    """How one worker is: its process, 0 while there is none, and what it holds."""

    name: str
    pid: int
    resident: int
    """Bytes; 0 where the system does not tell."""
    restarts: int
    exchanges: int


class Pool:
    """Workers of one kind; a job goes to whichever is free. Each starts when it is needed."""

    def __init__(
        self,
        spec: WorkerSpec,
        size: int = 1,
        slots: Slots | None = None,
        poison: Poison | None = None,
    ) -> None:
        self.spec = spec
        self.size = size
        """At most so many processes; may be changed, and what is too many ends when idle."""
        self.poison = poison or Poison()
        """What is not sent any more, because it has killed two workers."""
        self._slots = slots
        self._queue = JobQueue()
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._runners: list[Runner] = []
        self._open = 0

    def send(
        self,
        job: Job,
        on_progress: Callable[[object], None] | None = None,
        *,
        first: bool = False,
    ) -> Future[Any]:
        """Line the job up, before all others of its priority if `first`.

        The future fails with `Mendable` or `WorkerFailure`. Cancelling it always works: a job
        that waits is not sent; one under way is told that it is not wanted (`Say.wanted`).
        """
        task = Task(next(self._numbers), job, on_progress)
        kind = self.poison.why(job.poison_key, job.opening_key)
        if kind:
            task.future.set_exception(poisoned(kind))
            return task.future
        with self._lock:
            self._open += 1
        # Not the task itself: it holds the future, and the circle would keep each answer,
        # a drawn page of 12 MB among them, until the garbage collector's next full pass.
        held = weakref.ref(task)
        task.future.add_done_callback(lambda future: self._done(future, held()))
        if not self._queue.put(task, first):
            task.future.set_exception(stopped())
            return task.future
        self._engage()
        return task.future

    def start(self) -> Future[Any]:
        """Start a worker now rather than with its first job; the future is its `Hello`."""
        return self.send(Greet())

    def pending(self) -> int:
        """Jobs that wait or are under way."""
        return self._open

    @property
    def restarts(self) -> int:
        """How often a process died and was begun again."""
        return sum(runner.restarts for runner in self._runners)

    @property
    def pids(self) -> list[int]:
        """Of the processes that run."""
        return [runner.pid for runner in self._runners if runner.pid]

    def states(self) -> list[WorkerState]:
        """Of each worker, for the diagnostics panel."""
        return [
            WorkerState(
                self.spec.name,
                runner.pid,
                resident_bytes(runner.pid) if runner.pid else 0,
                runner.restarts,
                runner.exchanges,
            )
            for runner in list(self._runners)
        ]

    def dismiss(self) -> None:
        """Begin to end: what waits fails as stopped, a process without a job goes by itself."""
        for task in self._queue.close():
            if task.future.set_running_or_notify_cancel():
                task.future.set_exception(stopped())

    def stop(self, timeout: float = 5.0) -> None:
        """End all: what waits fails as stopped, what is under way has `timeout` seconds.

        Joins every thread and process; may be called again.
        """
        until = time.monotonic() + timeout
        self.dismiss()
        with self._lock:
            runners = list(self._runners)
        for runner in runners:
            runner.stop(max(0.0, until - time.monotonic()))

    def _engage(self) -> None:
        """One more runner, if there are more jobs than runners."""
        with self._lock:
            if len(self._runners) < min(self.size, self._open) and not self._queue.closed:
                self._runners.append(Runner(self.spec, self._queue, self._slots, self.poison))

    def _done(self, future: Future[Any], task: Task | None) -> None:
        """The future has its answer, its error, or was cancelled; no task: nobody has it now."""
        with self._lock:
            self._open -= 1
        if task is None or not future.cancelled():
            return
        if self._queue.remove(task):
            future.set_running_or_notify_cancel()
        for runner in self._runners:
            runner.drop(task)


class Worker(Pool):
    """One worker."""

    def __init__(
        self, spec: WorkerSpec, slots: Slots | None = None, poison: Poison | None = None
    ) -> None:
        super().__init__(spec, 1, slots, poison)

    @property
    def pid(self) -> int:
        """Of the process, 0 while there is none."""
        return self.pids[0] if self.pids else 0
