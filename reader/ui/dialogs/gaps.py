"""What no search finds, and why: a list to look at the pages from. Runs in the window's thread."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.report import Gap
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.spoken import spoken
from reader.ui.theme import GAP, TIGHT, WIDE
from reader.ui.wrapping import Wrapping

_GAP = int(Qt.ItemDataRole.UserRole)
FEW = 8
"""Pages that are named."""
TEXTLESS = english("no text on it: a picture or a scan")
NOTHING = english("Every page of the library can be searched.")


class GapsDialog(Dialog):
    """The list."""

    read = Signal(int, int)
    """Edition and page that the reader wants to see."""
    recognise_wanted = Signal(object)
    """Editions whose pages' text the reader wants to have recognised."""
    files_wanted = Signal()
    """The reader wants to see the files that could not be imported."""

    def __init__(self, gaps: Sequence[Gap], parent: QWidget, can_write: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What is missing"))
        self.setAccessibleName(tr("What is missing"))
        self.resize(620, 420)
        title = QLabel(tr("What no search finds"))
        title.setProperty("role", "title")
        self.text = QLabel(said_of(gaps))
        self.text.setProperty("role", "second")
        self.text.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages that are not searched"))
        for gap in gaps:
            head = wording.joined((gap.title, wording.day(gap.updated)))
            item = QListWidgetItem(f"{head}\n{_pages(gap)}: {_why(gap)}", self.list)
            item.setData(_GAP, gap)
            # Two lines, and the frame of the one that has the keyboard.
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().lineSpacing() + GAP + TIGHT))
            item.setToolTip(item.text())
        self.list.setVisible(bool(gaps))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._read)
        buttons = QDialogButtonBox()
        files = QPushButton(tr("Files that could not be read…"))
        scans = [gap for gap in gaps if not gap.trouble]
        self._scans = tuple(dict.fromkeys(gap.edition for gap in scans))
        count = wording.counted(sum(len(gap.pages) for gap in scans), "page")
        self.recognise = QPushButton(tr("Recognise the text of {count}…", count=count))
        self.recognise.setVisible(bool(scans) and can_write)
        self.go = buttons.addButton(tr("Show the page"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "primary")
        self.go.setEnabled(bool(gaps))
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (files, self.recognise, self.go, close):
            button.setAccessibleName(button.text())
        others = Wrapping(TIGHT)
        for button in (self.recognise, files):
            button.setAutoDefault(False)
            others.addWidget(button)
        files.clicked.connect(self._show_files)
        self.recognise.clicked.connect(self._recognise)
        self.go.clicked.connect(self._read)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(GAP)
        column.addWidget(title)
        column.addWidget(self.text)
        column.addWidget(self.list, 1)
        if not gaps:
            column.addStretch(1)
        column.addLayout(others)
        column.addWidget(buttons)
        self.list.setFocus()

    def _read(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            gap: Gap = item.data(_GAP)
            self.accept()
            self.read.emit(gap.edition, gap.pages[0])

    def _recognise(self) -> None:
        self.accept()
        self.recognise_wanted.emit(self._scans)

    def _show_files(self) -> None:
        self.accept()
        self.files_wanted.emit()


def said_of(gaps: Sequence[Gap]) -> str:
    """How many pages are missing, and why, in a sentence."""
    unread = sum(len(gap.pages) for gap in gaps if gap.trouble)
    textless = sum(len(gap.pages) for gap in gaps if not gap.trouble)
    parts = []
    if unread:
        parts.append(tr("{pages} could not be read", pages=wording.counted(unread, "page")))
    if textless:
        parts.append(tr("{pages} without text", pages=wording.counted(textless, "page")))
    return f"{wording.enumerated(parts)}." if parts else tr(NOTHING)


def _why(gap: Gap) -> str:
    """Why its pages are not found, and what became of recognising them."""
    if gap.trouble:
        return spoken(gap.trouble)
    return f"{tr(TEXTLESS)}; {spoken(gap.tried).rstrip('.')}" if gap.tried else tr(TEXTLESS)


def _pages(gap: Gap) -> str:
    named = ", ".join(wording.number(page) for page in gap.pages[:FEW])
    more = (
        tr(" and {count} more", count=wording.number(len(gap.pages) - FEW))
        if len(gap.pages) > FEW
        else ""
    )
    return "{words} {named}{more}".format(
        words=tr("Page") if len(gap.pages) == 1 else tr("Pages"), named=named, more=more
    )
