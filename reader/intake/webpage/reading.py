"""The record that a saved report page prints, and the notes of its update history.

What a label says counts, and of two labels the plainer one; where the page contradicts itself the
field stays empty. The page of a shop that lists several reports is refused. Pure; runs in the
batch worker.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.base.errors import Mendable, Trouble
from reader.intake.countries import countries
from reader.intake.dates import date_of_value, edition_number, find_dates
from reader.intake.fields import BULLET, Row, names
from reader.intake.webpage import labels
from reader.intake.webpage.labels import Label, label_of
from reader.intake.webpage.rows import Page, html_rows, text_rows
from reader.intake.webpage.saved import Saved
from reader.model.record import PAGE, Record
from reader.model.webpage import EditionNote, WebPage

LONGEST_TEXT = 6000
"""Characters kept of an overview or a methodology."""

_JUNK = re.compile(
    r"\b(?:add(?:ed)? to|buy|order(?:ing)?|request|download|sample|subscribe|unsubscribe|sign (?:in|up)"
    r"|log ?in|cart|basket|enquir\w+|inquir\w+|prices?|contact us|share this|e-?mail|print|call us"
    r"|click|cookies?|javascript|newsletter|register|browse|free|discount|wishlist|compare"
    r"|customers|your (?:account|privacy|browser)|all rights|terms|privacy|skip to|menu|back to"
    r"|report cover image|cover image|home)\b|[›»>]|\$|€|£",
    re.IGNORECASE,
)
_UPDATED_AVAILABLE = re.compile(
    r"^(?:attention\s*[:!]?\s*)?(?P<said>there\s+is\s+an?\s+(?:updated?|newer|new|more\s+recent)\s+edition"
    r"\s+available[^.!]*)[.!]?$",
    re.IGNORECASE,
)
_RESELLER = re.compile(
    r"\bresearch\s+from\b|\bupdated\s+edition\s+available\b|\badd\s+to\s+(?:cart|basket)\b"
    r"|\bpublished\s*(?:by)?\s*:|\bpublisher\s*:",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?\s*(?:by\s+)?(?:(?:19|20)\d\d(?:\s*[-–,]\s*(?:19|20)?\d\d)*"
    r",?\s*)?(?:by\s+)?(?P<who>[A-Z][^.|©·•,]{2,60}?)(?=\s*(?:[.|©·•,]|\ball rights|$))",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"^(?P<who>[A-Z]\w+(?: [A-Z]\w+){0,4})['’]s (?:[a-z-]+ ){0,3}(?:reports|research)\b")
_MORE = re.compile(
    r"^(?:and\s+)?(?:many\s+)?(?:more|others?|etc|among\s+others|amongst\s+others)\b.{0,12}$", re.I
)
_LEGAL = re.compile(
    r"^(?:(?:pty\.?\s*|co\.?,?\s*)?ltd|inc|llc|plc|co|corp|limited|s\.?a|s\.?a\.?e|ag|gmbh|bhd|pte)\.?\)?$",
    re.IGNORECASE,
)
_UPDATE_SAYS = re.compile(r"^(?:(?:this\s+)?(?:report\s+)?update)\s+(?:includes?|adds?|covers?)\b", re.I)
_ONE_VALUE = ("updated", "status", "pages", "edition_number", "publisher", "country")


def read_webpage(saved: Saved, name: str) -> WebPage:
    """Read a saved page. Raises `Mendable` if it is no page of one report."""
    page = html_rows(saved.text, saved.subject) if saved.html else text_rows(saved.text)
    if saved.subject and saved.subject not in page.titles:
        page.titles.append(saved.subject)
    reading = _Reading(page)
    reading.go()
    if reading.several:
        raise Mendable(
            Trouble.USAGE,
            f"{name} lists several reports: save the page of one report, then import that.",
        )
    if not reading.is_report:
        raise Mendable(
            Trouble.USAGE,
            f"{name} is no report’s page: choose a report’s PDF, or the page that its publisher "
            "has of it.",
        )
    return WebPage(reading.record(), tuple(reading.notes))


@dataclass(slots=True)
class _Block:
    """The rows under a label, until another begins."""

    name: str
    rows: list[Row]
    at: int


@dataclass(slots=True)
class _Reading:
    """A record under way."""

    source: Page
    said: dict[str, dict[int, list[object]]] = field(default_factory=dict)
    """Field -> rank of its label -> values."""
    values: dict[str, object] = field(default_factory=dict)
    notes: list[EditionNote] = field(default_factory=list)
    several: bool = False
    _rows: list[Row] = field(default_factory=list)
    _free: list[tuple[int, Row]] = field(default_factory=list)
    """Rows under no label, with their places."""
    _blocks: list[_Block] = field(default_factory=list)
    _analysts: dict[int, list[str]] = field(default_factory=dict)
    _licences: list[str] = field(default_factory=list)
    _last_value: int = -1
    """The place of the last labelled value."""
    _first_value: int = -1

    def go(self) -> None:
        """Read all of it."""
        self._rows = [part for row in self.source.rows for part in labels.cut(row)]
        self._scan()
        self._one_values()
        self._title()
        self._texts()
        self._notes()
        self._publisher()
        self._country()

    @property
    def is_report(self) -> bool:
        """Whether the page says of one report what only its own page does."""
        have = self.values
        sure = [
            name
            for name in ("status", "pages", "companies", "countries", "key_developments")
            if have.get(name)
        ]
        sure += ["edition_number"] * bool(have.get("edition_number") and have.get("updated"))
        sure += ["history"] * bool(self.notes)
        sure += ["analysts"] * bool(have.get("analysts") and 0 in self._analysts)
        sure += ["overview"] * bool(have.get("overview") and have.get("publisher"))
        said = len(sure) + bool(have.get("updated")) + bool(have.get("analysts"))
        return bool(have.get("title")) and bool(sure) and said > 1

    def record(self) -> Record:
        """The record; every field is the page's word."""
        kept = {name: value for name, value in self.values.items() if value}
        return Record(**kept, sources=dict.fromkeys(kept, PAGE))  # type: ignore[arg-type]

    # -- rows, labels, blocks ----------------------------------------------------

    def _scan(self) -> None:
        block: _Block | None = None
        at = 0
        while at < len(self._rows):
            row = self._rows[at]
            if row.source == "option":
                if labels.is_licence(row.text):
                    self._licences.append(BULLET.sub("", row.text))
                at += 1
                continue
            label = label_of(BULLET.sub("", row.text)) if not _sentence(row.text) else None
            if match := _UPDATED_AVAILABLE.match(row.text):
                self._say("status", 5, match["said"].strip())
                label, block = None, None
                at += 1
                continue
            if block is not None and block.name == "contents" and not _leaves(row, label):
                block.rows.append(row)
                at += 1
                continue
            if label is not None and label.block:
                first = [Row(label.rest, False, False, row.full)] if label.rest else []
                block = _Block(label.name, first, at)
                self._blocks.append(block)
                at += 1
                continue
            if label is not None and (block is None or block.name not in ("related", "history")):
                taken = self._value(label, at)
                if taken:
                    block = None
                    at += taken
                    continue
            if block is not None and not _ends(block, row):
                block.rows.append(row)
            else:
                block = None
                self._free.append((at, row))
            at += 1

    def _value(self, label: Label, at: int) -> int:
        """Take a labelled value; returns how many rows it took, 0 if it is none."""
        rest, taken = label.rest, 1
        if not rest:
            below = self._rows[at + 1] if at + 1 < len(self._rows) else None
            if below is None or label_of(below.text) is not None:
                return 0
            rest, taken = BULLET.sub("", below.text), 2
        if label.name == "analysts":
            while rest.rstrip().endswith((",", ";", " and")) and at + taken < len(self._rows):
                rest = f"{rest} {self._rows[at + taken].text}"
                taken += 1
            if not (people := labels.people_in(rest, sure=label.rank == 0)):
                return 0
            self._analysts.setdefault(label.rank, []).extend(people)
        elif label.name == "licence":
            self._licences.append(rest)
        elif label.name == "updated":
            iso, number = labels.date_in(rest)
            if not iso:
                return 0
            self._say("updated", label.rank, iso)
            if number:
                self._say("edition_number", 1, number)
        elif label.name != "ignored":
            value = _checked(label.name, rest)
            if not value:
                return 0
            self._say(label.name, label.rank, value)
        self._first_value = at if self._first_value < 0 else self._first_value
        self._last_value = at + taken - 1
        return taken

    def _say(self, name: str, rank: int, value: object) -> None:
        self.said.setdefault(name, {}).setdefault(rank, []).append(value)

    # -- fields with one value ---------------------------------------------------

    def _one_values(self) -> None:
        for name in (*_ONE_VALUE, "title", "subtitle"):
            ranks = self.said.get(name, {})
            if not ranks:
                continue
            given = list(dict.fromkeys(ranks[min(ranks)]))
            if name == "updated":
                given = _without_vaguer([str(value) for value in given])
            if len(given) == 1 or name == "status":
                self.values[name] = given[0]
        shops = self.said.get("pages", {})
        counts = {value for values in shops.values() for value in values}
        self.several = len(counts) > 3
        for rank in sorted(self._analysts)[:1]:
            self.values["analysts"] = tuple(dict.fromkeys(self._analysts[rank]))

    def _title(self) -> None:
        """Title, subtitle: the head's and the largest heading's, where they agree."""
        stop = self._first_value if self._first_value >= 0 else len(self._rows)
        above = [(at, row) for at, row in self._free if at < stop and not _is_junk(row.text)]
        at, title = self._printed_title(above)
        title = str(self.values.get("title") or title)
        if not title:
            return
        if number := edition_number(title):
            self.values.setdefault("edition_number", number)
        self.values["title"] = title
        if "subtitle" in self.values or at < 0:
            return
        below = next((row for place, row in above if place > at), None)
        if (
            below is not None
            and self._rows.index(below) <= at + 2
            and 2 <= len(below.text.split()) <= 18
            and below.text[-1:] not in ".:;,!?"
            and _squeezed(below.text) != _squeezed(title)
            and not find_dates(below.text)
            and not below.text.casefold().startswith(("by ", "from ", "published "))
        ):
            self.values["subtitle"] = below.text

    def _printed_title(self, above: Sequence[tuple[int, Row]]) -> tuple[int, str]:
        """The place and the words of the title as the page prints it."""
        heads = [_squeezed(title) for title in self.source.titles]
        usable = [(at, row) for at, row in above if 2 <= len(row.text.split()) <= 26]
        if not heads:
            return _title_of_text(usable, self._rows)
        own = _squeezed(self.source.site)
        for at, row in usable:
            key = _squeezed(row.text)
            if row.heading and key != own and any(key in head for head in heads):
                return at, row.text
        headings = [(at, row) for at, row in usable if row.heading and _squeezed(row.text) != own]
        if len(headings) == 1:
            return headings[0][0], headings[0][1].text
        for title in self.source.titles:
            plain = self._without_site(title)
            if len(plain.split()) >= 2:
                place = next((at for at, row in usable if row.text == plain), -1)
                return place, plain
        return -1, ""

    def _without_site(self, title: str) -> str:
        """A head's title without the name of the site, where it can be told."""
        site = self.source.site
        for mark in (" | ", " :: ", " » "):
            if mark in title:
                parts = title.split(mark)
                return (parts[1] if site and parts[0] == site else parts[0]).strip()
        for mark in (" - ", " – ", " — "):
            if site and title.endswith(mark + site):
                return title[: -len(mark + site)].strip()
        return title

    # -- texts and lists ---------------------------------------------------------

    def _texts(self) -> None:
        for block in self._blocks:
            if block.name in ("companies", "countries"):
                self._put(block.name, _names(block.rows))
            elif block.name == "key_developments":
                self._put(block.name, _sentences(block.rows))
            elif block.name == "overview":
                self._overview(_groups(block.rows))
            elif block.name == "related":
                self._put("related", self._titles(block.rows))
            elif block.name == "methodology":
                self._put("methodology", _text(_groups(block.rows), least=10))
            elif block.name == "licence":
                self._licences += _licence_rows(block.rows)
            elif block.name == "note":
                self._put("note", " ".join(_sentences(block.rows) or _paragraphs(block.rows)))
        self._put("licence", labels.licence_in(self._licences))
        if "overview" not in self.values:
            self._unlabelled()

    def _put(self, name: str, value: object) -> None:
        if value:
            self.values.setdefault(name, value)

    def _overview(self, groups: list[Row]) -> None:
        """A text, and its headline on a line of its own above it."""
        body = [group for group in groups if not _is_junk(group.text) or _is_paragraph(group)]
        if len(body) > 1 and _is_headline(body[0], body[1]):
            self._put("headline", body[0].text)
            body = body[1:]
        self._put("overview", _text(body, least=8))

    def _unlabelled(self) -> None:
        """An overview with no label: the paragraphs between the labelled values and the blocks."""
        ends = [block.at for block in self._blocks if block.at > self._last_value]
        stop = min(ends, default=len(self._rows))
        if self._last_value < 0:
            return
        free = [row for at, row in self._free if self._last_value < at < stop]
        groups = _groups(free)
        first = next((n for n, group in enumerate(groups) if _is_paragraph(group)), -1)
        if first < 0:
            return
        body = []
        for group in groups[first:]:
            if not _is_paragraph(group):
                break
            body.append(group)
        own = {_squeezed(str(self.values.get(name, ""))) for name in ("title", "subtitle")}
        above = groups[first - 1] if first else None
        if (
            above is not None
            and _is_headline(above, body[0])
            and not _is_junk(above.text)
            and _squeezed(above.text) not in own
        ):
            self._put("headline", above.text)
        self._put("overview", _text(body, least=8))

    def _titles(self, rows: Sequence[Row]) -> tuple[str, ...]:
        """Titles of related reports; dates, prices and the like between them are left out."""
        found = []
        for group in _groups(rows, items=True):
            for part in group.text.split(";"):
                plain = BULLET.sub("", part).strip(" -–|")
                plain = re.sub(r"\s*[-–|,(]\s*(?:\d{1,4} pages\)?|[$€£][\d,. ]+)$", "", plain)
                words = len(plain.split())
                date = date_of_value(plain)
                if date is not None and len(plain) <= len(date.text) + 2:
                    continue
                if 2 <= words <= 24 and not label_of(plain) and not _is_junk(plain):
                    if plain[-1:] not in ".!?:":
                        found.append(plain)
        return tuple(dict.fromkeys(found))[:40]

    # -- update history ----------------------------------------------------------

    def _notes(self) -> None:
        """The publisher's note on each edition, and that on this one."""
        found: dict[str, list[str]] = {}
        for block in self._blocks:
            if block.name == "history":
                for iso, text in _entries(block.rows):
                    found.setdefault(iso, [])
                    if text and text not in found[iso]:
                        found[iso].append(text)
        self.notes = [EditionNote(iso, " ".join(texts)) for iso, texts in found.items()]
        own = str(self.values.get("updated", ""))
        title = _squeezed(str(self.values.get("title", "")))
        for note in self.notes:
            if own and note.updated == own and _squeezed(note.text) != title:
                self._put("note", note.text)
        developments = self.values.get("key_developments", ())
        assert isinstance(developments, tuple)
        for text in developments:
            if _UPDATE_SAYS.match(text):
                self._put("note", text)

    # -- publisher, country ------------------------------------------------------

    def _publisher(self) -> None:
        if self.values.get("publisher"):
            return
        for block in self._blocks:
            if block.name == "methodology" and block.rows:
                if match := _WHOSE.match(block.rows[0].text):
                    self.values["publisher"] = match["who"]
                    return
        every = [*self._rows, *self.source.footer]
        if any(_RESELLER.search(row.text) for row in every):
            return  # the page's own name is that of a shop
        if not {0} & {*self.said.get("updated", {}), *self.said.get("status", {})}:
            return
        for row in reversed(every):
            match = _RIGHTS.search(row.text)
            if match and match["who"][:1].isupper() and labels.publisher_in(match["who"]):
                self.values["publisher"] = match["who"].strip(" ,")
                return
        self._put("publisher", self.source.site or self._site_of_head())

    def _site_of_head(self) -> str:
        """The name of the site that the head puts behind the report's title."""
        title = str(self.values.get("title", ""))
        for head in self.source.titles:
            match = re.fullmatch(re.escape(title) + r"\s+[-–—|:]+\s+(\S.*)", head)
            if match and not re.search(r"\b(?:shop|store|home)\b", match[1], re.IGNORECASE):
                return labels.publisher_in(match[1])
        return ""

    def _country(self) -> None:
        title = f"{self.values.get('title', '')} {self.values.get('subtitle', '')}"
        own = str(self.values.get("publisher", ""))
        row = countries().only(title.replace(own, " ") if own else title)
        self._put("country", row.name if row else "")


