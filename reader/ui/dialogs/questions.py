"""The questions that a modal dialog asks, behind functions that a test can replace.

Runs in the window's thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.backup import Backup
from reader.model.report import Edition
from reader.ui.language import tr
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.dialogs.printer import PrintWish
    from reader.ui.remember import Given, RememberTick


def choose_files(parent: QWidget) -> list[Path]:
    """Which PDF files to add; empty if the reader thinks better of it."""
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        tr("Add PDF files or an exported selection"),
        "",
        tr(
            "Reports and saved pages (*.pdf *.PDF *.reportreader *.html *.htm *.mhtml "
            "*.mht *.txt);;All files (*)"
        ),
    )
    return [Path(name) for name in names]


def choose_folder(parent: QWidget) -> Path | None:
    """Which folder to add, None if the reader thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, tr("Add a folder with PDF files"))
    return Path(name) if name else None


def choose_pdf(parent: QWidget, title: str) -> Path | None:
    """Which PDF file, None if the reader thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(
        parent, title, "", tr("PDF files (*.pdf *.PDF);;All files (*)")
    )
    return Path(name) if name else None


def ask_password(
    parent: QWidget, name: str, wrong: bool, tick: "Callable[[], RememberTick]"
) -> "Given | None":
    """The password of a file, None if the reader does not give one; `tick` makes the tick."""
    from reader.ui.dialogs.password import PasswordDialog

    dialog = PasswordDialog(name, wrong, tick(), parent)
    given = dialog.given if dialog.exec() else None
    dialog.deleteLater()
    return given


def show_about(parent: QWidget) -> None:
    """Say which program this is."""
    from reader.ui.dialogs.about import AboutDialog

    dialog = AboutDialog(parent)
    dialog.exec()
    dialog.deleteLater()


def choose_place(parent: QWidget, title: str) -> Path | None:
    """Which folder, for a library; None if the reader thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, title)
    return Path(name) if name else None


def confirm(parent: QWidget, title: str, text: str, do: str, leave: str) -> bool:
    """Whether to do something."""
    from reader.ui.dialogs.confirm import ConfirmDialog

    dialog = ConfirmDialog(title, text, do, leave, parent)
    answer = bool(dialog.exec())
    dialog.deleteLater()
    return answer


def choose_backup(parent: QWidget, backups: Sequence[Backup]) -> Backup | None:
    """Which backup to restore, None if the reader thinks better of it."""
    from reader.ui.dialogs.backups import BackupsDialog

    dialog = BackupsDialog(backups, parent)
    chosen = dialog.chosen if dialog.exec() else None
    dialog.deleteLater()
    return chosen


def choose_target(parent: QWidget, title: str, offered: Path, kinds: str) -> Path | None:
    """Where to write a file, None if the reader thinks better of it; `kinds` as Qt wants them."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(offered), kinds)
    return Path(name) if name else None


def ask_meanings(parent: QWidget, meanings: dict[str, str], theme: Theme) -> dict[str, str]:
    """What the colours of notes mean; empty if the reader thinks better of it."""
    from reader.ui.dialogs.meanings import MeaningsDialog

    dialog = MeaningsDialog(meanings, theme, parent)
    given = dialog.exec()
    chosen = dialog.meanings if given else {}
    dialog.deleteLater()
    return chosen


def choose_export(parent: QWidget, what: str, name: str) -> tuple[Path, bool] | None:
    """Where to export to, and whether with places; None if the reader thinks better of it."""
    from reader.ui.dialogs.export import ExportDialog

    dialog = ExportDialog(what, parent)
    wanted, places = dialog.exec(), dialog.places.isChecked()
    dialog.deleteLater()
    if not wanted:
        return None
    path, _ = QFileDialog.getSaveFileName(
        parent,
        tr("Export {what}", what=what),
        tr("{name}.reportreader", name=name),
        tr("Exported reports (*.reportreader)"),
    )
    return (Path(path), places) if path else None


def ask_name(parent: QWidget, title: str, text: str) -> str:
    """A name, "" if the reader does not give one; `text` is offered."""
    from reader.ui.dialogs.naming import NameDialog

    dialog = NameDialog(title, text, parent)
    given = dialog.exec()
    name = dialog.name if given else ""
    dialog.deleteLater()
    return name


def ask_date(parent: QWidget, edition: Edition, history: Sequence[Edition]) -> str | None:
    """Another date of an edition, None if the reader thinks better of it."""
    from reader.ui.dialogs.redate import RedateDialog

    dialog = RedateDialog(edition, history, parent)
    date = dialog.date if dialog.exec() else None
    dialog.deleteLater()
    return date


def choose_print(
    parent: QWidget, title: str, pages: int, current: int, coarse: bool
) -> "PrintWish | None":
    """What to print of a report and where, None if the reader thinks better of it."""
    from reader.ui.dialogs.printer import PrintDialog

    dialog = PrintDialog(title, pages, current, coarse, parent)
    wish = dialog.wish if dialog.exec() else None
    dialog.deleteLater()
    return wish


@dataclass(frozen=True, slots=True)
class Questions:
    """All of them; a test hands the window others."""

    files: Callable[[QWidget], list[Path]] = choose_files
    folder: Callable[[QWidget], Path | None] = choose_folder
    password: "Callable[[QWidget, str, bool, Callable[[], RememberTick]], Given | None]" = (
        ask_password
    )
    about: Callable[[QWidget], None] = show_about
    place: Callable[[QWidget, str], Path | None] = choose_place
    confirm: Callable[[QWidget, str, str, str, str], bool] = confirm
    backup: Callable[[QWidget, Sequence[Backup]], Backup | None] = choose_backup
    export: Callable[[QWidget, str, str], tuple[Path, bool] | None] = choose_export
    pdf: Callable[[QWidget, str], Path | None] = choose_pdf
    name: Callable[[QWidget, str, str], str] = ask_name
    target: Callable[[QWidget, str, Path, str], Path | None] = choose_target
    meanings: Callable[[QWidget, dict[str, str], Theme], dict[str, str]] = ask_meanings
    print: Callable[[QWidget, str, int, int, bool], "PrintWish | None"] = choose_print
    date: Callable[[QWidget, Edition, Sequence[Edition]], str | None] = ask_date
