"""Reports made in code, newer editions of them with known edits, and how well these are told."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

from reader.insight.comparing.comparing import compare
from reader.insight.comparing.edition import EditionText
from reader.intake.engine.taking import take
from reader.intake.jobs import Portion, Take
from reader.model.change import Change, ChangeKind
from reader.model.page import unpack_words
from reader.pdf.engine.document import open_document
from reader.pdf.engine.words import Words
from reader.render.tables import tables_of

OPERATORS = ("Koryolink", "Sunnet", "Byol", "Kangsong", "Nordtel", "Unitel", "Mobicom", "Skytel")
PLACES = (
    "the capital", "the northern provinces", "the coastal cities", "rural districts", "the islands",
    "the border regions", "the new towns", "the industrial belt",
)  # fmt: skip
THINGS = (
    "Mobile penetration", "Fibre coverage", "Smartphone adoption", "Household broadband take-up",
    "4G population coverage", "The share of prepaid accounts", "Data use per line",
    "Average revenue per user", "Fixed-line density", "Tower sharing", "Network availability",
    "Spectrum utilisation", "Roaming traffic", "International capacity", "Cable television reach",
)  # fmt: skip
ACTIONS = (
    "opened its wholesale network to smaller providers", "signed a long-term lease for towers",
    "closed the last analogue exchange", "launched a low-cost data package for students",
    "asked the regulator to lower termination rates", "moved its billing to a new platform",
    "began trials of standalone 5G", "sold a minority stake to a pension fund",
    "extended submarine capacity with a second landing station", "retired copper in new estates",
    "set up a joint purchasing office for handsets", "rebuilt its core network after the flood",
)  # fmt: skip
REASONS = (
    "because handset prices kept falling", "after the licence conditions were relaxed",
    "although the currency lost ground", "while competitors waited for the auction",
    "as electricity supply became steadier", "in spite of a weak harvest",
    "following two years of negotiation", "under pressure from larger customers",
)  # fmt: skip
TOPICS = (
    "Market overview", "Regulatory environment", "Mobile communications", "Fixed network",
    "Broadband access", "Digital economy", "Infrastructure sharing", "Spectrum policy",
    "International bandwidth", "Consumer protection", "Investment climate", "Rural connectivity",
    "Payment services", "Satellite systems", "Data centres", "Electricity supply",
    "Public procurement", "Numbering and portability",
)  # fmt: skip
RENAMED = (
    "State of the sector", "Law and oversight", "Wireless services", "Copper and fibre plant",
    "Where the money goes", "Beyond the cities", "Across the borders", "What users may expect",
)  # fmt: skip
MEASURES = ("Subscribers", "Revenue", "Traffic", "Sites", "Households", "Lines")


@dataclass
class Sheet:
    """A table of the report."""

    title: str
    columns: list[str]
    rows: list[list[str]]


@dataclass
class Part:
    """A section: paragraphs of sentences, then perhaps a table."""

    heading: str
    level: int
    paragraphs: list[list[str]]
    table: Sheet | None = None
    bullets: bool = False
    chart: bool = False


@dataclass(frozen=True)
class Look:
    """How an edition is printed."""

    size: tuple[float, float] = (595.0, 842.0)
    font: str = "helv"
    points: float = 10.5
    title: str = "Telecoms Market Report"
    date: str = "12 March 2024"
    stamp: str = ""
    outline: bool = True
    chapters: bool = False
    """Whether the running head names the chapter."""


@dataclass(frozen=True)
class Edit:
    """What was done, and the words by which it is known in the answer."""

    kind: ChangeKind
    old: str = ""
    new: str = ""


@dataclass
class Score:
    """Of one kind: edits, those told, and changes told, those that are edits."""

    edits: int = 0
    told: int = 0
    changes: int = 0
    right: int = 0
    missed: list[Edit] = field(default_factory=list)
    wrong: list[Change] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Take in the score of another pair."""
        self.edits += other.edits
        self.told += other.told
        self.changes += other.changes
        self.right += other.right
        self.missed += other.missed
        self.wrong += other.wrong

    @property
    def recall(self) -> float:
        """Share of the edits that were told."""
        return self.told / self.edits if self.edits else 1.0

    @property
    def precision(self) -> float:
        """Share of what was told that is an edit."""
        return self.right / self.changes if self.changes else 1.0


