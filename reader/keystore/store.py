"""Asks the system's key store on a thread of its own, as it may wait minutes for the reader.

A key store that is locked asks the reader for its own password before it answers. No
queue of the library, and least of all the window, may wait for that.
"""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, InvalidStateError
from queue import SimpleQueue
from typing import Any, TypeVar

from reader.base.errors import Mendable, Trouble
from reader.keystore.door import Door, open_door

_log = logging.getLogger("reader.keystore")

SERVICE = "Report Reader"
"""Under which the key store lists what is kept here."""

_T = TypeVar("_T")
_Work = Callable[[Door], Any]


class KeyStore:
    """Keeps passwords by name. Each answer is a `Future`, fulfilled on the store's thread.

    An answer fails with `Mendable` where there is no key store, or where it stays locked.
    """

    def __init__(self, open_door: Callable[[], Door] = open_door) -> None:
        self._open_door = open_door
        self._door: Door | None = None
        self._wanted: SimpleQueue[tuple[_Work, Future[Any]] | None] = SimpleQueue()
        self._waiting: set[Future[Any]] = set()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def reach(self) -> Future[None]:
        """Whether there is a key store: fails with the sentence that says why not."""
        return self._ask(lambda door: None)

    def get(self, name: str) -> Future[str]:
        """The password kept under a name, "" if there is none."""
        return self._ask(lambda door: door.get_password(SERVICE, name) or "")

    def keep(self, passwords: Mapping[str, str]) -> Future[None]:
        """Keep passwords by their names."""

        def keep(door: Door) -> None:
            for name, password in passwords.items():
                door.set_password(SERVICE, name, password)

        return self._ask(keep)

    def forget(self, names: Iterable[str]) -> Future[None]:
        """Forget passwords by their names; a name without one is none the worse."""

        def forget(door: Door) -> None:
            for name in names:
                if door.get_password(SERVICE, name) is not None:
                    door.delete_password(SERVICE, name)

        return self._ask(forget)

    def close(self) -> None:
        """Call off what waits. A prompt of the desktop stays; nobody waits for it any more."""
        with self._lock:
            self._closed = True
            self._wanted.put(None)
            waiting = list(self._waiting)
        for future in waiting:
            future.cancel()

    def _ask(self, work: Callable[[Door], _T]) -> Future[_T]:
        future: Future[_T] = Future()
        with self._lock:
            if self._closed:
                future.cancel()
                return future
            self._waiting.add(future)
            self._wanted.put((work, future))
            if self._thread is None:
                # A daemon: the program ends though a prompt of the desktop stays.
                self._thread = threading.Thread(target=self._run, name="key store", daemon=True)
                self._thread.start()
        future.add_done_callback(self._waiting.discard)
        return future

    def _run(self) -> None:
        while (wanted := self._wanted.get()) is not None:
            work, future = wanted
            if future.done():  # nobody waits for it any more
                continue
            try:
                self._door = self._door or self._open_door()
                answer = work(self._door)
            except Exception as error:
                failed = _mendable(error)
                with contextlib.suppress(InvalidStateError):
                    future.set_exception(failed)
            else:
                with contextlib.suppress(InvalidStateError):
                    future.set_result(answer)


def _mendable(error: Exception) -> Mendable:
    """What the reader is told; the log learns the kind only, as words might hold a secret."""
    if isinstance(error, Mendable):
        return error
    _log.info("the key store failed: %s", type(error).__name__)
    return Mendable(
        Trouble.OTHER, "The system's key store did not answer: unlock it, then try again."
    )
