"""What the right column is made of: headings, facts, and rows that are clicked.

Runs in the window's thread.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import Related
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.spoken import spoken
from reader.ui.theme import CORNER, GAP, HAIR, TIGHT, Theme
from reader.ui.titles import TitleLabel

WHAT_CHANGED = english("What changed")
"""The link in an update history."""
LONG = 60
"""Letters of a fact that is a text: cut after three lines, whole in its tooltip."""


FOLDED = {
    "overview": english("Overview"),
    "developments": english("Developments"),
}
"""Parts that can be unfolded."""


class Part(QWidget):
    """A part of the column: a line above, a heading with a count, and what follows.

    `inset` is the room beside the rows; rows with a back of their own bring theirs.
    """

    def __init__(self, name: str, inset: int = TIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        line = QFrame()
        line.setProperty("role", "line")
        heading = QLabel(name)
        heading.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "count")
        above = QVBoxLayout()
        above.setContentsMargins(TIGHT, 0, TIGHT, 0)
        above.addWidget(line)
        head = QHBoxLayout()
        head.setContentsMargins(TIGHT, 0, TIGHT, 0)
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self._count)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(inset, 0, inset, 0)
        self._rows.setSpacing(HAIR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(above)
        column.addSpacing(HAIR)
        column.addLayout(head)
        column.addLayout(self._rows)

    def show_rows(self, rows: Iterable[QWidget], count: str = "") -> None:
        """Show other rows; without any the part is hidden."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        there = False
        for row in rows:
            self._rows.addWidget(row)
            there = True
        self._count.setText(count)
        self.setVisible(there)


class Facts(QWidget):
    """Names at the left, values at the right.

    Without `sides` the values stand beside the names, and where each came from at the right.
    """

    def __init__(self, sides: bool = True) -> None:
        super().__init__()
        self._sides = sides
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str, str]]) -> None:
        """Show those facts that are known: name, value, where it came from."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, value, source) in enumerate(fact for fact in facts if fact[1]):
            label = QLabel(name)
            label.setProperty("role", "second")
            if len(value) > LONG:
                said: QLabel = TitleLabel(value, 3)
            else:
                said = QLabel(value)
                said.setTextFormat(Qt.TextFormat.PlainText)
                said.setWordWrap(True)
                side = Qt.AlignmentFlag.AlignRight if self._sides else Qt.AlignmentFlag.AlignLeft
                said.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            said.setAccessibleName(f"{name}: {value}")
            label.setBuddy(said)  # Orca says all that belongs to nothing where one comes in
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, place, 1)
            if not source:
                continue
            said.setToolTip(said.toolTip() or source)
            if not self._sides:
                came = QLabel(source)
                came.setProperty("role", "second")
                self._grid.addWidget(came, place, 2, Qt.AlignmentFlag.AlignTop)


class Row(QAbstractButton):
    """A row that is clicked: a title, something at its right, texts below, maybe a link."""

    linked = Signal()
    """The link at its foot was clicked."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        right: str = "",
        *below: str,
        link: str = "",
        strong: bool = False,
        amber: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._under_mouse = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(part for part in (title, right, *below) if part))
        name = TitleLabel(title, 2)
        if strong:
            name.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(name, 1)
        if right:
            said = QLabel(right)
            said.setProperty("role", "superseded" if amber else "second")
            head.addWidget(said, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        column.setSpacing(2)
        column.addLayout(head)
        for text in filter(None, below):
            label = TitleLabel(text, 3)
            label.setProperty("role", "second")
            column.addWidget(label)
        for part in self.findChildren(QLabel):
            part.setAccessibleName(" ")  # the row says it all, its parts would say it again
        if link:
            foot = QPushButton(link)
            foot.setProperty("role", "link")
            foot.setAccessibleName(f"{link}: {title}")
            foot.clicked.connect(self.linked)
            column.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click, as Space is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._under_mouse = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is gone."""
        self._under_mouse = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A back under the mouse, an edge with the focus."""
        if not (self._under_mouse or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(self._theme.colour("accent"))
        painter.setPen(edge if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._under_mouse:
            painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.end()


def related_row(theme: Theme, other: Related, right: str = "") -> QWidget:
    """A related report with the reasons; a `Row` where the library has it."""
    reasons = wording.joined(map(spoken, other.reasons))
    if other.report:
        return Row(theme, other.title, right, reasons)
    still = QWidget()
    still.setAccessibleName(f"{other.title}, {reasons}")
    column = QVBoxLayout(still)
    column.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
    column.setSpacing(2)
    for text in (other.title, reasons):
        label = TitleLabel(text, 2)
        label.setProperty("role", "second")
        column.addWidget(label)
    return still


def folded(name: str, button: str) -> str:
    """What a screen reader says of a button that unfolds a part."""
    return f"{tr(FOLDED[name])}: {button}"


def said_pages(count: int) -> str:
    """Pages in a narrow place: "84 p"."""
    return tr("{count} p", count=wording.number(count))


def bullet(text: str) -> QWidget:
    """A point of a list, its lines below each other."""
    point = QWidget()
    point.setAccessibleName(text)
    dot = QLabel("•")
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    row = QHBoxLayout(point)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(TIGHT)
    row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label, 1)
    return point
