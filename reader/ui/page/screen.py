"""The tab with all about a report, before its PDF is opened.

It asks for everything in one answer, shows it at once, and asks again when something has
changed. Where there is room, what is inside stands beside the record. Runs in the window's
thread.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.order import Flag
from reader.model.report import EditionState, ReportState
from reader.tasks.page import ReportPage
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.actions import put_tip, tip
from reader.ui.companies.part import CompaniesPart
from reader.ui.inquiry import Inquiry
from reader.ui.language import english, tr
from reader.ui.library.empty import EmptyState
from reader.ui.page.copies import CopyRow
from reader.ui.page.cover import Cover
from reader.ui.page.inside import Inside
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.scrolling import Column
from reader.ui.sidebar.history import HistoryPart
from reader.ui.sidebar.parts import Facts, Part, Row, bullet, folded, related_row
from reader.ui.stack import Stack
from reader.ui.theme import ROOM, TIGHT, WIDE, Theme
from reader.ui.titles import TitleLabel

ROOMY = 860
"""From this width on there are two columns."""
WIDEST = 960
"""Of the record: longer lines are hard to read."""
INSIDE = 360
LOW = 420
"""Height of what is inside where it stands below the record."""
LONG = 900
"""Letters of an overview that is shown folded."""
FEW_DEVELOPMENTS = 6
FEW_EDITIONS = 8
FEW_COMPANIES = 30
NAMES = wording.FIELDS | {"status": english("Printed status")}
FLAGS = {Flag.FAVOURITE: english("favourite"), Flag.LATER: english("to read later")}


class PageScreen(Screen):
    """All about one report, seen from one of its editions."""

    kind = "page"

    read = Signal(int, int)
    """Edition and page that the reader wants to read; page 0 for where they stopped."""
    report_wanted = Signal(int)
    """Another report whose page the reader wants."""
    correct_wanted = Signal()
    renamed = Signal()

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme, about: int, number: int) -> None:
        """`about` is the edition, `number` the tab's own."""
        super().__init__()
        self.setAccessibleName(tr("All about a report"))
        self.about = about
        self.number = number
        self.shown: ReportPage | None = None
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._inquiry = Inquiry(relay, "the report’s page", self)
        self._inquiry.answered.connect(self._show)
        self._inquiry.failed.connect(self._complain)
        self._unfolded: set[str] = set()
        self._lay_out()
        self.refresh()

    # -- what its owner calls ----------------------------------------------------

    def refresh(self) -> None:
        """Something has changed: ask again."""
        self._inquiry.ask(partial(self._tasks.page, self.about))

    @property
    def busy(self) -> bool:
        """Whether the answer is still to come."""
        return self._inquiry.busy

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return (
            tr("About: {title}", title=self.shown.record.edition.title)
            if self.shown
            else tr("About…")
        )

    def focus_inside(self) -> None:
        """Go on with the keyboard at the first thing to do."""
        self._read_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._arrange(event.size().width() >= ROOMY)

    # -- laying out --------------------------------------------------------------

    def _lay_out(self) -> None:
        self._title = TitleLabel(lines=4)
        self._title.setProperty("role", "report-title")
        self._subtitle = TitleLabel(lines=3)
        self._subtitle.setProperty("role", "second")
        self._headline = _text()
        self._headline.setProperty("role", "heading")
        self._newer = _text()
        self._newer.setProperty("role", "superseded")
        self._cover = Cover(self._theme)
        self._facts = Facts(sides=False)
        self._overview = Part(tr("Overview"))
        self._developments = Part(tr("Key developments"))
        self.companies = CompaniesPart(self._tasks, self._relay, FEW_COMPANIES)
        self._countries = Part(tr("Countries"))
        self.history = HistoryPart(self._theme, FEW_EDITIONS, bool(self._tasks.read_only))
        self.history.read.connect(self._read_edition)
        self._related = Part(tr("Related reports"), inset=0)
        self._copies = Part(tr("Copies"))
        self.inside = Inside(self._theme)
        self.inside.page_wanted.connect(self._read_page)
        record = QWidget()
        column = QVBoxLayout(record)
        column.setContentsMargins(ROOM, WIDE, ROOM, WIDE)
        column.setSpacing(ROOM)
        column.addLayout(self._make_head())
        for part in self._parts:
            column.addWidget(part)
        column.addStretch()
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        scroll = Column()
        record.setMaximumWidth(WIDEST)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(record)
        record.setProperty("role", "surface")
        self._line = QFrame()
        self._line.setFixedWidth(1)
        self._line.setProperty("role", "rule")
        both = QWidget()
        self._beside = QHBoxLayout(both)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._beside.addWidget(scroll, 1)
        self._beside.addWidget(self._line)
        self._trouble = EmptyState()
        self._stack = Stack()
        self._stack.addWidget(both)
        self._stack.addWidget(self._trouble)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._both = both
        both.hide()
        self._roomy: bool | None = None
        self._arrange(True)

    @property
    def _parts(self) -> tuple[Part, ...]:
        return (
            self._overview,
            self._developments,
            self.companies,
            self._countries,
            self.history,
            self._related,
            self._copies,
        )

    def _make_head(self) -> QHBoxLayout:
        self._read_button = QPushButton(tr("Read"))
        self._read_button.setProperty("role", "primary")
        self._read_button.setAccessibleName(tr("Read this report"))
        self._read_button.clicked.connect(self._read_now)
        self._current = QPushButton(tr("Open the current edition"))
        self._current.setAccessibleName(tr("Open the current edition"))
        self._current.clicked.connect(self._read_current)
        self._correct = QPushButton(tr("Correct…"))
        self._correct.setProperty("role", "link")
        self._correct.setAccessibleName(tr("Correct the record of this report"))
        put_tip(self._correct, tip("correct_record"))
        self._correct.clicked.connect(self.correct_wanted)
        self._correct.setVisible(not self._tasks.read_only)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in (self._read_button, self._current, self._correct):
            buttons.addWidget(button)
        buttons.addStretch()
        said = QVBoxLayout()
        said.setSpacing(TIGHT)
        for widget in (self._title, self._subtitle, self._headline, self._newer):
            said.addWidget(widget)
        said.addLayout(buttons)
        said.addSpacing(TIGHT)
        said.addWidget(self._facts)
        said.addStretch()
        head = QHBoxLayout()
        head.setContentsMargins(TIGHT, 0, TIGHT, 0)
        head.setSpacing(WIDE)
        head.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        return head

    def _arrange(self, roomy: bool) -> None:
        if roomy == self._roomy:
            return
        self._roomy = roomy
        self._line.setVisible(roomy)
        if roomy:
            self.inside.setMinimumHeight(0)
            self.inside.setFixedWidth(INSIDE)
            self._beside.addWidget(self.inside)
        else:
            self.inside.setMinimumHeight(LOW)
            self.inside.setMinimumWidth(0)
            self.inside.setMaximumWidth(16_777_215)  # Qt's own "no limit"
            self._below.addWidget(self.inside)

    # -- showing -----------------------------------------------------------------

    def _complain(self, sentence: str) -> None:
        self._trouble.say(tr("This report cannot be shown"), sentence, [])
        self._stack.setCurrentWidget(self._trouble)

    def _show(self, page: ReportPage) -> None:
        self._stack.setCurrentWidget(self._both)
        self._both.show()
        self.companies.show_edition(page.record.edition.id, page.record.record.companies)
        if page == self.shown:
            return
        self.shown = page
        record, edition = page.record.record, page.record.edition
        self._cover.show_cover(page.cover)
        self._title.setText(edition.title)
        for label, text in ((self._subtitle, record.subtitle), (self._headline, record.headline)):
            label.setText(text)
            label.setVisible(bool(text))
        superseded = edition.state is EditionState.SUPERSEDED
        self._current.setVisible(superseded)
        self._newer.setVisible(superseded)
        when = wording.day(page.record.current_updated)
        self._newer.setText(
            tr("Superseded: an edition of {when} is here.", when=when)
            if when
            else tr("Superseded: a newer edition is here.")
        )
        self._facts.show_facts(facts(page))
        self._fold_texts()
        self.history.show_history(page.history, self.about, page.record.report.state)
        self._countries.show_rows(_joined(record.countries), _count(record.countries))
        self._related.show_rows(self._related_rows())
        self._show_copies()
        self.inside.show_page(page)
        self.renamed.emit()

    def _fold_texts(self) -> None:
        """The parts that may be long."""
        assert self.shown is not None
        record = self.shown.record.record
        rows: list[QWidget] = []
        if record.overview:
            whole = "overview" in self._unfolded or len(record.overview) <= LONG
            text = record.overview if whole else record.overview[:LONG].rstrip() + "…"
            rows.append(_text(text))
            if len(record.overview) > LONG:
                rows.append(self._fold("overview", tr("Less") if whole else tr("All of it")))
        self._overview.show_rows(rows)
        given = record.key_developments
        shown = given if "developments" in self._unfolded else given[:FEW_DEVELOPMENTS]
        rows = [bullet(text) for text in shown]
        if len(given) > FEW_DEVELOPMENTS:
            rest = len(given) - len(shown)
            rows.append(
                self._fold("developments", tr("{rest} more", rest=rest) if rest else tr("Fewer"))
            )
        self._developments.show_rows(rows, _count(given))

    def _related_rows(self) -> list[QWidget]:
        assert self.shown is not None
        rows: list[QWidget] = []
        for other in self.shown.related:
            row = related_row(self._theme, other, wording.day(other.updated))
            if isinstance(row, Row):
                row.clicked.connect(partial(self.report_wanted.emit, other.report))
            rows.append(row)
        return rows

    def _show_copies(self) -> None:
        assert self.shown is not None
        if any(row.editing for row in self._copies.findChildren(CopyRow)):
            return  # what is being typed is shown when it is saved
        rows: list[QWidget] = []
        for copy in self.shown.copies:
            row = CopyRow(copy, bool(self._tasks.read_only))
            row.noted.connect(self._note_copy)
            rows.append(row)
        self._copies.show_rows(rows, _count(self.shown.copies))

    def _note_copy(self, file: int, licensee: str, seats: str) -> None:
        self._relay.when(
            self._tasks.filing.set_copy(file, licensee, seats), owner=self, what="a copy"
        )

    # -- folding and reading -----------------------------------------------------

    def _fold(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(folded(name, text))
        button.setProperty("role", "link")
        button.clicked.connect(partial(self._turn, name))
        return button

    def _turn(self, name: str) -> None:
        self._unfolded ^= {name}
        self._fold_texts()

    def _read_now(self) -> None:
        self.read.emit(self.about, 0)

    def _read_page(self, page: int) -> None:
        self.read.emit(self.about, page)

    def _read_edition(self, edition: int) -> None:
        self.read.emit(edition, 0)

    def _read_current(self) -> None:
        if self.shown is not None:
            self.read.emit(self.shown.record.current_edition, 0)


def facts(page: ReportPage) -> list[tuple[str, str, str]]:
    """What is known, each with where it came from."""
    got = page.record
    record, edition, report = got.record, got.edition, got.report
    pages = wording.counted(edition.pages, "page")
    if edition.unreadable:
        pages += tr(", {unreadable} unreadable", unreadable=wording.number(edition.unreadable))
    archived = report.state is ReportState.ARCHIVED
    state = wording.joined((wording.state(edition.state, report.state).capitalize(), pages))
    given = (
        ("updated", wording.day(edition.updated) or tr("not stated")),
        ("status", "" if record.status.casefold() == edition.state.value else record.status),
        ("edition_number", edition.number),
        ("publisher", record.publisher or report.publisher),
        ("country", record.country or report.country),
        ("topic", report.topic),
        ("language", record.language),
        ("analysts", wording.enumerated(record.analysts)),
        ("licence", record.licence),
        ("methodology", record.methodology),
    )
    said = [
        (tr(NAMES[field]), value, wording.source(record.sources.get(field, "")))
        for field, value in given
        if value and not (field == "status" and archived)
    ]
    return [
        *said[:1],
        (tr("State"), state, ""),
        *said[1:],
        (tr("Tags"), ", ".join(page.tags), ""),
        (tr("Collections"), ", ".join(page.collections), ""),
        (tr("Marked as"), wording.enumerated(tr(FLAGS[flag]) for flag in page.flags), ""),
    ]


def _text(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _joined(names: tuple[str, ...]) -> list[QWidget]:
    return [_text(", ".join(names))] if names else []


def _count(given: tuple[object, ...]) -> str:
    return wording.number(len(given)) if given else ""
