"""What a screen reader hears of the running program, from the accessibility bus of Linux.

    dbus-run-session -- xvfb-run -a /usr/bin/python3 packaging/bench/access.py [LIBRARY]

Needs from the system, not from `.venv`: at-spi2-core, python3-pyatspi, dbus, Xvfb and xdotool.
It starts the program on the sample library (or another one), opens a report, presses F6,
prints the tree of what is there and says what is missing. 0 if nothing is.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pyatspi

HOUSE = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
WANTED = (
    ("frame", "Report Reader"),
    ("text", "Search"),
    ("list", "Parts of the library"),
    ("list", "Reports as cards"),
    ("page tab", "Library"),
    ("push button", "Read this report"),
)
"""Roles and names on the first screen."""


def program():
    """The program on the bus, None if it is not there yet."""
    desktop = pyatspi.Registry.getDesktop(0)
    found = (desktop.getChildAtIndex(place) for place in range(desktop.childCount))
    return next((one for one in found if one is not None and "Report Reader" in one.name), None)


def tree(node, depth=0):
    """Each thing below a node that is shown, with how deep it lies."""
    yield depth, node
    for place in range(min(node.childCount, 60)):
        child = node.getChildAtIndex(place)
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from tree(child, depth + 1)


def parts():
    """Role and name of all that is shown."""
    there = program()
    return [] if there is None else [(n.getRoleName(), n.name) for _, n in tree(there)]


def wait(wanted):
    """Until something is there; what is still missing after a minute."""
    end = time.monotonic() + PATIENCE
    missing = list(wanted)
    while missing and time.monotonic() < end:
        said = parts()
        missing = [w for w in wanted if not any(w[0] == r and w[1] in n for r, n in said)]
        time.sleep(0.5)
    return missing


def main():
    """Start, look, press keys, look again."""
    # With GNOME's settings absent nobody else has told the bus that somebody listens.
    told = "--dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set"
    what = "string:org.a11y.Status string:IsEnabled variant:boolean:true"
    subprocess.run(
        ["dbus-send", "--session", "--print-reply", *told.split(), *what.split()],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    library = ["--library", sys.argv[1]] if len(sys.argv) > 1 else ["--sample"]
    run = subprocess.Popen(
        [HOUSE / ".venv" / "bin" / "report-reader", *library],
        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"},
    )
    try:
        missing = wait(WANTED[:1])
        subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Report Reader", "windowfocus"],
            check=False,
        )
        press("alt+Home")
        missing += wait(WANTED)
        for depth, node in tree(program()):
            print("  " * depth + f"{node.getRoleName()}: {node.name}")
        # The palette offers what is there when it is opened.
        missing += wait([("label", "all searchable")])
        end = time.monotonic() + PATIENCE
        while any(role == "progress bar" for role, _ in parts()) and time.monotonic() < end:
            time.sleep(1)
        press("ctrl+k")
        missing += wait([("list", "Matching commands and reports")])
        subprocess.run(["xdotool", "type", "North Korea"], check=True)
        time.sleep(1)
        press("Return")
        missing += wait([("panel", "Pages of the report")])
        press("F6")
        missing += wait([("text", "Text of page ")])
        page = next((n for _, n in tree(program()) if n.name.startswith("Text of page")), None)
        if page is not None:
            print(f"\n{page.name}:\n{page.queryText().getText(0, -1)[:600]}")
    finally:
        run.terminate()
        run.wait(20)
    print("\nmissing:", missing or "nothing")
    return int(bool(missing))


def press(key):
    """A key in the window that has the keyboard."""
    subprocess.run(["xdotool", "key", key], check=True)
    time.sleep(0.5)


if __name__ == "__main__":
    sys.exit(main())
