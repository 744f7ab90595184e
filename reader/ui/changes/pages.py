"""The pages of both editions side by side, their changes marked, scrolled together.

Each side is a viewer with a line above it; where an edition cannot be shown, a sentence
stands in its place. Runs in the window's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.model.change import Change, Span
from reader.model.changewords import tone
from reader.model.report import Edition
from reader.tasks.comparing import Compared
from reader.tasks.opened import OpenedEdition, Place
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.language import english, tr
from reader.ui.relay import Relay
from reader.ui.theme import GAP, HAIR, ROOM, Theme
from reader.ui.titles import TitleLabel
from reader.ui.viewer.changemarks import ChangeMark, ChangeMarks
from reader.ui.viewer.together import Together
from reader.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from collections.abc import Mapping

OLDER, NEWER = "older", "newer"
LANDING = 0.3
"""A change comes to stand so far down the view."""
LOCKED = english("This edition is encrypted: open it once to enter its password.")


class Placed(Protocol):
    """What stands in both editions, or in one."""

    @property
    def old_at(self) -> tuple[Span, ...]:
        """Where it stands in the older edition."""

    @property
    def new_at(self) -> tuple[Span, ...]:
        """Where it stands in the newer edition."""


class Side(QWidget):
    """One edition's pages."""

    read = Signal(int, int)
    """Edition and page that the reader wants to read in a tab of its own."""

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme, name: str) -> None:
        super().__init__()
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tasks = tasks
        self._relay = relay
        self._edition: Edition | None = None
        self._labels: Mapping[int, str] = {}
        self.name = name
        self.head = TitleLabel(lines=1)
        self.open = QPushButton(tr("Open"))
        self.open.setProperty("role", "link")
        self.open.setAccessibleName(
            tr("Open the older edition at this page")
            if name == OLDER
            else tr("Open the newer edition at this page")
        )
        self.open.setToolTip(tr("Read this edition in a tab of its own, from this page"))
        self.open.clicked.connect(self._read)
        self.open.hide()
        above = QHBoxLayout()
        above.setContentsMargins(ROOM, HAIR, GAP, HAIR)
        above.addWidget(self.head, 1)
        above.addWidget(self.open)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setContentsMargins(GAP, GAP, GAP, GAP)
        self.sentence.hide()
        self.viewer = Viewer(tasks.pdf, theme)
        self.marks = ChangeMarks(self.viewer, theme)
        self.viewer.page_changed.connect(self._say_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.sentence, 1)
        column.addWidget(self.viewer, 1)

    def show_edition(self, edition: Edition, labels: Mapping[int, str]) -> None:
        """Open an edition, unless it is the one that is open."""
        self._labels = labels
        if self._edition is not None and self._edition.id == edition.id:
            self._say_page(self.viewer.current_page)
            return
        self._edition = edition
        when = wording.day(edition.updated) or edition.number or tr("no date")
        self.viewer.setAccessibleName(
            (
                tr("Pages of the older edition, {when}")
                if self.name == OLDER
                else tr("Pages of the newer edition, {when}")
            ).format(when=when)
        )
        self.head.setText(when)
        self._relay.when(
            self._tasks.open_edition(edition.id),
            partial(self._take, edition.id),
            partial(self._complain, edition.id),
            owner=self,
            what="the pages of an edition",
        )

    def go_to(self, spans: Sequence[Span]) -> bool:
        """Go to the first of these places, and outline them all.

        False while it is not known where on its page it stands: the words are on their way.
        """
        self.marks.choose(spans)
        if not spans or not self.viewer.pages:
            return True
        first = spans[0]
        self.viewer.go_to(first.page)
        words = self.viewer.texts.get(first.page)
        if words is None:
            self.viewer.texts.want([first.page])
            return False
        if first.first < len(words.boxes) and (boxes := words.boxes[first.first]):
            row = self.viewer.layout_of_pages.rect(first.page, boxes[0])[1]
            bar = self.viewer.verticalScrollBar()
            bar.setValue(round(row - LANDING * bar.pageStep()))
        return True

    def close_side(self) -> None:
        """Let go of the pages."""
        self._edition = None
        self.viewer.close_edition()

    def _read(self) -> None:
        if self._edition is not None:
            self.read.emit(self._edition.id, self.viewer.current_page)

    def _take(self, edition: int, opened: OpenedEdition) -> None:
        if self._edition is None or edition != self._edition.id:
            return
        if opened.locked:
            self._complain(edition, tr(LOCKED))
            return
        self.sentence.hide()
        self.viewer.show()
        self.open.show()
        # Which one is superseded goes without saying here.
        self.viewer.show_edition(replace(opened, current_edition=0, place=Place()))
        self._say_page(self.viewer.current_page)
        self._relay.when(
            self._tasks.previews(edition),
            partial(self._take_previews, edition),
            owner=self,
            what="previews",
        )

    def _take_previews(self, edition: int, previews: dict[int, bytes]) -> None:
        if self._edition is not None and self._edition.id == edition:
            self.viewer.add_previews(previews)

    def _complain(self, edition: int, sentence: str) -> None:
        if self._edition is not None and self._edition.id == edition:
            self._edition = None  # asked for again when it is wanted again
            self.viewer.close_edition()
            self.viewer.hide()
            self.open.hide()
            self.sentence.setText(sentence)
            self.sentence.show()

    def _say_page(self, page: int) -> None:
        if self._edition is not None and self.viewer.pages:
            when = wording.day(self._edition.updated) or self._edition.number or tr("no date")
            label = self._labels.get(page, "")
            said = (
                tr("page {page} ({name})", page=page, name=label)
                if label
                else tr("page {page}", page=page)
            )
            self.head.setText(wording.joined((when, said)))


