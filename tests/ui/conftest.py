"""A window on made-up tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.backup import Backup
from reader.ui.dialogs.questions import Questions
from reader.ui.remember import Given
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.ui.fake_tasks import FakeTasks


class Answers:
    """What the reader answers to questions, and what was asked."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.folder: Path | None = None
        self.passwords: list[str] = []
        self.remember = False
        """With the tick that lets the key store keep it."""
        self.place: Path | None = None
        self.yes = True
        self.names: list[str] = []
        self.print: Any = None
        """A `PrintWish`."""
        self.backup = 0
        """Which of the backups, -1 for none."""
        self.export: tuple[Path, bool] | None = None
        self.target: Path | None = None
        self.asked: list[tuple[str, Any]] = []

    def questions(self) -> Questions:
        return Questions(
            self._files,
            self._folder,
            self._password,
            self._about,
            self._place,
            self._confirm,
            self._backup,
            self._export,
            self._pdf,
            self._name,
            self._target,
            print=self._print,
        )

    def _target(self, parent: QWidget, title: str, offered: Path, kinds: str) -> Path | None:
        self.asked.append(("target", (title, offered.name, kinds)))
        return self.target

    def _files(self, parent: QWidget) -> list[Path]:
        self.asked.append(("files", None))
        return self.files

    def _folder(self, parent: QWidget) -> Path | None:
        self.asked.append(("folder", None))
        return self.folder

    def _pdf(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(("pdf", title))
        return self.files[0] if self.files else None

    def _password(self, parent: QWidget, name: str, wrong: bool, tick: Any) -> Given | None:
        self.asked.append(("password", (name, wrong)))
        return Given(self.passwords.pop(0), self.remember) if self.passwords else None

    def _about(self, parent: QWidget) -> None:
        self.asked.append(("about", None))

    def _place(self, parent: QWidget, title: str) -> Path | None:
        self.asked.append(("place", title))
        return self.place

    def _confirm(self, parent: QWidget, title: str, text: str, do: str, leave: str) -> bool:
        self.asked.append((do, f"{title} {text}"))
        return self.yes

    def _backup(self, parent: QWidget, backups: Sequence[Backup]) -> Backup | None:
        self.asked.append(("backup", list(backups)))
        return backups[self.backup] if self.backup >= 0 else None

    def _export(self, parent: QWidget, what: str, name: str) -> tuple[Path, bool] | None:
        self.asked.append(("export", (what, name)))
        return self.export

    def _name(self, parent: QWidget, title: str, text: str) -> str:
        self.asked.append(("name", title))
        return self.names.pop(0) if self.names else ""

    def _print(self, parent: QWidget, title: str, pages: int, current: int, coarse: bool) -> Any:
        self.asked.append(("print", (title, pages, current, coarse)))
        return self.print


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


@pytest.fixture(autouse=True, scope="session")
def in_english() -> None:
    """Wherever the tests run, the window writes dates and numbers as in English."""
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say, as if one listened."""
    said: list[str] = []

    class Listening:
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            said.append(event.message())

    monkeypatch.setattr("reader.ui.announcing.QAccessible", Listening)
    return said
