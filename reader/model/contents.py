"""How an edition is divided: outline, sections, passages, captions."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class SectionKind(StrEnum):
    """What a section is about."""

    SUMMARY = "summary"
    KEY_DEVELOPMENTS = "key developments"
    COMPANIES = "companies"
    STATISTICS = "statistics"
    REGULATION = "regulation"
    INFRASTRUCTURE = "infrastructure"
    MOBILE = "mobile"
    BROADBAND = "broadband"
    DIGITAL_ECONOMY = "digital economy"
    METHODOLOGY = "methodology"
    GLOSSARY = "glossary"
    CONTENTS = "contents"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A line of a PDF's outline. `top` is points from the page's upper edge, -1 if unknown."""

    level: int
    title: str
    page: int
    top: float = -1.0


@dataclass(frozen=True, slots=True)
class Section:
    """A node of the outline. `position` counts sections of the edition from 0, in reading order.

    A section runs from its heading to the next section's, whatever its level.
    """

    position: int
    parent: int
    """Position of the section above, -1 at the top."""
    level: int
    heading: str
    kind: SectionKind
    page: int
    word: int
    """Number of its first word on that page."""
    top: float = -1.0


def section_at(sections: Sequence[Section], page: int, word: int) -> int:
    """Number in the list of the section that holds a word, -1 before the first."""
    return bisect_right(sections, (page, word), key=lambda one: (one.page, one.word)) - 1


def section_end(sections: Sequence[Section], number: int) -> tuple[int, int] | None:
    """Page and word at which a section with all below it ends; None at the end of the edition."""
    level = sections[number].level
    after = (one for one in sections[number + 1 :] if one.level <= level)
    return next(((one.page, one.word) for one in after), None)


@dataclass(frozen=True, slots=True)
class Passage:
    """The words `first` to `last - 1` of a page: those of one section on one page."""

    section: int
    """Position of the section, -1 before the first."""
    page: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Caption:
    """A numbered table, chart, figure or exhibit."""

    kind: str
    """table, chart, figure, exhibit, map, box."""
    number: str
    text: str
    """The whole caption as printed."""
    page: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Contents:
    """How an edition is divided."""

    sections: tuple[Section, ...]
    passages: tuple[Passage, ...]
    captions: tuple[Caption, ...]
