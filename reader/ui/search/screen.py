"""An answer in a tab: facets at the left, the hits by report beside them.

What is shown stays until the next answer is there. Runs in the window's thread.
"""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from reader.model.hit import Answer, Hit, Question, Sort
from reader.model.order import SavedSearch
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.announcing import Announcer
from reader.ui.covers import Covers
from reader.ui.language import english, tr
from reader.ui.library.empty import EmptyState
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.search import clauses
from reader.ui.search.asking import Asker
from reader.ui.search.chips import Chips
from reader.ui.search.complete import Complete
from reader.ui.search.explaining import SYNONYMS, Explained
from reader.ui.search.facets import Facets
from reader.ui.search.head import AnswerHead
from reader.ui.search.hits import lines_of_answer
from reader.ui.search.listing import HitList
from reader.ui.search.narrowed import How, Narrowed, Pair
from reader.ui.spoken import spoken
from reader.ui.stack import Stack
from reader.ui.theme import GAP, HAIR, TIGHT, Theme
from reader.ui.titles import TitleLabel

LIMIT = 50
FACETS_WIDTH = 216
HOW = english(
    "Type words to find the passages that hold all of them. “Exact phrase” in quotation "
    "marks, OR and NOT, wild*, fuzzy~, NEAR(tower share, 8), country:Japan, "
    "section:mobile, year:2019..2025, caption:subscribers."
)


