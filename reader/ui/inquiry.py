"""What a screen asks, and asks again when something has changed: once at a time.

Changes may come faster than answers; then one more question follows, however many came.
Runs in the window's thread.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.ui.relay import Relay


class Inquiry(QObject):
    """One question, its answer or the sentence why there is none."""

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, relay: Relay, what: str, owner: QObject) -> None:
        """`what` names the answer for `Relay.waiting`."""
        super().__init__(owner)
        self._relay = relay
        self._what = what
        self._next: Callable[[], Future[Any]] | None = None
        self.busy = False
        """Whether an answer is still to come."""

    def ask(self, task: Callable[[], "Future[Any]"]) -> None:
        """Ask now, or once more when the answer that is under way has come."""
        if self.busy:
            self._next = task
            return
        self.busy = True
        self._relay.when(task(), self._answer, self._fail, owner=self, what=self._what)

    def _answer(self, answer: object) -> None:
        self._go_on()
        self.answered.emit(answer)

    def _fail(self, sentence: str) -> None:
        self._go_on()
        self.failed.emit(sentence)

    def _go_on(self) -> None:
        self.busy = False
        task, self._next = self._next, None
        if task is not None:
            self.ask(task)
