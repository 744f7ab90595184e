"""Passwords in the window: the lock in a tab, the tick, what the key store remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from reader.base.errors import Mendable, Trouble
from reader.compose import House, open_house
from reader.keystore.store import KeyStore
from reader.settings.store import SettingsFile
from reader.ui.dialogs.password import PasswordDialog
from reader.ui.locked import ASKING, LOCKED, STALE, LockScreen
from reader.ui.relay import Relay
from reader.ui.remember import Given, RememberTick
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests import makepdf
from tests.keystore.doors import MemoryDoor
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks

SHA = f"{20:064x}"
NONE = Mendable(Trouble.OTHER, "No key store can be reached: start one.")


@pytest.fixture
def tasks() -> FakeTasks:
    tasks = FakeTasks(3)
    tasks.encrypted[20] = "right"
    return tasks


def lock_of(window: Window, qtbot: QtBot) -> LockScreen:
    window.open_edition(20)
    lock = window.tabs.current_screen.lock  # type: ignore[attr-defined]
    qtbot.waitUntil(lock.isVisible)
    return lock  # type: ignore[no-any-return]


def give(lock: LockScreen, qtbot: QtBot, word: str) -> None:
    lock.field.setText(word)
    qtbot.keyClick(lock.field, Qt.Key.Key_Return)


def test_it_is_remembered_only_where_that_is_ticked_and_only_once_it_opened(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    lock = lock_of(open_window(tasks), qtbot)
    assert lock.text.text() == LOCKED
    qtbot.waitUntil(lock.tick.box.isEnabled)
    assert not lock.tick.wanted and not lock.tick.why.isVisible()
    qtbot.keyClick(lock.tick.box, Qt.Key.Key_Space)
    give(lock, qtbot, "wrong")
    qtbot.waitUntil(lambda: lock.text.text() == "This password is wrong.")
    assert lock.tick.wanted and ("remember", 20) not in tasks.asked
    give(lock, qtbot, "right")
    qtbot.waitUntil(lambda: not lock.isVisible())
    assert ("remember", 20) in tasks.asked
    assert lock.field.text() == ""


def test_a_store_that_does_not_keep_it_says_so(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    window = open_window(tasks)
    tasks.secrets.refused = Mendable(Trouble.OTHER, "It did not answer: unlock it.")
    lock = lock_of(window, qtbot)
    qtbot.waitUntil(lock.tick.box.isEnabled)
    lock.tick.box.setChecked(True)
    give(lock, qtbot, "right")
    qtbot.waitUntil(lambda: not lock.isVisible())
    qtbot.waitUntil(lambda: window.notice.text == "It did not answer: unlock it.")


def test_without_a_key_store_the_tick_is_dead_and_says_why(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    tasks.secrets.none = NONE
    lock = lock_of(open_window(tasks), qtbot)
    qtbot.waitUntil(lock.tick.why.isVisible)
    assert lock.tick.why.text() == NONE.sentence
    assert lock.tick.box.accessibleDescription() == NONE.sentence
    assert not lock.tick.box.isEnabled()


def test_what_is_remembered_opens_without_being_asked(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    tasks.secrets.kept[SHA] = "right"
    window = open_window(tasks)
    window.open_edition(20)
    screen = window.tabs.current_screen
    qtbot.waitUntil(lambda: screen.opened is not None)  # type: ignore[attr-defined]
    assert not [asked for asked in tasks.asked if asked[0] in ("remember", "forget")]


def test_the_reader_types_while_the_store_is_asked(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    tasks.secrets.kept[SHA] = "right"
    tasks.hold("secret")
    window = open_window(tasks)
    lock = lock_of(window, qtbot)
    assert lock.text.text() == ASKING and lock.field.isEnabled()
    give(lock, qtbot, "right")
    qtbot.waitUntil(lambda: not lock.isVisible())
    tasks.release("secret")
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert len([asked for asked in tasks.asked if asked[0] == "unlock"]) == 1


def test_a_remembered_word_that_is_wrong_is_forgotten_and_asked_for(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    tasks.secrets.kept[SHA] = "stale"
    lock = lock_of(open_window(tasks), qtbot)
    qtbot.waitUntil(lambda: lock.text.text() == STALE)
    assert ("forget", SHA) in tasks.asked
    give(lock, qtbot, "right")
    qtbot.waitUntil(lambda: not lock.isVisible())


def test_a_fault_of_the_worker_forgets_nothing(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks
) -> None:
    tasks.secrets.kept[SHA] = "right"
    tasks.hold("unlock")
    lock = lock_of(open_window(tasks), qtbot)
    qtbot.waitUntil(lambda: len(tasks.held["unlock"]) == 1)
    crash = Mendable(Trouble.CRASHES, "This page crashes.")
    tasks.held["unlock"].pop()[0].set_exception(crash)
    qtbot.waitUntil(lambda: lock.text.text() == "This page crashes.")
    assert ("forget", SHA) not in tasks.asked


def test_all_are_forgotten_after_a_question(
    open_window: Open, qtbot: QtBot, tasks: FakeTasks, answers: Answers
) -> None:
    tasks.secrets.kept = {"aa": "x", "bb": "y"}
    window = open_window(tasks)
    answers.yes = False
    window.actions_table["forget_passwords"].trigger()
    assert "keeps 2 passwords for Report Reader" in answers.asked[-1][1]
    assert ("forget all",) not in tasks.asked
    answers.yes = True
    window.actions_table["forget_passwords"].trigger()
    qtbot.waitUntil(lambda: window.notice.text == "Passwords are forgotten.")
    assert ("forget all",) in tasks.asked


def test_the_dialog_of_an_import_has_the_tick_too(qtbot: QtBot, tasks: FakeTasks) -> None:
    relay = Relay()
    tick = RememberTick(tasks, relay)  # type: ignore[arg-type]
    dialog = PasswordDialog("locked.pdf", False, tick)
    qtbot.addWidget(dialog)
    dialog.open()
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "hunter2")
    assert dialog.given == Given("hunter2", False)
    assert "hunter2" not in repr(dialog.given)
    qtbot.waitUntil(tick.box.isEnabled)
    qtbot.keyClick(tick.box, Qt.Key.Key_Space)
    assert dialog.given == Given("hunter2", True)
    assert dialog.findChild(QDialogButtonBox).isEnabled()  # type: ignore[union-attr]


def test_the_dialog_grows_to_say_why_there_is_no_key_store(
    qtbot: QtBot, tasks: FakeTasks, theme: Theme
) -> None:
    tasks.secrets.none = Mendable(Trouble.OTHER, "No key store can be reached: start one. " * 3)
    relay = Relay()
    tick = RememberTick(tasks, relay)  # type: ignore[arg-type]
    dialog = PasswordDialog("locked.pdf", False, tick)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(tick.why.isVisible)
    label = tick.why
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


# -- the whole way, with a real library -----------------------------------------------


@pytest.fixture
def door() -> Iterator[MemoryDoor]:
    door = MemoryDoor()
    yield door
    door.unlock()


@pytest.fixture
def start(tmp_path: Path, door: MemoryDoor) -> Iterator[Callable[[], House]]:
    houses: list[House] = []

    def start() -> House:
        while houses:  # a start ends the one before
            houses.pop().close()
        settings = SettingsFile(tmp_path / "settings.toml")
        keys = KeyStore(lambda: door)
        houses.append(open_house(tmp_path / "library", settings, keys=keys))
        return houses[-1]

    yield start
    for house in houses:
        house.close()


def test_ticked_once_a_real_report_opens_after_a_restart_and_a_slow_store_stops_nothing(
    start: Callable[[], House],
    open_window: Open,
    qtbot: QtBot,
    tmp_path: Path,
    door: MemoryDoor,
    answers: Answers,
) -> None:
    house = start()
    window = open_window(house.tasks)  # type: ignore[arg-type]
    answers.passwords, answers.remember = ["secret"], True
    window.import_paths([makepdf.encrypted(tmp_path / "locked.pdf")])
    qtbot.waitUntil(lambda: bool(door.kept), timeout=60_000)
    qtbot.waitUntil(lambda: len(window.rows) == 1, timeout=20_000)
    edition = window.rows[0].edition
    qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=20_000)
    window.close()

    house = start()
    door.shut()
    window = open_window(house.tasks)  # type: ignore[arg-type]
    window.open_edition(edition)
    screen = window.tabs.current_screen
    lock = screen.lock  # type: ignore[attr-defined]
    qtbot.waitUntil(door.waited.is_set, timeout=20_000)
    qtbot.waitUntil(lambda: lock.text.text() == ASKING)
    assert len(house.tasks.reports().result(20)) == 1  # the library's queues go on
    assert "MainThread" not in door.threads
    door.unlock()
    qtbot.waitUntil(lambda: screen.opened is not None, timeout=20_000)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=20_000)
    window.close()
