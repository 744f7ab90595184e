"""Notes carried into newer editions of a real library: found, answered, undone, never backwards."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from reader.compose import House, open_house
from reader.library.sidecar import notes_beside
from reader.model.anchor import anchor_of
from reader.model.carried import CarriedRow, NoteFate, Verdict
from reader.model.changes import Changes
from reader.model.contents import Contents
from reader.model.note import Note, NoteKind
from reader.settings.store import SettingsFile
from tests.insight.noted import made, printed
from tests.library.books import CONTENTS, REPORT, WORDS, Books

LONG = 60


def stock(root: Path, *editions: tuple[str, str], contents: Contents = CONTENTS) -> None:
    """A report with these editions by name and date, all of the same words; PDFs are bytes."""
    books = Books(root)
    report = 0
    for name, updated in editions:
        report, _ = books.add(name, updated, report or REPORT, contents)
    books.settle()
    books.close()


def add(root: Path, name: str, updated: str, words: list[list[str]] | None = None) -> None:
    """Another edition of the one report that is there."""
    books = Books(root)
    report = books.reader.reports()[0].report.id
    if words is not None:
        import tests.library.books as module

        old, module.WORDS = module.WORDS, words
        try:
            books.add(name, updated, report)
        finally:
            module.WORDS = old
    else:
        books.add(name, updated, report)
    books.settle()
    books.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


class Desk:
    """The library opened again and again, as one person does."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.houses: list[House] = []

    def open(self, write: bool = True) -> House:
        self.close()
        settings = SettingsFile(self.root.parent / "settings.toml")
        house = open_house(self.root, settings, write=write)
        self.houses.append(house)
        house.tasks.carrying.look().result(LONG)
        return house

    def close(self) -> None:
        while self.houses:
            self.houses.pop().close()


@pytest.fixture
def desk(root: Path) -> Iterator[Desk]:
    desk = Desk(root)
    yield desk
    desk.close()


def note(name: str, page: int = 1, first: int = 2, last: int = 5, text: str = "") -> Note:
    anchor = anchor_of(f"print-{name}", page, WORDS[page - 1], first, last)
    return Note(anchor, NoteKind.HIGHLIGHT, text=text)


def editions(house: House) -> dict[str, int]:
    report = house.tasks.reports().result(LONG)[0].report.id
    rows = house.tasks.history(report).result(LONG)
    return {row.edition.title.split()[-1]: row.edition.id for row in rows}


def carried(house: House, name: str) -> list[CarriedRow]:
    return house.tasks.carrying.of_edition(editions(house)[name]).result(LONG)


def quotes(house: House, name: str) -> list[str]:
    rows = house.tasks.noting.of_edition(editions(house)[name]).result(LONG)
    return [row.note.anchor.quote for row in rows]


