"""Taking a report out of its PDF, page by page, without keeping the pages.

Runs in the batch worker. Words leave in portions while later pages are still being read; what is
made of the whole report (sections, captions, record, fingerprint, vector) follows at the end.
"""

import hashlib
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.base.errors import Mendable, Trouble
from reader.intake.captions import captions
from reader.intake.dates import period_of
from reader.intake.fingerprint import FEWEST_WORDS, fingerprint
from reader.intake.headings import Heading, from_type
from reader.intake.jobs import Beat, Divide, Divided, Portion, Take, Taken
from reader.intake.lines import Sheet
from reader.intake.outlines import locate, usable
from reader.intake.record import FRONT, is_wanted, read_record
from reader.intake.sections import contents_pages, passages, sections, with_contents
from reader.intake.sketch import Sketch, running_heads, sketch, watermarks, without
from reader.intake.subject import subject_of
from reader.model.contents import Caption, Contents, OutlineEntry, Section, SectionKind
from reader.model.page import PageInfo, pack_words
from reader.model.recognised import FEW_WORDS, RecognisedText
from reader.model.record import Record
from reader.pdf.engine.content import PageContent
from reader.pdf.engine.document import Document, open_document
from reader.search.vectors import vector_of
from reader.workers.desk import Say

BEAT = 2.0
"""Seconds after which a page that is done is said."""
A4 = (595.0, 842.0)
"""Points; what a first page counts as that cannot be looked at."""
MOST_SHEETS = 40
"""Pages that are kept whole for the record."""


def take(job: Take, say: Say) -> Taken:
    """Everything that the library keeps of a PDF. Raises `Mendable` where it does not open."""
    document = open_document(job.path, job.password)
    try:
        return _Taking(document, job, say).go()
    finally:
        document.close()


def divide(job: Divide, say: Say, added: Callable[[int], RecognisedText | None]) -> Divided:
    """An edition's contents; `added(page)` was recognised in a picture of the page.

    Raises `Mendable` where the PDF does not open.
    """
    source = job.source
    document = open_document(source.path, source.password)
    try:
        take = Take(source.path, job.name, skip=job.skip)
        return _Taking(document, take, say, added).divided()
    finally:
        document.close()


