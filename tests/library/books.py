"""A small catalogue with a person's file, written directly: no PDF, no worker."""

from pathlib import Path

from reader.library.files import NewFile
from reader.library.folder import Folder
from reader.library.grouping import UNKNOWN, Placed
from reader.library.people import PersonWriter, person_file
from reader.library.reading import Catalogue
from reader.library.writing import CatalogueWriter, NewEdition, NewReport
from reader.model.contents import Caption, Contents, Passage, Section, SectionKind
from reader.model.page import PageInfo, pack_words
from reader.model.record import Record

REPORT = NewReport("Mongolia", "Mongolia", "Asia", "Open", "telecoms", "")
CONTENTS = Contents(
    sections=(
        Section(0, -1, 1, "Mobile", SectionKind.MOBILE, 1, 2, 10.0),
        Section(1, 0, 2, "Networks", SectionKind.MOBILE, 2, 0, 0.0),
    ),
    passages=(Passage(-1, 1, 0, 2), Passage(0, 1, 2, 5), Passage(1, 2, 0, 3)),
    captions=(Caption("table", "1", "Table 1 - LTE", 1, 3, 5),),
)
WORDS = [["a", "title", "mobile", "lte", "grows"], ["three", "more", "words"]]


class Books:
    """A catalogue with a person's file, to write and to read."""

    def __init__(self, root: Path) -> None:
        self.folder = Folder(root)
        self.folder.make()
        self.writer = CatalogueWriter(self.folder)
        person = person_file(self.folder)
        self.person = PersonWriter(person)
        self.reader = Catalogue(root, person)

    def close(self) -> None:
        self.reader.close()
        self.writer.close()
        self.person.close()

    def settle(self) -> None:
        """Do what follows: the files are a few bytes each, no records are written."""
        for todo in self.writer.files.todo():
            if todo.what == "move":
                path = self.folder.absolute(todo.path)
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(b"%PDF-bytes")
            self.writer.files.done(todo, moved_to=todo.path if todo.what == "move" else "")

    def add(
        self,
        name: str,
        updated: str,
        report: int | NewReport = REPORT,
        contents: Contents = CONTENTS,
        record: Record | None = None,
        placed: Placed = UNKNOWN,
    ) -> tuple[int, int]:
        """An edition with its file; returns the ids of its report and of itself."""
        edition = self.writer.begin_edition()
        pages = [PageInfo(n, 595, 842, words=len(w)) for n, w in enumerate(WORDS, 1)]
        self.writer.add_pages(edition, pages, [pack_words(w) for w in WORDS])
        record = record or Record(
            title=name,
            updated=updated,
            companies=("Unitel", "Skytel"),
            sources={"title": "cover"},
        )
        new = NewEdition(
            f"print-{name}",
            f"Mongolia {name}",
            updated,
            "",
            2,
            0,
            contents,
            record,
            b"mobile\0\xff",
            placed=placed,
        )
        file = NewFile(f"sha-{name}", f"incoming/{name}.pdf", f"reports/{name}.pdf", name, 9)
        return self.writer.finish_edition(0, edition, new, file, report), edition


def stock(root: Path) -> None:
    """A library of three reports, the first with two editions; their PDFs are a few bytes."""
    books = Books(root)
    report, _ = books.add("old", "2024")
    for name, of in (("new", report), ("b", None), ("c", None)):
        books.add(name, "2025", of or REPORT)
    books.settle()
    books.close()
