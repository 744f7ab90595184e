"""What the publisher says of an edition, as printed."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Record:
    """The record of one edition. An unknown field is empty; nothing is invented."""

    title: str = ""
    subtitle: str = ""
    headline: str = ""
    updated: str = ""
    edition_number: str = ""
    status: str = ""
    pages: int = 0
    analysts: tuple[str, ...] = ()
    overview: str = ""
    key_developments: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    methodology: str = ""
    licence: str = ""
    publisher: str = ""
    country: str = ""
    """The country the report is about, "" if none or several."""
    language: str = ""
    """The language it is written in, where somebody has said so."""
    note: str = ""
    """What the publisher says that this edition brought."""
    sources: dict[str, str] = field(default_factory=dict)
    """Field name -> where it came from: cover, first pages, document information, file name, ...;
    `READER` where the reader has corrected it."""


READER = "you"
"""The source of what the reader said: it wins over every other, also at a new import."""

PAGE = "publisher’s page"
"""The source of what a saved page of the publisher says: it comes after the reader's word alone."""

LISTS = ("analysts", "key_developments", "companies", "countries", "related")
"""Fields of a record that hold several texts."""
