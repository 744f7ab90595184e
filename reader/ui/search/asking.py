"""Asks while one types: waits a moment for the next key, and never shows an old answer.

Runs in the window's thread.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.hit import Answer, Question
from reader.tasks.tasks import Tasks
from reader.ui.relay import Relay

DEBOUNCE = 120
"""Milliseconds without a key after which the question is asked."""


class Asker(QObject):
    """One stream of questions of which only the newest matters."""

    answered = Signal(object)
    """`Answer` to the newest question."""
    failed = Signal(str)

    def __init__(self, tasks: Tasks, relay: Relay, number: int, parent: QObject) -> None:
        """`number` tells the search service that a newer question ends an older one."""
        super().__init__(parent)
        self._tasks = tasks
        self._relay = relay
        self._number = number
        self._asked = 0
        self._answered = 0
        self._next: Question | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._timer.timeout.connect(self._send)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._next is not None or self._answered < self._asked

    def soon(self, question: Question) -> None:
        """Ask when no other question comes for a moment."""
        self._next = question
        self._timer.start()

    def now(self, question: Question) -> None:
        """Ask at once."""
        self._next = question
        self._timer.stop()
        self._send()

    def drop(self) -> None:
        """Nothing is asked any more: what comes is not wanted."""
        self._timer.stop()
        self._next = None
        self._asked += 1
        self._answered = self._asked

    def _send(self) -> None:
        question, self._next = self._next, None
        if question is None:
            return
        self._asked += 1
        number = self._asked
        self._relay.when(
            self._tasks.search(question, self._number),
            lambda answer: self._take(number, answer),
            lambda sentence: self._complain(number, sentence),
            owner=self,
            what=f"the answer to “{question.text}”",
        )

    def _take(self, number: int, answer: Answer) -> None:
        if number == self._asked:
            self._answered = number
            self.answered.emit(answer)

    def _complain(self, number: int, sentence: str) -> None:
        if number == self._asked:
            self._answered = number
            self.failed.emit(sentence)