def _checked(name: str, text: str) -> object:
    """The value of a label with one value, "" or 0 if it cannot be one."""
    if name == "pages":
        return labels.pages_in(text)
    if name == "status":
        return labels.status_in(text)
    if name == "edition_number":
        return labels.edition_in(text)
    if name == "publisher":
        return labels.publisher_in(text)
    if name == "country":
        row = countries().get(text.strip(" ."))
        return row.name if row else ""
    return text if 1 <= len(text.split()) <= 24 and text[-1:] != "." else ""


def _without_vaguer(dates: list[str]) -> list[str]:
    """Dates without those that another says more exactly: "2025-03" beside "2025-03-27"."""
    return [a for a in dates if not any(b != a and b.startswith(f"{a}-") for b in dates)]


def _title_of_text(usable: Sequence[tuple[int, Row]], rows: Sequence[Row]) -> tuple[int, str]:
    """The title of a text, which stands above the first label."""
    found = list(usable)
    marked = [(at, row) for at, row in found if row.heading]
    if len(marked) == 1:
        found = marked
    elif len(found) > 3:
        telling = re.compile(
            r"\b(?:reports?|markets?|telecom\w*|statistics|analys[ei]s|broadband|mobile|overview"
            r"|outlook|insights|forecasts?|industry)\b",
            re.IGNORECASE,
        )
        found = [one for one in found if telling.search(one[1].text)]
    if not found:
        return -1, ""
    at, row = found[0]
    text = row.text
    for place, below in found[1:3]:
        goes_on = text.endswith((" -", " –", ",", " and", " of", ":", "-")) or (
            not below.apart and below.text[:1].islower()
        )
        if place != at + 1 or below.apart or not goes_on:
            break
        at, text = place, f"{text} {below.text}"
    return at, text


