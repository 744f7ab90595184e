"""A window on a small real library that was made without PDFs and workers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.settings.store import SettingsFile
from reader.ui.dialogs.questions import Questions
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.library.books import REPORT, Books

LONG = 30000
Make = Callable[[Books], object]


class RealLibrary:
    """A house and the window on it."""

    def __init__(self, root: Path, theme: Theme, qtbot: QtBot, fill: Make) -> None:
        books = Books(root / "library")
        fill(books)
        books.settle()
        books.close()
        self.qtbot = qtbot
        self.house: House = open_house(root / "library", SettingsFile(root / "settings.toml"))
        self.window = Window(self.house.tasks, theme, Questions())
        self.window.resize(1280, 800)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Wait until all that was asked is answered, and changes are shown."""
        waiting = self.window.relay.waiting
        self.qtbot.waitUntil(
            lambda: not waiting() and not self.window._changes.waiting, timeout=LONG
        )

    def close(self) -> None:
        self.window.close()
        self.house.close()
        self.window.deleteLater()


def three(books: Books) -> None:
    """Three reports, the first with two editions."""
    report, _ = books.add("old", "2024")
    for name, of in (("new", report), ("b", None), ("c", None)):
        books.add(name, "2025", of or REPORT)


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    made = RealLibrary(tmp_path, theme, qtbot, three)
    yield made
    made.close()
