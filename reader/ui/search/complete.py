"""The line below an answer that says what was searched, and how much of it.

Runs in the window's thread.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.model.hit import Answer
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import GAP, ROOM, TIGHT
from reader.ui.titles import TitleLabel


class Complete(QWidget):
    """The line; what is missing can be looked at."""

    why = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._textless = 0
        self._answer: Answer | None = None
        self._text = TitleLabel(lines=3)
        self._text.setProperty("role", "second")
        self._why = QPushButton(tr("What is missing?"))
        self._why.setProperty("role", "link")
        self._why.setAccessibleName(tr("Show what could not be searched"))
        self._why.clicked.connect(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, TIGHT, GAP, TIGHT)
        row.addWidget(self._text, 1)
        row.addWidget(self._why)
        self.show_answer(None)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def asks_why(self) -> bool:
        """Whether something is missing that can be looked at."""
        return not self._why.isHidden()

    def show_answer(self, answer: Answer | None) -> None:
        """Say what an answer rests on; nothing where nothing is asked."""
        self._answer = answer
        if answer is None:
            self._text.setText("")
            self._why.hide()
            return
        complete = answer.complete
        searched = tr(
            "Searched {editions}, {pages}",
            editions=wording.counted(complete.editions, "edition"),
            pages=wording.counted(complete.pages, "page"),
        )
        gaps = []
        if complete.behind:
            gaps.append(
                tr(
                    "{editions} still to be indexed",
                    editions=wording.counted(complete.behind, "edition"),
                )
            )
        if complete.unreadable:
            gaps.append(
                tr("{pages} unreadable", pages=wording.counted(complete.unreadable, "page"))
            )
        if self._textless:
            gaps.append(tr("{pages} without text", pages=wording.counted(self._textless, "page")))
        self._text.setText(wording.joined((searched, *gaps)))
        self._why.setVisible(bool(complete.unreadable or self._textless))

    def show_textless(self, pages: int) -> None:
        """So many pages of the library bear no text."""
        if pages != self._textless:
            self._textless = pages
            self.show_answer(self._answer)
