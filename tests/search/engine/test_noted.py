from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.library.people import PersonWriter, person_file
from reader.model.anchor import Anchor
from reader.model.note import Note, NoteKind
from tests.search.conftest import Shop


@pytest.fixture
def person(shop: Shop) -> Iterator[PersonWriter]:
    """A person with two notes in the report on Chile, and one in that on Peru."""
    chile = shop.add("Chile", "mobile towers stand", "spectrum is sold", "nothing here")
    peru = shop.add("Peru", "spectrum is dear")
    shop.index()
    person = PersonWriter(person_file(shop.folder))
    for edition, page, first, last, quote, text in (
        (chile, 1, 1, 2, "towers", "Check with Müller"),
        (chile, 2, 0, 1, "spectrum", ""),
        (peru, 1, 2, 3, "dear", "checked"),
    ):
        anchor = Anchor(f"{edition:032x}", page, first, last, quote)
        person.put_note(Note(anchor, NoteKind.HIGHLIGHT, text=text))
    yield person
    person.close()


def test_notes_are_found_by_their_text_and_by_what_they_mark(
    shop: Shop, person: PersonWriter
) -> None:
    assert shop.pages("note:check") == {(1, 1), (2, 1)}
    assert shop.pages('note:"with muller"') == {(1, 1)}
    assert shop.pages("note:spectrum") == {(1, 2)}
    assert shop.pages("note:check spectrum") == {(2, 1)}
    assert shop.pages("spectrum NOT note:check") == {(1, 2)}
    assert shop.pages("note:checked title:chile") == {(1, 1)}, "in all forms, as titles are"
    assert shop.pages("note:zebra OR nothing") == {(1, 3)}
    (hit,) = shop.ask('note:"with muller"').hits
    assert (hit.words, hit.noted) == ((1,), ("Check with Müller",))
    assert hit.snippet[slice(*hit.marks[0])] == "towers"
    (hit,) = shop.ask("note:spectrum").hits
    assert hit.noted == ("",), "a mere mark"
    assert all(hit.noted == () for hit in shop.ask("spectrum").hits)


def test_who_has_no_notes_finds_none(shop: Shop) -> None:
    shop.add("Chile", "towers")
    shop.index()
    assert shop.pages("note:towers") == set()
    person_file(shop.folder).write_bytes(b"not a database")
    assert shop.pages("note:towers") == set()


def test_plain_words_are_looked_for_in_ones_own_words_too(shop: Shop, person: PersonWriter) -> None:
    answer = shop.ask("checking")
    assert not answer.hits and answer.total == 0
    assert {(hit.title, hit.page, hit.noted) for hit in answer.noted} == {
        ("Chile", 1, ("Check with Müller",)),
        ("Peru", 1, ("checked",)),
    }
    assert [hit.title for hit in shop.ask("check title:chile").noted] == ["Chile"]
    assert [hit.title for hit in shop.ask("check NOT müller").noted] == ["Peru"]
    assert shop.ask("check AND spectrum").noted == (), "both in one's own words"
    assert shop.ask("spectrum").noted == (), "what a note marks is found as a passage"
    assert shop.ask("note:check").noted == shop.ask("check section:x").noted == ()
