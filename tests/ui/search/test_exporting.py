"""An answer is exported from the window; a link in the file leads back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.share.address import written
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.test_search import settled


def test_the_answer_is_written_as_it_is_narrowed(
    open_window: Open, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    action = window.actions_table["export_answer"]
    assert not action.isEnabled()
    window.search("LTE / 5G")
    screen = settled(window, qtbot)
    screen.facets.picked.emit("country", "China", "only")
    settled(window, qtbot)
    answers.target = tmp_path / "found"  # without an ending: the first kind is meant
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: "holds 36 passages" in window.notice.text)
    assert answers.asked == [
        (
            "target",
            (
                "Export the answer",
                "LTE 5G.xlsx",
                "CSV (*.csv);;Excel workbook (*.xlsx);;Markdown (*.md)",
            ),
        )
    ]
    _, question, target = next(asked for asked in tasks.asked if asked[0] == "export answer")
    assert (question.text, question.chosen) == ("LTE / 5G", (("country", "China"),))
    assert target == tmp_path / "found.xlsx"
    answers.target = None
    screen.head.export.click()
    assert len([asked for asked in tasks.asked if asked[0] == "export answer"]) == 1


def test_a_link_opens_its_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    window.answers.follow(written(f"{40:032x}", 7, (3,)))
    qtbot.waitUntil(lambda: window.tabs.current_screen.kind == "report")
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 7)
    assert window.tabs.current_screen.edition == 40


def test_a_link_to_a_search_asks_it(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.answers.follow("report-reader:search?q=towers%20country%3AKenya")
    assert settled(window, qtbot).text == "towers country:Kenya" == window.top.box.text()


def test_a_link_that_is_none_says_so_and_does_nothing(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    asked = len(tasks.asked)
    window.answers.follow("report-reader:open?edition=../../etc/passwd")
    assert window.notice.text == "The link was not followed: it names no edition."
    assert len(tasks.asked) == asked and window.tabs.current_screen.kind == "library"


def test_links_are_copied_as_text_and_to_be_clicked(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    window.search("LTE")
    screen = settled(window, qtbot)
    clipboard = QGuiApplication.clipboard()
    window.actions_table["copy_search_link"].trigger()
    assert clipboard.text() == "report-reader:search?q=LTE"
    hit = screen.list.current_hit
    assert hit is not None
    window.actions_table["copy_hit_link"].trigger()
    wanted = written(f"{hit.edition:032x}", hit.page, hit.words)
    qtbot.waitUntil(lambda: clipboard.text() == wanted)
    assert f">{hit.title}, " in clipboard.mimeData().html()
    window.open_edition(hit.edition, 4)
    qtbot.waitUntil(lambda: window.tabs.current_screen.kind == "report")
    qtbot.waitUntil(lambda: window.tabs.current_screen.opened is not None)
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 4)
    window.actions_table["copy_link"].trigger()
    wanted = written(f"{hit.edition:032x}", 4)
    qtbot.waitUntil(lambda: clipboard.text() == wanted)
    assert clipboard.mimeData().html().endswith(", p. 4</a>")
