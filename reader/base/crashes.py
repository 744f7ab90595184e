"""What went wrong in a run of the window, kept as text that the person may copy.

run-PID.txt   of a run under way: uncaught errors, and what Python says when a fault ends it
crash.txt     the last such file in which something stands

Nothing is ever sent.
"""

import atexit
import contextlib
import faulthandler
import logging
import os
import platform
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from reader.base.build import build
from reader.base.log import LOG

_log = logging.getLogger("reader")

CRASH = "crash.txt"
UNKNOWN = "It was ended from outside, or the computer was switched off: no fault is known."
MOST = 20
"""Errors of one run that are kept: one in a painting comes again and again."""
TAIL = 60
"""Lines of the log in a report."""
_MONTH = 30 * 86_400.0
_PREFIX = re.compile(r"^(?:\S+ \S+ \S+ \S+ (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) )?")
_ENDS = r"\.(?:pdf|x?html?|mht(?:ml)?|txt|md|json|csv|xlsx|zip|sqlite|part)\b"
_PATH = re.compile(rf"(?:[A-Za-z]:)?[\\/][^\n\"'<>|]*?{_ENDS}", re.IGNORECASE)
_NAME = re.compile(rf"[^\n:\"'“”<>|(]*[^\s:\"'“”<>|(]{_ENDS}", re.IGNORECASE)
_IN_CODE = re.compile(r'^\s*File "')


class CrashLog:
    """Keeps uncaught errors of any thread, and the faults that end the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None
        self._seen: set[str] = set()
        self._mutex = threading.Lock()
        self.told: Callable[[], object] | None = None
        """Called, on the thread that erred, when an error is kept that was not seen before."""

    def start(self) -> None:
        """Hear of errors from now on. A folder that cannot be written costs the file alone."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _tidy(self._folder)
            self._file = _run(self._folder, os.getpid()).open("w", encoding="utf-8")
            self._file.write(f"{program()}, begun {time.strftime('%Y-%m-%d %H:%M:%S')}\n")
            self._file.flush()
            faulthandler.enable(self._file)
        except OSError as error:
            _log.info("errors cannot be kept: %s", error)
        atexit.register(self.end)
        sys.excepthook = self._keep_main
        threading.excepthook = self._keep_thread

    def text(self) -> str:
        """What went wrong so far in this run, as a report."""
        return report(_read(_run(self._folder, os.getpid())), self._folder)

    def end(self) -> None:
        """The program ends as it should: of a run without errors nothing stays."""
        if self._file is None:
            return
        faulthandler.disable()
        with contextlib.suppress(OSError):  # of a full disk
            self._file.close()
        self._file = None
        run = _run(self._folder, os.getpid())
        with contextlib.suppress(OSError):
            if self._seen:
                run.replace(self._folder / CRASH)
            else:
                run.unlink(missing_ok=True)

    def keep(self, error: Exception) -> None:
        """Keep an error that nobody foresaw, where the program itself goes on to say so."""
        self._keep(type(error), error, error.__traceback__)

    def _keep_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._keep(args.exc_type, args.exc_value, args.exc_traceback)

    def _keep_main(
        self, kind: type[BaseException], error: BaseException, tb: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, tb)
            return
        self._keep(kind, error, tb)

    def _keep(
        self, kind: type[BaseException], error: BaseException, tb: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, tb))
        with self._mutex:
            if text in self._seen or len(self._seen) >= MOST:
                return
            self._seen.add(text)
            if self._file is not None:
                with contextlib.suppress(OSError, ValueError):
                    self._file.write(f"\n{time.strftime('%H:%M:%S')} {text}")
                    self._file.flush()
        _log.error("uncaught: %s", text)
        if self.told is not None:
            self.told()


def ended_badly(folder: Path, pid: int) -> str:
    """The report on a run that never said that it ended, "" if there is none or it still runs.

    What it left is kept as the last crash.
    """
    run = _run(folder, pid)
    if not run.is_file() or is_running(pid):
        return ""
    last = folder / CRASH
    try:
        run.replace(last)
        if len(_read(last).splitlines()) < 2:
            with last.open("a", encoding="utf-8") as file:
                file.write(f"\n{UNKNOWN}\n")
    except OSError:  # on Windows somebody has it open, so the run goes on
        return ""
    return report(_read(last), folder)


def last_crash(folder: Path) -> str:
    """What stands in the last crash file, "" if nothing ever went wrong."""
    return _read(folder / CRASH)


def report(said: str, folder: Path) -> str:
    """A crash as text that can be copied: version, system, what went wrong, end of the log."""
    lines = _read(folder / LOG).splitlines()[-TAIL:]
    return "\n".join((program(), "", said.strip(), "", "Last lines of the log", *lines, ""))


def program() -> str:
    """Which program on which system this is, in one line."""
    made = build()
    version = f"{made.version} ({made.commit})" if made.commit else made.version
    return f"Report Reader {version}, Python {platform.python_version()}, {platform.platform()}"


def without_names(text: str) -> str:
    """A text without the names of the person's files and folders; the program's own stay."""
    home = str(Path.home())
    return "\n".join(_bare(line.replace(home, "~")) for line in text.split("\n"))


def _bare(line: str) -> str:
    if _IN_CODE.match(line):
        return line
    begun = _PREFIX.match(line)
    start = begun.end() if begun else 0
    return line[:start] + _NAME.sub(" (a file)", _PATH.sub("(a file)", line[start:]))


def _run(folder: Path, pid: int) -> Path:
    return folder / f"run-{pid}.txt"


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _tidy(folder: Path) -> None:
    """Forget runs that nobody asked about for a month."""
    for run in folder.glob("run-*.txt"):
        with contextlib.suppress(OSError):
            if time.time() - run.stat().st_mtime > _MONTH:
                run.unlink()


def is_running(pid: int) -> bool:
    """Whether there is such a process; on Windows its file says so, which cannot be renamed."""
    if sys.platform == "win32":
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True
