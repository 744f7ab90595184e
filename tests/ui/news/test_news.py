"""What is new in a window: the tab by week, notices after imports, watched folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.base.errors import Mendable, Trouble
from reader.model.arrival import Arrival, Outcome
from reader.model.carried import CarriedTally
from reader.model.changes import Changes
from reader.model.digest import Answered, Arrived, Digest, Newness, Week
from reader.tasks.dropping import DropFolder
from reader.ui.news.screen import MANY, NewsScreen
from reader.ui.news.telling import told
from reader.ui.window import Window
from tests.ui.conftest import Answers
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import LONG

Open = Callable[..., Window]
THIS = Week("2026-W48", "2026-11-23", "2026-11-29", 3)
BEFORE = Week("2026-W40", "2026-09-28", "2026-10-04", 1)


def arrived(edition: int, newness: Newness = Newness.EDITION, **more: object) -> Arrived:
    values: dict[str, object] = {
        "title": f"Report {edition}",
        "updated": "2026-11-20",
        "pages": 84,
        "added": "2026-11-24T10:00:00Z",
    }
    return Arrived(edition, edition // 10, newness=newness, **{**values, **more})  # type: ignore[arg-type]


FULL = Digest(
    THIS,
    (
        arrived(
            10,
            title=LONG,
            changes="14 sections changed, 3 new; mobile penetration 19% → 28%",
            notes=CarriedTally(12, 2, 1, 1, 2),
        ),
        arrived(20, Newness.REPORT, editions=2),
        arrived(30, Newness.OLDER),
    ),
    (Answered(7, "Spectrum", "spectrum auction", 10, LONG, "2026-11-20", 7, 31, before=4),),
)
OLD = Digest(BEFORE, (arrived(40),))


def opened(open_window: Open, qtbot: QtBot, *digests: Digest) -> tuple[Window, NewsScreen]:
    tasks = FakeTasks()
    if digests:
        tasks.digesting.digests = list(digests)
    window = open_window(tasks)
    window.deeds.show_news()
    screen = window.tabs.current_screen
    assert isinstance(screen, NewsScreen)
    qtbot.waitUntil(lambda: screen.digest is not None and not screen.busy)
    return window, screen


def said(screen: NewsScreen) -> list[str]:
    return [row.accessibleName() for row in screen.rows]


def test_a_week_says_what_came_and_what_asks_for_a_look(open_window: Open, qtbot: QtBot) -> None:
    window, screen = opened(open_window, qtbot, FULL, OLD)
    assert [name.split(",")[0] for name in said(screen)] == [
        LONG.split(",")[0],
        "Report 20",
        "Report 30",
        LONG.split(",")[0],
        "“Spectrum”",
    ]
    whole = " ".join(said(screen))
    for words in (
        "14 sections changed, 3 new; mobile penetration 19% → 28%",
        "12 notes carried, 2 moved, 1 changed, 1 lost",
        "2 editions · 84 pages",
        "2 notes to look at",
        "7 passages, 4 in the edition before",
    ):
        assert words in whole
    assert "23 Nov 2026 to 29 Nov 2026" in screen._when.text()
    screen.rows[0].clicked.emit()
    qtbot.waitUntil(lambda: window.tabs.current_screen.edition == 10)


def test_a_watch_opens_its_passage_and_notes_are_gone_through(
    open_window: Open, qtbot: QtBot
) -> None:
    window, screen = opened(open_window, qtbot, FULL)
    screen.rows[-1].clicked.emit()
    assert window.tabs.current_screen.edition == 10
    assert window.top.box.text() == "spectrum auction"
    window.deeds.show_news()
    screen.rows[-2].clicked.emit()
    assert window.tabs.current_screen.edition == 10
    assert window.columns.right.currentWidget().accessibleName() == "Notes of older editions"


def test_weeks_are_a_click_apart(open_window: Open, qtbot: QtBot) -> None:
    _, screen = opened(open_window, qtbot, FULL, OLD)
    assert screen._earlier.isEnabled() and not screen._later.isEnabled()
    screen._earlier.click()
    qtbot.waitUntil(lambda: screen.digest == OLD and not screen.busy)
    assert not screen._earlier.isEnabled() and screen._later.isEnabled()
    assert len(screen.rows) == 1
    screen._later.click()
    qtbot.waitUntil(lambda: screen.digest == FULL)


def test_an_empty_week_says_what_to_do(open_window: Open, qtbot: QtBot) -> None:
    window, screen = opened(open_window, qtbot)
    assert screen._empty.title == "Nothing came in this week" and screen._empty.isVisible()
    names = [button.accessibleName() for button in screen._empty.findChildren(QPushButton)]
    assert names[0] == "Watch a folder for new reports…"
    assert not screen._export.isEnabled()
    window.tasks.digesting.digests = [FULL]  # type: ignore[attr-defined]
    window.tasks.tell(Changes(reports=True))  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(screen.rows) == 5)


def test_many_reports_are_shown_whole_when_asked(open_window: Open, qtbot: QtBot) -> None:
    many = tuple(arrived(n * 10, Newness.REPORT) for n in range(1, MANY + 12))
    _, screen = opened(open_window, qtbot, Digest(THIS, many))
    assert len(screen.rows) == MANY
    button = next(
        b for b in screen.findChildren(QPushButton) if b.text() == f"Show all {MANY + 11}"
    )
    button.click()
    assert len(screen.rows) == MANY + 11


def test_a_week_is_exported(
    open_window: Open, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    window, screen = opened(open_window, qtbot, FULL)
    answers.target = tmp_path / "week"
    screen._export.click()
    tasks: FakeTasks = window.tasks  # type: ignore[assignment]
    assert tasks.digesting.exported == [("2026-W48", tmp_path / "week.html")]
    qtbot.waitUntil(lambda: "week.html tells of 3 reports." in window.notice.text)


# -- notices -----------------------------------------------------------------------------


def test_what_came_from_a_watched_folder_is_told_quietly(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    tasks.of_runs[5] = [Arrival(1, "/drop/a.pdf", Outcome.NEW_EDITION, 1, 10)]
    tasks.digesting.imports[5] = [
        arrived(10, changes="12 changes", notes=CarriedTally(9, 3, 0, 0, 0))
    ]
    tasks.tell(Changes(dropped=(5,)))
    text = "New edition of Report 10 · 12 changes · of your notes 3 moved."
    qtbot.waitUntil(lambda: window.notice.text == text)
    assert window.tabs.current_screen.kind == "library"
    window.notice._button.click()
    assert window.tabs.current_screen.kind == "news"


def test_what_changed_is_waited_for_and_said(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    tasks.comparing.line = "14 sections changed"
    window = open_window(tasks)
    arrival = Arrival(1, "/drop/a.pdf", Outcome.NEW_EDITION, 1, 10)
    tasks.of_runs[1] = [arrival]
    tasks.digesting.imports[1] = [arrived(10, older=20)]
    tasks.hold("between")
    window.import_paths([Path("/drop/a.pdf")])
    tasks.runs[0].finished.set_result([arrival])
    qtbot.waitUntil(lambda: bool(tasks.held["between"]))
    assert ("between", 20, 10) in tasks.asked and "New edition" not in window.notice.text
    tasks.release("between")
    said = "New edition of Report 10 · 14 sections changed."
    qtbot.waitUntil(lambda: window.notice.text == said)
    tasks.held.clear()
    tasks.comparing.fails = Mendable(Trouble.VANISHED, "It is gone.")
    tasks.tell(Changes(dropped=(1,)))
    qtbot.waitUntil(lambda: window.notice.text == "New edition of Report 10.")


def test_what_changed_is_a_click_away(open_window: Open, qtbot: QtBot) -> None:
    window, screen = opened(open_window, qtbot, Digest(THIS, (arrived(10, older=20),)))
    button = next(b for b in screen.findChildren(QPushButton) if b.text() == "What changed")
    button.click()
    assert window.tabs.current_screen.kind == "changes"


def test_what_fails_in_a_watched_folder_is_told_with_its_reason(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    tasks.of_runs[5] = [Arrival(1, "/drop/a.pdf", Outcome.FAILED, reason="It is locked.")]
    tasks.tell(Changes(dropped=(5,)))
    qtbot.waitUntil(lambda: "a.pdf in a watched folder" in window.notice.text)
    assert window.notice._button.text() == "Why"


def test_what_came_is_told_beside_what_failed(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    tasks.of_runs[5] = [
        Arrival(1, "/drop/a.pdf", Outcome.FAILED, reason="It is locked."),
        Arrival(2, "/drop/b.pdf", Outcome.NEW_EDITION, 1, 10),
    ]
    tasks.digesting.imports[5] = [arrived(10, changes="12 changes")]
    tasks.tell(Changes(dropped=(5,)))
    text = "New edition of Report 10 · 12 changes. a.pdf in a watched folder could not be imported."
    qtbot.waitUntil(lambda: window.notice.text == text)


def test_several_at_once_are_summed_up() -> None:
    came = [
        arrived(10, notes=CarriedTally(1, 0, 1, 0, 1)),
        arrived(20),
        arrived(30, Newness.REPORT),
    ]
    assert told(came) == "2 new editions and 1 new report came in · 1 note to look at."
    assert told([arrived(10, Newness.REPORT)]) == "New report: Report 10."
    assert told([arrived(10, notes=CarriedTally(3))]) == (
        "New edition of Report 10 · 3 notes carried."
    )
    assert told([arrived(10, Newness.OLDER)]) == "An older edition of Report 10."


# -- watched folders ---------------------------------------------------------------------


def test_folders_are_added_and_removed(
    open_window: Open, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    window.deeds.watch_folders()
    dialog = window.telling._dialog
    assert dialog is not None and dialog._none.isVisible() and not dialog.list.isVisible()
    answers.folder = tmp_path
    dialog.old_too.setChecked(True)
    dialog.add.click()
    assert ("watch folder", tmp_path, True) in tasks.asked
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert not dialog.old_too.isChecked() and not dialog.remove.isEnabled()
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    tasks.dropping.refusal = Mendable(Trouble.USAGE, "drop belongs to the library.")
    dialog.add.click()
    qtbot.waitUntil(dialog._trouble.isVisible)
    assert dialog._trouble.text() == "drop belongs to the library."
    dialog.reject()


def test_a_folder_that_is_gone_is_said_once(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    window = open_window(tasks)
    tasks.dropping.kept = [DropFolder(Path("/usb/reports"), "The folder reports is gone.")]
    tasks.tell(Changes(folders=True))
    qtbot.waitUntil(lambda: "The folder reports is gone." in window.notice.text)
    window.notice.hide()
    tasks.tell(Changes(folders=True))
    qtbot.wait(400)  # longer than changes are gathered
    assert not window.notice.isVisible()


def test_folders_of_another_library_are_said_to_be_so(open_window: Open, tmp_path: Path) -> None:
    tasks = FakeTasks()
    tasks.dropping.library = tmp_path / "work"
    tasks.dropping.kept = [DropFolder(tmp_path)]
    window = open_window(tasks)
    window.deeds.watch_folders()
    dialog = window.telling._dialog
    assert dialog is not None and dialog._elsewhere.isVisible()
    assert "another library" in dialog._elsewhere.text()
    dialog.reject()
