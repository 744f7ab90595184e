"""The questions that a modal dialog asks, behind functions that a test can replace.

Runs in the window's thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


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
