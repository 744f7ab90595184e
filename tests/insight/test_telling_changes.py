"""What an analyst reads of a comparison: each change once, with what it counts, its own country."""

import pytest

from reader.insight.comparing.comparing import compare
from reader.insight.comparing.edition import EditionText
from reader.insight.comparing.peers import Peers
from reader.insight.comparing.summary import line_of
from reader.model.change import Change, ChangeKind
from reader.model.contents import Caption, Section, SectionKind
from reader.model.table import Cell, Table

RECORD = (
    "Report record",
    SectionKind.OTHER,
    "Example Report Last updated: {day} Report Status: Current Report Pages: {pages} Publisher: "
    "Example Edition number: {number} Executive Summary {summary} Key developments: {news}",
)
FILLER = (
    ("8 Law", SectionKind.REGULATION, "The law of 2011 still holds. It was never amended since."),
    ("9 Outlook", SectionKind.OTHER, "Growth will be slow. The sector needs power and money too."),
    ("10 Notes", SectionKind.OTHER, "Sources are named below each table. Nobody was interviewed."),
)


def edition(*chapters: tuple[str, SectionKind, str], country: str = "") -> EditionText:
    """An edition of one page for each chapter, after a cover."""
    pages = [tuple("Example Report on Chad".split())]
    sections = []
    for number, (heading, kind, text) in enumerate((*chapters, *FILLER)):
        pages.append(tuple(f"{heading} {text}".split()))
        sections.append(Section(number, -1, 1, heading, kind, number + 2, 0))
    return EditionText(tuple(pages), tuple(sections), country=country)


def figures(older: EditionText, newer: EditionText) -> list[Change]:
    return [one for one in compare(older, newer).changes if one.kind is ChangeKind.FIGURE]


def of_chapter(old: str, new: str) -> list[Change]:
    """The figures of a chapter on population."""
    chapter = "5.2 Population", SectionKind.OTHER
    return figures(edition((*chapter, old)), edition((*chapter, new)))


@pytest.mark.parametrize(
    ("old", "new", "subject"),
    [
        # What "this" is stands in the sentence before.
        (
            "Electricity use per head in Chad is 809 kWh. On the year before this is up by 33 kWh.",
            "Electricity use per head in Chad is 809 kWh. On the year before this is up by 44 kWh.",
            "Electricity use per head in Chad, change on the year before",
        ),
        # The heading says it where no sentence does.
        (
            "On the year before this is down by 96,200 at best.",
            "On the year before this is down by 89,400 at best.",
            "Population, change on the year before",
        ),
        # Behind the figure.
        (
            "For this year the source gives 26.2 million as the population of Chad.",
            "For this year the source gives 26.4 million as the population of Chad.",
            "Population of Chad",
        ),
        ("Byol served 4.1 million lines in Chad.", "Byol served 4.4 million lines in Chad.",
         "Lines, Byol"),
        # A clause between a subject and its figure is passed over.
        (
            "Output at mines, which accounts for much of industrial output, rose 1.9 percent.",
            "Output at mines, which accounts for much of industrial output, rose 0.7 percent.",
            "Output at mines",
        ),
        (
            "Excise taxes—Net excise tax receipts for the second quarter of Fiscal Year 2021 were "
            "$15.7 billion.",
            "Excise taxes—Net excise tax receipts for the second quarter of Fiscal Year 2021 were "
            "$14.8 billion.",
            "Net excise tax receipts",
        ),
        # How far something went is not how much it is.
        (
            "Withheld receipts increased by $12.7 billion during this period.",
            "Withheld receipts increased by $25.6 billion during this period.",
            "Withheld receipts, change",
        ),
        ("Of these 21.2 or so.", "Of these 21.8 or so.", "Population"),
    ],
)  # fmt: skip
def test_a_figure_says_what_it_counts(old: str, new: str, subject: str) -> None:
    (change,) = of_chapter(old, new)
    assert change.subject == subject


def test_numbers_that_count_nothing_are_no_figures() -> None:
    for old, new in (
        ("It is described in edition number 4 of the series of the office.",
         "It is described in edition number 5 of the series of the office."),
        ("The whole report on this has 62 pages in one volume of the series.",
         "The whole report on this has 84 pages in one volume of the series."),
        ("Chad comes 9th among the countries of the region in the latest list.",
         "Chad comes 8th among the countries of the region in the latest list."),
        ("This is said under Strategic Objective 1.1 of the plan of the office.",
         "This is said under Strategic Objective 3.1 of the plan of the office."),
    ):  # fmt: skip
        assert of_chapter(old, new) == []


def test_the_figure_of_another_year_is_no_newer_one() -> None:
    chapter = "5.2 Population", SectionKind.OTHER
    found = compare(
        edition((*chapter, "It is 13.9 times the 431,919 of 2010.")),
        edition((*chapter, "It is 6.0 times the 1.00 million of 2011.")),
    )
    (change,) = found.changes
    assert change.kind is ChangeKind.TEXT_CHANGED