class ChangePages(QSplitter):
    """The older edition at the left, the newer at the right."""

    def __init__(self, tasks: Tasks, relay: Relay, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setAccessibleName(tr("Pages of both editions"))
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.older = Side(tasks, relay, theme, OLDER)
        self.newer = Side(tasks, relay, theme, NEWER)
        self._compared: Compared | None = None
        self._change: Placed | None = None
        self._late = False
        for side in self.sides:
            self.addWidget(side)
            side.viewer.edition_changed.connect(self._opened)
            side.viewer.texts.arrived.connect(self._words_came)
        self.setSizes([1000, 1000])
        self.together = Together(self.older.viewer, self.newer.viewer, self)

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both, the older one first."""
        return self.older, self.newer

    @property
    def busy(self) -> bool:
        """Whether a page in view is still to be drawn or marked."""
        shown = (side for side in self.sides if side.viewer.isVisible())
        return any(side.viewer.why_not_settled() or side.marks.waiting for side in shown)

    def show_editions(self, older: Edition, newer: Edition) -> None:
        """Show the pages of two editions while it is still worked out what changed."""
        self._compared = self._change = None
        for side, edition in zip(self.sides, (older, newer), strict=True):
            side.marks.show(())
            side.show_edition(edition, {})

    def retry(self) -> None:
        """Open what could not be opened before: its password may be known by now."""
        if self._compared is not None:
            self.older.show_edition(self._compared.older, self._compared.labels[0])
            self.newer.show_edition(self._compared.newer, self._compared.labels[1])

    def show_compared(self, compared: Compared) -> None:
        """Show the pages of two editions, with what changed marked."""
        self._compared = compared
        self._change = None
        self.older.show_edition(compared.older, compared.labels[0])
        self.newer.show_edition(compared.newer, compared.labels[1])
        self._opened()

    def go_to(self, change: Placed) -> None:
        """Bring both places of a change into view; the side without one follows the other."""
        self._change = change
        with self.together.apart():
            there = [
                side.go_to(spans)
                for side, spans in zip(self.sides, (change.old_at, change.new_at), strict=True)
            ]
        self._late = not all(there)
        if bool(change.old_at) != bool(change.new_at):
            leader = self.older if change.old_at else self.newer
            self.together.join(leader.viewer)

    def _words_came(self) -> None:
        """Where the change stands on its page may be known now."""
        if self._late and self._change is not None:
            self.go_to(self._change)

    def close_pages(self) -> None:
        """Let go of both."""
        self.together.turn(False)
        for side in self.sides:
            side.close_side()

    def _opened(self) -> None:
        """An edition has been opened: lay its marks upon it, and go where the reader stands."""
        compared = self._compared
        if compared is None:
            return
        changes = compared.comparison.changes
        matches = compared.comparison.matches
        self.together.match([(match.older, match.newer) for match in matches])
        if self.older.viewer.edition == compared.older.id:
            self.older.marks.show(marks_of(changes, older=True))
        if self.newer.viewer.edition == compared.newer.id:
            self.newer.marks.show(marks_of(changes, older=False))
        if self._change is not None and all(side.viewer.pages for side in self.sides):
            self.go_to(self._change)


def marks_of(changes: Sequence[Change], older: bool) -> list[ChangeMark]:
    """What is marked on the pages of one edition."""
    marks = []
    for change in changes:
        moved = tone(change.kind) == "moved"
        colour = "moved" if moved else "gone" if older else "new"
        spans = change.old_at if older else change.new_at
        marks += [ChangeMark(span, colour) for span in spans if span.last > span.first]
    return marks
