"""Undoing what a person did to the library: each step gives back the step that undoes it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from reader.model.changes import Changes
from reader.tasks.queue import Pens

Step = Callable[[Pens], "Step"]
"""Does something on the library queue and returns what undoes exactly that."""

KEPT = 100
"""Steps that can be undone."""
PAUSE = 5.0
"""Seconds without a step of the same writing, after which the next is one of its own."""
REPORTS = Changes(reports=True)


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was taken: what it is called, what it changed, and what undoes it."""

    text: str
    changes: Changes
    inverse: Step
    writing: str = ""
    """What is being written: its steps that follow each other soon are undone as one."""
    at: float = 0.0
    """When, seconds of the monotonic clock."""


@dataclass(slots=True)
class Undo:
    """What can be undone and done again, the last at the end; as long as the program runs.

    Filled and emptied on the library queue; `offered` and `offered_again` may be read anywhere.
    """

    _done: list[Done] = field(default_factory=list)
    _undone: list[Done] = field(default_factory=list)

    @property
    def offered(self) -> str:
        """What undoing would undo, "" if nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def offered_again(self) -> str:
        """What could be done again, "" if nothing."""
        return self._undone[-1].text if self._undone else ""

    def do(
        self, pens: Pens, text: str, step: Step, changes: Changes = REPORTS, writing: str = ""
    ) -> None:
        """Do a step and remember how to undo it; what was undone before is forgotten.

        Steps of the same `writing` that follow each other soon are undone as one.
        """
        inverse, now = step(pens), monotonic()
        before, last = self._done, self._done[-1] if self._done else None
        if writing and last and last.writing == writing and now - last.at < PAUSE:
            before, inverse = before[:-1], last.inverse
        self._done = [*before[1 - KEPT :], Done(text, changes, inverse, writing, now)]
        self._undone.clear()

    def done(self, pens: Pens, text: str, inverse: Step) -> None:
        """Remember what undoes something that was done otherwise."""
        self.do(pens, text, lambda pens: inverse)

    def clear(self) -> None:
        """Forget every step: they belong to another state of the library."""
        self._done.clear()
        self._undone.clear()

    def undo(self, pens: Pens) -> Done | None:
        """Undo the last step; returns it, None if there is none."""
        return self._swap(pens, self._done, self._undone)

    def again(self, pens: Pens) -> Done | None:
        """Do again what was undone last; returns it, None if there is none."""
        return self._swap(pens, self._undone, self._done)

    def _swap(self, pens: Pens, source: list[Done], target: list[Done]) -> Done | None:
        if not source:
            return None
        last = source[-1]
        inverse = last.inverse(pens)
        source.pop()
        target.append(Done(last.text, last.changes, inverse))
        return last
