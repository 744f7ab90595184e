"""A second start hands its files, link or command over to the first, and ends.

The door is a local socket (a named pipe on Windows) with a key in the lock file,
never a network port. What is handed over is JSON: a list of arguments; what comes
back is JSON too.
"""

import contextlib
import json
import logging
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing.connection import Client, Listener

from reader.library.lock import Holder

_log = logging.getLogger("reader.library")


class Door:
    """Where the program that holds a library can be knocked at."""

    def __init__(self, answer: Callable[[list[str]], object]) -> None:
        """Listen; `answer(arguments)` runs on a thread of its own for each knock."""
        import sys

        self.key = secrets.token_hex(16)
        family = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
        # Linux has names for sockets that are no files: none is left behind by a kill, and none
        # is too long or has no place where there is no folder for temporary files.
        name = f"\0report-reader-{secrets.token_hex(8)}" if sys.platform == "linux" else None
        self._listener = Listener(name, family, authkey=self.key.encode())
        self._answer = answer
        self._shut = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="door", daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """What the lock file says of it."""
        said = self._listener.address
        return said.decode() if isinstance(said, bytes) else str(said)

    def close(self) -> None:
        """Stop listening; the thread has ended when this returns."""
        self._shut.set()
        with contextlib.suppress(OSError, EOFError):
            # Wake the listener: accept() has no time limit. Without the key, or this would wait
            # for a challenge for ever where the listener has seen already that it is shut.
            Client(self._listener.address).close()
        self._thread.join(2)
        self._listener.close()

    def _listen(self) -> None:
        while not self._shut.is_set():
            try:
                visitor = self._listener.accept()
            except Exception as error:  # a stranger without the key, or a broken pipe
                if not self._shut.is_set():
                    _log.info("a knock was refused: %s", error)
                continue
            if self._shut.is_set():
                visitor.close()
                break
            threading.Thread(target=self._serve, args=(visitor,), name="guest", daemon=True).start()

    def _serve(self, visitor: object) -> None:
        with visitor:  # type: ignore[attr-defined]
            try:
                arguments = json.loads(visitor.recv_bytes(1 << 22))  # type: ignore[attr-defined]
                result = self._answer([str(argument) for argument in arguments])
                visitor.send_bytes(json.dumps(result).encode())  # type: ignore[attr-defined]
            except (OSError, EOFError, ValueError) as error:
                _log.info("a visitor left: %s", error)


def hand_over(holder: Holder, arguments: list[str], patience: float | None = None) -> object:
    """Give arguments to the program that holds the library and wait for its answer.

    Raises `OSError` if nobody answers there (it was killed, or is not yet ready), or not within
    `patience` seconds (it hangs); None waits as long as it takes.
    """
    if patience is None:
        return _hand_over(holder, arguments)
    answer: Future[object] = Future()

    def knock() -> None:
        try:
            answer.set_result(_hand_over(holder, arguments))
        except OSError as error:
            answer.set_exception(error)

    # A connection has no time limit of its own. Whoever hangs does not hold up the end.
    threading.Thread(target=knock, name="knock", daemon=True).start()
    return answer.result(patience)


def _hand_over(holder: Holder, arguments: list[str]) -> object:
    if not holder.door:
        raise ConnectionError("nobody answers")
    try:
        with Client(holder.door, authkey=holder.key.encode()) as visitor:
            visitor.send_bytes(json.dumps(arguments).encode())
            return json.loads(visitor.recv_bytes())
    except EOFError as error:
        raise ConnectionError(str(error)) from error
    except Exception as error:
        if isinstance(error, OSError):
            raise
        raise ConnectionError(str(error)) from error
