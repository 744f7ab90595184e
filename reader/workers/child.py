"""The worker's own process: opens the desk, takes one job after another, answers.

Everything here runs in the worker. It ends when its owner closes the pipe or dies,
and by itself if a job hangs so long that the owner must be dead too.
"""

import contextlib
import faulthandler
import io
import logging
import os
import signal
import sys
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from multiprocessing import shared_memory
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from reader.base.errors import Mendable
from reader.workers import box
from reader.workers.desk import Desk
from reader.workers.job import Greet, Hello, Job, Modules
from reader.workers.memory import resident_bytes
from reader.workers.pulse import Pulse, open_shared
from reader.workers.wire import (
    Answered,
    Logged,
    Mended,
    Message,
    Order,
    Raised,
    Said,
    pack,
    unpack_order,
)

_ATTACHED = 6
"""Slots kept attached: the owner uses few, again and again."""
_ORPHAN = 60.0
"""Seconds after a job's deadline at which the worker ends itself: its owner should have."""


@dataclass(frozen=True)
class Start:
    """What a worker gets at birth."""

    name: str
    desk: str
    options: Mapping[str, object]
    low_priority: bool
    tired_jobs: int
    tired_bytes: int
    log_level: int
    pulse: str
    crash_file: str
    """Where the trace of a fatal error goes; the owner reads it."""


def main(start: Start, orders: Connection, answers: Connection) -> None:
    """Work until the owner closes the pipe."""
    began = time.monotonic()
    _keep_out_of_the_way(start)
    channel = _Channel(answers, Pulse(start.pulse))
    logging.getLogger().addHandler(_LogToOwner(start.name, channel))
    logging.getLogger().setLevel(start.log_level)
    logging.captureWarnings(True)
    with (
        contextlib.suppress(EOFError, BrokenPipeError, ConnectionError),
        Path(start.crash_file).open("w", encoding="utf-8") as crash_file,
    ):
        if os.name != "nt":
            # The owner holds it open: it goes with both of us, however we end.
            Path(start.crash_file).unlink(missing_ok=True)
        faulthandler.enable(crash_file)
        boxed = box.close(start.options)
        try:
            module, _, function = start.desk.partition(":")
            say = _Say(channel, 0)
            desk: Desk = getattr(import_module(module), function)(dict(start.options), say)
        except Mendable as error:
            channel.send(Mended(error.trouble.value, error.sentence))
            return
        except Exception as error:
            channel.send(_raised(error, 0))
            return
        hello = Hello(os.getpid(), boxed, time.monotonic() - began)
        try:
            channel.send(hello)
            _Shift(start, hello, desk, channel, crash_file).work(orders)
        finally:
            desk.close()


def _keep_out_of_the_way(start: Start) -> None:
    """Low priority if asked, no Ctrl+C, and nothing of ours on the owner's standard output."""
    # The terminal sends Ctrl+C to every process of the group; only the owner decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stderr is None:  # a windowed bundle has no streams
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    sys.stdout = sys.stderr
    with contextlib.suppress(OSError):
        os.dup2(2, 1)
    if start.low_priority:
        _lower_priority()


def _lower_priority() -> None:
    """Let the window's process go first."""
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            import ctypes

            below_normal = 0x4000
            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        else:
            os.nice(10)


class _Channel:
    """The way to the owner."""

    def __init__(self, answers: Connection, pulse: Pulse) -> None:
        self._answers = answers
        self.pulse = pulse

    def send(self, message: Message) -> None:
        """Send it, or raise what pickle or the pipe raises."""
        self._answers.send_bytes(pack(message))


class _Say:
    """How the desk speaks during one job; see `reader.workers.desk.Say`."""

    def __init__(
        self, channel: _Channel, number: int, memory: memoryview | None = None, lives: Any = None
    ) -> None:
        self._channel = channel
        self._number = number
        self._memory = memory
        self._lives = lives

    def __call__(self, what: object) -> None:
        self._beat(None)
        self._channel.send(Said(what))

    def page(self, number: int) -> None:
        self._beat(number)

    def _beat(self, page: int | None) -> None:
        self._channel.pulse.beat(page)
        if self._lives is not None:
            self._lives()

    @property
    def wanted(self) -> bool:
        return self._channel.pulse.wanted(self._number)

    @property
    def pixels(self) -> memoryview:
        if self._memory is None:
            raise RuntimeError("no shared memory came with this job")
        return self._memory


