"""What every test may count on, and what no test may leave behind.

No test touches the person's own settings or library, shows a window on a screen, or
passes with a warning of ours unlooked-at. A test that leaves a thread, a process or a
window behind fails, because the next one would pay for it.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

# Before anything imports Qt; whoever wants to watch sets QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HOUSE = Path(__file__).resolve().parent.parent

PATIENCE = 3.0
"""Seconds that a thread or a process which was told to end has to do so."""

# Python's own helpers stay for as long as the tests' process does.
HELPERS = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")

# Qt keeps its one tooltip for the next time.
QT_KEEPS = {"QTipLabel"}


def pytest_configure() -> None:
    """Have no worker import pytest.

    A spawned process imports its parent's main module again, which took a third of a worker's
    start. (Our own is small: see `reader.__main__`.)
    """
    main = sys.modules["__main__"]
    main.__spec__ = None
    vars(main).pop("__file__", None)


# -- folders ------------------------------------------------------------------


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real reports that lies beside the checkout; skips where there is none."""
    folder = HOUSE.parent / "shared"
    if not (folder / "pdfs").is_dir():
        pytest.skip("needs ../shared beside the checkout")
    return folder


@pytest.fixture(scope="session")
def reports_dir(shared: Path) -> Path:
    """Real reports as publishers print them."""
    return shared / "pdfs" / "reports"


@pytest.fixture(scope="session")
def awkward_dir(shared: Path) -> Path:
    """PDFs that are damaged, encrypted or odd."""
    return shared / "pdfs" / "awkward"


@pytest.fixture
def tmp_library(tmp_path: Path) -> Path:
    """An empty folder for a library."""
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, log and default library of this run: never the person's own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPORT_READER_HOME", str(home))
        yield home


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Take what the tests copied off the clipboard again, before Python ends.

    The off-screen platform destroys what lies there after Python's end, which crashes where it
    was made in Python (the clipboards of real systems do not).
    """
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


# -- leaks --------------------------------------------------------------------


def pytest_collection_finish() -> None:
    """Set what is there before the first test apart from what Python looks through for garbage.

    The modules and tests of the whole house are a quarter of a million objects, and garbage is
    looked for after each test with a window, which took a seventh of such a test's time.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def neighbours() -> Neighbours:
    """The processes of this computer."""
    return Neighbours()


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest, neighbours: Neighbours) -> Iterator[None]:
    """Fail a test that leaves threads, processes or windows behind.

    Autouse fixtures start first and end last: all that the test's own fixtures clean
    up is gone by then. What a module's or the session's fixture started before the test
    is not held against it.
    """
    threads = set(threading.enumerate())
    children = set(neighbours.children())
    windows = {id(window) for window in _windows()}
    yield
    left = [
        *_lasting(lambda: _new_threads(threads), "thread"),
        *_lasting(lambda: _new_children(neighbours, children), "process"),
        *_leaked_windows(windows),
    ]
    if left:
        pytest.fail(f"{request.node.name} leaves behind: {'; '.join(left)}", pytrace=False)


def _lasting(look: Callable[[], list[str]], kind: str) -> list[str]:
    """What is still there after a moment of patience."""
    end = time.monotonic() + PATIENCE
    while (left := look()) and time.monotonic() < end:
        time.sleep(0.02)
    return [f"{kind} {name}" for name in left]


def _new_threads(before: set[threading.Thread]) -> list[str]:
    return [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and not thread.daemon and thread.is_alive()
    ]


def _new_children(neighbours: Neighbours, before: set[int]) -> list[str]:
    return [
        f"{pid} ({name})"
        for pid, name in neighbours.children().items()
        if pid not in before and not any(helper in name for helper in HELPERS)
    ]


class Neighbours:
    """The processes of this computer, asked for our own children.

    It is asked twice for each test, so whoever is not our child is looked at once: a process
    does not become our child later.
    """

    def __init__(self) -> None:
        self._strangers: set[str] = set()

    def children(self) -> dict[int, str]:
        """This process's children that run: number and command line."""
        found = {child.pid: child.name for child in multiprocessing.active_children() if child.pid}
        try:
            names = {name for name in os.listdir("/proc") if name.isdigit()}  # noqa: PTH208
        except OSError:  # not Linux
            return found
        self._strangers &= names
        for name in names - self._strangers:
            with contextlib.suppress(OSError, ValueError):
                # pid (name) state parent ...; the name may hold blanks and brackets
                stat = Path("/proc", name, "stat").read_text()
                state, parent = stat.rpartition(")")[2].split()[:2]
                if int(parent) != os.getpid():
                    self._strangers.add(name)
                elif state != "Z":
                    words = Path("/proc", name, "cmdline").read_bytes().split(b"\0")
                    found[int(name)] = b" ".join(words).decode(errors="replace").strip()
        return found


def _windows() -> list[Any]:
    """Qt's windows, where a test has made an application; does not import Qt itself."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [
        window
        for window in widgets.QApplication.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() not in QT_KEEPS
    ]


def _leaked_windows(before: set[int]) -> list[str]:
    if not _windows():
        return []
    core = sys.modules["PySide6.QtCore"]
    gc.collect()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    left = [window for window in _windows() if id(window) not in before]
    names = [f"window {w.metaObject().className()} {w.objectName()!r}" for w in left]
    for window in left:  # or each test after this one would look guilty
        window.close()
        window.deleteLater()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    return names


# -- the log ------------------------------------------------------------------


class Listener(logging.Handler):
    """Keeps the warnings and errors of ours, and knows which are expected."""

    def __init__(self, expected: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self._expected = expected
        self._allowed: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record."""
        self.records.append(record)

    @property
    def messages(self) -> list[str]:
        """What was said so far."""
        return [record.getMessage() for record in self.records]

    def may_say(self, text: str) -> None:
        """A warning that holds `text` is all right, and so is none."""
        self._allowed.append(text)

    def complaints(self) -> list[str]:
        """What was said unexpectedly, and what was not said though expected."""
        known = [*self._expected, *self._allowed]
        said = self.messages
        wrong = [f"says {line!r}" for line in said if not any(text in line for text in known)]
        silent = [text for text in self._expected if not any(text in line for line in said)]
        return wrong + [f"does not say {text!r}" for text in silent]


@pytest.fixture(autouse=True)
def reader_log(request: pytest.FixtureRequest) -> Iterator[Listener]:
    """Fail a test in which the logger "reader" warns unexpectedly.

    `@pytest.mark.expects_log("text")` says that a warning must come;
    `reader_log.may_say("text")` that it may. What `start_log` and `start_crash_log` set
    up for the whole process is taken back.
    """
    logger = logging.getLogger("reader")
    handlers, level = list(logger.handlers), logger.level
    hooks = sys.excepthook, threading.excepthook
    expected = [text for mark in request.node.iter_markers("expects_log") for text in mark.args]
    listener = Listener(expected)
    logger.addHandler(listener)
    yield listener
    for handler in [each for each in logger.handlers if each not in handlers]:
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)
    sys.excepthook, threading.excepthook = hooks
    if complaints := listener.complaints():
        pytest.fail(f"{request.node.name} {'; '.join(complaints)}", pytrace=False)
