"""The tabs come back after a restart."""

from pytestqt.qtbot import QtBot

from reader.model.hit import Question
from reader.model.places import OpenTab
from reader.ui.reading import ReadingScreen
from reader.ui.search.screen import AnswerScreen
from reader.ui.tabs import LIBRARY, NARROWEST
from reader.ui.theme import Theme
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks

PRINT = f"{20:032x}"


def left(shown: int) -> FakeTasks:
    """A library whose window was left with three tabs, and one of a report that is gone."""
    tasks = FakeTasks()
    tasks.places.open = [
        OpenTab("report", f"{10:032x}", shown == 0, 10, "China Telecoms Market Report"),
        OpenTab("answer", "lte network", shown == 1),
        OpenTab("report", PRINT, shown == 2, 20, "Japan Telecoms Market Report"),
        OpenTab("report", "gone", False, 0, ""),
    ]
    return tasks


def kinds(window: Window) -> list[str]:
    return [window.tabs.screens[number].kind for number in window.tabs.order]


def asked(tasks: FakeTasks, what: str) -> list[object]:
    return [one[1] for one in tasks.asked if one[0] == what]


def test_only_the_tab_that_is_shown_is_opened(open_window: Open, qtbot: QtBot) -> None:
    tasks = left(shown=2)
    window = open_window(tasks)
    assert kinds(window) == ["library", "waiting", "waiting", "report"]
    assert asked(tasks, "open") == [20]
    assert not asked(tasks, "search")
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen) and screen.edition == 20
    assert [window.tabs.text(n) for n in window.tabs.order[1:3]] == [
        "China Telecoms Market Report",
        "lte network",
    ]
    window.actions_table["previous_tab"].trigger()
    answer = window.tabs.current_screen
    assert isinstance(answer, AnswerScreen) and answer.text == "lte network"
    assert window.top.box.text() == "lte network"
    qtbot.waitUntil(lambda: answer.answer is not None)
    assert kinds(window) == ["library", "waiting", "answer", "report"]


def test_the_library_stays_in_front_if_it_was(open_window: Open, qtbot: QtBot) -> None:
    tasks = left(shown=-1)
    window = open_window(tasks)
    assert window.tabs.current == LIBRARY
    assert not asked(tasks, "open")


def test_a_report_is_opened_in_the_tab_that_waits_for_it(open_window: Open, qtbot: QtBot) -> None:
    tasks = left(shown=-1)
    window = open_window(tasks)
    window.open_edition(20, 5)
    assert kinds(window) == ["library", "waiting", "waiting", "report"]
    assert window.tabs.current_screen.page == 5


def test_a_new_search_takes_the_tab_of_one_that_waits(open_window: Open, qtbot: QtBot) -> None:
    tasks = left(shown=-1)
    window = open_window(tasks)
    window.search("towers")
    assert kinds(window) == ["library", "waiting", "answer", "waiting"]
    assert window.tabs.current_screen.text == "towers"
    assert "lte network" not in [asked.text for asked in asked_questions(tasks)]


def asked_questions(tasks: FakeTasks) -> list[Question]:
    return [one[1] for one in tasks.asked if one[0] == "search"]


def test_what_is_open_is_kept_as_it_changes(open_window: Open, qtbot: QtBot) -> None:
    tasks = left(shown=0)
    window = open_window(tasks)
    window.close_tab(window.tabs.order[2])
    qtbot.waitUntil(lambda: bool(asked(tasks, "keep_tabs")))
    assert asked(tasks, "keep_tabs")[-1] == [
        OpenTab("report", f"{10:032x}", True),
        OpenTab("report", PRINT),
    ]
    window.show_library()
    window.close()
    assert asked(tasks, "keep_tabs")[-1] == [
        OpenTab("report", f"{10:032x}"),
        OpenTab("report", PRINT),
    ]


def test_nothing_is_forgotten_before_the_tabs_have_come_back(theme: Theme, qtbot: QtBot) -> None:
    tasks = left(shown=0)
    tasks.hold("tabs")
    window = Window(tasks, theme)  # type: ignore[arg-type]
    window.open_edition(10)
    window.close()
    window.deleteLater()
    assert not asked(tasks, "keep_tabs")


def test_it_can_be_switched_off(open_window: Open, qtbot: QtBot) -> None:
    tasks = left(shown=0)
    tasks.change_setting("window", restore=False)
    window = open_window(tasks)
    assert kinds(window) == ["library"]
    window.open_edition(10)
    window.close()
    assert not asked(tasks, "keep_tabs")


def test_the_keyboard_begins_in_the_pages_and_follows_the_tabs(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(left(shown=2))
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen) and window.focusWidget() is screen.viewer
    qtbot.waitUntil(lambda: screen.opened is not None)
    assert "Opening" not in screen.tab_text
    assert window.windowTitle() == f"{screen.tab_text} - Report Reader"
    window.top.box.setFocus()
    window.tabs.show(LIBRARY)
    assert window.focusWidget() is window.top.box, "who is not in the tabs is left in peace"
    window.library.focus_inside()
    window.actions_table["previous_tab"].trigger()
    assert window.focusWidget() is screen.viewer


def test_tabs_can_be_told_apart_however_many_they_are(open_window: Open) -> None:
    tasks = FakeTasks()
    tasks.places.open = [
        OpenTab("report", f"{edition:032x}", False, edition, "North Korea Telecoms Market Report")
        for edition in (10, 20, 30, 40, 50, 60, 70, 80)
    ]
    window = open_window(tasks)
    window.resize(904, 560)
    bar = window.tabs._bar
    assert bar.count() == 9
    assert bar.tabRect(0).width() == bar.tabSizeHint(0).width(), "the library keeps its name"
    assert all(bar.tabRect(place).width() >= NARROWEST for place in range(1, 9))


def test_the_section_that_is_read_is_marked_from_the_beginning(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks())
    read = next(row for row in window.rows if row.place > 1)
    window.open_edition(read.edition)
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen)
    qtbot.waitUntil(lambda: screen.opened is not None)
    assert screen.viewer._section >= 0
    assert screen._contents.here == screen.viewer._section


def test_a_place_is_kept_while_one_reads_on(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    window.open_edition(20, 3)
    screen = window.tabs.current_screen
    assert isinstance(screen, ReadingScreen)
    qtbot.waitUntil(lambda: "set_place" in [one[0] for one in tasks.asked])
    tasks.asked.clear()
    screen.viewer.go_to(5)
    qtbot.waitUntil(lambda: "set_place" in [one[0] for one in tasks.asked])
    kept = [one for one in tasks.asked if one[0] in ("pass_place", "set_place")]
    assert kept[0][:2] == ("pass_place", 20)  # long before the reader has come to rest
    assert kept[-1][0] == "set_place" and kept[-1][2] == kept[-2][2]


def test_a_window_that_was_closed_asks_its_library_nothing_more(open_window: Open) -> None:
    window = open_window(FakeTasks())
    assert window.companies._timer.isActive()
    window.close()
    assert not window.companies._timer.isActive()  # the library is shut next
