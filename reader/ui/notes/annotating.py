"""The notes of one open report: made on its pages, shown on them, and in step with the list.

Runs in the window's thread.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QToolButton

from reader.model.anchor import Anchor, anchor_of
from reader.model.carried import CarriedRow
from reader.model.note import Note, NoteKind, NoteRow
from reader.model.page import Rect
from reader.tasks.tasks import Tasks
from reader.ui.announcing import announce
from reader.ui.language import english, tr
from reader.ui.notes.bar import SelectionBar
from reader.ui.notes.dots import meant
from reader.ui.notes.entries import in_pdf
from reader.ui.relay import Relay
from reader.ui.theme import TIGHT, Theme
from reader.ui.viewer.bar import ViewerBar
from reader.ui.viewer.notemarks import NoteMarks
from reader.ui.viewer.notetools import NoteTool, end_of
from reader.ui.viewer.region import RegionTool
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.tools import Point
from reader.ui.viewer.viewer import Viewer

REST = 200
"""Milliseconds after which the bar stands beside what is selected."""
SELECT_FIRST = english("Select the words first: press on the first one and pull to the last.")
HINT = english(
    "Pull a box around what the note is about; or move one with the arrows, size it with "
    "Shift, and press Enter. Esc ends."
)


class Annotating(QObject):
    """What can be done with notes in one report's tab."""

    changed = Signal()
    """`rows` are others now."""
    opened = Signal(int, bool)
    """A note is to be open in the list (0: none), and whether it is to be written in."""
    said = Signal(str)
    """A sentence for the reader."""
    not_kept = Signal()
    """A change of a note could not be kept."""
    jumping = Signal()
    jumped = Signal(int)

    def __init__(
        self,
        viewer: Viewer,
        selection: Selection,
        bar: ViewerBar,
        tasks: Tasks,
        relay: Relay,
        theme: Theme,
    ) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        self._selection = selection
        self._bar = bar
        self._tasks = tasks
        self._relay = relay
        self._own: list[NoteRow] = []
        self._pdf: list[Note] = []
        self.carried: list[CarriedRow] = []
        """What became of the notes of older editions here."""
        self._placing: CarriedRow | None = None
        """A lost box that the next one pulled is for."""
        self._on_words: list[QAction] = []
        """Actions that need words to be selected."""
        self._waiting: list[tuple[set[int], Callable[[], None]]] = []
        """What is to be done when the words of these pages are here."""
        self.marks = NoteMarks(viewer, theme)
        self._tool = NoteTool(viewer, self.marks, selection)
        self._region = RegionTool(viewer, theme)
        self._floating = SelectionBar(theme, meant(tasks.noting.meanings()), viewer.viewport())
        self._hint = QLabel(tr(HINT), viewer.viewport())
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._connect()

    def _connect(self) -> None:
        viewer = self._viewer
        viewer.edition_changed.connect(self._begin)
        viewer.texts.arrived.connect(self._words_came)
        viewer.zoom_changed.connect(self._follow)
        for bar in (viewer.verticalScrollBar(), viewer.horizontalScrollBar()):
            bar.valueChanged.connect(self._follow)
        self._selection.changed.connect(self._selected)
        self._rest.timeout.connect(self._stand)
        self._tool.chosen.connect(self._click)
        self._tool.wanted.connect(self.make)
        self._tool.removed.connect(self.remove)
        self._floating.wanted.connect(self.make)
        self._region.drawn.connect(self._box)
        self._region.done.connect(self._hint.hide)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Put a button with these actions above the pages, and the first three into their menu."""
        button = QToolButton()
        button.setText(tr("Note ▾"))
        button.setAccessibleName(tr("Make a note"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setMenu(menu)
        self._bar.add_widget(button)
        self._on_words = list(actions[:3])
        self._viewer.menu_wanted.connect(self._fill_menu)

    def _fill_menu(self, at: Point, menu: QMenu) -> None:
        """What can be made of the selected words."""
        if self._selection.spans:
            menu.addSeparator()
            menu.addActions(self._on_words)

    # -- what is there -------------------------------------------------------------

    @property
    def rows(self) -> list[NoteRow]:
        """The reader's notes and those of the PDF that were not taken over, by place."""
        opened = self._viewer.opened
        if opened is None:
            return []
        taken = {_sameness(row.note) for row in self._own}
        edition = opened.edition
        theirs = [
            self._row(replace(note, id=-number), edition.title, edition.updated)
            for number, note in enumerate(self._pdf, 1)
            if _sameness(note) not in taken
        ]
        return sorted([*self._own, *theirs], key=lambda row: row.note.place)

    def _row(self, note: Note, title: str, updated: str) -> NoteRow:
        opened = self._viewer.opened
        assert opened is not None
        page = note.anchor.page
        label = opened.pages[page - 1].label if page <= len(opened.pages) else ""
        place = page, note.anchor.first
        above = [s for s in opened.sections if (s.page, s.word) <= place]
        section = (above[-1].heading,) if above else ()
        return NoteRow(note, opened.report.id, opened.edition.id, title, updated, label, section)

    def refresh(self, then: Callable[[], None] | None = None) -> None:
        """Ask for the notes anew; `then` is called when they are shown."""
        opened = self._viewer.opened
        if opened is None:
            return
        self._relay.when(
            self._tasks.noting.of_edition(opened.edition.id),
            partial(self._got, opened.edition.id, then),
            owner=self,
            what="the notes",
        )
        self._relay.when(
            self._tasks.carrying.of_edition(opened.edition.id),
            partial(self._got_carried, opened.edition.id),
            owner=self,
            what="the notes of older editions",
        )

    def _got_carried(self, edition: int, rows: list[CarriedRow]) -> None:
        if edition == self._viewer.edition and rows != self.carried:
            self.carried = rows
            self.changed.emit()

    def _got(self, edition: int, then: Callable[[], None] | None, rows: list[NoteRow]) -> None:
        if edition != self._viewer.edition:
            return
        self._own = rows
        self._show()
        if then is not None:
            then()

    def _show(self) -> None:
        self.marks.show([row.note for row in self.rows])
        self.changed.emit()

    def _begin(self) -> None:
        self._own, self._pdf, self.carried = [], [], []
        self._waiting.clear()
        self._floating.hide()
        opened = self._viewer.opened
        if opened is None:
            return
        self.refresh()
        self._relay.when(
            self._tasks.noting.in_pdf(opened),
            partial(self._got_pdf, opened.edition.id),
            # Why a PDF cannot be read is said on its pages.
            lambda sentence: None,
            owner=self,
            what="the notes of the PDF",
        )

    def _got_pdf(self, edition: int, notes: list[Note]) -> None:
        if edition == self._viewer.edition and notes:
            self._pdf = notes
            self._show()

    # -- making and changing -------------------------------------------------------

    def make(self, kind: NoteKind, colour: str = "") -> None:
        """Make notes of the selected words, one for each page they are on."""
        spans, opened = self._selection.spans, self._viewer.opened
        if not spans or opened is None:
            self.said.emit(tr(SELECT_FIRST))
            return
        fingerprint = opened.edition.fingerprint

        def with_words() -> None:
            notes = []
            for page, first, last in spans:
                words = self._viewer.texts.get(page)
                if words is not None and last > first:
                    anchor = anchor_of(fingerprint, page, words.words, first, last)
                    notes.append(Note(anchor, kind, self._colour(colour)))
            self._selection.clear()
            self._add(notes, write=kind is NoteKind.COMMENT)

        self._with_words((page for page, _, _ in spans), with_words)

    def begin_region(self) -> None:
        """Let the reader pull a box for a note."""
        self._placing = None
        self._begin_box()

    def _begin_box(self) -> None:
        self._selection.clear()
        self._region.begin()
        port = self._viewer.viewport()
        self._hint.setFixedWidth(min(440, port.width() - 2 * TIGHT))
        self._hint.adjustSize()
        self._hint.move((port.width() - self._hint.width()) // 2, TIGHT)
        self._hint.show()
        announce(self._viewer, self._hint.text())

    def _box(self, page: int, rect: Rect) -> None:
        opened = self._viewer.opened
        if opened is None:
            return
        fingerprint = opened.edition.fingerprint

        def with_words() -> None:
            anchor = self.marks.region(fingerprint, page, rect)
            placing, self._placing = self._placing, None
            if anchor is not None and placing is not None:
                self._place(placing, anchor, rect)
            elif anchor is not None:
                note = Note(anchor, NoteKind.REGION, self._colour(""), rect=rect)
                self._add([note], write=True)

        self._with_words([page], with_words)

    def _colour(self, colour: str) -> str:
        if colour:
            self._tasks.change_setting("notes", colour=colour)
        return colour or self._tasks.settings.notes.colour

    def _add(self, notes: Sequence[Note], write: bool = False) -> None:
        if not notes:
            return

        def added(ids: list[int]) -> None:
            self.refresh(partial(self.choose, ids[0], write) if write else None)
            if not write:
                quotes = " … ".join(note.anchor.quote for note in notes)
                announce(self._viewer, tr("Noted: {words}", words=quotes))

        self._relay.when(self._tasks.noting.add(notes), added, owner=self, what="the note")

    def change(self, note: Note) -> None:
        """Keep another text or colour of a note."""
        if note.id > 0:
            self._colour(note.colour)
            self._relay.when(
                self._tasks.noting.change([note]),
                lambda done: self.refresh(),
                self._not_kept,
                owner=self,
                what="the note",
            )

    def remove(self, note: Note) -> None:
        """Remove a note of the reader's own."""
        if note.id > 0:
            self._relay.when(
                self._tasks.noting.remove([note]),
                lambda done: self.refresh(),
                owner=self,
                what=tr("removing the note"),
            )
            self.said.emit(tr("The note is removed. Ctrl+Z brings it back."))

    # -- notes of older editions -----------------------------------------------------

    def place(self, row: CarriedRow) -> None:
        """Have a note of an older edition stand where the reader has selected, or pulls a box."""
        spans, opened = self._selection.spans, self._viewer.opened
        if opened is None:
            return
        if row.old.note.rect is not None:
            self._placing = row
            self._begin_box()
            return
        if not spans:
            self.said.emit(tr(SELECT_FIRST))
            return
        page, first, last = max(spans, key=lambda span: span[2] - span[1])
        fingerprint = opened.edition.fingerprint

        def with_words() -> None:
            words = self._viewer.texts.get(page)
            if words is not None and last > first:
                self._selection.clear()
                self._place(row, anchor_of(fingerprint, page, words.words, first, last))

        self._with_words([page], with_words)

    def _place(self, row: CarriedRow, anchor: Anchor, rect: Rect | None = None) -> None:
        self._answer(self._tasks.carrying.place(row, anchor, rect), tr("The note stands here now."))

    def confirm(self, row: CarriedRow) -> None:
        """A note of an older edition is right where it is."""
        self._answer(self._tasks.carrying.confirm([row]), "")

    def reject(self, row: CarriedRow) -> None:
        """A note of an older edition does not belong where it is."""
        said = tr("The note is taken from here and is among the lost ones.")
        self._answer(self._tasks.carrying.reject(row), said)

    def let_go(self, row: CarriedRow) -> None:
        """What a note was about is no longer in the report."""
        said = tr("The note stays in the older edition alone.")
        self._answer(self._tasks.carrying.let_go([row]), said)

    def _answer(self, done: Future[None], said: str) -> None:
        def answered(_: object) -> None:
            self.refresh()
            if said:
                self.said.emit(tr("{what} Ctrl+Z takes it back.", what=said))

        self._relay.when(done, answered, owner=self, what="the answer")

    # -- the PDF's own ---------------------------------------------------------------

    def take(self, notes: Iterable[Note]) -> None:
        """Make notes of the PDF the reader's own."""
        self._add([replace(note, id=0) for note in notes])

    def take_all(self) -> None:
        """Take over all that stand in the PDF."""
        self.take(row.note for row in self.rows if in_pdf(row.note))

    def _not_kept(self, sentence: str) -> None:
        self.not_kept.emit()
        self._relay.trouble.emit(sentence)

    # -- going and choosing ----------------------------------------------------------

    def choose(self, note: int, write: bool = False) -> None:
        """Outline a note on its page, and open it in the list."""
        self.marks.choose(note)
        self.opened.emit(note, write)

    def go_to(self, row: NoteRow) -> None:
        """Go to where a note lies, and outline it."""
        note = row.note
        self.marks.choose(note.id)
        self.jumping.emit()
        if note.rect is not None:
            self._viewer.go_to(note.anchor.page, top=max(0.0, note.rect[1]))
        elif note.anchor.last > note.anchor.first:
            self._viewer.go_to(note.anchor.page, word=note.anchor.first)
        else:
            self._viewer.go_to(note.anchor.page)
        self.jumped.emit(note.anchor.page)

    def _click(self, note: Note | None) -> None:
        self.choose(note.id if note is not None else 0)

    # -- the bar at the selection -----------------------------------------------------

    def name(self, meanings: dict[str, str]) -> None:
        """The colours mean something else now."""
        self._floating.dots.name(meanings)

    def _selected(self) -> None:
        self._floating.hide()
        if self._selection.spans:
            self._rest.start()

    def _stand(self) -> None:
        if self._viewer.tools.holding:
            self._rest.start()
        elif self._selection.spans:
            self._floating.stand(end_of(self._viewer, self._selection))

    def _follow(self, *told: object) -> None:
        if self._floating.isVisible() or self._selection.spans:
            self._floating.hide()
            self._rest.start()

    # -- words --------------------------------------------------------------------------

    def _with_words(self, pages: Iterable[int], then: Callable[[], None]) -> None:
        """Call `then` when the words of all these pages are at hand."""
        missing = {page for page in pages if self._viewer.texts.get(page) is None}
        if missing:
            self._waiting.append((missing, then))
            self._viewer.texts.want(missing)
        else:
            then()

    def _words_came(self, page: int) -> None:
        waiting, self._waiting = self._waiting, []
        for missing, then in waiting:
            missing.discard(page)
            if missing:
                self._waiting.append((missing, then))
            else:
                then()


def _sameness(note: Note) -> tuple[object, ...]:
    """What a note that was taken over shares with the one in the PDF."""
    at = note.anchor
    return note.kind, at.page, at.first, at.last, note.rect
