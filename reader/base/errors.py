"""The two kinds of error: what the reader can mend, and what we must mend.

`Mendable` carries one clear sentence with the thing to do; it is shown as it
stands, in a row that stays. Everything else is ours: it goes to the crash log.
"""

from enum import StrEnum


class Trouble(StrEnum):
    """What went wrong, as a word that never changes (tests and JSON lean on it)."""

    NOT_FOUND = "not-found"
    NOT_A_PDF = "not-a-pdf"
    EMPTY = "empty"
    DAMAGED = "damaged"
    PASSWORD = "password"
    UNREADABLE = "unreadable"
    NO_PDFS = "no-pdfs"
    HANGS = "hangs"
    CRASHES = "crashes"
    DISK_FULL = "disk-full"
    READ_ONLY = "read-only"
    LOCKED = "locked"
    NEWER = "newer"
    OLDER = "older"
    VANISHED = "vanished"
    CANCELLED = "cancelled"
    USAGE = "usage"
    OTHER = "other"


class Mendable(Exception):
    """Something the reader can mend.

    `trouble` says which; `str(error)` is one sentence with what to do about it.
    """

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.sentence = sentence

    def __reduce__(self) -> tuple[type["Mendable"], tuple[Trouble, str]]:
        """Errors cross from worker processes, so they must survive pickling."""
        return (Mendable, (self.trouble, self.sentence))
