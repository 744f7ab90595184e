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
    region: str = ""
    topic: str = ""
    """What it is about, in the reader's words where there are any, else `subject`."""


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
    seats: str = ""
    """How many may read this copy, as the reader noted it: "10 users", "site"."""
    missing: bool = False
    """It was not where it should be when the library was last looked through."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report as a list shows it: itself, its current edition, and one person's order."""

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
    furthest: int = 0
    """The highest page that this person has come to."""
    opened: str = ""
    """When this person last read an edition of the report, ISO 8601 UTC, "" if never."""
    reads_older: bool = False
    """What this person read last of it is a superseded edition."""
    added: str = ""
    """When its newest arrival came into the library, ISO 8601 UTC."""
    favourite: bool = False
    later: bool = False
    """It stands on this person's list of what to read later."""
    tags: tuple[str, ...] = ()
    collections: tuple[int, ...] = ()
    companies: tuple[str, ...] = ()
    missing: bool = False
    """No file of its current edition is where it should be."""
    file: str = ""
    """Path of a file of its current edition, as `PdfFile.path`; one that is there, if any."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """An edition that was removed and can be restored."""

    edition: Edition
    at: str
    """When it was removed, ISO 8601 UTC."""
    size: int
    """Bytes of its files."""
    file: int = 0
    """The one copy that was removed while the edition stays; 0: the edition itself."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Pages of an edition that no search finds."""

    edition: int
    title: str
    updated: str
    trouble: str
    """Why they could not be read, "" where they bear no text."""
    pages: tuple[int, ...]
    tried: str = ""
    """What became of recognising their text, "" where nobody has asked for it."""


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """An edition in the update history, newest first."""

    edition: Edition
    note: str
    """The publisher's update note, "" where unknown."""
    changes: str
    """One line of what changed against the edition before, "" where unknown."""
    file: str
    older: int = 0
    """The edition before it, 0 for none."""
    reason: str = ""
    """Why it is an edition of this report, and how sure that is; "" where nothing was said."""


@dataclass(frozen=True, slots=True)
class Related:
    """A report that has to do with another, and why."""

    report: int
    """0 where the library does not have it: its publisher names it."""
    title: str
    updated: str
    score: float
    reasons: tuple[str, ...]
