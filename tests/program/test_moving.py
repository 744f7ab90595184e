"""A window moves its library, opens it where it is now, and lets the old folder go."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.settings.store import SettingsFile
from tests.tasks.shops import fill

DRIVE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from reader.commandline import parse
from reader import app
from reader.ui.dialogs import questions
from reader.ui.window import Window

new, asked = Path(sys.argv[1]), []

def confirm(parent, title, text, do, leave):
    asked.append(do)
    print(do, "in", parent.tasks.library_folder.name, flush=True)
    return True

class Driven(Window):
    def __init__(self, tasks, theme, open_sample=None, doors=None, called=""):
        answers = questions.Questions(place=lambda parent, title: new, confirm=confirm)
        super().__init__(tasks, theme, answers, open_sample, doors)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.step)
        self.timer.start(50)

    def step(self):
        if not self.rows or self.relay.waiting() or self.tasks.jobs():
            return
        if not asked:
            self.actions_table["move_library"].trigger()
        elif "Delete it" in asked:
            self.timer.stop()
            print(len(self.rows), "reports in", self.tasks.library_folder.name, flush=True)
            self.close()

app.Window = Driven
if __name__ == "__main__":
    sys.exit(app.run_window(parse([])))
"""


@pytest.mark.slow
def test_the_window_follows_its_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    fill(home / "Library")
    script = tmp_path / "drive.py"
    script.write_text(DRIVE, encoding="utf-8")
    monkeypatch.setenv("REPORT_READER_HOME", str(home))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    house = Path(__file__).parents[2]
    monkeypatch.setenv("PYTHONPATH", str(house))
    new = tmp_path / "new place"
    done = subprocess.run(
        [sys.executable, str(script), str(new)], capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "Move it in Library",
        "Delete it in new place",
        "3 reports in new place",
    ]
    assert not (home / "Library").exists()
    kept = SettingsFile(home / "config" / "settings.toml").settings.library
    assert kept.folder == str(new)
    assert kept.recent == (str(new),)
