"""The window on top of the house: one start, from the command line to the last process ended."""

import argparse
import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.base.errors import Mendable
from reader.base.log import start_crash_log, start_log
from reader.base.paths import log_folder, sample_library
from reader.base.resources import resource
from reader.commandline import parse
from reader.compose import House, Occupied, library_path, open_house, open_settings
from reader.library.handover import hand_over
from reader.ui.theme import Theme
from reader.ui.window import Window

_log = logging.getLogger("reader")


class Bell(QObject):
    """Brings what other starts hand over to the window's thread."""

    opened = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.house: House | None = None

    def answer(self, arguments: list[str]) -> object:
        """Answer a visitor; runs on the visitor's thread."""
        try:
            parsed = parse(arguments)
            if parsed.command is None:
                self.opened.emit(parsed.files)
                return {"ok": True}
            if self.house is None:
                return {"error": "The window is still opening: try again.", "trouble": "locked"}
            from reader.cli import perform

            return perform(parsed, self.house.tasks)
        except Mendable as error:
            return {"error": error.sentence, "trouble": error.trouble}
        except (SystemExit, Exception) as error:
            _log.warning("a visitor's command failed: %s", error)
            return {"error": f"The open window could not do that: {error}", "trouble": "other"}


class FirstPaint(QObject):
    """Calls a function once, right after a window was painted for the first time."""

    def __init__(self, window: QObject, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint, let it end, then go on."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def make_application(arguments: list[str]) -> QApplication:
    """The application object with the names that desktops know the program by."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Report Reader")
    application.setDesktopFileName("report-reader")
    return application


def run_window(parsed: argparse.Namespace) -> int:
    """Open the window; returns when it is closed and every process of ours has ended."""
    start_log(log_folder())
    start_crash_log(log_folder())
    settings = open_settings()
    root = sample_library() if parsed.sample else library_path(parsed.library, settings)
    files = [str(Path(file).absolute()) for file in parsed.files]
    application = make_application([])
    bell = Bell()
    try:
        house = open_house(root, settings, visitors=bell.answer)
    except Occupied as occupied:
        try:
            hand_over(occupied.holder, files)
            return 0
        except OSError:
            say("The library is open in another window that does not answer: close it first.")
            return 1
    except Mendable as error:
        say(error.sentence)
        return 1
    bell.house = house
    theme = Theme(settings.settings.appearance.theme)
    theme.apply()
    window = Window(house.tasks, theme, open_sample=None if parsed.sample else open_sample)

    def bring(paths: list[str]) -> None:
        """Another start hands over files, or only asks for the window."""
        if paths:
            window.import_paths([Path(path) for path in paths])
        window.show()
        window.raise_()
        window.activateWindow()

    bell.opened.connect(bring)

    def begin() -> None:
        window.begin()
        house.tasks.pdf.start()  # so that the first click need not wait for a process
        if parsed.sample:
            fill_sample(house)
        if files:
            bring(files)

    FirstPaint(window, begin)
    watch = QTimer(window)
    watch.setInterval(3_000)
    watch.timeout.connect(house.tasks.look_around)
    if house.tasks.read_only:
        watch.start()
    window.show()
    try:
        return application.exec()
    finally:
        window.close()
        house.close()


def fill_sample(house: House) -> None:
    """Import the sample reports that the sample library has not got."""

    def fill(names: Future[list[str]]) -> None:
        here = set(names.result())
        missing = [p for p in sorted(resource("sample").glob("*.pdf")) if p.name not in here]
        if missing:
            house.tasks.import_paths(missing)

    house.tasks.file_names().add_done_callback(fill)


def open_sample() -> None:
    """Open the sample library in a window of its own: it is never mixed with the reader's."""
    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, ["--sample"] if frozen else ["-m", "reader", "--sample"])


def say(sentence: str) -> None:
    """Tell the reader why there is no window."""
    QMessageBox.warning(None, "Report Reader", sentence)
