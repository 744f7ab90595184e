"""Files in the window: the trash, missing files, where new files go. On a real small library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.model.order import Collection
from reader.settings.store import SettingsFile
from reader.ui import desktop
from reader.ui.dialogs.rules import RulesDialog
from reader.ui.dialogs.trash import TrashDialog
from reader.ui.library.empty import EmptyState
from reader.ui.window import Window
from tests import makepdf
from tests.library.books import stock
from tests.ui.conftest import Answers

Open = Callable[..., Window]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Three reports, the first with two editions."""
    stock(tmp_path / "library")
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


@pytest.fixture
def window(house: House, open_window: Open, qtbot: QtBot) -> Iterator[Window]:
    made = open_window(house.tasks)
    qtbot.waitUntil(lambda: len(made.rows) == 3)
    yield made
    # What was put into the background must not outlive the window's part of the test.
    qtbot.waitUntil(lambda: not made.relay.waiting(), timeout=5000)


def trash_of(window: Window, qtbot: QtBot, count: int) -> TrashDialog:
    window.deeds.show_trash()
    trash = window.files.trash
    assert trash is not None
    qtbot.waitUntil(lambda: len(trash.rows.trashed) == count)
    return trash


def test_delete_in_the_list_removes_what_is_chosen_and_undo_gives_it_back(
    window: Window, qtbot: QtBot
) -> None:
    view = window.library.list_view
    view.setFocus()
    view.selectAll()
    assert len(window.chosen()) == 3
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.rows == [])
    qtbot.waitUntil(lambda: window.notice.text == "3 reports moved to the trash.")
    window.notice._button.click()
    qtbot.waitUntil(lambda: len(window.rows) == 3)
    qtbot.waitUntil(lambda: window.notice.text == "Undone: removal of 3 reports")


def test_delete_elsewhere_removes_nothing(window: Window, qtbot: QtBot) -> None:
    window.library.focus_filter()
    box = window.focusWidget()
    assert box is not None
    qtbot.keyClicks(box, "ab")
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClick(window.top.box, Qt.Key.Key_Delete)
    qtbot.wait(50)
    assert len(window.rows) == 3


def test_the_trash_restores_and_deletes_after_one_question(
    window: Window, house: House, qtbot: QtBot, answers: Answers
) -> None:
    house.tasks.filing.remove_reports([1, 2]).result(9)
    trash = trash_of(window, qtbot, 3)
    assert trash._title.text().startswith("3 removed editions")
    (title, date, when, size) = (
        trash.rows.data(trash.rows.index(0, n), Qt.ItemDataRole.DisplayRole) for n in range(4)
    )
    assert (title, date, size) == ("Mongolia b", "2025", "1 kB") and ":" in when
    trash._restore.click()
    qtbot.waitUntil(lambda: len(trash.rows.trashed) == 2)
    answers.yes = False
    trash._empty.click()
    assert "2 removed editions for good" in answers.asked[-1][1]
    assert len(house.tasks.filing.trashed().result(9)) == 2
    answers.yes = True
    trash._empty.click()
    qtbot.waitUntil(lambda: trash._title.text() == "The trash is empty")
    assert not trash._empty.isEnabled() and not trash._restore.isEnabled()
    qtbot.waitUntil(lambda: len(window.rows) == 2)


def lost_file(house: House, edition: int) -> Path:
    (file,) = house.tasks.filing.copies(edition).result(9)
    path = house.tasks.library_folder / file.path
    path.unlink()
    return path


def test_a_missing_file_is_said_on_opening_with_what_to_do(
    window: Window, house: House, qtbot: QtBot
) -> None:
    row = next(row for row in window.rows if row.report.id == 2)
    lost_file(house, row.edition)
    window.open_edition(row.edition)
    screen = window.tabs.current_screen
    (said,) = screen.findChildren(EmptyState)
    qtbot.waitUntil(said.isVisible)
    assert said.title == "The file of this report is missing"
    buttons = {b.text(): b for b in said.findChildren(QPushButton) if b.isVisible()}
    assert list(buttons) == ["Try again", "Find it", "Remove"]
    qtbot.waitUntil(lambda: window.status._missing.text() == "1 missing file")
    assert window.windowTitle() == f"{row.title} - Report Reader"
    buttons["Remove"].click()
    qtbot.waitUntil(lambda: len(window.rows) == 2)
    assert window.tabs.current_screen.kind == "library"
    assert window.notice.text == "The edition is moved to the trash."


