"""The tabs in the middle: the library, answers, open reports.

Each has a number of its own that stays when tabs are moved or closed; the library is
number 0 and stays. Two reports may share a tab, side by side; the number of such a tab is
that of the side that is being read. Runs in the window's thread.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import put_tip, tip
from reader.ui.closer import Closer
from reader.ui.language import tr, unmarked
from reader.ui.screen import Screen
from reader.ui.stack import Stack
from reader.ui.theme import TIGHT, Theme

if TYPE_CHECKING:
    from reader.ui.pair import Pair

LIBRARY = 0
HEIGHT = 35
NARROWEST = 144
"""Pixels of width that a tab keeps, if it needs as much; where they do not fit, tabs scroll."""


class Tabs(QWidget):
    """The tab bar and what the tabs hold."""

    changed = Signal(int)
    """Number of the tab that is shown now."""
    renamed = Signal()
    """The tab that is shown is called something else now."""
    moved = Signal()
    """A tab was drawn to another place."""
    closing = Signal(int)
    """Number of a tab that the reader wants to close."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._screens: dict[int, Screen] = {}
        self._pairs: dict[int, Pair] = {}
        """By the numbers of both sides."""
        self._numbers = 0
        self._bar = _Bar()
        self._bar.currentChanged.connect(self._shown)
        self._bar.tabMoved.connect(self.moved)
        self._bar.middle_clicked.connect(self._close_at)
        self._strip = strip = QFrame()
        strip.setProperty("role", "side")
        row = QHBoxLayout(strip)
        row.setContentsMargins(TIGHT, 0, TIGHT, 0)
        row.addWidget(self._bar, 1)
        self._stack = Stack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)

    def next_number(self) -> int:
        """A number that no tab has had."""
        self._numbers += 1
        return self._numbers

    def hold(self, screen: Screen) -> None:
        """Take in a screen whose tab comes later, hidden: taking it in costs milliseconds."""
        self._stack.addWidget(screen)

    def add(
        self, number: int, screen: Screen, text: str, tip: str = "", instead: int = LIBRARY
    ) -> None:
        """Put a screen into a new tab at the end, or `instead` of another; without showing it."""
        self._screens[number] = screen
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        before = self._bar.blockSignals(True)
        other = self._screens.pop(instead, None) if instead != LIBRARY else None
        place = self._place(instead) if other is not None else self._bar.addTab(text)
        self._bar.setTabData(place, number)
        if other is not None:
            if place == self._bar.currentIndex():
                held = self.window().focusWidget() is other
                self._stack.setCurrentWidget(screen)
                if held:
                    screen.focus_inside()
            self._stack.removeWidget(other)
            other.deleteLater()
        self._bar.blockSignals(before)
        self.name(number, text, tip)
        if number != LIBRARY:
            self._set_closer(place, number)

    def show(self, number: int) -> None:  # type: ignore[override]
        """Show a tab."""
        place = self._place(number)
        if (pair := self._pairs.get(number)) is not None:
            pair.stand(number)
            self._bar.setTabData(place, number)
        if place >= 0 and place != self._bar.currentIndex():
            self._bar.setCurrentIndex(place)
        elif place >= 0:
            self._shown(place)

    def name(self, number: int, text: str, tip: str = "") -> None:
        """Change what a tab says."""
        place = self._place(number)
        if (pair := self._pairs.get(number)) is not None:
            text, tip = pair.name(number, text), ""
        if place >= 0 and self._bar.tabText(place) != unmarked(text):
            self._bar.setTabText(place, unmarked(text))
            self._bar.setTabToolTip(place, tip or text)
            self._bar.setAccessibleTabName(place, text)
            if place == self._bar.currentIndex():
                self.renamed.emit()

    @property
    def order(self) -> list[int]:
        """The numbers of the screens from left to right, both of a tab that two share."""
        places = (int(self._bar.tabData(place) or 0) for place in range(self._bar.count()))
        return [
            number
            for place in places
            for number in (self._pairs[place].screens if place in self._pairs else (place,))
        ]

    def remove(self, number: int) -> None:
        """Take a tab away; its screen is deleted later."""
        place = self._place(number)
        if place < 0:
            return
        if (pair := self._pairs.get(number)) is not None:
            other, shown = pair.beside(number), self.current in pair.screens
            pair.stand(other)
            self.split(pair)
            if shown:
                self._screens[other].focus_inside()
            place = self._place(number)
        screen = self._screens.pop(number)
        # The tab first: the bar knows which one comes next, the stack would take any.
        self._bar.removeTab(place)
        self._stack.removeWidget(screen)
        screen.deleteLater()

    def show_strip(self, shown: bool) -> None:
        """Show the tabs themselves, or only what they hold."""
        self._strip.setVisible(shown)

    def pair(self, one: int, other: int, front: int) -> None:
        """Put two reports into one tab, `one` at the left; `front` is the one to be read."""
        from reader.ui.pair import Pair  # late: it knows the viewer

        place, gone = self._place(one), self._place(other)
        if {one, other} & self._pairs.keys() or place < 0 or gone < 0 or place == gone:
            return
        texts = {number: self.text(number) for number in (one, other)}
        before = self._bar.blockSignals(True)
        self._bar.removeTab(gone)
        self._bar.blockSignals(before)
        for number in (one, other):
            self._stack.removeWidget(self._screens[number])
        pair = Pair(self._screens[one], self._screens[other], self._theme)  # type: ignore[arg-type]
        pair.entered.connect(self.show)
        pair.closing.connect(self.closing)
        self._pairs[one] = self._pairs[other] = pair
        self._stack.addWidget(pair)
        for number, text in texts.items():
            self.name(number, text)
        self._set_closer(self._place(one), one)
        self.show(front)

    def split(self, pair: "Pair") -> None:
        """Give each side of a pair a tab of its own again."""
        one, other = pair.screens
        place, shown = self._place(one), self.current in pair.screens
        titles = {number: pair.title(number) for number in (one, other)}
        del self._pairs[one], self._pairs[other]
        pair.dissolve()
        before = self._bar.blockSignals(True)
        self._bar.setTabData(place, one)
        self._bar.setTabData(self._bar.insertTab(place + 1, titles[other]), other)
        self._bar.blockSignals(before)
        for number in (one, other):
            self._screens[number].setAccessibleName(tr("Report"))
            self._stack.addWidget(self._screens[number])
            self.name(number, titles[number])
            self._set_closer(self._place(number), number)
        self._stack.removeWidget(pair)
        pair.deleteLater()
        if shown:
            self.show(pair.front)

    def pair_of(self, number: int) -> "Pair | None":
        """The pair that a screen is a side of."""
        return self._pairs.get(number)

    def step(self, by: int) -> None:
        """Go to the next or previous tab, round the ends."""
        if self._bar.count():
            self._bar.setCurrentIndex((self._bar.currentIndex() + by) % self._bar.count())

    @property
    def current(self) -> int:
        """Number of the tab that is shown."""
        return int(self._bar.tabData(self._bar.currentIndex()) or 0)

    @property
    def screens(self) -> dict[int, Screen]:
        """Number -> screen, in the order in which they came."""
        return dict(self._screens)

    @property
    def current_screen(self) -> Screen:
        """What is shown."""
        return self._screens[self.current]

    def text(self, number: int) -> str:
        """What a tab says."""
        return self._bar.tabText(self._place(number)).replace("&&", "&")

    def _place(self, number: int) -> int:
        pair = self._pairs.get(number)
        numbers = pair.screens if pair is not None else (number,)
        return next((n for n in range(self._bar.count()) if self._bar.tabData(n) in numbers), -1)

    def _shown(self, place: int) -> None:
        if place < 0 or self._bar.tabData(place) not in self._screens:
            return
        focus, screen = self.window().focusWidget(), self.current_screen
        self._stack.setCurrentWidget(self._pairs.get(self.current) or screen)
        if self._stack.isAncestorOf(focus) and not screen.isAncestorOf(focus):
            screen.focus_inside()  # else it would be on whatever button comes next
        self.changed.emit(self.current)

    def _close_at(self, place: int) -> None:
        self._close(int(self._bar.tabData(place) or 0))

    def _close(self, number: int) -> None:
        """The reader closes a whole tab, both sides of a pair."""
        pair = self._pairs.get(number)
        for each in list(pair.screens) if pair is not None else [number]:
            self.closing.emit(each)

    def _set_closer(self, place: int, number: int) -> None:
        self._bar.setTabButton(place, QTabBar.ButtonPosition.RightSide, self._closer(number))

    def _closer(self, number: int) -> QAbstractButton:
        button = Closer(self._theme, tr("Close the tab"))
        put_tip(button, tip("close_tab"))
        button.clicked.connect(partial(self._close, number))
        return button


class _Bar(QTabBar):
    """A tab bar that tells of middle clicks."""

    middle_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setDocumentMode(True)
        self.setFixedHeight(HEIGHT)

    def minimumTabSizeHint(self, place: int) -> QSize:
        """Titles of reports end in dots where tabs are many, but can still be told apart."""
        size = self.tabSizeHint(place)
        return QSize(min(size.width(), NARROWEST), size.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A middle click closes."""
        place = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and place >= 0:
            self.middle_clicked.emit(place)
            return
        super().mouseReleaseEvent(event)
