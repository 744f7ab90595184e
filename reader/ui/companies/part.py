"""The companies of an edition, each a way to all about it.

What the record lists is shown at once, and leads on as soon as it is known where to. What the
text alone names follows, that which is named most first. Runs in the window's thread.
"""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.model.company import NamedCompany
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.companies.links import Links
from reader.ui.language import tr
from reader.ui.relay import Relay
from reader.ui.sidebar.parts import Part


class CompaniesPart(Part):
    """Hidden where there are none."""

    wanted = Signal(int)
    """Company that the reader wants to see all about."""

    def __init__(self, tasks: Tasks, relay: Relay, few: int) -> None:
        """`few` companies are shown before "n more"."""
        super().__init__(tr("Companies"))
        self._tasks = tasks
        self._relay = relay
        self._few = few
        self._edition = 0
        self._listed: tuple[str, ...] = ()
        self._named: list[NamedCompany] = []
        self._whole = False
        self.hide()

    def show_edition(self, edition: int, listed: tuple[str, ...]) -> None:
        """Speak of an edition whose record lists these; the same one again asks anew."""
        if edition != self._edition:
            self._whole, self._named = False, []
        self._edition, self._listed = edition, listed
        self._show()
        self._relay.when(
            self._tasks.companies.of_edition(edition),
            partial(self._got, edition),
            owner=self,
            what="the companies",
        )

    def _got(self, edition: int, named: list[NamedCompany]) -> None:
        if edition == self._edition and named != self._named:
            self._named = named
            self._show()

    def _show(self) -> None:
        given = [(one.name, str(one.id)) for one in self._named]
        if not given:  # it is still to be looked through
            given = [(name, "") for name in self._listed]
        if not given:
            self.show_rows([])
            return
        shown = given if self._whole else given[: self._few]
        links = Links()
        links.show_parts(shown, tr("Companies"))
        links.wanted.connect(self._want)
        rows: list[QWidget] = [links]
        if len(given) > self._few:
            rest = len(given) - len(shown)
            fold = QPushButton(tr("{rest} more", rest=rest) if rest else tr("Fewer"))
            fold.setAccessibleName(tr("Companies: {text}", text=fold.text()))
            fold.setProperty("role", "link")
            fold.clicked.connect(self._turn)
            rows.append(fold)
        self.show_rows(rows, wording.number(len(given)))

    def _want(self, company: str) -> None:
        self.wanted.emit(int(company))

    def _turn(self) -> None:
        self._whole = not self._whole
        self._show()