def test_a_missing_file_is_looked_for_in_a_folder(
    window: Window, house: House, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.place = tmp_path / "nothing here"
    answers.place.mkdir()
    window.deeds.find_missing()
    qtbot.waitUntil(lambda: window.notice.text == "No missing file is in nothing here.")


def test_missing_files_are_noticed_after_the_start(
    window: Window, house: House, qtbot: QtBot
) -> None:
    row = window.rows[0]
    lost_file(house, row.edition)
    assert not row.missing
    window.files.begin()
    qtbot.waitUntil(lambda: any(one.missing for one in window.rows))


def test_where_new_files_go_is_a_tick_and_the_sign_says_it(
    window: Window, house: House, qtbot: QtBot
) -> None:
    action = window.actions_table["copy_files"]
    assert action.isChecked()
    action.trigger()
    assert not action.isChecked()
    assert not house.tasks.settings.library.copies
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.pdf")])
    drag = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, drag)
    sign = window._drop._sign
    assert (
        sign.accessibleName() == "Drop to add “a.pdf” to the library; the files stay where they are"
    )
    action.trigger()
    QApplication.sendEvent(window, drag)
    assert sign.accessibleName() == "Drop to copy “a.pdf” into the library"
    assert action.isChecked() and house.tasks.settings.library.copies


def test_the_file_manager_is_asked_for_the_open_edition(
    window: Window, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, Path]] = []
    monkeypatch.setattr(
        window.files.desktop, "show_file", lambda path: asked.append(("show", path))
    )
    monkeypatch.setattr(
        window.files.desktop, "open_file", lambda path: asked.append(("open", path))
    )
    row = window.rows[0]
    window.library.select(row.edition)
    window.deeds.show_file()
    window.deeds.open_with()
    qtbot.waitUntil(lambda: len(asked) == 2)
    (file,) = house.tasks.filing.copies(row.edition).result(9)
    assert {what for what, _ in asked} == {"show", "open"}
    assert {path for _, path in asked} == {house.tasks.library_folder / file.path}


def test_each_system_has_its_way_to_mark_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a report.pdf"
    assert desktop.showing(path, "win32", lambda name: None) == ["explorer", f"/select,{path}"]
    assert desktop.showing(path, "darwin", lambda name: None) == ["open", "-R", str(path)]
    assert desktop.showing(path, "linux", lambda name: None) == []
    uri = path.as_uri()
    dbus = desktop.showing(path, "linux", lambda n: "/bin/dbus-send" if n == "dbus-send" else None)
    assert dbus[0] == "/bin/dbus-send" and f"array:string:{uri}" in dbus
    gdbus = desktop.showing(path, "linux", lambda name: f"/bin/{name}")
    assert gdbus[0] == "/bin/gdbus" and f"['{uri}']" in gdbus


