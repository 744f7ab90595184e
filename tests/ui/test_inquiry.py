"""A question that is asked again when something has changed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.base.errors import Mendable, Trouble
from reader.ui.inquiry import Inquiry
from reader.ui.relay import Relay


class Desk:
    """A task whose answers come when the test says so."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.futures: list[Future[str]] = []

    def ask(self, what: str) -> Future[str]:
        self.asked.append(what)
        self.futures.append(Future())
        return self.futures[-1]

    def about(self, what: str) -> Callable[[], Future[str]]:
        return partial(self.ask, what)


def test_while_an_answer_is_awaited_one_more_question_is_kept(qtbot: QtBot) -> None:
    owner, desk, got = QObject(), Desk(), list[str]()
    inquiry = Inquiry(Relay(owner), "a letter", owner)
    inquiry.answered.connect(got.append)
    assert not inquiry.busy
    for letter in "abc":
        inquiry.ask(desk.about(letter))
    assert inquiry.busy and desk.asked == ["a"]
    desk.futures[0].set_result("A")
    qtbot.waitUntil(lambda: desk.asked == ["a", "c"])  # the last that was wanted
    assert got == ["A"] and inquiry.busy
    desk.futures[1].set_result("C")
    qtbot.waitUntil(lambda: got == ["A", "C"])
    assert desk.asked == ["a", "c"] and not inquiry.busy


def test_what_fails_is_said_and_asked_again_if_something_has_changed(qtbot: QtBot) -> None:
    owner, desk, said, got = QObject(), Desk(), list[str](), list[str]()
    inquiry = Inquiry(Relay(owner), "a letter", owner)
    inquiry.failed.connect(said.append)
    inquiry.answered.connect(got.append)
    inquiry.ask(desk.about("a"))
    inquiry.ask(desk.about("b"))
    desk.futures[0].set_exception(Mendable(Trouble.VANISHED, "It is gone."))
    qtbot.waitUntil(lambda: desk.asked == ["a", "b"])
    assert said == ["It is gone."] and inquiry.busy
    desk.futures[1].set_result("B")
    qtbot.waitUntil(lambda: got == ["B"])
    assert not inquiry.busy
