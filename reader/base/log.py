"""The log file, and the crash log that the next start shows.

Nothing is ever sent: a crash report is a file that the person may copy.
"""

import logging
import logging.handlers
import platform
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType

from reader import __version__

_FORMAT = "%(asctime)s %(processName)s %(name)s %(levelname)s %(message)s"


def start_log(folder: Path) -> None:
    """Write warnings and more to `folder/report-reader.log`, 1 MB and two older ones.

    A folder that cannot be written costs the log, never the start.
    """
    logger = logging.getLogger("reader")
    logger.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "report-reader.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)


def start_crash_log(folder: Path) -> None:
    """Keep what we must mend: uncaught errors of any thread go to `folder/crash.txt`."""

    def keep(kind: type[BaseException], error: BaseException, tb: TracebackType | None) -> None:
        text = "".join(traceback.format_exception(kind, error, tb))
        logging.getLogger("reader").error("uncaught: %s", text)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with (folder / "crash.txt").open("a", encoding="utf-8") as file:
                file.write(crash_report(text))
        except OSError:
            pass  # the log has it, and there is nowhere else to keep it

    def keep_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            keep(args.exc_type, args.exc_value, args.exc_traceback)

    def keep_main(
        kind: type[BaseException], error: BaseException, tb: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, tb)
            return
        keep(kind, error, tb)

    sys.excepthook = keep_main
    threading.excepthook = keep_thread


def crash_report(text: str) -> str:
    """A crash as text that can be copied: version, system, time, traceback."""
    return (
        f"Report Reader {__version__}, Python {platform.python_version()}, "
        f"{platform.platform()}, {time.strftime('%Y-%m-%d %H:%M:%S')}\n{text}\n"
    )