class _Taking:
    """One report under way; with `added` it is known already, and to be divided anew."""

    def __init__(
        self,
        document: Document,
        job: Take,
        say: Say,
        added: Callable[[int], RecognisedText | None] | None = None,
    ) -> None:
        self._document = document
        self._job = job
        self._say = say
        self._added = added
        self._skip = dict(job.skip)
        self._sketches: list[Sketch] = []
        self._sheets: list[Sheet] = []
        self._counts: Counter[str] = Counter()
        self._headings: list[Heading] = []
        self._unreadable = 0
        self._spent: dict[str, float] = {"pdf": 0.0, "pages": 0.0, "whole": 0.0}

    def divided(self) -> Divided:
        entries = usable(self._document.outline(), self._document.page_count)
        self._pages(_by_page(entries))
        return Divided(self._contents(bool(entries)), vector_of(self._counts))

    def go(self) -> Taken:
        outline = self._document.outline()
        entries = usable(outline, self._document.page_count)
        self._pages(_by_page(entries))
        began = time.perf_counter()
        contents = self._contents(bool(entries))
        stamps = [stamp for one in self._sketches for stamp in one.stamps]
        marks = watermarks(self._sketches)
        reading = read_record(
            [without(sheet, marks) for sheet in self._sheets],
            self._document.info,
            outline,
            self._job.name,
            self._document.page_count,
            stamps,
        )
        record = reading.record()
        self._spent["whole"] = time.perf_counter() - began
        cover = self._cover()
        return Taken(
            fingerprint=fingerprint(self._sketches, self._file_hash()),
            info=dict(self._document.info),
            contents=contents,
            record=record,
            vector=vector_of(self._counts),
            cover=cover,
            pages=self._document.page_count,
            encrypted=self._document.encrypted,
            subject=_subject(record),
            unreadable=self._unreadable,
            licensee=reading.licensee,
            seats=reading.seats,
            series=reading.series,
            period=period_of(f"{record.title} {record.subtitle}"),
            seconds=self._spent,
        )

    def _pages(self, entries: dict[int, list[OutlineEntry]]) -> None:
        """Read every page once; hand the words over in portions."""
        infos: list[PageInfo] = []
        packed: list[bytes] = []
        last_beat = time.monotonic()
        for number in range(1, self._document.page_count + 1):
            if not self._say.wanted:
                raise Mendable(Trouble.CANCELLED, f"{self._job.name} was called off.")
            self._say.page(number)
            began = time.perf_counter()
            page = self._page(number, infos[-1] if infos else None)
            read = time.perf_counter()
            self._unreadable += bool(page.info.trouble)
            infos.append(page.info)
            packed.append(pack_words(page.words) if self._added is None else b"")
            sheet = Sheet(number, page.info.width, page.info.height, page.words, page.lines)
            self._take_in(sheet, entries.get(number, ()))
            done = time.perf_counter()
            self._spent["pdf"] += read - began
            self._spent["pages"] += done - read
            if len(infos) >= self._job.portion and self._added is None:
                self._say(Portion(tuple(infos), tuple(packed)))
                infos, packed, last_beat = [], [], time.monotonic()
            elif time.monotonic() - last_beat > BEAT:
                self._say(Beat(number))
                last_beat = time.monotonic()
        if infos and self._added is None:
            self._say(Portion(tuple(infos), tuple(packed)))

    def _page(self, number: int, before: PageInfo | None) -> PageContent:
        """A page; one to skip has the size of the page before it, no words, and its reason."""
        if (trouble := self._skip.get(number)) is None:
            page = self._document.page(number)
            if self._added is None or len(page.words) >= FEW_WORDS:
                return page
            added = self._added(number)
            return page if added is None else self._document.page(number, added)
        width, height = (before.width, before.height) if before else A4
        return PageContent(PageInfo(number, width, height, trouble=trouble), [], [])

    def _take_in(self, sheet: Sheet, entries: Sequence[OutlineEntry]) -> None:
        """What is kept of a page."""
        made = sketch(sheet)
        self._sketches.append(made)
        self._counts.update(sheet.words)
        self._headings += locate(entries, sheet)
        if len(self._sheets) < MOST_SHEETS and (sheet.number <= FRONT or is_wanted(made)):
            self._sheets.append(sheet)

    def _contents(self, has_outline: bool) -> Contents:
        lists = contents_pages(self._sketches)
        headings = self._headings if has_outline else from_type(self._sketches, lists.__contains__)
        parts = sections(with_contents(headings, lists, self._sketches))
        divided = passages(parts, self._sketches, running_heads(self._sketches))
        candidates = [line for one in self._sketches for line in one.captions]
        found = captions(
            candidates,
            {one.number: one.words for one in self._sketches},
            _in_lists(candidates, parts),
        )
        return Contents(parts, divided, found)

    def _cover(self) -> bytes:
        if 1 in self._skip:
            return b""
        try:
            return self._document.cover()
        except Exception:  # a first page that cannot be drawn: the report has no cover
            return b""

    def _file_hash(self) -> str:
        """The hash of the file's bytes, only where it has too few words to be known by."""
        if sum(one.words for one in self._sketches) >= FEWEST_WORDS:
            return ""
        with Path(self._job.path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def _by_page(entries: Sequence[OutlineEntry]) -> dict[int, list[OutlineEntry]]:
    by_page: dict[int, list[OutlineEntry]] = {}
    for entry in entries:
        by_page.setdefault(entry.page, []).append(entry)
    return by_page


def _subject(record: Record) -> str:
    """What the report is about, "" where only a file's name says so: too little to join by."""
    if record.sources.get("title") == "file name" and not record.publisher:
        return ""
    return subject_of(record.title, record.publisher)


def _in_lists(candidates: Sequence[Caption], parts: Sequence[Section]) -> set[tuple[int, int]]:
    """Page and first word of the captions that stand in a list of contents."""
    found = set()
    at = 0
    kind = SectionKind.OTHER
    for one in candidates:
        place = (one.page, one.first)
        while at < len(parts) and (parts[at].page, parts[at].word) <= place:
            kind = parts[at].kind
            at += 1
        if kind is SectionKind.CONTENTS:
            found.add(place)
    return found
