"""What joining and splitting reports will bring, before it is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    """An edition as it will stand in a report."""

    edition: int
    title: str
    updated: str
    pages: int
    current: bool
    moved: bool
    """It stands in another report now."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """A report as it will be."""

    report: int
    """0: one that is made of it."""
    title: str
    country: str
    publisher: str
    members: tuple[Member, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What will be, and what is odd about it."""

    reports: tuple[Outlook, ...]
    warnings: tuple[str, ...] = ()