def _sentence(text: str) -> bool:
    """Whether a row is prose, in which a label's words mean nothing."""
    return len(text.split()) > 60 and not re.match(r".{0,60}[:]", text)


def _leaves(row: Row, label: Label | None) -> bool:
    """Whether a row no longer belongs to a list of contents, whose lines look like labels."""
    if re.match(r"(?:\d+(?:\.\d+)*\.?|[ivxlc]+\.)\s", row.text) or re.search(r"\s\d+$", row.text):
        return False
    if label is None:
        return row.heading and not row.text[:1].isdigit()
    return row.heading or bool(label.rest) or row.text.rstrip().endswith(":")


def _licence_rows(rows: Sequence[Row]) -> list[str]:
    """Licences on rows of their own, or the one text under the label."""
    found = []
    for row in rows:
        text = BULLET.sub("", row.text)
        if not labels.is_licence(text):
            break
        found.append(text)
    return found or [group.text for group in _groups(rows)[:1] if len(group.text.split()) > 1]


def _ends(block: _Block, row: Row) -> bool:
    """Whether a row no longer belongs to the block under a label."""
    rows = block.rows
    bullet = BULLET.match(row.text) is not None
    if block.name == "end":
        return True
    if block.name == "licence":
        return row.heading
    if block.name == "history":
        return row.heading and bool(rows) and date_of_value(row.text) is None
    if block.name in ("companies", "countries"):
        if not rows:
            return row.heading and len(row.text.split()) > 8
        if BULLET.match(rows[0].text):
            return not bullet and row.apart
        return row.heading or (row.apart and not rows[-1].text.rstrip().endswith((",", ";", " and")))
    if block.name in ("key_developments", "note"):
        if not rows:
            return row.heading
        return row.heading or (BULLET.match(rows[0].text) is not None and row.apart and not bullet)
    if block.name == "related":
        return False
    # An overview's headline may be a heading of its own.
    texts = [one for one in rows if len(one.text.split()) > 12]
    return row.heading and (bool(texts) or block.name != "overview")


