"""The three columns: the side ones fold away and remember it, and how wide they were.

The right column holds the sidebar or, beside an answer, a page: each has a width of
its own. Where a window has no room for both side columns, the one that was asked for last
is shown. Runs in the window's thread.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from reader.ui.stack import Stack

LEFT, SIDEBAR, PREVIEW = 210, 300, 460
LEAST_LEFT, LEAST_MIDDLE, LEAST_RIGHT = 208, 480, 280
LEAST_OF_ALL = LEAST_LEFT + LEAST_MIDDLE + LEAST_RIGHT + 2
"""With the lines between them."""
ANSWER = 600
"""An answer, its facets and hits, wants so much beside a page."""
NARROW = 1180
"""A window narrower than this shows no page beside an answer."""


class Columns(QSplitter):
    """Left, middle, right."""

    changed = Signal()
    """Widths or folds, to be remembered; a moment after the last change."""

    def __init__(self, middle: QWidget, widths: tuple[int, ...], left: bool, right: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._wide = {"left": LEFT, "sidebar": SIDEBAR, "preview": PREVIEW}
        self._wide.update(
            (name, width) for name, width in zip(self._wide, widths, strict=False) if width > 80
        )
        self._open = {"left": left, "right": right}
        self._latest = "left"
        """The side column that was asked for last."""
        self._squeezed = ""
        """The one that is open, but has no room now."""
        self._beside = "sidebar"
        self._alone = False
        """Only the middle is shown, whatever is folded."""
        self.left = Stack()
        self.right = Stack()
        self._frames: list[QFrame] = []
        for stack, role, least in (
            (self.left, "side", LEAST_LEFT),
            (self.right, "surface", LEAST_RIGHT),
        ):
            frame = QFrame()
            frame.setProperty("role", role)
            frame.setMinimumWidth(least)
            self._frames.append(frame)
            column = QVBoxLayout(frame)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(stack)
            if stack is self.left:
                self.addWidget(frame)
                middle.setMinimumWidth(LEAST_MIDDLE)
                self.addWidget(middle)
            else:
                self.addWidget(frame)
        for place, stretch in enumerate((0, 1, 0)):
            self.setStretchFactor(place, stretch)
        # A splitter puts each below the one before, and so they are read to who cannot see them.
        parts = [self.widget(place) for place in range(self.count())]
        for part in (*parts, *map(self.handle, range(self.count()))):
            if part is not None:
                part.raise_()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(400)
        self._later.timeout.connect(self.changed)
        self.splitterMoved.connect(self._moved)
        self._apply()

    def show_beside(self, what: str) -> None:
        """Let the right column hold the "sidebar" or the "preview"; "" lets it hold nothing."""
        if what != self._beside:
            self._note()
            self._beside = what
            self.apply_later()

    def turn(self, side: str) -> None:
        """Fold the "left" or "right" column, or unfold it."""
        self._note()
        self._open[side] = side == self._squeezed or not self._open[side]
        if self._open[side]:
            self._latest = side
        self._apply()
        self._later.start()

    def show_sides(self, shown: bool) -> None:
        """Show the columns that are not folded, or none at all, which is not remembered."""
        self._note()
        self._alone = not shown
        self._apply()

    def apply_later(self) -> None:
        """Give the columns their widths: the window has another size or another screen."""
        self._apply()

    @property
    def folded(self) -> tuple[bool, bool]:
        """Whether the left and the right column are folded, also for want of room."""
        left, right = (not self._open[side] or side == self._squeezed for side in self._open)
        return left, right

    @property
    def unfolded(self) -> tuple[bool, bool]:
        """Whether the reader wants the left and the right column, to be remembered."""
        return self._open["left"], self._open["right"]

    @property
    def preview_shown(self) -> bool:
        """Whether a page stands beside the answer."""
        return self._beside == "preview" and self._frames[1].isVisibleTo(self)

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths to remember."""
        self._note()
        return tuple(self._wide.values())

    def _apply(self) -> None:
        narrow = self.width() < NARROW and self.isVisible()
        shown = self._open["right"] and not (self._beside == "preview" and narrow)
        shown = shown and bool(self._beside) and not self._alone
        open_left = self._open["left"] and not self._alone
        self._squeezed = ""
        if shown and open_left and self.isVisible() and self.width() < LEAST_OF_ALL:
            self._squeezed = "left" if self._latest == "right" else "right"
            open_left, shown = self._latest == "left", self._latest == "right"
        self._frames[0].setVisible(open_left)
        self._frames[1].setVisible(shown)
        left = self._wide["left"] if open_left else 0
        right = self._wide[self._beside] if shown else 0
        if self._beside == "preview":
            # A page wants room: as much as the hits can spare.
            wanted = max(right, int((self.width() - left) * 0.42))
            room = self.width() - left - ANSWER
            right = max(LEAST_RIGHT, min(wanted, room)) if shown else 0
        middle = max(self.width() - left - right, LEAST_MIDDLE)
        self.setSizes([left, middle, right])

    def _note(self) -> None:
        left, _, right = self.sizes()
        if left:
            self._wide["left"] = left
        if right and self._beside:
            self._wide[self._beside] = right

    def _moved(self, place: int, handle: int) -> None:
        self._note()
        self._later.start()
