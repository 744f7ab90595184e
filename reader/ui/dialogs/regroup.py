"""Joining reports, moving or splitting off an edition: what will be is seen before it is done.

Modeless, beside the work. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.grouping import Member, Outlook, Prospect
from reader.model.report import ReportRow
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.scrolling import Area
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT
from reader.ui.titles import TitleLabel

REPORT = int(Qt.ItemDataRole.UserRole)
LEAST = 64
"""Pixels of a list on a small screen: a report and the beginning of the next."""
MOST = 200
"""Reports that are offered; more are found by typing."""


class Deed(Enum):
    """What the dialog is for: its title, what is said below it, and what its button says."""

    JOIN = (
        english("Join with another report"),
        english("All editions become editions of the report that you choose."),
        english("Join"),
    )
    JOIN_THESE = (
        english("Join these reports"),
        english("All their editions become editions of one report."),
        english("Join"),
    )
    MOVE = (
        english("Move this edition to another report"),
        english("Only this edition moves. Its notes, tags and your place in it stay with it."),
        english("Move"),
    )
    SPLIT = (
        english("Make this edition a report of its own"),
        english("Later imports keep it apart. Its notes, tags and your place in it stay with it."),
        english("Split off"),
    )

    @property
    def picks(self) -> bool:
        """Whether a report is to be chosen first."""
        return self in (Deed.JOIN, Deed.MOVE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader wants to be done."""

    deed: Deed
    editions: tuple[int, ...]
    """One that moves or is split off, or one of each report that is joined."""
    reports: tuple[int, ...]
    """Theirs."""
    into: int = 0
    """The report that they come to; 0: none is chosen, or one of its own."""


