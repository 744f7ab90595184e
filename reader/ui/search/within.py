"""The left column while a report is open: its contents, its pages, and the hits in it.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.hit import Answer, Hit
from reader.ui import wording
from reader.ui.covers import Covers
from reader.ui.language import english, tr
from reader.ui.search.hits import lines_of_report
from reader.ui.search.listing import HitList
from reader.ui.stack import Stack
from reader.ui.theme import GAP, HAIR, TIGHT, Theme

SIDES = ("contents", "pages", "hits")
NOTHING = english("Ctrl+F finds what you type in this report. What is found stands here.")


def stacked(upper: QWidget, lower: QWidget) -> QWidget:
    """One above the other; the upper one has the room."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(upper, 1)
    column.addWidget(lower)
    return both


class ReportColumn(QWidget):
    """Contents, pages and hits of one open report."""

    hit_chosen = Signal(object)
    """`Hit` to go to."""

    def __init__(
        self, contents: QWidget, pages: QWidget, matches: QWidget, covers: Covers, theme: Theme
    ) -> None:
        """`pages` are the small pictures, `matches` the list of what is found as it is typed."""
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Contents of the report"))
        self._buttons = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setContentsMargins(GAP, GAP, GAP, TIGHT)
        segments.setSpacing(HAIR)
        for place, name in enumerate((tr("Contents"), tr("Pages"), tr("Hits"))):
            button = QPushButton(name)
            button.setProperty("role", "segment")
            button.setAccessibleName(name)
            button.setCheckable(True)
            self._buttons.addButton(button, place)
            segments.addWidget(button)
        segments.addStretch()
        self._buttons.button(0).setChecked(True)
        self.list = HitList(covers, theme, brief=True)
        self.list.setProperty("role", "side")
        self.list.setAccessibleName(tr("Hits in this report"))
        self.list.chosen.connect(self._choose)
        self.list.pressed_hit.connect(self.hit_chosen)
        self.list.opened.connect(self.hit_chosen)
        self._matches = matches
        self._before = ""
        """What was shown when the hits came, "" if the reader chose them."""
        self._about = QLabel(tr(NOTHING))
        self._about.setProperty("role", "second")
        self._about.setWordWrap(True)
        hits = QWidget()
        column = QVBoxLayout(hits)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        note = QHBoxLayout()
        note.setContentsMargins(GAP, 0, GAP, TIGHT)
        note.addWidget(self._about)
        column.addLayout(note)
        self._lists = Stack()
        self._lists.addWidget(self.list)
        self._lists.addWidget(matches)
        self._lists.hide()
        column.addWidget(self._lists, 1)
        column.addStretch()
        self._stack = Stack()
        for side in (contents, pages, hits):
            self._stack.addWidget(side)
        self._buttons.idClicked.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(segments)
        column.addWidget(self._stack, 1)

    def show_hits(self, answer: Answer | None) -> None:
        """Show an answer's hits in this report; None when nothing is asked."""
        before = self.list.blockSignals(True)
        self.list.show_lines(lines_of_report(answer.hits) if answer else [])
        self.list.blockSignals(before)
        self._lists.setCurrentWidget(self.list)
        asked = (answer.understood or answer.question.text) if answer else ""
        self._count(
            answer.total if answer else 0,
            tr("“{asked}” is not in it.", asked=asked) if answer else "",
        )

    def show_matches(self, total: int, none: str) -> None:
        """Show the list of matches, so many so far; `none` says why there is none.

        It is "" if nothing is looked for.
        """
        if none:
            self._lists.setCurrentWidget(self._matches)
        self._count(total, none)

    def show_side(self, name: str) -> None:
        """Show "contents", "pages" or "hits"."""
        if name == "hits" != self.side:
            self._before = self.side
        place = SIDES.index(name)
        self._buttons.button(place).setChecked(True)
        self._stack.setCurrentIndex(place)

    def leave_hits(self) -> None:
        """Nothing is looked for any more: show again what stood there before the hits."""
        if self.side == "hits" and self._before:
            self.show_side(self._before)
        self._before = ""

    @property
    def side(self) -> str:
        """What is shown."""
        return SIDES[self._stack.currentIndex()]

    def _count(self, total: int, none: str) -> None:
        """Say how many there are; `none` says that something asked for is not there, if so."""
        self._about.setText(wording.counted(total, "hit") if total else none or tr(NOTHING))
        self._lists.setVisible(total > 0)  # nothing to see there, and nothing for the keyboard

    def _choose(self, hit: Hit) -> None:
        if self.list.hasFocus():  # moved there by keys
            self.hit_chosen.emit(hit)
