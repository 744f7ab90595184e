"""A window that is killed comes back with its tabs, its place and what was being written."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import makepdf
from tests.program.conftest import Run

DRIVE = """
import json, os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from reader import app
from reader.commandline import parse
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.window import Window


class Driven(Window):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        self.steps = iter(sys.argv[2:])
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.step)
        self.timer.start(50)

    def step(self):
        screen = self.tabs.current_screen
        if not self.rows or self.relay.waiting() or self.tasks.jobs() or screen.busy:
            return
        name, _, what = next(self.steps, "close").partition("=")
        getattr(self, "do_" + name)(what)

    def do_open(self, what):
        self.open_edition(self.rows[0].edition, int(what))

    def do_comment(self, what):
        self.tabs.current_screen.selection.select((2, 3), (2, 5))
        self.actions_table["comment"].trigger()

    def do_type(self, what):
        field = self.focusWidget()
        if type(field).__name__ != "NoteText":
            self.steps = iter(["type=" + what, *self.steps])
            return
        QTest.keyClicks(field, what)
        self.timer.stop()
        QTimer.singleShot(1000, self.timer.start)

    def do_rest(self, what):
        screen = self.tabs.current_screen
        if screen.viewer._place_timer.isActive() or screen._settle.isActive():
            self.steps = iter(["rest", *self.steps])  # the place is kept once the view rests
            return
        self.tasks._queue.write_person(lambda pen: None).result(30)

    def do_end(self, what):
        os.kill(os.getpid(), getattr(signal, what))

    def do_err(self, what):
        QTimer.singleShot(0, self.err)

    def err(self):
        raise ValueError("in a slot")

    def do_show(self, what):
        screen, notice = self.tabs.current_screen, self.aftermath.notice
        said = {"notice": notice.text if notice.isVisible() else "", "tab": screen.tab_text}
        if screen.kind == "report":
            said["notes"] = [row.note.text for row in screen.notes.rows]
            said["page"] = screen.viewer.place[0]
        if said["notice"]:
            notice._button.click()
            said["report"] = self.findChildren(CrashDialog)[-1].text.toPlainText()
        print(json.dumps(said), flush=True)

    def do_close(self, what):
        self.timer.stop()
        self.close()


app.Window = Driven
if __name__ == "__main__":
    sys.exit(app.run_window(parse(["--library", sys.argv[1]])))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals end processes otherwise there")
def test_a_window_that_is_killed_comes_back(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "library"
    pdf = makepdf.report(tmp_path / "Kenya.pdf", title="Kenya Telecoms Report", pages=6)
    assert run("import", pdf, library=library).status == 0
    script = tmp_path / "drive.py"
    script.write_text(DRIVE, encoding="utf-8")
    monkeypatch.setenv("REPORT_READER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))

    def window(*steps: str) -> list[Any]:
        done = subprocess.run(
            [sys.executable, str(script), str(library), *steps],
            capture_output=True,
            text=True,
            timeout=50,
        )
        return [done.returncode, *map(json.loads, done.stdout.splitlines())]

    status, first = window("show", "open=2", "comment", "type=To be told", "rest", "end=SIGKILL")
    assert status == -9 and not first["notice"]
    status, second, after = window("show", "err", "show", "end=SIGSEGV")
    assert status == -11
    assert "ended unexpectedly" in second["notice"]
    assert "no fault is known" in second["report"]
    assert (second["page"], second["notes"]) == (2, ["To be told"])
    assert second["tab"] == "Kenya Telecoms Report"
    assert "You can go on" in after["notice"] and "ValueError: in a slot" in after["report"]
    status, third = window("show")
    assert status == 0
    assert "Segmentation fault" in third["report"] and "ValueError: in a slot" in third["report"]
    assert str(tmp_path) not in third["report"].replace(str(script), "")
