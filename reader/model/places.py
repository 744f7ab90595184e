"""Places that one person keeps: bookmarks, and the tabs that were open."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in an edition with a name."""

    id: int
    """0 for one that is not kept yet."""
    fingerprint: str
    page: int
    top: float
    """How far down the shown page the view begins, in points; may be less than 0."""
    name: str


@dataclass(frozen=True, slots=True)
class OpenTab:
    """A tab of the window as it was left."""

    kind: Literal["report", "answer"]
    what: str
    """An edition's fingerprint, or what was asked."""
    shown: bool = False
    """Whether it was the one on the screen."""
    edition: int = 0
    title: str = ""
    """Of a report: what the catalogue says today; edition 0 where it is not there any more."""
