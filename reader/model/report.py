"""Reports, their editions, and the files of an edition."""

from dataclasses import dataclass
from enum import StrEnum


class ReportState(StrEnum):
    """Whether the publisher still keeps the report up to date."""

    LIVE = "live"
    ARCHIVED = "archived"


class EditionState(StrEnum):
    """Whether a newer edition of the report is known."""

    CURRENT = "current"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Report:
    """A title that a publisher keeps up to date."""

    id: int
    title: str
    country: str
    publisher: str
    subject: str
    """What it is about beside the country, e.g. "telecoms"; "" where unknown."""
    state: ReportState = ReportState.LIVE


@dataclass(frozen=True, slots=True)
class Edition:
    """One issue of a report."""

    id: int
    report: int
    fingerprint: str
    """Hash of the text without running heads and stamps, 32 hex digits."""
    title: str
    """The title as this edition prints it."""
    updated: str
    pages: int
    number: str
    """Edition number as printed, "" where unknown."""
    state: EditionState
    added: str
    """When it came into the library, ISO 8601 UTC."""
    unreadable: int = 0
    """Pages that could not be read."""


@dataclass(frozen=True, slots=True)
class PdfFile:
    """One PDF of an edition, known by its bytes."""

    id: int
    edition: int
    sha256: str
    path: str
    """Relative to the library folder with "/" between parts, or absolute if left in place."""
    name: str
    """The file's name as it came."""
    size: int
    licensee: str = ""
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report as a list shows it: itself and its current edition."""

    report: Report
    edition: int
    title: str
    updated: str
    pages: int
    editions: int
    unreadable: int
    unread: bool
    place: int
    """Page where this person stopped reading, 0 if never opened."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """An edition in the update history, newest first."""

    edition: Edition
    note: str
    """The publisher's update note, "" where unknown."""
    changes: str
    """One line of what changed against the edition before, "" where unknown."""
    file: str


@dataclass(frozen=True, slots=True)
class Related:
    """A report that has to do with another, and why."""

    report: int
    title: str
    updated: str
    score: float
    reasons: tuple[str, ...]
