"""What is new: editions that came in a span of time, and what they brought this person."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.carried import CarriedTally


class Newness(StrEnum):
    """What an edition that came in is."""

    REPORT = "new-report"
    """The first of its report; others may have come with it."""
    EDITION = "new-edition"
    OLDER = "older-edition"
    """There was a newer one already."""


HEADINGS = {
    Newness.EDITION: "New editions",
    Newness.REPORT: "New reports",
    Newness.OLDER: "Older editions",
}
WATCHES = "Watches that answered"
NOTES = "Notes to look at"


@dataclass(frozen=True, slots=True)
class Arrived:
    """An edition that came in."""

    edition: int
    report: int
    title: str
    updated: str
    pages: int
    added: str
    """ISO 8601 UTC."""
    newness: Newness
    editions: int = 1
    """Of a new report: how many came."""
    changes: str = ""
    """One line of what changed against the edition before, "" where unknown."""
    older: int = 0
    """The edition before it, 0 for none; of a new report always."""
    notes: CarriedTally = field(default_factory=CarriedTally)
    """What became of this person's notes."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A watch that found something in an edition that came in."""

    search: int
    name: str
    text: str
    edition: int
    title: str
    updated: str
    passages: int
    page: int
    """Of the best of them."""
    before: int = -1
    """Passages in the edition before it, -1 where that is not known."""

    @property
    def said(self) -> str:
        """What it found: "7 passages, 4 in the edition before"."""
        found = f"{self.passages:,} passage{'' if self.passages == 1 else 's'}"
        return found + (f", {self.before:,} in the edition before" if self.before >= 0 else "")


@dataclass(frozen=True, slots=True)
class Week:
    """A week in which editions came in."""

    name: str
    """ISO 8601: "2026-W48"."""
    first: str
    """Its Monday."""
    last: str
    editions: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What a week brought, the newest first."""

    week: Week
    arrived: tuple[Arrived, ...] = ()
    answered: tuple[Answered, ...] = ()

    def of(self, newness: Newness) -> list[Arrived]:
        """Those that came of a kind."""
        return [one for one in self.arrived if one.newness is newness]

    @property
    def asking(self) -> list[Arrived]:
        """Editions with notes that the person should look at."""
        return [one for one in self.arrived if one.notes.asks]
