"""The log file: what happened, kept on this computer alone."""

import logging
import logging.handlers
from pathlib import Path

LOG = "report-reader.log"
_FORMAT = "%(asctime)s %(processName)s %(name)s %(levelname)s %(message)s"


class _File(logging.handlers.RotatingFileHandler):
    """A disk that is full costs lines of the log, and says nothing on the terminal."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Leave the line out."""


def start_log(folder: Path) -> None:
    """Write warnings and more to `folder/report-reader.log`, 1 MB and two older ones.

    A folder that cannot be written costs the log, never the start.
    """
    logger = logging.getLogger("reader")
    logger.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = _File(folder / LOG, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter(_FORMAT))
    logger.addHandler(handler)
