"""A button that says what was chosen, and whose menu offers the rest. In the window's thread."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton


class ChoiceButton(QPushButton):
    """Says what was chosen; a screen reader hears of what, too: "Order: Newest first"."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(name)

    def show_choice(self, text: str) -> None:
        """Say that this was chosen."""
        self.setText(f"{text} ▾")
        self.setAccessibleName(f"{self._name}: {text}")


def choice(
    texts: Mapping[str, str], name: str, choose: Callable[[str], object]
) -> tuple[ChoiceButton, dict[str, QAction]]:
    """The button with the actions of its menu, by their keys; `choose` is told the key."""
    button = ChoiceButton(name)
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
