"""An answer as a table that leaves the library: CSV, an Excel workbook, or Markdown. Pure.

What stands in a PDF may be hostile: nothing of it becomes a formula or a sign of Markdown.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from reader.share.notes import plain
from reader.share.workbook import Cell, workbook

_COLUMNS = {
    "Report": 36,
    "Edition": 12,
    "State": 12,
    "Page": 7,
    "Printed page": 12,
    "Section": 40,
    "Table or chart": 36,
    "Passage": 90,
    "Text": 12,
    "Link": 24,
}
HEADINGS, WIDTHS = tuple(_COLUMNS), tuple(_COLUMNS.values())
"""Of the columns; widths in characters."""
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

    @property
    def cells(self) -> tuple[str | int, ...]:
        """In the order of `HEADINGS`."""
        return (
            self.title,
            self.updated,
            self.state,
            self.page,
            self.label,
            self.section,
            self.caption,
            self.snippet,
            "recognised" if self.recognised else "",
            self.link,
        )


def table(rows: Sequence[AnswerRow], kind: str, asked: str, said: str) -> bytes:
    """The bytes of a file; `kind` is of `KINDS`, `asked` the query, `said` what was searched."""
    if kind == ".xlsx":
        return _workbook(rows)
    if kind == ".md":
        return _markdown(rows, asked, said).encode()
    return _csv(rows)


def _csv(rows: Sequence[AnswerRow]) -> bytes:
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(HEADINGS)
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row.cells])
    # The mark at the beginning tells spreadsheets that it is UTF-8.
    return made.getvalue().encode("utf-8-sig")


def _harmless(cell: str | int) -> str | int:
    """A text that a spreadsheet takes for a text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _workbook(rows: Sequence[AnswerRow]) -> bytes:
    lines = [
        [*(Cell(cell) for cell in row.cells[:-1]), Cell("Open", link=row.link)] for row in rows
    ]
    return workbook("Answer", HEADINGS, WIDTHS, lines)


def _markdown(rows: Sequence[AnswerRow], asked: str, said: str) -> str:
    lines = [f"# {plain(asked)}", "", plain(said), ""]
    at: tuple[str, str] | None = None
    for row in rows:
        if (row.title, row.updated) != at:
            at = (row.title, row.updated)
            about = ", ".join(part for part in (*at, row.state) if part)
            lines += [f"## {plain(about)}", ""]
        where = [f"p. {row.label or row.page}", row.section.replace(" > ", " › "), row.caption]
        where.append("recognised text" if row.recognised else "")
        lines += [f"> {plain(row.snippet)}", ""]
        told = plain("; ".join(part for part in where if part))
        lines += [f"{told} ([open]({row.link}))", ""]
    return "\n".join(lines)
