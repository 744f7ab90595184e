"""One import as long as it lasts: how far it is, and a way to pause it or call it off."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from reader.model.arrival import Arrival, ImportProgress
from reader.tasks.views import JobView


class ImportRun:
    """Safe to ask from any thread."""

    def __init__(
        self, number: int, moved: Callable[["ImportRun"], None], paused: bool = False
    ) -> None:
        """`moved(run)` is called when it is paused, goes on, is called off or is to stop."""
        self.number = number
        """Among the jobs of this start of the program."""
        self.id = 0
        """Its row in the catalogue, 0 until it is written down."""
        self.finished: Future[list[Arrival]] = Future()
        """What became of each file; without those that wait for the next start."""
        self._moved = moved
        self._lock = threading.Lock()
        self._progress = ImportProgress(0, 0, 0, "")
        self._cancelled = threading.Event()
        self._stopped = threading.Event()
        self._paused = paused

    @property
    def progress(self) -> ImportProgress:
        """How far it is."""
        with self._lock:
            return self._progress

    @property
    def cancelled(self) -> bool:
        """Whether somebody has called it off."""
        return self._cancelled.is_set()

    @property
    def stopped(self) -> bool:
        """Whether the program ends: what is not done waits for the next start."""
        return self._stopped.is_set()

    @property
    def over(self) -> bool:
        """Whether nothing more is to be begun."""
        return self.cancelled or self.stopped

    @property
    def paused(self) -> bool:
        """Whether no further file is begun until somebody says so."""
        return self._paused

    def view(self) -> JobView:
        """As the jobs panel shows it."""
        p, paused = self.progress, self.paused
        if p.looking:
            text = f"looking through {p.current}, {p.files:,} files found"
        elif p.files == 1:
            text = f"{p.pages_done:,} pages read"
        else:
            # No pages: those that an earlier start has read are not counted here.
            text = f"{p.files_done:,} of {p.files:,} files"
        if p.failed:
            text += f", {p.failed:,} failed"
        title = "Import paused" if paused else "Importing"
        return JobView(self.number, title, p.files_done, p.files, text, True, True, paused)

    def cancel(self) -> None:
        """Call it off: what is committed stays, what is under way is undone."""
        self._cancelled.set()
        self._moved(self)

    def stop(self) -> None:
        """End soon; what is not committed waits for the next start."""
        self._stopped.set()
        self._moved(self)

    def pause(self, paused: bool) -> None:
        """Begin no further file, or go on."""
        self._paused = paused
        self._moved(self)

    def update(self, **values: object) -> None:
        """Say how far it is; numbers named `..._more` are added."""
        with self._lock:
            for name, value in list(values.items()):
                if name.endswith("_more"):
                    del values[name]
                    plain = name.removesuffix("_more")
                    values[plain] = getattr(self._progress, plain) + value
            self._progress = replace(self._progress, **values)  # type: ignore[arg-type]
