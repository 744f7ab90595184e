"""Reports, hits, changes and failures that never were, for tests and pictures of the window."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage

from reader.model.arrival import Arrival, Outcome
from reader.model.change import Change, ChangeKind, Span
from reader.model.hit import Hit
from reader.model.report import (
    Report,
    ReportRow,
    ReportState,
)

COUNTRIES = (
    (
        "North Korea South Korea,China,Japan,Mongolia,Russia,Vietnam,Afghanistan,Turkmenistan,"
        "Kazakhstan,India,Indonesia,Laos,Thailand"
    )
    .replace("North Korea ", "North Korea,")
    .split(",")
)
LONG = (
    "Central Asia and the Caucasus: Telecommunications, Mobile, Broadband and Digital Economy "
    "Statistics, Regulation and Analyses with Provincial Forecasts to 2035, Volume II"
)
DEVELOPMENTS = (
    "Import of open smartwatches is stopped at the border",
    "LTE starts in the capital, with little reach",
    "The regulator publishes its first list of licences in eleven years",
    "Mobile penetration rises from 19% to 28%",
    "A second cable to the north is switched on",
)
CHANGES = (
    Change(
        ChangeKind.FIGURE,
        "4 Mobile market",
        "19%",
        "28%",
        (Span(20, 4, 5),),
        (Span(19, 6, 7),),
        "Mobile penetration",
        "Table 3",
        "+9 points",
    ),
    Change(ChangeKind.SECTION_NEW, "5 Handsets", new="5 Handsets", new_at=(Span(23, 0, 2),)),
    Change(
        ChangeKind.TEXT_MOVED, "3 Links", "a link", "a link", (Span(3, 0, 2),), (Span(9, 0, 2),)
    ),
    Change(ChangeKind.COMPANY_OUT, "", old="Orascom"),
    Change(
        ChangeKind.TEXT_CHANGED,
        "1 Key developments",
        "Equipment is bought from two Chinese makers",
        "Equipment is bought at home",
        (Span(7, 3, 7),),
        (Span(7, 3, 5),),
    ),
)


def row(number: int, **values: Any) -> ReportRow:
    """Report `number`; its current edition has the id number * 10."""
    country = COUNTRIES[number % len(COUNTRIES)]
    title = LONG if number % 13 == 7 else f"{country} Telecoms Market Report"
    if number >= len(COUNTRIES):
        title = f"{title}, part {number // len(COUNTRIES) + 1}"
    publisher = ("Open Telecom Reports", "Harbour Research", "Ministry of Statistics")[number % 3]
    report = Report(
        number,
        title,
        country,
        publisher,
        "telecoms",
        ReportState.ARCHIVED if number % 11 == 5 else ReportState.LIVE,
        "Asia",
        "telecoms",
    )
    made = ReportRow(
        report=report,
        edition=number * 10,
        title=title,
        updated=f"{2025 - number % 9}-{number % 12 + 1:02}-{number % 27 + 1:02}",
        pages=40 + number * 7 % 160,
        editions=1 + number % 4,
        unreadable=2 if number % 17 == 9 else 0,
        unread=number % 5 == 1,
        place=31 if number % 6 == 2 else 0,
        furthest=31 if number % 6 == 2 else 0,
        opened=f"2026-01-{28 - number % 28:02}T10:00:00Z" if number % 6 == 2 else "",
        added=f"2025-06-{number % 28 + 1:02}T10:00:00Z",
        companies=("Koryolink", "Byol") if number % 3 == 0 else (),
    )
    return dataclasses.replace(made, **values)


def jpeg(colour: str) -> bytes:
    """A preview of one colour."""
    image = QImage(150, 212, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(data.data())


def hit(row: ReportRow, place: int, word: str, superseded: bool = False) -> Hit:
    """A made-up passage that holds a word twice."""
    sections = (
        "5 Mobile market > 5.3 Fourth generation",
        "1 Key developments",
        "7 Digital economy > 7.2 Data centres > 7.2.1 A heading that goes on for so long that no "
        "column on any screen could ever hold it whole",
    )
    start = "The capital’s "
    middle = " was switched on with equipment assembled at home, and this "
    text = f"{start}{word}{middle}{word} reaches few places beyond the two largest provinces."
    second = len(start) + len(word) + len(middle)
    return Hit(
        report=row.report.id,
        edition=row.edition + (1 if superseded else 0),
        title=row.title,
        updated=row.updated,
        superseded=superseded,
        page=41 - place * 17,
        label="",
        section=sections[place],
        snippet=text,
        marks=((len(start), len(start) + len(word)), (second, second + len(word))),
        words=(12, 23),
        score=9.0 - place,
        caption="Table 14 – Mobile networks by technology – 2008 – 2025" if place == 2 else "",
        also_in=(row.edition + 1,) if place == 0 else (),
    )


def failure(number: int, trouble: str, reason: str, name: str = "report.pdf") -> Arrival:
    """A file that could not be imported."""
    return Arrival(
        number, f"/home/reader/Downloads/{name}", Outcome.FAILED, reason=reason, trouble=trouble
    )
