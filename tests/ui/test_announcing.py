"""What a screen reader is told of what happens where the keyboard is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.tasks.views import JobView
from reader.ui.actions import put_tip, tip
from reader.ui.announcing import Announcer
from reader.ui.cheatsheet import CheatSheet
from reader.ui.companies.links import Links
from reader.ui.guide import Guide
from reader.ui.jobs import JobsPanel
from reader.ui.library.choice import choice
from reader.ui.notice import Notice
from reader.ui.sidebar.parts import Facts, Row
from reader.ui.stack import Stack
from reader.ui.taborder import Panel, TabOrder
from reader.ui.theme import Theme
from tests.ui import access
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks


def told(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    return access.interface(widget).text(what)


def test_of_what_comes_with_each_key_only_the_last_is_said(heard: list[str], qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    announcer = Announcer(field)
    for text in ("90 reports", "12 reports", "3 reports"):
        announcer.say(text)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["3 reports"]
    announcer.say("2 reports")
    announcer.say("")
    qtbot.waitUntil(lambda: not announcer._timer.isActive())
    assert heard == ["3 reports"]


def test_a_notice_is_said_with_what_can_be_done(
    heard: list[str], theme: Theme, qtbot: QtBot
) -> None:
    notice = Notice(theme)
    qtbot.addWidget(notice)
    notice.say("3 files could not be read.", "Why", warning=True)
    notice.say("Undone")
    assert heard == ["3 files could not be read. Why", "Undone"]
    notice.hide()


def test_what_a_filter_leaves_is_said(heard: list[str], open_window: Open, qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    window.activateWindow()
    field = window.library._filter
    field.setFocus()
    QTest.keyClicks(field, "zzz")
    qtbot.waitUntil(lambda: heard == ["0 reports"])


def test_the_panels_say_what_enter_would_do(
    heard: list[str], open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(FakeTasks())
    window.actions_table["show_palette"].trigger()
    panel = window.deeds.palette_panel
    assert panel is not None
    QTest.keyClicks(panel._box, "guide")
    qtbot.waitUntil(lambda: heard == ["Guide, Shift+F1"])
    panel.close_panel()
    window.actions_table["show_keys"].trigger()
    sheet = window.findChild(CheatSheet)
    QTest.keyClicks(sheet.box, "full screen")
    qtbot.waitUntil(lambda: heard[1:] == ["Full screen: F11"])
    sheet.close_panel()


def test_what_runs_is_said_once(heard: list[str], theme: Theme, qtbot: QtBot) -> None:
    tasks = FakeTasks()
    panel = JobsPanel(tasks, theme)
    qtbot.addWidget(panel)
    tasks.running = [JobView(0, "Importing", 3, 20, "3 of 20", True)]
    panel.watch()
    qtbot.waitUntil(lambda: heard == ["Importing: 3 of 20"])
    tasks.running = [JobView(0, "Importing", 4, 20, "4 of 20", True)]
    qtbot.waitUntil(lambda: panel._bar.value() == 4)
    tasks.running = [JobView(-1, "Indexing", 0, 0, "2 editions", False)]
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == "Indexing: 2 editions"


def test_a_panel_is_emptied_when_it_goes_not_when_it_comes(qtbot: QtBot) -> None:
    """A field that is cleared as it comes has told of its caret before it has the keyboard."""
    panel = Panel()
    qtbot.addWidget(panel)
    field = QLineEdit(panel)
    panel.show()
    field.setText("china")
    panel.hide()
    assert field.text() == ""


def test_links_in_a_text_are_said_one_by_one(qtbot: QtBot) -> None:
    body = TabOrder()
    qtbot.addWidget(body)
    links, field = Links(body), QLineEdit(body)
    field.move(0, 100)
    links.show_parts([("Koryolink", "1"), ("no link", ""), ("Star", "2")], "Companies")
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    field.setFocus()
    said = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        said.append(told(links, QAccessible.Text.Description))
    assert [text for text in said if text] == ["Koryolink", "Star"]
    field.setFocus()
    assert told(links, QAccessible.Text.Description) == ""


def test_a_tip_says_the_name_no_second_time(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setAccessibleName("Correct the record of this report")
    put_tip(button, tip("correct_record"))
    assert button.toolTip() == "Correct the record (Ctrl+E)"
    assert told(button, QAccessible.Text.Description) == "Ctrl+E"
    put_tip(button, "By title, country or tag (Ctrl+Shift+L)")
    assert told(button, QAccessible.Text.Description) == "By title, country or tag (Ctrl+Shift+L)"


def test_a_choice_says_of_what_it_is_one(qtbot: QtBot) -> None:
    button, _ = choice({"new": "Newest first"}, "Order", lambda key: None)
    qtbot.addWidget(button)
    button.show_choice("Newest first")
    assert told(button) == "Order: Newest first"
    assert button.text() == "Newest first ▾"


def test_what_holds_one_screen_of_several_says_nothing_itself(qtbot: QtBot) -> None:
    stack = Stack()
    qtbot.addWidget(stack)
    stack.addWidget(QLabel("One"))
    stack.addWidget(QLabel("Two"))
    face = access.interface(stack)
    assert face.role() is QAccessible.Role.Grouping
    assert {told(face.child(n).object()) for n in range(face.childCount())} >= {"One", "Two"}


def test_a_row_says_itself_once_and_a_fact_belongs_to_its_name(theme: Theme, qtbot: QtBot) -> None:
    """Orca says all labels of a panel, when one comes into it, that belong to nothing."""
    row = Row(theme, "China Telecoms", "33 p", "same region", link="What changed")
    facts = Facts()
    for widget in (row, facts):
        qtbot.addWidget(widget)
    assert told(row) == "China Telecoms, 33 p, same region"
    assert [told(label).strip() for label in row.findChildren(QLabel)] == ["", "", ""]
    facts.show_facts([("Country", "China", "")])
    for label in facts.findChildren(QLabel):
        assert access.interface(label).relations()


def test_the_guide_is_read_with_the_keyboard(open_window: Open) -> None:
    window = open_window(FakeTasks())
    window.deeds.show_guide()
    guide = window.findChild(Guide)
    face = access.interface(guide.text)
    assert face.role() is QAccessible.Role.EditableText and face.state().readOnly
    inside = face.textInterface()
    before = inside.cursorPosition()
    guide.text.setFocus()
    QTest.keyClick(guide.text, Qt.Key.Key_Down)
    assert inside.cursorPosition() > before
    guide.close()
