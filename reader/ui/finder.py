"""The search box and the tabs that it fills.

Answers while one types, hits of the open report, the page beside the list. Runs in the
window's thread.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.hit import Hit
from reader.model.order import SavedSearch
from reader.tasks.tasks import Tasks
from reader.ui.columns import Columns
from reader.ui.covers import Covers
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.search.preview import PagePreview
from reader.ui.search.screen import AnswerScreen
from reader.ui.suggesting import Suggesting
from reader.ui.tabs import LIBRARY as LIBRARY_TAB
from reader.ui.tabs import Tabs
from reader.ui.theme import Theme
from reader.ui.topbar import LIBRARY, REPORT, SearchBox

if TYPE_CHECKING:
    from reader.ui.reading import ReadingScreen

Open = Callable[[int, int, tuple[int, ...]], None]


class Finder(QObject):
    """Passes what is typed to the screen that it is meant for."""

    opened = Signal(object, object)
    """`Hit` to read, and all hits in its edition."""
    answered = Signal()
    """An answer's tab says what it shows."""
    hit_chosen = Signal(int)
    """Edition of the hit that the reader stands on."""
    save_wanted = Signal()
    watch_wanted = Signal()
    """The reader wants to keep the question of the answer on the screen."""
    export_wanted = Signal()
    """The reader wants that answer as a file."""
    why = Signal()
    """The reader wants to know what that answer could not search."""

    def __init__(
        self,
        tasks: Tasks,
        relay: Relay,
        covers: Covers,
        theme: Theme,
        box: SearchBox,
        tabs: Tabs,
        columns: Columns,
    ) -> None:
        super().__init__(tabs)
        self._tasks = tasks
        self._relay = relay
        self._covers = covers
        self._theme = theme
        self._box = box
        self._tabs = tabs
        self._columns = columns
        self._last = 0
        self._watched: set[tuple[str, bool]] = set()
        """What saved searches that are watched ask, and whether of all editions."""
        """Number of the answer's tab that was used last."""
        self.preview: PagePreview | None = None
        self.suggesting = Suggesting(box, tasks, relay)
        box.typed.connect(self._typed)
        box.submitted.connect(self._submitted)
        box.stepped.connect(self._step)
        box.scope_changed.connect(self._scope_changed)

    def ask(self, text: str) -> None:
        """Ask the library at once, in the answer's tab."""
        self._box.set_scope(LIBRARY)
        screen = self._answer()
        screen.ask(text, at_once=True, afresh=True)
        self._tabs.show(screen.number)
        self._box.setText(text)

    def ask_saved(self, search: SavedSearch) -> None:
        """Ask a saved search, in the tab that asked it before or in one of its own."""
        self._box.set_scope(LIBRARY)
        answers = [s for s in self._tabs.screens.values() if isinstance(s, AnswerScreen)]
        screen = next((s for s in answers if s.saved == search.id), None) or self.make()
        screen.ask_saved(search)
        self._tabs.show(screen.number)
        self._box.setText(search.text)

    @property
    def screen(self) -> AnswerScreen | None:
        """The answer on the screen."""
        screen = self._tabs.current_screen
        return screen if isinstance(screen, AnswerScreen) else None

    @property
    def question(self) -> tuple[str, bool] | None:
        """What the answer on the screen answers, and whether of all editions; None for none."""
        screen = self._tabs.current_screen
        if isinstance(screen, AnswerScreen) and screen.text.strip():
            return screen.kept, screen.all_editions
        return None

    def mark_watched(self, searches: Sequence[SavedSearch]) -> None:
        """These are the saved searches: answers say whether they are watched."""
        self._watched = {(one.text, one.all_editions) for one in searches if one.watched}
        for screen in self._tabs.screens.values():
            if isinstance(screen, AnswerScreen):
                self._say_watched(screen)

    def _say_watched(self, screen: AnswerScreen) -> None:
        screen.head.show_watched((screen.kept, screen.all_editions) in self._watched)

    def mark_saved(self, search: int) -> None:
        """The question of the answer on the screen is this saved search."""
        if isinstance(screen := self._tabs.current_screen, AnswerScreen):
            screen.saved = search

    def new(self) -> None:
        """An empty tab for another question; the answer at hand stays."""
        self._box.set_scope(LIBRARY)
        screen = self.make()
        self._tabs.show(screen.number)
        self.focus(LIBRARY)

    def focus(self, scope: str) -> None:
        """Put the caret into the box, to search the library or the open report."""
        self._box.set_scope(scope)
        screen = self._tabs.current_screen
        if scope == REPORT or screen.kind == "answer":
            self._box.setText(screen.text)
        self._box.setFocus()
        self._box.selectAll()
        if (report := self._report) is not None:
            report.begin_finding()

    def tab_shown(self, screen: Screen) -> None:
        """Another tab is shown: the box speaks of it."""
        report = screen.kind == "report"
        self._box.allow_report(report)
        self._box.set_scope(REPORT if report else LIBRARY)
        if self._box.text() != screen.text:
            self._box.setText(screen.text)
        if isinstance(screen, AnswerScreen):
            self._last = screen.number
            self._columns.show_beside("preview")
            self._make_preview()
            self._show_beside(screen)
        else:
            # What a page of its own is about, the sidebar would only say again.
            alone = screen.kind in ("page", "company", "companies")
            self._columns.show_beside("" if alone else "sidebar")
        self.fold()

    def fold(self) -> None:
        """Look whether there is room for a page beside the answer."""
        screen = self._tabs.current_screen
        if isinstance(screen, AnswerScreen):
            screen.opens_at_once = not self._columns.preview_shown

    def forget(self, number: int) -> None:
        """A tab is gone."""
        if number == self._last:
            self._last = 0

    # -- the box -----------------------------------------------------------------

    @property
    def _report(self) -> "ReadingScreen | None":
        """The open report, if that is where the box looks."""
        screen = self._tabs.current_screen
        if self._box.scope == REPORT and screen.kind == "report":
            return screen  # type: ignore[return-value]
        return None

    def _typed(self, text: str) -> None:
        if (report := self._report) is not None:
            report.look_for(text)
            return
        if not text.strip() and self._tabs.current_screen.kind != "answer":
            return
        answer = self._answer()
        answer.ask(text)
        self._tabs.show(answer.number)

    def _submitted(self) -> None:
        text = self._box.text()
        if (report := self._report) is not None:
            if report.finds(text):
                report.viewer.next_hit()
            else:
                report.look_for(text)
            return
        if not text.strip():
            return
        answer = self._answer()
        if text != answer.text or answer.answer is None:
            answer.ask(text, at_once=True)
        self._tabs.show(answer.number)
        answer.focus_inside()
        self.suggesting.remember(text)

    def _step(self, by: int) -> None:
        """Arrows in the box: from match to match, or into what was found."""
        report = self._report
        if report is not None and report.finds(self._box.text()):
            (report.viewer.next_hit if by > 0 else report.viewer.previous_hit)()
        elif by > 0:
            self._tabs.current_screen.focus_inside()

    def _scope_changed(self, scope: str) -> None:
        screen = self._tabs.current_screen
        if (report := self._report) is not None:
            report.begin_finding()
        self._box.setText(screen.text if scope == REPORT or screen.kind == "answer" else "")

    # -- answers -----------------------------------------------------------------

    def _answer(self) -> AnswerScreen:
        """The answer's tab on the screen, or the last one, or a new one."""
        screens = self._tabs.screens
        for screen in (self._tabs.current_screen, screens.get(self._last)):
            if isinstance(screen, AnswerScreen):
                return screen
        # An answer of the last time that nobody has looked at yet makes room.
        waiting = [s.number for s in screens.values() if s.kind == "waiting" and not s.edition]
        return self.make(instead=waiting[-1] if waiting else LIBRARY_TAB)

    def make(self, instead: int = LIBRARY_TAB, text: str = "") -> AnswerScreen:
        """A tab for an answer, a new one or `instead` of another, that asks for `text`."""
        number = self._tabs.next_number()
        screen = AnswerScreen(self._tasks, self._relay, self._covers, self._theme, number)
        self._last = number
        self._tabs.add(number, screen, text or screen.tab_text, instead=instead)
        screen.opened.connect(self._open)
        screen.save_wanted.connect(self.save_wanted)
        screen.head.watch_wanted.connect(self.watch_wanted)
        screen.export_wanted.connect(self.export_wanted)
        screen.why.connect(self.why)
        screen.chosen.connect(self._choose)
        screen.asked.connect(self._asked)
        screen.answered.connect(self._answered)
        if text:
            screen.ask(text, at_once=True)
        return screen

    def _asked(self, text: str) -> None:
        if self._box.scope == LIBRARY:
            self._box.setText(text)

    def _answered(self) -> None:
        screen = self.sender()
        if isinstance(screen, AnswerScreen):
            self._tabs.name(screen.number, screen.tab_text)
            self._say_watched(screen)
            self.answered.emit()
            if screen is self._tabs.current_screen:
                self._show_beside(screen)

    def _choose(self, hit: Hit) -> None:
        screen = self._tabs.current_screen
        if isinstance(screen, AnswerScreen) and screen is self.sender():
            self._show_beside(screen)
            self.hit_chosen.emit(hit.edition)

    def _open(self, hit: Hit) -> None:
        screen = self._tabs.current_screen
        self.suggesting.remember(screen.text)
        hits = screen.hits_of(hit.edition) if isinstance(screen, AnswerScreen) else [hit]
        self.opened.emit(hit, hits)

    def step_on(self, screen: "ReadingScreen", by: int) -> bool:
        """From the last hit of a report to the next report of the answer; False if there is none.

        Only where the report shows what the answer asks; before the first hit (-1) it goes back.
        """
        answer = self._tabs.screens.get(self._last)
        first, last = screen.viewer.at_last_hit
        if not isinstance(answer, AnswerScreen) or not (last if by > 0 else first):
            return False
        if answer.text != screen.text or screen.finding.active:
            return False
        hit = answer.list.beyond(screen.edition, by)
        if hit is None:
            return False
        hits = answer.hits_of(hit.edition)
        # Not its best passage but the first one, or the last: none is stepped over.
        hits.sort(key=lambda one: (one.page, one.words[:1]))
        hit = hits[0 if by > 0 else -1]
        answer.list.choose(hit)
        if by < 0:
            hit = replace(hit, words=hit.words[-1:])
        self.opened.emit(hit, hits)
        return True

    # -- the page beside ---------------------------------------------------------

    def _make_preview(self) -> PagePreview:
        if self.preview is None:
            self.preview = PagePreview(self._tasks, self._relay, self._theme)
            self.preview.opened.connect(self._open)
            self._columns.right.addWidget(self.preview)
        self._columns.right.setCurrentWidget(self.preview)
        return self.preview

    def _show_beside(self, screen: AnswerScreen) -> None:
        hit = screen.list.current_hit
        hits = screen.hits_of(hit.edition) if hit is not None else []
        self._make_preview().show_hit(hit, hits)
