"""Ten covers with their record pages made in code as PDFs, in the wordings of many years.

Everything is invented. Each comes with what it prints; every other field has to stay empty.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

from tests.intake.reportpages import CABLE, DEVELOPMENTS, HEADLINE, MARKET, METHOD

A4 = (595.0, 842.0)
LEFT, WIDTH = 60.0, 475.0
Line = tuple[str, float] | tuple[str, float, bool]
"""A paragraph, the size of its type, and whether it is bold."""


@dataclass(frozen=True)
class Cover:
    """A report's first pages, and what they print."""

    name: str
    pages: tuple[tuple[Line, ...], ...]
    want: dict[str, object] = field(default_factory=dict)
    stamp: str = ""
    licensee: str = ""
    seats: str = ""

    def write(self, folder: Path) -> Path:
        """Make the PDF, with two more pages of text."""
        document = pymupdf.open()
        for lines in (*self.pages, ((MARKET, 10),), ((CABLE, 10),)):
            page = document.new_page(width=A4[0], height=A4[1])
            top = 70.0
            for text, size, *bold in lines:
                font = "hebo" if bold and bold[0] else "helv"
                box = pymupdf.Rect(LEFT, top, LEFT + WIDTH, A4[1] - 40)
                left = page.insert_textbox(box, text, fontsize=size, fontname=font)
                top = A4[1] - 40 - left + 0.9 * size
            if self.stamp:
                page.insert_text((LEFT, A4[1] - 16), self.stamp, fontsize=7)
        path = folder / self.name
        document.save(path)
        document.close()
        return path


