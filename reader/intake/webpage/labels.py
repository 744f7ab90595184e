"""The labels of a report's page as publishers and resellers word them, and what may stand there.

A label counts only where its value is one: what is left is empty, never wrong. Pure.
"""

import re
from dataclasses import dataclass

from reader.base.countries import countries
from reader.intake.dates import date_of_value, edition_number
from reader.intake.fields import Row

_COLON = r"\s*(?::\s?[-–]?|\s[-–—]\s|[-–]:)\s*"
_VALUES: tuple[tuple[str, int, str], ...] = (
    # field, rank (the lowest that says something counts), words
    ("updated", 0, r"(?:report\s+)?last\s+(?:updated?|revised)(?:\s+on)?|last\s+update\s+date"),
    ("updated", 1, r"current\s+publication\s+date|current\s+edition"),
    ("updated", 2, r"(?:date\s+of\s+)?publication\s+date|date\s+of\s+publication|date\s+published"),
    (
        "updated",
        3,
        r"published(?:\s+on|\s+date)?|(?:report|issue|release)\s+date|released(?:\s+on)?",
    ),
    ("updated", 4, r"updated(?:\s+on)?|revised|issued"),
    ("ignored", 0, r"next\s+(?:publication|update|edition|issue)(?:\s+date)?|first\s+published"),
    ("status", 0, r"report\s+status"),
    ("status", 1, r"(?:publication\s+|edition\s+)?status"),
    ("pages", 0, r"report\s+pages"),
    ("pages", 1, r"(?:number|no\.?|nr\.?)\s+of\s+pages|page\s+count|report\s+length"),
    ("pages", 2, r"pages|length"),
    (
        "analysts",
        0,
        r"(?:(?:lead|contributing|senior|chief|principal)\s+)?(?:analyst|researcher)s?(?:\(s\))?",
    ),
    ("analysts", 1, r"(?:report\s+)?authors?(?:\(s\))?|written\s+by|research(?:ed)?\s+by"),
    ("edition_number", 0, r"edition(?:\s+(?:number|no\.?))?|issue\s+(?:number|no\.?)"),
    (
        "publisher",
        0,
        r"publisher|(?:produced\s+and\s+)?published\s+by|research\s+from|source\s+house",
    ),
    (
        "licence",
        0,
        r"(?:available\s+|report\s+|user\s+)?licen[cs](?:es?|ing)"
        r"(?:\s+(?:types?|terms|options?|available))?|available\s+as",
    ),
    ("country", 0, r"country|territory|geography"),
    ("title", 0, r"(?:report\s+)?title"),
    ("subtitle", 0, r"sub-?title"),
    ("ignored", 1, r"(?:product|report)\s+(?:code|id|number)|isbn|issn|price|format|delivery|sku"),
)
_BLOCKS: tuple[tuple[str, str], ...] = (
    (
        "key_developments",
        r"(?:key|latest|recent|major)\s+(?:market\s+)?developments(?:\s+in\s+this\s+\w+)?",
    ),
    (
        "companies",
        r"(?:key\s+|major\s+|leading\s+)?(?:companies|operators)\s+"
        r"(?:mentioned|covered|profiled|listed|included)(?:\s+in\s+(?:this|the)\s+\w+)?"
        r"(?:\s+(?:include|are))?",
    ),
    (
        "countries",
        r"(?:key\s+)?countries\s+(?:mentioned|covered|listed|included)"
        r"(?:\s+in\s+(?:this|the)\s+\w+)?",
    ),
    (
        "related",
        r"(?:related|similar|other|further)\s+(?:reports|research|titles)(?:\s+(?:from|by)\s+\S.*)?"
        r"|you\s+(?:may|might)\s+also\s+(?:like|be\s+interested\s+in)"
        r"|customers\s+who\s+bought\s+this.*|people\s+also\s+(?:viewed|bought)",
    ),
    ("methodology", r"(?:(?:our\s+)?research\s+)?methodology"),
    (
        "overview",
        r"publication\s+overview|report\s+overview|executive\s+summary|report\s+summary"
        r"|overview|summary|abstract|(?:report\s+)?description|synopsis",
    ),
    (
        "history",
        r"(?:report\s+)?(?:update|revision|edition|publication)\s+history"
        r"|(?:previous|earlier|past)\s+editions|history\s+of\s+updates",
    ),
    (
        "note",
        r"what['’]?s\s+new(?:\s+in\s+this\s+(?:edition|report|update))?|update\s+notes?"
        r"|(?:new|updates)\s+in\s+this\s+(?:edition|report|update)|this\s+update",
    ),
    (
        "contents",
        r"(?:(?:full\s+|detailed\s+)?table\s+of\s+)?contents"
        r"|list\s+of\s+(?:tables|charts|figures|exhibits|graphs)",
    ),
    (
        "end",
        r"share\s+this(?:\s+\w+)?|news\s*(?:&|and)\s*views|about\s+\S.{0,40}"
        r"|copyright\b.*|disclaimer"
        r"|contact(?:\s+us)?|key\s+features|report\s+cover\s+image|customer\s+reviews?"
        r"|delivery\s+(?:options|information)|purchase\s+options|order\s+(?:now|online)|faqs?"
        r"|newsletter|need\s+help\??|why\s+buy.*|custom\s+research.*|follow\s+us|search\b.{0,20}",
    ),
)


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the beginning of a row, and what stands behind it on the row."""

    name: str
    rank: int
    rest: str
    block: bool = False


_PATTERNS = tuple(
    (
        name,
        rank,
        re.compile(rf"(?:{words}){_COLON}(?P<rest>.*)$", re.IGNORECASE),
        re.compile(rf"(?:{words})\s*$", re.IGNORECASE),
        re.compile(rf"(?:{words})\s+(?P<rest>\S.*)$", re.IGNORECASE),
    )
    for name, rank, words in _VALUES
)
_HEADS = tuple(
    (
        name,
        re.compile(
            rf"(?:{words})\s*(?:{_COLON}(?P<rest>\S.*)|:?\s?[-–]?\s*)$",
            re.IGNORECASE,
        ),
    )
    for name, words in _BLOCKS
)
_INSIDE = re.compile(
    r"(?<=[\w).,])(?<!\bcurrent)(?<!\bnext)(?<!\breport)(?<!\blead)(?<!\bcontributing)(?<!\bsenior)"
    r"(?<!\bof)(?<!\bno\.)(?<!\bfirst)\s+"
    r"(?=(?:(?:report )?last updated|report status|report pages|(?:number|no\.) of pages"
    r"|(?:(?:lead|contributing|senior) )analysts?|analysts?|researchers"
    r"|(?:(?:next|current) )?publication date|edition number|publisher|published(?: by)?"
    r"|research from|pages|status)\s*:[\s-])",
    re.IGNORECASE,
)
_LONGEST_DATE = 120
"""Characters of a value in which its date is looked for."""
_TAIL = re.compile(r"\s*[\[(]?\bupdate history\b[\])]?.*$", re.IGNORECASE)
_STATUS = re.compile(
    r"(?:current|archived?|live|superseded|discontinued|historic(?:al)?|withdrawn|active"
    r"|out\s+of\s+print|no\s+longer\s+updated|being\s+updated|updated)\b",
    re.IGNORECASE,
)
_PAGES = re.compile(
    r"(?:approx(?:\.|imately)?\s+)?(?P<n>\d{1,2},\d{3}|\d{1,4})\s*(?:pages?|pp\.?|pgs?\.?|p\.?)?"
    r"(?:\s*\([^)]*\))?\s*(?:pdf)?$",
    re.IGNORECASE,
)
_PAGES_ALONE = re.compile(
    r"(?P<n>\d{1,2},\d{3}|\d{1,4})\s*(?:-\s*)?(?:pages|pp\.?)$", re.IGNORECASE
)
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?[^\W\d_a-z][\w'’.-]*"
    r"(?:\s+(?:(?:de|del|della|van|von|der|den|di|da|al|bin|ibn|la|le|ter)\s+)*[^\W\d_a-z][\w'’.-]*){1,4}"
)
_ROLE = re.compile(
    r"\b(?:analyst|researcher|editor|director|manager|team|staff|research|department|head|group"
    r"|limited|ltd|inc|communications?|services)\b",
    re.IGNORECASE,
)
LICENCE = re.compile(
    r"(?P<what>(?:single[- ]user|multi[- ]?user|(?:up\s+to\s+)?\d+(?:\s*[-–]\s*\d+)?[- ]users?"
    r"|site(?:[- ]wide)?|intranet|enterprise|corporate|global|departmental?|team)"
    r"(?:\s*(?:or|and|/)\s*(?:intranet|site|enterprise|global))?(?:\s+licen[cs]e)?)",
    re.IGNORECASE,
)
_LICENCE_REST = re.compile(
    r"(?:[\s,;:()–—-]|pdf|electronic|download|(?:us|au|a|eu)?[$€£]|usd|aud|eur|gbp|[\d,.]+"
    r"|excl\.?|incl\.?|gst|vat|tax|from|only|access|copy|version|e-?mail)*",
    re.IGNORECASE,
)


def label_of(text: str) -> Label | None:
    """The label that a row begins with, None if it has none."""
    for name, head in _HEADS:
        if match := head.match(text):
            return Label(name, 0, (match["rest"] or "").strip(), block=True)
    for name, rank, colon, _, spaced in _PATTERNS:
        if match := colon.match(text):
            rest = match["rest"].strip()
            if name == "licence" and not rest:
                return Label("licence", rank, "", block=True)
            return Label(name, rank, rest)
        if (match := spaced.match(text)) and _stands_alone(name, match["rest"], text):
            return Label(name, rank, match["rest"])
    for name, rank, _, alone, _ in _PATTERNS:
        if alone.match(text):
            return Label(name, rank, "", block=name == "licence")
    if match := _PAGES_ALONE.match(text):
        return Label("pages", 2, match.group(0))
    return None


def _stands_alone(name: str, rest: str, text: str) -> bool:
    """Whether words behind a label with no colon are its value and nothing else."""
    if name == "updated":
        return len(rest) < 60 and date_of_value(_TAIL.sub("", rest)) is not None
    if name == "pages":
        return _PAGES.match(rest) is not None
    if name == "status":
        return _STATUS.match(rest) is not None and len(rest.split()) <= 2 and text[:1].isupper()
    if name == "publisher":
        by = re.match(r"(?:publisher|published\s+by|research\s+from)\s", text, re.IGNORECASE)
        return by is not None and len(rest.split()) <= 6 and rest[:1].isupper() and rest[-1] != "."
    return name == "ignored" and len(text.split()) <= 6 and any(map(str.isdigit, rest))


def cut(row: Row) -> list[Row]:
    """A row cut where other labels begin inside it: "27 Mar 2025 | 84 pages | Status: Current"."""
    parts = re.split(r"\s+[|·•]\s+|\s*\t\s*|\s{3,}", row.text)
    if len(parts) < 2 or not any(label_of(part) for part in parts):
        parts = [row.text]
    parts = [piece for part in parts for piece in _INSIDE.split(part)]
    return [
        Row(part.strip(), row.heading, row.apart or at > 0, row.full, row.source)
        for at, part in enumerate(parts)
        if part.strip()
    ]


# -- values ------------------------------------------------------------------------


def date_in(text: str) -> tuple[str, str]:
    """Date and edition number of a value, each "" where it says none."""
    plain = _TAIL.sub("", text[:_LONGEST_DATE])
    found = date_of_value(plain)
    return (found.iso if found else "", edition_number(plain))


def pages_in(text: str) -> int:
    """Number of pages, 0 if it is none."""
    match = _PAGES.match(text.strip())
    return int(match["n"].replace(",", "")) if match else 0


def status_in(text: str) -> str:
    """A status that a report can have, as printed."""
    plain = _TAIL.sub("", text).strip(" .|")
    return plain if _STATUS.match(plain) and len(plain.split()) <= 10 else ""


def edition_in(text: str) -> str:
    """An edition's number."""
    match = re.fullmatch(r"(?:no\.?\s*)?(\d{1,3}(?:\.\d+)?)(?:st|nd|rd|th)?\.?", text.strip(), re.I)
    return match[1] if match else edition_number(text)


