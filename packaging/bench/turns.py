"""Turns pages in this program and in peers, and watches the screen from outside.

    python packaging/bench/turns.py LIBRARY PDF

Each program shows the PDF whole page by whole page in the same window of a screen of its
own (Xvfb, whose picture is a file), and gets the key Page Down (xdotool). What is measured
is the time from sending the key until the picture changes first and last; starting xdotool
is in it, for all alike. Peers: qpdfview, okular; those that are installed.
"""

import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SIZE = (1280, 800)
TURNS = 25
BETWEEN = 0.25
"""Seconds from one turn to the next."""
QUIET = 0.15
"""Seconds without a change after which a page is taken for shown."""
PATIENCE = 2.0

Grab = Callable[[], bytes]


@contextmanager
def screen(number: int) -> Iterator[tuple[Grab, dict[str, str]]]:
    """A screen: what gives its pixels, and the environment of programs that shall appear on it."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        command = ["Xvfb", f":{number}", "-screen", "0", size, "-fbdir", folder]
        server = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        picture = Path(folder, "Xvfb_screen0")
        try:
            until = time.monotonic() + 10
            while not picture.exists() and time.monotonic() < until:
                time.sleep(0.05)
            time.sleep(0.5)
            with picture.open("rb") as file:
                pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
            # The head of an X window dump: its own length, and that of the list of colours.
            head, colours = (struct.unpack(">I", pixels[at : at + 4])[0] for at in (0, 76))
            environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
            # So that peers fit the page, as we do.
            config = Path(folder, "qpdfview", "qpdfview.conf")
            config.parent.mkdir()
            config.write_text("[documentView]\nscaleMode=2\n", encoding="utf-8")
            environment["XDG_CONFIG_HOME"] = folder
            yield lambda: pixels[head + colours * 12 :], {**os.environ, **environment}
        finally:
            server.terminate()
            server.wait()


def rest(grab: Grab, seconds: float) -> None:
    """Wait until nothing has changed for a while."""
    last, since = grab(), time.monotonic()
    until = since + 30
    while time.monotonic() - since < seconds and time.monotonic() < until:
        time.sleep(0.01)
        if (now := grab()) != last:
            last, since = now, time.monotonic()


def turn(grab: Grab, environment: dict[str, str]) -> tuple[float, float] | None:
    """Milliseconds from the key to the first and the last change; None if there was none."""
    last, begun = grab(), time.perf_counter()
    subprocess.run(["xdotool", "key", "Next"], env=environment, check=True)
    changes: list[float] = []
    while time.perf_counter() - begun < PATIENCE:
        at = time.perf_counter()
        if (now := grab()) != last:
            last = now
            changes.append((at - begun) * 1000)
        elif changes and at - begun > changes[-1] / 1000 + QUIET:
            break
        time.sleep(0.001)
    return (changes[0], changes[-1]) if changes else None


def measure(name: str, command: list[str], number: int) -> None:
    """Start a program and turn its pages."""
    with screen(number) as (grab, environment):
        pipe = subprocess.PIPE
        program = subprocess.Popen(
            command, env=environment, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        try:
            if command[0] == sys.executable and program.stdout is not None:
                program.stdout.readline()
            else:
                time.sleep(1.0)
                window = ["search", "--onlyvisible", "--name", "."]
                size = [str(side) for side in SIZE]
                place = ["windowsize", "%@", *size, "windowmove", "%@", "0", "0"]
                move = ["xdotool", *window, *place, "windowfocus", "%@"]
                subprocess.run(move, env=environment, capture_output=True, check=False)
            rest(grab, 1.0)
            turns = []
            for _ in range(TURNS):
                time.sleep(BETWEEN)
                if (took := turn(grab, environment)) is not None:
                    turns.append(took)
        finally:
            program.terminate()
            program.wait()
    if not turns:
        print(f"{name}: no page was turned")
        return
    parts = zip(("first change", "last change"), zip(*turns, strict=True), strict=True)
    said = [
        f"{what} median {statistics.median(times):.0f}, max {max(times):.0f} ms"
        for what, times in parts
    ]
    print(f"{name}, {len(turns)} pages turned: {'; '.join(said)}")


def show(library: Path) -> None:
    """Our side: open the report of 84 pages, page by page, and say when it is ready."""
    from reading import PAGES
    from window import Measures, Steps
    from window import measure as walk

    def steps(window: Any) -> Steps:
        window.setGeometry(0, 0, *SIZE)
        measures = Measures(window, 0.0)
        yield from measures.rest(1.0)
        nearest = min(window.rows, key=lambda row: abs(row.pages - PAGES))
        window.open_edition(nearest.edition)
        yield from measures.rest(1.0)
        viewer = window.tabs.current_screen.viewer
        viewer.arrange("single", False)
        viewer.fit_page()
        viewer.setFocus()
        yield from measures.rest(2.0)
        print("ready", flush=True)
        yield lambda: False

    walk(library, steps)


def main() -> None:
    """Measure each program in turn."""
    if sys.argv[1] == "--show":
        show(Path(sys.argv[2]))
        return
    library, pdf = sys.argv[1:3]
    ours = [sys.executable, __file__, "--show", library]
    measure("report-reader", ours, 87)
    for number, peer in enumerate(("qpdfview", "okular")):
        if shutil.which(peer):
            measure(peer, [peer, pdf], 88 + number)


if __name__ == "__main__":
    main()
