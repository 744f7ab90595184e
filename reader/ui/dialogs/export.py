"""Asks what goes into an exported file. Runs in the window's thread."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.theme import GAP, WIDE
from reader.ui.titles import TitleLabel

TEXT = english(
    "Every edition goes into one file, which another Report Reader can import: the PDFs "
    "with their records and your corrections, tags, collections and favourites. Mind what "
    "your licences allow."
)


class ExportDialog(Dialog):
    """What is exported, and a tick."""

    def __init__(self, what: str, parent: QWidget) -> None:
        """`what` names the reports: a title, or how many."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export reports"))
        self.setAccessibleName(tr("Export reports"))
        self.setMinimumWidth(460)
        title = TitleLabel(tr("Export {what}", what=what), 2)
        title.setProperty("role", "title")
        text = QLabel(tr(TEXT))
        text.setWordWrap(True)
        self.places = QCheckBox(tr("With the pages where I stopped reading"))
        self.places.setAccessibleName(self.places.text())
        buttons = QDialogButtonBox()
        go = buttons.addButton(tr("Choose where…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("role", "primary")
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (go, cancel):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, self.places):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        go.setDefault(True)  # in its dialog: before that it would not stay the default
        go.setFocus()
