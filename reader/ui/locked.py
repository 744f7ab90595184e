"""Where the pages of an encrypted report would be: asks for its password, and tries it.

A key store that keeps the password is asked first. That may take minutes, as the desktop
may ask the reader to unlock it; the reader can type meanwhile. Runs in the window's thread.
"""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.base.errors import Trouble
from reader.tasks.opened import OpenedEdition
from reader.tasks.tasks import Tasks
from reader.ui.language import english, tr
from reader.ui.relay import Relay
from reader.ui.remember import RememberTick
from reader.ui.theme import GAP, WIDE
from reader.ui.titles import TitleLabel

LOCKED = english("This PDF is encrypted: type its password to read it.")
ASKING = english("Asking the system's key store… You can type the password meanwhile.")
STALE = english("The password in the system's key store does not open this PDF: type it anew.")


class LockScreen(QWidget):
    """Asks for the password of one edition until one opens it."""

    unlocked = Signal(object)
    """`OpenedEdition` that can be read."""

    def __init__(self, tasks: Tasks, relay: Relay) -> None:
        super().__init__()
        self._tasks = tasks
        self._relay = relay
        self._opened: OpenedEdition | None = None
        """What is locked, None once it is open."""
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = TitleLabel(lines=2)
        self._title.setProperty("role", "title")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Password"))
        self.field.setPlaceholderText(tr("Password"))
        self.field.returnPressed.connect(self._give)
        button = QPushButton(tr("Open"))
        button.setAccessibleName(tr("Open with this password"))
        button.setProperty("role", "primary")
        button.clicked.connect(self._give)
        self.tick = RememberTick(tasks, relay)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(button)
        inside = QWidget()
        inside.setMaximumWidth(440)
        column = QVBoxLayout(inside)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addWidget(self.tick)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 4)
        middle.addStretch(1)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        outside.addStretch(2)
        outside.addLayout(middle)
        outside.addStretch(3)

    def ask(self, opened: OpenedEdition) -> None:
        """Ask for the password of an edition: the key store if it has one, and the reader."""
        self._opened = opened
        self._title.setText(opened.edition.title)
        self.text.setText(tr(LOCKED))
        self.field.clear()
        self.field.setFocus()
        self.tick.begin()
        secrets, sha256 = self._tasks.secrets, opened.source.sha256
        if secrets.remembers(sha256):
            self.text.setText(tr(ASKING))
            self._relay.when(
                secrets.ask(sha256),
                partial(self._told, opened),
                partial(self._say, opened, tr(ASKING)),
                owner=self,
                what="the key store",
            )

    def _told(self, opened: OpenedEdition, password: str) -> None:
        """The key store has answered, perhaps when the reader has long opened it."""
        if opened is not self._opened:
            return
        if password:
            self._try(opened, password, kept=True)
        else:
            self._say(opened, tr(ASKING), tr(LOCKED))

    def _give(self) -> None:
        if self.field.text() and self._opened is not None:
            self._try(self._opened, self.field.text())

    def _try(self, opened: OpenedEdition, password: str, kept: bool = False) -> None:
        asked = self._tasks.unlock(opened, password)
        self._relay.when(
            asked,
            partial(self._open, opened, kept),
            partial(self._refuse, opened, kept, asked),
            owner=self,
            what="the first page",
        )

    def _open(self, opened: OpenedEdition, kept: bool, unlocked: OpenedEdition) -> None:
        if opened is not self._opened:  # another attempt was quicker
            return
        self._opened = None
        self.field.clear()
        if self.tick.wanted and not kept:
            self._relay.when(
                self._tasks.remember_password(opened.edition.id), owner=self, what="the key store"
            )
        self.unlocked.emit(unlocked)

    def _refuse(
        self, opened: OpenedEdition, kept: bool, asked: "Future[OpenedEdition]", sentence: str
    ) -> None:
        if kept and getattr(asked.exception(), "trouble", "") == Trouble.PASSWORD:
            forgotten = self._tasks.secrets.forget(opened.source.sha256)
            self._relay.when(forgotten, owner=self, what="the key store")
            self._say(opened, tr(ASKING), tr(STALE))
        elif kept:
            self._say(opened, tr(ASKING), sentence)
        elif opened is self._opened:
            self.text.setText(sentence)
            self.field.selectAll()
            self.field.setFocus()

    def _say(self, opened: OpenedEdition, instead: str, sentence: str) -> None:
        """Say a sentence instead of another one, unless something else is said by now."""
        if opened is self._opened and self.text.text() == instead:
            self.text.setText(sentence)
