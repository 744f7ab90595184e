"""What the library is not sure of, for the reader to look at."""

from dataclasses import dataclass

ASKED = ("title", "updated", "publisher", "country")
"""Fields of a record that may be doubtful, in the order in which they are asked."""
PAGE_FIELD = "webpage"
"""In place of a field: which edition a saved page is about."""


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


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question to the reader, whether a field of an edition is right."""

    edition: int
    report: int
    title: str
    updated: str
    field: str
    """One of `ASKED`, or `PAGE_FIELD`."""
    suggestions: tuple[Suggestion, ...]
    """The likeliest first."""
    page: int = 0
    """The saved page that is asked about; there is no edition then."""
