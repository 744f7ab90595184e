"""Finding in an open report, from the box to the marks: a window on made-up tasks."""

import dataclasses

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.finding import Find, Found, Match
from reader.ui.finding.strip import PAGES, SECTION, WHOLE
from reader.ui.reading import ReadingScreen
from reader.ui.topbar import REPORT
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def open_report(window: Window, qtbot: QtBot) -> ReadingScreen:
    window.open_edition(10)
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen)
    qtbot.waitUntil(lambda: screen.opened is not None)
    return screen


def finds(tasks: FakeTasks) -> list[Find]:
    return [asked[2] for asked in tasks.asked if asked[0] == "find"]


def start(
    open_window: Open, qtbot: QtBot, text: str = "lte"
) -> tuple[FakeTasks, Window, ReadingScreen]:
    tasks = FakeTasks()
    window = open_window(tasks)
    screen = open_report(window, qtbot)
    window.actions_table["search_report"].trigger()
    QTest.keyClicks(window.top.box, text)
    qtbot.waitUntil(lambda: not screen.busy)
    return tasks, window, screen


def test_each_keystroke_finds_and_the_caret_stays(open_window: Open, qtbot: QtBot) -> None:
    tasks, window, screen = start(open_window, qtbot)
    assert [find.text for find in finds(tasks)] == ["l", "lt", "lte"]
    assert window.top.box.scope == REPORT
    assert window.focusWidget() is window.top.box
    assert screen.column.side == "hits"
    assert len(screen.viewer.hits) == screen.finding.total == 21
    rows = screen.finding.list.matches
    assert [m.spot for m in rows.all] == sorted(m.spot for m in rows.all)
    assert rows.data(rows.index(3), Qt.ItemDataRole.AccessibleTextRole) == (
        "page 7, 2 Executive summary: before it lte and after"
    )
    assert screen.viewer.current_page == 1


def test_arrows_enter_and_f3_step_in_the_list(open_window: Open, qtbot: QtBot) -> None:
    _, window, screen = start(open_window, qtbot)
    box, chosen = window.top.box, screen.finding.list
    assert chosen.currentIndex().row() == 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(box, key)
    window.actions_table["next_hit"].trigger()
    assert chosen.currentIndex().row() == 3
    assert screen.viewer.current_page == 7
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert chosen.currentIndex().row() == 1
    assert window.focusWidget() is box
    QTest.mouseClick(
        chosen.viewport(),
        Qt.MouseButton.LeftButton,
        pos=chosen.visualRect(chosen.model().index(4, 0)).center(),
    )
    assert screen.viewer.current_page == 7


