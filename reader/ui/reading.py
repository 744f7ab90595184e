"""An open report in a tab: its pages, the bar above them, and the column beside them.

The pages are drawn by `reader.ui.viewer`; here is what surrounds them: opening, the
password, the place where the reader stopped, the hits in this report. Runs in the
window's thread.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from reader.base.errors import Trouble
from reader.model.contents import Section
from reader.model.hit import Answer, Hit, Question
from reader.tasks.opened import OpenedEdition, Place
from reader.tasks.tasks import Tasks
from reader.tasks.views import EditionRecord
from reader.ui.bookmarks import Bookmarks
from reader.ui.covers import Covers
from reader.ui.finding.finding import Finding
from reader.ui.finding.scrollmarks import ScrollMarks
from reader.ui.language import english, tr
from reader.ui.library.empty import EmptyState
from reader.ui.locked import LockScreen
from reader.ui.notes.annotating import Annotating
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.search.asking import Asker
from reader.ui.search.hits import words_by_page
from reader.ui.search.within import ReportColumn, stacked
from reader.ui.stack import Stack
from reader.ui.theme import Theme
from reader.ui.viewer.bar import ViewerBar
from reader.ui.viewer.contents import ContentsPanel
from reader.ui.viewer.copying import Copying
from reader.ui.viewer.linkpreview import LinkPreview
from reader.ui.viewer.links import Links
from reader.ui.viewer.magnifier import Magnifier
from reader.ui.viewer.selection import Selection
from reader.ui.viewer.thumbnails import Thumbnails
from reader.ui.viewer.viewer import Viewer

SETTLE = 800
"""Milliseconds without scrolling after which the place is remembered."""
PREVIEWS = 400
"""Milliseconds after opening until previews are made, for which pages need not wait then."""
MOST_HITS = 500
NO_SECTIONS = english("This report has no headings to go by. “Pages” shows its pages in small.")


class ReadingScreen(Screen):
    """The tab of one edition; made without one, so that it can be made ahead."""

    kind = "report"

    jumping = Signal()
    """The reader is about to leave the place for another one."""
    jumped = Signal(int)
    """The page that the reader went to."""
    renamed = Signal()
    missed = Signal()
    """The file is not where it should be."""
    find_wanted = Signal()
    """The file is missing, and the reader wants to look for it."""
    remove_wanted = Signal(int)
    """The file is missing, and the reader gives the edition up."""
    outside_wanted = Signal(str)
    """An address in the PDF that the reader wants to open."""
    finding_closed = Signal()
    """The reader wants to find no more."""
    settled = Signal()
    """The reader has come to rest on a page."""
    edition_wanted = Signal(int)
    """Another edition that the reader wants to read."""

    def __init__(
        self,
        tasks: Tasks,
        relay: Relay,
        covers: Covers,
        theme: Theme,
        number: int,
        newest: Callable[[int], str],
    ) -> None:
        """`number` is the tab's own; `newest(report)` the date of a report's current edition."""
        super().__init__()
        self.setAccessibleName(tr("Report"))
        self.number = number
        self.opened: OpenedEdition | None = None
        self._tasks = tasks
        self._relay = relay
        self._title = ""
        self._newest = newest
        self._wanted: tuple[int, tuple[int, ...]] = (0, ())
        self._previews: dict[int, bytes] = {}
        self.viewer = Viewer(tasks.pdf, theme)
        self._bar = ViewerBar(self.viewer, theme)
        self.magnifier = Magnifier(self.viewer, tasks.pdf, theme)
        self.links = Links(tasks.pdf, self.viewer, relay)
        self._link_preview = LinkPreview(tasks.pdf, self.viewer, self.links, theme)
        self.finding = Finding(tasks, relay, self.viewer, theme, -number)
        self.scroll_marks = ScrollMarks(self.viewer)
        self.selection = Selection(self.viewer)
        self.notes = Annotating(self.viewer, self.selection, self._bar, tasks, relay, theme)
        self.copying = Copying(self.viewer, self.selection, tasks.pdf, relay, theme)
        self._contents = ContentsPanel(theme, tr(NO_SECTIONS))
        self.bookmarks = Bookmarks(tasks, relay, self.viewer)
        self.thumbnails = Thumbnails(self.viewer, theme)
        self.column = ReportColumn(
            stacked(self._contents, self.bookmarks),
            self.thumbnails,
            self.finding.list,
            covers,
            theme,
        )
        self._asker = Asker(tasks, relay, number * 2, self)
        self._trouble = EmptyState()
        self.lock = LockScreen(tasks, relay)
        pages = QWidget()
        inside = QVBoxLayout(pages)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._bar)
        inside.addWidget(self.finding.strip)
        inside.addWidget(self.copying.frame, 1)
        self._stack = Stack()
        for widget in (pages, self._trouble, self.lock):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._pages = pages
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self._remember)
        self._settle.timeout.connect(self.settled)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(PREVIEWS)
        self._idle.timeout.connect(self._make_previews)
        self._place: Place | None = None
        self._passed: Place | None = None
        self._connect()

    # -- what the window calls ---------------------------------------------------

    def open(self, edition: int, answer: "Future[OpenedEdition]") -> None:
        """Open an edition; `answer` to `Tasks.open_edition` has been asked for already."""
        self.edition = edition
        self.add_previews()  # first: where both are there, no paint comes between them
        self._await(answer)

    def go_to(self, page: int, words: tuple[int, ...] = ()) -> None:
        """Go to a page, to the first of these words on it where some are given."""
        if self.opened is None:
            self._wanted = (page, words)
            return
        if words:
            marks = dict(self._marks) or {page: words}
            marks.setdefault(page, words)
            self._mark(marks)
        self.viewer.go_to(page, word=words[0] if words else None)

    def mark(self, hits: Sequence[Hit]) -> None:
        """Mark the words of hits."""
        self._mark(words_by_page(hits), words_by_page(hits, synonyms=True))

    def begin_finding(self) -> None:
        """The reader is about to type what to find."""
        if self.opened is not None:
            self.finding.begin(bool(self.text) and not self.finding.active)

    def put_away(self) -> bool:
        """First the picture of a region, then finding."""
        if self.copying.picture.shown:
            self.copying.picture.close()
            return True
        if finding := self.finding.strip.isVisible():
            self.finding_closed.emit()
        return finding

    def look_for(self, text: str) -> None:
        """Find a text in this report just as it is typed; "" ends it."""
        self.text = text
        self._asker.drop()
        self.finding.look_for(text)
        if text.strip():
            self.column.show_side("hits")

    def finds(self, text: str) -> bool:
        """Whether this text is what is looked for."""
        return self.finding.active and self.finding.find.text == text

    def ask(self, text: str, at_once: bool = False) -> None:
        """Search this report as the library is searched; "" ends it, and finding, too."""
        self.text = text
        self.finding.close()
        if not text.strip():
            self._asker.drop()
            self._mark({})
            self.column.show_hits(None)
            self.column.leave_hits()
            return
        question = Question(text, MOST_HITS, all_editions=True, edition=self.edition)
        (self._asker.now if at_once else self._asker.soon)(question)

    def add_previews(self) -> None:
        """Previews of this edition may have come."""
        self._relay.when(
            self._tasks.previews(self.edition),
            self._take_previews,
            owner=self,
            what="previews",
        )

    def focus_inside(self) -> None:
        """Go on with the keyboard in the pages, or in their text where that is open."""
        read = self.copying.text if self.copying.text.isVisible() else self.viewer
        (self.lock.field if self._stack.currentWidget() is self.lock else read).setFocus()

    def focus_page_field(self) -> None:
        """Let the reader type a page."""
        self._bar.focus_page()

    @property
    def report(self) -> int:
        """The report that is open, 0 while it is not."""
        return self.opened.report.id if self.opened is not None else 0

    @property
    def page(self) -> int:
        """The page that is read."""
        return self.viewer.current_page if self.opened is not None else self._wanted[0]

    @property
    def place(self) -> tuple[int, float | None]:
        """The page that is read, and how far down it the view begins, in points."""
        return self.viewer.place if self.opened is not None else (self._wanted[0], None)

    def return_to(self, page: int, top: float | None) -> None:
        """Go back to where the reader stayed."""
        if top is not None and self.opened is not None:
            self.viewer.return_to(page, top)
        else:
            self.go_to(page)

    @property
    def busy(self) -> bool:
        """Whether hits are still to come."""
        return self._asker.busy or self.finding.busy or self.notes.marks.waiting

    @property
    def tab_text(self) -> str:
        """What the tab says."""
        return self._title or tr("Opening…")

    def close_screen(self) -> None:
        """It goes: remember the place now."""
        self._idle.stop()
        if self._settle.isActive():
            self._settle.stop()
            self._remember()
        self.viewer.close_edition()

    # -- opening -----------------------------------------------------------------

    def reload(self) -> None:
        """Open it once more."""
        self._await(self._tasks.open_edition(self.edition))

    def renew(self) -> None:
        """Words have come onto its pages."""
        if self.opened is not None and not self.opened.locked:
            self._relay.when(
                self._tasks.open_edition(self.edition), self._renew, owner=self, what="the report"
            )

    def _renew(self, opened: OpenedEdition) -> None:
        self.opened = opened
        self._contents.show_sections(opened.sections)
        self.viewer.renew(opened)
        found = self.finding.active
        self.finding.open(opened)
        if self.text and not found:
            self.ask(self.text, at_once=True)

    def _await(self, answer: "Future[OpenedEdition]") -> None:
        lost = partial(self._complain, answer)
        self._relay.when(answer, self._take, lost, owner=self, what="the report")

    def _take(self, opened: OpenedEdition) -> None:
        if not opened.locked:
            self._show(opened)
            return
        self._title = opened.edition.title
        self._stack.setCurrentWidget(self.lock)
        self.lock.ask(opened)
        self.renamed.emit()

    def show_state(self, record: EditionRecord) -> None:
        """Its edition may be superseded now, or its report another one."""
        if self.opened is None:
            return
        self.opened = replace(
            self.opened,
            edition=record.edition,
            report=record.report,
            current_edition=record.current_edition,
        )
        self.viewer.show_state(self.opened, record.current_updated)

    def _show(self, opened: OpenedEdition) -> None:
        self.opened = opened
        self._title = opened.edition.title
        self._stack.setCurrentWidget(self._pages)
        reading = self._tasks.settings.reading
        self.viewer.arrange(reading.mode, reading.uniform)
        self.viewer.hold_at_most(self._tasks.settings.storage.pictures * 1_000_000)
        superseded = opened.current_edition != self.edition
        self._contents.show_sections(opened.sections)  # first, so that the one read is marked
        self.viewer.show_edition(
            opened, self._previews, self._newest(opened.report.id) if superseded else ""
        )
        self.finding.open(opened)
        self.bookmarks.open(opened)
        page, words = self._wanted
        if page:
            self.go_to(page, words)
        self._idle.start()
        self.renamed.emit()

    def _take_previews(self, previews: dict[int, bytes]) -> None:
        self._previews = previews
        if self.opened is not None:
            self.viewer.add_previews(previews)

    def _make_previews(self) -> None:
        if self.opened is not None:
            self._tasks.make_previews(self.opened.source)

    def _complain(self, asked: Future[OpenedEdition], sentence: str) -> None:
        offered: list[tuple[str, Callable[[], object]]] = [(tr("Try again"), self.reload)]
        title = tr("This report cannot be opened")
        lost = getattr(asked.exception(), "trouble", "") == Trouble.VANISHED
        if lost and not self._tasks.read_only:
            title = tr("The file of this report is missing")
            offered += [(tr("Find it…"), self.find_wanted.emit), (tr("Remove"), self._give_up)]
            self.missed.emit()
        actions = []
        for text, do in offered:
            action = QAction(text, self._trouble)
            action.triggered.connect(partial(_plainly, do))
            actions.append(action)
        self._trouble.say(title, sentence, actions)
        self._stack.setCurrentWidget(self._trouble)

    def _give_up(self) -> None:
        self.remove_wanted.emit(self.edition)

    # -- within ------------------------------------------------------------------

    _marks: dict[int, tuple[int, ...]]

    def _connect(self) -> None:
        self._marks = {}
        self.viewer.place_changed.connect(self._place_changed)
        self.viewer.passing.connect(self._pass)
        self.viewer.arranged.connect(self._keep_arrangement)
        self.viewer.section_changed.connect(self._contents.set_current)
        self.viewer.current_edition_requested.connect(self.edition_wanted)
        self.notes.jumping.connect(self.jumping)
        self.notes.jumped.connect(self.jumped)
        self._contents.section_chosen.connect(self._go_to_section)
        self.column.hit_chosen.connect(self._go_to_hit)
        self._asker.answered.connect(self._show_hits)
        self.links.jumping.connect(self.jumping)
        self.links.jumped.connect(self.jumped)
        self.bookmarks.jumping.connect(self.jumping)
        self.bookmarks.jumped.connect(self.jumped)
        self.links.outside_wanted.connect(self.outside_wanted)
        self.thumbnails.chosen.connect(self._go_to_page)
        self.finding.jumping.connect(self.jumping)
        self.finding.jumped.connect(self.jumped)
        self.finding.shown.connect(self.column.show_matches)
        self.finding.closed.connect(self.finding_closed)
        self.lock.unlocked.connect(self._show)

    def _mark(
        self, marks: dict[int, tuple[int, ...]], synonyms: dict[int, tuple[int, ...]] | None = None
    ) -> None:
        self._marks = marks
        self.viewer.set_hits(marks, synonyms)

    def _show_hits(self, answer: Answer) -> None:
        self.mark(answer.hits)
        self.column.show_hits(answer)

    def _go_to_hit(self, hit: Hit) -> None:
        self.jumping.emit()
        self.viewer.go_to(hit.page, word=hit.words[0] if hit.words else None)
        self.jumped.emit(hit.page)

    def _go_to_section(self, section: Section) -> None:
        self.jumping.emit()
        self.viewer.go_to_section(section)
        self.jumped.emit(section.page)

    def _go_to_page(self, page: int) -> None:
        self.jumping.emit()
        self.viewer.go_to(page)
        self.jumped.emit(page)

    def _place_changed(self, page: int, top: float, zoom: float) -> None:
        self._place = Place(page, top, zoom)
        self._settle.start()

    def _pass(self, page: int, top: float, zoom: float) -> None:
        """Keep a place that is perhaps only passed: after a kill it is the one to come back to."""
        place = Place(page, top, zoom)
        if self.opened is not None and place != self._passed:
            self._passed = place
            self._tasks.pass_place(self.opened, place)

    def _keep_arrangement(self, mode: str, uniform: bool) -> None:
        self._tasks.change_setting("reading", mode=mode, uniform=uniform)

    def _remember(self) -> None:
        if self.opened is not None and self._place is not None:
            self._tasks.set_place(self.opened, self._place)


def _plainly(do: Callable[[], object], checked: bool = False) -> None:
    do()
