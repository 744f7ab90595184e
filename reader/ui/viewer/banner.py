"""The slim amber banner over the pages of an edition that is not up to date.

Runs in the window's thread.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.language import english, tr
from reader.ui.theme import ROOM, TIGHT
from reader.ui.wording import day

ARCHIVED = english("Archived: the publisher does not keep this report up to date any more")


class StateBanner(QFrame):
    """Says that a newer edition is known, and offers it, or that there will be none."""

    asked = Signal()
    changes_asked = Signal()
    """The reader wants to see what changed since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = QLabel(self)
        self._says = ("", "")
        """What it says, and in a word."""
        self._open = QPushButton(tr("Open it"), self)
        self._open.setProperty("role", "link")
        self._open.setAccessibleName(tr("Open the current edition"))
        self._open.clicked.connect(self.asked)
        self.changes = QPushButton(tr("What changed"), self)
        self.changes.setProperty("role", "link")
        self.changes.setAccessibleName(tr("What changed in the current edition"))
        self.changes.clicked.connect(self.changes_asked)
        self.changes.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, 2, ROOM, 2)
        row.setSpacing(TIGHT)
        row.addWidget(self._text)
        row.addWidget(self._open)
        row.addWidget(self.changes)
        row.addStretch(1)
        self.hide()

    def show_state(self, superseded: bool, newer: str, archived: bool) -> None:
        """Say what is to be said; `newer` is the current edition's date, "" where unknown."""
        date = day(newer)
        text = tr("Superseded by the edition of {date}", date=date) if date else tr("Superseded")
        self._says = (text, tr("Superseded")) if superseded else (tr(ARCHIVED), tr("Archived"))
        self.setAccessibleName(self._says[0])
        self.setToolTip(self._says[0])
        self._open.setVisible(superseded)
        self.setVisible(superseded or archived)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside another report there may be room for a word alone, and for the links."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Say as much as there is room for."""
        links = [link for link in (self._open, self.changes) if not link.isHidden()]
        room = self.width() - 2 * ROOM - sum(one.sizeHint().width() + TIGHT for one in links)
        whole, word = self._says
        fits = self._text.fontMetrics().horizontalAdvance(whole) <= room - TIGHT
        self._text.setText(whole if fits else word)
