"""Another PDF in place of an edition's: what stays, what is taken anew, and the way back."""

from pathlib import Path

import pytest

from reader.base.errors import Mendable
from reader.compose import House
from reader.model.hit import Question
from reader.model.record import READER
from reader.tasks.opened import Place
from reader.tasks.replacing import Replaced
from tests import makepdf

LONG = 240
OTHER = (makepdf.Chapter("Key statistics", "Satellite constellations changed everything. " * 30),)


def bring(house: House, path: Path) -> int:
    (arrival,) = house.tasks.import_paths([path]).finished.result(LONG)
    return arrival.edition


def source(house: House, edition: int) -> bytes:
    opened = house.tasks.open_edition(edition).result(LONG)
    return Path(opened.source.path).read_bytes()


def whole(house: House) -> bool:
    house.tasks.catch_up().result(LONG)
    return house.tasks.check().result(LONG).ok


def found(house: House, words: str) -> set[int]:
    house.tasks.catch_up().result(LONG)
    return {hit.edition for hit in house.tasks.search(Question(words)).result(LONG).hits}


def test_the_same_bytes_are_said(house: House, tmp_path: Path) -> None:
    one = makepdf.report(tmp_path / "a.pdf")
    two = makepdf.report(tmp_path / "b.pdf", title="China Telecoms Report", chapters=OTHER)
    edition, other = bring(house, one), bring(house, two)
    with pytest.raises(Mendable, match="byte for byte"):
        house.tasks.replacing.replace(edition, one).result(LONG)
    with pytest.raises(Mendable, match="“China Telecoms Report”"):
        house.tasks.replacing.replace(edition, two).result(LONG)
    with pytest.raises(Mendable, match="not a PDF"):
        house.tasks.replacing.replace(edition, makepdf.not_a_pdf(tmp_path / "c.pdf")).result(LONG)
    assert source(house, edition) == one.read_bytes()
    assert source(house, other) == two.read_bytes()
    assert house.tasks.arrivals().result(LONG) == []
    house.tasks._queue.write(lambda pens: None).result(LONG)  # what failed is tidied up behind it
    assert not list((tmp_path / "library" / "incoming").iterdir())


def test_the_same_text_becomes_the_first_copy(house: House, tmp_path: Path) -> None:
    plain = makepdf.report(tmp_path / "plain.pdf")
    stamped = makepdf.report(tmp_path / "stamped.pdf", stamp="Licensed to Ann Lee, 4 May 2025")
    tasks = house.tasks
    edition = bring(house, plain)
    assert tasks.replacing.replace(edition, stamped).result(LONG) is Replaced.FIRST_COPY
    assert source(house, edition) == stamped.read_bytes()
    assert len(tasks.filing.copies(edition).result(LONG)) == 1
    (there,) = tasks.filing.trashed().result(LONG)
    assert there.edition.id == edition and there.file
    assert tasks.undo().result(LONG) == "Replacing of a file"
    tasks.dismiss(0).result(LONG)
    assert source(house, edition) == plain.read_bytes()
    tasks.do_again().result(LONG)
    tasks.dismiss(0).result(LONG)
    assert source(house, edition) == stamped.read_bytes()
    assert whole(house)


def test_another_text_is_taken_anew_and_all_that_was_noted_stays(
    house: House, tmp_path: Path
) -> None:
    old = makepdf.report(tmp_path / "old.pdf")
    new = makepdf.report(tmp_path / "new.pdf", chapters=OTHER, pages=4, updated="1 May 2025")
    tasks = house.tasks
    edition = bring(house, old)
    (row,) = tasks.reports().result(LONG)
    tasks.ordering.tag([row.report.id], "Board", True).result(LONG)
    tasks.correcting.correct([edition], {"headline": "My own"}).result(LONG)
    tasks.set_place(tasks.open_edition(edition).result(LONG), Place(3, 10.0, 1.0))

    assert tasks.replacing.replace(edition, new).result(LONG) is Replaced.OTHER_TEXT
    assert source(house, edition) == old.read_bytes()
    assert tasks.replacing.replace(edition, new, sure=True).result(LONG) is Replaced.ANEW
    (after,) = tasks.reports().result(LONG)
    assert (after.edition, after.report.id, after.tags) == (edition, row.report.id, ("Board",))
    assert (after.pages, after.updated, after.place) == (4, "2025-05-01", 3)
    record = tasks.record(edition).result(LONG).record
    assert (record.headline, record.sources["headline"]) == ("My own", READER)
    assert source(house, edition) == new.read_bytes()
    assert found(house, "satellite constellations") == {edition}
    assert found(house, "koryolink") == set()
    assert whole(house)
    cover = tasks.cover(edition).read_bytes()
    assert cover.startswith(b"\xff\xd8")

    (there,) = tasks.filing.trashed().result(LONG)
    assert there.edition.id != edition and there.edition.pages == 6
    tasks.undo().result(LONG)
    tasks.dismiss(0).result(LONG)
    (back,) = tasks.reports().result(LONG)
    assert (back.edition, back.pages, back.tags) == (edition, 6, ("Board",))
    assert source(house, edition) == old.read_bytes()
    assert found(house, "koryolink") == {edition}
    assert found(house, "satellite constellations") == set()
    tasks.do_again().result(LONG)
    tasks.dismiss(0).result(LONG)
    assert source(house, edition) == new.read_bytes()
    # The old text comes back from the trash as an edition of the report.
    tasks.filing.restore([there.edition.id]).result(LONG)
    tasks.dismiss(0).result(LONG)
    assert len(tasks.history(row.report.id).result(LONG)) == 2
    assert source(house, there.edition.id) == old.read_bytes()
    assert whole(house)


def test_a_file_that_was_missing_is_found_by_replacing(house: House, tmp_path: Path) -> None:
    one = makepdf.report(tmp_path / "a.pdf")
    edition = bring(house, one)
    Path(house.tasks.open_edition(edition).result(LONG).source.path).unlink()
    assert house.tasks.replacing.replace(edition, one).result(LONG) is Replaced.FOUND
    assert source(house, edition) == one.read_bytes()


def test_a_missing_file_can_be_replaced(house: House, tmp_path: Path) -> None:
    edition = bring(house, makepdf.report(tmp_path / "a.pdf"))
    Path(house.tasks.open_edition(edition).result(LONG).source.path).unlink()
    other = makepdf.report(tmp_path / "b.pdf", stamp="Licensed to Ann Lee, 4 May 2025")
    assert house.tasks.replacing.replace(edition, other).result(LONG) is Replaced.FIRST_COPY
    assert source(house, edition) == other.read_bytes()
