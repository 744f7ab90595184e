"""The whole way through real PDFs, in this process and in a real worker."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from reader.base.errors import Mendable, Trouble
from reader.intake.engine.desk import open_desk
from reader.intake.jobs import Portion, Take, Taken
from reader.intake.placing import Candidate, place
from reader.model.arrival import Outcome
from reader.model.contents import SectionKind
from reader.model.page import unpack_words
from reader.workers.job import Modules
from reader.workers.worker import Worker, WorkerSpec
from tests import makepdf


class Heard:
    """Stands in for the pipe of a worker."""

    wanted = True
    pixels = memoryview(b"")

    def __init__(self) -> None:
        self.said: list[object] = []
        self.begun: list[int] = []

    def __call__(self, what: object) -> None:
        self.said.append(what)

    def page(self, number: int) -> None:
        self.begun.append(number)


def take(path: Path, **more: object) -> tuple[Taken, Heard]:
    heard = Heard()
    desk = open_desk({}, heard)
    try:
        taken = desk.handle(Take(str(path), path.name, **more), heard)  # type: ignore[arg-type]
    finally:
        desk.close()
    assert isinstance(taken, Taken)
    return taken, heard


def pages_of(heard: Heard) -> dict[int, list[str]]:
    portions = [said for said in heard.said if isinstance(said, Portion)]
    return {
        info.number: unpack_words(packed)
        for portion in portions
        for info, packed in zip(portion.pages, portion.words, strict=True)
    }


def test_a_report_with_an_outline(tmp_path: Path) -> None:
    taken, heard = take(makepdf.report(tmp_path / "a.pdf", pages=6), portion=4)
    assert heard.begun == [1, 2, 3, 4, 5, 6]
    assert [len(said.pages) for said in heard.said if isinstance(said, Portion)] == [4, 2]
    pages = pages_of(heard)
    record = taken.record
    assert record.title == "North Korea Telecoms Market Report"
    assert (record.updated, record.country) == ("2025-03-27", "North Korea")
    assert (taken.pages, taken.unreadable, taken.subject) == (6, 0, "telecoms")
    assert taken.cover[:2] == b"\xff\xd8" and taken.vector
    headings = {section.heading: section for section in taken.contents.sections}
    mobile = headings["4. Mobile market"]
    assert mobile.kind is SectionKind.MOBILE
    assert pages[mobile.page][mobile.word : mobile.word + 3] == ["4.", "Mobile", "market"]
    for caption in taken.contents.captions:
        assert " ".join(pages[caption.page][caption.first : caption.last]) == caption.text
    assert [(one.kind, one.number) for one in taken.contents.captions] == [
        ("table", "1"),
        ("chart", "1"),
        ("table", "2"),
    ]


def test_without_an_outline_the_numbers_divide_it(tmp_path: Path) -> None:
    with_one, _ = take(makepdf.report(tmp_path / "a.pdf"))
    without, _ = take(makepdf.report(tmp_path / "b.pdf", outline=False))
    assert [(one.heading, one.page) for one in without.contents.sections] == [
        (one.heading, one.page) for one in with_one.contents.sections
    ]
    assert without.fingerprint == with_one.fingerprint


@pytest.mark.parametrize("outline", [True, False])
@pytest.mark.parametrize("rotation", [0, 90])
def test_passages_hold_each_word_once(tmp_path: Path, outline: bool, rotation: int) -> None:
    path = makepdf.report(tmp_path / "a.pdf", outline=outline, rotation=rotation)
    taken, heard = take(path)
    for number, words in pages_of(heard).items():
        here = [one for one in taken.contents.passages if one.page == number]
        assert [0, *(one.last for one in here)][-1] == len(words)
        assert all(one.last == two.first for one, two in pairwise(here))
    found = Counter(one.section for one in taken.contents.passages)
    assert all(found[section.position] for section in taken.contents.sections)


def test_two_buyers_copies_are_one_edition(tmp_path: Path) -> None:
    one, _ = take(makepdf.report(tmp_path / "a.pdf", stamp="Licensed to Example Ltd (10 users)"))
    other, _ = take(makepdf.report(tmp_path / "b.pdf", stamp="Licensed to Jane Doe"))
    changed, _ = take(makepdf.report(tmp_path / "c.pdf", updated="28 March 2025"))
    assert one.fingerprint == other.fingerprint != changed.fingerprint
    assert (one.licensee, other.licensee) == ("Example Ltd", "Jane Doe")


def test_pages_without_text_are_known_by_their_bytes(tmp_path: Path) -> None:
    one, _ = take(makepdf.without_text(tmp_path / "a.pdf", pages=2))
    other, _ = take(makepdf.without_text(tmp_path / "b.pdf", pages=3))
    assert one.fingerprint != other.fingerprint
    assert (one.contents.passages, one.vector, one.record.pages) == ((), b"", 2)


def test_scans_are_not_joined_by_their_file_names(tmp_path: Path) -> None:
    one, _ = take(makepdf.without_text(tmp_path / "annual download.pdf", pages=2))
    other, _ = take(makepdf.without_text(tmp_path / "a" / "annual download.pdf", pages=3))
    assert one.record.title == other.record.title == "Annual Download"
    known = [Candidate.of(one).known(1, 1)]
    assert place(Candidate.of(other), known).outcome is Outcome.NEW_REPORT


def test_a_job_that_is_called_off_ends_at_the_next_page(tmp_path: Path) -> None:
    heard = Heard()
    heard.wanted = False
    path = makepdf.report(tmp_path / "a.pdf")
    with pytest.raises(Mendable) as raised:
        open_desk({}, heard).handle(Take(str(path), "a.pdf"), heard)
    assert raised.value.trouble is Trouble.CANCELLED and heard.begun == []


def test_what_does_not_open_says_why(tmp_path: Path) -> None:
    for path, trouble in (
        (makepdf.not_a_pdf(tmp_path / "a.pdf"), Trouble.NOT_A_PDF),
        (makepdf.empty(tmp_path / "b.pdf"), Trouble.EMPTY),
        (makepdf.encrypted(tmp_path / "c.pdf"), Trouble.PASSWORD),
    ):
        with pytest.raises(Mendable) as raised:
            take(path)
        assert raised.value.trouble is trouble
    taken, _ = take(tmp_path / "c.pdf", password="secret")
    assert taken.encrypted


def test_in_a_worker(tmp_path: Path) -> None:
    path = makepdf.report(tmp_path / "a.pdf", pages=5)
    worker = Worker(WorkerSpec("batch", "reader.intake.engine.desk:open_desk", {}))
    said: list[object] = []
    try:
        taken = worker.send(Take(str(path), "a.pdf", portion=2), said.append).result(60)
        modules = worker.send(Modules()).result(60)
    finally:
        worker.stop(10)
    assert isinstance(taken, Taken)
    assert [len(one.pages) for one in said if isinstance(one, Portion)] == [2, 2, 1]
    assert taken.record.title == "North Korea Telecoms Market Report"
    assert "pymupdf" in modules
    assert not any(name.startswith(("whoosh", "sqlite3", "PySide6")) for name in modules)
