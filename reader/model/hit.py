"""A question to the library and its answer."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. `report` and `edition` narrow to one (0: the library)."""

    text: str
    limit: int = 50
    """Passages wanted."""
    all_editions: bool = False
    facets: bool = False
    report: int = 0
    edition: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers a question."""

    report: int
    edition: int
    title: str
    updated: str
    superseded: bool
    page: int
    label: str
    section: str
    """Path of headings, " > " between them."""
    snippet: str
    marks: tuple[tuple[int, int], ...]
    """Ranges of characters of the snippet that matched."""
    words: tuple[int, ...]
    """Numbers of the words on the page that matched, ascending."""
    score: float
    caption: str = ""
    """The caption found, where the hit is a table, chart, figure or exhibit."""
    also_in: tuple[int, ...] = ()
    """Other editions of the report that hold the same passage."""


@dataclass(frozen=True, slots=True)
class Completeness:
    """What an answer rests on."""

    editions: int
    pages: int
    behind: int
    """Editions that are in the catalogue and not yet in the index."""
    unreadable: int
    """Pages that could not be read."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Hits, best first. An empty question has no hits and is no error."""

    question: Question
    understood: str
    did_you_mean: str
    total: int
    took_ms: float
    complete: Completeness
    hits: tuple[Hit, ...]
    per_report: dict[int, int] = field(default_factory=dict)
    """Report -> passages in the whole answer."""
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    note: str = ""
    """One sentence where something was taken literally or is being mended, else ""."""
