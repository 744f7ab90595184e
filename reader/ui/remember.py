"""The tick beside a password: whether the system's key store is to keep it. Window's thread."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from reader.tasks.tasks import Tasks
from reader.ui.language import english, tr
from reader.ui.relay import Relay
from reader.ui.theme import GAP

WANTED = english("Remember it in the system's key store")


@dataclass(frozen=True, slots=True)
class Given:
    """A password that the reader gave."""

    password: str = field(repr=False)
    remember: bool = False
    """The key store is to keep it."""


class RememberTick(QWidget):
    """Off until the reader wants it; dead where no key store is reachable, and says why."""

    told = Signal()
    """It says something else now, and may want more room."""

    def __init__(self, tasks: Tasks, relay: Relay) -> None:
        super().__init__()
        self._tasks = tasks
        self._relay = relay
        self.box = QCheckBox(tr(WANTED))
        self.box.setAccessibleName(tr(WANTED))
        self.why = QLabel()
        self.why.setWordWrap(True)
        self.why.setProperty("role", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.box)
        column.addWidget(self.why)
        self._show(False)

    @property
    def wanted(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def begin(self) -> None:
        """Take the tick away, and see whether there is a key store."""
        self._show(False)
        self._relay.when(
            self._tasks.secrets.reach(),
            lambda reached: self._show(True),
            lambda sentence: self._show(False, sentence),
            owner=self,
            what="the key store",
        )

    def _show(self, able: bool, why: str = "") -> None:
        if not able:
            self.box.setChecked(False)
        self.box.setEnabled(able)
        self.box.setAccessibleDescription(why)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.told.emit()