class _LogToOwner(logging.Handler):
    """Log records go to the owner as text."""

    def __init__(self, name: str, channel: _Channel) -> None:
        super().__init__()
        self._name = name
        self._channel = channel

    def emit(self, record: logging.LogRecord) -> None:
        """Send the record; a pipe that broke is noticed elsewhere."""
        name = record.name
        if not name.startswith("reader."):
            name = f"reader.workers.{self._name}.{name}"
        with contextlib.suppress(OSError):
            self._channel.send(Logged(name, record.levelno, self.format(record)))


class _Shift:
    """One job after another."""

    def __init__(
        self, start: Start, hello: Hello, desk: Desk, channel: _Channel, crash_file: io.TextIOBase
    ) -> None:
        self._start = start
        self._hello = hello
        self._desk = desk
        self._channel = channel
        self._crash_file = crash_file
        self._attached: dict[str, shared_memory.SharedMemory] = {}
        self._jobs = 0
        self._watched_since = 0.0

    def work(self, orders: Connection) -> None:
        """Take orders until the pipe ends."""
        try:
            while True:
                order = unpack_order(orders.recv_bytes())
                self._watch(order.job)
                answer = self._handle(order)
                faulthandler.cancel_dump_traceback_later()
                try:
                    self._channel.send(answer)
                except OSError:
                    raise
                except Exception as error:  # the answer cannot be pickled
                    self._channel.send(_raised(error, self._channel.pulse.page))
        finally:
            faulthandler.cancel_dump_traceback_later()
            for memory in self._attached.values():
                memory.close()

    def _handle(self, order: Order) -> Message:
        job = order.job
        if isinstance(job, Greet):
            return Answered(self._hello)
        if isinstance(job, Modules):
            return Answered(sorted(sys.modules))
        self._jobs += 1
        memory = self._memory(order.slot) if order.slot else None
        say = _Say(self._channel, order.number, memory, lambda: self._watch_again(job))
        try:
            answer = self._desk.handle(job, say)
        except Mendable as error:
            return Mended(error.trouble.value, error.sentence, self._tired())
        except OSError as error:
            if isinstance(error, BrokenPipeError | ConnectionError):
                raise  # the owner is gone: it was `say` that failed
            return _raised(error, self._channel.pulse.page, self._tired())
        except Exception as error:
            return _raised(error, self._channel.pulse.page, self._tired())
        return Answered(answer, self._tired())

    def _watch(self, job: Job) -> None:
        """End this process if it hangs in C after its owner died: no thread of ours could run."""
        self._watched_since = time.monotonic()
        faulthandler.dump_traceback_later(
            job.deadline * 2 + _ORPHAN, exit=True, file=self._crash_file
        )

    def _watch_again(self, job: Job) -> None:
        if time.monotonic() - self._watched_since > job.deadline / 2:
            self._watch(job)

    def _memory(self, name: str) -> memoryview:
        memory = self._attached.pop(name, None)
        if memory is None:
            memory = open_shared(name)
            if len(self._attached) >= _ATTACHED:
                self._attached.pop(next(iter(self._attached))).close()
        self._attached[name] = memory
        buffer = memory.buf
        assert buffer is not None  # it is open
        return buffer

    def _tired(self) -> bool:
        """Whether memory or the number of jobs says that a fresh process would be better."""
        start = self._start
        if start.tired_jobs and self._jobs >= start.tired_jobs:
            return True
        return bool(start.tired_bytes) and resident_bytes() > start.tired_bytes


def _raised(error: Exception, page: int, tired: bool = False) -> Raised:
    text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Raised(text, "".join(traceback.format_exception(error)), page, tired)
