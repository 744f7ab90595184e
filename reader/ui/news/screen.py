"""What is new, week by week, in a tab: what came, what changed, watches, notes to look at.

Runs in the window's thread.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.digest import HEADINGS, NOTES, WATCHES, Answered, Arrived, Digest, Newness, Week
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.glyphs import icon
from reader.ui.language import english, tr
from reader.ui.library.empty import EmptyState
from reader.ui.notes import tallied
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.scrolling import Column
from reader.ui.sidebar.parts import Part, Row
from reader.ui.spoken import spoken
from reader.ui.stack import Stack
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, WIDE, Theme
from reader.ui.titles import TitleLabel

WIDEST = 860
MANY = 30
"""Rows of a part; the rest is a click away."""
EMPTY = (
    english("Nothing came in this week"),
    english(
        "Add PDF files, or watch the folder that you save reports in: what comes is told "
        "here, with what changed in it, what your watches found, and your notes."
    ),
)
EMPTY_THEN = (
    english("Nothing came in that week"),
    english("The arrows above lead to other weeks."),
)


class NewsScreen(Screen):
    """The tab of what is new."""

    kind = "news"

    read = Signal(int)
    """Edition that the reader wants to read."""
    changes_wanted = Signal(int, int, int)
    """Report, older and newer edition of which the reader wants to see what changed."""
    notes_wanted = Signal(int)
    """Edition whose carried notes the reader wants to go through."""
    answer_wanted = Signal(object)
    """`Answered` whose passages the reader wants to see."""
    export_wanted = Signal(str)
    """Week to be written to a file."""

    def __init__(
        self, tasks: Tasks, relay: Relay, theme: Theme, number: int, offered: Sequence[QAction]
    ) -> None:
        """`offered` is what can be done where nothing is new."""
        super().__init__()
        self.setAccessibleName(tr("What is new"))
        self.number = number
        self.digest: Digest | None = None
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._offered = offered
        self._weeks: list[Week] = []
        self._name = ""
        """The week that is wanted, "" for this one."""
        self._asked = 0
        self._waiting = 0
        self._whole: set[str] = set()
        """Headings of parts that are shown whole."""
        self._rows: dict[str, list[Row]] = {}
        self._beside: dict[Row, QWidget] = {}
        """A row that is being made -> itself with a button beside it."""
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        title = TitleLabel(tr("What is new"), 1)
        title.setProperty("role", "report-title")
        self._when = TitleLabel(lines=1)
        self._when.setProperty("role", "second")
        self._earlier = self._arrow(tr("Earlier week"), partial(self._step, 1))
        self._later = self._arrow(tr("Later week"), partial(self._step, -1))
        self._export = QPushButton(tr("Export…"))
        self._export.setAccessibleName(tr("Export this week"))
        self._export.clicked.connect(self._ask_export)
        said = QVBoxLayout()
        said.setSpacing(HAIR)
        said.addWidget(title)
        said.addWidget(self._when)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addLayout(said, 1)
        for widget in (self._earlier, self._later, self._export):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        above = QWidget()
        above.setMaximumWidth(WIDEST)
        above.setLayout(head)
        head.setContentsMargins(ROOM + TIGHT, WIDE, ROOM + TIGHT, GAP)
        self._parts = {
            heading: Part(spoken(heading), inset=0)
            for heading in (*HEADINGS.values(), NOTES, WATCHES)
        }
        inside = QWidget()
        inside.setProperty("role", "surface")
        inside.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(ROOM, 0, ROOM, WIDE)
        column.setSpacing(ROOM)
        for part in self._parts.values():
            column.addWidget(part)
        column.addStretch()
        scroll = Column()
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        scroll.setWidget(inside)
        self._empty = EmptyState()
        # Its buttons stand below each other where it is narrow: it asks for no width.
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stack = Stack()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        row = QHBoxLayout()
        row.addStretch(0)  # the room beside the widest, as the rows below have it
        row.addWidget(above, 1)
        row.addStretch(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self._theme.changed.connect(self._draw)
        self._draw()

    def _arrow(self, name: str, step: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setEnabled(False)
        button.clicked.connect(step)
        return button

    def _draw(self) -> None:
        self._earlier.setIcon(icon(self._theme, "back", "text"))
        self._later.setIcon(icon(self._theme, "forward", "text"))

    # -- what its owner calls ----------------------------------------------------

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return tr("What is new")

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting > 0

    def focus_inside(self) -> None:
        """Go on with the keyboard at the first row."""
        rows = self.rows
        if rows:
            rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._empty.focus_first()

    @property
    def rows(self) -> list[Row]:
        """All that can be clicked, from the top down."""
        return [row for rows in self._rows.values() for row in rows]

    def refresh(self) -> None:
        """Ask anew for the week that is shown."""
        self._asked += 1
        self._waiting += 2
        self._relay.when(
            self._tasks.digesting.weeks(), self._got_weeks, self._failed, self, "the weeks"
        )
        self._relay.when(
            self._tasks.digesting.week(self._name),
            partial(self._got, self._asked),
            self._failed,
            self,
            tr("what is new"),
        )

    # -- within ------------------------------------------------------------------

    def _failed(self, sentence: str) -> None:
        self._waiting -= 1
        self._empty.say(tr("What is new cannot be said"), sentence)
        self._stack.setCurrentIndex(1)

    def _got_weeks(self, weeks: list[Week]) -> None:
        self._waiting -= 1
        self._weeks = weeks
        self._allow()

    def _got(self, asked: int, digest: Digest) -> None:
        self._waiting -= 1
        if asked != self._asked or digest == self.digest:
            return
        held = self.isAncestorOf(self.focusWidget() or self)
        self.digest = digest
        self._show()
        self._allow()
        if held and self.isVisible():
            self.focus_inside()

    def _allow(self) -> None:
        here = self._place
        self._earlier.setEnabled(bool(self._weeks) and here + 1 < len(self._weeks))
        self._later.setEnabled(here > 0)

    @property
    def _place(self) -> int:
        """Where the week that is shown stands among those in which something came."""
        shown = self.digest.week.name if self.digest else ""
        names = [week.name for week in self._weeks]
        return names.index(shown) if shown in names else 0

    def _step(self, by: int) -> None:
        place = self._place + by
        if 0 <= place < len(self._weeks):
            self._name = "" if place == 0 else self._weeks[place].name
            self._whole.clear()
            self.refresh()

    def _ask_export(self) -> None:
        if self.digest is not None:
            self.export_wanted.emit(self.digest.week.name)

    def _show_whole(self, heading: str) -> None:
        self._whole.add(heading)
        self._show()
        self._rows[heading][MANY].setFocus()

    def _show(self) -> None:
        digest = self.digest
        assert digest is not None
        week = digest.week
        days = tr("{date} to {date2}", date=wording.day(week.first), date2=wording.day(week.last))
        self._when.setText(wording.joined((days, tr("week {name}", name=int(week.name[-2:])))))
        for newness, heading in HEADINGS.items():
            came = digest.of(newness)
            rows = [self._arrived(one) for one in came[: self._most(heading)]]
            self._fill(heading, rows, len(came))
        self._fill(NOTES, [self._asking(one) for one in digest.asking], len(digest.asking))
        answered = digest.answered[: self._most(WATCHES)]
        self._fill(WATCHES, [self._answered(one) for one in answered], len(digest.answered))
        nothing = not digest.arrived and not digest.answered
        if nothing and self._name:
            self._empty.say(tr(EMPTY_THEN[0]), tr(EMPTY_THEN[1]))
        elif nothing:
            offered = [action for action in self._offered if action.isEnabled()]
            self._empty.say(tr(EMPTY[0]), tr(EMPTY[1]), offered)
        self._export.setEnabled(not nothing)
        self._stack.setCurrentIndex(1 if nothing else 0)

    def _most(self, heading: str) -> int:
        return 10_000 if heading in self._whole else MANY

    def _fill(self, heading: str, rows: list[Row], whole: int) -> None:
        self._rows[heading] = rows
        shown: list[QWidget] = [self._beside.pop(row, row) for row in rows]
        if whole > len(rows):
            every = QPushButton(tr("Show all {whole}", whole=wording.number(whole)))
            every.setAccessibleName(
                tr("Show all {whole}: {heading}", whole=wording.number(whole), heading=heading)
            )
            every.setProperty("role", "link")
            every.clicked.connect(partial(self._show_whole, heading))
            shown.append(every)
        self._parts[heading].show_rows(shown, wording.number(whole))

    def _arrived(self, one: Arrived) -> Row:
        came = wording.counted(one.editions, "edition") if one.editions > 1 else ""
        pages = wording.counted(one.pages, "page")
        below = [wording.joined((came, pages)), spoken(one.changes), tallied.line(one.notes)]
        if one.newness is Newness.REPORT:
            below = [wording.joined((came, pages))]
        row = Row(
            self._theme,
            one.title,
            wording.day(one.updated),
            wording.joined(below),
            strong=True,
        )
        row.clicked.connect(partial(self.read.emit, one.edition))
        if one.older:
            beside = self._beside[row] = QWidget()
            changed = QPushButton(tr("What changed"))
            changed.setAccessibleName(tr("What changed in {title}", title=one.title))
            changed.setProperty("role", "link")
            pair = one.report, one.older, one.edition
            changed.clicked.connect(partial(self.changes_wanted.emit, *pair))
            line = QHBoxLayout(beside)
            line.setContentsMargins(0, 0, HAIR, 0)
            line.addWidget(row, 1)
            line.addWidget(changed, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _asking(self, one: Arrived) -> Row:
        asks = tr("{notes} to look at", notes=wording.counted(one.notes.asks, "note"))
        row = Row(self._theme, one.title, asks, tallied.line(one.notes), amber=True)
        row.clicked.connect(partial(self.notes_wanted.emit, one.edition))
        return row

    def _answered(self, one: Answered) -> Row:
        place = wording.joined((one.title, wording.day(one.updated), wording.page(one.page)))
        found = wording.counted(one.passages, "passage")
        if one.before >= 0:
            before = wording.number(one.before)
            found = tr("{found}, {before} in the edition before", found=found, before=before)
        row = Row(self._theme, wording.quoted(one.name), found, place)
        row.clicked.connect(partial(self.answer_wanted.emit, one))
        return row
