"""The strip over the pages while something is looked for in a report: how, and where.

What is looked for stands in the one search box; Alt with C, W, R and A turn the options while
the caret stays there. Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
)

from reader.ui.actions import put_tip
from reader.ui.announcing import Announcer
from reader.ui.closer import Closer
from reader.ui.language import english, tr
from reader.ui.theme import HAIR, ROOM, TIGHT, Theme

HEIGHT = 36
WHOLE, SECTION, PAGES = "whole", "section", "pages"
_OPTIONS = (
    ("case", "Aa", english("Capitals and small letters differ"), "Alt+C"),
    ("whole", english("Word"), english("Whole words only"), "Alt+W"),
    ("regex", ".*", english("Regular expression"), "Alt+R"),
    ("folded", "é = e", english("Letters with and without accents are the same"), "Alt+A"),
)
_WHERE = {
    WHOLE: english("Whole report"),
    SECTION: english("This section"),
    PAGES: english("Pages…"),
}


class FindStrip(QFrame):
    """Options, the part of the report, and one sentence."""

    changed = Signal()
    """Something is to be found in another way, or elsewhere."""
    part_chosen = Signal()
    """The reader has said where to look; `changed` follows."""
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("How to find in this report"))
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, 0, TIGHT, 0)
        row.setSpacing(HAIR)
        self.options: dict[str, QToolButton] = {}
        for name, shown, what, keys in _OPTIONS:
            text, tip = tr(shown), tr(what)
            button = QToolButton()
            button.setProperty("role", "segment")
            button.setText(text)
            button.setCheckable(True)
            button.setChecked(name == "folded")
            button.setAccessibleName(tip)
            put_tip(button, f"{tip} ({keys})")
            button.setShortcut(keys)
            button.toggled.connect(self.changed)
            self.options[name] = button
            row.addWidget(button)
        self._where = WHOLE
        self._part = QToolButton()
        self._part.setProperty("role", "chip")
        self._part.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._part)
        for where, text in _WHERE.items():
            menu.addAction(tr(text)).setData(where)
        menu.triggered.connect(lambda action: self.look_in(action.data()))
        self._part.setMenu(menu)
        row.addSpacing(TIGHT)
        row.addWidget(self._part)
        self.pages = QLineEdit()
        self.pages.setPlaceholderText("12-40")
        self.pages.setAccessibleName(tr("Pages to look at, such as 12-40"))
        self.pages.setFixedWidth(88)
        self.pages.textChanged.connect(self.changed)
        row.addWidget(self.pages)
        self._note = QLabel()
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note.setAccessibleName(tr("About what was found"))
        self._said = ""
        self._announcer = Announcer(self._note)
        row.addSpacing(TIGHT)
        row.addWidget(self._note, 1)
        close = Closer(theme, tr("Find no more"))
        put_tip(close, tr("Find no more (Esc)"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self._show_where()

    @property
    def where(self) -> str:
        """`WHOLE`, `SECTION` or `PAGES`."""
        return self._where

    def look_in(self, where: str) -> None:
        """Look in this part of the report only."""
        self._where = where
        self._show_where()
        self.part_chosen.emit()
        if where == PAGES:
            self.pages.setFocus()
            self.pages.selectAll()
        self.changed.emit()

    def is_on(self, name: str) -> bool:
        """Whether an option is on: case, whole, regex, folded."""
        return self.options[name].isChecked()

    def say(self, sentence: str, trouble: bool = False) -> None:
        """One sentence, "" for none."""
        if sentence != self._said and self.isVisible():
            self._announcer.say(sentence)
        self._said = sentence
        role = "trouble" if trouble else "second"
        if self._note.property("role") != role:
            self._note.setProperty("role", role)
            self._note.style().unpolish(self._note)
            self._note.style().polish(self._note)
        self._note.setToolTip(sentence)
        self._note.setAccessibleDescription(sentence)
        self._show_note()

    @property
    def said(self) -> str:
        """The sentence."""
        return self._said

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sentence that does not fit ends in dots."""
        super().resizeEvent(event)
        self._show_note()

    def _show_where(self) -> None:
        text = tr(_WHERE[self._where]).removesuffix("…")
        self._part.setText(f"{text} ▾")
        self._part.setAccessibleName(tr("Look in: {text}", text=text))
        self.pages.setVisible(self._where == PAGES)

    def _show_note(self) -> None:
        metrics = self._note.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        self._note.setText(metrics.elidedText(self._said, elide, self._note.width()))