def test_notes_are_carried_when_a_newer_edition_is_there(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old"), note("old", 2, 0, 3)]).result(LONG)
    assert quotes(house, "old") == ["mobile lte grows", "three more words"]
    desk.close()
    add(root, "new", "2025", [WORDS[1], WORDS[0]])
    house = desk.open()
    heard: list[Changes] = []
    house.tasks.subscribe(heard.append)
    assert quotes(house, "new") == ["three more words", "mobile lte grows"]
    assert quotes(house, "old") == ["mobile lte grows", "three more words"]
    assert [row.verdict for row in carried(house, "new")] == [Verdict.OPEN] * 2
    tally = house.tasks.carrying.tallies().result(LONG)[editions(house)["new"]]
    assert tally.whole == 2 and tally.lost == 0 and tally.asks == tally.changed
    assert heard == []  # once is enough
    house.tasks.carrying.look().result(LONG)
    assert heard == []


def test_what_is_lost_is_listed_and_can_be_placed_with_undo(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old", text="mine")]).result(LONG)
    desk.close()
    add(root, "new", "2025", [["nothing", "of", "it"], ["is", "left", "at", "all"]])
    house = desk.open()
    tasks = house.tasks
    assert quotes(house, "new") == [] and quotes(house, "old") == ["mobile lte grows"]
    (row,) = carried(house, "new")
    assert (row.fate, row.new, row.asks) == (NoteFate.LOST, None, True)
    assert row.old.note.text == "mine"
    there = anchor_of("print-new", 2, ["is", "left", "at", "all"], 1, 3)
    tasks.carrying.place(row, there).result(LONG)
    (placed,) = carried(house, "new")
    assert placed.new is not None and placed.new.note.anchor == there and not placed.asks
    assert placed.verdict is Verdict.PLACED and quotes(house, "new") == ["left at"]
    assert tasks.undo().result(LONG) == "Placing of a note"
    assert carried(house, "new") == [row] and quotes(house, "new") == []
    assert tasks.do_again().result(LONG) == "Placing of a note"
    assert carried(house, "new") == [placed]
    tasks.undo().result(LONG)
    tasks.carrying.let_go([row]).result(LONG)
    assert [(r.verdict, r.asks) for r in carried(house, "new")] == [(Verdict.GONE, False)]
    tasks.undo().result(LONG)
    assert carried(house, "new") == [row]


def test_a_note_that_changed_is_confirmed_or_rejected(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old")]).result(LONG)
    desk.close()
    add(root, "new", "2025", [["a", "title", "mobile", "5g", "grows"], WORDS[1]])
    house = desk.open()
    (row,) = carried(house, "new")
    assert row.fate is NoteFate.CHANGED and row.asks
    assert row.new is not None and row.new.note.anchor.quote == "mobile 5g grows"
    house.tasks.carrying.confirm([row]).result(LONG)
    assert [r.asks for r in carried(house, "new")] == [False]
    house.tasks.undo().result(LONG)
    house.tasks.carrying.reject(row).result(LONG)
    (lost,) = carried(house, "new")
    assert (lost.fate, lost.new, lost.asks) == (NoteFate.LOST, None, True)
    house.tasks.undo().result(LONG)
    assert carried(house, "new") == [row]


def test_changing_removing_and_undoing_keep_what_became_of_a_note(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old")]).result(LONG)
    desk.close()
    add(root, "new", "2025", [["a", "title", "mobile", "5g", "grows"], WORDS[1]])
    house = desk.open()
    (row,) = carried(house, "new")
    tasks = house.tasks
    tasks.noting.change([replace(row.old.note, text="more")]).result(LONG)
    assert [(r.fate, r.asks) for r in carried(house, "new")] == [(NoteFate.CHANGED, True)]
    tasks.noting.remove([row.old.note]).result(LONG)
    assert carried(house, "new") == [] and quotes(house, "new") == []
    assert tasks.carrying.tallies().result(LONG) == {}
    tasks.undo().result(LONG)
    assert quotes(house, "new") == ["mobile 5g grows"]
    assert [(r.fate, r.asks) for r in carried(house, "new")] == [(NoteFate.CHANGED, True)]
    tasks.carrying.look().result(LONG)
    assert len(carried(house, "new")) == 1


def test_nothing_is_carried_backwards_unless_it_is_asked_for(root: Path, desk: Desk) -> None:
    stock(root, ("new", "2025"))
    house = desk.open()
    house.tasks.noting.add([note("new")]).result(LONG)
    desk.close()
    add(root, "old", "2024")
    house = desk.open()
    assert quotes(house, "old") == [] and carried(house, "old") == []
    tally = house.tasks.carrying.carry_into(editions(house)["old"]).result(LONG)
    assert tally.carried == 1 and quotes(house, "old") == ["mobile lte grows"]
    assert house.tasks.carrying.carry_into(editions(house)["old"]).result(LONG) == tally


def test_notes_go_on_from_edition_to_edition(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2023"))
    house = desk.open()
    house.tasks.noting.add([note("old")]).result(LONG)
    desk.close()
    add(root, "mid", "2024", [["a", "title", "mobile", "5g", "grows"], WORDS[1]])
    house = desk.open()
    house.tasks.noting.add([note("mid", 2, 0, 3)]).result(LONG)
    desk.close()
    add(root, "new", "2025", [["a", "title", "mobile", "5g", "grows"], WORDS[1]])
    house = desk.open()
    assert quotes(house, "new") == ["mobile 5g grows", "three more words"]
    assert {row.old.title for row in carried(house, "new")} == {"Mongolia mid"}
    assert quotes(house, "old") == ["mobile lte grows"]


def test_a_library_that_is_only_read_carries_this_persons_notes(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old")]).result(LONG)
    desk.close()
    add(root, "new", "2025")
    house = desk.open(write=False)
    assert house.tasks.read_only
    assert quotes(house, "new") == ["mobile lte grows"]
    row = carried(house, "new")[0]
    house.tasks.carrying.reject(row).result(LONG)
    assert quotes(house, "new") == []


def test_a_report_that_was_split_again_gives_its_notes_back(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old")]).result(LONG)
    desk.close()
    add(root, "new", "2025")
    house = desk.open()
    assert quotes(house, "new") == ["mobile lte grows"]
    desk.close()
    books = Books(root)
    books.writer._db.execute("INSERT INTO report (title) VALUES ('Another')")
    books.writer._db.execute(
        "UPDATE edition SET report = (SELECT max(id) FROM report) WHERE fingerprint = 'print-new'"
    )
    books.close()
    house = desk.open()
    assert [len(house.tasks.noting.of_edition(e).result(LONG)) for e in (1, 2)] == [1, 0]


def test_carried_notes_are_written_beside_the_pdf(root: Path, desk: Desk) -> None:
    stock(root, ("old", "2024"))
    house = desk.open()
    house.tasks.noting.add([note("old")]).result(LONG)
    desk.close()
    add(root, "new", "2025")
    house = desk.open()
    house.tasks.noting.all().result(LONG)
    desk.close()
    assert "mobile lte grows" in notes_beside(root / "reports" / "new.pdf").read_text()


def test_200_notes_in_real_pdfs_are_carried_or_rightly_lost(house: House, tmp_path: Path) -> None:
    report = made(3, notes=200, chapters=6, paragraphs=14)
    old = printed(report.older, tmp_path / "old.pdf", "3 March 2021", (595, 842))
    new = printed(report.newer, tmp_path / "new.pdf", "4 April 2025", (612, 900))
    tasks = house.tasks
    (first,) = tasks.import_paths([old]).finished.result(LONG)
    opened = tasks.open_edition(first.edition).result(LONG)
    fingerprint = opened.edition.fingerprint
    pages = {
        page: house.tasks._queue.read(lambda c, p=page: c.page_words(first.edition, p + 1)).result()
        for page in report.older.pages
    }
    notes, fates = [], []
    for marked in report.notes:
        words, quote = pages[marked.anchor.page], marked.anchor.quote.split()
        at = marked.anchor.first
        near = sorted(range(len(words)), key=lambda n: abs(n - at))
        begin = next((n for n in near if words[n : n + len(quote)] == quote), None)
        if begin is not None:
            place = anchor_of(fingerprint, marked.anchor.page + 1, words, begin, begin + len(quote))
            notes.append(Note(place, NoteKind.HIGHLIGHT))
            fates.append(marked)
    assert len(notes) > 190
    ids = tasks.noting.add(notes).result(LONG)
    (second,) = tasks.import_paths([new]).finished.result(LONG)
    assert second.report == first.report
    tasks.carrying.look().result(LONG)
    rows = {row.old.note.id: row for row in tasks.carrying.of_edition(second.edition).result(LONG)}
    assert set(rows) == set(ids)
    wrong = Counter[tuple[str, str]]()
    for number, marked in zip(ids, fates, strict=True):
        row = rows[number]
        pages_ = {page + 1 for page, _ in marked.places}
        if marked.fate in (NoteFate.CARRIED, NoteFate.MOVED):
            assert row.new is not None, marked
            assert row.new.note.anchor.page in pages_, marked
        if row.fate is not marked.fate:
            wrong[marked.fate, row.fate] += 1
    assert wrong.total() <= 0.02 * len(ids), wrong


def test_a_box_on_a_chart_goes_with_its_caption(house: House, tmp_path: Path) -> None:
    def chart(path: Path, updated: str, page: int, top: float) -> Path:
        document = pymupdf.open()
        cover = document.new_page(width=595, height=842)
        cover.insert_textbox((60, 200, 535, 320), "Mongolia Telecoms Market Report", fontsize=26)
        cover.insert_text((60, 360), f"Last updated: {updated}", fontsize=12)
        for number in range(2, 5):
            sheet = document.new_page(width=595, height=842)
            sheet.insert_text((60, 60), f"Words of page {number} and of no other.", fontsize=11)
            if number == page:
                sheet.insert_text((60, top), "Chart 4 - Mobile subscribers - 2010 - 2025")
                sheet.draw_rect((60, top + 20, 400, top + 180), fill=(0.6, 0.7, 0.9))
        document.set_metadata({"title": "Mongolia Telecoms Market Report"})
        document.save(path)
        document.close()
        return path

    tasks = house.tasks
    old = chart(tmp_path / "old.pdf", "3 March 2021", 2, 200)
    (first,) = tasks.import_paths([old]).finished.result(LONG)
    opened = tasks.open_edition(first.edition).result(LONG)
    words = house.tasks._queue.read(lambda c: c.page_words(first.edition, 2)).result()
    anchor = anchor_of(opened.edition.fingerprint, 2, words, len(words), len(words))
    box = Note(anchor, NoteKind.REGION, rect=(60, 220, 400, 380))
    tasks.noting.add([box]).result(LONG)
    new = chart(tmp_path / "new.pdf", "4 April 2025", 3, 300)
    (second,) = tasks.import_paths([new]).finished.result(LONG)
    tasks.carrying.look().result(LONG)
    (row,) = tasks.carrying.of_edition(second.edition).result(LONG)
    assert row.new is not None and row.new.note.anchor.page == 3
    assert row.new.note.rect == pytest.approx((60, 320, 400, 480), abs=0.5)