def _groups(rows: Sequence[Row], *, items: bool = False) -> list[Row]:
    """Paragraphs: rows that belong together as one."""
    made: list[Row] = []
    before: Row | None = None
    for row in rows:
        ended = before is not None and before.text.rstrip().endswith((".", "!", "?", ":", "”", '"'))
        goes_on = (
            before is not None
            and not row.apart
            and not BULLET.match(row.text)
            and (before.full or not (ended or row.text[:1].isupper()))
            and row.heading == before.heading
            and not (items and not before.full)
        )
        if goes_on and made:
            last = made[-1]
            made[-1] = Row(f"{last.text} {row.text}", last.heading, last.apart, row.full)
        else:
            made.append(row)
        before = row
    return made


def _is_paragraph(group: Row) -> bool:
    text = group.text.rstrip()
    return (
        len(text.split()) >= 18
        and text.endswith((".", "!", "?", "”", '"', ".)"))
        and len(_JUNK.findall(text)) < 2
        and not re.search(r"\bcookies?\b|\bjavascript\b|\bour newsletter\b|all rights", text, re.I)
    )


def _is_headline(group: Row, below: Row) -> bool:
    count = len(group.text.split())
    return (
        4 <= count <= 30
        and group.text[-1:] not in ".:;,!"
        and not BULLET.match(group.text)
        and len(below.text.split()) >= 15
        and below.text.rstrip()[-1:] in ".!?”\""
    )


