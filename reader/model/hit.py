"""A question to the library and its answer."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.report import EditionState, ReportState


class Sort(StrEnum):
    """In which order the hits of an answer come."""

    RELEVANCE = "relevance"
    DATE = "date"
    """Newest edition first, the best passages of each first."""
    REPORT = "report"
    """By title, the best passages of each first."""
    PAGE = "page"
    """By title, each from its first page to its last."""


FACETS = ("country", "region", "publisher", "year", "state", "company", "section")
"""What answers are counted by, and can be narrowed to."""


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
    sort: Sort = Sort.RELEVANCE
    chosen: tuple[tuple[str, str], ...] = ()
    """Pairs of facet and value to narrow to: any of the values of one facet, all of the facets."""
    excluded: tuple[tuple[str, str], ...] = ()
    """Pairs of facet and value to leave out."""
    synonyms: bool = True
    literal: tuple[str, ...] = ()
    """Words of the query that are looked for without their synonyms."""
    unstemmed: tuple[str, ...] = ()
    """Words of the query that are looked for as typed, not in their other forms."""
    but: int = 0
    """A report that is left out."""


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
    """Numbers of the words on the page that matched, ascending; those of synonyms among them."""
    score: float
    caption: str = ""
    """The caption found, where the hit is a table, chart, figure or exhibit."""
    also_in: tuple[int, ...] = ()
    """Other editions, of this report or of others, whose hit in this answer says the same."""
    repeats: int = -1
    """Place in the answer of the better hit that says the same, -1 where there is none."""
    synonym_words: tuple[int, ...] = ()
    """Those of `words` that stand for a synonym of what was typed."""
    synonym_marks: tuple[tuple[int, int], ...] = ()
    """Those of `marks` that stand for a synonym of what was typed."""
    spread: bool = False
    """Its report has all words of the query on different pages; this is the best of them."""
    noted: tuple[str, ...] = ()
    """Texts of the person's notes there that were asked for with `note:`; "" for a mere mark."""
    recognised: bool = False
    """Its page is a picture whose text was recognised: words may be wrong or missing."""

    archived: bool = False
    """The publisher does not keep its report up to date any more."""

    @property
    def state(self) -> str:
        """Of its edition, in one word: archived is said of the newest one only."""
        if self.superseded:
            return EditionState.SUPERSEDED.value
        return ReportState.ARCHIVED.value if self.archived else EditionState.CURRENT.value


@dataclass(frozen=True, slots=True)
class Completeness:
    """What an answer rests on."""

    editions: int
    pages: int
    behind: int
    """Editions that are in the catalogue and not yet in the index."""
    unreadable: int
    """Pages that could not be read."""

    @property
    def holds(self) -> bool:
        """Whether there is anything to be searched, now or soon."""
        return self.editions + self.behind > 0


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
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Word of the query -> its synonyms that were found."""
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Word of the query -> its other forms that were looked for."""
    explained: str = ""
    """One sentence on what was searched for and where."""
    spread: tuple[Hit, ...] = ()
    """Where no passage has all the words: the best page of each report that has them on several."""
    noted: tuple[Hit, ...] = ()
    """Where the person's own notes hold what was asked, the best of them."""
    named: tuple[Hit, ...] = ()
    """Reports without a passage that answers whose titles or records do, on their first page."""
    note: str = ""
    """One sentence where something was taken literally or is being mended, else ""."""
