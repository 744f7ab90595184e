import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from reader.base.resources import resource
from reader.ui.actions import DEEDS
from reader.ui.cheatsheet import CheatSheet, fitting, key_lines
from reader.ui.viewer.keys import PAGE_KEYS
from reader.ui.window import Window
from tests.ui.fake_tasks import FakeTasks


def sheet(window: Window) -> CheatSheet:
    found = window.findChild(CheatSheet)
    assert isinstance(found, CheatSheet)
    return found


def test_it_tells_of_every_key_of_the_tables() -> None:
    lines = key_lines()
    said = {(line.group, line.text) for line in lines}
    for deed in DEEDS:
        if deed.keys:
            assert (deed.group, deed.text.removesuffix("…")) in said
    assert {(key.group, key.text) for key in PAGE_KEYS} <= said
    assert all(line.keys.strip() for line in lines)


def test_keys_that_texts_name_are_in_the_tables() -> None:
    """A tooltip or hint that spells a key out would go wrong when the key changes."""
    known = {key for deed in DEEDS for key in deed.keys}
    known |= {key for key_line in PAGE_KEYS for key in key_line.keys}
    lines = ET.parse(resource("languages") / "reader_de.ts").getroot().iter("source")
    named = {
        key
        for line in lines
        for key in re.findall(r"\bCtrl\+(?:Shift\+|Alt\+)?[A-Z]\b", line.text or "")
    }
    assert named and named <= known


def test_no_key_of_the_table_of_actions_stands_twice() -> None:
    keys = [QKeySequence(key).toString() for deed in DEEDS for key in deed.keys]
    assert len(keys) == len(set(keys))


def test_words_narrow_it() -> None:
    found = fitting(key_lines(), "copy tab")
    assert any(line.text == "Copy a table" for line in found)
    assert fitting(key_lines(), "no such deed") == []
    assert any(line.text == "Quit" for line in fitting(key_lines(), "ctrl+q"))


def test_it_opens_is_searched_and_closes(open_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = open_window(FakeTasks())
    window.actions_table["show_keys"].trigger()
    found = sheet(window)
    assert found.isVisible()
    before = len(found.shown)
    qtbot.keyClicks(found.box, "zoom")
    assert 0 < len(found.shown) < before
    qtbot.keyClick(found.box, Qt.Key.Key_Escape)
    assert not found.isVisible()
    window.actions_table["show_keys"].trigger()
    assert found.isVisible() and found.box.text() == ""
    qtbot.keyClicks(found.box, "?")
    assert not found.isVisible()
