"""Asks for the password of an encrypted PDF. Runs in the window's thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import tr
from reader.ui.remember import Given, RememberTick
from reader.ui.theme import GAP, WIDE
from reader.ui.titles import TitleLabel


class PasswordDialog(Dialog):
    """One field, and a tick: without it the password is forgotten when the program ends."""

    def __init__(
        self, name: str, wrong: bool, tick: RememberTick, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Password needed"))
        self.setAccessibleName(tr("Password needed"))
        self.setMinimumWidth(420)
        title = TitleLabel(name, 2)
        title.setProperty("role", "title")
        text = QLabel(
            tr("This password does not open the file. Try another one.")
            if wrong
            else tr("This PDF is encrypted: type its password to import it.")
        )
        text.setWordWrap(True)
        if wrong:
            text.setProperty("role", "trouble")
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(tr("Password of {name}", name=name))
        self._field.setPlaceholderText(tr("Password"))
        self._field.textChanged.connect(self._allow)
        buttons = QDialogButtonBox()
        self._open = buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._open.setProperty("role", "primary")
        self._open.setAccessibleName(tr("Open"))
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAccessibleName(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, self._field, tick, buttons):
            column.addWidget(widget)
        self._tick = tick
        # Queued: what it says must have been laid out to be measured.
        tick.told.connect(self.take_room, Qt.ConnectionType.QueuedConnection)
        tick.begin()
        self._allow("")
        self._field.setFocus()

    @property
    def given(self) -> Given:
        """What was typed, and whether it is to be remembered."""
        return Given(self._field.text(), self._tick.wanted)

    def _allow(self, text: str) -> None:
        self._open.setEnabled(bool(text))
