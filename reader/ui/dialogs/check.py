"""What a check of the library found, and a button that mends what needs no decision.

Runs in the window's thread.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.tasks.views import CheckReport
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, plural, tr
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, ROOM

SIZE = (640, 420)
MENDING = english(
    "Mending deletes no PDF: it forgets files that are gone, and imports PDFs in the library's "
    "folder that are not in its catalogue."
)


class CheckDialog(Dialog):
    """The problems as a text that can be copied."""

    mend_wanted = Signal()

    def __init__(self, found: CheckReport, can_mend: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Check of the library"))
        self.setAccessibleName(tr("Check of the library"))
        self.resize(*SIZE)
        many = plural(
            "{count} problem was found.", "{count} problems were found.", len(found.problems)
        )
        said = QLabel(f"{many} {tr(MENDING)}" if can_mend else many)
        said.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What was found"))
        self.text.setPlainText(
            "\n\n".join(
                tr(
                    "{where}\nFound: {what}. What to do: {mend}.",
                    where=one.where,
                    what=spoken(one.what),
                    mend=spoken(one.mend),
                )
                for one in found.problems
            )
        )
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(tr("Close"))
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAccessibleName(tr("Copy what was found"))
        copy.clicked.connect(self._copy)
        self.mend = buttons.addButton(
            tr("Mend what can be mended"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.mend.setAccessibleName(tr("Mend what can be mended"))
        self.mend.setVisible(can_mend)
        self.mend.clicked.connect(self._mend)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(said)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        close.setDefault(True)

    def _mend(self) -> None:
        self.mend_wanted.emit()
        self.close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
