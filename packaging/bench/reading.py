"""Reading in a real window: opening, scrolling, zooming, going to a page, reading it all.

    python packaging/bench/reading.py LIBRARY

Measured on the report of 84 pages and on the longest one. What was painted, and how long
it took, is what the viewer counted (`reader.ui.viewer.painting.Counters`): what a person
saw. How long the window's thread stood still is counted by a timer. Prints a line for each
figure, with what is to be reached.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from window import Measures, Steps, measure, said, sizes

if TYPE_CHECKING:
    from reader.ui.window import Window

PAGES = 84
LONG = 2_000
"""Pages from which a report is long, and the page of it that one goes to."""
FRAME = 0.016
REST = 1.0
PLACES = (LONG, 17, 1_203, 2_400, 640, 1_777, 90, LONG)
ZOOMS = ("zoom_in", "zoom_in", "zoom_out", "zoom_in", "zoom_out", "zoom_out")


class Reading(Measures):
    """The measures one after the other."""

    def __init__(self, window: "Window") -> None:
        from reader.ui.heartbeat import Heartbeat

        super().__init__(window, 0.0)
        self._heart = Heartbeat(window)

    def walk(self) -> Steps:
        """Everything, after the first paint."""
        yield from self.rest(1.5)
        self._heart.begin()
        rows = sorted(self._window.rows, key=lambda row: abs(row.pages - PAGES))
        yield from self._report(rows[0].edition)
        longest = max(self._window.rows, key=lambda row: row.pages)
        if longest.pages >= LONG:
            yield from self._manual(longest.edition)
        else:
            print("no report of 2,000 pages here: r-doc-pdf brings one")

    def _report(self, edition: int) -> Steps:
        yield from self._open(edition, "paper 100 ms")
        yield self._previewed
        yield from self.rest(REST)
        for seconds in (5.0, 1.0, 5.0, 1.0):
            yield from self._go_through(seconds)
        yield from self._zoom()

    def _manual(self, edition: int) -> Steps:
        yield from self._open(edition, "paper 100 ms")
        yield from self.rest(REST)
        yield from self._go_through(5.0)
        for page in PLACES:
            yield from self.rest(0.3)
            self._heart.forget()
            begun = time.perf_counter()
            self._viewer.go_to(page)
            yield self._seen
            took = (time.perf_counter() - begun) * 1000
            print(f"go to page {page}: exact {took:.0f} ms (250); {self._held()}")
        yield self._previewed
        for seconds in (5.0, 1.0):
            yield from self._go_through(seconds)
        yield from self._zoom()
        yield from self._read_all()

    # -- the measures ------------------------------------------------------------

    def _open(self, edition: int, reach: str) -> Steps:
        self._heart.forget()
        begun = time.perf_counter()
        self._window.open_edition(edition)
        yield lambda: self._viewer is not None and bool(self._viewer.page_count)
        yield lambda: bool(self._viewer.counters.frames)
        placed = time.perf_counter()
        yield self._seen
        done = time.perf_counter()
        frames = self._viewer.counters.frames
        papers = [frame.at for frame in frames if frame.paper]
        better = [frame.at for frame in frames if not frame.paper and frame.exact + frame.stand_in]
        paper = (min(better) - min(papers)) * 1000 if papers and better else 0.0
        print(
            f"first opening, {self._viewer.page_count} pages: in place "
            f"{(placed - begun) * 1000:.0f} ms, exact {(done - begun) * 1000:.0f} ms, "
            f"paper for {paper:.0f} ms ({reach}); {self._held()}"
        )

    def _go_through(self, seconds: float) -> Steps:
        """From top to bottom in so many seconds, then rest until all is exact."""
        viewer = self._viewer
        bar = viewer.verticalScrollBar()
        bar.setValue(0)
        yield from self.rest(REST)
        self._heart.forget()
        begun = time.perf_counter()
        while (share := (time.perf_counter() - begun) / seconds) < 1:
            bar.setValue(round(bar.maximum() * share))
            yield from self._pass(FRAME)
        bar.setValue(bar.maximum())
        rested = time.perf_counter()
        yield self._seen
        exact = (time.perf_counter() - rested) * 1000
        frames = [frame for frame in viewer.counters.frames if frame.at >= begun]
        print(
            f"{viewer.page_count} pages in {seconds:.0f} s: {painted(frames)}; "
            f"exact {exact:.0f} ms after (150); {self._held()}"
        )

    def _zoom(self) -> Steps:
        viewer = self._viewer
        viewer.go_to(max(1, viewer.page_count // 2))
        scaled, sharp = [], []
        begun = time.perf_counter()
        self._heart.forget()
        for step in ZOOMS:
            yield from self.rest(0.3)
            count = viewer.counters.paints
            at = time.perf_counter()
            getattr(viewer, step)()
            yield lambda count=count: viewer.counters.paints > count
            scaled.append((time.perf_counter() - at) * 1000)
            yield self._seen
            sharp.append((time.perf_counter() - at) * 1000)
        frames = [frame for frame in viewer.counters.frames if frame.at >= begun]
        print(
            f"zoom step: scaled {spread(scaled)} (16), sharp {spread(sharp)} (200); "
            f"{painted(frames)}; {self._held()}"
        )
        viewer.fit_width()
        yield self._seen

    def _read_all(self) -> Steps:
        """Every page, each until it is exact; then the tab is closed."""
        viewer = self._viewer
        self._heart.forget()
        most = sizes()
        begun = time.perf_counter()
        for page in range(1, viewer.page_count + 1):
            viewer.go_to(page)
            yield self._seen
            if page % 50 == 0:
                self._heart.end()  # asking the system takes a while, and is ours
                most = max(most, sizes())
                self._heart.begin()
        took = time.perf_counter() - begun
        print(
            f"all {viewer.page_count} pages read in {took:.0f} s: most memory {said(most)} "
            f"(600); {self._held()}"
        )
        self._window.close_tab(self._window.tabs.current)
        yield from self._pass(3.0)
        print(f"tab closed: {said(sizes())} (450)")

    # -- what is waited for ------------------------------------------------------

    def _seen(self) -> bool:
        frames = self._viewer.counters.frames
        return bool(frames) and frames[-1].exact > 0 and not self._viewer.why_not_settled()

    def _previewed(self) -> bool:
        pictures = self._viewer._pictures
        return all(pictures.has_picture(page + 1) for page in range(self._viewer.page_count))

    def _held(self) -> str:
        return f"window held {self._heart.longest:.0f} ms at most (50)"


def painted(frames: list[Any]) -> str:
    """What was painted, and how quickly."""
    times = sorted(frame.ms for frame in frames)
    high = times[min(len(times) - 1, int(len(times) * 0.99))]
    blank = sum(frame.blank > 0 for frame in frames)
    paper = sum(frame.paper > 0 for frame in frames)
    return (
        f"{len(frames)} frames, {blank} blank, {paper} with paper, "
        f"paint 99% {high:.1f} ms (8), max {times[-1]:.1f} ms"
    )


def spread(times: list[float]) -> str:
    """Median and maximum."""
    ordered = sorted(times)
    return f"median {ordered[len(ordered) // 2]:.0f}, max {ordered[-1]:.0f} ms"


def main() -> None:
    """Open the library and measure."""
    measure(Path(sys.argv[1]), lambda window: Reading(window).walk())


if __name__ == "__main__":
    main()
