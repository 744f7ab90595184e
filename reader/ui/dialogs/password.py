"""Asks for the password of an encrypted PDF. Runs in the window's thread."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import GAP, WIDE
from reader.ui.titles import TitleLabel


class PasswordDialog(QDialog):
    """One field. The password is kept in memory only, for as long as the program runs."""

    def __init__(self, name: str, wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Password needed")
        self.setAccessibleName("Password needed")
        self.setMinimumWidth(420)
        title = TitleLabel(name, 2)
        title.setProperty("role", "title")
        text = QLabel(
            "This password does not open the file. Try another one."
            if wrong
            else "This PDF is encrypted. Its password opens it, and is not stored."
        )
        text.setWordWrap(True)
        if wrong:
            text.setProperty("role", "trouble")
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(f"Password of {name}")
        self._field.setPlaceholderText("Password")
        self._field.textChanged.connect(self._allow)
        buttons = QDialogButtonBox()
        self._open = buttons.addButton("Open", QDialogButtonBox.ButtonRole.AcceptRole)
        self._open.setProperty("role", "primary")
        self._open.setAccessibleName("Open")
        cancel = buttons.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAccessibleName("Cancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, self._field, buttons):
            column.addWidget(widget)
        self._allow("")
        self._field.setFocus()

    @property
    def password(self) -> str:
        """What was typed."""
        return self._field.text()

    def _allow(self, text: str) -> None:
        self._open.setEnabled(bool(text))