def _bullets(items: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple((f"- {item}", 9) for item in items)


COVERS: tuple[Cover, ...] = (
    Cover(
        "mongolia.pdf",
        (
            (
                ("HARBOUR TELECOM RESEARCH", 11, True),
                ("Mongolia Telecoms Market Report", 32, True),
                ("Telecoms, Mobile and Broadband", 15),
                ("Last updated: 27 Mar 2025", 11),
            ),
            (
                ("Report record", 18, True),
                ("Report Status: Current", 9),
                ("Report Pages: 4", 9),
                ("Lead Analyst: Jo Marlow", 9),
                ("Contributing Analyst: Ana de Souza", 9),
                ("Executive summary", 12, True),
                (HEADLINE, 11, True),
                (MARKET, 9),
                ("Key developments:", 10, True),
                *_bullets(DEVELOPMENTS),
                ("Companies mentioned in this report:", 10, True),
                ("Skytel Co., Ltd, Unitel, Mongolia Telecom (MTC), Mobicom S.A.", 9),
                ("Research Methodology", 10, True),
                (METHOD, 9),
            ),
        ),
        {
            "title": "Mongolia Telecoms Market Report",
            "subtitle": "Telecoms, Mobile and Broadband",
            "headline": HEADLINE,
            "updated": "2025-03-27",
            "status": "Current",
            "pages": 4,
            "analysts": ("Jo Marlow", "Ana de Souza"),
            "overview": MARKET,
            "key_developments": DEVELOPMENTS,
            "companies": ("Skytel Co., Ltd", "Unitel", "Mongolia Telecom (MTC)", "Mobicom S.A."),
            "methodology": METHOD,
            "publisher": "HARBOUR TELECOM RESEARCH",
            "country": "Mongolia",
        },
    ),
    Cover(
        "fiji.pdf",
        (
            (
                ("Fiji - Telecoms Market Overview and Statistics", 26, True),
                ("Current publication date:- August 2009 (4th Edition)", 11),
                ("Next publication date:- October 2010", 11),
                ("Researchers:- Jo Marlow, Bob Chan", 11),
                ("Published by Harbour Telecom Research", 11),
            ),
        ),
        {
            "title": "Fiji - Telecoms Market Overview and Statistics",
            "updated": "2009-08",
            "edition_number": "4",
            "analysts": ("Jo Marlow", "Bob Chan"),
            "publisher": "Harbour Telecom Research",
            "country": "Fiji",
        },
    ),
    Cover(
        "peru-stamped.pdf",
        (
            (
                ("Peru - Mobile Market", 30, True),
                ("27th March 2025", 12),
                ("© 2025 Delta Insight Ltd. All rights reserved.", 8),
            ),
        ),
        {
            "title": "Peru - Mobile Market",
            "updated": "2025-03-27",
            "publisher": "Delta Insight Ltd",
            "country": "Peru",
            "licence": "10 user licence",
        },
        stamp="Licensed to Ann Lee, Harbour Bank (10 user licence) on 4 May 2025",
        licensee="Ann Lee, Harbour Bank",
        seats="10 users",
    ),
    Cover(
        "chad-licence.pdf",
        (
            (
                ("Chad Telecoms Market Outlook", 30, True),
                ("Published: January 2017", 12),
                ("Licence: Site licence", 12),
                ("Licensed to: Example Ministry", 12),
                ("Publisher: Delta Insight", 12),
            ),
        ),
        {
            "title": "Chad Telecoms Market Outlook",
            "updated": "2017-01",
            "licence": "Site licence",
            "publisher": "Delta Insight",
            "country": "Chad",
        },
        licensee="Example Ministry",
        seats="Site",
    ),
    Cover(
        "kenya-archived.pdf",
        (
            (
                ("Kenya - Telecoms, Mobile and Broadband - Statistics and Analyses", 24, True),
                ("Last updated: 18 September 2024", 11),
                ("Report Status: Archived", 11),
            ),
            (
                ("Publication Overview", 14, True),
                (MARKET, 10),
                ("Key companies mentioned in this report:", 12, True),
                ("Safari Mobile; Telkom Kenya; Jamii Telecom Ltd", 10),
            ),
        ),
        {
            "title": "Kenya - Telecoms, Mobile and Broadband - Statistics and Analyses",
            "updated": "2024-09-18",
            "status": "Archived",
            "overview": MARKET,
            "companies": ("Safari Mobile", "Telkom Kenya", "Jamii Telecom Ltd"),
            "country": "Kenya",
        },
    ),
    Cover(
        "asia.pdf",
        (
            (
                ("Asia - Telecoms Maturity Index", 28, True),
                ("Q3 2024", 13),
                ("Countries mentioned in this report: China, Japan, Viet Nam", 10),
            ),
        ),
        {
            "title": "Asia - Telecoms Maturity Index",
            "updated": "2024-09",
            "countries": ("China", "Japan", "Viet Nam"),
        },
    ),
    Cover(
        "ghana-notes.pdf",
        (
            (("Ghana Telecoms Market Report", 30, True), ("Last updated: March 27, 2025", 11)),
            (
                ("Key developments:", 12, True),
                *_bullets((*DEVELOPMENTS[:2], "Report update includes figures of 2024.")),
            ),
        ),
        {
            "title": "Ghana Telecoms Market Report",
            "updated": "2025-03-27",
            "key_developments": (*DEVELOPMENTS[:2], "Report update includes figures of 2024."),
            "note": "Report update includes figures of 2024.",
            "country": "Ghana",
        },
    ),
    Cover(
        "prose.pdf",
        (
            (("Togo Telecoms Market Report", 30, True), ("Last updated: 8 Aug. 2022", 11)),
            (
                ("Companies mentioned in this report:", 12, True),
                ("Togocom, Moov and others are mentioned. Their networks grew in the year. ", 10),
            ),
        ),
        {"title": "Togo Telecoms Market Report", "updated": "2022-08-08", "country": "Togo"},
    ),
    Cover(
        "ambiguous.pdf",
        (
            (
                ("Nepal Telecoms Market Report", 30, True),
                ("Last updated: 03/04/2025", 11),
                ("Report Status: see the web site of the publisher for it", 11),
                ("Report Pages: about ninety", 11),
            ),
        ),
        {"title": "Nepal Telecoms Market Report", "updated": "2025", "country": "Nepal"},
    ),
    Cover(
        "scan.pdf",
        (
            (
                ("the market grew and prices fell, as was said in the year before", 10),
                ("and companies mentioned here are not those of last year", 10),
            ),
        ),
        {"title": "scan"},
    ),
)
