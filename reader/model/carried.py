"""What became of a person's notes in a newer edition."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.model.anchor import Anchor
from reader.model.note import NoteRow
from reader.model.page import Rect


class NoteFate(StrEnum):
    """What became of a note's words."""

    CARRIED = "carried"
    """The same words in the same section."""
    MOVED = "moved"
    """The same words elsewhere."""
    CHANGED = "changed"
    """Nearly the same words: the person should look."""
    LOST = "lost"
    """Nothing like them was found."""


class Verdict(StrEnum):
    """What the person says of it."""

    OPEN = ""
    RIGHT = "right"
    PLACED = "placed"
    """The person put the note there."""
    GONE = "gone"
    """What the note was about is not in the newer edition."""


@dataclass(frozen=True, slots=True)
class CarriedNote:
    """A note in a newer edition, as the person's file keeps it."""

    note: int
    fingerprint: str
    """The newer edition."""
    source: str
    """Fingerprint of the edition that it was carried from."""
    fate: NoteFate
    verdict: Verdict = Verdict.OPEN
    anchor: Anchor | None = None
    """None where it has no place there."""
    rect: Rect | None = None


@dataclass(frozen=True, slots=True)
class CarriedRow:
    """A note that was carried, or not, as lists show it."""

    fate: NoteFate
    verdict: Verdict
    old: NoteRow
    """Where it was carried from."""
    new: NoteRow | None
    """Where it stands in the newer edition, None if nowhere."""
    edition: int
    """The newer one."""
    fingerprint: str

    @property
    def asks(self) -> bool:
        """Whether the person should look at it."""
        return self.verdict is Verdict.OPEN and self.fate in (NoteFate.CHANGED, NoteFate.LOST)


@dataclass(frozen=True, slots=True)
class CarriedTally:
    """How many notes of an edition have which fate, and how many wait for the person."""

    carried: int = 0
    moved: int = 0
    changed: int = 0
    lost: int = 0
    asks: int = 0

    @property
    def whole(self) -> int:
        """All of them."""
        return self.carried + self.moved + self.changed + self.lost

    @property
    def said(self) -> str:
        """In a line: "12 notes carried, 2 moved, 1 changed, 1 lost"; "" without any."""
        counts = {
            "carried": self.carried,
            "moved": self.moved,
            "changed": self.changed,
            "lost": self.lost,
        }
        parts = [f"{count:,} {word}" for word, count in counts.items() if count]
        if parts:
            count, word = parts[0].split()
            parts[0] = f"{count} note{'' if count == '1' else 's'} {word}"
        return ", ".join(parts)


def tally(rows: Sequence[CarriedRow]) -> CarriedTally:
    """The counts of some rows."""
    fates = [row.fate for row in rows]
    return CarriedTally(
        carried=fates.count(NoteFate.CARRIED),
        moved=fates.count(NoteFate.MOVED),
        changed=fates.count(NoteFate.CHANGED),
        lost=fates.count(NoteFate.LOST),
        asks=sum(row.asks for row in rows),
    )
