"""Made-up answers of the tasks that work on reports: found, compared, recognised, brought in."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.base.errors import Mendable, Trouble
from reader.model import change
from reader.model.change import Change, ChangeSummary, Comparison
from reader.model.changes import Changes
from reader.model.company import CompanyPage, CompanyRow, NamedCompany
from reader.model.digest import Arrived, Digest, Week
from reader.model.hit import Question
from reader.model.page import PageWords
from reader.model.recognised import Recogniser, Recognition
from reader.model.report import Gap
from reader.model.voice import Voice
from reader.pdf.service import Rights
from reader.pdf.source import PdfSource
from reader.share.address import written
from reader.tasks.answering import Address
from reader.tasks.comparing import Compared
from reader.tasks.dropping import DropFolder
from reader.tasks.recognising import Offer, Scan
from reader.tasks.relating import SeeAlso
from tests.ui.made_up import CHANGES

if TYPE_CHECKING:
    from tests.ui.fake_tasks import FakeTasks


class Part:
    """Belongs to fake tasks, which write down what is asked and hold answers back."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks


class FakeFiling(Part):
    """What `Tasks.filing` offers, of a library that has all its files."""

    def look_for_missing(self) -> Future[int]:
        return self._tasks._answer("look_for_missing", 0)


class FakeCompanies(Part):
    """What `Tasks.companies` offers."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.all: list[CompanyRow] = []
        self.pages: dict[int, CompanyPage] = {}
        self.named: dict[int, list[NamedCompany]] = {}
        """By edition."""

    def rows(self) -> Future[list[CompanyRow]]:
        return self._tasks._answer("companies", list(self.all))

    def of_edition(self, edition: int) -> Future[list[NamedCompany]]:
        return self._tasks._answer("companies of", self.named.get(edition, []))

    def page(self, company: int) -> Future[CompanyPage]:
        gone = Mendable(Trouble.NOT_FOUND, "No report of the library names this company any more.")
        return self._tasks._answer("company", self.pages.get(company, gone))

    def join(self, companies: Sequence[int], home: int) -> Future[None]:
        self._tasks.asked.append(("join", tuple(companies), home))
        return self._tasks._answer("join", None)

    def part(self, company: int) -> Future[None]:
        self._tasks.asked.append(("part", company))
        return self._tasks._answer("part", None)


class FakeRelating(Part):
    """What `Tasks.relating` offers: nobody speaks of anything, unless a test says so."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.also = SeeAlso("", ())

    def page(self, edition: int, page: int, most: int) -> Future[SeeAlso]:
        self._tasks.asked.append(("see also", edition, page))
        return self._tasks._answer("see also", self.also)

    def text(self, edition: int, text: str, most: int) -> Future[SeeAlso]:
        self._tasks.asked.append(("others on", edition, text))
        return self._tasks._answer("others on", self.also)


class FakeAnswering(Part):
    """Answers as files that are never written."""

    def export(self, question: Question, target: Path, voice: Voice) -> Future[int]:
        self._tasks.asked.append(("export answer", question, target))
        return self._tasks._answer("export answer", 36)

    def gaps(self) -> Future[list[Gap]]:
        self._tasks.asked.append(("gaps",))
        return self._tasks._answer("gaps", list(self._tasks.gaps))

    def address_of(self, edition: int, page: int, words: Sequence[int] = ()) -> Future[str]:
        return self._tasks._answer("address", written(f"{edition:032x}", page, words))

    def edition_at(self, address: Address) -> Future[int]:
        return self._tasks._answer("edition at", int(address.fingerprint, 16))