def test_a_file_manager_that_does_not_answer_leaves_the_folder(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(desktop, "showing", lambda *_: [str(tmp_path / "no such program")])
    monkeypatch.setattr(
        desktop.QDesktopServices,
        "openUrl",
        lambda url: opened.append(url.toLocalFile()) or False,  # type: ignore[func-returns-value]
    )
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF")
    window.files.show_path(str(path))
    qtbot.waitUntil(lambda: opened == [str(tmp_path)])
    assert "open it by hand" in window.notice.text
    window.files.show_path(str(tmp_path / "gone" / "deep" / "b.pdf"))
    qtbot.waitUntil(lambda: opened == [str(tmp_path)] * 2)


# -- another file ------------------------------------------------------------------


@pytest.fixture
def real(tmp_path: Path) -> Iterator[House]:
    """A library with one report that workers have read."""
    house = open_house(tmp_path / "real", SettingsFile(tmp_path / "real.toml"))
    pdf = makepdf.report(tmp_path / "old.pdf", pages=3)
    house.tasks.import_paths([pdf]).finished.result(60)
    yield house
    house.close()


def test_replacing_asks_only_where_the_text_is_another_one(
    real: House, open_window: Open, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    window = open_window(real.tasks)
    qtbot.waitUntil(lambda: len(window.rows) == 1)
    window.library.select(window.rows[0].edition)
    answers.files = [makepdf.report(tmp_path / "stamped.pdf", pages=3, stamp="Licensed to Ann Lee")]
    window.deeds.replace_file()
    qtbot.waitUntil(lambda: "its text is the same" in window.notice.text, timeout=60_000)
    assert not [what for what, _ in answers.asked if what == "Replace"]

    other = (makepdf.Chapter("Satellites", "Constellations changed everything. " * 40),)
    answers.files = [makepdf.report(tmp_path / "other.pdf", pages=5, chapters=other)]
    answers.yes = False
    window.deeds.replace_file()
    qtbot.waitUntil(lambda: answers.asked[-1][0] == "Replace", timeout=60_000)
    assert window.rows[0].pages == 3
    answers.yes = True
    window.deeds.replace_file()
    said = "This edition is taken anew from other.pdf."
    qtbot.waitUntil(lambda: window.notice.text == said, timeout=60_000)
    qtbot.waitUntil(lambda: window.rows[0].pages == 5)
    window.notice._button.click()
    qtbot.waitUntil(lambda: window.rows[0].pages == 3)

    answers.files = [makepdf.encrypted(tmp_path / "locked.pdf")]
    answers.passwords = ["wrong", "secret"]
    window.deeds.replace_file()
    asked = ("password", ("locked.pdf", True))
    qtbot.waitUntil(lambda: asked in answers.asked, timeout=60_000)
    qtbot.waitUntil(lambda: answers.asked[-1][0] == "Replace", timeout=60_000)
    qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=60_000)


# -- rules on import ---------------------------------------------------------------


def rules_of(window: Window, qtbot: QtBot) -> RulesDialog:
    window.deeds.show_rules()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(RulesDialog)))
    return next(d for d in window.findChildren(RulesDialog) if d.isVisible())


def test_rules_are_made_ordered_switched_off_and_applied(
    window: Window, house: House, qtbot: QtBot
) -> None:
    house.tasks.ordering.set_collection(Collection(0, 0, "Asia")).result(9)
    dialog = rules_of(window, qtbot)
    assert dialog.rules == [] and dialog.list.count() == 1  # one to begin with
    qtbot.keyClicks(dialog._words, "mongolia")
    qtbot.keyClicks(dialog._tags, "Board , East,Board")
    dialog._collection.setCurrentIndex(1)
    dialog._collection.activated.emit(1)
    assert dialog.list.item(0).text() == "words mongolia → #Board, #East, in Asia"
    dialog._add.click()
    qtbot.keyClicks(dialog._folder, "from")
    qtbot.keyClicks(dialog._language, "English")
    dialog._up.click()
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog._add.click()  # asks for nothing: it is not kept
    dialog._apply.click()
    qtbot.waitUntil(lambda: window.notice.text == "The rules fit 4 editions.")
    qtbot.waitUntil(lambda: all(row.tags == ("Board", "East") for row in window.rows))
    assert all(len(row.collections) == 1 for row in window.rows)
    kept = house.tasks.ruling.read().result(9)
    assert [(r.folder, r.words, r.active) for r in kept] == [
        ("from", "", False),
        ("", "mongolia", True),
    ]
    again = rules_of(window, qtbot)
    assert [r.id for r in again.rules] == [r.id for r in kept]
    again._remove.click()
    again._save.click()
    qtbot.waitUntil(lambda: len(house.tasks.ruling.read().result(9)) == 1)
