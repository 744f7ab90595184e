"""One program writes a library at a time.

The lock is the operating system's, on `library.lock`, so a killed program leaves
none behind. The file says who holds it and where to knock.
"""

import contextlib
import errno
import json
import os
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from reader.base.paths import person

_BYTE = 1 << 20
"""The byte locked on Windows: far behind the text, as locked bytes cannot be read there."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a library. `door` and `key` are what `handover` knocks at, "" if nobody answers."""

    person: str
    machine: str
    pid: int
    door: str = ""
    key: str = ""

    @property
    def is_me(self) -> bool:
        """Whether it is the same person on the same machine."""
        return (self.person, self.machine) == (person(), platform.node())


class Lock:
    """The lock of one library, held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None
        self.killed: Holder | None = None
        """Who had it before, and ended without giving it back."""

    def take(self, door: str = "", key: str = "") -> bool:
        """Try to take it; False if another process has it. Raises `OSError` if it cannot try."""
        file = os.fdopen(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600), "r+b", buffering=0)
        try:
            _lock_byte(file)
        except OSError:
            file.close()
            return False
        self._file = file
        self.killed = holder(self._path)
        now = Holder(person(), platform.node(), os.getpid(), door, key)
        file.seek(0)
        file.truncate()
        try:
            file.write(json.dumps(asdict(now)).encode())
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                self.release()
                raise
            # The disk is full: it is held all the same, only nobody can read by whom.
        return True

    def release(self) -> None:
        """Give it back; the file stays, empty, as removing it would race with the next taker."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.seek(0)
                self._file.truncate()
            self._file.close()
            self._file = None

    @property
    def held(self) -> bool:
        """Whether this process has it."""
        return self._file is not None


def holder(path: Path) -> Holder | None:
    """Who holds the lock as the file says, None if it says nothing."""
    try:
        return Holder(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _posix(file: IO[bytes]) -> None:
    # flock, not lockf: a POSIX record lock is lost when the process closes any other
    # handle of the same file, as reading who holds it would.
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _windows(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)


_lock_byte: Callable[[IO[bytes]], None] = _windows if sys.platform == "win32" else _posix
