"""Tasks with made-up answers, for tests and pictures of the window: no SQLite, no workers.

Answers come at once unless a test holds them back (`hold`), and everything that is asked
is written down (`asked`).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from reader.base.errors import Mendable, Trouble
from reader.model.arrival import Arrival, ImportProgress, PastImport
from reader.model.changes import Changes
from reader.model.contents import Section, SectionKind
from reader.model.finding import Find, Found, Match
from reader.model.hit import Answer, Completeness, Question
from reader.model.page import PageInfo
from reader.model.record import Record
from reader.model.report import (
    Edition,
    EditionState,
    Gap,
    HistoryRow,
    PdfFile,
    Related,
    ReportRow,
)
from reader.pdf.source import PdfSource
from reader.render.key import RenderKey
from reader.settings.tree import Settings
from reader.tasks.diagnosing import Diagnosis, IndexState, Timing, WorkerState
from reader.tasks.opened import OpenedEdition, Place
from reader.tasks.views import EditionBeside, EditionRecord, JobView, LibraryCounts
from tests.ui.fake_own import FakeCarrying, FakeNoting, FakeOrdering, FakePlaces, FakeWatching
from tests.ui.fake_parts import (
    FakeAnswering,
    FakeCompanies,
    FakeComparing,
    FakeDigesting,
    FakeDropping,
    FakeFiling,
    FakePdf,
    FakeRecognising,
    FakeRelating,
    FakeSecrets,
)
from tests.ui.made_up import DEVELOPMENTS, hit, row


class FakeRun:
    """An import that ends when the test says so."""

    def __init__(self, paths: Sequence[Path], password: str = "") -> None:
        self.paths = list(paths)
        self.password = password
        self.finished: Future[list[Arrival]] = Future()
        self.progress = ImportProgress(0, len(paths), 0, "")
        self.cancelled = self.paused = False
        self.number = self.id = 1

    def cancel(self) -> None:
        self.cancelled = True


class FakeTasks:
    """What `reader.tasks.tasks.Tasks` offers to the window."""

    def __init__(self, count: int = 30, read_only: str = "", covers: Path | None = None) -> None:
        self.rows = [row(number) for number in range(1, count + 1)]
        self.read_only = read_only
        self.library_folder = Path("library")
        self.settings = Settings()
        self.pdf: Any = FakePdf(self)
        self.filing = FakeFiling(self)
        self.failed: list[Arrival] = []
        self.past: list[PastImport] = []
        self.of_runs: dict[int, list[Arrival]] = {}
        self.behind = 0
        self.unreadable = 0
        self.asked: list[tuple[Any, ...]] = []
        self.held: dict[str, list[tuple[Future[Any], Any]]] = {}
        self.runs: list[FakeRun] = []
        self.names: list[str] = []
        """Of the files that the library has."""
        self.running: list[JobView] = []
        self.listeners: list[Callable[[Changes], None]] = []
        self.answer: Callable[[Question], Answer] = self.make_answer
        self.notes_on: dict[int, str] = {}
        """The publisher's note on an edition."""
        self.records: dict[int, Record] = {}
        self.encrypted: dict[int, str] = {}
        self.passwords: dict[int, str] = {}
        self.secrets = FakeSecrets(self)
        self.small: dict[int, bytes] = {}
        """Previews of every edition."""
        self.noting = FakeNoting(self)
        self.carrying = FakeCarrying(self)
        self.digesting = FakeDigesting(self)
        self.dropping = FakeDropping(self)
        self._covers = covers
        self.ordering = FakeOrdering(self)
        self.undoable = self.doable_again = ""
        self.places = FakePlaces(self)
        self.doubting = SimpleNamespace(count=lambda: self._answer("doubts", 0))
        self.answering = FakeAnswering(self)
        self.watching = FakeWatching(self)
        self.companies = FakeCompanies(self)
        self.relating = FakeRelating(self)
        self.comparing = FakeComparing(self)
        self.recognising = FakeRecognising(self)
        self.gaps: list[Gap] = []

    # -- for tests ---------------------------------------------------------------

    def hold(self, what: str) -> None:
        """Keep the answers of a kind until `release`."""
        self.held[what] = []

    def release(self, what: str, place: int = 0) -> None:
        """Give one of the answers that were kept."""
        future, value = self.held[what].pop(place)
        future.set_result(value)

    def tell(self, changes: Changes) -> None:
        for listener in list(self.listeners):
            listener(changes)

    def _answer(self, what: str, value: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if what in self.held:
            self.held[what].append((future, value))
        elif isinstance(value, Exception):
            future.set_exception(value)
        else:
            future.set_result(value)
        return future

    def start(self) -> Future[None]:
        return self._answer("start", None)

    # -- settings ----------------------------------------------------------------

    def change_setting(self, section: str, **values: object) -> None:
        part = dataclasses.replace(getattr(self.settings, section), **values)
        self.settings = dataclasses.replace(self.settings, **{section: part})

    def subscribe(self, callback: Callable[[Changes], None]) -> Callable[[], None]:
        self.listeners.append(callback)
        return lambda: self.listeners.remove(callback)

    # -- lists -------------------------------------------------------------------

    def reports(self) -> Future[list[ReportRow]]:
        return self._answer("reports", list(self.rows))

    def counts(self) -> Future[LibraryCounts]:
        return self._answer(
            "counts",
            LibraryCounts(
                len(self.rows),
                sum(row.editions for row in self.rows),
                sum(row.pages for row in self.rows),
                self.unreadable,
                len(self.failed),
                self.behind,
            ),
        )

    def _edition(self, edition: int) -> tuple[ReportRow, Edition]:
        row = next((r for r in self.rows if r.edition // 10 == edition // 10), None)
        if row is None:
            raise Mendable(Trouble.NOT_FOUND, f"There is no edition {edition}.")
        age = edition % 10
        return row, Edition(
            id=edition,
            report=row.report.id,
            fingerprint=f"{edition:032x}",
            title=row.title,
            updated=row.updated if not age else f"{int(row.updated[:4]) - 2 * age}-11-18",
            pages=row.pages - 9 * age,
            number=str(row.editions - age),
            state=EditionState.SUPERSEDED if age else EditionState.CURRENT,
            added="2025-04-01T10:00:00Z",
            unreadable=row.unreadable,
        )

    def record(self, edition: int) -> Future[EditionRecord]:
        try:
            return self._answer("record", self._record(edition))
        except Mendable as error:
            return self._answer("record", error)

    def beside(self, edition: int) -> Future[EditionBeside]:
        try:
            record = self._record(edition)
        except Mendable as error:
            return self._answer("beside", error)
        history = tuple(self._history(record.report.id))
        return self._answer("beside", EditionBeside(record, history))

    def history(self, report: int) -> Future[list[HistoryRow]]:
        return self._answer("history", self._history(report))

    def _record(self, edition: int) -> EditionRecord:
        row, there = self._edition(edition)
        record = self.records.get(edition) or Record(
            title=row.title,
            subtitle="Telecoms, Mobile and Broadband",
            key_developments=DEVELOPMENTS,
            companies=("Koryolink", "Kang Song", "Byol", "Orascom", "Star JV"),
            licence="10 users",
            publisher=row.report.publisher,
            country=row.report.country,
        )
        file = PdfFile(1, edition, "0" * 64, "file.pdf", "file.pdf", 100)
        return EditionRecord(row.report, there, record, file, row.edition, row.updated)

    def _history(self, report: int) -> list[HistoryRow]:
        row = next(r for r in self.rows if r.report.id == report)
        return [
            HistoryRow(
                self._edition(row.edition + age)[1],
                self.notes_on.get(row.edition + age, ""),
                self.comparing.line if age + 1 < row.editions else "",
                "file.pdf",
                older=row.edition + age + 1 if age + 1 < row.editions else 0,
            )
            for age in range(row.editions)
        ]

    def related(self, report: int) -> Future[list[Related]]:
        others = [r for r in self.rows if r.report.id != report][:3]
        reasons = (
            ("same region", "3 companies in common: Koryolink, Byol, Orascom"),
            ("same series",),
            ("similar text: towers, spectrum",),
        )
        return self._answer(
            "related",
            [
                Related(r.report.id, r.title, r.updated, 0.5, why)
                for r, why in zip(others, reasons, strict=False)
            ],
        )

    def cover(self, edition: int) -> Path:
        return (self._covers or Path("nowhere")) / f"{edition}.jpg"

    def arrivals(self) -> Future[list[Arrival]]:
        return self._answer("arrivals", list(self.failed))

    def imports(self) -> list[FakeRun]:
        return [run for run in self.runs if not run.finished.done()]

    def past_imports(self) -> Future[list[PastImport]]:
        return self._answer("past_imports", list(self.past))

    def arrivals_of(self, run: int) -> Future[list[Arrival]]:
        self.asked.append(("arrivals_of", run))
        return self._answer("arrivals_of", list(self.of_runs.get(run, [])))

    def forget_import(self, run: int) -> Future[None]:
        self.asked.append(("forget_import", run))
        self.past = [one for one in self.past if one.id != run]
        self.tell(Changes(arrivals=True))
        return self._answer("forget_import", None)

    def dismiss(self, *arrivals: int) -> Future[None]:
        self.asked.append(("dismiss", *arrivals))
        self.failed = [a for a in self.failed if a.id not in arrivals]
        self.tell(Changes(arrivals=True))
        return self._answer("dismiss", None)

    # -- doing -------------------------------------------------------------------

    def file_names(self) -> Future[list[str]]:
        return self._answer("names", self.names)

    def import_paths(
        self, paths: Sequence[Path], password: str = "", in_place: bool = False
    ) -> FakeRun:
        self.asked.append(("import", list(paths), password, *(["in place"] * in_place)))
        self.runs.append(FakeRun(paths, password))
        return self.runs[-1]

    def retry(self, *arrivals: Arrival, password: str = "") -> FakeRun:
        self.dismiss(*(arrival.id for arrival in arrivals))
        return self.import_paths([Path(arrival.path) for arrival in arrivals], password)

    def search(self, question: Question, asker: int = 0) -> Future[Answer]:
        self.asked.append(("search", question, asker))
        return self._answer("search", self.answer(question))

    def complete(self, start: str) -> Future[tuple[str, ...]]:
        return self._answer("complete", (f"{start}ing", f"{start}ed"))

    def find(
        self, edition: int, find: Find, on_found: Callable[[Found], None], asker: int = 0
    ) -> Future[Found]:
        """Three words of every sixth page, unless "nothing" is looked for; in two portions."""
        self.asked.append(("find", edition, find))
        none = "nothing" in find.text or find.text == "("
        pages = [] if none else [n for n in range(1, 40, 6) if n >= find.begin[0]]
        made = [
            Match(
                page,
                first,
                first + 1,
                0,
                f"before it {find.text} and after",
                10,
                10 + len(find.text),
            )
            for page in sorted(pages, key=lambda page: (page < find.near, page))
            for first in (3, 20, 90)
        ]
        if made:
            on_found(Found(tuple(made[:1]), 1, 1))
        trouble = "This is not a regular expression: it is not whole." if find.text == "(" else ""
        return self._answer("find", Found(tuple(made[1:]), len(made), 40, trouble))

    def open_edition(self, edition: int) -> Future[OpenedEdition]:
        self.asked.append(("open", edition))
        try:
            row, there = self._edition(edition)
        except Mendable as error:
            return self._answer("open", error)
        password = self.passwords.get(edition, "")
        pages = tuple(PageInfo(n, 595.0, 842.0, words=200) for n in range(1, there.pages + 1))
        sections = tuple(
            Section(n, -1, 1, f"{n + 1} {name}", SectionKind.OTHER, 1 + n * 6, 0, 100.0)
            for n, name in enumerate(
                ("Key developments", "Executive summary", "Fixed network", "Mobile market")
            )
        )
        return self._answer(
            "open",
            OpenedEdition(
                source=PdfSource(edition, "/nowhere.pdf", f"{edition:064x}", password),
                edition=there,
                report=row.report,
                pages=pages,
                sections=sections,
                captions=(),
                place=Place(max(row.place, 1)),
                current_edition=row.edition,
                locked=edition in self.encrypted and not password,
            ),
        )

    def unlock(self, opened: OpenedEdition, password: str) -> Future[OpenedEdition]:
        """Fails where the password is not the one the file is encrypted with."""
        edition = opened.edition.id
        self.asked.append(("unlock", edition, password))
        if self.encrypted[edition] != password:
            wrong = Mendable(Trouble.PASSWORD, "This password is wrong.")
            return self._answer("unlock", wrong)
        self.passwords[edition] = password
        source = dataclasses.replace(opened.source, password=password)
        return self._answer("unlock", dataclasses.replace(opened, source=source, locked=False))

    def remember_password(self, edition: int) -> Future[None]:
        self.asked.append(("remember", edition))
        return self._answer("remember", self.secrets.refused)

    def previews(self, edition: int) -> Future[dict[int, bytes]]:
        return self._answer("previews", dict(self.small))

    def make_previews(self, source: PdfSource) -> None:
        self.asked.append(("make_previews", source.edition))

    def pass_place(self, opened: OpenedEdition, place: Place) -> None:
        self.asked.append(("pass_place", opened.edition.id, place))

    def set_place(self, opened: OpenedEdition, place: Place) -> None:
        self.asked.append(("set_place", opened.edition.id, place))

    def reindex(self) -> Future[Any]:
        self.asked.append(("reindex",))
        return self._answer("reindex", None)

    def undo(self) -> Future[str]:
        text, self.undoable = self.undoable, ""
        self.doable_again = text
        self.tell(Changes(reports=True))
        return self._answer("undo", text)

    def do_again(self) -> Future[str]:
        text, self.doable_again = self.doable_again, ""
        self.undoable = text
        self.tell(Changes(reports=True))
        return self._answer("undo", text)

    def index_state(self) -> Future[IndexState]:
        return self._answer("index_state", IndexState(7, 2, 1_250_000))

    def diagnose(self) -> Diagnosis:
        drawings = (Timing(RenderKey(30, 7, 1500), 3.5, 21.0, 18.25, ""),)
        return Diagnosis(0, (WorkerState("view", 4711, 90 << 20, 1, 2),), drawings, "", ())

    def jobs(self) -> list[JobView]:
        return list(self.running)

    def pause(self, job: int, paused: bool) -> None:
        self.asked.append(("pause", job, paused))

    def cancel(self, job: int) -> None:
        self.asked.append(("cancel", job))

    # -- answers -----------------------------------------------------------------

    def make_answer(self, question: Question) -> Answer:
        """Hits for any words but "nothing"."""
        words = question.text.split()
        found = [] if not words or "nothing" in words else self.rows[:6]
        if question.report:
            found = [r for r in self.rows if r.report.id == question.report]
        if question.edition:
            found = [r for r in self.rows if r.edition // 10 == question.edition // 10]
        hits = [
            hit(r, place, words[0], superseded=place == 2 and question.all_editions)
            for r in found
            for place in range(3)
        ]
        return Answer(
            question=question,
            understood=" AND ".join(words),
            did_you_mean="network" if "netwrok" in words else "",
            total=len(hits) * 2,
            took_ms=18.4,
            complete=Completeness(71, 2914, self.behind, 2),
            hits=tuple(hits),
            per_report={r.report.id: 6 for r in found},
            facets={
                "country": {r.report.country: 12 - n for n, r in enumerate(found)},
                "section": {"mobile": 19, "infrastructure": 9, "key developments": 6},
                "year": {"2025": 20, "2024": 9, "2021": 4},
                "publisher": {"Open Telecom Reports": 21, "Harbour Research": 12},
                "state": {"current": 33},
                "all_years": {"2025": 20, "2024": 12, "2021": 9, "2018": 3},
            },
            explained=f"Searched for {question.text}, 1 other form, 1 synonym, "
            + ("all editions." if question.all_editions else "current editions only."),
            forms={words[0]: (f"{words[0]}s",)} if words else {},
            synonyms={words[0]: ("fibre",)} if words else {},
        )
