"""Screens in one place, of which one is seen. Runs in the window's thread.

Qt tells a screen reader of a `QStackedWidget` as of a layered pane, and Orca says so each time
the keyboard comes into one: a window of ours has four of them within each other, and none has
anything to say. Told as a group (see `reader.ui.scrolling`), nothing is said where nothing is
named.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from reader.ui.scrolling import GROUP

if TYPE_CHECKING:
    Stack = QStackedWidget
else:
    Stack = type(QStackedWidget)(GROUP, (QStackedWidget,), {})
