"""The command palette: type a few letters, press Enter. Commands and reports in one list.

Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.drawnrows import DrawnRows
from reader.ui.language import english, tr
from reader.ui.listpanel import ListPanel
from reader.ui.theme import CORNER, GAP, HAIR, ROW_HEIGHT, SECOND_SIZE, TIGHT, Theme

_Index = QModelIndex | QPersistentModelIndex
MOST = 60
WIDTH, HEIGHT = 560, 420
ROW = ROW_HEIGHT + HAIR


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the palette."""

    text: str
    right: str
    """Shortcut, or what kind of thing it is."""
    do: Callable[[], object]


def choices_of(actions: Sequence[QAction]) -> list[Choice]:
    """Actions as lines."""
    return [
        Choice(
            action.text().removesuffix("…"),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action.trigger,
        )
        for action in actions
    ]


def fitting(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The lines in which every typed word begins a word, or at least occurs; best first.

    Those that hold what is typed as it stands come before those that hold its words apart.
    """
    words = typed.casefold().split()
    if not words:
        return list(choices)[:MOST]
    whole = " ".join(words)
    found = []
    for place, choice in enumerate(choices):
        text = choice.text.casefold()
        if all(word in text for word in words):
            begun = sum(any(part.startswith(word) for part in text.split()) for word in words)
            found.append((whole not in text, -begun, place, choice))
    return [choice for *_, choice in sorted(found, key=lambda item: item[:3])][:MOST]


class Palette(ListPanel):
    """The panel."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Commands"))
        self._choices: list[Choice] = []
        self._search: Callable[[str], object] | None = None
        self._box.setAccessibleName(tr("Command or report"))
        self._list.setAccessibleName(tr("Matching commands and reports"))
        self._list.setItemDelegate(ChoiceDelegate(theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self._box)
        column.addWidget(self._list)

    def open(
        self,
        choices: Sequence[Choice],
        before: QWidget | None,
        search: Callable[[str], object] | None,
        prompt: str = english("Type a command or the title of a report"),
    ) -> None:
        """Show it; the focus goes back to `before` when it closes.

        `search(text)` is offered last, for what is no command and no report.
        """
        self._search = search
        self._box.setPlaceholderText(tr(prompt))
        self._choices = list(choices)
        self._open(before)

    def _fill(self) -> None:
        self._list.clear()
        typed = self._box.text().strip()
        found = fitting(self._choices, typed)
        if typed and self._search is not None:
            found.append(
                Choice(
                    tr("Search all pages for “{typed}”", typed=typed),
                    tr("Search"),
                    partial(self._search, typed),
                )
            )
        for choice in found:
            item = QListWidgetItem(choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setToolTip(choice.text)
            said = f"{choice.text}, {choice.right}" if choice.right else choice.text
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._place()

    def _take(self, item: QListWidgetItem) -> None:
        choice: Choice = item.data(Qt.ItemDataRole.UserRole)
        self.close_panel()
        choice.do()

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 4 * GAP)
        rows = self._list.count() * ROW + 2
        height = min(
            HEIGHT, window.height() - 120, self._box.sizeHint().height() + rows + 3 * TIGHT
        )
        self.setGeometry((window.width() - width) // 2, 52, width, height)


class ChoiceDelegate(DrawnRows):
    """Paints a line: the text, and its shortcut at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(row), CORNER, CORNER)
        inside = row.adjusted(TIGHT, 0, -TIGHT, 0)
        painter.setFont(theme.font(SECOND_SIZE))
        painter.setPen(theme.colour("second"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, right, choice.right)
        inside.setRight(
            inside.right() - painter.fontMetrics().horizontalAdvance(choice.right) - GAP
        )
        painter.setFont(theme.font())
        painter.setPen(theme.colour("accent" if chosen else "text"))
        text = painter.fontMetrics().elidedText(
            choice.text, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """A row."""
        size = super().sizeHint(option, index)
        size.setHeight(ROW)
        return size
