"""The window that says what came of imports, and imports that are paused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.model.arrival import Arrival, Fate, Outcome, PastImport
from reader.model.changes import Changes
from reader.tasks.views import JobView
from reader.ui.dialogs.imports import FAILURES, ImportsDialog
from reader.ui.window import Window
from tests.ui.fake_tasks import FakeTasks

Open = Callable[..., Window]


def made(count: int) -> list[Arrival]:
    """Files of every fate, one of them in a thousand is not new."""
    fates = (
        (Outcome.KNOWN, "", "The same file is in the library already."),
        (Outcome.NEW_EDITION, "", "same series"),
        (Outcome.FAILED, "password", "locked.pdf is locked: give its password to import it."),
        (Outcome.FAILED, "damaged", "torn.pdf is damaged: download it again."),
        (Outcome.FAILED, "cancelled", "Cancelled before it was imported."),
        (None, "", ""),
    )
    arrivals = []
    for n in range(1, count + 1):
        outcome, trouble, reason = fates[n - 1] if n <= len(fates) else (Outcome.NEW_REPORT, "", "")
        title = "" if outcome in (Outcome.FAILED, None) else f"Country {n} Telecoms Market Report"
        path = f"/home/reader/Reports/{n % 40}/file {n}.pdf"
        edition = n * 10 if title else 0
        arrivals.append(
            Arrival(n, path, outcome, n if title else 0, edition, 84, reason, trouble, title)
        )
    return arrivals


def past_of(id: int, arrivals: list[Arrival]) -> PastImport:
    counts = {fate: n for fate in Fate if (n := sum(a.fate is fate for a in arrivals))}
    return PastImport(id, f"2026-11-{id:02}T10:00:00Z", False, counts)


def opened(window: Window, tasks: FakeTasks, qtbot: QtBot) -> ImportsDialog:
    window.deeds.show_imports()
    dialog = window.importing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: not window.relay.waiting())
    return dialog


def test_an_import_is_read_about_by_groups(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    arrivals = made(3000)
    tasks.past = [past_of(7, arrivals), past_of(5, [])]
    tasks.of_runs = {7: arrivals}
    window = open_window(tasks)
    dialog = opened(window, tasks, qtbot)
    assert dialog.run == 7 and len(dialog._files.arrivals) == 3000
    buttons = [b for b in dialog._groups.buttons() if not b.isHidden()]
    assert [b.text() for b in buttons] == [
        "All  3,000",
        "New reports  2,994",
        "New editions  1",
        "Known  1",
        "Locked  1",
        "Could not be read  1",
        "Cancelled  1",
        "Waiting  1",
    ]
    assert (
        "2,994 new reports" in dialog._text.text() and "1 file still to come" in dialog._text.text()
    )
    assert not dialog._dismiss_all.isEnabled()  # it is not over
    buttons[5].click()
    assert [a.id for a in dialog._files.arrivals] == [4]
    assert [a.id for a in dialog.chosen] == [4]
    assert not dialog._open.isVisible() and dialog._retry.isEnabled()
    # What is mended leaves the group; the list goes back to what there is.
    tasks.of_runs = {7: [a for a in arrivals if a.id != 4]}
    tasks.tell(Changes(arrivals=True))
    qtbot.waitUntil(lambda: len(dialog._files.arrivals) == 2999)


def test_what_can_be_done_with_a_file(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    arrivals = [a for a in made(9) if a.outcome is not None]
    arrivals[0] = Arrival(1, "/tmp/a.pdf", Outcome.KNOWN, 1, 10, 84, "", "", "North Korea")
    tasks.past, tasks.of_runs = [past_of(7, arrivals)], {7: arrivals}
    window = open_window(tasks)
    dialog = opened(window, tasks, qtbot)
    dialog._open.click()
    assert ("open", 10) in tasks.asked
    window.show_library()
    dialog.choose_group(Fate.CANCELLED)
    dialog._retry_all.click()
    assert tasks.asked[-1][:2] == ("import", [Path(arrivals[4].path)])
    dialog._dismiss_all.click()
    qtbot.waitUntil(lambda: dialog.run == FAILURES)
    assert ("forget_import", 7) in tasks.asked
    qtbot.waitUntil(lambda: dialog._title.text() == "Every file could be read")


def test_no_import_yet_is_said(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(0)
    window = open_window(tasks)
    dialog = opened(window, tasks, qtbot)
    assert dialog._title.text() == "Every file could be read"
    assert not dialog._retry.isVisible() and not dialog._dismiss_all.isEnabled()


def test_the_end_of_an_import_leads_to_what_is_new(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    arrivals = [a for a in made(20) if a.outcome in (Outcome.NEW_REPORT, Outcome.KNOWN)]
    tasks.past, tasks.of_runs = [past_of(1, arrivals)], {1: arrivals}
    window = open_window(tasks)
    window.import_paths([Path("/tmp/in")])
    tasks.runs[0].finished.set_result(arrivals)
    qtbot.waitUntil(lambda: window.notice.text.startswith("14 new reports added"))
    assert window.notice._button.text() == "What is new"
    window.notice._button.click()
    assert window.tabs.current_screen.kind == "news"


def test_an_import_that_brought_nothing_new_leads_to_its_report(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(3)
    arrivals = [replace(made(1)[0], id=n) for n in (1, 2)]
    tasks.past, tasks.of_runs = [past_of(1, arrivals)], {1: arrivals}
    window = open_window(tasks)
    window.import_paths([Path("/tmp/in")])
    tasks.runs[0].finished.set_result(arrivals)
    qtbot.waitUntil(lambda: "here already" in window.notice.text)
    window.notice._button.click()
    dialog = window.importing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: len(dialog._files.arrivals) == 2)
    assert dialog.run == 1


def test_a_paused_import_says_so_at_the_start_and_goes_on(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.import_paths([Path("/tmp/in")]).paused = True
    tasks.running = [JobView(1, "Import paused", 100, 3000, "100 of 3000", True, True, True)]
    window = open_window(tasks)
    window.files.begin()
    qtbot.waitUntil(lambda: "paused" in window.notice.text)
    qtbot.waitUntil(lambda: window.status.jobs.isVisible())
    assert not window.status.jobs.busy
    assert window.status.jobs._pause.text() == "Go on"
    window.notice._button.click()
    assert tasks.asked[-1] == ("pause", 1, False)
    tasks.running = [JobView(1, "Importing", 100, 3000, "100 of 3000", True, True, False)]
    window.status.jobs._pause.click()
    assert window.status.jobs._pause.text() == "Pause"
    tasks.running = []


def test_the_end_of_a_resumed_import_says_what_came_of_all_of_it(
    open_window: Open, qtbot: QtBot
) -> None:
    """Of its files before the restart, too; and why leads to those that failed."""
    tasks = FakeTasks(3)
    arrivals = [a for a in made(20) if a.fate not in (Fate.WAITING, Fate.CANCELLED)]
    tasks.past, tasks.of_runs = [past_of(1, arrivals)], {1: arrivals}
    run = tasks.import_paths([Path("/tmp/in")])
    window = open_window(tasks)
    window.files.begin()
    qtbot.waitUntil(lambda: "goes on" in window.notice.text)
    run.finished.set_result(arrivals[-3:])
    qtbot.waitUntil(lambda: window.notice.text.startswith("14 new reports and 1 new edition"))
    window.notice._button.click()
    dialog = window.importing.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: [a.fate for a in dialog._files.arrivals] == [Fate.FAILED])