def _is_junk(text: str) -> bool:
    return len(text.split()) < 25 and _JUNK.search(text) is not None


def _text(groups: Sequence[Row], *, least: int) -> str:
    """Paragraphs as one text, up to what is none."""
    kept = []
    for group in groups:
        text = group.text.rstrip()
        if len(text.split()) < least or not text.endswith((".", "!", "?", "”", '"', ":", ";")):
            if kept and not BULLET.match(text):
                break
            if not BULLET.match(text):
                continue
        if re.search(r"\bplease see\b|\bclick here\b", text) or (_is_junk(text) and not kept):
            continue
        kept.append(text)
    whole = "\n\n".join(kept)
    return whole[:LONGEST_TEXT] if len(whole.split()) >= 12 else ""


def _paragraphs(rows: Sequence[Row]) -> tuple[str, ...]:
    """The first paragraph of a block."""
    return tuple(group.text for group in _groups(rows)[:1] if len(group.text.split()) > 3)


def _sentences(rows: Sequence[Row]) -> tuple[str, ...]:
    """The items of a list of sentences."""
    listed = any(BULLET.match(row.text) for row in rows)
    made: list[str] = []
    for group in _groups(rows):
        bullet = BULLET.match(group.text)
        if listed and not bullet:
            if made and not group.apart:
                made[-1] = f"{made[-1]} {group.text}"
            continue
        text = BULLET.sub("", group.text).strip()
        if len(text.split()) > 2 and not (not listed and _is_junk(text)):
            made.append(text)
    return tuple(dict.fromkeys(made))[:40]


