"""A library that was opened before is gone, perhaps with its stick: none is begun unasked."""

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader.app import Visit, ask_about_lost, remember
from reader.base.crashes import CrashLog
from reader.settings.store import SettingsFile
from tests.tasks.shops import fill

Choose = Callable[[str], list[str]]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Choose:
    """The button that begins so is pressed; answers what has been asked, to be filled."""

    def pressing(start: str) -> list[str]:
        asked: list[str] = []

        def exec_(box: QMessageBox) -> int:
            asked.append(box.text())
            next(one for one in box.buttons() if one.text().startswith(start)).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", exec_)
        return asked

    return pressing


def test_what_can_be_chosen(choose: Choose, tmp_path: Path) -> None:
    gone, other = tmp_path / "stick" / "library", tmp_path / "other"
    fill(other)
    recent = (str(gone), str(tmp_path / "gone too"), str(other))
    for start, instead in (("Open", other), ("Begin", gone), ("Quit", None)):
        asked = choose(start)
        assert ask_about_lost(gone, recent) == instead
        assert str(gone) in asked[0] and "connect" in asked[0]


def test_who_quits_finds_nothing_made(choose: Choose, tmp_path: Path) -> None:
    gone = tmp_path / "stick" / "library"
    settings = SettingsFile(tmp_path / "settings.toml")
    remember(settings, gone)
    asked = choose("Quit")
    visit = Visit(gone, [], CrashLog(tmp_path / "log"))
    assert visit.run(argparse.Namespace(), argparse.Namespace(), settings) == 1  # type: ignore[arg-type]
    assert len(asked) == 1 and not gone.parent.exists()


def test_what_nobody_foresaw_at_the_start_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("reader.app.say", said.append)
    monkeypatch.setattr("reader.app.log_folder", lambda: tmp_path)

    def breaks(*given: object, **more: object) -> None:
        raise OSError("it broke")

    monkeypatch.setattr("reader.app.open_house", breaks)
    crashes = CrashLog(tmp_path)
    kept: list[Exception] = []
    monkeypatch.setattr(crashes, "keep", kept.append)
    visit = Visit(tmp_path / "library", [], crashes)
    settings = SettingsFile(tmp_path / "settings.toml")
    assert visit.run(argparse.Namespace(), argparse.Namespace(), settings) == 1  # type: ignore[arg-type]
    assert "it broke" in said[0] and str(tmp_path) in said[0] and str(kept[0]) == "it broke"
