"""Work of a person's that takes its time and holds nothing up: a thread, progress, a way out."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import TypeVar

from reader.tasks.views import JobView

T = TypeVar("T")


class Errand:
    """One of them. Safe to ask from any thread."""

    def __init__(self, number: int, title: str) -> None:
        self.number = number
        """Among the jobs of this start of the program."""
        self._title = title
        self._said = ("", 0, 0)
        self._over = threading.Event()

    @property
    def over(self) -> bool:
        """Whether it is to end soon: it was called off, or the program ends."""
        return self._over.is_set()

    def cancel(self) -> None:
        """Call it off; what it has found out counts."""
        self._over.set()

    def say(self, text: str, done: int = 0, total: int = 0) -> None:
        """Say how far it is; `total` is 0 while it is not known."""
        self._said = (text, done, total)

    def view(self) -> JobView:
        """As the jobs panel shows it."""
        text, done, total = self._said
        return JobView(self.number, self._title, done, total, text, True)


class Errands:
    """Those that run now."""

    def __init__(self, numbers: Iterator[int]) -> None:
        """`numbers` gives each its number among the jobs."""
        self._numbers = numbers
        self._lock = threading.Lock()
        self._running: dict[Errand, threading.Thread] = {}
        self._closed = False

    def start(self, title: str, do: Callable[[Errand], T]) -> Future[T]:
        """Run `do(errand)` on a thread of its own; cancelled if the program ends already."""
        answer: Future[T] = Future()
        errand = Errand(next(self._numbers), title)

        def run() -> None:
            try:
                result = do(errand)
            except BaseException as error:
                self._running.pop(errand, None)
                answer.set_exception(error)
            else:
                self._running.pop(errand, None)
                answer.set_result(result)

        with self._lock:
            if self._closed:
                answer.cancel()
                return answer
            thread = threading.Thread(target=run, name="errand", daemon=True)
            self._running[errand] = thread
            thread.start()
        return answer

    def running(self) -> list[Errand]:
        """Those that are not done, the oldest first."""
        return list(self._running)

    def close(self) -> None:
        """Call all of them off and wait until they have let go."""
        with self._lock:
            self._closed = True
            left = list(self._running.items())
        for errand, thread in left:
            errand.cancel()
            thread.join()
