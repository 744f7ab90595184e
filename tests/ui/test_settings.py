"""The settings dialog in a window."""

import dataclasses
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from reader.app import enlarge
from reader.settings.tree import Settings
from reader.ui.dialogs.settings import SettingRow, SettingsDialog
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


@pytest.fixture
def window(open_window: Open, tasks: FakeTasks) -> Window:
    window = open_window(tasks)
    window.deeds.show_settings()
    return window


@pytest.fixture
def tasks() -> FakeTasks:
    return FakeTasks()


def dialog(window: Window) -> SettingsDialog:
    assert window.setting_up.dialog is not None
    return window.setting_up.dialog


def row(window: Window, name: str) -> SettingRow:
    found = [one for one in dialog(window).rows if one.name.text().rstrip(" •") == name]
    assert len(found) == 1, name
    return found[0]


def test_a_change_counts_at_once_and_is_marked_and_set_back(
    window: Window, tasks: FakeTasks
) -> None:
    colours = row(window, "Colours")
    assert isinstance(colours.control, QComboBox)
    assert not colours.back.isVisible() and not dialog(window).all_back.isEnabled()
    colours.control.setCurrentIndex(colours.control.findData("dark"))
    assert window.theme.dark and tasks.settings.appearance.theme == "dark"
    assert colours.back.isVisible() and "changed" in colours.name.accessibleName()
    colours.back.click()
    assert tasks.settings.appearance.theme == "system" and not window.theme.dark
    assert not colours.back.isVisible()


def test_every_kind_of_setting_is_kept(window: Window, tasks: FakeTasks, qtbot: QtBot) -> None:
    smooth = row(window, "Smooth scrolling").control
    assert isinstance(smooth, QCheckBox)
    smooth.click()
    assert not tasks.settings.appearance.motion and window.theme.still
    memory = row(window, "Drawn pages").control
    assert isinstance(memory, QSpinBox)
    memory.setValue(400)
    assert tasks.settings.storage.pictures == 400
    meaning = row(window, "Red notes").control
    assert isinstance(meaning, QLineEdit)
    meaning.selectAll()
    qtbot.keyClicks(meaning, "  to  be  checked ")
    qtbot.keyClick(meaning, Qt.Key.Key_Return)
    assert tasks.settings.notes.red == "to be checked"
    assert dialog(window).isVisible()  # Return is for the field
    dialog(window).all_back.click()
    assert tasks.settings == Settings()


def test_the_search_finds_by_name_text_choice_and_section(window: Window) -> None:
    there = dialog(window)

    def shown() -> set[str]:
        return {one.name.text() for one in there.rows if not one.isHidden()}

    there.search.setText("sepia")
    assert shown() == {"Pages"}
    there.search.setText("memory")
    assert shown() == {"Drawn pages"}
    there.search.setText("storage")
    assert shown() == {"Page previews", "Drawn pages"}
    there.search.setText("passwords")
    assert shown() == set()
    buttons = [one for one in there.findChildren(QPushButton) if one.isVisible()]
    assert "Remembered passwords: Forget them…" in [one.accessibleName() for one in buttons]
    there.search.setText("network")
    shown_now = [one.accessibleName() for one in there.findChildren(QPushButton) if one.isVisible()]
    assert "Network: About…" in shown_now
    there.search.setText("watched")
    shown_now = [one.accessibleName() for one in there.findChildren(QPushButton) if one.isVisible()]
    assert "Watched folders: Folders…" in shown_now
    there.search.setText("qwertz")
    assert not there.none.isHidden()


def test_what_was_changed_elsewhere_is_shown(window: Window, tasks: FakeTasks) -> None:
    dialog(window).close()
    window.deeds.theme_dark()
    window.deeds.show_settings()
    control: Any = row(window, "Colours").control
    assert control.currentData() == "dark"


def test_every_setting_of_the_reader_can_be_shown() -> None:
    for section in dataclasses.fields(Settings):
        assert section.metadata["name"]
        for item in dataclasses.fields(getattr(Settings(), section.name)):
            said = item.metadata
            if said["name"] and isinstance(item.default, int) and item.default is not True:
                ok = said["least"] <= item.default <= said["most"]
                assert ok or item.default is False, item.name
            if said["choices"]:
                assert item.default in said["choices"], item.name


def test_larger_texts_are_asked_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    enlarge(100)
    import os

    assert os.environ["QT_SCALE_FACTOR"] == "2"
    enlarge(125)
    assert os.environ["QT_SCALE_FACTOR"] == "2.500"


@pytest.mark.skipif(sys.platform == "win32", reason="Qt keeps it in the registry there")
def test_what_qt_remembers_lies_with_our_settings(tmp_path: Path) -> None:
    # In a process of its own: there is one application in each.
    code = (
        "from PySide6.QtCore import QSettings\n"
        "from reader.app import make_application\n"
        "app = make_application([])\n"
        "print(QSettings(QSettings.Scope.UserScope, 'QtProject').fileName())\n"
    )
    env = {**os.environ, "REPORT_READER_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()).is_relative_to(tmp_path)
