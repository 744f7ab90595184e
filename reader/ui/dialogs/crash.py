"""The report on what went wrong: a text that can be read and copied. Nothing is sent.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.base.crashes import without_names
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.theme import GAP, ROOM

SIZE = (760, 520)
SAID = english(
    "Nothing has been sent. If you want to tell somebody what happened, copy this text. "
    "It says which program and which system this is, and what went wrong."
)


class CrashDialog(Dialog):
    """Shows exactly what is copied; names of files only if they are asked for."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What went wrong"))
        self.setAccessibleName(tr("What went wrong"))
        self.resize(*SIZE)
        self._whole = text
        said = QLabel(tr(SAID))
        said.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report on what went wrong"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.named = QCheckBox(tr("With the names of my files and folders"))
        self.named.toggled.connect(self._show)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(tr("Close"))
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setAccessibleName(tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(said)
        column.addWidget(self.text, 1)
        column.addWidget(self.named)
        column.addWidget(buttons)
        close.setDefault(True)
        self._show(False)

    def _show(self, named: bool) -> None:
        self.text.setPlainText(self._whole if named else without_names(self._whole))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
