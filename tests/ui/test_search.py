"""Answers: while one types, in order, narrowed by facets, opened by keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.base.errors import Mendable, Trouble
from reader.model.changes import Changes
from reader.model.hit import Answer, Completeness, Question
from reader.ui.library.empty import EmptyState
from reader.ui.search.hits import Line, lines_of_answer, page_of, said
from reader.ui.search.screen import AnswerScreen
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import hit, row


def screen_of(window: Window) -> AnswerScreen:
    screen = window.tabs.current_screen
    assert isinstance(screen, AnswerScreen)
    return screen


def settled(window: Window, qtbot: QtBot) -> AnswerScreen:
    screen = screen_of(window)
    qtbot.waitUntil(lambda: not screen.busy)
    return screen


def questions(tasks: FakeTasks) -> list[Question]:
    return [asked[1] for asked in tasks.asked if asked[0] == "search"]


def test_answers_come_while_one_types_and_the_caret_stays(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.top.box.setFocus()
    qtbot.keyClicks(window.top.box, "LTE net")
    screen = settled(window, qtbot)
    assert [q.text for q in questions(tasks)] == ["LTE net"]  # one question, not seven
    assert window.top.box.hasFocus()
    assert screen.head.count.text() == "36 passages"
    assert screen.head.where.text() == "in current editions"
    assert window.tabs.text(screen.number) == "LTE net   36"
    assert "Searched 71 editions, 2,914 pages · 2 pages unreadable" in screen.complete.text


def test_until_the_first_answer_comes_it_says_that_it_searches(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    tasks.hold("search")
    window.search("LTE")
    empty = screen_of(window).findChild(EmptyState)
    assert isinstance(empty, EmptyState) and empty.isVisible()
    assert empty.title == "Searching…"
    tasks.release("search")
    settled(window, qtbot)
    qtbot.waitUntil(lambda: not empty.isVisible())


def test_where_it_looked_is_said_where_room_is_short(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    window.search("LTE")
    head = settled(window, qtbot).head
    said: list[tuple[bool, str]] = []
    for width in range(1100, 300, -10):  # whatever the font is
        head.setFixedWidth(width)
        qtbot.waitUntil(lambda wide=width: head.width() == wide)  # type: ignore[misc]
        now = (head.where.isVisible(), head.editions.text())
        if now not in said:
            said.append(now)
    assert said == [
        (True, "search all editions"),
        (True, "search all"),
        (False, "search all editions"),
        (False, "search all"),
    ]
    assert head.editions.accessibleName() == "Search all editions"


def test_an_old_answer_never_overwrites_a_newer_one(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    tasks.hold("search")
    window.search("old")
    window.search("newer")
    assert len(tasks.held["search"]) == 2
    tasks.release("search", 1)
    screen = screen_of(window)
    qtbot.waitUntil(lambda: screen.answer is not None)
    tasks.release("search", 0)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert screen.answer is not None and screen.answer.question.text == "newer"
    first = screen.list.lines.hits()[0]
    assert "newer" in first.snippet


def test_the_hits_at_hand_stay_until_the_new_ones_come(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    count = screen.list.lines.rowCount()
    tasks.hold("search")
    resets: list[int] = []
    screen.list.lines.modelReset.connect(lambda: resets.append(1))
    qtbot.keyClicks(window.top.box, "x")
    qtbot.waitUntil(lambda: len(tasks.held["search"]) == 1)
    assert screen.list.lines.rowCount() == count and not resets
    tasks.release("search")
    qtbot.waitUntil(lambda: not screen.busy)
    assert resets == [1]  # changed once, in one go


def test_superseded_editions_are_one_click_away(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    screen.head.editions.click()
    settled(window, qtbot)
    assert questions(tasks)[-1].all_editions
    assert screen.head.where.text() == "in all editions"
    assert any(h.superseded for h in screen.list.lines.hits())


def test_arrows_go_from_hit_to_hit_and_enter_opens_at_the_page(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.top.box.setFocus()
    qtbot.keyClicks(window.top.box, "LTE")
    qtbot.keyClick(window.top.box, Qt.Key.Key_Return)
    screen = settled(window, qtbot)
    screen.list.setFocus()
    hits = screen.list.lines.hits()
    assert screen.list.current_hit == hits[0]
    for expected in (hits[1], hits[2]):
        qtbot.keyClick(screen.list, Qt.Key.Key_Down)
        assert screen.list.current_hit == expected
    qtbot.keyClick(screen.list, Qt.Key.Key_Down)  # "3 more in this report"
    assert screen.list.current_hit is None
    qtbot.keyClick(screen.list, Qt.Key.Key_Down)  # over the heading of the next report
    assert screen.list.current_hit == hits[3]
    qtbot.keyClick(screen.list, Qt.Key.Key_Up)
    qtbot.keyClick(screen.list, Qt.Key.Key_Up)
    assert screen.list.current_hit == hits[2]
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    report = window.tabs.current_screen
    assert (report.kind, report.edition) == ("report", hits[2].edition)
    qtbot.waitUntil(lambda: report.page == hits[2].page)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    # All hits of the report are marked and listed, those beyond the answer's limit too.
    assert questions(tasks)[-1].edition == hits[2].edition
    assert sorted(report._marks) == [7, 24, 41]  # type: ignore[attr-defined]
    assert report.column.list.lines.rowCount() == 3  # type: ignore[attr-defined]
    window.deeds.go_back()
    assert window.tabs.current_screen is screen


def test_the_rest_of_a_report_is_fetched(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    offer = next(n for n in range(9) if screen.list.lines.line(n).more)
    report = screen.list.lines.line(offer).report
    many = tuple(replace(hit(row(report), 0, "LTE"), page=n) for n in range(1, 7))
    tasks.answer = lambda question: replace(tasks.make_answer(question), hits=many)
    screen.list.clicked.emit(screen.list.lines.index(offer))
    settled(window, qtbot)
    assert questions(tasks)[-1].report == report
    assert [h.page for h in screen.list.lines.hits()[:6]] == [1, 2, 3, 4, 5, 6]


def test_nothing_found_says_so_and_what_to_try(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("nothing country:China")
    screen = settled(window, qtbot)
    assert "No passage of a current edition holds" in screen._empty.title
    buttons = screen._empty._buttons
    texts = [buttons.itemAt(n).widget().text() for n in (0, 1)]  # type: ignore[union-attr, attr-defined]
    assert texts == ["Search all editions", "Without the filters"]
    buttons.itemAt(1).widget().click()  # type: ignore[union-attr, attr-defined]
    assert window.top.box.text() == "nothing"


def test_an_empty_library_says_that_it_is_empty(open_window: Open, qtbot: QtBot) -> None:
    class Empty(FakeTasks):
        def make_answer(self, question: Question) -> Answer:
            return replace(super().make_answer(question), complete=Completeness(0, 0, 0, 0))

    window = open_window(Empty(0))
    window.search("LTE")
    screen = settled(window, qtbot)
    assert screen._empty.title == "This library is empty"
    assert screen._empty.findChildren(QPushButton) == []  # nothing is behind "all editions"


def test_did_you_mean_is_one_click(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    window.search("netwrok")
    screen = settled(window, qtbot)
    assert screen._meant.isVisible() and screen._meant.text() == "Did you mean: network"
    screen._meant.click()
    settled(window, qtbot)
    assert window.top.box.text() == "network" and not screen._meant.isVisible()


def test_a_search_that_fails_says_why(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    tasks.search = lambda question, asker=0: tasks._answer(  # type: ignore[method-assign, misc]
        "search", Mendable(Trouble.OTHER, "The search did not answer: try again.")
    )
    window.search("LTE")
    screen = settled(window, qtbot)
    assert screen._empty._text.text() == "The search did not answer: try again."


def test_an_empty_box_says_how_to_ask(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    window.actions_table["new_search"].trigger()
    screen = screen_of(window)
    assert screen._empty.title == "Search the words of every page"
    qtbot.keyClicks(window.top.box, "a")
    settled(window, qtbot)
    window.top.box.clear()
    window.top.box.typed.emit("")
    assert screen.answer is None and not screen.busy


def test_two_answers_stand_side_by_side(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("one")
    first = settled(window, qtbot)
    window.actions_table["new_search"].trigger()
    qtbot.keyClicks(window.top.box, "two")
    second = settled(window, qtbot)
    assert first is not second and first.text == "one"
    askers = {asked[2] for asked in tasks.asked if asked[0] == "search"}
    assert len(askers) == 2  # or one tab's question would end the other's
    window.tabs.show(first.number)
    assert window.top.box.text() == "one"


def test_the_page_of_the_hit_stands_beside_where_there_is_room(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    preview = window.finder.preview
    assert preview is not None and preview.isVisible() and not screen.opens_at_once
    qtbot.waitUntil(lambda: preview.viewer is not None and preview.viewer.isVisible())
    assert preview._head.text() == "Page 41 of 47 · 5.3 Fourth generation"
    screen.list.step(1)
    qtbot.waitUntil(lambda: preview.viewer.current_page == 24)  # type: ignore[union-attr]
    assert [asked for asked in tasks.asked if asked[0] == "open"] == [("open", 10)]
    tasks.tell(Changes(recognised=(9,)))  # words have come onto pages of another, and of this
    tasks.tell(Changes(recognised=(10,)))
    qtbot.waitUntil(lambda: [a for a in tasks.asked if a[0] == "open"] == [("open", 10)] * 2)
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: not preview.isVisible())
    assert screen.opens_at_once
    screen.list.clicked.emit(screen.list.lines.index(1))
    assert window.tabs.current_screen.kind == "report"


def test_lines_of_an_answer() -> None:
    tasks = FakeTasks(30)
    answer: Answer = tasks.make_answer(Question("LTE", limit=18))
    lines = lines_of_answer(answer)
    assert [line.is_heading for line in lines[:6]] == [True, False, False, False, False, True]
    assert lines[0].count == 6 and lines[4].more == "3 more in this report"
    assert lines[-1].more == "Show more: 18 of 36 passages are shown"
    assert page_of(replace(answer.hits[0], label="iv")) == "41 (iv)"
    assert said(lines[1]).startswith("page 41, 5 Mobile market › 5.3 Fourth generation: The")
    assert "current, 6 passages" in said(Line(heading=answer.hits[0], count=6))
