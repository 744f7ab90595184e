"""The window as a whole: what it shows at first, files that arrive, going about in it."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app import fill_sample
from reader.base.errors import Mendable, Trouble
from reader.model.arrival import Arrival, Outcome
from reader.model.changes import Changes
from reader.tasks.views import JobView
from reader.ui.actions import APART, DEEDS
from reader.ui.dialogs.dialog import FRAME
from reader.ui.keeping import Doors
from reader.ui.library.empty import EmptyState
from reader.ui.library.rows import ReportRows
from reader.ui.palette import choices_of, fitting
from reader.ui.theme import Theme
from reader.ui.topbar import LIBRARY, REPORT
from reader.ui.window import SMALLEST, Window
from tests.ui.conftest import Answers, Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import failure, jpeg


def drop(window: QWidget, *paths: Path) -> bool:
    """Drop files on the window; whether they were taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(300, 300), copy, data, buttons, keys)
    QApplication.sendEvent(window, event)
    return enter.isAccepted()


def test_first_second_shows_reports_counts_and_the_newest_record(open_window: Open) -> None:
    window = open_window(FakeTasks(30))
    assert len(window.library.shown) == 30
    assert window.status.text == "30 reports, 75 editions, 3,175 pages · all searchable"
    newest = max(window.rows, key=lambda row: row.updated)
    assert window.sidebar.edition == newest.edition == window.library.selected_edition
    assert window.top.box.placeholderText() == "Search 30 reports, 3,175 pages"


def test_an_empty_library_says_what_to_do(open_window: Open) -> None:
    sample: list[int] = []
    window = open_window(FakeTasks(0), open_sample=lambda: sample.append(1))
    empty = window.library.findChild(EmptyState)
    assert isinstance(empty, EmptyState) and empty.isVisible()
    assert empty.title == "Your library is empty"
    buttons = {b.text(): b for b in empty.findChildren(QAbstractButton) if b.isVisible()}
    assert list(buttons) == ["Add PDF files", "Add a folder", "Open the sample library"]
    said = [label.text() for label in empty.findChildren(QLabel)]
    assert any(str(window.tasks.library_folder) in text for text in said)
    buttons["Open the sample library"].click()
    assert sample == [1]
    assert window.notice.text == "The sample library opens in a window of its own."
    moved: list[Path] = []
    window = open_window(FakeTasks(0), doors=Doors(moved.append, moved.append))
    names = [button.text() for button in window.library.findChildren(QAbstractButton)]
    assert "Choose where the library lies" in names
    assert window.status.text == "No reports yet"


