"""A small library of typed words: no PDF is needed to search."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.library.companies import Naming
from reader.library.files import NewFile
from reader.library.folder import Folder
from reader.library.reading import Catalogue
from reader.library.writing import CatalogueWriter, NewEdition, NewReport
from reader.model.contents import Caption, Contents, Passage, Section, SectionKind
from reader.model.hit import Answer, Question
from reader.model.page import PageInfo, pack_words
from reader.model.record import Record
from reader.search.engine.desk import IndexDesk, SearchDesk
from reader.search.jobs import Answered, Ask, CatchUp, IndexState


@dataclass
class Say:
    """What a worker's desk speaks to."""

    wanted: bool = True

    def __post_init__(self) -> None:
        self.said: list[object] = []

    def __call__(self, what: object) -> None:
        self.said.append(what)

    def page(self, number: int) -> None:
        pass

    @property
    def pixels(self) -> memoryview:
        raise NotImplementedError


class Impatient(Say):
    """Nobody waits for the answer once it has been asked about so often."""

    def __init__(self, patience: int) -> None:
        self.patience = patience
        super().__init__()

    @property
    def wanted(self) -> bool:  # type: ignore[override]
        self.patience -= 1
        return self.patience >= 0

    @wanted.setter
    def wanted(self, value: bool) -> None:
        """It is not told but asked."""


@dataclass(frozen=True)
class Page:
    """A page of one section; a caption is the last words of its text."""

    text: str
    heading: str = ""
    kind: SectionKind = SectionKind.OTHER
    caption: str = ""


class Shop:
    """Puts editions into a library and asks it, all in this process."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = Folder(root)
        self.folder.make()
        self._writer = CatalogueWriter(self.folder)
        self._reports: dict[str, int] = {}
        self._count = 0
        self._search = SearchDesk(root)
        self._index: IndexDesk | None = None

    def add(
        self,
        title: str,
        *pages: Page | str,
        updated: str = "2025-03-27",
        country: str = "",
        publisher: str = "",
        companies: tuple[str, ...] = (),
        report: str = "",
    ) -> int:
        """An edition; of the report named, or of a new one. Returns its id."""
        made = [page if isinstance(page, Page) else Page(page) for page in pages]
        self._count += 1
        writer, path = self._writer, f"{self._count}.pdf"
        edition = writer.begin_edition()
        words = [page.text.split() for page in made]
        writer.add_pages(
            edition,
            [PageInfo(n, 600, 800, label=f"p{n}", words=len(w)) for n, w in enumerate(words, 1)],
            [pack_words(w) for w in words],
        )
        there: int | NewReport = self._reports.get(
            report, NewReport(title, country, "", publisher, "telecoms", "")
        )
        report_id = writer.finish_edition(
            0,
            edition,
            NewEdition(
                fingerprint=f"{self._count:032x}",
                title=title,
                updated=updated,
                number="",
                pages=len(made),
                unreadable=0,
                contents=_contents(made),
                record=Record(title=title, companies=companies),
                vector=b"",
            ),
            NewFile(f"{self._count:064x}", path, "", path, 1),
            there,
        )
        self._reports[report or title] = report_id
        return edition

    def look_through(self, edition: int, country: str, *companies: Naming) -> None:
        """Take in which companies an edition names."""
        with self._writer.transaction():
            self._writer.companies.put(edition, country, companies, 1)

    def remove(self, edition: int) -> None:
        """Remove an edition with its file."""
        reading = Catalogue(self.root)
        try:
            for file in reading.files(edition):
                self._writer.remove_file(file.id)
        finally:
            reading.close()

    def index(self, job: CatchUp | None = None, say: Say | None = None) -> IndexState:
        """Let the index follow."""
        if self._index is None:
            self._index = IndexDesk(self.root)
        return self._index.handle(job or CatchUp(), say or Say())

    def new_index_worker(self) -> None:
        """As when the program starts again."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def answered(self, text: str, say: Say | None = None, **options: object) -> Answered:
        """Ask as the search worker does."""
        answered = self._search.handle(Ask(Question(text, **options)), say or Say())  # type: ignore[arg-type]
        assert isinstance(answered, Answered)
        return answered

    def ask(self, text: str, **options: object) -> Answer:
        """Ask, and expect a sound index."""
        answered = self.answered(text, **options)
        assert not answered.damage
        return answered.answer

    def pages(self, text: str, **options: object) -> set[tuple[int, int]]:
        """Edition and page of all hits."""
        answer = self.ask(text, **options)
        assert answer.total == len(answer.hits)
        return {(hit.edition, hit.page) for hit in answer.hits}

    def close(self) -> None:
        self._search.close()
        self.new_index_worker()
        self._writer.close()


def _contents(pages: list[Page]) -> Contents:
    sections: list[Section] = []
    passages: list[Passage] = []
    captions: list[Caption] = []
    for number, page in enumerate(pages, 1):
        count = len(page.text.split())
        if page.heading:
            sections.append(Section(len(sections), -1, 1, page.heading, page.kind, number, 0))
        if count:
            passages.append(Passage(len(sections) - 1, number, 0, count))
        if page.caption:
            first = count - len(page.caption.split())
            captions.append(Caption("table", "1", page.caption, number, first, count))
    return Contents(tuple(sections), tuple(passages), tuple(captions))


@pytest.fixture
def open_shop(tmp_path: Path) -> Iterator[Callable[..., Shop]]:
    opened: list[Shop] = []

    def open_(name: str = "library") -> Shop:
        opened.append(Shop(tmp_path / name))
        return opened[-1]

    yield open_
    for shop in opened:
        shop.close()


@pytest.fixture
def shop(open_shop: Callable[..., Shop]) -> Shop:
    return open_shop()
