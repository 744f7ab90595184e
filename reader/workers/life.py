"""One life of a worker's process, seen from its owner: begin, send, receive, end."""

import contextlib
import logging
import os
import tempfile
import threading
import time
from multiprocessing import get_context
from multiprocessing.connection import wait
from pathlib import Path

from reader.workers import child
from reader.workers.leftovers import own_name, tidy_up
from reader.workers.pulse import Pulse
from reader.workers.spec import WorkerSpec
from reader.workers.wire import Logged, Message, unpack_message

_LOG = logging.getLogger("reader.workers")
# `multiprocessing` looks after all children whenever one is begun, and is not made for
# several threads doing so: one that waits for its child would find it already buried.
_CHILDREN = threading.Lock()


class Life:
    """A spawned process. Owned by one thread; only `kill` may be called from another."""

    def __init__(self, spec: WorkerSpec) -> None:
        """Begin it. Raises OSError where the system gives no process, pipe or memory."""
        self._package = spec.desk.partition(".")[0]
        self._lock = threading.Lock()
        self._ended = False
        self.pulse = Pulse()
        tidy_up()
        handle, name = tempfile.mkstemp(prefix=f"{own_name()}-", suffix=".crash")
        self._crash_file = os.fdopen(handle, "rb")
        self._crash_path = Path(name)
        context = get_context("spawn")
        orders_end, self._orders = context.Pipe(duplex=False)
        self._answers, answers_end = context.Pipe(duplex=False)
        start = child.Start(
            spec.name,
            spec.desk,
            spec.options,
            spec.low_priority,
            spec.tired_jobs,
            spec.tired_bytes,
            logging.getLogger("reader").getEffectiveLevel(),
            self.pulse.name,
            name,
        )
        # A daemon, so that a program that forgot to stop its workers still ends.
        self._process = context.Process(
            target=child.main,
            args=(start, orders_end, answers_end),
            name=f"worker {spec.name}",
            daemon=True,
        )
        try:
            with _CHILDREN:
                self._process.start()
        except BaseException:
            self._orders.close()
            self._answers.close()
            self.pulse.close()
            self._trace()
            raise
        finally:
            # The worker has its own; while one of ours were open, its end would go unnoticed.
            orders_end.close()
            answers_end.close()
        self.pid = self._process.pid or 0

    def send(self, order: bytes) -> None:
        """Send a packed order. Raises OSError if the process is dead."""
        self._orders.send_bytes(order)

    def receive(self, timeout: float) -> Message | None:
        """The next message, log records apart; None if none came within `timeout` seconds.

        Raises EOFError if the process is dead, `pickle.UnpicklingError` for what may not be sent.
        """
        until = time.monotonic() + timeout
        while True:
            try:
                if not self._answers.poll(max(0.0, until - time.monotonic())):
                    return None
                packed = self._answers.recv_bytes()
            except OSError as error:  # Windows calls it a broken pipe
                raise EOFError from error
            message = unpack_message(packed, self._package)
            if not isinstance(message, Logged):
                return message
            _relay(message)

    def kill(self) -> None:
        """End it now. Its owner's thread still calls `end`."""
        with self._lock:
            if not self._ended:
                self._process.kill()

    def end(self, timeout: float) -> tuple[int, str]:
        """Let it close its desk, kill it if that takes too long, and tidy up.

        Returns its exit status (negative for a signal) and the trace it left, "" if none.
        """
        self._orders.close()
        if not wait([self._process.sentinel], timeout):
            self._process.kill()
            wait([self._process.sentinel])
        try:
            while self.receive(0) is not None:
                pass  # what it logged at its end has been passed on
        except Exception:
            _LOG.debug("a worker's last words could not be read", exc_info=True)
        with _CHILDREN, self._lock:
            self._ended = True
            self._process.join()
            status = self._process.exitcode or 0
            self._process.close()
        self._answers.close()
        self.pulse.close()
        return status, self._trace()

    def _trace(self) -> str:
        """What a fatal error left, and the end of the file that it left it in."""
        with self._crash_file as file:
            trace = file.read().decode("utf-8", "replace").strip()
        with contextlib.suppress(OSError):
            self._crash_path.unlink(missing_ok=True)
        return trace


def _relay(logged: Logged) -> None:
    """A worker's log record becomes one of ours."""
    name = logged.name if logged.name.startswith("reader.") else f"reader.workers.{logged.name}"
    logging.getLogger(name).log(logged.level, "%s", logged.text)
