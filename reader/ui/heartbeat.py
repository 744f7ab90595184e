"""Counts how often the window's thread stood still; beats only while somebody asks.

Runs in the window's thread.
"""

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 10
"""Milliseconds between two beats."""
STALL = 50
"""Milliseconds that the thread may be busy with one thing."""


class Heartbeat(QObject):
    """A timer that notices when it is late."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stalls = 0
        """Times that the thread was busy for longer than `STALL`."""
        self.longest = 0.0
        """Milliseconds of the longest time between two beats."""
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    @property
    def beating(self) -> bool:
        """Whether it counts."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Count from now on."""
        self._last = perf_counter()
        self._timer.start()

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def forget(self) -> None:
        """Begin to count anew."""
        self.stalls, self.longest = 0, 0.0
        self._last = perf_counter()

    def _beat(self) -> None:
        now = perf_counter()
        between, self._last = (now - self._last) * 1000, now
        self.stalls += between > BEAT + STALL
        self.longest = max(self.longest, between)
