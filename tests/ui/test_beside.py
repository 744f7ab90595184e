"""Two reports side by side in one tab: opened, read, scrolled together, closed again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.pair import Pair
from reader.ui.sidebar.parts import Row
from reader.ui.tabs import LIBRARY
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


@pytest.fixture
def window(open_window: Open, qtbot: QtBot) -> Window:
    """A window with a report open at page 5."""
    made = open_window(FakeTasks(4))
    made.open_edition(made.rows[0].edition, 5)
    wait(made, qtbot)
    return made


def wait(window: Window, qtbot: QtBot) -> None:
    def opened() -> None:
        for screen in window.tabs.screens.values():
            assert screen.kind != "report" or screen.opened is not None

    qtbot.waitUntil(opened)
    qtbot.waitUntil(lambda: not window.relay.waiting())


def side_by_side(window: Window, qtbot: QtBot, row: int = 1) -> Pair:
    window.looking.beside.open(window.rows[row].edition)
    wait(window, qtbot)
    pair = window.tabs.pair_of(window.tabs.current)
    assert pair is not None
    return pair


def tabs(window: Window) -> list[str]:
    bar = window.tabs._bar
    return [bar.tabText(place) for place in range(bar.count())]


def do(window: Window, name: str) -> None:
    assert window.actions_table[name].isEnabled()
    window.actions_table[name].trigger()


def test_two_reports_share_a_tab_and_each_has_its_bar(window: Window, qtbot: QtBot) -> None:
    one, two = window.rows[:2]
    pair = side_by_side(window, qtbot)
    assert tabs(window) == ["Library", f"{one.title} | {two.title}"]
    left, right = pair.screens.values()
    assert (left.edition, right.edition) == (one.edition, two.edition)
    assert left.viewer.isVisible() and right.viewer.isVisible()
    assert left._bar.isVisible() and right._bar.isVisible()
    assert left.page == 5
    # What was opened is what one reads.
    assert window.tabs.current_screen is right
    assert window.sidebar.edition == two.edition


def test_the_keyboard_changes_sides_and_all_follows(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    left, right = pair.screens.values()
    do(window, "left_side")
    qtbot.waitUntil(lambda: window.tabs.current_screen is left)
    assert left.viewer.hasFocus()
    assert window.columns.left.currentWidget() is left.column
    qtbot.waitUntil(lambda: window.sidebar.edition == left.edition)
    do(window, "zoom_in")
    assert left.viewer.percent != right.viewer.percent
    do(window, "right_side")
    assert window.tabs.current_screen is right
    qtbot.mouseClick(left.viewer.viewport(), Qt.MouseButton.LeftButton)
    assert window.tabs.current_screen is left


def test_closing_a_side_leaves_the_other_where_it_was(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    left = next(iter(pair.screens.values()))
    do(window, "close_tab")
    assert tabs(window) == ["Library", window.rows[0].title]
    assert window.tabs.current_screen is left
    assert left.isVisible() and left.page == 5 and left.viewer.hasFocus()
    assert window.tabs.pair_of(left.number) is None
    assert not window.actions_table["left_side"].isEnabled()
    do(window, "reopen_tab")
    wait(window, qtbot)
    assert tabs(window) == ["Library", window.rows[0].title, window.rows[1].title]


def test_a_side_has_a_cross_of_its_own(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    left, right = pair.screens.values()
    pair.closing.emit(left.number)
    assert tabs(window) == ["Library", window.rows[1].title]
    assert window.tabs.current_screen is right


def test_closing_the_tab_closes_both(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    window.tabs._close(pair.front)
    assert tabs(window) == ["Library"]
    assert window.tabs.current == LIBRARY


def test_closing_a_side_out_of_sight_shows_nothing_else(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    window.show_library()
    window.close_tab(pair.front)
    assert window.tabs.current == LIBRARY
    assert tabs(window) == ["Library", window.rows[0].title]


def test_a_third_report_takes_the_place_beside(window: Window, qtbot: QtBot) -> None:
    side_by_side(window, qtbot)
    pair = side_by_side(window, qtbot, row=2)
    editions = [screen.edition for screen in pair.screens.values()]
    assert editions == [window.rows[1].edition, window.rows[2].edition]
    assert tabs(window)[1:] == [
        window.rows[0].title,
        f"{window.rows[1].title} | {window.rows[2].title}",
    ]


def test_a_report_in_a_pair_is_found_there_when_it_is_opened(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    left, right = pair.screens.values()
    window.show_library()
    window.open_edition(left.edition, 9)
    assert window.tabs.current_screen is left
    assert (left.page, len(tabs(window))) == (9, 2)
    assert right.isVisible()


def test_both_scroll_together_section_by_section(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    left, right = (screen.viewer for screen in pair.screens.values())
    left.go_to(1)
    do(window, "scroll_together")
    assert pair.together
    sections = left.opened.sections
    left.go_to(sections[2].page)
    assert right.current_page == right.opened.sections[2].page
    right.go_to(sections[1].page)
    assert left.current_page == sections[1].page
    do(window, "scroll_together")
    left.go_to(1)
    assert right.current_page == sections[1].page


def test_the_list_opens_two_that_are_chosen(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(4))
    rows = window.rows[:2]
    window.chosen = lambda: rows  # type: ignore[method-assign]
    do(window, "open_beside")
    wait(window, qtbot)
    pair = window.tabs.pair_of(window.tabs.current)
    assert pair is not None
    assert [screen.edition for screen in pair.screens.values()] == [r.edition for r in rows]


def test_in_a_report_other_editions_are_offered_first_and_older_stand_left(
    window: Window, qtbot: QtBot
) -> None:
    here = window.tabs.current_screen.edition
    do(window, "open_beside")
    qtbot.waitUntil(lambda: window.looking.beside._palette is not None)
    palette = window.looking.beside._palette
    assert palette is not None and palette.isVisible()
    first = palette._choices[0]
    assert first.right == "Edition"
    assert {choice.right for choice in palette._choices} == {"Edition", "Report"}
    palette.close_panel()
    first.do()
    wait(window, qtbot)
    pair = window.tabs.pair_of(window.tabs.current)
    assert pair is not None
    left, right = pair.screens.values()
    assert right.edition == here
    assert left.opened is not None and right.opened is not None
    assert left.opened.edition.updated < right.opened.edition.updated
    assert window.tabs.current_screen is left


def test_what_needs_a_pair_is_forbidden_without_one(window: Window, qtbot: QtBot) -> None:
    names = ("left_side", "right_side", "scroll_together")
    assert not any(window.actions_table[name].isEnabled() for name in names)
    side_by_side(window, qtbot)
    assert all(window.actions_table[name].isEnabled() for name in names)


def test_a_window_closes_with_a_pair(window: Window, qtbot: QtBot) -> None:
    side_by_side(window, qtbot)
    window.close()


def test_another_edition_opens_at_the_place_that_is_read(window: Window, qtbot: QtBot) -> None:
    viewer = window.tabs.current_screen.viewer
    section = viewer.opened.sections[2]
    viewer.go_to(section.page)
    edition = window.tasks.history(window.rows[0].report.id).result()[1].edition.id
    window.looking.beside.open(edition, older=True, together=True)
    wait(window, qtbot)
    pair = window.tabs.pair_of(window.tabs.current)
    assert pair is not None and pair.together
    left, right = pair.screens.values()
    assert right.viewer is viewer
    assert viewer.current_page == section.page
    assert left.viewer.current_page == left.viewer.opened.sections[2].page


def test_from_the_update_history_the_older_edition_stands_at_the_left(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks(4))
    window.library.select(window.rows[0].edition)
    qtbot.waitUntil(lambda: window.sidebar.edition == window.rows[0].edition)
    qtbot.waitUntil(lambda: len(window.sidebar.history.shown) > 1)
    older = window.sidebar.history.shown[1].edition.id
    offered = [one for row in window.sidebar.findChildren(Row) for one in row.actions()]
    (action,) = [one for one in offered if one.text() == "Open beside"]
    action.trigger()
    qtbot.waitUntil(lambda: window.tabs.pair_of(window.tabs.current) is not None)
    wait(window, qtbot)
    pair = window.tabs.pair_of(window.tabs.current)
    assert pair is not None
    assert [s.edition for s in pair.screens.values()] == [older, window.rows[0].edition]


def test_both_sides_count_among_the_tabs_that_come_back(window: Window, qtbot: QtBot) -> None:
    pair = side_by_side(window, qtbot)
    assert window.tabs.order == [LIBRARY, *pair.screens]
