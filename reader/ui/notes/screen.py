"""All notes in the library, in a tab. Runs in the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from reader.model.note import Note
from reader.tasks.tasks import Tasks
from reader.ui.language import tr
from reader.ui.notes.dots import meant
from reader.ui.notes.panel import NotesPanel
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.theme import Theme

WIDEST = 860


class NotesScreen(Screen):
    """The tab of all notes."""

    kind = "notes"

    read = Signal(object)
    """`NoteRow` that the reader wants to see on its page."""

    def __init__(
        self,
        tasks: Tasks,
        relay: Relay,
        theme: Theme,
        number: int,
        deeds: Sequence[QAction],
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("All notes"))
        self.number = number
        self._tasks = tasks
        self._relay = relay
        self.panel = NotesPanel(theme, meant(tasks.noting.meanings()), deeds, titled=True)
        self.panel.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.panel, 100)
        row.addStretch(1)
        notes = self.panel.list
        notes.changed.connect(self._change)
        notes.removed.connect(self._remove)
        notes.left.connect(notes.close_card)
        notes.doubleClicked.connect(self._read)
        notes.read.connect(self.read)
        self.refresh()

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return tr("Notes")

    def focus_inside(self) -> None:
        """Go on with the keyboard in the filter: one looks for something here."""
        self.panel.field.setFocus()

    def refresh(self) -> None:
        """Ask for the notes anew."""
        self._relay.when(
            self._tasks.noting.all(), self.panel.show_rows, owner=self, what="the notes"
        )

    def _change(self, note: Note) -> None:
        self._relay.when(
            self._tasks.noting.change([note]),
            on_error=self._not_kept,
            owner=self,
            what="the note",
        )

    def _not_kept(self, sentence: str) -> None:
        self.panel.list.not_kept()
        self._relay.trouble.emit(sentence)

    def _remove(self, note: Note) -> None:
        self._relay.when(self._tasks.noting.remove([note]), owner=self, what="removing the note")

    def _read(self) -> None:
        card = self.panel.list.card
        if card is not None:
            self.read.emit(card.row)
