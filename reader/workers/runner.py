"""The thread that owns one worker's process: gives it jobs, reads its answers, watches it.

One job is under way at a time. All callbacks of a job come on this thread.
"""

from __future__ import annotations

import logging
import pickle
import threading
import time
from typing import TYPE_CHECKING, Any

from reader.base.errors import Mendable, Trouble
from reader.workers.job import FailureKind, Hello, Slow, WorkerFailure
from reader.workers.poison import Poison
from reader.workers.queue import JobQueue, Task
from reader.workers.slots import Slots
from reader.workers.spec import WorkerSpec
from reader.workers.wire import Answered, Mended, Message, Order, Raised, Said, pack

if TYPE_CHECKING:
    from reader.workers.life import Life

_LOG = logging.getLogger("reader.workers")
_START = 30.0
"""Seconds within which a desk must be open."""
_LOOK = 1.0
"""Seconds between looks at the signs of life that make no message."""
_REST = 1.0
"""Seconds without work after which a tired worker is exchanged for a fresh one."""
_TIRED_ANSWERS = 200
"""Answers of a tired worker after which it is exchanged though jobs wait."""
_GOODBYE = 5.0
"""Seconds an idle worker gets for closing its desk."""


class _Dead(Exception):
    """The process is gone, or was killed because it hung."""

    def __init__(self, kind: FailureKind) -> None:
        super().__init__(kind)
        self.kind = kind


