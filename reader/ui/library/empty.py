"""What a list says when it is empty: why, and what to do. Runs in the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.actions import put_tip
from reader.ui.language import english
from reader.ui.library.shelf import Kind
from reader.ui.theme import GAP, TIGHT, WIDE
from reader.ui.wrapping import Wrapping

NOTHING_ON = {
    Kind.UNREAD: (english("Nothing unread"), english("You have opened every report.")),
    Kind.RECENT: (english("Nothing read yet"), english("Reports that you open stand here.")),
    Kind.FAVOURITE: (
        english("No favourites yet"),
        english("Ctrl+D makes the chosen reports favourites."),
    ),
    Kind.LATER: (
        english("Nothing to read later"),
        english("Ctrl+Shift+D puts the chosen reports here."),
    ),
    Kind.COLLECTION: (
        english("This collection is empty"),
        english("Drag reports from a list onto its name, or choose some and press Ctrl+Shift+J."),
    ),
    Kind.MISSING: (
        english("No file is missing"),
        english("Every report's file is where it should be."),
    ),
    Kind.TAG: (english("No report bears this tag"), english("Choose some and press Ctrl+J.")),
}
"""What an empty shelf says."""


class EmptyState(QWidget):
    """A sentence in the middle, what helps, and buttons for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel()
        self._title.setProperty("role", "report-title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._buttons = Wrapping(TIGHT, centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(TIGHT)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(self, title: str, text: str, actions: Sequence[QAction] = ()) -> None:
        """Say what is empty and offer actions; the first is the one that is wanted most."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, action in enumerate(actions):
            button = QPushButton(action.text().removesuffix("…"))
            button.setAccessibleName(action.text())
            put_tip(button, action.toolTip())
            if place == 0:
                button.setProperty("role", "primary")
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            self._buttons.addWidget(button)

    def focus_first(self) -> None:
        """Go on with the keyboard at what is wanted most."""
        for place in range(self._buttons.count()):
            item = self._buttons.itemAt(place)
            if item is not None and (button := item.widget()) is not None:
                button.setFocus()
                return
        self.setFocus()  # nothing can be done here, but keys are still those of the window

    @property
    def title(self) -> str:
        """What is said first."""
        return self._title.text()
