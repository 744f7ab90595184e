"""Jobs beside imports: what takes a while, says how far it is, and can be called off."""

import itertools
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from reader.base.errors import Mendable, Trouble
from reader.tasks.views import JobView

T = TypeVar("T")

FIRST = -2
"""Numbers of these jobs run down from here: imports are counted up from 0, indexing is -1."""


class Job:
    """One of them. Safe to ask from any thread."""

    def __init__(
        self, number: int, title: str, can_cancel: bool, shown: bool, can_pause: bool
    ) -> None:
        self.number = number
        self._title = title
        self._can_cancel = can_cancel
        self._said = (0, 0)
        self._text = ""
        self._can_pause = can_pause
        self._cancelled = threading.Event()
        self.ending = False
        """The program ends: it is called off, and goes on at the next start if it can."""
        self.paused = False
        """Whether nothing is to be begun until somebody says so."""
        self.shown = shown

    @property
    def cancelled(self) -> bool:
        """Whether it has been called off."""
        return self._cancelled.is_set()

    def hide(self) -> None:
        """Something else shows what goes on."""
        self.shown = False

    def show(self) -> None:
        """It is to be seen again."""
        self.shown = True

    def say(self, done: int, total: int, text: str = "") -> bool:
        """Say how much is done, of how much (0: not known); answers whether to go on.

        Bytes, unless `text` says it in other words.
        """
        self._said, self._text = (done, total), text
        return not self._cancelled.is_set()

    def check(self, done: int, total: int) -> None:
        """Say how far it is. Raises `Mendable` if it has been called off."""
        if not self.say(done, total):
            raise Mendable(Trouble.CANCELLED, f"{self._title} was cancelled.")

    def cancel(self) -> None:
        """Call it off."""
        self._cancelled.set()

    def end(self) -> None:
        """Call it off because the program ends."""
        self.ending = True
        self._cancelled.set()

    def pause(self, paused: bool) -> None:
        """Let it begin nothing, or go on."""
        self.paused = paused and self._can_pause

    def rest(self, seconds: float) -> None:
        """Wait on the job's thread; being called off ends it."""
        self._cancelled.wait(seconds)

    def view(self) -> JobView:
        """As the jobs panel shows it."""
        done, total = self._said
        size = f"{done / 1e6:,.0f} of {total / 1e6:,.0f} MB" if total else "a moment"
        text = self._text or size
        part = done * 1000 // total if total else 0
        return JobView(
            self.number,
            f"{self._title} (paused)" if self.paused else self._title,
            part,
            1000 if total else 0,
            text,
            self._can_cancel,
            self._can_pause,
            self.paused,
        )


class Jobs:
    """The jobs that run now, each on a thread of its own."""

    def __init__(self) -> None:
        self._numbers = itertools.count(FIRST, -1)
        self._running: dict[int, tuple[Job, threading.Thread]] = {}
        self._lock = threading.Lock()
        self._closed = False

    def start(
        self,
        title: str,
        work: Callable[[Job], T],
        *,
        can_cancel: bool = True,
        shown: bool = True,
        can_pause: bool = False,
    ) -> Future[T]:
        """Begin `work`; its answer or its error is the future's, cancelled after `close`.

        `shown`: whether the jobs panel speaks of it.
        """
        job = Job(next(self._numbers), title, can_cancel, shown, can_pause)
        done: Future[T] = Future()

        def run() -> None:
            try:
                answer = work(job)
            except BaseException as error:
                self._running.pop(job.number, None)
                done.set_exception(error)
            else:
                self._running.pop(job.number, None)
                done.set_result(answer)

        with self._lock:
            if self._closed:
                done.cancel()
                return done
            thread = threading.Thread(target=run, name=f"job {title}", daemon=True)
            self._running[job.number] = (job, thread)
            thread.start()
        return done

    def views(self) -> list[JobView]:
        """What runs now."""
        return [job.view() for job, _ in list(self._running.values()) if job.shown]

    def cancel(self, number: int) -> None:
        """Call off a job, if it still runs."""
        if running := self._running.get(number):
            running[0].cancel()

    def pause(self, number: int, paused: bool) -> None:
        """Let a job begin nothing, or go on, if it can be paused."""
        if running := self._running.get(number):
            running[0].pause(paused)

    def close(self) -> None:
        """Call off all of them and wait until they have let go."""
        with self._lock:
            self._closed = True
            running = list(self._running.values())
        for job, _ in running:
            job.end()
        for _, thread in running:
            thread.join()
