"""Methodology, sources, glossary, and the imprint on the last page."""

from __future__ import annotations

from datetime import date

from otr import maturity
from otr.context import Context
from otr.known import INDICATOR_LAG
from otr.model import Block, Bullet, Bullets, Heading, Para, Table, Terms
from otr.networks import BRANDS_FROM
from otr.words import listed, short_date, small

PUBLISHER = "Open Telecom Reports"
ANALYST = "Report Reader project, figures desk"
DISCLAIMER = (
    "Compiled from public data by the Report Reader project. This is not a commercial market "
    "study: nobody was interviewed, and no figure was bought or estimated."
)
LICENCE = (
    "Text, tables and charts of this report may be used under CC BY-SA 4.0, naming Open Telecom "
    "Reports and the sources printed under each table and chart."
)
_TERMS = (
    ("3G", "Third generation of mobile radio, here UMTS, CDMA2000 and TD-SCDMA."),
    ("4G", "Fourth generation of mobile radio, here LTE and LTE-Advanced."),
    ("5G", "Fifth generation of mobile radio; the network list notes it by its band."),
    ("Access to electricity", "Share of the people who live in a household with electricity."),
    ("Band", "A range of radio frequencies, named by its middle in MHz."),
    (
        "Broadband, fixed",
        "Access to the internet over a line or a fixed radio link at 256 kbit/s "
        "or more, counted by subscription.",
    ),
    ("Country code", "Two letters that end the internet names of a country, such as .kp."),
    ("Edition", "One issue of this report, dated on its cover. A newer edition supersedes it."),
    ("est.", "Estimate of the source itself."),
    ("Fixed line", "A subscription to fixed telephony, over copper, cable, fibre or fixed radio."),
    ("Host", "A computer with a name on the internet; the Factbook counted them up to 2014."),
    ("Internet user", "A person who used the internet in the last three months, from any device."),
    ("kWh", "Kilowatt-hour; a thousand million of them are a terawatt-hour."),
    ("LTE", "Long Term Evolution, the radio of the fourth generation."),
    ("MCC, MNC", "Mobile country code and mobile network code: the digits that name a network."),
    (
        "Mobile subscription",
        "A contract or an active prepaid card; one person may hold several, "
        "so the number per 100 people can pass 100.",
    ),
    ("MVNO", "Mobile virtual network operator: sells service over the network of another."),
    (
        "Net additions",
        "Subscriptions at the end of a year less those at the end of the year before.",
    ),
    ("Operational", "Status word of the network list for a code that is in use."),
    ("Penetration", "Subscriptions in relation to population, here for each 100 people."),
    ("Percentage point", "The unit of the difference between two percentages."),
    ("PPP", "Purchasing power parity: money converted so that it buys the same in each country."),
    (
        "Secure server",
        "A server with a valid certificate for encrypted traffic, as counted in "
        "surveys of the public internet.",
    ),
    ("Snapshot", "The state of the network list on one day."),
    ("UMTS", "Universal Mobile Telecommunications System, a radio of the third generation."),
    ("Vintage", "A data set as it stood at the end of a year, before later corrections."),
)


def sources_short(day: date) -> str:
    """The sources that an edition of that day can use, with their licences, in one sentence."""
    names = [
        "CIA World Factbook (public domain)",
        "World Bank, World Development Indicators (CC BY 4.0)",
        "Gapminder (CC BY 4.0)",
        "United Nations SDG indicators (free reuse with citation)",
        "mcc-mnc-list, from Wikipedia (CC BY-SA 4.0)",
    ]
    if day >= BRANDS_FROM:
        names.append("mobile-broadband-provider-info (public domain)")
    return f"Sources and licences: {'; '.join(names)}."


def methodology_short(ctx: Context) -> str:
    """The method in three sentences, for the record."""
    return (
        "All figures come from dated editions of public data sets, and an edition of this report "
        "holds only what was known on its date. Sentences are composed from the figures by "
        "program, and each figure in them is recomputed by a test. Where a source has no figure, "
        f"the report says so. {sources_short(ctx.known.day)}"
    )


def methodology(ctx: Context) -> list[Block]:
    """Chapter: methodology."""
    known = ctx.known
    blocks: list[Block] = [
        Heading(1, "Methodology", fresh=True),
        Heading(2, "How this report is made"),
        ctx.facts.para(
            "A program reads small tables of public figures, works out rises, falls, ranks and "
            "ratios, writes the sentences around them, and draws the charts. No sentence is taken "
            "from a source. A test works out every figure in the text a second time from the "
            "tables."
        ),
        Heading(2, "What counts as known"),
        ctx.facts.para(
            f"The date on the cover, {short_date(known.day)}, is a wall. The Factbook is used in "
            f"its edition of {short_date(known.factbook)}"
            + (
                f", the Gapminder series in their vintage of {short_date(known.vintage)}"
                if known.vintage
                else ""
            )
            + f", the network list in its snapshot of {short_date(known.snapshots[-1])}.",
            "The World Bank's indicators and the United Nations' coverage series are at hand in "
            f"one release only; of these, years after {known.day.year - INDICATOR_LAG} are left "
            "out, since they cannot have been published. Corrections that were made to their "
            "earlier years after the date of this report cannot be told apart and may be in the "
            "figures.",
        ),
        Heading(2, "Reading the figures"),
        Bullets(
            [
                Bullet(
                    "Each figure belongs to a year. Where a table shows the newest year of several "
                    "countries, the years may differ and stand beside the figures.",
                    "Years.",
                ),
                Bullet(
                    "A dash means that the source has no figure. A zero is a zero in the source.",
                    "Gaps.",
                ),
                Bullet(
                    "The average rate between two years is the compound rate: the steady yearly "
                    "change that leads from the first to the last.",
                    "Rates.",
                ),
                Bullet(
                    "The place of a country counts those of the group that have a figure; the "
                    "highest figure is first, whether high is good or bad.",
                    "Places.",
                ),
                Bullet(
                    "Figures in sentences have three significant digits, those in tables up to "
                    "five; totals may differ in the last digit.",
                    "Rounding.",
                ),
            ]
        ),
    ]
    if ctx.depth >= 2:
        blocks += index_method(ctx)
    return blocks


