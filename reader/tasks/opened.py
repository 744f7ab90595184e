"""What an opened edition consists of, ready to be laid out before its PDF is touched."""

from dataclasses import dataclass

from reader.model.contents import Caption, Section
from reader.model.page import PageInfo
from reader.model.report import Edition, Report
from reader.pdf.source import PdfSource


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person stopped reading an edition.

    `top` is points from the page's upper edge; `zoom` is a factor (1.0 is 72 dpi),
    0 for fit width, -1 for fit page.
    """

    page: int = 1
    top: float = 0.0
    zoom: float = 0.0


@dataclass(frozen=True, slots=True)
class OpenedEdition:
    """An edition with its pages' sizes, contents and the reader's place. Needs no PDF work."""

    source: PdfSource
    edition: Edition
    report: Report
    pages: tuple[PageInfo, ...]
    sections: tuple[Section, ...]
    captions: tuple[Caption, ...]
    place: Place
    current_edition: int
    """The report's current edition; another id than `edition.id` if this one is superseded."""
    locked: bool = False
    """A password is needed before a page can be drawn."""
