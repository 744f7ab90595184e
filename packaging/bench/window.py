"""A real window on a library: start to settled, click to exact page, scrolling, memory.

    python packaging/bench/window.py LIBRARY STARTED

`STARTED` is the time (seconds since the epoch) at which the process was started, so
that the interpreter's own start counts. Prints a line for each figure.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer

from reader.app import FirstPaint, make_application
from reader.compose import open_house, open_settings
from reader.ui.theme import Theme
from reader.ui.window import Window

PATIENCE = 60.0
STEP = 90
"""Pixels of one scroll step, 60 of them a second: quick reading."""


class Measures(QObject):
    """Runs the measures one after the other in the window's own event loop."""

    def __init__(self, window: Window, started: float, quit_now: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._started = started
        self._quit = quit_now
        self._since = time.perf_counter()
        self._steps = self._walk()
        self._until: Callable[[], bool] = self._settled
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Called after the first paint."""
        print(f"start to first paint: {(time.time() - self._started) * 1000:.0f} ms")
        self._timer.start()

    def _look(self) -> None:
        if not self._until() and time.perf_counter() - self._since < PATIENCE:
            return
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            self._quit()
            return
        self._until = step
        self._since = time.perf_counter()

    def _settled(self) -> bool:
        return not self._window.why_not_settled()

    def _walk(self) -> Iterator[Callable[[], bool]]:
        print(f"start to settled: {(time.time() - self._started) * 1000:.0f} ms")
        rows = sorted(self._window.rows, key=lambda row: -row.pages)[:6]
        waited = time.perf_counter()
        yield lambda: time.perf_counter() - waited > 1.5  # the workers have started by now
        places: list[float] = []
        exact: list[float] = []
        for row in rows:
            begun = time.perf_counter()
            self._window.open_edition(row.edition)
            yield lambda: getattr(self._viewer(), "page_count", 0) > 0
            places.append((time.perf_counter() - begun) * 1000)
            yield self._settled
            exact.append((time.perf_counter() - begun) * 1000)
        print(f"click to pages in place, {len(rows)} reports: {spread(places)}")
        print(f"click to exact first page: {spread(exact)}")
        self._window.open_edition(rows[0].edition)
        yield self._settled
        viewer = self._viewer()
        bar = viewer.verticalScrollBar()
        blank, stand_in = viewer.counters.blank, viewer.counters.stand_in
        late: list[float] = []
        last = time.perf_counter()
        while bar.value() < min(bar.maximum(), 40_000):
            bar.setValue(bar.value() + STEP)
            yield partial(self._passed, time.perf_counter() + 0.016)
            now = time.perf_counter()
            late.append((now - last) * 1000)
            last = now
        counted = viewer.counters
        print(
            f"scrolling {rows[0].pages} pages: {counted.blank - blank} blank, "
            f"{counted.stand_in - stand_in} stand-ins; between frames {spread(late)}"
        )
        yield self._settled
        print(memory())

    def _passed(self, moment: float) -> bool:
        return time.perf_counter() > moment

    def _viewer(self) -> Any:
        """The viewer shown, which the window imports late; None while there is none."""
        return getattr(self._window.tabs.current_screen, "viewer", None)


def spread(times: list[float]) -> str:
    """Median and maximum."""
    return f"median {statistics.median(times):.0f}, max {max(times):.0f} ms"


def memory() -> str:
    """Proportional memory of this process and its children, where the system tells."""
    parts = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if int(folder.name) != os.getpid() and parent != os.getpid():
                continue
            rollup = (folder / "smaps_rollup").read_text()
        except OSError:
            continue
        pss = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
        parts.append(int(pss.split()[1]) / 1024)
    each = " + ".join(f"{part:.0f}" for part in sorted(parts, reverse=True))
    return f"memory, window and workers: {sum(parts):.0f} MB ({each})"


def main() -> None:
    """Open the library and measure."""
    library, started = Path(sys.argv[1]), float(sys.argv[2])
    application = make_application([])
    house = open_house(library, open_settings())
    theme = Theme("light")
    theme.apply()
    window = Window(house.tasks, theme)
    measures = Measures(window, started, application.quit)

    def begin() -> None:
        house.tasks.start()
        house.tasks.pdf.start()
        measures.begin()

    FirstPaint(window, begin)
    window.show()
    try:
        application.exec()
    finally:
        window.close()
        house.close()


if __name__ == "__main__":
    main()
