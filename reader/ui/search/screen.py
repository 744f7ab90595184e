"""An answer in a tab: facets at the left, the hits by report beside them.

What is shown stays until the next answer is there. Runs in the window's thread.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from reader.model.hit import Answer, Hit, Question
from reader.model.order import SavedSearch
from reader.tasks.tasks import Tasks
from reader.ui import wording
from reader.ui.covers import Covers
from reader.ui.library.empty import EmptyState
from reader.ui.relay import Relay
from reader.ui.screen import Screen
from reader.ui.search import clauses
from reader.ui.search.asking import Asker
from reader.ui.search.facets import Facets
from reader.ui.search.hits import lines_of_answer
from reader.ui.search.listing import HitList
from reader.ui.theme import BAR_HEIGHT, GAP, ROOM, TIGHT, Theme
from reader.ui.titles import TitleLabel

LIMIT = 50
FACETS_WIDTH = 216
HOW = (
    "Type words to find the passages that hold all of them. "
    "“Exact phrase” in quotation marks, OR and NOT, wild*, NEAR(tower share, 8), "
    "country:Japan, section:mobile, year:2019..2025, caption:subscribers."
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

    def __init__(
        self, tasks: Tasks, relay: Relay, covers: Covers, theme: Theme, number: int
    ) -> None:
        """`number` is the tab's own: what tells its questions from those of other tabs."""
        super().__init__()
        self.setAccessibleName("Answer")
        self.number = number
        self.answer: Answer | None = None
        self.opens_at_once = False
        """A click on a hit opens it; set where no preview stands beside the list."""
        self.saved = 0
        """Saved search that is asked here, 0 for none."""
        self.all_editions = tasks.settings.search.all_editions
        self._limit = LIMIT
        self._extra: dict[int, tuple[Hit, ...]] = {}
        self._asker = Asker(tasks, relay, number * 2, self)
        self._more_asker = Asker(tasks, relay, number * 2 + 1, self)
        self._facets = Facets(theme)
        self._facets.setFixedWidth(FACETS_WIDTH)
        self.list = HitList(covers, theme)
        self._empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._asker.answered.connect(self._show)
        self._asker.failed.connect(self._complain)
        self._more_asker.answered.connect(self._show_more_of_report)
        self._facets.toggled.connect(self._toggle)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self.chosen)
        self.list.pressed_hit.connect(self._press)
        self.list.more.connect(self._fetch)
        self.list.installEventFilter(self)
        self._say_how()

    # -- what the window calls ---------------------------------------------------

    def ask(self, text: str, at_once: bool = False) -> None:
        """Ask the library; waits for the next key unless `at_once`."""
        self.text = text
        self.saved = 0
        self._limit = LIMIT
        self._extra = {}
        if not text.strip():
            self._asker.drop()
            self.answer = None
            self._say_how()
            self.answered.emit()
        elif at_once:
            self._asker.now(self._question())
        else:
            self._asker.soon(self._question())

    def ask_saved(self, search: SavedSearch) -> None:
        """Ask a saved search at once."""
        self.all_editions = search.all_editions
        self.ask(search.text, at_once=True)
        self.saved = search.id

    def ask_again(self) -> None:
        """The index has changed: ask the same, quietly."""
        if self.text.strip() and not self._asker.busy:
            self._asker.now(self._question())

    def focus_inside(self) -> None:
        """Go on with the keyboard in the hits."""
        if self.list.lines.rowCount():
            self.list.setFocus()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asker.busy or self._more_asker.busy

    @property
    def tab_text(self) -> str:
        """What the tab says: the words, and how many passages hold them."""
        words = clauses.plain(self.text) or self.text or "New search"
        return f"{words}   {wording.number(self.answer.total)}" if self.answer else words

    def hits_of(self, edition: int) -> dict[int, tuple[int, ...]]:
        """The words to mark in an edition: page -> numbers of words."""
        pages: dict[int, set[int]] = {}
        for hit in self.list.lines.hits():
            if hit.edition == edition:
                pages.setdefault(hit.page, set()).update(hit.words)
        return {page: tuple(sorted(words)) for page, words in sorted(pages.items())}

    # -- within ------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setFixedHeight(BAR_HEIGHT)
        self._count = QLabel()
        self._count.setProperty("role", "title")
        self._where = QLabel()
        self._where.setProperty("role", "second")
        self._editions = QPushButton()
        self._editions.setProperty("role", "link")
        self._editions.clicked.connect(self._turn_editions)
        row = QHBoxLayout(bar)
        row.setContentsMargins(ROOM, 0, ROOM, 0)
        row.setSpacing(TIGHT)
        self._save = QPushButton("Save this search")
        self._save.setAccessibleName("Save this search")
        self._save.setToolTip("Save this search (Ctrl+S)")
        self._save.setProperty("role", "link")
        self._save.clicked.connect(self.save_wanted)
        for widget in (self._count, self._where, self._editions):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._save)
        self._meant = QPushButton()
        self._meant.setProperty("role", "link")
        self._meant.clicked.connect(self._ask_meant)
        self._note = TitleLabel(lines=2)
        self._note.setProperty("role", "superseded")
        self._foot = TitleLabel(lines=2)
        self._foot.setProperty("role", "second")
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        for widget in (self._meant, self._note):
            line = QHBoxLayout()
            line.setContentsMargins(GAP, TIGHT, GAP, 0)
            line.addWidget(widget)
            if widget is self._meant:
                line.addStretch()
            middle.addLayout(line)
            widget.hide()
        middle.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(ROOM, TIGHT, GAP, TIGHT)
        foot.addWidget(self._foot)
        middle.addLayout(foot)
        edge = QFrame()
        edge.setFixedWidth(1)
        edge.setStyleSheet("background: palette(mid); border: none;")
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._facets)
        body.addWidget(edge)
        body.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(body, 1)
        self._edge = edge

    def _question(self) -> Question:
        return Question(self.text, self._limit, self.all_editions, facets=True)

    def _show(self, answer: Answer) -> None:
        self.answer = answer
        self._extra = {}
        self._facets.show_answer(answer, self.text)
        self._facets.show()
        self._edge.show()
        self._count.setText(wording.counted(answer.total, "passage"))
        self._where.setText("in all editions" if self.all_editions else "in current editions")
        other = "search current editions only" if self.all_editions else "search all editions"
        self._editions.setText(other)
        self._editions.setAccessibleName(other.capitalize())
        self._editions.show()
        self._save.show()
        self._meant.setVisible(bool(answer.did_you_mean))
        self._meant.setText(f"Did you mean: {answer.did_you_mean}")
        self._meant.setAccessibleName(self._meant.text())
        self._note.setText(answer.note)
        self._note.setVisible(bool(answer.note))
        self._foot.setText(_complete(answer))
        self.list.show_lines(lines_of_answer(answer))
        if answer.hits:
            self._stack.setCurrentWidget(self.list)
        else:
            self._say_none(answer)
        self.answered.emit()

    def _show_more_of_report(self, answer: Answer) -> None:
        if self.answer is None:
            return
        self._extra[answer.question.report] = answer.hits
        self.list.show_lines(lines_of_answer(self.answer, self._extra))

    def _say_how(self) -> None:
        self._facets.hide()
        self._edge.hide()
        self._count.setText("Search")
        self._where.setText("")
        self._editions.hide()
        self._save.hide()
        self._foot.setText("")
        self.list.show_lines([])
        self._empty.say("Search the words of every page", HOW)
        self._stack.setCurrentWidget(self._empty)

    def _say_none(self, answer: Answer) -> None:
        actions = []
        if not self.all_editions:
            action = QAction("Search all editions", self._empty)
            action.triggered.connect(self._turn_editions)
            actions.append(action)
        if clauses.plain(self.text) not in ("", " ".join(self.text.split())):
            action = QAction("Without the filters", self._empty)
            action.triggered.connect(self._drop_clauses)
            actions.append(action)
        where = "any edition" if self.all_editions else "a current edition"
        self._empty.say(
            f"No passage of {where} holds “{' '.join(self.text.split())}”",
            "Fewer words find more; wild* finds every ending; OR finds either of two.",
            actions,
        )
        self._stack.setCurrentWidget(self._empty)

    def _complain(self, sentence: str) -> None:
        again = QAction("Try again", self._empty)
        again.triggered.connect(self.ask_again)
        self._empty.say("The search did not answer", sentence, [again])
        self._stack.setCurrentWidget(self._empty)
        self.answered.emit()

    def _press(self, hit: Hit) -> None:
        if self.opens_at_once:
            self.opened.emit(hit)

    def _fetch(self, report: int) -> None:
        if report:
            question = replace(self._question(), report=report, limit=500, facets=False)
            self._more_asker.now(question)
        else:
            self._limit *= 4
            self._asker.now(self._question())

    def _toggle(self, field: str, value: str) -> None:
        self._ask_here(clauses.toggled(self.text, field, value))

    def _drop_clauses(self) -> None:
        self._ask_here(clauses.plain(self.text))

    def _ask_meant(self) -> None:
        if self.answer is not None:
            self._ask_here(self.answer.did_you_mean)

    def _ask_here(self, text: str) -> None:
        self.ask(text, at_once=True)
        self.asked.emit(text)

    def _turn_editions(self) -> None:
        self.all_editions = not self.all_editions
        self._asker.now(self._question())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens also where the desktop wants a double click."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hit = self.list.current_hit
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hit is not None:
                self.opened.emit(hit)
                return True
        return super().eventFilter(watched, event)


def _complete(answer: Answer) -> str:
    """What was searched, and how much of it."""
    complete = answer.complete
    searched = (
        f"Searched {wording.counted(complete.editions, 'edition')}, "
        f"{wording.counted(complete.pages, 'page')}"
    )
    gaps = []
    if complete.behind:
        gaps.append(f"{wording.counted(complete.behind, 'edition')} still to be indexed")
    if complete.unreadable:
        gaps.append(f"{wording.counted(complete.unreadable, 'page')} unreadable")
    plain = " ".join(answer.question.text.split()).casefold()
    other = answer.understood and answer.understood.casefold() != plain
    understood = f"understood as: {answer.understood}" if other else ""
    return wording.joined((searched, *gaps, understood))
