"""Asks one question with two answers. Runs in the window's thread."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.ui.dialogs.dialog import Dialog
from reader.ui.theme import GAP, WIDE
from reader.ui.titles import TitleLabel


class ConfirmDialog(Dialog):
    """A title, a sentence or two, what is done and what is left; Enter leaves it."""

    def __init__(self, title: str, text: str, do: str, leave: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(460)
        head = TitleLabel(title, 2)
        head.setProperty("role", "title")
        body = QLabel(text)
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setWordWrap(True)
        buttons = QDialogButtonBox()
        doing = buttons.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        leaving = buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        for button in (doing, leaving):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (head, body):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        leaving.setDefault(True)
        leaving.setFocus()
