"""The conditions that an answer is narrowed to, each a chip that a click takes away.

Runs in the window's thread.
"""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.ui.language import english, tr, unmarked
from reader.ui.search.narrowed import Narrowed
from reader.ui.theme import GAP, HAIR, TIGHT

LONGEST = 260
CLEAR = english("Clear")


class Chips(QWidget):
    """A row of chips, or several where there is no room for all in one."""

    removed = Signal(object)
    """Pairs of facet and value that are no longer wanted."""
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Conditions"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = Narrowed()
        self._buttons: list[QPushButton] = []
        self.hide()

    def show_narrowed(self, narrowed: Narrowed) -> None:
        """Show other conditions; the keyboard stays in the row where it was there."""
        if narrowed == self._shown:
            return
        at = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), -1)
        self._shown = narrowed
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        chips = narrowed.chips()
        for chip in chips:
            button = self._add(
                f"{chip.text}  ×", tr("Remove the condition: {text}", text=chip.text)
            )
            button.setToolTip(tr("Remove “{text}”", text=chip.text))
            button.clicked.connect(partial(self.removed.emit, chip.pairs))
        if len(chips) > 1:
            self._add(tr(CLEAR), tr("Remove all conditions"), "link").clicked.connect(self.cleared)
        self.setVisible(bool(chips))
        self._arrange()
        if at >= 0 and self._buttons:
            self._buttons[min(at, len(self._buttons) - 1)].setFocus()

    @property
    def texts(self) -> list[str]:
        """What the chips say."""
        return [chip.text for chip in self._shown.chips()]

    def button(self, place: int) -> QPushButton:
        """A chip."""
        return self._buttons[place]

    def _add(self, text: str, said: str, role: str = "chip") -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", role)
        said = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, LONGEST)
        button.setText(unmarked(said))
        button.setAccessibleName(said)
        button.show()
        self._buttons.append(button)
        return button

    def _arrange(self) -> None:
        x, y, line = GAP, TIGHT, 0
        for button in self._buttons:
            size: QSize = button.sizeHint()
            if x > GAP and x + size.width() > self.width() - GAP:
                x, y, line = GAP, y + line + HAIR, 0
            button.setGeometry(QRect(x, y, size.width(), size.height()))
            x += size.width() + HAIR
            line = max(line, size.height())
        self.setFixedHeight(y + line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other breaks between the rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()
