"""Text of scanned pages in the window: offered, asked for in a dialog, told when it is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.page import PageInfo
from reader.model.recognised import Recognition
from reader.model.report import Gap
from reader.tasks.recognising import Scan
from reader.ui.dialogs.gaps import GapsDialog
from reader.ui.dialogs.recognise import RecogniseDialog
from reader.ui.viewer.textless import Textless
from reader.ui.window import Window
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def dialog_of(window: Window, qtbot: QtBot) -> RecogniseDialog:
    qtbot.waitUntil(lambda: window.findChild(RecogniseDialog) is not None)
    return window.findChild(RecogniseDialog)


def test_pages_and_languages_are_chosen(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    qtbot.waitUntil(lambda: bool(window.chosen()))
    window.actions_table["recognise_text"].trigger()
    dialog = dialog_of(window, qtbot)
    boxes = {name: box.isChecked() for name, box in dialog.languages.items()}
    assert boxes == {"deu": True, "eng": True}  # English, and what the record says
    assert (dialog.languages["deu"].text(), dialog.go.text()) == ("German", "Recognise 2 pages")
    dialog.stamped.setChecked(True)
    assert dialog.go.text() == "Recognise 3 pages"
    dialog.languages["eng"].setChecked(False)
    tasks.recognising.became = {
        2: (Recognition.WORDS, ""),
        3: (Recognition.FAILED, "Tesseract failed on this page."),
        4: (Recognition.NOTHING, ""),
    }
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert tasks.recognising.asked == [({1: (2, 3, 4)}, "deu")]
    qtbot.waitUntil(lambda: "recognised on 1 page of Mongolia" in window.notice.text)
    assert "on 1 page no words were found; 1 page failed: Tesseract failed" in window.notice.text


def test_pages_are_done_again_in_other_languages_only(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.recognising.scan = Scan(1, "Mongolia", (), (), "", {2: "eng", 3: "deu"})
    window = open_window(tasks)
    window.recognising.ask([1])
    dialog = dialog_of(window, qtbot)
    said = "Again, in other languages: 2 pages recognised in English and German"
    assert (dialog.again.text(), dialog.again.isChecked()) == (said, True)
    assert dialog.go.text() == "Recognise 1 page" and dialog.pages() == {1: (3,)}
    dialog.languages["deu"].setChecked(True)
    assert dialog.pages() == {1: (2, 3)}
    dialog.again.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_the_menu_says_how_many_pages(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    window = open_window(tasks)
    qtbot.waitUntil(lambda: bool(window.chosen()))
    action = window.actions_table["recognise_text"]
    assert action.text() == "Recognise the text of scanned pages…"
    window.organising.show_menu(window.rect().center())
    qtbot.waitUntil(lambda: action.text() == "Recognise the text of 2 pages…")
    window.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly).close()
    window.organising.name_actions(window.chosen())
    assert action.text() == "Recognise the text of scanned pages…", (
        "it is asked for anew when others are chosen"
    )


def test_no_language_no_recognition(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks(3))
    window.recognising.ask([1])
    dialog = dialog_of(window, qtbot)
    for box in dialog.languages.values():
        box.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_what_to_install_is_said(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(3)
    tasks.recognising.recogniser = None
    window = open_window(tasks)
    window.recognising.ask([1])
    qtbot.waitUntil(lambda: window.notice.text == "Install the packages.")
    assert window.findChild(RecogniseDialog) is None


def test_the_list_of_what_is_missing_offers_it(qtbot: QtBot) -> None:
    gaps = [
        Gap(1, "A", "2024", "the page is damaged", (7,)),
        Gap(2, "B", "2025", "", (1, 2)),
        Gap(2, "B", "2025", "", (3,), "Tesseract failed on this page."),
    ]
    window = GapsDialog(gaps, None)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    assert window.recognise.text() == "Recognise the text of 3 pages…"
    said = [window.list.item(row).text().partition("\n")[2] for row in range(3)]
    assert said[0] == "Page 7: the page is damaged"
    assert said[2].endswith("; Tesseract failed on this page")
    with qtbot.waitSignal(window.recognise_wanted) as wanted:
        window.recognise.click()
    assert wanted.args == [(2,)]
    for other in (GapsDialog(gaps[:1], None), GapsDialog(gaps, None, can_write=False)):  # type: ignore[arg-type]
        qtbot.addWidget(other)
        assert other.recognise.isHidden()


def test_it_is_said_no_more_of_a_page_whose_text_has_come(qtbot: QtBot) -> None:
    textless = Textless(None)  # type: ignore[arg-type]
    textless.open([PageInfo(1, 595, 842), PageInfo(2, 595, 842)])
    with qtbot.waitSignal(textless.said):
        textless.read(1)
    assert textless.sentence(1)
    textless.renew([PageInfo(1, 595, 842, words=3, recognised=True), PageInfo(2, 595, 842)])
    assert not textless.sentence(1)
