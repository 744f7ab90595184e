"""How rows of the catalogue become nouns of the model: the columns to ask for, and the making."""

import os
from typing import Any

from reader.model.contents import Section, SectionKind
from reader.model.report import Edition, EditionState, PdfFile, Report, ReportState

Row = tuple[Any, ...]

EDITION = (
    "e.id, e.report, e.fingerprint, e.title, e.updated, e.pages, e.number, e.current, "
    "e.added, e.unreadable"
)
REPORT = (
    "r.id, r.title, r.country, r.publisher, r.subject, r.state, r.region, "
    "CASE r.topic WHEN '' THEN r.subject ELSE r.topic END"
)
FILE = (
    "f.id, f.edition, f.sha256, f.path, f.name, f.size, f.licensee, f.encrypted, f.seats, f.missing"
)
SECTION = "position, parent, level, heading, kind, page, word, top"
NEWEST_FIRST = "e.updated DESC, e.number DESC, e.id DESC"


def kept_path(path: str) -> str | bytes:
    """A path as SQLite keeps it: bytes where its name is not in the system's encoding."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def named_path(kept: str | bytes) -> str:
    """A path that `kept_path` has made, as Python names it."""
    return os.fsdecode(kept) if isinstance(kept, bytes) else kept


def edition_of(row: Row) -> Edition:
    """An edition from the columns of `EDITION`."""
    state = EditionState.CURRENT if row[7] else EditionState.SUPERSEDED
    return Edition(row[0], row[1], row[2], row[3], row[4], row[5], row[6], state, row[8], row[9])


def report_of(row: Row) -> Report:
    """A report from the columns of `REPORT`."""
    return Report(row[0], row[1], row[2], row[3], row[4], ReportState(row[5]), row[6], row[7])


def file_of(row: Row) -> PdfFile:
    """A file from the columns of `FILE`."""
    encrypted, seats, missing = bool(row[7]), row[8], bool(row[9])
    path = named_path(row[3])
    return PdfFile(row[0], row[1], row[2], path, row[4], row[5], row[6], encrypted, seats, missing)


def section_of(row: Row) -> Section:
    """A section from the columns of `SECTION`."""
    kind = SectionKind(row[4])
    return Section(row[0], row[1], row[2], row[3], kind, row[5], row[6], row[7])
