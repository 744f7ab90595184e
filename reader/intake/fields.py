"""The labelled fields of a report's record, as publishers word them, found in lines of text.

"Last updated: 27 Mar 2025", "Report Status: Current", "Lead Analyst: NAME", "Current publication
date:- August 2019 (4th Edition)", "Companies mentioned in this report:" and a list below it. Takes
rows of text and knows nothing of pages, so that a saved report page can be read with it too. Pure.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_COLON = r"\s*(?::\s?[-–]?|\s[-–]\s|[-–]:)\s*"

_VALUES = {
    "updated": r"(?:report\s+)?last\s+(?:updated?|revised)(?:\s+on)?|current\s+publication\s+date"
    r"|(?:date\s+of\s+)?publication\s+date|date\s+of\s+publication|date\s+published"
    r"|published(?:\s+on)?|(?:report|issue|release)\s+date|released|updated(?:\s+on)?|issued",
    "next": r"next\s+(?:publication|update|edition)(?:\s+date)?",
    "status": r"(?:report\s+)?status",
    "pages": r"(?:report\s+pages|(?:number|no\.?)\s+of\s+pages|pages|page\s+count)",
    "analysts": r"(?:(?:lead|contributing|senior|chief|principal)\s+)?"
    r"(?:analysts?|authors?|researchers?)(?:\(s\))?|written\s+by|research(?:ed)?\s+by",
    "edition_number": r"edition(?:\s+(?:number|no\.?))?",
    "publisher": r"publisher|(?:produced\s+and\s+)?published\s+by|research\s+from",
    "licence": r"(?:report\s+|user\s+)?licen[cs]e(?:\s+(?:type|terms))?|licensed\s+for",
    "licensee": r"licensed\s+to|licensee|licen[cs]e\s+holder",
    "country": r"country|territory",
    "title": r"(?:report\s+)?title",
    "subtitle": r"sub-?title",
    "case": r"(?:accident|incident|case|docket|investigation)\s+(?:number|no\.?|id)|issn",
}
_BLOCKS = {
    "key_developments": r"(?:key|latest|recent)\s+developments"
    r"(?:\s+in\s+this\s+(?:report|update))?",
    "companies": r"(?:key\s+|major\s+)?companies\s+(?:mentioned|covered|profiled|listed)"
    r"(?:\s+in\s+(?:this|the)\s+(?:report|publication))?",
    "countries": r"(?:key\s+)?countries\s+(?:mentioned|covered|listed)"
    r"(?:\s+in\s+(?:this|the)\s+(?:report|publication))?",
    "related": r"related\s+(?:reports|research|titles)(?:\s+from\s+\S.*)?",
    "methodology": r"(?:research\s+)?methodology",
    "overview": r"(?:publication|report)\s+overview|executive\s+summary|report\s+summary|overview"
    r"|abstract",
    "licences": r"(?:licen[cs]e|licensing)\s+(?:options|terms|information)|licen[cs]es?",
    "end": r"(?:table\s+of\s+)?contents|share\s+this\s+report|news\s*&\s*views|about\s+\S.{0,40}"
    r"|list\s+of\s+(?:tables|charts|figures|exhibits)|copyright|disclaimer|contact(?:\s+us)?"
    r"|next\s+publication\s+date|key\s+features|update\s+history|report\s+cover\s+image",
}
_ONE_LINE = re.compile(
    "|".join(f"(?P<{name}>^(?:{words}){_COLON}(?=\\S|$))" for name, words in _VALUES.items()),
    re.IGNORECASE,
)
_BARE = re.compile(
    "|".join(
        f"(?P<{name}>^(?:{_VALUES[name]})(?=\\s+[^\\W_]|$))" for name in ("licensee", "publisher")
    ),
    re.IGNORECASE,
)
_BLOCK = re.compile(
    "|".join(
        f"(?P<{name}>^(?:\\d+(?:\\.\\d+)*\\.?\\s+)?(?:{words})\\s*(?:{_COLON}(?=\\S)|:?-?\\s*$))"
        for name, words in _BLOCKS.items()
    ),
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?:(?:report )?last updated|(?:report )?status|report pages|(?:number of )?pages"
    r"|(?:(?:lead|contributing|senior) )?analysts?|(?:(?:next|current) )?publication date"
    r"|edition(?: number)?|licen[cs]e|publisher|published(?: by)?)\s*:(?=\s|-)",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s*(?:\bupdate history\b|[·|•]).*$", re.IGNORECASE)
BULLET = re.compile(r"^(?:[•·▪■◦○●‣⁃∙►▶➢✓*\uf0b7\uf0a7]|[-–—o](?=\s))\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of text: a printed line with what stands beside it, or a line of a saved page."""

    text: str
    heading: bool = False
    """Bolder or larger than the text around it."""
    apart: bool = False
    """More room above it than between the lines of a paragraph."""
    full: bool = True
    """It reaches the right edge of its column, so that a paragraph may go on below."""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field as printed: its value's rows and where they stand."""

    name: str
    rows: tuple[Row, ...]
    source: str

    @property
    def text(self) -> str:
        """The value as one text."""
        return " ".join(row.text for row in self.rows).strip()


