"""The facets beside an answer: what it can be narrowed to, with counts.

A tick writes a clause into the query, so that the box always says what is asked.
Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.model.hit import Answer
from reader.ui import wording
from reader.ui.search import clauses
from reader.ui.theme import GAP, ROOM, TIGHT, Theme

NAMES = {
    "country": "COUNTRY",
    "section": "SECTION",
    "year": "EDITION YEAR",
    "publisher": "PUBLISHER",
    "company": "COMPANY",
}
FEW = 5


class Facets(QScrollArea):
    """The column. `toggled` says which clause to add or take away."""

    toggled = Signal(str, str)
    """Field, value."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Narrow the answer")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Tab goes to the boxes in it; the area itself needs no stop.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "surface")
        self._summary = QLabel()
        self._summary.setProperty("role", "second")
        self._summary.setWordWrap(True)
        self._groups = {field: FacetGroup(field, theme) for field in NAMES}
        column = QVBoxLayout(inside)
        column.setContentsMargins(ROOM, GAP, GAP, GAP)
        column.setSpacing(ROOM)
        column.addWidget(self._summary)
        for group in self._groups.values():
            group.toggled.connect(self.toggled)
            column.addWidget(group)
        column.addStretch()
        self.setWidget(inside)

    def show_answer(self, answer: Answer, text: str) -> None:
        """Show what an answer can be narrowed to; what the query asks for is ticked."""
        reports = len(answer.per_report) or len({hit.report for hit in answer.hits})
        self._summary.setText(f"in {wording.counted(reports, 'report')} · {answer.took_ms:.0f} ms")
        for field, group in self._groups.items():
            group.show_values(answer.facets.get(field, {}), clauses.chosen(text, field))


class FacetGroup(QWidget):
    """One field: its values that occur most, each a box to tick."""

    toggled = Signal(str, str)

    def __init__(self, field: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._theme = theme
        self._counts: dict[str, int] = {}
        self._chosen: list[str] = []
        self._all = False
        self._boxes: list[FacetBox] = []
        name = QLabel(NAMES[field])
        name.setProperty("role", "section")
        self._more = QPushButton()
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._unfold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self._column.addWidget(name)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_values(self, counts: dict[str, int], chosen: list[str]) -> None:
        """Show values with counts; those that are chosen stay, also without a hit."""
        known = {value.casefold(): value for value in counts}
        self._chosen = [known.get(value.casefold(), value) for value in chosen]
        self._counts = {**counts, **{v: counts.get(v, 0) for v in self._chosen}}
        self._fill()

    def _fill(self) -> None:
        # One value alone narrows nothing.
        self.setVisible(len(self._counts) > 1 or bool(self._chosen))
        values = list(self._counts)
        if self._field == "year":
            values.sort(reverse=True)
        else:
            values.sort(key=lambda value: (-self._counts[value], value.casefold()))
        if not self._all and len(values) > FEW + 1:
            values = [v for n, v in enumerate(values) if n < FEW or v in self._chosen]
        # Boxes are used again: a column made anew with each key would flicker.
        while len(self._boxes) < len(values):
            box = FacetBox(self._theme)
            box.ticked.connect(self._tick)
            self._boxes.append(box)
            self._column.insertWidget(len(self._boxes), box)
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(values))
            if place < len(values):
                value = values[place]
                box.show_value(value, self._counts[value], value in self._chosen)
        rest = len(self._counts) - len(values)
        self._more.setVisible(rest > 0 or (self._all and len(self._counts) > FEW + 1))
        self._more.setText(f"{rest} more" if rest else "Fewer")
        self._more.setAccessibleName(f"{NAMES[self._field].capitalize()}: {self._more.text()}")

    def _tick(self, value: str) -> None:
        self.toggled.emit(self._field, value)

    def _unfold(self) -> None:
        self._all = not self._all
        self._fill()


class FacetBox(QWidget):
    """A value to tick, and how often it occurs."""

    ticked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._box = QCheckBox()
        self._box.clicked.connect(self._clicked)
        self._count = QLabel()
        self._count.setProperty("role", "count")
        self._count.setFont(theme.font(12, tabular=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._box, 1)
        row.addWidget(self._count)

    def show_value(self, value: str, count: int, chosen: bool) -> None:
        """Show another value."""
        self._value = value
        text = value[:1].upper() + value[1:]
        room = 132  # the column's width, less the box, the count and the margins
        self._box.setText(
            self._box.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        )
        self._box.setToolTip(text)
        self._box.setAccessibleName(f"{text}, {wording.counted(count, 'passage')}")
        self._box.setChecked(chosen)
        self._count.setText(wording.number(count))

    def _clicked(self) -> None:
        self.ticked.emit(self._value)
