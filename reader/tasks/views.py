"""What tasks answer with, beside the nouns of the model."""

from dataclasses import dataclass

from reader.model.record import Record
from reader.model.report import Edition, HistoryRow, PdfFile, Report


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """The line that says whether all is well."""

    reports: int
    editions: int
    pages: int
    unreadable_pages: int
    failed_files: int
    behind: int
    """Editions that cannot be searched yet."""
    index_seconds: int = 0
    """How long it will take until they can, 0 where that is not known."""


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """An edition with its report, its record and its first file."""

    report: Report
    edition: Edition
    record: Record
    file: PdfFile
    current_edition: int
    """The report's current edition; another id than `edition.id` if this one is superseded."""
    current_updated: str


@dataclass(frozen=True, slots=True)
class EditionBeside:
    """What stands beside the pages of an edition."""

    record: EditionRecord
    history: tuple[HistoryRow, ...]
    """The editions of its report, newest first."""


@dataclass(frozen=True, slots=True)
class JobView:
    """A job as the jobs panel shows it; `total` is 0 while it is not known."""

    id: int
    title: str
    done: int
    total: int
    text: str
    can_cancel: bool
    can_pause: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that `check` found: what, where, and what mends it."""

    what: str
    where: str
    mend: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What `check` says of a library."""

    problems: tuple[Problem, ...]
    catalogue: str
    index: str
    files: int
    box: str

    @property
    def ok(self) -> bool:
        """Whether all is well."""
        return not self.problems
