"""Being told by the system to end, as at a log-out or by `kill`: the windows close as by hand.

Python sees to a signal only when its own code runs, which may be never while Qt waits; the
byte that it writes into a socket wakes Qt. Runs in the window's thread.
"""

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

SIGNALS = [
    number for name in ("SIGTERM", "SIGINT", "SIGHUP") if (number := getattr(signal, name, None))
]


class Farewell(QObject):
    """Closes all windows when such a signal comes, until it is closed itself."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._told)
        self._before = {number: signal.signal(number, _nothing) for number in SIGNALS}
        self._fd = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Have signals do what they did before."""
        signal.set_wakeup_fd(self._fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _told(self) -> None:
        with contextlib.suppress(OSError):
            told = self._here.recv(64)
            if any(number in told for number in SIGNALS):
                QApplication.closeAllWindows()


def _nothing(number: int, frame: object) -> None:
    """That there is a handler has Python write the byte."""
