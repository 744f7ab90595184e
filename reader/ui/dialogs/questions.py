"""The questions that a modal dialog asks, behind functions that a test can replace.

Runs in the window's thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def choose_files(parent: QWidget) -> list[Path]:
    """Which PDF files to add; empty if the reader thinks better of it."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, "Add PDF files", "", "PDF files (*.pdf *.PDF);;All files (*)"
    )
    return [Path(name) for name in names]


def choose_folder(parent: QWidget) -> Path | None:
    """Which folder to add, None if the reader thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, "Add a folder with PDF files")
    return Path(name) if name else None


def choose_where(parent: QWidget, title: str) -> Path | None:
    """Which folder, None if the reader thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None


def choose_pdf(parent: QWidget, title: str) -> Path | None:
    """Which PDF file, None if the reader thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(
        parent, title, "", "PDF files (*.pdf *.PDF);;All files (*)"
    )
    return Path(name) if name else None


def ask_whether(parent: QWidget, question: str, action: str) -> bool:
    """Whether the reader is sure; `action` is what the button says that does it."""
    box = QMessageBox(parent)
    box.setWindowTitle("Report Reader")
    box.setText(question)
    do = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    do.setProperty("role", "danger")
    cancel = box.addButton("Cancel", QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    for button in (do, cancel):
        button.setAccessibleName(button.text())
    box.exec()
    sure = box.clickedButton() is do
    box.deleteLater()
    return sure


def ask_password(parent: QWidget, name: str, wrong: bool) -> str:
    """The password of a file, "" if the reader does not give one."""
    from reader.ui.dialogs.password import PasswordDialog

    dialog = PasswordDialog(name, wrong, parent)
    given = dialog.exec()
    password = dialog.password if given else ""
    dialog.deleteLater()
    return password


def show_about(parent: QWidget) -> None:
    """Say which program this is."""
    from reader.ui.dialogs.about import AboutDialog

    dialog = AboutDialog(parent)
    dialog.exec()
    dialog.deleteLater()


@dataclass(frozen=True, slots=True)
class Questions:
    """All of them; a test hands the window others."""

    files: Callable[[QWidget], list[Path]] = choose_files
    folder: Callable[[QWidget], Path | None] = choose_folder
    password: Callable[[QWidget, str, bool], str] = ask_password
    about: Callable[[QWidget], None] = show_about
    where: Callable[[QWidget, str], Path | None] = choose_where
    pdf: Callable[[QWidget, str], Path | None] = choose_pdf
    sure: Callable[[QWidget, str, str], bool] = ask_whether