class Writer:
    """Writes a report and its newer edition, from one seed."""

    def __init__(self, seed: int, chapters: int = 12) -> None:
        self._random = random.Random(seed)
        self._said: set[str] = set()
        self.older = [part for one in range(chapters) for part in self._chapter(one)]

    def _chapter(self, number: int) -> Iterator[Part]:
        topic = TOPICS[number % len(TOPICS)]
        yield Part(topic, 1, self._paragraphs(2))
        for measure in self._random.sample(MEASURES, 2):
            heading = f"{measure} and outlook for {topic.split()[-1].lower()}"
            table = self._table(f"{topic} - {measure}") if self._random.random() < 0.6 else None
            part = Part(heading, 2, self._paragraphs(self._random.randint(1, 3)), table)
            part.bullets = self._random.random() < 0.2
            part.chart = self._random.random() < 0.3
            yield part

    def _paragraphs(self, count: int) -> list[list[str]]:
        return [[self.sentence() for _ in range(self._random.randint(3, 6))] for _ in range(count)]

    def sentence(self) -> str:
        """One that was not said before."""
        pick = self._random
        while True:
            thing, place = pick.choice(THINGS), pick.choice(PLACES)
            firm, other = pick.sample(OPERATORS, 2)
            year = pick.randint(2019, 2023)
            said = pick.choice(
                (
                    f"{thing} in {place} reached {pick.randint(3, 97)}% in {year}, "
                    f"{pick.choice(REASONS)}.",
                    f"In {year} {firm} {pick.choice(ACTIONS)}, {pick.choice(REASONS)}.",
                    f"{firm} served {pick.randint(11, 99) / 10} million lines in {place} "
                    f"and {other} {pick.choice(ACTIONS)}.",
                    f"{pick.choice(REASONS).capitalize()}, {firm} {pick.choice(ACTIONS)} "
                    f"in {place}.",
                    f"Investment by {firm} in {place} came to US${pick.randint(12, 980)} million, "
                    f"{pick.choice(REASONS)}.",
                    f"The regulator found that {other} {pick.choice(ACTIONS)} in {place}; "
                    f"{firm} did not comment.",
                    f"{thing} in {place} rose from {pick.randint(3, 48)} per cent in {year - 4} "
                    f"to {pick.randint(49, 97)} per cent in {year}.",
                    f"At US${pick.randint(11, 99) / 10}bn a year, e.g. for long-term leases, "
                    f"the costs of {firm} (Pty) Ltd. in {place} exceed those of {other}.",
                    f"{firm} lost {pick.randint(12, 98)},{pick.randint(100, 999)} customers in "
                    f"{place}, {pick.choice(REASONS)}.",
                )
            )
            if said not in self._said:
                self._said.add(said)
                return said

    def _table(self, title: str) -> Sheet:
        pick = self._random
        years = list(range(2018, 2024))
        if pick.random() < 0.5:
            rows = [
                [name, *(f"{pick.randint(100, 9000):,}" for _ in years)]
                for name in pick.sample(OPERATORS, 5)
            ]
            return Sheet(title, ["Operator", *map(str, years)], rows)
        if pick.random() < 0.4:
            names = (
                "Fixed lines in service at the end of the year, all operators*",
                "Mobile subscriptions, post-paid",
                "Mobile subscriptions, pre-paid, without machines and other things",
                "Internet users(1)",
                "Net additions",
            )
            rows = [
                [
                    name,
                    *(f"{pick.randint(10, 990) / 10}" for _ in range(3)),
                    f"{pick.randint(5, 95)}%",
                ]
                for name in names
            ]
            rows[-1][1] = f"-{rows[-1][1]}"
            return Sheet(title, ["Indicator", "2021", "2022", "2023", "Growth"], rows)
        rows = [
            [
                str(year),
                f"{pick.randint(100, 9000):,}",
                f"{pick.randint(10, 990) / 10}",
                f"{pick.randint(5, 95)}%",
            ]
            for year in reversed(years)
        ]
        return Sheet(title, ["Year", "Lines, thousand", "Per 100 people", "Share"], rows)

    def revise(self, number: int = 3) -> tuple[list[Part], list[Edit]]:
        """The newer edition and what was done to it, `number` edits of each kind and more."""
        newer = copy.deepcopy(self.older)
        edits: list[Edit] = []
        touched: set[int] = set()
        self._sections(newer, edits, touched)
        pool = [
            (part, paragraph, at)
            for part in newer
            if id(part) not in touched
            for paragraph in part.paragraphs
            for at in range(len(paragraph))
        ]
        self._random.shuffle(pool)
        seen: set[int] = set()
        self._figures(pool, edits, seen, 4 * number)
        self._words(pool, edits, seen, 3 * number)
        self._moves(pool, edits, seen, number, [p for p in newer if id(p) not in touched])
        self._paragraph_moves(edits, seen, number - 1, [p for p in newer if id(p) not in touched])
        self._out(pool, edits, seen, 2 * number)
        self._in(edits, 2 * number, [p for p in newer if id(p) not in touched])
        self._tables([p for p in newer if p.table and id(p) not in touched], edits)
        return newer, edits

    def _sections(self, newer: list[Part], edits: list[Edit], touched: set[int]) -> None:
        pick = self._random
        leaves = [part for part in newer if part.level == 2]
        gone, renamed, also, moved, split = pick.sample(leaves, 5)
        for one in (gone, renamed, also, moved, split):
            touched.add(id(one))
        newer.remove(gone)
        edits.append(Edit(ChangeKind.SECTION_GONE, gone.heading))
        for one, name in zip((renamed, also), pick.sample(RENAMED, 2), strict=True):
            edits.append(Edit(ChangeKind.SECTION_RENAMED, one.heading, name))
            one.heading = name
        at = newer.index(moved)
        newer.remove(moved)
        ends = [n for n in range(1, len(newer) + 1) if abs(n - at) > 6]
        newer.insert(pick.choice(ends), moved)
        edits.append(Edit(ChangeKind.SECTION_MOVED, moved.heading, moved.heading))
        fresh = Part("Notes on the new census", 2, self._paragraphs(2))
        touched.add(id(fresh))
        newer.insert(pick.randrange(2, len(newer)), fresh)
        edits.append(Edit(ChangeKind.SECTION_NEW, "", fresh.heading))
        split.paragraphs += self._paragraphs(2)
        # A split is told by its text, which the older edition must have whole.
        next(p for p in self.older if p.heading == split.heading).paragraphs[:] = copy.deepcopy(
            split.paragraphs
        )
        half = Part("Remaining questions of the period", 2, split.paragraphs[-2:], None)
        split.paragraphs = split.paragraphs[:-2]
        touched.add(id(half))
        newer.insert(newer.index(split) + 1, half)
        edits.append(Edit(ChangeKind.SECTION_NEW, split.heading, half.heading))

    def _figures(
        self,
        pool: list[tuple[Part, list[str], int]],
        edits: list[Edit],
        seen: set[int],
        number: int,
    ) -> None:
        for _, paragraph, at in pool:
            if number == 0:
                return
            words = paragraph[at].split()
            place = next(
                (
                    n
                    for n, word in enumerate(words)
                    if "%" in word
                    or "$" in word
                    or ("." in word[:-1] and word[0].isdigit())
                    or (word[0].isdigit() and "," in word[:-1])
                    or (word[0].isdigit() and words[n + 1 : n + 2] == ["per"])
                ),
                None,
            )
            if place is None or id(paragraph) in seen:
                continue
            old = words[place]
            digits = "".join(c for c in old if c.isdigit())
            new = old
            while new == old:
                fresh = str(self._random.randint(1, 9)) + "".join(
                    str(self._random.randint(0, 9)) for _ in digits[1:]
                )
                new = _with_digits(old, fresh)
            words[place] = new
            after = f" {words[place + 1].strip(',')}" if "million" in words[place + 1] else ""
            if words[place + 1] == "per":
                after = " per cent"
            paragraph[at] = " ".join(words)
            seen.add(id(paragraph))
            edits.append(Edit(ChangeKind.FIGURE, old.strip(",") + after, new.strip(",") + after))
            number -= 1

    def _words(
        self,
        pool: list[tuple[Part, list[str], int]],
        edits: list[Edit],
        seen: set[int],
        number: int,
    ) -> None:
        for _, paragraph, at in pool:
            if number == 0:
                return
            action = next((one for one in ACTIONS if one in paragraph[at]), None)
            if action is None or id(paragraph) in seen:
                continue
            new = "has since " + self._random.choice([one for one in ACTIONS if one != action])
            old = paragraph[at]
            paragraph[at] = old.replace(action, new)
            edits.append(Edit(ChangeKind.TEXT_CHANGED, old, paragraph[at]))
            seen.add(id(paragraph))
            number -= 1

    def _moves(
        self,
        pool: list[tuple[Part, list[str], int]],
        edits: list[Edit],
        seen: set[int],
        number: int,
        parts: list[Part],
    ) -> None:
        for part, paragraph, at in pool:
            if number == 0:
                return
            if id(paragraph) in seen or len(paragraph) < 4 or not 0 < at < len(paragraph) - 1:
                continue
            to = self._random.choice([one for one in parts if one is not part])
            said = paragraph.pop(at)
            seen.add(id(paragraph))
            target = [said]
            seen.add(id(target))
            to.paragraphs.append(target)
            edits.append(Edit(ChangeKind.TEXT_MOVED, said, said))
            number -= 1

    def _paragraph_moves(
        self, edits: list[Edit], seen: set[int], number: int, parts: list[Part]
    ) -> None:
        for part in self._random.sample(parts, len(parts)):
            if number == 0:
                return
            paragraph = part.paragraphs[-1]
            if id(paragraph) in seen or len(part.paragraphs) < 2 or part.bullets:
                continue
            to = self._random.choice([one for one in parts if one is not part and not one.bullets])
            part.paragraphs.remove(paragraph)
            to.paragraphs.append(paragraph)
            seen.add(id(paragraph))
            said = " ".join(paragraph)
            edits.append(Edit(ChangeKind.TEXT_MOVED, said, said))
            number -= 1

    def _out(
        self,
        pool: list[tuple[Part, list[str], int]],
        edits: list[Edit],
        seen: set[int],
        number: int,
    ) -> None:
        for _, paragraph, at in pool:
            if number == 0:
                return
            if id(paragraph) in seen or len(paragraph) < 3 or at >= len(paragraph):
                continue
            edits.append(Edit(ChangeKind.TEXT_GONE, paragraph.pop(at)))
            seen.add(id(paragraph))
            number -= 1

    def _in(self, edits: list[Edit], number: int, parts: list[Part]) -> None:
        for _ in range(number):
            paragraph = self._random.choice(self._random.choice(parts).paragraphs)
            said = self.sentence()
            paragraph.insert(self._random.randint(0, len(paragraph)), said)
            edits.append(Edit(ChangeKind.TEXT_NEW, "", said))

    def _tables(self, parts: list[Part], edits: list[Edit]) -> None:
        pick = self._random
        pick.shuffle(parts)
        for number, part in enumerate(parts):
            table = part.table
            assert table is not None
            if number % 4 == 3:
                continue  # one in four stays as it is
            for row in pick.sample(table.rows, 2):
                column = pick.randrange(1, len(row))
                old = row[column]
                while row[column] == old:
                    digits = "".join(c for c in old if c.isdigit())
                    row[column] = _with_digits(old, str(pick.randint(1, 9)) + digits[1:][::-1])
                edits.append(Edit(ChangeKind.FIGURE, old, row[column]))
            if table.columns[0] == "Indicator":
                table.columns.insert(4, "2024")
                for row in table.rows:
                    row.insert(4, f"{pick.randint(10, 990) / 10}")
                edits.append(Edit(ChangeKind.TABLE_CHANGED, table.title, "2024 added"))
            elif number % 2 == 0 and table.columns[0] == "Operator":
                table.columns.append("2024")
                for row in table.rows:
                    row.append(f"{pick.randint(100, 9000):,}")
                edits.append(Edit(ChangeKind.TABLE_CHANGED, table.title, "2024 added"))
            elif number % 2 == 0:
                table.rows.insert(0, ["2024", "1,234", "45.6", "78%"])
                edits.append(Edit(ChangeKind.TABLE_CHANGED, table.title, "2024 added"))
            elif table.columns[0] == "Operator":
                name = next(one for one in OPERATORS if all(one != row[0] for row in table.rows))
                width = len(table.columns) - 1
                table.rows.append([name, *(f"{pick.randint(100, 9000):,}" for _ in range(width))])
                edits.append(Edit(ChangeKind.TABLE_CHANGED, table.title, f"{name} added"))


