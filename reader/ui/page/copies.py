"""The copies of an edition: whose they are, how many may read them, where they lie.

Runs in the window's thread.
"""

from functools import partial

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.tasks.page import Copy
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.theme import HAIR, TIGHT
from reader.ui.titles import TitleLabel


class CopyRow(QWidget):
    """One file: what is known of it, and a form for what only the reader knows."""

    noted = Signal(int, str, str)
    """File, licensee and seats that the reader has typed."""

    def __init__(self, copy: Copy, read_only: bool) -> None:
        super().__init__()
        self.file = copy.file.id
        self.setAccessibleName(tr("Copy {name}", name=copy.file.name))
        name = TitleLabel(copy.file.name, 1)
        name.setToolTip(str(copy.path))
        facts = TitleLabel(copy_facts(copy), 3)
        facts.setProperty("role", "trouble" if copy.file.missing else "second")
        self.edit = _link(tr("Licensee and seats…"), self._open)
        self.edit.setVisible(not read_only)
        self.show_folder = _link(tr("Show in folder"), partial(_show_folder, copy))
        self.show_folder.setEnabled(not copy.file.missing)
        links = QHBoxLayout()
        links.setSpacing(TIGHT)
        links.addWidget(self.edit)
        links.addWidget(self.show_folder)
        links.addStretch()
        self._form = self._make_form(copy)
        self._form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, HAIR)
        column.setSpacing(2)
        for widget in (name, facts, self._form):
            column.addWidget(widget)
        column.addLayout(links)

    def _make_form(self, copy: Copy) -> QWidget:
        self.licensee = QLineEdit(copy.file.licensee)
        self.licensee.setPlaceholderText(tr("Whose copy it is"))
        self.licensee.setAccessibleName(tr("Licensee"))
        self.seats = QLineEdit(copy.file.seats)
        self.seats.setPlaceholderText(tr("How many may read it: 10 users, site"))
        self.seats.setAccessibleName(tr("Seats"))
        self.save = QPushButton(tr("Save"))
        self.save.setAccessibleName(tr("Save licensee and seats"))
        self.save.clicked.connect(self._save)
        for line in (self.licensee, self.seats):
            line.returnPressed.connect(self._save)
        form = QWidget()
        rows = QFormLayout(form)
        rows.setContentsMargins(0, HAIR, 0, HAIR)
        rows.setSpacing(TIGHT)
        rows.addRow(tr("Licensee"), self.licensee)
        rows.addRow(tr("Seats"), self.seats)
        button = QHBoxLayout()
        button.addWidget(self.save)
        button.addStretch()
        rows.addRow("", button)
        return form

    @property
    def editing(self) -> bool:
        """Whether the reader is filling in the form."""
        return self._form.isVisibleTo(self)

    def _open(self) -> None:
        self._form.setVisible(not self.editing)
        self.edit.setText(tr("Leave as it is") if self.editing else tr("Licensee and seats…"))
        if self.editing:
            self.licensee.setFocus()

    def _save(self) -> None:
        self._open()
        self.noted.emit(self.file, self.licensee.text(), self.seats.text())


def copy_facts(copy: Copy) -> str:
    """What is known of a copy: "2.4 MB · for Harbour Ltd · 10 users · in the library"."""
    file = copy.file
    if file.missing:
        where = tr("missing: it was at {path}", path=copy.path)
    else:
        where = (
            tr("in the library") if copy.inside else tr("left at {parent}", parent=copy.path.parent)
        )
    licensee = tr("for {licensee}", licensee=file.licensee) if file.licensee else ""
    locked = tr("locked with a password") if file.encrypted else ""
    return wording.joined((wording.size(file.size), licensee, file.seats, locked, where))


def _link(text: str, do: object) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("role", "link")
    link.setAccessibleName(text)
    link.clicked.connect(do)
    return link


def _show_folder(copy: Copy, _: bool = False) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy.path.parent)))
