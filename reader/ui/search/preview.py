"""The page of the chosen hit beside the list, its words marked.

Follows the list with a short delay, so that running through hits with an arrow key
held down opens nothing on the way. Runs in the window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.model.hit import Hit
from reader.tasks.opened import OpenedEdition
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.language import tr
from reader.ui.relay import Relay
from reader.ui.search.hits import RECOGNISED, words_by_page
from reader.ui.theme import GAP, TIGHT, Theme
from reader.ui.titles import TitleLabel

if TYPE_CHECKING:
    from reader.ui.viewer.viewer import Viewer

PAUSE = 80
"""Milliseconds that the reader stands on a hit before its page is shown."""


class PagePreview(QWidget):
    """A page with a line above it that says which."""

    opened = Signal(object)
    """`Hit` to read."""

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Page of the chosen hit"))
        self._tasks = tasks
        self._relay = relay
        self._theme = theme
        self._hit: Hit | None = None
        self._hits: Sequence[Hit] = ()
        self._opened: OpenedEdition | None = None
        self._viewer: Viewer | None = None
        self._head = TitleLabel(lines=1)
        self._head.setProperty("role", "second")
        self._open = QPushButton(tr("Open (Enter)"))
        self._open.setProperty("role", "link")
        self._open.setAccessibleName(tr("Open the report at this page"))
        self._open.clicked.connect(self._read)
        self._say = QLabel()
        self._say.setProperty("role", "second")
        self._say.setWordWrap(True)
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(GAP, TIGHT, TIGHT, TIGHT)
        row.addWidget(self._head, 1)
        row.addWidget(self._open)
        said = QHBoxLayout()
        said.setContentsMargins(GAP, GAP, GAP, GAP)
        said.addWidget(self._say)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(bar)
        self._column.addLayout(said)
        self._column.addStretch(0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._fetch)
        self.show_hit(None, ())

    def show_hit(self, hit: Hit | None, hits: Sequence[Hit]) -> None:
        """Show the page of a hit; `hits` are all those in its edition."""
        self._hit, self._hits = hit, hits
        self._open.setVisible(hit is not None)
        if hit is None:
            self._head.setText("")
            self._timer.stop()
            if self._viewer is not None:
                self._viewer.hide()
            self._say.setText(tr("The page of the passage that you choose is shown here."))
            self._say.show()
            return
        self._say_head(hit, tr("Page {page}", page=hit.page))
        if self.isVisible():
            self._timer.start()

    def refresh(self) -> None:
        """It has come into sight: show what was chosen meanwhile."""
        if self._hit is not None:
            self._timer.start()

    def renew(self, editions: Sequence[int]) -> None:
        """Words have come onto the pages of these editions: the one that is shown is read anew."""
        if self._opened is not None and self._opened.edition.id in editions:
            self._opened = None
            self.refresh()

    def showEvent(self, event: object) -> None:
        """Show what was chosen while it was folded away."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh()

    @property
    def busy(self) -> bool:
        """Whether a page is still to come."""
        return self._timer.isActive()

    @property
    def viewer(self) -> Viewer | None:
        """What draws the page, if it was ever needed."""
        return self._viewer

    def _fetch(self) -> None:
        hit = self._hit
        if hit is None or not self.isVisible():
            return
        if self._opened is not None and self._opened.edition.id == hit.edition:
            self._show(hit)
            return
        self._relay.when(
            self._tasks.open_edition(hit.edition),
            partial(self._take, hit.edition),
            partial(self._complain, hit.edition),
            owner=self,
            what="the page of a hit",
        )

    def _take(self, edition: int, opened: OpenedEdition) -> None:
        hit = self._hit
        if hit is None or hit.edition != edition:
            return
        if opened.locked:
            self._complain(edition, tr("This report is encrypted: open it to enter its password."))
            return
        self._opened = opened
        viewer = self._make_viewer()
        viewer.show_edition(opened, None)
        self._show(hit)
        self._relay.when(
            self._tasks.previews(edition),
            partial(self._take_previews, edition),
            owner=self,
            what="previews",
        )

    def _take_previews(self, edition: int, previews: dict[int, bytes]) -> None:
        if self._viewer is not None and self._opened and self._opened.edition.id == edition:
            self._viewer.add_previews(previews)

    def _show(self, hit: Hit) -> None:
        assert self._opened is not None
        viewer = self._make_viewer()
        pages = len(self._opened.pages)
        self._say_head(hit, tr("Page {page} of {pages}", page=hit.page, pages=pages))
        self._say.hide()
        viewer.show()
        viewer.set_hits(words_by_page(self._hits), words_by_page(self._hits, synonyms=True))
        word = hit.words[0] if hit.words else None
        viewer.go_to(hit.page, word=word)

    def _say_head(self, hit: Hit, page: str) -> None:
        read = tr(RECOGNISED) if hit.recognised else ""
        self._head.setText(wording.joined((page, read, _last_heading(hit))))

    def _complain(self, edition: int, sentence: str) -> None:
        if self._hit is not None and self._hit.edition == edition:
            self._say.setText(sentence)
            self._say.show()
            if self._viewer is not None:
                self._viewer.hide()

    def _make_viewer(self) -> Viewer:
        if self._viewer is None:
            from reader.ui.viewer.viewer import Viewer  # late: the first paint needs none

            self._viewer = Viewer(self._tasks.pdf, self._theme, self)
            self._column.insertWidget(2, self._viewer, 1)
        return self._viewer

    def _read(self) -> None:
        if self._hit is not None:
            self.opened.emit(self._hit)


def _last_heading(hit: Hit) -> str:
    return hit.caption or hit.section.rpartition(" > ")[2]
