"""What stands above the list of changes: the summary, the groups, and a field to narrow it.

Runs in the window's thread.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.ui import wording
from reader.ui.changes.rows import ALL, counts_of
from reader.ui.language import english, tr
from reader.ui.library.filterbox import FilterBox
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, HAIR, ROOM, TIGHT, Theme
from reader.ui.titles import TitleLabel

BY_PAGE = english("By page")
ORDERS = (english("Most telling first"), BY_PAGE)


class GroupChips(QWidget):
    """A button for each group with its count, in as many lines as they need; one is chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Groups of changes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        # All at once, so that the keyboard goes through them in their order.
        self.show_counts(counts_of(()))
        self.hide()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Offer groups with how many changes each has; one without any cannot be chosen."""
        for name, count in counts.items():
            button = self._buttons.get(name)
            if button is None:
                button = self._buttons[name] = QPushButton(self)
                button.setProperty("role", "group")
                button.setCheckable(True)
                button.setChecked(name == ALL)
                button.clicked.connect(partial(self.chosen.emit, name))
                self._group.addButton(button)
            said = spoken(name)
            button.setText(f"{said} {wording.number(count)}")
            button.setAccessibleName(f"{said}: {wording.counted(count, 'change')}")
            button.setEnabled(count > 0 or name == ALL)
        for name, button in self._buttons.items():
            button.setVisible(name in counts)
        self._arrange()

    def choose(self, name: str) -> None:
        """Choose a group as a click would."""
        self._buttons[name].click()

    @property
    def buttons(self) -> Mapping[str, QPushButton]:
        """The buttons by their groups."""
        return self._buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other breaks between the lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        x, y, high = 0, 0, 0
        for button in self._buttons.values():
            if button.isHidden():
                continue
            size: QSize = button.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + high + HAIR
            button.setGeometry(QRect(x, y, size.width(), size.height()))
            x += size.width() + HAIR
            high = max(high, size.height())
        self.setFixedHeight(y + high)


class ChangesHead(QWidget):
    """Title, counts, groups and field."""

    narrowed = Signal()
    """Another group is chosen, or another text typed."""
    ordered = Signal()
    """Another order is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.group = ALL
        self.title = TitleLabel(lines=2)
        self.title.setProperty("role", "title")
        self.counts = QLabel()
        self.counts.setProperty("role", "second")
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble = QLabel()
        self.trouble.setProperty("role", "superseded")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.chips = GroupChips()
        self.chips.chosen.connect(self._choose)
        self.field = FilterBox(theme, tr("Filter by section or text"))
        self.field.textChanged.connect(self.narrowed)
        self.order = QComboBox()
        self.order.setAccessibleName(tr("Order of the changes"))
        self.order.setToolTip(tr("Which change comes first"))
        self.order.addItems([tr(order) for order in ORDERS])
        self.order.activated.connect(self.ordered)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.field, 1)
        row.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, GAP, ROOM, GAP)
        column.setSpacing(TIGHT)
        for widget in (self.title, self.counts, self.trouble, self.chips):
            column.addWidget(widget)
        column.addLayout(row)

    @property
    def by_page(self) -> bool:
        """Whether changes stand in the order of their pages."""
        return self.order.currentIndex() == ORDERS.index(BY_PAGE)

    def say(self, title: str, counts: str, trouble: str) -> None:
        """Say what is compared, what it amounts to, and what could not be compared."""
        self.title.setText(title)
        self.counts.setText(counts)
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))

    def _choose(self, group: str) -> None:
        self.group = group
        self.narrowed.emit()
