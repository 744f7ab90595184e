"""A real window on a large library: start, sorting, filtering, choosing, scrolling, correcting.

    python packaging/bench/listing.py LIBRARY STARTED

`STARTED` is the time (seconds since the epoch) at which the process was started. Prints a
line for each figure; a "step" is from the call until the list is painted anew.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer

from reader.app import FirstPaint, make_application
from reader.compose import House, open_house, open_settings
from reader.ui.library.shelf import EVERYTHING, Kind, Shelf
from reader.ui.theme import Theme
from reader.ui.window import Window

FRAMES = 120
"""Frames of a scroll from end to end: two seconds of them."""
MANY = 500
REST = 0.3
"""Seconds between two clicks."""


class Measures(QObject):
    """Runs the measures one after the other in the window's own event loop."""

    def __init__(
        self, window: Window, house: House, started: float, quit_now: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._house = house
        self._started = started
        self._quit = quit_now
        self._steps = self._walk()
        self._until: Callable[[], bool] = lambda: bool(window.library.shown)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Called after the first paint."""
        self._timer.start()

    def _look(self) -> None:
        if self._until():
            step = next(self._steps, None)
            if step is None:
                self._timer.stop()
                self._quit()
            else:
                self._until = step

    def _settled(self) -> bool:
        return not self._window.why_not_settled()

    def _walk(self) -> Iterator[Callable[[], bool]]:
        window, library = self._window, self._window.library
        self._paint()
        took = (time.time() - self._started) * 1000
        used = time.process_time() * 1000
        print(
            f"start to a list of {len(library.shown)} reports: {took:.0f} ms, "
            f"{used:.0f} ms of processor"
        )
        yield self._settled
        for view in ("cards", "table"):
            library.choose_view(view)
            yield self._settled
            orders = ("title", "country", "newest") * 3
            print(f"{view}: sort {self._steps_of(library.order_by, orders)}")
            typed = [t[:n] for t in ("mongolia", "data centre") for n in range(1, len(t) + 1)]
            print(f"{view}: filter keystroke {self._steps_of(library._filter.setText, typed)}")
            library._filter.clear()
            countries = sorted({row.report.country for row in window.rows if row.report.country})
            shelves = [(Shelf(Kind.COUNTRY, name),) for name in countries[:12]]
            print(f"{view}: choose a facet {self._steps_of(window.organising.show, shelves)}")
            window.organising.show(EVERYTHING)
            chosen: list[float] = []
            for row in library.shown[:: max(1, len(library.shown) // 12)]:
                # As one click after another; held arrow keys make the sidebar wait on purpose.
                due = time.perf_counter() + REST
                yield lambda due=due: time.perf_counter() > due
                begun = time.perf_counter()
                library.select(row.edition)
                yield self._settled
                self._paint()
                chosen.append((time.perf_counter() - begun) * 1000)
            print(f"{view}: select a report with its sidebar {spread(chosen)}")
            yield from self._scroll(view)
        yield from self._correct()
        print(f"memory of the window's process: {memory():.0f} MB")

    def _steps_of(self, do: Callable, values: object) -> str:
        took = []
        for value in values:  # type: ignore[attr-defined]
            begun = time.perf_counter()
            do(value)
            self._paint()
            took.append((time.perf_counter() - begun) * 1000)
        return spread(took)

    def _paint(self) -> None:
        self._window.navigation.viewport().repaint()
        self._window.library.list_view.viewport().repaint()

    def _scroll(self, view: str) -> Iterator[Callable[[], bool]]:
        """From end to end in two seconds; covers come while it goes on."""
        viewport = self._window.library.list_view.viewport()
        bar = self._window.library.list_view.verticalScrollBar()
        bar.setValue(0)
        yield self._settled
        took = []
        for frame in range(FRAMES + 1):
            bar.setValue(bar.maximum() * frame // FRAMES)
            begun = time.perf_counter()
            viewport.repaint()
            took.append((time.perf_counter() - begun) * 1000)
            due = time.perf_counter() + 1 / 60
            yield lambda due=due: time.perf_counter() > due
        quick = sum(ms <= 8 for ms in took) / len(took)
        print(f"{view}: scroll, a paint {spread(took)}; {quick:.0%} within 8 ms")
        yield self._settled

    def _correct(self) -> Iterator[Callable[[], bool]]:
        tasks = self._house.tasks
        editions = [row.edition for row in self._window.rows[:MANY]]
        for name, do in (
            ("correct", lambda: tasks.correcting.correct(editions, {"licence": "site"})),
            ("undo", tasks.undo),
        ):
            begun = time.perf_counter()
            done = do()
            yield done.done
            print(f"{name} one field of {len(editions)}: {_since(begun):.0f} ms")
            yield self._settled
            print(f"  until all is shown: {_since(begun):.0f} ms")


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


def spread(times: list[float]) -> str:
    """Median, 95th of a hundred, and maximum."""
    ordered = sorted(times)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return f"median {statistics.median(ordered):.1f}, 95% {high:.1f}, max {ordered[-1]:.1f} ms"


def memory() -> float:
    """Megabytes of this process, shared ones counted in part."""
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return (
        int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1]) / 1024
    )


def main() -> None:
    """Open the library and measure."""
    library, started = Path(sys.argv[1]), float(sys.argv[2])
    application = make_application([])
    house = open_house(library, open_settings())
    theme = Theme("light")
    theme.apply()
    window = Window(house.tasks, theme)
    measures = Measures(window, house, started, application.quit)

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
