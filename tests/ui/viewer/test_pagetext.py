import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from pytestqt.qtbot import QtBot

from reader.model.contents import Section, SectionKind
from reader.model.page import PageInfo
from reader.ui.theme import Theme
from reader.ui.viewer.hittelling import HitTelling
from reader.ui.viewer.pagetext import PageText
from reader.ui.viewer.viewer import Viewer
from tests.ui.viewer.conftest import FakePdf
from tests.ui.viewer.test_viewer import edition


def section(position: int, page: int, word: int, heading: str, level: int = 1) -> Section:
    return Section(position, -1, level, heading, SectionKind.OTHER, page, word)


@pytest.fixture
def text(viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: QtBot) -> PageText:
    """Shown for an edition of ten pages with six words each; page 2 begins with a heading."""
    made = PageText(viewer, theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    pages = tuple(PageInfo(number, 595, 842, label=f"p{number}") for number in range(1, 11))
    sections = (section(0, 2, 0, "word2-0 word2-1", 2), section(1, 3, 3, "word3-3", 1))
    viewer.show_edition(edition(fake, pages=pages, sections=sections))
    made.open()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: "word1-0" in made.toPlainText())
    return made


def go_to(text: PageText, viewer: Viewer, page: int, qtbot: QtBot) -> None:
    viewer.go_to(page)
    qtbot.waitUntil(lambda: f"word{page}-5" in text.toPlainText())


def blocks(text: PageText) -> list[tuple[int, str]]:
    """Level of heading and text of each block."""
    found = []
    block = text.document().begin()
    while block.isValid():
        found.append((block.blockFormat().headingLevel(), block.text()))
        block = block.next()
    return found


def test_it_shows_the_words_of_the_page_in_reading_order(
    text: PageText, viewer: Viewer, qtbot: QtBot
) -> None:
    assert text.toPlainText().split() == [f"word1-{n}" for n in range(6)]
    assert text.accessibleName() == "Text of page 1 of 10, printed number p1"
    go_to(text, viewer, 5, qtbot)
    assert text.toPlainText().split() == [f"word5-{n}" for n in range(6)]
    assert text.accessibleName().startswith("Text of page 5 of 10")


def test_headings_are_blocks_with_their_level(text: PageText, viewer: Viewer, qtbot: QtBot) -> None:
    go_to(text, viewer, 2, qtbot)
    assert blocks(text) == [(2, "word2-0 word2-1"), (0, "word2-2 word2-3 word2-4 word2-5")]
    go_to(text, viewer, 3, qtbot)
    assert blocks(text) == [
        (0, "word3-0 word3-1 word3-2"),
        (1, "word3-3"),
        (0, "word3-4 word3-5"),
    ]


def test_screen_readers_get_its_text_and_cannot_change_it(text: PageText) -> None:
    face = QAccessible.queryAccessibleInterface(text)
    assert face.state().readOnly
    inside = face.textInterface()
    assert inside is not None
    assert inside.text(0, inside.characterCount()).split()[0] == "word1-0"


def test_beyond_the_end_is_the_next_page_and_back(
    text: PageText, viewer: Viewer, qtbot: QtBot
) -> None:
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "word2-0" in text.toPlainText())
    assert viewer.current_page == 2 and text.textCursor().atStart()
    qtbot.keyClick(text, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: "word1-0" in text.toPlainText())
    assert viewer.current_page == 1 and text.textCursor().atEnd()


def test_the_caret_knows_its_word_and_takes_the_pages_along(
    text: PageText, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    text.setFocus()
    assert text.word == 0
    viewer.verticalScrollBar().setValue(viewer.verticalScrollBar().value() + 300)
    there = viewer.verticalScrollBar().value()
    for _ in range(10):
        qtbot.keyClick(text, Qt.Key.Key_Right)
    assert text.word == 1
    if text.hasFocus():
        assert viewer.verticalScrollBar().value() < there


def test_a_page_without_text_says_so(
    text: PageText, viewer: Viewer, fake: FakePdf, qtbot: QtBot
) -> None:
    fake.trouble[4] = "This page is damaged."
    viewer.go_to(4)
    qtbot.waitUntil(lambda: "no text" in text.placeholderText())
    assert text.toPlainText() == ""


def test_escape_leads_back(text: PageText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(text.left):
        qtbot.keyClick(text, Qt.Key.Key_Escape)


def test_hidden_it_asks_for_no_words(
    viewer: Viewer, fake: FakePdf, theme: Theme, qtbot: QtBot
) -> None:
    made = PageText(viewer, theme)
    qtbot.addWidget(made)
    viewer.show_edition(edition(fake, 10))
    viewer.go_to(5)
    assert fake.asked_words == []


def selected(text: PageText) -> str:
    return text.textCursor().selectedText()


def test_the_caret_goes_from_hit_to_hit(text: PageText, viewer: Viewer, qtbot: QtBot) -> None:
    viewer.set_hits({1: (1, 2), 3: (3,), 4: (5,)})
    viewer.next_hit()
    assert selected(text) == "word1-1 word1-2"
    assert text.word == 1, "the caret stands before the hit: Down reads on from there"
    viewer.next_hit()
    qtbot.waitUntil(lambda: selected(text) == "word3-3")
    viewer.next_hit()
    qtbot.waitUntil(lambda: selected(text) == "word4-5")
    assert text.accessibleName().startswith("Text of page 4 of 10")
    viewer.previous_hit()
    qtbot.waitUntil(lambda: selected(text) == "word3-3")


def test_it_opens_at_the_hit_one_has_come_to(text: PageText, viewer: Viewer, qtbot: QtBot) -> None:
    text.hide()
    viewer.set_hits({2: (4,)})
    viewer.next_hit()
    text.open()
    qtbot.waitUntil(lambda: selected(text) == "word2-4")


def test_words_selected_here_are_what_is_noted_and_copied(
    text: PageText, viewer: Viewer, qtbot: QtBot
) -> None:
    text.activateWindow()
    qtbot.waitUntil(text.isActiveWindow)
    go_to(text, viewer, 2, qtbot)
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    chosen: list[tuple[object, object]] = []
    text.selected.connect(lambda start, end: chosen.append((start, end)))
    for _ in range(len("4 word2-5")):
        qtbot.keyClick(text, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert chosen[-1] == ((2, 4), (2, 6)), selected(text)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chosen[-1] == ((2, 0), (2, 1)), "a word of which one letter is selected"


def test_a_hit_is_told_with_its_words_where_one_is(
    text: PageText, viewer: Viewer, heard: list[str], qtbot: QtBot
) -> None:
    telling = HitTelling(viewer, text)
    viewer.activateWindow()
    text.activateWindow()
    qtbot.waitUntil(text.isActiveWindow)
    text.setFocus()
    viewer.set_hits({1: (4,), 3: (2,)})
    viewer.next_hit()
    qtbot.waitUntil(lambda: "Hit 1 of 2" in heard)
    assert not any(said.startswith("Hit 1 of 2:") for said in heard), "the caret says the words"
    text.hide()
    viewer.next_hit()
    around = "word3-0 word3-1 word3-2 word3-3 word3-4 word3-5"
    qtbot.waitUntil(
        lambda: viewer.accessibleDescription().startswith(f"Hit 2 of 2: {around}, Page 3 of 10")
    )
    assert viewer.hasFocus() or heard[-1] == f"Hit 2 of 2: {around}"
    assert telling.parent() is viewer
