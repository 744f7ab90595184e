"""The questions of the library: one click or Enter answers, and every answer is undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.record import Record
from reader.model.webpage import WebPage
from reader.ui.dialogs.look import LookDialog
from reader.ui.theme import Theme
from tests.library.books import REPORT, Books
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.library_window import RealLibrary


def doubtful(books: Books) -> None:
    """One report with a publisher, two without publisher and date."""
    books.add("good", "2025")
    for name in ("one", "two"):
        bare = Record(title=f"Mongolia {name}", sources={"title": "cover"})
        books.add(name, "", replace(REPORT, publisher=""), record=bare)


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    made = RealLibrary(tmp_path, theme, qtbot, doubtful)
    yield made
    made.close()


def looked(library: RealLibrary) -> LookDialog:
    library.window.actions_table["please_look"].trigger()
    library.settle()
    dialog = library.window.correction.questions
    assert dialog is not None and dialog.isVisible()
    return dialog


def mark(dialog: LookDialog, *places: int) -> None:
    model, choice = dialog.list.model(), dialog.list.selectionModel()
    dialog.list.setCurrentIndex(model.index(places[0], 0))
    for place in places[1:]:
        choice.select(model.index(place, 0), choice.SelectionFlag.Select)


def test_enter_takes_the_first_answer_and_goes_on_to_the_next(library: RealLibrary) -> None:
    window = library.window
    assert window.actions_table["please_look"].text() == "Please look… (4)"
    dialog = looked(library)
    fields = [doubt.field for doubt in dialog._doubts.doubts]
    assert fields == ["updated", "updated", "publisher", "publisher"]
    mark(dialog, 2)
    assert [button.text() for button in dialog.offered] == ["Open"]
    library.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [doubt.title for doubt in dialog.chosen] == ["Mongolia two"]
    library.qtbot.waitUntil(lambda: window.actions_table["please_look"].text().endswith("(3)"))
    library.settle()
    assert sorted(row.report.publisher for row in window.rows) == ["", "Open", "Open"]
    dialog.undo.click()
    library.qtbot.waitUntil(lambda: len(dialog._doubts.doubts) == 4)
    assert not dialog.undo.isEnabled()
    dialog.close()


def test_the_keyboard_begins_at_the_questions_and_ctrl_z_takes_an_answer_back(
    library: RealLibrary,
) -> None:
    dialog = looked(library)
    assert dialog.focusWidget() is dialog.list
    mark(dialog, 2)
    library.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    library.qtbot.waitUntil(lambda: len(dialog._doubts.doubts) == 3)
    library.qtbot.waitUntil(dialog.undo.isEnabled)
    library.qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    library.qtbot.waitUntil(lambda: len(dialog._doubts.doubts) == 4)
    library.settle()
    # A key without Ctrl, too: Qt holds the last one's for what the next test clicks.
    library.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_like_questions_are_answered_together(library: RealLibrary) -> None:
    dialog = looked(library)
    mark(dialog, 0, 1)
    assert dialog.offered == [] and dialog.right.text() == "It has no date"
    dialog.line.setText("soon")
    library.qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "is no date" in dialog._said.text() and len(dialog._doubts.doubts) == 4
    dialog.line.setText("Mar 2021")
    library.qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    library.qtbot.waitUntil(
        lambda: sorted(row.updated for row in library.window.rows) == ["2021-03", "2021-03", "2025"]
    )
    library.settle()
    mark(dialog, 0, 1)
    dialog.right.click()
    library.settle()
    library.qtbot.waitUntil(lambda: dialog._title.text() == "There is nothing to look at")
    assert not dialog.right.isVisible()
    dialog.close()


def test_questions_about_different_things_have_no_common_answer(library: RealLibrary) -> None:
    dialog = looked(library)
    mark(dialog, 0, 2)
    assert not dialog.line.isVisible() and dialog.offered == []
    library.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(dialog._doubts.doubts) == 4
    dialog.close()


def test_the_report_is_opened_to_look_into(library: RealLibrary) -> None:
    dialog = looked(library)
    read: list[int] = []
    dialog.read.disconnect()
    dialog.read.connect(read.append)
    mark(dialog, 3)
    dialog._read.click()
    assert read == [dialog.chosen[0].edition]
    dialog.close()


def test_nothing_is_asked_where_nothing_can_be_answered(open_window: Open) -> None:
    window = open_window(FakeTasks(3, read_only="Somebody else has this library open."))
    assert not window.actions_table["please_look"].isEnabled()


@pytest.fixture
def with_pages(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[RealLibrary]:
    """A report, a saved page that may be its own, and one that waits for its PDF."""

    def fill(books: Books) -> None:
        books.add("Telecoms", "2025-03-27", record=Record(title="Mongolia", publisher="Open"))
        pages = books.writer.webpages
        likely = Record(title="Mongolia Telecoms", updated="2025", pages=3, country="Mongolia")
        pages.assign(pages.add("likely.html", "1", WebPage(likely)), 0, likely=True)
        pages.add(
            "other.html", "2", WebPage(replace(likely, title="Peru Telecoms", country="Peru"))
        )

    made = RealLibrary(tmp_path, theme, qtbot, fill)
    yield made
    made.close()


def test_a_saved_page_is_given_to_its_edition_or_dismissed(with_pages: RealLibrary) -> None:
    library, window = with_pages, with_pages.window
    assert window.actions_table["please_look"].text() == "Please look… (1)"
    dialog = looked(library)
    library.qtbot.waitUntil(lambda: bool(dialog.offered))
    assert dialog._title.text() == "1 question about your reports · 1 saved page waits for its PDF"
    assert dialog.offered[0].text() == "Mongolia Telecoms · 27 Mar 2025 · 2 p"
    mark(dialog, 1)
    library.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)  # dismisses nothing
    assert dialog._doubts.rowCount() == 2
    dialog.line.setText("No such edition")
    library.qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Choose one" in dialog._said.text() and dialog._doubts.rowCount() == 2
    dialog.right.click()
    library.settle()
    assert [doubt.title for doubt in dialog._doubts.doubts] == ["Mongolia Telecoms"]
    library.qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    library.qtbot.waitUntil(lambda: window.actions_table["please_look"].text() == "Please look…")
    dialog.undo.click()
    library.qtbot.waitUntil(lambda: window.actions_table["please_look"].text().endswith("(1)"))
    dialog.close()
