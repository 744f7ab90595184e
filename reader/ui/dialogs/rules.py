"""Rules on import: what asks for what, in which order, switched on and off.

Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.order import PersonalOrder, Rule
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.theme import GAP, ROOM, TIGHT
from reader.ui.wrapping import Wrapping


class RulesDialog(Dialog):
    """The rules in their order, and the one that is marked to be changed."""

    kept = Signal(object)
    """List of `Rule`."""
    applied = Signal(object)
    """List of `Rule` to be kept and applied to the whole library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rules on import"))
        self.setAccessibleName(tr("Rules on import"))
        self.resize(840, 520)
        self._rules: list[Rule] = []
        self._collections: dict[int, str] = {}
        self._filling = False
        text = QLabel(
            tr(
                "Each new edition gets the tags, the collection and the language of every "
                "rule that fits it. All that a rule asks for must be so. The tick switches "
                "a rule on."
            )
        )
        text.setProperty("role", "second")
        text.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rules"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(self._tick)
        self._publisher = self._line(tr("Publisher"), tr("e.g. Open Telecom Reports"))
        self._folder = self._line(tr("Folder contains"), tr("e.g. Bought/Asia"))
        self._words = self._line(tr("Words"), tr("in the title or first pages"))
        self._tags = self._line(tr("Tags"), tr("with commas between them"))
        self._language = self._line(tr("Language"), tr("e.g. English"))
        self._collection = QComboBox()
        self._collection.setAccessibleName(tr("Collection"))
        self._collection.activated.connect(self._take)
        form = QFormLayout()
        form.setSpacing(TIGHT)
        form.addRow(_heading(tr("If")))
        for field in (self._publisher, self._folder, self._words):
            form.addRow(field.accessibleName(), field)
        form.addRow(_heading(tr("Then")))
        form.addRow(tr("Tags"), self._tags)
        form.addRow(tr("Collection"), self._collection)
        form.addRow(tr("Language"), self._language)
        self._add = self._button(tr("New rule"), self._make)
        self._remove = self._button(tr("Remove"), self._drop)
        self._up = self._button(tr("Up"), lambda: self._move(-1))
        self._down = self._button(tr("Down"), lambda: self._move(1))
        order = Wrapping(TIGHT)
        for button in (self._add, self._remove, self._up, self._down):
            order.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(TIGHT)
        left.addWidget(self.list, 1)
        left.addLayout(order)
        middle = QHBoxLayout()
        middle.setSpacing(ROOM)
        middle.addLayout(left, 5)
        middle.addLayout(form, 4)
        self._apply = self._button(tr("Save and apply to the whole library"), self._apply_all)
        cancel = self._button(tr("Cancel"), self.reject)
        self._save = self._button(tr("Save"), self._keep)
        self._save.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addWidget(self._apply)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        column.addWidget(text)
        column.addLayout(middle, 1)
        column.addSpacing(GAP)
        column.addLayout(buttons)

    def show_rules(
        self, rules: Sequence[Rule], order: PersonalOrder, publishers: Sequence[str]
    ) -> None:
        """Show these rules, an empty one to begin with where there are none.

        The others are what the library knows to choose from.
        """
        self._rules = list(rules) or [Rule()]
        self._collections = {one.id: one.name for one in order.collections}
        self._collection.clear()
        self._collection.addItem(tr("None"), 0)
        for one in order.collections:
            self._collection.addItem(one.name, one.id)
        completer = QCompleter(list(publishers), self._publisher)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._publisher.setCompleter(completer)
        self._fill(0)

    @property
    def rules(self) -> list[Rule]:
        """The rules as they stand; those that ask for nothing are left out."""
        return [one for one in self._rules if one.publisher or one.folder or one.words]

    # -- within ------------------------------------------------------------------

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.textEdited.connect(self._take)
        line.editingFinished.connect(self._take)  # what was completed is not typed
        return line

    def _button(self, text: str, do: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _fill(self, marked: int) -> None:
        self._filling = True
        self.list.clear()
        for rule in self._rules:
            item = QListWidgetItem(said_of(rule, self._collections))
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if rule.active else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False
        self.list.setCurrentRow(min(marked, len(self._rules) - 1))
        self._show(self.list.currentRow())

    def _show(self, place: int) -> None:
        there = 0 <= place < len(self._rules)
        rule = self._rules[place] if there else Rule()
        self._filling = True
        self._publisher.setText(rule.publisher)
        self._folder.setText(rule.folder)
        self._words.setText(rule.words)
        self._tags.setText(", ".join(rule.tags))
        self._language.setText(rule.language)
        self._collection.setCurrentIndex(max(0, self._collection.findData(rule.collection)))
        self._filling = False
        fields: list[QWidget] = [self._publisher, self._folder, self._words, self._tags]
        for widget in (*fields, self._language, self._collection, self._remove):
            widget.setEnabled(there)
        self._up.setEnabled(there and place > 0)
        self._down.setEnabled(there and place < len(self._rules) - 1)

    def _take(self) -> None:
        """What stands in the fields is the marked rule."""
        place = self.list.currentRow()
        if self._filling or not 0 <= place < len(self._rules):
            return
        tags = (" ".join(tag.split()) for tag in self._tags.text().split(","))
        self._rules[place] = replace(
            self._rules[place],
            publisher=self._publisher.text().strip(),
            folder=self._folder.text().strip(),
            words=self._words.text().strip(),
            tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
            collection=self._collection.currentData() or 0,
            language=self._language.text().strip(),
        )
        item = self.list.item(place)
        item.setText(said_of(self._rules[place], self._collections))
        item.setToolTip(item.text())

    def _tick(self, item: QListWidgetItem) -> None:
        place = self.list.row(item)
        if not self._filling and place >= 0:
            active = item.checkState() == Qt.CheckState.Checked
            self._rules[place] = replace(self._rules[place], active=active)

    def _make(self) -> None:
        self._rules.append(Rule())
        self._fill(len(self._rules) - 1)
        self._publisher.setFocus()

    def _drop(self) -> None:
        place = self.list.currentRow()
        del self._rules[place]
        self._fill(place)

    def _move(self, by: int) -> None:
        place = self.list.currentRow()
        rules = self._rules
        rules[place], rules[place + by] = rules[place + by], rules[place]
        self._fill(place + by)

    def _keep(self) -> None:
        self.kept.emit(self.rules)
        self.accept()

    def _apply_all(self) -> None:
        self.applied.emit(self.rules)
        self.accept()


def said_of(rule: Rule, collections: dict[int, str]) -> str:
    """A rule as a sentence."""
    asked = [
        text
        for value, text in (
            (rule.publisher, tr("publisher is {publisher}", publisher=rule.publisher)),
            (rule.folder, tr("folder contains {folder}", folder=rule.folder)),
            (rule.words, tr("words {words}", words=rule.words)),
        )
        if value
    ]
    gives = [f"#{tag}" for tag in rule.tags]
    if rule.collection in collections:
        gives.append(tr("in {collections}", collections=collections[rule.collection]))
    if rule.language:
        gives.append(rule.language)
    if not asked:
        return tr("New rule: asks for nothing yet")
    return "{asked} → {part}".format(
        asked=wording.enumerated(asked), part=", ".join(gives) or tr("nothing yet")
    )


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
