"""The list of synonyms in use: the person's own where there is one, else the program's."""

import logging
from pathlib import Path

from reader.base.resources import resource
from reader.search.synonyms import Synonyms, read

_LOG = logging.getLogger("reader.search")
NAME = "synonyms.txt"
"""The file's name, among the resources and among the person's settings."""


class SynonymList:
    """Reads the list when it is first asked for, and again when its file has changed."""

    def __init__(self, own: Path | None) -> None:
        self._own = own
        self._state: tuple[str, int, int] | None = None
        self._synonyms = Synonyms()
        self.wrong = ""
        """One sentence on what could not be used, "" if all could."""

    def current(self) -> Synonyms:
        """The list as it is now."""
        for path in filter(None, (self._own, resource(NAME))):
            try:
                there = path.stat()
                state = (str(path), there.st_mtime_ns, there.st_size)
                if state != self._state:
                    self._synonyms = read(path)
                    self._state = state
                    self._told(path)
                return self._synonyms
            except FileNotFoundError:
                continue
            except OSError as error:
                _LOG.info("synonyms are not read: %s", error)
                self.wrong = f"Your synonyms in {path} cannot be read: give yourself permission."
                self._synonyms, self._state = Synonyms(), None
                return self._synonyms
        return Synonyms()

    def _told(self, path: Path) -> None:
        lines = self._synonyms.wrong
        self.wrong = ""
        if lines:
            some = ", ".join(map(str, lines[:5])) + (" ..." if len(lines) > 5 else "")
            self.wrong = (
                f"Lines of your synonyms were passed over ({path}, {some}): "
                "write two terms or more on a line, commas between them."
            )