def _names(rows: Sequence[Row]) -> tuple[str, ...]:
    """The names of a list: on rows of their own, or with commas or semicolons between them."""
    if not rows:
        return ()
    merged: list[str] = []
    bullets = BULLET.match(rows[0].text) is not None
    marks = sum(row.text.count(",") + row.text.count(";") for row in rows)
    each = len(rows) > 1 and not any(row.full for row in rows[:-1]) and marks < 1.5 * len(rows)
    each = each and not any(row.text.rstrip().endswith((",", ";")) for row in rows[:-1])
    for row in rows:
        text = BULLET.sub("", row.text).strip()
        if merged and not each and not (bullets and BULLET.match(row.text)):
            merged[-1] = f"{merged[-1]} {text}"
        else:
            merged.append(text)
    if (each or bullets) and len(merged) > 1:
        found = []
        for text in merged:
            name = text.strip(" ,;")
            if found and _LEGAL.match(name):  # a list that was cut at each comma
                found[-1] = f"{found[-1]}, {name}"
            else:
                found.append(name)
    else:
        found = [
            name
            for text in merged
            for name in _with_dots(text, names([Row(_without_last_and(text))]))
        ]
    kept = [name for name in found if name and not _MORE.match(name)]
    if any(len(name.split()) > 11 or re.search(r"[a-z]{3}\. [A-Z]", name) for name in kept):
        return ()  # that is prose
    return tuple(dict.fromkeys(kept))


