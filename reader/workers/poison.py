"""What has killed two workers is not tried a third time."""

import threading
from collections.abc import Hashable

from reader.workers.job import FailureKind

_DEATHS = 2


class Poison:
    """Keys of jobs with the workers they killed. Safe to share between threads and workers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._deaths: dict[Hashable, list[FailureKind]] = {}

    def strike(self, key: Hashable | None, kind: FailureKind) -> None:
        """A job with this key killed a worker."""
        if key is not None:
            with self._lock:
                self._deaths.setdefault(key, []).append(kind)

    def why(self, *keys: Hashable | None) -> FailureKind | None:
        """How the last worker ended if one of these is poisoned, else None."""
        with self._lock:
            for key in keys:
                deaths = self._deaths.get(key, [])
                if len(deaths) >= _DEATHS:
                    return deaths[-1]
        return None

    def listed(self) -> dict[Hashable, FailureKind]:
        """All poisoned keys, with how the last worker ended."""
        with self._lock:
            return {key: kinds[-1] for key, kinds in self._deaths.items() if len(kinds) >= _DEATHS}

    def clear(self, key: Hashable | None = None) -> None:
        """Give this key, or all of them, another chance."""
        with self._lock:
            if key is None:
                self._deaths.clear()
            else:
                self._deaths.pop(key, None)