class RegroupDialog(Dialog):
    """A report to choose where one is needed, what will be, and a button that does it."""

    asked = Signal(object)
    """The `Wish` that is to be shown as it will be."""
    wanted = Signal(object)
    """The `Wish` that is to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(640, 600)
        self._wish = Wish(Deed.SPLIT, (), ())
        self._rows: list[ReportRow] = []
        self._title = TitleLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel()
        self._text.setProperty("role", "second")
        self._text.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Words of the other report’s title, country or publisher"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self._go_on)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Reports"))
        self.list.setMinimumHeight(LEAST)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(self._go_on)
        self._above = QLabel(tr("How it will be"))
        self._above.setProperty("role", "heading")
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
        self._inside.setSpacing(HAIR)
        inside = QWidget()
        inside.setProperty("role", "surface")
        inside.setLayout(self._inside)
        self.view = Area()
        self.view.setAccessibleName(tr("How it will be"))
        self.view.setWidgetResizable(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(inside)
        self.view.setMinimumHeight(LEAST)
        self._odd = QLabel()
        self._odd.setProperty("role", "superseded")
        self._odd.setWordWrap(True)
        self._odd.setTextFormat(Qt.TextFormat.PlainText)
        self._said = QLabel()
        self._said.setProperty("role", "trouble")
        self._said.setWordWrap(True)
        self.do = QPushButton()
        self.do.setProperty("role", "primary")
        self.do.clicked.connect(self._want)
        leave = QPushButton(tr("Cancel"))
        leave.setAccessibleName(tr("Cancel"))
        leave.clicked.connect(self.close)
        for button in (self.do, leave):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(leave)
        buttons.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        for widget in (self._title, self._text, self.line):
            column.addWidget(widget)
        column.addWidget(self.list, 2)
        column.addWidget(self._above)
        column.addWidget(self.view, 3)
        for label in (self._odd, self._said):
            column.addWidget(label)
        column.addLayout(buttons)

    # -- what its owner calls ----------------------------------------------------

    def begin(self, wish: Wish, named: str, rows: Sequence[ReportRow]) -> None:
        """Ask about other editions; `named` says which, `rows` are the reports to choose from."""
        self._rows = list(rows)
        self.line.clear()  # before the wish is kept: another filter chooses nothing
        self._wish = wish
        title, text, do = (tr(said) for said in wish.deed.value)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(f"{title}: {named}" if named else title)
        self._text.setText(text)
        self.do.setText(do)
        self.do.setAccessibleName(do)
        for widget in (self.line, self.list):
            widget.setVisible(wish.deed.picks)
        self.say("")
        self._show(None)
        if wish.deed.picks:
            self._filter("")
            self.line.setFocus()
        else:
            self.asked.emit(wish)
            self.do.setFocus()

    def show_prospect(self, wish: Wish, prospect: Prospect) -> None:
        """Show what will be, if it is still what is wanted."""
        if wish == self._wish:
            self._show(prospect)

    def say(self, sentence: str) -> None:
        """Say what went wrong."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    # -- within ------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        kept = [row for row in self._rows if all(word in _searched(row) for word in words)]
        self.list.clear()
        for row in kept[:MOST]:
            about = (
                row.report.country,
                row.report.publisher,
                wording.counted(row.editions, "edition"),
            )
            item = QListWidgetItem(f"{row.title}\n{wording.joined(about)}", self.list)
            item.setData(REPORT, row.report.id)
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + GAP))
            item.setToolTip(row.title)
        # Only what was looked for is chosen for the reader.
        self.list.setCurrentRow(0 if kept and words else -1)
        if not (kept and words):
            self._choose(None)

    def _choose(self, item: QListWidgetItem | None, _: QListWidgetItem | None = None) -> None:
        into = item.data(REPORT) if item is not None else 0
        self._wish = Wish(self._wish.deed, self._wish.editions, self._wish.reports, into)
        self._show(None)
        if into:
            self.asked.emit(self._wish)

    def _show(self, prospect: Prospect | None) -> None:
        while (item := self._inside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.do.setEnabled(prospect is not None)
        for report in prospect.reports if prospect else ():
            self._inside.addWidget(_head(report))
            for member in report.members:
                self._inside.addWidget(_row(member, report))
        if prospect is None:
            nothing = QLabel(tr("Choose a report above.") if self._wish.deed.picks else "")
            nothing.setProperty("role", "second")
            self._inside.addWidget(nothing)
        self._inside.addStretch()
        warnings = prospect.warnings if prospect else ()
        self._odd.setText("\n".join(map(spoken, warnings)))
        self._odd.setVisible(bool(warnings))

    def _go_on(self) -> None:
        """A report is chosen: go on to the button."""
        self.do.setFocus()

    def _want(self) -> None:
        if self.do.isEnabled():
            self.wanted.emit(self._wish)


def _searched(row: ReportRow) -> str:
    return f"{row.title} {row.report.country} {row.report.publisher}".casefold()


def _head(report: Outlook) -> QWidget:
    about = wording.joined((report.country, report.publisher))
    title = TitleLabel(report.title)
    title.setProperty("role", "heading")
    below = QLabel(about)
    below.setProperty("role", "second")
    below.setTextFormat(Qt.TextFormat.PlainText)
    head = QFrame()
    head.setAccessibleName(wording.joined((report.title, about)))
    column = QVBoxLayout(head)
    column.setContentsMargins(0, TIGHT, 0, HAIR)
    column.setSpacing(2)
    column.addWidget(title)
    below.setVisible(bool(about))
    column.addWidget(below)
    return head


def _row(member: Member, report: Outlook) -> QWidget:
    """An edition: its date, its title where it is another one, its state, whether it comes."""
    state = tr("current") if member.current else tr("superseded")
    coming = tr("comes here") if member.moved and report.report else ""
    date = QLabel(wording.day(member.updated) or tr("no date"))
    date.setMinimumWidth(date.fontMetrics().horizontalAdvance("27 May 2025 ") + GAP)
    title = TitleLabel(member.title if member.title != report.title else "", 1)
    said = QLabel(wording.joined((wording.counted(member.pages, "page"), state)))
    said.setProperty("role", "second" if member.current else "superseded")
    row = QFrame()
    row.setAccessibleName(wording.joined((date.text(), member.title, state, coming)))
    line = QHBoxLayout(row)
    line.setContentsMargins(GAP, 0, 0, 0)
    line.setSpacing(TIGHT)
    line.addWidget(date)
    line.addWidget(title, 1)
    if coming:
        comes = QLabel(coming)
        comes.setProperty("role", "moved")
        line.addWidget(comes)
    line.addWidget(said)
    return row
