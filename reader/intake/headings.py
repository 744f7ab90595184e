"""The headings of a report: its outline's titles found on their pages, else what looks like one.

Without a usable outline a heading is a numbered line ("4.1 Market overview") or a line that is
larger or bolder than the body. Pure; runs in the batch worker.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.intake.dates import date_alone
from reader.intake.kinds import is_contents
from reader.intake.lines import Sheet, TextLine, text_line
from reader.intake.sketch import Sketch, body_size, edge_key, running_heads
from reader.model.contents import OutlineEntry

MOST_LEVELS = 4
"""Levels of typographic headings."""

_JUNK = re.compile(
    r"""^(?:\W*|untitled.*|blank\ page|_?goback|ole_link\d*|\#\d*|skip|bookmark\s*\d*|page\s*\d+
    |[\w.\- ]+\.(?:pdf|docx?|indd|cdr|xlsx?|pptx?|qxd|fm|ps|eps)
    |(?=\S*\d)(?=\S*_)\S+|\S+_part\d+|toc\d+|hlk\d+|_\w+|section\d+)$""",
    re.IGNORECASE | re.VERBOSE,
)
_WORD = re.compile(r"[^\W_]+")
_NUMBERED = re.compile(
    r"^(?P<number>(?:(?:chapter|part|section|appendix|annex)\s+)?"
    r"(?:\d{1,2}(?:\.\d{1,2}){0,4}|(?<=\s)(?:[IVXLC]+|[A-Z])))(?:[.:)]|(?=\s))\s*"
    r"(?P<title>\S.*)?$",
    re.IGNORECASE,
)
_COVER_WORDS = {1: 120, 2: 60}
"""A first or second page with fewer words is a cover or a title page: no chapter begins there."""
_SPACED = re.compile(r"^(?:\w ){3,}\w?$")
_CONTINUED = re.compile(r"\b(?:continued|cont(?:'d|\.)?|con\.)\W*$", re.IGNORECASE)
_RUN_IN = re.compile(r"\w ?[—–:] ?\w.*\b[a-z]+$")
_MOST_LINES = 3
_FIGURES = re.compile(r"[\d.,%$€£()\-–+/ ]+")
_SENTENCE_END = re.compile(r"[a-z]{2,}[.;,]$|[,;]$")
_CAPTION = re.compile(r"^(?:table|chart|figure|exhibit|source|note)s?\b[\s:]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and where it stands: its first word's number on its page."""

    level: int
    text: str
    page: int
    word: int
    top: float = -1.0


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
        for part in _WORD.findall(word.casefold()):
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
            inside = 0.0 if number == line.first else 1.0
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
        if at < 0 or number >= self._sheet.lines[at].last:
            return None
        return text_line(self._sheet.lines[at], self._sheet.words)


def from_type(sketches: list[Sketch], skip: Callable[[int], bool]) -> list[Heading]:
    """The headings of a report without outline. `skip` tells the pages of lists of contents."""
    body = body_size(sketches)
    running = running_heads(sketches)
    chosen: list[tuple[Sketch, TextLine]] = []
    repeated = Counter(
        edge_key(line.text) for one in sketches for line in one.heads if not _number(line.text)
    )
    for one in sketches:
        if skip(one.number) or one.words < _COVER_WORDS.get(one.number, 0):
            continue
        edges = {line.first for line in one.edges}
        for line in one.heads:
            if any(c.caption.first <= line.first < c.caption.last for c in one.captions):
                continue
            if line.first in edges and line.size <= body * 1.1 and not _number(line.text):
                continue
            if edge_key(line.text) in running and line.size < body * 1.3:
                continue
            if repeated[edge_key(line.text)] > max(3, len(sketches) // 8) and not is_contents(
                line.text
            ):
                continue
            above = chosen[-1] if chosen else None
            wrapped = above is not None and above[0] is one and _same_heading(above[1], line)
            if _looks_like_heading(line, body) or (wrapped and line.text[0].islower()):
                chosen.append((one, line))
    if len(chosen) > 6 * max(len(sketches), 2):  # a form or a catalogue: every other line is bold
        chosen = [
            (one, line) for one, line in chosen if line.size > body * 1.15 or _number(line.text)
        ]
    levels = _levels([line for _, line in chosen], body)
    found: list[Heading] = []
    last: tuple[int, TextLine] | None = None
    joined = 1
    for one, line in chosen:
        if last and last[0] == one.number and joined < _MOST_LINES and _same_heading(last[1], line):
            before = found[-1]
            joined += 1
            text = f"{before.text} {line.text}"
            found[-1] = Heading(before.level, text, before.page, before.word, before.top)
        else:
            joined = 1
            level = levels[_style(line)]
            if number := _number(line.text):
                level = number.count(".") + 1
            found.append(Heading(level, line.text, one.number, line.first, line.top))
        last = (one.number, line)
    return found


