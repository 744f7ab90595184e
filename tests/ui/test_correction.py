"""Correcting the record of one report and of many, seen and undone in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from reader.model.report import ReportRow
from reader.ui.completion import fitting
from reader.ui.dialogs.correct import CorrectDialog
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.library_window import RealLibrary, library  # noqa: F401


def opened(library: RealLibrary) -> CorrectDialog:  # noqa: F811
    library.window.actions_table["correct_record"].trigger()
    library.settle()
    dialog = library.window.correction.dialog
    assert dialog is not None and dialog.isVisible()
    return dialog


def pick(library: RealLibrary, report: int) -> None:  # noqa: F811
    """Choose a report in the list."""
    screen = library.window.library
    place = [row.report.id for row in screen.shown].index(report)
    screen.list_view.setCurrentIndex(screen.list_view.model().index(place, 0))
    library.settle()


def write(library: RealLibrary, dialog: CorrectDialog, field: str, text: str) -> None:  # noqa: F811
    """Type over what stands in a field, and leave it."""
    editor = dialog.fields[field].editor
    editor.setFocus()
    editor.selectAll()
    if text:
        library.qtbot.keyClicks(editor, text)
    else:
        library.qtbot.keyClick(editor, Qt.Key.Key_Delete)
    dialog.save.setFocus()


def save(library: RealLibrary, dialog: CorrectDialog) -> None:  # noqa: F811
    dialog.save.click()
    library.qtbot.waitUntil(lambda: not dialog.isVisible())
    library.settle()


def rows(library: RealLibrary) -> list[ReportRow]:  # noqa: F811
    return sorted(library.window.rows, key=lambda row: row.report.id)


def test_one_report_is_corrected_and_the_correction_undone(library: RealLibrary) -> None:  # noqa: F811
    window = library.window
    pick(library, 1)
    dialog = opened(library)
    title = dialog.fields["title"]
    assert (title.editor.text(), title.note) == ("new", "from the cover")  # type: ignore[union-attr]
    assert dialog.fields["topic"].note == "from the title"
    assert not dialog.save.isEnabled()
    write(library, dialog, "updated", "27 Mar 2026")
    write(library, dialog, "companies", "Unitel")
    write(library, dialog, "country", "China")
    save(library, dialog)
    (first, *others) = rows(library)
    assert (first.updated, first.report.country, first.companies) == (
        "2026-03-27",
        "China",
        ("Unitel",),
    )
    assert {row.report.country for row in others} == {"Mongolia"}
    assert window.notice.text == "3 fields corrected"
    window.notice._button.click()
    library.qtbot.waitUntil(lambda: rows(library)[0].report.country == "Mongolia")
    assert rows(library)[0].updated == "2025"
    library.settle()


def test_of_many_only_what_is_touched_is_written(library: RealLibrary) -> None:  # noqa: F811
    window = library.window
    window.library.list_view.selectAll()
    dialog = opened(library)
    assert dialog._title.text() == "3 reports"
    title = dialog.fields["title"].editor
    assert isinstance(title, QLineEdit) and (title.text(), title.placeholderText()) == (
        "",
        "several values",
    )
    companies = dialog.fields["companies"].editor
    assert isinstance(companies, QPlainTextEdit)
    assert companies.toPlainText() == "Unitel\nSkytel"
    write(library, dialog, "publisher", "House")
    save(library, dialog)
    assert {row.report.publisher for row in rows(library)} == {"House"}
    assert len({row.title for row in rows(library)}) == 3
    assert window.notice.text == "Publisher corrected for 3 reports"


def test_a_date_that_is_none_is_said_beside_it_and_nothing_is_kept(
    library: RealLibrary,  # noqa: F811
) -> None:
    dialog = opened(library)
    write(library, dialog, "updated", "soon")
    assert dialog.fields["updated"].note.startswith('"soon" is no date')
    dialog.save.click()
    assert dialog.isVisible() and library.house.tasks.undoable == ""
    dialog.fields["updated"].way_back.click()
    assert not dialog.save.isEnabled() and not dialog.fields["updated"].touched
    dialog.close()


def test_the_reader_s_word_is_taken_back(library: RealLibrary) -> None:  # noqa: F811
    pick(library, 2)
    dialog = opened(library)
    write(library, dialog, "title", "Mine")
    save(library, dialog)
    opened(library)
    title = dialog.fields["title"]
    assert (title.note, title.way_back.text()) == ("you", "take back")
    assert title.way_back.toolTip() == "Printed: b"
    title.way_back.click()
    assert title.editor.text() == "b" and title.value is None  # type: ignore[union-attr]
    save(library, dialog)
    opened(library)
    assert title.note == "from the cover"
    dialog.close()


def test_what_was_typed_is_not_thrown_away_by_one_key(library: RealLibrary) -> None:  # noqa: F811
    dialog = opened(library)
    write(library, dialog, "headline", "A word")
    library.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() and "Nothing is saved" in dialog._said.text()
    library.window.library.list_view.selectAll()
    opened(library)  # another choice does not take it away, either
    assert dialog._title.text() != "3 reports"
    assert dialog.fields["headline"].touched
    library.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_in_a_line_saves_and_on_cancel_cancels(library: RealLibrary) -> None:  # noqa: F811
    dialog = opened(library)
    write(library, dialog, "headline", "A word")
    library.qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert "Nothing is saved" in dialog._said.text()
    dialog.fields["headline"].editor.setFocus()
    library.qtbot.keyClick(dialog.fields["headline"].editor, Qt.Key.Key_Return)
    library.qtbot.waitUntil(lambda: not dialog.isVisible())
    library.settle()
    assert library.house.tasks.undoable


def test_what_is_typed_is_completed_from_the_library(library: RealLibrary) -> None:  # noqa: F811
    dialog = opened(library)
    field = dialog.fields["country"]
    assert field.completer is not None
    field.editor.setFocus()
    field.editor.selectAll()
    library.qtbot.keyClicks(field.editor, "mong")
    assert field.completer.offered == ["Mongolia"]
    library.qtbot.keyClick(field.completer.popup(), Qt.Key.Key_Down)
    library.qtbot.keyClick(field.completer.popup(), Qt.Key.Key_Return)
    assert field.editor.text() == "Mongolia"  # type: ignore[union-attr]
    assert not field.touched  # what stood there before
    dialog.close()


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("cote", ["Côte d’Ivoire"]),
        ("KOR", ["Korea", "North Korea"]),
        ("ore", ["North Korea", "Korea"]),
        ("Korea", ["North Korea"]),
        ("", []),
        ("x", []),
    ],
)
def test_case_and_accents_do_not_matter(typed: str, offered: list[str]) -> None:
    assert fitting(typed, ["North Korea", "Côte d’Ivoire", "Korea"]) == offered


def test_a_library_that_can_only_be_read_offers_no_correction(open_window: Open) -> None:
    window = open_window(FakeTasks(3, read_only="Somebody else has this library open."))
    assert not window.actions_table["correct_record"].isEnabled()
    assert not window.sidebar._correct_button.isVisible()
