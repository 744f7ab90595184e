"""Answers and changes on their way to the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

import reader.ui.relay as relaying
from reader.base.errors import Mendable, Trouble
from reader.model.changes import Changes
from reader.ui.relay import OURS, ChangeRelay, Relay


def test_an_answer_of_another_thread_comes_on_the_windows(qtbot: QtBot) -> None:
    relay = Relay()
    future: Future[int] = Future()
    got: list[tuple[int, bool]] = []
    here = QThread.currentThread()
    relay.when(future, lambda n: got.append((n, QThread.currentThread() is here)), what="seven")
    assert relay.waiting() == ["seven"]
    thread = threading.Thread(target=future.set_result, args=(7,))
    thread.start()
    thread.join()
    assert got == []  # only when the window's thread comes round to it
    qtbot.waitUntil(lambda: got == [(7, True)])
    assert relay.waiting() == []


def test_an_answer_whose_owner_is_gone_is_dropped(qtbot: QtBot) -> None:
    relay = Relay()
    owner = QObject()
    future: Future[int] = Future()
    got: list[int] = []
    relay.when(future, got.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(10)
    future.set_result(1)
    qtbot.wait(20)
    assert got == [] and relay.waiting() == []


def test_a_cancelled_question_is_dropped(qtbot: QtBot) -> None:
    relay = Relay()
    future: Future[int] = Future()
    got: list[Any] = []
    relay.when(future, got.append, got.append)
    future.cancel()
    qtbot.waitUntil(lambda: relay.waiting() == [])
    assert got == []


def test_what_the_reader_can_mend_is_said_as_it_stands(qtbot: QtBot) -> None:
    relay = Relay()
    said: list[str] = []
    relay.trouble.connect(said.append)
    for on_error in (None, said.append):
        future: Future[int] = Future()
        future.set_exception(Mendable(Trouble.VANISHED, "It is gone: put it back."))
        relay.when(future, on_error=on_error)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == ["It is gone: put it back."] * 2


@pytest.mark.expects_log("the answer failed")
def test_what_is_ours_to_mend_goes_to_the_log(qtbot: QtBot) -> None:
    relay = Relay()
    said: list[str] = []
    future: Future[int] = Future()
    relay.when(future, on_error=said.append, what="the answer")
    future.set_exception(KeyError("x"))
    qtbot.waitUntil(lambda: said == [OURS])


def test_changes_are_gathered(qtbot: QtBot) -> None:
    listeners: list[Any] = []

    def subscribe(callback: Any) -> Any:
        listeners.append(callback)
        return lambda: listeners.remove(callback)

    relay = ChangeRelay(subscribe)
    got: list[Changes] = []
    relay.changed.connect(got.append)
    listeners[0](Changes(reports=True, previews=(1,)))
    qtbot.waitUntil(lambda: len(got) == 1)
    for edition in range(2, 9):
        listeners[0](Changes(index=True, previews=(edition,)))
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got == [
        Changes(reports=True, previews=(1,)),
        Changes(index=True, previews=(2, 3, 4, 5, 6, 7, 8)),
    ]
    listeners[0](Changes(people=True))  # on its way when the end comes
    relay.close()
    assert listeners == []
    qtbot.wait(1)
    assert len(got) == 2 and not relay.waiting


def test_between_long_answers_others_have_their_turn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [0.0]
    monkeypatch.setattr(relaying, "perf_counter", lambda: clock[0])
    relay = Relay()
    happened: list[str] = []

    def take(name: str, cost: float) -> Callable[[None], None]:
        def taken(answer: None) -> None:
            happened.append(name)
            clock[0] += cost
            if name == "long":
                QTimer.singleShot(0, lambda: happened.append("a key"))

        return taken

    for name, cost in (("short", 0.001), ("next", 0.001), ("long", 0.02), ("a", 0.001), ("b", 0)):
        future: Future[None] = Future()
        relay.when(future, take(name, cost), what=name)
        future.set_result(None)
    qtbot.waitUntil(lambda: relay.waiting() == [])
    assert [name for name in happened if name != "a key"] == ["short", "next", "long", "a", "b"]
    assert happened.index("a key") < happened.index("b")