class FakeComparing(Part):
    """Comparisons that find what a test says."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.line = ""
        self.changes: tuple[Change, ...] = CHANGES
        self.trouble = ""
        self.fails: Mendable | None = None
        self.html = "<h1>What changed</h1><p>19% to 28%</p>"

    def between(self, older: int, newer: int) -> Future[Compared]:
        self._tasks.asked.append(("between", older, newer))
        if self.fails is not None:
            return self._tasks._answer("between", self.fails)
        summary = ChangeSummary(sections_changed=2, sections_new=1, figures=1, companies_out=1)
        return self._tasks._answer(
            "between",
            Compared(
                self._tasks._edition(older)[1],
                self._tasks._edition(newer)[1],
                Comparison(self.changes, (change.Match(0, 0), change.Match(2, 3)), summary),
                self.line,
                self.trouble,
                ({}, {19: "xi"}),
            ),
        )

    def export(self, older: int, newer: int, target: Path, voice: Voice) -> Future[int]:
        self._tasks.asked.append(("export changes", older, newer, target))
        return self._tasks._answer("export changes", len(self.changes))

    def as_html(self, older: int, newer: int, target: Path, voice: Voice) -> Future[str]:
        self._tasks.asked.append(("as html", older, newer, target))
        return self._tasks._answer("as html", self.html)


class FakeRecognising(Part):
    """Text in the pictures of pages: a recogniser that is there, or the sentence that says not."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.recogniser: Recogniser | None = Recogniser("tesseract", "5.3.0", ("deu", "eng"))
        self.scan = Scan(1, "Mongolia", (2, 3), (2, 3, 4), "German")
        self.became: dict[int, tuple[Recognition, str]] = {}
        self.asked: list[tuple[dict[int, tuple[int, ...]], str]] = []
        self.resumed = 0

    def resume(self) -> None:
        self.resumed += 1

    def scans(self, editions: Sequence[int]) -> Future[list[Scan]]:
        return self._tasks._answer("scans", [self.scan])

    def offer(self, editions: Sequence[int]) -> Future[Offer]:
        if self.recogniser is None:
            missing: Future[Offer] = Future()
            missing.set_exception(Mendable(Trouble.NOT_FOUND, "Install the packages."))
            return missing
        return self._tasks._answer("offer", Offer(self.recogniser, (self.scan,)))

    def recognise(self, pages: dict[int, tuple[int, ...]], languages: str) -> Future[None]:
        self.asked.append((pages, languages))
        return self._tasks._answer("recognise", None)

    def states(self, edition: int) -> Future[dict[int, tuple[Recognition, str]]]:
        return self._tasks._answer("states", dict(self.became))


class FakeSecrets(Part):
    """A key store that keeps what a test puts into it."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.kept: dict[str, str] = {}
        self.none: Mendable | None = None
        """Why there is no key store."""
        self.refused: Mendable | None = None
        """Why it keeps nothing."""

    @property
    def count(self) -> int:
        return len(self.kept)

    def reach(self) -> Future[None]:
        return self._tasks._answer("reach", self.none)

    def remembers(self, sha256: str) -> bool:
        return sha256 in self.kept

    def ask(self, sha256: str) -> Future[str]:
        return self._tasks._answer("secret", self.kept.get(sha256, ""))

    def forget(self, sha256: str) -> Future[None]:
        self._tasks.asked.append(("forget", sha256))
        self.kept.pop(sha256, None)
        return self._tasks._answer("forget", None)

    def forget_all(self) -> Future[None]:
        self._tasks.asked.append(("forget all",))
        self.kept.clear()
        return self._tasks._answer("forget", None)


class FakePdf(Part):
    """A PDF service that never draws: pages stay paper, words are few."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.wanted: list[Any] = []

    def want(self, viewer: int, source: PdfSource, keys: Sequence[Any], on_done: Any) -> None:
        self.wanted = list(keys)

    def forget(self, viewer: int) -> None:
        self.wanted = []

    def links(self, source: PdfSource, page: int) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result([])
        return future

    def words(self, source: PdfSource, page: int) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(PageWords(page, (), ()))
        return future

    def rights(self, source: PdfSource) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(Rights())
        return future

    def marks(self, source: PdfSource, page: int, words: Sequence[int]) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result([(100.0, 300.0 + word, 160.0, 312.0 + word) for word in words])
        return future


class FakeDigesting(Part):
    """What is new: what the test says, by week; the first is this one."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.digests = [Digest(Week("2026-W48", "2026-11-23", "2026-11-29", 0))]
        self.imports: dict[int, list[Arrived]] = {}
        self.exported: list[tuple[str, Path]] = []

    def weeks(self) -> Future[list[Week]]:
        return self._tasks._answer("weeks", [one.week for one in self.digests])

    def week(self, name: str = "") -> Future[Digest]:
        found = next(d for d in self.digests if name in ("", d.week.name))
        return self._tasks._answer("week", found)

    def of_import(self, run: int) -> Future[list[Arrived]]:
        return self._tasks._answer("came in", self.imports.get(run, []))

    def export(self, name: str, target: Path, voice: Voice) -> Future[int]:
        self.exported.append((name, target))
        return self._tasks._answer("export", 3)


class FakeDropping(Part):
    """Watched folders."""

    def __init__(self, tasks: FakeTasks) -> None:
        super().__init__(tasks)
        self.kept: list[DropFolder] = []
        self.library: Path | None = None
        self.refusal: Mendable | None = None

    def folders(self) -> list[DropFolder]:
        return list(self.kept)

    def add(self, folder: Path, old_too: bool) -> Future[None]:
        self._tasks.asked.append(("watch folder", folder, old_too))
        if self.refusal is None:
            self.kept.append(DropFolder(folder))
            self._tasks.tell(Changes(folders=True))
        return self._tasks._answer("watch folder", self.refusal)

    def remove(self, folder: Path) -> None:
        self.kept = [one for one in self.kept if one.path != folder]
        self._tasks.tell(Changes(folders=True))
