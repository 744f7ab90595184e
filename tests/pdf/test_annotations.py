"""Notes that go into a copy of a PDF and come out of it, by real workers."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from reader.base.errors import Mendable
from reader.model.anchor import anchor_of
from reader.model.note import Note, NoteKind
from reader.pdf.service import PdfSource
from tests import makepdf
from tests.pdf.conftest import House

WAIT = 30.0
DATE = "2026-02-03T10:20:30Z"
Houses = Callable[..., House]


def written(one: House, source: PdfSource, notes: list[Note], target: Path) -> int:
    """Write a copy; how many notes found their place."""
    pieces: list[bytes] = []
    placed = one.service.with_notes(source, notes, "ann", pieces.append).result(WAIT)
    target.write_bytes(b"".join(pieces))
    return placed


def some_notes(one: House, source: PdfSource, page: int = 2) -> list[Note]:
    """One of each kind, with all that a note can hold."""
    words = one.service.words(source, page).result(WAIT).words

    def at(first: int, last: int) -> Note:
        anchor = anchor_of("f", page, words, first, last)
        return Note(anchor, NoteKind.HIGHLIGHT, made=DATE, changed=DATE, author="ann")

    return [
        replace(at(10, 40), colour="green", text="First line\nsecond <b>line</b>"),
        replace(at(45, 47), kind=NoteKind.UNDERLINE, colour="red"),
        replace(at(50, 53), kind=NoteKind.COMMENT, colour="blue", text="Why?"),
        replace(
            at(0, 0), kind=NoteKind.REGION, colour="violet", text="odd", rect=(300, 600, 420, 700)
        ),
    ]


@pytest.mark.parametrize("rotation", [0, 90, 180])
def test_a_round_trip_gives_back_each_note(house: Houses, tmp_path: Path, rotation: int) -> None:
    path = makepdf.report(tmp_path / "report.pdf", rotation=rotation)
    before = path.read_bytes()
    one, source = house(), PdfSource(1, str(path), "a" * 64)
    notes = some_notes(one, source)
    copy = tmp_path / "copy.pdf"
    assert written(one, source, notes, copy) == 4
    assert path.read_bytes() == before
    found = one.service.notes(PdfSource(2, str(copy), "b" * 64), "f").result(WAIT)
    assert [n.kind for n in found] == [n.kind for n in notes]
    for got, gave in zip(found, notes, strict=True):
        assert (got.colour, got.text, got.author) == (gave.colour, gave.text, "ann")
        assert (got.made, got.changed) == (DATE, DATE)
        if gave.kind is NoteKind.REGION:
            assert got.rect and gave.rect
            assert max(abs(a - b) for a, b in zip(got.rect, gave.rect, strict=True)) < 2
        else:
            assert got.anchor == gave.anchor
    # The copy is a PDF that others read, too: the same annotations, of standard kinds.
    with pymupdf.open(copy) as raw:
        kinds = [annotation.type[1] for annotation in raw[1].annots()]
    assert kinds == ["Highlight", "Underline", "Text", "Square"]


def test_what_was_taken_over_is_not_written_twice(house: Houses, tmp_path: Path) -> None:
    one = house()
    source = PdfSource(1, str(makepdf.report(tmp_path / "report.pdf")), "a" * 64)
    copy = tmp_path / "copy.pdf"
    written(one, source, some_notes(one, source), copy)
    again = PdfSource(2, str(copy), "b" * 64)
    taken = one.service.notes(again, "f").result(WAIT)
    assert written(one, again, taken, tmp_path / "third.pdf") == 4
    third = one.service.notes(PdfSource(3, str(tmp_path / "third.pdf"), "c" * 64), "f")
    assert third.result(WAIT) == taken


def test_a_note_whose_words_are_gone_is_counted_out(house: Houses, tmp_path: Path) -> None:
    one = house()
    source = PdfSource(1, str(makepdf.report(tmp_path / "report.pdf")), "a" * 64)
    good = some_notes(one, source)[0]
    lost = replace(good, anchor=anchor_of("f", 2, ["nowhere", "printed"], 0, 2))
    beyond = replace(good, anchor=replace(good.anchor, page=99))
    assert written(one, source, [good, lost, beyond], tmp_path / "copy.pdf") == 1


def test_rights_that_forbid_notes_are_said(house: Houses, tmp_path: Path) -> None:
    one = house()
    path = tmp_path / "locked.pdf"
    with pymupdf.open(makepdf.report(tmp_path / "open.pdf")) as raw:
        raw.save(
            path,
            encryption=pymupdf.PDF_ENCRYPT_AES_256,
            owner_pw="owner",
            permissions=int(pymupdf.PDF_PERM_PRINT),
        )
    source = PdfSource(1, str(path), "a" * 64)
    with pytest.raises(Mendable, match=r"The rights of locked.pdf do not allow .* as Markdown"):
        written(one, source, some_notes(one, source), tmp_path / "copy.pdf")


def test_a_copy_of_an_encrypted_pdf_keeps_its_password(house: Houses, tmp_path: Path) -> None:
    one = house()
    path = makepdf.encrypted(tmp_path / "secret.pdf")
    source = PdfSource(1, str(path), "a" * 64, "secret")
    copy = tmp_path / "copy.pdf"
    assert written(one, source, some_notes(one, source), copy) == 4
    with pymupdf.open(copy) as raw:
        assert raw.needs_pass and raw.authenticate("secret")
        assert len(list(raw[1].annots())) == 4
    with pytest.raises(Mendable, match="password"):
        written(one, replace(source, password=""), [], tmp_path / "other.pdf")


def test_annotations_of_strangers_are_bounded_and_never_break(
    house: Houses, tmp_path: Path
) -> None:
    """Other programs' kinds and colours, a thousand on a page, nonsense in every field."""
    path = tmp_path / "strange.pdf"
    with pymupdf.open(makepdf.report(tmp_path / "report.pdf", pages=4)) as raw:
        page = raw[1]
        page.add_strikeout_annot(page.search_for("Mobile")[0])
        page.add_freetext_annot((100, 500, 200, 520), "typed on the page")
        page.add_circle_annot((300, 600, 420, 700))
        page.add_stamp_annot((10, 10, 80, 40))
        odd = page.add_highlight_annot(page.search_for("fibre")[0])
        odd.set_info(content="a\x00b\u202ec" + "x" * 30_000, title="t" * 500)
        odd.update()
        raw.xref_set_key(odd.xref, "M", "(yesterday)")
        raw.xref_set_key(odd.xref, "C", "[0.4 0.4 0.4 0.4]")
        raw.xref_set_key(odd.xref, "QuadPoints", "[1 2 3]")
        many = raw[2]
        for _ in range(1000):
            many.add_text_annot((100, 100), "again")
        raw.xref_set_key(raw[3].xref, "Annots", "[999999 0 R 1 0 R (text) null]")
        raw.save(path)
    found = house().service.notes(PdfSource(1, str(path), "a" * 64), "f").result(WAIT)
    first = [note for note in found if note.anchor.page == 2]
    assert [note.kind for note in first[:3]] == ["underline", "comment", "region"]
    assert first[0].anchor.quote and first[1].text == "typed on the page"
    last = first[3]
    assert last.colour == "yellow" and last.made == "" and len(last.text) <= 20_000
    assert "\x00" not in last.text and len(last.author) <= 100
    assert 0 < sum(note.anchor.page == 3 for note in found) <= 300


def test_a_pdf_without_notes_loads_no_page_and_one_with_many_comes_in_portions(
    house: Houses, tmp_path: Path
) -> None:
    one = house()
    path = makepdf.plain(tmp_path / "long.pdf", *["Some words"] * 230)
    assert one.service.notes(PdfSource(1, str(path), "a" * 64), "f").result(WAIT) == []
    with pymupdf.open(path) as raw:
        for number in (0, 99, 100, 229):
            raw[number].add_highlight_annot(raw[number].search_for("Some")[0])
        raw.save(tmp_path / "noted.pdf")
    noted = PdfSource(2, str(tmp_path / "noted.pdf"), "b" * 64)
    found = one.service.notes(noted, "f").result(WAIT)
    assert [note.anchor.page for note in found] == [1, 100, 101, 230]
    assert {note.anchor.quote for note in found} == {"Some"}
