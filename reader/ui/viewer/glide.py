"""How the view moves: how fast, and gently where the reader's device moves in jumps.

Runs in the window's thread.
"""

from time import monotonic

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QScrollBar

from reader.render.plan import Motion

STILL = 0.08
"""Seconds without a movement after which the view stands still."""


class SpeedMeter:
    """Direction and speed of the view, from where it was when."""

    def __init__(self) -> None:
        self._direction = 1
        self._speed = 0.0
        self._last = 0.0

    def moved(self, pages: float) -> None:
        """The view has moved by so many pages, negative upwards."""
        now = monotonic()
        pause = now - self._last
        self._last = now
        if pages == 0:
            return
        self._direction = 1 if pages > 0 else -1
        speed = abs(pages) / max(pause, 0.008)
        # One long step after a rest is a jump, not speed.
        self._speed = 0.0 if pause > 2 * STILL else (self._speed + speed) / 2

    def rest(self) -> None:
        """The view stands still."""
        self._speed = 0.0

    @property
    def motion(self) -> Motion:
        """As the planner wants it."""
        return Motion(self._direction, self._speed)


class Glide(QObject):
    """Moves a scroll bar to a value, in a moment or at once."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._animation = QPropertyAnimation(bar, b"value", self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def running(self) -> bool:
        """Whether the bar is being moved."""
        return self._animation.state() == QAbstractAnimation.State.Running

    @property
    def target(self) -> int:
        """Where the running movement ends."""
        return int(self._animation.endValue())

    def by(self, step: int, milliseconds: int) -> None:
        """Move by a step; steps that come before the last one has ended add up."""
        start = self.target if self.running else self._bar.value()
        self.to(start + step, milliseconds)

    def to(self, value: int, milliseconds: int) -> None:
        """Move to a value."""
        value = min(max(value, self._bar.minimum()), self._bar.maximum())
        self.stop()
        if milliseconds <= 0 or not self._bar.isVisible():
            self._bar.setValue(value)
            return
        self._animation.setDuration(milliseconds)
        self._animation.setStartValue(self._bar.value())
        self._animation.setEndValue(value)
        self._animation.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._animation.stop()
