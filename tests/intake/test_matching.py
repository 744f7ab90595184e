"""Which edition a saved page is about, and what of it counts beside the PDF."""

from dataclasses import replace

import pytest

from reader.intake.matching import Held, counting, match, notes_for
from reader.intake.placing import Known
from reader.model.record import Record
from reader.model.webpage import EditionNote, WebPage

KNOWN = Known(
    report=1,
    edition=10,
    fingerprint="a",
    title="North Korea Telecoms Market Report",
    publisher="Harbour",
    country="North Korea",
    subject="telecoms",
    series="",
    updated="2025-03-27",
    number="",
)
HELD = Held(KNOWN, 84)
OLD = Held(replace(KNOWN, edition=11, updated="2021-11-18"), 43)
PAGE = Record(
    title=KNOWN.title,
    publisher="Harbour",
    country="North Korea",
    updated="2025-03-27",
    pages=84,
)


@pytest.mark.parametrize(
    ("page", "held", "edition"),
    [
        ({}, {}, 10),
        ({"updated": "2025-03"}, {}, 10),
        ({"updated": "2025-03", "pages": 29}, {}, 0),
        ({"updated": "2025-03-25"}, {}, 10),
        ({"updated": "2025-03-25", "pages": 80}, {}, 0),
        ({"updated": "2025"}, {}, 10),
        ({"updated": "2025", "pages": 80}, {}, 0),
        ({"updated": "2025", "pages": 0, "edition_number": "4"}, {"number": "4"}, 10),
        ({"edition_number": "5"}, {"number": "4"}, 0),
        ({"updated": ""}, {}, 10),
        ({"updated": "", "pages": 0}, {}, 0),
        ({"updated": "2024-03-27"}, {}, 0),
        ({"country": "South Korea"}, {}, 0),
        ({"country": ""}, {}, 0),
        ({"title": "North Korea - Telecoms, Mobile and Broadband - Statistics"}, {}, 10),
        ({"title": "North Korea Insurance Market Report"}, {}, 0),
        ({"publisher": ""}, {}, 10),
        ({"publisher": "Harbour Trade Name"}, {}, 10),
        ({"publisher": "Harbour Trade Name", "pages": 83}, {}, 0),
        ({"publisher": "Harbour Trade Name", "updated": "2025-03"}, {}, 0),
    ],
)
def test_a_page_is_of_the_edition_that_it_names(
    page: dict[str, object], held: dict[str, str], edition: int
) -> None:
    record = replace(PAGE, **page)  # type: ignore[arg-type]
    there = Held(replace(KNOWN, **held), 84)  # type: ignore[arg-type]
    assert match(WebPage(record), [OLD, there]).edition == edition


def test_two_editions_that_fit_are_for_the_reader() -> None:
    twin = Held(replace(KNOWN, edition=12, report=2, fingerprint="b"), 84)
    found = match(WebPage(PAGE), [HELD, twin, OLD])
    assert (found.edition, found.report, set(found.likely)) == (0, 0, {10, 12})


def test_notes_go_to_the_editions_of_their_dates_and_titles_are_no_notes() -> None:
    notes = (
        EditionNote("2025-03-27", "Satellites are new."),
        EditionNote("2021-11", "North Korea - Old Title"),
        EditionNote("2019", "No edition has but a year."),
        EditionNote("2017-01-04", ""),
    )
    editions = {
        10: ("2025-03", "North Korea"),
        11: ("2021-11-18", "North Korea: Old title"),
        12: ("2019-08", "X"),
        13: ("", "Y"),
    }
    assert notes_for(notes, editions) == {10: "Satellites are new."}
    twice = {**editions, 14: ("2025-03-27", "Z")}
    assert notes_for(notes, twice) == {}


def test_the_pdf_keeps_what_was_bought_and_the_page_says_the_rest() -> None:
    page = replace(
        PAGE,
        companies=("A", "B"),
        licence="Site",
        status="There is an updated edition available for this report",
        methodology="Theirs",
    )
    said = {"title": "T", "updated": "2025-03", "licence": "10 users", "status": "Archived"}
    there = Record(**said, companies=("C",), sources=dict.fromkeys(said, "cover"))  # type: ignore[arg-type]
    assert counting(page, there) == {
        "updated": "2025-03-27",
        "companies": ("A", "B"),
        "methodology": "Theirs",
        "publisher": "Harbour",
        "country": "North Korea",
    }
    named = Record(
        title="scan 12", updated="2019", sources={"title": "file name", "updated": "file name"}
    )
    assert {"title", "updated", "status"} <= set(counting(page, named))
