"""One person's own order in a library that can only be read: real files, a real window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.library.folder import Folder
from reader.settings.store import SettingsFile
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.library.books import REPORT, Books
from tests.ui.conftest import Answers

HOLD = """
import sys
from pathlib import Path
from reader.library.lock import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take("door", "key"), flush=True)
sys.stdin.read()
"""


@contextmanager
def commanded(folder: Folder) -> Iterator[bool]:
    """It is opened by something that only reads."""
    yield False


@contextmanager
def locked(folder: Folder) -> Iterator[bool]:
    """Another program has it open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder.lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None and other.stdout.readline().strip() == "True"
        yield True
        assert other.stdin is not None
        other.stdin.close()


@contextmanager
def write_protected(folder: Folder) -> Iterator[bool]:
    """The folder itself cannot be written."""
    places = [folder.root, *(p for p in folder.root.rglob("*") if p.is_dir())]
    for place in places:
        place.chmod(0o555)
    try:
        if os.access(folder.root, os.W_OK):
            pytest.skip("this person may write everything")
        yield True
    finally:
        for place in places:
            place.chmod(0o755)


@pytest.mark.parametrize("closed", [commanded, locked, write_protected])
def test_ones_own_order_is_kept_where_nothing_else_can_be_written(
    closed: Callable[[Folder], object],
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    answers: Answers,
) -> None:
    root = tmp_path / "library"
    books = Books(root)
    for name in ("a", "b", "c"):
        books.add(name, "2025", REPORT)
    books.close()
    settings = SettingsFile(tmp_path / "settings.toml")
    with closed(Folder(root)) as write:  # type: ignore[attr-defined]
        house = open_house(root, settings, write=write)
        try:
            assert house.tasks.read_only
            keep_order(house, theme, answers, qtbot)
        finally:
            house.close()
        again = open_house(root, settings, write=write)
        try:
            window = Window(again.tasks, theme, answers.questions())
            try:
                window.show()
                qtbot.waitUntil(lambda: len(window.rows) == 3)
                qtbot.waitUntil(lambda: not window.relay.waiting())
                kept = {row.report.id: row for row in window.rows}
                assert (kept[1].tags, kept[1].favourite) == (("Mine",), True)
                assert "Papers" in lines(window)
            finally:
                window.close()
                window.deleteLater()
        finally:
            again.close()


def keep_order(house: House, theme: Theme, answers: Answers, qtbot: QtBot) -> None:
    window = Window(house.tasks, theme, answers.questions())
    window.show()
    try:
        qtbot.waitUntil(lambda: len(window.rows) == 3)
        window.library.select(next(r.edition for r in window.rows if r.report.id == 1))
        act = window.actions_table
        assert not act["add_files"].isEnabled() and not act["undo"].isEnabled()
        act["turn_favourite"].trigger()
        qtbot.waitUntil(lambda: any(row.favourite for row in window.rows))
        answers.names = ["Papers"]
        act["new_collection"].trigger()
        qtbot.waitUntil(lambda: "Papers" in lines(window))
        act["choose_tags"].trigger()
        panel = window.organising.panel
        assert panel is not None
        panel.made.emit("Mine")
        qtbot.waitUntil(lambda: any(row.tags for row in window.rows))
        qtbot.waitUntil(lambda: any(row.collections for row in window.rows))
        qtbot.waitUntil(lambda: not window.relay.waiting())
        assert not window.notice.isVisible()
    finally:
        window.close()
        window.deleteLater()


def lines(window: Window) -> list[str]:
    model = window.navigation.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]
