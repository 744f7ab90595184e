"""Asks for a name. Runs in the window's thread."""

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.theme import ROOM, TIGHT

LONGEST = 80


class NameDialog(Dialog):
    """One line to type."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        label = QLabel(title)
        label.setProperty("role", "heading")
        self._line = QLineEdit(text)
        self._line.setAccessibleName(title)
        self._line.setMaxLength(LONGEST)
        self._line.selectAll()
        buttons = QDialogButtonBox()
        self._ok = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._ok.setProperty("role", "primary")
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._line.textChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        for widget in (label, self._line, buttons):
            column.addWidget(widget)
        self._allow()

    @property
    def name(self) -> str:
        """What was typed, without needless space."""
        return " ".join(self._line.text().split())

    def _allow(self) -> None:
        self._ok.setEnabled(bool(self.name))
