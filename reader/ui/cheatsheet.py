"""All keys on one sheet: made from the table of actions and the table of the pages' own keys.

A panel that floats in its window, as the command palette does. Runs in the window's thread.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import DEEDS, GROUPS
from reader.ui.announcing import Announcer
from reader.ui.language import english, tr
from reader.ui.scrolling import Area
from reader.ui.taborder import Panel
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, WIDE
from reader.ui.viewer.keys import PAGE_KEYS

if TYPE_CHECKING:
    from reader.ui.window import Window

COLUMN = 330
"""Pixels that a column of keys needs."""
WIDEST = 1180
KEYS = 130
"""Pixels that the keys of a line take at most; others then stand below each other."""
FIRST = 3
"""Lines that a screen reader is told of what is typed."""
NO_KEY = english("No key does that. All commands can be found with Ctrl+K.")
OR = "   "
"""Between keys that do the same."""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys as this system writes them, and what they do."""

    keys: str
    text: str
    group: str


def key_lines() -> list[KeyLine]:
    """All keys, group by group."""
    order = {group: place for place, group in enumerate(GROUPS)}
    deeds = sorted((deed for deed in DEEDS if deed.keys), key=lambda deed: order[deed.group])
    return [
        KeyLine(_written(deed.keys), tr(deed.text).removesuffix("…"), tr(deed.group))
        for deed in deeds
    ] + [KeyLine(_written(key.keys), tr(key.text), tr(key.group)) for key in PAGE_KEYS]


def fitting(lines: Iterable[KeyLine], typed: str) -> list[KeyLine]:
    """Those in which every typed word occurs, in the text, the keys or the group."""
    words = typed.casefold().split()
    return [
        line
        for line in lines
        if all(word in f"{line.text} {line.keys} {line.group}".casefold() for word in words)
    ]


def _written(keys: Sequence[str]) -> str:
    form = QKeySequence.SequenceFormat.NativeText
    return OR.join(QKeySequence(each).toString(form) for each in keys)


class CheatSheet(Panel):
    """The sheet, with a box that narrows it. Escape and `?` close it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._lines = key_lines()
        self.setProperty("role", "card")
        self.setAccessibleName(tr("All keys"))
        title = QLabel(tr("Keys"))
        title.setProperty("role", "title")
        self.box = QLineEdit()
        self.box.setAccessibleName(tr("Find a key"))
        self.box.setPlaceholderText(tr("Find a key or what it does"))
        self.box.setMaximumWidth(320)
        self.box.textChanged.connect(self._narrow)
        self._announcer = Announcer(self.box)
        self.box.installEventFilter(self)
        close = QLabel(tr("Escape closes"))
        close.setProperty("role", "second")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(title)
        head.addWidget(self.box, 1)
        head.addStretch(1)
        head.addWidget(close)
        self._area = Area()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(tr("Keys and what they do"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the box scrolls it
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, ROOM, WIDE, ROOM)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        window.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> list[KeyLine]:
        """The lines that the box leaves."""
        return fitting(self._lines, self.box.text())

    def turn(self, before: QWidget | None) -> None:
        """Show it, or put it away; the focus goes back to `before`."""
        if self.isVisible():
            self.close_panel()
            return
        self._before = before
        self._place()
        self._fill()
        self.show()
        self.raise_()
        self.box.setFocus()

    def close_panel(self) -> None:
        """Hide it."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place in the window; scroll while the caret stays in the box."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
            self._fill()
        if watched is self.box and isinstance(event, QKeyEvent):
            bar = self._area.verticalScrollBar()
            steps = {
                Qt.Key.Key_Down: bar.singleStep() * 2,
                Qt.Key.Key_Up: -bar.singleStep() * 2,
                Qt.Key.Key_PageDown: bar.pageStep(),
                Qt.Key.Key_PageUp: -bar.pageStep(),
            }
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape or event.text() == "?":
                    self.close_panel()
                    return True
                if (step := steps.get(Qt.Key(event.key()))) is not None:
                    bar.setValue(bar.value() + step)
                    return True
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._window
        width = min(window.width() - 2 * WIDE, WIDEST)
        height = min(window.height() - 2 * WIDE, 800)
        self.setGeometry(
            (window.width() - width) // 2, (window.height() - height) // 2, width, height
        )

    def _narrow(self) -> None:
        """A screen reader hears the first lines: the keyboard stays in the box."""
        self._fill()
        if self.isVisible() and self.box.text():
            lines = [f"{line.text}: {line.keys}" for line in self.shown[:FIRST]]
            self._announcer.say("; ".join(lines) or tr(NO_KEY))

    def _fill(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "surface")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(WIDE)
        shown = self.shown
        groups = list(dict.fromkeys(line.group for line in shown))
        count = max(1, (self.width() - 2 * WIDE) // COLUMN)
        for part in groups and _shared(groups, [line.group for line in shown], count):
            row.addWidget(_column(part, shown), 1, Qt.AlignmentFlag.AlignTop)
        if not groups:
            nothing = QLabel(tr(NO_KEY))
            nothing.setProperty("role", "second")
            row.addWidget(nothing, 1, Qt.AlignmentFlag.AlignTop)
        self._area.setWidget(inside)


def _shared(groups: Sequence[str], lines: Sequence[str], count: int) -> list[list[str]]:
    """The groups shared out to columns of about the same height, in their order."""
    heights = {group: lines.count(group) + 2 for group in groups}
    most = sum(heights.values()) / count
    columns: list[list[str]] = [[]]
    for group in groups:
        full = sum(heights[one] for one in columns[-1]) + heights[group] / 2 > most
        if columns[-1] and full and len(columns) < count:
            columns.append([])
        columns[-1].append(group)
    return columns


def _column(groups: Sequence[str], lines: Sequence[KeyLine]) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(HAIR)
    grid.setColumnStretch(0, 1)
    at = 0
    for group in groups:
        title = QLabel(group)
        title.setProperty("role", "heading")
        title.setContentsMargins(0, TIGHT if at else 0, 0, 0)
        grid.addWidget(title, at, 0, 1, 2)
        at += 1
        for line in lines:
            if line.group == group:
                text, keys = QLabel(line.text), QLabel(line.keys)
                text.setWordWrap(True)
                keys.setProperty("role", "second")
                text.setBuddy(keys)
                keys.ensurePolished()
                if keys.fontMetrics().horizontalAdvance(line.keys) > KEYS:
                    keys.setText(line.keys.replace(OR, "\n"))
                keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(text, at, 0)
                grid.addWidget(keys, at, 1)
                at += 1
    return widget
