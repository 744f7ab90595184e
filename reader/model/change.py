"""What changed between two editions of a report."""

from dataclasses import dataclass
from enum import StrEnum

REPEATED = 0.02
"""What each other place that tells the same adds to the weight of a change."""
OFTEN = 12
"""Places from which on more of them add nothing."""


class ChangeKind(StrEnum):
    """What sort of change it is; the words are those of `changes --json`."""

    FIGURE = "figure"
    TEXT_CHANGED = "text-changed"
    TEXT_NEW = "text-new"
    TEXT_GONE = "text-gone"
    TEXT_MOVED = "text-moved"
    SECTION_NEW = "section-new"
    SECTION_GONE = "section-gone"
    SECTION_MOVED = "section-moved"
    SECTION_RENAMED = "section-renamed"
    COMPANY_IN = "company-in"
    COMPANY_OUT = "company-out"
    COUNTRY_IN = "country-in"
    COUNTRY_OUT = "country-out"
    TABLE_CHANGED = "table-changed"


@dataclass(frozen=True, slots=True)
class Span:
    """The words `first` to `last - 1` of a page."""

    page: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a change is told once more."""

    section: str
    caption: str
    """The table it stands in, "" in running text."""
    page_from: int
    """The page in the older edition, 0 for none."""
    page_to: int
    """The page in the newer edition, 0 for none."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change: a sentence, a figure, a section, a name."""

    kind: ChangeKind
    section: str
    """Heading path in the newer edition ("5 Mobile › 5.1 Market"), in the older where it is gone
    from the newer, "" where it belongs to none."""
    old: str = ""
    """The words as they were, never a whole section; "" where there were none."""
    new: str = ""
    old_at: tuple[Span, ...] = ()
    """Where `old` stands in the older edition: in the most telling place first."""
    new_at: tuple[Span, ...] = ()
    subject: str = ""
    """Of a figure, what it counts, never "": "Mobile penetration, 2024"; of a table its caption."""
    caption: str = ""
    """The table that a figure stands in, as "Table 3"; "" in running text."""
    difference: str = ""
    """Of a figure, how much: "+9 points", "−4%"; "" where it cannot be told."""
    weight: float = 0.0
    """How much it tells, 0 to 1: the most telling figures stand in the summary's line."""
    also: tuple[Place, ...] = ()
    """The other places that tell the same change."""

    @property
    def tells(self) -> float:
        """Its weight, and more for each other place that tells the same."""
        return self.weight + REPEATED * min(OFTEN, len(self.also))

    @property
    def page_from(self) -> int:
        """The page in the older edition, 0 for none."""
        return self.old_at[0].page if self.old_at else 0

    @property
    def page_to(self) -> int:
        """The page in the newer edition, 0 for none."""
        return self.new_at[0].page if self.new_at else 0


@dataclass(frozen=True, slots=True)
class Match:
    """A section of the older edition and the same one in the newer, by position."""

    older: int
    newer: int


@dataclass(frozen=True, slots=True)
class ChangeSummary:
    """Counts of a comparison, and its figures that tell most."""

    sections_changed: int = 0
    """Sections that are in both editions and whose text, figures or heading changed."""
    sections_new: int = 0
    sections_gone: int = 0
    sections_moved: int = 0
    figures: int = 0
    texts: int = 0
    tables: int = 0
    companies_in: int = 0
    companies_out: int = 0
    telling: tuple[str, ...] = ()
    """At most three figures, best first: "mobile penetration 19% → 28%"."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one edition to a newer one, in the order of the newer's pages."""

    changes: tuple[Change, ...]
    matches: tuple[Match, ...]
    summary: ChangeSummary