def index_method(ctx: Context) -> list[Block]:
    """How the maturity index is worked out."""
    rows = [
        [p.name, ctx.label(p.measure), f"{p.full:,.0f}", "logarithmic" if p.log else "linear"]
        for p in maturity.PILLARS
    ]
    return [
        Heading(2, "The maturity index"),
        ctx.facts.para(
            f"The index is the plain mean of {small(len(maturity.PILLARS))} pillars. Each pillar "
            "turns one figure into points from 0 to 100; the value that earns 100 stands in "
            "@table:pillars, and nothing above it earns more. Servers are scored on a logarithm, "
            "since their number differs between countries by factors of thousands.",
            f"A figure older than {small(maturity.OLDEST)} years does not count. A country with "
            f"fewer than {small(maturity.MINIMUM)} usable pillars gets no score.",
        ),
        Table(
            "table:pillars",
            "Maturity index - Pillars, measures and the value that earns 100",
            ("Pillar", "Measure", "Full marks at", "Scale"),
            rows,
            "Own method",
            align="llrl",
            widths=(1, 2.6, 1.1, 1.1),
        ),
        ctx.facts.para(
            "The index measures reach, not quality, price or freedom of use. A high score says "
            "that many people have a line and power to run it; it does not say what they may do "
            "with it."
        ),
    ]


def sources(ctx: Context) -> list[Block]:
    """Chapter: sources and licences."""
    limit = ctx.known.day.year - INDICATOR_LAG
    covered = max(y for points in ctx.known.tables.coverage.values() for y in points if y <= limit)
    vintages = len(ctx.known.vintages)
    rows = [
        [
            "CIA World Factbook",
            f"{len(ctx.known.factbooks)} editions to {short_date(ctx.known.factbook)}",
            "Public domain",
        ],
        [
            "World Bank, World Development Indicators (telecom series: ITU)",
            "one release",
            "CC BY 4.0",
        ],
        [
            "Gapminder, systema_globalis",
            f"{vintages} vintage{'s' if vintages != 1 else ''}"
            + (f" to {short_date(ctx.known.vintage)}" if ctx.known.vintage else ""),
            "CC BY 4.0",
        ],
        ["United Nations, SDG indicator 9.c.1", f"2000 - {covered}", "Free reuse with citation"],
        [
            'mcc-mnc-list; content from the "Mobile country code" articles of Wikipedia and their '
            "authors",
            f"{len(ctx.known.snapshots)} snapshots to {short_date(ctx.known.snapshots[-1])}",
            "CC BY-SA 4.0",
        ],
    ]
    if ctx.known.day >= BRANDS_FROM:
        rows.append(["mobile-broadband-provider-info", "release of 16 Apr 2023", "Public domain"])
    return [
        Heading(1, "Sources and licences", fresh=True),
        Table(
            "table:sources",
            "Sources, editions used and licences",
            ("Source", "Used here", "Licence"),
            rows,
            "Open Telecom Reports",
            align="lll",
            widths=(2.6, 1.4, 1.1),
        ),
        ctx.facts.para(
            "Only figures and names were taken over. The table of networks and what is said of "
            "single networks come from Wikipedia by way of the network list and stay under CC "
            "BY-SA 4.0, as does this report as a whole."
        ),
        Para(LICENCE),
    ]


def glossary() -> list[Block]:
    """Chapter: glossary."""
    return [
        Heading(1, "Glossary", fresh=True),
        Terms([{"term": term, "text": text} for term, text in _TERMS]),
    ]


def imprint(ctx: Context, title: str) -> list[Block]:
    """The last page."""
    return [
        Heading(1, "About this report", fresh=True),
        Para(
            f"{title}. Last updated: {short_date(ctx.known.day)}. Publisher: {PUBLISHER}, the "
            "imprint of the Report Reader project.",
            style="lead",
        ),
        Para(
            DISCLAIMER + " It exists so that a new reader of the program has reports worth "
            "opening, and so that the program can be tested on a library whose truth is known."
        ),
        Para(sources_short(ctx.known.day)),
        Para(LICENCE),
        Para(
            "The publisher is not connected with any of the institutions named, and none of them "
            "has seen or approved this report. Names of operators and brands belong to their "
            "owners and are used to name them. No warranty is given; a reader who depends on a "
            "figure should look it up at its source: "
            + listed(["the Factbook", "the World Bank", "Gapminder", "the United Nations"])
            + "."
        ),
    ]
