"""Hits as they are shown: folded, sorted, explained, stepped through across reports."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from reader.model.hit import Answer, Question, Sort
from reader.pdf.source import PdfSource
from reader.ui.covers import Covers
from reader.ui.relay import Relay
from reader.ui.search.hits import SPREAD, also_in, lines_of_answer, said, words_by_page
from reader.ui.search.listing import HitList
from reader.ui.theme import Theme
from reader.ui.viewer.marks import HitMarks
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import hit, row
from tests.ui.test_search import questions, settled


def repeated() -> Answer:
    """A passage of report 1 that two of its older editions and another report repeat."""
    tasks = FakeTasks(30)
    best = hit(row(1), 0, "LTE")
    older = [
        replace(best, edition=n, updated=f"{n}-03-01", superseded=True, repeats=0)
        for n in (2019, 2021)
    ]
    other = replace(hit(row(2), 0, "LTE"), repeats=0)
    plain = hit(row(2), 1, "LTE")
    hits = (best, *older, other, plain)
    made = tasks.make_answer(Question("LTE"))
    return replace(made, hits=hits, total=5, per_report={1: 3, 2: 2})


def test_what_says_the_same_is_folded_into_the_best() -> None:
    answer = repeated()
    lines = lines_of_answer(answer)
    assert [line.hit for line in lines if line.hit] == [answer.hits[0], answer.hits[4]]
    offer = next(line for line in lines if line.more)
    assert (offer.more, offer.repeated) == ("Also in 2019, 2021 and 1 other report", 0)
    assert [line.count for line in lines if line.heading] == [3, 2]  # counts stay unfolded
    unfolded = [line.hit for line in lines_of_answer(answer, {}, {0}) if line.hit]
    assert unfolded == list(answer.hits)
    assert also_in(answer.hits[0], answer.hits[3:4]) == "Also in 1 other report"


def test_a_click_unfolds_what_is_repeated(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    tasks.answer = lambda question: repeated()
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    place = next(n for n in range(9) if screen.list.lines.line(n).more)
    screen.list.clicked.emit(screen.list.lines.index(place))
    assert len(screen.list.lines.hits()) == 5
    assert len(questions(tasks)) == 1  # all of them were there


def test_reports_with_the_words_on_different_pages_are_offered(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    spread = tuple(replace(hit(row(n), 1, "LTE"), spread=True) for n in (3, 4))
    tasks.answer = lambda question: replace(
        tasks.make_answer(question), hits=(), total=0, per_report={}, spread=spread
    )
    window = open_window(tasks)
    window.search("LTE towers")
    screen = settled(window, qtbot)
    assert screen.head.count.text() == "0 passages" and screen.list.isVisible()
    first = screen.list.lines.line(0)
    assert (first.note, said(first)) == (SPREAD, SPREAD)
    assert screen.list.current_hit == spread[0]
    screen.list.step(1)
    assert screen.list.current_hit == spread[1]


def test_the_order_is_asked_of_the_whole_answer(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    actions = {action.text(): action for action in screen.head.sort.menu().actions()}
    actions["Newest first"].trigger()
    settled(window, qtbot)
    assert questions(tasks)[-1].sort is Sort.DATE
    assert screen.head.sort.accessibleName() == "Order: Newest first"


def test_synonyms_and_forms_are_switched_off_by_word(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    assert screen.explained.accessibleName() == (
        "Searched for LTE, 1 other form, 1 synonym, current editions only."
    )
    texts = [action.text() for action in screen.explained.choices]
    assert texts == ["Synonyms of “LTE” · fibre", "Other forms of “LTE” · LTEs"]
    screen.explained.choices[0].trigger()
    settled(window, qtbot)
    assert questions(tasks)[-1].literal == ("LTE",) and not questions(tasks)[-1].unstemmed
    assert [action.isChecked() for action in screen.explained.choices] == [False, True]
    screen.explained.choices[1].trigger()
    screen.explained.choices[0].trigger()
    settled(window, qtbot)
    assert (questions(tasks)[-1].literal, questions(tasks)[-1].unstemmed) == ((), ("LTE",))
    window.search("other")
    settled(window, qtbot)
    assert not questions(tasks)[-1].unstemmed


def test_f3_goes_on_in_the_next_report(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    window.search("LTE")
    screen = settled(window, qtbot)
    hits = screen.list.lines.hits()
    next_hit = window.actions_table["next_hit"]
    next_hit.trigger()
    assert screen.list.current_hit == hits[1]
    screen.list.choose(hits[2])
    screen.opened.emit(hits[2])
    first = window.tabs.current_screen
    qtbot.waitUntil(lambda: not window.relay.waiting())
    viewer = first.viewer  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(viewer.hits) == 6)
    viewer.go_to_hit(5)
    next_hit.trigger()
    assert window.tabs.current_screen is first and viewer.at_last_hit == (False, True)
    next_hit.trigger()
    report = window.tabs.current_screen
    assert report.edition == hits[3].edition != first.edition
    there = sorted((h for h in hits if h.edition == report.edition), key=lambda h: h.page)
    assert len(there) > 1 and there[0] != hits[3], "its best passage is not its first"
    qtbot.waitUntil(lambda: report.page == there[0].page)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert screen.list.current_hit == there[0]
    report.viewer.go_to_hit(1)  # type: ignore[attr-defined]
    window.actions_table["previous_hit"].trigger()
    assert window.tabs.current_screen is first


def test_words_found_as_synonyms_have_a_tone_of_their_own(qtbot: QtBot, theme: Theme) -> None:
    tasks = FakeTasks(30)
    found = replace(hit(row(1), 0, "LTE"), synonym_words=(23,), synonym_marks=((62, 65),))
    assert words_by_page([found], synonyms=True) == {41: (23,)}
    covers = Covers(tasks.cover)
    listed = HitList(covers, theme)
    qtbot.addWidget(listed)
    listed.resize(QSize(500, 300))
    marked = replace(found, marks=(found.marks[0], (62, 65)))
    pictures = []
    for one in (marked, replace(marked, synonym_marks=())):
        listed.show_lines(lines_of_answer(replace(tasks.make_answer(Question("a")), hits=(one,))))
        pictures.append(listed.grab().toImage())
    assert pictures[0] != pictures[1]
    covers.close()


def test_synonyms_are_located_apart_on_the_page(qtbot: QtBot) -> None:
    tasks, relay = FakeTasks(3), Relay()
    marks = HitMarks(tasks.pdf, relay)
    marks.open(PdfSource(10, "/nowhere.pdf", "0" * 64, ""))
    marks.set({41: (12, 23)}, {41: (23,)})
    marks.look([41])
    qtbot.waitUntil(lambda: not relay.waiting())
    assert [rect[1] for rect in marks.rects(41)] == [312.0]
    assert [rect[1] for rect in marks.synonym_rects(41)] == [323.0]
    marks.set({41: (12, 23)})
    marks.look([41])
    qtbot.waitUntil(lambda: not relay.waiting())
    assert len(marks.rects(41)) == 2 and not marks.synonym_rects(41)
    relay.close()