class Runner:
    """One worker process and its thread; starts with its first job."""

    def __init__(
        self, spec: WorkerSpec, queue: JobQueue, slots: Slots | None, poison: Poison
    ) -> None:
        self._spec = spec
        self._queue = queue
        self._slots = slots
        self._poison = poison
        self._life: Life | None = None
        self._tired = 0
        self._under_way: Task | None = None
        self._lock = threading.Lock()
        self._thread = threading.Thread(
            target=self._serve, name=f"reader worker {spec.name}", daemon=True
        )
        self.restarts = 0
        """How often the process died and was begun again."""
        self.exchanges = 0
        """How often a tired process was exchanged for a fresh one."""
        self._thread.start()

    @property
    def pid(self) -> int:
        """Of the process, 0 while there is none."""
        life = self._life
        return life.pid if life else 0

    def drop(self, task: Task) -> None:
        """Tell the worker that nobody waits for this job any more."""
        with self._lock:
            if self._under_way is task and self._life:
                self._life.pulse.drop(task.number)

    def stop(self, timeout: float) -> None:
        """Join the thread; kill the process if it is not done in time. The queue is closed."""
        with self._lock:
            if self._under_way and self._life:
                self._life.pulse.drop(self._under_way.number)
        self._thread.join(timeout)
        while self._thread.is_alive():
            life = self._life
            if life:
                life.kill()
            self._thread.join(0.1)

    def _serve(self) -> None:
        try:
            while (task := self._next()) is not None:
                try:
                    self._do(task)
                except Exception as error:  # ours: the job must not wait for ever
                    _LOG.exception("worker %s: a job failed on our side", self._spec.name)
                    self._end(0)
                    if not task.future.done():
                        self._settle(task, error=error)
                del task  # or the last answer, a page of 12 MB, would stay until the next job
        finally:
            self._end(_GOODBYE)

    def _next(self) -> Task | None:
        """The next task, None when all is over. Ends the process that is idle or tired."""
        while True:
            wait = self._spec.idle_seconds if self._life else None
            if self._tired:
                wait = 0.0 if self._tired > _TIRED_ANSWERS else _REST
                if wait == 0.0:
                    self._exchange()
                    continue
            task = self._queue.take(self._life is not None, wait)
            if task or self._queue.closed:
                return task
            if self._tired:
                self._exchange()
            elif wait is not None:
                self._end(_GOODBYE)

    def _exchange(self) -> None:
        """A fresh process for a tired one; at once, unless it may end when idle."""
        self._end(_GOODBYE)
        self.exchanges += 1
        if self._spec.idle_seconds is None:
            try:
                self._begin()
            except (OSError, WorkerFailure, Mendable):
                _LOG.warning("worker %s could not be begun again", self._spec.name)

    def _do(self, task: Task) -> None:
        """See one task through to its answer or failure."""
        job = task.job
        kind = self._poison.why(job.poison_key, job.opening_key)
        if task.future.cancelled() or kind:
            self._settle(task, error=poisoned(kind) if kind else None)
            return
        slot = None
        try:
            if self._slots and job.pixels:
                slot = self._slots.grant(job.pixels)
            try:
                order = pack(Order(task.number, job, slot.name if slot else ""))
            except Exception as error:  # the job cannot be pickled: its sender's mistake
                self._settle(task, error=error)
                return
            message = self._ask(task, order)
            if self._queue.closed:
                self._settle(task, error=stopped())  # it was told to break off
            elif isinstance(message, Answered):
                answer = message.answer
                if slot and not task.future.cancelled():
                    answer = job.received(answer, slot.view)
                self._settle(task, answer)
            else:
                self._settle(task, error=self._error(message))
        except _Dead as death:
            self._bury(task, death.kind)
        except (WorkerFailure, Mendable, MemoryError) as error:
            self._settle(task, error=error)
        finally:
            with self._lock:
                self._under_way = None
            if slot and self._slots:
                self._slots.free(slot)

    def _ask(self, task: Task, order: bytes) -> Message:
        """Send the order and wait for what becomes of it. Raises `_Dead`."""
        for attempt in (1, 2):
            life = self._life or self._begin()
            life.pulse.begin_job()
            with self._lock:
                self._under_way = task
                if task.future.cancelled() or self._queue.closed:
                    life.pulse.drop(task.number)
            try:
                life.send(order)
                break
            except OSError:
                # It died while it had nothing to do, so the job is not to blame.
                self._end(0)
                self.restarts += 1
                if attempt == 2:
                    raise _Dead("crashed") from None
        message = self._await(task, life)
        if isinstance(message, Answered | Mended | Raised):
            self._tired = self._tired + 1 if message.tired else 0
        return message

    def _begin(self) -> Life:
        """A new process with an open desk. Raises OSError, WorkerFailure or Mendable."""
        # Imported here, on this thread: it is much, and the window starts without it.
        from reader.workers.life import Life

        life = Life(self._spec)
        with self._lock:
            self._life = life
        self._tired = 0
        try:
            message = self._await(None, life)
        except _Dead as death:
            status, trace = self._end(0)
            if death.kind == "stopped":
                raise stopped() from None
            _LOG.error("worker %s could not open its desk (%d) %s", self._spec.name, status, trace)
            sentence = "a helper program of Report Reader does not start"
            raise WorkerFailure(death.kind, sentence, 0, trace) from None
        if not isinstance(message, Hello):
            self._end(_GOODBYE)
            raise self._error(message)
        return life

    def _await(self, task: Task | None, life: Life) -> Message:
        """What comes after all progress, for a task or (None) for the hello. Raises `_Dead`."""
        patience = self._spec.patience
        slow_after = (task.job.slow_after if task else _START) * patience
        deadline = (task.job.deadline if task else _START) * patience
        signs, since, slow = life.pulse.life, time.monotonic(), False
        while True:
            silent = time.monotonic() - since
            until = (deadline if slow else min(slow_after, deadline)) - silent
            try:
                message = life.receive(min(max(until, 0.0), _LOOK))
            except EOFError:
                raise _Dead("stopped" if self._queue.closed else "crashed") from None
            except (pickle.UnpicklingError, AttributeError, ImportError, IndexError) as error:
                _LOG.error("worker %s sent what may not be sent: %s", self._spec.name, error)
                self._end(0)
                self.restarts += 1
                raise WorkerFailure("error", str(error)) from error
            if message is not None and not isinstance(message, Said):
                return message
            if message or life.pulse.life != signs:
                signs, since, slow = life.pulse.life, time.monotonic(), False
                if message:
                    self._progress(task, message.what)
                continue
            silent = time.monotonic() - since
            if silent >= deadline:
                life.kill()
                raise _Dead("hung")
            if silent >= slow_after and not slow:
                slow = True
                self._progress(task, Slow(_page(task, life), silent))

    def _progress(self, task: Task | None, what: object) -> None:
        if task and task.on_progress and not task.future.cancelled():
            try:
                task.on_progress(what)
            except Exception:
                _LOG.exception("worker %s: progress could not be taken", self._spec.name)

    def _error(self, message: Message) -> Exception:
        """The exception that a message stands for."""
        if isinstance(message, Mended):
            return Mendable(Trouble(message.trouble), message.sentence)
        if isinstance(message, Raised):
            _LOG.error("worker %s: %s\n%s", self._spec.name, message.error, message.detail)
            return WorkerFailure("error", message.error, message.page, message.detail)
        return WorkerFailure("error", f"unexpected {type(message).__name__} of a worker")

    def _bury(self, task: Task, kind: FailureKind) -> None:
        """The process died under this task: begin again, give up on it, or both."""
        life, job = self._life, task.job
        page = _page(task, life) if life else 0
        key = job.poison_key
        if life and not life.pulse.page and job.opening_key is not None:
            key = job.opening_key
        # A dying process may still be writing its trace.
        status, trace = self._end(1.0 if kind == "crashed" else 0)
        if self._queue.closed:
            self._settle(task, error=stopped())
            return
        self.restarts += 1
        task.deaths += 1
        self._poison.strike(key, kind)
        _LOG.warning(
            "worker %s %s (status %d) at page %d of %r%s",
            self._spec.name,
            kind,
            status,
            page,
            job,
            f"\n{trace}" if trace else "",
        )
        if job.retry and task.deaths == 1 and not task.future.cancelled():
            # What hung goes behind the others, which need not wait for it twice.
            if self._queue.put(task, first=kind == "crashed"):
                return
            self._settle(task, error=stopped())
            return
        self._settle(task, error=failure(kind, page, trace))

    def _end(self, timeout: float) -> tuple[int, str]:
        with self._lock:
            life, self._life = self._life, None
        self._tired = 0
        return life.end(timeout) if life else (0, "")

    def _settle(self, task: Task, answer: Any = None, error: Exception | None = None) -> None:
        """Tell whoever waits, unless they do not any more."""
        if task.future.set_running_or_notify_cancel():
            if error:
                task.future.set_exception(error)
            else:
                task.future.set_result(answer)


def _page(task: Task | None, life: Life) -> int:
    """The page that a task is at: as the worker told, else as the job says."""
    page = life.pulse.page or (getattr(task.job, "page", 0) if task else 0)
    return page if isinstance(page, int) else 0


def failure(kind: FailureKind, page: int, detail: str = "") -> WorkerFailure:
    """The failure of a job whose worker died."""
    where = f"page {page}" if page else "the file"
    what = "takes too long" if kind == "hung" else "breaks the program that reads it"
    return WorkerFailure(kind, f"{where} {what}", page, detail)


def poisoned(kind: FailureKind) -> WorkerFailure:
    """The failure of a job that has killed two workers before."""
    what = "took too long" if kind == "hung" else "broke the program that reads it"
    return WorkerFailure(kind, f"it {what} twice and is not tried again")


def stopped() -> WorkerFailure:
    """The failure of a job whose worker was stopped."""
    return WorkerFailure("stopped", "the program is closing")
