"""What a watch found in editions that came in: a list to read from. Runs in the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model.order import News, SavedSearch
from reader.ui import wording
from reader.ui.theme import GAP, TIGHT, WIDE
from reader.ui.titles import TitleLabel

_NEWS = int(Qt.ItemDataRole.UserRole)
NOTHING = "Nothing new has come in since you looked."


class NewsDialog(QDialog):
    """The list."""

    read = Signal(int, int)
    """Edition and page that the reader wants to read."""

    def __init__(self, search: SavedSearch, news: Sequence[News], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("New passages")
        self.setAccessibleName("New passages")
        self.resize(560, 380)
        title = TitleLabel(f"New for “{search.name}”", 2)
        title.setProperty("role", "title")
        total = sum(one.passages for one in news)
        text = QLabel(
            f"{wording.counted(total, 'passage')} in "
            f"{wording.counted(len(news), 'edition')} that came in since you looked."
            if news
            else NOTHING
        )
        text.setProperty("role", "second")
        self.list = QListWidget()
        self.list.setAccessibleName("Reports with new passages")
        for one in news:
            about = (wording.day(one.updated), wording.counted(one.passages, "passage"))
            said = f"{one.title}\n{wording.joined((*about, f'p. {one.page}'))}"
            item = QListWidgetItem(said, self.list)
            item.setData(_NEWS, one)
            # Two lines, and the frame of the one that has the keyboard.
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + GAP + TIGHT))
            item.setToolTip(one.title)
        self.list.setVisible(bool(news))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._read)
        buttons = QDialogButtonBox()
        self.go = buttons.addButton("Read", QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.setEnabled(bool(news))
        close = buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.go, close):
            button.setAccessibleName(button.text())
        self.go.clicked.connect(self._read)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        for widget in (title, text, self.list):
            column.addWidget(widget)
        column.addStretch(0 if news else 1)
        column.addWidget(buttons)
        self.list.setFocus()

    def _read(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            one: News = item.data(_NEWS)
            self.accept()
            self.read.emit(one.edition, one.page)
