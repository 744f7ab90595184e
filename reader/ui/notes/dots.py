"""The colours of notes as a row of dots that are clicked. Runs in the window's thread."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.model.note import COLOURS
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.spoken import spoken
from reader.ui.theme import NOTE_INKS, TIGHT, Theme

SIDE = 14


def meant(meanings: Mapping[str, str]) -> dict[str, str]:
    """What the colours mean; what comes with the program is said in the reader's language."""
    return {colour: spoken(meaning) for colour, meaning in meanings.items()}


class Dots(QWidget):
    """A button for each colour: one of them is chosen, or (`several`) any number."""

    picked = Signal(str)
    """The colour that was clicked."""

    def __init__(
        self,
        theme: Theme,
        meanings: Mapping[str, str],
        what: str,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`what` says in the accessible names what a colour is for: "Highlight in"."""
        super().__init__(parent)
        self._theme = theme
        self._what = what
        self._several = several
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for colour in COLOURS:
            button = QToolButton()
            button.setProperty("role", "dot")
            button.setCheckable(True)
            button.setIconSize(QSize(SIDE, SIDE))
            button.setFixedSize(SIDE + 2 * TIGHT, SIDE + 2 * TIGHT)
            button.clicked.connect(partial(self._click, colour))
            row.addWidget(button)
            self._buttons[colour] = button
        theme.changed.connect(self._draw)
        self.name(meanings)
        self._draw()

    def name(self, meanings: Mapping[str, str]) -> None:
        """Say what each colour means."""
        for colour, button in self._buttons.items():
            named = tr(wording.COLOURS[colour])
            meaning = meanings.get(colour, named)
            button.setAccessibleName(f"{self._what} {named}: {meaning}")
            button.setToolTip(f"{meaning} ({named})")

    def choose(self, *colours: str) -> None:
        """Show these as chosen."""
        for colour, button in self._buttons.items():
            button.setChecked(colour in colours)

    @property
    def chosen(self) -> set[str]:
        """The colours that are chosen."""
        return {colour for colour, button in self._buttons.items() if button.isChecked()}

    def _click(self, colour: str, checked: bool = False) -> None:
        if not self._several:
            self.choose(colour)
        self.picked.emit(colour)

    def _draw(self) -> None:
        for colour, button in self._buttons.items():
            button.setIcon(QIcon(dot(self._theme, colour)))


def dot(theme: Theme, colour: str) -> QPixmap:
    """A dot in one of the colours of notes."""
    picture = QPixmap(SIDE * 2, SIDE * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(QColor(NOTE_INKS[colour].ink))
    painter.drawEllipse(QPointF(SIDE / 2, SIDE / 2), SIDE / 2 - 1.5, SIDE / 2 - 1.5)
    painter.end()
    return picture
