"""Facets beside an answer: picked by mouse and keyboard, with counts that never lie."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.ui.search.facets import COUNTING, FacetRow
from reader.ui.search.screen import AnswerScreen
from reader.ui.search.yearbar import YearBar
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.test_search import questions, settled

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def asked(window: Window, qtbot: QtBot, text: str = "LTE") -> AnswerScreen:
    window.search(text)
    return settled(window, qtbot)


def test_a_click_narrows_the_question_and_leaves_what_was_typed(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    screen = asked(window, qtbot)
    qtbot.mouseClick(screen.facets.row("country", "South Korea"), LEFT)
    settled(window, qtbot)
    question = questions(tasks)[-1]
    assert (question.text, question.chosen) == ("LTE", (("country", "South Korea"),))
    assert window.top.box.text() == "LTE"
    assert screen.facets.row("country", "South Korea").state == "chosen"
    qtbot.mouseClick(screen.facets.row("country", "China"), LEFT, CTRL)
    qtbot.mouseClick(screen.facets.row("section", "infrastructure"), LEFT, SHIFT)
    settled(window, qtbot)
    question = questions(tasks)[-1]
    assert question.chosen == (("country", "South Korea"), ("country", "China"))
    assert question.excluded == (("section", "infrastructure"),)
    assert screen.chips.texts == ["South Korea", "China", "not Infrastructure"]
    assert screen.kept == (
        'LTE (country:"South Korea" OR country:China) NOT section:infrastructure'
    )
    qtbot.mouseClick(screen.chips.button(0), LEFT)
    settled(window, qtbot)
    assert questions(tasks)[-1].chosen == (("country", "China"),)
    screen.chips.button(2).click()
    settled(window, qtbot)
    assert not questions(tasks)[-1].chosen and not screen.chips.isVisible()


def test_facets_by_keyboard(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    screen = asked(window, qtbot)
    row = screen.facets.row("section", "mobile")
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return, SHIFT)
    settled(window, qtbot)
    assert questions(tasks)[-1].excluded == (("section", "mobile"),)
    qtbot.keyClick(row, Qt.Key.Key_Down)
    below = screen.facets.row("section", "infrastructure")
    assert below.hasFocus()
    qtbot.keyClick(below, Qt.Key.Key_Space)
    settled(window, qtbot)
    assert questions(tasks)[-1].chosen == (("section", "infrastructure"),)
    assert below.accessibleName() == "Infrastructure, 9 passages, chosen"
    texts = [action.text().split("\t")[0] for action in below.menu().actions()]
    assert texts == ["Only Infrastructure", "Without Infrastructure", "Leave out Infrastructure"]
    below.menu().actions()[2].trigger()
    settled(window, qtbot)
    assert questions(tasks)[-1].excluded == (("section", "mobile"), ("section", "infrastructure"))


def test_counts_that_are_still_to_come_say_so(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    screen = asked(window, qtbot)
    assert screen.facets.row("section", "mobile").count == "19"
    tasks.hold("search")
    qtbot.mouseClick(screen.facets.row("country", "China"), LEFT)
    qtbot.waitUntil(lambda: screen.facets.summary == COUNTING)
    assert screen.facets.row("section", "mobile").count == "…"
    tasks.release("search")
    settled(window, qtbot)
    assert screen.facets.row("section", "mobile").count == "19"
    assert screen.facets.summary.startswith("in 6 reports")


def test_another_question_in_words_keeps_the_conditions_and_a_new_one_has_none(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    screen = asked(window, qtbot)
    qtbot.mouseClick(screen.facets.row("country", "China"), LEFT)
    window.top.box.setFocus()
    window.top.box.end(False)
    qtbot.keyClicks(window.top.box, " net")
    settled(window, qtbot)
    assert questions(tasks)[-1].text == "LTE net" and questions(tasks)[-1].chosen
    window.search("other")
    settled(window, qtbot)
    assert not questions(tasks)[-1].chosen and not screen.chips.isVisible()


def test_the_bar_of_years_narrows_and_reaches_older_editions(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    screen = asked(window, qtbot)
    bar = screen.facets.years
    assert list(bar.years) == list(range(2018, 2026))
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert questions(tasks)[-1].chosen == (("year", "2025"),)
    assert not questions(tasks)[-1].all_editions
    qtbot.keyClick(bar, Qt.Key.Key_Home)  # 2018: superseded editions alone have passages
    assert bar.accessibleName() == "Edition years, 2018: 3 passages, 0 in what is searched"
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    settled(window, qtbot)
    assert questions(tasks)[-1].chosen == (("year", "2018"),)
    assert questions(tasks)[-1].all_editions
    qtbot.keyClick(bar, Qt.Key.Key_Delete)
    settled(window, qtbot)
    assert not questions(tasks)[-1].chosen


def test_years_are_dragged_over(qtbot: QtBot, theme: Theme) -> None:
    bar = YearBar(theme)
    qtbot.addWidget(bar)
    bar.show_years({"2018": 3, "2021": 9, "2025": 20}, {"2025": 20}, [])
    bar.resize(160, bar.sizeHint().height())
    bar.show()
    picked: list[tuple[int, int]] = []
    bar.picked.connect(lambda first, last: picked.append((first, last)))
    qtbot.mousePress(bar, LEFT, pos=QPoint(110, 20))
    qtbot.mouseMove(bar, QPoint(30, 20))
    qtbot.mouseRelease(bar, LEFT, pos=QPoint(30, 20))
    assert picked == [(2019, 2023)]
    before = bar.grab().toImage()
    bar.show_years({"2018": 3, "2021": 9, "2025": 20}, {"2025": 20}, ["2019"])
    assert bar.grab().toImage() != before


def test_a_name_with_an_ampersand_is_no_key(theme: Theme, qtbot: QtBot) -> None:
    row = FacetRow("company", theme)
    qtbot.addWidget(row)
    row.show_value("AT&T", 3, chosen=False, excluded=False)
    assert row.shortcut().isEmpty() and row.accessibleName().startswith("AT&T, 3")
    assert row.menu().actions()[0].text() == "Only AT&&T\tEnter"
