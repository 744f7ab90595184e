"""Finding the edition that a saved report page is about, and what of the page counts: pure.

With the care of `placing`: two countries are never one, and where two editions fit the page waits
for the reader. A date that differs says no, whatever else is alike.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.base.days import day
from reader.intake.dates import period_of
from reader.intake.placing import Candidate, Known, kinship
from reader.intake.subject import subject_of
from reader.model.record import Record
from reader.model.webpage import EditionNote, WebPage

SURE = 2
"""How far an edition has to agree with a page to be its own."""
MOST = 3
"""Editions that are offered for a page that waits."""
_FILLS = ("title", "licence", "country", "publisher", "methodology")
"""Fields in which the PDF's word counts where it says something: it is what was bought."""
_OF_A_SHOP = "edition available"
"""In place of a status: what a shop says of an edition that it would rather not sell."""
_ONLY_NAMED = ("file name", "")


@dataclass(frozen=True, slots=True)
class Held:
    """An edition of the library, with its pages."""

    known: Known
    pages: int


@dataclass(frozen=True, slots=True)
class Match:
    """The decision. `edition` is 0 where the page is to wait."""

    edition: int
    report: int
    why: str
    """One sentence for the reader."""
    likely: tuple[int, ...] = ()
    """Editions that may be its own, the likeliest first."""


def match(page: WebPage, editions: Sequence[Held]) -> Match:
    """Decide which edition a page is about."""
    record = page.record
    kin, sure = _kin(record, editions)
    if not kin:
        return Match(0, 0, f"It waits for its PDF: no report here is {_named(record)}.")
    judged = sorted(
        ((agreement(record, one, sure=sure), one) for one in kin),
        key=lambda item: (-item[0], item[1].known.updated),
    )
    best, first = judged[0]
    likely = tuple(one.known.edition for level, one in judged if level > 0)[:MOST]
    if best >= SURE and (len(judged) == 1 or judged[1][0] < best):
        known = first.known
        return Match(known.edition, known.report, "It is the publisher’s page of this edition.")
    reports = {one.known.report for one in kin}
    report = reports.pop() if len(reports) == 1 else 0
    if likely:
        return Match(
            0, report, "It may be the page of an edition that is here: please look.", likely
        )
    date = day(record.updated) or "its date"
    return Match(0, report, f"It waits for its PDF: the edition of {date} is not here.")


def _kin(record: Record, editions: Sequence[Held]) -> tuple[list[Held], bool]:
    """The editions of the page's report, and whether its publisher says so, too."""
    editions = [one for one in editions if one.known.country == record.country]
    for publisher in dict.fromkeys((record.publisher, "")):
        candidate = Candidate(
            fingerprint="",
            title=record.title,
            publisher=publisher,
            country=record.country,
            subject=subject_of(record.title, record.publisher),
            series="",
            updated=record.updated,
            number=record.edition_number,
            period=period_of(f"{record.title} {record.subtitle}"),
        )
        reports = {one.known.report for one in editions if kinship(candidate, one.known)[0] > 0}
        if reports:
            kin = [one for one in editions if one.known.report in reports]
            return kin, publisher == record.publisher
    return [], False


def agreement(record: Record, held: Held, *, sure: bool = True) -> int:
    """How far date, number and pages of a page are an edition's: 3 surely, 1 perhaps, 0 not."""
    mine, theirs = record.updated, held.known.updated
    same_pages = bool(record.pages) and record.pages == held.pages
    near = not record.pages or abs(record.pages - held.pages) <= max(2, held.pages // 10)
    number = bool(record.edition_number) and record.edition_number == held.known.number
    apart = (
        bool(record.edition_number and held.known.number)
        and record.edition_number != held.known.number
    )
    if not sure:  # under another publisher's name only what is alike to the day and the page
        alike = len(mine) == 10 and mine == theirs and same_pages and not apart
        return SURE if alike else int(near and mine[:7] == theirs[:7])
    if mine and theirs:
        if mine == theirs and len(mine) == 10:
            return 0 if apart else 3
        if same_day_or_month(mine, theirs) and not apart:
            return SURE if near or number else 1
        if mine[:4] == theirs[:4] and 4 in (len(mine), len(theirs)) and not apart:
            return SURE if same_pages or number else 1
        # Printed on two days of one month: the day it was written, and the day it was put up.
        if mine[:7] == theirs[:7] and same_pages and not apart:
            return SURE
        return 0
    if apart:
        return 0
    return SURE if same_pages or number else int(near)


def same_day_or_month(one: str, other: str) -> bool:
    """Whether two dates are one as far as the vaguer of them says; a year alone says nothing."""
    short, long = sorted((one, other), key=len)
    return len(short) >= 7 and long.startswith(short)


def notes_for(
    notes: Sequence[EditionNote], editions: Mapping[int, tuple[str, str]]
) -> dict[int, str]:
    """What a page's update history says of editions of its report: edition -> (date, title).

    The title that an edition had is no note.
    """
    found: dict[int, str] = {}
    for note in notes:
        fits = [
            edition
            for edition, (updated, _) in editions.items()
            if updated and same_day_or_month(note.updated, updated)
        ]
        titles = {_squeezed(title) for _, title in editions.values()}
        if len(fits) == 1 and note.text and _squeezed(note.text) not in titles:
            found[fits[0]] = note.text
    return found


def counting(page: Record, there: Record) -> dict[str, object]:
    """The values of a page that count beside what an edition's PDF says (`there`).

    The number of pages is the PDF's, and so is its own title; a more exact date counts.
    """
    values: dict[str, object] = {}
    for field in dataclasses.fields(Record):
        name, value = field.name, getattr(page, field.name)
        if name in ("sources", "pages", "language") or not value:
            continue
        have, source = getattr(there, name), there.sources.get(name, "")
        guessed = source in _ONLY_NAMED
        shop = name == "status" and _OF_A_SHOP in value
        if (name in _FILLS or shop) and have and not guessed:
            continue
        if name == "updated" and have and not guessed and not _more_exact(value, have):
            continue
        values[name] = value
    return values


def _more_exact(one: str, other: str) -> bool:
    return len(one) > len(other) and one.startswith(other)


def _named(record: Record) -> str:
    country = (
        f" on {record.country}" if record.country and record.country not in record.title else ""
    )
    return f"“{record.title}”{country}"


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
