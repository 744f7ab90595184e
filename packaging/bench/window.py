"""A real window on a library: start to settled, click to exact page, memory, scrolling.

    python packaging/bench/window.py LIBRARY STARTED

`STARTED` is the time (seconds since the epoch) at which the process was started, so
that the interpreter's own start counts. Prints a line for each figure. Clicks are
measured to what is painted: the pages in their places, and the visible ones exact.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any

# A worker imports this file again, and must not load Qt for it: the rest is in `main`.
if TYPE_CHECKING:
    from reader.ui.window import Window

PATIENCE = 60.0
SIZE = (1280, 800)
LARGEST = 10
"""Reports opened one by one, the largest first."""
QUICK = 6
"""Further reports opened one right after the other."""
REST = 0.5
"""Seconds without anything to do before a report is opened."""
STEP = 90
"""Pixels of one scroll step, 60 of them a second: quick reading."""

Steps = Generator[Callable[[], bool], None, Any]
"""Yields what it waits for."""


class Measures:
    """The measures one after the other."""

    def __init__(self, window: "Window", started: float) -> None:
        self._window = window
        self._started = started

    def walk(self) -> Steps:
        """Everything, after the first paint."""
        print(f"start to first paint: {(time.time() - self._started) * 1000:.0f} ms")
        yield self._settled
        print(f"start to settled: {(time.time() - self._started) * 1000:.0f} ms")
        yield from self.rest(1.5)  # the workers have started by now
        rows = sorted(self._window.rows, key=lambda row: (-row.pages, row.edition))
        editions = [row.edition for row in rows]
        first, later, quick = editions[0], editions[1:LARGEST], editions[LARGEST:][:QUICK]
        clicks = yield from self._clicks([first])
        print(f"first report of the session, {rows[0].pages} pages: {spread(clicks)}")
        yield self._settled
        print(f"memory, it is open: {said(sizes())}")
        most = yield from self._most(2.0)
        print(f"memory, the most while its previews are made: {said(most)}")
        clicks = yield from self._clicks(later)
        print(f"{len(later)} further reports, at rest: {spread(clicks)}")
        yield from self.rest(1.0)
        clicks = yield from self._clicks(quick, rest=0.0)
        print(f"{len(quick)} more, one right after the other: {spread(clicks)}")
        most = yield from self._most(3.0)
        count = len(self._window.tabs.screens) - 1
        print(f"memory, {count} open, the most while previews are made: {said(most)}")
        yield from self._scroll(first)

    def _clicks(self, editions: list[int], rest: float = REST) -> Steps:
        """Milliseconds from click to pages in place and to the exact page, both painted."""
        clicks = []
        for edition in editions:
            yield from self.rest(rest)
            begun = time.perf_counter()
            self._window.open_edition(edition)
            returned = time.perf_counter()
            yield self._in_place
            placed = time.perf_counter()
            yield self._exact
            exact = time.perf_counter()
            clicks.append(tuple((at - begun) * 1000 for at in (returned, placed, exact)))
        return clicks

    def _scroll(self, edition: int) -> Steps:
        self._window.open_edition(edition)
        yield self._settled
        viewer = self._viewer
        bar = viewer.verticalScrollBar()
        blank, stand_in = viewer.counters.blank, viewer.counters.stand_in
        late: list[float] = []
        last = time.perf_counter()
        while bar.value() < min(bar.maximum(), 40_000):
            bar.setValue(bar.value() + STEP)
            yield from self._pass(0.016)
            now = time.perf_counter()
            late.append((now - last) * 1000)
            last = now
        print(
            f"scrolling {viewer.page_count} pages: {viewer.counters.blank - blank} blank, "
            f"{viewer.counters.stand_in - stand_in} stand-ins; between frames "
            f"median {statistics.median(late):.0f}, max {max(late):.0f} ms"
        )

    def _most(self, seconds: float) -> Steps:
        """The most memory that is held within a time."""
        most = sizes()
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            yield from self._pass(0.1)
            most = max(most, sizes())
        return most

    # -- what is waited for ------------------------------------------------------

    def rest(self, seconds: float) -> Steps:
        """Wait until nothing is to be done, a while, and once more."""
        yield self._settled
        yield from self._pass(seconds)
        yield self._settled

    def _pass(self, seconds: float) -> Steps:
        until = time.perf_counter() + seconds
        yield lambda: time.perf_counter() >= until

    def _settled(self) -> bool:
        return not self._window.why_not_settled()

    def _in_place(self) -> bool:
        viewer = self._viewer
        if viewer is None or not viewer.page_count:
            return False
        counted = viewer.counters
        return counted.paper + counted.stand_in + counted.exact > 0

    def _exact(self) -> bool:
        return self._viewer.counters.exact > 0 and not self._viewer.why_not_settled()

    @property
    def _viewer(self) -> Any:
        """The viewer shown, which the window imports late; None while there is none."""
        return getattr(self._window.tabs.current_screen, "viewer", None)


def spread(clicks: list[tuple[float, ...]]) -> str:
    """Median and maximum of each part of the clicks."""
    parts = zip(("window held", "pages in place", "exact"), zip(*clicks, strict=True), strict=True)
    if len(clicks) == 1:
        return ", ".join(f"{name} {times[0]:.0f} ms" for name, times in parts)
    return "; ".join(
        f"{name} median {statistics.median(times):.0f}, max {max(times):.0f} ms"
        for name, times in parts
    )


def said(memory: tuple[float, str]) -> str:
    """The sum and its parts."""
    return f"{memory[0]:.0f} MB ({memory[1]})"


def sizes() -> tuple[float, str]:
    """Proportional memory of this process and its workers, where the system tells; MB."""
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
    return sum(parts), " + ".join(f"{part:.0f}" for part in sorted(parts, reverse=True))


def measure(library: Path, measures: "Callable[[Window], Steps]") -> None:
    """Open a window on the library and take steps in it, after the first paint, to their end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer

    from reader.app import FirstPaint, make_application
    from reader.compose import open_house, open_settings
    from reader.ui.theme import Theme
    from reader.ui.window import Window

    application = make_application([])
    house = open_house(library, open_settings())
    theme = Theme("light")
    theme.apply()
    window = Window(house.tasks, theme)
    window.resize(*SIZE)
    steps = measures(window)
    waits: list[tuple[Callable[[], bool], float]] = []
    timer = QTimer(window)
    timer.setInterval(1)

    def look() -> None:
        if waits and not waits[0][0]() and time.perf_counter() - waits[0][1] < PATIENCE:
            return
        waits.clear()
        step = next(steps, None)
        if step is None:
            timer.stop()
            application.quit()
        else:
            waits.append((step, time.perf_counter()))

    def begin() -> None:
        house.tasks.start()
        house.tasks.pdf.start()
        look()
        timer.start()

    timer.timeout.connect(look)
    FirstPaint(window, begin)
    window.show()
    try:
        application.exec()
    finally:
        window.close()
        house.close()


def main() -> None:
    """Open the library and measure."""
    started = float(sys.argv[2])
    measure(Path(sys.argv[1]), lambda window: Measures(window, started).walk())


if __name__ == "__main__":
    main()