def people_in(text: str, *, sure: bool = False) -> tuple[str, ...]:
    """Names of people; what is no name is left out.

    Where the label is `sure` to name them, a desk or a team is kept as it is printed.
    """
    found = []
    for part in re.split(r"\s*[,;/|]\s*|\s+(?:and|&)\s+|\s+[-–]\s+|\s*[()]\s*", text):
        name = part.strip(" .:-–•")
        if _NAME.fullmatch(name) and not _ROLE.search(name) and not countries().get(name):
            found.append(name)
    plain = text.strip(" .")
    if not found and sure and 1 < len(plain.split()) <= 8 and not re.search(r"[\d@:/]", plain):
        found.append(plain)
    return tuple(dict.fromkeys(found))


def publisher_in(text: str) -> str:
    """A publisher's name."""
    plain = text.split(" | ")[0].strip(" .,")
    fits = 0 < len(plain.split()) <= 9 and plain[:1].isupper() and len(plain) < 80
    return plain if fits and date_of_value(plain) is None and "://" not in plain else ""


def licence_in(texts: list[str]) -> str:
    """The licences that texts offer, without their prices; other words as they are printed."""
    found: dict[str, str] = {}
    for text in texts:
        for part in re.split(r"\s*[,;]\s+|\s*[|;]\s*", text):
            plain = part.strip(" •-–.")
            match = LICENCE.match(plain)
            if match and _LICENCE_REST.fullmatch(plain, match.end()):
                found.setdefault(match["what"].casefold(), match["what"])
            elif plain:
                whole = " ".join(texts)
                return whole if len(whole) < 800 else ""
    return "; ".join(found.values())


def is_licence(text: str) -> bool:
    """Whether a text is the name of a licence, with its price perhaps."""
    plain = text.strip(" •-–.")
    match = LICENCE.match(plain)
    return match is not None and _LICENCE_REST.fullmatch(plain, match.end()) is not None
