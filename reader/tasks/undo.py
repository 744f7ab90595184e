"""Undoing what a person did to the library: each step gives back the step that undoes it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.tasks.queue import Pens

Step = Callable[[Pens], "Step"]
"""Does something on the library queue and returns what undoes exactly that."""

KEPT = 100
"""Steps that can be undone."""


@dataclass(slots=True)
class Undo:
    """What can be undone and done again, the last at the end; as long as the program runs.

    Filled and emptied on the library queue; `offered` and `offered_again` may be read anywhere.
    """

    _done: list[tuple[str, Step]] = field(default_factory=list)
    _undone: list[tuple[str, Step]] = field(default_factory=list)

    @property
    def offered(self) -> str:
        """What undoing would undo, "" if nothing."""
        return self._done[-1][0] if self._done else ""

    @property
    def offered_again(self) -> str:
        """What could be done again, "" if nothing."""
        return self._undone[-1][0] if self._undone else ""

    def do(self, pens: Pens, text: str, step: Step) -> None:
        """Do a step and remember how to undo it; what was undone before is forgotten."""
        inverse = step(pens)
        self._done = [*self._done[1 - KEPT :], (text, inverse)]
        self._undone.clear()

    def done(self, pens: Pens, text: str, inverse: Step) -> None:
        """Remember what undoes something that was done otherwise."""
        self.do(pens, text, lambda pens: inverse)

    def clear(self) -> None:
        """Forget every step: they belong to another state of the library."""
        self._done.clear()
        self._undone.clear()

    def undo(self, pens: Pens) -> str:
        """Undo the last step; returns its text, "" if there is none."""
        return self._swap(pens, self._done, self._undone)

    def again(self, pens: Pens) -> str:
        """Do again what was undone last; returns its text, "" if there is none."""
        return self._swap(pens, self._undone, self._done)

    def _swap(
        self, pens: Pens, source: list[tuple[str, Step]], target: list[tuple[str, Step]]
    ) -> str:
        if not source:
            return ""
        text, step = source[-1]
        inverse = step(pens)
        source.pop()
        target.append((text, inverse))
        return text
