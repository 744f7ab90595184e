"""The left column while a report is open: its contents, and the hits in it.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model.hit import Answer, Hit
from reader.ui import wording
from reader.ui.covers import Covers
from reader.ui.search.hits import lines_of_report
from reader.ui.search.listing import HitList
from reader.ui.theme import GAP, HAIR, TIGHT, Theme


class ReportColumn(QWidget):
    """Contents and hits of one open report."""

    hit_chosen = Signal(object)
    """`Hit` to go to."""

    def __init__(
        self, contents: QWidget, covers: Covers, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Contents of the report")
        self._buttons = QButtonGroup(self)
        segments = QHBoxLayout()
        segments.setContentsMargins(GAP, GAP, GAP, TIGHT)
        segments.setSpacing(HAIR)
        for place, name in enumerate(("Contents", "Hits")):
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
        self.list.setAccessibleName("Hits in this report")
        self.list.chosen.connect(self._choose)
        self.list.pressed_hit.connect(self.hit_chosen)
        self.list.opened.connect(self.hit_chosen)
        self._none = QLabel("Ctrl+F searches this report. What is found stands here.")
        self._none.setProperty("role", "second")
        self._none.setWordWrap(True)
        hits = QWidget()
        column = QVBoxLayout(hits)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        note = QHBoxLayout()
        note.setContentsMargins(GAP, 0, GAP, TIGHT)
        note.addWidget(self._none)
        column.addLayout(note)
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(contents)
        self._stack.addWidget(hits)
        self._buttons.idClicked.connect(self._stack.setCurrentIndex)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(segments)
        column.addWidget(self._stack, 1)

    def show_hits(self, answer: Answer | None) -> None:
        """Show the hits in this report; None when nothing is asked."""
        before = self.list.blockSignals(True)
        self.list.show_lines(lines_of_report(answer.hits) if answer else [])
        self.list.blockSignals(before)
        button = self._buttons.button(1)
        button.setText(f"Hits {wording.number(answer.total)}" if answer else "Hits")
        button.setAccessibleName(button.text())
        if answer is None:
            self._none.setText("Ctrl+F searches this report. What is found stands here.")
        elif not answer.hits:
            self._none.setText(f"“{answer.understood or answer.question.text}” is not in it.")
        self._none.setVisible(answer is None or not answer.hits)

    def show_side(self, name: str) -> None:
        """Show "contents" or "hits"."""
        place = ("contents", "hits").index(name)
        self._buttons.button(place).setChecked(True)
        self._stack.setCurrentIndex(place)

    def _choose(self, hit: Hit) -> None:
        if self.list.hasFocus():  # moved there by keys
            self.hit_chosen.emit(hit)
