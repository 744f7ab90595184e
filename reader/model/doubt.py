"""What the library is not sure of, for the reader to look at."""

from dataclasses import dataclass
from enum import StrEnum

ASKED = ("title", "updated", "publisher", "country")
"""Fields of a record that may be doubtful, in the order in which they are asked."""
PAGE_FIELD = "webpage"
"""In place of a field: which edition a saved page is about."""
PLACE = "place"
"""What is asked of an edition whose report is doubtful; asked first."""


class Move(StrEnum):
    """What an answer about the place of an edition does."""

    KEEP = "keep"
    SPLIT = "split"
    JOIN = "join"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Doubtful:
    """An edition that something is doubtful of, with what may help to answer."""

    edition: int
    report: int
    title: str
    updated: str
    fields: tuple[str, ...]
    """Those of `ASKED` that are doubtful."""
    names: tuple[str, ...]
    """The names of its files as they came."""
    folder: str
    """Where its file was left, "" for a copy in the library."""
    headings: tuple[str, ...]
    """The first headings of its first pages."""
    named: str
    """The title in the PDF's document information."""
    made: str
    """When the PDF was made, ISO 8601."""
    series: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Rival:
    """What an edition may be beside what it was taken for."""

    fingerprint: str
    """Of an edition of the report that it may be an edition of."""
    copy: bool = False
    """It may be another copy of just this edition."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An edition whose report is doubtful."""

    edition: int
    report: int
    title: str
    updated: str
    alone: bool
    """It is a report of its own now."""
    beside: str
    """The title of another edition of its report, "" where it is alone."""
    reason: str
    rivals: tuple[tuple[int, bool], ...]
    """Editions that are there: one of the report it may be of, or, if True, what it may copy."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A report that may say what another leaves open."""

    report: int
    title: str
    publisher: str
    country: str
    series: str
    subject: str
    folder: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value that may be the answer, and why."""

    value: str
    """A value of the field; the number of an edition where a page is asked about."""
    why: str
    move: Move | None = None
    """Where it is about the place of an edition."""
    target: int = 0
    """The report of `JOIN`, the edition of `COPY`."""
    updated: str = ""
    """The date of the edition that the answer names."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question to the reader: is a field of an edition right, or its place."""

    edition: int
    report: int
    title: str
    updated: str
    field: str
    """One of `ASKED`, `PLACE` or `PAGE_FIELD`."""
    suggestions: tuple[Suggestion, ...]
    """The likeliest first."""
    page: int = 0
    """The saved page that is asked about; there is no edition then."""
