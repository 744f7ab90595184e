"""Joining, moving, splitting and re-dating from the window: seen before, done, undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.grouping import Placed
from reader.model.doubt import PLACE, Rival
from reader.model.report import Edition, EditionState
from reader.ui.dialogs.redate import RedateDialog
from reader.ui.dialogs.regroup import RegroupDialog
from reader.ui.sidebar.parts import Row
from reader.ui.theme import Theme
from reader.ui.viewer.banner import ARCHIVED
from tests.library.books import REPORT, Books
from tests.ui.library_window import LONG, RealLibrary

SHUT = replace(REPORT, publisher="Shut")


def made(books: Books) -> None:
    """A report of two editions, one of another publisher, and one that may be of either."""
    first, _ = books.add("2021", "2021")
    books.add("2023", "2023", first)
    books.add("other", "2022", SHUT)
    doubt = Placed("Perhaps: the same topic.", 0.5, (Rival("print-other"),))
    books.add("2024", "2024", first, placed=doubt)


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    opened = RealLibrary(tmp_path, theme, qtbot, made)
    yield opened
    opened.close()


def titles(library: RealLibrary) -> dict[str, int]:
    return {row.title: row.editions for row in library.window.rows}


BEFORE = {"Mongolia 2024": 3, "Mongolia other": 1}


def choose(library: RealLibrary, title: str) -> None:
    row = next(row for row in library.window.rows if row.title == title)
    library.window.library.select(row.edition)
    library.settle()


def dialog_of(library: RealLibrary) -> RegroupDialog:
    library.settle()
    dialog = library.window.organising.regrouping.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def shown(dialog: RegroupDialog) -> list[str]:
    """What stands in the outlook, as a screen reader says it."""
    items = map(dialog._inside.itemAt, range(dialog._inside.count()))
    widgets = [widget for item in items if (widget := item.widget()) is not None]
    return [widget.accessibleName() for widget in widgets if widget.accessibleName()]


def do(library: RealLibrary, dialog: RegroupDialog) -> None:
    library.qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    library.settle()
    assert not dialog.isVisible()


def undo(library: RealLibrary) -> None:
    library.window.actions_table["undo"].trigger()
    library.settle()
    assert titles(library) == BEFORE


def test_a_report_is_joined_with_one_that_is_chosen(library: RealLibrary) -> None:
    choose(library, "Mongolia other")
    library.window.actions_table["join_reports"].trigger()
    dialog = dialog_of(library)
    assert not dialog.do.isEnabled()  # nothing is chosen yet
    library.qtbot.keyClicks(dialog.line, "2024")
    library.settle()
    assert shown(dialog) == [
        "Mongolia 2024 · Mongolia · Open",
        "2024 · Mongolia 2024 · current",
        "2023 · Mongolia 2023 · superseded",
        "2022 · Mongolia other · superseded · comes here",
        "2021 · Mongolia 2021 · superseded",
    ]
    assert dialog._odd.text() == "They have another publisher: Shut, not Open."
    do(library, dialog)
    assert titles(library) == {"Mongolia 2024": 4}
    undo(library)


def test_chosen_reports_are_joined(library: RealLibrary) -> None:
    window = library.window
    window.organising.regrouping.join(window.rows)
    dialog = dialog_of(library)
    assert dialog.list.isHidden() and dialog.do.isEnabled() and len(shown(dialog)) == 5
    do(library, dialog)
    assert titles(library) == {"Mongolia 2024": 4}
    undo(library)


def test_an_edition_is_split_off_and_moved_from_its_row_in_the_history(
    library: RealLibrary,
) -> None:
    choose(library, "Mongolia 2024")
    rows = library.window.sidebar.history.findChildren(Row)
    offered = {action.text(): action for action in rows[1].actions()}
    assert list(offered) == [
        "Open beside",
        "Another date…",
        "Move to another report…",
        "Make it a report of its own…",
    ]
    offered["Make it a report of its own…"].trigger()
    dialog = dialog_of(library)
    assert shown(dialog)[:3] == [
        "Mongolia 2023 · Mongolia · Open",
        "2023 · Mongolia 2023 · current",
        "Mongolia 2024 · Mongolia · Open",
    ]
    do(library, dialog)
    assert titles(library) == {"Mongolia 2024": 2, "Mongolia 2023": 1, "Mongolia other": 1}
    undo(library)
    library.window.organising.regrouping.move(2)
    dialog = dialog_of(library)
    library.qtbot.keyClicks(dialog.line, "shut")
    library.settle()
    do(library, dialog)
    assert titles(library) == {"Mongolia 2024": 2, "Mongolia 2023": 2}
    undo(library)


def test_the_only_edition_of_a_report_is_not_split_off(library: RealLibrary) -> None:
    choose(library, "Mongolia other")
    library.window.actions_table["split_edition"].trigger()
    library.settle()
    assert library.window.organising.regrouping.dialog is None
    assert "already" in library.window.notice.text


def test_a_doubtful_place_is_answered_with_one_click(library: RealLibrary) -> None:
    library.window.actions_table["please_look"].trigger()
    library.settle()
    dialog = library.window.correction.questions
    assert dialog is not None
    (doubt,) = [one for one in dialog._doubts.doubts if one.field == PLACE]
    dialog.list.setCurrentIndex(dialog._doubts.index(dialog._doubts.doubts.index(doubt)))
    assert [button.accessibleName() for button in dialog.offered] == [
        "Yes, an edition of “Mongolia 2023”, Perhaps: the same topic.",
        "An edition of “Mongolia other”, it moves to the report that has an edition of 2022",
        "No, a report of its own, later imports keep it apart",
    ]
    assert dialog.line.isHidden() and dialog.right.isHidden()
    dialog.offered[1].click()
    library.settle()
    assert titles(library) == {"Mongolia 2024": 2, "Mongolia 2023": 2}
    assert not [one for one in dialog._doubts.doubts if one.field == PLACE]
    dialog.undo.click()
    library.settle()
    assert titles(library) == BEFORE
    assert [one for one in dialog._doubts.doubts if one.field == PLACE] == [doubt]


def test_archived_is_said_and_taken_back(library: RealLibrary) -> None:
    choose(library, "Mongolia other")
    deed = library.window.actions_table["turn_archived"]
    assert deed.text() == "Mark as archived"
    deed.trigger()
    library.settle()
    assert deed.text() == "Mark as live"
    (row,) = [row for row in library.window.rows if row.title == "Mongolia other"]
    assert row.report.state == "archived"
    undo(library)
    assert deed.text() == "Mark as archived"


def edition(id: int, updated: str) -> Edition:
    return Edition(id, 1, "", "Mongolia", updated, 9, "", EditionState.CURRENT, "")


@pytest.mark.parametrize(
    ("typed", "said", "date"),
    [
        ("27 Mar 2025", "It is the current edition then; the others are superseded.", "2025-03-27"),
        ("May 2020", "It is superseded then, by the edition of 2021.", "2020-05"),
        ("2022", "This is its date now.", None),
        ("soon", '"soon" is no date: write it like 27 Mar 2025, or 2025-03.', None),
        ("", "It is superseded then, by the edition of 2021.", ""),
    ],
)
def test_what_another_date_changes_is_said(
    qtbot: QtBot, typed: str, said: str, date: str | None
) -> None:
    history = [edition(3, "2023"), edition(2, "2022"), edition(1, "2021")]
    dialog = RedateDialog(history[1], history, None)
    qtbot.addWidget(dialog)
    dialog.line.setText(typed)
    assert dialog.said.text() == said
    assert dialog.do.isEnabled() is (date is not None)
    if date is not None:
        assert dialog.date == date


def test_over_the_pages_of_an_archived_report_it_is_said(qtbot: QtBot) -> None:
    from reader.ui.viewer.banner import StateBanner

    banner = StateBanner()
    qtbot.addWidget(banner)
    banner.show_state(False, "", True)
    assert banner.accessibleName() == ARCHIVED and banner._open.isHidden()
    banner.show_state(True, "2025-03-27", True)
    assert "27 Mar 2025" in banner.accessibleName() and not banner._open.isHidden()
    banner.show_state(False, "", False)
    assert banner.isHidden()


def test_an_open_report_says_at_once_what_it_has_become(library: RealLibrary) -> None:
    window = library.window
    window.open_edition(1)
    library.settle()
    viewer = window.tabs.current_screen.viewer
    banner = viewer._banner
    assert banner.isVisible() and "2024" in banner.accessibleName()
    wait = library.qtbot.waitUntil
    window.tasks.regrouping.split(1)
    wait(lambda: not banner.isVisible(), timeout=LONG)
    assert viewer.opened.current_edition == 1
    window.tasks.correcting.correct([1], {"status": "Archived"})
    wait(banner.isVisible, timeout=LONG)
    assert banner.accessibleName() == ARCHIVED
