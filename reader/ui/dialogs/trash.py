"""The trash: what was removed, to be restored or deleted for good. Runs in the window's thread."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import Trashed
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.headers import needed
from reader.ui.language import english, tr
from reader.ui.theme import GAP, ROOM, TIGHT

TRASHED = int(Qt.ItemDataRole.UserRole)
COLUMNS = (english("Title"), english("Edition"), english("Removed"), english("Size"))
_Index = QModelIndex | QPersistentModelIndex


class TrashRows(QAbstractTableModel):
    """What lies in the trash, the last first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trashed: list[Trashed] = []

    def show(self, trashed: Sequence[Trashed]) -> None:
        """Show this."""
        if list(trashed) != self.trashed:
            self.beginResetModel()
            self.trashed = list(trashed)
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.trashed)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Title, edition, when it was removed, size."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if section == 3 and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        """A cell."""
        one = self.trashed[index.row()]
        if role == TRASHED:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            copy = tr(" (one copy; the edition is still here)") if one.file else ""
            return (
                one.edition.title + copy,
                wording.day(one.edition.updated),
                wording.moment(one.at),
                wording.size(one.size),
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 3:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class TrashDialog(Dialog):
    """The list, and what can be done with what is marked."""

    restored = Signal(object)
    """List of `Trashed` to be taken out."""
    deleted = Signal(object)
    """List of `Trashed` to be deleted for good."""

    def __init__(self, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trash"))
        self.setAccessibleName(tr("Trash"))
        self.resize(760, 480)
        self._read_only = read_only
        self._title = QLabel()
        self._title.setProperty("role", "title")
        text = QLabel(
            tr(
                "What you remove stays here with its corrections, tags and places until "
                "you delete it. Files that were left where they are are never deleted."
            )
        )
        text.setProperty("role", "second")
        text.setWordWrap(True)
        self.rows = TrashRows(self)
        self.list = QTableView()
        self.list.setAccessibleName(tr("Removed reports"))
        self.list.setModel(self.rows)
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setShowGrid(False)
        self.list.setWordWrap(False)
        self.list.setTabKeyNavigation(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setDefaultSectionSize(30)
        header = self.list.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.selectionModel().selectionChanged.connect(self._allow)
        self.list.activated.connect(self._restore_chosen)
        self._restore = self._button(tr("Restore"), self._restore_chosen)
        self._delete = self._button(tr("Delete for good…"), self._delete_chosen)
        self._empty = self._button(tr("Empty the trash…"), self._delete_all)
        for button in (self._delete, self._empty):
            button.setProperty("role", "danger")
        close = self._button(tr("Close"), self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in (self._restore, self._delete, self._empty):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        for widget in (self._title, text):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addSpacing(GAP - TIGHT)
        column.addLayout(buttons)
        self._allow()

    def show_trashed(self, trashed: Sequence[Trashed]) -> None:
        """Show what lies in the trash."""
        self.rows.show(trashed)
        total = sum(one.size for one in trashed)
        count = wording.counted(len(trashed), "removed edition")
        self._title.setText(
            f"{count}, {wording.size(total)}" if trashed else tr("The trash is empty")
        )
        header = self.list.horizontalHeader()
        for place in range(1, len(COLUMNS)):
            # The cell with the keyboard has an edge, which the hint does not reckon with.
            wide = self.list.sizeHintForColumn(place) + GAP
            header.resizeSection(place, max(wide, needed(header, place, 0) + GAP))
        if trashed and not self.chosen:
            self.list.selectRow(0)
        self._allow()

    @property
    def chosen(self) -> list[Trashed]:
        """What is marked."""
        return [index.data(TRASHED) for index in self.list.selectionModel().selectedRows()]

    def _button(self, text: str, do: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _allow(self) -> None:
        able = bool(self.chosen) and not self._read_only
        self._restore.setEnabled(able)
        self._delete.setEnabled(able)
        self._empty.setEnabled(bool(self.rows.trashed) and not self._read_only)

    def _restore_chosen(self) -> None:
        if self._restore.isEnabled():
            self.restored.emit(self.chosen)

    def _delete_chosen(self) -> None:
        self.deleted.emit(self.chosen)

    def _delete_all(self) -> None:
        self.deleted.emit(list(self.rows.trashed))
