"""The window on top of the house: one start, from the command line to the last process ended."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, QSettings, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from reader.base.crashes import CRASH, CrashLog, ended_badly
from reader.base.errors import Mendable
from reader.base.log import start_log
from reader.base.paths import config_folder, log_folder, sample_library, shown
from reader.base.resources import resource
from reader.commandline import parse
from reader.compose import House, Occupied, library_path, open_house, open_settings
from reader.library.handover import hand_over
from reader.library.place import holds_library
from reader.settings.store import SettingsFile
from reader.share import address
from reader.ui import language
from reader.ui.farewell import Farewell
from reader.ui.keeping import Doors
from reader.ui.language import tr
from reader.ui.spoken import spoken
from reader.ui.theme import Theme
from reader.ui.window import Window

_log = logging.getLogger("reader")

RECENT = 5
"""Libraries that are remembered."""
PATIENCE = 10.0
"""Seconds that the window which is open already has to take what a second start brings."""
BACKUP_AFTER = 5_000
"""Milliseconds from the first paint to the daily backup: the first look has the disk alone."""
COMPARE_AFTER = 3_000
"""Milliseconds from the first paint until editions are compared in the background."""
TURN = 0.001
"""Seconds that a thread may hold the interpreter while the window's thread waits for it.

Python's own 5 ms are too many: opening a report asks for it dozens of times, and while an
import's threads unpack pages each time cost as much (measured: 3 to 4 times as long).
"""


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
                return {"error": tr("The window is still opening: try again."), "trouble": "locked"}
            from reader.cli import perform

            return perform(parsed, self.house.tasks)
        except Mendable as error:
            return {"error": spoken(error.sentence), "trouble": error.trouble}
        except (SystemExit, Exception) as error:
            _log.warning("a visitor's command failed: %s", error)
            return {
                "error": tr("The open window could not do that: {error}", error=error),
                "trouble": "other",
            }


class Alarm(QObject):
    """Brings to the window's thread that something went wrong on some thread."""

    sounded = Signal()
    said = Signal(str)
    """A sentence from below, with what to do."""


