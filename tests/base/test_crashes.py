"""What went wrong is kept as a text, and nothing stays of a run that ended well."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.base.crashes import CrashLog, ended_badly, last_crash, without_names
from reader.base.log import LOG

ERRS = """
import sys, threading
from pathlib import Path
from reader.base.crashes import CrashLog
from reader.base.log import start_log

folder = Path(sys.argv[1])
start_log(folder)
log = CrashLog(folder)
log.start()
"""


def run(folder: Path, code: str) -> subprocess.Popen[bytes]:
    """A process of its own that does `code` and has ended."""
    process = subprocess.Popen(
        [sys.executable, "-c", ERRS + code, str(folder)],
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    process.wait(60)
    return process


def test_of_a_run_that_ends_well_nothing_stays(tmp_path: Path) -> None:
    run(tmp_path, "")
    assert [path.name for path in tmp_path.iterdir()] == [LOG]
    assert last_crash(tmp_path) == ""


def test_errors_of_every_thread_are_kept_once(tmp_path: Path) -> None:
    code = """
log.told = lambda: print("told")
def err():
    raise ValueError("in a thread")
for _ in range(3):
    thread = threading.Thread(target=err)
    thread.start()
    thread.join()
raise KeyError("at the end")
"""
    assert run(tmp_path, code).returncode == 1
    said = last_crash(tmp_path)
    assert said.startswith("Report Reader")
    assert said.count("ValueError: in a thread") == 1
    assert said.count("KeyError: 'at the end'") == 1
    assert "uncaught" in (tmp_path / LOG).read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="signals end processes otherwise there")
@pytest.mark.parametrize(
    "code, why",
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "Segmentation fault"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "no fault is known"),
    ],
)
def test_a_run_that_never_said_that_it_ended(tmp_path: Path, code: str, why: str) -> None:
    process = run(tmp_path, f"import logging; logging.getLogger('reader').info('hello'); {code}")
    text = ended_badly(tmp_path, process.pid)
    assert why in text and "Python" in text
    assert text.rstrip().endswith("hello"), "the end of the log stands at the end"
    assert why in last_crash(tmp_path)
    assert ended_badly(tmp_path, process.pid) == "", "it is told once"


def test_a_run_that_goes_on_has_not_ended(tmp_path: Path) -> None:
    hooks = sys.excepthook, threading.excepthook
    log = CrashLog(tmp_path)
    log.start()
    try:
        assert ended_badly(tmp_path, os.getpid()) == ""
    finally:
        log.end()
        sys.excepthook, threading.excepthook = hooks
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "line, shown",
    [
        (
            "2026-11-27 10:00:00,123 MainProcess reader.tasks INFO China 5G.pdf is slow: page 3",
            "2026-11-27 10:00:00,123 MainProcess reader.tasks INFO (a file) is slow: page 3",
        ),
        (
            "[Errno 2] No such file: '/home/me/My Reports/China.PDF'",
            "[Errno 2] No such file: '(a file)'",
        ),
        (r"cannot read D:\Reports\A B\c.html (gone)", "cannot read (a file) (gone)"),
        (
            '  File "/opt/reader/ui/window.py", line 3 in run',
            '  File "/opt/reader/ui/window.py", line 3 in run',
        ),
        (f"the library {Path.home()}/Documents", "the library ~/Documents"),
        ("ValueError: 12 is not 13.", "ValueError: 12 is not 13."),
    ],
)
def test_names_of_files_are_left_out(line: str, shown: str) -> None:
    assert " ".join(without_names(line).split()) == " ".join(shown.split())


FULL = """
import logging, sys
from pathlib import Path
from reader.base import crashes, log
folder = Path(sys.argv[1])
crashes._run = lambda folder, pid: folder / "run-full"
log.LOG = "full"
for name in ("full", "run-full"):
    (folder / name).symlink_to("/dev/full")
log.start_log(folder)
crashes.CrashLog(folder).start()
logging.getLogger("reader").warning("told")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="has no /dev/full")
def test_a_full_disk_costs_the_report_and_says_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
