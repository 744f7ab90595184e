from typing import Any

from PySide6.QtCore import Qt

from reader.model.contents import Section, SectionKind
from reader.ui.theme import Theme
from reader.ui.viewer.contents import ContentsPanel


def section(position: int, heading: str, page: int, parent: int = -1) -> Section:
    return Section(position, parent, 0, heading, SectionKind.OTHER, page, 0)


SECTIONS = (
    section(0, "1 Key developments", 7),
    section(1, "5 Mobile market", 36),
    section(2, "5.1 Subscribers", 36, parent=1),
    section(3, "5.3 Fourth generation", 41, parent=1),
    section(4, "9 Methodology", 78),
)


def panel_of(theme: Theme, qtbot: Any, sections: tuple[Section, ...] = SECTIONS) -> ContentsPanel:
    panel = ContentsPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(220, 400)
    panel.show_sections(sections)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_sections_stand_below_their_chapter(theme: Theme, qtbot: Any):
    panel = panel_of(theme, qtbot)
    chapters = [panel.topLevelItem(row).text(0) for row in range(panel.topLevelItemCount())]
    assert chapters == ["1 Key developments", "5 Mobile market", "9 Methodology"]
    assert panel.topLevelItem(1).isExpanded()
    assert panel.topLevelItem(1).child(1).text(0) == "5.3 Fourth generation"


def test_the_section_being_read_and_its_chapter_are_marked(theme: Theme, qtbot: Any):
    panel = panel_of(theme, qtbot)
    panel.set_current(3)
    marked = [item.text(0) for item in panel._items if panel.is_marked(panel.indexFromItem(item))]
    assert marked == ["5 Mobile market", "5.3 Fourth generation"]
    chosen = theme.colour("chosen")
    place = panel.visualItemRect(panel._items[3])
    image = panel.viewport().grab().toImage()
    assert image.pixelColor(place.x() + 2, place.center().y()) == chosen
    panel.set_current(-1)
    assert not any(panel.is_marked(panel.indexFromItem(item)) for item in panel._items)


def test_click_enter_and_letters_choose(theme: Theme, qtbot: Any):
    panel = panel_of(theme, qtbot)
    chosen: list[int] = []
    panel.section_chosen.connect(lambda section: chosen.append(section.position))
    place = panel.visualItemRect(panel._items[4]).center()
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [4]
    panel.setFocus()
    qtbot.keyClicks(panel, "5.3")
    qtbot.keyClick(panel, Qt.Key.Key_Return)
    assert chosen == [4, 3]


def test_a_large_outline_is_folded_and_quick(theme: Theme, qtbot: Any):
    many = tuple(
        section(
            number, f"Section {number}", number + 1, parent=number // 10 * 10 if number % 10 else -1
        )
        for number in range(3000)
    )
    panel = panel_of(theme, qtbot, many)
    assert panel.topLevelItemCount() == 300
    assert not panel.topLevelItem(0).isExpanded()
    panel.set_current(1234)
    assert panel.topLevelItem(123).isExpanded()


def test_no_sections(theme: Theme, qtbot: Any):
    panel = panel_of(theme, qtbot, ())
    panel.set_current(0)
    assert panel.topLevelItemCount() == 0


def test_a_report_without_headings_says_so(theme: Theme, qtbot: Any) -> None:
    panel = ContentsPanel(theme, "Nothing here")
    qtbot.addWidget(panel)
    panel.resize(220, 100)
    panel.show_sections(SECTIONS)
    assert panel.accessibleDescription() == ""
    panel.show_sections(())
    assert panel.accessibleDescription() == "Nothing here"
    said = panel.viewport().grab().toImage()
    silent = ContentsPanel(theme)
    qtbot.addWidget(silent)
    silent.resize(220, 100)
    silent.show_sections(())
    assert silent.viewport().grab().toImage() != said


def test_the_keyboard_comes_to_a_section_that_can_be_said(theme: Theme, qtbot: Any):
    panel = panel_of(theme, qtbot)
    panel.activateWindow()
    panel.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: panel.currentItem() is panel._items[0])