def _with_digits(old: str, digits: str) -> str:
    """A figure in the shape of another."""
    left = iter(digits)
    return "".join(next(left, "7") if c.isdigit() else c for c in old)


class _Printer:
    """Lays a report out on pages."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.document = pymupdf.open()
        self.toc: list[list[object]] = []
        self.top = 1e9
        self.chapter = ""
        self.page: pymupdf.Page

    def room(self, needed: float) -> None:
        """Begin a page where there is not that much left."""
        width, height = self.look.size
        if self.top + needed <= height - 64:
            return
        self.page = self.document.new_page(width=width, height=height)
        number = self.document.page_count
        head = f"{self.look.title} {self.chapter if self.look.chapters else ''}".strip()
        self.page.insert_text((56, 36), head, fontsize=8)
        foot = f"Example Research | {self.look.date} | page {number}"
        self.page.insert_text((56, height - 30), foot, fontsize=8)
        if self.look.stamp:
            self.page.insert_text((56, height - 16), self.look.stamp, fontsize=7)
        self.top = 64.0

    def line(self, text: str, points: float, font: str, x: float = 56.0) -> None:
        """One line, and down."""
        self.room(points * 1.4)
        self.page.insert_text((x, self.top + points), text, fontsize=points, fontname=font)
        self.top += points * 1.4

    def text(self, text: str) -> None:
        """A paragraph, its lines broken."""
        look = self.look
        for line in _wrapped(text, look.font, look.points, look.size[0] - 112):
            self.line(line, look.points, look.font)
        self.top += 6

    def chart(self, number: int, title: str) -> None:
        """Its caption and the words of its axes, with other values in each edition."""
        self.room(150)
        self.line(f"Chart {number} - {title} - 2010 - {self.look.date[-4:]}", 9.5, "hebo")
        for at in range(6):
            label = f"{at * 20 + len(self.look.date)}m"
            self.page.insert_text((60, self.top + 90 - at * 15), label, fontsize=7)
            year = str(2010 + at * 2 + len(self.look.date) % 3)
            self.page.insert_text((90 + at * 60, self.top + 105), year, fontsize=7)
        self.page.draw_rect((85, self.top + 5, 450, self.top + 95))
        self.top += 125

    def table(self, number: int, sheet: Sheet) -> None:
        """Its caption and its cells."""
        points = 9.0
        self.room(points * 1.6 * (len(sheet.rows) + 4))
        self.top += 6
        years = [
            one for one in (*sheet.columns, *(row[0] for row in sheet.rows)) if one[:2] == "20"
        ]
        caption = f"Table {number} - {sheet.title} - {min(years)} - {max(years)}"
        self.line(caption, 9.5, "hebo")
        self.top += 2
        wide = 150 if sheet.columns[0] == "Indicator" else 70
        step = (self.look.size[0] - 112 - wide) / max(1, len(sheet.columns) - 1)
        for row in (sheet.columns, *sheet.rows):
            lines = _wrapped(row[0], "helv", points, wide - 4)
            for at, cell in enumerate(row[1:], 1):
                width = pymupdf.get_text_length(cell, "helv", points)
                x = 56 + wide + at * step - width
                self.page.insert_text((x, self.top + points), cell, fontsize=points)
            for line in lines:
                self.page.insert_text((56, self.top + points), line, fontsize=points)
                self.top += points * 1.15
            self.top += points * 0.35
        if sheet.columns[0] == "Indicator":
            self.line("* Preliminary; (1) by survey", 7.5, "helv")
        self.line("Source: Example Research estimates", 8, "helv")
        self.top += 10


def _wrapped(text: str, font: str, points: float, width: float) -> list[str]:
    """A text in lines no wider than that."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and pymupdf.get_text_length(longer, font, points) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def print_report(path: Path, parts: Iterable[Part], look: Look) -> Path:
    """Write it, with an outline; headings and tables are counted as they come."""
    printer = _Printer(look)
    printer.room(1)
    printer.line(look.title, 24, "hebo")
    printer.line(f"Last updated: {look.date}", 11, "helv")
    printer.top = 1e9
    chapter = section = tables = charts = 0
    for part in parts:
        if part.level == 1 or chapter == 0:
            chapter, section = chapter + 1, 0
            number = f"{chapter}"
        else:
            section += 1
            number = f"{chapter}.{section}"
        if section == 0:
            printer.chapter = part.heading
        printer.room(60)
        heading = f"{number} {part.heading}"
        level = 1 if section == 0 else 2
        printer.toc.append(
            [level, heading, printer.document.page_count,
             {"kind": 1, "to": pymupdf.Point(56, printer.top)}]
        )  # fmt: skip
        printer.line(heading, 15 if level == 1 else 12.5, "hebo")
        printer.top += 4
        for paragraph in part.paragraphs:
            if paragraph and part.bullets:
                for sentence in paragraph:
                    printer.text(f"\u2022 {sentence.rstrip('.')}")
            elif paragraph:
                printer.text(" ".join(paragraph))
            if part.chart and paragraph is part.paragraphs[0]:
                charts += 1
                printer.chart(charts, part.heading)
        if part.table:
            tables += 1
            printer.table(tables, part.table)
    if look.outline:
        printer.document.set_toc(printer.toc)
    printer.document.save(path, deflate=True, no_new_id=True)
    printer.document.close()
    return path


