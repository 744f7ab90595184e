"""The tab of what changed between two editions of a report.

It asks for the update history and the comparison, and stays usable while that is worked
out. The list is at the left, both editions' pages stand beside it. Runs in the window's
thread.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
)

from reader.model.carried import CarriedRow
from reader.model.changewords import summary_lines
from reader.model.report import Edition, HistoryRow
from reader.tasks.comparing import Compared
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.changes.head import ChangesHead
from reader.ui.changes.listing import ChangeList
from reader.ui.changes.noterows import CarriedNoteRow, note_rows
from reader.ui.changes.pages import ChangePages
from reader.ui.changes.rows import ALL, Listed, counts_of, narrowed, rows_of
from reader.ui.language import english, tr
from reader.ui.library.empty import EmptyState
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.spoken import spoken
from reader.ui.stack import Stack
from reader.ui.theme import BAR_HEIGHT, GAP, ROOM, TIGHT, Theme

LIST = 400
LEAST_LIST = 280
COMPARING = english("The editions are being compared…")
NOTHING = english("Nothing changed that could be found.")
ALL_THE_SAME = english("Nothing changed: text, figures and tables are the same in both.")
ONE_ONLY = english("This report has one edition only: there is nothing to compare it with.")


class ChangesScreen(Screen):
    """What changed between two editions of one report."""

    kind = "changes"

    export_wanted = Signal()
    note_wanted = Signal(int)
    """The newer edition, in which a note is to be placed again."""
    renamed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        relay: Relay,
        theme: Theme,
        number: int,
        report: int,
        steps: Sequence[QAction],
    ) -> None:
        """`steps` are the actions that go to the previous and to the next change."""
        super().__init__()
        self.setAccessibleName(tr("What changed"))
        self.number = number
        self.report = report
        self.compared: Compared | None = None
        self._tasks = tasks
        self._relay = relay
        self._history: list[HistoryRow] = []
        self._wanted = (0, 0)
        self._asking = 0
        self._rows: list[Listed] = []
        self._notes: list[CarriedRow] = []
        self._lay_out(theme, steps)

    # -- what its owner calls ----------------------------------------------------

    def compare(self, older: int = 0, newer: int = 0) -> None:
        """Compare two editions, 0 for the newest and the one before."""
        self._wanted = (older, newer)
        self._say_comparing()
        self.refresh()

    def refresh(self) -> None:
        """Editions may have come, gone or changed: ask for them, then for what changed."""
        self._relay.when(
            self._tasks.history(self.report),
            self._got_history,
            self._complain,
            owner=self,
            what="the editions",
        )

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) change."""
        self.list.step(by)

    def turn_together(self) -> None:
        """Scroll both editions together, or each on its own."""
        self._together.click()

    @property
    def about(self) -> int:
        """The newer of both editions, 0 while that is not known."""
        return self._wanted[1]

    @property
    def pair(self) -> tuple[int, int]:
        """Both editions, the older one first."""
        return self._wanted

    @property
    def busy(self) -> bool:
        """Whether the comparison, or a page of it in view, is still to come."""
        return bool(self._asking) or (self.isVisible() and self.pages.busy)

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        title = self.compared.newer.title if self.compared is not None else ""
        return tr("What changed: {title}", title=title) if title else tr("What changed")

    def put_away(self) -> bool:
        """Escape clears the filter first."""
        if self.head.field.text():
            self.head.field.clear()
            return True
        return False

    def focus_inside(self) -> None:
        """Go on with the keyboard in the list."""
        self.list.setFocus()

    def close_screen(self) -> None:
        """The tab goes."""
        self.pages.close_pages()

    # -- laying out --------------------------------------------------------------

    def _lay_out(self, theme: Theme, steps: Sequence[QAction]) -> None:
        bar = self._make_bar(steps)  # first, so that the keyboard comes to it first
        self.head = ChangesHead(theme)
        self.head.narrowed.connect(self._narrow)
        self.head.ordered.connect(self._order)
        self.list = ChangeList(theme)
        self.pages = ChangePages(self._tasks, self._relay, theme)
        self.list.chosen.connect(self.pages.go_to)
        self.list.entered.connect(self._enter)
        self.none = QLabel()
        self.none.setProperty("role", "second")
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setContentsMargins(ROOM, GAP, ROOM, GAP)
        self._below = Stack()
        self._below.addWidget(self.list)
        self._below.addWidget(self.none)
        side = QFrame()
        side.setProperty("role", "surface")
        side.setMinimumWidth(LEAST_LIST)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(self.head)
        column.addWidget(line)
        column.addWidget(self._below, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(side)
        both.addWidget(self.pages)
        both.setStretchFactor(1, 1)
        both.setSizes([LIST, 3 * LIST])
        self._trouble = EmptyState()
        self._stack = Stack()
        self._stack.addWidget(both)
        self._stack.addWidget(self._trouble)
        self._both = both
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._stack, 1)
        self._together.toggled.connect(self._turn_together)
        self._together.setChecked(True)

    def _make_bar(self, steps: Sequence[QAction]) -> QFrame:
        self.older, self.newer = QComboBox(), QComboBox()
        for box, name in ((self.older, tr("Older edition")), (self.newer, tr("Newer edition"))):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._choose)
        arrow = QLabel("→")
        arrow.setProperty("role", "second")
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(GAP, 0, GAP, 0)
        row.setSpacing(TIGHT)
        for widget in (self.older, arrow, self.newer):
            row.addWidget(widget)
        row.addStretch(1)
        for action, text in zip(steps, (tr("↑ Previous"), tr("Next ↓")), strict=True):
            button = QPushButton(text)
            button.setAccessibleName(action.text())
            keys = action.shortcut().toString()
            button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        self._together = QToolButton()
        self._together.setText(tr("Scroll together"))
        self._together.setAccessibleName(tr("Scroll both editions together"))
        self._together.setToolTip(tr("Both sides move together, section by section"))
        self._together.setCheckable(True)
        self._export = QPushButton(tr("Export…"))
        self._export.setAccessibleName(tr("Export what changed"))
        self._export.clicked.connect(self.export_wanted)
        self._export.setEnabled(False)
        row.addWidget(self._together)
        row.addWidget(self._export)
        return bar

    # -- asking and showing ------------------------------------------------------

    def _got_history(self, history: list[HistoryRow]) -> None:
        self._history = history
        if len(history) < 2:
            self._complain(tr(ONE_ONLY))
            return
        editions = [row.edition for row in history]
        ids = [edition.id for edition in editions]
        older, newer = self._wanted
        if newer not in ids:
            place = ids.index(older) if older in ids else 1
            newer = ids[max(0, place - 1)]
        if older not in ids or older == newer:
            place = ids.index(newer)
            older = ids[place + 1] if place + 1 < len(ids) else ids[place - 1]
        if ids.index(older) < ids.index(newer):
            older, newer = newer, older
        for box, chosen in ((self.older, older), (self.newer, newer)):
            box.clear()
            for edition in editions:
                box.addItem(named(edition), edition.id)
            box.setCurrentIndex(ids.index(chosen))
        self._ask(older, newer)

    def _choose(self) -> None:
        """The reader has chosen another edition; the other one gives way where it is the same."""
        older, newer = self.older.currentData(), self.newer.currentData()
        ids = [row.edition.id for row in self._history]
        if older == newer:
            at = ids.index(older)
            if self.sender() is self.older:
                newer = ids[max(0, at - 1)]
            else:
                older = ids[min(at + 1, len(ids) - 1)]
        if older == newer:  # at the end of the history
            older, newer = (ids[1], ids[0]) if ids[0] == newer else (ids[-1], ids[-2])
        self.compare(older, newer)

    def _ask(self, older: int, newer: int) -> None:
        same = self.compared is not None and (older, newer) == (
            self.compared.older.id,
            self.compared.newer.id,
        )
        self._wanted = (older, newer)
        self._stack.setCurrentWidget(self._both)
        if not same:
            self.compared = None
            self._say_comparing()
            by_id = {row.edition.id: row.edition for row in self._history}
            self.pages.show_editions(by_id[older], by_id[newer])
        self._asking += 1
        self._relay.when(
            self._tasks.comparing.between(older, newer),
            partial(self._take, (older, newer)),
            partial(self._fail, (older, newer)),
            owner=self,
            what="what changed",
        )

    def _say_comparing(self) -> None:
        """Say that it is worked out, unless there is something to show."""
        if self.compared is None:
            self._export.setEnabled(False)
            self.head.say(tr(COMPARING), "", "")
            self.head.chips.hide()
            self.none.setText("")
            self._show_rows([])

    def _take(self, pair: tuple[int, int], compared: Compared) -> None:
        self._asking -= 1
        if pair != self._wanted:
            return
        if compared == self.compared:
            return
        self.compared = compared
        self._export.setEnabled(True)
        older, newer = compared.older, compared.newer
        self._notes = []
        pages = tr(
            "{pages} and {pages2}",
            pages=wording.number(newer.pages),
            pages2=wording.counted(older.pages, "page"),
        )
        counts = wording.joined((pages, *map(spoken, summary_lines(compared.comparison.summary))))
        self.head.say(
            tr("{named} compared with {named2}", named=named(newer), named2=named(older)),
            counts,
            spoken(compared.trouble),
        )
        self._list()
        self.head.chips.show()
        self.pages.show_compared(compared)
        self._narrow()
        self.renamed.emit()
        self.ask_notes()

    def ask_notes(self) -> None:
        """Ask what became of the reader's notes."""
        if self.compared is not None:
            newer = self.compared.newer.id
            self._relay.when(
                self._tasks.carrying.of_edition(newer),
                partial(self._take_notes, newer),
                owner=self,
                what="the notes that were carried",
            )

    def _take_notes(self, newer: int, rows: list[CarriedRow]) -> None:
        if newer == self._wanted[1] and rows != self._notes:
            self._notes = rows
            self._list()
            self._narrow()

    def _list(self) -> None:
        """Put changes and notes into one list."""
        compared = self.compared
        if compared is None:
            return
        changes = compared.comparison.changes
        self._rows = [*rows_of(changes, *compared.labels, self.head.by_page)]
        notes = note_rows(self._notes, compared.older.id, len(self._rows))
        self._rows += notes
        self.head.chips.show_counts(counts_of(self._rows))
        if self.head.group not in counts_of(self._rows):
            self.head.chips.choose(ALL)

    def _order(self) -> None:
        """The reader wants another order; the change that was chosen stays so."""
        self._list()
        self._narrow()

    def _fail(self, pair: tuple[int, int], sentence: str) -> None:
        self._asking -= 1
        if pair == self._wanted:
            self._complain(sentence)

    def _complain(self, sentence: str) -> None:
        again = QAction(tr("Try again"), self._trouble)
        again.triggered.connect(self.refresh)
        self._trouble.say(tr("These editions cannot be compared"), sentence, [again])
        self._stack.setCurrentWidget(self._trouble)

    def _narrow(self) -> None:
        if self.compared is None:
            return
        shown = narrowed(self._rows, self.head.group, self.head.field.text())
        if not self._rows:
            # Where tables could not be compared, they are not known to be the same.
            self.none.setText(tr(NOTHING if self.compared.trouble else ALL_THE_SAME))
        else:
            self.none.setText(tr("No change fits the filter."))
        self._show_rows(shown)

    def _show_rows(self, rows: list[Listed]) -> None:
        self.list.show_rows(rows)
        self._below.setCurrentWidget(self.list if rows else self.none)

    def _turn_together(self, on: bool) -> None:
        self._together.setText(tr("Scroll together ✓") if on else tr("Scroll together"))
        self.pages.together.turn(on, self.pages.newer.viewer if on else None)

    def _enter(self, row: Listed) -> None:
        """Go on in the pages of a change; a note that is lost is placed again."""
        if isinstance(row, CarriedNoteRow) and row.row.new is None:
            self.note_wanted.emit(row.row.edition)
            return
        (self.pages.newer if row.new_at else self.pages.older).viewer.setFocus()


def named(edition: Edition) -> str:
    """An edition by its date, or by its number where it has none."""
    return wording.day(edition.updated) or edition.number or tr("edition {id}", id=edition.id)
