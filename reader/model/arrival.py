"""Files that arrive at the library, and the imports that they arrive in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a file; the words are those of `import --json`."""

    NEW_REPORT = "new-report"
    NEW_EDITION = "new-edition"
    KNOWN = "known"
    RECORD = "record"
    FAILED = "failed"


class Fate(StrEnum):
    """Where a file stands in the report on an import."""

    NEW_REPORT = "new-report"
    NEW_EDITION = "new-edition"
    KNOWN = "known"
    RECORD = "record"
    PASSWORD = "password"
    FAILED = "failed"
    CANCELLED = "cancelled"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that arrived and what became of it. It stays as a row until dismissed."""

    id: int
    path: str
    """Where it came from, as the reader named it."""
    outcome: Outcome | None
    """None while it waits."""
    report: int = 0
    edition: int = 0
    pages: int = 0
    reason: str = ""
    trouble: str = ""
    title: str = ""
    """Title of its edition, "" where there is none."""
    webpage: int = 0
    """The saved page that it brought, 0 for none."""

    @property
    def fate(self) -> Fate:
        """Where it stands in the report on its import."""
        if self.outcome is None:
            return Fate.WAITING
        if self.trouble in (Fate.PASSWORD, Fate.CANCELLED):
            return Fate(self.trouble)
        return Fate(self.outcome)


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that can be read about: begun, ended or paused."""

    id: int
    at: str
    """When it was begun, ISO 8601 UTC."""
    paused: bool
    counts: Mapping[Fate, int]
    """Its files by what became of them; none that is 0."""

    @property
    def files(self) -> int:
        """How many files it is about."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is. Files and pages that are done, of those known so far."""

    files_done: int
    files: int
    pages_done: int
    current: str
    failed: int = 0
    finished: bool = False
    looking: bool = False
    """Folders are still being looked through: `files` are those found so far."""
