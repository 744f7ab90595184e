"""The panel that puts tags on reports, and reports into collections: boxes to tick.

A box is half ticked where only some of the chosen reports have it. What is typed narrows
the list; Enter ticks, and makes what is not there yet. Runs in the window's thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.language import english, tr
from reader.ui.library.entrypaint import DOT, dot_icon
from reader.ui.library.haystack import fold
from reader.ui.listpanel import ListPanel
from reader.ui.theme import GAP, HAIR, TIGHT, Theme
from reader.ui.titles import TitleLabel

WIDTH, ROWS = 320, 12
_STATES = {None: Qt.CheckState.PartiallyChecked, True: Qt.CheckState.Checked}
_SAID = {None: english("on some"), True: english("on all"), False: english("on none")}


@dataclass(frozen=True, slots=True)
class Tick:
    """A line: on all of the chosen reports (True), on none (False), or on some (None)."""

    key: str
    text: str
    on: bool | None
    colour: str = ""
    depth: int = 0


class TickPanel(ListPanel):
    """The panel."""

    ticked = Signal(str, bool)
    """Key, and whether it holds for all of the reports now."""
    made = Signal(str)
    """A name that is not there yet."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._ticks: list[Tick] = []
        self._new = ""
        self._title = TitleLabel(lines=2)
        self._title.setProperty("role", "heading")
        self._list.setIconSize(QSize(DOT + HAIR, DOT + HAIR))
        self._foot = QLabel()
        self._foot.setProperty("role", "second")
        self._foot.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, TIGHT)
        column.setSpacing(TIGHT)
        for widget in (self._title, self._box, self._list, self._foot):
            column.addWidget(widget)

    def open(self, title: str, what: str, ticks: Sequence[Tick]) -> None:
        """Show boxes; `what` says what one of them is: "tag"."""
        self._new = what
        self._title.setText(title)
        self.setAccessibleName(title)
        self._box.setAccessibleName(tr("Name of a {what}", what=tr(what)))
        self._box.setPlaceholderText(tr("Find a {what}, or type a new one", what=tr(what)))
        self._list.setAccessibleName(title)
        self._foot.setText(tr("Space or Enter ticks · Esc closes"))
        self._ticks = list(ticks)
        self._open(self._window.focusWidget())

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Something has changed: show other states, in the same place of the list."""
        self._ticks = list(ticks)
        self._fill()

    def _takes(self, key: Qt.Key) -> bool:
        # A name may have spaces in it, but does not begin with one.
        return super()._takes(key) or (key == Qt.Key.Key_Space and not self._box.text())

    def _fill(self) -> None:
        typed = " ".join(self._box.text().split())
        current = self._list.currentItem()
        key = current.data(Qt.ItemDataRole.UserRole) if current is not None else ""
        self._list.clear()
        for tick in self._ticks:
            if fold(typed) in fold(tick.text):
                self._list.addItem(self._item(tick))
        if typed and not any(fold(tick.text) == fold(typed) for tick in self._ticks):
            new = QListWidgetItem(tr("New {new} “{typed}”", new=tr(self._new), typed=typed))
            self._list.addItem(new)
        keys = [
            self._list.item(place).data(Qt.ItemDataRole.UserRole)
            for place in range(self._list.count())
        ]
        self._list.setCurrentRow(keys.index(key) if key in keys else 0)
        self._list.setVisible(self._list.count() > 0)
        self._place()

    def _item(self, tick: Tick) -> QListWidgetItem:
        item = QListWidgetItem("    " * tick.depth + tick.text)
        item.setData(Qt.ItemDataRole.UserRole, tick.key)
        # The box is painted; a click anywhere on the line turns it.
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(_STATES.get(tick.on, Qt.CheckState.Unchecked))
        item.setIcon(dot_icon(self._theme, tick.colour) if tick.colour else QIcon())
        said = tr("{text}, {what} of the chosen reports", text=tick.text, what=tr(_SAID[tick.on]))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _take(self, item: QListWidgetItem) -> None:
        key = item.data(Qt.ItemDataRole.UserRole)
        if key is None:
            self.made.emit(" ".join(self._box.text().split()))
            self._box.clear()
            return
        on = next(tick.on for tick in self._ticks if tick.key == key)
        self.ticked.emit(key, not on)

    def _place(self) -> None:
        self._list.setFixedHeight(
            max(1, min(ROWS, self._list.count())) * max(1, self._list.sizeHintForRow(0)) + 2
        )
        self.adjustSize()
        height = min(self.sizeHint().height(), self._window.height() - 120)
        self.setGeometry((self._window.width() - WIDTH) // 2, 96, WIDTH, height)
