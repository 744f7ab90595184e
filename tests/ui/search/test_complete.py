"""An answer says what it rests on, and lists what no search finds."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.model.changes import Changes
from reader.model.report import Gap
from reader.ui.dialogs.gaps import NOTHING, GapsDialog, said_of
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.test_search import settled

SCAN = Gap(20, "South Korea Telecoms Market Report", "2025-03-03", "", (4, 9))
TORN = Gap(30, "China Telecoms Market Report", "2024-04-04", "the page is damaged", (7,))


def test_what_is_missing_is_counted_and_listed(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    tasks.gaps, tasks.behind = [TORN, SCAN], 3
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    qtbot.waitUntil(lambda: "without text" in screen.complete.text)
    assert screen.complete.text == (
        "Searched 71 editions, 2,914 pages · 3 editions still to be indexed · "
        "2 pages unreadable · 2 pages without text"
    )
    window.search("5G")
    settled(window, qtbot)
    assert tasks.asked.count(("gaps",)) == 1  # looked up once
    assert screen.complete.asks_why
    screen.why.emit()
    dialog = window.findChild(GapsDialog)
    assert isinstance(dialog, GapsDialog)
    assert dialog.text.text() == "1 page could not be read and 2 pages without text."
    assert [dialog.list.item(n).text().split("\n")[1] for n in (0, 1)] == [
        "Page 7: the page is damaged",
        "Pages 4, 9: no text on it: a picture or a scan",
    ]
    dialog.list.setCurrentRow(1)
    dialog.go.click()
    qtbot.waitUntil(lambda: window.tabs.current_screen.edition == 20)
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 4)
    tasks.gaps = []
    tasks.tell(Changes(reports=True, index=True))
    window.search("6G")
    settled(window, qtbot)
    qtbot.waitUntil(lambda: "without text" not in screen.complete.text)


def test_nothing_missing_is_said() -> None:
    assert said_of([]) == NOTHING
