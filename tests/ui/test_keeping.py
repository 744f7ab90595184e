"""Backups, copies, other libraries and exports from the menu, on a real small library."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.compose import House, open_house
from reader.model.backup import Backup, BackupKind
from reader.settings.store import SettingsFile
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.dialogs.check import CheckDialog
from reader.ui.dialogs.confirm import ConfirmDialog
from reader.ui.keeping import Doors
from reader.ui.window import Window
from tests.tasks.shops import fill
from tests.ui.conftest import Answers

LONG = 10_000
Said = Callable[[str], None]


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[House]:
    fill(tmp_path / "library")
    house = open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))
    yield house
    house.close()


@pytest.fixture
def went() -> list[tuple[str, Path]]:
    """Where the window was told to go."""
    return []


@pytest.fixture
def window(shop: House, open_window: Callable[..., Window], went: list[tuple[str, Path]]) -> Window:
    doors = Doors(
        lambda root: went.append(("other", root)), lambda root: went.append(("moved", root))
    )
    return open_window(shop.tasks, doors=doors)


@pytest.fixture
def said(window: Window, qtbot: QtBot) -> Said:
    """Waits until the notice says a text."""

    def wait(text: str) -> None:
        qtbot.waitUntil(lambda: text in window.notice.text, timeout=LONG)
        qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=LONG)

    return wait


def do(window: Window, name: str) -> None:
    window.actions_table[name].trigger()


def test_back_up_and_restore(
    window: Window, answers: Answers, said: Said, shop: House, qtbot: QtBot
) -> None:
    do(window, "back_up")
    said("A backup has been made: 3 reports")
    shop.tasks.correcting.correct([4], {"title": "Another title"}).result(10)
    window.open_edition(3)
    answers.backup = -1
    do(window, "restore_backup")
    assert window.tabs.current != 0
    answers.backup = 0
    do(window, "restore_backup")
    said("The library is again as it was on")
    ((_, backups), *_) = [asked for asked in answers.asked if asked[0] == "backup"]
    assert [(one.kind, one.reports) for one in backups] == [(BackupKind.ASKED, 3)]
    titles = {"Mongolia new", "Mongolia b", "Mongolia c"}
    qtbot.waitUntil(lambda: {row.title for row in window.rows} == titles, timeout=LONG)
    assert list(window.tabs.screens) == [0]  # what was open showed another state


def test_a_damaged_library_is_restored_from_its_window(
    open_window: Callable[..., Window], answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    def start() -> House:
        return open_house(tmp_path / "library", SettingsFile(tmp_path / "settings.toml"))

    fill(tmp_path / "library")
    house = start()
    house.tasks.keeping.back_up().result(10)
    house.close()
    (tmp_path / "library" / "catalogue.sqlite").write_bytes(b"spoilt" * 1000)
    house = start()
    try:
        window = open_window(house.tasks)
        assert "restore a backup" in window.notice.text
        do(window, "restore_backup")
        qtbot.waitUntil(lambda: len(window.rows) == 3, timeout=LONG)
        qtbot.waitUntil(lambda: "again as it was" in window.notice.text, timeout=LONG)
        qtbot.waitUntil(lambda: not window.relay.waiting(), timeout=LONG)
        window.close()
    finally:
        house.close()


def test_copy_to_a_folder_that_is_not_empty_makes_one_inside(
    window: Window, answers: Answers, said: Said, tmp_path: Path
) -> None:
    do(window, "copy_library")  # the reader thinks better of it
    answers.place = tmp_path / "stick"
    answers.place.mkdir()
    (answers.place / "letter.txt").write_text("dear", encoding="utf-8")
    do(window, "copy_library")
    said(f"has been copied to {tmp_path / 'stick' / 'library'}: 4 PDF files.")
    assert (tmp_path / "stick" / "library" / "catalogue.sqlite").exists()


def test_moving_asks_and_opens_it_there(
    window: Window,
    answers: Answers,
    said: Said,
    tmp_path: Path,
    went: list[tuple[str, Path]],
    qtbot: QtBot,
) -> None:
    answers.place, answers.yes = tmp_path / "Dropbox", False
    do(window, "move_library")
    qtbot.waitUntil(lambda: answers.asked[-1][0] == "Move it", timeout=LONG)
    assert "Dropbox keeps in step" in answers.asked[-1][1]
    assert went == [] and not answers.place.exists()
    answers.yes = True
    do(window, "move_library")
    qtbot.waitUntil(lambda: went == [("moved", tmp_path / "Dropbox")], timeout=LONG)


def test_the_old_folder_goes_when_the_reader_says_so(
    window: Window, answers: Answers, said: Said, tmp_path: Path, shop: House
) -> None:
    old = tmp_path / "old"
    answers.yes = False
    shop.tasks.keeping.copy(old).result(10)
    window.keeping.ask_about_old(old)
    assert answers.asked[-1][0] == "Delete it" and str(old) in answers.asked[-1][1]
    assert old.exists()
    answers.yes = True
    window.keeping.ask_about_old(old)
    said("has been deleted")
    assert not old.exists()


def test_opening_other_libraries(
    window: Window,
    answers: Answers,
    said: Said,
    tmp_path: Path,
    went: list[tuple[str, Path]],
    shop: House,
    qtbot: QtBot,
) -> None:
    other, empty, full = tmp_path / "other", tmp_path / "empty", tmp_path / "full"
    fill(other)
    empty.mkdir()
    full.mkdir()
    (full / "letter.txt").write_text("dear", encoding="utf-8")
    answers.place = full
    do(window, "open_library")
    said(f"There is no library in {full}")
    answers.place = other
    do(window, "open_library")
    qtbot.waitUntil(lambda: went == [("other", other)], timeout=LONG)
    answers.place, answers.yes = empty, False
    do(window, "open_library")
    qtbot.waitUntil(lambda: answers.asked[-1][0] == "Begin it", timeout=LONG)
    answers.yes = True
    do(window, "open_library")
    qtbot.waitUntil(lambda: went[1:] == [("other", empty)], timeout=LONG)
    (other / "unfinished-copy.json").write_text("{}", encoding="utf-8")
    answers.place = other
    do(window, "open_library")
    said("was not finished")


def test_recent_libraries_are_in_the_palette_and_in_a_menu(
    window: Window, tmp_path: Path, shop: House
) -> None:
    here, other = shop.tasks.library_folder, tmp_path / "other"
    menu = window.actions_table["open_recent"].menu()
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]
    shop.tasks.change_setting("library", recent=(str(here), str(other)))
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [str(other)]
    assert [choice.text for choice in window.keeping.recent()] == [f"Open {other}"]
    kept = SettingsFile(tmp_path / "settings.toml").settings.library.recent
    assert kept == (str(here), str(other))


def test_a_bad_place_is_said_once(
    window: Window, monkeypatch: pytest.MonkeyPatch, said: Said, qtbot: QtBot
) -> None:
    monkeypatch.setattr("reader.tasks.keeping.warning_about", lambda root: "A bad place.")
    window.keeping.look_at_place()
    said("A bad place.")
    window.notice.say("Something else.")
    window.keeping.look_at_place()
    assert not window.relay.waiting()


def test_export_the_chosen_reports(
    window: Window, answers: Answers, said: Said, tmp_path: Path
) -> None:
    window.library.select(3)
    do(window, "export_reports")  # the reader thinks better of it
    assert answers.asked[-1] == ("export", ("“Mongolia b”", "Mongolia b"))
    answers.export = (tmp_path / "b", True)
    do(window, "export_reports")
    said("b.reportreader has been written")
    assert (tmp_path / "b.reportreader").exists()


# -- dialogs -------------------------------------------------------------------


def test_only_what_can_be_restored_can_be_chosen(window: Window, qtbot: QtBot) -> None:
    backups = [
        Backup("a", "2026-11-27T10:00:00Z", BackupKind.DAILY, 0, 0, 9, "Damaged: choose another."),
        Backup("b", "2026-11-26T10:00:00Z", BackupKind.ASKED, 3, 4, 5_000_000),
    ]
    dialog = BackupsDialog(backups, window)
    assert dialog.chosen == backups[1]
    model = dialog.table.model()
    shown = [model.index(1, column).data() for column in range(1, 5)]
    assert shown == ["you asked for it", "3", "4", "5.0 MB"]
    assert model.index(0, 1).data() == "Damaged"
    dialog.table.selectionModel().clear()
    assert not dialog.restore.isEnabled()
    flag = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    dialog.table.selectionModel().select(model.index(0, 0), flag)
    assert dialog.chosen is None
    dialog.deleteLater()


def test_no_backups_is_said_with_what_makes_one(window: Window) -> None:
    dialog = BackupsDialog([], window)
    assert dialog.chosen is None
    assert dialog.table.isHidden() and dialog.restore.isHidden()
    dialog.deleteLater()


def test_enter_leaves_things_as_they_are(window: Window, qtbot: QtBot) -> None:
    dialog = ConfirmDialog("Delete?", "All of it.", "Delete it", "Keep it", window)
    dialog.show()
    ends: list[int] = []
    dialog.finished.connect(ends.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ends == [0]
    dialog.show()
    (box,) = dialog.findChildren(QDialogButtonBox)
    delete = next(one for one in box.buttons() if one.text() == "Delete it")
    delete.click()
    assert ends == [0, 1]
    dialog.deleteLater()


# -- looking through --------------------------------------------------------------


def test_the_library_is_checked_and_mended_from_the_menu(
    shop: House, window: Window, said: Said, qtbot: QtBot
) -> None:
    do(window, "check_library")
    qtbot.waitUntil(lambda: window.findChild(CheckDialog) is not None, timeout=LONG)
    dialog = window.findChild(CheckDialog)
    assert isinstance(dialog, CheckDialog)
    before = dialog.text.toPlainText()
    assert "cannot be searched yet" in before and "missing" not in before
    dialog.close()
    gone = sorted(shop.tasks.library_folder.rglob("*.pdf"))[0]
    gone.unlink()
    qtbot.waitUntil(lambda: window.findChild(CheckDialog) is None, timeout=LONG)
    do(window, "check_library")
    qtbot.waitUntil(lambda: window.findChild(CheckDialog) is not None, timeout=LONG)
    dialog = window.findChild(CheckDialog)
    assert isinstance(dialog, CheckDialog)
    assert (
        f"{gone.name}\nFound: a PDF is missing. What to do: put it back"
        in dialog.text.toPlainText()
    )
    shop.tasks.catch_up().result(60)
    dialog.mend.click()
    said("All is well: 3 PDF files")


def test_a_bad_place_is_said_with_a_way_out(
    window: Window, monkeypatch: pytest.MonkeyPatch, said: Said, answers: Answers
) -> None:
    monkeypatch.setattr("reader.tasks.keeping.warning_about", lambda root: "A bad place.")
    window.keeping.look_at_place()
    said("A bad place.")
    window.notice._button.click()
    assert answers.asked[-1][0] == "place"
