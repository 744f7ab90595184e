"""An answer as a table that leaves the library: CSV, an Excel workbook, or Markdown. Pure.

What stands in a PDF may be hostile: nothing of it becomes a formula or a sign of Markdown.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.model.voice import PLAIN, Voice
from reader.share.notes import plain
from reader.share.workbook import Cell, workbook

_WIDTHS = (36, 12, 12, 7, 12, 40, 36, 90, 12, 24)
"""Of the columns, in characters."""
KINDS = {".csv": "CSV", ".xlsx": "Excel workbook", ".md": "Markdown"}
"""Endings of the files that can be made."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A passage found."""

    title: str
    updated: str
    state: str
    page: int
    label: str
    """The printed page number."""
    section: str
    caption: str
    snippet: str
    link: str
    recognised: bool = False
    """The page is a picture: its words may be wrong."""

    def cells(self, voice: Voice = PLAIN) -> tuple[str | int, ...]:
        """In the order of `headings`; the date as ISO 8601 has it, which every program sorts."""
        return (
            self.title,
            self.updated,
            voice.tr(self.state),
            self.page,
            self.label,
            self.section,
            self.caption,
            self.snippet,
            voice.tr("recognised") if self.recognised else "",
            self.link,
        )


def headings(voice: Voice = PLAIN) -> tuple[str, ...]:
    """Of the columns."""
    tr = voice.tr
    return (
        *(tr("Report"), tr("Edition"), tr("State"), tr("Page"), tr("Printed page")),
        *(tr("Section"), tr("Table or chart"), tr("Passage"), tr("Text"), tr("Link")),
    )


def table(
    rows: Sequence[AnswerRow], kind: str, asked: str, said: str, voice: Voice = PLAIN
) -> bytes:
    """The bytes of a file; `kind` is of `KINDS`, `asked` the query, `said` what was searched."""
    if kind == ".xlsx":
        return _workbook(rows, voice)
    if kind == ".md":
        return _markdown(rows, asked, said, voice).encode()
    return _csv(rows, voice)


def _csv(rows: Sequence[AnswerRow], voice: Voice) -> bytes:
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(headings(voice))
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row.cells(voice)])
    # The mark at the beginning tells spreadsheets that it is UTF-8.
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: str | int) -> str | int:
    """A text that a spreadsheet takes for a text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _workbook(rows: Sequence[AnswerRow], voice: Voice) -> bytes:
    leads = voice.tr("Open")
    lines = []
    for row in rows:
        title, updated, *rest, _ = row.cells(voice)
        cells = (title, _date(str(updated)), *rest)
        lines.append([*map(Cell, cells), Cell(leads, link=row.link)])
    return workbook(voice.tr("Answer"), headings(voice), _WIDTHS, lines)


def _date(updated: str) -> str | date:
    """A whole date as a date, which a workbook shows as its reader writes dates."""
    try:
        return date.fromisoformat(updated)
    except ValueError:
        return updated


def _markdown(rows: Sequence[AnswerRow], asked: str, said: str, voice: Voice) -> str:
    lines = [f"# {plain(asked)}", "", plain(said), ""]
    leads = plain(voice.tr("open", "a link"))
    at: tuple[str, str] | None = None
    for row in rows:
        if (row.title, row.updated) != at:
            at = (row.title, row.updated)
            parts = (row.title, voice.day(row.updated), voice.tr(row.state))
            about = ", ".join(part for part in parts if part)
            lines += [f"## {plain(about)}", ""]
        page = voice.tr("p. {page}", page=row.label or row.page)
        where = [page, row.section.replace(" > ", " › "), row.caption]
        where.append(voice.tr("recognised text") if row.recognised else "")
        lines += [f"> {plain(row.snippet)}", ""]
        told = plain("; ".join(part for part in where if part))
        lines += [f"{told} ([{leads}]({row.link}))", ""]
    return "\n".join(lines)
