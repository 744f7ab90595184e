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

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage

from reader.base.errors import Mendable, Trouble
from reader.model import change
from reader.model.arrival import Arrival, ImportProgress, Outcome, PastImport
from reader.model.carried import CarriedRow, CarriedTally, tally
from reader.model.change import Change, ChangeKind, ChangeSummary, Comparison, Span
from reader.model.changes import Changes
from reader.model.company import CompanyPage, CompanyRow, NamedCompany
from reader.model.contents import Section, SectionKind
from reader.model.digest import Arrived, Digest, Week
from reader.model.finding import Find, Found, Match
from reader.model.hit import Answer, Completeness, Hit, Question
from reader.model.note import COLOURS, Note, NoteRow
from reader.model.order import Collection, Flag, NewPassages, PersonalOrder, SavedSearch, Tag
from reader.model.page import PageInfo, PageWords
from reader.model.places import Bookmark, OpenTab
from reader.model.recognised import Recogniser, Recognition
from reader.model.record import Record
from reader.model.report import (
    Edition,
    EditionState,
    Gap,
    HistoryRow,
    PdfFile,
    Related,
    Report,
    ReportRow,
    ReportState,
)
from reader.model.voice import Voice
from reader.pdf.service import Rights
from reader.pdf.source import PdfSource
from reader.render.key import RenderKey
from reader.settings.tree import Settings
from reader.share.address import written
from reader.tasks.answering import Address
from reader.tasks.comparing import Compared
from reader.tasks.diagnosing import Diagnosis, IndexState, Timing, WorkerState
from reader.tasks.dropping import DropFolder
from reader.tasks.opened import OpenedEdition, Place
from reader.tasks.recognising import Offer, Scan
from reader.tasks.relating import SeeAlso
from reader.tasks.views import EditionBeside, EditionRecord, JobView, LibraryCounts

COUNTRIES = (
    (
        "North Korea South Korea,China,Japan,Mongolia,Russia,Vietnam,Afghanistan,Turkmenistan,"
        "Kazakhstan,India,Indonesia,Laos,Thailand"
    )
    .replace("North Korea ", "North Korea,")
    .split(",")
)
LONG = (
    "Central Asia and the Caucasus: Telecommunications, Mobile, Broadband and Digital Economy "
    "Statistics, Regulation and Analyses with Provincial Forecasts to 2035, Volume II"
)
DEVELOPMENTS = (
    "Import of open smartwatches is stopped at the border",
    "LTE starts in the capital, with little reach",
    "The regulator publishes its first list of licences in eleven years",
    "Mobile penetration rises from 19% to 28%",
    "A second cable to the north is switched on",
)


def row(number: int, **values: Any) -> ReportRow:
    """Report `number`; its current edition has the id number * 10."""
    country = COUNTRIES[number % len(COUNTRIES)]
    title = LONG if number % 13 == 7 else f"{country} Telecoms Market Report"
    if number >= len(COUNTRIES):
        title = f"{title}, part {number // len(COUNTRIES) + 1}"
    publisher = ("Open Telecom Reports", "Harbour Research", "Ministry of Statistics")[number % 3]
    report = Report(
        number,
        title,
        country,
        publisher,
        "telecoms",
        ReportState.ARCHIVED if number % 11 == 5 else ReportState.LIVE,
        "Asia",
        "telecoms",
    )
    made = ReportRow(
        report=report,
        edition=number * 10,
        title=title,
        updated=f"{2025 - number % 9}-{number % 12 + 1:02}-{number % 27 + 1:02}",
        pages=40 + number * 7 % 160,
        editions=1 + number % 4,
        unreadable=2 if number % 17 == 9 else 0,
        unread=number % 5 == 1,
        place=31 if number % 6 == 2 else 0,
        furthest=31 if number % 6 == 2 else 0,
        opened=f"2026-01-{28 - number % 28:02}T10:00:00Z" if number % 6 == 2 else "",
        added=f"2025-06-{number % 28 + 1:02}T10:00:00Z",
        companies=("Koryolink", "Byol") if number % 3 == 0 else (),
    )
    return dataclasses.replace(made, **values)


