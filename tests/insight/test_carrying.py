"""Notes found again in a newer edition: 200 with known fates, and the cases one by one."""

from collections import Counter

import pytest

from reader.insight.carrying import Carried, Carrier
from reader.insight.flat import EditionText
from reader.model.anchor import anchor_of
from reader.model.carried import NoteFate
from reader.model.contents import Caption, Section, SectionKind
from tests.insight.noted import NEW, OLD, Marked, made

HEAD = "Running head of a report"
FIRST = (
    "The regulator opened the market to a second operator in 2008. Mobile penetration reached "
    "19.4% of the population in 2021, and coverage is wide. Prices fell slowly."
)
SECOND = (
    "Fixed lines are few outside the capital. A submarine cable is planned with Russian help, "
    "though nobody says when. The incumbent keeps its monopoly on the backbone."
)


def text(
    *pages: str, sections: tuple[tuple[str, int, int], ...] = (), captions: tuple[Caption, ...] = ()
) -> EditionText:
    parts = [
        Section(n, -1, 1, heading, SectionKind.OTHER, page, word)
        for n, (heading, page, word) in enumerate(sections)
    ]
    return EditionText({n: page.split() for n, page in enumerate(pages, 1)}, parts, captions)


def carried(older: EditionText, newer: EditionText, quote: str, page: int = 1) -> Carried:
    words = older.pages[page]
    size = len(quote.split())
    first = next(n for n in range(len(words)) if words[n : n + size] == quote.split())
    return Carrier(older, newer, NEW).carry(anchor_of(OLD, page, words, first, first + size))


def is_there(note: Marked, got: Carried) -> bool:
    """Whether it lies on its own words and on no others."""
    at = got.anchor
    if at is None:
        return not note.places
    lies = {(at.page, word) for word in range(at.first, at.last)}
    if note.fate is NoteFate.CHANGED:
        return bool(lies & note.places) or not note.places or len(lies) <= 2
    return lies <= note.places


@pytest.mark.parametrize("seed", range(1, 7))
def test_200_notes_are_carried_or_rightly_lost(seed: int) -> None:
    report = made(seed)
    carrier = Carrier(report.older, report.newer, NEW)
    right: Counter[NoteFate] = Counter()
    wanted = Counter(note.fate for note in report.notes)
    for note in report.notes:
        got = carrier.carry(note.anchor)
        if note.fate is NoteFate.LOST:
            # Words that are gone may only ever be asked about, never be said to be there.
            assert got.fate in (NoteFate.LOST, NoteFate.CHANGED), note
        elif note.fate is not NoteFate.CHANGED:
            assert got.fate is note.fate, note
            assert is_there(note, got), note
        right[note.fate] += got.fate is note.fate and is_there(note, got)
    assert min(wanted.values()) >= 2 and len(report.newer.pages) > 50
    assert right[NoteFate.CHANGED] >= 0.95 * wanted[NoteFate.CHANGED]
    assert right[NoteFate.LOST] >= 0.9 * wanted[NoteFate.LOST]
    assert right.total() >= 0.99 * len(report.notes)


def test_the_anchor_has_the_words_of_the_new_edition() -> None:
    older, newer = text(FIRST), text(HEAD + " " + SECOND, HEAD + " " + FIRST)
    got = carried(older, newer, "Mobile penetration reached")
    assert got.fate is NoteFate.CARRIED and got.anchor is not None
    assert got.anchor.fingerprint == NEW and got.anchor.page == 2
    assert got.anchor.quote == "Mobile penetration reached"
    assert newer.pages[2][got.anchor.first] == "Mobile"
    assert got.anchor.before.endswith("operator in 2008.") and got.anchor.after.startswith("19.4%")


def test_the_same_words_in_another_section_have_moved() -> None:
    older = text(FIRST, SECOND, sections=(("1 Mobile", 1, 0), ("2 Fixed", 2, 0)))
    newer = text(
        FIRST.partition("Mobile")[0] + " Nothing else is known of it. " * 3,
        SECOND + " Mobile penetration reached 19.4% of the population in 2021, as was said.",
        sections=(("1 Mobile", 1, 0), ("2 Fixed", 2, 0)),
    )
    got = carried(older, newer, "Mobile penetration reached 19.4% of the population")
    assert got.fate is NoteFate.MOVED and got.anchor is not None and got.anchor.page == 2


def test_a_section_that_was_renamed_and_renumbered_is_the_same() -> None:
    more = "Every sentence of this section is of its own kind and stands nowhere else at all."
    older = text(f"{FIRST} {more}", SECOND, sections=(("1 Mobile", 1, 0), ("2 Fixed", 2, 0)))
    newer = text(
        SECOND, f"{FIRST} {more}", sections=(("1. Fixed", 1, 0), ("2. Wireless services", 2, 0))
    )
    assert carried(older, newer, "Mobile penetration reached").fate is NoteFate.CARRIED
    assert carried(older, newer, "A submarine cable", page=2).fate is NoteFate.CARRIED


