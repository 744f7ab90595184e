"""What was searched for, in a sentence; its menu switches synonyms and other forms off by word.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from reader.model.hit import Answer
from reader.ui import wording
from reader.ui.language import tr, unmarked
from reader.ui.spoken import spoken

MOST = 6
"""Forms or synonyms of a word that are named."""
SYNONYMS, FORMS = "synonyms", "forms"


class Explained(QPushButton):
    """The sentence."""

    turned = Signal(str, str)
    """`SYNONYMS` or `FORMS`, and the word for which they are wanted no more, or again."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "said")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sentence = ""
        menu = QMenu(self)
        menu.triggered.connect(self._choose)
        self.setMenu(menu)

    def show_answer(self, answer: Answer | None) -> None:
        """Say what was searched for."""
        self._sentence = spoken(answer.explained) if answer else ""
        menu = self.menu()
        menu.clear()
        if answer is not None:
            for what, found, off in (
                (SYNONYMS, answer.synonyms, answer.question.literal),
                (FORMS, answer.forms, answer.question.unstemmed),
            ):
                for word in dict.fromkeys((*found, *off)):
                    self._add(what, word, found.get(word, ()), word not in off)
        # Without a word to switch there is nothing to open.
        self.setEnabled(not menu.isEmpty())
        self.setVisible(bool(self._sentence))
        self.setAccessibleName(self._sentence)
        self.setToolTip(
            tr("{sentence}\nClick to choose forms and synonyms by word", sentence=self._sentence)
        )
        self._elide()

    @property
    def choices(self) -> list[QAction]:
        """What can be switched."""
        return self.menu().actions()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of it as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        end = " ▾" if self.isEnabled() else ""
        room = max(40, self.width() - self.fontMetrics().horizontalAdvance(end) - 8)
        said = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
        self.setText(unmarked(said) + end)

    def _add(self, what: str, word: str, found: tuple[str, ...], on: bool) -> None:
        few = ", ".join(found[:MOST]) + (", …" if len(found) > MOST else "")
        name = tr("Synonyms") if what == SYNONYMS else tr("Other forms")
        action = self.menu().addAction(
            unmarked(wording.joined((tr("{name} of “{word}”", name=name, word=word), few)))
        )
        action.setCheckable(True)
        action.setChecked(on)
        action.setData((what, word))

    def _choose(self, action: QAction) -> None:
        self.turned.emit(*action.data())
