"""What the batch worker is asked about editions, and what it answers.

Shared by both sides; nothing here knows PyMuPDF.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar

from reader.model.change import ChangeSummary
from reader.model.contents import Caption, Section
from reader.pdf.jobs import PdfJob
from reader.workers.job import Job

PATIENT = 20
"""Priority of what nobody waits for: after files that arrive, and after previews."""


@dataclass(frozen=True)
class TakeCells(PdfJob):
    """Answers the cells of an edition's tables, packed by `packing.pack_tables`."""

    captions: tuple[Caption, ...]

    retry: ClassVar[bool] = True
    priority: ClassVar[int] = PATIENT

    @property
    def poison_key(self) -> Hashable | None:
        """The tables of the file."""
        return "cells", self.source.sha256 or self.source.path


@dataclass(frozen=True, slots=True)
class PackedEdition:
    """All of an edition that is compared, as the catalogue keeps it."""

    edition: int
    pages: int
    words: tuple[tuple[int, bytes], ...]
    """Pages in order with their words, packed by `model.page.pack_words`."""
    sections: tuple[Section, ...]
    captions: tuple[Caption, ...]
    cells: bytes
    """Packed by `packing.pack_tables`; b"" where they could not be had."""
    companies: tuple[str, ...]
    countries: tuple[str, ...]
    country: str = ""
    """The one that the report is about."""


@dataclass(frozen=True)
class CompareEditions(Job):
    """Answers a `PackedComparison`."""

    older: PackedEdition
    newer: PackedEdition

    deadline: ClassVar[float] = 120.0
    priority: ClassVar[int] = PATIENT

    @property
    def poison_key(self) -> Hashable | None:
        """The pair."""
        return "compare", self.older.edition, self.newer.edition


@dataclass(frozen=True, slots=True)
class PackedComparison:
    """What changed: the summary to be read at once, the rest packed by `pack_comparison`."""

    summary: ChangeSummary
    changes: int
    line: str
    packed: bytes