def test_the_sample_library_is_named_and_filled(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.change_setting("library", copies=False)
    tasks.names = ["russia-2025-07-09.pdf"]
    window = open_window(tasks, called="Sample library")
    assert window.windowTitle() == "Sample library - Report Reader"
    window.open_edition(20)
    assert window.windowTitle() == f"{window.tabs.text(1)} - Sample library - Report Reader"
    fill_sample(window)
    qtbot.waitUntil(lambda: bool(tasks.runs))
    what, paths, *more = tasks.asked[-1]
    names = [path.name for path in paths]
    # Copied, as the program may go; and what is there already does not come again.
    assert (what, more) == ("import", [""]) and "north-korea-2025-03-27.pdf" in names
    assert tasks.names[0] not in names
    window.importing.take_up()  # an import that was begun just now was not cut short
    assert not window.notice.isVisible()


def test_dropped_files_are_imported_and_what_became_of_them_is_said(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    assert drop(window, Path("/tmp/a.pdf"), Path("/tmp/folder"))
    assert tasks.asked[-1] == ("import", [Path("/tmp/a.pdf"), Path("/tmp/folder")], "")
    tasks.runs[0].finished.set_result(
        [
            Arrival(1, "/tmp/a.pdf", Outcome.NEW_REPORT, report=2, edition=20, pages=9),
            Arrival(2, "/tmp/folder/b.pdf", Outcome.KNOWN, report=1, edition=10),
            failure(3, "not-a-pdf", "c.pdf is not a PDF: choose the report's PDF file."),
        ]
    )
    qtbot.waitUntil(lambda: window.notice.isVisible())
    assert window.notice.text == (
        "1 new report added · 1 file was here already · "
        "c.pdf is not a PDF: choose the report's PDF file."
    )
    assert window.library.selected_edition == 20


def test_a_read_only_library_says_so_and_takes_no_files(open_window: Open) -> None:
    why = "Anna on DESK has this library open: you can read and search, but not change it."
    tasks = FakeTasks(3, read_only=why)
    window = open_window(tasks)
    assert window._standing.isVisible() and window._standing.text == why
    assert window.status.text.endswith("read-only")
    assert not window.actions_table["add_files"].isEnabled()
    drop(window, Path("/tmp/a.pdf"))
    window.import_paths([Path("/tmp/a.pdf")])
    assert not tasks.runs
    assert window.notice.text == why


def test_a_lone_encrypted_file_asks_for_its_password_until_it_is_right(
    open_window: Open, qtbot: QtBot, answers: Answers
) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    answers.passwords = ["wrong", "right"]
    answers.remember = True
    locked = failure(7, "password", "secret.pdf is encrypted: give its password.", "secret.pdf")
    window.import_paths([Path("/tmp/secret.pdf")])
    tasks.runs[0].finished.set_result([locked])
    qtbot.waitUntil(lambda: len(tasks.runs) == 2)
    assert tasks.runs[1].password == "wrong"
    tasks.runs[1].finished.set_result([locked])
    qtbot.waitUntil(lambda: len(tasks.runs) == 3)
    assert answers.asked == [
        ("password", ("secret.pdf", False)),
        ("password", ("secret.pdf", True)),
    ]
    tasks.runs[2].finished.set_result(
        [Arrival(8, "/tmp/secret.pdf", Outcome.NEW_REPORT, report=3, edition=30)]
    )
    qtbot.waitUntil(lambda: ("remember", 30) in tasks.asked)


def test_failed_files_stand_in_a_list_with_reasons_and_mends(
    open_window: Open, qtbot: QtBot, answers: Answers
) -> None:
    tasks = FakeTasks(3)
    tasks.failed = [
        failure(1, "password", "secret.pdf is encrypted: give its password.", "secret.pdf"),
        failure(2, "damaged", "torn.pdf is damaged: download it again.", "torn.pdf"),
    ]
    window = open_window(tasks)
    assert window.status._failed.text() == "2 files could not be read ·"
    window.status._why.click()
    problems = window.importing.dialog
    assert problems is not None
    qtbot.waitUntil(lambda: len(problems.chosen) == 1)
    assert problems.chosen[0].id == 1
    answers.passwords = ["open sesame"]
    problems._password.click()
    assert tasks.runs[-1].password == "open sesame"
    qtbot.waitUntil(lambda: [a.id for a in problems._files.arrivals] == [2])
    problems.list.setCurrentIndex(problems._files.index(0))
    assert not problems._password.isEnabled()
    problems._retry.click()
    assert tasks.asked[-1] == ("import", [Path("/home/reader/Downloads/torn.pdf")], "")
    tasks.failed = [failure(3, "damaged", "torn.pdf is damaged: download it again.", "torn.pdf")]
    tasks.tell(Changes(arrivals=True))
    qtbot.waitUntil(lambda: [a.id for a in problems._files.arrivals] == [3])
    problems._dismiss_all.click()
    assert tasks.asked[-1] == ("dismiss", 3)
    qtbot.waitUntil(lambda: not window.status._why.isVisible())


def test_files_are_chosen_in_a_dialog(open_window: Open, answers: Answers) -> None:
    tasks = FakeTasks(0)
    window = open_window(tasks)
    answers.files = [Path("/tmp/x.pdf")]
    answers.folder = Path("/tmp/reports")
    window.actions_table["add_files"].trigger()
    window.actions_table["add_folder"].trigger()
    assert [run.paths for run in tasks.runs] == [[Path("/tmp/x.pdf")], [Path("/tmp/reports")]]
    answers.files = []
    window.actions_table["add_files"].trigger()
    assert len(tasks.runs) == 2


def test_jobs_show_after_a_moment_with_progress_and_cancel(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    jobs = window.status.jobs
    window.import_paths([Path("/tmp/a")])
    tasks.running = [JobView(0, "Importing", 3, 60, "3 of 60 files, 240 pages", True)]
    qtbot.waitUntil(lambda: bool(jobs.jobs))
    assert not jobs.isVisible()
    assert "jobs are running" in window.why_not_settled()
    qtbot.waitUntil(jobs.isVisible, timeout=2000)
    assert jobs._text.text() == "Importing: 3 of 60 files, 240 pages"
    assert (jobs._bar.value(), jobs._bar.maximum()) == (3, 60)
    jobs._cancel.click()
    assert tasks.asked[-1] == ("cancel", 0)
    tasks.running = []
    qtbot.waitUntil(lambda: not jobs.isVisible() and not jobs.watching, timeout=3000)


def test_many_changes_become_few_refreshes(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    asked = 0
    reports = tasks.reports

    def count() -> object:
        nonlocal asked
        asked += 1
        return reports()

    tasks.reports = count  # type: ignore[method-assign, assignment]
    tasks.rows = FakeTasks(9).rows
    for _ in range(50):
        tasks.tell(Changes(reports=True, index=True))
    qtbot.waitUntil(lambda: len(window.library.shown) == 9)
    qtbot.waitUntil(lambda: not window._changes.waiting)
    assert asked <= 3


def test_an_index_that_is_behind_is_said(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.behind = 3
    window = open_window(tasks)
    editions = sum(row.editions for row in tasks.rows)
    assert window.status.text.endswith(f"indexing {editions - 3} of {editions} editions")
    tasks.behind, tasks.unreadable = 0, 2
    tasks.tell(Changes(index=True))
    qtbot.waitUntil(lambda: "searchable but for 2 unreadable pages" in window.status.text)


def test_a_list_that_cannot_be_had_says_why_and_offers_to_try_again(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(3)
    reports = tasks.reports
    tasks.reports = lambda: tasks._answer(  # type: ignore[method-assign]
        "reports", Mendable(Trouble.UNREADABLE, "The catalogue cannot be read: check the disk.")
    )
    window = open_window(tasks)
    assert window.notice.text == "The catalogue cannot be read: check the disk."
    tasks.reports = reports  # type: ignore[method-assign]
    window.notice._button.click()
    qtbot.waitUntil(lambda: len(window.library.shown) == 3)


def test_reports_open_in_tabs_that_close_and_open_again(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    window.open_edition(20, page=7)
    window.open_edition(30)
    qtbot.waitUntil(lambda: window.tabs.text(2) != "Opening…")
    assert len(window.tabs.screens) == 3
    window.open_edition(20)
    assert len(window.tabs.screens) == 3 and window.tabs.current_screen.edition == 20
    assert window.sidebar.edition == 20
    window.actions_table["close_tab"].trigger()
    assert [s.edition for s in window.tabs.screens.values()] == [0, 30]
    window.actions_table["reopen_tab"].trigger()
    assert window.tabs.current_screen.edition == 20
    window.close_tab(0)
    assert window.tabs.screens[0] is window.library


@pytest.mark.parametrize("late", [False, True])
def test_a_report_opens_with_its_cover_not_with_white_paper(
    open_window: Open, qtbot: QtBot, late: bool
) -> None:
    tasks = FakeTasks(5)
    tasks.small = {1: jpeg("#0A3550")}
    window = open_window(tasks)
    if late:
        tasks.hold("previews")
    window.open_edition(30)
    viewer = window.tabs.current_screen.viewer
    qtbot.waitUntil(lambda: viewer.counters.stand_in + viewer.counters.paper > 0)
    assert (viewer.counters.paper > 0) == late
    if late:
        tasks.release("previews")
        qtbot.waitUntil(lambda: viewer.counters.stand_in > 0)


def test_previews_are_made_once_the_pages_are_there(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    for edition in (20, 30):
        window.open_edition(edition)
        qtbot.waitUntil(lambda: window.tabs.current_screen.opened is not None)
    window.close_tab(window.tabs.current)
    qtbot.waitUntil(lambda: ("make_previews", 20) in tasks.asked)
    assert ("make_previews", 30) not in tasks.asked


def test_back_and_forward_remember_tab_and_page(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    assert not window.actions_table["go_back"].isEnabled()
    window.open_edition(20, page=7)
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 7)
    window.open_edition(30, page=3)
    qtbot.waitUntil(lambda: window.tabs.current_screen.page == 3)
    window.deeds.go_back()
    assert (window.tabs.current_screen.edition, window.tabs.current_screen.page) == (20, 7)
    window.deeds.go_back()
    assert window.tabs.current == 0
    window.deeds.go_forward()
    window.deeds.go_forward()
    assert (window.tabs.current_screen.edition, window.tabs.current_screen.page) == (30, 3)
    assert not window.actions_table["go_forward"].isEnabled()


def test_no_clock_of_a_closed_window_runs(open_window: Open) -> None:
    window = open_window(FakeTasks())
    clocks = window.findChildren(QTimer)
    assert any(clock.isActive() for clock in clocks)
    window.close()
    assert not any(clock.isActive() for clock in clocks)


def test_columns_fold_and_are_remembered(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    window.actions_table["turn_right_column"].trigger()
    window.actions_table["turn_left_column"].trigger()
    assert not window.sidebar.isVisible() and not window.navigation.isVisible()
    window.close()
    assert (tasks.settings.window.left, tasks.settings.window.right) == (False, False)
    assert tasks.settings.window.geometry
    again = open_window(tasks)
    assert not again.sidebar.isVisible() and not again.navigation.isVisible()
    again.actions_table["turn_right_column"].trigger()
    assert again.sidebar.isVisible()


def test_a_window_with_no_room_for_both_sides_shows_the_one_asked_for_last(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    window.resize(*SMALLEST)
    columns = window.columns
    middle = columns.widget(1)

    def apart() -> bool:
        """Whether nothing lies over anything."""
        shown = [c for c in map(columns.widget, range(3)) if c.isVisible()]
        edges = [(c.x(), c.x() + c.width()) for c in shown]
        return all(a[1] <= b[0] for a, b in pairwise(edges)) and edges[-1][1] <= columns.width()

    qtbot.waitUntil(lambda: columns.folded == (False, True))
    qtbot.waitUntil(apart)
    window.actions_table["turn_right_column"].trigger()
    assert columns.folded == (True, False) and window.sidebar.isVisible()
    qtbot.waitUntil(apart)
    window.actions_table["turn_left_column"].trigger()
    assert columns.folded == (False, True) and middle.width() >= 480
    assert columns.unfolded == (True, True)  # what is remembered
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: columns.folded == (False, False))
    qtbot.waitUntil(apart)


def test_the_palette_offers_first_what_is_typed_as_it_stands(open_window: Open) -> None:
    window = open_window(FakeTasks(1))
    offered = fitting(choices_of(window.actions_table.all()), "copy the lib")
    assert [choice.text for choice in offered] == [
        "Copy the library to a folder or stick",
        "Copy new files into the library",
    ]


def test_the_menu_opens_from_the_keyboard_at_its_first_line(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks(1))
    qtbot.keyClick(window.library.list_view, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and menu.activeAction().text() == "Library"
    menu.close()


def test_lines_in_the_menus_part_what_is_there(open_window: Open) -> None:
    window = open_window(FakeTasks(1))
    assert {deed.name for deed in DEEDS} >= APART
    menu = QMenu(window)
    window.actions_table.fill_group(menu, "Library")
    names = [action.objectName() for action in menu.actions()]
    assert names[:4] == ["undo", "do_again", "", "add_files"]
    assert names[-2:] == ["", "quit"]


def test_a_first_window_leaves_room_for_its_frame(theme: Theme, qtbot: QtBot) -> None:
    window = Window(FakeTasks(1), theme)  # type: ignore[arg-type]
    room = QGuiApplication.primaryScreen().availableSize()
    assert window.height() + FRAME.height() <= room.height()
    window.close()
    window.deleteLater()


def test_a_click_on_a_passing_thing_leaves_the_keyboard_in_the_list(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks(3))
    window.library.focus_inside()
    window.notice.say("Something", "Do it", lambda: None)
    window.status.show_questions(3)
    buttons = [window.notice._button, window.status._questions, window.status._why]
    for button in [*buttons, window.status.jobs._pause, window.notice._close]:
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
        assert window.focusWidget() is window.library.list_view


def test_the_palette_runs_commands_and_opens_reports(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    window.actions_table["show_palette"].trigger()
    palette = window.deeds.palette_panel
    assert palette is not None and palette.isVisible()
    qtbot.keyClicks(palette._box, "dark col")
    assert palette.shown == ["Dark colours", "Search all pages for “dark col”"]
    qtbot.keyClick(palette._box, Qt.Key.Key_Return)
    assert window.theme.dark and not palette.isVisible()
    window.actions_table["show_palette"].trigger()
    qtbot.keyClicks(palette._box, "mongolia")
    qtbot.keyClick(palette._box, Qt.Key.Key_Return)
    assert window.tabs.current_screen.edition == 40
    window.actions_table["show_palette"].trigger()
    qtbot.keyClick(palette._box, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.tabs.current_screen.edition == 40
    window.actions_table["show_palette"].trigger()
    qtbot.keyClicks(palette._box, "spectrum fees")
    assert palette.shown == ["Search all pages for “spectrum fees”"]
    qtbot.keyClick(palette._box, Qt.Key.Key_Return)
    assert window.top.box.text() == "spectrum fees"


def test_an_encrypted_report_asks_for_its_password_in_its_tab(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(3)
    tasks.encrypted[20] = "right"
    window = open_window(tasks)
    window.open_edition(20, page=5)
    screen = window.tabs.current_screen
    lock = screen.lock  # type: ignore[attr-defined]
    qtbot.waitUntil(lock.isVisible)
    for typed in ("wrong", "right"):
        lock.field.setText(typed)
        qtbot.keyClick(lock.field, Qt.Key.Key_Return)
        if typed == "wrong":
            qtbot.waitUntil(lambda: lock.text.text() == "This password is wrong.")
    qtbot.waitUntil(lambda: not lock.isVisible())
    assert screen.page == 5
    assert ("remember", 20) not in tasks.asked
    window.close_tab(screen.number)
    window.open_edition(20)
    qtbot.waitUntil(lambda: window.tabs.current_screen.opened is not None)  # type: ignore[attr-defined]


def test_the_box_searches_the_open_report_when_its_scope_says_so(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    box = window.top.box
    assert box.scope == LIBRARY
    window.open_edition(20)
    assert box.scope == REPORT
    qtbot.keyClicks(box, "LTE")
    screen = window.tabs.current_screen
    found = screen.finding.list.matches  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: found.rowCount() == 21)
    _, edition, find = next(asked for asked in reversed(tasks.asked) if asked[0] == "find")
    assert (edition, find.text) == (20, "LTE")
    window.actions_table["search_library"].trigger()
    assert box.scope == LIBRARY and box.selectedText() == "LTE"
    qtbot.keyClick(box, Qt.Key.Key_Return)  # the same words, all over the library
    assert window.tabs.current_screen.kind == "answer"
    assert window.tabs.current_screen.text == "LTE"


def test_every_control_has_an_accessible_name(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    tasks.failed = [failure(1, "password", "secret.pdf is encrypted.")]
    window = open_window(tasks, open_sample=lambda: None)
    window.deeds.show_table()
    window.search("netwrok country:China")
    window.open_edition(20)
    window.deeds.show_palette()
    window.importing.show_problems()
    qtbot.waitUntil(lambda: not window.relay.waiting())
    controls = (
        QAbstractButton,
        QAbstractItemView,
        QAbstractScrollArea,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QProgressBar,
        QTabBar,
    )
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, controls)
        and not isinstance(widget, (QHeaderView, QMenu))
        and not widget.objectName().startswith("qt_")
        and not _is_qts_own(widget)
        and not widget.accessibleName()
    ]
    assert nameless == []


def _is_qts_own(widget: QWidget) -> bool:
    """Parts that Qt makes inside its own widgets, which it names itself."""
    own = ("QTableCornerButton", "QLineEditIconButton", "QTabBar", "QScrollBar")
    name = widget.metaObject().className()
    inside = widget.parent()
    return name in own[:2] or (inside is not None and inside.metaObject().className() in own)


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_both_themes_draw_every_screen(
    open_window: Open, qtbot: QtBot, theme: Theme, choice: str
) -> None:
    theme.choose(choice)
    window = open_window(FakeTasks(30))
    assert theme.dark == (choice == "dark")
    pictures = [window.grab()]
    window.search("LTE")
    qtbot.waitUntil(lambda: not window.relay.waiting())
    pictures.append(window.grab())
    window.open_edition(20)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    pictures.append(window.grab())
    back = theme.colour("window").name()
    for picture in pictures:
        # The status line is as the theme says.
        assert picture.toImage().pixelColor(900, 795).name() == back


def test_a_window_of_2000_reports_looks_at_no_more_than_it_shows(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = ReportRows.data
    places: Counter[int] = Counter()

    def counted(self: ReportRows, index: Any, role: int = 0) -> Any:
        places[index.row()] += 1
        return data(self, index, role)

    monkeypatch.setattr(ReportRows, "data", counted)
    window = open_window(FakeTasks(2000))
    assert len(window.library.shown) == 2000
    assert len(places) < 50 and sum(places.values()) < 500


def test_a_window_that_closes_hears_no_more(open_window: Open) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    tasks.hold("reports")
    tasks.tell(Changes(reports=True))
    window.close()
    assert not tasks.listeners
    assert window.why_not_settled() == ""
