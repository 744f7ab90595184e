"""The backups of a library, one of which can be restored. Runs in the window's thread."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.model.backup import Backup, BackupKind
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, ROW_HEIGHT, WIDE

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    english("Made"),
    english("Why"),
    english("Reports"),
    english("Editions"),
    english("Size"),
)
NUMBERS = (2, 3, 4)
KINDS = {
    BackupKind.ASKED: english("you asked for it"),
    BackupKind.DAILY: english("by itself"),
    BackupKind.BEFORE_RESTORE: english("before a restore"),
    BackupKind.BEFORE_UPDATE: english("before an update"),
    BackupKind.BEFORE_COPY: english("before it was copied over"),
}
TEXT = english(
    "The library's lists, corrections and your own order and places become what they were "
    "then. What they are now is backed up first. Your PDF files stay where they are."
)
NONE = english(
    "There are no backups yet. One is made by itself each day on which something has "
    "changed, and whenever you choose Back up now."
)


class Backups(QAbstractTableModel):
    """Backups as rows."""

    def __init__(self, backups: Sequence[Backup], parent: QObject) -> None:
        super().__init__(parent)
        self.backups = list(backups)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.backups)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """What is said of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The columns' names, over their values."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(COLUMNS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _aligned(section)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """One that cannot be restored cannot be chosen."""
        usable = not self.backups[index.row()].trouble
        return super().flags(index) if usable else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = 0) -> Any:
        """A value of a backup."""
        one = self.backups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            size = f"{wording.decimal(max(one.size / 1e6, 0.1), 1)} MB"
            known = (wording.number(one.reports), wording.number(one.editions), size)
            why = spoken(one.trouble).partition(":")[0] or tr(KINDS[one.kind])
            return (wording.moment(one.at), why, *(("", "", size) if one.trouble else known))[
                index.column()
            ]
        if role == Qt.ItemDataRole.ToolTipRole:
            return spoken(one.trouble) or one.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _aligned(index.column())
        if role == Qt.ItemDataRole.ForegroundRole and one.trouble:
            group, part = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
            return QGuiApplication.palette().color(group, part)
        return None


class BackupsDialog(Dialog):
    """The list, newest first, with the newest chosen."""

    def __init__(self, backups: Sequence[Backup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self.setAccessibleName(tr("Restore a backup"))
        self.resize(720, 420)
        title = QLabel(tr("Restore a backup"))
        title.setProperty("role", "title")
        text = QLabel(tr(TEXT) if backups else tr(NONE))
        text.setWordWrap(True)
        self._backups = Backups(backups, self)
        self.table = QTableView()
        self.table.setAccessibleName(tr("Backups, the newest first"))
        self.table.setModel(self._backups)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT + 4)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        # The cell with the keyboard has an edge, which the header does not reckon with.
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, self.table.sizeHintForColumn(0) + GAP)
        self.table.setVisible(bool(backups))
        self.table.doubleClicked.connect(self._accept_usable)
        buttons = QDialogButtonBox()
        self.restore = buttons.addButton(tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setVisible(bool(backups))
        cancel = buttons.addButton(
            tr("Cancel") if backups else tr("Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        for button in (self.restore, cancel):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        if not backups:
            column.addStretch(1)
            self.resize(460, 180)
        column.addWidget(buttons)
        usable = [row for row, one in enumerate(backups) if not one.trouble]
        if usable:
            self.table.selectRow(usable[0])
            self.table.setFocus()
        self.restore.setEnabled(bool(usable))
        self.table.selectionModel().selectionChanged.connect(self._allow)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is marked."""
        rows = self.table.selectionModel().selectedRows()
        return self._backups.backups[rows[0].row()] if rows else None

    def _allow(self) -> None:
        self.restore.setEnabled(self.chosen is not None)

    def _accept_usable(self, index: _Index) -> None:
        if not self._backups.backups[index.row()].trouble:
            self.accept()


def _aligned(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
