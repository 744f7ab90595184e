"""Links out of a report."""

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks


def test_the_whole_address_is_shown_before_anything_is_opened(
    open_window: Open, answers: Answers, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks())
    opened: list[QUrl] = []
    window.outside.hand_over = lambda url: opened.append(url) or True  # type: ignore[func-returns-value]
    answers.yes = False
    window.outside.ask("https://example.org/a?b=" + "c" * 300 + "#end")
    asked = str(answers.asked[-1][1]).replace("\u200b", "")
    assert asked.endswith("#end") and "c" * 300 in asked
    assert not opened
    answers.yes = True
    for address in ("http://example.org", "mailto:sales@example.org", "HTTPS://EXAMPLE.ORG/"):
        window.outside.ask(address)
    assert len(opened) == 3


def test_signs_that_hide_an_address_are_written_out(
    open_window: Open, answers: Answers, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks())
    window.outside.hand_over = lambda url: True
    window.outside.ask("https://example.org/\u202egpj.exe")
    assert "%E2%80%AE" in str(answers.asked[-1][1]).replace("\u200b", "")


def test_nothing_else_is_opened(open_window: Open, answers: Answers, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    window.outside.hand_over = lambda url: 1 / 0  # type: ignore[assignment,return-value]
    for address in ("file:other.pdf#page=1", "javascript:alert(1)", "x", "smb://host/share", ""):
        window.outside.ask(address)
        assert not answers.asked
        assert window.notice.isVisible()


def test_a_desktop_that_does_not_open_it_is_said(
    open_window: Open, answers: Answers, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks())
    window.outside.hand_over = lambda url: False
    window.outside.ask("https://example.org")
    assert window.notice.isVisible()
