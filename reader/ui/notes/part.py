"""The notes of a report in the right column: the first few, and the way to all of them.

Runs in the window's thread.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.model.carried import CarriedTally
from reader.model.note import NoteRow
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.notes import tallied
from reader.ui.notes.entries import place_of
from reader.ui.relay import Relay
from reader.ui.sidebar.parts import Part, Row
from reader.ui.theme import Theme

FEW = 3


class NotesPart(Part):
    """Hidden where there are none."""

    wanted = Signal(int, int)
    """Edition and note (0: all of them) that the reader wants to see."""
    carried_wanted = Signal(int)
    """Edition whose notes of older editions the reader wants to go through."""

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme) -> None:
        super().__init__(tr("Notes"), inset=0)
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._edition = 0
        self._notes: list[NoteRow] = []
        self._counts = CarriedTally()
        self.hide()

    def show_edition(self, edition: int) -> None:
        """Speak of an edition, 0 for none; the same one again asks anew."""
        if edition != self._edition:
            self._notes, self._counts = [], CarriedTally()
            self.hide()
        self._edition = edition
        if edition:
            self._relay.when(
                self._tasks.noting.of_edition(edition),
                partial(self._got, edition),
                owner=self,
                what="the notes",
            )
            self._relay.when(
                self._tasks.carrying.tallies(),
                partial(self._got_tallies, edition),
                owner=self,
                what="the notes of older editions",
            )

    def _got(self, edition: int, notes: list[NoteRow]) -> None:
        if edition == self._edition:
            self._notes = notes
            self._show()

    def _got_tallies(self, edition: int, counts: dict[int, CarriedTally]) -> None:
        if edition == self._edition:
            self._counts = counts.get(edition, CarriedTally())
            self._show()

    def _show(self) -> None:
        edition, notes = self._edition, self._notes
        rows: list[QWidget] = []
        if self._counts.asks:
            asks = wording.counted(self._counts.asks, "note")
            look = QPushButton(tr("{asks} of older editions to look at", asks=asks))
            became = tallied.line(self._counts)
            look.setAccessibleName(f"{look.text()}: {became}")
            look.setToolTip(f"{became}.")
            look.setProperty("role", "link")
            look.clicked.connect(partial(self.carried_wanted.emit, edition))
            rows.append(look)
        for note in notes[:FEW]:
            said = note.note.text or note.note.anchor.quote or tr("A part of the page")
            row = Row(self._theme, said[:300], "", place_of(note))
            row.clicked.connect(partial(self.wanted.emit, edition, note.note.id))
            rows.append(row)
        if notes:
            every = QPushButton(tr("All notes") if len(notes) > FEW else tr("Show as a list"))
            every.setAccessibleName(tr("All notes on this report"))
            every.setProperty("role", "link")
            every.clicked.connect(partial(self.wanted.emit, edition, 0))
            rows.append(every)
        self.show_rows(rows, wording.number(len(notes)))
