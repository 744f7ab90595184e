"""A window on made-up tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.questions import Questions
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.ui.fake_tasks import FakeTasks


class Answers:
    """What the reader answers to questions, and what was asked."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.folder: Path | None = None
        self.passwords: list[str] = []
        self.sure = True
        self.asked: list[tuple[str, Any]] = []

    def questions(self) -> Questions:
        return Questions(
            self._files,
            self._folder,
            self._password,
            self._about,
            self._where,
            self._pdf,
            self._sure,
        )

    def _files(self, parent: QWidget) -> list[Path]:
        self.asked.append(("files", None))
        return self.files

    def _folder(self, parent: QWidget) -> Path | None:
        self.asked.append(("folder", None))
        return self.folder

    def _where(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(("where", title))
        return self.folder

    def _pdf(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(("pdf", title))
        return self.files[0] if self.files else None

    def _sure(self, parent: QWidget, question: str, action: str) -> bool:
        self.asked.append(("sure", question))
        return self.sure

    def _password(self, parent: QWidget, name: str, wrong: bool) -> str:
        self.asked.append(("password", (name, wrong)))
        return self.passwords.pop(0) if self.passwords else ""

    def _about(self, parent: QWidget) -> None:
        self.asked.append(("about", None))


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    made = Theme("light")
    made.apply()
    yield made
    made.deleteLater()


@pytest.fixture
def answers() -> Answers:
    return Answers()


Open = Callable[..., Window]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, answers: Answers) -> Iterator[Open]:
    """Opens a window on fake tasks and waits until it shows all there is."""
    windows: list[Window] = []

    def make(tasks: FakeTasks, **values: Any) -> Window:
        window = Window(tasks, theme, answers.questions(), **values)  # type: ignore[arg-type]
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=3000)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
