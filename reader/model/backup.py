"""Copies of the catalogue and of a person's file, from which the library can be put back."""

from dataclasses import dataclass
from enum import StrEnum


class BackupKind(StrEnum):
    """Why a backup was made."""

    ASKED = "asked"
    DAILY = "daily"
    BEFORE_RESTORE = "before-restore"
    BEFORE_UPDATE = "before-update"
    """Before the catalogue was changed for a newer version of the program."""
    BEFORE_COPY = "before-copy"
    """Before another copy of the library was laid over it."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. The PDF files are not in it: they stay where they are."""

    name: str
    at: str
    """When it was made, ISO 8601 UTC."""
    kind: BackupKind
    reports: int
    editions: int
    size: int
    """Bytes."""
    trouble: str = ""
    """Why it cannot be restored, "" if it can."""
