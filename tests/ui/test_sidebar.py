"""The right column: record, update history, related reports of the report at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.record import Record
from reader.ui.sidebar import sidebar
from reader.ui.sidebar.parts import Row
from reader.ui.titles import lines_of
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import DEVELOPMENTS


def texts(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def rows(part: QWidget) -> list[Row]:
    return [row for row in part.findChildren(Row) if row.isVisible()]


def pick(window: Window, edition: int) -> None:
    """Choose a report in the list."""
    model = window.library.list_view.model()
    place = [row.edition for row in window.library.shown].index(edition)
    window.library.list_view.setCurrentIndex(model.index(place, 0))


def test_it_shows_the_record_history_and_relations(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    pick(window, 30)
    sidebar = window.sidebar
    qtbot.waitUntil(lambda: sidebar._title.text() == "Japan Telecoms Market Report")
    qtbot.waitUntil(lambda: not window.relay.waiting())
    qtbot.waitUntil(lambda: len(rows(sidebar._related_part)) == 3)
    assert sidebar._subtitle.text() == "Telecoms, Mobile and Broadband"
    facts = texts(sidebar._facts)
    assert facts[:4] == ["Last updated", "4 Apr 2022", "State", "Current · 61 pages"]
    assert "10 users" in facts and "Japan" in facts and "Open Telecom Reports" in facts
    developments = texts(sidebar._developments_part)
    assert developments[:2] == ["Key developments", "5"]
    assert [t for t in developments if t in DEVELOPMENTS] == list(DEVELOPMENTS[:3])
    assert "Koryolink, Kang Song, Byol, Orascom, Star JV" in texts(sidebar.companies)
    history = [row.accessibleName() for row in rows(sidebar.history)]
    assert history == [
        "4 Apr 2022, 61 p · current, shown here",
        "18 Nov 2020, 52 p · superseded",
        "18 Nov 2018, 43 p · superseded",
        "18 Nov 2016, 34 p · superseded",
    ]
    assert rows(sidebar._related_part)[0].accessibleName() == (
        "South Korea Telecoms Market Report, "
        "same region · 3 companies in common: Koryolink, Byol, Orascom"
    )


def test_what_changed_is_said_first_and_the_publishers_note_below_it(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    tasks.comparing.line = "14 sections changed, 3 new"
    tasks.notes_on = {30: "Figures of the first quarter are new."}
    window = open_window(tasks)
    pick(window, 30)
    qtbot.waitUntil(lambda: len(rows(window.sidebar.history)) == 4)
    newest, older = rows(window.sidebar.history)[:2]
    assert texts(newest)[-2:] == [
        "shown here · 14 sections changed, 3 new",
        "Publisher: Figures of the first quarter are new.",
    ]
    assert texts(older)[-1] == "14 sections changed, 3 new"


def test_more_key_developments_unfold(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(3))
    part = window.sidebar._developments_part
    more = [b for b in part.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in more] == ["2 more"]
    more[0].click()
    qtbot.waitUntil(lambda: [t for t in texts(part) if t in DEVELOPMENTS] == list(DEVELOPMENTS))


def test_an_edition_of_the_history_opens_and_says_it_is_superseded(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks(30))
    pick(window, 30)
    qtbot.waitUntil(lambda: len(rows(window.sidebar.history)) == 4)
    qtbot.mouseClick(rows(window.sidebar.history)[1], Qt.MouseButton.LeftButton)
    assert window.tabs.current_screen.edition == 31
    qtbot.waitUntil(lambda: "Superseded · 52 pages" in texts(window.sidebar._facts))
    window.show_library()
    window.sidebar.show_edition(31)
    qtbot.waitUntil(lambda: window.sidebar._newer.isVisible())
    assert window.sidebar._newer_text.text() == "Superseded: an edition of 4 Apr 2022 is here."
    window.sidebar._newer_button.click()
    assert window.tabs.current_screen.edition == 30


def test_a_related_report_opens_by_keyboard(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(30))
    window.open_edition(30)
    qtbot.waitUntil(lambda: len(rows(window.sidebar._related_part)) == 3)
    other = rows(window.sidebar._related_part)[1]
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Return)
    assert window.tabs.current_screen.edition == 20


def test_what_is_unknown_is_not_invented(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(1)
    tasks.records[10] = Record()
    window = open_window(tasks)
    facts = texts(window.sidebar._facts)
    assert "Licence" not in facts
    assert not window.sidebar._developments_part.isVisible()
    assert not window.sidebar.companies.isVisible()
    assert not window.sidebar._related_part.isVisible()


def test_a_late_answer_about_another_report_is_dropped(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    tasks.hold("beside")
    for count, edition in enumerate((30, 20), 1):
        pick(window, edition)
        qtbot.waitUntil(lambda count=count: len(tasks.held["beside"]) == count)
    tasks.release("beside", 1)
    qtbot.waitUntil(lambda: window.sidebar._title.text() == "China Telecoms Market Report")
    tasks.release("beside", 0)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert window.sidebar._title.text() == "China Telecoms Market Report"


def test_running_through_a_list_asks_nothing_on_the_way(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    monkeypatch.setattr(sidebar, "PAUSE", 60_000)  # however slow the machine, this is quickly
    tasks.hold("beside")
    for edition in (30, 20, 50, 40):
        pick(window, edition)
        assert tasks.held["beside"] == []
    assert "the sidebar is about to ask" in window.why_not_settled()
    qtbot.waitUntil(lambda: not window.sidebar.busy)
    assert len(tasks.held["beside"]) == 1
    tasks.release("beside")
    qtbot.waitUntil(lambda: window.sidebar._title.text() == "Mongolia Telecoms Market Report")


def test_who_stands_still_is_answered_at_once(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    monkeypatch.setattr(sidebar, "PAUSE", 0)
    tasks.hold("beside")
    pick(window, 30)
    assert len(tasks.held["beside"]) == 1 and not window.sidebar.busy


def test_a_window_that_closes_asks_no_more(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(FakeTasks(30))
    monkeypatch.setattr(sidebar, "PAUSE", 60_000)
    pick(window, 30)
    assert window.sidebar.busy
    window.close()
    assert not window.sidebar.busy


def test_nothing_is_done_to_the_report_before(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    pick(window, 30)
    qtbot.waitUntil(lambda: window.sidebar.report == 3)
    tasks.hold("beside")
    window.open_edition(20)
    assert window.chosen() == []
    qtbot.waitUntil(lambda: len(tasks.held["beside"]) == 1)
    assert window.chosen() == []
    tasks.release("beside")
    qtbot.waitUntil(lambda: [row.edition for row in window.chosen()] == [20])


def test_reading_is_not_offered_for_what_is_open(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(3))
    assert window.sidebar._read_button.isVisible()
    window.sidebar._read_button.click()
    assert window.tabs.current_screen.edition == window.sidebar.edition
    assert not window.sidebar._read_button.isVisible()
    window.show_library()
    assert window.sidebar._read_button.isVisible()


def test_long_titles_are_cut_after_their_lines_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QApplication

    from reader.ui.titles import TitleLabel

    words = "a title that goes on " * 20
    lines = lines_of(words, QApplication.font(), 200, 2)
    assert len(lines) == 2 and lines[1].endswith("…")
    label = TitleLabel(words, 2)
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.show()
    assert label.toolTip() == words
    assert label.heightForWidth(200) == 2 * label.fontMetrics().lineSpacing()
    label.setText("short")
    assert label.toolTip() == "" and label.accessibleName() == "short"
