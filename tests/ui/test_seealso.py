"""See also: what other reports say on the page that is read, or on what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reader.model.hit import Hit
from reader.model.report import Related
from reader.tasks.relating import Alike, SeeAlso
from reader.ui import reading as reading_screen
from reader.ui import seealso
from reader.ui.sidebar.parts import Row
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen

HIT = Hit(2, 20, "Kenya", "2025", False, 4, "iv", "", "towers and spectrum", (), (7, 9), 1.0)
ALSO = SeeAlso("towers OR spectrum", (Alike(HIT, ("towers", "spectrum")),))


@pytest.fixture(autouse=True)
def never_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests say when the reader has come to rest."""
    monkeypatch.setattr(seealso, "PAUSE", 10_000_000)
    monkeypatch.setattr(reading_screen, "SETTLE", 10_000_000)


def rows(window: Window) -> list[Row]:
    return [row for row in window.sidebar.also.findChildren(Row) if not row.isHidden()]


def reading(window: Window, qtbot: QtBot) -> ReadingScreen:
    window.open_edition(10, 3)
    qtbot.waitUntil(lambda: not window.relay.waiting())
    screen = window.readings.of(10)
    assert screen is not None and screen.opened is not None
    qtbot.waitUntil(lambda: window.sidebar.edition == 10 and not window.sidebar.busy)
    return screen


def asked(tasks: FakeTasks, what: str) -> list[tuple[object, ...]]:
    return [one for one in tasks.asked if one[0] == what]


def test_it_is_asked_at_rest_once_for_each_page(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(5)
    tasks.relating.also = ALSO
    window = open_window(tasks)
    screen = reading(window, qtbot)
    assert asked(tasks, "see also") == []  # pages come first
    screen.settled.emit()
    screen.settled.emit()
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    assert asked(tasks, "see also") == [("see also", 10, screen.page)]
    assert rows(window)[0].accessibleName() == "Kenya, p. iv, both speak of towers and spectrum"
    rows(window)[0].clicked.emit()
    assert window.tabs.current_screen.edition == 20


def test_nothing_is_asked_that_cannot_be_seen(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(5)
    window = open_window(tasks)
    screen = reading(window, qtbot)
    window.columns.turn("right")
    screen.settled.emit()
    assert asked(tasks, "see also") == []
    window.columns.turn("right")
    window.show_library()
    screen.settled.emit()
    assert asked(tasks, "see also") == []


def test_where_nobody_speaks_of_it_nothing_stands_there(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(5))
    screen = reading(window, qtbot)
    screen.settled.emit()
    qtbot.waitUntil(lambda: not window.relay.waiting())
    assert window.sidebar.also.isHidden()


def test_another_report_is_asked_about_after_a_pause(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seealso, "PAUSE", 0)
    tasks = FakeTasks(5)
    tasks.relating.also = ALSO
    window = open_window(tasks)
    reading(window, qtbot)
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    window.sidebar.show_edition(30)
    assert window.sidebar.also.isHidden()


def test_other_reports_on_what_is_selected(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = FakeTasks(5)
    tasks.relating.also = ALSO
    window = open_window(tasks)
    screen = reading(window, qtbot)
    said: list[str] = []
    monkeypatch.setattr(window.notice, "say", said.append)
    window.deeds.others_on_this()
    assert said == [seealso.NOTHING]
    monkeypatch.setattr(screen.selection, "text", lambda: "Spectrum for towers.")
    window.columns.turn("right")
    window.deeds.others_on_this()
    assert not window.columns.folded[1]
    part = window.sidebar.also
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    assert asked(tasks, "others on") == [("others on", 10, "Spectrum for towers.")]
    screen.settled.emit()
    assert asked(tasks, "see also") == []  # scrolling on does not take it away
    links = {b.text(): b for b in part.findChildren(QPushButton) if not b.isHidden()}
    links["Done"].click()
    assert asked(tasks, "see also") == [("see also", 10, screen.page)]
    window.deeds.others_on_this()
    qtbot.waitUntil(lambda: any(b.text() == "Done" for b in part.findChildren(QPushButton)))
    links = {b.text(): b for b in part.findChildren(QPushButton) if not b.isHidden()}
    links["Search for its words"].click()
    assert window.tabs.current_screen.text == "towers OR spectrum"


def test_the_menu_over_a_selection_offers_it(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(FakeTasks(5))
    screen = reading(window, qtbot)
    for spans, offered in (([], False), ([(3, 0, 9)], True)):
        monkeypatch.setattr(type(screen.selection), "spans", spans)
        menu = QMenu(window)
        window.readings.also.offer(screen, None, menu)
        assert ("Other reports on this" in [one.text() for one in menu.actions()]) is offered


def test_nobody_else_speaks_of_what_is_selected(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(FakeTasks(5))
    screen = reading(window, qtbot)
    monkeypatch.setattr(screen.selection, "text", lambda: "Bees.")
    window.deeds.others_on_this()
    part = window.sidebar.also
    qtbot.waitUntil(
        lambda: any("No other report" in label.text() for label in part.findChildren(QLabel))
    )


def test_what_the_library_has_not_is_named_and_leads_nowhere(
    open_window: Open, qtbot: QtBot
) -> None:
    tasks = FakeTasks(5)
    tasks.related = lambda report: tasks._answer(  # type: ignore[method-assign]
        "related", [Related(0, "Laos", "", 0.0, ("named by the publisher", "not in the library"))]
    )
    window = open_window(tasks)
    window.sidebar.show_edition(10)
    part = window.sidebar._related_part
    qtbot.waitUntil(lambda: part.isVisible())
    assert part.findChildren(Row) == []
    assert [label.text() for label in part.findChildren(QLabel)][-2:] == [
        "Laos",
        "named by the publisher · not in the library",
    ]
