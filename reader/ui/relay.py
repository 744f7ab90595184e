"""Brings answers and changes from other threads to the window's thread.

`Tasks` answers with futures that are fulfilled on worker threads, and tells changes on
whatever thread they happen. A widget may only be touched on the window's thread, and
may be gone by the time its answer comes: both are seen to here, once.
"""

import itertools
import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from time import perf_counter
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from reader.base.errors import Mendable
from reader.model.changes import Changes
from reader.ui.language import english, tr
from reader.ui.messenger import Messenger
from reader.ui.spoken import spoken

_log = logging.getLogger("reader.ui")

GATHER = 250
"""Milliseconds in which further changes are gathered into one refresh."""

TURN = 0.008
"""Seconds of answers after which keys, the mouse and painting have their turn."""

OURS = english("Something went wrong inside the program; the log says what.")
"""Said where the cause is ours to mend and no sentence for the reader exists."""


class Relay(QObject):
    """Delivers the answers of futures on the window's thread.

    `trouble` carries the sentence of an error that nobody else wanted to hear.
    """

    trouble = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Wanted] = {}
        self._ready: deque[int] = deque()
        self._others = QTimer(self)
        """Runs while others have their turn: Qt would empty its queue of answers first."""
        self._others.setSingleShot(True)
        self._others.timeout.connect(self._deliver)
        # Always queued: an answer that is there at once is not delivered in mid-call.
        self._messenger = Messenger(self._take)

    def when(
        self,
        future: "Future[Any]",
        on_answer: Callable[[Any], object] | None = None,
        on_error: Callable[[str], object] | None = None,
        owner: QObject | None = None,
        what: str = english("an answer"),
    ) -> None:
        """Call `on_answer(result)` or `on_error(sentence)` later, unless `owner` is gone by then.

        `what` names it for `waiting()`. A cancelled future is dropped.
        """
        number = next(self._numbers)
        self._waiting[number] = _Wanted(future, on_answer, on_error, owner or self, what)
        tell = self._messenger.tell
        future.add_done_callback(lambda done: tell(number))

    def waiting(self) -> list[str]:
        """What has been asked for and not delivered."""
        return [wanted.what for wanted in self._waiting.values() if shiboken6.isValid(wanted.owner)]

    def close(self) -> None:
        """Deliver nothing any more."""
        self._waiting.clear()
        self._ready.clear()
        self._others.stop()

    @Slot(object)
    def _take(self, number: int) -> None:
        self._ready.append(number)
        if not self._others.isActive():
            self._deliver()

    def _deliver(self) -> None:
        begun = perf_counter()
        while self._ready and perf_counter() - begun < TURN:
            self._hand_over(self._ready.popleft())
        if self._ready or perf_counter() - begun >= TURN:
            self._others.start(0)

    def _hand_over(self, number: int) -> None:
        wanted = self._waiting.pop(number, None)
        if wanted is None or not shiboken6.isValid(wanted.owner) or wanted.future.cancelled():
            return
        error = wanted.future.exception()
        if error is None:
            if wanted.on_answer is not None:
                wanted.on_answer(wanted.future.result())
            return
        (wanted.on_error or self.trouble.emit)(sentence(error, wanted.what))


class _Wanted:
    """An answer that is awaited, and who wants it."""

    __slots__ = ("future", "on_answer", "on_error", "owner", "what")

    def __init__(
        self,
        future: "Future[Any]",
        on_answer: Callable[[Any], object] | None,
        on_error: Callable[[str], object] | None,
        owner: QObject,
        what: str,
    ) -> None:
        self.future = future
        self.on_answer = on_answer
        self.on_error = on_error
        self.owner = owner
        self.what = what


class ChangeRelay(QObject):
    """Gathers the changes that tasks tell, and passes them on: the first at once, then in turns.

    An import commits many editions a second; a list that was refreshed for each would
    never stand still.
    """

    changed = Signal(object)
    """`Changes`."""

    def __init__(
        self,
        subscribe: Callable[[Callable[[Changes], None]], Callable[[], None]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gathered: Changes | None = None
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER)
        self._timer.timeout.connect(self._pass_on)
        self._messenger = Messenger(self._gather)
        self._unsubscribe = subscribe(self._messenger.tell)

    @property
    def waiting(self) -> bool:
        """Whether changes are gathered that have not been passed on."""
        return self._gathered is not None

    def close(self) -> None:
        """Hear no more changes."""
        self._unsubscribe()
        self._closed = True  # what was told before may still be on its way
        self._timer.stop()
        self._gathered = None

    @Slot(object)
    def _gather(self, changes: Changes) -> None:
        if self._closed:
            return
        self._gathered = changes if self._gathered is None else self._gathered | changes
        if not self._timer.isActive():
            self._pass_on()

    @Slot()
    def _pass_on(self) -> None:
        changes, self._gathered = self._gathered, None
        if changes is not None:
            self._timer.start()
            self.changed.emit(changes)


def sentence(error: BaseException, what: str) -> str:
    """What the reader is told of an error; what is ours goes to the log."""
    if isinstance(error, Mendable):
        return spoken(error.sentence)
    said = getattr(error, "sentence", "")
    _log.error("%s failed", what, exc_info=error)
    return spoken(said) or tr(OURS)