def test_from_the_page_that_is_read(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    screen = open_report(window, qtbot)
    screen.go_to(15)
    window.actions_table["search_report"].trigger()
    QTest.keyClicks(window.top.box, "lt")
    qtbot.waitUntil(lambda: not screen.busy)
    assert [find.near for find in finds(tasks)] == [15, 15], "going to a hit moves nothing"
    assert screen.viewer.current_page == 19
    assert screen.finding.list.currentIndex().row() == 9
    window.actions_table["go_back"].trigger()
    assert screen.viewer.current_page == 15


def test_options_have_keys(open_window: Open, qtbot: QtBot) -> None:
    tasks, window, screen = start(open_window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key in "CWRA":
        QTest.keyClick(
            window.top.box, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.AltModifier
        )
    qtbot.waitUntil(lambda: not screen.finding.strip.is_on("folded"))  # a click takes a moment
    last = finds(tasks)[-1]
    assert (last.case, last.whole, last.regex, last.folded) == (True, True, True, False)
    assert window.top.box.text() == "lte"


def test_in_a_section_or_some_pages_only(open_window: Open, qtbot: QtBot) -> None:
    tasks, _, screen = start(open_window, qtbot)
    screen.viewer.go_to(8)
    screen.finding.strip.look_in(SECTION)
    assert (finds(tasks)[-1].begin, finds(tasks)[-1].end) == ((7, 0), (13, 0))
    screen.viewer.go_to(1)
    screen.finding.look_for("lte network")
    assert finds(tasks)[-1].begin == (7, 0), "it stays the section that was chosen"
    screen.finding.strip.look_in(PAGES)
    strip = screen.finding.strip
    for typed, begin, end in (
        ("12–40", (12, 0), (41, 0)),
        ("13", (13, 0), (14, 0)),
        ("", (1, 0), None),
    ):
        strip.pages.setText(typed)
        assert (finds(tasks)[-1].begin, finds(tasks)[-1].end) == (begin, end)
    count = len(finds(tasks))
    strip.pages.setText("40-12")
    assert len(finds(tasks)) == count
    assert strip.said.startswith("Which pages?")


def test_what_is_not_there_or_makes_no_sense_is_said(open_window: Open, qtbot: QtBot) -> None:
    _, window, screen = start(open_window, qtbot, "nothing")
    assert screen.finding.strip.said == "“nothing” is not in this report."
    assert screen.viewer.hits == []
    window.top.box.clear()
    QTest.keyClicks(window.top.box, "(")
    qtbot.waitUntil(lambda: not screen.busy)
    assert screen.finding.strip.said == "This is not a regular expression: it is not whole."


def test_escape_ends_it(open_window: Open, qtbot: QtBot) -> None:
    _, window, screen = start(open_window, qtbot)
    QTest.keyClick(window.top.box, Qt.Key.Key_Escape)
    assert not screen.finding.active
    assert screen.viewer.hits == []
    assert screen.finding.strip.isHidden()
    assert window.focusWidget() is screen.viewer


def test_what_came_for_an_older_text_is_dropped(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    screen = open_report(window, qtbot)
    tasks.hold("find")
    screen.look_for("old")
    screen.look_for("nothing")
    assert screen.busy
    tasks.release("find", 1)
    tasks.release("find", 0)
    qtbot.waitUntil(lambda: not screen.busy)
    assert screen.finding.total == 0
    assert screen.finding.list.matches.rowCount() == 0


def test_the_marks_of_an_answer_stay_until_one_types(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    window.search("lte")
    qtbot.waitUntil(lambda: window.finder._answer().answer is not None)
    QTest.keyClick(window.finder._answer().list, Qt.Key.Key_Return)
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen)
    qtbot.waitUntil(lambda: not screen.busy and screen.opened is not None)
    assert not finds(tasks)
    window.actions_table["search_report"].trigger()
    assert "library" in screen.finding.strip.said
    QTest.keyClick(window.top.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.busy)
    assert [find.text for find in finds(tasks)] == ["lte"]
    assert screen.finding.strip.said == ""


def test_more_than_are_listed_are_counted(open_window: Open, qtbot: QtBot) -> None:
    _, _, screen = start(open_window, qtbot)
    screen.finding._end(Found((), 120_334, 40))
    assert screen.finding.strip.said.startswith("120,334 in all; 21 are listed.")


def test_two_matches_in_one_word_are_two(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    screen = open_report(window, qtbot)
    match = Match(2, 5, 6, 0, "barbar", 0, 3)
    twice = (
        match,
        dataclasses.replace(match, start=3, stop=6),
        dataclasses.replace(match, page=3, over=2),
    )
    tasks.find = lambda edition, find, on_found, asker=0: tasks._answer("find", Found(twice, 3, 9))  # type: ignore[method-assign]
    screen.look_for("bar")
    qtbot.waitUntil(lambda: not screen.busy)
    seen = [screen.finding.list.currentIndex().row()]
    for _ in range(3):
        screen.viewer.next_hit()
        qtbot.wait(1)
        seen.append(screen.finding.list.currentIndex().row())
    assert seen == [0, 1, 2, 0]


def test_lines_on_the_scroll_bar_lead_to_hits(open_window: Open, qtbot: QtBot) -> None:
    _, _, screen = start(open_window, qtbot)
    marks = screen.scroll_marks
    assert len(marks.rows) >= 7
    row, _ = next(r for r in marks.rows if screen.viewer.hits[r[1] - 1].page == 37)
    bar = screen.viewer.verticalScrollBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(4, row))
    assert screen.viewer.current_page == 37
    assert marks.hit_near(-50) == 0
    screen.look_for("")
    assert marks.rows == []


def test_hits_that_come_after_the_end_have_no_line(open_window: Open, qtbot: QtBot) -> None:
    _, _, screen = start(open_window, qtbot)
    assert screen.scroll_marks.rows
    screen.viewer.close_edition()
    screen.viewer.set_hits({40: (1,)})
    assert screen.scroll_marks.rows == []


def test_back_and_forward_know_the_exact_place(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    screen = open_report(window, qtbot)
    bar = screen.viewer.verticalScrollBar()
    screen.viewer.go_to(4)
    bar.setValue(bar.value() + 333)
    stayed = bar.value()
    screen.thumbnails.chosen.emit(4)  # a jump within the page
    upper = bar.value()
    screen.thumbnails.chosen.emit(20)
    window.actions_table["go_back"].trigger()
    assert (bar.value(), screen.viewer.current_page) == (upper, 4)
    window.actions_table["go_back"].trigger()
    assert bar.value() == stayed
    window.actions_table["show_library"].trigger()
    window.close_tab(screen.number)
    window.actions_table["reopen_tab"].trigger()
    again = window.tabs.current_screen
    qtbot.waitUntil(lambda: again.page == 4)


def test_escape_in_the_pages_ends_finding_first(open_window: Open, qtbot: QtBot) -> None:
    _, window, screen = start(open_window, qtbot)
    screen.viewer.setFocus()
    QTest.keyClick(screen.viewer, Qt.Key.Key_Escape)
    assert window.tabs.current_screen is screen
    assert screen.finding.strip.isHidden() and window.top.box.text() == ""
    assert screen.column.side == "contents", "what stood there before the hits"
    QTest.keyClick(screen.viewer, Qt.Key.Key_Escape)
    assert window.tabs.current_screen is window.library


def test_pages_to_look_at_are_forgotten_at_the_end(open_window: Open, qtbot: QtBot) -> None:
    tasks, window, screen = start(open_window, qtbot)
    screen.finding.strip.look_in(PAGES)
    screen.finding.strip.pages.setText("3-4")
    assert window.focusWidget() is screen.finding.strip.pages
    QTest.keyClick(screen.finding.strip.pages, Qt.Key.Key_Escape)
    assert window.tabs.current_screen is screen and window.focusWidget() is screen.viewer
    window.actions_table["search_report"].trigger()
    QTest.keyClicks(window.top.box, "x")
    assert (finds(tasks)[-1].begin, finds(tasks)[-1].end) == ((1, 0), None)


def test_the_column_says_what_is_wrong_and_holds_no_empty_list(
    open_window: Open, qtbot: QtBot
) -> None:
    _, window, screen = start(open_window, qtbot)
    column, strip = screen.column, screen.finding.strip
    assert screen.finding.list.isVisible()
    strip.look_in(PAGES)
    strip.pages.setText("40-12")
    assert column._about.text() == strip.said and strip.said.startswith("Which pages?")
    assert not screen.finding.list.isVisible() and not column.list.isVisible()
    strip.look_in(WHOLE)
    window.top.box.setFocus()
    window.top.box.selectAll()
    QTest.keyClicks(window.top.box, "(")
    qtbot.waitUntil(lambda: not screen.busy)
    assert column._about.text() == strip.said and "regular expression" in strip.said


def test_escape_puts_away_the_picture_of_a_region_before_finding(
    open_window: Open, qtbot: QtBot
) -> None:
    _, window, screen = start(open_window, qtbot)
    picture = screen.copying.picture
    picture.panel.show_picture(QImage(20, 20, QImage.Format.Format_RGB32), "Source: a page")
    picture.panel.resolution.setFocus()
    QTest.keyClick(picture.panel.resolution, Qt.Key.Key_Escape)
    assert not picture.shown and screen.finding.strip.isVisible()
    assert window.focusWidget() is screen.viewer
    QTest.keyClick(screen.viewer, Qt.Key.Key_Escape)
    assert screen.finding.strip.isHidden() and window.tabs.current_screen is screen


def test_the_key_of_the_small_pictures_unfolds_their_column(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks())
    screen = open_report(window, qtbot)
    pages = window.actions_table["show_pages"]
    window.columns.turn("left")
    pages.trigger()
    assert screen.thumbnails.isVisible() and window.focusWidget() is screen.thumbnails
    pages.trigger()
    assert screen.column.side == "contents"
