"""Asks what the colours of notes mean to the reader. Runs in the window's thread."""

from collections.abc import Mapping

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.notes.dots import dot
from reader.ui.theme import GAP, ROOM, TIGHT, Theme
from reader.ui.wording import COLOURS

LONGEST = 40


class MeaningsDialog(Dialog):
    """A word or two for each colour; an empty field leaves the colour's own name."""

    def __init__(
        self, meanings: Mapping[str, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the colours of notes mean"))
        self._fields: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(TIGHT)
        grid.setVerticalSpacing(TIGHT)
        for place, (colour, meaning) in enumerate(meanings.items()):
            mark = QLabel()
            mark.setPixmap(dot(theme, colour))
            name = QLabel(tr(COLOURS[colour]).capitalize())
            field = QLineEdit(meaning)
            field.setMaxLength(LONGEST)
            field.setMinimumWidth(220)
            field.setAccessibleName(tr("What {colour} means", colour=tr(COLOURS[colour])))
            name.setBuddy(field)
            for column, widget in enumerate((mark, name, field)):
                grid.addWidget(widget, place, column)
            self._fields[colour] = field
        buttons = QDialogButtonBox()
        save = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column_of_all.setSpacing(GAP)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(buttons)

    @property
    def meanings(self) -> dict[str, str]:
        """Colour -> what it means."""
        return {
            colour: " ".join(field.text().split()) or colour
            for colour, field in self._fields.items()
        }
