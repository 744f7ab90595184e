"""An answer is exported from the window; a link in the file leads back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.tasks.answering import Address
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
    window.answers.open(Address(f"{40:032x}", 7, (3,)))
    qtbot.waitUntil(lambda: window.tabs.current_screen.kind == "report")
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 7)
    assert window.tabs.current_screen.edition == 40
