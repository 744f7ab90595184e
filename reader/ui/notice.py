"""A strip below the top bar that says something that matters now, with one thing to do.

Never a pop-up: it waits to be read, and a screen reader is told. Runs in the window's thread.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from reader.ui.announcing import announce
from reader.ui.glyphs import icon
from reader.ui.language import tr
from reader.ui.theme import HAIR, ROOM, TIGHT, Theme
from reader.ui.titles import TitleLabel

PASSING = 9000
"""Milliseconds that good news stays."""


class Notice(QFrame):
    """One sentence, what to do about it, and a way to put it away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Notice"))
        self._theme = theme
        self._do: Callable[[], object] | None = None
        self._text = TitleLabel(lines=2)
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._button.setAccessibleName(tr("What to do"))
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(tr("Put this notice away"))
        self._close.clicked.connect(self.hide)
        for button in (self._button, self._close):
            # It hides when it is clicked: the keyboard stays where it was.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(ROOM, HAIR, TIGHT, HAIR)
        row.setSpacing(TIGHT)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        do: Callable[[], object] | None = None,
        *,
        warning: bool = False,
        stays: bool = False,
    ) -> None:
        """Say something; what is no warning goes by itself. `stays`: it cannot be put away."""
        self._do = do
        self.setProperty("role", "banner" if warning else "bar")
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self._text.setProperty("role", "superseded" if warning else None)
        self._button.setText(action)
        self._button.setAccessibleName(action or tr("What to do"))
        self._button.setVisible(bool(action))
        self._close.setVisible(not stays)
        self._timer.stop()
        if not warning:
            self._timer.start(PASSING)
        self.show()
        announce(self, f"{text} {action}".strip())

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def _act(self) -> None:
        do, self._do = self._do, None
        self.hide()
        if do is not None:
            do()

    def _draw_icon(self) -> None:
        self._close.setIcon(icon(self._theme, "close", "second"))
