"""The facets beside an answer: what it can be narrowed to, with counts of the whole answer.

A click shows only a value, Ctrl and a click adds it to those chosen, Shift or Alt and a click
leaves it out; so do Enter with these keys and the context menu. Runs in the window's thread.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QInputEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.model.hit import Answer
from reader.ui import wording
from reader.ui.language import decimal, english, sort_key, tr, unmarked
from reader.ui.scrolling import Column
from reader.ui.search.narrowed import How, Narrowed
from reader.ui.search.yearbar import YearBar
from reader.ui.spoken import spoken
from reader.ui.theme import CORNER, GAP, HAIR, ROOM, SECOND_SIZE, TIGHT, Theme

NAMES = {
    "country": english("COUNTRY"),
    "region": english("REGION"),
    "section": english("SECTION"),
    "publisher": english("PUBLISHER"),
    "company": english("COMPANY"),
    "state": english("STATE"),
}
OURS = ("section", "state")
"""Facets whose values are our words; others are names."""
FEW = 5
PATIENCE = 250
"""Milliseconds after which it is said that counts are still to come."""
COUNTING = english("Counting…")
ROW = 24


class Facets(Column):
    """The column."""

    picked = Signal(str, str, str)
    """Facet, value, and `How`."""
    years_picked = Signal(int, int)
    """First and last year; 0, 0 for all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Narrow the answer"))
        inside = QWidget()
        inside.setProperty("role", "surface")
        self._summary = QLabel()
        self._summary.setProperty("role", "second")
        self._summary.setWordWrap(True)
        self._years_name = _heading(tr("EDITION YEAR"))
        self.years = YearBar(theme)
        self._groups = {field: FacetGroup(field, theme) for field in NAMES}
        column = QVBoxLayout(inside)
        column.setContentsMargins(GAP, GAP, HAIR, GAP)
        column.setSpacing(ROOM)
        column.addWidget(_indented(self._summary))
        years = QVBoxLayout()
        years.setContentsMargins(HAIR, 0, TIGHT, 0)
        years.setSpacing(HAIR)
        years.addWidget(self._years_name)
        years.addWidget(self.years)
        column.addLayout(years)
        self.years.picked.connect(self.years_picked)
        for group in self._groups.values():
            group.picked.connect(self.picked)
            column.addWidget(group)
        column.addStretch()
        self.setWidget(inside)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE)
        self._late.timeout.connect(self._say_counting)

    def wait(self) -> None:
        """Another answer is to come: the counts at hand are those of the one before."""
        self._late.start()

    def show_answer(self, answer: Answer, narrowed: Narrowed) -> None:
        """Show what an answer can be narrowed to, and what it is narrowed to."""
        self._late.stop()
        reports = len(answer.per_report) or len({hit.report for hit in answer.hits})
        self._summary.setText(
            tr(
                "in {reports} · {ms} ms",
                reports=wording.counted(reports, "report"),
                ms=decimal(answer.took_ms, 0),
            )
        )
        here = answer.facets.get("year", {})
        self.years.show_years(
            answer.facets.get("all_years", here), here, narrowed.chosen_of("year")
        )
        self._years_name.setVisible(not self.years.isHidden())
        for field, group in self._groups.items():
            group.show_values(
                answer.facets.get(field, {}), narrowed.chosen_of(field), narrowed.excluded_of(field)
            )

    def stop_waiting(self) -> None:
        """No answer is to come."""
        self._late.stop()

    @property
    def summary(self) -> str:
        """What is said above the facets."""
        return self._summary.text()

    def row(self, field: str, value: str) -> "FacetRow":
        """The row of a value that is shown. Raises `KeyError`."""
        return self._groups[field].row(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from row to row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        rows = [row for group in self._groups.values() for row in group.rows if row.isVisible()]
        at = next((n for n, row in enumerate(rows) if row.hasFocus()), -1)
        if step is None or at < 0:
            super().keyPressEvent(event)
            return
        row = rows[min(max(at + step, 0), len(rows) - 1)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(row, 0, ROW)

    def _say_counting(self) -> None:
        self._summary.setText(tr(COUNTING))
        for group in self._groups.values():
            group.forget_counts()


class FacetGroup(QWidget):
    """One facet: its values that occur most."""

    picked = Signal(str, str, str)

    def __init__(self, field: str, theme: Theme) -> None:
        super().__init__()
        self._field = field
        self._theme = theme
        self._counts: dict[str, int] = {}
        self._chosen: list[str] = []
        self._excluded: list[str] = []
        self._all = False
        self.rows: list[FacetRow] = []
        """Those that hide are kept for the next answer."""
        self._more = QPushButton()
        self._more.setProperty("role", "link")
        self._more.clicked.connect(self._unfold)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(_indented(_heading(tr(NAMES[field]))))
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_values(self, counts: dict[str, int], chosen: list[str], excluded: list[str]) -> None:
        """Show values with counts; those chosen and left out stay, also without a passage."""
        self._chosen, self._excluded = chosen, excluded
        self._counts = {**counts, **{v: counts.get(v, 0) for v in (*chosen, *excluded)}}
        self._fill()

    def forget_counts(self) -> None:
        """The counts are not true any more."""
        for row in self.rows:
            row.forget_count()

    def row(self, value: str) -> "FacetRow":
        """The row of a value. Raises `KeyError`."""
        for row in self.rows:
            if row.value == value and not row.isHidden():
                return row
        raise KeyError(value)

    def _fill(self) -> None:
        kept = {*self._chosen, *self._excluded}
        # One value alone narrows nothing.
        self.setVisible(len(self._counts) > 1 or bool(kept))
        values = sorted(self._counts, key=lambda value: (-self._counts[value], sort_key(value)))
        if not self._all and len(values) > FEW + 1:
            values = [v for n, v in enumerate(values) if n < FEW or v in kept]
        # Rows are used again: a column made anew with each key would flicker.
        while len(self.rows) < len(values):
            row = FacetRow(self._field, self._theme)
            row.picked.connect(self.picked)
            self.rows.append(row)
            self._column.insertWidget(len(self.rows), row)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(values))
            # Tab enters the facet; arrows go on from there.
            row.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            if place < len(values):
                value = values[place]
                row.show_value(
                    value, self._counts[value], value in self._chosen, value in self._excluded
                )
        rest = len(self._counts) - len(values)
        self._more.setVisible(rest > 0 or (self._all and len(self._counts) > FEW + 1))
        self._more.setText(tr("{rest} more", rest=rest) if rest else tr("Fewer"))
        self._more.setAccessibleName(f"{tr(NAMES[self._field]).capitalize()}: {self._more.text()}")

    def _unfold(self) -> None:
        self._all = not self._all
        self._fill()


class FacetRow(QAbstractButton):
    """A value, whether it is chosen or left out, and how often it occurs."""

    picked = Signal(str, str, str)

    def __init__(self, field: str, theme: Theme) -> None:
        super().__init__()
        self.value = ""
        self._field = field
        self._theme = theme
        self._count = ""
        self._chosen = self._excluded = False
        self._keys = Qt.KeyboardModifier.NoModifier
        self._text = theme.font()
        self._second = theme.font(SECOND_SIZE, tabular=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.update)

    def show_value(self, value: str, count: int, chosen: bool, excluded: bool) -> None:
        """Show another value."""
        self.value = value
        self._chosen, self._excluded = chosen, excluded
        self._count = wording.number(count)
        said = spoken(value) if self._field in OURS else value
        text = said[:1].upper() + said[1:]
        self.setText(text)
        self.setShortcut(QKeySequence())  # "AT&T" is no Alt+T
        state = tr(", chosen") if chosen else tr(", left out") if excluded else ""
        self.setAccessibleName(f"{text}, {wording.counted(count, 'passage')}{state}")
        self.setToolTip(tr("{text}\nCtrl+click adds it, Shift+click leaves it out", text=text))
        self.update()

    @property
    def state(self) -> str:
        """Either "chosen" or "excluded", or "" for neither."""
        return "chosen" if self._chosen else "excluded" if self._excluded else ""

    @property
    def count(self) -> str:
        """How often it occurs, as it is shown."""
        return self._count

    def forget_count(self) -> None:
        """The count is not true any more."""
        self._count = "…"
        self.update()

    def menu(self) -> QMenu:
        """What can be done with the value."""
        menu = QMenu(self)
        text = unmarked(self.text())
        for how, words in (
            ("only", tr("Only {text}\tEnter", text=text)),
            (
                "add",
                tr(
                    "{words} {text}\tCtrl+Enter",
                    words=tr("Without") if self._chosen else tr("Also"),
                    text=text,
                ),
            ),
            (
                "not",
                tr(
                    "{words} {text}\tShift+Enter",
                    words=tr("No longer leave out") if self._excluded else tr("Leave out"),
                    text=text,
                ),
            ),
        ):
            action = menu.addAction(words)
            action.setData(how)
        menu.triggered.connect(self._choose)
        return menu

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(80, ROW)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The keys held down say what the click means."""
        self._held(event)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do as a click; arrows are for the column."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._held(event)
            self.click()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Also by the menu key."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row: a tick or a dash, the value, its count."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("accent")) if self.hasFocus() else Qt.PenStyle.NoPen)
        colour = "chosen" if self._chosen else "hover" if self.underMouse() else ""
        painter.setBrush(theme.colour(colour) if colour else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(back, CORNER, CORNER)
        room = self.rect().adjusted(HAIR, 0, -TIGHT, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._second)
        painter.setPen(theme.colour("second"))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._count)
        room.setRight(
            room.right() - QFontMetrics(self._second).horizontalAdvance(self._count) - TIGHT
        )
        font = self._text
        font.setStrikeOut(self._excluded)
        painter.setFont(font)
        painter.setPen(
            theme.colour("accent" if self._chosen else "gone" if self._excluded else "text")
        )
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, text)
        painter.end()

    def _held(self, event: QInputEvent) -> None:
        self._keys = event.modifiers()

    def _clicked(self) -> None:
        keys, self._keys = self._keys, Qt.KeyboardModifier.NoModifier
        how: How = "only"
        if keys & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier):
            how = "not"
        elif keys & Qt.KeyboardModifier.ControlModifier:
            how = "add"
        self.picked.emit(self._field, self.value, how)

    def _choose(self, action: object) -> None:
        self.picked.emit(self._field, self.value, action.data())  # type: ignore[attr-defined]


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def _indented(label: QLabel) -> QLabel:
    """In line with the texts of the rows."""
    label.setContentsMargins(HAIR, 0, 0, 0)
    return label
