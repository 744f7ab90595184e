"""Says which program this is, under which licence, and what it is made of.

Runs in the window's thread; the parts are read when their page is first shown.
"""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.base.build import Build, build, source
from reader.base.parts import Part, parts
from reader.base.resources import resource
from reader.ui import wording
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.theme import GAP, ROOM

TEXT = english(
    "Keeps the research reports you have bought in one library, and finds every page of "
    "them.\n\nIt works offline: nothing leaves this computer.\n\nFree software under the "
    "GNU Affero General Public License, version 3 or later: you may use it, share it and "
    "change it, and whoever gets it from you may do the same."
)
WITHOUT_TEXT = english("Its makers name the licence and bring no text of it.")
ICON = 64


class AboutDialog(Dialog):
    """Name, version, promise, licence; the parts with theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Report Reader"))
        self.setAccessibleName(tr("About Report Reader"))
        self.resize(960, 560)
        self.licences = Licences()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("About Report Reader"))
        self.tabs.addTab(_front(), tr("Report Reader"))
        self.tabs.addTab(self.licences, tr("Parts and licences"))
        self.tabs.currentChanged.connect(self._shown)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAccessibleName(tr("Close"))
        copy = buttons.addButton(tr("Copy version"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("For a report of trouble"))
        copy.clicked.connect(_copy)
        buttons.rejected.connect(self.reject)
        if (archive := source()) is not None:
            show = buttons.addButton(tr("Show its source"), QDialogButtonBox.ButtonRole.ActionRole)
            show.setToolTip(str(archive))
            show.clicked.connect(_show_source)
        if (home := build().home).startswith("https://"):
            newer = buttons.addButton(tr("New versions…"), QDialogButtonBox.ButtonRole.ActionRole)
            newer.setToolTip(tr("Opens {address} in your browser", address=f"{home}/releases"))
            newer.clicked.connect(_show_releases)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(GAP)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        close.setDefault(True)

    def _shown(self, number: int) -> None:
        if self.tabs.widget(number) is self.licences:
            self.licences.fill()


class Licences(QWidget):
    """The parts at the left, the licence of the chosen one at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Parts of the program"))
        self.names.setFixedWidth(220)
        self.names.currentRowChanged.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licence"))
        # Their lines are broken for letters of one width.
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GAP, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.names)
        row.addWidget(self.text, 1)

    def fill(self) -> None:
        """Read the parts, once."""
        if self.parts:
            return
        self.parts = parts()
        for part in self.parts:
            item = QListWidgetItem(wording.joined((part.name, part.version)))
            item.setToolTip(part.licence)
            self.names.addItem(item)
        self.names.setCurrentRow(0)

    def _show(self, row: int) -> None:
        part = self.parts[row]
        title = wording.joined((part.name, part.version, part.licence))
        self.text.setPlainText(f"{title}\n\n{part.text or tr(WITHOUT_TEXT)}")


def _front() -> QWidget:
    page = QWidget()
    about = build()
    mark = QLabel()
    mark.setPixmap(QIcon(str(resource("report-reader.svg"))).pixmap(ICON, ICON))
    title = QLabel(tr("Report Reader {version}", version=about.version))
    title.setProperty("role", "report-title")
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addStretch(1)
    names.addWidget(title)
    if about.commit:
        of = QLabel(_told(about))
        of.setProperty("role", "secondary")
        of.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        names.addWidget(of)
    names.addStretch(1)
    head = QHBoxLayout()
    head.setSpacing(ROOM)
    head.addWidget(mark)
    head.addLayout(names, 1)
    text = QLabel(tr(TEXT))
    text.setWordWrap(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(ROOM, ROOM, ROOM, 0)
    column.setSpacing(ROOM)
    column.addLayout(head)
    column.addWidget(text)
    column.addStretch(1)
    return page


def _told(about: Build) -> str:
    return wording.joined(
        (about.date, tr("commit {commit}", commit=about.commit[:12]) if about.commit else "")
    )


def _copy() -> None:
    about = build()
    line = wording.joined((tr("Report Reader {version}", version=about.version), _told(about)))
    QGuiApplication.clipboard().setText(line)


def _show_releases() -> None:
    QDesktopServices.openUrl(QUrl(f"{build().home}/releases"))


def _show_source() -> None:
    if (archive := source()) is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(archive.parent)))
