"""Files that arrive at the library."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a file; the words are those of `import --json`."""

    NEW_REPORT = "new-report"
    NEW_EDITION = "new-edition"
    KNOWN = "known"
    RECORD = "record"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that arrived and what became of it. A failed one stays as a row until dismissed."""

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


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far an import is. Files and pages that are done, of those known so far."""

    files_done: int
    files: int
    pages_done: int
    current: str
    failed: int = 0
    finished: bool = False
