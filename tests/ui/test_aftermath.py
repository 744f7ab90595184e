"""What went wrong is said once, shown, and copied without the names of files."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.base.crashes import CRASH
from reader.base.paths import log_folder
from reader.ui.aftermath import ENDED, ERRED
from reader.ui.dialogs.crash import CrashDialog
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def test_the_report_is_shown_and_copied_as_it_is_seen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    window.aftermath.ended("Report Reader 1\nlost '/home/me/Kenya 5G.pdf'")
    window.notice.say("Other news")
    assert window.aftermath.notice.isVisible() and window.aftermath.notice.text == ENDED
    window.aftermath.notice._button.click()
    assert not window.aftermath.notice.isVisible()
    dialog = window.findChild(CrashDialog)
    assert isinstance(dialog, CrashDialog) and dialog.isVisible()
    assert "Kenya" not in dialog.text.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Report Reader 1\nlost '(a file)'"
    dialog.named.click()
    dialog.copy.click()
    assert "/home/me/Kenya 5G.pdf" in QGuiApplication.clipboard().text()
    dialog.close()


def test_an_error_is_said_once(open_window: Open) -> None:
    window = open_window(FakeTasks())
    window.aftermath.erred(lambda: "first")
    assert window.aftermath.notice.text == ERRED
    window.aftermath.notice.hide()
    window.aftermath.erred(lambda: "second")
    assert not window.aftermath.notice.isVisible()


def test_diagnostics_say_which_program_library_index_and_crash(
    open_window: Open, qtbot: QtBot
) -> None:
    crash = log_folder() / CRASH
    crash.parent.mkdir(parents=True, exist_ok=True)
    crash.write_text("KeyError: 'x'", encoding="utf-8")
    window = open_window(FakeTasks())
    window.actions_table["show_diagnostics"].trigger()
    panel = window.deeds.diagnostics_panel
    assert panel is not None
    qtbot.waitUntil(lambda: "2 behind" in panel.text.toPlainText())
    said = panel.text.toPlainText()
    for part in ("Report Reader", "Qt 6", "pymupdf", "KeyError", str(window.tasks.library_folder)):
        assert part in said
    crash.unlink()
    panel.close()
    panel.show()
    assert "Last time something went wrong: never" in panel.text.toPlainText()
    panel.close()


def test_reports_read_last_are_offered_first(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    read = sorted((row for row in window.rows if row.opened), key=lambda row: row.opened)
    assert len(read) > 1
    window.actions_table["read_recent"].trigger()
    palette = window.deeds.palette_panel
    assert palette is not None and palette.isVisible()
    assert [palette._list.item(k).text() for k in range(len(read))] == [
        row.title for row in reversed(read)
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal ends a program there")
def test_a_signal_closes_the_windows_as_by_hand(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QWidget\n"
        "from reader.app import make_application\n"
        "from reader.ui.farewell import Farewell\n"
        "app = make_application([])\n"
        "class Seen(QWidget):\n"
        "    def closeEvent(self, event): print('closed', flush=True)\n"
        "farewell = Farewell(app)\n"
        "seen = Seen()\n"
        "seen.show()\n"
        "QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "app.exec()\n"
        "farewell.close()\n"
        "os.kill(os.getpid(), signal.SIGTERM)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.returncode) == ("closed\n", -15), done.stderr
