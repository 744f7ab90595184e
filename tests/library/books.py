"""A small catalogue with a person's file, written directly: no PDF, no worker."""

from pathlib import Path

from reader.library.folder import Folder
from reader.library.people import PersonWriter, person_file
from reader.library.reading import Catalogue
from reader.library.writing import CatalogueWriter, NewEdition, NewFile, NewReport
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

    def add(
        self,
        name: str,
        updated: str,
        report: int | NewReport = REPORT,
        contents: Contents = CONTENTS,
    ) -> tuple[int, int]:
        arrival = self.writer.arrive(Path(f"/from/{name}.pdf"))
        edition = self.writer.begin_edition()
        pages = [PageInfo(n, 595, 842, words=len(w)) for n, w in enumerate(WORDS, 1)]
        self.writer.add_pages(edition, pages, [pack_words(w) for w in WORDS])
        new = NewEdition(
            f"print-{name}",
            f"Mongolia {name}",
            updated,
            "",
            2,
            0,
            contents,
            Record(title=name, companies=("Unitel", "Skytel"), sources={"title": "cover"}),
            b"mobile\0\xff",
        )
        file = NewFile(f"sha-{name}", f"incoming/{name}.pdf", f"reports/{name}.pdf", name, 9)
        return self.writer.finish_edition(arrival, edition, new, file, report), edition
