"""The right column: the record, update history and related reports of one edition.

It is told which edition, asks tasks for what it shows, and changes all at once when the
answers are there, so that stepping through a list does not flicker. Runs in the
window's thread.
"""

from functools import partial
from time import monotonic

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import EditionState, Related
from reader.tasks.tasks import Tasks
from reader.tasks.views import EditionBeside, EditionRecord
from reader.ui import wording
from reader.ui.actions import put_tip, tip
from reader.ui.companies.part import CompaniesPart
from reader.ui.language import english, tr
from reader.ui.notes.part import NotesPart
from reader.ui.relay import Relay
from reader.ui.scrolling import Column
from reader.ui.sidebar.history import HistoryPart
from reader.ui.sidebar.parts import Facts, Part, Row, bullet, folded, related_row
from reader.ui.sidebar.seealso import SeeAlsoPart
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, Theme
from reader.ui.titles import TitleLabel

PAUSE = 80
"""Milliseconds that an edition stays the one spoken of before it is asked about, where it
follows quickly upon another: running through a list asks nothing on the way."""
FEW = 3
"""Key developments shown before "n more"."""
FEW_COMPANIES = 8
FEW_EDITIONS = 6
NOTHING = (
    english("No report chosen"),
    english(
        "The record of the chosen report, its update history and the reports related to it "
        "stand here."
    ),
)


