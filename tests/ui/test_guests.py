"""PDFs that are opened from outside: shown, and added where the reader wants it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.settings.store import SettingsFile
from reader.ui.guest import GuestScreen
from reader.ui.window import Window
from tests import makepdf
from tests.ui.conftest import Open

LONG = 30_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield made
    made.close()


@pytest.fixture
def window(house: House, open_window: Open) -> Window:
    return open_window(house.tasks)


def shown(window: Window) -> GuestScreen:
    screen = window.tabs.current_screen
    assert isinstance(screen, GuestScreen)
    return screen


def said(screen: GuestScreen) -> str:
    return " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_it_is_shown_and_added_and_read_on(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = makepdf.report(tmp_path / "Bought today.pdf")
    window.guests.open([path])
    screen = shown(window)
    assert screen.tab_text == "Bought today.pdf"
    assert "not in your library" not in said(screen)  # which is not known yet
    qtbot.waitUntil(lambda: not screen.busy, timeout=LONG)
    assert "not in your library" in said(screen)
    qtbot.waitUntil(lambda: not window.why_not_settled(), timeout=LONG)
    assert len(screen.viewer.pages) > 2 and not window.rows
    screen.viewer.go_to(2)
    window.guests.open([path])
    assert shown(window) is screen  # not a second tab

    button = next(b for b in screen.findChildren(QPushButton) if b.text() == "Add to the library")
    button.click()
    qtbot.waitUntil(lambda: window.tabs.current_screen.kind == "report", timeout=LONG)
    assert path.exists()
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 2, timeout=LONG)
    qtbot.waitUntil(lambda: len(window.rows) == 1, timeout=LONG)

    window.show_library()
    assert window.sidebar.edition
    window.guests.open([makepdf.plain(tmp_path / "Another.pdf", "Another")])
    assert not window.sidebar.edition  # nothing is said of a report that is not shown
    window.close_tab(shown(window).number)
    window.show_library()
    window.guests.open([path])  # which the library has now
    qtbot.waitUntil(lambda: window.tabs.current_screen.kind == "report", timeout=LONG)
    assert len(window.tabs.screens) == 2


def test_what_cannot_be_shown_says_why(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    window.guests.open([makepdf.encrypted(tmp_path / "locked.pdf")])
    locked = shown(window)
    qtbot.waitUntil(lambda: not locked.busy, timeout=LONG)
    assert "needs its password" in said(locked)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no PDF at all")
    window.guests.open([broken])
    screen = shown(window)
    qtbot.waitUntil(lambda: not screen.busy, timeout=LONG)
    assert "broken.pdf is not a PDF" in said(screen)
    window.close_tab(screen.number)
    assert window.tabs.current_screen is locked


def test_folders_and_very_many_files_are_imported(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "bought"
    files = [makepdf.plain(folder / f"{n}.pdf", f"Report number {n}") for n in range(9)]
    window.guests.open(files)
    assert window.tabs.current_screen.kind == "library"
    qtbot.waitUntil(lambda: len(window.rows) == 9, timeout=LONG)
    window.guests.open([folder])
    qtbot.waitUntil(lambda: not window.why_not_settled(), timeout=LONG)
    assert len(window.rows) == 9


def test_macos_hands_files_over_as_events() -> None:
    # In a process of its own: there is one application in each.
    code = (
        "from PySide6.QtCore import QEvent, QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from reader.app import make_application\n"
        "app = make_application([])\n"
        "app.opened.connect(print)\n"
        "app.sendEvent(app, QFileOpenEvent('/tmp/a.pdf'))\n"
        "app.sendEvent(app, QFileOpenEvent(QUrl('report-reader:search?q=lte')))\n"
        "app.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split("\n")[:-1] == ["['/tmp/a.pdf']", "['report-reader:search?q=lte']"]
