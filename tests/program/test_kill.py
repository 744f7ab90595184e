"""A kill at any instant loses nothing that was confirmed, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests import makepdf
from tests.program.conftest import Run


def _workers_of(home: Path) -> list[int]:
    """Processes that have this home in their environment."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
        except OSError:
            continue
        if str(home).encode() in environment and int(folder.name) != os.getpid():
            found.append(int(folder.name))
    return found


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_kill_at_any_instant(run: Run, tmp_path: Path) -> None:
    library, pdfs = tmp_path / "lib", tmp_path / "in"
    pdfs.mkdir()
    countries = ("Mongolia", "China", "Kenya", "Japan", "India", "Brazil")
    for country in countries:
        makepdf.report(pdfs / f"{country}.pdf", title=f"{country} Telecoms Report", pages=24)
    home = tmp_path / "home"
    environment = {**os.environ, "REPORT_READER_HOME": str(home)}
    command = [sys.executable, "-m", "reader", "--library", str(library), "import", str(pdfs)]
    confirmed: set[str] = set()
    for delay in (0.4, 0.6, 0.8, 1.1):
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2],
        )
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
        deadline = time.monotonic() + 15
        while _workers_of(home) and time.monotonic() < deadline:
            time.sleep(0.05)
        assert not _workers_of(home), "a worker outlives its owner"
        if (library / "catalogue.sqlite").exists():
            listed = run("list", "--json", library=library)
            if listed.status == 0:
                titles = {row["title"] for row in listed.json["reports"]}
                assert confirmed <= titles
                confirmed = titles
            else:  # killed before the catalogue had its tables
                assert not confirmed and "still empty" in listed.json["error"]
    done = run("import", pdfs, "--json", library=library)
    assert done.status == 0, done.out
    titles = {row["title"] for row in run("list", "--json", library=library).json["reports"]}
    assert titles == {f"{country} Telecoms Report" for country in countries}
    checked = run("check", "--json", library=library)
    assert checked.json["ok"], checked.out
    assert not list((library / "incoming").iterdir())
    assert run("search", "spectrum", "--json", library=library).json["complete"]["behind"] == 0
