"""Files that could not be imported: each with its reason and what can be done.

A list that stays open beside the work, never a row of pop-ups. Runs in the window's
thread.
"""

from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import Trouble
from reader.model.arrival import Arrival
from reader.ui import wording
from reader.ui.theme import CORNER, GAP, ROOM, SECOND_SIZE, TIGHT, Theme
from reader.ui.titles import draw_lines, lines_of

ARRIVAL = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class Failures(QAbstractListModel):
    """The failed files."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.arrivals: list[Arrival] = []

    def show(self, arrivals: Sequence[Arrival]) -> None:
        """Show other files."""
        if list(arrivals) != self.arrivals:
            self.beginResetModel()
            self.arrivals = list(arrivals)
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many."""
        return 0 if parent.isValid() else len(self.arrivals)

    def data(self, index: _Index, role: int = 0) -> Any:
        """A file."""
        arrival = self.arrivals[index.row()]
        name = PurePath(arrival.path).name
        if role == ARRIVAL:
            return arrival
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{arrival.path}\n{arrival.reason}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}: {arrival.reason}"
        return None


class ProblemsDialog(QDialog):
    """The list, and what can be done with the files that are marked."""

    retried = Signal(object)
    """List of `Arrival` to import again."""
    password_wanted = Signal(object)
    """`Arrival` whose password the reader wants to give."""
    dismissed = Signal(object)
    """List of `Arrival` to take off the list."""

    def __init__(self, theme: Theme, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Files that could not be read")
        self.setAccessibleName("Files that could not be read")
        self.resize(680, 440)
        self._read_only = read_only
        self._title = QLabel()
        self._title.setProperty("role", "title")
        text = QLabel(
            "They are not in the library; everything else is. Your own files are where they were."
        )
        text.setProperty("role", "second")
        text.setWordWrap(True)
        self._files = Failures(self)
        self.list = QListView()
        self.list.setAccessibleName("Files with reasons")
        self.list.setModel(self._files)
        self.list.setItemDelegate(FailureDelegate(theme, self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setMouseTracking(True)
        self.list.selectionModel().selectionChanged.connect(self._allow)
        self.list.activated.connect(self._activate)
        self._password = self._button("Enter password…", self._ask_password)
        self._retry = self._button("Try again", self._retry_chosen)
        self._show = self._button("Show in its folder", self._show_folder)
        self._dismiss = self._button("Dismiss", self._dismiss_chosen)
        self._dismiss_all = self._button("Dismiss all", self._dismiss_every)
        close = self._button("Close", self.close)
        buttons = QHBoxLayout()
        for button in (self._password, self._retry, self._show, self._dismiss, self._dismiss_all):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        column.addWidget(self._title)
        column.addWidget(text)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self._allow()

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show other files; the first is marked."""
        self._files.show(arrivals)
        self._title.setText(
            f"{wording.counted(len(arrivals), 'file')} could not be read"
            if arrivals
            else "Every file could be read"
        )
        if arrivals and not self.list.selectedIndexes():
            self.list.setCurrentIndex(self._files.index(0))
        self._allow()

    @property
    def chosen(self) -> list[Arrival]:
        """The files that are marked."""
        return [index.data(ARRIVAL) for index in self.list.selectedIndexes()]

    def _button(self, text: str, do: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _allow(self) -> None:
        chosen = self.chosen
        able = bool(chosen) and not self._read_only
        self._password.setVisible(any(a.trouble == Trouble.PASSWORD for a in self._files.arrivals))
        self._password.setEnabled(
            able and len(chosen) == 1 and chosen[0].trouble == Trouble.PASSWORD
        )
        self._retry.setEnabled(able)
        self._dismiss.setEnabled(able)
        self._dismiss_all.setEnabled(bool(self._files.arrivals) and not self._read_only)
        self._show.setEnabled(len(chosen) == 1 and Path(chosen[0].path).exists())

    def _activate(self, index: QModelIndex) -> None:
        if index.data(ARRIVAL).trouble == Trouble.PASSWORD and not self._read_only:
            self.password_wanted.emit(index.data(ARRIVAL))

    def _ask_password(self) -> None:
        self.password_wanted.emit(self.chosen[0])

    def _retry_chosen(self) -> None:
        self.retried.emit(self.chosen)

    def _dismiss_chosen(self) -> None:
        self.dismissed.emit(self.chosen)

    def _dismiss_every(self) -> None:
        self.dismissed.emit(list(self._files.arrivals))

    def _show_folder(self) -> None:
        folder = Path(self.chosen[0].path).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FailureDelegate(QStyledItemDelegate):
    """Paints a file: its name, the reason, where it lies."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._strong = theme.font(strong=True)
        self._text = theme.font()
        self._second = theme.font(SECOND_SIZE)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the reason."""
        width = self._view.viewport().width()
        reason = lines_of(index.data(ARRIVAL).reason, self._text, width - 2 * GAP, 3)
        height = QFontMetrics(self._strong).lineSpacing() + QFontMetrics(self._second).lineSpacing()
        return QSize(
            width, height + QFontMetrics(self._text).lineSpacing() * len(reason) + 2 * TIGHT
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a file."""
        arrival: Arrival = index.data(ARRIVAL)
        theme, state = self._theme, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("chosen" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(option.rect), CORNER, CORNER)
        room = QRect(option.rect).adjusted(GAP, TIGHT, -GAP, -TIGHT)
        at = room.topLeft()
        path = PurePath(arrival.path)
        for font, colour, text, most in (
            (self._strong, "text", path.name, 1),
            (self._text, "text", arrival.reason, 3),
            (self._second, "second", str(path.parent), 1),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            at.setY(at.y() + draw_lines(painter, at, lines_of(text, font, room.width(), most)))
        painter.restore()