class AnswerScreen(Screen):
    """The tab of one search."""

    kind = "answer"

    opened = Signal(object)
    """`Hit` to read."""
    chosen = Signal(object)
    """`Hit` to show beside the list."""
    asked = Signal(str)
    """The query, changed here."""
    answered = Signal()
    save_wanted = Signal()
    """The reader wants to keep the question."""
    export_wanted = Signal()
    """The reader wants the answer as a file."""
    why = Signal()
    """The reader wants to know what could not be searched."""

    def __init__(
        self, tasks: Tasks, relay: Relay, covers: Covers, theme: Theme, number: int
    ) -> None:
        """`number` is the tab's own: what tells its questions from those of other tabs."""
        super().__init__()
        self.setAccessibleName(tr("Answer"))
        self.number = number
        self.answer: Answer | None = None
        self.opens_at_once = False
        """A click on a hit opens it; set where no preview stands beside the list."""
        self.saved = 0
        """Saved search that is asked here, 0 for none."""
        self.all_editions = tasks.settings.search.all_editions
        self.narrowed = Narrowed()
        self._sort = Sort.RELEVANCE
        self._literal: tuple[str, ...] = ()
        self._unstemmed: tuple[str, ...] = ()
        self._limit = LIMIT
        self._extra: dict[int, tuple[Hit, ...]] = {}
        self._unfolded: set[int] = set()
        self._asker = Asker(tasks, relay, number * 2, self)
        self._more_asker = Asker(tasks, relay, number * 2 + 1, self)
        self.head = AnswerHead()
        self.facets = Facets(theme)
        self.facets.setFixedWidth(FACETS_WIDTH)
        self.chips = Chips()
        self.explained = Explained()
        self.list = HitList(covers, theme)
        self.complete = Complete()
        self._empty = EmptyState()
        self._announcer = Announcer(self.list)
        self._told = ("", "")
        """What was asked, and what was said of the answer."""
        self._stack = Stack()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._asker.answered.connect(self._show)
        self._asker.failed.connect(self._complain)
        self._more_asker.answered.connect(self._show_more_of_report)
        self._connect_parts()
        self.list.installEventFilter(self)
        self._say_how()

    def _connect_parts(self) -> None:
        self.head.editions_turned.connect(self._turn_editions)
        self.head.sort_chosen.connect(self._choose_sort)
        self.head.save_wanted.connect(self.save_wanted)
        self.head.export_wanted.connect(self.export_wanted)
        self.facets.picked.connect(self._pick)
        self.facets.years_picked.connect(self._pick_years)
        self.chips.removed.connect(self._remove)
        self.chips.cleared.connect(self._clear)
        self.explained.turned.connect(self._turn_word)
        self.complete.why.connect(self.why)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self.chosen)
        self.list.pressed_hit.connect(self._press)
        self.list.more.connect(self._fetch)
        self.list.unfolded.connect(self._unfold)

    # -- what the window calls ---------------------------------------------------

    def ask(self, text: str, at_once: bool = False, afresh: bool = False) -> None:
        """Ask the library; waits for the next key unless `at_once`.

        What the answer is narrowed to stays, unless it is `afresh` or nothing is asked.
        """
        self.text = text
        self.saved = 0
        self._limit = LIMIT
        if afresh or not text.strip():
            self.narrowed = Narrowed()
            self._literal = self._unstemmed = ()
            self.chips.show_narrowed(self.narrowed)
        if not text.strip():
            self._asker.drop()
            self.answer = None
            self._say_how()
            self.answered.emit()
            return
        self.facets.wait()
        if self.answer is None:
            self._empty.say(tr("Searching…"), "")
        if at_once:
            self._asker.now(self.question)
        else:
            self._asker.soon(self.question)

    def ask_saved(self, search: SavedSearch) -> None:
        """Ask a saved search at once."""
        self.all_editions = search.all_editions
        self.ask(search.text, at_once=True, afresh=True)
        self.saved = search.id

    def ask_again(self) -> None:
        """The index has changed: ask the same, quietly."""
        if self.text.strip() and not self._asker.busy:
            self._asker.now(self.question)

    def focus_inside(self) -> None:
        """Go on with the keyboard in the hits."""
        if self.list.lines.rowCount():
            self.list.setFocus()

    @property
    def question(self) -> Question:
        """What is asked now."""
        return Question(
            self.text,
            self._limit,
            self.all_editions,
            facets=True,
            sort=self._sort,
            chosen=self.narrowed.chosen,
            excluded=self.narrowed.excluded,
            literal=self._literal,
            unstemmed=self._unstemmed,
        )

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asker.busy or self._more_asker.busy

    @property
    def kept(self) -> str:
        """What is asked, with what it is narrowed to, as one could type it."""
        return self.narrowed.written(self.text)

    @property
    def tab_text(self) -> str:
        """What the tab says: the words, and how many passages hold them."""
        words = clauses.plain(self.text) or self.text or tr("New search")
        return f"{words}   {wording.number(self.answer.total)}" if self.answer else words

    def hits_of(self, edition: int) -> list[Hit]:
        """The hits at hand in an edition."""
        return [hit for hit in self.list.lines.hits() if hit.edition == edition]

    # -- within ------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._meant = QPushButton()
        self._meant.setProperty("role", "link")
        self._meant.clicked.connect(self._ask_meant)
        self._note = TitleLabel(lines=2)
        self._note.setProperty("role", "superseded")
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.chips)
        for widget in (self.explained, self._meant, self._note):
            line = QHBoxLayout()
            line.setContentsMargins(TIGHT, HAIR, GAP, 0)
            line.addWidget(widget, widget is not self._meant)
            if widget is self._meant:
                line.addStretch()
            middle.addLayout(line)
            widget.hide()
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.complete)
        self._edge = QFrame()
        self._edge.setFixedWidth(1)
        self._edge.setStyleSheet("background: palette(mid); border: none;")
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.facets)
        body.addWidget(self._edge)
        body.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)

    def _show(self, answer: Answer) -> None:
        self.answer = answer
        self._extra = {}
        self._unfolded = set()
        self.facets.show_answer(answer, self.narrowed)
        self.facets.show()
        self._edge.show()
        self.head.show_answer(answer, self.all_editions, self._sort)
        self.explained.show_answer(answer)
        self._meant.setVisible(bool(answer.did_you_mean))
        self._meant.setText(tr("Did you mean: {meant}", meant=answer.did_you_mean))
        self._meant.setAccessibleName(self._meant.text())
        self._note.setText(spoken(answer.note))
        self._note.setVisible(bool(answer.note))
        self.complete.show_answer(answer)
        self._show_lines()
        if answer.hits or answer.spread or answer.noted or answer.named:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_none()
        self._tell(answer)
        self.answered.emit()

    def _tell(self, answer: Answer) -> None:
        """Have said how much was found: the keyboard is still in the box."""
        said = (wording.counted(answer.total, "passage"), self._meant.text(), self._note.text())
        there = (True, bool(answer.did_you_mean), bool(answer.note))
        told = ". ".join(text for text, here in zip(said, there, strict=True) if here)
        if self.isVisible() and (self.text, told) != self._told:
            self._told = (self.text, told)
            self._announcer.say(told)

    def _show_lines(self) -> None:
        if self.answer is not None:
            self.list.show_lines(lines_of_answer(self.answer, self._extra, self._unfolded))

    def _show_more_of_report(self, answer: Answer) -> None:
        self._extra[answer.question.report] = answer.hits
        self._show_lines()

    def _unfold(self, place: int) -> None:
        self._unfolded.add(place)
        self._show_lines()

    def _say_how(self) -> None:
        self.facets.stop_waiting()
        self.facets.hide()
        self._edge.hide()
        self.head.show_answer(None, self.all_editions, self._sort)
        for widget in (self._meant, self._note):
            widget.hide()
        self.explained.show_answer(None)
        self.complete.show_answer(None)
        self.list.show_lines([])
        self._empty.say(tr("Search the words of every page"), tr(HOW))
        self._stack.setCurrentWidget(self._empty)

    def _say_none(self) -> None:
        if self.answer is not None and not self.answer.complete.holds:
            said = tr("Once you have added reports, every word of their pages is found here.")
            self._empty.say(tr("This library is empty"), said)
            self._stack.setCurrentWidget(self._empty)
            return
        actions = []
        if not self.all_editions:
            action = QAction(tr("Search all editions"), self._empty)
            action.triggered.connect(self._turn_editions)
            actions.append(action)
        if self.narrowed or clauses.plain(self.text) not in ("", " ".join(self.text.split())):
            action = QAction(tr("Without the filters"), self._empty)
            action.triggered.connect(self._drop_clauses)
            actions.append(action)
        where = tr("any edition") if self.all_editions else tr("a current edition")
        under = tr(" under these conditions") if self.narrowed else ""
        self._empty.say(
            tr(
                "No passage of {where} holds “{part}”{under}",
                where=where,
                part=" ".join(self.text.split()),
                under=under,
            ),
            tr("Fewer words find more; wild* finds every ending; OR finds either of two."),
            actions,
        )
        self._stack.setCurrentWidget(self._empty)

    def _complain(self, sentence: str) -> None:
        self.facets.stop_waiting()
        again = QAction(tr("Try again"), self._empty)
        again.triggered.connect(self.ask_again)
        self._empty.say(tr("The search did not answer"), sentence, [again])
        self._stack.setCurrentWidget(self._empty)
        self.answered.emit()

    def _press(self, hit: Hit) -> None:
        if self.opens_at_once:
            self.opened.emit(hit)

    def _fetch(self, report: int) -> None:
        if report:
            question = replace(self.question, report=report, limit=500, facets=False)
            self._more_asker.now(question)
        else:
            self._limit *= 4
            self._asker.now(self.question)

    # -- asking otherwise ----------------------------------------------------------

    def _pick(self, facet: str, value: str, how: How) -> None:
        self._narrow(self.narrowed.picked(facet, value, how))

    def _pick_years(self, first: int, last: int) -> None:
        if not last:
            self._remove([pair for pair in self.narrowed.chosen if pair[0] == "year"])
            return
        years = self.answer.facets.get("year", {}) if self.answer else {}
        if not any(str(year) in years for year in range(first, last + 1)):
            # The bar shows all editions: what is picked there must not find nothing.
            self.all_editions = True
        self._narrow(self.narrowed.between(first, last))

    def _remove(self, pairs: Iterable[Pair]) -> None:
        self._narrow(self.narrowed.without(pairs))

    def _clear(self) -> None:
        self._narrow(Narrowed())

    def _narrow(self, narrowed: Narrowed) -> None:
        self.narrowed = narrowed
        self.chips.show_narrowed(narrowed)
        self._limit = LIMIT
        self._ask_otherwise()

    def _choose_sort(self, sort: Sort) -> None:
        self._sort = sort
        self._ask_otherwise()

    def _turn_word(self, what: str, word: str) -> None:
        if what == SYNONYMS:
            self._literal = _turned(self._literal, word)
        else:
            self._unstemmed = _turned(self._unstemmed, word)
        self._ask_otherwise()

    def _turn_editions(self) -> None:
        self.all_editions = not self.all_editions
        self._ask_otherwise()

    def _ask_otherwise(self) -> None:
        self.facets.wait()
        self._asker.now(self.question)

    def _drop_clauses(self) -> None:
        self._ask_here(clauses.plain(self.text))

    def _ask_meant(self) -> None:
        if self.answer is not None:
            self._ask_here(self.answer.did_you_mean)

    def _ask_here(self, text: str) -> None:
        self.ask(text, at_once=True, afresh=True)
        self.asked.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens also where the desktop wants a double click."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hit = self.list.current_hit
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hit is not None:
                self.opened.emit(hit)
                return True
        return super().eventFilter(watched, event)


def _turned(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(w for w in words if w != word) if word in words else (*words, word)
