"""What the pages of `reportpages` print, field by field; every other field has to stay empty."""

from __future__ import annotations

from tests.intake import reportpages as made
from tests.intake.reportpages import (
    CABLE,
    DEVELOPMENTS,
    HEADLINE,
    MARKET,
    METHOD,
    PUBLISHER_HTML,
    Example,
)
from tests.intake.reportpages import PUBLISHER_WANT as WANT

_HTML = PUBLISHER_HTML.encode()

_SHORT = {
    "updated": "2023-05-02",
    "status": "Current",
    "pages": 41,
    "key_developments": DEVELOPMENTS[:2],
}

PAGES: tuple[Example, ...] = (
    Example("publisher.html", _HTML, WANT),
    Example("utf16.htm", b"\xff\xfe" + PUBLISHER_HTML.encode("utf-16-le"), WANT),
    Example(
        "quoted.mhtml",
        made.mhtml(_HTML, "Mongolia Telecoms Market Report", "quoted-printable"),
        WANT,
    ),
    Example(
        "base64.mht",
        made.mhtml(_HTML, "=?utf-8?Q?Mongolia_Telecoms?=", "base64"),
        WANT,
    ),
    Example(
        "table.html",
        made.utf8(made.TABLE_HTML),
        {
            "title": "Kenya - Telecoms, Mobile and Broadband - Statistics and Analyses",
            "headline": HEADLINE,
            "updated": "2024-09-18",
            "status": "Archived",
            "pages": 131,
            "analysts": ("Jo Marlow", "Piet van Dam", "Li Wei"),
            "licence": "Single user; 10 users; 20 users; Site or intranet",
            "overview": MARKET,
            "companies": (
                "Safari Mobile",
                "Telkom Kenya",
                "Jamii Telecom Ltd",
                "Liquid, Sea & Land",
            ),
            "publisher": "Harbour Telecom",
            "country": "Kenya",
        },
    ),
    Example(
        "definitions.html",
        made.utf8(made.DL_HTML),
        {
            "title": "Peru Telecoms Market Report",
            "updated": "2025-03-27",
            "edition_number": "5",
            "pages": 112,
            "analysts": ("Rosa Quispe", "Tom O'Neill"),
            "publisher": "Harbour Telecom Research",
            "countries": ("Peru", "Chile", "Bolivia"),
            "overview": MARKET,
            "country": "Peru",
            "note": "New chapter on satellites; figures for 2024.",
        },
        (
            ("2025-03-27", "New chapter on satellites; figures for 2024."),
            ("2024-04-03", "Chapters on fixed lines are shorter."),
            ("2019-08", "First edition under this title."),
        ),
    ),
    Example(
        "spans.html",
        made.utf8(made.SPANS_HTML),
        {
            "title": "Vietnam Telecoms Market Report",
            "updated": "2025-02-12",
            "status": "Current",
            "pages": 78,
            "overview": f"{MARKET}\n\n{CABLE}",
            "key_developments": DEVELOPMENTS[:2],
            "companies": ("Viet Mobile", "VNPT Group", "FPT Telecom"),
            "publisher": "Harbour Telecom Research",
            "country": "Vietnam",
        },
    ),
    Example(
        "boxes.html",
        made.utf8(made.DIVS_HTML),
        {
            "title": "Ghana - Mobile Market",
            "updated": "2020-11-05",
            "status": "Current",
            "pages": 46,
            "key_developments": DEVELOPMENTS,
            "companies": ("Airtel Ghana", "Glo Mobile", "Vodafone Ghana Ltd."),
            "related": ("Nigeria - Mobile Market", "Togo - Mobile Market"),
            "country": "Ghana",
        },
    ),
    Example(
        "shop.html",
        made.utf8(made.RESELLER_HTML),
        {
            "title": "North Korea - Telecoms, Mobile and Broadband - Statistics and Analyses",
            "updated": "2017-01",
            "status": "There is an updated edition available for this report",
            "pages": 29,
            "publisher": "Harbour Telecom Research",
            "licence": "Single User; 10 Users; Site or intranet",
            "overview": MARKET,
            "companies": ("Koryolink", "Star JV", "Sunnet"),
            "related": ("China - Mobile Market",),
            "country": "North Korea",
        },
    ),
    Example(
        "shop-table.html",
        made.utf8(made.RESELLER_TABLE),
        {
            "title": "Chad: Telecoms Market Outlook",
            "publisher": "Delta Insight",
            "updated": "2018-03",
            "pages": 64,
            "overview": CABLE,
            "companies": ("Tigo Chad", "Airtel Chad", "Sotel"),
            "country": "Chad",
        },
    ),
    Example(
        "old.htm",
        made.OLD_HTML.encode("cp1252"),
        {
            "title": "Fiji - Telecoms Market Overview and Statistics",
            "headline": "Islands wait for their cable",
            "updated": "2009-08",
            "edition_number": "4",
            "pages": 31,
            "analysts": ("Jo Marlow", "Bob Chan"),
            "overview": CABLE,
            "companies": ("Telecom Fiji", "Vodafone Fiji", "Digicel"),
            "publisher": "Harbour Telecom Research",
            "country": "Fiji",
        },
    ),
    Example(
        "page.txt",
        made.utf8(made.TEXT),
        {
            **{name: value for name, value in WANT.items() if name not in ("analysts", "related")},
            "key_developments": (
                *DEVELOPMENTS[:2],
                "Report update includes new figures on towers and prices.",
            ),
            "note": "Report update includes new figures on towers and prices.",
            "publisher": "Harbour Research",
            "methodology": "Harbour Research's strategic business reports contain figures of "
            "operators and of public bodies, which are compared with each other before they are "
            "printed.",
        },
    ),
    Example(
        "wrapped.txt",
        b"\xef\xbb\xbf" + made.WRAPPED.replace("\n", "\r\n").encode(),
        {
            "title": "Uganda - Telecoms, Mobile and Broadband - Statistics and Analyses",
            "headline": "Second cable halves the price of wholesale capacity for all carriers in "
            "the country",
            "updated": "2021-06-03",
            "status": "Current",
            "pages": 102,
            "analysts": ("Jo Marlow", "Ana Souza", "Piet Dam", "Li Wei"),
            "overview": f"{MARKET}\n\nA second cable now lands at the coast, and it has doubled "
            "the capacity that carriers can buy abroad. Wholesale prices have fallen since.",
            "key_developments": (
                "Regulator sells spectrum for 5G in two bands, and the new licences oblige "
                "operators to cover every district.",
                DEVELOPMENTS[1],
            ),
            "companies": (
                "MTN Uganda",
                "Airtel Uganda",
                "Uganda Telecom Corporation Limited (UTCL)",
                "Lycamobile",
                "Smile Communications",
                "Roke Telkom",
            ),
            "licence": "single user; 10 users; 20 users; site or intranet",
            "country": "Uganda",
        },
    ),
    Example(
        "note.md",
        made.utf8(made.MARKDOWN),
        {
            **_SHORT,
            "title": "Samoa Telecoms Market Report",
            "headline": HEADLINE,
            "overview": MARKET,
            "companies": ("Bluesky Samoa", "Digicel Samoa"),
            "country": "Samoa",
        },
    ),
    Example(
        "line.txt",
        made.utf8(made.ONE_LINE),
        {
            "title": "Laos - Mobile Market",
            "updated": "2018-12-09",
            "status": "Archived",
            "pages": 37,
            "analysts": ("Jo Marlow",),
            "key_developments": DEVELOPMENTS,
            "countries": ("Laos", "Thailand", "Viet Nam"),
            "country": "Laos",
        },
    ),
    Example(
        "shop.txt",
        made.utf8(made.RESELLER_TEXT),
        {
            "title": "Brazil - Fixed Network Market - Statistics and Analyses",
            "status": "There is an updated edition available for this report",
            "updated": "2016-03",
            "pages": 57,
            "publisher": "Harbour Telecom Research",
            "overview": CABLE,
            "companies": ("Telemar", "Embratel", "Oi S.A.", "Claro"),
            "country": "Brazil",
        },
    ),
    Example(
        "conflict.html",
        made.utf8(made.CONFLICT),
        {
            "title": "Nepal Telecoms Market Report",
            "updated": "2025",
            "companies": ("NTC", "Ncell"),
            "country": "Nepal",
        },
    ),
    Example(
        "little.html",
        made.utf8(made.INVENTED),
        {
            "title": "Malta Telecoms Market Report",
            "pages": 55,
            "status": "Current",
            "country": "Malta",
        },
    ),
    Example(
        "history.html",
        made.utf8(made.HISTORY),
        {
            "title": "Oman Telecoms Market Report",
            "updated": "2024-10-23",
            "pages": 66,
            "note": "Data centres have a section of their own.",
            "methodology": METHOD,
            "country": "Oman",
        },
        (
            (
                "2024-10-23",
                "Figures for the first half of 2024; new section on data centres.",
            ),
            ("2023-07-12", "Chapter on mobile money added."),
            ("2021-11", "Revised after the merger of two operators."),
        ),
    ),
    Example(
        "history-terms.html",
        made.utf8(made.HISTORY_DL),
        {
            "title": "Jordan - Digital Economy",
            "updated": "2024-09",
            "status": "Current",
            "pages": 39,
            "note": "Cloud services are new.",
            "country": "Jordan",
        },
        (("2024-09", "Cloud services are new."), ("2023-09", "Payments are new.")),
    ),
    Example(
        "latin.html",
        made.LATIN.encode("cp1252"),
        {
            "title": "Côte d’Ivoire – Marché mobile and Broadband Report",
            "pages": 48,
            "status": "Current",
            "analysts": ("Zoë Müller",),
            "companies": ("Opérateur Ivoirien", "Moov"),
            "country": "Côte d'Ivoire",
        },
    ),
    Example(
        "capitals.txt",
        made.STATUS_LINES.encode("utf-16"),
        {
            "title": "Bolivia Telecoms Market Report",
            "updated": "2022-09-01",
            "status": "Superseded by the edition of 4 Oct 2023",
            "pages": 1024,
            "analysts": ("Jo Marlow", "Rosa Quispe"),
            "key_developments": (
                "Regulator sells spectrum.",
                "Cable doubles the capacity of carriers.",
            ),
            "companies": ("Entel", "Tigo Bolivia", "Viva"),
            "country": "Bolivia",
        },
    ),
    Example(
        "nested.html",
        made.utf8(made.NESTED),
        {
            "title": "Cuba Telecoms Market Report",
            "updated": "2024-01-30",
            "status": "Current",
            "pages": 58,
            "overview": MARKET,
            "companies": ("ETECSA", "Cubacel, a brand of ETECSA"),
            "country": "Cuba",
        },
    ),
    Example(
        "unclosed.html",
        made.utf8(made.UNCLOSED),
        {
            "title": "Togo Telecoms Market Report",
            "updated": "2022-08-08",
            "status": "Current",
            "pages": 35,
            "overview": MARKET,
            "companies": ("Togocom", "Moov Africa Togo"),
            "country": "Togo",
        },
    ),
    Example(
        "labels.html",
        made.utf8(made.LABELLED),
        {
            "title": "Iran Telecoms Market Report",
            "subtitle": "Statistics",
            "country": "Iran",
            "updated": "2019-07-04",
            "pages": 90,
            "edition_number": "12",
            "analysts": ("Dr. Leyla Karimi", "Sam Roe"),
            "status": "Discontinued",
            "publisher": "Harbour Telecom",
            "licence": "Site licence",
            "overview": CABLE,
        },
    ),
    Example(
        "region.html",
        made.utf8(made.REGIONAL),
        {
            "title": "Asia - Telecoms Maturity Index",
            "updated": "2022",
            "pages": 26,
            "status": "Current",
            "countries": (
                "North Korea",
                "South Korea",
                "Bosnia and Herzegovina",
                "Trinidad and Tobago",
                "Papua New Guinea",
            ),
            "methodology": METHOD,
        },
    ),
    Example(
        "summaries.html",
        made.utf8(made.TWO_SUMMARIES),
        {
            "title": "Egypt Telecoms Market Report",
            "updated": "2024-10-23",
            "pages": 70,
            "status": "Current",
            "overview": CABLE,
            "headline": HEADLINE,
            "key_developments": DEVELOPMENTS,
            "country": "Egypt",
        },
    ),
    Example(
        "latin-meta.mhtml",
        made.mhtml(made.LATIN.encode("cp1252"), "report", "quoted-printable", "windows-1252"),
        {
            "title": "Côte d’Ivoire – Marché mobile and Broadband Report",
            "pages": 48,
            "status": "Current",
            "analysts": ("Zoë Müller",),
            "companies": ("Opérateur Ivoirien", "Moov"),
            "country": "Côte d'Ivoire",
        },
    ),
    Example(
        "indented.text",
        made.utf8("\n".join(f"    {line}" for line in made.TEXT.splitlines())),
        {},
    ),
    Example("mac.txt", made.TEXT.replace("\n", "\r").encode("utf-16-be"), {}),
)
_TEXT_WANT = next(example.want for example in PAGES if example.name == "page.txt")
PAGES = tuple(
    example if example.want else Example(example.name, example.data, _TEXT_WANT)
    for example in PAGES
)
