"""A field of a record that is corrected: its editor, where its value came from, the way back.

Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import Mendable
from reader.model.record import LISTS
from reader.tasks.correcting import checked_value
from reader.tasks.fields import FieldState
from reader.ui import wording
from reader.ui.completion import Completer
from reader.ui.dates import typed
from reader.ui.language import english, tr
from reader.ui.spoken import spoken
from reader.ui.theme import HAIR

Value = str | tuple[str, ...]
TEXTS = ("note", "overview", "methodology", "licence")
LINES = {"key_developments": 6, "overview": 6}
SEVERAL = english("several values")
_LONGEST = 400
"""Characters of a printed value in a tooltip."""


class FieldEdit(QWidget):
    """One field. What is not touched is not written."""

    touched_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.completer: Completer | None = None
        self._state = FieldState(name, "", False, "", 0, None)
        self._count = 0
        self._touched = self._back = False
        self._trouble = ""
        label = tr(wording.FIELDS[name])
        self.editor = self._make_editor()
        self.editor.setAccessibleName(label)
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("role", "second")
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._button.clicked.connect(self._turn_back)
        below = QHBoxLayout()
        below.setContentsMargins(HAIR, 0, 0, 0)
        below.setSpacing(HAIR)
        below.addWidget(self._note)
        below.addWidget(self._button)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.editor, 1)
        column.addLayout(below)
        if isinstance(self.editor, QPlainTextEdit):
            # Of the editor itself the style sheet says how low it may be.
            lines = LINES.get(name, 3)
            self.setMinimumHeight(QFontMetrics(self.editor.font()).lineSpacing() * (lines + 2))

    # -- what the dialog calls ---------------------------------------------------

    def show_state(self, state: FieldState, count: int = 1) -> None:
        """Show what stands in it in `count` reports; what was typed meanwhile stays."""
        self._state, self._count = state, count
        if not self._touched:
            self._show(state.value)
        self._tell()

    def leave(self) -> None:
        """Forget what the reader has typed."""
        self._touched = self._back = False
        self._trouble = ""
        self.show_state(FieldState(self.name, "", False, "", 0, None))

    def complete_from(self, known: Sequence[str]) -> None:
        """Complete what is typed from these."""
        if self.completer is not None:
            self.completer.show_known(known)

    @property
    def touched(self) -> bool:
        """Whether the reader has changed it."""
        return self._touched

    @property
    def value(self) -> Value | None:
        """What the reader says; None where the printed value is to count again.

        Raises `Mendable` where it cannot be kept.
        """
        if self._back:
            return None
        value = self._text()
        if self.name == "updated" and isinstance(value, str):
            value = typed(value)
        return checked_value(self.name, value)

    def check(self) -> bool:
        """Whether the value can be kept; says beside the field why not."""
        try:
            _ = self.value
            self._trouble = ""
        except Mendable as error:
            self._trouble = spoken(error.sentence)
        self._tell()
        return not self._trouble

    @property
    def note(self) -> str:
        """What stands below the field."""
        return self._note.text()

    @property
    def way_back(self) -> QPushButton:
        """Takes the reader's word back, or leaves the field as it was."""
        return self._button

    # -- within ------------------------------------------------------------------

    def _make_editor(self) -> QLineEdit | QPlainTextEdit:
        if self.name in LISTS or self.name in TEXTS:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.textChanged.connect(self._edited)
            return text
        line = QLineEdit()
        line.textEdited.connect(self._edited)
        line.editingFinished.connect(self._finished)
        if self.name in ("title", "country", "publisher", "topic"):
            self.completer = Completer(line)
            self.completer.activated.connect(self._edited)
        return line

    def _text(self) -> Value:
        if isinstance(self.editor, QLineEdit):
            return self.editor.text()
        text = self.editor.toPlainText()
        return tuple(text.splitlines()) if self.name in LISTS else text

    def _shown(self, value: Value) -> Value:
        return wording.day(value) if self.name == "updated" and isinstance(value, str) else value

    def _show(self, value: Value) -> None:
        shown = self._shown(value)
        text = "\n".join(shown) if isinstance(shown, tuple) else shown
        before = self.editor.blockSignals(True)
        if isinstance(self.editor, QPlainTextEdit):
            if self.editor.toPlainText() != text:
                self.editor.setPlainText(text)
        elif self.editor.text() != text:
            self.editor.setText(text)
            self.editor.setCursorPosition(0)
        self.editor.blockSignals(before)

    def _edited(self) -> None:
        self._back, self._trouble = False, ""
        self._touch(self._state.several or self._text() != self._shown(self._state.value))

    def _finished(self) -> None:
        if self._touched and not self._back:
            self.check()

    def _touch(self, touched: bool) -> None:
        changed = touched != self._touched
        self._touched = touched
        self._tell()
        if changed:
            self.touched_changed.emit()

    def _turn_back(self) -> None:
        """Leave the field as it was; where it is the reader's word, show what was printed."""
        self._trouble = ""
        if self._touched:
            self._back = False
            self._show(self._state.value)
            self._touch(False)
        else:
            self._back = True
            self._show(self._state.printed or "")
            self._touch(True)
        self.editor.setFocus()

    def _tell(self) -> None:
        state = self._state
        empty = self._back and state.printed is None
        self.editor.setPlaceholderText(
            tr("as printed in each")
            if empty
            else tr(SEVERAL)
            if state.several and not self._touched
            else tr("empty in all")
            if state.several
            else tr("one on each line")
            if self.name in LISTS
            else ""
        )
        link = tip = ""
        if self._touched:
            note, link = (tr("as printed") if self._back else tr("changed")), tr("leave as it was")
        elif state.yours:
            note, link = wording.source(state.source), tr("take back")
            if state.yours < self._count:
                note = tr("you, in {yours} of {count}", yours=state.yours, count=self._count)
            printed = None if state.printed is None else self._shown(state.printed)
            tip = tr("Printed: {value}", value=_said(printed))
        else:
            note = wording.source(state.source)
        if self._trouble:
            note = self._trouble
        role = "trouble" if self._trouble else "second"
        if self._note.property("role") != role:
            self._note.setProperty("role", role)
            self._note.style().unpolish(self._note)
            self._note.style().polish(self._note)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._button.setText(link)
        self._button.setToolTip(tip)
        self._button.setAccessibleName(f"{tr(wording.FIELDS[self.name])}: {link} {tip}".strip())
        self._button.setVisible(bool(link))


def _said(value: Value | None) -> str:
    if value is None:
        return tr("another value in each")
    text = "\n".join(value) if isinstance(value, tuple) else value
    return (
        text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…" if text else tr("nothing")
    )
