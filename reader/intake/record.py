"""The record of an edition, read from its PDF and the file's name.

From the cover, the first pages, outline and document information. Each field says where it came
from; what is not known stays empty. Pure; runs in the batch worker.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.base.countries import countries
from reader.intake.cover import Cover, read_cover
from reader.intake.dates import (
    Precision,
    date_of_name,
    edition_number,
    find_dates,
    first_date,
    without_dates,
)
from reader.intake.fields import Field, Row, fields, items, label, paragraphs
from reader.intake.lines import Sheet
from reader.intake.names import names
from reader.intake.rows import rows
from reader.intake.sketch import Sketch
from reader.intake.webpage.labels import is_licence, people_in
from reader.intake.webpage.texts import says_update
from reader.model.contents import OutlineEntry
from reader.model.record import Record

FRONT = 10
"""Pages at the front that are read for the record."""
LONGEST_TEXT = 6000
"""Characters kept of an overview or a methodology."""

_WANTED = frozenset(
    "key_developments companies countries methodology related overview licences".split()
)
_LICENSEE = re.compile(
    r"licen[sc]ed\s+(?:exclusively\s+|solely\s+)?to:?\s+(?P<who>.+?)"
    r"(?=\s*(?:\(|[;|·•]|\bon\s+\d|\bfor\s+\d|\d+\s+users?|\.?$|,?\s+(?:single|site)\b))",
    re.IGNORECASE,
)
_LICENCE = re.compile(
    r"\b(?:single[ -]user|site|intranet|enterprise|corporate|multi-?user|\d+[ -]users?)"
    r"(?:\s+(?:or|and)\s+intranet)?(?:\s+licen[sc]e)?\b",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"\b(?:accident|incident|case|docket|investigation|issn)\s*(?:number|no\.?|id)?\s*:?\s*"
    r"(?P<id>[A-Z]{0,6}[-/]?\d[\w/-]{3,})",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Reading:
    """A record under way, and what else the pages say that placing needs."""

    values: dict[str, object] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    licensee: str = ""
    seats: str = ""
    """How many may read this copy, where it is printed on it: "10 users", "Site"."""
    series: str = ""

    def put(self, name: str, value: object, source: str) -> None:
        """Keep a value unless it is empty or the field has one already."""
        if value and name not in self.values:
            self.values[name] = value
            self.sources[name] = source

    def record(self) -> Record:
        """The record."""
        return Record(**self.values, sources=dict(self.sources))  # type: ignore[arg-type]


def is_wanted(page: Sketch) -> bool:
    """Whether a page after the front ones holds a block of the record: companies, methodology."""
    return any(label(line.text)[0] in _WANTED for line in page.heads)


def read_record(
    sheets: Sequence[Sheet],
    info: Mapping[str, str],
    outline: Sequence[OutlineEntry],
    name: str,
    pages: int,
    stamps: Sequence[str] = (),
) -> Reading:
    """Read the record of an edition of `pages` pages.

    `sheets` are its front pages and those that `is_wanted` told of; `stamps` the lines that are
    put on each copy; `name` the file's name as it came.
    """
    reading = Reading()
    front = [sheet for sheet in sheets if sheet.number <= FRONT]
    made = {sheet.number: rows(sheet, _place(sheet.number)) for sheet in sheets}
    found = [one for sheet in sheets for one in fields(made[sheet.number])]
    _values(reading, [one for one in found if one.name not in _WANTED], name)
    _blocks(reading, found)
    cover = read_cover(front, info, outline, name)
    _from_cover(reading, cover)
    reading.put("title", re.sub(r"\.pdf$", "", name, flags=re.IGNORECASE), "file name")
    _dates(reading, cover, made, name)
    _headline(reading, made)
    _licence(reading, stamps)
    _case(reading, made)
    reading.put("pages", pages, "the PDF's pages")
    if not reading.values.get("country"):
        title = f"{reading.values.get('title', '')} {reading.values.get('subtitle', '')}"
        own = str(reading.values.get("publisher", ""))
        row = countries().only(title.replace(own, " ") if own else title)
        if row and not _only_government(title):
            reading.put("country", row.name, reading.sources.get("title", ""))
    return reading


def _place(number: int) -> str:
    return "cover" if number == 1 else f"page {number}"


def _values(reading: Reading, found: Sequence[Field], name: str) -> None:
    """The fields with one value."""
    analysts: list[str] = []
    for one in found:
        text = one.text
        if one.name == "updated":
            date = first_date(text, years=True)
            if date and len(without_dates(text)) < 25:
                reading.put("updated", date.iso, one.source)
                reading.put("edition_number", edition_number(text), one.source)
        elif one.name == "pages":
            number = re.match(r"(\d{1,5})(?:\s*(?:pages|pp\.?))?$", text)
            reading.put("pages", int(number[1]) if number else 0, one.source)
        elif one.name == "analysts":
            analysts += people_in(text, sure=True)
            reading.put("analysts", tuple(dict.fromkeys(analysts)), one.source)
            reading.values["analysts"] = tuple(dict.fromkeys(analysts))
        elif one.name == "edition_number":
            number_text = edition_number(text) or edition_number(f"Edition {text}") or text
            reading.put("edition_number", number_text if len(number_text) < 20 else "", one.source)
        elif one.name == "country":
            row = countries().get(text)
            reading.put("country", row.name if row else "", one.source)
        elif one.name == "status" and len(text.split()) <= 4:
            reading.put("status", text, one.source)
        elif one.name == "licensee" and len(text.split()) <= 12:
            reading.licensee = reading.licensee or text
        elif one.name == "licence" and is_licence(text):
            reading.put("licence", text, one.source)
            reading.seats = reading.seats or _seats(text)
        elif one.name in ("licence", "title", "subtitle") and len(text.split()) <= 24:
            reading.put(one.name, text, one.source)
        elif one.name == "publisher" and len(text.split()) <= 9 and not first_date(text):
            reading.put("publisher", text.strip(" .,"), one.source)


def _blocks(reading: Reading, found: Sequence[Field]) -> None:
    """The fields with a list or a text below their label."""
    for one in found:
        if one.name == "key_developments":
            sentences = tuple(text for text in items(one.rows) if len(text.split()) > 2)
            reading.put("key_developments", sentences[:40], one.source)
            for sentence in filter(says_update, sentences):
                reading.put("note", sentence, one.source)
        elif one.name in ("companies", "countries", "related"):
            reading.put(
                one.name,
                names(one.rows) if one.name != "related" else _titles(one.rows),
                one.source,
            )
        elif one.name == "overview":
            if _in_front(one.source):  # further in it is that of a chapter
                _overview(reading, one)
        elif one.name == "licences":
            text = paragraphs(one.rows)
            reading.put("licence", text if len(text) < 800 else "", one.source)
        elif one.name == "methodology" and not one.rows[0].text.endswith(tuple("0123456789")):
            text = paragraphs(one.rows)
            reading.put("methodology", text[:LONGEST_TEXT] if len(text) > 60 else "", one.source)


def _in_front(source: str) -> bool:
    return not source.startswith("page ") or int(source.split()[1]) <= FRONT


def _titles(found: Sequence[Row]) -> tuple[str, ...]:
    """Titles of related reports, on rows of their own or with semicolons between them."""
    titles = [part.strip() for item in items(found) for part in item.split(";")]
    return tuple(title for title in titles if len(title.split()) > 1)[:40]


def _overview(reading: Reading, one: Field) -> None:
    """An overview, and its headline on a row of its own above it."""
    body = list(one.rows)
    if all(re.search(r"(?:\.\s?){4,}|\s\d{1,3}$", row.text) for row in body[:3]):
        return  # lines of a list of contents
    lines = 0
    while lines < min(3, len(body) - 1) and body[lines].heading:
        lines += 1
    lines = lines or 1
    if len(body) > lines:
        whole = Row(" ".join(row.text for row in body[:lines]), heading=body[0].heading)
        if _is_headline(whole, body[lines]):
            reading.put("headline", whole.text, one.source)
            body = body[lines:]
    text = paragraphs(body)
    reading.put("overview", text[:LONGEST_TEXT] if len(text) > 80 else "", one.source)


def _is_headline(row: Row, below: Row) -> bool:
    count = len(row.text.split())
    return (
        3 <= count <= 30
        and row.text[-1:] not in ".:;,"
        and (row.heading or below.apart)
        and (not below.heading)
    )


def _from_cover(reading: Reading, cover: Cover) -> None:
    for name in ("title", "subtitle", "publisher"):
        reading.put(name, getattr(cover, name), cover.sources.get(name, ""))


def _dates(reading: Reading, cover: Cover, made: Mapping[int, Sequence[Row]], name: str) -> None:
    """The date of the edition where no label says it, the most telling place first."""
    reading.put("updated", cover.updated, "cover")
    for row in made.get(1, ())[:60]:
        if (number := edition_number(row.text)) and len(row.text.split()) <= 6:
            reading.put("edition_number", number, "cover")
    if "updated" in reading.values:
        return
    title = f"{reading.values.get('title', '')} {reading.values.get('subtitle', '')}"
    exact = [one for one in find_dates(title) if one.precision >= Precision.QUARTER]
    if exact:
        reading.put("updated", exact[0].iso, reading.sources.get("title", "cover"))
    named = date_of_name(name)
    if named and named.precision >= Precision.QUARTER:
        reading.put("updated", named.iso, "file name")
    if year := first_date(title, years=True):
        reading.put("updated", year.iso, reading.sources.get("title", "cover"))
    reading.put("updated", named.iso if named else "", "file name")


def _headline(reading: Reading, made: Mapping[int, Sequence[Row]]) -> None:
    """A headline with no label above it, on the page that holds the labelled fields."""
    if "headline" in reading.values or "status" not in reading.sources:
        return
    source = reading.sources["status"]
    page = next((page for number, page in made.items() if _place(number) == source), ())
    labelled = [at for at, row in enumerate(page) if label(row.text)[0]]
    title = str(reading.values.get("title", ""))
    for at in range(min(labelled, default=0) + 1, len(page) - 1):
        row = page[at]
        if not row.heading or label(row.text)[0] or row.text == title or at - 1 not in labelled:
            continue
        if _is_headline(row, page[at + 1]) and len(page[at + 1].text.split()) > 6:
            reading.put("headline", row.text, source)
            return


def _licence(reading: Reading, stamps: Sequence[str]) -> None:
    """Licensee and licence from the line that is put on each copy."""
    for stamp in dict.fromkeys(stamps):
        if not reading.licensee and (match := _LICENSEE.search(stamp)):
            reading.licensee = match["who"].strip(" .,-–")
        if match := _LICENCE.search(stamp):
            reading.put("licence", match.group(0), "stamp")
            reading.seats = reading.seats or _seats(match.group(0))
    if match := _LICENSEE.search(f"licensed to {reading.licensee}"):
        reading.licensee = match["who"].strip(" .,-–")


def _seats(licence: str) -> str:
    """The readers that a licence is for: "10 user licence" is "10 users"."""
    if number := re.search(r"(\d+)[ -]users?", licence, re.IGNORECASE):
        return f"{number[1]} users"
    return re.sub(r"\s*licen[cs]e\b.*", "", licence, flags=re.IGNORECASE).strip(" .")


def _case(reading: Reading, made: Mapping[int, Sequence[Row]]) -> None:
    """The number of the one case that a report is about: two cases are never editions."""
    for row in made.get(1, ())[:40]:
        if match := _CASE.search(row.text):
            reading.series = match["id"]
            reading.put("subtitle", match.group(0), "cover")
            return


def _only_government(title: str) -> bool:
    """Whether the one country of a title is only in the name of an office: "U.S. Department of"."""
    return (
        re.search(r"\b(?:U\.?S\.?|United States)\s+(?:Department|Agency|Office)\b", title)
        is not None
    )
