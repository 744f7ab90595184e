"""One person's own order: tags, collections, saved searches. It belongs to the person alone."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.hit import Hit

COLOURS = ("grey", "red", "orange", "yellow", "green", "teal", "blue", "violet")
"""Names of the colours a tag may have; the theme knows how each looks."""


class Flag(StrEnum):
    """A mark that a report has or has not."""

    FAVOURITE = "favourite"
    LATER = "later"
    """To be read later."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A word that a person puts on reports, with a colour of `COLOURS`."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Collection:
    """A list of reports made by hand. `parent` is 0 at the top."""

    id: int
    parent: int
    name: str


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question that a person keeps, by a name of its own."""

    id: int
    name: str
    text: str
    all_editions: bool = False
    watched: bool = False
    """It is asked of each edition that comes in."""
    new: int = 0
    """Of a watch: passages of editions that came in since the person looked."""


@dataclass(frozen=True, slots=True)
class WatchedEdition:
    """An edition that a watch is to be asked of."""

    search: int
    text: str
    edition: int
    fingerprint: str
    asks: bool = True
    """False for a superseded edition where only current ones are watched."""


@dataclass(frozen=True, slots=True)
class News:
    """What a watch found in an edition that came in."""

    edition: int
    title: str
    updated: str
    passages: int
    page: int
    """Of the best passage."""


@dataclass(frozen=True, slots=True)
class NewPassages:
    """What a watch found in an edition, beside what the editions before it say."""

    news: News
    before: str
    """Date of the edition before, "" where it is the first or bears none."""
    hits: tuple[Hit, ...]
    """The best of them, best first."""
    known: frozenset[int] = frozenset()
    """Places in `hits` of those that an edition before has word for word."""


@dataclass(frozen=True, slots=True)
class PersonalOrder:
    """All of it. Tags and searches by name; collections by name below each parent."""

    tags: tuple[Tag, ...] = ()
    collections: tuple[Collection, ...] = ()
    searches: tuple[SavedSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """What a report that is imported gets by itself: all that is asked for must be so."""

    id: int = 0
    publisher: str = ""
    """The publisher is this one."""
    folder: str = ""
    """The path of its folder contains this."""
    words: str = ""
    """Its title or first pages have these words."""
    tags: tuple[str, ...] = ()
    collection: int = 0
    language: str = ""
    active: bool = True
