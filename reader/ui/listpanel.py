"""A panel in which one types above a list: the keyboard stays in the box.

It floats in its window: no second window to lose the focus to. Runs in the window's thread.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from reader.ui.announcing import Announcer
from reader.ui.taborder import Panel

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class ListPanel(Panel):
    """Arrows go through the list, Enter takes a line; who derives from it lays out and fills."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setProperty("role", "card")
        self._box = QLineEdit()
        self._box.textChanged.connect(self._fill)
        self._box.installEventFilter(self)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        self._announcer = Announcer(self._list)
        self._list.currentItemChanged.connect(self._say)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)
        window.installEventFilter(self)
        self.hide()

    def close_panel(self) -> None:
        """Hide it; the focus goes back to where it was."""
        if self.isVisible():
            self.hide()
            if self._before is not None:
                self._before.setFocus()

    @property
    def shown(self) -> list[str]:
        """The lines as they stand."""
        return [self._list.item(place).text() for place in range(self._list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys for the list work while the caret stays in the box."""
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            # Later: a click on a line takes the focus before it is a click.
            QTimer.singleShot(0, self, self._close_if_left)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(Qt.Key(event.key())) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    # -- what each does in its own way -------------------------------------------

    def _fill(self) -> None:
        """Show the lines for what is typed."""
        raise NotImplementedError

    def _take(self, item: QListWidgetItem) -> None:
        """A line was taken, by a key or a click."""
        raise NotImplementedError

    def _place(self) -> None:
        """Take a place in the window, as high as the lines need."""
        raise NotImplementedError

    def _takes(self, key: Qt.Key) -> bool:
        """Whether a key takes the current line."""
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    # -- within ------------------------------------------------------------------

    def _open(self, before: QWidget | None) -> None:
        """Show it; the focus goes back to `before` when it closes."""
        self._before = before
        self._fill()
        self.show()
        self.raise_()
        self._place()
        self._box.setFocus()

    def _key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_panel()
        elif self._takes(key):
            if (item := self._list.currentItem()) is not None:
                self._take(item)
        elif (step := STEPS.get(key)) is not None:
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
        else:
            return False
        return True

    def _say(self, item: QListWidgetItem | None) -> None:
        """The keyboard stays in the box: a screen reader would not know what Enter does."""
        if item is not None and self.isVisible():
            self._announcer.say(item.data(Qt.ItemDataRole.AccessibleTextRole) or item.text())

    def _close_if_left(self) -> None:
        if not self._box.hasFocus():
            self.hide()
