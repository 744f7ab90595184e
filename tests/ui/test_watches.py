"""Saved searches with counts, and watches, in the left column."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.changes import Changes
from reader.model.hit import Hit, Question
from reader.model.order import NewPassages, News, PersonalOrder, SavedSearch
from reader.ui.dialogs.news import NewsDialog, lines_of, said_of
from reader.ui.library.entries import ENTRY, Entry
from reader.ui.window import Window
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.test_search import questions, settled

TITLE = "Kenya Telecoms Market Report"


def hit(page: int, snippet: str, **values: Any) -> Hit:
    marks, words = ((0, 6),), (page,)
    return Hit(
        20, 20, TITLE, "2025-04-01", False, page, "", "Towers", snippet, marks, words, 1.0, **values
    )


KENYA = NewPassages(
    News(20, TITLE, "2025-04-01", 3, 12),
    "2024-02-01",
    (hit(12, "Towers are sold"), hit(3, "Towers stand"), hit(14, "Towers fell")),
    frozenset({1}),
)


def with_searches(*searches: SavedSearch) -> FakeTasks:
    tasks = FakeTasks(30)
    tasks.ordering.order = PersonalOrder(searches=searches)
    return tasks


def entry(window: Window, search: int) -> Entry:
    model = window.navigation.model()
    entries = [model.index(n, 0).data(ENTRY) for n in range(model.rowCount())]
    return next(one for one in entries if one.search == search)


def test_saved_searches_are_counted_one_after_the_other_and_again_when_the_index_changes(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = with_searches(SavedSearch(1, "Towers", "towers"), SavedSearch(2, "5G", "5G", True))
    window = open_window(tasks)
    assert entry(window, 1).said == "Towers, saved search"
    qtbot.waitUntil(lambda: entry(window, 2).count == 36)
    assert entry(window, 1).said == "Towers, saved search, 36 passages"
    assert questions(tasks) == [Question("towers", 0), Question("5G", 0, True)]
    tasks.tell(Changes(people=True))  # what changes nothing in the index counts nothing again
    tasks.answer = lambda question: replace(tasks.make_answer(question), total=40)
    tasks.tell(Changes(index=True))
    qtbot.waitUntil(lambda: entry(window, 2).count == 40 == entry(window, 1).count)
    assert len(questions(tasks)) == 4


def test_counting_waits_for_the_readers_own_question(open_window: Open, qtbot: QtBot) -> None:
    tasks = with_searches(SavedSearch(1, "Towers", "towers"))
    window = open_window(tasks)
    tasks.hold("search")
    window.search("LTE")
    qtbot.wait(1500)
    assert [q.text for q in questions(tasks)] == ["LTE"]
    tasks.release("search")
    del tasks.held["search"]
    settled(window, qtbot)
    qtbot.waitUntil(lambda: entry(window, 1).count == 36)


def test_a_watch_tells_what_is_new_and_lists_it(open_window: Open, qtbot: QtBot) -> None:
    tasks = with_searches(SavedSearch(1, "Towers", "towers"))
    window = open_window(tasks)
    menu = window.navigation.menu_of(entry(window, 1))
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["What is new…"].isEnabled()
    actions["Watch this search"].trigger()
    qtbot.waitUntil(lambda: "is watched" in window.notice.text)
    qtbot.waitUntil(lambda: entry(window, 1).watched)
    tasks.watching.find(1, KENYA)
    qtbot.waitUntil(lambda: entry(window, 1).new == 3)
    assert entry(window, 1).said.startswith("Towers, watched search") and (
        entry(window, 1).said.endswith("3 new")
    )
    assert window.notice.text == "“Towers”: 3 new passages."
    window.notice._act()
    qtbot.waitUntil(lambda: window.findChild(NewsDialog) is not None)
    dialog = window.findChild(NewsDialog)
    assert isinstance(dialog, NewsDialog)
    lines = [dialog.list.lines.line(row) for row in range(dialog.list.lines.rowCount())]
    assert [(line.hit.page if line.hit else 0, line.dated) for line in lines] == [
        (0, ""),
        (12, "new in this edition"),
        (14, "new in this edition"),
        (3, "was already there"),
    ]
    assert dialog.text.text() == (
        "3 passages in 1 edition that came in since you looked; "
        "1 was already in the edition before, word for word."
    )
    qtbot.waitUntil(lambda: entry(window, 1).new == 0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.current_screen.edition == 20)
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 12)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert questions(tasks)[-1].text == "towers" and questions(tasks)[-1].edition == 20


def test_of_a_first_edition_nothing_is_said_to_be_new_in_it() -> None:
    first = replace(KENYA, before="", known=frozenset())
    assert {line.dated for line in lines_of([first])} == {""}
    assert said_of([first]).endswith("since you looked.")
    assert lines_of([replace(KENYA, hits=(), known=frozenset())]) == []
    assert said_of([]) == "Nothing new has come in since you looked."


def test_nothing_new_is_said_at_the_start_but_in_the_column(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = with_searches(SavedSearch(1, "Towers", "towers", watched=True, new=3))
    window = open_window(tasks)
    assert entry(window, 1).new == 3 and not window.notice.isVisible()
    window.navigation.search_chosen.emit(1)  # one asks it: what is new is offered
    assert window.notice.text == "“Towers”: 3 new passages."


def test_the_answer_on_the_screen_is_watched_by_a_key(
    open_window: Open, qtbot: QtBot, answers: Answers
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("towers")
    settled(window, qtbot)
    answers.names = ["Towers"]
    watch = window.finder.screen.head.watch
    assert (watch.text(), watch.accessibleName()) == ("Watch", "Watch this search")
    watch.click()
    qtbot.waitUntil(lambda: any(s.watched for s in tasks.ordering.order.searches))
    qtbot.waitUntil(lambda: any(s.watched for s in window.organising.order.searches))
    qtbot.waitUntil(lambda: watch.text() == "Watched")
    window.actions_table["watch_search"].trigger()  # it is known now: no name is asked again
    qtbot.waitUntil(lambda: not any(s.watched for s in tasks.ordering.order.searches))
    assert answers.asked == [("name", "Save this search as")]
    qtbot.waitUntil(lambda: watch.text() == "Watch")
