"""The tables of an edition by their rows and columns, named as they are printed."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.insight.comparing.body import folded
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.figures import figure_of, is_none, is_year
from reader.model.contents import Caption
from reader.model.table import Cell, Table

HEAD = 6
"""Rows at the top among which the first with figures is looked for."""
_UNNAMED = "?"
_DIGITS = re.compile(r"\d+")
_MARKS = re.compile(r"(?:\s*[*†‡]+|\s*\(\d{1,2}\)|\s*\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)+$|\.{2,}$")
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]{0,6})$", re.IGNORECASE
)
_YEAR_AND_MONTH = re.compile(r"((?:19|20)\d\d)\s*[-–—,]\s*[A-Za-z]")
_CONTINUED = re.compile(r"[\s,;:–—-]*\(?\b(?:continued|cont(?:inued)?\.?|con\.)\)?$", re.IGNORECASE)


@dataclass(slots=True)
class Sheet:
    """A table. Rows and columns have keys: the folded name, with a number where it repeats."""

    caption: Caption
    key: str
    """The caption without number and years."""
    rows: dict[str, str] = field(default_factory=dict)
    """Key of each row -> its name as printed, from above."""
    columns: dict[str, str] = field(default_factory=dict)
    """The same of each column after the first; one without a name is in no other edition."""
    cells: dict[tuple[str, str], tuple[int, Cell]] = field(default_factory=dict)
    """Row and column -> page and cell."""

    @property
    def named(self) -> list[str]:
        """The keys of the columns that have a name."""
        return [key for key, name in self.columns.items() if name]


def sheets_of(edition: EditionText, side: str) -> list[Sheet]:
    """The tables that have cells; what goes on under the same caption "continued" is one table.

    `side` tells the nameless columns of two editions apart.
    """
    parts: dict[int, list[Table]] = defaultdict(list)
    for table in edition.tables:
        if table.rows and 0 <= table.caption < len(edition.captions):
            parts[table.caption].append(table)
    made: dict[str, Sheet] = {}
    found = []
    for number in sorted(parts):
        caption = edition.captions[number]
        text = _CONTINUED.sub("", caption.text)
        sheet = made.get(text) if text != caption.text else None
        if sheet is None:
            sheet = Sheet(caption, caption_key(caption))
            made[text] = sheet
            found.append(sheet)
        for table in parts[number]:
            _fill(sheet, side, table)
    return found


def caption_key(caption: Caption) -> str:
    """A caption without its number, and whatever its years."""
    kind, *rest = list(filter(None, map(folded, _CONTINUED.sub("", caption.text).split()))) or [""]
    number = folded(caption.number)
    while rest and number and (rest[0] == number or number.startswith(rest[0])):
        rest = rest[1:]
    return _DIGITS.sub("#", " ".join([kind, *rest]))


def plain(text: str) -> str:
    """A cell without marks of footnotes and dots that lead the eye."""
    return _MARKS.sub("", " ".join(text.split())).strip()


def label_key(label: str) -> str:
    """A name of a row or a column as it is compared."""
    return " ".join(filter(None, map(folded, label.split())))


def _fill(sheet: Sheet, side: str, table: Table) -> None:
    """Take in the rows of a table."""
    head = _header_rows(table.rows)
    first = _label_column(table.rows[head:])
    keys = _columns(sheet, side, table, head, first)
    known: dict[str, int] = defaultdict(int)
    group = year = above = ""
    body = table.rows[head:]
    for number, row in enumerate(body):
        label = plain(row[first].text) if len(row) > first else ""
        filled = [cell for cell in row[first + 1 :] if cell.text]
        if not filled:
            group = label or (plain(row[0].text) if row else "") or group
            continue
        if label:
            above = label
        elif group and not _nameless(body, number + 1, first):
            label, group = group, ""
        elif figure_of(plain(filled[0].text)):
            continue  # no name says which row this is
        else:
            label = f"{above}, {plain(filled[0].text)}".strip(", ")
        if dated := _YEAR_AND_MONTH.match(label):
            year = dated[1]
        elif year and _MONTH.match(label):
            label = f"{year} - {label}"
        else:
            year = ""
        key = label_key(label)
        if key in known and group:
            key = f"{label_key(group)} › {key}"
        known[key] += 1
        if known[key] > 1:
            key = f"{key} {known[key]}"
        sheet.rows.setdefault(key, label)
        for name, cell in zip(keys[first + 1 :], row[first + 1 :], strict=False):
            if cell.text:
                sheet.cells.setdefault((key, name), (table.page, cell))


def _nameless(rows: Sequence[Sequence[Cell]], number: int, first: int) -> bool:
    """Whether a row has figures and no name, as all below a heading have it."""
    if number >= len(rows):
        return False
    row = rows[number]
    return not any(cell.text for cell in row[: first + 1]) and any(cell.text for cell in row)


def _columns(sheet: Sheet, side: str, table: Table, head: int, first: int) -> list[str]:
    """The keys of the columns of a table, from its header rows."""
    keys: list[str] = []
    seen: dict[str, int] = defaultdict(int)
    for column in range(max(map(len, table.rows))):
        parts = [row[column].text for row in table.rows[:head] if column < len(row)]
        name = " ".join(filter(None, map(plain, parts)))
        key = label_key(name)
        seen[key] += 1
        if not key:
            name = ""  # a mere sign is none
            key = f"{_UNNAMED} {side} {table.page} {column}"
        elif seen[key] > 1:
            key = f"{key} {seen[key]}"
        keys.append(key)
        if column > first:
            sheet.columns.setdefault(key, name)
    return keys


def _label_column(rows: Sequence[Sequence[Cell]]) -> int:
    """Where the names of the rows stand: in the first column that most rows fill."""
    for column in range(2):
        filled = sum(column < len(row) and bool(row[column].text) for row in rows)
        if 2 * filled >= len(rows):
            return column
    return 0


def _header_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows name columns: those before the first that has figures.

    A year is the name of a column, and so is "12 months" or "4G".
    """
    for number, row in enumerate(rows[:HEAD]):
        others = [plain(cell.text) for cell in row[1:] if cell.text]
        if any(map(_is_bare, others)) or (others and all(map(is_none, others))):
            return number
    return min(1, len(rows) - 1)


def _is_bare(text: str) -> bool:
    """Whether a cell is a figure with no word as its unit, and no year."""
    figure = figure_of(text)
    if figure is None or is_year(text):
        return False
    return not any(map(str.isalpha, figure.unit)) or figure.unit.isupper() or "$" in figure.unit
