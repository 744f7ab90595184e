"""The field that narrows the list as one types. Runs in the window's thread."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from reader.ui.actions import put_tip
from reader.ui.announcing import Announcer
from reader.ui.closer import SIDE, Closer
from reader.ui.language import tr
from reader.ui.theme import TIGHT, Theme


class FilterBox(QLineEdit):
    """A field with a cross that clears it; Escape does too."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.setAccessibleName(text)
        self.setPlaceholderText(text)
        self.setAcceptDrops(False)
        self._closer = Closer(theme, tr("Clear the filter"), self)
        put_tip(self._closer, tr("Clear the filter (Esc)"))
        self._closer.clicked.connect(self.clear)
        self._closer.hide()
        self.textChanged.connect(self._offer)
        self._announcer = Announcer(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the field; in an empty one it is not for the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def tell(self, left: str) -> None:
        """Have said what the text leaves, "3 reports", where one does not see it."""
        if self.hasFocus():
            self._announcer.say(left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cross stays at the right end."""
        super().resizeEvent(event)
        self._closer.setGeometry(
            self.width() - SIDE - TIGHT // 2, (self.height() - SIDE) // 2, SIDE, SIDE
        )

    def _offer(self, text: str) -> None:
        self._closer.setVisible(bool(text))
        self.setTextMargins(0, 0, SIDE if text else 0, 0)
