"""The settings: one list with a search field, what was changed marked and set back by a click.

It is made from the tree of settings, so that a new one is here as soon as it has a name. Each
change counts and is kept at once. Runs in the window's thread.
"""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.settings.tree import Settings
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.scrolling import Area
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT

CONTROL = 220
"""Pixels of a row that its control has at least."""
LONGEST = 60
REST = 600
"""Milliseconds after the last letter before a text is kept."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something to set that has a place of its own, which a button opens."""

    section: str
    name: str
    text: str
    button: str
    do: Callable[[], object]


class SettingRow(QFrame):
    """One setting: its name, what it does, its control, and a way back to the default."""

    changed = Signal(str, str, object)
    """Section, name and new value."""

    def __init__(self, section: str, item: "dataclasses.Field[Any]", value: Any) -> None:
        super().__init__()
        self._section = section
        self._item = item
        self._default = item.default
        self._called = spoken(item.metadata["name"])
        self.name = QLabel(self._called)
        self.back = QPushButton(tr("Set back"))
        self.back.setProperty("role", "link")
        self.back.setAccessibleName(tr("Set back: {name}", name=self._called))
        self.back.clicked.connect(self._set_back)
        text = spoken(item.metadata["text"])
        if item.metadata["later"]:
            text += tr(" Counts from the next start.")
        self.said = text
        self.control = _control(item, self._given)
        self.control.setAccessibleName(self._called)
        self.control.setAccessibleDescription(text)
        self.name.setBuddy(self.control)
        _lay_out(self, self.name, self.back, text, self.control)
        self.show_value(value)

    @property
    def words(self) -> str:
        """What the search field looks through."""
        choices = " ".join(spoken(name) for name in self._item.metadata["choices"].values())
        return f"{self.name.text()} {self.said} {choices}".casefold()

    @property
    def is_changed(self) -> bool:
        """Whether it is not as on the first day."""
        return bool(self._value != self._default)

    def show_value(self, value: Any) -> None:
        """Show a value, whoever set it."""
        self._value = value
        _show(self.control, value)
        self._mark()

    def _given(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self._mark()
            self.changed.emit(self._section, self._item.name, value)

    def _set_back(self) -> None:
        _show(self.control, self._default)
        self._given(self._default)
        self.control.setFocus()

    def _mark(self) -> None:
        self.back.setVisible(self.is_changed)
        said = tr(", changed") if self.is_changed else ""
        self.name.setText(self._called + (" •" if self.is_changed else ""))
        self.name.setAccessibleName(self._called + said)


class SettingsDialog(Dialog):
    """All settings; `changed` carries each change, `ask` reads them again."""

    changed = Signal(str, str, object)
    """Section, name and new value."""

    def __init__(
        self, settings: Settings, elsewhere: Sequence[Elsewhere], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAccessibleName(tr("Settings"))
        self.resize(720, 600)
        self.rows: list[SettingRow] = []
        self._others: list[tuple[QWidget, str]] = []
        self._heads: list[tuple[QLabel, list[QWidget]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.none = QLabel(tr("No setting is called so. Try another word."))
        self.none.setProperty("role", "second")
        self.none.hide()
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, GAP, 0)
        self._list.setSpacing(TIGHT)
        for part in dataclasses.fields(Settings):
            self._add_section(part, getattr(settings, part.name), elsewhere)
        self._list.addWidget(self.none)
        self._list.addStretch(1)
        self._area = Area()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox()
        self.all_back = buttons.addButton(tr("Set all back"), QDialogButtonBox.ButtonRole.ResetRole)
        self.all_back.clicked.connect(self._set_all_back)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(self._area, 1)
        column.addWidget(buttons)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return is for the fields
            button.setDefault(False)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self._align()
        for row in self.rows:
            row.control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.control.installEventFilter(self)
        self._look()

    def _align(self) -> None:
        """All controls are as wide as the longest choice wants."""
        controls = [row.control for row in self.rows]
        controls += [button for row, _ in self._others for button in row.findChildren(QPushButton)]
        width = CONTROL
        for control in controls:
            control.ensurePolished()
            width = max(width, control.sizeHint().width())
        for control in controls:
            if not isinstance(control, QCheckBox):
                control.setFixedWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel moves the list, not the value that happens to be under the pointer."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False

    def show_values(self, settings: Settings) -> None:
        """Show the settings as they are now."""
        for row in self.rows:
            part = getattr(settings, row._section)
            row.show_value(getattr(part, row._item.name))
        self._look()

    def _add_section(
        self,
        part: "dataclasses.Field[Any]",
        values: Any,
        elsewhere: Sequence[Elsewhere],
    ) -> None:
        rows: list[QWidget] = []
        for item in dataclasses.fields(values):
            if item.metadata["name"]:
                row = SettingRow(part.name, item, getattr(values, item.name))
                row.changed.connect(self._changed)
                self.rows.append(row)
                rows.append(row)
        for other in elsewhere:
            if other.section == part.name:
                row_of = _elsewhere(other)
                self._others.append((row_of, f"{other.name} {other.text}".casefold()))
                rows.append(row_of)
        if not rows:
            return
        called = spoken(part.metadata["name"])
        head = QLabel(QLocale().toUpper(called))
        head.setProperty("role", "section")
        head.setAccessibleName(called)
        self._heads.append((head, rows))
        for widget in (head, *rows):
            self._list.addWidget(widget)

    def _changed(self, section: str, name: str, value: Any) -> None:
        self.changed.emit(section, name, value)
        self._look()

    def _look(self) -> None:
        count = sum(row.is_changed for row in self.rows)
        self.all_back.setEnabled(count > 0)
        self.all_back.setToolTip(
            tr("{count} changed", count=count) if count else tr("Nothing is changed")
        )

    def _set_all_back(self) -> None:
        for row in self.rows:
            if row.is_changed:
                row._set_back()
        self.all_back.setFocus()

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        words = {id(row): row.words for row in self.rows}
        words |= {id(row): said for row, said in self._others}
        found = False
        for head, rows in self._heads:
            whole = all(word in head.accessibleName().casefold() for word in wanted)
            for row in rows:
                row.setVisible(whole or all(word in words[id(row)] for word in wanted))
            shown = any(not row.isHidden() for row in rows)
            head.setVisible(shown)
            found = found or shown
        self.none.setVisible(not found)


def _control(item: "dataclasses.Field[Any]", given: Callable[[Any], None]) -> QWidget:
    """What a setting is changed with, by its kind; `given` is told of each new value."""
    if item.metadata["choices"]:
        box = QComboBox()
        for value, name in item.metadata["choices"].items():
            box.addItem(spoken(name), value)
        box.currentIndexChanged.connect(lambda place: given(box.itemData(place)))
        return box
    if isinstance(item.default, bool):
        tick = QCheckBox()
        tick.toggled.connect(given)
        return tick
    if isinstance(item.default, int):
        spin = QSpinBox()
        spin.setRange(item.metadata["least"], item.metadata["most"])
        spin.setSuffix(f" {item.metadata['unit']}" if item.metadata["unit"] else "")
        spin.setSingleStep(5 if item.metadata["unit"] == "%" else 1)
        spin.setKeyboardTracking(False)
        spin.lineEdit().setTextMargins(HAIR, 0, 0, 0)
        spin.valueChanged.connect(given)
        return spin
    line = QLineEdit()
    line.setMaxLength(LONGEST)
    rest = QTimer(line)
    rest.setSingleShot(True)
    rest.setInterval(REST)

    def keep() -> None:
        rest.stop()
        given(" ".join(line.text().split()) or item.default)

    rest.timeout.connect(keep)
    line.textEdited.connect(lambda text: rest.start())
    line.editingFinished.connect(keep)
    return line


def _show(control: QWidget, value: Any) -> None:
    control.blockSignals(True)
    if isinstance(control, QComboBox):
        control.setCurrentIndex(max(0, control.findData(value)))
    elif isinstance(control, QCheckBox):
        control.setChecked(value)
    elif isinstance(control, QSpinBox):
        control.setValue(value)
    elif isinstance(control, QLineEdit):
        control.setText(spoken(value))  # what comes with the program is ours to say
    control.blockSignals(False)


def _elsewhere(other: Elsewhere) -> QFrame:
    row = QFrame()
    button = QPushButton(other.button)
    button.setAccessibleName(f"{other.name}: {other.button}")
    button.setAccessibleDescription(other.text)
    button.clicked.connect(partial(_plainly, other.do))
    _lay_out(row, QLabel(other.name), None, other.text, button)
    return row


def _plainly(do: Callable[[], object], checked: bool = False) -> None:
    do()


def _lay_out(
    row: QFrame, name: QLabel, back: QPushButton | None, text: str, control: QWidget
) -> None:
    row.setProperty("role", "card")
    below = QLabel(text)
    below.setProperty("role", "second")
    below.setWordWrap(True)
    head = QHBoxLayout()
    head.setSpacing(TIGHT)
    head.addWidget(name)
    if back is not None:
        head.addWidget(back)
    head.addStretch(1)
    left = QVBoxLayout()
    left.setSpacing(HAIR)
    left.addLayout(head)
    left.addWidget(below)
    line = QHBoxLayout(row)
    line.setContentsMargins(GAP, TIGHT, GAP, TIGHT)
    line.setSpacing(GAP)
    line.addLayout(left, 1)
    line.addWidget(control)
