"""Notes with what narrows them: words, colours, kinds; an empty list says how to make one.

Runs in the window's thread.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.carried import CarriedTally
from reader.model.note import NoteRow
from reader.ui import wording
from reader.ui.actions import put_tip, tip
from reader.ui.glyphs import icon
from reader.ui.language import english, tr
from reader.ui.notes import tallied
from reader.ui.notes.dots import Dots
from reader.ui.notes.entries import KINDS, Sieve, in_pdf
from reader.ui.notes.listing import NoteList
from reader.ui.stack import Stack
from reader.ui.theme import GAP, HAIR, TIGHT, Theme

HOW = english(
    "No notes yet.\n\nSelect words on the page and press H to highlight, U to underline or "
    "C to comment. “Note on a region” above the pages boxes in a chart or a table."
)
NONE_FIT = english("No note fits. Take something out of the filter above.")


class NotesPanel(QWidget):
    """A list of notes with its filter. What is done with a note is told by `list`."""

    take_all = Signal()
    """Take over all that stand in the PDF itself."""
    back = Signal()
    """Show what stood here before."""
    carried_wanted = Signal()
    """Go through the notes of older editions."""

    def __init__(
        self,
        theme: Theme,
        meanings: Mapping[str, str],
        deeds: Sequence[QAction] = (),
        titled: bool = False,
    ) -> None:
        """`deeds` are offered in a menu; `titled`: notes of many reports."""
        super().__init__()
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Notes"))
        self._theme = theme
        self._meanings = meanings
        self._rows: list[NoteRow] = []
        self.list = NoteList(theme, meanings, titled)
        self.field = QLineEdit()
        self.field.setProperty("role", "search")
        self.field.setAccessibleName(tr("Find in the notes"))
        self.field.setPlaceholderText(tr("Find in the notes"))
        self.field.setClearButtonEnabled(True)
        self.colours = Dots(theme, meanings, tr("Only"), several=True)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("Kind of notes"))
        self.kinds.setMinimumContentsLength(6)
        self.kinds.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kinds.addItem(tr("All kinds"), "")
        for kind, name in KINDS.items():
            self.kinds.addItem(tr(name), kind.value)
        self._build(deeds, titled)
        self.field.textChanged.connect(self._narrow)
        self.colours.picked.connect(self._narrow)
        self.kinds.currentIndexChanged.connect(self._narrow)
        self.show_rows([])

    def _build(self, deeds: Sequence[QAction], titled: bool) -> None:
        self._back = QPushButton(tr("About the report"))
        self._back.setIcon(icon(self._theme, "back", "accent"))
        self._theme.changed.connect(self._draw)
        self._back.setProperty("role", "link")
        put_tip(self._back, tip("show_notes", tr("Back to what is about the report")))
        self._back.clicked.connect(self.back)
        self._back.setVisible(not titled)
        heading = QLabel(tr("Notes"))
        heading.setProperty("role", "title")
        self._count = QLabel()
        self._count.setProperty("role", "count")
        self._menu = QToolButton()
        self._menu.setProperty("role", "quiet")
        self._menu.setText("…")
        self._menu.setAccessibleName(tr("More about notes"))
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._menu)
        menu.addActions(list(deeds))
        self._menu.setMenu(menu)
        self._menu.setVisible(bool(deeds))
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self._menu)
        self._carried = QPushButton()
        self._carried.setProperty("role", "link")
        self._carried.clicked.connect(self.carried_wanted)
        self._carried.hide()
        sieve = QHBoxLayout()
        sieve.setSpacing(HAIR)
        sieve.addWidget(self.colours)
        sieve.addStretch()
        sieve.addWidget(self.kinds, 1)
        self._offer = QWidget()
        self._offered = QLabel()
        self._offered.setProperty("role", "second")
        take = QPushButton(tr("Take over all"))
        take.setAccessibleName(tr("Take over all notes of the PDF"))
        take.setProperty("role", "link")
        take.clicked.connect(self.take_all)
        offer = QHBoxLayout(self._offer)
        offer.setContentsMargins(0, 0, 0, 0)
        offer.addWidget(self._offered, 1)
        offer.addWidget(take)
        above = QVBoxLayout()
        above.setContentsMargins(GAP, GAP, GAP, TIGHT)
        above.setSpacing(TIGHT)
        above.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        above.addLayout(head)
        above.addWidget(self._carried, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self.field)
        above.addLayout(sieve)
        above.addWidget(self._offer)
        self._nothing = QLabel()
        self._nothing.setProperty("role", "second")
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(GAP)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = Stack()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[NoteRow]) -> None:
        """Show these notes, as far as the filter lets them."""
        self._rows = list(rows)
        theirs = sum(in_pdf(row.note) for row in rows)
        self._offered.setText(tr("{theirs} in the PDF itself", theirs=theirs))
        self._offer.setVisible(theirs > 0)
        place = self.kinds.findData("pdf")
        if theirs and place < 0:
            self.kinds.addItem(tr("In the PDF"), "pdf")
        elif not theirs and place >= 0:
            if self.kinds.currentIndex() == place:
                self.kinds.setCurrentIndex(0)
            self.kinds.removeItem(place)
        self._narrow()

    def show_carried(self, counts: CarriedTally) -> None:
        """Say what became of the notes of older editions; nothing where there are none."""
        asks = tr(
            "{notes} of older editions to look at", notes=wording.counted(counts.asks, "note")
        )
        self._carried.setText(asks if counts.asks else tr("From older editions"))
        became = tallied.line(counts)
        self._carried.setToolTip(tr("{what}. Go through them.", what=became))
        self._carried.setAccessibleName(f"{self._carried.text()}: {became}")
        self._carried.setVisible(counts.whole > 0)

    def open(self, note: int, write: bool = False) -> None:
        """Open a note; where the filter hides it the filter is taken away."""
        if self.list.open(note, write) or not any(row.note.id == note for row in self._rows):
            return
        self.clear()
        self.list.open(note, write)

    def clear(self) -> None:
        """Let every note through."""
        self.field.clear()
        self.colours.choose()
        self.kinds.setCurrentIndex(0)
        self._narrow()

    def name(self, meanings: Mapping[str, str]) -> None:
        """The colours mean something else now."""
        self._meanings = self.list.entries.meanings = meanings
        self.colours.name(meanings)
        self._narrow()
        self.list.viewport().update()

    def focus_inside(self, page: int) -> None:
        """Go on with the keyboard in the list, at the page that is read.

        In the filter where the list is empty.
        """
        self.list.stand_at(page)
        (self.list if self.list.entries.rowCount() else self.field).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def _narrow(self, *told: object) -> None:
        sieve = Sieve(
            self.field.text(), frozenset(self.colours.chosen), self.kinds.currentData() or ""
        )
        shown = [row for row in self._rows if sieve.lets(row, self._meanings)]
        self.list.show_rows(shown)
        own = wording.number(len(self._rows) - sum(in_pdf(row.note) for row in self._rows))
        some = len(shown) != len(self._rows)
        self._count.setText(
            tr(
                "{count} of {count2}",
                count=wording.number(len(shown)),
                count2=wording.number(len(self._rows)),
            )
            if some
            else own
        )
        self._nothing.setText(tr(NONE_FIT) if self._rows else tr(HOW))
        if not shown and self.list.hasFocus():
            # Else the keyboard is lost with the list. The field is the last choice: it would take
            # the Ctrl+Z that brings the note back.
            (self._back if self._back.isVisible() else self.field).setFocus()
        self._stack.setCurrentIndex(0 if shown else 1)

    def _draw(self) -> None:
        self._back.setIcon(icon(self._theme, "back", "accent"))
