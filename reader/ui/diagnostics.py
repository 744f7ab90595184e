"""What a person can copy into a report of trouble: program, library, workers, what is slow.

Runs in the window's thread.
"""

from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from reader.base.crashes import last_crash, program, without_names
from reader.base.parts import parts
from reader.base.paths import log_folder
from reader.tasks.diagnosing import Diagnosis, IndexState
from reader.ui.dialogs.dialog import Dialog
from reader.ui.heartbeat import STALL, Heartbeat
from reader.ui.language import english, tr
from reader.ui.theme import GAP, ROOM

if TYPE_CHECKING:
    from reader.ui.viewer.viewer import Viewer
    from reader.ui.window import Window

SIZE = (760, 560)
SAID = english(
    "For a report of trouble: what the program is doing, in English for those who help you. "
    "Nothing of it is sent; you can copy it."
)
EVERY = 1_000
"""Milliseconds between two looks."""


class Diagnostics(Dialog):
    """A text that follows the program while it is shown."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(tr("Diagnostics"))
        self.setAccessibleName(tr("Diagnostics"))
        self.resize(*SIZE)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What the program does"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        said = QLabel(tr(SAID))
        said.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        layout.setSpacing(GAP)
        layout.addWidget(said)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        close.setDefault(True)
        self.heartbeat = Heartbeat(self)
        self._first: list[str] = []
        """What does not change while it is shown."""
        self._crash: list[str] = []
        self._index = "is being asked"
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Look from now on."""
        super().showEvent(event)
        self.heartbeat.begin()
        self._first = _program_lines()
        self._crash = _crash_lines()
        self._ask_index()
        self._look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._timer.stop()
        self.heartbeat.end()

    def _follow(self) -> None:
        # What the reader is marking stays as it is.
        if not self.text.textCursor().hasSelection():
            self._look()

    def _ask_index(self) -> None:
        window = self._window
        window.relay.when(
            window.tasks.index_state(),
            self._got_index,
            self._got_no_index,
            owner=self,
            what="how the index stands",
        )

    def _got_index(self, state: IndexState) -> None:
        behind = f"{state.behind:,} behind" if state.behind else "up to date"
        self._index = f"{state.editions:,} editions, {_mb(state.size)}, {behind}"
        self._look()

    def _got_no_index(self, sentence: str) -> None:
        self._index = sentence
        self._look()

    def _look(self) -> None:
        viewer = getattr(self._window.tabs.current_screen, "viewer", None)
        tasks = self._window.tasks
        lines = [
            *self._first,
            "Library",
            f"  folder: {tasks.library_folder}",
            f"  {tasks.read_only or 'can be changed'}",
            f"  search index: {self._index}",
            "",
            *_window_lines(self.heartbeat),
            *(_viewer_lines(viewer) if viewer is not None else []),
            *_work_lines(tasks.diagnose()),
            *self._crash,
        ]
        across, down = self.text.horizontalScrollBar(), self.text.verticalScrollBar()
        place = across.value(), down.value()
        self.text.setPlainText("\n".join(lines))
        across.setValue(place[0])
        down.setValue(place[1])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def _program_lines() -> list[str]:
    lines = [program(), f"Qt {qVersion()}, screen by {QGuiApplication.platformName()}"]
    lines += [f"  {part.name} {part.version}" for part in parts()[1:]]
    return [*lines, ""]


def _crash_lines() -> list[str]:
    said = without_names(last_crash(log_folder())).strip()
    head = "Last time something went wrong"
    return ["", f"{head}: never" if not said else head, *(f"  {x}" for x in said.splitlines())]


def _window_lines(heartbeat: Heartbeat) -> list[str]:
    return [
        "Window",
        f"  held for over {STALL} ms: {heartbeat.stalls} times; longest {heartbeat.longest:.0f} ms",
        "",
    ]


def _viewer_lines(viewer: "Viewer") -> list[str]:
    counted = viewer.counters
    lines = [
        "Pages",
        f"  paints: {counted.paints}, over 8 ms: {counted.slow}, slowest {counted.slowest:.1f} ms",
        f"  pages painted exact {counted.exact}, by a stand-in {counted.stand_in}, "
        f"as paper {counted.paper}",
        f"  blank frames: {counted.blank_frames}",
        f"  still missing: {viewer.why_not_settled() or 'nothing'}",
        "",
    ]
    held = viewer.drawings_held()
    lines.append(f"Drawings at hand: {len(held)}, {_mb(sum(size for _, size in held))}")
    tiles: Counter[Any] = Counter()
    sizes: Counter[Any] = Counter()
    for key, size in held:
        place = key.page, key.zoom, key.rotation, key.tile is not None
        tiles[place] += 1
        sizes[place] += size
    for place in sorted(tiles):
        page, zoom, rotation, tiled = place
        turned = f", turned {rotation}" if rotation else ""
        what = f"{tiles[place]} tiles" if tiled else "whole"
        lines.append(f"  page {page} at {zoom / 1000:.3f}{turned}: {what}, {_mb(sizes[place])}")
    return [*lines, ""]


def _work_lines(diagnosis: Diagnosis) -> list[str]:
    lines = ["Processes", f"  window: {_mb(diagnosis.resident)}"]
    lines += [
        f"  {one.name}: process {one.pid or 'none'}, {_mb(one.resident)}, "
        f"died {one.restarts} times, exchanged {one.exchanges} times"
        for one in diagnosis.workers
    ]
    lines += ["", f"Waiting: {diagnosis.waiting or 'nothing'}", ""]
    lines.append("Given up" if diagnosis.given_up else "Given up: nothing")
    lines += [f"  {what}: {how}" for what, how in diagnosis.given_up]
    lines += ["", "Last drawings, newest first; milliseconds waited, until here, drawn"]
    for one in reversed(diagnosis.drawings):
        key = one.key
        tile = f" tile {key.tile[0]},{key.tile[1]}" if key.tile else ""
        lines.append(
            f"  {one.wait:7.1f} {one.ms:7.1f} {one.run:7.1f}  "
            f"page {key.page} at {key.zoom / 1000:.3f}{tile} {one.trouble}".rstrip()
        )
    return lines


def _mb(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