def report(day: str, number: int, rate: str, users: str) -> EditionText:
    """A report that says the same on its record page, in its summary and under a heading."""
    summary = f"Mobile penetration in Chad stood at {rate} per 100 people."
    news = f"Internet users in the survey: {users} million, the first figure of its kind."
    heading, kind, text = RECORD
    said = text.format(day=day, number=number, pages=60 + number, summary=summary, news=news)
    return edition(
        (heading, kind, said),
        ("1 Key developments", SectionKind.KEY_DEVELOPMENTS, f"{day} {news}"),
        ("2 Executive summary", SectionKind.SUMMARY, f"{summary} The law stays as it is."),
        ("7 Mobile", SectionKind.MOBILE, f"The newest mobile penetration in Chad is {rate}."),
        country="Chad",
    )


def test_a_change_is_told_once_at_the_place_that_tells_most() -> None:
    found = compare(
        report("7 Sep 2023", 4, "23.3", "2.41"), report("27 Mar 2025", 5, "23.1", "2.96")
    )
    told = [
        (one.subject, one.section, [place.section for place in one.also]) for one in found.changes
    ]
    assert told == [
        ("Internet users in the survey", "1 Key developments", ["Report record"]),
        ("Mobile penetration in Chad", "2 Executive summary", ["7 Mobile", "Report record"]),
    ]
    assert (found.summary.figures, found.summary.texts, found.summary.sections_changed) == (2, 0, 3)
    places = [span.page for span in found.changes[1].new_at]
    assert places == [4, 5, 2]
    assert line_of(found.summary) == (
        "3 sections changed, internet users in the survey 2.41 million → 2.96 million; "
        "mobile penetration 23.3 → 23.1"
    )


def test_what_is_only_on_the_record_page_comes_last_and_is_not_counted() -> None:
    heading, kind, text = RECORD
    said = {"day": "7 Sep 2023", "pages": 60, "number": 4, "summary": "", "news": ""}
    old = edition((heading, kind, text.format(**said) + " Related reports: Mali; Niger and Togo."))
    new = edition(
        (heading, kind, text.format(**said) + " Related reports: Mali; Benin and Togo."),
        ("7 Mobile", SectionKind.MOBILE, "Byol opened a shop in the capital. It sells phones."),
    )
    found = compare(old, new)
    assert [one.kind.value for one in found.changes] == ["section-new", "text-changed"]
    assert found.summary.texts == 0


def test_entries_of_other_things_are_not_one_that_changed() -> None:
    news = "1 Key developments", SectionKind.KEY_DEVELOPMENTS
    tail = "up from {} (2019) in the edition before."
    old = (
        f"Mobile subscriptions in the Factbook: 6.00 million (2020), {tail.format('3.82 million')}"
    )
    new = f"Access to electricity in the Factbook: 52.6% (2021), {tail.format('26.0%')}"
    found = compare(edition((*news, old)), edition((*news, new)))
    assert sorted(one.kind.value for one in found.changes) == ["text-gone", "text-new"]


def test_a_long_sentence_shows_what_changed_with_few_words_around() -> None:
    head = "The ministry said in the spring that the plan for the provinces of the north and of the"
    tail = "would be built by several firms from abroad under licences that the council had granted"
    end = "before the change of the law on telegraphs and of the order on cables that came with it."
    chapter = "5 Plans", SectionKind.OTHER
    found = compare(
        edition((*chapter, f"{head} east {tail} {end}")),
        edition((*chapter, f"{head} west {tail} {end}")),
    )
    (change,) = found.changes
    assert (change.old, change.new) == (
        "… north and of the east would be built by …",
        "… north and of the west would be built by …",
    )


def comparing(rates: tuple[str, str, str], own: str) -> EditionText:
    """A report on Chad with a table of its neighbours."""
    rows = [["Country", "Internet users, %"], ["Mali", rates[0]], ["Niger", rates[1]],
            ["Chad", rates[2]]]  # fmt: skip
    caption = "Table 1 - Chad and peers - Internet users"
    cells = " ".join(cell for row in rows for cell in row)
    summary = f"Mobile penetration in Chad is {own} per 100 people."
    made = edition(
        ("2 Executive summary", SectionKind.SUMMARY, f"{summary} {caption} {cells}"),
        country="Chad",
    )
    words = made.words[1]
    first = words.index("Table")
    at = first + len(caption.split())
    table = []
    for row in rows:
        line = []
        for cell in row:
            line.append(Cell(cell, tuple(range(at, at + len(cell.split())))))
            at += len(cell.split())
        table.append(tuple(line))
    captions = (Caption("table", "1", caption, 2, first, first + len(caption.split())),)
    return EditionText(
        made.words, made.sections, captions, (Table(0, 2, tuple(table)),), country="Chad"
    )


def test_the_line_tells_of_the_reports_own_country() -> None:
    old = comparing(("22.3 (16)", "14.1 (16)", "11.8 (17)"), "41.2")
    new = comparing(("51.1 (19)", "28.4 (19)", "13.4 (18)"), "41.9")
    found = compare(old, new)
    assert len([one for one in found.changes if one.kind is ChangeKind.FIGURE]) == 4
    assert found.summary.telling == (
        "mobile penetration 41.2 → 41.9",
        "internet users, % 11.8 → 13.4",
    )


def test_the_reports_own_country_goes_without_saying() -> None:
    peers = Peers(edition(country="United States"))
    for subject, said in (
        ("Mobile penetration in the United States", "Mobile penetration"),
        ("United States' mobile penetration", "mobile penetration"),
        ("United States", "United States"),
        ("Access to electricity, % of population", "Access to electricity, % of population"),
    ):
        assert peers.without_own(subject) == said