def fields(rows: Sequence[Row]) -> Iterator[Field]:
    """The labelled fields among rows of text, in their order; a name may come more than once."""
    split = [part for row in rows for part in _split(row)]
    at = 0
    while at < len(split):
        row = split[at]
        name, rest = label(row.text)
        at += 1
        if name in _VALUES:
            if not rest and at < len(split) and not label(split[at].text)[0]:
                rest = split[at].text
                at += 1
            if rest := _TAIL.sub("", rest).strip():
                yield Field(name, (Row(rest, source=row.source),), row.source)
        elif name:
            found: list[Row] = [Row(rest, source=row.source)] if rest else []
            while at < len(split) and not _ends_block(name, found, split[at]):
                found.append(split[at])
                at += 1
            if found and name != "end":
                yield Field(name, tuple(found), row.source)


def label(text: str) -> tuple[str, str]:
    """The field whose label a row begins with, and what follows on the row; "" if it has none."""
    for pattern in (_ONE_LINE, _BLOCK, _BARE):
        if match := pattern.match(text):
            return str(match.lastgroup), text[match.end() :].strip()
    return "", ""


def items(rows: Sequence[Row]) -> tuple[str, ...]:
    """The items of a list of sentences: bullets, or paragraphs where there are none."""
    bullets = any(BULLET.match(row.text) for row in rows)
    made: list[str] = []
    before: Row | None = None
    for row in rows:
        text = BULLET.sub("", row.text).strip()
        starts = bool(BULLET.match(row.text)) if bullets else _new_paragraph(before, row)
        if starts or not made:
            made.append(text)
        else:
            made[-1] = f"{made[-1]} {text}".strip()
        before = row
    return tuple(item for item in made if item)


def paragraphs(rows: Sequence[Row]) -> str:
    """Text as paragraphs, an empty line between them."""
    made: list[str] = []
    before: Row | None = None
    for row in rows:
        if before is None or _new_paragraph(before, row) or BULLET.match(row.text):
            made.append(row.text)
        else:
            made[-1] = f"{made[-1]} {row.text}"
        before = row
    return "\n\n".join(made).strip()


def _split(row: Row) -> Iterator[Row]:
    """A row cut before each label inside it."""
    inside = [match.start() for match in _INSIDE.finditer(row.text) if match.start()]
    cuts = [0, *inside, len(row.text)]
    if len(cuts) == 2:
        yield row
        return
    for start, end in itertools.pairwise(cuts):
        if text := row.text[start:end].strip(" ·|•"):
            yield Row(text, row.heading, row.apart and start == 0, row.full, row.source)


def _ends_block(name: str, found: Sequence[Row], row: Row) -> bool:
    """Whether a row no longer belongs to the block under a label."""
    if label(row.text)[0]:
        return True
    if row.heading and (found or name not in ("overview", "methodology")):
        return not (name == "overview" and len(found) == 1 and found[0].heading and not row.apart)
    if not found or not row.apart:
        return False
    if name in ("companies", "countries"):
        return not found[-1].text.rstrip().endswith((",", ";", " and"))
    if name == "key_developments":
        bullets = BULLET.match(found[0].text) is not None
        return bullets and not BULLET.match(row.text)
    return len(found) > 400


def _new_paragraph(before: Row | None, row: Row) -> bool:
    if before is None:
        return True
    ended = before.text.rstrip().endswith((".", "!", "?", ":", "”", '"'))
    return row.apart or (not before.full and (ended or row.text[:1].isupper()))
