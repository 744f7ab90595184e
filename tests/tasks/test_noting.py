"""Notes in a real library: kept, undone, written beside the PDFs, exported."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from reader.base.errors import Mendable
from reader.base.paths import person
from reader.cli import perform
from reader.commandline import parse
from reader.compose import House, open_house
from reader.library.folder import Folder
from reader.library.sidecar import notes_beside
from reader.model.anchor import anchor_of
from reader.model.changes import Changes
from reader.model.note import LONGEST, Note, NoteKind
from reader.settings.store import SettingsFile
from tests import makepdf
from tests.library.books import REPORT, WORDS, Books

LONG = 60


def fill(root: Path) -> None:
    """Two editions of a report and another report; each PDF is real, its words are not."""
    books = Books(root)
    report, _ = books.add("old", "2024")
    for name, of in (("new", report), ("b", None)):
        books.add(name, "2025", of or REPORT)
    for todo in books.writer.files.todo():
        if todo.what == "move":
            text = [" ".join(words) for words in WORDS]
            makepdf.plain(Folder(root).absolute(todo.path), *text)
            books.writer.files.done(todo, moved_to=todo.path)
        else:
            books.writer.files.done(todo)
    books.close()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[House]:
    fill(tmp_path / "library")
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


def note(name: str = "new", page: int = 1, first: int = 2, last: int = 4, text: str = "") -> Note:
    return Note(
        anchor_of(f"print-{name}", page, WORDS[page - 1], first, last),
        NoteKind.HIGHLIGHT,
        text=text,
    )


def edition(shop: House, name: str = "new") -> int:
    rows = shop.tasks.reports().result(LONG)
    lines = [e for row in rows for e in shop.tasks.history(row.report.id).result(LONG)]
    return next(line.edition.id for line in lines if line.edition.title.endswith(name))


def texts(shop: House, name: str = "new") -> list[tuple[int, str, str]]:
    rows = shop.tasks.noting.of_edition(edition(shop, name)).result(LONG)
    return [(row.note.id, row.note.anchor.quote, row.note.text) for row in rows]


def beside(shop: House, name: str = "new") -> Path:
    opened = shop.tasks.open_edition(edition(shop, name)).result(LONG)
    return notes_beside(Path(opened.source.path))


def test_notes_are_listed_by_place_with_label_and_section(shop: House) -> None:
    heard: list[Changes] = []
    shop.tasks.subscribe(heard.append)
    noting = shop.tasks.noting
    noting.add([note(page=2, first=0, last=1), note()]).result(LONG)
    noting.add([note("b", text="other"), note("old")]).result(LONG)
    rows = noting.of_edition(edition(shop)).result(LONG)
    assert [(r.note.anchor.quote, r.section, r.page) for r in rows] == [
        ("mobile lte", ("Mobile",), "1"),
        ("three", ("Mobile", "Networks"), "2"),
    ]
    assert rows[0].note.made and rows[0].note.made == rows[0].note.changed
    report = rows[0].report
    assert [r.title for r in noting.of_report(report).result(LONG)] == [
        "Mongolia new",
        "Mongolia new",
        "Mongolia old",
    ]
    assert len(noting.all().result(LONG)) == 4
    assert heard[0].notes == ("print-new",) and not heard[0].reports and not heard[0].people
    assert set(heard[1].notes) == {"print-b", "print-old"}


def test_each_step_is_undone_and_done_again_exactly(shop: House) -> None:
    tasks, noting = shop.tasks, shop.tasks.noting
    first, second = noting.add([note(), note(page=2, first=1, last=2)]).result(LONG)
    assert tasks.undoable == "New 2 notes"
    rows = noting.of_edition(edition(shop)).result(LONG)
    changed = replace(rows[0].note, text=" Really? ", colour="red", kind=NoteKind.COMMENT)
    noting.change([changed]).result(LONG)
    assert texts(shop)[0] == (first, "mobile lte", "Really?")
    noting.remove([changed]).result(LONG)
    assert [t[0] for t in texts(shop)] == [second] and tasks.undoable == "Removal of comment"
    assert tasks.undo().result(LONG) == "Removal of comment"
    assert texts(shop)[0] == (first, "mobile lte", "Really?")
    tasks.undo().result(LONG)
    assert noting.of_edition(edition(shop)).result(LONG) == rows
    tasks.undo().result(LONG)
    assert texts(shop) == [] and tasks.undoable == ""
    for _ in range(2):
        tasks.do_again().result(LONG)
    assert texts(shop)[0] == (first, "mobile lte", "Really?")


def test_changing_keeps_where_a_note_stands_in_other_editions(shop: House) -> None:
    """A note may have been carried: what is changed in one edition is changed in all."""
    noting = shop.tasks.noting
    (number,) = noting.add([note()]).result(LONG)
    carried = replace(note("old"), id=number, made="2025", changed="2025")
    shop.tasks._queue.write_person(lambda pen: pen.put_note(carried)).result(LONG)
    (row,) = noting.of_edition(edition(shop)).result(LONG)
    noting.change([replace(row.note, text="both")]).result(LONG)
    assert [texts(shop, name)[0][2] for name in ("new", "old")] == ["both", "both"]
    noting.remove([row.note]).result(LONG)
    assert texts(shop, "old") == []
    shop.tasks.undo().result(LONG)
    assert [texts(shop, name)[0][2] for name in ("new", "old")] == ["both", "both"]


def test_a_text_that_is_too_long_is_refused(shop: House) -> None:
    with pytest.raises(Mendable, match="too long"):
        shop.tasks.noting.add([note(text="x" * (LONGEST + 1))])


def test_notes_work_where_the_library_can_only_be_read(tmp_path: Path) -> None:
    root = tmp_path / "library"
    fill(root)
    house = open_house(root, SettingsFile(tmp_path / "settings.toml"), write=False)
    try:
        house.tasks.noting.add([note()]).result(LONG)
        assert house.tasks.undo().result(LONG) == "New highlight"
        assert texts(house) == []
        house.tasks.do_again().result(LONG)
        assert len(texts(house)) == 1
        with pytest.raises(Mendable):
            house.tasks.correcting.correct([edition(house)], {"country": "x"}).result(LONG)
        assert not list(root.rglob("*.notes.json"))
    finally:
        house.close()
    # The next time that it can be written, they are written beside the PDF.
    house = open_house(root, SettingsFile(tmp_path / "settings.toml"))
    try:
        house.tasks.start().result(LONG)
        house.tasks._queue.write(lambda pens: None).result(LONG)
        assert len(list(root.rglob("*.notes.json"))) == 1
    finally:
        house.close()


def test_notes_are_written_beside_the_pdf_and_go_with_it(shop: House) -> None:
    tasks = shop.tasks
    path = beside(shop)
    path.write_text(json.dumps({"version": 1, "people": {"somebody": [{"text": "mine"}]}}))
    tasks.noting.add([note(text="Größe")]).result(LONG)
    tasks._queue.write(lambda pens: None).result(LONG)
    people = json.loads(path.read_text(encoding="utf-8"))["people"]
    assert people["somebody"] == [{"text": "mine"}]
    (kept,) = people[person()]
    assert (kept["text"], kept["anchor"]["quote"]) == ("Größe", "mobile lte")
    # What makes no sense is written anew.
    path.write_text("{]")
    (row,) = tasks.noting.of_edition(edition(shop)).result(LONG)
    tasks.noting.change([replace(row.note, text="b")]).result(LONG)
    tasks._queue.write(lambda pens: None).result(LONG)
    assert list(json.loads(path.read_text())["people"]) == [person()]
    number = edition(shop)
    tasks.filing.remove([number]).result(LONG)
    tasks._queue.write(lambda pens: None).result(LONG)
    assert not path.exists()
    tasks.undo().result(LONG)
    tasks._queue.write(lambda pens: None).result(LONG)
    assert beside(shop).exists()
    tasks.noting.remove([row.note]).result(LONG)
    tasks._queue.write(lambda pens: None).result(LONG)
    assert not beside(shop).exists()


def test_a_disk_that_refuses_is_tried_again(shop: House) -> None:
    path = beside(shop)
    (path.with_name(path.name + ".part")).mkdir()
    shop.tasks.noting.add([note()]).result(LONG)
    shop.tasks._queue.write(lambda pens: None).result(LONG)
    assert not path.exists()
    (path.with_name(path.name + ".part")).rmdir()
    shop.tasks.noting.follow()
    shop.tasks._queue.write(lambda pens: None).result(LONG)
    assert path.exists()


def test_a_copy_of_the_pdf_holds_the_notes_and_the_librarys_own_does_not(
    shop: House, tmp_path: Path
) -> None:
    noting = shop.tasks.noting
    noting.add([note(text="Who says?"), note(page=2, first=0, last=3)]).result(LONG)
    opened = shop.tasks.open_edition(edition(shop)).result(LONG)
    before = Path(opened.source.path).read_bytes()
    target = tmp_path / "copy.pdf"
    assert noting.export_pdf(opened, target).result(LONG) == 2
    assert Path(opened.source.path).read_bytes() == before
    with pymupdf.open(target) as raw:
        (mine,) = raw[0].annots()
        assert (mine.info["content"], mine.info["title"]) == ("Who says?", person())
    copied = replace(opened, source=replace(opened.source, path=str(target), sha256="c"))
    found = noting.in_pdf(copied).result(LONG)
    assert [n.anchor for n in found] == [note().anchor, note(page=2, first=0, last=3).anchor]
    assert not list(tmp_path.glob("*.part"))


def test_an_export_never_touches_the_library_and_says_why_it_fails(
    shop: House, tmp_path: Path
) -> None:
    noting = shop.tasks.noting
    noting.add([note()]).result(LONG)
    opened = shop.tasks.open_edition(edition(shop)).result(LONG)
    own = Path(opened.source.path)
    link = tmp_path / "link.pdf"
    link.hardlink_to(own)
    for target in (own, own.with_name("new.pdf"), link):
        with pytest.raises(Mendable, match="outside"):
            noting.export_pdf(opened, target).result(LONG)
        with pytest.raises(Mendable, match="outside"):
            noting.export_markdown(target, edition=opened.edition.id).result(LONG)
    nowhere = tmp_path / "nowhere" / "copy.pdf"
    with pytest.raises(Mendable, match="cannot be written"):
        noting.export_pdf(opened, nowhere).result(LONG)
    broken = replace(opened, source=replace(opened.source, path=str(tmp_path / "gone.pdf")))
    target = tmp_path / "copy.pdf"
    target.write_bytes(b"as it was")
    with pytest.raises(Mendable, match="not there any more"):
        noting.export_pdf(broken, target).result(LONG)
    assert target.read_bytes() == b"as it was" and not list(tmp_path.glob("*.part"))


def test_notes_leave_as_markdown(shop: House, tmp_path: Path) -> None:
    noting = shop.tasks.noting
    noting.add([note(text="Who says?"), note("old"), note("b")]).result(LONG)
    target = tmp_path / "notes.md"
    assert noting.export_markdown(target, edition=edition(shop)).result(LONG) == 1
    text = target.read_text(encoding="utf-8")
    assert "> mobile lte\n\nWho says?\n\n(Mongolia new, 2025, p. 1; important)" in text
    assert noting.export_markdown(target).result(LONG) == 3
    shop.tasks.change_setting("notes", yellow="for the board")
    assert noting.meanings()["yellow"] == "for the board"


def test_notes_are_listed_and_written_without_a_window(shop: House, tmp_path: Path) -> None:
    shop.tasks.noting.add([note(text="Who says?"), note("old", page=2, first=0, last=1)]).result(
        LONG
    )
    target = tmp_path / "notes.md"
    parsed = parse(["notes", "1", "--json", "--markdown", str(target)])
    answer = perform(parsed, shop.tasks)
    assert [(n["quote"], n["updated"], n["page"], n["label"]) for n in answer["notes"]] == [
        ("mobile lte", "2025", 1, "1"),
        ("three", "2024", 2, "2"),
    ]
    assert answer["notes"][1]["section"] == "Mobile > Networks"
    assert answer["notes"][0]["meaning"] == "important" and json.dumps(answer)
    assert "Who says?" in target.read_text(encoding="utf-8")


def test_what_is_written_in_many_small_steps_is_undone_as_one(shop: House) -> None:
    tasks = shop.tasks
    (number,) = tasks.noting.add([note(text="Old")]).result(LONG)
    kept = replace(note(), id=number)
    for text in ("N", "Ne", "New"):
        tasks.noting.change([replace(kept, text=text)]).result(LONG)
    tasks.noting.change([replace(kept, text="New", colour="red")]).result(LONG)
    tasks.noting.change([replace(kept, text="Newer", colour="red")]).result(LONG)
    for expected in ("New", "New", "Old"):
        tasks.undo().result(LONG)
        assert [text for _, _, text in texts(shop)] == [expected]
    tasks.do_again().result(LONG)
    assert [text for _, _, text in texts(shop)] == ["New"]
