"""What the batch worker is asked to take out of a PDF, and what it says and answers.

Shared by both sides; nothing here knows PyMuPDF.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from reader.model.contents import Contents
from reader.model.page import PageInfo
from reader.model.record import Record
from reader.pdf.source import PdfSource
from reader.workers.job import Job


@dataclass(frozen=True)
class Take(Job):
    """Take everything that the library keeps out of a PDF. Answered by `Taken`.

    `name` is the file's name as it came, which may tell its title and date.
    """

    path: str
    name: str
    password: str = field(default="", repr=False)
    portion: int = 64
    """Pages that are handed over together."""
    skip: tuple[tuple[int, str], ...] = ()
    """Pages not to touch, each with the reason: they have killed two workers."""

    retry: ClassVar[bool] = False
    priority: ClassVar[int] = 1

    @property
    def poison_key(self) -> Hashable | None:
        """A file that killed two workers is given up, until it is sent without the page."""
        return ("take", self.path, self.skip)


@dataclass(frozen=True)
class ReadPage(Job):
    """Read a saved report page. Answered by `model.webpage.WebPage`; `Mendable` if it is none."""

    data: bytes = field(repr=False)
    name: str
    """The file's name, for what is said of it."""

    retry: ClassVar[bool] = False
    priority: ClassVar[int] = 1


@dataclass(frozen=True)
class Divide(Job):
    """Divide an edition anew, with what was recognised on its pages. Answered by `Divided`.

    Nothing else of it changes: who it is was decided when it came.
    """

    source: PdfSource
    name: str
    skip: tuple[tuple[int, str], ...] = ()
    """Pages not to touch, each with the reason."""

    retry: ClassVar[bool] = True
    priority: ClassVar[int] = 15

    @property
    def poison_key(self) -> Hashable | None:
        """An edition whose PDF killed two workers is given up."""
        return ("divide", self.source.sha256, self.skip)


@dataclass(frozen=True, slots=True)
class Divided:
    """An edition's contents with all words that are known by now."""

    contents: Contents
    vector: bytes
    """Of `insight.vectors.term_vector`."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Progress of `Take`: pages, and the words of each packed by `model.page.pack_words`."""

    pages: tuple[PageInfo, ...]
    words: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Beat:
    """Progress of `Take`: this page is done; said every two seconds at least."""

    page: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What came out of a PDF beside the words that were handed over in portions."""

    fingerprint: str
    info: Mapping[str, str]
    """Document information: title, author, subject, creator, dates as ISO 8601, ..."""
    contents: Contents
    record: Record
    vector: bytes
    """Of `insight.vectors.term_vector`."""
    cover: bytes
    """JPEG, b"" if the first page cannot be drawn."""
    pages: int
    encrypted: bool
    subject: str
    """Key of what the report is about beside its country: `subject.subject_of`."""
    unreadable: int
    licensee: str
    seats: str = ""
    """How many may read this copy, "" where it does not say so."""
    series: str = ""
    """ISSN, or the number of the one case the report is about; two that differ never join."""
    period: str = ""
    """What the title or subtitle says it covers: "FY2018", "2022-2026"."""
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Where the time went, for the log and the bench."""
