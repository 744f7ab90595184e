"""The list of synonyms in use: the person's own where there is one, else the program's."""

import logging
import time
from collections.abc import Sequence
from pathlib import Path

from reader.base.resources import resource
from reader.search.synonyms import Synonyms, read

_LOG = logging.getLogger("reader.search")
NAME = "synonyms.txt"
"""The file's name, among the resources and among the person's settings."""
_LASTS = 1.0
"""Seconds for which the list is taken as known."""


class SynonymList:
    """Reads the list when it is first asked for, and again once its file has changed."""

    def __init__(self, own: Path | None) -> None:
        self._own = own
        self._state: tuple[str, int, int] | None = None
        self._synonyms = Synonyms()
        self._until = 0.0
        self.wrong = ""
        """One sentence on what could not be used, "" if all could."""

    def current(self) -> Synonyms:
        """The list as it is now, or was a moment ago."""
        now = time.monotonic()
        if now > self._until:
            self._synonyms = self._read()
            self._until = now + _LASTS
        return self._synonyms

    def _read(self) -> Synonyms:
        for path in filter(None, (self._own, resource(NAME))):
            try:
                there = path.stat()
                state = (str(path), there.st_mtime_ns, there.st_size)
                if state == self._state:
                    return self._synonyms
                found = read(path)
                self._state = state
                self.wrong = _said(path, found.wrong)
                return found
            except FileNotFoundError:
                continue
            except OSError as error:
                _LOG.info("synonyms are not read: %s", error)
                self.wrong = f"Your synonyms in {path} cannot be read: give yourself permission."
                self._state = None
                break
        return Synonyms()


def _said(path: Path, lines: Sequence[int]) -> str:
    if not lines:
        return ""
    some = ", ".join(map(str, lines[:5])) + (" ..." if len(lines) > 5 else "")
    return (
        f"Lines of your synonyms were passed over ({path}, {some}): "
        "write two terms or more on a line, commas between them."
    )
