"""Drawings at hand, within a budget of bytes; the farthest from the view is forgotten first.

Holds any values (the window keeps pixmaps in it) and knows nothing of Qt. Not
thread-safe: it belongs to the window's thread.
"""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from reader.render.key import RenderKey

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """Values by `RenderKey`, each with its size in bytes.

    How far a drawing is from the view is asked of a function, so that nothing has to be
    kept in step with scrolling: 0 means in view, and what is in view is never forgotten,
    whatever the budget.
    """

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self.used = 0
        self._values: dict[RenderKey, tuple[Value, int]] = {}
        self._pages: dict[int, set[RenderKey]] = {}

    def __len__(self) -> int:
        """How many drawings are at hand."""
        return len(self._values)

    def __contains__(self, key: object) -> bool:
        """Whether this drawing is at hand."""
        return key in self._values

    def __iter__(self) -> Iterator[RenderKey]:
        """The keys at hand."""
        return iter(self._values)

    def get(self, key: RenderKey) -> Value | None:
        """The drawing, None if it is not at hand."""
        found = self._values.get(key)
        return None if found is None else found[0]

    def size(self, key: RenderKey) -> int:
        """Bytes of a drawing, 0 if it is not at hand."""
        found = self._values.get(key)
        return 0 if found is None else found[1]

    def nearest(self, page: int, zoom: int, rotation: int = 0) -> RenderKey | None:
        """The whole drawing to show scaled until the one of `zoom` is there.

        The next larger one, for it loses least; else the largest.
        """
        best: RenderKey | None = None
        for key in self._pages.get(page, ()):
            if key.tile is not None or key.rotation != rotation:
                continue
            if best is None or _rank(key, zoom) < _rank(best, zoom):
                best = key
        return best

    def put(
        self, key: RenderKey, value: Value, size: int, distance: Callable[[RenderKey], float]
    ) -> bool:
        """Keep a drawing. False, and nothing is forgotten, if only nearer ones could make room."""
        own = distance(key)
        replaced = self._values.get(key)
        need = self.used - (replaced[1] if replaced else 0) + size - self.budget
        doomed: list[RenderKey] = []
        if need > 0:
            others = sorted(
                ((distance(other), other) for other in self._values if other != key),
                key=lambda pair: pair[0],
                reverse=True,
            )
            for far, other in others:
                if need <= 0 or far <= 0 or far < own:
                    break
                doomed.append(other)
                need -= self._values[other][1]
            if need > 0 and own > 0:
                return False
        for other in doomed:
            self.drop(other)
        self.drop(key)
        self._values[key] = (value, size)
        self._pages.setdefault(key.page, set()).add(key)
        self.used += size
        return True

    def drop(self, key: RenderKey) -> None:
        """Forget one drawing, if it is at hand."""
        found = self._values.pop(key, None)
        if found is None:
            return
        self.used -= found[1]
        keys = self._pages[key.page]
        keys.discard(key)
        if not keys:
            del self._pages[key.page]

    def clear(self) -> None:
        """Forget everything."""
        self._values.clear()
        self._pages.clear()
        self.used = 0


def _rank(key: RenderKey, zoom: int) -> tuple[int, int]:
    return (0, key.zoom - zoom) if key.zoom >= zoom else (1, zoom - key.zoom)
