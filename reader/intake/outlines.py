"""The outline of a PDF: which of its entries are titles, and where these stand on their pages.

Pure; runs in the batch worker.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.intake.headings import Heading
from reader.intake.kinds import is_contents
from reader.intake.lines import Sheet, TextLine, heading_start, text_line
from reader.model.contents import OutlineEntry

_JUNK = re.compile(
    r"""^(?:\W*|untitled.*|blank\ page|_?goback|ole_link\d*|\#\d*|skip|bookmark\s*\d*|page\s*\d+
    |[\w.\- ]+\.(?:pdf|docx?|indd|cdr|xlsx?|pptx?|qxd|fm|ps|eps)
    |(?=\S*\d)(?=\S*_)\S+|\S+_part\d+|toc\d+|hlk\d+|_\w+|section\d+)$""",
    re.IGNORECASE | re.VERBOSE,
)
_WORD = re.compile(r"[^\W_]+")


def usable(outline: Sequence[OutlineEntry], pages: int) -> list[OutlineEntry]:
    """The entries of an outline that are titles of places in the report.

    File names of parts, "Blank Page" and links that lead nowhere are left out; nothing is left of
    an outline that is mostly such.
    """
    good = [
        entry
        for entry in outline
        if 1 <= entry.page <= pages and not _JUNK.match(entry.title.strip())
    ]
    titles = Counter(entry.title.strip().casefold() for entry in good)
    good = [entry for entry in good if titles[entry.title.strip().casefold()] <= max(6, pages // 2)]
    named = [entry for entry in good if not is_contents(entry.title)]
    if len(good) * 2 < len(outline) or len(named) < min(2, pages):
        return []
    deepest = min(entry.level for entry in good)
    return [
        OutlineEntry(
            entry.level - deepest + 1, " ".join(entry.title.split()), entry.page, entry.top
        )
        for entry in good
    ]


def locate(entries: Sequence[OutlineEntry], sheet: Sheet) -> list[Heading]:
    """Where the outline's titles of one page stand on it.

    A title's words decide, the occurrence nearest below the outline's own position first, the
    largest type where it has none; where the words are not found, the first line at that position.
    """
    if not entries:
        return []
    spelt: list[str] = []
    numbers: list[int] = []
    for number, word in enumerate(sheet.words):
        folded = word.casefold()
        for part in (folded,) if folded.isalnum() else _WORD.findall(folded):
            spelt.append(part)
            numbers.append(number)
    page = _Spelt(spelt, numbers, sheet)
    found = []
    for entry in entries:
        line = page.titled(entry) or _at(entry.top, sheet)
        first, top = (line.first, line.top) if line else (0, entry.top)
        found.append(Heading(entry.level, entry.title, entry.page, first, top))
    return found


class _Spelt:
    """The words of a page without punctuation and case, each with its number there."""

    def __init__(self, parts: list[str], numbers: list[int], sheet: Sheet) -> None:
        self._parts = parts
        self._numbers = numbers
        self._sheet = sheet
        self._starts = [line.first for line in sheet.lines]

    def titled(self, entry: OutlineEntry) -> TextLine | None:
        """The line on which the words of an entry's title begin."""
        line = self._find(entry, _WORD.findall(entry.title.casefold()))
        if line is None and is_contents(entry.title):
            line = self._find(entry, ["contents"])
        return line

    def _find(self, entry: OutlineEntry, wanted: list[str]) -> TextLine | None:
        """The best line on which these words begin."""
        if not wanted:
            return None
        best: tuple[tuple[float, float, float], TextLine] | None = None
        for at in self._occurrences(wanted):
            number = self._numbers[at]
            line = self._line(number)
            if line is None:
                continue
            below = 0.0
            if entry.top >= 0:
                distance = line.top - entry.top
                below = distance if distance >= -6 else 400 - distance
            inside = 0.0 if number - line.first <= 1 else 1.0
            key = (inside, below, number / 1e4 - round(line.size * 2) / 2)
            if best is None or key < best[0]:
                best = key, line
        return best[1] if best else None

    def _occurrences(self, wanted: list[str]) -> Iterator[int]:
        """Where the words of a title begin; a title broken differently is found by its letters."""
        parts, length = self._parts, len(wanted)
        squeezed = "".join(wanted)
        at = -1
        while True:
            try:
                at = parts.index(wanted[0], at + 1)
            except ValueError:
                break
            if parts[at : at + length] == wanted or (
                length > 2 and "".join(parts[at : at + length + 3]).startswith(squeezed)
            ):
                yield at

    def _line(self, number: int) -> TextLine | None:
        """The line that holds a word."""
        at = bisect_right(self._starts, number) - 1
        lines, words = self._sheet.lines, self._sheet.words
        if at < 0 or number >= lines[at].last:
            return None
        return replace(text_line(lines[at], words), first=heading_start(lines, at, words))


def _at(top: float, sheet: Sheet) -> TextLine | None:
    """The highest line that stands at or below a height of the page."""
    below = [line for line in sheet.lines if line.last > line.first and line.top >= top - 4]
    if top < 0 or not below:
        return None
    return text_line(min(below, key=lambda line: (round(line.top / 3), line.first)), sheet.words)
