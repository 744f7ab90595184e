"""The publisher's own page of a report, as a reader has saved it."""

from dataclasses import dataclass

from reader.model.record import Record


@dataclass(frozen=True, slots=True)
class EditionNote:
    """What the publisher's page says of one edition in its update history."""

    updated: str
    """Date of the edition, ISO 8601."""
    text: str
    """The note, "" where the page gives none."""


@dataclass(frozen=True, slots=True)
class WebPage:
    """What a saved page says."""

    record: Record
    notes: tuple[EditionNote, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A saved page that the library keeps."""

    id: int
    name: str
    """The file's name as it came."""
    sha256: str
    page: WebPage
    edition: int
    """The edition that it is about, 0 while it waits for its PDF."""
    at: str
    """When it came, ISO 8601 UTC."""


@dataclass(frozen=True, slots=True)
class NamedEdition:
    """An edition that a page may be given to, and what it is called by."""

    edition: int
    title: str
    updated: str
    pages: int
