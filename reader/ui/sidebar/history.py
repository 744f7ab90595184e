"""The update history as rows: in the right column, and on a report's own page.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from reader.model.report import EditionState, HistoryRow, ReportState
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.sidebar.parts import WHAT_CHANGED, Part, Row, said_pages
from reader.ui.spoken import spoken
from reader.ui.theme import Theme


class HistoryPart(Part):
    """A report's editions, newest first: what changed, the publisher's note, and a menu."""

    read = Signal(int)
    """Edition that the reader wants to read."""
    changes_wanted = Signal(int, int, int)
    """Report, older and newer edition whose changes the reader wants to see."""
    beside_wanted = Signal(int)
    """An edition that the reader wants to see beside the one that is spoken of."""
    redate_wanted = Signal(int)
    move_wanted = Signal(int)
    split_wanted = Signal(int)
    """Edition that is to have another date, another report, or one of its own."""

    def __init__(self, theme: Theme, few: int, read_only: bool) -> None:
        """`few` rows are shown before "n more"."""
        super().__init__(tr("Update history"), inset=0)
        self.shown: Sequence[HistoryRow] = ()
        self._theme = theme
        self._few = few
        self._read_only = read_only
        self._edition = 0
        self._state = ReportState.LIVE
        self._unfolded = False

    def show_history(self, history: Sequence[HistoryRow], edition: int, state: ReportState) -> None:
        """Show the editions of a report in this state, seen from one of them."""
        if edition != self._edition:
            self._unfolded = False
        self.shown, self._edition, self._state = history, edition, state
        self._show()

    def _show(self) -> None:
        given = self.shown
        first = given if self._unfolded else given[: self._few]
        here = [row for row in given[len(first) :] if row.edition.id == self._edition]
        rows: list[QWidget] = [self._row(entry) for entry in [*first, *here]]
        if len(given) > self._few:
            rows.append(self._fold(len(given) - len(first) - len(here)))
        self.show_rows(rows, wording.counted(len(given), "edition"))

    def _row(self, entry: HistoryRow) -> Row:
        there, alone = entry.edition, len(self.shown) == 1
        here = there.id == self._edition
        row = Row(
            self._theme,
            wording.day(there.updated) or there.number or tr("no date"),
            wording.joined((said_pages(there.pages), wording.state(there.state, self._state))),
            wording.joined((tr("shown here") if here and not alone else "", spoken(entry.changes))),
            tr("Publisher: {note}", note=entry.note) if entry.note else "",
            link=tr(WHAT_CHANGED) if entry.older else "",
            strong=here,
            amber=there.state is EditionState.SUPERSEDED,
        )
        row.clicked.connect(partial(self.read.emit, there.id))
        row.linked.connect(partial(self.changes_wanted.emit, there.report, entry.older, there.id))
        if not alone:
            row.setToolTip(spoken(entry.reason))
            row.setAccessibleDescription(spoken(entry.reason))
        self._add_actions(row, there.id, alone)
        return row

    def _add_actions(self, row: Row, edition: int, alone: bool) -> None:
        """What can be done with an edition, in the menu of its row."""
        offered = []
        if edition != self._edition:
            offered.append((tr("Open beside"), self.beside_wanted))
        if not self._read_only:
            offered.append((tr("Another date…"), self.redate_wanted))
            offered.append((tr("Move to another report…"), self.move_wanted))
            if not alone:
                offered.append((tr("Make it a report of its own…"), self.split_wanted))
        for text, signal in offered:
            action = QAction(text, row)
            action.triggered.connect(partial(signal.emit, edition))
            row.addAction(action)
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _fold(self, rest: int) -> QPushButton:
        button = QPushButton(tr("{rest} more", rest=rest) if rest else tr("Fewer"))
        button.setAccessibleName(tr("History: {text}", text=button.text()))
        button.setProperty("role", "link")
        button.clicked.connect(self._turn)
        return button

    def _turn(self) -> None:
        self._unfolded = not self._unfolded
        self._show()
