"""What the search and index workers are asked, and what they answer. Imported by both sides."""

from dataclasses import dataclass

from reader.model.finding import Find
from reader.model.hit import Answer, Question
from reader.workers.job import Job


@dataclass(frozen=True)
class Ask(Job):
    """Answer a question; the answer is an `Answered`."""

    question: Question
    retry = True


@dataclass(frozen=True)
class Look(Job):
    """Say what state the index is in, as an `IndexState`, reading only."""

    retry = True


@dataclass(frozen=True)
class FindWords(Job):
    """Find a text in an edition; says `Found` portions and answers the last one."""

    edition: int
    find: Find
    slow_after = deadline = 3.0


@dataclass(frozen=True)
class CompleteWord(Job):
    """Say which indexed words begin like this, the most frequent first, as a tuple."""

    start: str
    retry = True


@dataclass(frozen=True)
class CatchUp(Job):
    """Follow the catalogue; says an `IndexState` after each commit and answers the last one.

    `anew` takes every edition in again, old answers going on meanwhile; `doubt` looks through
    the whole index first, as a search has met damage. What is damaged is built anew, and what
    is not can be searched meanwhile.
    """

    anew: bool = False
    doubt: bool = False
    deadline = 60.0


@dataclass(frozen=True)
class Tidy(Job):
    """Join segments and give room back in small steps, once a moment has been quiet.

    Breaks off as soon as it is not wanted; what is half done is as if it had not been begun.
    """

    deadline = 60.0


@dataclass(frozen=True, slots=True)
class IndexState:
    """How the index stands. `mended` says what was wrong and has been put right, else ""."""

    editions: int
    behind: int
    """Editions in the catalogue that cannot be searched yet."""
    size: int
    """Bytes on disk."""
    mended: str = ""
    seconds: int = 0
    """How long it will still take to index what is behind, 0 where that is not known yet."""
    untidy: bool = False
    """There are segments to be joined, or there is room to be given back (`Tidy`)."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, and what is wrong with the index it came from, "" if nothing is."""

    answer: Answer
    damage: str = ""


def too_slow(page: int) -> str:
    """What is said of a regular expression that would take for ever."""
    where = f" on page {page}" if page else ""
    return f"This expression takes too long{where}: make it simpler."
