"""What comparing wants to know of an edition: its words, and how they are divided."""

from dataclasses import dataclass

from reader.model.contents import Caption, Section
from reader.model.table import Table


@dataclass(frozen=True, slots=True)
class EditionText:
    """The words of an edition with its sections, captions, tables and names."""

    words: tuple[tuple[str, ...], ...]
    """Of each page, the first page first."""
    sections: tuple[Section, ...] = ()
    captions: tuple[Caption, ...] = ()
    tables: tuple[Table, ...] = ()
    companies: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    country: str = ""
    """The one that the report is about, "" where it is about none."""