def jpeg(colour: str) -> bytes:
    """A preview of one colour."""
    image = QImage(150, 212, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")
    return bytes(data.data())


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


class FakeFiling:
    """What `Tasks.filing` offers, of a library that has all its files."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks

    def look_for_missing(self) -> Future[int]:
        return self._tasks._answer("look_for_missing", 0)


class FakeCompanies:
    """What `Tasks.companies` offers."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakeRelating:
    """What `Tasks.relating` offers: nobody speaks of anything, unless a test says so."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
        self.also = SeeAlso("", ())

    def page(self, edition: int, page: int, most: int) -> Future[SeeAlso]:
        self._tasks.asked.append(("see also", edition, page))
        return self._tasks._answer("see also", self.also)

    def text(self, edition: int, text: str, most: int) -> Future[SeeAlso]:
        self._tasks.asked.append(("others on", edition, text))
        return self._tasks._answer("others on", self.also)


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


class FakeOrdering:
    """One person's order, kept in the rows of fake tasks."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
        self.order = PersonalOrder()

    def read(self) -> Future[PersonalOrder]:
        return self._tasks._answer("order", self.order)

    def flag(self, reports: Sequence[int], flag: Flag, on: bool) -> Future[None]:
        return self._change(reports, lambda row: {flag.value: on})

    def mark_unread(self, reports: Sequence[int], unread: bool) -> Future[None]:
        return self._change(reports, lambda row: {"unread": unread})

    def tag(self, reports: Sequence[int], name: str, on: bool) -> Future[None]:
        if name not in [tag.name for tag in self.order.tags]:
            self._set(tags=(*self.order.tags, Tag(name, "red")))
        return self._change(reports, lambda row: {"tags": _with(row.tags, name, on)})

    def collect(self, reports: Sequence[int], collection: int, on: bool) -> Future[None]:
        return self._change(
            reports, lambda row: {"collections": _with(row.collections, collection, on)}
        )

    def set_tag(self, tag: Tag, name: str = "") -> Future[None]:
        others = tuple(one for one in self.order.tags if one.name != tag.name)
        self._set(tags=(*others, dataclasses.replace(tag, name=name or tag.name)))
        reports = [row.report.id for row in self._tasks.rows if tag.name in row.tags]
        return self._change(
            reports,
            lambda row: {"tags": tuple(name or t if t == tag.name else t for t in row.tags)},
        )

    def remove_tag(self, name: str) -> Future[None]:
        self._set(tags=tuple(one for one in self.order.tags if one.name != name))
        reports = [row.report.id for row in self._tasks.rows]
        return self._change(reports, lambda row: {"tags": _with(row.tags, name, False)})

    def set_collection(self, one: Collection) -> Future[int]:
        made = one if one.id else dataclasses.replace(one, id=len(self.order.collections) + 1)
        others = tuple(other for other in self.order.collections if other.id != made.id)
        self._set(collections=(*others, made))
        self._change((), lambda row: {})
        return self._tasks._answer("collection", made.id)

    def remove_collection(self, collection: int) -> Future[None]:
        self._set(collections=tuple(one for one in self.order.collections if one.id != collection))
        return self._change((), lambda row: {})

    def set_search(self, search: SavedSearch) -> Future[int]:
        same = (one.id for one in self.order.searches if one.name == search.name)
        number = search.id or next(same, len(self.order.searches) + 1)
        made = dataclasses.replace(search, id=number)
        others = tuple(other for other in self.order.searches if other.id != made.id)
        self._set(searches=(*others, made))
        self._change((), lambda row: {})
        return self._tasks._answer("search_saved", made.id)

    def remove_search(self, search: int) -> Future[None]:
        self._set(searches=tuple(one for one in self.order.searches if one.id != search))
        return self._change((), lambda row: {})

    def _set(self, **values: Any) -> None:
        self.order = dataclasses.replace(self.order, **values)

    def _change(
        self, reports: Sequence[int], values: Callable[[ReportRow], dict[str, Any]]
    ) -> Future[None]:
        self._tasks.rows = [
            dataclasses.replace(row, **values(row)) if row.report.id in reports else row
            for row in self._tasks.rows
        ]
        self._tasks.tell(Changes(people=True))
        return self._tasks._answer("ordering", None)


def _with(values: tuple[Any, ...], value: Any, on: bool) -> tuple[Any, ...]:
    return tuple(sorted({*values, value} if on else {*values} - {value}))


def hit(row: ReportRow, place: int, word: str, superseded: bool = False) -> Hit:
    """A made-up passage that holds a word twice."""
    sections = (
        "5 Mobile market > 5.3 Fourth generation",
        "1 Key developments",
        "7 Digital economy > 7.2 Data centres > 7.2.1 A heading that goes on for so long that no "
        "column on any screen could ever hold it whole",
    )
    start = "The capital’s "
    middle = " was switched on with equipment assembled at home, and this "
    text = f"{start}{word}{middle}{word} reaches few places beyond the two largest provinces."
    second = len(start) + len(word) + len(middle)
    return Hit(
        report=row.report.id,
        edition=row.edition + (1 if superseded else 0),
        title=row.title,
        updated=row.updated,
        superseded=superseded,
        page=41 - place * 17,
        label="",
        section=sections[place],
        snippet=text,
        marks=((len(start), len(start) + len(word)), (second, second + len(word))),
        words=(12, 23),
        score=9.0 - place,
        caption="Table 14 – Mobile networks by technology – 2008 – 2025" if place == 2 else "",
        also_in=(row.edition + 1,) if place == 0 else (),
    )


def failure(number: int, trouble: str, reason: str, name: str = "report.pdf") -> Arrival:
    """A file that could not be imported."""
    return Arrival(
        number, f"/home/reader/Downloads/{name}", Outcome.FAILED, reason=reason, trouble=trouble
    )


class FakeAnswering:
    """Answers as files that are never written."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks

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


CHANGES = (
    Change(
        ChangeKind.FIGURE,
        "4 Mobile market",
        "19%",
        "28%",
        (Span(20, 4, 5),),
        (Span(19, 6, 7),),
        "Mobile penetration",
        "Table 3",
        "+9 points",
    ),
    Change(ChangeKind.SECTION_NEW, "5 Handsets", new="5 Handsets", new_at=(Span(23, 0, 2),)),
    Change(
        ChangeKind.TEXT_MOVED, "3 Links", "a link", "a link", (Span(3, 0, 2),), (Span(9, 0, 2),)
    ),
    Change(ChangeKind.COMPANY_OUT, "", old="Orascom"),
    Change(
        ChangeKind.TEXT_CHANGED,
        "1 Key developments",
        "Equipment is bought from two Chinese makers",
        "Equipment is bought at home",
        (Span(7, 3, 7),),
        (Span(7, 3, 5),),
    ),
)


class FakeComparing:
    """Comparisons that find what a test says."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakeRecognising:
    """Text in the pictures of pages: a recogniser that is there, or the sentence that says not."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakeWatching:
    """Watches that find what a test says."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
        self.found: dict[int, list[NewPassages]] = {}

    def watch(self, search: int, on: bool) -> Future[None]:
        self._set(search, watched=on, new=0)
        return self._tasks._answer("watch", None)

    def passages(self, search: int) -> Future[list[NewPassages]]:
        return self._tasks._answer("news", list(self.found.get(search, [])))

    def see(self, search: int) -> Future[None]:
        self.found.pop(search, None)
        self._set(search, new=0)
        return self._tasks._answer("see", None)

    def find(self, search: int, *found: NewPassages) -> None:
        """An import has brought something."""
        self.found[search] = list(found)
        self._set(search, new=sum(one.news.passages for one in found))

    def _set(self, search: int, **values: Any) -> None:
        ordering = self._tasks.ordering
        ordering.order = dataclasses.replace(
            ordering.order,
            searches=tuple(
                dataclasses.replace(one, **values) if one.id == search else one
                for one in ordering.order.searches
            ),
        )
        self._tasks.tell(Changes(people=True))


class FakePlaces:
    """Bookmarks and tabs in lists."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
        self.kept: list[Bookmark] = []
        self.open: list[OpenTab] = []

    def bookmarks(self, fingerprint: str) -> Future[list[Bookmark]]:
        found = [one for one in self.kept if one.fingerprint == fingerprint]
        found.sort(key=lambda one: (one.page, one.top, one.id))
        return self._tasks._answer("bookmarks", found)

    def set_bookmark(self, bookmark: Bookmark) -> Future[int]:
        number = bookmark.id or max([one.id for one in self.kept], default=0) + 1
        self.kept = [one for one in self.kept if one.id != number]
        self.kept.append(dataclasses.replace(bookmark, id=number))
        return self._tasks._answer("set bookmark", number)

    def remove_bookmark(self, bookmark: int) -> Future[None]:
        self.kept = [one for one in self.kept if one.id != bookmark]
        return self._tasks._answer("remove bookmark", None)

    def tabs(self) -> Future[list[OpenTab]]:
        return self._tasks._answer("tabs", list(self.open))

    def keep_tabs(self, tabs: Sequence[OpenTab]) -> Future[None]:
        self._tasks.asked.append(("keep_tabs", list(tabs)))
        return self._tasks._answer("keep tabs", None)


class FakeSecrets:
    """A key store that keeps what a test puts into it."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakePdf:
    """A PDF service that never draws: pages stay paper, words are few."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakeCarrying:
    """What became of notes: what the test says."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
        self.rows: list[CarriedRow] = []

    def of_edition(self, edition: int) -> Future[list[CarriedRow]]:
        rows = [row for row in self.rows if row.edition == edition]
        return self._tasks._answer("carried notes", rows)

    def tallies(self) -> Future[dict[int, CarriedTally]]:
        by_edition = {row.edition: [] for row in self.rows}
        for row in self.rows:
            by_edition[row.edition].append(row)
        counts = {edition: tally(rows) for edition, rows in by_edition.items()}
        return self._tasks._answer("tallies", counts)

    def look(self) -> Future[None]:
        return self._tasks._answer("carry", None)


class FakeDigesting:
    """What is new: what the test says, by week; the first is this one."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakeDropping:
    """Watched folders."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
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


class FakeNoting:
    """Notes kept in a list, and what stands in the PDF."""

    def __init__(self, tasks: FakeTasks) -> None:
        self._tasks = tasks
        self.rows: list[NoteRow] = []
        self.pdf: list[Note] = []
        self.exported: list[tuple[str, Path, int]] = []

    def meanings(self) -> dict[str, str]:
        return {colour: getattr(self._tasks.settings.notes, colour) for colour in COLOURS}

    def of_edition(self, edition: int) -> Future[list[NoteRow]]:
        rows = [row for row in self.rows if row.edition == edition]
        return self._tasks._answer("notes", sorted(rows, key=lambda row: row.note.place))

    def all(self) -> Future[list[NoteRow]]:
        return self._tasks._answer("all notes", list(self.rows))

    def in_pdf(self, opened: OpenedEdition) -> Future[list[Note]]:
        return self._tasks._answer("notes of the PDF", list(self.pdf))

    def add(self, notes: Sequence[Note]) -> Future[list[int]]:
        ids = []
        for note in notes:
            ids.append(max([row.note.id for row in self.rows], default=0) + 1)
            edition = int(note.anchor.fingerprint, 16)
            row, there = self._tasks._edition(edition)
            kept = dataclasses.replace(note, id=ids[-1])
            self.rows.append(NoteRow(kept, row.report.id, edition, there.title, there.updated))
        return self._done("add note", notes, ids)

    def change(self, notes: Sequence[Note]) -> Future[None]:
        new = {note.id: note for note in notes}
        self.rows = [
            dataclasses.replace(row, note=new.get(row.note.id, row.note)) for row in self.rows
        ]
        return self._done("change note", notes, None)

    def remove(self, notes: Sequence[Note]) -> Future[None]:
        gone = {note.id for note in notes}
        self.rows = [row for row in self.rows if row.note.id not in gone]
        return self._done("remove note", notes, None)

    def export_pdf(self, opened: OpenedEdition, target: Path) -> Future[int]:
        self.exported.append(("pdf", target, opened.edition.id))
        return self._tasks._answer("export", len(self.rows))

    def export_markdown(
        self, target: Path, report: int = 0, edition: int = 0, *, voice: Voice
    ) -> Future[int]:
        self.exported.append(("markdown", target, edition))
        return self._tasks._answer("export", len(self.rows))

    def _done(self, what: str, notes: Sequence[Note], answer: Any) -> Future[Any]:
        self._tasks.asked.append((what, list(notes)))
        self._tasks.tell(Changes(notes=tuple(note.anchor.fingerprint for note in notes)))
        return self._tasks._answer(what, answer)
