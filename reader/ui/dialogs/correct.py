"""Correcting the record of one report or of many at once, beside the work.

Modeless: it holds the reports that it was opened for while the reader goes on. Runs in
the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.tasks.correcting import Spellings
from reader.tasks.fields import FIELDS, FieldState
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.dialogs.fields import FieldEdit
from reader.ui.language import english, tr
from reader.ui.scrolling import Column
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT
from reader.ui.titles import TitleLabel

LABELS = 124
"""Width of the names at the left."""
HOLDS_ONE = english("Country, publisher and topic hold for all editions of the report.")
HOLDS_MANY = english("A field that you leave alone stays as it is in each of them.")


class CorrectDialog(Dialog):
    """The fields of the chosen reports' current editions."""

    saved = Signal()
    """The reader wants what is `changed` to be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Correct the record"))
        self.setAccessibleName(tr("Correct the record"))
        self.resize(620, 680)
        self.editions: tuple[int, ...] = ()
        self.fields = {name: FieldEdit(name) for name in FIELDS}
        self._leaving = False
        self._title = TitleLabel(lines=2)
        self._title.setProperty("role", "title")
        self._what = QLabel()
        self._what.setProperty("role", "second")
        self._what.setWordWrap(True)
        self._said = QLabel()
        self._said.setProperty("role", "second")
        self._said.setWordWrap(True)
        self.save = self._button(tr("Save"), self._save, primary=True)
        self.cancel = self._button(tr("Cancel"), self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._said, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        head = QVBoxLayout()
        head.setContentsMargins(ROOM, ROOM, ROOM, GAP)
        head.setSpacing(HAIR)
        head.addWidget(self._title)
        head.addWidget(self._what)
        foot = QFrame()
        foot.setLayout(buttons)
        buttons.setContentsMargins(ROOM, GAP, ROOM, GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(_line())
        column.addWidget(self._make_form(), 1)
        column.addWidget(_line())
        column.addWidget(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self._save)
        # Enter in a line saves; on another button that has the keyboard it is that one's.
        self.save.setDefault(True)
        self._allow()

    # -- what its owner calls ----------------------------------------------------

    def show_reports(self, editions: Sequence[int], title: str) -> None:
        """Be about other reports, with all fields untouched; `title` if it is one."""
        self.editions = tuple(editions)
        for field in self.fields.values():
            field.leave()
        many = len(self.editions) > 1
        self._title.setText(wording.counted(len(self.editions), "report") if many else title)
        self._what.setText(tr(HOLDS_MANY) if many else tr(HOLDS_ONE))
        self._leaving = False
        self._allow()

    def show_fields(self, states: Sequence[FieldState]) -> None:
        """Show what stands in the fields."""
        for state in states:
            self.fields[state.name].show_state(state, len(self.editions))

    def show_spellings(self, known: Spellings) -> None:
        """Complete what is typed from what the library knows."""
        for name, texts in (
            ("title", known.titles),
            ("country", known.countries),
            ("publisher", known.publishers),
            ("topic", known.topics),
        ):
            self.fields[name].complete_from(texts)

    def begin(self, field: str = "title") -> None:
        """Go on with the keyboard in a field."""
        self.fields[field].editor.setFocus()
        if field != "title":
            self._area.ensureWidgetVisible(self.fields[field])

    def say(self, sentence: str) -> None:
        """Say what went wrong when it was to be kept; the reader may try again."""
        self._allow()
        self._said.setText(sentence)

    @property
    def changed(self) -> dict[str, str | tuple[str, ...] | None]:
        """The fields that were touched, with what the reader says (None: as printed).

        Raises `Mendable` where a value cannot be kept.
        """
        return {name: field.value for name, field in self.fields.items() if field.touched}

    # -- within ------------------------------------------------------------------

    def _make_form(self) -> Column:
        form = QWidget()
        form.setProperty("role", "side")
        grid = QGridLayout(form)
        grid.setContentsMargins(ROOM, GAP, ROOM, ROOM)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        for place, field in enumerate(self.fields.values()):
            label = QLabel(tr(wording.FIELDS[field.name]))
            label.setProperty("role", "second")
            label.setBuddy(field.editor)
            label.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, place, 1)
            field.touched_changed.connect(self._allow)
        grid.setRowStretch(len(self.fields), 1)
        self._area = Column()
        self._area.setWidget(form)
        return self._area

    def _button(self, text: str, do: object, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        if primary:
            button.setProperty("role", "primary")
            button.setToolTip(tr("Save (Ctrl+Enter)"))
        button.clicked.connect(do)
        return button

    def _touched(self) -> list[FieldEdit]:
        return [field for field in self.fields.values() if field.touched]

    def _allow(self) -> None:
        count = len(self._touched())
        self.save.setEnabled(bool(count))
        if not self._leaving:
            self._said.setText(
                tr("{fields} changed", fields=wording.counted(count, "field")) if count else ""
            )

    def _save(self) -> None:
        self._leaving = False
        wrong = [field for field in self._touched() if not field.check()]
        if wrong:
            wrong[0].editor.setFocus()
            self._area.ensureWidgetVisible(wrong[0])
        elif self._touched() and self.save.isEnabled():
            self.save.setEnabled(False)  # until it is answered
            self.saved.emit()

    def reject(self) -> None:
        """Leave; what was typed is not thrown away by one key."""
        if self._touched() and not self._leaving:
            self._leaving = True
            self._said.setText(tr("Nothing is saved yet. Cancel again to leave without saving."))
            return
        super().reject()


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    return line
