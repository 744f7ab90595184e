"""Two reports side by side in one tab: each with its own bar, one of them being read.

The screens stay what they are; here is what stands around them. Runs in the window's
thread.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui import wording
from reader.ui.actions import put_tip, tip
from reader.ui.closer import Closer
from reader.ui.language import tr
from reader.ui.theme import GAP, HAIR, Theme
from reader.ui.titles import TitleLabel
from reader.ui.viewer.together import Together

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen

HEIGHT = 32


class Pair(QSplitter):
    """Holds two screens of reports; `front` is the number of the one that has the keyboard."""

    entered = Signal(int)
    """The keyboard went to the side of this number."""
    closing = Signal(int)
    """The reader closes the side of this number."""

    def __init__(self, one: "ReadingScreen", other: "ReadingScreen", theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(tr("Two reports side by side"))
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.front = other.number
        self.screens = {one.number: one, other.number: other}
        self._texts = {one.number: "", other.number: ""}
        self._titles: dict[int, TitleLabel] = {}
        self._side_frames: list[QFrame] = []
        for screen in (one, other):
            self.addWidget(self._side(screen, theme))
            screen.show()
        self.setSizes([1000, 1000])
        self._together = Together(one.viewer, other.viewer, self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def stand(self, number: int) -> None:
        """From now on this side is the one being read."""
        self.front = number
        for side, title in self._titles.items():
            title.setProperty("role", "title" if side == number else "second")
            title.style().polish(title)

    def name(self, number: int, text: str) -> str:
        """A side's title; answers what the tab says."""
        self._texts[number] = text
        screen = self.screens[number]
        day = wording.day(screen.opened.edition.updated) if screen.opened is not None else ""
        title = wording.joined((text, day))
        self._titles[number].setText(title)
        screen.setAccessibleName(tr("{title}, one of two side by side", title=title))
        one, other = self._texts.values()
        return one if one == other else f"{one} | {other}"

    def title(self, number: int) -> str:
        """What a side is called."""
        return self._texts[number]

    def beside(self, number: int) -> int:
        """The number of the other side."""
        return next(side for side in self.screens if side != number)

    def step(self, by: int) -> None:
        """Put the keyboard into the left (-1) or right (1) side."""
        self.screens[list(self.screens)[0 if by < 0 else 1]].focus_inside()

    def turn_together(self) -> None:
        """Scroll both together, or each on its own."""
        self._button.click()

    def follow(self, leader: int) -> None:
        """Scroll together from the place where one side stands, once the other one is open."""
        viewer = self.screens[self.beside(leader)].viewer
        if viewer.pages:
            self.front, front = leader, self.front
            self._button.setChecked(True)
            self.front = front
        else:
            viewer.edition_changed.connect(
                partial(self.follow, leader), Qt.ConnectionType.SingleShotConnection
            )

    @property
    def together(self) -> bool:
        """Whether both scroll together."""
        return self._together.on

    def dissolve(self) -> None:
        """Let go of both screens, which live on elsewhere."""
        QApplication.instance().focusChanged.disconnect(self._focus_moved)  # type: ignore[union-attr]
        self._together.turn(False)
        self._together.deleteLater()

    def _side(self, screen: "ReadingScreen", theme: Theme) -> QFrame:
        number = screen.number
        title = TitleLabel(lines=1)
        self._titles[number] = title
        head = QFrame()
        head.setProperty("role", "bar")
        head.setFixedHeight(HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(GAP, 0, HAIR, 0)
        row.addWidget(title, 1)
        if not self._side_frames:
            self._button = QToolButton()
            self._button.setText(tr("Scroll together"))
            self._button.setAccessibleName(tr("Scroll both reports together"))
            self._button.setToolTip(tr("Both sides move together, section by section"))
            self._button.setCheckable(True)
            self._button.setProperty("role", "quiet")
            self._button.toggled.connect(self._turn)
            row.addWidget(self._button)
        close = Closer(theme, tr("Close this side"))
        put_tip(close, tip("close_tab", tr("Close this side")))
        close.clicked.connect(partial(self.closing.emit, number))
        row.addWidget(close)
        frame = QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(screen, 1)
        self._side_frames.append(frame)
        return frame

    def _turn(self, on: bool) -> None:
        self._together.turn(on, self.screens[self.front].viewer)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        for number, screen in self.screens.items():
            if now is not None and number != self.front and screen.isAncestorOf(now):
                self.entered.emit(number)
