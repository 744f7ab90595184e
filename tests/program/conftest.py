"""The program as a person starts it: whole processes, no network."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

LISTEN = Path(__file__).parent / "listen"


@dataclass(frozen=True)
class Ended:
    """A process that has ended."""

    status: int
    out: str
    error: str
    sockets: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ended]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run `report-reader` with a home of its own; hears every internet socket it makes."""
    heard = tmp_path / "sockets.txt"
    environment = {
        **os.environ,
        "REPORT_READER_HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(LISTEN),
        "HEARD_SOCKETS": str(heard),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def start(*arguments: str | Path, library: Path | None = None) -> Ended:
        where = ["--library", str(library)] if library else []
        done = subprocess.run(
            [sys.executable, "-m", "reader", *where, *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=environment,
            cwd=Path(__file__).parents[2],
            timeout=110,
        )
        sockets = heard.read_text(encoding="utf-8") if heard.exists() else ""
        return Ended(done.returncode, done.stdout, done.stderr, sockets)

    return start
