"""Another date for one edition, with what that changes said before it is done.

Runs in the window's thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import Mendable
from reader.model.report import Edition
from reader.tasks.correcting import checked_value
from reader.ui import wording
from reader.ui.dates import typed
from reader.ui.dialogs.dialog import Dialog
from reader.ui.language import english, tr
from reader.ui.spoken import spoken
from reader.ui.theme import ROOM, TIGHT
from reader.ui.titles import TitleLabel

TITLE = english("Another date for this edition")


class RedateDialog(Dialog):
    """One line for the date."""

    def __init__(
        self, edition: Edition, history: Sequence[Edition], parent: QWidget | None
    ) -> None:
        """`history` holds all editions of its report."""
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self.setAccessibleName(tr(TITLE))
        self.setMinimumWidth(460)
        self._edition = edition
        self._others = [one for one in history if one.id != edition.id]
        self.date = ""
        """The date in ISO 8601, "" for none."""
        title = TitleLabel(f"{tr(TITLE)}: {edition.title}")
        title.setProperty("role", "title")
        self.line = QLineEdit(wording.day(edition.updated))
        self.line.setAccessibleName(tr("Last updated"))
        self.line.setPlaceholderText(tr("A date, like 27 Mar 2025; empty for none"))
        self.line.selectAll()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("role", "second")
        # What it says changes while one types, and nothing is to move or to be cut then.
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox()
        self.do = buttons.addButton(tr("Take this date"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.do.setProperty("role", "primary")
        leave = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.do, leave):
            button.setAccessibleName(button.text())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOM, ROOM, ROOM, ROOM)
        column.setSpacing(TIGHT)
        for widget in (title, self.line, self.said, buttons):
            column.addWidget(widget)
        self.line.textChanged.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        """Say what the date would change."""
        try:
            value = checked_value("updated", typed(self.line.text()))
        except Mendable as error:
            self.do.setEnabled(False)
            self.said.setText(spoken(error.sentence))
            return
        self.date = str(value)
        self.do.setEnabled(self.date != self._edition.updated)
        self.said.setText(told(self._edition, self.date, self._others))


def told(edition: Edition, date: str, others: Sequence[Edition]) -> str:
    """What another date makes of an edition among the others of its report."""
    if date == edition.updated:
        return tr("This is its date now.")
    newer = [one for one in others if (one.updated, one.number, one.id) > _key(edition, date)]
    if not others:
        return tr("It stays the only edition of its report.")
    if not newer:
        return tr("It is the current edition then; the others are superseded.")
    after = min(newer, key=lambda one: (one.updated, one.number, one.id))
    place = tr("It is superseded then, by the edition of {date}", date=wording.day(after.updated))
    return f"{place}." if after.updated else tr("It is superseded then.")


def _key(edition: Edition, date: str) -> tuple[str, str, int]:
    return date, edition.number, edition.id