def test_a_figure_that_changed_is_found_between_its_neighbours() -> None:
    newer = text(SECOND + " " + FIRST.replace("19.4%", "28.1%"))
    got = carried(text(FIRST), newer, "19.4%")
    assert got.fate is NoteFate.CHANGED and got.anchor is not None
    assert got.anchor.quote == "28.1%"


def test_a_sentence_that_was_reworded_shows_its_new_words() -> None:
    newer = text(SECOND + " " + FIRST.replace("in 2021", "at the end of 2022"))
    got = carried(text(FIRST), newer, "Mobile penetration reached 19.4% of the population in 2021,")
    assert got.fate is NoteFate.CHANGED and got.anchor is not None
    assert got.anchor.quote == (
        "Mobile penetration reached 19.4% of the population at the end of 2022,"
    )


def test_words_that_are_gone_are_lost_though_their_neighbours_stand_there() -> None:
    gone = "Mobile penetration reached 19.4% of the population in 2021, and coverage is wide."
    newer = text(FIRST.replace(gone + " ", "") + " " + SECOND)
    assert carried(text(FIRST), newer, gone).fate is NoteFate.LOST
    assert carried(text(FIRST), newer, gone).anchor is None


def test_two_common_words_elsewhere_are_not_the_note() -> None:
    newer = text(SECOND.replace("few outside", "of the few and of the other"))
    assert carried(text(FIRST), newer, "of the").fate is NoteFate.LOST


def test_words_that_a_page_break_divides_lie_on_their_longer_part() -> None:
    at = FIRST.index("of the population")
    newer = text(SECOND + " " + FIRST[:at] + " 17 All rights", HEAD + " " + FIRST[at:])
    got = carried(text(FIRST), newer, "penetration reached 19.4% of the population in 2021, and")
    assert got.fate is NoteFate.CARRIED and got.anchor is not None
    assert (got.anchor.page, got.anchor.quote) == (2, "of the population in 2021, and")


def test_signs_and_case_are_no_change() -> None:
    newer = text(HEAD + " " + FIRST.replace("Mobile penetration", "mobile Penetration,"))
    assert carried(text(FIRST), newer, "Mobile penetration reached").fate is NoteFate.CARRIED


def test_dots_that_lead_to_a_figure_are_no_change() -> None:
    older = text(FIRST + " Currency held abroad............ 17,299 16,706 in millions " + SECOND)
    newer = text(FIRST + " Currency held abroad ........ ..... 17,299 16,706 in millions " + SECOND)
    got = carried(older, newer, "held abroad............ 17,299 16,706")
    assert got.fate is NoteFate.CARRIED and got.anchor is not None
    assert got.anchor.quote == "held abroad ........ ..... 17,299 16,706"


TABLE = "Table 3 - Mobile subscribers - 2010 - 2021 Year Subscribers 2020 4.1 2021 4.4 Source: own"
LATER = "Table 5 - Mobile subscribers - 2010 - 2025 Year Subscribers 2024 6.1 2025 6.4 Source: own"


def caption(number: str, page: int, first: int, until: str) -> Caption:
    return Caption(
        "table",
        number,
        f"Table {number} - Mobile subscribers - 2010 - {until}",
        page,
        first,
        first + 9,
    )


def test_a_box_on_a_table_is_found_by_its_caption() -> None:
    old, new = SECOND + " " + TABLE, FIRST + " " + FIRST + " " + LATER
    at, later = len(SECOND.split()), 2 * len(FIRST.split())
    older = text(old, captions=(caption("3", 1, at, "2021"),))
    newer = text(HEAD, new, captions=(caption("5", 2, later, "2025"),))
    words = older.pages[1]
    inside = anchor_of(OLD, 1, words, at + 9, at + 15)
    got = Carrier(older, newer, NEW).carry(inside, box=True)
    assert got.fate is NoteFate.CHANGED and got.anchor is not None and got.anchor.page == 2
    assert got.reference == ((1, at), (2, later))
    picture = anchor_of(OLD, 1, words, at + 9, at + 9)  # nothing but a picture under the caption
    got = Carrier(older, newer, NEW).carry(picture, box=True)
    assert got.fate is NoteFate.CARRIED and got.reference == ((1, at), (2, later))


def test_a_box_without_words_or_caption_is_found_between_its_neighbours() -> None:
    older, newer = text(FIRST), text(HEAD + " " + SECOND, HEAD + " " + FIRST)
    at = older.pages[1].index("Mobile")
    picture = anchor_of(OLD, 1, older.pages[1], at, at)
    got = Carrier(older, newer, NEW).carry(picture, box=True)
    assert got.fate is NoteFate.CARRIED and got.anchor is not None
    assert got.anchor.page == 2 and newer.pages[2][got.anchor.first] == "Mobile"
    assert Carrier(older, text(SECOND), NEW).carry(picture, box=True).fate is NoteFate.LOST


def test_nothing_is_found_in_an_edition_without_words() -> None:
    assert carried(text(FIRST), EditionText({}), "Mobile penetration").fate is NoteFate.LOST
