"""Areas that scroll, told to a screen reader in a way that cannot end the program.

What Qt itself tells of `QAbstractScrollArea` and `QScrollArea` reads past its list of children
where one is asked for that is gone (Qt 6.11): the viewport is a child, and each scroll bar
while it is seen. On Linux a screen reader counts them in one call and asks for them in others,
and a bar may have gone in between. Qt chooses what it tells by the names of a widget's classes,
the nearest first. So a class between bears a name for which it tells of a group, which is what
an area is, and which looks before it answers. Runs in the window's thread.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

GROUP = "QDialogButtonBox"
"""Told as a group of things, and nothing of Qt's own buttons is looked for in it."""

if TYPE_CHECKING:
    AbstractArea = QAbstractScrollArea
    Area = QScrollArea
else:
    AbstractArea = type(QAbstractScrollArea)(GROUP, (QAbstractScrollArea,), {})
    Area = type(QScrollArea)(GROUP, (QScrollArea,), {})


class Column(Area):
    """What stands below each other and scrolls; Tab goes to what is in it, not to itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
