"""Widgets beside each other, in as many lines as they need."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.wrapping import Wrapping

GAP = 4


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    layout = Wrapping(GAP)
    inside.setLayout(layout)
    buttons = [QPushButton(text) for text in ("Open", "Show in its folder", "Dismiss", "Away")]
    for button in buttons:
        layout.addWidget(button)
    buttons[3].hide()
    line = buttons[0].sizeHint().height()
    wide = sum(button.sizeHint().width() for button in buttons[:3]) + 2 * GAP
    assert layout.sizeHint().width() == wide and layout.heightForWidth(wide) == line
    assert layout.heightForWidth(wide - 1) == 2 * line + GAP
    assert layout.minimumSize().width() == max(b.sizeHint().width() for b in buttons[:3])
    inside.resize(wide - 1, 200)
    inside.show()
    assert [button.y() for button in buttons[:3]] == [0, 0, line + GAP]
    assert buttons[2].x() == 0
    # One that goes makes room for the next one.
    buttons[0].hide()
    assert layout.heightForWidth(wide - 1) == line


def test_lines_stand_in_the_middle_where_that_is_wanted(qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    layout = Wrapping(GAP, centred=True)
    inside.setLayout(layout)
    first, second = QPushButton("The first of two"), QPushButton("Two")
    for button in (first, second):
        layout.addWidget(button)
    inside.resize(first.sizeHint().width() + 10, 200)
    inside.show()
    assert first.x() == 5 and second.y() == first.height() + GAP
    assert second.x() == (inside.width() - second.width()) // 2
