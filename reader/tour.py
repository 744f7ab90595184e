"""The main job off screen, with a picture of each step.

A person adds reports, types a few words, opens a hit, reads it with the words
marked, and looks at the update history. Real parts all through: a real window, real
workers, the sample library in a folder that is thrown away. It is what `dev.py run`
does where there is no screen, and what the tests prove "nothing heavy in the window's
process" and "no network" on.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.app import make_application
from reader.base.errors import Mendable, Trouble
from reader.base.resources import resource
from reader.compose import House, open_house
from reader.model.hit import Hit
from reader.settings.store import SettingsFile
from reader.ui.language import speak
from reader.ui.search.listing import HitList
from reader.ui.theme import Theme
from reader.ui.window import Window

QUESTION = "LTE network"
_PATIENCE = 180.0
"""Seconds that one step may take on a slow machine."""

Condition = Callable[[], str]
"""Says why it does not hold yet, "" once it does."""


class Tour(QObject):
    """Walks through the steps, waits for each to settle, and takes its picture."""

    def __init__(self, window: Window, house: House, out: Path) -> None:
        super().__init__(window)
        self._window = window
        self._house = house
        self._out = out
        self._steps = self._walk()
        self._waits: Condition = lambda: ""
        self._name = ""
        self._settles = False
        self._since = time.monotonic()
        self.pictures: list[str] = []
        self.trouble = ""
        self._timer = QTimer(self)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """Go on once the step has settled; give up with the reason if it never does."""
        why = self._waits() or (self._settles and self._window.why_not_settled())
        if why and time.monotonic() - self._since < _PATIENCE:
            return
        if why:
            self.trouble = f"step {len(self.pictures) + 1} ({self._name}) did not settle: {why}"
        if self._name:
            name = f"{len(self.pictures) + 1:02}-{self._name}.png"
            self._window.grab().save(str(self._out / name))
            self.pictures.append(name)
        step = None if why else next(self._steps, None)
        if step is None:
            self._timer.stop()
            QApplication.quit()
            return
        self._name, self._waits = step
        self._settles = self._name != "importing"  # that picture shows work under way
        self._since = time.monotonic()

    def _walk(self) -> Iterator[tuple[str, Condition]]:
        """The steps: what is done before each `yield`, then its name and what to wait for."""
        tasks, window = self._house.tasks, self._window
        yield "empty", lambda: ""
        run = tasks.import_paths([resource("sample")])
        yield "importing", lambda: "" if run.progress.files_done > 4 else "nothing has come in yet"
        done = self._done(run.finished.done, "the import runs")
        yield "library", done
        indexed = tasks.catch_up()
        window.search(QUESTION)
        yield "search", self._done(indexed.done, "the index is behind")
        window.search(QUESTION)
        hits = window.tabs.current_screen.findChild(HitList)
        assert isinstance(hits, HitList)
        yield "answer", lambda: "" if hits.current_hit else "no hits yet"
        hit = hits.current_hit
        assert isinstance(hit, Hit)
        press(hits, Qt.Key.Key_Return)
        yield "reading", lambda: ""
        history = tasks.history(hit.report).result()
        window.open_edition(history[-1].edition.id, 1)
        yield "older-edition", lambda: ""
        window.comparing.open(hit.report)
        yield "changes", self._done(self._compared, "the editions are being compared")
        window.show_library()
        yield "library-again", lambda: ""

    def _compared(self) -> bool:
        screen = self._window.comparing.screen
        return screen is not None and screen.compared is not None

    def _done(self, done: Callable[[], bool], why: str) -> Condition:
        return lambda: "" if done() else why


def press(widget: QWidget, key: Qt.Key) -> None:
    """A key, as the person presses it."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def run_tour(parsed: argparse.Namespace) -> int:
    """Take the tour; pictures and `modules.json` go to `parsed.out`. 0 if every step settled."""
    out = Path(parsed.out)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Mendable(
            Trouble.READ_ONLY, f"{out} cannot be written ({error.strerror}): choose another folder."
        ) from error
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application([])
    speak(application, parsed.language)
    with tempfile.TemporaryDirectory(prefix="report-reader-") as folder:
        root = Path(parsed.library) if parsed.library else Path(folder) / "library"
        house = open_house(root, SettingsFile(Path(folder) / "settings.toml"))
        theme = Theme(parsed.theme)
        theme.apply()
        window = Window(house.tasks, theme)
        try:
            width, height = (int(side) for side in parsed.size.split("x"))
            window.resize(width, height)
            window.show()
            tour = Tour(window, house, out)
            window.files.begin()
            application.exec()
        finally:
            window.close()
            house.close()
    modules = sorted(sys.modules)
    (out / "modules.json").write_text(json.dumps(modules, indent=0), encoding="utf-8")
    answer = {"ok": not tour.trouble, "pictures": tour.pictures, "trouble": tour.trouble}
    print(json.dumps(answer, indent=1) if parsed.json else "\n".join(tour.pictures))
    if tour.trouble:
        print(tour.trouble, file=sys.stderr)
    return int(bool(tour.trouble))
