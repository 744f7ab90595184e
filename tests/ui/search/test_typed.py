"""The query as it is typed: its parts, what completes it: pure, and in the box."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from pytestqt.qtbot import QtBot

from reader.search.query.parser import parse
from reader.search.query.tree import Field, Fielded
from reader.ui.search.typed import (
    FIELDS,
    Typed,
    completed,
    names_of,
    offers,
    parts,
    typed_at,
)
from reader.ui.theme import Theme
from reader.ui.topbar import SearchBox
from tests.ui.conftest import Open
from tests.ui.fake_tasks import FakeTasks
from tests.ui.made_up import row
from tests.ui.test_search import questions, settled


def test_the_fields_are_those_of_the_language() -> None:
    assert set(FIELDS) == set(Field)


def test_parts_of_a_query() -> None:
    text = 'lte "exact phrase" NOT country:"North Korea" and (section:mobile OR NEAR(a b, 8))'
    assert [(text[start : start + length], kind) for start, length, kind in parts(text)] == [
        ('"exact phrase"', "phrase"),
        ("NOT", "operator"),
        ('country:"North Korea"', "field"),
        ("section:mobile", "field"),
        ("OR", "operator"),
        ("NEAR", "operator"),
    ]
    assert parts("http://x ratio:3 subcountry:x and or") == []


@given(st.text(max_size=40))
def test_parts_of_any_text_lie_in_it_and_apart(text: str) -> None:
    ends = 0
    for start, length, _ in parts(text):
        assert ends <= start and length > 0 and start + length <= len(text)
        ends = start + length


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("lte cou", Typed(4, "cou")),
        ("lte country:", Typed(12, "", "country")),
        ("Country:nor", Typed(8, "nor", "country")),
        ('NOT country:"North K', Typed(12, "North K", "country")),
        ('country:"Japan" ', Typed(16, "")),
        ("a (section:mob", Typed(11, "mob", "section")),
        ("note to self", Typed(8, "self")),
    ],
)
def test_what_the_caret_stands_behind(text: str, wanted: Typed) -> None:
    got = typed_at(text, len(text))
    start = wanted.start
    assert (got.text, got.field) == (wanted.text, wanted.field)
    assert got.start in (start, start - 1)  # where it begins, or its quotation mark


def test_names_of_the_library_complete_a_field() -> None:
    names = names_of([row(n) for n in range(1, 31)])
    assert offers(Typed(0, "kor", "country"), names) == ["North Korea", "South Korea"]
    assert offers(Typed(0, "", "is"), names) == ["current", "superseded", "live", "archived"]
    assert offers(Typed(0, "koryo", "company"), names) == ["Koryolink"]
    assert "mobile" in offers(Typed(0, "mob", "section"), names)
    assert offers(Typed(0, "cou"), names) == ["country:"] and not offers(Typed(0, "co"), names)
    text = "lte country:kor tail"
    typed = typed_at(text, 15)
    assert completed(text, 15, typed, "North Korea") == ('lte country:"North Korea" tail', 26)
    for query in ('country:"nor', "country:nor", "lte country:"):
        made, caret = completed(query, len(query), typed_at(query, len(query)), "North Korea")
        assert made == query.split("country:")[0] + 'country:"North Korea" '
        assert caret == len(made)
        assert any(isinstance(n, Fielded) for n in (parse(made).tree, *_nodes(made)))


def _nodes(text: str) -> tuple[object, ...]:
    return tuple(getattr(parse(text).tree, "nodes", ()))


def test_names_are_offered_while_one_types_a_field(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    box, suggesting = window.top.box, window.finder.suggesting
    box.setFocus()
    qtbot.keyClicks(box, "lte country:kor")
    assert suggesting.offered == ["North Korea", "South Korea"]
    suggesting.choose("South Korea")
    assert box.text() == 'lte country:"South Korea" ' and suggesting.offered == []
    settled(window, qtbot)
    assert questions(tasks)[-1].text == box.text()
    qtbot.keyClicks(box, "tow")
    assert suggesting.offered == []  # words only on request
    qtbot.keyClick(box, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: suggesting.offered == ["towing", "towed"])
    suggesting.choose("towing")
    assert box.text() == 'lte country:"South Korea" towing '
    settled(window, qtbot)


def test_down_in_the_empty_box_offers_the_last_questions(open_window: Open, qtbot: QtBot) -> None:
    tasks = FakeTasks(30)
    window = open_window(tasks)
    box, suggesting = window.top.box, window.finder.suggesting
    for text in ("towers", "spectrum", "towers"):
        box.setFocus()
        box.clear()
        qtbot.keyClicks(box, text)
        qtbot.keyClick(box, Qt.Key.Key_Return)
        settled(window, qtbot)
    assert tasks.settings.search.history == ("towers", "spectrum")
    box.setFocus()
    box.clear()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert suggesting.offered == ["towers", "spectrum"]
    suggesting.choose("spectrum")
    settled(window, qtbot)
    assert questions(tasks)[-1].text == "spectrum"


def test_the_box_colours_clauses_and_leaves_an_input_method_alone(
    qtbot: QtBot, theme: Theme
) -> None:
    box = SearchBox(theme)
    qtbot.addWidget(box)
    box.resize(600, 34)
    box.show()
    box.setText("lte country:Japan")
    accent = theme.colour("accent").rgb()
    image = box.grab().toImage()
    found = {image.pixel(x, y) for x in range(30, 300) for y in range(image.height())}
    assert accent in found
    box.inputMethodEvent(QInputMethodEvent("ni", []))
    box.setFocus()
    assert box.text() == "lte country:Japan"
    commit = QInputMethodEvent("", [])
    commit.setCommitString("你")
    box.inputMethodEvent(commit)
    assert box.text() == "lte country:Japan你"
    box.undo()
    assert box.text() == "lte country:Japan"
    box.setCursorPosition(3)
    qtbot.keyClicks(box, "!")
    assert (box.text(), box.cursorPosition()) == ("lte! country:Japan", 4)