def _at(top: float, sheet: Sheet) -> TextLine | None:
    """The highest line that stands at or below a height of the page."""
    below = [line for line in sheet.lines if line.last > line.first and line.top >= top - 4]
    if top < 0 or not below:
        return None
    return text_line(min(below, key=lambda line: (round(line.top / 3), line.first)), sheet.words)


def _number(text: str) -> str:
    """The number of a numbered heading, "" if it has none: "4.1" of "4.1 Market overview"."""
    match = _NUMBERED.match(text)
    if match is None or not match["title"]:
        return ""
    title = match["title"]
    if not title[0].isalpha() or not (title[0].isupper() or title[:3].isupper()):
        return ""
    return match["number"]


def _looks_like_heading(line: TextLine, body: float) -> bool:
    """Whether a line of this look is a heading in a report with this size of body."""
    text = line.text
    if _CAPTION.match(text) or _FIGURES.fullmatch(text) or len(text) < 3:
        return False
    letters = sum(map(str.isalpha, text))
    if letters < 0.5 * len(text.replace(" ", "")):
        return False
    numbered = bool(_number(text))
    if _SENTENCE_END.search(text) and not (line.size > body * 1.3):
        return False
    if _SPACED.match(text) or _CONTINUED.search(text) or date_alone(text):
        return False
    if text[0].islower() or (text.endswith(":") and line.size <= body * 1.1):
        return False
    if line.size >= body * 1.15:
        return True
    if numbered:
        count = line.last - line.first
        deep = "." in _number(text)
        return line.bold or (deep and (line.size > body * 1.04 or count <= 9))
    return (
        line.bold
        and not _RUN_IN.search(text)
        and line.size >= body * 0.98
        and line.last - line.first <= 14
    )


def _style(line: TextLine) -> tuple[float, bool]:
    return round(line.size), line.bold


def _levels(lines: list[TextLine], body: float) -> dict[tuple[float, bool], int]:
    """Style -> level: larger is higher; a style of the body's size is the lowest."""
    styles = sorted({_style(line) for line in lines}, key=lambda style: (-style[0], not style[1]))
    common = Counter(_style(line) for line in lines)
    rank, levels = 0, {}
    before: tuple[float, bool] | None = None
    for style in styles:
        if before is None or before[0] - style[0] >= 1 or common[style] > 2:
            rank = min(rank + 1, MOST_LEVELS)
        levels[style] = rank
        before = style
    return levels


def _same_heading(upper: TextLine, lower: TextLine) -> bool:
    """Whether a line is the second line of the heading above it."""
    if _style(upper) != _style(lower) or _number(lower.text) or lower.first != upper.last:
        return False
    gap = lower.top - upper.bottom
    beside = lower.x0 > upper.x1 or lower.x1 < upper.x0
    wraps = upper.x1 - upper.x0 > 0.75 * (lower.x1 - lower.x0)
    return wraps and -0.5 * upper.height < gap < 0.5 * upper.height and not beside
