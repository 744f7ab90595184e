"""What comes with the PDFs of a selection: corrections and order, applied with respect.

Where this reader has said something, it stands. Flags, tags and collections are only added.
"""

import contextlib
from collections.abc import Mapping

from reader.base.errors import Mendable
from reader.library.correcting import REPORT_FIELDS, TOPIC, Value, editable
from reader.library.people import PersonWriter
from reader.library.reading import Catalogue
from reader.model.order import Collection, Flag, Tag
from reader.model.record import READER
from reader.share.selection import (
    SelectedEdition,
    SelectedReport,
    Selection,
    recognised_text,
)
from reader.tasks.correcting import checked_value
from reader.tasks.queue import Pens

Found = Mapping[int, tuple[SelectedReport, SelectedEdition]]
"""Edition of this library -> what the file says of it."""


def found_here(catalogue: Catalogue, selection: Selection) -> Found:
    """The editions of a selection that this library has now, whether they came or were here."""
    found: dict[int, tuple[SelectedReport, SelectedEdition]] = {}
    for report in selection.reports:
        for edition in report.editions:
            files = [catalogue.file_by_sha256(one.sha256) for one in edition.files]
            number = next((file.edition for file in files if file is not None), 0)
            if number:
                found[number] = (report, edition)
    return found


def corrections(catalogue: Catalogue, found: Found) -> dict[int, dict[str, Value]]:
    """The sender's own words for fields in which this reader has said nothing."""
    wanted: dict[int, dict[str, Value]] = {}
    for number, (sent, edition) in found.items():
        there = catalogue.edition(number)
        report = catalogue.report(there.report) if there else None
        if there is None or report is None:
            continue
        own = catalogue.record(number)
        siblings = [catalogue.record(e.id) for e, _ in catalogue.history(there.report)]
        for field, source in edition.record.sources.items():
            if source != READER or not editable(field):
                continue
            against = siblings if field in REPORT_FIELDS else [own]
            value = getattr(edition.record, field)
            said = any(record.sources.get(field) == READER for record in against)
            if not said and value != getattr(own, field):
                with contextlib.suppress(Mendable):  # a date that is none: it stays as printed
                    wanted.setdefault(number, {})[field] = checked_value(field, value)
        if sent.topic and report.topic == report.subject:
            wanted.setdefault(number, {})[TOPIC] = sent.topic
    return wanted


def put_order(pens: Pens, found: Found) -> None:
    """Put order, places and notes of copies on editions that are here. Library queue."""
    with pens.catalogue.transaction():
        for sent in (file for _, edition in found.values() for file in edition.files):
            file = pens.reading.file_by_sha256(sent.sha256)
            if file is not None and sent.seats and not file.seats:
                pens.catalogue.files.set_copy(file.id, file.licensee or sent.licensee, sent.seats)
    with pens.person.transaction():
        for number, (report, edition) in found.items():
            there = pens.reading.edition(number)
            if there is None:
                continue
            prints = pens.reading.fingerprints([there.report])[there.report]
            _put_on(pens.person, report, prints)
            place = edition.place
            if place is not None and not pens.reading.place(there.fingerprint)[0]:
                page = min(max(place.page, 1), there.pages)
                pens.person.set_place(there.fingerprint, page, place.top, place.zoom)


def put_recognised(pens: Pens, found: Found) -> bool:
    """Put what was recognised on pages that have no such text here. Library queue."""
    rows, looks = pens.catalogue.recognised, pens.reading.recognised
    put = False
    with pens.catalogue.transaction():
        for number, (_, edition) in found.items():
            here = looks.done(number)
            own = {page.number: page.words for page in pens.reading.pages(number)}
            for sent in edition.recognised:
                if sent.page in here or own.get(sent.page) != sent.own:
                    continue
                try:
                    text = recognised_text(sent)
                except ValueError:
                    continue  # the page can be recognised here
                rows.want(number, [sent.page], sent.languages)
                put = rows.settle(number, sent.page, text) or put
    return put


def _put_on(person: PersonWriter, report: SelectedReport, prints: list[str]) -> None:
    """Put flags, tags and collections on a report; what is missing is made."""
    for flag in report.flags:
        if flag in set(Flag):
            person.flag(Flag(flag), [prints], True)
    for tag in report.tags:
        if tag.name not in person.tags():
            person.set_tag(Tag(tag.name, tag.colour))
        person.tag(tag.name, [prints], True)
    for names in report.collections:
        parent = 0
        for name in names:
            there = [c.id for c in person.collections() if (c.parent, c.name) == (parent, name)]
            parent = there[0] if there else person.set_collection(Collection(0, parent, name))
        if parent:
            person.collect(parent, [prints], True)
