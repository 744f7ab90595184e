"""The small bar at the end of what is selected: highlight, underline, comment.

Runs in the window's thread.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QToolButton, QWidget

from reader.model.note import NoteKind
from reader.ui.language import tr
from reader.ui.notes.dots import Dots
from reader.ui.theme import HAIR, Theme


class SelectionBar(QFrame):
    """Floats over the pages; `wanted` says what is to be made of the selected words."""

    wanted = Signal(object, str)
    """`NoteKind` and colour, "" for the last one."""

    def __init__(self, theme: Theme, meanings: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Note on the selected words"))
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(12)
        shadow.setOffset(0, 2)
        self.setGraphicsEffect(shadow)
        self.dots = Dots(theme, meanings, tr("Highlight in"))
        self.dots.picked.connect(self._highlight)
        row = QHBoxLayout(self)
        row.setContentsMargins(HAIR, HAIR, HAIR, HAIR)
        row.setSpacing(0)
        row.addWidget(self.dots)
        for kind, text, keys in (
            (NoteKind.UNDERLINE, tr("Underline"), "U"),
            (NoteKind.COMMENT, tr("Comment"), "C"),
        ):
            button = QToolButton()
            button.setProperty("role", "quiet")
            button.setText(text)
            button.setAccessibleName(tr("{text} the selected words", text=text))
            button.setToolTip(f"{text} ({keys})")
            button.clicked.connect(partial(self.wanted.emit, kind, ""))
            row.addWidget(button)
        self.hide()

    def stand(self, at: QRect) -> None:
        """Stand below a line of words, above it where there is no room; hide if it is not seen."""
        room = self._over.rect()
        if not room.intersects(at):
            self.hide()
            return
        self.adjustSize()
        x = min(max(HAIR, at.right() - self.width() // 2), room.width() - self.width() - HAIR)
        y = at.bottom() + 2 * HAIR
        if y + self.height() > room.height() - HAIR:
            y = at.top() - self.height() - 2 * HAIR
        self.move(QPoint(x, max(HAIR, y)))
        self.show()
        self.raise_()

    def _highlight(self, colour: str) -> None:
        self.dots.choose()
        self.wanted.emit(NoteKind.HIGHLIGHT, colour)
