"""Companies that reports speak of, and where."""

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """What on a page names a company."""

    HEADING = "heading"
    CAPTION = "caption"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Mention:
    """A page of an edition that names a company."""

    page: int
    count: int
    words: tuple[int, ...]
    """Numbers of the words on the page that name it."""
    place: Place
    """The most telling one."""


@dataclass(frozen=True, slots=True)
class FoundCompany:
    """A company that an edition names."""

    name: str
    names: tuple[str, ...]
    """Each spelling once, `name` first."""
    listed: bool
    """The edition's record lists it."""
    mentions: tuple[Mention, ...]
    """In the order of the pages."""

    @property
    def primary(self) -> bool:
        """Whether the edition speaks of it in its record, a heading or a caption."""
        return self.listed or any(one.place is not Place.TEXT for one in self.mentions)


@dataclass(frozen=True, slots=True)
class NamedCompany:
    """A company as the record of one edition shows it."""

    id: int
    name: str
    mentions: int
    listed: bool
    primary: bool
    page: int
    """The first page that names it, 0 where only the record does."""


@dataclass(frozen=True, slots=True)
class CompanyRow:
    """A company as a list shows it, counted over all editions of the library."""

    id: int
    name: str
    country: str
    """Where it is a firm of this name, "" where the name means the same firm everywhere."""
    aliases: tuple[str, ...]
    group: int
    """The company that it is a country's unit of, 0 for none that the library knows."""
    reports: int
    editions: int
    mentions: int
    primary: int
    """Reports that do not only mention it in passing."""
    first: str
    """Date of the oldest edition that names it, ISO 8601; "" where unknown."""
    last: str


@dataclass(frozen=True, slots=True)
class CompanyEdition:
    """An edition that names a company."""

    report: int
    edition: int
    title: str
    updated: str
    current: bool
    listed: bool
    primary: bool
    mentions: tuple[Mention, ...]
    labels: dict[int, str]
    """Page -> the number printed on it, where that is another one."""

    @property
    def count(self) -> int:
        """How often it is named."""
        return sum(one.count for one in self.mentions)


@dataclass(frozen=True, slots=True)
class CompanyPage:
    """All about a company."""

    row: CompanyRow
    group: str
    """Name of `row.group`."""
    units: tuple[tuple[int, str], ...]
    """Countries' units of it."""
    joined: tuple[tuple[int, str], ...]
    """Companies that the reader has joined with it."""
    editions: tuple[CompanyEdition, ...]
    """Reports by title, the newest edition of each first."""

    @property
    def years(self) -> dict[str, int]:
        """Mentions by the year of the edition, in order."""
        years: dict[str, int] = {}
        for one in sorted(self.editions, key=lambda one: one.updated):
            if year := one.updated[:4]:
                years[year] = years.get(year, 0) + one.count
        return years
