"""The headings of a report that has no outline: what looks like one.

A numbered line ("4.1 Market overview"), or a line that is larger or bolder than the body; where
headings are numbered, those without a number must be larger. Pure; runs in the batch worker.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from reader.intake.dates import date_alone
from reader.intake.kinds import is_contents
from reader.intake.lines import TextLine
from reader.intake.sketch import Sketch, body_size, edge_key, running_heads

MOST_LEVELS = 4
"""Levels of typographic headings."""

_NUMBERED = re.compile(
    r"^(?P<number>(?:(?:chapter|part|section|appendix|annex)\s+)?"
    r"(?:\d{1,2}(?:\.\d{1,2}){0,4}|(?<=\s)(?:[IVXLC]+|[A-Z])))(?:[.:)]|(?=\s))\s*"
    r"(?P<title>\S.*)?$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[A-Z][a-z]+ (?:[A-Z][a-z]+ )?\d{1,2}(?:\.\d{1,2})+\.? [A-Z]")
"""A number after a word: "Strategy 1.1.2 Choices"."""
_COVER_WORDS = {1: 120, 2: 60}
"""A first or second page with fewer words is a cover or a title page: no chapter begins there."""
_SPACED = re.compile(r"^(?:\w ){3,}\w?$")
_CONTINUED = re.compile(r"\b(?:continued|cont(?:'d|\.)?|con\.)\W*$", re.IGNORECASE)
_RUN_IN = re.compile(r"\w ?[—–:] ?\w.*\b[a-z]+$")
_MOST_LINES = 3
_LEAD_IN = 12
"""Words of a text that is neither bold nor much larger than the body: more are no heading."""
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
            if any(c.first <= line.first < c.last for c in one.captions):
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
    if sum(1 for _, line in chosen if _number(line.text)) >= max(5, len(sketches) // 6):
        # Where headings are numbered, bold words without a number are names and table heads.
        chosen = [
            (one, line)
            for one, line in chosen
            if _number(line.text)
            or _LABELLED.match(line.text)
            or line.size >= body * 1.25
            or is_contents(line.text)
        ]
    levels = _levels([line for _, line in chosen], body)
    found: list[Heading] = []
    for number, lines in _joined(chosen):
        text = " ".join(line.text for line in lines)
        first = lines[0]
        if not first.bold and first.size < body * 1.4 and len(text.split()) > _LEAD_IN:
            continue
        numbered = _number(text)
        level = numbered.count(".") + 1 if numbered else levels[_style(first)]
        found.append(Heading(level, text, number, first.first, first.top))
    return found


def _joined(chosen: list[tuple[Sketch, TextLine]]) -> list[tuple[int, list[TextLine]]]:
    """Headings with all their lines, each with its page."""
    made: list[tuple[int, list[TextLine]]] = []
    for one, line in chosen:
        page, lines = made[-1] if made else (0, [])
        if page == one.number and len(lines) < _MOST_LINES and _same_heading(lines[-1], line):
            lines.append(line)
        else:
            made.append((one.number, [line]))
    return made


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
    if text[0] in "([{•" or _CAPTION.match(text) or _FIGURES.fullmatch(text) or len(text) < 3:
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
        return (line.bold and (deep or count <= 12)) or (
            deep and (line.size > body * 1.04 or count <= 9)
        )
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
