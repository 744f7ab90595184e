import json
from pathlib import Path

import pytest

from tests.program.conftest import Run


@pytest.mark.slow
def test_the_main_job_in_the_window(run: Run, tmp_path: Path) -> None:
    done = run("tour", "--out", tmp_path / "tour", "--json")
    assert done.status == 0, done.error
    assert done.sockets == ""
    pictures = sorted(path.name for path in (tmp_path / "tour").glob("*.png"))
    assert pictures == done.json["pictures"]
    assert len(pictures) >= 7
    modules = json.loads((tmp_path / "tour" / "modules.json").read_text(encoding="utf-8"))
    assert "PySide6.QtWidgets" in modules
    heavy = {name.partition(".")[0] for name in modules} & {"pymupdf", "fitz", "whoosh"}
    assert not heavy