class _Say:
    """What `take` speaks to: keeps the words."""

    wanted = True
    pixels = memoryview(b"")

    def __init__(self) -> None:
        self.words: list[tuple[str, ...]] = []

    def __call__(self, what: object) -> None:
        """Portions hold the words of some pages."""
        if isinstance(what, Portion):
            self.words += [tuple(unpack_words(packed)) for packed in what.words]

    def page(self, number: int) -> None:
        """Nothing."""


def edition_of(path: Path) -> EditionText:
    """What the library would know of a PDF."""
    say = _Say()
    taken = take(Take(str(path), path.name), say)
    captions = taken.contents.captions
    document = open_document(path)
    tables = []
    try:
        for page in sorted({one.page for one in captions}):
            placed = Words(document._raw.load_page(page - 1)).page_words(page)
            tables += tables_of(placed, captions)
    finally:
        document.close()
    return EditionText(
        tuple(say.words),
        taken.contents.sections,
        captions,
        tuple(tables),
        taken.record.companies,
        taken.record.countries,
    )


def scores(changes: Iterable[Change], edits: Iterable[Edit]) -> dict[ChangeKind, Score]:
    """How well the changes tell the edits, each change for one edit at most."""
    found: dict[ChangeKind, Score] = {}
    left = list(changes)
    for edit in edits:
        score = found.setdefault(edit.kind, Score())
        score.edits += 1
        hit = next((one for one in left if one.kind is edit.kind and _tells(one, edit)), None)
        if hit is None:
            score.missed.append(edit)
            continue
        left.remove(hit)
        score.told += 1
        score.right += 1
        score.changes += 1
    for one in left:
        if one.page_to == 1:
            continue  # the title page, which the looks print in other words
        score = found.setdefault(one.kind, Score())
        score.changes += 1
        score.wrong.append(one)
    return found


