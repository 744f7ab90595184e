"""The record that a saved report page prints, and the notes of its update history.

What a label says counts, and of two labels the plainer one; where the page contradicts itself the
field stays empty. The page of a shop that lists several reports is refused. Pure; runs in the
batch worker.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.base.countries import countries
from reader.base.errors import Mendable, Trouble
from reader.intake.dates import edition_number, find_dates
from reader.intake.fields import BULLET, Row
from reader.intake.names import names
from reader.intake.webpage import labels
from reader.intake.webpage.blocks import Block, ends, leaves, licence_rows
from reader.intake.webpage.labels import Label, label_of
from reader.intake.webpage.rows import Page, html_rows, text_rows
from reader.intake.webpage.saved import Saved
from reader.intake.webpage.texts import (
    entries,
    first_paragraph,
    groups,
    is_headline,
    is_junk,
    is_paragraph,
    related_titles,
    says_update,
    sentences,
    sounds_like_title,
    squeezed,
    title_of_text,
    whole_text,
)
from reader.model.record import PAGE, Record
from reader.model.webpage import EditionNote, WebPage

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
_WHOSE = re.compile(
    r"^(?P<who>[A-Z]\w+(?: [A-Z]\w+){0,4})['’]s (?:[a-z-]+ ){0,3}(?:reports|research)\b"
)
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
    _blocks: list[Block] = field(default_factory=list)
    _analysts: dict[int, list[str]] = field(default_factory=dict)
    _licences: list[str] = field(default_factory=list)
    _last_value: int = -1
    """The place of the last labelled value."""
    _first_value: int = -1

    def go(self) -> None:
        """Read all of it."""
        self._rows = [part for row in self.source.rows for part in labels.cut(row)]
        main = self._main_heading()
        self._scan(main)
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

    def _main_heading(self) -> int:
        """The row of the report's title, where a heading is what the head says; else 0.

        What stands above it is about other reports, as a rule.
        """
        heads = [squeezed(title) for title in self.source.titles]
        own = squeezed(self.source.site)
        for at, row in enumerate(self._rows):
            key = squeezed(row.text)
            said = any(key in head and 2 * len(key) > len(head) for head in heads)
            if said and row.heading and key != own and len(row.text.split()) > 1:
                return at
        return 0

    def _above(self, main: int) -> None:
        """What counts of the rows above the title: an update history, and that there is news."""
        block: Block | None = None
        for at, row in enumerate(self._rows[:main]):
            label = label_of(row.text)
            if match := _UPDATED_AVAILABLE.match(row.text):
                self._say("status", 5, match["said"].strip())
            elif label is not None and label.name == "history":
                block = Block("history", [], at)
                self._blocks.append(block)
            elif block is not None and not ends(block, row):
                block.rows.append(row)
            else:
                block = None

    def _scan(self, main: int) -> None:
        self._above(main)
        block: Block | None = None
        at = main
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
            if block is not None and block.name == "contents" and not leaves(row, label):
                block.rows.append(row)
                at += 1
                continue
            if label is not None and label.block:
                first = [Row(label.rest, False, False, row.full)] if label.rest else []
                block = Block(label.name, first, at)
                self._blocks.append(block)
                at += 1
                continue
            if label is not None and (block is None or block.name not in ("related", "history")):
                taken = self._value(label, at)
                if taken:
                    block = None
                    at += taken
                    continue
            if block is not None and not ends(block, row):
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
            while at + taken < len(self._rows):
                below = self._rows[at + taken]
                if label_of(below.text) is not None:
                    break
                goes_on = rest.rstrip().endswith((",", ";", " and"))
                if not goes_on and (label.rest or below.apart or not labels.people_in(below.text)):
                    break
                rest = f"{rest} {below.text}" if goes_on else f"{rest}; {below.text}"
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
            given = _without_vaguer(list(dict.fromkeys(ranks[min(ranks)])))
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
        above = [(at, row) for at, row in self._free if at < stop and not is_junk(row.text)]
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
            and sounds_like_title(below.text)
            and squeezed(below.text) != squeezed(title)
            and not find_dates(below.text)
            and label_of(below.text) is None
            and not below.text.casefold().startswith(("by ", "from ", "published ", "last "))
        ):
            self.values["subtitle"] = below.text

    def _printed_title(self, above: Sequence[tuple[int, Row]]) -> tuple[int, str]:
        """The place and the words of the title as the page prints it."""
        heads = [squeezed(title) for title in self.source.titles]
        usable = [(at, row) for at, row in above if 2 <= len(row.text.split()) <= 26]
        if not heads:
            return title_of_text(usable, self._rows)
        own = squeezed(self.source.site)
        for at, row in usable:
            key = squeezed(row.text)
            if row.heading and key != own and any(key in head for head in heads):
                return at, row.text
        headings = [(at, row) for at, row in usable if row.heading and squeezed(row.text) != own]
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
                found = names(block.rows)
                self._put(block.name, _apart(found) if block.name == "countries" else found)
            elif block.name == "key_developments":
                self._put(block.name, sentences(block.rows))
            elif block.name == "overview":
                self._overview(groups(block.rows))
            elif block.name == "related":
                self._put("related", related_titles(block.rows))
            elif block.name == "methodology":
                self._put("methodology", whole_text(groups(block.rows), least=10))
            elif block.name == "licence":
                self._licences += licence_rows(block.rows)
            elif block.name == "note":
                self._put("note", " ".join(sentences(block.rows) or first_paragraph(block.rows)))
        self._put("licence", labels.licence_in(self._licences))
        if "overview" not in self.values:
            self._unlabelled()

    def _put(self, name: str, value: object) -> None:
        if value:
            self.values.setdefault(name, value)

    def _overview(self, groups: list[Row]) -> None:
        """A text, and its headline on a line of its own above it."""
        body = [group for group in groups if not is_junk(group.text) or is_paragraph(group)]
        if len(body) > 1 and is_headline(body[0], body[1]):
            self._put("headline", body[0].text)
            body = body[1:]
        self._put("overview", whole_text(body, least=8))

    def _unlabelled(self) -> None:
        """An overview with no label: the paragraphs between the labelled values and the blocks."""
        ends = [block.at for block in self._blocks if block.at > self._last_value]
        stop = min(ends, default=len(self._rows))
        if self._last_value < 0:
            return
        free = [row for at, row in self._free if self._last_value < at < stop]
        parts = groups(free)
        first = next((n for n, group in enumerate(parts) if is_paragraph(group)), -1)
        if first < 0:
            return
        body = []
        for group in parts[first:]:
            if not is_paragraph(group):
                break
            body.append(group)
        own = {squeezed(str(self.values.get(name, ""))) for name in ("title", "subtitle")}
        above = parts[first - 1] if first else None
        if (
            above is not None
            and len(above.text.split()) > 3
            and is_headline(above, body[0])
            and not is_junk(above.text)
            and squeezed(above.text) not in own
        ):
            self._put("headline", above.text)
        self._put("overview", whole_text(body, least=8))

    # -- update history ----------------------------------------------------------

    def _notes(self) -> None:
        """The publisher's note on each edition, and that on this one."""
        found: dict[str, list[str]] = {}
        for block in self._blocks:
            if block.name == "history":
                for iso, text in entries(block.rows):
                    found.setdefault(iso, [])
                    if text and text not in found[iso]:
                        found[iso].append(text)
        self.notes = [EditionNote(iso, " ".join(texts)) for iso, texts in found.items()]
        own = str(self.values.get("updated", ""))
        title = squeezed(str(self.values.get("title", "")))
        for note in self.notes:
            if own and note.updated == own and squeezed(note.text) != title:
                self._put("note", note.text)
        developments = self.values.get("key_developments", ())
        assert isinstance(developments, tuple)
        for text in developments:
            if says_update(text):
                self._put("note", text)

    # -- publisher, country ------------------------------------------------------

    def _publisher(self) -> None:
        if self.values.get("publisher"):
            return
        for block in self._blocks:
            first = block.rows[0].text if block.name == "methodology" and block.rows else ""
            if match := _WHOSE.match(first):
                self.values["publisher"] = match["who"]
                return
        every = [*self._rows, *self.source.footer]
        if any(_RESELLER.search(row.text) for row in every):
            return  # the page's own name is that of a shop
        own = {0, 1} & {*self.said.get("updated", {}), *self.said.get("status", {})}
        if not own and 0 not in self.said.get("pages", {}):
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


def _apart(found: Sequence[str]) -> tuple[str, ...]:
    """Countries, each by itself: "Trinidad and Tobago and Papua New Guinea" are two."""
    made: list[str] = []
    for name in found:
        inside = countries().find(name)
        several = countries().get(name) is None and len(inside) > 1
        made += [name[start:end] for _, start, end in inside] if several else [name]
    return tuple(dict.fromkeys(made))


def _without_vaguer(values: list[object]) -> list[object]:
    """Values without dates that another says more exactly: "2025-03" beside "2025-03-27"."""
    return [
        one
        for one in values
        if not any(other != one and str(other).startswith(f"{one}-") for other in values)
    ]


def _sentence(text: str) -> bool:
    """Whether a row is prose, in which a label's words mean nothing."""
    return len(text.split()) > 60 and not re.match(r".{0,60}[:]", text)