def _without_last_and(text: str) -> str:
    """A list whose last two names have "and" between them and no comma."""
    separator = ";" if ";" in text else ","
    if separator not in text:
        return text
    head, _, last = text.rpartition(separator)
    return f"{head}{separator} {last.strip()}"


def _with_dots(text: str, found: Sequence[str]) -> list[str]:
    """Names with the full stop that belongs to their last word ("Corp.", "S.A.E.")."""
    kept = []
    for name in found:
        last = name.split()[-1] if name.split() else ""
        abbreviated = "." in last or _LEGAL.match(last)
        kept.append(f"{name}." if abbreviated and f"{name}." in text else name)
    return kept


def _entries(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """The entries of an update history: date, and what is said of that edition."""
    made: list[tuple[str, list[str]]] = []
    for row in rows:
        text = BULLET.sub("", row.text).strip()
        text = re.sub(r"^(?:last\s+)?(?:updated?|published|edition)\s*:\s*", "", text, flags=re.I)
        date = date_of_value(text)
        if date is not None and date.iso.count("-"):
            rest = text[text.find(date.text) + len(date.text) :]
            rest = re.sub(r"^\s*\((?:\d+(?:st|nd|rd|th) edition)\)", "", rest, flags=re.IGNORECASE)
            made.append((date.iso, [rest.strip(" |:-–—,\t")]))
        elif made and len(text.split()) > 2 and not _is_junk(text):
            made[-1][1].append(text)
    return [(iso, _note(" ".join(filter(None, texts)))) for iso, texts in made]


def _note(text: str) -> str:
    """A note without the number of pages that stands beside it in a table."""
    plain = re.sub(r"^\d{1,4}\s*(?:pages|pp\.?)?\s*\|\s*|\s*\|\s*\d{1,4}\s*(?:pages|pp\.?)?$", "", text)
    plain = plain.replace(" | ", " ").strip(" |")
    return "" if re.fullmatch(r"\d{0,4}\s*(?:pages|pp\.?)?|view|buy|details", plain, re.I) else plain


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
