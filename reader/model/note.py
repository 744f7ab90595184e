"""Notes: what one person marks and writes on the pages of reports."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.anchor import Anchor
from reader.model.page import Rect

COLOURS = ("yellow", "green", "blue", "red", "violet")
"""Names of the colours of notes, in the order in which they are offered."""
LONGEST = 20_000
"""Letters of a note's text."""


class NoteKind(StrEnum):
    """How a note lies on the page."""

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    COMMENT = "comment"
    REGION = "region"
    """On a part of the page: a chart, a table, a map."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note, in one edition that it was placed in or carried to."""

    anchor: Anchor
    kind: NoteKind
    colour: str = COLOURS[0]
    """One of `COLOURS`; what each means is a setting."""
    text: str = ""
    rect: Rect | None = None
    """Of a region."""
    id: int = 0
    """0 while it is not kept."""
    made: str = ""
    """ISO 8601 UTC, as `changed`."""
    changed: str = ""
    author: str = ""
    """Who made it, where that was somebody else: it was taken over from a PDF."""

    @property
    def place(self) -> tuple[int, int, float]:
        """What notes are sorted by: page, word, height."""
        return self.anchor.page, self.anchor.first, self.rect[1] if self.rect else 0.0


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note with where it stands, as lists and exports show it."""

    note: Note
    report: int
    edition: int
    title: str
    """The edition's."""
    updated: str
    label: str = ""
    """The printed page number, "" where it is the plain number."""
    section: tuple[str, ...] = ()
    """Headings from the top down."""
    superseded: bool = False
    """A newer edition of its report is here."""

    @property
    def page(self) -> str:
        """The page's number as it is cited: the printed one where there is one."""
        return self.label or str(self.note.anchor.page)
