"""A bar of passages by the year of their edition, over all editions: to click and to drag over.

What stands in the editions searched is drawn strong, what stands in others faint. With the
keyboard, arrows go from year to year, Shift takes several, Enter picks, Delete lets go.
Runs in the window's thread.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import HAIR, Theme

BARS = 44
LABELS = 16
LEAST = 2
"""Pixels of a bar that is not empty."""
WIDEST = 26


class YearBar(QAbstractSlider):
    """The bar."""

    picked = Signal(int, int)
    """First and last year that the reader wants; 0, 0 for all."""

    def __init__(self, theme: Theme, said: Callable[[int], str] | None = None) -> None:
        """`said` says how many things are counted: passages, unless given."""
        super().__init__()
        self._theme = theme
        self._counted = said or _passages
        self._font = theme.font(11, tabular=True)
        self._all: dict[int, int] = {}
        self._here: dict[int, int] = {}
        self._chosen: set[int] = set()
        self._years: list[int] = []
        self._from = self._at = 0
        """Years that the keyboard or the mouse stands between."""
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self._say()

    def show_years(
        self, everywhere: Mapping[str, int], here: Mapping[str, int], chosen: Sequence[str]
    ) -> None:
        """Show passages by year: in all editions, and in those that are searched."""
        self._all = {int(year): count for year, count in everywhere.items() if year.isdigit()}
        self._here = {int(year): count for year, count in here.items() if year.isdigit()}
        self._chosen = {int(year) for year in chosen if year.isdigit()}
        known = {*self._all, *self._here, *self._chosen}
        # Years without any passage keep their place, so that the distances are true.
        self._years = list(range(min(known), max(known) + 1)) if known else []
        if self._at not in self._years:
            self._from = self._at = self._years[-1] if self._years else 0
        self.setVisible(len(self._years) > 1 or bool(self._chosen))
        self._say()
        self.update()

    @property
    def years(self) -> Sequence[int]:
        """The years shown, without gaps."""
        return self._years

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, BARS + LABELS + HAIR)

    # -- the mouse -----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A span begins."""
        if event.button() is Qt.MouseButton.LeftButton and self._years:
            self._from = self._at = self.year_at(event.position().x())
            self._dragging = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on to here."""
        if self._dragging:
            self._at = self.year_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends: these years are wanted."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self._pick()

    def event(self, event: QEvent) -> bool:
        """A tip says how many there are in the year below the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._years:
            year = self.year_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._said(year), self)
            return True
        return super().event(event)

    # -- the keyboard ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End go; Shift spans; Enter and Space pick; Delete lets go."""
        key, keys = event.key(), Qt.Key
        if not self._years:
            super().keyPressEvent(event)
            return
        first, last = self._years[0], self._years[-1]
        to = {
            keys.Key_Left: max(first, self._at - 1),
            keys.Key_Right: min(last, self._at + 1),
            keys.Key_Home: first,
            keys.Key_End: last,
        }.get(Qt.Key(key))
        if to is not None:
            self._at = to
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._from = to
            self._say()
            self.update()
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self._pick()
        elif key in (keys.Key_Delete, keys.Key_Backspace) and self._chosen:
            self.picked.emit(0, 0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It went elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def _pick(self) -> None:
        self._say()
        self.picked.emit(min(self._from, self._at), max(self._from, self._at))

    # -- what is said and drawn --------------------------------------------------------

    def _said(self, year: int) -> str:
        everywhere, here = self._all.get(year, 0), self._here.get(year, 0)
        text = f"{year}: {self._counted(everywhere)}"
        return (
            text
            if here == everywhere
            else tr("{text}, {here} in what is searched", text=text, here=wording.number(here))
        )

    def _say(self) -> None:
        name = tr("Edition years")
        if self._years:
            self.setRange(self._years[0], self._years[-1])
            self.setValue(self._at)
            span = tr(
                "{at} to {at2}, ", at=min(self._from, self._at), at2=max(self._from, self._at)
            )
            name += f", {span if self._from != self._at else ''}{self._said(self._at)}"
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def year_at(self, x: float) -> int:
        """The year below a place; the nearest one beside the bars."""
        step, left = self._step()
        place = int((x - left) // step)
        return self._years[min(max(place, 0), len(self._years) - 1)]

    def _step(self) -> tuple[float, float]:
        """How wide a year is, and where the first begins."""
        return min(self.width() / max(1, len(self._years)), WIDEST), 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, the years at both ends, and what is being picked."""
        if not self._years:
            return
        theme = self._theme
        painter = QPainter(self)
        # Years run from left to right in every language, as in the reports' own charts.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, left = self._step()
        most = max([*self._all.values(), *self._here.values(), 1])
        low, high = sorted((self._from, self._at))
        marking = self._dragging or self.hasFocus()
        for place, year in enumerate(self._years):
            x = left + place * step
            if self._dragging and low <= year <= high:
                painter.fillRect(QRectF(x, 0, step, BARS), theme.colour("chosen"))
            bar = QRectF(x + step * 0.12, 0, max(1.5, step * 0.76), 0)
            painter.setPen(Qt.PenStyle.NoPen)
            for counts, colour in (
                (self._all, "pressed"),
                (self._here, "accent" if self._shown(year) else "handle"),
            ):
                if count := counts.get(year, 0):
                    tall = max(LEAST, BARS * count / most)
                    bar.setTop(BARS - tall)
                    bar.setHeight(tall)
                    painter.setBrush(theme.colour(colour))
                    painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(QPen(theme.colour("line")))
        end = left + step * len(self._years)
        painter.drawLine(int(left), BARS, int(end), BARS)
        if marking:
            x = left + (low - self._years[0]) * step
            width = (high - low + 1) * step
            painter.setPen(QPen(theme.colour("accent")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(x + 0.5, 0.5, width - 1, BARS - 0.5), 3, 3)
        painter.setFont(self._font)
        painter.setPen(theme.colour("second"))
        below = QRectF(0, BARS + 2, max(end, 72), LABELS)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, str(self._years[0]))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(self._years[-1]))
        painter.end()

    def _shown(self, year: int) -> bool:
        return not self._chosen or year in self._chosen


def _passages(count: int) -> str:
    return wording.counted(count, "passage")
