"""Desks that do what workers must live with: crash, hang, print, log, raise, send too much."""

import os
import sys
import time
import warnings
from dataclasses import dataclass
from logging import getLogger
from pathlib import Path
from typing import Any, ClassVar

from reader.base.errors import Mendable, Trouble
from reader.workers.desk import Say
from reader.workers.job import Job


@dataclass(frozen=True)
class Echo(Job):
    what: object = None


@dataclass(frozen=True)
class Crash(Job):
    key: str = ""
    page: int = 0

    @property
    def poison_key(self) -> str | None:
        return self.key or None


@dataclass(frozen=True)
class CrashOnce(Job):
    """Crashes where no file lies yet at `path`."""

    retry: ClassVar[bool] = True
    path: str = ""
    hang: bool = False
    deadline: ClassVar[float] = 1.0


@dataclass(frozen=True)
class Hang(Job):
    slow_after: ClassVar[float] = 0.2
    deadline: ClassVar[float] = 0.6
    key: str = ""
    pages: int = 0

    @property
    def poison_key(self) -> str | None:
        return self.key or None

    @property
    def opening_key(self) -> str | None:
        return "file" if self.key else None


@dataclass(frozen=True)
class Pages(Job):
    """Longer than its deadline, but every page is a sign of life."""

    slow_after: ClassVar[float] = 0.3
    deadline: ClassVar[float] = 0.6
    count: int = 10
    seconds: float = 0.1
    messages: bool = False


@dataclass(frozen=True)
class Until(Job):
    """Runs until it is not wanted."""


@dataclass(frozen=True)
class Mend(Job):
    pass


@dataclass(frozen=True)
class Stumble(Job):
    page: int = 0


@dataclass(frozen=True)
class Noise(Job):
    pass


@dataclass(frozen=True)
class Odd(Job):
    """Answers what may not, or cannot, be sent."""

    cannot: bool = False


@dataclass(frozen=True)
class Fill(Job):
    value: int = 0
    size: int = 1000

    @property
    def pixels(self) -> int:
        return self.size

    def received(self, answer: Any, memory: memoryview) -> Any:
        return answer, bytes(memory[: self.size])


@dataclass(frozen=True)
class Pid(Job):
    pass


@dataclass(frozen=True)
class Urgent(Job):
    priority: ClassVar[int] = -1
    what: object = None


def open_desk(options: dict[str, object], say: Say) -> "TestDesk":
    return TestDesk(options)


def open_none(options: dict[str, object], say: Say) -> "TestDesk":
    raise Mendable(Trouble.NEWER, "this library is newer than the program")


def open_broken(options: dict[str, object], say: Say) -> "TestDesk":
    raise ValueError("no desk today")


def open_dead(options: dict[str, object], say: Say) -> "TestDesk":
    os._exit(3)


class TestDesk:
    """Handles the jobs above."""

    __test__ = False

    def __init__(self, options: dict[str, object]) -> None:
        self.options = options
        self.handled = 0

    def handle(self, job: Any, say: Say) -> object:
        self.handled += 1
        match job:
            case Echo() | Urgent():
                return self.options if job.what == "options" else job.what
            case Pid():
                return os.getpid(), self.handled
            case Crash():
                if job.page:
                    say.page(job.page)
                os.abort()
            case CrashOnce():
                try:
                    os.close(os.open(job.path, os.O_CREAT | os.O_EXCL))
                except FileExistsError:
                    return "second time"
                if job.hang:
                    time.sleep(60)
                os.abort()
            case Hang():
                for page in range(job.pages):
                    say.page(page + 1)
                time.sleep(60)
            case Pages():
                for page in range(job.count):
                    time.sleep(job.seconds)
                    if job.messages:
                        say(page)
                    else:
                        say.page(page + 1)
                return job.count
            case Until():
                say("begun")
                while say.wanted:
                    time.sleep(0.01)
                return "broken off"
            case Mend():
                raise Mendable(Trouble.PASSWORD, "needs its password")
            case Stumble():
                say.page(job.page)
                raise LookupError("nobody foresaw this")
            case Noise():
                print("printed")
                os.write(1, b"written below Python\n")
                getLogger("reader.pdf.engine").warning("logged %d", 1)
                getLogger("other").error("foreign")
                getLogger("reader.pdf.engine").debug("too quiet")
                warnings.warn("warned", UserWarning, stacklevel=1)
                return sys.stdout is sys.stderr
            case Odd():
                return (lambda: 0) if job.cannot else os.path.join
            case Fill():
                say.pixels[: job.size] = bytes([job.value]) * job.size
                return job.value
        raise NotImplementedError(job)

    def close(self) -> None:
        path = self.options.get("closed")
        if path:
            Path(str(path)).write_text("closed", encoding="utf-8")
