"""The slim amber banner over the pages of a superseded edition. Runs in the window's thread."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from reader.ui.theme import ROOM, TIGHT
from reader.ui.wording import day


class SupersededBanner(QFrame):
    """Says that a newer edition is known, and offers it."""

    asked = Signal()
    changes_asked = Signal()
    """The reader wants to see what changed since."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._text = QLabel(self)
        self._open = QPushButton("Open it", self)
        self._open.setProperty("role", "link")
        self._open.setAccessibleName("Open the current edition")
        self._open.clicked.connect(self.asked)
        self.changes = QPushButton("What changed", self)
        self.changes.setProperty("role", "link")
        self.changes.setAccessibleName("What changed in the current edition")
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

    def say(self, newer: str) -> None:
        """The current edition's date, ISO 8601, "" where it is unknown."""
        date = day(newer)
        self._text.setText(f"Superseded by the edition of {date}" if date else "Superseded")
        self.setAccessibleName(self._text.text())
