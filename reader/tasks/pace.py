"""Something that many ask for, done at once and then no more than once in a while; time left."""

import threading
import time
from collections.abc import Callable


class Pace:
    """Does it when first asked, and after a rest once for all who asked meanwhile. Thread-safe."""

    def __init__(self, work: Callable[[], object], rest: float) -> None:
        """`work()` is done on the asker's thread or, after `rest` seconds, on one of its own."""
        self._work = work
        self._rest = rest
        self._lock = threading.Lock()
        self._next = 0.0
        self._timer: threading.Timer | None = None
        self._waiting = False
        self._closed = False

    def ask(self) -> None:
        """Let it be done: now, or when the rest is over."""
        with self._lock:
            if self._closed or self._waiting:
                return
            now = time.monotonic()
            if now < self._next:
                self._waiting = True
                self._timer = threading.Timer(self._next - now, self._rested)
                self._timer.start()
                return
            self._next = now + self._rest
        self._work()

    def close(self) -> None:
        """Do it no more, and end the thread that waits."""
        with self._lock:
            self._closed = True
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()

    def _rested(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._waiting = False
            self._next = time.monotonic() + self._rest
        self._work()


def time_left(seconds: float) -> str:
    """How long something will take, as one says it: no closer than it can be known."""
    minutes = round(seconds / 60)
    if seconds < 50:
        return "less than a minute left"
    if minutes < 60:
        return f"about {max(1, minutes)} minute{'s' if minutes > 1 else ''} left"
    hours = round(minutes / 60)
    return f"about {hours} hour{'s' if hours > 1 else ''} left"
