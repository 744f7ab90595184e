"""What no search finds, from the catalogue."""

from __future__ import annotations

from pathlib import Path

from reader.library.files import NewFile
from reader.library.writing import NewEdition
from reader.model.contents import Contents
from reader.model.page import PageInfo, pack_words
from reader.model.record import Record
from reader.model.report import Gap
from tests.library.books import REPORT, Books

CONTENTS = Contents((), (), ())


def test_pages_without_text_and_pages_that_could_not_be_read(tmp_path: Path) -> None:
    books = Books(tmp_path / "library")
    books.add("whole", "2025")
    edition = books.writer.begin_edition()
    pages = [
        PageInfo(1, 595, 842, words=2),
        PageInfo(2, 595, 842),
        PageInfo(3, 595, 842, trouble="the page is damaged"),
        PageInfo(4, 595, 842),
    ]
    words = [["two", "words"], [], [], []]
    books.writer.add_pages(edition, pages, [pack_words(one) for one in words])
    new = NewEdition(
        "print", "Scans", "2024", "", 4, 1, CONTENTS, Record(title="Scans"), b"a\0\xff"
    )
    file = NewFile("sha", "incoming/s.pdf", "reports/s.pdf", "s", 9)
    books.writer.finish_edition(0, edition, new, file, REPORT)
    assert books.reader.gaps() == [
        Gap(edition, "Scans", "2024", "the page is damaged", (3,)),
        Gap(edition, "Scans", "2024", "", (2, 4)),
    ]
    books.close()