class Program(QApplication):
    """The application; macOS hands files and links over to it as events, not as arguments."""

    opened = Signal(list)
    """A path or a link."""

    def event(self, event: QEvent) -> bool:
        """Take what is to be opened."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self.opened.emit([event.file() or event.url().toString()])
        return True


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


def enlarge(percent: int) -> None:
    """Make texts and controls larger, before there is an application.

    Qt's own factor: every length grows with the texts, so nothing is cut.
    """
    if percent != 100:
        given = float(os.environ.get("QT_SCALE_FACTOR") or 1)
        os.environ["QT_SCALE_FACTOR"] = f"{given * percent / 100:.3f}"


def make_application(arguments: list[str]) -> Program:
    """The application object with the names that desktops know the program by."""
    sys.setswitchinterval(TURN)
    application = Program([sys.argv[0], *arguments])
    application.setApplicationName("Report Reader")
    application.setDesktopFileName("report-reader")
    # Qt's file dialog remembers folders in a file of its own, which is to lie with ours.
    place = str(config_folder())
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, place)
    language.speak(application)
    return application


def run_window(parsed: argparse.Namespace) -> int:
    """Open the window; returns when it is closed and every process of ours has ended."""
    start_log(log_folder())
    crashes = CrashLog(log_folder())
    crashes.start()
    settings = open_settings()
    root = sample_library() if parsed.sample else library_path(parsed.library, settings)
    files = [file if is_link(file) else str(Path(file).absolute()) for file in parsed.files]
    looks = settings.settings.appearance
    enlarge(looks.text)
    application = make_application([])
    language.speak(application, looks.language)
    theme = Theme(looks.theme, pages=looks.pages)
    theme.still = not looks.motion
    theme.apply()
    visit = Visit(root, files, crashes, sample=parsed.sample)
    while True:
        status = visit.run(application, theme, settings)
        if visit.moved_to is None:
            return status
        visit = Visit(visit.moved_to, [], crashes, moved_from=visit.root)


class Visit:
    """One library in its window, until that is closed or the library has been moved."""

    def __init__(
        self,
        root: Path,
        files: Sequence[str],
        crashes: CrashLog,
        *,
        sample: bool = False,
        moved_from: Path | None = None,
    ) -> None:
        self.root = root.absolute()
        self._files = list(files)
        self._crashes = crashes
        self._sample = sample
        self._moved_from = moved_from
        self.moved_to: Path | None = None
        """Where the library is to be opened next, None if nowhere."""

    def run(self, application: Program, theme: Theme, settings: SettingsFile) -> int:
        """Show the window until it is closed; returns the exit status."""
        bell = Bell()
        if str(self.root) in settings.settings.library.recent and not holds_library(self.root):
            instead = ask_about_lost(self.root, settings.settings.library.recent)
            if instead is None:
                return 1
            self.root = instead
        try:
            house = open_house(self.root, settings, visitors=bell.answer)
        except Occupied as occupied:
            try:
                hand_over(occupied.holder, self._files, PATIENCE)
                return 0
            except OSError:
                say(
                    tr(
                        "The library is open in another window that does not answer: close "
                        "it first."
                    )
                )
                return 1
        except Mendable as error:
            say(spoken(error.sentence))
            return 1
        except Exception as error:
            self._crashes.keep(error)
            say(
                tr(
                    "Report Reader cannot open its window ({error}). What went wrong is kept in "
                    "{path}: please report it.",
                    error=error,
                    path=log_folder() / CRASH,
                )
            )
            return 1
        bell.house = house
        if self._sample:
            window = Window(house.tasks, theme, called=tr("Sample library"))
        else:
            if self._moved_from is not None:  # had it not opened, the old one would open next time
                follow_library(settings, self._moved_from, self.root)
            remember(settings, self.root)
            usual = library_path("", settings).absolute()
            window = Window(
                house.tasks,
                theme,
                open_sample=open_sample,
                doors=Doors(open_library, lambda root: self._leave(window, root)),
                called="" if self.root == usual else shown(self.root.name),
            )

        def bring(given: list[str]) -> None:
            """Another start hands over files and links, or only asks for the window."""
            for text in filter(is_link, given):
                window.answers.follow(text)
            if paths := [Path(text) for text in given if not is_link(text)]:
                window.guests.open(paths)
            window.show()
            window.raise_()
            window.activateWindow()

        alarm = Alarm(window)
        alarm.sounded.connect(lambda: window.aftermath.erred(self._crashes.text))
        self._crashes.told = alarm.sounded.emit
        bell.opened.connect(bring)
        application.opened.connect(bring)
        FirstPaint(window, lambda: self._begin(window, house, bring))
        alarm.said.connect(lambda said: window.notice.say(spoken(said), warning=True))
        settings.listen(alarm.said.emit)
        watch = QTimer(window)
        watch.setInterval(3_000)
        watch.timeout.connect(house.tasks.look_around)
        if house.tasks.read_only:
            watch.start()
        window.show()
        farewell = Farewell(application)
        try:
            return application.exec()
        finally:
            farewell.close()
            self._crashes.told = None
            window.close()
            settings.listen(None)
            house.close()
            window.deleteLater()  # another one may follow

    def _begin(self, window: Window, house: House, bring: Callable[[list[str]], None]) -> None:
        """What waits for the first paint."""
        window.setWindowIcon(QIcon(str(resource("report-reader.svg"))))
        QTimer.singleShot(COMPARE_AFTER, window, house.tasks.comparing.begin)
        begun = window.files.begin()
        house.tasks.pdf.start()  # so that the first click need not wait for a process
        killed = house.lock.killed
        if killed is not None and killed.is_me and killed.door:  # a command has none
            report = ended_badly(log_folder(), killed.pid)
            if report:
                window.aftermath.ended(report)
        if self._files:
            bring(self._files)
        if self._sample:
            fill_sample(window)
            return
        window.keeping.look_at_place()
        if (old := self._moved_from) is not None:
            # Only once it has opened well.
            window.relay.when(begun, lambda done: window.keeping.ask_about_old(old))
        QTimer.singleShot(BACKUP_AFTER, window, window.keeping.back_up_daily)

    def _leave(self, window: Window, root: Path) -> None:
        self.moved_to = root
        window.close()


def is_link(text: str) -> bool:
    """Whether what stands on the command line is a link; a file may be named like one."""
    return address.looks_like_one(text) and not os.path.lexists(text)


def remember(settings: SettingsFile, root: Path) -> None:
    """Keep the libraries that were opened last."""
    older = [name for name in settings.settings.library.recent if name != str(root)]
    settings.change("library", recent=(str(root), *older)[:RECENT])


def follow_library(settings: SettingsFile, old: Path, new: Path) -> None:
    """The library has been moved: it is the one that opens where it was before."""
    older = [name for name in settings.settings.library.recent if name != str(old)]
    settings.change("library", recent=tuple(older))
    if library_path("", settings).absolute() == old:
        settings.change("library", folder=str(new))


def fill_sample(window: Window) -> None:
    """Import the sample reports that the sample library has not got."""

    def fill(here: list[str]) -> None:
        reports = sorted(resource("sample").glob("*.pdf"))
        # Copied: the program that brings them may go.
        window.importing.add([pdf for pdf in reports if pdf.name not in here], copied=True)

    window.relay.when(window.tasks.file_names(), fill, owner=window, what="the sample")


def open_sample() -> None:
    """Open the sample library in a window of its own: it is never mixed with the reader's."""
    start_another("--sample")


def open_library(root: Path) -> None:
    """Open a library in a window of its own."""
    start_another("--library", str(root))


def start_another(*arguments: str) -> None:
    """Start the program once more."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "reader"]
    QProcess.startDetached(sys.executable, [*module, *arguments])


def ask_about_lost(root: Path, recent: Sequence[str]) -> Path | None:
    """A library that was opened before is gone, perhaps with its stick: which is to be opened.

    None for none. It is never begun anew without being asked for: it would look as if all
    reports were lost.
    """
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        tr("Report Reader"),
        tr(
            "The library in {root} is no longer there. If it is on a disk or a stick, connect "
            "that, and start Report Reader again.",
            root=root,
        ),
    )
    choices: dict[QAbstractButton, Path] = {}
    other = next((Path(name) for name in recent if holds_library(Path(name))), None)
    if other is not None:
        open_other = box.addButton(tr("Open {path}", path=other), QMessageBox.ButtonRole.AcceptRole)
        choices[open_other] = other
    begin = box.addButton(tr("Begin a new library there"), QMessageBox.ButtonRole.AcceptRole)
    choices[begin] = root
    leave = box.addButton(tr("Quit"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(leave)
    box.exec()
    return choices.get(box.clickedButton())


def say(sentence: str) -> None:
    """Tell the reader why there is no window."""
    QMessageBox.warning(None, tr("Report Reader"), sentence)
