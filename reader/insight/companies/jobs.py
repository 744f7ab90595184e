"""What a worker is asked of the companies in an edition. Shared by both sides.

The job carries the edition's text: the workers that parse PDFs open no catalogue.
"""

from dataclasses import dataclass, field

from reader.workers.job import Job

Range = tuple[int, int, int]
"""A page, the number of a word on it, and of the word after the last."""


@dataclass(frozen=True)
class FindCompanies(Job):
    """Find the companies that an edition names; the answer is a tuple of `FoundCompany`."""

    words: tuple[tuple[int, bytes], ...] = field(repr=False)
    """Pages with their words, packed by `model.page.pack_words`."""
    passages: tuple[Range, ...]
    """In their order, those of lists of contents left out."""
    listed: tuple[str, ...]
    """Companies of the record."""
    countries: tuple[str, ...]
    publisher: str
    headings: tuple[Range, ...]
    captions: tuple[Range, ...]
    retry = True
    priority = 2