class Sidebar(Column):
    """All about one edition."""

    read = Signal(int)
    """Edition that the reader wants to read."""
    report_wanted = Signal(int)
    """Report (of the related ones) that the reader wants to see."""
    about_wanted = Signal()
    """The reader wants to see all about the report."""
    correct_wanted = Signal()
    """The reader wants to correct the record."""
    shown = Signal()
    """It speaks of another report now."""

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("About the report"))
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._edition = 0
        self._shown: EditionRecord | None = None
        self._open_edition = 0
        self._superseded = False
        self._unfolded: set[str] = set()
        self._changed = 0.0
        """When it was told of another edition last."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self._say(*map(tr, NOTHING))

    # -- what the window calls ---------------------------------------------------

    def show_edition(self, edition: int, in_a_moment: bool = False) -> None:
        """Speak of another edition; 0 for none. `in_a_moment`: its pages come first."""
        if edition == self._edition:
            return
        self._edition = edition
        self.also.hide()
        self._unfolded.clear()
        now = monotonic()
        quickly = now - self._changed < PAUSE / 1000
        self._changed = now
        if edition and self._shown is not None and (in_a_moment or quickly):
            self._timer.start()
        else:
            self._ask()

    def refresh(self) -> None:
        """Something has changed: ask again."""
        self._ask()

    def mark_open(self, edition: int) -> None:
        """This edition is on the screen (0: none): no need to offer to read it."""
        self._open_edition = edition
        self._show_read()

    @property
    def edition(self) -> int:
        """The edition it speaks of."""
        return self._edition

    @property
    def report(self) -> int:
        """The report it speaks of, 0 while it speaks of none, or still of the one before."""
        shown = self._shown
        return shown.report.id if shown is not None and shown.edition.id == self._edition else 0

    @property
    def busy(self) -> bool:
        """Whether it has still to ask."""
        return self._timer.isActive()

    # -- asking ------------------------------------------------------------------

    def _ask(self) -> None:
        self._timer.stop()
        edition = self._edition
        self.notes.show_edition(edition)
        if not edition:
            self._say(*map(tr, NOTHING))
            return
        self._relay.when(
            self._tasks.beside(edition),
            partial(self._got, edition),
            partial(self._got_trouble, edition),
            owner=self,
            what="the record",
        )

    def _got(self, edition: int, beside: EditionBeside) -> None:
        if edition != self._edition:
            return
        report = beside.record.report
        same = self._shown is not None and self._shown.report.id == report.id
        self._show_record(beside.record)
        self.history.show_history(beside.history, edition, report.state)
        self.shown.emit()
        if not same:
            self._related_part.hide()
        # Apart: after an import the relations of the whole library are worked out first.
        self._relay.when(
            self._tasks.related(report.id),
            partial(self._got_related, edition),
            owner=self,
            what=tr("the related reports"),
        )

    def _got_trouble(self, edition: int, sentence: str) -> None:
        if edition == self._edition:
            self._say(tr("This report cannot be shown"), sentence)

    # -- laying out --------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "surface")
        self._title = TitleLabel(lines=4)
        self._title.setProperty("role", "report-title")
        self._subtitle = TitleLabel(lines=4)
        self._subtitle.setProperty("role", "second")
        self._read_button = QPushButton(tr("Read"))
        self._read_button.setProperty("role", "primary")
        self._read_button.setAccessibleName(tr("Read this report"))
        put_tip(self._read_button, tr("Read this report (Enter in the list)"))
        self._read_button.clicked.connect(self._read)
        self._about_button = QPushButton(tr("All about it"))
        self._about_button.setProperty("role", "link")
        self._about_button.setAccessibleName(tr("All about this report"))
        put_tip(self._about_button, tip("about_report") + tr("\nIn the list Space does the same"))
        self._about_button.clicked.connect(self.about_wanted)
        self._correct_button = QPushButton(tr("Correct…"))
        self._correct_button.setProperty("role", "link")
        self._correct_button.setAccessibleName(tr("Correct the record of this report"))
        put_tip(self._correct_button, tip("correct_record"))
        self._correct_button.clicked.connect(self.correct_wanted)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(TIGHT, 0, TIGHT, 0)
        buttons.addWidget(self._read_button)
        buttons.addWidget(self._about_button)
        buttons.addStretch()
        buttons.addWidget(self._correct_button)
        self._newer = QFrame()
        self._newer.setProperty("role", "banner")
        self._newer_text = QLabel()
        self._newer_text.setWordWrap(True)
        self._newer_button = QPushButton(tr("Open the current edition"))
        self._newer_button.setAccessibleName(tr("Open the current edition"))
        self._newer_button.setProperty("role", "link")
        self._newer_button.clicked.connect(self._read_current)
        newer = QVBoxLayout(self._newer)
        newer.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        newer.setSpacing(2)
        newer.addWidget(self._newer_text)
        newer.addWidget(self._newer_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._facts = Facts()
        self._developments_part = Part(tr("Key developments"))
        self.companies = CompaniesPart(self._tasks, self._relay, FEW_COMPANIES)
        self.history = HistoryPart(self._theme, FEW_EDITIONS, bool(self._tasks.read_only))
        self.history.read.connect(self.read)
        self._related_part = Part(tr("Related reports"), inset=0)
        self.also = SeeAlsoPart(self._theme)
        self.notes = NotesPart(self._tasks, self._relay, self._theme)
        column = QVBoxLayout(inside)
        column.setContentsMargins(TIGHT, ROOM, TIGHT, ROOM)
        column.setSpacing(GAP)
        head = QVBoxLayout()
        head.setContentsMargins(TIGHT, 0, TIGHT, 0)
        head.setSpacing(HAIR)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        column.addLayout(head)
        for widget in (self._newer, self._facts):
            inset = QHBoxLayout()
            inset.setContentsMargins(TIGHT, 0, TIGHT, 0)
            inset.addWidget(widget)
            if widget is self._newer:
                column.addLayout(buttons)
            column.addLayout(inset)
        for part in (
            self._developments_part,
            self.history,
            self.companies,
            self._related_part,
            self.also,
            self.notes,
        ):
            column.addWidget(part)
        column.addStretch()
        self.setWidget(inside)

    def _say(self, title: str, text: str) -> None:
        self._shown = None
        self._title.setText(title)
        self._subtitle.setText(text)
        self._subtitle.show()
        self._facts.hide()
        for part in (
            self._developments_part,
            self.history,
            self.companies,
            self._related_part,
        ):
            part.hide()
        self._show_read()

    # -- showing -----------------------------------------------------------------

    def _show_record(self, got: EditionRecord) -> None:
        self._shown = got
        record, edition, report = got.record, got.edition, got.report
        self._title.setText(edition.title or report.title)
        subtitle = record.subtitle or record.headline
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        superseded = edition.state is EditionState.SUPERSEDED
        when = wording.day(got.current_updated)
        self._newer_text.setText(
            tr("Superseded: an edition of {when} is here.", when=when)
            if when
            else tr("Superseded: a newer edition is here.")
        )
        self._superseded = superseded
        pages = wording.counted(edition.pages, "page")
        if edition.unreadable:
            pages += tr(", {unreadable} unreadable", unreadable=wording.number(edition.unreadable))
        state = wording.state(edition.state, report.state).capitalize()
        licence = record.licence or (
            tr("for {licensee}", licensee=got.file.licensee) if got.file.licensee else ""
        )
        self._facts.show_facts(
            (name, value, wording.source(record.sources.get(field, "")))
            for name, value, field in (
                (tr("Last updated"), wording.day(edition.updated) or tr("not stated"), "updated"),
                (tr("State"), wording.joined((state, pages)), ""),
                (tr("Edition"), edition.number, "edition_number"),
                (tr("Publisher"), record.publisher or report.publisher, "publisher"),
                (tr("Country"), record.country or report.country, "country"),
                (tr("Licence"), licence, "licence"),
            )
        )
        self._facts.show()
        self._show_developments()
        self.companies.show_edition(edition.id, record.companies)
        self._show_read()

    def _show_read(self) -> None:
        shown = self._shown is not None
        open_now = self._edition == self._open_edition
        self._read_button.setVisible(shown and not open_now)
        self._about_button.setVisible(shown)
        self._correct_button.setVisible(shown and not self._tasks.read_only)
        # Over its pages an open report says so itself.
        self._newer.setVisible(shown and self._superseded and not open_now)

    def _show_developments(self) -> None:
        assert self._shown is not None
        given = self._shown.record.key_developments
        shown = given if "developments" in self._unfolded else given[:FEW]
        rows: list[QWidget] = []
        rows += [bullet(text) for text in shown]
        if len(given) > FEW:
            rows.append(self._fold("developments", len(given) - len(shown)))
        self._developments_part.show_rows(rows, str(len(given)))

    def _got_related(self, edition: int, related: list[Related]) -> None:
        if edition != self._edition:
            return
        rows: list[QWidget] = []
        for other in related:
            row = related_row(self._theme, other)
            if isinstance(row, Row):
                row.clicked.connect(partial(self.report_wanted.emit, other.report))
            rows.append(row)
        self._related_part.show_rows(rows)

    # -- folding and reading -----------------------------------------------------

    def _fold(self, name: str, rest: int) -> QPushButton:
        button = QPushButton(tr("{rest} more", rest=rest) if rest else tr("Fewer"))
        button.setAccessibleName(folded(name, button.text()))
        button.setProperty("role", "link")
        button.clicked.connect(partial(self._turn, name))
        return button

    def _turn(self, name: str) -> None:
        self._unfolded ^= {name}
        if self._shown is not None:
            self._show_developments()

    def _read(self) -> None:
        self.read.emit(self._edition)

    def _read_current(self) -> None:
        if self._shown is not None:
            self.read.emit(self._shown.current_edition)