def _tells(change: Change, edit: Edit) -> bool:
    if edit.kind is ChangeKind.FIGURE:
        return (change.old, change.new) == (edit.old, edit.new)
    if edit.kind is ChangeKind.TABLE_CHANGED:
        return edit.old in change.subject and edit.new == change.difference
    if edit.kind.startswith("section"):
        ends = change.old.endswith(edit.old) and change.new.endswith(edit.new)
        return ends and bool(edit.old) == bool(change.old) and bool(edit.new) == bool(change.new)
    return _like(change.old, edit.old) and _like(change.new, edit.new)


def _like(said: str, meant: str) -> bool:
    """Whether most words are the same."""
    if not said or not meant:
        return said == meant
    if " … " in said:  # the middle of a long passage is left out
        begin, _, end = said.partition(" … ")
        return meant.startswith(begin) and meant.endswith(end)
    one, other = Counter(said.split()), Counter(meant.split())
    return 2 * (one & other).total() >= 0.8 * (one.total() + other.total())


LOOKS = (
    (Look(), Look(date="3 April 2025")),
    (Look(), Look((612.0, 792.0), "tiro", 11.5, date="3 April 2025", stamp="Licensed to A. Ltd")),
    (Look(font="tiro"), Look((520.0, 760.0), "helv", 9.0, "Telecoms Report", "9 May 2025")),
    (Look(chapters=True), Look((842.0, 595.0), points=12.0, date="1 July 2025", chapters=True)),
    (Look(outline=False), Look((612.0, 792.0), date="30 June 2025", outline=False)),
)
"""The older and the newer edition: the same; another page and type, stamped; another title;
landscape, with the chapter in the head; without an outline."""


def measured(folder: Path, seed: int, chapters: int = 12) -> dict[ChangeKind, Score]:
    """Make a pair of editions, compare them, and score what was told."""
    writer = Writer(seed, chapters)
    newer, edits = writer.revise()
    looks = LOOKS[seed % len(LOOKS)]
    older_pdf = print_report(folder / f"{seed}-older.pdf", writer.older, looks[0])
    newer_pdf = print_report(folder / f"{seed}-newer.pdf", newer, looks[1])
    found = compare(edition_of(older_pdf), edition_of(newer_pdf))
    return scores(found.changes, edits)
