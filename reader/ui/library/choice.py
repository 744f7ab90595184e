"""A button that says what was chosen, and whose menu offers the rest. In the window's thread."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton


def choice(
    texts: Mapping[str, str], name: str, choose: Callable[[str], object]
) -> tuple[QPushButton, dict[str, QAction]]:
    """The button with the actions of its menu, by their keys; `choose` is told the key."""
    button = QPushButton()
    button.setAccessibleName(name)
    menu = QMenu(button)
    group = QActionGroup(menu)
    actions = {}
    for key, text in texts.items():
        action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(partial(_chosen, choose, key))
        group.addAction(action)
        actions[key] = action
    button.setMenu(menu)
    return button, actions


def _chosen(choose: Callable[[str], object], key: str, checked: bool = False) -> None:
    choose(key)
