"""What is left by a process that was killed with its workers and with what tidies up after it."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.workers import leftovers
from reader.workers.leftovers import own_name, tidy_up
from reader.workers.slots import Slots
from reader.workers.worker import Worker
from tests.workers.desks import Echo

KILLED = """
import os, signal, tempfile
from reader.workers.leftovers import own_name
from reader.workers.pulse import Pulse
from reader.workers.slots import Slots

if __name__ == "__main__":
    pulse, slot = Pulse(), Slots().grant(1)
    tempfile.mkstemp(prefix=f"{own_name()}-", suffix=".crash")
    print(os.getpid(), flush=True)
    os.killpg(0, signal.SIGKILL)
"""


def _of(pid: int) -> list[str]:
    folders = (leftovers.MEMORY, Path(tempfile.gettempdir()))
    return [path.name for at in folders for path in at.glob(f"report-reader-{pid}-*")]


@pytest.mark.skipif(sys.platform != "linux", reason="shared memory is looked for in /dev/shm")
def test_what_a_killed_process_left_is_taken_away(
    hire: Callable[..., Worker], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    script = tmp_path / "killed.py"
    script.write_text(KILLED, encoding="utf-8")
    house = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(house), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        start_new_session=True,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    pid = int(done.stdout)
    assert len(_of(pid)) == 3
    assert hire().send(Echo("there")).result(30) == "there"  # whoever works next
    assert not _of(pid)


def test_what_is_in_use_or_of_others_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    names = [f"{own_name()}-abc_12.crash", "report-reader-x.crash", "report-reader-1.pdf"]
    names.append(f"report-reader-{os.getppid()}-0123abcd-abc_12.crash")
    for name in names:
        (tmp_path / name).touch()
    slots = Slots()
    slot = slots.grant(1)
    tidy_up()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    if leftovers.MEMORY.is_dir():
        assert (leftovers.MEMORY / slot.name).exists()
    slots.free(slot)
    slots.close()
