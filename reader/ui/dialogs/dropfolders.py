"""The folders that are watched for new reports: a list to add to and take from.

Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.base.paths import shown
from reader.tasks.dropping import DropFolder
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.theme import GAP, TIGHT, WIDE
from reader.ui.titles import TitleLabel

_PATH = int(Qt.ItemDataRole.UserRole)
TEXT = english(
    "A PDF that is saved in one of these folders is copied into the library once it is "
    "whole, and you are told. Your own files stay as they are."
)
NONE = english(
    "No folder is watched yet. Choose the one that you save reports in, such as Downloads."
)


class DropFoldersDialog(Dialog):
    """The list."""

    added = Signal(object, bool)
    """`Path` of a folder to be watched, and whether what lies in it now is imported, too."""
    removed = Signal(object)
    """`Path` of a folder that is to be watched no longer."""

    def __init__(self, choose: Callable[[], Path | None], parent: QWidget) -> None:
        """`choose()` asks for a folder."""
        super().__init__(parent)
        self._choose = choose
        self.setWindowTitle(tr("Watched folders"))
        self.setAccessibleName(tr("Watched folders"))
        self.resize(560, 400)
        title = QLabel(tr("Watch folders for new reports"))
        title.setProperty("role", "title")
        text = QLabel(tr(TEXT))
        text.setProperty("role", "second")
        text.setWordWrap(True)
        self._elsewhere = TitleLabel(lines=2)
        self._elsewhere.setProperty("role", "superseded")
        self._none = QLabel(tr(NONE))
        self._none.setProperty("role", "second")
        self._none.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Folders"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemSelectionChanged.connect(self._allow)
        self.old_too = QCheckBox(tr("Also import the PDFs that are in the folder already"))
        self.old_too.setAccessibleName(self.old_too.text())
        self._trouble = QLabel()
        self._trouble.setProperty("role", "trouble")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.add = QPushButton(tr("Add a folder…"))
        self.add.setProperty("role", "primary")
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(tr("Watch no longer", "a folder"))
        self.remove.clicked.connect(self._remove)
        for button in (self.add, self.remove):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch()
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, self._elsewhere, self._none):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch()  # takes the room while there is no list
        column.addWidget(self.old_too)
        column.addWidget(self._trouble)
        column.addLayout(row)
        self.add.setFocus()
        self._allow()

    def show_folders(self, folders: Sequence[DropFolder], elsewhere: Path | None) -> None:
        """Show these folders; `elsewhere` is another library that they belong to."""
        chosen = self._chosen
        self.list.clear()
        for folder in folders:
            said = shown(str(folder.path))
            item = QListWidgetItem(f"{said}\n{folder.trouble}" if folder.trouble else said)
            item.setData(_PATH, folder.path)
            item.setToolTip(said)
            self.list.addItem(item)
            if folder.path == chosen:
                self.list.setCurrentItem(item)
        self._none.setVisible(not folders)
        self.list.setVisible(bool(folders))
        self._elsewhere.setVisible(elsewhere is not None)
        if elsewhere is not None:
            self._elsewhere.setText(
                tr(
                    "Reports from these folders go into another library, {shown}. If you "
                    "add one here, all of them go into this one.",
                    shown=shown(str(elsewhere)),
                )
            )
        self._trouble.hide()
        self._allow()

    def complain(self, sentence: str) -> None:
        """Say why a folder cannot be watched."""
        self._trouble.setText(sentence)
        self._trouble.show()

    @property
    def _chosen(self) -> Path | None:
        item = self.list.currentItem()
        return item.data(_PATH) if item is not None and item.isSelected() else None

    def _allow(self) -> None:
        self.remove.setEnabled(self._chosen is not None)

    def _add(self) -> None:
        self._trouble.hide()
        folder = self._choose()
        if folder is not None:
            self.added.emit(folder, self.old_too.isChecked())
            self.old_too.setChecked(False)

    def _remove(self) -> None:
        if (chosen := self._chosen) is not None:
            self.removed.emit(chosen)
